// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:vm/manager@0.1.0`: plugins export it.

use serde::{Deserialize, Serialize};
#[cfg(feature = "component")]
use wasmtime::component::{ComponentType, Lift, Lower};

use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::types::context::Caller;
use crate::types::errors::Error;
use crate::vm::types::{Handle, Image, LaunchSpec, Observation, Progress, Target};

/// What a backend may or may not be able to do beyond launch and terminate. What
/// has an interface of its own is not listed: exporting that says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Copy, Hash)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(enum))]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum Feature {
    /// A stopped machine keeps its disks and starts again.
    #[cfg_attr(feature = "component", component(name = "stop-start"))]
    StopStart,
    /// `stop-mode.hibernate`.
    #[cfg_attr(feature = "component", component(name = "hibernate"))]
    Hibernate,
    /// `reboot`.
    #[cfg_attr(feature = "component", component(name = "reboot"))]
    Reboot,
    /// Runs user data.
    #[cfg_attr(feature = "component", component(name = "user-data"))]
    UserData,
    /// Lets the authorized keys in.
    #[cfg_attr(feature = "component", component(name = "ssh-keys"))]
    SshKeys,
    /// Delivers metadata requests to the host.
    #[cfg_attr(feature = "component", component(name = "metadata-network"))]
    MetadataNetwork,
    /// Launches images of its own alone.
    #[cfg_attr(feature = "component", component(name = "own-images"))]
    OwnImages,
    /// Its machines stop when the host does, and keep their disks.
    #[cfg_attr(feature = "component", component(name = "stops-with-host"))]
    StopsWithHost,
    /// Its machines go on when the host ends, also where that keeps no state.
    #[cfg_attr(feature = "component", component(name = "outlives-host"))]
    OutlivesHost,
    /// Root disks are volumes as others are, made with their machines: the host says when
    /// they are deleted. It needs `volumes`.
    #[cfg_attr(feature = "component", component(name = "root-volumes"))]
    RootVolumes,
}

#[cfg(target_family = "wasm")]
impl Feature {
    #[doc(hidden)]
    #[expect(unsafe_code, reason = "wit-bindgen wants it unsafe; it is not")]
    pub unsafe fn _lift(case: u8) -> Self {
        match case {
            0 => Self::StopStart,
            1 => Self::Hibernate,
            2 => Self::Reboot,
            3 => Self::UserData,
            4 => Self::SshKeys,
            5 => Self::MetadataNetwork,
            6 => Self::OwnImages,
            7 => Self::StopsWithHost,
            8 => Self::OutlivesHost,
            9 => Self::RootVolumes,
            _ => unreachable!("the component model checks cases"),
        }
    }
}

/// What the host should know before the first machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct CapabilitySet {
    /// Of the enum above.
    #[cfg_attr(feature = "component", component(name = "features"))]
    pub features: Vec<Feature>,
    /// EC2's names of the architectures that can run; empty means any.
    #[cfg_attr(feature = "component", component(name = "architectures"))]
    pub architectures: Vec<String>,
    /// How many machines fit; none means no limit of its own.
    #[cfg_attr(feature = "component", component(name = "max-instances"))]
    pub max_instances: Option<u32>,
    /// Milliseconds between looks at a machine that nobody asks about; 0 where a
    /// machine never changes by itself.
    #[cfg_attr(feature = "component", component(name = "suggested-observe-ms"))]
    pub suggested_observe_ms: u32,
    /// Version of the handles that this plugin makes.
    #[cfg_attr(feature = "component", component(name = "handle-version"))]
    pub handle_version: u32,
}

/// How to stop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Copy, Hash)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(enum))]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum StopMode {
    /// Ask the guest to shut down.
    #[cfg_attr(feature = "component", component(name = "ordinary"))]
    Ordinary,
    /// Take the power away.
    #[cfg_attr(feature = "component", component(name = "force"))]
    Force,
    /// Keep the memory.
    #[cfg_attr(feature = "component", component(name = "hibernate"))]
    Hibernate,
}

