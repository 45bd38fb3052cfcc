//! The mock VM manager.
