//! The mock as a plugin: the type that the host has built in, exported for the carriers
//! that load code.

orrery_sdk::export!(orrery_mock::Mock: manager);
