// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:host/http-stream@0.1.0`: plugins import it.

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
use crate::host::http::Request;
use crate::types::errors::Error;

/// An exchange under way. Numbers are the plugin's own and end with the instance
/// of a component, or with the process of a native plugin. At most 16 at a time.
pub type Exchange = u64;

/// The beginning of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Head {
    /// What to read from and to close.
    #[cfg_attr(feature = "component", component(name = "exchange"))]
    pub exchange: Exchange,
    /// Status code; 101 where the connection was taken over.
    #[cfg_attr(feature = "component", component(name = "status"))]
    pub status: u16,
    /// Names in lower case, and values.
    #[cfg_attr(feature = "component", component(name = "headers"))]
    pub headers: Vec<(String, String)>,
}

/// A piece of the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Chunk {
    /// Empty where nothing came within the time.
    #[cfg_attr(feature = "component", component(name = "bytes"))]
    #[serde(with = "serde_bytes")]
    pub bytes: Vec<u8>,
    /// Whether this was the last.
    #[cfg_attr(feature = "component", component(name = "end"))]
    pub end: bool,
}

/// HTTP whose answer comes in pieces, or whose connection is taken over: event feeds,
/// image pulls, attached consoles. Grant: `http:<endpoint>`, as for `http`.
pub trait HttpStream: Send + Sync + 'static {
    /// Sends the request and waits for the head of the answer. With a header `Upgrade`
    /// the answer may be that the connection is taken over.
    fn open(&self, request: &Request) -> impl Future<Output = Result<Head, Error>> + Send;
    /// Waits for the next piece, at most `timeout-ms`, and answers at most `max` bytes;
    /// with 0 it does not wait.
    fn read(&self, exchange: Exchange, max: u32, timeout_ms: u32) -> impl Future<Output = Result<Chunk, Error>> + Send;
    /// Sends bytes over a connection that was taken over.
    fn write(&self, exchange: Exchange, bytes: &[u8]) -> impl Future<Output = Result<(), Error>> + Send;
    /// Ends the exchange; one that has ended is closed already.
    fn close(&self, exchange: Exchange) -> impl Future<Output = Result<(), Error>> + Send;
}

/// [`HttpStream`] behind a pointer. Every [`HttpStream`] is one; nobody implements it.
pub trait DynHttpStream: Send + Sync + 'static {
    /// See [`HttpStream::open`].
    fn open<'a>(&'a self, request: &'a Request) -> Boxed<'a, Result<Head, Error>>;
    /// See [`HttpStream::read`].
    fn read<'a>(&'a self, exchange: Exchange, max: u32, timeout_ms: u32) -> Boxed<'a, Result<Chunk, Error>>;
    /// See [`HttpStream::write`].
    fn write<'a>(&'a self, exchange: Exchange, bytes: &'a [u8]) -> Boxed<'a, Result<(), Error>>;
    /// See [`HttpStream::close`].
    fn close<'a>(&'a self, exchange: Exchange) -> Boxed<'a, Result<(), Error>>;
}

