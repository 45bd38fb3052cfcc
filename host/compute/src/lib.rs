//! Desired state to plugin calls to observations.
