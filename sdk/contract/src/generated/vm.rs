// Made by sdk/contract/codegen from wit; do not edit.

//! Machines: what a backend is told about an instance, and what it answers.

pub mod types;
pub mod manager;
pub mod volumes;
pub mod imaging;
pub mod networks;
pub mod console;
pub mod firewall;
pub mod interfaces;
pub mod addresses;
