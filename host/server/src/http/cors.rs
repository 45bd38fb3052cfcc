//! Cross-origin resource sharing for configured origins: what a browser wants to read
//! before it lets a page see an answer.

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, HeaderMap, HeaderName, HeaderValue,
    VARY,
};
use hyper::{Response, StatusCode};

use super::guard::Asker;

/// Answers a preflight.
pub fn preflight() -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::default());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    headers.insert(
        ACCESS_CONTROL_ALLOW_METHODS,
        HeaderValue::from_static("GET, HEAD, POST, PUT, DELETE, OPTIONS"),
    );
    headers.insert(
        ACCESS_CONTROL_ALLOW_HEADERS,
        HeaderValue::from_static(
            "authorization, content-type, amz-sdk-invocation-id, amz-sdk-request, x-amz-content-sha256, \
             x-amz-date, x-amz-security-token, x-amz-target, x-amz-user-agent",
        ),
    );
    headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    headers.insert(
        HeaderName::from_static("access-control-allow-private-network"),
        HeaderValue::from_static("true"),
    );
    response
}

/// Adds what lets a page of a configured origin read the answer.
pub fn mark(headers: &mut HeaderMap, asker: &Asker) {
    let Asker::Configured(origin) = asker else {
        return;
    };
    if let Ok(origin) = HeaderValue::from_str(origin) {
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.insert(
            ACCESS_CONTROL_EXPOSE_HEADERS,
            HeaderValue::from_static("x-amzn-requestid"),
        );
    }
    headers.append(VARY, HeaderValue::from_static("Origin"));
}
