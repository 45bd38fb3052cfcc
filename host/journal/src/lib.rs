//! Where changes are kept.
