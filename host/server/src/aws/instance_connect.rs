//! EC2 Instance Connect: a public key with which somebody may come to an instance for a
//! minute. The instance reads it from its metadata.
//! <https://docs.aws.amazon.com/ec2-instance-connect/latest/APIReference/API_SendSSHPublicKey.html>

use hyper::StatusCode;
use serde_json::{Value, json};

use super::foreign::{self, Protocol};
use super::json;
use super::scope::Scope;
use crate::http::answers::Answer;
use crate::request_id::RequestId;
use crate::service::{Ec2Service, NotPushed, PushedKey};

/// The name that the service signs with.
pub const SERVICE: &str = "ec2-instance-connect";
/// What its targets begin with.
pub const TARGET: &str = "AWSEC2InstanceConnectService";

const DEFAULT_REGION: &str = "us-east-1";

/// A member is not as the service's model wants it.
struct Invalid;

/// Answers one call.
pub fn call(
    target: Option<&str>,
    scope: &Scope,
    body: &[u8],
    ec2: &dyn Ec2Service,
    id: RequestId,
) -> Answer {
    let operation = target.and_then(|target| target.strip_prefix(TARGET));
    if operation != Some(".SendSSHPublicKey") {
        return foreign::not_here(SERVICE, Protocol::Json, id);
    }
    let Ok(request) = serde_json::from_slice::<Value>(body) else {
        return error("SerializationException", "The body is not JSON.");
    };
    let Ok(pushed) = read(&request, scope) else {
        return error(
            "InvalidArgsException",
            "One of the parameters is not valid.",
        );
    };
    match ec2.push_key(pushed) {
        Ok(()) => json::success(&json!({"RequestId": id.to_string(), "Success": true})),
        Err(NotPushed::NoInstance) => error(
            "EC2InstanceNotFoundException",
            "The specified instance was not found.",
        ),
        Err(NotPushed::NotRunning) => error(
            "EC2InstanceStateInvalidException",
            "Unable to connect because the instance is not in a valid state. Connecting to a stopped or terminated instance is not supported. If the instance is stopped, start your instance, and try to connect again.",
        ),
    }
}

fn error(code: &'static str, message: &str) -> Answer {
    json::error(StatusCode::BAD_REQUEST, code, ("Message", message))
}

fn read(request: &Value, scope: &Scope) -> Result<PushedKey, Invalid> {
    let text = |member: &str| request[member].as_str().ok_or(Invalid);
    let (instance, user) = (text("InstanceId")?, text("InstanceOSUser")?);
    let key = text("SSHPublicKey")?;
    let zone = match &request["AvailabilityZone"] {
        Value::Null => None,
        Value::String(zone) if (6..=32).contains(&zone.len()) => Some(zone.clone()),
        _ => return Err(Invalid),
    };
    if !is_instance(instance) || !is_user(user) || !(80..=4_096).contains(&key.len()) {
        return Err(Invalid);
    }
    // What no key pair of EC2 can be is no key here either.
    let key = orrery_keys::import(key.as_bytes()).map_err(|_| Invalid)?;
    Ok(PushedKey {
        account: scope.account().to_string(),
        region: scope
            .region
            .clone()
            .unwrap_or_else(|| DEFAULT_REGION.to_owned()),
        instance: instance.to_owned(),
        zone,
        user: user.to_owned(),
        key: key.public,
    })
}

/// `i-` and hexadecimal digits.
fn is_instance(text: &str) -> bool {
    let digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    (10..=32).contains(&text.len())
        && text
            .strip_prefix("i-")
            .is_some_and(|digits| digits.bytes().all(digit))
}

/// A name of an operating system's user, as the service's model has it.
fn is_user(text: &str) -> bool {
    // A dollar may be the last character of several.
    let name = match text.strip_suffix('$') {
        Some(name) if !name.is_empty() => name,
        _ => text,
    };
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"@._-".contains(&byte);
    let begins = name.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let is_number = name.bytes().all(|byte| byte.is_ascii_digit());
    (1..=32).contains(&text.len()) && begins && !is_number && name.bytes().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_and_instances_are_those_of_the_model() {
        for (user, fits) in [
            ("ec2-user", true),
            ("_x", true),
            ("a", true),
            ("machine$", true),
            ("user@domain.example", true),
            ("1a", true),
            ("12", false),
            ("", false),
            ("$", false),
            ("a$b", false),
            (".a", false),
            ("a/b", false),
            ("a\n", false),
            ("é", false),
            ("a23456789012345678901234567890123", false),
        ] {
            assert_eq!(is_user(user), fits, "{user:?}");
        }
        for (instance, fits) in [
            ("i-0123456789abcdef0", true),
            ("i-01234567", true),
            ("i-0123456", false),
            ("i-0123456789ABCDEF0", false),
            ("vol-0123456789abcdef0", false),
        ] {
            assert_eq!(is_instance(instance), fits, "{instance}");
        }
    }
}
