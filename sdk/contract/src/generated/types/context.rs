// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:types/context@0.1.0`: types that other interfaces use.

use serde::{Deserialize, Serialize};
#[cfg(feature = "component")]
use wasmtime::component::{ComponentType, Lift, Lower};

/// Given to every call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Caller {
    /// The emulator on whose behalf the call is made. Machines carry it as a
    /// label, so that two emulators on one backend never touch each other's.
    #[cfg_attr(feature = "component", component(name = "emulator-id"))]
    pub emulator_id: String,
    /// Account that the call is for: 12 digits. Empty where it is for all, as where
    /// a VM manager is asked for its images.
    #[cfg_attr(feature = "component", component(name = "account"))]
    pub account: String,
    /// Region that the call is for, for example `us-east-1`. Empty with `account`.
    #[cfg_attr(feature = "component", component(name = "region"))]
    pub region: String,
    /// Request that led here; none where the host acts by itself.
    #[cfg_attr(feature = "component", component(name = "request-id"))]
    pub request_id: Option<String>,
    /// Milliseconds until the host gives the call up and ends it.
    #[cfg_attr(feature = "component", component(name = "deadline-ms"))]
    pub deadline_ms: u32,
}
