//! Why there is no answer, in the contract's words. Neither address nor credentials are in
//! what callers are told.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use orrery_contract::{Error, Kind};

use super::connect::ConnectError;

/// What went wrong between the host and an endpoint.
#[derive(Debug)]
pub enum Why {
    /// Nobody takes connections there.
    Refused(String),
    /// No connection, for whatever other reason.
    Unreachable(String),
    /// Certificates, or no TLS at all.
    Tls(String),
    /// The connection ended before the answer did.
    BrokenOff(String),
    /// What came is not HTTP.
    Garbage(String),
    /// It took longer than that.
    Late(Duration),
    /// It is more than so many bytes.
    TooLarge(usize),
}

impl Why {
    /// What a client's error comes from.
    pub fn of(error: &(dyn StdError + 'static)) -> Self {
        let mut said = Vec::new();
        let mut next = Some(error);
        while let Some(error) = next {
            if let Some(failed) = error.downcast_ref::<ConnectError>() {
                let text = failed.to_string();
                return match failed {
                    ConnectError::Tls(_) => Self::Tls(text),
                    ConnectError::Transport(error) if is_refusal(error) => Self::Refused(text),
                    ConnectError::Transport(_) => Self::Unreachable(text),
                };
            }
            said.push(error.to_string());
            if let Some(error) = error.downcast_ref::<hyper::Error>()
                && error.is_parse()
            {
                return Self::Garbage(said.join(": "));
            }
            next = error.source();
        }
        Self::BrokenOff(said.join(": "))
    }

    /// As the plugin is told.
    pub fn error(self, endpoint: &str) -> Error {
        let (kind, what, detail) = match self {
            Self::Refused(detail) => (Kind::Unavailable, "refuses connections", Some(detail)),
            Self::Unreachable(detail) => (Kind::Unavailable, "cannot be reached", Some(detail)),
            Self::Tls(detail) => (
                Kind::Unavailable,
                "has no TLS that is trusted",
                Some(detail),
            ),
            Self::BrokenOff(detail) => {
                let what = "ended the connection before its answer";
                (Kind::Unavailable, what, Some(detail))
            }
            Self::Garbage(detail) => (Kind::Internal, "does not answer in HTTP", Some(detail)),
            Self::Late(time) => {
                let detail = format!("it had {} ms", time.as_millis());
                (Kind::Timeout, "did not answer in time", Some(detail))
            }
            Self::TooLarge(most) => {
                let detail = format!("it may answer {most} bytes");
                (Kind::Limit, "answered too much", Some(detail))
            }
        };
        let error = Error::new(kind, format!("The endpoint {endpoint} {what}"));
        Error { detail, ..error }
    }
}

fn is_refusal(error: &io::Error) -> bool {
    // A socket that is not there is a server that is not there.
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused | io::ErrorKind::NotFound
    )
}
