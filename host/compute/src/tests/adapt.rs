//! Running machines that are made other than they were launched.

use super::*;

fn applied(instance: u64, block: &str) -> String {
    format!("apply i-{instance} eni [Cidr(\"{block}\")]")
}

async fn submit(bench: &Bench, instances: &[u64]) {
    bench
        .compute
        .submit_many(instances.iter().copied().map(key));
    bench.compute.idle().await;
}

#[tokio::test(start_paused = true)]
async fn a_running_machine_gets_what_has_changed_and_no_more() {
    let script = Script::default();
    let bench = Bench::adapting(&script, Arc::default());
    bench.bring([1, 2], DesiredPower::Running).await;
    assert_eq!(script.calls(), ["launch i-1", "launch i-2"]);

    bench.store.let_in("10.0.0.0/8");
    submit(&bench, &[1]).await;
    submit(&bench, &[1]).await;
    assert_eq!(script.calls()[2..], [applied(1, "10.0.0.0/8")]);

    // A reboot brings a machine up with nothing that was applied.
    bench.store.reboot(1);
    submit(&bench, &[1]).await;
    let rebooted = ["reboot i-1".to_owned(), applied(1, "10.0.0.0/8")];
    assert_eq!(script.calls()[3..], rebooted);

    bench.store.let_in("::/0");
    bench.bring([1], STOPPED).await;
    submit(&bench, &[1]).await;
    bench.bring([1], DesiredPower::Running).await;
    assert_eq!(script.calls()[5..], ["stop i-1", "start i-1"]);
}

#[tokio::test(start_paused = true)]
async fn what_changes_during_a_launch_is_made_up_for() {
    let script = Script::default();
    script.slow(Duration::from_secs(5));
    let bench = Bench::adapting(&script, Arc::default());
    bench.want([1], DesiredPower::Running);
    bench.compute.submit(key(1));
    tokio::time::sleep(Duration::from_secs(1)).await;
    bench.store.let_in("10.0.0.0/8");
    bench.compute.idle().await;
    assert_eq!(
        script.calls(),
        ["launch i-1".to_owned(), applied(1, "10.0.0.0/8")]
    );
}

#[tokio::test(start_paused = true)]
async fn after_a_restart_everything_is_applied_once() {
    let script = Script::default();
    let bench = Bench::adapting(&script, Arc::default());
    bench.bring([1, 2], DesiredPower::Running).await;
    bench.bring([2], STOPPED).await;
    bench.compute.shutdown();
    bench.driver.await.expect("the driver ends");
    let before = script.calls().len();
    let next = Bench::adapting(&script, bench.store.clone());
    script.see([Power::Running, Power::Stopped]);
    next.compute.adopt([key(1), key(2)]).await;
    next.compute.idle().await;
    submit(&next, &[1, 2]).await;
    assert_eq!(script.calls()[before..], [applied(1, "")]);
}

#[tokio::test(start_paused = true)]
async fn a_step_that_fails_is_tried_again_and_ends_no_machine() {
    let refusal = |kind| Error::new(kind, "no luck");
    for (refusals, calls, healths) in [
        (vec![refusal(Kind::Unavailable)], 2, vec![]),
        (
            std::iter::repeat_with(|| refusal(Kind::Unavailable))
                .take(7)
                .collect(),
            8,
            vec![Health::Impaired, Health::Ok],
        ),
        // What cannot succeed waits for the next change.
        (vec![refusal(Kind::Invalid)], 1, vec![Health::Impaired]),
        (vec![refusal(Kind::Unsupported)], 1, vec![]),
    ] {
        let script = Script::default();
        let bench = Bench::adapting(&script, Arc::default());
        bench.bring([1], DesiredPower::Running).await;
        bench.store.let_in("10.0.0.0/8");
        script.refuse(refusals);
        submit(&bench, &[1]).await;
        assert_eq!(script.calls()[1..], vec![applied(1, "10.0.0.0/8"); calls]);
        assert_eq!(bench.store.healths(1)[1..], healths);
        assert_eq!(bench.store.state(1), State::Running);
        if healths.last() == Some(&Health::Impaired) {
            // To be seen running says nothing of it.
            bench.compute.look([key(1)]).await;
            assert_eq!(bench.store.last(1).health, Health::Impaired);
            submit(&bench, &[1]).await;
            assert_eq!(bench.store.last(1).health, Health::Ok);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_change_interrupts_the_wait_for_another_try() {
    let script = Script::default();
    let bench = Bench::adapting(&script, Arc::default());
    bench.bring([1], DesiredPower::Running).await;
    bench.store.let_in("10.0.0.0/8");
    script.refuse([Error::new(Kind::Unavailable, "later").with_retry_after_ms(3_600_000)]);
    bench.compute.submit(key(1));
    tokio::time::sleep(Duration::from_secs(1)).await;
    // As it was at first, but who knows how far the change came.
    bench.store.let_in("");
    submit(&bench, &[1]).await;
    assert_eq!(
        script.calls()[1..],
        [applied(1, "10.0.0.0/8"), applied(1, "")]
    );
}

#[tokio::test(start_paused = true)]
async fn a_manager_that_offers_nothing_is_never_asked() {
    let script = Script::default();
    let bench = Bench::scripted(&script);
    bench.bring([1], DesiredPower::Running).await;
    bench.store.let_in("10.0.0.0/8");
    submit(&bench, &[1]).await;
    assert_eq!(script.calls(), ["launch i-1"]);
    assert!(!bench.compute.adapts_any() && !bench.compute.adapts("it"));
}
