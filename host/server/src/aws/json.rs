//! Answers of AWS's JSON protocol, version 1.1.

use hyper::StatusCode;
use hyper::header::{HeaderName, HeaderValue};
use serde_json::{Value, json};

use crate::http::answers::{Answer, answer};

const CONTENT_TYPE: &str = "application/x-amz-json-1.1";

/// A result.
pub fn success(value: &Value) -> Answer {
    answer(StatusCode::OK, CONTENT_TYPE, value.to_string())
}

/// A refusal: its code, and the member that says why, which services spell differently.
pub fn error(status: StatusCode, code: &'static str, (member, why): (&str, &str)) -> Answer {
    let body = json!({"__type": code, member: why});
    let mut response = answer(status, CONTENT_TYPE, body.to_string());
    response.headers_mut().insert(
        HeaderName::from_static("x-amzn-errortype"),
        HeaderValue::from_static(code),
    );
    response
}