#[cfg(target_family = "wasm")]
impl StopMode {
    #[doc(hidden)]
    #[expect(unsafe_code, reason = "wit-bindgen wants it unsafe; it is not")]
    pub unsafe fn _lift(case: u8) -> Self {
        match case {
            0 => Self::Ordinary,
            1 => Self::Force,
            2 => Self::Hibernate,
            _ => unreachable!("the component model checks cases"),
        }
    }
}

/// The verbs. Each may be repeated at any time, for the host does not know what
/// became of a call that ended in a time-out, a trap or a restart. One call at a
/// time is made for one instance; calls for different instances run together.
pub trait Manager: Send + Sync + 'static {
    /// What this backend can do.
    fn capabilities(&self, by: &Caller) -> impl Future<Output = Result<CapabilitySet, Error>> + Send;
    /// Images of its own, beyond the host's catalogue.
    fn images(&self, by: &Caller) -> impl Future<Output = Result<Vec<Image>, Error>> + Send;
    /// Makes the machine and starts it; the one that is there already is answered
    /// as it is. After an error nothing of it may be left.
    fn launch(&self, by: &Caller, spec: &LaunchSpec) -> impl Future<Output = Result<Progress, Error>> + Send;
    /// Starts a stopped machine. One that runs or is starting is answered as it
    /// is, which is also how an interrupted launch that gave a handle goes on. A
    /// handle that cannot be read is `invalid`, and never taken for absence.
    fn start(&self, by: &Caller, spec: &LaunchSpec, handle: &Handle) -> impl Future<Output = Result<Progress, Error>> + Send;
    /// Stops the machine and keeps its disks. One that is stopped is answered;
    /// what is not there is `not-found`.
    fn stop(&self, by: &Caller, target: &Target, mode: StopMode) -> impl Future<Output = Result<Progress, Error>> + Send;
    /// Restarts a running machine. One that does not run is `invalid`; what is not
    /// there is `not-found`.
    fn reboot(&self, by: &Caller, target: &Target) -> impl Future<Output = Result<Progress, Error>> + Send;
    /// Ends the machine and frees what it held. Absence is success.
    fn terminate(&self, by: &Caller, target: &Target) -> impl Future<Output = Result<Progress, Error>> + Send;
    /// What the machines do now: one entry a target, in that order, `absent` for
    /// those that are gone.
    fn observe(&self, by: &Caller, targets: &[Target]) -> impl Future<Output = Result<Vec<Observation>, Error>> + Send;
    /// All machines that carry the caller's emulator id, known to the host or not,
    /// with their handles.
    fn owned(&self, by: &Caller) -> impl Future<Output = Result<Vec<Observation>, Error>> + Send;
}

/// [`Manager`] behind a pointer. Every [`Manager`] is one; nobody implements it.
pub trait DynManager: Send + Sync + 'static {
    /// See [`Manager::capabilities`].
    fn capabilities<'a>(&'a self, by: &'a Caller) -> Boxed<'a, Result<CapabilitySet, Error>>;
    /// See [`Manager::images`].
    fn images<'a>(&'a self, by: &'a Caller) -> Boxed<'a, Result<Vec<Image>, Error>>;
    /// See [`Manager::launch`].
    fn launch<'a>(&'a self, by: &'a Caller, spec: &'a LaunchSpec) -> Boxed<'a, Result<Progress, Error>>;
    /// See [`Manager::start`].
    fn start<'a>(&'a self, by: &'a Caller, spec: &'a LaunchSpec, handle: &'a Handle) -> Boxed<'a, Result<Progress, Error>>;
    /// See [`Manager::stop`].
    fn stop<'a>(&'a self, by: &'a Caller, target: &'a Target, mode: StopMode) -> Boxed<'a, Result<Progress, Error>>;
    /// See [`Manager::reboot`].
    fn reboot<'a>(&'a self, by: &'a Caller, target: &'a Target) -> Boxed<'a, Result<Progress, Error>>;
    /// See [`Manager::terminate`].
    fn terminate<'a>(&'a self, by: &'a Caller, target: &'a Target) -> Boxed<'a, Result<Progress, Error>>;
    /// See [`Manager::observe`].
    fn observe<'a>(&'a self, by: &'a Caller, targets: &'a [Target]) -> Boxed<'a, Result<Vec<Observation>, Error>>;
    /// See [`Manager::owned`].
    fn owned<'a>(&'a self, by: &'a Caller) -> Boxed<'a, Result<Vec<Observation>, Error>>;
}

