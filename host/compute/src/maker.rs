//! The work of things: calls of their VM manager with their repeats, up to an outcome.
//!
//! Things are few and slow beside instances, so each has a task of its own. One that
//! sleeps is woken when its thing is submitted again, and ends: the next turn reads anew
//! what is wanted.

use std::sync::Arc;

use orrery_contract::vm::imaging::{DynImaging, ImagingProgress};
use orrery_contract::{Caller, Error, Kind, Result, Wait};
use tokio::task::JoinSet;
use tokio::time::{Duration, Instant, timeout_at};

use crate::call::Manager;
use crate::compute::{Compute, Shared};
use crate::driver::guarded;
use crate::outcome::reason_of;
use crate::queue::Turn;
use crate::things::{Outcome, ThingKey, Wanted, Work};

/// Works until [`Compute::shutdown`]; returns when the calls under way have ended, or after
/// the grace period.
pub(crate) async fn run(shared: Arc<Shared>) {
    let mut workers = JoinSet::new();
    let mut end = None;
    loop {
        for key in shared.things.take(usize::MAX).keys {
            workers.spawn(serve(shared.clone(), key));
        }
        while workers.try_join_next().is_some() {}
        if !shared.things.is_closed() {
            shared.things.work().await;
            continue;
        }
        let end = *end.get_or_insert_with(|| Instant::now() + shared.config.grace);
        if shared.things.is_idle() || timeout_at(end, shared.things.work()).await.is_err() {
            workers.shutdown().await;
            return;
        }
    }
}

/// One turn of a thing.
async fn serve(shared: Arc<Shared>, key: ThingKey) {
    let _turn = Turn::of(&shared.things, key.clone());
    let wanted = guarded("wanted", || shared.store.wanted(&key)).flatten();
    let Some(wanted) = wanted else { return };
    let Some(manager) = shared.managers.get(wanted.manager.as_str()) else {
        tracing::error!(
            thing = %wanted.id, manager = %wanted.manager, work = wanted.work.name(),
            "VM manager is not loaded"
        );
        return;
    };
    let by = shared.caller_of(&key.account, &key.region);
    let maker = Maker {
        shared: &shared,
        manager,
        key: &key,
        wanted: &wanted,
        by,
    };
    if let Some(outcome) = maker.run().await {
        guarded("done", || shared.store.done(&key, outcome));
    }
    if let Work::Capture { instance, .. } = wanted.work {
        // Nobody has looked at it meanwhile.
        Compute {
            shared: shared.clone(),
        }
        .look([instance])
        .await;
    }
}

/// Where a piece of work is.
#[derive(Clone, Copy)]
enum At {
    Start,
    Waiting,
}

enum Step {
    Done(Outcome),
    Wait(Wait),
}

struct Maker<'a> {
    shared: &'a Shared,
    manager: &'a Manager,
    key: &'a ThingKey,
    wanted: &'a Wanted,
    by: Caller,
}

impl Maker<'_> {
    /// What came of it; none where something else may be wanted by now.
    async fn run(&self) -> Option<Outcome> {
        let give_up = Instant::now() + self.shared.config.patience;
        let _turn = match &self.wanted.work {
            Work::Capture { instance, .. } => {
                let turn = timeout_at(give_up, self.shared.queue.borrow(instance)).await;
                match turn {
                    Ok(turn) => Some(turn?),
                    Err(_) => return Some(Outcome::Failed(reason_of(&busy()))),
                }
            }
            Work::RemoveImage => None,
        };
        let (mut at, mut failures) = (At::Start, 0);
        loop {
            let error = match self.manager.call(&self.by, self.step(at)).await {
                Ok(Step::Done(outcome)) => return Some(outcome),
                Ok(Step::Wait(wait)) if Instant::now() < give_up => {
                    (at, failures) = (At::Waiting, 0);
                    self.sleep(Duration::from_millis(wait.poll_after_ms.max(1).into()))
                        .await?;
                    continue;
                }
                Ok(Step::Wait(wait)) => Error::new(Kind::Timeout, wait.note),
                Err(error) => error,
            };
            failures += 1;
            tracing::warn!(
                thing = %self.wanted.id, account = %self.key.account, region = %self.key.region,
                manager = %self.wanted.manager, work = self.wanted.work.name(), failures,
                error = %error, detail = error.detail.as_deref().unwrap_or_default(),
                "VM manager failed"
            );
            // A backend that was started anew may have forgotten what it had begun.
            let is_forgotten = matches!(at, At::Waiting) && error.kind == Kind::NotFound;
            let is_repeatable = (error.kind.is_repeatable() || is_forgotten)
                && failures < self.shared.config.attempts
                && Instant::now() < give_up;
            let is_endless = matches!(self.wanted.work, Work::RemoveImage);
            if !(is_endless || is_repeatable) {
                return Some(Outcome::Failed(reason_of(&error)));
            }
            at = At::Start;
            let delay = self.shared.backoff.delay(failures, error.retry_after_ms);
            self.sleep(delay).await?;
        }
    }

    async fn step(&self, at: At) -> Result<Step> {
        let (by, id) = (&self.by, self.wanted.id.as_str());
        match &self.wanted.work {
            Work::Capture {
                machine,
                name,
                no_reboot,
                ..
            } => {
                let imaging = self.imaging()?;
                let progress = match at {
                    At::Start => imaging.capture(by, machine, id, name, *no_reboot).await?,
                    At::Waiting => imaging.poll(by, id).await?,
                };
                Ok(match progress {
                    ImagingProgress::Done(image) => Step::Done(Outcome::Captured(image)),
                    ImagingProgress::Pending(wait) => Step::Wait(wait),
                })
            }
            Work::RemoveImage => {
                let removed = match self.imaging() {
                    Ok(imaging) => imaging.remove(by, id).await,
                    Err(unsupported) => Err(unsupported),
                };
                match removed {
                    // It has no images to be removed.
                    Err(error) if error.kind == Kind::Unsupported => {}
                    removed => removed?,
                }
                Ok(Step::Done(Outcome::Removed))
            }
        }
    }

    fn imaging(&self) -> Result<&dyn DynImaging> {
        let imaging = self.manager.backend.imaging.as_deref();
        imaging.ok_or_else(|| {
            let message = format!("the VM manager {} has no images", self.wanted.manager);
            Error::new(Kind::Unsupported, message)
        })
    }

    /// None where the sleep was cut short.
    async fn sleep(&self, delay: Duration) -> Option<()> {
        let wake = self.shared.things.interruption(self.key)?;
        tokio::select! {
            () = wake.notified() => None,
            () = tokio::time::sleep(delay) => Some(()),
        }
    }
}

fn busy() -> Error {
    Error::new(Kind::Timeout, "the instance did not come to rest")
}
