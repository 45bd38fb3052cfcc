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
    answer(status, Ec2Answer::XML, ec2_document(code, message, id))
}

fn ec2_document(code: &str, message: &str, id: RequestId) -> Vec<u8> {
    let id = id.to_string();
    let errors = [(
        "Error",
        Text::Nested(&[
            ("Code", Text::Plain(code)),
            ("Message", Text::Plain(message)),
        ]),
    )];
    document(
        "Response",
        None,
        &[
            ("Errors", Text::Nested(&errors)),
            ("RequestID", Text::Plain(&id)),
        ],
    )
}

/// The last words to a client whose head did not come whole, as bytes: there is no
/// request yet that hyper could answer.
pub fn head_too_slow() -> Vec<u8> {
    let id = RequestId::next();
    let message = "The head of the request did not arrive in time.";
    let body = ec2_document("RequestTimeout", message, id);
    let (status, length, content_type) = (StatusCode::REQUEST_TIMEOUT, body.len(), Ec2Answer::XML);
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\nx-amzn-requestid: {id}\r\n\
         connection: close\r\ncontent-length: {length}\r\n\r\n"
    );
    [head.into_bytes(), body].concat()
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
