// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:operation/next@0.1.0`: plugins import it.

#[cfg(feature = "component")]
use wasmtime::{StoreContextMut, component::Linker};
#[cfg(feature = "component")]
use crate::carrier::Serves;

use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::operation::types::{Request, Response};
use crate::types::errors::Error;

/// The rest of the chain. Override plugins may import it without a grant.
pub trait Next: Send + Sync + 'static {
    /// Goes on with this request, which need not be the one that came. Only valid inside
    /// `handler.handle`. An EC2 error is an error with its code.
    fn call(&self, request: &Request) -> impl Future<Output = Result<Response, Error>> + Send;
}

/// [`Next`] behind a pointer. Every [`Next`] is one; nobody implements it.
pub trait DynNext: Send + Sync + 'static {
    /// See [`Next::call`].
    fn call<'a>(&'a self, request: &'a Request) -> Boxed<'a, Result<Response, Error>>;
}

impl<T: Next> DynNext for T {
    fn call<'a>(&'a self, request: &'a Request) -> Boxed<'a, Result<Response, Error>> {
        Box::pin(Next::call(self, request))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:operation/next@0.1.0",
    functions: &[
        "call",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Next for Proxy<T> {
    async fn call(&self, request: &Request) -> Result<Response, Error> {
        self.0.call(&INTERFACE, 0, (request,)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Next, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (request,): (Request,) = decode(arguments)?;
            encode(&it.call(&request).await)
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
        inline: "package orrery:glue; world next { import orrery:operation/next@0.1.0; }",
        world: "orrery:glue/next",
        with: {
            "orrery:operation/types@0.1.0/request": crate::operation::types::Request,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
        },
        generate_all,
    });
}

#[cfg(target_family = "wasm")]
impl Next for crate::guest::Imports {
    async fn call(&self, request: &Request) -> Result<Response, Error> {
        bindings::orrery::operation::next::call(request)
    }
}

/// Offers the interface to components.
///
/// # Errors
/// None, unless it is offered twice.
#[cfg(feature = "component")]
pub fn link<S: Serves<Services: Next>>(linker: &mut Linker<S>) -> wasmtime::Result<()> {
    let mut instance = linker.instance(INTERFACE.id)?;
    instance.func_wrap_async(
        "call",
        |store: StoreContextMut<'_, S>, (request,): (Request,)| {
            let services = store.data().services();
            Box::new(async move { Ok((Next::call(&*services, &request).await,)) })
        },
    )?;
    Ok(())
}
