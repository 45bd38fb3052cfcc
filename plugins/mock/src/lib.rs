//! The mock VM manager: machines that exist only as a line in a table.
//!
//! An ordinary user of the contract, with no door of its own into the host. It is
//! deterministic, answers at once unless [`Delays`] say otherwise, and needs nothing
//! on the machine. A machine's handle says what the machine last was asked to be, so
//! a mock that was started anew, or forgot, still answers for every machine that the
//! host remembers.

mod machines;

use std::sync::Arc;
use std::time::Duration;

use orrery_sdk::contract::{
    Caller, CapabilitySet, Error, Feature, Handle, Image, Kind, LaunchSpec, Manager, Observation,
    Power, Progress, Result, StopMode, Target, Wait,
};

use orrery_sdk::{Host, Open};
use serde::Deserialize;

use machines::{Machines, Name, Seen};

/// What the operator may say about the mock where it is loaded as a plugin: the table
/// `[plugins.<id>.config]`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
struct Settings {
    delays: Delays,
    /// Names of images that it has.
    images: Vec<String>,
}

/// How long mock machines take. Nothing, by default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Delays {
    /// Milliseconds from launch or start to running, and of a reboot.
    pub boot_ms: u32,
    /// Milliseconds from stop to stopped.
    pub stop_ms: u32,
    /// Milliseconds from terminate to gone.
    pub terminate_ms: u32,
}

/// The mock VM manager. A clone is another manager of the same machines.
#[derive(Clone, Debug)]
pub struct Mock {
    delays: Delays,
    machines: Arc<Machines>,
    images: Vec<Image>,
    handles: Handles,
}

impl Default for Mock {
    fn default() -> Self {
        Self::new(Delays::default())
    }
}

impl Mock {
    /// A mock with no machines.
    pub fn new(delays: Delays) -> Self {
        Self {
            delays,
            machines: Arc::default(),
            images: Vec::new(),
            handles: Handles::new(),
        }
    }

    /// Number of machines that the mock has in its table.
    pub fn len(&self) -> usize {
        self.machines.len()
    }

    /// Whether there are no machines.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn observation(&self, instance_id: &str, seen: Seen) -> Observation {
        let observation = Observation::new(instance_id, seen.power);
        match self.handles.of(seen.power) {
            Some(handle) => observation.with_handle(handle),
            None => observation,
        }
    }

    fn progress(&self, instance_id: &str, seen: Seen) -> Progress {
        if seen.left.is_zero() {
            return Progress::Done(self.observation(instance_id, seen));
        }
        Progress::Pending(Wait {
            handle: self.handles.of(seen.power),
            poll_after_ms: milliseconds(seen.left),
            note: "the configured delay of the mock".into(),
        })
    }

    /// The machine's state, as the table or else the handle knows it.
    fn recall(&self, by: &Caller, target: &Target) -> Result<Seen> {
        let name = name(by, &target.instance_id);
        if let Some(seen) = self.machines.get(name) {
            return Ok(seen);
        }
        match &target.handle {
            Some(_) if self.machines.has_ended(name) => Ok(Seen::settled(Power::Absent)),
            Some(handle) => Ok(Seen::settled(Handles::read(handle)?)),
            None => Ok(Seen::settled(Power::Absent)),
        }
    }

    /// As [`Mock::recall`], where absence is a failure.
    fn existing(&self, by: &Caller, target: &Target) -> Result<Seen> {
        let seen = self.recall(by, target)?;
        if seen.power == Power::Absent {
            let id = &target.instance_id;
            return Err(Error::new(
                Kind::NotFound,
                format!("there is no machine of {id}"),
            ));
        }
        Ok(seen)
    }

    fn turn(&self, by: &Caller, instance_id: &str, to: Power, delay_ms: u32) -> Progress {
        let delay = Duration::from_millis(delay_ms.into());
        let seen = self.machines.turn(name(by, instance_id), to, delay);
        self.progress(instance_id, seen)
    }

    fn bring_up(&self, by: &Caller, instance_id: &str, now: Seen) -> Progress {
        match now.power {
            Power::Running | Power::Starting => self.progress(instance_id, now),
            _ => self.turn(by, instance_id, Power::Running, self.delays.boot_ms),
        }
    }
}

impl Open for Mock {
    async fn open(host: Host) -> Result<Self> {
        let text = host.config().get().await?;
        let settings: Settings = serde_json::from_str(&text)
            .map_err(|why| Error::new(Kind::Invalid, format!("the mock's configuration: {why}")))?;
        let image = |name| Image {
            name,
            architecture: "x86_64".into(),
            root_device: "/dev/sda1".into(),
            ..Image::default()
        };
        Ok(Self {
            images: settings.images.into_iter().map(image).collect(),
            ..Self::new(settings.delays)
        })
    }
}

