//! The plugin contract in Rust: the types and traits of `wit/`, and nothing
//! else. The host, the built-in backends and everybody's plugins share them, so
//! there is no conversion between carriers.
//!
//! Modules are the WIT packages and interfaces: `orrery:vm/manager` is
//! [`vm::manager`]. Records keep their WIT names in Rust's spelling. There is
//! one async trait per interface; what a backend can do is what it implements.
//! This crate knows no runtime and no host.

pub mod types;
pub mod vm;

pub use types::context::Caller;
pub use types::errors::{Error, Kind};
pub use vm::dynamic::DynVmManager;
pub use vm::manager::{CapabilitySet, Feature, StopMode, Target, VmManager};
pub use vm::types::{
    Address, Attributes, Disk, Image, InstanceId, LaunchSpec, MachineHandle, Mapping, MetadataPath,
    Nic, Observation, PortRule, Power, Progress, Wait,
};

/// The string of all records: cheap to clone, for the host's records hold most of
/// them already.
pub type Str = arcstr::ArcStr;

/// What every call of a plugin answers.
pub type Result<T> = std::result::Result<T, Error>;
