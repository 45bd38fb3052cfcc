// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:vm/interfaces@0.1.0`: plugins export it.


use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::types::context::Caller;
use crate::types::errors::Error;
use crate::vm::types::{Nic, Progress, Target};

/// Optional: network interfaces that come and go while a machine exists. Without it a
/// machine has the interfaces it was launched with.
pub trait Interfaces: Send + Sync + 'static {
    /// Puts the interface into the machine. One that is there is answered.
    fn attach(&self, by: &Caller, machine: &Target, nic: &Nic) -> impl Future<Output = Result<Progress, Error>> + Send;
    /// Takes the interface out; with `force` without asking the guest. One that is out
    /// is answered.
    fn detach(&self, by: &Caller, machine: &Target, interface_id: &str, force: bool) -> impl Future<Output = Result<Progress, Error>> + Send;
}

/// [`Interfaces`] behind a pointer. Every [`Interfaces`] is one; nobody implements it.
pub trait DynInterfaces: Send + Sync + 'static {
    /// See [`Interfaces::attach`].
    fn attach<'a>(&'a self, by: &'a Caller, machine: &'a Target, nic: &'a Nic) -> Boxed<'a, Result<Progress, Error>>;
    /// See [`Interfaces::detach`].
    fn detach<'a>(&'a self, by: &'a Caller, machine: &'a Target, interface_id: &'a str, force: bool) -> Boxed<'a, Result<Progress, Error>>;
}

impl<T: Interfaces> DynInterfaces for T {
    fn attach<'a>(&'a self, by: &'a Caller, machine: &'a Target, nic: &'a Nic) -> Boxed<'a, Result<Progress, Error>> {
        Box::pin(Interfaces::attach(self, by, machine, nic))
    }
    fn detach<'a>(&'a self, by: &'a Caller, machine: &'a Target, interface_id: &'a str, force: bool) -> Boxed<'a, Result<Progress, Error>> {
        Box::pin(Interfaces::detach(self, by, machine, interface_id, force))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:vm/interfaces@0.1.0",
    functions: &[
        "attach",
        "detach",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Interfaces for Proxy<T> {
    async fn attach(&self, by: &Caller, machine: &Target, nic: &Nic) -> Result<Progress, Error> {
        self.0.call(&INTERFACE, 0, (by, machine, nic)).await?
    }
    async fn detach(&self, by: &Caller, machine: &Target, interface_id: &str, force: bool) -> Result<Progress, Error> {
        self.0.call(&INTERFACE, 1, (by, machine, interface_id, force)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Interfaces, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (by, machine, nic): (Caller, Target, Nic) = decode(arguments)?;
            encode(&it.attach(&by, &machine, &nic).await)
        }
        1 => {
            let (by, machine, interface_id, force): (Caller, Target, String, bool) = decode(arguments)?;
            encode(&it.detach(&by, &machine, &interface_id, force).await)
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
        inline: "package orrery:glue; world interfaces { export orrery:vm/interfaces@0.1.0; }",
        world: "orrery:glue/interfaces",
        with: {
            "orrery:types/context@0.1.0/caller": crate::types::context::Caller,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
            "orrery:vm/types@0.1.0/address": crate::vm::types::Address,
            "orrery:vm/types@0.1.0/group-members": crate::vm::types::GroupMembers,
            "orrery:vm/types@0.1.0/handle": crate::vm::types::Handle,
            "orrery:vm/types@0.1.0/icmp-filter": crate::vm::types::IcmpFilter,
            "orrery:vm/types@0.1.0/mapping": crate::vm::types::Mapping,
            "orrery:vm/types@0.1.0/metadata-namespace": crate::vm::types::MetadataNamespace,
            "orrery:vm/types@0.1.0/metadata-path": crate::vm::types::MetadataPath,
            "orrery:vm/types@0.1.0/metadata-source": crate::vm::types::MetadataSource,
            "orrery:vm/types@0.1.0/nic": crate::vm::types::Nic,
            "orrery:vm/types@0.1.0/observation": crate::vm::types::Observation,
            "orrery:vm/types@0.1.0/peer": crate::vm::types::Peer,
            "orrery:vm/types@0.1.0/port-range": crate::vm::types::PortRange,
            "orrery:vm/types@0.1.0/power": crate::vm::types::Power,
            "orrery:vm/types@0.1.0/progress": crate::vm::types::Progress,
            "orrery:vm/types@0.1.0/target": crate::vm::types::Target,
            "orrery:vm/types@0.1.0/traffic": crate::vm::types::Traffic,
            "orrery:vm/types@0.1.0/traffic-rule": crate::vm::types::TrafficRule,
            "orrery:vm/types@0.1.0/wait": crate::vm::types::Wait,
        },
        generate_all,
        pub_export_macro: true,
        export_macro_name: "export_interfaces",
    });
}

#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! export_guest_interfaces {
    ($open:path) => {
        const _: () = {
            use $crate::vm::interfaces::*;
            use $crate::types::context::Caller;
            use $crate::types::errors::Error;
            use $crate::vm::types::Nic;
            use $crate::vm::types::Progress;
            use $crate::vm::types::Target;
            use ::std::result::Result;
            struct Exported;
            $crate::vm::interfaces::bindings::export_interfaces!(Exported with_types_in $crate::vm::interfaces::bindings);
            impl $crate::vm::interfaces::bindings::exports::orrery::vm::interfaces::Guest for Exported {
                fn attach(by: Caller, machine: Target, nic: Nic) -> Result<Progress, Error> {
                    $crate::guest::block_on(Interfaces::attach($open()?, &by, &machine, &nic))
                }
                fn detach(by: Caller, machine: Target, interface_id: String, force: bool) -> Result<Progress, Error> {
                    $crate::guest::block_on(Interfaces::detach($open()?, &by, &machine, &interface_id, force))
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
    visitor.function::<(Caller, Target, Nic), Result<Progress, Error>>(&INTERFACE, 0)?;
    visitor.function::<(Caller, Target, String, bool), Result<Progress, Error>>(&INTERFACE, 1)?;
    Ok(())
}
