// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:vm/addresses@0.1.0`: plugins export it.


use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::types::context::Caller;
use crate::types::errors::Error;
use crate::vm::types::{Address, Target};

/// Optional: elastic addresses that reach a machine. Without it they are records of the
/// host's.
pub trait Addresses: Send + Sync + 'static {
    /// Has the public address lead to the private one of that interface, and answers
    /// what really does: a backend without that address gives one that it has.
    fn associate(&self, by: &Caller, machine: &Target, interface_id: &str, private_ip: &str, public_ip: &str) -> impl Future<Output = Result<Address, Error>> + Send;
    /// Undoes it. Absence is success.
    fn disassociate(&self, by: &Caller, machine: &Target, interface_id: &str, public_ip: &str) -> impl Future<Output = Result<(), Error>> + Send;
}

/// [`Addresses`] behind a pointer. Every [`Addresses`] is one; nobody implements it.
pub trait DynAddresses: Send + Sync + 'static {
    /// See [`Addresses::associate`].
    fn associate<'a>(&'a self, by: &'a Caller, machine: &'a Target, interface_id: &'a str, private_ip: &'a str, public_ip: &'a str) -> Boxed<'a, Result<Address, Error>>;
    /// See [`Addresses::disassociate`].
    fn disassociate<'a>(&'a self, by: &'a Caller, machine: &'a Target, interface_id: &'a str, public_ip: &'a str) -> Boxed<'a, Result<(), Error>>;
}

impl<T: Addresses> DynAddresses for T {
    fn associate<'a>(&'a self, by: &'a Caller, machine: &'a Target, interface_id: &'a str, private_ip: &'a str, public_ip: &'a str) -> Boxed<'a, Result<Address, Error>> {
        Box::pin(Addresses::associate(self, by, machine, interface_id, private_ip, public_ip))
    }
    fn disassociate<'a>(&'a self, by: &'a Caller, machine: &'a Target, interface_id: &'a str, public_ip: &'a str) -> Boxed<'a, Result<(), Error>> {
        Box::pin(Addresses::disassociate(self, by, machine, interface_id, public_ip))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:vm/addresses@0.1.0",
    functions: &[
        "associate",
        "disassociate",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Addresses for Proxy<T> {
    async fn associate(&self, by: &Caller, machine: &Target, interface_id: &str, private_ip: &str, public_ip: &str) -> Result<Address, Error> {
        self.0.call(&INTERFACE, 0, (by, machine, interface_id, private_ip, public_ip)).await?
    }
    async fn disassociate(&self, by: &Caller, machine: &Target, interface_id: &str, public_ip: &str) -> Result<(), Error> {
        self.0.call(&INTERFACE, 1, (by, machine, interface_id, public_ip)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Addresses, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (by, machine, interface_id, private_ip, public_ip): (Caller, Target, String, String, String) = decode(arguments)?;
            encode(&it.associate(&by, &machine, &interface_id, &private_ip, &public_ip).await)
        }
        1 => {
            let (by, machine, interface_id, public_ip): (Caller, Target, String, String) = decode(arguments)?;
            encode(&it.disassociate(&by, &machine, &interface_id, &public_ip).await)
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
        inline: "package orrery:glue; world addresses { export orrery:vm/addresses@0.1.0; }",
        world: "orrery:glue/addresses",
        with: {
            "orrery:types/context@0.1.0/caller": crate::types::context::Caller,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
            "orrery:vm/types@0.1.0/address": crate::vm::types::Address,
            "orrery:vm/types@0.1.0/handle": crate::vm::types::Handle,
            "orrery:vm/types@0.1.0/target": crate::vm::types::Target,
        },
        generate_all,
        pub_export_macro: true,
        export_macro_name: "export_addresses",
    });
}

#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! export_guest_addresses {
    ($open:path) => {
        const _: () = {
            use $crate::vm::addresses::*;
            use $crate::types::context::Caller;
            use $crate::types::errors::Error;
            use $crate::vm::types::Address;
            use $crate::vm::types::Target;
            use ::std::result::Result;
            struct Exported;
            $crate::vm::addresses::bindings::export_addresses!(Exported with_types_in $crate::vm::addresses::bindings);
            impl $crate::vm::addresses::bindings::exports::orrery::vm::addresses::Guest for Exported {
                fn associate(by: Caller, machine: Target, interface_id: String, private_ip: String, public_ip: String) -> Result<Address, Error> {
                    $crate::guest::block_on(Addresses::associate($open()?, &by, &machine, &interface_id, &private_ip, &public_ip))
                }
                fn disassociate(by: Caller, machine: Target, interface_id: String, public_ip: String) -> Result<(), Error> {
                    $crate::guest::block_on(Addresses::disassociate($open()?, &by, &machine, &interface_id, &public_ip))
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
    visitor.function::<(Caller, Target, String, String, String), Result<Address, Error>>(&INTERFACE, 0)?;
    visitor.function::<(Caller, Target, String, String), Result<(), Error>>(&INTERFACE, 1)?;
    Ok(())
}
