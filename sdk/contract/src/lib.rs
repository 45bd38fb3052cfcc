//! Types and traits of the plugin contract.
