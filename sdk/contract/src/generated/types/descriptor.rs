// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:types/descriptor@0.1.0`: plugins export it.

use serde::{Deserialize, Serialize};
#[cfg(feature = "component")]
use wasmtime::component::{ComponentType, Lift, Lower};

use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::types::context::Caller;
use crate::types::errors::Error;

/// Who the plugin is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Identity {
    /// As in `plugin.toml`; the host compares.
    #[cfg_attr(feature = "component", component(name = "id"))]
    pub id: String,
    /// As in `plugin.toml`; the host compares.
    #[cfg_attr(feature = "component", component(name = "version"))]
    pub version: String,
    /// One line for people.
    #[cfg_attr(feature = "component", component(name = "summary"))]
    pub summary: String,
    /// JSON Schema of the plugin's configuration; empty where it takes none.
    #[cfg_attr(feature = "component", component(name = "config-schema"))]
    pub config_schema: String,
}

/// Whether the plugin could work just now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Copy, Hash)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(enum))]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum Health {
    /// It could.
    #[cfg_attr(feature = "component", component(name = "ready"))]
    Ready,
    /// Partly, or slowly.
    #[cfg_attr(feature = "component", component(name = "degraded"))]
    Degraded,
    /// Not at all.
    #[cfg_attr(feature = "component", component(name = "unavailable"))]
    Unavailable,
}

#[cfg(target_family = "wasm")]
impl Health {
    #[doc(hidden)]
    #[expect(unsafe_code, reason = "wit-bindgen wants it unsafe; it is not")]
    pub unsafe fn _lift(case: u8) -> Self {
        match case {
            0 => Self::Ready,
            1 => Self::Degraded,
            2 => Self::Unavailable,
            _ => unreachable!("the component model checks cases"),
        }
    }
}

/// Answer of a probe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct ProbeResult {
    /// In one word.
    #[cfg_attr(feature = "component", component(name = "health"))]
    pub health: Health,
    /// In one sentence, for the operator.
    #[cfg_attr(feature = "component", component(name = "message"))]
    pub message: String,
    /// Name and value of what else may help the operator: versions, addresses.
    #[cfg_attr(feature = "component", component(name = "attributes"))]
    pub attributes: Vec<(String, String)>,
}

/// Something wrong with a configuration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Finding {
    /// Where, as a dotted path into the table, for example `pool.size`.
    #[cfg_attr(feature = "component", component(name = "path"))]
    pub path: String,
    /// What, in one sentence.
    #[cfg_attr(feature = "component", component(name = "message"))]
    pub message: String,
}

/// Optional: what a plugin says about itself beyond its `plugin.toml`. Without it
/// every configuration is accepted and the plugin is taken to be ready.
pub trait Descriptor: Send + Sync + 'static {
    /// Who the plugin is. Called when it is loaded; the answer depends on nothing but
    /// the plugin's own code.
    fn describe(&self) -> impl Future<Output = Result<Identity, Error>> + Send;
    /// What a schema cannot express. The configuration is JSON; an empty list
    /// accepts it.
    fn check_config(&self, config_json: &str) -> impl Future<Output = Result<Vec<Finding>, Error>> + Send;
    /// Whether the plugin could work. Called when it is loaded and from time to time.
    fn probe(&self, by: &Caller) -> impl Future<Output = Result<ProbeResult, Error>> + Send;
}

/// [`Descriptor`] behind a pointer. Every [`Descriptor`] is one; nobody implements it.
pub trait DynDescriptor: Send + Sync + 'static {
    /// See [`Descriptor::describe`].
    fn describe<'a>(&'a self) -> Boxed<'a, Result<Identity, Error>>;
    /// See [`Descriptor::check_config`].
    fn check_config<'a>(&'a self, config_json: &'a str) -> Boxed<'a, Result<Vec<Finding>, Error>>;
    /// See [`Descriptor::probe`].
    fn probe<'a>(&'a self, by: &'a Caller) -> Boxed<'a, Result<ProbeResult, Error>>;
}

impl<T: Descriptor> DynDescriptor for T {
    fn describe<'a>(&'a self) -> Boxed<'a, Result<Identity, Error>> {
        Box::pin(Descriptor::describe(self))
    }
    fn check_config<'a>(&'a self, config_json: &'a str) -> Boxed<'a, Result<Vec<Finding>, Error>> {
        Box::pin(Descriptor::check_config(self, config_json))
    }
    fn probe<'a>(&'a self, by: &'a Caller) -> Boxed<'a, Result<ProbeResult, Error>> {
        Box::pin(Descriptor::probe(self, by))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:types/descriptor@0.1.0",
    functions: &[
        "describe",
        "check-config",
        "probe",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Descriptor for Proxy<T> {
    async fn describe(&self) -> Result<Identity, Error> {
        self.0.call(&INTERFACE, 0, ()).await?
    }
    async fn check_config(&self, config_json: &str) -> Result<Vec<Finding>, Error> {
        self.0.call(&INTERFACE, 1, (config_json,)).await?
    }
    async fn probe(&self, by: &Caller) -> Result<ProbeResult, Error> {
        self.0.call(&INTERFACE, 2, (by,)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Descriptor, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (): () = decode(arguments)?;
            encode(&it.describe().await)
        }
        1 => {
            let (config_json,): (String,) = decode(arguments)?;
            encode(&it.check_config(&config_json).await)
        }
        2 => {
            let (by,): (Caller,) = decode(arguments)?;
            encode(&it.probe(&by).await)
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
        inline: "package orrery:glue; world descriptor { export orrery:types/descriptor@0.1.0; }",
        world: "orrery:glue/descriptor",
        with: {
            "orrery:types/context@0.1.0/caller": crate::types::context::Caller,
            "orrery:types/descriptor@0.1.0/finding": crate::types::descriptor::Finding,
            "orrery:types/descriptor@0.1.0/health": crate::types::descriptor::Health,
            "orrery:types/descriptor@0.1.0/identity": crate::types::descriptor::Identity,
            "orrery:types/descriptor@0.1.0/probe-result": crate::types::descriptor::ProbeResult,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
        },
        generate_all,
        pub_export_macro: true,
        export_macro_name: "export_descriptor",
    });
}

#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! export_guest_descriptor {
    ($open:path) => {
        const _: () = {
            use $crate::types::descriptor::*;
            use $crate::types::context::Caller;
            use $crate::types::errors::Error;
            use ::std::result::Result;
            struct Exported;
            $crate::types::descriptor::bindings::export_descriptor!(Exported with_types_in $crate::types::descriptor::bindings);
            impl $crate::types::descriptor::bindings::exports::orrery::types::descriptor::Guest for Exported {
                fn describe() -> Result<Identity, Error> {
                    $crate::guest::block_on(Descriptor::describe($open()?))
                }
                fn check_config(config_json: String) -> Result<Vec<Finding>, Error> {
                    $crate::guest::block_on(Descriptor::check_config($open()?, &config_json))
                }
                fn probe(by: Caller) -> Result<ProbeResult, Error> {
                    $crate::guest::block_on(Descriptor::probe($open()?, &by))
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
    visitor.function::<(), Result<Identity, Error>>(&INTERFACE, 0)?;
    visitor.function::<(String,), Result<Vec<Finding>, Error>>(&INTERFACE, 1)?;
    visitor.function::<(Caller,), Result<ProbeResult, Error>>(&INTERFACE, 2)?;
    Ok(())
}
