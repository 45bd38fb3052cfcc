//! The plugin contract in Rust: the types and traits of `wit/`, and nothing else. The
//! host, the built-in backends and everybody's plugins share them, so there is no
//! conversion between carriers.
//!
//! Modules are the WIT packages and interfaces: `orrery:vm/manager` is [`vm::manager`].
//! `codegen` makes them from `wit/`: records keep their names in Rust's spelling, and
//! there is one async trait an interface, with its twin behind a pointer
//! (`Manager` and `DynManager`). What a plugin can do is what it implements.
//!
//! - [`carrier`]: how a call reaches code that is elsewhere
//! - `errors`, `observations`, `launches`, `kv`: what makes the generated types pleasant to use
//! - [`under_way`], [`caught()`]: how the host makes a call of a plugin
//! - `guest`: inside a component
//!
//! This crate knows no runtime and no host.

pub mod carrier;
#[cfg(not(target_family = "wasm"))]
mod caught;
mod errors;
mod generated;
#[cfg(target_family = "wasm")]
#[doc(hidden)]
pub mod guest;
mod kv;
mod launches;
mod observations;
#[cfg(not(target_family = "wasm"))]
pub mod under_way;

#[cfg(not(target_family = "wasm"))]
pub use caught::caught;
pub use generated::{host, metadata, operation, services, types, vm};

pub use types::context::Caller;
pub use types::errors::{Error, Kind};
pub use vm::manager::{CapabilitySet, DynManager, Feature, Manager, StopMode};
pub use vm::types::{
    Address, Disk, Handle, Image, InstanceId, LaunchSpec, Mapping, MetadataPath, Nic, Observation,
    Power, Progress, Target, Wait,
};

/// What every call of a plugin answers.
pub type Result<T> = std::result::Result<T, Error>;
