// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:vm/firewall@0.1.0`: plugins export it.


use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::types::context::Caller;
use crate::types::errors::Error;
use crate::vm::types::{Mapping, Target, TrafficRule};

/// Optional: security groups that are enforced on running machines. Without it the
/// rules that a machine was launched with are all it has.
pub trait Firewall: Send + Sync + 'static {
    /// Puts these rules in place of the interface's own, and answers the machine's
    /// mappings from then on.
    fn apply(&self, by: &Caller, machine: &Target, interface_id: &str, ingress: &[TrafficRule], egress: &[TrafficRule]) -> impl Future<Output = Result<Vec<Mapping>, Error>> + Send;
}

/// [`Firewall`] behind a pointer. Every [`Firewall`] is one; nobody implements it.
pub trait DynFirewall: Send + Sync + 'static {
    /// See [`Firewall::apply`].
    fn apply<'a>(&'a self, by: &'a Caller, machine: &'a Target, interface_id: &'a str, ingress: &'a [TrafficRule], egress: &'a [TrafficRule]) -> Boxed<'a, Result<Vec<Mapping>, Error>>;
}

impl<T: Firewall> DynFirewall for T {
    fn apply<'a>(&'a self, by: &'a Caller, machine: &'a Target, interface_id: &'a str, ingress: &'a [TrafficRule], egress: &'a [TrafficRule]) -> Boxed<'a, Result<Vec<Mapping>, Error>> {
        Box::pin(Firewall::apply(self, by, machine, interface_id, ingress, egress))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:vm/firewall@0.1.0",
    functions: &[
        "apply",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Firewall for Proxy<T> {
    async fn apply(&self, by: &Caller, machine: &Target, interface_id: &str, ingress: &[TrafficRule], egress: &[TrafficRule]) -> Result<Vec<Mapping>, Error> {
        self.0.call(&INTERFACE, 0, (by, machine, interface_id, ingress, egress)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Firewall, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (by, machine, interface_id, ingress, egress): (Caller, Target, String, Vec<TrafficRule>, Vec<TrafficRule>) = decode(arguments)?;
            encode(&it.apply(&by, &machine, &interface_id, &ingress, &egress).await)
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
        inline: "package orrery:glue; world firewall { export orrery:vm/firewall@0.1.0; }",
        world: "orrery:glue/firewall",
        with: {
            "orrery:types/context@0.1.0/caller": crate::types::context::Caller,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
            "orrery:vm/types@0.1.0/group-members": crate::vm::types::GroupMembers,
            "orrery:vm/types@0.1.0/handle": crate::vm::types::Handle,
            "orrery:vm/types@0.1.0/icmp-filter": crate::vm::types::IcmpFilter,
            "orrery:vm/types@0.1.0/mapping": crate::vm::types::Mapping,
            "orrery:vm/types@0.1.0/peer": crate::vm::types::Peer,
            "orrery:vm/types@0.1.0/port-range": crate::vm::types::PortRange,
            "orrery:vm/types@0.1.0/target": crate::vm::types::Target,
            "orrery:vm/types@0.1.0/traffic": crate::vm::types::Traffic,
            "orrery:vm/types@0.1.0/traffic-rule": crate::vm::types::TrafficRule,
        },
        generate_all,
        pub_export_macro: true,
        export_macro_name: "export_firewall",
    });
}

#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! export_guest_firewall {
    ($open:path) => {
        const _: () = {
            use $crate::vm::firewall::*;
            use $crate::types::context::Caller;
            use $crate::types::errors::Error;
            use $crate::vm::types::Mapping;
            use $crate::vm::types::Target;
            use $crate::vm::types::TrafficRule;
            use ::std::result::Result;
            struct Exported;
            $crate::vm::firewall::bindings::export_firewall!(Exported with_types_in $crate::vm::firewall::bindings);
            impl $crate::vm::firewall::bindings::exports::orrery::vm::firewall::Guest for Exported {
                fn apply(by: Caller, machine: Target, interface_id: String, ingress: Vec<TrafficRule>, egress: Vec<TrafficRule>) -> Result<Vec<Mapping>, Error> {
                    $crate::guest::block_on(Firewall::apply($open()?, &by, &machine, &interface_id, &ingress, &egress))
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
    visitor.function::<(Caller, Target, String, Vec<TrafficRule>, Vec<TrafficRule>), Result<Vec<Mapping>, Error>>(&INTERFACE, 0)?;
    Ok(())
}