impl Manager for Mock {
    async fn capabilities(&self, _: &Caller) -> Result<CapabilitySet> {
        Ok(CapabilitySet {
            features: vec![Feature::StopStart, Feature::Hibernate, Feature::Reboot],
            handle_version: Handles::VERSION,
            ..CapabilitySet::default()
        })
    }

    async fn images(&self, _: &Caller) -> Result<Vec<Image>> {
        Ok(self.images.clone())
    }

    async fn launch(&self, by: &Caller, spec: &LaunchSpec) -> Result<Progress> {
        match self.machines.get(name(by, &spec.instance_id)) {
            Some(seen) => Ok(self.progress(&spec.instance_id, seen)),
            None => Ok(self.turn(by, &spec.instance_id, Power::Running, self.delays.boot_ms)),
        }
    }

    async fn start(&self, by: &Caller, spec: &LaunchSpec, handle: &Handle) -> Result<Progress> {
        let target = Target {
            instance_id: spec.instance_id.clone(),
            handle: Some(handle.clone()),
        };
        let now = self.existing(by, &target)?;
        Ok(self.bring_up(by, &spec.instance_id, now))
    }

    async fn stop(&self, by: &Caller, target: &Target, _: StopMode) -> Result<Progress> {
        let now = self.existing(by, target)?;
        match now.power {
            Power::Stopped | Power::Stopping => Ok(self.progress(&target.instance_id, now)),
            _ => Ok(self.turn(by, &target.instance_id, Power::Stopped, self.delays.stop_ms)),
        }
    }

    async fn reboot(&self, by: &Caller, target: &Target) -> Result<Progress> {
        let now = self.existing(by, target)?;
        match now.power {
            Power::Running => {
                Ok(self.turn(by, &target.instance_id, Power::Running, self.delays.boot_ms))
            }
            Power::Starting => Ok(self.progress(&target.instance_id, now)),
            _ => Err(Error::new(
                Kind::Invalid,
                "only a running machine can reboot",
            )),
        }
    }

    async fn terminate(&self, by: &Caller, target: &Target) -> Result<Progress> {
        match self.machines.get(name(by, &target.instance_id)) {
            None => Ok(self.turn(by, &target.instance_id, Power::Absent, 0)),
            Some(now) if now.ending => Ok(self.progress(&target.instance_id, now)),
            Some(_) => Ok(self.turn(
                by,
                &target.instance_id,
                Power::Absent,
                self.delays.terminate_ms,
            )),
        }
    }

    async fn observe(&self, by: &Caller, targets: &[Target]) -> Result<Vec<Observation>> {
        targets
            .iter()
            .map(|target| Ok(self.observation(&target.instance_id, self.recall(by, target)?)))
            .collect()
    }

    async fn owned(&self, by: &Caller) -> Result<Vec<Observation>> {
        let owned = self.machines.owned(&by.emulator_id);
        Ok(owned
            .into_iter()
            .map(|(id, seen)| self.observation(&id, seen))
            .collect())
    }
}

/// The two handles there are, made once.
#[derive(Clone, Debug)]
struct Handles {
    up: Handle,
    down: Handle,
}

impl Handles {
    const VERSION: u32 = 1;
    const UP: &[u8] = b"up";
    const DOWN: &[u8] = b"down";

    fn new() -> Self {
        let handle = |data: &[u8]| Handle::new(Self::VERSION, data);
        Self {
            up: handle(Self::UP),
            down: handle(Self::DOWN),
        }
    }

    /// The handle of a machine that does this or is on its way there.
    fn of(&self, power: Power) -> Option<Handle> {
        match power {
            Power::Running | Power::Starting => Some(self.up.clone()),
            Power::Stopped | Power::Stopping => Some(self.down.clone()),
            Power::Absent | Power::Failed => None,
        }
    }

    fn read(handle: &Handle) -> Result<Power> {
        match (handle.version, &*handle.data) {
            (Self::VERSION, Self::UP) => Ok(Power::Running),
            (Self::VERSION, Self::DOWN) => Ok(Power::Stopped),
            _ => Err(Error::new(
                Kind::Invalid,
                "the handle is not one of the mock's",
            )),
        }
    }
}

fn name<'a>(by: &'a Caller, instance_id: &'a str) -> Name<'a> {
    Name {
        emulator: &by.emulator_id,
        id: instance_id,
    }
}

/// Rounded up, so that a look after that time finds the work done.
fn milliseconds(duration: Duration) -> u32 {
    u32::try_from(duration.as_micros().div_ceil(1000)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
