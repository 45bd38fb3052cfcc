//! Interface `orrery:types/context`: who and what a call is for.

use serde::{Deserialize, Serialize};

use crate::Str;

/// Given to every call that changes something.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caller {
    /// The emulator on whose behalf the call is made. Machines carry it as a
    /// label, so that two emulators on one backend never touch each other's.
    pub emulator_id: Str,
    /// Account of the instance: 12 digits.
    pub account: Str,
    /// Region of the instance, for example `us-east-1`.
    pub region: Str,
    /// Request that led here; none where the host acts by itself.
    pub request_id: Option<Str>,
    /// Milliseconds until the host gives the call up.
    pub deadline_ms: u32,
}
