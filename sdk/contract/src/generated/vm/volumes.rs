// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:vm/volumes@0.1.0`: plugins export it.

use serde::{Deserialize, Serialize};
#[cfg(feature = "component")]
use wasmtime::component::{ComponentType, Lift, Lower};

use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::types::context::Caller;
use crate::types::errors::Error;
use crate::vm::types::{Disk, Handle, Target, Wait};

/// What a volume is seen to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Copy, Hash)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(enum))]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum VolumePower {
    /// There is no such volume.
    #[cfg_attr(feature = "component", component(name = "absent"))]
    Absent,
    /// Being made, or filled from its snapshot.
    #[cfg_attr(feature = "component", component(name = "creating"))]
    Creating,
    /// There, and attached to no machine.
    #[cfg_attr(feature = "component", component(name = "available"))]
    Available,
    /// On its way into a machine.
    #[cfg_attr(feature = "component", component(name = "attaching"))]
    Attaching,
    /// In a machine.
    #[cfg_attr(feature = "component", component(name = "attached"))]
    Attached,
    /// On its way out of a machine.
    #[cfg_attr(feature = "component", component(name = "detaching"))]
    Detaching,
    /// Broken for good.
    #[cfg_attr(feature = "component", component(name = "failed"))]
    Failed,
}

#[cfg(target_family = "wasm")]
impl VolumePower {
    #[doc(hidden)]
    #[expect(unsafe_code, reason = "wit-bindgen wants it unsafe; it is not")]
    pub unsafe fn _lift(case: u8) -> Self {
        match case {
            0 => Self::Absent,
            1 => Self::Creating,
            2 => Self::Available,
            3 => Self::Attaching,
            4 => Self::Attached,
            5 => Self::Detaching,
            6 => Self::Failed,
            _ => unreachable!("the component model checks cases"),
        }
    }
}

/// What a backend sees of one volume.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct VolumeObservation {
    /// EC2's id of the volume.
    #[cfg_attr(feature = "component", component(name = "volume-id"))]
    pub volume_id: String,
    /// What it does.
    #[cfg_attr(feature = "component", component(name = "power"))]
    pub power: VolumePower,
    /// To be kept in place of the one before; none keeps that.
    #[cfg_attr(feature = "component", component(name = "handle"))]
    pub handle: Option<Handle>,
    /// Its size now.
    #[cfg_attr(feature = "component", component(name = "size-mib"))]
    pub size_mib: u64,
    /// Name of the device inside the machine, where it is attached and differs from
    /// what was asked for.
    #[cfg_attr(feature = "component", component(name = "device"))]
    pub device: Option<String>,
}

/// Answer of a verb on a volume.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(variant))]
#[serde(rename_all = "kebab-case")]
pub enum VolumeProgress {
    /// The volume is as asked.
    #[cfg_attr(feature = "component", component(name = "done"))]
    Done(VolumeObservation),
    /// It takes more than milliseconds: look again through `observe`.
    #[cfg_attr(feature = "component", component(name = "pending"))]
    Pending(Wait),
}

/// A volume that exists or existed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct VolumeTarget {
    /// EC2's id of the volume.
    #[cfg_attr(feature = "component", component(name = "volume-id"))]
    pub volume_id: String,
    /// The last handle; none where `create` has not answered yet.
    #[cfg_attr(feature = "component", component(name = "handle"))]
    pub handle: Option<Handle>,
}

/// Optional: volumes that live apart from machines. Without it volumes are records
/// of the host's, and a machine has the disks it was launched with. With it those disks,
/// but for the root's, are volumes, too, and stay when their machine ends until the host
/// deletes them; the root's as well where `manager.feature` says `root-volumes`.
pub trait Volumes: Send + Sync + 'static {
    /// Makes the volume; the one that is there already is answered as it is.
    fn create(&self, by: &Caller, disk: &Disk, availability_zone: &str) -> impl Future<Output = Result<VolumeProgress, Error>> + Send;
    /// Deletes the volume. Absence is success.
    fn delete(&self, by: &Caller, volume: &VolumeTarget) -> impl Future<Output = Result<VolumeProgress, Error>> + Send;
    /// Gives the volume this size and kind, attached or not.
    fn modify(&self, by: &Caller, volume: &VolumeTarget, to: &Disk) -> impl Future<Output = Result<VolumeProgress, Error>> + Send;
    /// Puts the volume into the machine at `disk.device`. One that is there is answered.
    fn attach(&self, by: &Caller, machine: &Target, disk: &Disk) -> impl Future<Output = Result<VolumeProgress, Error>> + Send;
    /// Takes the volume out of the machine; with `force` without asking the guest. One
    /// that is out is answered.
    fn detach(&self, by: &Caller, machine: &Target, volume: &VolumeTarget, force: bool) -> impl Future<Output = Result<VolumeProgress, Error>> + Send;
    /// What the volumes do now: one entry a target, in that order, `absent` for those
    /// that are gone.
    fn observe(&self, by: &Caller, volumes: &[VolumeTarget]) -> impl Future<Output = Result<Vec<VolumeObservation>, Error>> + Send;
}

