//! The kit passes what keeps every promise, and fails what breaks one, at that promise.

mod extras;
mod guests;
mod lab;

use std::time::Duration;

use orrery_conformance::{
    Case, Exports, Outcome, Plan, Report, Restart, cases, check, check_these,
};
use orrery_contract::operation::types::Request;
use orrery_contract::{Error, Kind};

use orrery_mock::Mock;

use lab::{Backend, Fault, Lab, REFUSED_IMAGE};

fn plan(backend: &Backend) -> Plan {
    let plan = Plan::new("lab");
    let mut refused = plan.launch.clone();
    refused.image.id = REFUSED_IMAGE.into();
    Plan {
        refused: Some(refused),
        passed: Some(Request {
            action: "RunInstances".into(),
            api_version: "2016-11-15".into(),
            principal: "arn:aws:iam::000000000000:root".into(),
            dry_run: false,
            params_json: r#"{"MinCount":1}"#.into(),
        }),
        rest: backend.rest.clone(),
        ..plan
    }
}

#[tokio::test]
async fn what_keeps_every_promise_passes_every_case() {
    let backend = Backend::default();
    let plan = plan(&backend);
    let report = check(plan, move || {
        let exports = Lab::open(&backend, None);
        async move { Ok(exports) }
    })
    .await;
    assert_eq!(report.counts(), [cases::all().len(), 0, 0], "{report}");
}

/// What breaks the promise, the case that tells, and what it says.
const MUTANTS: &[(Fault, &str, &str)] = &[
    (
        Fault::LaunchesTwice,
        "repeated/launch",
        "-copy, which is not ours",
    ),
    (Fault::ForgetsMachines, "restart/running", "got Absent"),
    (
        Fault::PanicsInReboot,
        "life/running/reboot",
        "it panicked: no reboot today",
    ),
    (
        Fault::HangsInStop,
        "life/running/stop",
        "did not end within",
    ),
    (
        Fault::HoldsItsThread,
        "life/running/stop",
        "holds its thread",
    ),
    (Fault::TerminatesOnlyWhatIs, "terminate/unknown", "NotFound"),
    (
        Fault::StopsAnything,
        "life/absent/stop",
        "expected Fails([NotFound])",
    ),
    (
        Fault::LeavesRefused,
        "facts/refused-launch",
        "expected Is(Absent), got Running",
    ),
    (
        Fault::OwnsEverything,
        "apart/owned",
        "expected Machines([])",
    ),
    (Fault::OwnsOnePage, "many/launch", "expected Count(50)"),
    (
        Fault::MixesEmulators,
        "apart/same-id",
        "expected Is(Absent), got Running",
    ),
    (
        Fault::DropsDuplicates,
        "observe/duplicates",
        "5 targets and",
    ),
    (Fault::LosesOrder, "observe/order", "is about"),
    (
        Fault::PollsAtOnce,
        "facts/progress-of-launch",
        "poll-after is 0 ms",
    ),
    (
        Fault::ChangesItsMind,
        "facts/capabilities",
        "answered differently",
    ),
    (Fault::NamesImagesBadly, "facts/images", "no id of an image"),
    (
        Fault::ReadsAnyHandle,
        "handles/binary",
        "expected Fails([Invalid])",
    ),
    (
        Fault::LiesAboutVersions,
        "facts/handle",
        "where 2 is declared",
    ),
    (
        Fault::RebootsTheStopped,
        "life/stopped/reboot",
        "expected Fails([Invalid])",
    ),
    (Fault::ReadsNewerAsGone, "handles/newer", "Absent"),
    (Fault::OneAtATime, "many/launch", "one at a time"),
    (
        Fault::LeavesHalfOfLostLaunch,
        "cut-at-once/launch",
        "half a machine",
    ),
    (
        Fault::DeletesOnlyVolumesThatAre,
        "volumes/delete-unknown",
        "NotFound",
    ),
    (
        Fault::EndsVolumesWithMachines,
        "volumes/outlive-machines",
        "Absent",
    ),
    (
        Fault::KeepsDisksToItself,
        "volumes/of-a-launch",
        "expected Volumes([Attached])",
    ),
    (Fault::TakesOnce, "imaging/snapshot", "it is taken"),
    (
        Fault::NeverGrows,
        "volumes/grow",
        "is to have 2048 MiB and has 1024",
    ),
    (Fault::RenamesImages, "imaging/capture", "is ami-12345678"),
    (
        Fault::SaysTooMuch,
        "console/output",
        "where 16 were allowed",
    ),
    (
        Fault::AppliesToNobody,
        "firewall/unknown",
        "expected Fails([NotFound])",
    ),
    (Fault::EnsuresOnce, "networks/ensure", "there already"),
    (Fault::AttachesOnce, "interfaces/attach", "in use"),
    (Fault::MakesUpAddresses, "addresses/associate", "no address"),
    (
        Fault::DescribesAnew,
        "descriptor/describe",
        "answered differently",
    ),
    (
        Fault::ListsGhosts,
        "metadata/walk",
        "ghost is listed and is not there",
    ),
    (
        Fault::LeavesTheMount,
        "metadata/upwards",
        "expected nothing",
    ),
    (Fault::MountsTwice, "metadata/mounts", "mounted twice"),
    (
        Fault::AnswersAnew,
        "metadata/stable",
        "answered differently",
    ),
    (
        Fault::ChangesAnswers,
        "override/pass",
        "the answer became {}",
    ),
    (Fault::PassesTwice, "override/pass", "the call became"),
    (
        Fault::RefusesWithoutCode,
        "override/without-parameters",
        "without EC2's code",
    ),
    (
        Fault::SwallowsFailures,
        "override/pass-failure",
        "became Ok",
    ),
    (
        Fault::RulesBadly,
        "override/rules",
        "neither an operation nor a prefix",
    ),
];

