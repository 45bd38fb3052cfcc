//! Answers that the HTTP layer gives by itself. SDKs parse every answer, so refusals
//! are well-formed EC2 documents, whatever went wrong.

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{CONNECTION, CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::{Response, StatusCode};

use super::body::BodyError;
use crate::aws::xml::{Text, document};
use crate::request_id::RequestId;
use crate::service::Ec2Answer;

/// What the listeners write.
pub type Answer = Response<Full<Bytes>>;

/// An answer with a body.
pub fn answer(status: StatusCode, content_type: &'static str, body: impl Into<Bytes>) -> Answer {
    let mut response = Response::new(Full::new(body.into()));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}

/// Adds the request id, as AWS names it in headers.
pub fn stamp(response: &mut Answer, id: RequestId) {
    if let Ok(value) = HeaderValue::from_str(&id.to_string()) {
        response
            .headers_mut()
            .insert(HeaderName::from_static("x-amzn-requestid"), value);
    }
}

/// An error in EC2's form.
pub fn ec2_error(status: StatusCode, code: &str, message: &str, id: RequestId) -> Answer {
    let id = id.to_string();
    let errors = [(
        "Error",
        Text::Nested(&[
            ("Code", Text::Plain(code)),
            ("Message", Text::Plain(message)),
        ]),
    )];
    let body = document(
        "Response",
        None,
        &[
            ("Errors", Text::Nested(&errors)),
            ("RequestID", Text::Plain(&id)),
        ],
    );
    answer(status, Ec2Answer::XML, body)
}

/// The answer to a connection over the limit.
pub fn too_many_connections() -> Answer {
    let id = RequestId::next();
    let message = "Too many connections are open.";
    let mut response = ec2_error(
        StatusCode::SERVICE_UNAVAILABLE,
        "RequestLimitExceeded",
        message,
        id,
    );
    stamp(&mut response, id);
    response
        .headers_mut()
        .insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

/// Status, code and message for a body that could not be read.
pub fn body_refusal(error: BodyError) -> (StatusCode, &'static str, &'static str) {
    match error {
        BodyError::TooLarge => (
            StatusCode::PAYLOAD_TOO_LARGE,
            "RequestEntityTooLarge",
            "The body of the request is too large.",
        ),
        BodyError::TooSlow => (
            StatusCode::REQUEST_TIMEOUT,
            "RequestTimeout",
            "The body of the request did not arrive in time.",
        ),
        BodyError::Broken => (
            StatusCode::BAD_REQUEST,
            "MalformedQueryString",
            "The body of the request broke off.",
        ),
    }
}
