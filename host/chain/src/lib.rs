//! The chain that a call of EC2 goes through before it meets the core: overrides, each
//! of which may refuse it, change it, answer it or change its answer.
//!
//! - `rules`: which overrides an operation meets, worked out before any call, so
//!   that the others pay for nothing
//! - `walk`: one call's way along the chain, and the calls that overrides make meanwhile
//! - `failures`: errors of plugins as errors of EC2, and back
//!
//! What overrides see and give is JSON; what goes on from here is typed and checked
//! against the model, so no override can bring a malformed answer about. Nothing here
//! knows what carries a plugin's calls, nor a socket. At the end of the chain is a
//! [`Core`].

#![forbid(unsafe_code)]

mod failures;
mod rules;
mod walk;

use std::time::Duration;

use orrery_contract::carrier::Boxed;
use orrery_core::operations::Answered;
use orrery_wire::{Ec2Error, Request, Str};

pub use rules::{Chain, LoadError, Override};
pub use walk::{Asker, Outcome};

/// What answers where no override does.
pub trait Core: Send + Sync + 'static {
    /// Answers a checked request.
    fn answer<'a>(
        &'a self,
        of: &'a Origin,
        request: Request,
    ) -> Boxed<'a, Result<Answered, Failure>>;
}

/// Whose call it is.
#[derive(Clone, Debug)]
pub struct Origin {
    /// Twelve-digit account id.
    pub account: Str,
    /// Region name, for example `us-east-1`.
    pub region: Str,
    /// The request id that the answer carries.
    pub request_id: Str,
}

/// Why a call has no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// EC2 refuses it.
    Refused(Ec2Error),
    /// Who failed, or who refused it in place of EC2, has told the log.
    Logged(Ec2Error),
}

impl Failure {
    /// What the client is told.
    pub fn error(&self) -> &Ec2Error {
        match self {
            Self::Refused(error) | Self::Logged(error) => error,
        }
    }
}

impl From<Ec2Error> for Failure {
    fn from(error: Ec2Error) -> Self {
        Self::Refused(error)
    }
}

/// How much overrides may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Time for one override, with all that it calls. One that is called by another has
    /// a little less than that has left, so that the one that hangs is the one that fails.
    pub deadline: Duration,
    /// How many calls of overrides may lie within one another.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(2),
            depth: 4,
        }
    }
}
