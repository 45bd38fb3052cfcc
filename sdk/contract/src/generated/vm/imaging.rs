// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:vm/imaging@0.1.0`: plugins export it.

use serde::{Deserialize, Serialize};
#[cfg(feature = "component")]
use wasmtime::component::{ComponentType, Lift, Lower};

use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::types::context::Caller;
use crate::types::errors::Error;
use crate::vm::types::{Handle, Image, Target, Wait};

/// Answer about an image.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(variant))]
#[serde(rename_all = "kebab-case")]
pub enum ImagingProgress {
    /// The image can be launched.
    #[cfg_attr(feature = "component", component(name = "done"))]
    Done(Image),
    /// It takes more than milliseconds: ask again through `poll`.
    #[cfg_attr(feature = "component", component(name = "pending"))]
    Pending(Wait),
}

/// Answer about a snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(variant))]
#[serde(rename_all = "kebab-case")]
pub enum SnapshotProgress {
    /// The content is taken.
    #[cfg_attr(feature = "component", component(name = "done"))]
    Done(Handle),
    /// It takes more than milliseconds: call `snapshot` again.
    #[cfg_attr(feature = "component", component(name = "pending"))]
    Pending(Wait),
}

/// Optional: CreateImage, DeregisterImage and snapshots with content. Without it
/// images and snapshots are records of the host's.
pub trait Imaging: Send + Sync + 'static {
    /// Makes an image of the machine under this id and name. With `no-reboot` the
    /// machine runs on meanwhile.
    fn capture(&self, by: &Caller, machine: &Target, image_id: &str, name: &str, no_reboot: bool) -> impl Future<Output = Result<ImagingProgress, Error>> + Send;
    /// How far an image is. One that does not exist is `not-found`.
    fn poll(&self, by: &Caller, image_id: &str) -> impl Future<Output = Result<ImagingProgress, Error>> + Send;
    /// Forgets an image. Absence is success.
    fn remove(&self, by: &Caller, image_id: &str) -> impl Future<Output = Result<(), Error>> + Send;
    /// Takes the volume's content as it is now. Asked again for a snapshot that was
    /// begun, it answers how far that is.
    fn snapshot(&self, by: &Caller, snapshot_id: &str, volume_id: &str, volume: &Handle) -> impl Future<Output = Result<SnapshotProgress, Error>> + Send;
    /// Forgets a snapshot's content. Absence is success.
    fn forget(&self, by: &Caller, snapshot_id: &str, snapshot: &Handle) -> impl Future<Output = Result<(), Error>> + Send;
}

/// [`Imaging`] behind a pointer. Every [`Imaging`] is one; nobody implements it.
pub trait DynImaging: Send + Sync + 'static {
    /// See [`Imaging::capture`].
    fn capture<'a>(&'a self, by: &'a Caller, machine: &'a Target, image_id: &'a str, name: &'a str, no_reboot: bool) -> Boxed<'a, Result<ImagingProgress, Error>>;
    /// See [`Imaging::poll`].
    fn poll<'a>(&'a self, by: &'a Caller, image_id: &'a str) -> Boxed<'a, Result<ImagingProgress, Error>>;
    /// See [`Imaging::remove`].
    fn remove<'a>(&'a self, by: &'a Caller, image_id: &'a str) -> Boxed<'a, Result<(), Error>>;
    /// See [`Imaging::snapshot`].
    fn snapshot<'a>(&'a self, by: &'a Caller, snapshot_id: &'a str, volume_id: &'a str, volume: &'a Handle) -> Boxed<'a, Result<SnapshotProgress, Error>>;
    /// See [`Imaging::forget`].
    fn forget<'a>(&'a self, by: &'a Caller, snapshot_id: &'a str, snapshot: &'a Handle) -> Boxed<'a, Result<(), Error>>;
}

