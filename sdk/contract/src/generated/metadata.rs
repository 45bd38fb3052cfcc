// Made by sdk/contract/codegen from wit; do not edit.

//! Instance metadata: parts of the tree that a machine reads at 169.254.169.254.

pub mod category;
