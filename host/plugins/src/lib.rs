//! Finds, loads and calls plugins: the one crate that knows WebAssembly engines and
//! shared libraries.
//!
//! A [`Loader`] makes a [`Plugin`] of a folder with a `plugin.toml` and its code. Whatever
//! carries its calls, [`Plugin::proxy`] is an implementation of every trait of the
//! contract; [`Plugin::has`] says which of them answer. The way of a call:
//!
//! - `plugin`: limits, breaker, figures, faults
//! - `component`: WebAssembly, an instance a call
//! - `native`: a shared library in a child process
//! - `services`: what the plugin may ask of the host meanwhile
//!
//! and the way to it: `files`, `manifest`, `signature`, `trust`, `grants`, `load`,
//! `introduction`, `schema`. Nothing here knows EC2, machines or
//! who calls.

mod breaker;
mod component;
mod condition;
mod fault;
mod files;
mod grants;
mod introduction;
mod load;
mod manifest;
mod native;
mod operator;
mod plugin;
mod schema;
mod seat;
mod services;
mod signature;
mod tasks;
mod times;
mod trust;
mod whole;

pub use condition::Condition;
pub use fault::Fault;
pub use files::{Files, sha256};
pub use grants::Grant;
pub use load::{Config, LoadError, Loader};
pub use manifest::{FILE as MANIFEST, Launch, Limits, Manifest, Passes, Restart, Test, Viewer};
pub use native::{Program, child_main};
pub use operator::{Address, Basic, Endpoint, Operator, Secret, Url, Variables};
pub use plugin::{Loaded, Plugin};
pub use seat::{Seat, Seated};
pub use services::{Damaged, Keep, Kept, Means, Services, Stores};
pub use signature::{FILE as SIGNATURE, PrivateKey, PublicKey, key_of};
pub use trust::{Demand, Signer, Trust};
