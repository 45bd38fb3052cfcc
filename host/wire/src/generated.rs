//! What `codegen` makes of the service model; see each file's header.

#![allow(missing_docs)]

#[rustfmt::skip]
pub mod enums;
#[rustfmt::skip]
pub(crate) mod error_codes;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod shapes;