/// The case, and another after it that the mutant passes.
fn pair(id: &str) -> Vec<Case> {
    let named = |id: &str| cases::all().into_iter().find(|case| case.id == id);
    [id, "observe/nothing"]
        .into_iter()
        .map(|id| named(id).expect("the kit has the case"))
        .collect()
}

async fn mutant(fault: Fault, case: &str) -> Report {
    let backend = Backend::default();
    let hangs = matches!(fault, Fault::HangsInStop | Fault::HoldsItsThread);
    let plan = Plan {
        deadline: Duration::from_millis(if hangs { 500 } else { 20_000 }),
        ..plan(&backend)
    };
    check_these(plan, pair(case), move || {
        let exports = Lab::open(&backend, Some(fault));
        async move { Ok(exports) }
    })
    .await
}

#[tokio::test]
async fn what_breaks_a_promise_fails_its_case_and_the_run_goes_on() {
    for (fault, case, says) in MUTANTS {
        let report = mutant(*fault, case).await;
        let failures: Vec<_> = report.failures().collect();
        let [(failed, why)] = failures[..] else {
            panic!("{fault:?} is to fail {case} alone\n{report}");
        };
        assert!(
            failed == *case && why.contains(says),
            "{fault:?} is to say {says:?}\n{report}"
        );
    }
}

#[tokio::test]
async fn what_is_not_there_is_skipped_with_the_reason() {
    let open = || async { Ok(Exports::of_manager(Mock::default())) };
    let plan = Plan {
        restart: Restart::Fatal,
        ..Plan::new("mock")
    };
    let report = check(plan, open).await;
    let skipped = |id: &str| {
        let verdict = report.verdicts.iter().find(|verdict| verdict.id == id);
        verdict.map(|verdict| verdict.outcome.clone())
    };
    let reason = |why: &str| Some(Outcome::Skipped(why.into()));
    assert!(report.passed(), "{report}");
    assert_eq!(skipped("volumes/create"), reason("does not export Volumes"));
    assert_eq!(
        skipped("restart/running"),
        reason("its machines end with it, says the plan")
    );
    assert_eq!(
        skipped("facts/refused-launch"),
        reason("the plan has no launch that is refused")
    );
    assert_eq!(skipped("override/pass"), reason("does not export Handler"));
}

#[tokio::test]
async fn what_does_not_open_fails() {
    let open = || async { Err(Error::new(Kind::Denied, "it is locked")) };
    let report = check(Plan::new("locked"), open).await;
    assert!(!report.passed(), "{report}");
    let failures: Vec<_> = report.failures().collect();
    let [("open/plugin", why)] = failures[..] else {
        panic!("{report}");
    };
    assert!(why.contains("it is locked"), "{why}");
}
