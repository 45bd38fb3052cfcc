//! What `codegen` makes of `wit/`.

#![allow(rustdoc::invalid_html_tags, reason = "WIT's words are not HTML")]

#[rustfmt::skip]
pub mod host;
#[rustfmt::skip]
pub mod metadata;
#[rustfmt::skip]
pub mod operation;
#[rustfmt::skip]
pub mod services;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod vm;
