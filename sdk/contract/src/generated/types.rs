// Made by sdk/contract/codegen from wit; do not edit.

//! Types that every kind of plugin uses.
//!
//! Within a version no record gains a field and no enum or variant a case; an
//! interface that plugins export gains no function. What comes later is a new
//! interface, a new function to import, or an attribute.

pub mod errors;
pub mod context;
pub mod descriptor;
