use orrery_conformance::{Exports, Plan, check};
use tokio::time::{Duration, advance};

use super::*;

fn by(emulator: &str) -> Caller {
    Caller {
        emulator_id: emulator.into(),
        ..Caller::default()
    }
}

fn spec(id: &str) -> LaunchSpec {
    LaunchSpec {
        instance_id: id.into(),
        ..LaunchSpec::default()
    }
}

fn target(id: &str, handle: Option<Handle>) -> Target {
    Target {
        instance_id: id.into(),
        handle,
    }
}

#[track_caller]
fn done(progress: Progress, power: Power) -> Observation {
    match progress {
        Progress::Done(observation) if observation.power == power => observation,
        other => panic!("{other:?} is not done with {power:?}"),
    }
}

#[track_caller]
fn pending(progress: Progress) -> Wait {
    match progress {
        Progress::Pending(wait) => wait,
        other => panic!("{other:?} is not pending"),
    }
}

async fn power_of(mock: &Mock, target: Target) -> Power {
    mock.observe(&by("e"), &[target])
        .await
        .expect("the mock observes")[0]
        .power
}

#[tokio::test]
async fn a_machine_is_ready_at_once_and_lives_through_all_verbs() -> Result<()> {
    let mock = Mock::default();
    let by = by("e");
    let up = done(mock.launch(&by, &spec("i-1")).await?, Power::Running);
    let target = target("i-1", up.handle);

    done(mock.reboot(&by, &target).await?, Power::Running);
    let down = done(
        mock.stop(&by, &target, StopMode::Ordinary).await?,
        Power::Stopped,
    );
    let handle = down.handle.expect("a stopped machine has a handle");
    done(
        mock.start(&by, &spec("i-1"), &handle).await?,
        Power::Running,
    );
    done(mock.terminate(&by, &target).await?, Power::Absent);
    assert!(mock.is_empty());
    Ok(())
}

#[tokio::test]
async fn repeated_verbs_change_nothing() -> Result<()> {
    let mock = Mock::default();
    let by = by("e");
    let first = done(mock.launch(&by, &spec("i-1")).await?, Power::Running);
    assert_eq!(
        done(mock.launch(&by, &spec("i-1")).await?, Power::Running),
        first
    );
    assert_eq!(mock.len(), 1);

    let target = target("i-1", first.handle);
    done(
        mock.stop(&by, &target, StopMode::Force).await?,
        Power::Stopped,
    );
    done(
        mock.stop(&by, &target, StopMode::Force).await?,
        Power::Stopped,
    );
    done(mock.terminate(&by, &target).await?, Power::Absent);
    done(mock.terminate(&by, &target).await?, Power::Absent);
    Ok(())
}

#[tokio::test]
async fn verbs_on_a_machine_that_never_was_are_refused() {
    let mock = Mock::default();
    let by = by("e");
    let nobody = target("i-1", None);
    let kind = |result: Result<Progress>| result.map_err(|error| error.kind);
    assert_eq!(
        kind(mock.stop(&by, &nobody, StopMode::Ordinary).await),
        Err(Kind::NotFound)
    );
    assert_eq!(kind(mock.reboot(&by, &nobody).await), Err(Kind::NotFound));
    let foreign = Handle::new(7, "up");
    assert_eq!(
        kind(mock.start(&by, &spec("i-1"), &foreign).await),
        Err(Kind::Invalid)
    );
}

#[tokio::test]
async fn handles_outlive_the_mock() -> Result<()> {
    let by = by("e");
    let before = Mock::default();
    let up = done(before.launch(&by, &spec("i-1")).await?, Power::Running);
    done(before.launch(&by, &spec("i-2")).await?, Power::Running);
    let down = before
        .stop(&by, &target("i-2", None), StopMode::Ordinary)
        .await?;
    let down = done(down, Power::Stopped);

    let after = Mock::default();
    assert_eq!(
        power_of(&after, target("i-1", up.handle.clone())).await,
        Power::Running
    );
    assert_eq!(
        power_of(&after, target("i-2", down.handle.clone())).await,
        Power::Stopped
    );
    assert_eq!(power_of(&after, target("i-3", None)).await, Power::Absent);
    let stopped = after
        .stop(&by, &target("i-1", up.handle), StopMode::Ordinary)
        .await?;
    done(stopped, Power::Stopped);
    let handle = down.handle.expect("a stopped machine has a handle");
    done(
        after.start(&by, &spec("i-2"), &handle).await?,
        Power::Running,
    );
    Ok(())
}

#[tokio::test]
async fn only_the_emulator_s_own_machines_are_owned() -> Result<()> {
    let mock = Mock::default();
    for (emulator, id) in [("a", "i-2"), ("b", "i-3"), ("a", "i-1")] {
        mock.launch(&by(emulator), &spec(id)).await?;
    }
    let owned = mock.owned(&by("a")).await?;
    let ids: Vec<_> = owned
        .iter()
        .map(|machine| machine.instance_id.as_str())
        .collect();
    assert_eq!(ids, ["i-1", "i-2"]);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn delays_pass_through_the_states_between() -> Result<()> {
    let mock = Mock::new(Delays {
        boot_ms: 100,
        stop_ms: 50,
        terminate_ms: 20,
    });
    let by = by("e");
    let wait = pending(mock.launch(&by, &spec("i-1")).await?);
    assert_eq!(wait.poll_after_ms, 100);
    let machine = || target("i-1", wait.handle.clone());
    assert_eq!(power_of(&mock, machine()).await, Power::Starting);
    advance(Duration::from_millis(99)).await;
    assert_eq!(power_of(&mock, machine()).await, Power::Starting);
    advance(Duration::from_millis(1)).await;
    assert_eq!(power_of(&mock, machine()).await, Power::Running);

    assert_eq!(
        pending(mock.reboot(&by, &machine()).await?).poll_after_ms,
        100
    );
    advance(Duration::from_millis(100)).await;
    assert_eq!(
        pending(mock.stop(&by, &machine(), StopMode::Ordinary).await?).poll_after_ms,
        50
    );
    assert_eq!(power_of(&mock, machine()).await, Power::Stopping);
    advance(Duration::from_millis(50)).await;
    assert_eq!(power_of(&mock, machine()).await, Power::Stopped);

    assert_eq!(
        pending(mock.terminate(&by, &machine()).await?).poll_after_ms,
        20
    );
    advance(Duration::from_millis(5)).await;
    assert_eq!(
        pending(mock.terminate(&by, &machine()).await?).poll_after_ms,
        15
    );
    advance(Duration::from_millis(15)).await;
    done(mock.terminate(&by, &machine()).await?, Power::Absent);
    assert!(mock.is_empty());
    Ok(())
}

async fn conforms(mock: Mock) {
    let open = move || {
        let again = mock.clone();
        async move { Ok(Exports::of_manager(again)) }
    };
    let report = check(Plan::new("mock"), open).await;
    assert!(report.passed(), "{report}");
    let [passed, ..] = report.counts();
    assert!(passed >= 90, "{report}");
}

#[tokio::test]
async fn the_mock_keeps_every_promise() {
    conforms(Mock::default()).await;
}

#[tokio::test]
async fn the_mock_keeps_every_promise_when_it_takes_its_time() {
    let delays = Delays {
        boot_ms: 8,
        stop_ms: 6,
        terminate_ms: 4,
    };
    conforms(Mock::new(delays)).await;
}
