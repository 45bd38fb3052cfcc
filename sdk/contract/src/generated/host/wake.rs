// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:host/wake@0.1.0`: plugins import it.

#[cfg(feature = "component")]
use wasmtime::{StoreContextMut, component::Linker};
#[cfg(feature = "component")]
use crate::carrier::Serves;

use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};

/// For VM managers, who need no grant.
pub trait Wake: Send + Sync + 'static {
    /// Says that the machine of this instance has changed, so that the host looks at it
    /// before its next turn.
    fn observe_soon(&self, instance_id: &str) -> impl Future<Output = ()> + Send;
}

/// [`Wake`] behind a pointer. Every [`Wake`] is one; nobody implements it.
pub trait DynWake: Send + Sync + 'static {
    /// See [`Wake::observe_soon`].
    fn observe_soon<'a>(&'a self, instance_id: &'a str) -> Boxed<'a, ()>;
}

impl<T: Wake> DynWake for T {
    fn observe_soon<'a>(&'a self, instance_id: &'a str) -> Boxed<'a, ()> {
        Box::pin(Wake::observe_soon(self, instance_id))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:host/wake@0.1.0",
    functions: &[
        "observe-soon",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Wake for Proxy<T> {
    async fn observe_soon(&self, instance_id: &str) -> () {
        self.0.call(&INTERFACE, 0, (instance_id,)).await.unwrap_or(())
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Wake, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (instance_id,): (String,) = decode(arguments)?;
            encode(&it.observe_soon(&instance_id).await)
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
        inline: "package orrery:glue; world wake { import orrery:host/wake@0.1.0; }",
        world: "orrery:glue/wake",
        with: {
        },
        generate_all,
    });
}

#[cfg(target_family = "wasm")]
impl Wake for crate::guest::Imports {
    async fn observe_soon(&self, instance_id: &str) -> () {
        bindings::orrery::host::wake::observe_soon(instance_id)
    }
}

/// Offers the interface to components.
///
/// # Errors
/// None, unless it is offered twice.
#[cfg(feature = "component")]
pub fn link<S: Serves<Services: Wake>>(linker: &mut Linker<S>) -> wasmtime::Result<()> {
    let mut instance = linker.instance(INTERFACE.id)?;
    instance.func_wrap_async(
        "observe-soon",
        |store: StoreContextMut<'_, S>, (instance_id,): (String,)| {
            let services = store.data().services();
            Box::new(async move {
                Wake::observe_soon(&*services, &instance_id).await;
                Ok(())
            })
        },
    )?;
    Ok(())
}
