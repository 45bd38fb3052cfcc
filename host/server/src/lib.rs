//! The orrery program.
