//! Errors on their way between plugins and EC2's clients.

use orrery_contract::{Error, Kind};
use orrery_wire::{Ec2Error, ErrorCode};

use crate::Failure;

/// Codes longer than this are no codes.
const CODE: usize = 128;

/// An error of EC2 as a plugin sees it: with its exact code.
pub(crate) fn shown(failure: Failure) -> Error {
    let error = match failure {
        Failure::Refused(error) | Failure::Logged(error) => error,
    };
    let kind = match (error.code(), error.status()) {
        (code, _) if code.ends_with(".NotFound") => Kind::NotFound,
        ("UnauthorizedOperation", _) => Kind::Denied,
        ("InsufficientInstanceCapacity", _) => Kind::Capacity,
        ("RequestLimitExceeded", _) => Kind::Limit,
        ("UnsupportedOperation", _) | (_, 501) => Kind::Unsupported,
        (_, 503) => Kind::Unavailable,
        (_, 500..) => Kind::Internal,
        _ => Kind::Invalid,
    };
    Error::new(kind, error.message.clone()).with_code(error.code())
}

/// An error of a plugin as EC2's clients see it.
pub(crate) fn told(plugin: &str, error: &Error) -> Ec2Error {
    if let Some(code) = error.code.as_deref().filter(|code| is_code(code)) {
        return Ec2Error::named(code, status(error.kind), error.message.clone());
    }
    let code = match error.kind {
        Kind::Invalid | Kind::NotFound => ErrorCode::InvalidParameterValue,
        Kind::Conflict => ErrorCode::IncorrectState,
        Kind::Capacity => ErrorCode::InsufficientInstanceCapacity,
        Kind::Limit => ErrorCode::RequestLimitExceeded,
        Kind::Unsupported => ErrorCode::UnsupportedOperation,
        Kind::Denied => ErrorCode::UnauthorizedOperation,
        Kind::Unavailable => ErrorCode::Unavailable,
        Kind::Timeout | Kind::Internal | Kind::Other => ErrorCode::InternalError,
    };
    let message = match is_failure(error) && !error.message.contains(plugin) {
        true => format!("The plugin {plugin} failed: {}", error.message),
        false => error.message.clone(),
    };
    Ec2Error::new(code, message)
}

/// Whether the plugin failed, rather than refused the call.
pub(crate) fn is_failure(error: &Error) -> bool {
    let fails = matches!(
        error.kind,
        Kind::Unavailable | Kind::Timeout | Kind::Internal | Kind::Other
    );
    fails && error.code.is_none()
}

/// The status of a code that the table does not know.
fn status(kind: Kind) -> u16 {
    match kind {
        Kind::Limit | Kind::Unavailable => 503,
        Kind::Capacity | Kind::Timeout | Kind::Internal | Kind::Other => 500,
        Kind::Unsupported => 501,
        Kind::Denied => 403,
        Kind::Invalid | Kind::NotFound | Kind::Conflict => 400,
    }
}

fn is_code(code: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    code.len() <= CODE
        && code.starts_with(|first: char| first.is_ascii_alphabetic())
        && code.bytes().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_plugins_refuse_is_told_as_ec2_would() {
        let new = |kind| Error::new(kind, "why");
        for (error, expect) in [
            (
                new(Kind::Invalid).with_code("InsufficientInstanceCapacity"),
                (500, "InsufficientInstanceCapacity: why"),
            ),
            (
                new(Kind::Denied).with_code("My.Policy"),
                (403, "My.Policy: why"),
            ),
            (
                new(Kind::Invalid).with_code("<no code>"),
                (400, "InvalidParameterValue: why"),
            ),
            (new(Kind::Limit), (503, "RequestLimitExceeded: why")),
            (
                new(Kind::Other),
                (500, "InternalError: The plugin tagger failed: why"),
            ),
            (
                Error::new(Kind::Unavailable, "The plugin tagger crashed"),
                (503, "Unavailable: The plugin tagger crashed"),
            ),
        ] {
            let told = told("tagger", &error);
            assert_eq!((told.status(), &*told.to_string()), expect);
        }
    }

    #[test]
    fn an_error_that_a_plugin_passes_on_stays_what_it_was() {
        for name in [
            "InvalidInstanceID.NotFound",
            "NotImplemented",
            "RequestLimitExceeded",
            "UnauthorizedOperation",
            "InternalError",
            "DryRunOperation",
        ] {
            let error = Ec2Error::named(name, 400, "why");
            let passed = told("p", &shown(Failure::Refused(error.clone())));
            assert_eq!(passed, error);
        }
    }
}
