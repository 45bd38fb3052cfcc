//! Services that are not here: says so with 501 in the protocol that the request
//! speaks, naming the service, so that SDKs show the message and do not retry.

use hyper::StatusCode;
use hyper::header::{HeaderName, HeaderValue};
use serde_json::json;

use super::xml::{Text, document};
use crate::http::answers::{Answer, answer};
use crate::request_id::RequestId;

/// How a service writes its errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// `awsJson1_0` and `awsJson1_1`: the operation is in `X-Amz-Target`.
    Json,
    /// `rpcv2Cbor`: announced by the `smithy-protocol` header.
    Cbor,
    /// `awsQuery`: a form with `Action`.
    Query,
    /// S3's own XML.
    S3,
    /// `restXml` of Route 53 and CloudFront.
    RestXml,
    /// `restJson1`, the rest.
    RestJson,
}

impl Protocol {
    /// The protocol of a request: announced, or known by the service's name.
    pub fn of(
        service: &str,
        target: Option<&str>,
        smithy: Option<&str>,
        action: Option<&str>,
    ) -> Self {
        if smithy == Some("rpc-v2-cbor") {
            Self::Cbor
        } else if target.is_some() {
            Self::Json
        } else if action.is_some() {
            Self::Query
        } else {
            match service {
                "s3" | "s3express" | "s3-object-lambda" => Self::S3,
                "route53" | "cloudfront" => Self::RestXml,
                _ => Self::RestJson,
            }
        }
    }
}

/// The name of a service from `X-Amz-Target`, such as `DynamoDB_20120810.ListTables`.
pub fn service_of_target(target: &str) -> &str {
    let name = target.split('.').next().unwrap_or(target);
    name.split('_').next().unwrap_or(name)
}

/// Answers a request for a service that is not here.
pub fn not_here(service: &str, protocol: Protocol, id: RequestId) -> Answer {
    let message = format!("The service {service} is not part of this emulator, which is EC2 only.");
    let code = "NotImplemented";
    let status = StatusCode::NOT_IMPLEMENTED;
    let id = id.to_string();
    let plain = [
        ("Code", Text::Plain(code)),
        ("Message", Text::Plain(&message)),
    ];
    match protocol {
        Protocol::Json => json_error(
            json!({"__type": code, "message": message}),
            "application/x-amz-json-1.1",
        ),
        Protocol::RestJson => json_error(json!({"message": message}), "application/json"),
        Protocol::Cbor => {
            let mut response = answer(
                status,
                "application/cbor",
                cbor(&[("__type", code), ("message", &message)]),
            );
            let name = HeaderName::from_static("smithy-protocol");
            response
                .headers_mut()
                .insert(name, HeaderValue::from_static("rpc-v2-cbor"));
            response
        }
        Protocol::S3 => {
            let children = [
                plain[0].clone(),
                plain[1].clone(),
                ("RequestId", Text::Plain(&id)),
            ];
            answer(
                status,
                "application/xml",
                document("Error", None, &children),
            )
        }
        Protocol::Query | Protocol::RestXml => {
            let error = [
                ("Type", Text::Plain("Receiver")),
                plain[0].clone(),
                plain[1].clone(),
            ];
            let children = [
                ("Error", Text::Nested(&error)),
                ("RequestId", Text::Plain(&id)),
            ];
            answer(
                status,
                "text/xml",
                document("ErrorResponse", None, &children),
            )
        }
    }
}

fn json_error(body: serde_json::Value, content_type: &'static str) -> Answer {
    let mut response = answer(StatusCode::NOT_IMPLEMENTED, content_type, body.to_string());
    let name = HeaderName::from_static("x-amzn-errortype");
    response
        .headers_mut()
        .insert(name, HeaderValue::from_static("NotImplemented"));
    response
}

/// A CBOR map of at most 23 short texts.
fn cbor(pairs: &[(&str, &str)]) -> Vec<u8> {
    let mut out = vec![0xa0 | u8::try_from(pairs.len()).unwrap_or(23)];
    for text in pairs.iter().flat_map(|(key, value)| [key, value]) {
        // Major type 3 with a 16-bit length, which every reader accepts.
        let length = u16::try_from(text.len()).unwrap_or(u16::MAX);
        out.push(0x79);
        out.extend_from_slice(&length.to_be_bytes());
        out.extend_from_slice(&text.as_bytes()[..usize::from(length)]);
    }
    out
}
