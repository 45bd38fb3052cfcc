// Made by sdk/contract/codegen from wit; do not edit.

//! EC2 operations: the chain that a call goes through before it meets the emulator's
//! own answer.

pub mod types;
pub mod next;
pub mod handler;
