// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:host/http@0.1.0`: plugins import it.

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
use crate::types::errors::Error;

/// One request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Request {
    /// Name of the endpoint.
    #[cfg_attr(feature = "component", component(name = "endpoint"))]
    pub endpoint: String,
    /// For example `GET`.
    #[cfg_attr(feature = "component", component(name = "method"))]
    pub method: String,
    /// Begins with a slash and has no segment `..`; the endpoint's own path comes
    /// before it.
    #[cfg_attr(feature = "component", component(name = "path-and-query"))]
    pub path_and_query: String,
    /// Names and values. `Host`, `Content-Length`, what concerns the connection and
    /// what the endpoint's credentials set are the host's; the plugin's are dropped.
    #[cfg_attr(feature = "component", component(name = "headers"))]
    pub headers: Vec<(String, String)>,
    /// May be empty.
    #[cfg_attr(feature = "component", component(name = "body"))]
    #[serde(with = "serde_bytes")]
    pub body: Vec<u8>,
    /// Milliseconds until the request has failed; 0 leaves it to the call's deadline.
    #[cfg_attr(feature = "component", component(name = "timeout-ms"))]
    pub timeout_ms: u32,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Response {
    /// Status code. Every status is an answer; only what is not an answer is an error.
    #[cfg_attr(feature = "component", component(name = "status"))]
    pub status: u16,
    /// Names in lower case, and values.
    #[cfg_attr(feature = "component", component(name = "headers"))]
    pub headers: Vec<(String, String)>,
    /// Whole; an answer beyond the size limit fails with `limit`.
    #[cfg_attr(feature = "component", component(name = "body"))]
    #[serde(with = "serde_bytes")]
    pub body: Vec<u8>,
}

/// HTTP to endpoints that the operator named. Grant: `http:<endpoint>`. The operator
/// binds the name to a TCP, TLS or Unix socket address and to credentials; the plugin
/// knows the name alone. Redirects are answers and are not followed.
pub trait Http: Send + Sync + 'static {
    /// Sends the request and waits for the whole answer.
    fn send(&self, request: &Request) -> impl Future<Output = Result<Response, Error>> + Send;
}

/// [`Http`] behind a pointer. Every [`Http`] is one; nobody implements it.
pub trait DynHttp: Send + Sync + 'static {
    /// See [`Http::send`].
    fn send<'a>(&'a self, request: &'a Request) -> Boxed<'a, Result<Response, Error>>;
}

impl<T: Http> DynHttp for T {
    fn send<'a>(&'a self, request: &'a Request) -> Boxed<'a, Result<Response, Error>> {
        Box::pin(Http::send(self, request))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:host/http@0.1.0",
    functions: &[
        "send",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Http for Proxy<T> {
    async fn send(&self, request: &Request) -> Result<Response, Error> {
        self.0.call(&INTERFACE, 0, (request,)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Http, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (request,): (Request,) = decode(arguments)?;
            encode(&it.send(&request).await)
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
        inline: "package orrery:glue; world http { import orrery:host/http@0.1.0; }",
        world: "orrery:glue/http",
        with: {
            "orrery:host/http@0.1.0/request": crate::host::http::Request,
            "orrery:host/http@0.1.0/response": crate::host::http::Response,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
        },
        generate_all,
    });
}

#[cfg(target_family = "wasm")]
impl Http for crate::guest::Imports {
    async fn send(&self, request: &Request) -> Result<Response, Error> {
        bindings::orrery::host::http::send(request)
    }
}

/// Offers the interface to components.
///
/// # Errors
/// None, unless it is offered twice.
#[cfg(feature = "component")]
pub fn link<S: Serves<Services: Http>>(linker: &mut Linker<S>) -> wasmtime::Result<()> {
    let mut instance = linker.instance(INTERFACE.id)?;
    instance.func_wrap_async(
        "send",
        |store: StoreContextMut<'_, S>, (request,): (Request,)| {
            let services = store.data().services();
            Box::new(async move { Ok((Http::send(&*services, &request).await,)) })
        },
    )?;
    Ok(())
}