impl<T: Imaging> DynImaging for T {
    fn capture<'a>(&'a self, by: &'a Caller, machine: &'a Target, image_id: &'a str, name: &'a str, no_reboot: bool) -> Boxed<'a, Result<ImagingProgress, Error>> {
        Box::pin(Imaging::capture(self, by, machine, image_id, name, no_reboot))
    }
    fn poll<'a>(&'a self, by: &'a Caller, image_id: &'a str) -> Boxed<'a, Result<ImagingProgress, Error>> {
        Box::pin(Imaging::poll(self, by, image_id))
    }
    fn remove<'a>(&'a self, by: &'a Caller, image_id: &'a str) -> Boxed<'a, Result<(), Error>> {
        Box::pin(Imaging::remove(self, by, image_id))
    }
    fn snapshot<'a>(&'a self, by: &'a Caller, snapshot_id: &'a str, volume_id: &'a str, volume: &'a Handle) -> Boxed<'a, Result<SnapshotProgress, Error>> {
        Box::pin(Imaging::snapshot(self, by, snapshot_id, volume_id, volume))
    }
    fn forget<'a>(&'a self, by: &'a Caller, snapshot_id: &'a str, snapshot: &'a Handle) -> Boxed<'a, Result<(), Error>> {
        Box::pin(Imaging::forget(self, by, snapshot_id, snapshot))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:vm/imaging@0.1.0",
    functions: &[
        "capture",
        "poll",
        "remove",
        "snapshot",
        "forget",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Imaging for Proxy<T> {
    async fn capture(&self, by: &Caller, machine: &Target, image_id: &str, name: &str, no_reboot: bool) -> Result<ImagingProgress, Error> {
        self.0.call(&INTERFACE, 0, (by, machine, image_id, name, no_reboot)).await?
    }
    async fn poll(&self, by: &Caller, image_id: &str) -> Result<ImagingProgress, Error> {
        self.0.call(&INTERFACE, 1, (by, image_id)).await?
    }
    async fn remove(&self, by: &Caller, image_id: &str) -> Result<(), Error> {
        self.0.call(&INTERFACE, 2, (by, image_id)).await?
    }
    async fn snapshot(&self, by: &Caller, snapshot_id: &str, volume_id: &str, volume: &Handle) -> Result<SnapshotProgress, Error> {
        self.0.call(&INTERFACE, 3, (by, snapshot_id, volume_id, volume)).await?
    }
    async fn forget(&self, by: &Caller, snapshot_id: &str, snapshot: &Handle) -> Result<(), Error> {
        self.0.call(&INTERFACE, 4, (by, snapshot_id, snapshot)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Imaging, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (by, machine, image_id, name, no_reboot): (Caller, Target, String, String, bool) = decode(arguments)?;
            encode(&it.capture(&by, &machine, &image_id, &name, no_reboot).await)
        }
        1 => {
            let (by, image_id): (Caller, String) = decode(arguments)?;
            encode(&it.poll(&by, &image_id).await)
        }
        2 => {
            let (by, image_id): (Caller, String) = decode(arguments)?;
            encode(&it.remove(&by, &image_id).await)
        }
        3 => {
            let (by, snapshot_id, volume_id, volume): (Caller, String, String, Handle) = decode(arguments)?;
            encode(&it.snapshot(&by, &snapshot_id, &volume_id, &volume).await)
        }
        4 => {
            let (by, snapshot_id, snapshot): (Caller, String, Handle) = decode(arguments)?;
            encode(&it.forget(&by, &snapshot_id, &snapshot).await)
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
        inline: "package orrery:glue; world imaging { export orrery:vm/imaging@0.1.0; }",
        world: "orrery:glue/imaging",
        with: {
            "orrery:types/context@0.1.0/caller": crate::types::context::Caller,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
            "orrery:vm/imaging@0.1.0/imaging-progress": crate::vm::imaging::ImagingProgress,
            "orrery:vm/imaging@0.1.0/snapshot-progress": crate::vm::imaging::SnapshotProgress,
            "orrery:vm/types@0.1.0/handle": crate::vm::types::Handle,
            "orrery:vm/types@0.1.0/image": crate::vm::types::Image,
            "orrery:vm/types@0.1.0/target": crate::vm::types::Target,
            "orrery:vm/types@0.1.0/wait": crate::vm::types::Wait,
        },
        generate_all,
        pub_export_macro: true,
        export_macro_name: "export_imaging",
    });
}

#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! export_guest_imaging {
    ($open:path) => {
        const _: () = {
            use $crate::vm::imaging::*;
            use $crate::types::context::Caller;
            use $crate::types::errors::Error;
            use $crate::vm::types::Handle;
            use $crate::vm::types::Image;
            use $crate::vm::types::Target;
            use $crate::vm::types::Wait;
            use ::std::result::Result;
            struct Exported;
            $crate::vm::imaging::bindings::export_imaging!(Exported with_types_in $crate::vm::imaging::bindings);
            impl $crate::vm::imaging::bindings::exports::orrery::vm::imaging::Guest for Exported {
                fn capture(by: Caller, machine: Target, image_id: String, name: String, no_reboot: bool) -> Result<ImagingProgress, Error> {
                    $crate::guest::block_on(Imaging::capture($open()?, &by, &machine, &image_id, &name, no_reboot))
                }
                fn poll(by: Caller, image_id: String) -> Result<ImagingProgress, Error> {
                    $crate::guest::block_on(Imaging::poll($open()?, &by, &image_id))
                }
                fn remove(by: Caller, image_id: String) -> Result<(), Error> {
                    $crate::guest::block_on(Imaging::remove($open()?, &by, &image_id))
                }
                fn snapshot(by: Caller, snapshot_id: String, volume_id: String, volume: Handle) -> Result<SnapshotProgress, Error> {
                    $crate::guest::block_on(Imaging::snapshot($open()?, &by, &snapshot_id, &volume_id, &volume))
                }
                fn forget(by: Caller, snapshot_id: String, snapshot: Handle) -> Result<(), Error> {
                    $crate::guest::block_on(Imaging::forget($open()?, &by, &snapshot_id, &snapshot))
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
    visitor.function::<(Caller, Target, String, String, bool), Result<ImagingProgress, Error>>(&INTERFACE, 0)?;
    visitor.function::<(Caller, String), Result<ImagingProgress, Error>>(&INTERFACE, 1)?;
    visitor.function::<(Caller, String), Result<(), Error>>(&INTERFACE, 2)?;
    visitor.function::<(Caller, String, String, Handle), Result<SnapshotProgress, Error>>(&INTERFACE, 3)?;
    visitor.function::<(Caller, String, Handle), Result<(), Error>>(&INTERFACE, 4)?;
    Ok(())
}
