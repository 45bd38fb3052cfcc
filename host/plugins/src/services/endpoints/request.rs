//! From what a plugin asks to what is sent.

use std::time::Duration;

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::{Method, Request, Uri};
use orrery_contract::Result;
use orrery_contract::host::http;

use super::{Endpoint, invalid};

/// Whether the answer may take the connection over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takeover {
    Allowed,
    Refused,
}

/// A request that can be sent, and the time for it.
pub struct Prepared {
    pub request: Request<Full<Bytes>>,
    pub time: Duration,
}

impl Endpoint {
    /// The request as the endpoint gets it.
    pub(super) fn request(&self, asked: &http::Request, takeover: Takeover) -> Result<Prepared> {
        let method = Method::from_bytes(asked.method.as_bytes())
            .ok()
            .filter(|method| *method != Method::CONNECT)
            .ok_or_else(|| invalid(format!("`{}` is no method", asked.method)))?;
        let mut headers = self.headers(&asked.headers, takeover)?;
        headers.insert(header::HOST, self.authority.clone());
        let mut request = Request::new(Full::new(Bytes::copy_from_slice(&asked.body)));
        *request.method_mut() = method;
        *request.uri_mut() = self.uri(&asked.path_and_query)?;
        *request.headers_mut() = headers;
        Ok(Prepared {
            request,
            time: self.limits.within(asked.timeout_ms),
        })
    }

    /// The endpoint's own path and then the plugin's, who cannot climb out of it.
    fn uri(&self, path_and_query: &str) -> Result<Uri> {
        let no_path = || invalid(format!("`{path_and_query}` is no path on an endpoint"));
        let path = path_and_query.split(['?', '#']).next().unwrap_or_default();
        let climbs = |segment: &str| {
            let plain = segment.to_ascii_lowercase().replace("%2e", ".");
            matches!(plain.as_str(), "." | "..")
        };
        if !path.starts_with('/') || path.split(['/', '\\']).any(climbs) {
            return Err(no_path());
        }
        let whole = format!("{}{path_and_query}", self.url.base);
        // The connection is the endpoint's, whatever is said here.
        let uri = Uri::builder().scheme("http").authority("endpoint");
        uri.path_and_query(whole).build().map_err(|_| no_path())
    }

    /// The plugin's headers and the endpoint's, without what concerns the connection.
    fn headers(&self, asked: &[(String, String)], takeover: Takeover) -> Result<HeaderMap> {
        let mut headers = HeaderMap::new();
        for (name, value) in asked {
            let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>())
            else {
                return Err(invalid(format!("`{name}` cannot be sent as a header")));
            };
            let takes_over = name == header::UPGRADE && takeover == Takeover::Allowed;
            if takes_over {
                let upgrade = HeaderValue::from_static("upgrade");
                headers.insert(header::CONNECTION, upgrade);
            } else if is_ours(&name) || self.credentials.contains_key(&name) {
                continue;
            }
            headers.append(name, value);
        }
        headers.extend(self.credentials.clone());
        Ok(headers)
    }
}

/// Whether the header concerns the connection and not what is said over it.
pub fn is_ours(name: &HeaderName) -> bool {
    [
        header::HOST,
        header::CONTENT_LENGTH,
        header::CONNECTION,
        header::TRANSFER_ENCODING,
        header::TE,
        header::TRAILER,
        header::UPGRADE,
        header::PROXY_AUTHORIZATION,
        HeaderName::from_static("keep-alive"),
        HeaderName::from_static("proxy-connection"),
    ]
    .contains(name)
}
