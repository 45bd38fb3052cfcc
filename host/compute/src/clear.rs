//! The end of machines that no instance knows.

use std::collections::HashSet;

use orrery_contract::vm::volumes::VolumeTarget;
use orrery_contract::{Caller, Error, Kind, Power, Progress, Result, Target};
use tokio::time::{Duration, Instant};

use crate::adoption::Stray;
use crate::call::Manager;
use crate::compute::Compute;
use crate::machines::{InstanceKey, State, Str};

/// How long an end that takes its time is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// What became of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cleared {
    /// The instances whose machines are gone.
    pub ended: Vec<String>,
    /// Those whose machines are left, and why.
    pub left: Vec<(String, Error)>,
}

impl Compute {
    /// This emulator's machines on those VM managers that none of the instances has. `known`
    /// is asked after the machines have been listed, so that one that is launched meanwhile is
    /// known.
    pub async fn strangers<I>(
        &self,
        on: impl Fn(&str) -> bool,
        known: impl FnOnce() -> I,
    ) -> Vec<Stray>
    where
        I: IntoIterator<Item = InstanceKey>,
    {
        let mut all = self.strays(on, &HashSet::new()).await;
        let known = known().into_iter();
        let desired = known.filter_map(|key| self.shared.machines.desired(&key));
        let left = desired.filter(|desired| desired.state != State::Terminated);
        let ids: HashSet<Str> = left.map(|desired| desired.instance_id).collect();
        all.retain(|stray| !ids.contains(stray.machine.instance_id.as_str()));
        all
    }

    /// Ends the machines that [`Compute::strangers`] finds on all VM managers.
    pub async fn clear<I>(&self, known: impl FnOnce() -> I) -> Cleared
    where
        I: IntoIterator<Item = InstanceKey>,
    {
        let mut cleared = Cleared::default();
        for stray in self.strangers(|_| true, known).await {
            let id = stray.machine.instance_id.clone();
            match self.end(&stray).await {
                Ok(()) => cleared.ended.push(id),
                Err(error) => cleared.left.push((id, error)),
            }
        }
        cleared
    }

    async fn end(&self, stray: &Stray) -> Result<()> {
        let missing = || Error::new(Kind::Unavailable, "its VM manager is not loaded");
        let manager = self.shared.managers.get(&stray.manager);
        let manager = manager.ok_or_else(missing)?;
        let by = self.shared.caller_for_all();
        let target = Target {
            instance_id: stray.machine.instance_id.clone(),
            handle: stray.machine.handle.clone(),
        };
        let end = async { manager.backend.manager.terminate(&by, &target).await };
        match manager.call(&by, end).await? {
            Progress::Done(_) => {}
            Progress::Pending(wait) => {
                let pause = Duration::from_millis(wait.poll_after_ms.max(1).into());
                gone(manager, &by, target, pause).await?;
            }
        }
        delete_volumes(manager, &by, stray).await
    }
}

/// The attribute with a volume that goes with a machine.
const VOLUME: &str = "volume";

/// Deletes the volumes that no instance says anything of any more.
async fn delete_volumes(manager: &Manager, by: &Caller, stray: &Stray) -> Result<()> {
    let Some(volumes) = &manager.backend.volumes else {
        return Ok(());
    };
    let attributes = stray.machine.attributes.iter();
    for (_, id) in attributes.filter(|(name, _)| name == VOLUME) {
        let volume = VolumeTarget {
            volume_id: id.clone(),
            handle: None,
        };
        manager.call(by, volumes.delete(by, &volume)).await?;
    }
    Ok(())
}

/// Looks until the machine is gone.
async fn gone(manager: &Manager, by: &Caller, target: Target, pause: Duration) -> Result<()> {
    let give_up = Instant::now() + PATIENCE;
    let targets = [target];
    while Instant::now() < give_up {
        tokio::time::sleep(pause).await;
        let look = async { manager.backend.manager.observe(by, &targets).await };
        let seen = manager.call(by, look).await?;
        if seen.iter().all(|machine| machine.power == Power::Absent) {
            return Ok(());
        }
    }
    Err(Error::new(Kind::Timeout, "it did not end within a minute"))
}