impl<T: HttpStream> DynHttpStream for T {
    fn open<'a>(&'a self, request: &'a Request) -> Boxed<'a, Result<Head, Error>> {
        Box::pin(HttpStream::open(self, request))
    }
    fn read<'a>(&'a self, exchange: Exchange, max: u32, timeout_ms: u32) -> Boxed<'a, Result<Chunk, Error>> {
        Box::pin(HttpStream::read(self, exchange, max, timeout_ms))
    }
    fn write<'a>(&'a self, exchange: Exchange, bytes: &'a [u8]) -> Boxed<'a, Result<(), Error>> {
        Box::pin(HttpStream::write(self, exchange, bytes))
    }
    fn close<'a>(&'a self, exchange: Exchange) -> Boxed<'a, Result<(), Error>> {
        Box::pin(HttpStream::close(self, exchange))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:host/http-stream@0.1.0",
    functions: &[
        "open",
        "read",
        "write",
        "close",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> HttpStream for Proxy<T> {
    async fn open(&self, request: &Request) -> Result<Head, Error> {
        self.0.call(&INTERFACE, 0, (request,)).await?
    }
    async fn read(&self, exchange: Exchange, max: u32, timeout_ms: u32) -> Result<Chunk, Error> {
        self.0.call(&INTERFACE, 1, (exchange, max, timeout_ms)).await?
    }
    async fn write(&self, exchange: Exchange, bytes: &[u8]) -> Result<(), Error> {
        self.0.call(&INTERFACE, 2, (exchange, bytes)).await?
    }
    async fn close(&self, exchange: Exchange) -> Result<(), Error> {
        self.0.call(&INTERFACE, 3, (exchange,)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl HttpStream, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (request,): (Request,) = decode(arguments)?;
            encode(&it.open(&request).await)
        }
        1 => {
            let (exchange, max, timeout_ms): (Exchange, u32, u32) = decode(arguments)?;
            encode(&it.read(exchange, max, timeout_ms).await)
        }
        2 => {
            let (exchange, bytes): (Exchange, Vec<u8>) = decode(arguments)?;
            encode(&it.write(exchange, &bytes).await)
        }
        3 => {
            let (exchange,): (Exchange,) = decode(arguments)?;
            encode(&it.close(exchange).await)
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
        inline: "package orrery:glue; world http-stream { import orrery:host/http-stream@0.1.0; }",
        world: "orrery:glue/http-stream",
        with: {
            "orrery:host/http-stream@0.1.0/chunk": crate::host::http_stream::Chunk,
            "orrery:host/http-stream@0.1.0/head": crate::host::http_stream::Head,
            "orrery:host/http@0.1.0/request": crate::host::http::Request,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
        },
        generate_all,
    });
}

#[cfg(target_family = "wasm")]
impl HttpStream for crate::guest::Imports {
    async fn open(&self, request: &Request) -> Result<Head, Error> {
        bindings::orrery::host::http_stream::open(request)
    }
    async fn read(&self, exchange: Exchange, max: u32, timeout_ms: u32) -> Result<Chunk, Error> {
        bindings::orrery::host::http_stream::read(exchange, max, timeout_ms)
    }
    async fn write(&self, exchange: Exchange, bytes: &[u8]) -> Result<(), Error> {
        bindings::orrery::host::http_stream::write(exchange, bytes)
    }
    async fn close(&self, exchange: Exchange) -> Result<(), Error> {
        bindings::orrery::host::http_stream::close(exchange)
    }
}

/// Offers the interface to components.
///
/// # Errors
/// None, unless it is offered twice.
#[cfg(feature = "component")]
pub fn link<S: Serves<Services: HttpStream>>(linker: &mut Linker<S>) -> wasmtime::Result<()> {
    let mut instance = linker.instance(INTERFACE.id)?;
    instance.func_wrap_async(
        "open",
        |store: StoreContextMut<'_, S>, (request,): (Request,)| {
            let services = store.data().services();
            Box::new(async move { Ok((HttpStream::open(&*services, &request).await,)) })
        },
    )?;
    instance.func_wrap_async(
        "read",
        |store: StoreContextMut<'_, S>, (exchange, max, timeout_ms): (Exchange, u32, u32)| {
            let services = store.data().services();
            Box::new(async move { Ok((HttpStream::read(&*services, exchange, max, timeout_ms).await,)) })
        },
    )?;
    instance.func_wrap_async(
        "write",
        |store: StoreContextMut<'_, S>, (exchange, bytes): (Exchange, Vec<u8>)| {
            let services = store.data().services();
            Box::new(async move { Ok((HttpStream::write(&*services, exchange, &bytes).await,)) })
        },
    )?;
    instance.func_wrap_async(
        "close",
        |store: StoreContextMut<'_, S>, (exchange,): (Exchange,)| {
            let services = store.data().services();
            Box::new(async move { Ok((HttpStream::close(&*services, exchange).await,)) })
        },
    )?;
    Ok(())
}
