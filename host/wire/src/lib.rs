//! Bytes to typed EC2 calls and back.
//!
//! A request's way through this crate: [`scope`] says which account and region it is
//! for, [`pipeline`] turns its parameters into a checked, typed request ([`query`]
//! decodes, [`validate`] checks), and [`xml`] writes the typed result or the
//! [`Ec2Error`]. [`json`] shows the same values under the SDK's member names. All of
//! them walk the tables that `codegen` makes from EC2's public service model
//! ([`shapes`], [`operations`]). The crate knows no store, no socket and no clock.

#![forbid(unsafe_code)]

pub mod error;
mod generated;
pub mod ids;
pub mod operation;
pub mod shape;
pub mod time;

pub use error::{Ec2Error, ErrorCode};
pub use generated::{enums, operations, shapes};
pub use operation::{Operation, OperationDef, operation};
pub use shape::{Blob, Shape};
pub use time::Timestamp;

/// The string of all shapes: cheap to clone, free where it is a literal.
pub type Str = arcstr::ArcStr;
