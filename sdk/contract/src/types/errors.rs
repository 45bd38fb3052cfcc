//! Interface `orrery:types/errors`: how a call fails.
//!
//! The host turns every failure into an EC2 error or into an instance's state
//! reason, so a plugin need not know EC2's codes.

use serde::{Deserialize, Serialize};

use crate::Str;

/// What went wrong, coarsely. [`Kind::is_repeatable`] says which the host repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The request itself cannot be carried out as it is.
    Invalid,
    /// The machine, image or volume is not there.
    NotFound,
    /// Something else holds what is needed just now. Repeated.
    Conflict,
    /// The backend has no room for another machine.
    Capacity,
    /// A rate or quota of the backend. Repeated.
    Limit,
    /// The backend cannot do this at all.
    Unsupported,
    /// The backend refused the host's credentials or permissions.
    Denied,
    /// The backend cannot be reached. Repeated.
    Unavailable,
    /// The backend did not answer in time; what it did is not known. Repeated.
    Timeout,
    /// A fault of the plugin or of the backend.
    Internal,
    /// None of the above.
    Other,
}

impl Kind {
    /// Whether the same call may succeed a little later.
    pub fn is_repeatable(self) -> bool {
        matches!(
            self,
            Self::Conflict | Self::Limit | Self::Unavailable | Self::Timeout
        )
    }
}

/// One failure.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("{message}")]
pub struct Error {
    /// Decides whether the host repeats the call and which EC2 code it answers.
    pub kind: Kind,
    /// Exact EC2 error or state-reason code, where the plugin knows better than
    /// `kind` can say.
    pub code: Option<Str>,
    /// One sentence for API callers. Never credentials, never host paths.
    pub message: Str,
    /// More for the operator's log. Callers never see it.
    pub detail: Option<Str>,
    /// Milliseconds to wait before the call is repeated; none leaves it to the
    /// host's back-off.
    pub retry_after_ms: Option<u32>,
}

impl Error {
    /// A failure of which callers are told `message`.
    pub fn new(kind: Kind, message: impl Into<Str>) -> Self {
        Self {
            kind,
            code: None,
            message: message.into(),
            detail: None,
            retry_after_ms: None,
        }
    }

    /// The same failure with EC2's exact code.
    pub fn with_code(mut self, code: impl Into<Str>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The same failure with more for the operator's log.
    pub fn with_detail(mut self, detail: impl Into<Str>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// The same failure, to be repeated no sooner than after so many milliseconds.
    pub fn with_retry_after_ms(mut self, milliseconds: u32) -> Self {
        self.retry_after_ms = Some(milliseconds);
        self
    }
}
