// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:types/errors@0.1.0`: types that other interfaces use.

use serde::{Deserialize, Serialize};
#[cfg(feature = "component")]
use wasmtime::component::{ComponentType, Lift, Lower};

/// What went wrong, coarsely. Closed: an enum cannot gain cases within a
/// version, so `other` takes everything new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Copy, Hash)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(enum))]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum Kind {
    /// The request itself cannot be carried out as it is. Not repeated.
    #[cfg_attr(feature = "component", component(name = "invalid"))]
    Invalid,
    /// The machine, image or volume is not there. Not repeated.
    #[cfg_attr(feature = "component", component(name = "not-found"))]
    NotFound,
    /// Something else holds what is needed just now. Repeated.
    #[cfg_attr(feature = "component", component(name = "conflict"))]
    Conflict,
    /// The backend has no room for another machine. Not repeated.
    #[cfg_attr(feature = "component", component(name = "capacity"))]
    Capacity,
    /// A rate or quota of the backend. Repeated.
    #[cfg_attr(feature = "component", component(name = "limit"))]
    Limit,
    /// The backend cannot do this at all. Not repeated.
    #[cfg_attr(feature = "component", component(name = "unsupported"))]
    Unsupported,
    /// The backend refused the host's credentials or permissions. Not repeated.
    #[cfg_attr(feature = "component", component(name = "denied"))]
    Denied,
    /// The backend cannot be reached. Repeated.
    #[cfg_attr(feature = "component", component(name = "unavailable"))]
    Unavailable,
    /// The backend did not answer in time; what it did is not known. Repeated.
    #[cfg_attr(feature = "component", component(name = "timeout"))]
    Timeout,
    /// A fault of the plugin or of the backend. Not repeated.
    #[cfg_attr(feature = "component", component(name = "internal"))]
    Internal,
    /// None of the above. Not repeated.
    #[cfg_attr(feature = "component", component(name = "other"))]
    Other,
}

#[cfg(target_family = "wasm")]
impl Kind {
    #[doc(hidden)]
    #[expect(unsafe_code, reason = "wit-bindgen wants it unsafe; it is not")]
    pub unsafe fn _lift(case: u8) -> Self {
        match case {
            0 => Self::Invalid,
            1 => Self::NotFound,
            2 => Self::Conflict,
            3 => Self::Capacity,
            4 => Self::Limit,
            5 => Self::Unsupported,
            6 => Self::Denied,
            7 => Self::Unavailable,
            8 => Self::Timeout,
            9 => Self::Internal,
            10 => Self::Other,
            _ => unreachable!("the component model checks cases"),
        }
    }
}

/// One failure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Error {
    /// Decides whether the host repeats the call and which EC2 code it answers.
    #[cfg_attr(feature = "component", component(name = "kind"))]
    pub kind: Kind,
    /// Exact EC2 error or state-reason code, for example
    /// `Server.InsufficientInstanceCapacity`, where the plugin knows better than
    /// `kind` can say. The host ignores codes that it does not know.
    #[cfg_attr(feature = "component", component(name = "code"))]
    pub code: Option<String>,
    /// One sentence for API callers. Never credentials, never host paths.
    #[cfg_attr(feature = "component", component(name = "message"))]
    pub message: String,
    /// More for the operator's log. Callers never see it.
    #[cfg_attr(feature = "component", component(name = "detail"))]
    pub detail: Option<String>,
    /// Milliseconds to wait before the call is repeated; none leaves it to the
    /// host's back-off.
    #[cfg_attr(feature = "component", component(name = "retry-after-ms"))]
    pub retry_after_ms: Option<u32>,
}
