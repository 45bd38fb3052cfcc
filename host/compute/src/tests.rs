//! Compute against a store and a manager whose behaviour each test writes down. Time
//! is paused, so deadlines and delays pass at once.

mod adapt;
mod double;
mod halt;
mod things;
mod volumes;

use std::sync::Arc;
use std::time::Duration;

use orrery_contract::{Error, Handle, Kind, Observation, Power, Progress, StopMode, Wait};
use orrery_mock::{Delays, Mock};

use crate::*;
use double::{Bench, Script, key};

const STOPPED: DesiredPower = DesiredPower::Stopped(StopMode::Ordinary);

fn refuse(kind: Kind) -> orrery_contract::Result<Progress> {
    Err(Error::new(kind, "no luck"))
}

#[tokio::test(start_paused = true)]
async fn instances_run_in_the_order_of_submission_and_are_committed_together() {
    let bench = Bench::mock(Mock::default());
    bench.want([3, 1, 2], DesiredPower::Running);
    bench.compute.submit_many([key(3), key(1), key(2)]);
    bench.compute.idle().await;
    assert_eq!(bench.store.batches(), [vec![3, 1, 2]]);
    assert!(
        [1, 2, 3]
            .into_iter()
            .all(|it| bench.store.state(it) == State::Running)
    );
}

