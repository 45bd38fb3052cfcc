// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:host/config@0.1.0`: plugins import it.

#[cfg(feature = "component")]
use wasmtime::{StoreContextMut, component::Linker};
#[cfg(feature = "component")]
use crate::carrier::Serves;

use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::types::errors::Error;

/// The plugin's own settings. Needs no grant.
pub trait Config: Send + Sync + 'static {
    /// The plugin's table of the operator's configuration as a JSON object.
    fn get(&self) -> impl Future<Output = Result<String, Error>> + Send;
    /// A secret by the name that the operator gave it; never part of `get`.
    fn secret(&self, name: &str) -> impl Future<Output = Result<Option<String>, Error>> + Send;
}

/// [`Config`] behind a pointer. Every [`Config`] is one; nobody implements it.
pub trait DynConfig: Send + Sync + 'static {
    /// See [`Config::get`].
    fn get<'a>(&'a self) -> Boxed<'a, Result<String, Error>>;
    /// See [`Config::secret`].
    fn secret<'a>(&'a self, name: &'a str) -> Boxed<'a, Result<Option<String>, Error>>;
}

impl<T: Config> DynConfig for T {
    fn get<'a>(&'a self) -> Boxed<'a, Result<String, Error>> {
        Box::pin(Config::get(self))
    }
    fn secret<'a>(&'a self, name: &'a str) -> Boxed<'a, Result<Option<String>, Error>> {
        Box::pin(Config::secret(self, name))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:host/config@0.1.0",
    functions: &[
        "get",
        "secret",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Config for Proxy<T> {
    async fn get(&self) -> Result<String, Error> {
        self.0.call(&INTERFACE, 0, ()).await?
    }
    async fn secret(&self, name: &str) -> Result<Option<String>, Error> {
        self.0.call(&INTERFACE, 1, (name,)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Config, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (): () = decode(arguments)?;
            encode(&it.get().await)
        }
        1 => {
            let (name,): (String,) = decode(arguments)?;
            encode(&it.secret(&name).await)
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
        inline: "package orrery:glue; world config { import orrery:host/config@0.1.0; }",
        world: "orrery:glue/config",
        with: {
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
        },
        generate_all,
    });
}

#[cfg(target_family = "wasm")]
impl Config for crate::guest::Imports {
    async fn get(&self) -> Result<String, Error> {
        bindings::orrery::host::config::get()
    }
    async fn secret(&self, name: &str) -> Result<Option<String>, Error> {
        bindings::orrery::host::config::secret(name)
    }
}

/// Offers the interface to components.
///
/// # Errors
/// None, unless it is offered twice.
#[cfg(feature = "component")]
pub fn link<S: Serves<Services: Config>>(linker: &mut Linker<S>) -> wasmtime::Result<()> {
    let mut instance = linker.instance(INTERFACE.id)?;
    instance.func_wrap_async(
        "get",
        |store: StoreContextMut<'_, S>, (): ()| {
            let services = store.data().services();
            Box::new(async move { Ok((Config::get(&*services).await,)) })
        },
    )?;
    instance.func_wrap_async(
        "secret",
        |store: StoreContextMut<'_, S>, (name,): (String,)| {
            let services = store.data().services();
            Box::new(async move { Ok((Config::secret(&*services, &name).await,)) })
        },
    )?;
    Ok(())
}
