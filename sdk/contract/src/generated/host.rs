// Made by sdk/contract/codegen from wit; do not edit.

//! What the host does for plugins. A component that does not import an interface
//! cannot use it, whatever it was granted; one that imports what its operator did not
//! grant is not loaded.

pub mod log;
pub mod config;
pub mod kv;
pub mod clock;
pub mod http;
pub mod http_stream;
pub mod program;
pub mod ec2;
pub mod wake;