#[tokio::test(start_paused = true)]
async fn a_hundred_submissions_are_at_most_two_turns() {
    let bench = Bench::mock(Mock::default());
    bench.want([1], DesiredPower::Running);
    for _ in 0..100 {
        bench.compute.submit(key(1));
    }
    bench.compute.idle().await;
    assert!(bench.store.looks() <= 2, "{} turns", bench.store.looks());
    assert_eq!(bench.store.batches().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_instance_lives_through_all_verbs() {
    let bench = Bench::mock(Mock::new(Delays {
        boot_ms: 500,
        stop_ms: 300,
        terminate_ms: 100,
    }));
    for (power, state) in [
        (DesiredPower::Running, State::Running),
        (STOPPED, State::Stopped),
        (DesiredPower::Running, State::Running),
        (DesiredPower::Terminated, State::Terminated),
    ] {
        bench.bring([1], power).await;
        assert_eq!(bench.store.state(1), state);
        assert_eq!(bench.store.last(1).reason, None);
    }
}

#[tokio::test(start_paused = true)]
async fn a_reboot_is_carried_out_once() {
    let script = Script::default();
    let bench = Bench::scripted(&script);
    bench.bring([1], DesiredPower::Running).await;
    bench.store.reboot(1);
    bench.compute.submit(key(1));
    bench.compute.idle().await;
    bench.compute.submit(key(1));
    bench.compute.idle().await;
    assert_eq!(script.calls(), ["launch i-1", "reboot i-1"]);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_may_succeed_later_is_repeated() {
    let script = Script::default();
    script.answer("launch", [refuse(Kind::Unavailable), refuse(Kind::Limit)]);
    let bench = Bench::scripted(&script);
    let began = tokio::time::Instant::now();
    bench.bring([1], DesiredPower::Running).await;
    assert_eq!(bench.store.state(1), State::Running);
    assert_eq!(script.calls().len(), 3);
    let failures = bench.store.failures();
    assert_eq!(failures.len(), 2, "{failures:?}");
    assert!(failures.iter().all(|it| it.starts_with("launch of 1: ")));
    assert!(
        began.elapsed() >= Duration::from_millis(150),
        "{:?}",
        began.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn a_launch_that_fails_for_good_is_terminated_with_a_reason() {
    for (error, code) in [
        (
            Error::new(Kind::Invalid, "no such image"),
            "Server.InternalError",
        ),
        (
            Error::new(Kind::Capacity, "full"),
            "Server.InsufficientInstanceCapacity",
        ),
        (
            Error::new(Kind::Other, "x").with_code("Client.InvalidSnapshot.NotFound"),
            "Client.InvalidSnapshot.NotFound",
        ),
    ] {
        let script = Script::default();
        let message = format!("{code}: {}", error.message);
        script.answer("launch", [Err(error)]);
        let bench = Bench::scripted(&script);
        bench.bring([1], DesiredPower::Running).await;
        let reason = StateReason {
            code: code.into(),
            message: message.into(),
        };
        assert_eq!(bench.store.reason(1), Some(reason));
        let went_through = [State::ShuttingDown, State::Terminated];
        assert_eq!(bench.store.applied(1), went_through);
        // Once more when a backend that was slow has had its time.
        let ended = ["launch i-1", "terminate i-1", "terminate i-1"];
        assert_eq!(script.calls(), ended);
    }
}

#[tokio::test(start_paused = true)]
async fn repeats_come_to_an_end() {
    let script = Script::default();
    script.answer(
        "launch",
        std::iter::repeat_with(|| refuse(Kind::Unavailable)).take(50),
    );
    let bench = Bench::scripted(&script);
    bench.bring([1], DesiredPower::Running).await;
    assert_eq!(bench.store.state(1), State::Terminated);
    let is_launch = |call: &&String| call.starts_with("launch");
    assert_eq!(script.calls().iter().filter(is_launch).count(), 5);
}

#[tokio::test(start_paused = true)]
async fn what_a_failed_launch_left_is_ended_however_long_that_takes() {
    let handle = Handle::new(1, "h");
    let wait = || Wait {
        handle: Some(handle.clone()),
        poll_after_ms: 10,
        note: "boot".into(),
    };
    for (launch, seen) in [
        (
            Progress::Pending(wait()),
            vec![Power::Starting, Power::Failed],
        ),
        (Progress::Pending(wait()), vec![Power::Stopped]),
        (
            Progress::Done(Observation::new("i-1", Power::Stopped).with_handle(handle.clone())),
            vec![],
        ),
    ] {
        let script = Script::default();
        script.answer("launch", [Ok(launch)]);
        script.see(seen);
        let down = std::iter::repeat_with(|| refuse(Kind::Unavailable)).take(40);
        script.answer("terminate", down);
        let bench = Bench::scripted(&script);
        bench.want([1], DesiredPower::Running);
        bench.compute.submit(key(1));
        tokio::time::sleep(Duration::from_secs(60)).await;
        assert_eq!(bench.store.state(1), State::ShuttingDown);
        let calls = script.calls().len();
        assert!((7..15).contains(&calls), "it does not hurry: {calls}");

        // The next run goes on with it.
        bench.compute.shutdown();
        bench.driver.await.expect("the driver ends");
        let next = Bench::over(Arc::new(script.clone()), bench.store.clone());
        next.compute.adopt([key(1)]).await;
        next.compute.idle().await;
        assert_eq!(next.store.state(1), State::Terminated);
        let why = next.store.reason(1).expect("it has a reason").message;
        assert!(
            why.contains("did not come up") || why.contains("no luck"),
            "{why}"
        );
        assert_eq!(
            script.calls().len(),
            42,
            "one launch and one end that succeeds"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn machines_that_nobody_asks_about_are_looked_at_now_and_then() {
    let script = Script::default();
    script.suggest(1_000);
    let bench = Bench::scripted(&script);
    bench.bring([1, 2], DesiredPower::Running).await;
    let watched = bench.compute.clone();
    let watch = async move { watched.watch("it", || vec![key(1), key(2)]).await };
    let story = async {
        tokio::time::sleep(Duration::from_millis(1_500)).await;
        script.see([Power::Running, Power::Stopped]);
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(bench.store.state(1), State::Running);
        assert_eq!(bench.store.state(2), State::Stopped);

        script.blind(true);
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert_eq!(bench.store.last(1).health, Health::Impaired);
        assert_eq!(bench.store.last(1).state, State::Running);
        let before = script.asked().len();
        tokio::time::sleep(Duration::from_secs(300)).await;
        let looks = script.asked().len() - before;
        assert!((9..30).contains(&looks), "{looks} looks in five minutes");

        script.blind(false);
        script.see([Power::Absent]);
        tokio::time::sleep(Duration::from_secs(31)).await;
        assert_eq!(bench.store.state(1), State::Terminated);
        bench.compute.shutdown();
    };
    tokio::join!(watch, story);
}

#[tokio::test(start_paused = true)]
async fn a_terminate_is_tried_until_it_succeeds() {
    let script = Script::default();
    let bench = Bench::scripted(&script);
    bench.bring([1], DesiredPower::Running).await;
    script.answer(
        "terminate",
        std::iter::repeat_with(|| refuse(Kind::Internal)).take(20),
    );
    bench.bring([1], DesiredPower::Terminated).await;
    assert_eq!(bench.store.state(1), State::Terminated);
    assert!(bench.store.healths(1).contains(&Health::Impaired));
}

#[tokio::test(start_paused = true)]
async fn a_call_that_hangs_ends_at_its_deadline() {
    let script = Script::default();
    script.hang("launch");
    let bench = Bench::scripted(&script);
    let began = tokio::time::Instant::now();
    bench.bring([1], DesiredPower::Running).await;
    assert_eq!(bench.store.state(1), State::Terminated);
    let elapsed = began.elapsed();
    // Five calls of a minute with a little back-off between, then the clearing away, twice.
    assert!(elapsed >= Duration::from_secs(310) && elapsed < Duration::from_secs(320));
    assert_eq!(
        script.calls().last().map(String::as_str),
        Some("terminate i-1")
    );
}

#[tokio::test(start_paused = true)]
async fn a_panic_in_a_manager_fails_that_verb_alone() {
    let script = Script::default();
    script.panic_on("launch i-1");
    let bench = Bench::scripted(&script);
    bench.bring([1, 2], DesiredPower::Running).await;
    assert_eq!(
        (bench.store.state(1), bench.store.state(2)),
        (State::Terminated, State::Running)
    );
    let reason = bench.store.reason(1).expect("a failed launch has a reason");
    assert_eq!(
        reason.message.as_str(),
        "Server.InternalError: the VM manager it panicked"
    );
}

#[tokio::test(start_paused = true)]
async fn an_unknown_manager_fails_launches_and_leaves_machines_alone() {
    let bench = Bench::scripted(&Script::default());
    bench.bring([1], DesiredPower::Running).await;
    bench.store.manage(1, "gone");
    bench.bring([1], DesiredPower::Terminated).await;
    let last = bench.store.last(1);
    assert_eq!(
        (last.state, last.health),
        (State::ShuttingDown, Health::Impaired)
    );

    bench.want([2], DesiredPower::Running);
    bench.store.manage(2, "gone");
    bench.compute.submit(key(2));
    bench.compute.idle().await;
    // A launch in an earlier run may have left a machine.
    assert_eq!(bench.store.state(2), State::ShuttingDown);
    assert_eq!(bench.store.handle(2), None);
}

#[tokio::test(start_paused = true)]
async fn races_end_with_what_was_desired_last() {
    let bench = Bench::mock(Mock::new(Delays {
        boot_ms: 400,
        stop_ms: 400,
        terminate_ms: 50,
    }));
    bench.bring([1], DesiredPower::Running).await;
    for power in [STOPPED, DesiredPower::Running, DesiredPower::Terminated] {
        bench.want([1], power);
        bench.compute.submit(key(1));
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    bench.compute.idle().await;
    assert_eq!(bench.store.state(1), State::Terminated);
    assert!(bench.store.applied(1).ends_with(&[State::Terminated]));
}

#[tokio::test(start_paused = true)]
async fn a_terminate_does_not_wait_for_a_boot_that_it_interrupts() {
    let bench = Bench::mock(Mock::new(Delays {
        boot_ms: 60_000,
        ..Delays::default()
    }));
    let began = tokio::time::Instant::now();
    bench.want([1], DesiredPower::Running);
    bench.compute.submit(key(1));
    tokio::time::sleep(Duration::from_millis(10)).await;
    bench.bring([1], DesiredPower::Terminated).await;
    assert_eq!(bench.store.state(1), State::Terminated);
    assert!(began.elapsed() < Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn the_handle_of_a_pending_launch_is_kept_at_once_and_goes_on() {
    let handle = Handle::new(1, "h");
    let script = Script::default();
    let wait = Wait {
        handle: Some(handle.clone()),
        poll_after_ms: 1_000,
        note: "pull".into(),
    };
    script.answer("launch", [Ok(Progress::Pending(wait))]);
    script.see([Power::Starting, Power::Starting, Power::Running]);
    let bench = Bench::scripted(&script);
    bench.want([1], DesiredPower::Running);
    bench.compute.submit(key(1));
    tokio::time::sleep(Duration::from_millis(10)).await;
    assert_eq!(bench.store.handle(1), Some(handle));
    assert_eq!(bench.store.state(1), State::Pending);
    bench.compute.submit(key(1));
    bench.compute.idle().await;
    assert_eq!(bench.store.state(1), State::Running);
    assert_eq!(script.calls()[..2], ["launch i-1", "start i-1"]);
}

#[tokio::test(start_paused = true)]
async fn a_machine_that_fails_while_it_boots_ends_its_launch() {
    let script = Script::default();
    let wait = Wait {
        handle: None,
        poll_after_ms: 10,
        note: "boot".into(),
    };
    script.answer("launch", [Ok(Progress::Pending(wait))]);
    script.see([Power::Starting, Power::Failed]);
    let bench = Bench::scripted(&script);
    bench.bring([1], DesiredPower::Running).await;
    assert_eq!(bench.store.state(1), State::Terminated);
    assert!(bench.store.reason(1).is_some());
}

#[tokio::test(start_paused = true)]
async fn a_manager_serves_no_more_calls_at_a_time_than_it_may() {
    let script = Script::default();
    script.slow(Duration::from_secs(1));
    let bench = Bench::scripted(&script);
    bench.bring(1..=40, DesiredPower::Running).await;
    assert_eq!(script.most_at_a_time(), 16);
    assert!((1..=40).all(|it| bench.store.state(it) == State::Running));
}

#[tokio::test(start_paused = true)]
async fn machines_of_an_earlier_run_are_adopted() {
    let mock = Arc::new(Mock::default());
    let before = Bench::managed(mock.clone());
    before.bring([1, 2, 3], DesiredPower::Running).await;
    before.bring([2], STOPPED).await;

    let after = Bench::over(mock.clone(), before.store.clone());
    // Asked for when the earlier run ended, and not yet carried out.
    after.want([3], DesiredPower::Terminated);
    after.store.forget(2);
    let adoption = after.compute.adopt([key(1), key(2), key(3)]).await;
    after.compute.idle().await;
    assert_eq!(
        (adoption.adopted, adoption.changed, adoption.resumed),
        (1, 0, 1)
    );
    let strays: Vec<_> = adoption
        .strays
        .iter()
        .map(|stray| stray.machine.instance_id.as_str())
        .collect();
    assert_eq!(strays, ["i-2"]);
    assert_eq!(after.store.state(3), State::Terminated);
    assert_eq!(mock.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn machines_that_no_instance_has_are_ended() {
    let mock = Arc::new(Mock::default());
    let before = Bench::managed(mock.clone());
    before.bring([1, 2, 3], DesiredPower::Running).await;
    before.store.forget(1);
    let cleared = before.compute.clear(|| [key(2), key(3)]).await;
    assert_eq!((cleared.ended, cleared.left), (vec!["i-1".into()], vec![]));
    assert_eq!(mock.len(), 2);
    let again = before.compute.clear(|| [key(2), key(3)]).await;
    assert_eq!(again, Cleared::default());
}

#[tokio::test(start_paused = true)]
async fn machines_that_went_while_nobody_looked_are_found_gone() {
    let script = Script::default();
    let bench = Bench::scripted(&script);
    bench.bring([1, 2], DesiredPower::Running).await;
    bench.store.manage(2, "gone");
    script.see([Power::Absent]);
    let adoption = bench.compute.adopt([key(1), key(2)]).await;
    assert_eq!(
        (adoption.adopted, adoption.changed, adoption.unreachable),
        (0, 1, 1)
    );
    assert_eq!(bench.store.state(1), State::Terminated);
    assert!(bench.store.last(1).reason.is_some());
    assert_eq!(bench.store.last(2).state, State::Running);
    assert_eq!(bench.store.last(2).health, Health::Impaired);
}

#[tokio::test(start_paused = true)]
async fn a_machine_is_looked_at_when_its_manager_says_that_it_changed() {
    let script = Script::default();
    let bench = Bench::scripted(&script);
    bench.bring([1, 2], DesiredPower::Running).await;
    script.see([Power::Stopped]);
    bench.compute.look([key(2), key(9)]).await;
    assert_eq!(bench.store.state(2), State::Stopped);
    assert!(bench.store.last(2).reason.is_some());
    assert_eq!(bench.store.state(1), State::Running);
}

#[tokio::test(start_paused = true)]
async fn a_manager_may_ask_for_the_account_that_it_is_called_for() {
    let script = Script::default();
    let pending = |after| {
        Progress::Pending(Wait {
            handle: Some(Handle::new(1, "h")),
            poll_after_ms: after,
            note: "boot".into(),
        })
    };
    script.answer("launch", [Ok(pending(10))]);
    let bench = Bench::scripted(&script);
    bench.bring([1, 2], DesiredPower::Running).await;
    let far = |instance| InstanceKey {
        region: "eu-west-1".into(),
        ..key(instance)
    };
    bench.compute.adopt([key(1), far(2)]).await;
    bench.bring([1], DesiredPower::Terminated).await;
    let desired = bench.store.desired(&key(2)).expect("the instance is there");
    bench.compute.release([(far(2), desired)]).await;
    let asked = script.asked();
    let (near, far) = ("it 000000000000 us-east-1", "it 000000000000 eu-west-1");
    let expect = [
        format!("launch i-1: {near}"),
        format!("launch i-2: {near}"),
        format!("observe i-1: {near}"),
        format!("observe i-2: {far}"),
        format!("observe i-1: {near}"),
        "owned: nobody's".to_owned(),
        format!("terminate i-1: {near}"),
        format!("terminate i-2: {far}"),
    ];
    assert_eq!(asked, expect);
}

#[tokio::test(start_paused = true)]
async fn released_machines_are_ended() {
    let mock = Arc::new(Mock::default());
    let bench = Bench::managed(mock.clone());
    bench.bring([1, 2], DesiredPower::Running).await;
    let desired = bench.store.desired(&key(1)).expect("the instance is there");
    bench.compute.release([(key(1), desired)]).await;
    assert_eq!(mock.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn shutdown_lets_calls_under_way_end_and_begins_no_other() {
    let script = Script::default();
    script.slow(Duration::from_secs(2));
    let bench = Bench::scripted(&script);
    bench.want([1, 2], DesiredPower::Running);
    bench.compute.submit(key(1));
    tokio::time::sleep(Duration::from_secs(1)).await;
    bench.compute.shutdown();
    bench.compute.submit(key(2));
    let Bench { driver, store, .. } = bench;
    driver.await.expect("the driver ends");
    assert_eq!(
        (store.state(1), store.state(2)),
        (State::Running, State::Pending)
    );
}

#[tokio::test(start_paused = true)]
async fn shutdown_waits_neither_for_back_off_nor_for_a_hung_call() {
    let script = Script::default();
    script.hang("stop");
    let bench = Bench::scripted(&script);
    bench.bring([2], DesiredPower::Running).await;
    script.answer(
        "launch",
        [Err(
            Error::new(Kind::Limit, "x").with_retry_after_ms(3_600_000)
        )],
    );
    let began = tokio::time::Instant::now();
    bench.want([1], DesiredPower::Running);
    bench.want([2], STOPPED);
    bench.compute.submit_many([key(1), key(2)]);
    tokio::time::sleep(Duration::from_secs(1)).await;
    bench.compute.shutdown();
    bench.driver.await.expect("the driver ends");
    assert!(began.elapsed() < Duration::from_secs(15));
}

#[tokio::test(start_paused = true)]
async fn a_store_that_submits_while_it_commits_is_served() {
    let bench = Bench::mock(Mock::default());
    bench.store.submit_on_observe(bench.compute.clone());
    bench.bring([1], DesiredPower::Running).await;
    assert_eq!(bench.store.state(1), State::Running);
}
