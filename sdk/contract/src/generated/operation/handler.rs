// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:operation/handler@0.1.0`: plugins export it.

use serde::{Deserialize, Serialize};
#[cfg(feature = "component")]
use wasmtime::component::{ComponentType, Lift, Lower};

use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::operation::types::{Request, Response};
use crate::types::context::Caller;
use crate::types::errors::Error;

/// Which calls come here, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Rule {
    /// An operation's name, or a prefix of names that ends in `*`.
    #[cfg_attr(feature = "component", component(name = "action"))]
    pub action: String,
    /// Lower comes first; among equals the plugins' ids decide.
    #[cfg_attr(feature = "component", component(name = "priority"))]
    pub priority: i32,
}

/// One link of the chain.
pub trait Handler: Send + Sync + 'static {
    /// Which calls come here. Asked once, when the plugin is loaded.
    fn overrides(&self) -> impl Future<Output = Result<Vec<Rule>, Error>> + Send;
    /// Answers the call: by itself, with an error whose `code` the caller sees, or with
    /// what `next.call` answered.
    fn handle(&self, by: &Caller, request: &Request) -> impl Future<Output = Result<Response, Error>> + Send;
}

/// [`Handler`] behind a pointer. Every [`Handler`] is one; nobody implements it.
pub trait DynHandler: Send + Sync + 'static {
    /// See [`Handler::overrides`].
    fn overrides<'a>(&'a self) -> Boxed<'a, Result<Vec<Rule>, Error>>;
    /// See [`Handler::handle`].
    fn handle<'a>(&'a self, by: &'a Caller, request: &'a Request) -> Boxed<'a, Result<Response, Error>>;
}

impl<T: Handler> DynHandler for T {
    fn overrides<'a>(&'a self) -> Boxed<'a, Result<Vec<Rule>, Error>> {
        Box::pin(Handler::overrides(self))
    }
    fn handle<'a>(&'a self, by: &'a Caller, request: &'a Request) -> Boxed<'a, Result<Response, Error>> {
        Box::pin(Handler::handle(self, by, request))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:operation/handler@0.1.0",
    functions: &[
        "overrides",
        "handle",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Handler for Proxy<T> {
    async fn overrides(&self) -> Result<Vec<Rule>, Error> {
        self.0.call(&INTERFACE, 0, ()).await?
    }
    async fn handle(&self, by: &Caller, request: &Request) -> Result<Response, Error> {
        self.0.call(&INTERFACE, 1, (by, request)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Handler, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (): () = decode(arguments)?;
            encode(&it.overrides().await)
        }
        1 => {
            let (by, request): (Caller, Request) = decode(arguments)?;
            encode(&it.handle(&by, &request).await)
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
        inline: "package orrery:glue; world handler { export orrery:operation/handler@0.1.0; }",
        world: "orrery:glue/handler",
        with: {
            "orrery:operation/handler@0.1.0/rule": crate::operation::handler::Rule,
            "orrery:operation/types@0.1.0/request": crate::operation::types::Request,
            "orrery:types/context@0.1.0/caller": crate::types::context::Caller,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
        },
        generate_all,
        pub_export_macro: true,
        export_macro_name: "export_handler",
    });
}

#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! export_guest_handler {
    ($open:path) => {
        const _: () = {
            use $crate::operation::handler::*;
            use $crate::operation::types::Request;
            use $crate::operation::types::Response;
            use $crate::types::context::Caller;
            use $crate::types::errors::Error;
            use ::std::result::Result;
            struct Exported;
            $crate::operation::handler::bindings::export_handler!(Exported with_types_in $crate::operation::handler::bindings);
            impl $crate::operation::handler::bindings::exports::orrery::operation::handler::Guest for Exported {
                fn overrides() -> Result<Vec<Rule>, Error> {
                    $crate::guest::block_on(Handler::overrides($open()?))
                }
                fn handle(by: Caller, request: Request) -> Result<Response, Error> {
                    $crate::guest::block_on(Handler::handle($open()?, &by, &request))
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
    visitor.function::<(), Result<Vec<Rule>, Error>>(&INTERFACE, 0)?;
    visitor.function::<(Caller, Request), Result<Response, Error>>(&INTERFACE, 1)?;
    Ok(())
}
