//! The work of things: calls of their VM manager with their repeats, up to an outcome.
//!
//! Things are few and slow beside instances, so each has a task of its own. One that
//! sleeps is woken when its thing is submitted again, and ends: the next turn reads anew
//! what is wanted.

use std::sync::Arc;

use orrery_contract::vm::imaging::{DynImaging, ImagingProgress, SnapshotProgress};
use orrery_contract::vm::volumes::{VolumeObservation, VolumePower, VolumeProgress, VolumeTarget};
use orrery_contract::{Caller, Error, Kind, Result, Wait};
use tokio::task::JoinSet;
use tokio::time::{Duration, Instant, timeout_at};

use crate::call::Manager;
use crate::compute::{Compute, Shared};
use crate::driver::guarded;
use crate::outcome::reason_of;
use crate::queue::{Slept, Turn};
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

/// Does the work for a thing once. A failure is logged and no more.
pub(crate) async fn once(shared: &Shared, key: &ThingKey, wanted: &Wanted) {
    let Some(manager) = shared.managers.get(wanted.manager.as_str()) else {
        return;
    };
    let by = shared.caller_of(&key.account, &key.region);
    let maker = Maker {
        shared,
        manager,
        key,
        wanted,
        by,
    };
    if let Err(error) = manager.call(&maker.by, maker.step(At::Start)).await {
        tracing::warn!(
            thing = %wanted.id, work = wanted.work.name(), error = %error,
            "something is left of what is forgotten"
        );
    }
}

/// Where a piece of work is.
#[derive(Clone, Copy)]
enum At {
    Start,
    /// Milliseconds between looks.
    Waiting(u32),
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
            _ => None,
        };
        let (mut at, mut failures) = (At::Start, 0);
        loop {
            let step = match &self.wanted.work {
                Work::AttachVolume { instance, .. } | Work::DetachVolume { instance, .. } => {
                    // Only for this call: the machine may be stopped while a disk is in use.
                    let _turn = self.shared.queue.borrow(instance).await?;
                    self.manager.call(&self.by, self.step(at)).await
                }
                _ => self.manager.call(&self.by, self.step(at)).await,
            };
            let error = match step {
                Ok(Step::Done(outcome)) => return Some(outcome),
                Ok(Step::Wait(wait)) if Instant::now() < give_up => {
                    let pause = wait.poll_after_ms.max(1);
                    (at, failures) = (At::Waiting(pause), 0);
                    self.sleep(Duration::from_millis(pause.into())).await?;
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
            let is_forgotten = matches!(at, At::Waiting(_)) && error.kind == Kind::NotFound;
            let is_repeatable = (error.kind.is_repeatable() || is_forgotten)
                && failures < self.shared.config.attempts
                && Instant::now() < give_up;
            let is_refused = self.wanted.work.may_be_refused()
                && matches!(error.kind, Kind::Denied | Kind::Unsupported);
            if is_refused || !(self.wanted.work.is_endless() || is_repeatable) {
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
                    At::Waiting(_) => imaging.poll(by, id).await?,
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
            Work::Snapshot { volume_id, volume } => {
                let imaging = self.imaging()?;
                Ok(match imaging.snapshot(by, id, volume_id, volume).await? {
                    SnapshotProgress::Done(handle) => Step::Done(Outcome::Taken(handle)),
                    SnapshotProgress::Pending(wait) => Step::Wait(wait),
                })
            }
            Work::ForgetSnapshot(handle) => {
                self.imaging()?.forget(by, id, handle).await?;
                Ok(Step::Done(Outcome::Removed))
            }
            work => self.volume(work, at).await,
        }
    }

    async fn volume(&self, work: &Work, at: At) -> Result<Step> {
        let (by, id) = (&self.by, self.wanted.id.as_str());
        let volumes = self.manager.backend.volumes.as_deref();
        let volumes = volumes.ok_or_else(|| self.lacks("volumes"))?;
        if let At::Waiting(pause) = at {
            let target = VolumeTarget {
                volume_id: id.to_owned(),
                handle: None,
            };
            let seen = volumes.observe(by, &[target]).await?;
            let seen = seen.into_iter().find(|seen| seen.volume_id == id);
            return told(work, seen, pause);
        }
        let progress = match work {
            Work::CreateVolume { disk, zone } => volumes.create(by, disk, zone).await?,
            Work::ModifyVolume { volume, to } => volumes.modify(by, volume, to).await?,
            Work::AttachVolume { machine, disk, .. } => volumes.attach(by, machine, disk).await?,
            Work::DetachVolume {
                machine,
                volume,
                force,
                ..
            } => volumes.detach(by, machine, volume, *force).await?,
            Work::DeleteVolume(volume) => volumes.delete(by, volume).await?,
            other => return Err(self.lacks(other.name())),
        };
        match progress {
            VolumeProgress::Done(seen) => told(work, Some(seen), 1),
            VolumeProgress::Pending(wait) => Ok(Step::Wait(wait)),
        }
    }

    fn lacks(&self, what: &str) -> Error {
        let message = format!("the VM manager {} has no {what}", self.wanted.manager);
        Error::new(Kind::Unsupported, message)
    }

    fn imaging(&self) -> Result<&dyn DynImaging> {
        let imaging = self.manager.backend.imaging.as_deref();
        imaging.ok_or_else(|| self.lacks("images"))
    }

    /// None where the sleep was cut short.
    async fn sleep(&self, delay: Duration) -> Option<()> {
        match self.shared.things.sleep(self.key, delay).await {
            Slept::Fully => Some(()),
            Slept::Interrupted => None,
        }
    }
}

/// What a volume that was seen so means for the work.
fn told(work: &Work, seen: Option<VolumeObservation>, pause: u32) -> Result<Step> {
    let power = seen.as_ref().map_or(VolumePower::Absent, |it| it.power);
    let midway = [
        VolumePower::Creating,
        VolumePower::Attaching,
        VolumePower::Detaching,
    ];
    if midway.contains(&power) {
        return Ok(Step::Wait(Wait {
            handle: None,
            poll_after_ms: pause,
            note: "the volume did not settle".into(),
        }));
    }
    let outcome = match (work, seen) {
        (Work::DeleteVolume(_), _) if power == VolumePower::Absent => Outcome::Removed,
        (Work::DetachVolume { instance, .. }, _) if power != VolumePower::Failed => {
            Outcome::VolumeDetached(instance.instance)
        }
        (Work::AttachVolume { instance, .. }, _) if power == VolumePower::Attached => {
            Outcome::VolumeAttached(instance.instance)
        }
        (Work::CreateVolume { .. }, Some(seen)) if is_there(power) => {
            Outcome::VolumeMade(seen.handle)
        }
        (Work::ModifyVolume { to, .. }, Some(_)) if is_there(power) => {
            Outcome::VolumeModified(to.size_mib)
        }
        _ => {
            let message = format!("the volume is {power:?} after {}", work.name());
            return Err(Error::new(Kind::Internal, message));
        }
    };
    Ok(Step::Done(outcome))
}

fn is_there(power: VolumePower) -> bool {
    matches!(power, VolumePower::Available | VolumePower::Attached)
}

fn busy() -> Error {
    Error::new(Kind::Timeout, "the instance did not come to rest")
}