/// [`Volumes`] behind a pointer. Every [`Volumes`] is one; nobody implements it.
pub trait DynVolumes: Send + Sync + 'static {
    /// See [`Volumes::create`].
    fn create<'a>(&'a self, by: &'a Caller, disk: &'a Disk, availability_zone: &'a str) -> Boxed<'a, Result<VolumeProgress, Error>>;
    /// See [`Volumes::delete`].
    fn delete<'a>(&'a self, by: &'a Caller, volume: &'a VolumeTarget) -> Boxed<'a, Result<VolumeProgress, Error>>;
    /// See [`Volumes::modify`].
    fn modify<'a>(&'a self, by: &'a Caller, volume: &'a VolumeTarget, to: &'a Disk) -> Boxed<'a, Result<VolumeProgress, Error>>;
    /// See [`Volumes::attach`].
    fn attach<'a>(&'a self, by: &'a Caller, machine: &'a Target, disk: &'a Disk) -> Boxed<'a, Result<VolumeProgress, Error>>;
    /// See [`Volumes::detach`].
    fn detach<'a>(&'a self, by: &'a Caller, machine: &'a Target, volume: &'a VolumeTarget, force: bool) -> Boxed<'a, Result<VolumeProgress, Error>>;
    /// See [`Volumes::observe`].
    fn observe<'a>(&'a self, by: &'a Caller, volumes: &'a [VolumeTarget]) -> Boxed<'a, Result<Vec<VolumeObservation>, Error>>;
}

