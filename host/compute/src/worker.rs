//! One instance's verb, from the first call to its end: repeats, waiting, giving up.
//!
//! A worker that sleeps is woken when its instance is submitted again, and ends: the
//! next turn reads anew what is desired. A call under way is never abandoned for
//! that, since nobody could tell what it did.

use std::sync::Arc;

use orrery_contract::{
    Caller, Error, Handle, Kind, LaunchSpec, Observation, Power, Progress, Result, Target, Wait,
};
use tokio::time::{Duration, Instant};

use crate::call::Manager;
use crate::compute::Shared;
use crate::machines::{Desired, InstanceKey, Observed, State};
use crate::outcome::{Teller, Verb};
use crate::queue::{Report, Slept, Stage};

struct Worker<'a> {
    shared: &'a Shared,
    manager: &'a Manager,
    teller: Teller<'a>,
    by: Caller,
    target: Target,
    spec: Option<Arc<LaunchSpec>>,
}

/// Brings the instance to where it should be. None where there is nothing to tell:
/// no work, or a newer submission that the next turn looks at.
pub(crate) async fn run(
    shared: Arc<Shared>,
    key: InstanceKey,
    desired: Desired,
    verb: Verb,
) -> Option<Observed> {
    let teller = Teller {
        key: &key,
        desired: &desired,
        verb,
    };
    let Some(manager) = shared.managers.get(desired.manager.as_str()) else {
        tracing::error!(
            instance = %desired.instance_id, account = %key.account, region = %key.region,
            manager = %desired.manager, verb = verb.name(),
            "VM manager is not loaded"
        );
        return Some(teller.unmanaged());
    };
    let spec = match verb {
        Verb::Launch | Verb::Start => Some(shared.machines.launch_spec(&key)?),
        _ => None,
    };
    let by = shared.caller(&key);
    let target = desired.target();
    let worker = Worker {
        shared: &shared,
        manager,
        teller,
        by,
        target,
        spec: spec.clone(),
    };
    let end = worker.run().await;
    if manager.backend.adapts()
        && let Some(end) = &end
    {
        match end.state {
            State::Running => {
                shared.applied.put(&key, spec);
                // What is wanted of it may have changed meanwhile.
                shared.queue.submit([key.clone()]);
            }
            _ => shared.applied.forget(&key),
        }
    }
    end
}

