// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:host/program@0.1.0`: plugins import it.

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

/// How a program ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Outcome {
    /// Exit code; negative for the signal that ended it.
    #[cfg_attr(feature = "component", component(name = "exit-code"))]
    pub exit_code: i32,
    /// What it wrote to standard output.
    #[cfg_attr(feature = "component", component(name = "stdout"))]
    #[serde(with = "serde_bytes")]
    pub stdout: Vec<u8>,
    /// What it wrote to standard error.
    #[cfg_attr(feature = "component", component(name = "stderr"))]
    #[serde(with = "serde_bytes")]
    pub stderr: Vec<u8>,
    /// Whether output beyond the size limit was dropped.
    #[cfg_attr(feature = "component", component(name = "truncated"))]
    pub truncated: bool,
}

/// Programs on the host. Grant: `run:<program>`. The operator names the program and
/// where it is; there is no shell and no inherited environment. A program that nobody
/// waits for any more ends, with all that it started.
pub trait Program: Send + Sync + 'static {
    /// Runs the program to its end; 0 as `timeout-ms` leaves it to the call's deadline.
    fn run(&self, program: &str, args: &[String], stdin: &[u8], timeout_ms: u32) -> impl Future<Output = Result<Outcome, Error>> + Send;
}

/// [`Program`] behind a pointer. Every [`Program`] is one; nobody implements it.
pub trait DynProgram: Send + Sync + 'static {
    /// See [`Program::run`].
    fn run<'a>(&'a self, program: &'a str, args: &'a [String], stdin: &'a [u8], timeout_ms: u32) -> Boxed<'a, Result<Outcome, Error>>;
}

impl<T: Program> DynProgram for T {
    fn run<'a>(&'a self, program: &'a str, args: &'a [String], stdin: &'a [u8], timeout_ms: u32) -> Boxed<'a, Result<Outcome, Error>> {
        Box::pin(Program::run(self, program, args, stdin, timeout_ms))
    }
}

/// Its name, and its functions in the order of their numbers.
pub static INTERFACE: Interface = Interface {
    id: "orrery:host/program@0.1.0",
    functions: &[
        "run",
    ],
};

#[cfg(not(target_family = "wasm"))]
impl<T: Transport> Program for Proxy<T> {
    async fn run(&self, program: &str, args: &[String], stdin: &[u8], timeout_ms: u32) -> Result<Outcome, Error> {
        self.0.call(&INTERFACE, 0, (program, args, stdin, timeout_ms)).await?
    }
}

/// Answers a call that came as bytes.
///
/// # Errors
/// Bytes that are no such call.
#[cfg(not(target_family = "wasm"))]
pub async fn serve(it: &impl Program, function: u8, arguments: &[u8]) -> Result<Vec<u8>, Misfit> {
    match function {
        0 => {
            let (program, args, stdin, timeout_ms): (String, Vec<String>, Vec<u8>, u32) = decode(arguments)?;
            encode(&it.run(&program, &args, &stdin, timeout_ms).await)
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
        inline: "package orrery:glue; world program { import orrery:host/program@0.1.0; }",
        world: "orrery:glue/program",
        with: {
            "orrery:host/program@0.1.0/outcome": crate::host::program::Outcome,
            "orrery:types/errors@0.1.0/error": crate::types::errors::Error,
            "orrery:types/errors@0.1.0/kind": crate::types::errors::Kind,
        },
        generate_all,
    });
}

#[cfg(target_family = "wasm")]
impl Program for crate::guest::Imports {
    async fn run(&self, program: &str, args: &[String], stdin: &[u8], timeout_ms: u32) -> Result<Outcome, Error> {
        bindings::orrery::host::program::run(program, args, stdin, timeout_ms)
    }
}

/// Offers the interface to components.
///
/// # Errors
/// None, unless it is offered twice.
#[cfg(feature = "component")]
pub fn link<S: Serves<Services: Program>>(linker: &mut Linker<S>) -> wasmtime::Result<()> {
    let mut instance = linker.instance(INTERFACE.id)?;
    instance.func_wrap_async(
        "run",
        |store: StoreContextMut<'_, S>, (program, args, stdin, timeout_ms): (String, Vec<String>, Vec<u8>, u32)| {
            let services = store.data().services();
            Box::new(async move { Ok((Program::run(&*services, &program, &args, &stdin, timeout_ms).await,)) })
        },
    )?;
    Ok(())
}
