//! The same mock behind every carrier gives the same answers.

use std::sync::Arc;

use orrery_contract::{
    Caller, DynManager, Error, Handle, Kind, LaunchSpec, Observation, Power, Progress, StopMode,
    Target,
};
use orrery_mock::Mock;

use crate::bench::{Bench, CARRIERS, by, manager};

/// Everything that a machine goes through, as answers in order.
async fn life(manager: &dyn DynManager) -> Vec<Result<Progress, Error>> {
    let by = by();
    let spec = LaunchSpec {
        instance_id: "i-7".into(),
        user_data: (0..=255).collect(),
        attributes: vec![("zone".into(), "ü".into())],
        ..LaunchSpec::default()
    };
    let mut target = Target {
        instance_id: "i-7".into(),
        handle: None,
    };
    let mut told = vec![manager.reboot(&by, &target).await];
    let launched = manager.launch(&by, &spec).await;
    let Ok(Progress::Done(Observation {
        handle: Some(handle),
        ..
    })) = &launched
    else {
        panic!("{launched:?}");
    };
    target.handle = Some(handle.clone());
    told.extend([
        launched.clone(),
        manager.launch(&by, &spec).await,
        manager.reboot(&by, &target).await,
        manager.stop(&by, &target, StopMode::Hibernate).await,
        manager.start(&by, &spec, handle).await,
        manager.start(&by, &spec, &Handle::new(9, "?")).await,
        manager.terminate(&by, &target).await,
        manager.terminate(&by, &target).await,
    ]);
    told
}

async fn seen(manager: &dyn DynManager, by: &Caller) -> Vec<Observation> {
    let targets: Vec<_> = (0..10)
        .map(|number| Target {
            instance_id: format!("i-{number}"),
            handle: (number % 3 != 0)
                .then(|| Handle::new(1, if number % 2 == 0 { "up" } else { "down" })),
        })
        .collect();
    let mut seen = manager.observe(by, &targets).await.expect("it observes");
    seen.extend(manager.owned(by).await.expect("it tells"));
    seen
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_mock_answers_the_same_behind_every_carrier() {
    let bench = Bench::new();
    let built_in: Arc<dyn DynManager> = Arc::new(Mock::default());
    let expected = life(&*built_in).await;
    assert!(
        expected[0]
            .as_ref()
            .is_err_and(|error| error.kind == Kind::NotFound)
    );
    for carrier in CARRIERS {
        let plugin = bench.load("mock", carrier).await;
        assert_eq!(plugin.exports(), [&orrery_contract::vm::manager::INTERFACE]);
        let carried = manager(&plugin);
        assert_eq!(life(&*carried).await, expected, "{carrier:?}");
        for machine in [&built_in, &carried] {
            for id in ["i-2", "i-1"] {
                let spec = LaunchSpec {
                    instance_id: id.into(),
                    ..LaunchSpec::default()
                };
                machine.launch(&by(), &spec).await.expect("it launches");
            }
        }
        let seen = (seen(&*carried, &by()).await, seen(&*built_in, &by()).await);
        assert_eq!(seen.0, seen.1, "{carrier:?}");
        assert_eq!(seen.0.len(), 12, "two are owned: {seen:?}");
        assert_eq!(seen.0[4].power, Power::Running);
        let capabilities = carried.capabilities(&by()).await;
        assert_eq!(capabilities, built_in.capabilities(&by()).await);
        assert_eq!((plugin.faults(), plugin.is_degraded()), (0, false));
        for id in ["i-1", "i-2"] {
            let gone = crate::bench::target(id);
            built_in.terminate(&by(), &gone).await.expect("it goes");
        }
    }
}
