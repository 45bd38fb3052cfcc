// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:vm/networks@0.1.0`: plugins export it.

use serde::{Deserialize, Serialize};
#[cfg(feature = "component")]
use wasmtime::component::{ComponentType, Lift, Lower};

use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::types::context::Caller;
use crate::types::errors::Error;

/// One subnet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Subnet {
    /// EC2's id of the subnet.
    #[cfg_attr(feature = "component", component(name = "subnet-id"))]
    pub subnet_id: String,
    /// EC2's id of its VPC. Subnets of one VPC reach each other.
    #[cfg_attr(feature = "component", component(name = "vpc-id"))]
    pub vpc_id: String,
    /// The subnet's IPv4 block.
    #[cfg_attr(feature = "component", component(name = "cidr"))]
    pub cidr: String,
    /// The subnet's IPv6 block, where it has one.
    #[cfg_attr(feature = "component", component(name = "ipv6-cidr"))]
    pub ipv6_cidr: Option<String>,
    /// Whether its machines reach the world.
    #[cfg_attr(feature = "component", component(name = "internet"))]
    pub internet: bool,
}

/// Optional: subnets as real networks with the subnet's own block, so that private
/// addresses are true and VPCs are apart. Without it there is one flat network.
pub trait Networks: Send + Sync + 'static {
    /// Makes the network, or makes it be like this.
    fn ensure(&self, by: &Caller, subnet: &Subnet) -> impl Future<Output = Result<(), Error>> + Send;
    /// Removes the network. Absence is success.
    fn remove(&self, by: &Caller, subnet_id: &str) -> impl Future<Output = Result<(), Error>> + Send;
}

/// [`Networks`] behind a pointer. Every [`Networks`] is one; nobody implements it.
pub trait DynNetworks: Send + Sync + 'static {
    /// See [`Networks::ensure`].
    fn ensure<'a>(&'a self, by: &'a Caller, subnet: &'a Subnet) -> Boxed<'a, Result<(), Error>>;
    /// See [`Networks::remove`].
    fn remove<'a>(&'a self, by: &'a Caller, subnet_id: &'a str) -> Boxed<'a, Result<(), Error>>;
}

impl<T: Networks> DynNetworks for T {
    fn ensure<'a>(&'a self, by: &'a Caller, subnet: &'a Subnet) -> Boxed<'a, Result<(), Error>> {
        Box::pin(Networks::ensure(self, by, subnet))
    }
    fn remove<'a>(&'a self, by: &'a Caller, subnet_id: &'a str) -> Boxed<'a, Result<(), Error>> {
        Box::pin(Networks::remove(self, by, subnet_id))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:vm/networks@0.1.0",
    functions: &[
        "ensure",
        "remove",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Networks for Proxy<T> {
    async fn ensure(&self, by: &Caller, subnet: &Subnet) -> Result<(), Error> {
        self.0.call(&INTERFACE, 0, (by, subnet)).await?
    }
    async fn remove(&self, by: &Caller, subnet_id: &str) -> Result<(), Error> {
        self.0.call(&INTERFACE, 1, (by, subnet_id)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Networks, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (by, subnet): (Caller, Subnet) = decode(arguments)?;
            encode(&it.ensure(&by, &subnet).await)
        }
        1 => {
            let (by, subnet_id): (Caller, String) = decode(arguments)?;
            encode(&it.remove(&by, &subnet_id).await)
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
        inline: "package orrery:glue; world networks { export orrery:vm/networks@0.1.0; }",
        world: "orrery:glue/networks",
        with: {
            "orrery:types/context@0.1.0/caller": crate::types::context::Caller,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
            "orrery:vm/networks@0.1.0/subnet": crate::vm::networks::Subnet,
        },
        generate_all,
        pub_export_macro: true,
        export_macro_name: "export_networks",
    });
}

#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! export_guest_networks {
    ($open:path) => {
        const _: () = {
            use $crate::vm::networks::*;
            use $crate::types::context::Caller;
            use $crate::types::errors::Error;
            use ::std::result::Result;
            struct Exported;
            $crate::vm::networks::bindings::export_networks!(Exported with_types_in $crate::vm::networks::bindings);
            impl $crate::vm::networks::bindings::exports::orrery::vm::networks::Guest for Exported {
                fn ensure(by: Caller, subnet: Subnet) -> Result<(), Error> {
                    $crate::guest::block_on(Networks::ensure($open()?, &by, &subnet))
                }
                fn remove(by: Caller, subnet_id: String) -> Result<(), Error> {
                    $crate::guest::block_on(Networks::remove($open()?, &by, &subnet_id))
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
    visitor.function::<(Caller, Subnet), Result<(), Error>>(&INTERFACE, 0)?;
    visitor.function::<(Caller, String), Result<(), Error>>(&INTERFACE, 1)?;
    Ok(())
}
