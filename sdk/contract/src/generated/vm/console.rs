// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:vm/console@0.1.0`: plugins export it.


use crate::carrier::{Boxed, Interface};
#[cfg(not(target_family = "wasm"))]
use crate::carrier::{Misfit, Proxy, Transport, decode, encode};
use crate::types::context::Caller;
use crate::types::errors::Error;
use crate::vm::types::Target;

/// Optional: GetConsoleOutput and GetConsoleScreenshot.
pub trait Console: Send + Sync + 'static {
    /// The end of what the machine wrote to its console, at most so many bytes.
    fn output(&self, by: &Caller, machine: &Target, max_bytes: u32) -> impl Future<Output = Result<Vec<u8>, Error>> + Send;
    /// The screen as a JPEG.
    fn screenshot(&self, by: &Caller, machine: &Target) -> impl Future<Output = Result<Vec<u8>, Error>> + Send;
}

/// [`Console`] behind a pointer. Every [`Console`] is one; nobody implements it.
pub trait DynConsole: Send + Sync + 'static {
    /// See [`Console::output`].
    fn output<'a>(&'a self, by: &'a Caller, machine: &'a Target, max_bytes: u32) -> Boxed<'a, Result<Vec<u8>, Error>>;
    /// See [`Console::screenshot`].
    fn screenshot<'a>(&'a self, by: &'a Caller, machine: &'a Target) -> Boxed<'a, Result<Vec<u8>, Error>>;
}

impl<T: Console> DynConsole for T {
    fn output<'a>(&'a self, by: &'a Caller, machine: &'a Target, max_bytes: u32) -> Boxed<'a, Result<Vec<u8>, Error>> {
        Box::pin(Console::output(self, by, machine, max_bytes))
    }
    fn screenshot<'a>(&'a self, by: &'a Caller, machine: &'a Target) -> Boxed<'a, Result<Vec<u8>, Error>> {
        Box::pin(Console::screenshot(self, by, machine))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:vm/console@0.1.0",
    functions: &[
        "output",
        "screenshot",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Console for Proxy<T> {
    async fn output(&self, by: &Caller, machine: &Target, max_bytes: u32) -> Result<Vec<u8>, Error> {
        self.0.call(&INTERFACE, 0, (by, machine, max_bytes)).await?
    }
    async fn screenshot(&self, by: &Caller, machine: &Target) -> Result<Vec<u8>, Error> {
        self.0.call(&INTERFACE, 1, (by, machine)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Console, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (by, machine, max_bytes): (Caller, Target, u32) = decode(arguments)?;
            encode(&it.output(&by, &machine, max_bytes).await)
        }
        1 => {
            let (by, machine): (Caller, Target) = decode(arguments)?;
            encode(&it.screenshot(&by, &machine).await)
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
        inline: "package orrery:glue; world console { export orrery:vm/console@0.1.0; }",
        world: "orrery:glue/console",
        with: {
            "orrery:types/context@0.1.0/caller": crate::types::context::Caller,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
            "orrery:vm/types@0.1.0/handle": crate::vm::types::Handle,
            "orrery:vm/types@0.1.0/target": crate::vm::types::Target,
        },
        generate_all,
        pub_export_macro: true,
        export_macro_name: "export_console",
    });
}

#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! export_guest_console {
    ($open:path) => {
        const _: () = {
            use $crate::vm::console::*;
            use $crate::types::context::Caller;
            use $crate::types::errors::Error;
            use $crate::vm::types::Target;
            use ::std::result::Result;
            struct Exported;
            $crate::vm::console::bindings::export_console!(Exported with_types_in $crate::vm::console::bindings);
            impl $crate::vm::console::bindings::exports::orrery::vm::console::Guest for Exported {
                fn output(by: Caller, machine: Target, max_bytes: u32) -> Result<Vec<u8>, Error> {
                    $crate::guest::block_on(Console::output($open()?, &by, &machine, max_bytes))
                }
                fn screenshot(by: Caller, machine: Target) -> Result<Vec<u8>, Error> {
                    $crate::guest::block_on(Console::screenshot($open()?, &by, &machine))
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
    visitor.function::<(Caller, Target, u32), Result<Vec<u8>, Error>>(&INTERFACE, 0)?;
    visitor.function::<(Caller, Target), Result<Vec<u8>, Error>>(&INTERFACE, 1)?;
    Ok(())
}
