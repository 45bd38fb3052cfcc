//! The orrery server: one program that answers EC2 over HTTP.
//!
//! Layout, in the order of a request: [`http`] (listeners, limits, web guard, routing)
//! -> [`aws`] (which service; STS; services that are not here) or [`control`] (the
//! emulator's own API) -> [`service`] (the seam: [`service::Ec2Service`] and
//! [`service::ControlState`]) -> [`assembly`] (what is plugged in behind it).
//! Around it: [`config`], [`plugins`], [`logging`], [`cli`] with one module a verb, [`instance`] (pid
//! file) and [`client`] (how verbs reach a running emulator).
//! [`clock`], [`request_id`], [`tasks`] and [`config::environment`] are the only modules
//! that touch time, randomness, tasks and variables.

pub mod assembly;
pub mod aws;
pub mod built_in;
pub mod cli;
pub mod client;
pub mod clock;
pub mod config;
pub mod control;
pub mod doors;
mod emulator;
mod entropy;
pub mod http;
pub mod instance;
pub mod logging;
mod metadata;
pub mod plugins;
pub mod request_id;
pub mod service;
pub mod tasks;
#[cfg(test)]
mod test_double;
