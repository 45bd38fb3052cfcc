//! IAM, as far as EC2 needs it: roles, and the instance profiles that hand them to
//! instances. Nothing is authorised by them.
//!
//! What is here takes plain values and gives records; IAM's protocol is the server's.
//! Errors carry IAM's codes. <https://docs.aws.amazon.com/IAM/latest/APIReference/>

pub mod profiles;
pub mod roles;

use orrery_wire::Str;

use crate::{Ec2Error, Result};

/// Longest name of a role, in characters.
pub const MAXIMUM_ROLE_NAME: usize = 64;
/// Longest name of an instance profile or policy, in characters.
pub const MAXIMUM_NAME: usize = 128;
/// Longest path, in characters.
const MAXIMUM_PATH: usize = 512;

fn validation(message: impl Into<String>) -> Ec2Error {
    Ec2Error::named("ValidationError", 400, message)
}

fn exists(message: impl Into<String>) -> Ec2Error {
    Ec2Error::named("EntityAlreadyExists", 409, message)
}

fn conflict(message: &str) -> Ec2Error {
    Ec2Error::named("DeleteConflict", 409, message)
}

/// Checks a name: letters, digits and `+ = , . @ _ -`.
///
/// # Errors
/// `ValidationError`.
fn check_name(member: &str, name: &str, most: usize) -> Result<()> {
    let legal = |c: char| c.is_ascii_alphanumeric() || "+=,.@_-".contains(c);
    if name.is_empty() || name.len() > most {
        return Err(validation(format!(
            "1 validation error detected: Value '{name}' at '{member}' failed to satisfy constraint: Member must have length between 1 and {most}"
        )));
    }
    if !name.chars().all(legal) {
        return Err(validation(format!(
            "The specified value for {member} is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-"
        )));
    }
    Ok(())
}

/// Checks a path, or gives the usual one.
///
/// # Errors
/// `ValidationError`.
fn path(path: Option<&str>) -> Result<Str> {
    let path = path.unwrap_or("/");
    let legal = path == "/" || (path.len() > 2 && path.starts_with('/') && path.ends_with('/'));
    let printable = path.bytes().all(|byte| byte.is_ascii_graphic());
    if legal && printable && path.len() <= MAXIMUM_PATH {
        return Ok(Str::from(path));
    }
    Err(validation(
        "The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.",
    ))
}

/// Checks that a policy document is a JSON object with statements.
///
/// # Errors
/// `MalformedPolicyDocument`.
fn check_document(text: &str) -> Result<()> {
    let refuse = |message: &str| Err(Ec2Error::named("MalformedPolicyDocument", 400, message));
    match serde_json::from_str::<serde_json::Value>(text) {
        Err(_) => refuse("This policy contains invalid Json"),
        Ok(document) if document["Statement"].is_object() || document["Statement"].is_array() => {
            Ok(())
        }
        Ok(_) => refuse("Syntax errors in policy."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_paths_and_documents_are_iams() {
        assert!(check_name("roleName", "web+app=1,a.b@c_d-e", 64).is_ok());
        for bad in ["", "a b", "a/b", &"n".repeat(65)] {
            assert!(check_name("roleName", bad, 64).is_err(), "{bad}");
        }
        assert!(path(None).is_ok() && path(Some("/a/b/")).is_ok());
        for bad in ["", "a", "/a", "a/", "//", "/a b/"] {
            assert!(path(Some(bad)).is_err(), "{bad}");
        }
        assert!(check_document(r#"{"Statement": []}"#).is_ok());
        for bad in ["", "{", "[]", "{}", r#"{"Statement": "x"}"#] {
            assert_eq!(
                check_document(bad).expect_err(bad).code(),
                "MalformedPolicyDocument"
            );
        }
    }
}
