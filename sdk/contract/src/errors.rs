//! Failures are made and read in one line.

use std::fmt;

use crate::{Error, Kind};

impl Kind {
    /// Whether the same call may succeed a little later.
    pub fn is_repeatable(self) -> bool {
        matches!(
            self,
            Self::Conflict | Self::Limit | Self::Unavailable | Self::Timeout
        )
    }
}

impl Error {
    /// A failure of which callers are told `message`.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self {
            kind,
            code: None,
            message: message.into(),
            detail: None,
            retry_after_ms: None,
        }
    }

    /// The request cannot be carried out as it is.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(Kind::Invalid, message)
    }

    /// What the request is about is not there.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(Kind::NotFound, message)
    }

    /// The same failure with EC2's exact code.
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The same failure with more for the operator's log.
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// The same failure, to be repeated no sooner than after so many milliseconds.
    pub fn with_retry_after_ms(mut self, milliseconds: u32) -> Self {
        self.retry_after_ms = Some(milliseconds);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