impl<T: Manager> DynManager for T {
    fn capabilities<'a>(&'a self, by: &'a Caller) -> Boxed<'a, Result<CapabilitySet, Error>> {
        Box::pin(Manager::capabilities(self, by))
    }
    fn images<'a>(&'a self, by: &'a Caller) -> Boxed<'a, Result<Vec<Image>, Error>> {
        Box::pin(Manager::images(self, by))
    }
    fn launch<'a>(&'a self, by: &'a Caller, spec: &'a LaunchSpec) -> Boxed<'a, Result<Progress, Error>> {
        Box::pin(Manager::launch(self, by, spec))
    }
    fn start<'a>(&'a self, by: &'a Caller, spec: &'a LaunchSpec, handle: &'a Handle) -> Boxed<'a, Result<Progress, Error>> {
        Box::pin(Manager::start(self, by, spec, handle))
    }
    fn stop<'a>(&'a self, by: &'a Caller, target: &'a Target, mode: StopMode) -> Boxed<'a, Result<Progress, Error>> {
        Box::pin(Manager::stop(self, by, target, mode))
    }
    fn reboot<'a>(&'a self, by: &'a Caller, target: &'a Target) -> Boxed<'a, Result<Progress, Error>> {
        Box::pin(Manager::reboot(self, by, target))
    }
    fn terminate<'a>(&'a self, by: &'a Caller, target: &'a Target) -> Boxed<'a, Result<Progress, Error>> {
        Box::pin(Manager::terminate(self, by, target))
    }
    fn observe<'a>(&'a self, by: &'a Caller, targets: &'a [Target]) -> Boxed<'a, Result<Vec<Observation>, Error>> {
        Box::pin(Manager::observe(self, by, targets))
    }
    fn owned<'a>(&'a self, by: &'a Caller) -> Boxed<'a, Result<Vec<Observation>, Error>> {
        Box::pin(Manager::owned(self, by))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:vm/manager@0.1.0",
    functions: &[
        "capabilities",
        "images",
        "launch",
        "start",
        "stop",
        "reboot",
        "terminate",
        "observe",
        "owned",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Manager for Proxy<T> {
    async fn capabilities(&self, by: &Caller) -> Result<CapabilitySet, Error> {
        self.0.call(&INTERFACE, 0, (by,)).await?
    }
    async fn images(&self, by: &Caller) -> Result<Vec<Image>, Error> {
        self.0.call(&INTERFACE, 1, (by,)).await?
    }
    async fn launch(&self, by: &Caller, spec: &LaunchSpec) -> Result<Progress, Error> {
        self.0.call(&INTERFACE, 2, (by, spec)).await?
    }
    async fn start(&self, by: &Caller, spec: &LaunchSpec, handle: &Handle) -> Result<Progress, Error> {
        self.0.call(&INTERFACE, 3, (by, spec, handle)).await?
    }
    async fn stop(&self, by: &Caller, target: &Target, mode: StopMode) -> Result<Progress, Error> {
        self.0.call(&INTERFACE, 4, (by, target, mode)).await?
    }
    async fn reboot(&self, by: &Caller, target: &Target) -> Result<Progress, Error> {
        self.0.call(&INTERFACE, 5, (by, target)).await?
    }
    async fn terminate(&self, by: &Caller, target: &Target) -> Result<Progress, Error> {
        self.0.call(&INTERFACE, 6, (by, target)).await?
    }
    async fn observe(&self, by: &Caller, targets: &[Target]) -> Result<Vec<Observation>, Error> {
        self.0.call(&INTERFACE, 7, (by, targets)).await?
    }
    async fn owned(&self, by: &Caller) -> Result<Vec<Observation>, Error> {
        self.0.call(&INTERFACE, 8, (by,)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Manager, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (by,): (Caller,) = decode(arguments)?;
            encode(&it.capabilities(&by).await)
        }
        1 => {
            let (by,): (Caller,) = decode(arguments)?;
            encode(&it.images(&by).await)
        }
        2 => {
            let (by, spec): (Caller, LaunchSpec) = decode(arguments)?;
            encode(&it.launch(&by, &spec).await)
        }
        3 => {
            let (by, spec, handle): (Caller, LaunchSpec, Handle) = decode(arguments)?;
            encode(&it.start(&by, &spec, &handle).await)
        }
        4 => {
            let (by, target, mode): (Caller, Target, StopMode) = decode(arguments)?;
            encode(&it.stop(&by, &target, mode).await)
        }
        5 => {
            let (by, target): (Caller, Target) = decode(arguments)?;
            encode(&it.reboot(&by, &target).await)
        }
        6 => {
            let (by, target): (Caller, Target) = decode(arguments)?;
            encode(&it.terminate(&by, &target).await)
        }
        7 => {
            let (by, targets): (Caller, Vec<Target>) = decode(arguments)?;
            encode(&it.observe(&by, &targets).await)
        }
        8 => {
            let (by,): (Caller,) = decode(arguments)?;
            encode(&it.owned(&by).await)
        }
        _ => Err(Misfit::Function),
    }
}

#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[allow(missing_docs, unsafe_code, clippy::all)]
pub mod bindings {
    wit_bindgen::generate!({
        path: "../../wit",
        inline: "package orrery:glue; world manager { export orrery:vm/manager@0.1.0; }",
        world: "orrery:glue/manager",
        with: {
            "orrery:types/context@0.1.0/caller": crate::types::context::Caller,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
            "orrery:vm/manager@0.1.0/capability-set": crate::vm::manager::CapabilitySet,
            "orrery:vm/manager@0.1.0/feature": crate::vm::manager::Feature,
            "orrery:vm/manager@0.1.0/stop-mode": crate::vm::manager::StopMode,
            "orrery:vm/types@0.1.0/address": crate::vm::types::Address,
            "orrery:vm/types@0.1.0/disk": crate::vm::types::Disk,
            "orrery:vm/types@0.1.0/group-members": crate::vm::types::GroupMembers,
            "orrery:vm/types@0.1.0/handle": crate::vm::types::Handle,
            "orrery:vm/types@0.1.0/icmp-filter": crate::vm::types::IcmpFilter,
            "orrery:vm/types@0.1.0/image": crate::vm::types::Image,
            "orrery:vm/types@0.1.0/launch-spec": crate::vm::types::LaunchSpec,
            "orrery:vm/types@0.1.0/mapping": crate::vm::types::Mapping,
            "orrery:vm/types@0.1.0/metadata-namespace": crate::vm::types::MetadataNamespace,
            "orrery:vm/types@0.1.0/metadata-path": crate::vm::types::MetadataPath,
            "orrery:vm/types@0.1.0/metadata-source": crate::vm::types::MetadataSource,
            "orrery:vm/types@0.1.0/nic": crate::vm::types::Nic,
            "orrery:vm/types@0.1.0/observation": crate::vm::types::Observation,
            "orrery:vm/types@0.1.0/peer": crate::vm::types::Peer,
            "orrery:vm/types@0.1.0/port-range": crate::vm::types::PortRange,
            "orrery:vm/types@0.1.0/power": crate::vm::types::Power,
            "orrery:vm/types@0.1.0/progress": crate::vm::types::Progress,
            "orrery:vm/types@0.1.0/target": crate::vm::types::Target,
            "orrery:vm/types@0.1.0/traffic": crate::vm::types::Traffic,
            "orrery:vm/types@0.1.0/traffic-rule": crate::vm::types::TrafficRule,
            "orrery:vm/types@0.1.0/wait": crate::vm::types::Wait,
        },
        generate_all,
        pub_export_macro: true,
        export_macro_name: "export_manager",
    });
}

#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! export_guest_manager {
    ($open:path) => {
        const _: () = {
            use $crate::vm::manager::*;
            use $crate::types::context::Caller;
            use $crate::types::errors::Error;
            use $crate::vm::types::Handle;
            use $crate::vm::types::Image;
            use $crate::vm::types::LaunchSpec;
            use $crate::vm::types::Observation;
            use $crate::vm::types::Progress;
            use $crate::vm::types::Target;
            use ::std::result::Result;
            struct Exported;
            $crate::vm::manager::bindings::export_manager!(Exported with_types_in $crate::vm::manager::bindings);
            impl $crate::vm::manager::bindings::exports::orrery::vm::manager::Guest for Exported {
                fn capabilities(by: Caller) -> Result<CapabilitySet, Error> {
                    $crate::guest::block_on(Manager::capabilities($open()?, &by))
                }
                fn images(by: Caller) -> Result<Vec<Image>, Error> {
                    $crate::guest::block_on(Manager::images($open()?, &by))
                }
                fn launch(by: Caller, spec: LaunchSpec) -> Result<Progress, Error> {
                    $crate::guest::block_on(Manager::launch($open()?, &by, &spec))
                }
                fn start(by: Caller, spec: LaunchSpec, handle: Handle) -> Result<Progress, Error> {
                    $crate::guest::block_on(Manager::start($open()?, &by, &spec, &handle))
                }
                fn stop(by: Caller, target: Target, mode: StopMode) -> Result<Progress, Error> {
                    $crate::guest::block_on(Manager::stop($open()?, &by, &target, mode))
                }
                fn reboot(by: Caller, target: Target) -> Result<Progress, Error> {
                    $crate::guest::block_on(Manager::reboot($open()?, &by, &target))
                }
                fn terminate(by: Caller, target: Target) -> Result<Progress, Error> {
                    $crate::guest::block_on(Manager::terminate($open()?, &by, &target))
                }
                fn observe(by: Caller, targets: Vec<Target>) -> Result<Vec<Observation>, Error> {
                    $crate::guest::block_on(Manager::observe($open()?, &by, &targets))
                }
                fn owned(by: Caller) -> Result<Vec<Observation>, Error> {
                    $crate::guest::block_on(Manager::owned($open()?, &by))
                }
            }
        };
    };
}

/// Shows the types of each function.
///
/// # Errors
/// What the visitor says.
#[cfg(feature = "component")]
pub fn signatures<V: crate::carrier::Visitor>(visitor: &mut V) -> Result<(), V::Error> {
    visitor.function::<(Caller,), Result<CapabilitySet, Error>>(&INTERFACE, 0)?;
    visitor.function::<(Caller,), Result<Vec<Image>, Error>>(&INTERFACE, 1)?;
    visitor.function::<(Caller, LaunchSpec), Result<Progress, Error>>(&INTERFACE, 2)?;
    visitor.function::<(Caller, LaunchSpec, Handle), Result<Progress, Error>>(&INTERFACE, 3)?;
    visitor.function::<(Caller, Target, StopMode), Result<Progress, Error>>(&INTERFACE, 4)?;
    visitor.function::<(Caller, Target), Result<Progress, Error>>(&INTERFACE, 5)?;
    visitor.function::<(Caller, Target), Result<Progress, Error>>(&INTERFACE, 6)?;
    visitor.function::<(Caller, Vec<Target>), Result<Vec<Observation>, Error>>(&INTERFACE, 7)?;
    visitor.function::<(Caller,), Result<Vec<Observation>, Error>>(&INTERFACE, 8)?;
    Ok(())
}
