//! Each case by itself, on a plugin opened for it and on a thread of its own: one that
//! panics or never comes back fails, and the run goes on.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use orrery_contract::{Caller, CapabilitySet, Result};
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::time::{Instant, timeout};

use crate::bench::{Bench, Judged, Open, opened};
use crate::cases;
use crate::exports::Exports;
use crate::plan::{Plan, Restart};
use crate::report::{Outcome, Report, Verdict};
use crate::step::{Case, Need};

/// How much longer than its deadline a case may hold its thread before it is left.
const GRACE: Duration = Duration::from_millis(500);

/// Puts every case to the test. `open` makes the plugin anew, over the same backend each
/// time: it is called for each case, and where a case restarts the plugin.
///
/// To be called on a runtime that drives time and whatever the plugin waits for.
pub async fn check<O, F>(plan: Plan, open: O) -> Report
where
    O: Fn() -> F + Send + Sync + 'static,
    F: Future<Output = Result<Exports>> + Send + 'static,
{
    check_these(plan, cases::all(), open).await
}

/// As [`check`], for these cases.
pub async fn check_these<O, F>(plan: Plan, cases: Vec<Case>, open: O) -> Report
where
    O: Fn() -> F + Send + Sync + 'static,
    F: Future<Output = Result<Exports>> + Send + 'static,
{
    let open: Open = Arc::new(move || Box::pin(open()));
    let plan = Arc::new(plan);
    let start = Instant::now();
    let mut verdicts = Vec::new();
    match Subject::of(&plan, &open).await {
        // There is nothing to put to the test.
        Err(why) => verdicts.push(Verdict {
            id: "open/plugin".into(),
            promise: "the plugin opens, and says what it can do".into(),
            outcome: Outcome::Failed(why),
            took: start.elapsed(),
        }),
        Ok(subject) => {
            for case in cases {
                verdicts.push(verdict(&plan, &open, &subject, case).await);
            }
        }
    }
    Report {
        name: plan.name.clone(),
        verdicts,
    }
}

async fn verdict(plan: &Arc<Plan>, open: &Open, subject: &Subject, case: Case) -> Verdict {
    let start = Instant::now();
    let outcome = match subject.lacks(plan, &case) {
        Some(reason) => Outcome::Skipped(reason),
        None => judge(plan, open, &case).await,
    };
    Verdict {
        id: case.id,
        promise: case.promise,
        outcome,
        took: start.elapsed(),
    }
}

async fn judge(plan: &Arc<Plan>, open: &Open, case: &Case) -> Outcome {
    let deadline = plan.deadline;
    let on_bench = {
        let (plan, open, case) = (Arc::clone(plan), Arc::clone(open), case.clone());
        async move {
            let mut bench = Bench::new(plan, open, &case.id).await?;
            let judged = timeout(deadline, bench.run(&case)).await;
            // The host is not there to end what a broken plugin left.
            let _cleared = timeout(deadline, bench.clear()).await;
            judged.unwrap_or_else(|_| Err(late(deadline)))
        }
    };
    // Twice: a case, and clearing up after it.
    match alone(deadline * 2, on_bench).await.unwrap_or_else(Err) {
        Ok(()) => Outcome::Passed,
        Err(why) => Outcome::Failed(why),
    }
}

/// Runs it on a thread of its own; fails where it panics or holds the thread.
async fn alone<T: Send + 'static>(
    deadline: Duration,
    work: impl Future<Output = T> + Send + 'static,
) -> Judged<T> {
    let (done, ended) = oneshot::channel();
    let runtime = Handle::current();
    std::thread::spawn(move || {
        let caught = catch_unwind(AssertUnwindSafe(|| runtime.block_on(work)));
        // Nobody listens to a case that was left.
        let _left =
            done.send(caught.map_err(|payload| format!("it panicked: {}", said(&*payload))));
    });
    match timeout(deadline + GRACE, ended).await {
        Ok(Ok(caught)) => caught,
        Ok(Err(_)) => Err("its thread ended".into()),
        Err(_) => Err(format!("{}, and holds its thread", late(deadline))),
    }
}

fn late(deadline: Duration) -> String {
    format!("it did not end within {deadline:?}")
}

fn said(payload: &(dyn Any + Send)) -> &str {
    match (
        payload.downcast_ref::<&str>(),
        payload.downcast_ref::<String>(),
    ) {
        (Some(text), _) => text,
        (_, Some(text)) => text,
        _ => "",
    }
}

/// What the plugin has, as far as it says.
struct Subject {
    exports: Exports,
    /// None where it does not say: no case is skipped for that.
    can: Option<CapabilitySet>,
}

impl Subject {
    async fn of(plan: &Plan, open: &Open) -> Judged<Self> {
        let open = Arc::clone(open);
        let by = Caller {
            emulator_id: "conformance".into(),
            ..Caller::default()
        };
        let asking = async move {
            let exports = opened(&open).await?;
            let can = match &exports.manager {
                None => None,
                Some(manager) => manager.capabilities(&by).await.ok(),
            };
            Ok(Self { exports, can })
        };
        alone(plan.deadline, asking).await?
    }

    /// Why the case does not concern the plugin.
    fn lacks(&self, plan: &Plan, case: &Case) -> Option<String> {
        case.needs.iter().find_map(|need| self.without(plan, *need))
    }

    fn without(&self, plan: &Plan, need: Need) -> Option<String> {
        let exports = &self.exports;
        let has = match need {
            Need::Manager => exports.manager.is_some(),
            Need::Descriptor => exports.descriptor.is_some(),
            Need::Volumes => exports.volumes.is_some(),
            Need::Imaging => exports.imaging.is_some(),
            Need::Networks => exports.networks.is_some(),
            Need::Console => exports.console.is_some(),
            Need::Firewall => exports.firewall.is_some(),
            Need::Interfaces => exports.interfaces.is_some(),
            Need::Addresses => exports.addresses.is_some(),
            Need::Category => exports.category.is_some(),
            Need::Handler => exports.handler.is_some(),
            Need::Feature(feature) => {
                let can = self.can.as_ref();
                can.is_none_or(|can| can.features.contains(&feature))
            }
            Need::Room(count) => {
                let most = self.can.as_ref().and_then(|can| can.max_instances);
                most.is_none_or(|most| most >= count)
            }
            Need::Restart if plan.restart == Restart::Fatal => {
                return Some("its machines end with it, says the plan".into());
            }
            Need::Refused if plan.refused.is_none() => {
                return Some("the plan has no launch that is refused".into());
            }
            Need::Passed if plan.passed.is_none() => {
                return Some("the plan has no call that is let through".into());
            }
            Need::Restart | Need::Refused | Need::Passed => true,
        };
        match need {
            _ if has => None,
            Need::Feature(feature) => Some(format!("does not declare {feature:?}")),
            Need::Room(count) => Some(format!("has no room for {count} machines")),
            _ => Some(format!("does not export {need:?}")),
        }
    }
}