impl Worker<'_> {
    async fn run(mut self) -> Option<Observed> {
        let mut failures = 0;
        loop {
            let error = match self.verb().await {
                Ok(Progress::Done(seen)) => match self.teller.verb.end(seen.power) {
                    Some(state) => {
                        let end = self.teller.end(state, seen);
                        return self.ended(end).await;
                    }
                    // Done, yet not there: the machine changes by itself.
                    None => match self.follow(wait_for(seen.handle)).await {
                        Ok(end) => return end,
                        Err(error) => error,
                    },
                },
                Ok(Progress::Pending(wait)) => match self.follow(wait).await {
                    Ok(end) => return end,
                    Err(error) => error,
                },
                Err(error) => error,
            };
            failures += 1;
            tracing::warn!(
                instance = %self.target.instance_id, account = %self.teller.key.account,
                region = %self.teller.key.region, manager = %self.teller.desired.manager,
                verb = self.teller.verb.name(), failures,
                error = %error, detail = error.detail.as_deref().unwrap_or_default(),
                "VM manager failed"
            );
            let (key, verb) = (self.teller.key, self.teller.verb.name());
            self.shared.machines.failed(key, verb, &error);
            match self.teller.verb {
                // A machine that cannot be ended is tried for ever, or it would leak.
                Verb::Terminate if failures == self.shared.config.attempts => {
                    self.tell(self.teller.failure(&error));
                }
                Verb::Terminate => {}
                _ if error.kind.is_repeatable() && failures < self.shared.config.attempts => {}
                _ => return Some(self.teller.failure(&error)),
            }
            let delay = self.shared.backoff.delay(failures, error.retry_after_ms);
            if let Slept::Interrupted = self.sleep(delay).await {
                return None;
            }
        }
    }

    async fn verb(&self) -> Result<Progress> {
        let plugin = &self.manager.backend.manager;
        let (by, target) = (&self.by, &self.target);
        // The call is made inside the future, so that a panic on the way into the
        // manager is caught as well.
        let call = async {
            match (self.teller.verb, &self.spec, &target.handle) {
                (Verb::Start, Some(spec), Some(handle)) => plugin.start(by, spec, handle).await,
                (Verb::Launch | Verb::Start, Some(spec), _) => plugin.launch(by, spec).await,
                (Verb::Stop(mode), ..) => plugin.stop(by, target, mode).await,
                (Verb::Reboot, ..) => plugin.reboot(by, target).await,
                (Verb::Terminate, ..) => plugin.terminate(by, target).await,
                (Verb::Launch | Verb::Start, None, _) => Err(Error::new(
                    Kind::Internal,
                    "the instance has no launch data",
                )),
            }
        };
        self.manager.call(by, call).await
    }

    /// Looks at the machine until the verb has come to its end.
    async fn follow(&mut self, mut wait: Wait) -> Result<Option<Observed>> {
        self.keep(wait.handle.take());
        let give_up = Instant::now() + self.shared.config.patience;
        let mut failures = 0;
        let mut delay = Duration::from_millis(wait.poll_after_ms.max(1).into());
        loop {
            if let Slept::Interrupted = self.sleep(delay).await {
                return Ok(None);
            }
            let targets = std::slice::from_ref(&self.target);
            let look = async {
                self.manager
                    .backend
                    .manager
                    .observe(&self.by, targets)
                    .await
            };
            let seen = match self.manager.call(&self.by, look).await {
                Ok(seen) => pick(seen, &self.target.instance_id),
                Err(error) if Instant::now() >= give_up => return Err(error),
                Err(error) => {
                    failures += 1;
                    delay = self.shared.backoff.delay(failures, error.retry_after_ms);
                    continue;
                }
            };
            if let Some(state) = self.teller.verb.end(seen.power) {
                return Ok(Some(self.teller.end(state, seen)));
            }
            if Instant::now() >= give_up {
                return Err(Error::new(Kind::Timeout, wait.note));
            }
            failures = 0;
            delay = Duration::from_millis(wait.poll_after_ms.max(1).into());
            if seen.handle.is_some() && seen.handle != self.target.handle {
                self.keep(seen.handle);
            }
        }
    }

    /// Has the store keep the handle at once: it is the only way to the machine.
    fn keep(&mut self, handle: Option<Handle>) {
        let Some(handle) = handle else { return };
        self.target.handle = Some(handle.clone());
        let power = match self.teller.verb {
            Verb::Launch | Verb::Start | Verb::Reboot => Power::Starting,
            Verb::Stop(_) | Verb::Terminate => Power::Stopping,
        };
        let id = self.target.instance_id.as_str();
        self.tell(
            self.teller
                .midway(Some(Observation::new(id, power).with_handle(handle))),
        );
    }

    /// What to tell of a verb that is done. A launch that nobody heard the answer of may
    /// still make its machine when that has been called gone: it is ended once more, a
    /// while later.
    async fn ended(self, end: Observed) -> Option<Observed> {
        if self.teller.verb != Verb::Terminate || self.target.handle.is_some() {
            return Some(end);
        }
        self.tell(end);
        let mut pause = self.shared.config.late;
        for failures in 1..=self.shared.config.attempts {
            if let Slept::Interrupted = self.sleep(pause).await {
                return None;
            }
            let Err(error) = self.verb().await else { break };
            tracing::warn!(
                instance = %self.target.instance_id, error = %error,
                "cannot see to what a launch may have left"
            );
            pause = self.shared.backoff.delay(failures, error.retry_after_ms);
        }
        None
    }

    fn tell(&self, observed: Observed) {
        let key = self.teller.key.clone();
        let report = Report {
            key,
            observed: Some(observed),
            stage: Stage::Midway,
        };
        self.shared.queue.report(report);
    }

    async fn sleep(&self, delay: Duration) -> Slept {
        self.shared.queue.sleep(self.teller.key, delay).await
    }
}

/// How to go on after a verb that is done with a machine that is not there yet.
fn wait_for(handle: Option<Handle>) -> Wait {
    Wait {
        handle,
        poll_after_ms: 1_000,
        note: "the machine did not settle".into(),
    }
}

/// The machine's own entry; a manager that leaves it out says that it is gone.
fn pick(seen: Vec<Observation>, id: &str) -> Observation {
    seen.into_iter()
        .find(|observation| observation.instance_id == id)
        .unwrap_or_else(|| Observation::new(id, Power::Absent))
}
