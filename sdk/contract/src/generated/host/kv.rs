// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:host/kv@0.1.0`: plugins import it.

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

/// What is kept under a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Entry {
    /// The value.
    #[cfg_attr(feature = "component", component(name = "value"))]
    #[serde(with = "serde_bytes")]
    pub value: Vec<u8>,
    /// Goes up with each write of the key.
    #[cfg_attr(feature = "component", component(name = "revision"))]
    pub revision: u64,
}

/// A small store of the plugin's own, kept as long as the emulator keeps its state and
/// emptied when that is reset. Needs no grant. Keys are 1 to 256 bytes; all keys and
/// values together at most 4 MiB. Writes compare and set,
/// so calls that run beside each other stay correct.
pub trait Kv: Send + Sync + 'static {
    /// The entry; none where there is none.
    fn get(&self, key: &str) -> impl Future<Output = Result<Option<Entry>, Error>> + Send;
    /// Writes and answers the new revision. With `expect` the key must have that
    /// revision, without it the key must not exist; otherwise the failure's kind is
    /// `conflict`. A write beyond the quota fails with `limit`.
    fn put(&self, key: &str, value: &[u8], expect: Option<u64>) -> impl Future<Output = Result<u64, Error>> + Send;
    /// Deletes the key where it has that revision, or whatever it has; a key that is
    /// not there is deleted already.
    fn delete(&self, key: &str, expect: Option<u64>) -> impl Future<Output = Result<(), Error>> + Send;
    /// Keys that begin with `prefix` and come after `after`, in order: at most `limit`,
    /// and no more than the host gives at a time. Those that are left come after the
    /// last; none are left where there is none.
    fn keys(&self, prefix: &str, after: Option<&str>, limit: u32) -> impl Future<Output = Result<Vec<String>, Error>> + Send;
}

/// [`Kv`] behind a pointer. Every [`Kv`] is one; nobody implements it.
pub trait DynKv: Send + Sync + 'static {
    /// See [`Kv::get`].
    fn get<'a>(&'a self, key: &'a str) -> Boxed<'a, Result<Option<Entry>, Error>>;
    /// See [`Kv::put`].
    fn put<'a>(&'a self, key: &'a str, value: &'a [u8], expect: Option<u64>) -> Boxed<'a, Result<u64, Error>>;
    /// See [`Kv::delete`].
    fn delete<'a>(&'a self, key: &'a str, expect: Option<u64>) -> Boxed<'a, Result<(), Error>>;
    /// See [`Kv::keys`].
    fn keys<'a>(&'a self, prefix: &'a str, after: Option<&'a str>, limit: u32) -> Boxed<'a, Result<Vec<String>, Error>>;
}

impl<T: Kv> DynKv for T {
    fn get<'a>(&'a self, key: &'a str) -> Boxed<'a, Result<Option<Entry>, Error>> {
        Box::pin(Kv::get(self, key))
    }
    fn put<'a>(&'a self, key: &'a str, value: &'a [u8], expect: Option<u64>) -> Boxed<'a, Result<u64, Error>> {
        Box::pin(Kv::put(self, key, value, expect))
    }
    fn delete<'a>(&'a self, key: &'a str, expect: Option<u64>) -> Boxed<'a, Result<(), Error>> {
        Box::pin(Kv::delete(self, key, expect))
    }
    fn keys<'a>(&'a self, prefix: &'a str, after: Option<&'a str>, limit: u32) -> Boxed<'a, Result<Vec<String>, Error>> {
        Box::pin(Kv::keys(self, prefix, after, limit))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:host/kv@0.1.0",
    functions: &[
        "get",
        "put",
        "delete",
        "keys",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Kv for Proxy<T> {
    async fn get(&self, key: &str) -> Result<Option<Entry>, Error> {
        self.0.call(&INTERFACE, 0, (key,)).await?
    }
    async fn put(&self, key: &str, value: &[u8], expect: Option<u64>) -> Result<u64, Error> {
        self.0.call(&INTERFACE, 1, (key, value, expect)).await?
    }
    async fn delete(&self, key: &str, expect: Option<u64>) -> Result<(), Error> {
        self.0.call(&INTERFACE, 2, (key, expect)).await?
    }
    async fn keys(&self, prefix: &str, after: Option<&str>, limit: u32) -> Result<Vec<String>, Error> {
        self.0.call(&INTERFACE, 3, (prefix, after, limit)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Kv, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (key,): (String,) = decode(arguments)?;
            encode(&it.get(&key).await)
        }
        1 => {
            let (key, value, expect): (String, Vec<u8>, Option<u64>) = decode(arguments)?;
            encode(&it.put(&key, &value, expect).await)
        }
        2 => {
            let (key, expect): (String, Option<u64>) = decode(arguments)?;
            encode(&it.delete(&key, expect).await)
        }
        3 => {
            let (prefix, after, limit): (String, Option<String>, u32) = decode(arguments)?;
            encode(&it.keys(&prefix, after.as_deref(), limit).await)
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
        inline: "package orrery:glue; world kv { import orrery:host/kv@0.1.0; }",
        world: "orrery:glue/kv",
        with: {
            "orrery:host/kv@0.1.0/entry": crate::host::kv::Entry,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
        },
        generate_all,
    });
}

#[cfg(target_family = "wasm")]
impl Kv for crate::guest::Imports {
    async fn get(&self, key: &str) -> Result<Option<Entry>, Error> {
        bindings::orrery::host::kv::get(key)
    }
    async fn put(&self, key: &str, value: &[u8], expect: Option<u64>) -> Result<u64, Error> {
        bindings::orrery::host::kv::put(key, value, expect)
    }
    async fn delete(&self, key: &str, expect: Option<u64>) -> Result<(), Error> {
        bindings::orrery::host::kv::delete(key, expect)
    }
    async fn keys(&self, prefix: &str, after: Option<&str>, limit: u32) -> Result<Vec<String>, Error> {
        bindings::orrery::host::kv::keys(prefix, after, limit)
    }
}

/// Offers the interface to components.
///
/// # Errors
/// None, unless it is offered twice.
#[cfg(feature = "component")]
pub fn link<S: Serves<Services: Kv>>(linker: &mut Linker<S>) -> wasmtime::Result<()> {
    let mut instance = linker.instance(INTERFACE.id)?;
    instance.func_wrap_async(
        "get",
        |store: StoreContextMut<'_, S>, (key,): (String,)| {
            let services = store.data().services();
            Box::new(async move { Ok((Kv::get(&*services, &key).await,)) })
        },
    )?;
    instance.func_wrap_async(
        "put",
        |store: StoreContextMut<'_, S>, (key, value, expect): (String, Vec<u8>, Option<u64>)| {
            let services = store.data().services();
            Box::new(async move { Ok((Kv::put(&*services, &key, &value, expect).await,)) })
        },
    )?;
    instance.func_wrap_async(
        "delete",
        |store: StoreContextMut<'_, S>, (key, expect): (String, Option<u64>)| {
            let services = store.data().services();
            Box::new(async move { Ok((Kv::delete(&*services, &key, expect).await,)) })
        },
    )?;
    instance.func_wrap_async(
        "keys",
        |store: StoreContextMut<'_, S>, (prefix, after, limit): (String, Option<String>, u32)| {
            let services = store.data().services();
            Box::new(async move { Ok((Kv::keys(&*services, &prefix, after.as_deref(), limit).await,)) })
        },
    )?;
    Ok(())
}
