//! Instance metadata: what a machine reads at 169.254.169.254.
//!
//! - [`service`]: the protocol, from a request to its answer
//! - [`tokens`]: session tokens
//! - [`versions`], `path`: where in the tree a path is
//! - [`facts`], [`tree`]: the emulator's own files, made of what EC2 knows of a machine
//! - `extras`: what an operator adds without a plugin
//! - `mounts`: who else answers for which path; what may be mounted is decided when plugins
//!   are loaded
//! - `look`: what of plugins is at a path, and which names a directory has because of them
//! - `answers`: one call of a plugin, with its deadline and its answer for later
//! - `identity`: the key that signs identity documents, and its certificate
//!
//! Nothing here knows a socket or a store. Time and randomness are parameters.

#![forbid(unsafe_code)]

mod answers;
mod extras;
pub mod facts;
mod identity;
mod look;
mod mounts;
mod path;
pub mod service;
#[cfg(test)]
mod tests;
pub mod tokens;
pub mod tree;
pub mod versions;

pub use extras::{ExtraError, Extras};
pub use identity::{Identity, IdentityError, Signatures};
pub use look::{Found, Look, Names};
pub use mounts::{LoadError, MountTable, Mounts, Plugin};
