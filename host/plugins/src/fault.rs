//! A call that the carrier could not carry, as the log and as callers see it.

use std::time::Duration;

use orrery_contract::carrier::Misfit;
use orrery_contract::{Error, Kind};

/// Why a call has no answer of the plugin's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// it did not answer in time
    #[error("did not answer within {} ms", .0.as_millis())]
    Deadline(Duration),
    /// the code trapped or panicked
    #[error("failed: {0}")]
    Trapped(String),
    /// the process ended
    #[error("ended: {0}")]
    Crashed(String),
    /// what it answered is not what the contract says
    #[error("answered what the contract does not know: {0}")]
    Misfit(String),
    /// the answer is larger than answers may be
    #[error("answered more than {0} MiB")]
    TooLarge(u32),
    /// it cannot be started
    #[error("cannot be started: {0}")]
    Start(String),
}

impl Fault {
    pub(crate) fn misfit(misfit: &Misfit) -> Self {
        let source = std::error::Error::source(misfit);
        Self::Misfit(source.map_or_else(|| misfit.to_string(), ToString::to_string))
    }

    /// The failure that callers are told.
    pub fn error(&self, plugin: &str) -> Error {
        let kind = match self {
            Self::Deadline(_) => Kind::Timeout,
            Self::Crashed(_) | Self::Start(_) => Kind::Unavailable,
            Self::Trapped(_) | Self::Misfit(_) | Self::TooLarge(_) => Kind::Internal,
        };
        let what = match self {
            Self::Deadline(_) => "did not answer in time",
            Self::Crashed(_) => "crashed",
            Self::Start(_) => "cannot be started",
            Self::Trapped(_) => "failed",
            Self::Misfit(_) | Self::TooLarge(_) => "answered what it may not",
        };
        Error::new(kind, format!("The plugin {plugin} {what}")).with_detail(self.to_string())
    }
}
