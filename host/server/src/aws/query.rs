//! Answers of AWS's Query protocol, as STS and IAM give them.

use hyper::StatusCode;

use super::xml::{Text, document};
use crate::request_id::RequestId;

/// The content type of both.
pub const CONTENT_TYPE: &str = "text/xml";

/// The namespace of IAM's answers.
pub const IAM: &str = "https://iam.amazonaws.com/doc/2010-05-08/";
/// The namespace of STS's.
pub const STS: &str = "https://sts.amazonaws.com/doc/2011-06-15/";

/// A result.
pub fn success(
    namespace: &str,
    action: &str,
    result: Option<&[(&str, Text<'_>)]>,
    id: RequestId,
) -> Vec<u8> {
    let (response, result_name, id) = (
        format!("{action}Response"),
        format!("{action}Result"),
        id.to_string(),
    );
    let metadata = [("RequestId", Text::Plain(&id))];
    let mut children = Vec::with_capacity(2);
    children.extend(result.map(|result| (result_name.as_str(), Text::Nested(result))));
    children.push(("ResponseMetadata", Text::Nested(&metadata)));
    document(&response, Some(namespace), &children)
}

/// A refusal.
pub fn error(
    namespace: &str,
    status: StatusCode,
    code: &str,
    message: &str,
    id: RequestId,
) -> Vec<u8> {
    let kind = if status.is_server_error() {
        "Receiver"
    } else {
        "Sender"
    };
    let error = [
        ("Type", Text::Plain(kind)),
        ("Code", Text::Plain(code)),
        ("Message", Text::Plain(message)),
    ];
    let id = id.to_string();
    let children = [
        ("Error", Text::Nested(&error)),
        ("RequestId", Text::Plain(&id)),
    ];
    document("ErrorResponse", Some(namespace), &children)
}
