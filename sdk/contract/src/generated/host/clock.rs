// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:host/clock@0.1.0`: plugins import it.

#[cfg(feature = "component")]
use wasmtime::{StoreContextMut, component::Linker};
#[cfg(feature = "component")]
use crate::carrier::Serves;

use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::types::errors::Error;

/// The emulator's clock, which can be frozen and advanced. Needs no grant.
pub trait Clock: Send + Sync + 'static {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    fn now_ms(&self) -> impl Future<Output = Result<u64, Error>> + Send;
    /// Waits so many milliseconds, which pass for everybody, whatever the emulator's clock
    /// says. They count for the call's deadline.
    fn sleep_ms(&self, milliseconds: u32) -> impl Future<Output = Result<(), Error>> + Send;
}

/// [`Clock`] behind a pointer. Every [`Clock`] is one; nobody implements it.
pub trait DynClock: Send + Sync + 'static {
    /// See [`Clock::now_ms`].
    fn now_ms<'a>(&'a self) -> Boxed<'a, Result<u64, Error>>;
    /// See [`Clock::sleep_ms`].
    fn sleep_ms<'a>(&'a self, milliseconds: u32) -> Boxed<'a, Result<(), Error>>;
}

impl<T: Clock> DynClock for T {
    fn now_ms<'a>(&'a self) -> Boxed<'a, Result<u64, Error>> {
        Box::pin(Clock::now_ms(self))
    }
    fn sleep_ms<'a>(&'a self, milliseconds: u32) -> Boxed<'a, Result<(), Error>> {
        Box::pin(Clock::sleep_ms(self, milliseconds))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:host/clock@0.1.0",
    functions: &[
        "now-ms",
        "sleep-ms",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Clock for Proxy<T> {
    async fn now_ms(&self) -> Result<u64, Error> {
        self.0.call(&INTERFACE, 0, ()).await?
    }
    async fn sleep_ms(&self, milliseconds: u32) -> Result<(), Error> {
        self.0.call(&INTERFACE, 1, (milliseconds,)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Clock, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (): () = decode(arguments)?;
            encode(&it.now_ms().await)
        }
        1 => {
            let (milliseconds,): (u32,) = decode(arguments)?;
            encode(&it.sleep_ms(milliseconds).await)
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
        inline: "package orrery:glue; world clock { import orrery:host/clock@0.1.0; }",
        world: "orrery:glue/clock",
        with: {
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
        },
        generate_all,
    });
}

#[cfg(target_family = "wasm")]
impl Clock for crate::guest::Imports {
    async fn now_ms(&self) -> Result<u64, Error> {
        bindings::orrery::host::clock::now_ms()
    }
    async fn sleep_ms(&self, milliseconds: u32) -> Result<(), Error> {
        bindings::orrery::host::clock::sleep_ms(milliseconds)
    }
}

/// Offers the interface to components.
///
/// # Errors
/// None, unless it is offered twice.
#[cfg(feature = "component")]
pub fn link<S: Serves<Services: Clock>>(linker: &mut Linker<S>) -> wasmtime::Result<()> {
    let mut instance = linker.instance(INTERFACE.id)?;
    instance.func_wrap_async(
        "now-ms",
        |store: StoreContextMut<'_, S>, (): ()| {
            let services = store.data().services();
            Box::new(async move { Ok((Clock::now_ms(&*services).await,)) })
        },
    )?;
    instance.func_wrap_async(
        "sleep-ms",
        |store: StoreContextMut<'_, S>, (milliseconds,): (u32,)| {
            let services = store.data().services();
            Box::new(async move { Ok((Clock::sleep_ms(&*services, milliseconds).await,)) })
        },
    )?;
    Ok(())
}
