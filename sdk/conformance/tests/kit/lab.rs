//! A plugin that has everything, in memory, and that can be told to break one promise.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use orrery_conformance::{Exports, Rest};
use orrery_contract::{
    Caller, CapabilitySet, DynManager, Error, Handle, Image, Kind, LaunchSpec, Manager,
    Observation, Power, Progress, Result, StopMode, Target, Wait,
};
use orrery_mock::Mock;

/// A launch from this image is refused.
pub const REFUSED_IMAGE: &str = "ami-00000000";

/// The promise that is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    LaunchesTwice,
    ForgetsMachines,
    PanicsInReboot,
    HangsInStop,
    HoldsItsThread,
    TerminatesOnlyWhatIs,
    StopsAnything,
    LeavesRefused,
    OwnsEverything,
    OwnsOnePage,
    MixesEmulators,
    DropsDuplicates,
    LosesOrder,
    PollsAtOnce,
    ChangesItsMind,
    NamesImagesBadly,
    ReadsAnyHandle,
    LiesAboutVersions,
    RebootsTheStopped,
    ReadsNewerAsGone,
    OneAtATime,
    LeavesHalfOfLostLaunch,
    DeletesOnlyVolumesThatAre,
    EndsVolumesWithMachines,
    KeepsDisksToItself,
    TakesOnce,
    NeverGrows,
    RenamesImages,
    SaysTooMuch,
    AppliesToNobody,
    EnsuresOnce,
    AttachesOnce,
    MakesUpAddresses,
    DescribesAnew,
    ListsGhosts,
    LeavesTheMount,
    MountsTwice,
    AnswersAnew,
    ChangesAnswers,
    PassesTwice,
    RefusesWithoutCode,
    SwallowsFailures,
    RulesBadly,
}

/// What outlives an opened plugin.
#[derive(Clone, Default)]
pub struct Backend {
    pub mock: Mock,
    pub world: Arc<Mutex<World>>,
    pub rest: Rest,
}

#[derive(Default)]
pub struct World {
    pub copies: BTreeSet<String>,
    pub half: BTreeSet<String>,
    pub emulators: BTreeMap<String, String>,
    pub volumes: BTreeMap<String, Volume>,
    pub images: BTreeMap<String, Image>,
    pub snapshots: BTreeSet<String>,
    pub subnets: BTreeSet<String>,
    pub nics: BTreeSet<(String, String)>,
    pub count: u32,
}

pub struct Volume {
    pub size_mib: u64,
    pub machine: Option<String>,
    /// Seen once as being made.
    pub seen: bool,
}

/// The plugin.
pub struct Lab {
    pub backend: Backend,
    fault: Option<Fault>,
    launched: Mutex<BTreeSet<String>>,
}

impl Lab {
    pub fn open(backend: &Backend, fault: Option<Fault>) -> Exports {
        let lab = Arc::new(Self {
            backend: backend.clone(),
            fault,
            launched: Mutex::default(),
        });
        macro_rules! all {
            ($($export:ident)*) => {
                Exports { $($export: Some(lab.clone()),)* }
            };
        }
        all!(descriptor manager volumes imaging networks console firewall interfaces addresses
            category handler)
    }

    pub fn has(&self, fault: Fault) -> bool {
        self.fault == Some(fault)
    }

    pub fn world(&self) -> MutexGuard<'_, World> {
        self.backend
            .world
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn mock(&self) -> &dyn DynManager {
        &self.backend.mock
    }

    fn by(&self, by: &Caller) -> Caller {
        let mut by = by.clone();
        if self.has(Fault::MixesEmulators) {
            by.emulator_id = "all".into();
        }
        by
    }

    /// Fails where there is no such machine.
    pub async fn machine(&self, by: &Caller, target: &Target) -> Result<Observation> {
        let mut seen = self
            .mock()
            .observe(by, std::slice::from_ref(target))
            .await?;
        match seen.pop() {
            Some(seen) if seen.power != Power::Absent => Ok(seen),
            _ => Err(Error::new(Kind::NotFound, "there is no such machine")),
        }
    }

    /// All disks but the root's are volumes.
    fn bring_disks(&self, spec: &LaunchSpec) {
        let mut world = self.world();
        for disk in spec.disks.iter().skip(1) {
            let volume = Volume {
                size_mib: disk.size_mib,
                machine: Some(spec.instance_id.clone()),
                seen: true,
            };
            world
                .volumes
                .entry(disk.volume_id.clone())
                .or_insert(volume);
        }
    }

    /// What was in the machine leaves it.
    fn lose_parts(&self, machine: &str) {
        let mut world = self.world();
        let id = Some(machine.to_owned());
        if self.has(Fault::EndsVolumesWithMachines) {
            world.volumes.retain(|_, volume| volume.machine != id);
        }
        for volume in world
            .volumes
            .values_mut()
            .filter(|volume| volume.machine == id)
        {
            volume.machine = None;
        }
        world.nics.retain(|(of, _)| of != machine);
    }

    /// A number that is another at each call.
    pub fn count(&self) -> u32 {
        let mut world = self.world();
        world.count += 1;
        world.count
    }
}

impl Manager for Lab {
    async fn capabilities(&self, by: &Caller) -> Result<CapabilitySet> {
        let mut set = self.mock().capabilities(by).await?;
        if self.has(Fault::ChangesItsMind) {
            set.suggested_observe_ms = self.count();
        }
        if self.has(Fault::LiesAboutVersions) {
            set.handle_version += 1;
        }
        Ok(set)
    }

