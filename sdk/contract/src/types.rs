//! Package `orrery:types`: what every kind of plugin uses.

pub mod context;
pub mod errors;
