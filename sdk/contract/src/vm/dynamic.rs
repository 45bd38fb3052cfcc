//! The object-safe twin of [`VmManager`], for a host that keeps backends of several
//! kinds in one table. Nobody implements it: every `VmManager` has it.

use std::future::Future;
use std::pin::Pin;

use super::manager::{CapabilitySet, StopMode, Target, VmManager};
use super::types::{Image, LaunchSpec, MachineHandle, Observation, Progress};
use crate::Result;
use crate::types::context::Caller;

/// A call under way.
pub type Running<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// [`VmManager`] with boxed futures; each method does what its namesake does.
pub trait DynVmManager: Send + Sync + 'static {
    /// See [`VmManager::capabilities`].
    fn capabilities(&self) -> Running<'_, CapabilitySet>;
    /// See [`VmManager::images`].
    fn images(&self) -> Running<'_, Vec<Image>>;
    /// See [`VmManager::launch`].
    fn launch<'a>(&'a self, by: &'a Caller, spec: &'a LaunchSpec) -> Running<'a, Progress>;
    /// See [`VmManager::start`].
    fn start<'a>(
        &'a self,
        by: &'a Caller,
        spec: &'a LaunchSpec,
        handle: &'a MachineHandle,
    ) -> Running<'a, Progress>;
    /// See [`VmManager::stop`].
    fn stop<'a>(
        &'a self,
        by: &'a Caller,
        target: &'a Target,
        mode: StopMode,
    ) -> Running<'a, Progress>;
    /// See [`VmManager::reboot`].
    fn reboot<'a>(&'a self, by: &'a Caller, target: &'a Target) -> Running<'a, Progress>;
    /// See [`VmManager::terminate`].
    fn terminate<'a>(&'a self, by: &'a Caller, target: &'a Target) -> Running<'a, Progress>;
    /// See [`VmManager::observe`].
    fn observe<'a>(&'a self, targets: &'a [Target]) -> Running<'a, Vec<Observation>>;
    /// See [`VmManager::owned`].
    fn owned<'a>(&'a self, emulator_id: &'a str) -> Running<'a, Vec<Observation>>;
}

impl<M: VmManager> DynVmManager for M {
    fn capabilities(&self) -> Running<'_, CapabilitySet> {
        Box::pin(VmManager::capabilities(self))
    }

    fn images(&self) -> Running<'_, Vec<Image>> {
        Box::pin(VmManager::images(self))
    }

    fn launch<'a>(&'a self, by: &'a Caller, spec: &'a LaunchSpec) -> Running<'a, Progress> {
        Box::pin(VmManager::launch(self, by, spec))
    }

    fn start<'a>(
        &'a self,
        by: &'a Caller,
        spec: &'a LaunchSpec,
        handle: &'a MachineHandle,
    ) -> Running<'a, Progress> {
        Box::pin(VmManager::start(self, by, spec, handle))
    }

    fn stop<'a>(
        &'a self,
        by: &'a Caller,
        target: &'a Target,
        mode: StopMode,
    ) -> Running<'a, Progress> {
        Box::pin(VmManager::stop(self, by, target, mode))
    }

    fn reboot<'a>(&'a self, by: &'a Caller, target: &'a Target) -> Running<'a, Progress> {
        Box::pin(VmManager::reboot(self, by, target))
    }

    fn terminate<'a>(&'a self, by: &'a Caller, target: &'a Target) -> Running<'a, Progress> {
        Box::pin(VmManager::terminate(self, by, target))
    }

    fn observe<'a>(&'a self, targets: &'a [Target]) -> Running<'a, Vec<Observation>> {
        Box::pin(VmManager::observe(self, targets))
    }

    fn owned<'a>(&'a self, emulator_id: &'a str) -> Running<'a, Vec<Observation>> {
        Box::pin(VmManager::owned(self, emulator_id))
    }
}
