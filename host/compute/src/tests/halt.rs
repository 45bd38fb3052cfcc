//! Machines that stop when the host does.

use orrery_contract::Feature;
use tokio::time::Instant;

use super::*;

fn pending() -> orrery_contract::Result<Progress> {
    Ok(Progress::Pending(Wait {
        handle: None,
        poll_after_ms: 100,
        note: "its shutdown".into(),
    }))
}

/// Instances 1 to 3, of which the last one is stopped.
async fn running(script: &Script) -> Bench {
    let bench = Bench::scripted(script);
    bench.bring([1, 2, 3], DesiredPower::Running).await;
    bench.bring([3], STOPPED).await;
    bench
}

#[tokio::test(start_paused = true)]
async fn machines_that_stop_with_the_host_are_stopped_and_their_instances_are_to_run() {
    let script = Script::default();
    script.can(Feature::StopsWithHost);
    let bench = running(&script).await;
    let before = script.calls().len();
    script.answer("stop", [pending(), pending()]);
    script.see([Power::Stopping; 2]);
    script.see([Power::Stopped; 2]);
    let halted = bench.compute.halt([1, 2, 3].map(key)).await;
    assert!(halted.contains("it"));
    assert_eq!(script.calls()[before..], ["stop i-1", "stop i-2"]);
    script.see([Power::Stopped]);
    bench.compute.look([key(1)]).await;
    let states = [1, 2, 3].map(|it| bench.store.state(it));
    assert_eq!(states, [State::Running, State::Running, State::Stopped]);

    let next = Bench::over(Arc::new(script.clone()), Arc::clone(&bench.store));
    script.see([Power::Stopped; 3]);
    next.compute.adopt([1, 2, 3].map(key)).await;
    assert_eq!(next.store.state(1), State::Stopped);
    let why = next.store.reason(1).expect("nobody asked for it").message;
    assert_eq!(
        why,
        "Server.InternalError: the machine stopped with Orrery or while it was away"
    );
}

#[tokio::test(start_paused = true)]
async fn one_that_does_not_stop_in_eight_seconds_is_forced() {
    let script = Script::default();
    script.can(Feature::StopsWithHost);
    let bench = running(&script).await;
    let before = script.calls().len();
    script.answer("stop", [pending(), refuse(Kind::Internal)]);
    let began = Instant::now();
    bench.compute.halt([1, 2, 3].map(key)).await;
    assert_eq!(began.elapsed().as_secs(), 8);
    let mut calls = script.calls().split_off(before);
    calls.sort_unstable();
    assert_eq!(calls, ["force i-1", "force i-2", "stop i-1", "stop i-2"]);
}

#[tokio::test(start_paused = true)]
async fn a_call_under_way_is_waited_for_and_not_for_ever() {
    let script = Script::default();
    script.can(Feature::StopsWithHost);
    let bench = Bench::scripted(&script);
    script.hang("launch");
    bench.want([1], DesiredPower::Running);
    bench.compute.submit(key(1));
    tokio::time::sleep(Duration::from_millis(1)).await;
    let began = Instant::now();
    bench.compute.halt([key(1)]).await;
    assert_eq!(began.elapsed().as_secs(), 8);
    assert_eq!(script.calls(), ["launch i-1", "force i-1"]);
}

#[tokio::test(start_paused = true)]
async fn other_machines_run_on() {
    let script = Script::default();
    let bench = running(&script).await;
    let before = script.calls().len();
    assert!(bench.compute.halt([1, 2, 3].map(key)).await.is_empty());
    assert_eq!(script.calls().len(), before);

    // Those that go on are not ended by anybody else, either.
    script.can(Feature::OutlivesHost);
    let kept = bench.compute.halt([1, 2, 3].map(key)).await;
    assert!(kept.contains("it"));
    assert_eq!(script.calls().len(), before);
}
