//! EC2 itself, pure: state in, state and effects out.
//!
//! The crate knows no sockets, clocks, random devices, files or plugins: the time
//! and the seeds come in as parameters ([`Call::now`], [`store::Entropy`]), and what
//! an operation wants done outside leaves as data ([`effects::Effect`]).
//!
//! Layout: [`store`] holds realms (account x region) of resource tables;
//! [`resources`]
//! are the records, [`operations`] has one module a resource family; [`filters`], [`pagination`],
//! [`tags`], [`idempotency`] are each used by all operations; [`generic`] keeps the records
//! of the families that rows of data describe; [`catalogue`] is what
//! AWS brings (types, images, zones).

#![allow(
    clippy::needless_update,
    reason = "the generated shapes gain members as the model grows"
)]

pub mod call;
pub mod catalogue;
pub mod cidr;
pub mod document;
pub mod effects;
pub mod filters;
pub mod generic;
pub mod idempotency;
pub mod ids;
pub mod operations;
pub mod pagination;
pub mod progress;
pub mod resources;
pub mod settings;
pub mod store;
pub mod tags;
#[cfg(test)]
mod testing;

pub use call::Call;
pub use orrery_wire::error::{Ec2Error, ErrorCode};
pub use settings::Settings;
pub use store::{Realm, RealmKey, Store, Transaction};

/// The result of everything that can be refused with an EC2 error.
pub type Result<T> = std::result::Result<T, Ec2Error>;
