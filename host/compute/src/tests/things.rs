//! The work of images, which have no worker among the instances.

use std::time::Duration;

use orrery_contract::vm::imaging::ImagingProgress;
use orrery_contract::{Error, Kind, Power, Target, Wait};

use super::double::{Bench, Script, image, key};
use crate::*;

fn capture(instance: u64, no_reboot: bool) -> Work {
    Work::Capture {
        instance: key(instance),
        machine: Target {
            instance_id: format!("i-{instance}"),
            handle: None,
        },
        name: "golden".into(),
        no_reboot,
    }
}

fn waiting() -> orrery_contract::Result<ImagingProgress> {
    Ok(ImagingProgress::Pending(Wait {
        handle: None,
        poll_after_ms: 100,
        note: "it is written".into(),
    }))
}

fn refuse(kind: Kind) -> orrery_contract::Result<ImagingProgress> {
    Err(Error::new(kind, "no luck"))
}

/// Has the work done for an image; the calls that it took and whether it is there, or why not.
async fn done(script: &Script, work: Work) -> (Vec<String>, Vec<Result<String, String>>) {
    let bench = Bench::imaging(script);
    bench.store.want_image(7, work);
    bench.compute.submit_things([image(7)]);
    bench.compute.idle().await;
    let outcomes = bench
        .store
        .outcomes(7)
        .into_iter()
        .map(|outcome| match outcome {
            Outcome::Captured(image) => Ok(image.id),
            Outcome::Removed => Ok("removed".into()),
            Outcome::Failed(why) => Err(why.message.to_string()),
            other => Err(format!("{other:?} of an image")),
        });
    (script.calls(), outcomes.collect())
}

#[tokio::test(start_paused = true)]
async fn an_image_is_made_whatever_its_manager_takes_for_it() {
    for (answers, polls, calls) in [
        (vec![], vec![], "capture"),
        (vec![waiting()], vec![waiting()], "capture poll poll"),
        (vec![refuse(Kind::Unavailable)], vec![], "capture capture"),
        // One that was started anew has forgotten what it had begun.
        (
            vec![waiting()],
            vec![refuse(Kind::NotFound)],
            "capture poll capture",
        ),
    ] {
        let script = Script::default();
        script.answer_image("capture", answers);
        script.answer_image("poll", polls);
        let (made, outcomes) = done(&script, capture(1, true)).await;
        let verbs: Vec<_> = made
            .iter()
            .filter_map(|call| call.split(' ').next())
            .collect();
        assert_eq!(verbs.join(" "), calls);
        assert_eq!(made[0], "capture i-1 ami-7 golden true");
        assert_eq!(outcomes, [Ok("ami-7".to_owned())]);
    }
}

#[tokio::test(start_paused = true)]
async fn an_image_that_cannot_be_made_has_a_reason() {
    let endless = || std::iter::repeat_with(waiting).take(100_000);
    let never = || std::iter::repeat_with(|| refuse(Kind::Unavailable)).take(50);
    let script = Script::default;
    for (script, answers, polls, why) in [
        (script(), vec![refuse(Kind::Invalid)], vec![], "no luck"),
        (script(), never().collect(), vec![], "no luck"),
        (
            script(),
            vec![waiting()],
            endless().collect(),
            "it is written",
        ),
    ] {
        script.answer_image("capture", answers);
        script.answer_image("poll", polls);
        let (_, outcomes) = done(&script, capture(1, false)).await;
        assert_eq!(outcomes, [Err(format!("Server.InternalError: {why}"))]);
    }
}

#[tokio::test(start_paused = true)]
async fn an_image_is_removed_however_long_that_takes() {
    let script = Script::default();
    let down = std::iter::repeat_with(|| refuse(Kind::Internal)).take(30);
    script.answer_image("remove", down);
    let (calls, outcomes) = done(&script, Work::RemoveImage).await;
    assert_eq!(outcomes, [Ok("removed".to_owned())]);
    assert_eq!(calls.len(), 31);

    let bench = Bench::scripted(&Script::default());
    bench.store.want_image(7, Work::RemoveImage);
    bench.store.want_image(8, capture(1, false));
    bench.compute.submit_things([image(7), image(8)]);
    bench.compute.idle().await;
    assert_eq!(bench.store.outcomes(7), [Outcome::Removed]);
    assert!(matches!(bench.store.outcomes(8)[..], [Outcome::Failed(_)]));
}

#[tokio::test(start_paused = true)]
async fn no_verb_is_called_for_an_instance_of_which_an_image_is_made() {
    let script = Script::default();
    let bench = Bench::imaging(&script);
    bench.bring([1, 2], DesiredPower::Running).await;
    script.slow(Duration::from_secs(1));
    bench.store.want_image(7, capture(1, false));
    bench.compute.submit_things([image(7)]);
    tokio::time::sleep(Duration::from_millis(500)).await;
    // Somebody looks while the machine is held for its image.
    script.see([Power::Stopped]);
    bench.compute.look([key(1)]).await;
    assert_eq!(bench.store.state(1), State::Running);
    bench.bring([1, 2], DesiredPower::Terminated).await;
    assert_eq!(bench.store.state(1), State::Terminated);
    let calls = script.calls();
    let at = |wanted: &str| calls.iter().position(|call| call == wanted);
    assert!(at("terminate i-2") < at("terminate i-1"), "{calls:?}");
    assert_eq!(bench.store.outcomes(7).len(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_is_wanted_meanwhile_is_done_next() {
    let script = Script::default();
    script.answer_image("capture", [waiting()]);
    let bench = Bench::imaging(&script);
    bench.store.want_image(7, capture(1, false));
    bench.compute.submit_things([image(7)]);
    tokio::time::sleep(Duration::from_millis(50)).await;
    bench.store.want_image(7, Work::RemoveImage);
    bench.compute.submit_things([image(7)]);
    bench.compute.idle().await;
    assert_eq!(script.calls()[1..], ["remove ami-7"]);
    assert_eq!(bench.store.outcomes(7), [Outcome::Removed]);
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_cuts_short_what_takes_too_long() {
    let script = Script::default();
    script.hang("capture");
    let bench = Bench::imaging(&script);
    bench.store.want_image(7, capture(1, false));
    bench.compute.submit_things([image(7)]);
    tokio::time::sleep(Duration::from_millis(50)).await;
    bench.compute.shutdown();
    bench.driver.await.expect("the driver ends");
    assert_eq!(bench.store.outcomes(7), []);
}

#[tokio::test]
async fn a_console_is_that_of_the_instances_manager() {
    let bench = Bench::imaging(&Script::default());
    bench.bring([1], DesiredPower::Running).await;
    let output = bench.compute.console(&key(1), Console::Output(7)).await;
    assert_eq!(output, Some(Ok(b" it may".to_vec())));
    assert_eq!(bench.compute.console(&key(1), Console::Screen).await, None);
    assert_eq!(
        bench.compute.console(&key(2), Console::Output(8)).await,
        None
    );
    let bare = Bench::scripted(&Script::default());
    bare.bring([1], DesiredPower::Running).await;
    assert_eq!(
        bare.compute.console(&key(1), Console::Output(8)).await,
        None
    );
}
