// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:host/log@0.1.0`: plugins import it.

use serde::{Deserialize, Serialize};
#[cfg(feature = "component")]
use wasmtime::component::{ComponentType, Lift, Lower};
#[cfg(feature = "component")]
use wasmtime::{StoreContextMut, component::Linker};
#[cfg(feature = "component")]
use crate::carrier::Serves;

use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};

/// How much it matters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Copy, Hash)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(enum))]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum Level {
    /// Every step.
    #[cfg_attr(feature = "component", component(name = "trace"))]
    Trace,
    /// What a developer wants to see.
    #[cfg_attr(feature = "component", component(name = "debug"))]
    Debug,
    /// What a person wants to see.
    #[cfg_attr(feature = "component", component(name = "info"))]
    Info,
    /// Something is wrong and work goes on.
    #[cfg_attr(feature = "component", component(name = "warn"))]
    Warn,
    /// Something failed.
    #[cfg_attr(feature = "component", component(name = "error"))]
    Error,
}

#[cfg(target_family = "wasm")]
impl Level {
    #[doc(hidden)]
    #[expect(unsafe_code, reason = "wit-bindgen wants it unsafe; it is not")]
    pub unsafe fn _lift(case: u8) -> Self {
        match case {
            0 => Self::Trace,
            1 => Self::Debug,
            2 => Self::Info,
            3 => Self::Warn,
            4 => Self::Error,
            _ => unreachable!("the component model checks cases"),
        }
    }
}

/// The host's log, with the plugin's id on every line. Needs no grant.
pub trait Log: Send + Sync + 'static {
    /// Writes one line. Lines beyond the plugin's rate are dropped and counted.
    fn log(&self, level: Level, message: &str, fields: &[(String, String)]) -> impl Future<Output = ()> + Send;
}

/// [`Log`] behind a pointer. Every [`Log`] is one; nobody implements it.
pub trait DynLog: Send + Sync + 'static {
    /// See [`Log::log`].
    fn log<'a>(&'a self, level: Level, message: &'a str, fields: &'a [(String, String)]) -> Boxed<'a, ()>;
}

impl<T: Log> DynLog for T {
    fn log<'a>(&'a self, level: Level, message: &'a str, fields: &'a [(String, String)]) -> Boxed<'a, ()> {
        Box::pin(Log::log(self, level, message, fields))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:host/log@0.1.0",
    functions: &[
        "log",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Log for Proxy<T> {
    async fn log(&self, level: Level, message: &str, fields: &[(String, String)]) -> () {
        self.0.call(&INTERFACE, 0, (level, message, fields)).await.unwrap_or(())
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Log, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (level, message, fields): (Level, String, Vec<(String, String)>) = decode(arguments)?;
            encode(&it.log(level, &message, &fields).await)
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
        inline: "package orrery:glue; world log { import orrery:host/log@0.1.0; }",
        world: "orrery:glue/log",
        with: {
            "orrery:host/log@0.1.0/level": crate::host::log::Level,
        },
        generate_all,
    });
}

#[cfg(target_family = "wasm")]
impl Log for crate::guest::Imports {
    async fn log(&self, level: Level, message: &str, fields: &[(String, String)]) -> () {
        bindings::orrery::host::log::log(level, message, fields)
    }
}

/// Offers the interface to components.
///
/// # Errors
/// None, unless it is offered twice.
#[cfg(feature = "component")]
pub fn link<S: Serves<Services: Log>>(linker: &mut Linker<S>) -> wasmtime::Result<()> {
    let mut instance = linker.instance(INTERFACE.id)?;
    instance.func_wrap_async(
        "log",
        |store: StoreContextMut<'_, S>, (level, message, fields): (Level, String, Vec<(String, String)>)| {
            let services = store.data().services();
            Box::new(async move {
                Log::log(&*services, level, &message, &fields).await;
                Ok(())
            })
        },
    )?;
    Ok(())
}
