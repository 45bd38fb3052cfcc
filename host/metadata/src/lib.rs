//! Instance metadata, as far as plugins are part of it: the table of what they mount in
//! the tree that a machine reads at 169.254.169.254; and what vouches for documents in it.
//!
//! - `mounts`: who answers for which path; what may be mounted is decided when plugins
//!   are loaded
//! - `look`: what is at a path, and which names a directory has because of plugins
//! - `answers`: one call of a plugin, with its deadline and its answer for later
//! - `identity`: the key that signs identity documents, and its certificate
//!
//! The table knows no socket, no instance and no tree of the emulator's own: where no
//! plugin answers it says so, with what plugins add to that directory and take from it.
//! Time and randomness are parameters.

#![forbid(unsafe_code)]

mod answers;
mod identity;
mod look;
mod mounts;
#[cfg(test)]
mod tests;

pub use identity::{Identity, IdentityError, Signatures};
pub use look::{Found, Look, Names};
pub use mounts::{LoadError, MountTable, Mounts, Plugin};
