//! Package `orrery:vm`: machines.
//!
//! A backend implements [`manager::VmManager`]; a host that keeps several of them
//! side by side calls them as [`dynamic::DynVmManager`].

pub mod dynamic;
pub mod manager;
pub mod types;
