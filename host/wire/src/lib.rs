//! Bytes to typed EC2 calls and back.
//!
//! A request's way through this crate: [`scope`] says which account and region it is
//! for, [`pipeline`] turns the parameters ([`form`]) into a checked, typed request ([`query`]
//! decodes, [`validate`] checks), and [`xml`] writes the typed result or the
//! [`Ec2Error`]. [`json`] shows the same values under the SDK's member names. All of
//! them walk the tables that `codegen` makes from EC2's public service model
//! ([`shapes`], [`operations`]). The crate knows no store, no socket and no clock.

#![forbid(unsafe_code)]

pub mod access_key;
pub mod error;
pub mod form;
mod generated;
pub mod ids;
pub mod json;
pub mod operation;
pub mod pipeline;
pub mod query;
pub mod scope;
pub mod shape;
pub mod time;
pub mod validate;
pub mod value;
pub mod xml;

pub use error::{Ec2Error, ErrorCode};
pub use form::{Limits, Parameters};
pub use generated::{enums, operations, shapes};
pub use operation::{Operation, OperationDef, operation};
pub use pipeline::Request;
pub use scope::Scope;
pub use shape::{Blob, Shape};
pub use time::Timestamp;

/// The string of all shapes: cheap to clone, free where it is a literal.
pub type Str = arcstr::ArcStr;

/// Makes a [`Str`] of a literal without allocating: `text!("pending")`.
pub use arcstr::literal as text;
