//! Interface `orrery:vm/manager`: the one trait that every backend implements.

use std::future::Future;

use serde::{Deserialize, Serialize};

use super::types::{Image, InstanceId, LaunchSpec, MachineHandle, Observation, Progress};
use crate::types::context::Caller;
use crate::{Result, Str};

/// What a backend may or may not be able to do beyond launch and terminate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Feature {
    /// A stopped machine keeps its disks and starts again.
    StopStart,
    /// [`StopMode::Hibernate`].
    Hibernate,
    /// [`VmManager::reboot`].
    Reboot,
    /// Runs user data.
    UserData,
    /// Lets the authorized keys in.
    SshKeys,
    /// Delivers metadata requests to the host.
    MetadataNetwork,
}

/// What the host should know before the first machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CapabilitySet {
    /// What it can do.
    pub features: Vec<Feature>,
    /// EC2's names of the architectures that can run; empty means any.
    pub architectures: Vec<Str>,
    /// How many machines fit; none means no limit of its own.
    pub max_instances: Option<u32>,
    /// Milliseconds between looks at a machine that nobody asks about; 0 where a
    /// machine never changes by itself.
    pub suggested_observe_ms: u32,
    /// Version of the handles that this plugin makes.
    pub handle_version: u32,
}

/// A machine that exists or existed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Whose machine.
    pub instance_id: InstanceId,
    /// The last handle; none where no launch has answered yet.
    pub handle: Option<MachineHandle>,
}

/// How to stop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StopMode {
    /// Ask the guest to shut down.
    #[default]
    Ordinary,
    /// Take the power away.
    Force,
    /// Keep the memory.
    Hibernate,
}

/// A backend that runs machines.
///
/// Each verb may be repeated at any time, for the host does not know what became of
/// a call that ended in a time-out, a panic or a restart. One call at a time is made
/// for one instance; calls for different instances run together. A call must not
/// block its thread, and it may be dropped at any await when its time is up.
pub trait VmManager: Send + Sync + 'static {
    /// What this backend can do.
    fn capabilities(&self) -> impl Future<Output = Result<CapabilitySet>> + Send;

    /// Images of its own, beyond the host's catalogue.
    fn images(&self) -> impl Future<Output = Result<Vec<Image>>> + Send;

    /// Makes the machine and starts it; the one that is there already is answered as
    /// it is. After an error nothing of it may be left.
    fn launch(
        &self,
        by: &Caller,
        spec: &LaunchSpec,
    ) -> impl Future<Output = Result<Progress>> + Send;

    /// Starts a stopped machine. One that runs or is starting is answered as it is,
    /// which is also how an interrupted launch that gave a handle goes on.
    fn start(
        &self,
        by: &Caller,
        spec: &LaunchSpec,
        handle: &MachineHandle,
    ) -> impl Future<Output = Result<Progress>> + Send;

    /// Stops the machine and keeps its disks. One that is stopped is answered.
    fn stop(
        &self,
        by: &Caller,
        target: &Target,
        mode: StopMode,
    ) -> impl Future<Output = Result<Progress>> + Send;

    /// Restarts a running machine.
    fn reboot(&self, by: &Caller, target: &Target)
    -> impl Future<Output = Result<Progress>> + Send;

    /// Ends the machine and frees what it held. Absence is success.
    fn terminate(
        &self,
        by: &Caller,
        target: &Target,
    ) -> impl Future<Output = Result<Progress>> + Send;

    /// What the machines do now: one entry a target, in that order,
    /// [`Power::Absent`](super::types::Power::Absent) for those that are gone.
    fn observe(&self, targets: &[Target]) -> impl Future<Output = Result<Vec<Observation>>> + Send;

    /// All machines that carry this emulator's label, known to the host or not.
    fn owned(&self, emulator_id: &str) -> impl Future<Output = Result<Vec<Observation>>> + Send;
}