    async fn images(&self, _: &Caller) -> Result<Vec<Image>> {
        let id = match self.has(Fault::NamesImagesBadly) {
            true => "debian",
            false => "ami-0123456789abcdef0",
        };
        Ok(vec![Image {
            id: id.into(),
            architecture: "arm64".into(),
            ..Image::default()
        }])
    }

    async fn launch(&self, by: &Caller, spec: &LaunchSpec) -> Result<Progress> {
        let (by, id) = (&self.by(by), &spec.instance_id);
        if spec.image.id == REFUSED_IMAGE {
            if self.has(Fault::LeavesRefused) {
                self.mock().launch(by, spec).await?;
            }
            return Err(Error::new(Kind::Capacity, "there is no room"));
        }
        if self.has(Fault::LeavesHalfOfLostLaunch) {
            if !self.world().half.insert(id.clone()) {
                return Err(Error::new(Kind::Internal, "there is half a machine"));
            }
            tokio::task::yield_now().await;
            self.world().half.remove(id);
        }
        if self.has(Fault::OneAtATime) {
            self.world().half.insert(id.clone());
            tokio::task::yield_now().await;
            let mut world = self.world();
            let crowd = world.half.len() > 1;
            world.half.remove(id);
            if crowd {
                return Err(Error::new(Kind::Internal, "one at a time, please"));
            }
        }
        let before = self
            .mock()
            .owned(by)
            .await?
            .iter()
            .any(|machine| machine.instance_id == *id);
        if before && self.has(Fault::LaunchesTwice) {
            self.world().copies.insert(format!("{id}-copy"));
        }
        self.launched
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(id.clone());
        self.world()
            .emulators
            .insert(id.clone(), by.emulator_id.clone());
        if !self.has(Fault::KeepsDisksToItself) {
            self.bring_disks(spec);
        }
        match self.mock().launch(by, spec).await? {
            Progress::Done(seen) if self.has(Fault::PollsAtOnce) => Ok(Progress::Pending(Wait {
                handle: seen.handle,
                poll_after_ms: 0,
                note: "nothing".into(),
            })),
            progress => Ok(progress),
        }
    }

    async fn start(&self, by: &Caller, spec: &LaunchSpec, handle: &Handle) -> Result<Progress> {
        if self.has(Fault::ReadsAnyHandle) {
            return self.mock().launch(by, spec).await;
        }
        self.mock().start(&self.by(by), spec, handle).await
    }

    async fn stop(&self, by: &Caller, target: &Target, mode: StopMode) -> Result<Progress> {
        match self.fault {
            Some(Fault::HangsInStop) => std::future::pending().await,
            Some(Fault::HoldsItsThread) => loop {
                std::thread::park();
            },
            Some(Fault::StopsAnything) => {
                let seen = Observation::new(&target.instance_id, Power::Stopped);
                Ok(Progress::Done(seen))
            }
            _ => self.mock().stop(&self.by(by), target, mode).await,
        }
    }

    async fn reboot(&self, by: &Caller, target: &Target) -> Result<Progress> {
        assert!(!self.has(Fault::PanicsInReboot), "no reboot today");
        if self.has(Fault::RebootsTheStopped) {
            let spec = LaunchSpec {
                instance_id: target.instance_id.clone(),
                ..LaunchSpec::default()
            };
            let handle = target.handle.clone().unwrap_or_default();
            return self.mock().start(by, &spec, &handle).await;
        }
        self.mock().reboot(&self.by(by), target).await
    }

    async fn terminate(&self, by: &Caller, target: &Target) -> Result<Progress> {
        if self.has(Fault::TerminatesOnlyWhatIs) {
            self.machine(by, target).await?;
        }
        self.lose_parts(&target.instance_id);
        self.mock().terminate(&self.by(by), target).await
    }

    async fn observe(&self, by: &Caller, targets: &[Target]) -> Result<Vec<Observation>> {
        let mut seen = self.mock().observe(&self.by(by), targets).await?;
        if self.has(Fault::ForgetsMachines) {
            let launched = self.launched.lock().unwrap_or_else(PoisonError::into_inner);
            for seen in seen
                .iter_mut()
                .filter(|seen| !launched.contains(&seen.instance_id))
            {
                seen.power = Power::Absent;
            }
        }
        if self.has(Fault::ReadsNewerAsGone) {
            for (seen, target) in seen.iter_mut().zip(targets) {
                if target
                    .handle
                    .as_ref()
                    .is_some_and(|handle| handle.version > 1)
                {
                    seen.power = Power::Absent;
                }
            }
        }
        if self.has(Fault::DropsDuplicates) {
            seen.dedup();
        }
        if self.has(Fault::LosesOrder) {
            seen.sort_by(|left, right| left.instance_id.cmp(&right.instance_id));
            seen.reverse();
        }
        Ok(seen)
    }

    async fn owned(&self, by: &Caller) -> Result<Vec<Observation>> {
        let mut owned = self.mock().owned(&self.by(by)).await?;
        let world = self.world();
        owned.extend(
            world
                .copies
                .iter()
                .map(|id| Observation::new(id, Power::Running)),
        );
        if self.has(Fault::OwnsEverything) {
            let others = world
                .emulators
                .iter()
                .filter(|(_, of)| **of != by.emulator_id);
            owned.extend(others.map(|(id, _)| Observation::new(id, Power::Running)));
        }
        if self.has(Fault::OwnsOnePage) {
            owned.truncate(16);
        }
        Ok(owned)
    }
}