impl<T: Volumes> DynVolumes for T {
    fn create<'a>(&'a self, by: &'a Caller, disk: &'a Disk, availability_zone: &'a str) -> Boxed<'a, Result<VolumeProgress, Error>> {
        Box::pin(Volumes::create(self, by, disk, availability_zone))
    }
    fn delete<'a>(&'a self, by: &'a Caller, volume: &'a VolumeTarget) -> Boxed<'a, Result<VolumeProgress, Error>> {
        Box::pin(Volumes::delete(self, by, volume))
    }
    fn modify<'a>(&'a self, by: &'a Caller, volume: &'a VolumeTarget, to: &'a Disk) -> Boxed<'a, Result<VolumeProgress, Error>> {
        Box::pin(Volumes::modify(self, by, volume, to))
    }
    fn attach<'a>(&'a self, by: &'a Caller, machine: &'a Target, disk: &'a Disk) -> Boxed<'a, Result<VolumeProgress, Error>> {
        Box::pin(Volumes::attach(self, by, machine, disk))
    }
    fn detach<'a>(&'a self, by: &'a Caller, machine: &'a Target, volume: &'a VolumeTarget, force: bool) -> Boxed<'a, Result<VolumeProgress, Error>> {
        Box::pin(Volumes::detach(self, by, machine, volume, force))
    }
    fn observe<'a>(&'a self, by: &'a Caller, volumes: &'a [VolumeTarget]) -> Boxed<'a, Result<Vec<VolumeObservation>, Error>> {
        Box::pin(Volumes::observe(self, by, volumes))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:vm/volumes@0.1.0",
    functions: &[
        "create",
        "delete",
        "modify",
        "attach",
        "detach",
        "observe",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Volumes for Proxy<T> {
    async fn create(&self, by: &Caller, disk: &Disk, availability_zone: &str) -> Result<VolumeProgress, Error> {
        self.0.call(&INTERFACE, 0, (by, disk, availability_zone)).await?
    }
    async fn delete(&self, by: &Caller, volume: &VolumeTarget) -> Result<VolumeProgress, Error> {
        self.0.call(&INTERFACE, 1, (by, volume)).await?
    }
    async fn modify(&self, by: &Caller, volume: &VolumeTarget, to: &Disk) -> Result<VolumeProgress, Error> {
        self.0.call(&INTERFACE, 2, (by, volume, to)).await?
    }
    async fn attach(&self, by: &Caller, machine: &Target, disk: &Disk) -> Result<VolumeProgress, Error> {
        self.0.call(&INTERFACE, 3, (by, machine, disk)).await?
    }
    async fn detach(&self, by: &Caller, machine: &Target, volume: &VolumeTarget, force: bool) -> Result<VolumeProgress, Error> {
        self.0.call(&INTERFACE, 4, (by, machine, volume, force)).await?
    }
    async fn observe(&self, by: &Caller, volumes: &[VolumeTarget]) -> Result<Vec<VolumeObservation>, Error> {
        self.0.call(&INTERFACE, 5, (by, volumes)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Volumes, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (by, disk, availability_zone): (Caller, Disk, String) = decode(arguments)?;
            encode(&it.create(&by, &disk, &availability_zone).await)
        }
        1 => {
            let (by, volume): (Caller, VolumeTarget) = decode(arguments)?;
            encode(&it.delete(&by, &volume).await)
        }
        2 => {
            let (by, volume, to): (Caller, VolumeTarget, Disk) = decode(arguments)?;
            encode(&it.modify(&by, &volume, &to).await)
        }
        3 => {
            let (by, machine, disk): (Caller, Target, Disk) = decode(arguments)?;
            encode(&it.attach(&by, &machine, &disk).await)
        }
        4 => {
            let (by, machine, volume, force): (Caller, Target, VolumeTarget, bool) = decode(arguments)?;
            encode(&it.detach(&by, &machine, &volume, force).await)
        }
        5 => {
            let (by, volumes): (Caller, Vec<VolumeTarget>) = decode(arguments)?;
            encode(&it.observe(&by, &volumes).await)
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
        inline: "package orrery:glue; world volumes { export orrery:vm/volumes@0.1.0; }",
        world: "orrery:glue/volumes",
        with: {
            "orrery:types/context@0.1.0/caller": crate::types::context::Caller,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
            "orrery:vm/types@0.1.0/disk": crate::vm::types::Disk,
            "orrery:vm/types@0.1.0/handle": crate::vm::types::Handle,
            "orrery:vm/types@0.1.0/target": crate::vm::types::Target,
            "orrery:vm/types@0.1.0/wait": crate::vm::types::Wait,
            "orrery:vm/volumes@0.1.0/volume-observation": crate::vm::volumes::VolumeObservation,
            "orrery:vm/volumes@0.1.0/volume-power": crate::vm::volumes::VolumePower,
            "orrery:vm/volumes@0.1.0/volume-progress": crate::vm::volumes::VolumeProgress,
            "orrery:vm/volumes@0.1.0/volume-target": crate::vm::volumes::VolumeTarget,
        },
        generate_all,
        pub_export_macro: true,
        export_macro_name: "export_volumes",
    });
}

#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! export_guest_volumes {
    ($open:path) => {
        const _: () = {
            use $crate::vm::volumes::*;
            use $crate::types::context::Caller;
            use $crate::types::errors::Error;
            use $crate::vm::types::Disk;
            use $crate::vm::types::Handle;
            use $crate::vm::types::Target;
            use $crate::vm::types::Wait;
            use ::std::result::Result;
            struct Exported;
            $crate::vm::volumes::bindings::export_volumes!(Exported with_types_in $crate::vm::volumes::bindings);
            impl $crate::vm::volumes::bindings::exports::orrery::vm::volumes::Guest for Exported {
                fn create(by: Caller, disk: Disk, availability_zone: String) -> Result<VolumeProgress, Error> {
                    $crate::guest::block_on(Volumes::create($open()?, &by, &disk, &availability_zone))
                }
                fn delete(by: Caller, volume: VolumeTarget) -> Result<VolumeProgress, Error> {
                    $crate::guest::block_on(Volumes::delete($open()?, &by, &volume))
                }
                fn modify(by: Caller, volume: VolumeTarget, to: Disk) -> Result<VolumeProgress, Error> {
                    $crate::guest::block_on(Volumes::modify($open()?, &by, &volume, &to))
                }
                fn attach(by: Caller, machine: Target, disk: Disk) -> Result<VolumeProgress, Error> {
                    $crate::guest::block_on(Volumes::attach($open()?, &by, &machine, &disk))
                }
                fn detach(by: Caller, machine: Target, volume: VolumeTarget, force: bool) -> Result<VolumeProgress, Error> {
                    $crate::guest::block_on(Volumes::detach($open()?, &by, &machine, &volume, force))
                }
                fn observe(by: Caller, volumes: Vec<VolumeTarget>) -> Result<Vec<VolumeObservation>, Error> {
                    $crate::guest::block_on(Volumes::observe($open()?, &by, &volumes))
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
    visitor.function::<(Caller, Disk, String), Result<VolumeProgress, Error>>(&INTERFACE, 0)?;
    visitor.function::<(Caller, VolumeTarget), Result<VolumeProgress, Error>>(&INTERFACE, 1)?;
    visitor.function::<(Caller, VolumeTarget, Disk), Result<VolumeProgress, Error>>(&INTERFACE, 2)?;
    visitor.function::<(Caller, Target, Disk), Result<VolumeProgress, Error>>(&INTERFACE, 3)?;
    visitor.function::<(Caller, Target, VolumeTarget, bool), Result<VolumeProgress, Error>>(&INTERFACE, 4)?;
    visitor.function::<(Caller, Vec<VolumeTarget>), Result<Vec<VolumeObservation>, Error>>(&INTERFACE, 5)?;
    Ok(())
}
