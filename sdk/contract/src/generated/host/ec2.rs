// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:host/ec2@0.1.0`: plugins import it.

#[cfg(feature = "component")]
use wasmtime::{StoreContextMut, component::Linker};
#[cfg(feature = "component")]
use crate::carrier::Serves;

use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::types::errors::Error;

/// The emulator's own EC2, as the account and in the region of the call under way.
/// Grant: `ec2:read` for Describe and Get operations, `ec2:call` for all. Nested calls
/// are bounded in depth, and a plugin never meets its own override. Within a call that is
/// for no account every answer is `invalid`.
pub trait Ec2: Send + Sync + 'static {
    /// Parameters and result are JSON objects with the member names of the SDKs. An
    /// EC2 error is an error with its code.
    fn call(&self, action: &str, params_json: &str) -> impl Future<Output = Result<String, Error>> + Send;
}

/// [`Ec2`] behind a pointer. Every [`Ec2`] is one; nobody implements it.
pub trait DynEc2: Send + Sync + 'static {
    /// See [`Ec2::call`].
    fn call<'a>(&'a self, action: &'a str, params_json: &'a str) -> Boxed<'a, Result<String, Error>>;
}

impl<T: Ec2> DynEc2 for T {
    fn call<'a>(&'a self, action: &'a str, params_json: &'a str) -> Boxed<'a, Result<String, Error>> {
        Box::pin(Ec2::call(self, action, params_json))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:host/ec2@0.1.0",
    functions: &[
        "call",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Ec2 for Proxy<T> {
    async fn call(&self, action: &str, params_json: &str) -> Result<String, Error> {
        self.0.call(&INTERFACE, 0, (action, params_json)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Ec2, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (action, params_json): (String, String) = decode(arguments)?;
            encode(&it.call(&action, &params_json).await)
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
        inline: "package orrery:glue; world ec2 { import orrery:host/ec2@0.1.0; }",
        world: "orrery:glue/ec2",
        with: {
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
        },
        generate_all,
    });
}

#[cfg(target_family = "wasm")]
impl Ec2 for crate::guest::Imports {
    async fn call(&self, action: &str, params_json: &str) -> Result<String, Error> {
        bindings::orrery::host::ec2::call(action, params_json)
    }
}

/// Offers the interface to components.
///
/// # Errors
/// None, unless it is offered twice.
#[cfg(feature = "component")]
pub fn link<S: Serves<Services: Ec2>>(linker: &mut Linker<S>) -> wasmtime::Result<()> {
    let mut instance = linker.instance(INTERFACE.id)?;
    instance.func_wrap_async(
        "call",
        |store: StoreContextMut<'_, S>, (action, params_json): (String, String)| {
            let services = store.data().services();
            Box::new(async move { Ok((Ec2::call(&*services, &action, &params_json).await,)) })
        },
    )?;
    Ok(())
}
