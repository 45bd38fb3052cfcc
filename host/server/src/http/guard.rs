//! The web guard: any page in a browser can send requests to localhost, and
//! RunInstances is a shell, so requests made by foreign pages are refused before
//! anything of them is decoded.
//!
//! Three checks: the `Host` must be a name of ours (against DNS rebinding), `Origin`
//! and `Sec-Fetch-Site` must not speak of another site unless it is configured.

use std::net::IpAddr;

use hyper::HeaderMap;
use hyper::header::{HOST, ORIGIN};
use hyper::http::uri::Authority;

use crate::config::values::{HostPattern, Origin};

/// Names that always mean this machine.
const OWN_NAMES: &[&str] = &[
    "localhost",
    "*.localhost",
    "localhost.localstack.cloud",
    "*.localhost.localstack.cloud",
];

/// What is allowed beyond one's own names.
#[derive(Debug, Clone)]
pub struct Guard {
    hosts: Vec<HostPattern>,
    origins: Vec<Origin>,
}

/// Why a request was refused; the text tells how to allow it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A `Host` that is not ours.
    #[error(
        "The host name '{0}' is not one of this emulator's; set ORRERY_ALLOWED_HOSTS to allow it."
    )]
    Host(String),
    /// A page of another origin.
    #[error(
        "Web pages of origin '{0}' may not use this emulator; set ORRERY_ALLOWED_ORIGINS to allow them."
    )]
    Origin(String),
    /// A page of another site that does not name its origin.
    #[error("Web pages of other sites may not use this emulator.")]
    Site,
}

/// Who asks, as far as browsers tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asker {
    /// Not a page, or a page of the emulator itself.
    Own,
    /// A page of a configured origin, which gets CORS headers.
    Configured(String),
}

impl Guard {
    /// A guard that allows these host names and origins besides its own.
    pub fn new(hosts: Vec<HostPattern>, origins: Vec<Origin>) -> Self {
        Self { hosts, origins }
    }

    /// Checks a request's head. `authority` is that of an absolute request target.
    ///
    /// # Errors
    /// The first check that fails.
    pub fn check(
        &self,
        authority: Option<&Authority>,
        headers: &HeaderMap,
    ) -> Result<Asker, Refusal> {
        let host = text(headers, HOST.as_str());
        let named = [
            authority.map(|authority| authority.as_str().to_owned()),
            host.clone(),
        ];
        for name in named.into_iter().flatten() {
            if !self.is_own_host(&name) {
                return Err(Refusal::Host(name));
            }
        }
        if let Some(origin) = text(headers, ORIGIN.as_str()) {
            let lower = origin.to_ascii_lowercase();
            if self.origins.iter().any(|allowed| allowed.0 == lower) {
                return Ok(Asker::Configured(origin));
            }
            let own =
                host.is_some_and(|host| lower == format!("http://{}", host.to_ascii_lowercase()));
            if !own {
                return Err(Refusal::Origin(origin));
            }
        }
        match text(headers, "sec-fetch-site").as_deref() {
            None | Some("same-origin" | "none") => Ok(Asker::Own),
            Some(_) => Err(Refusal::Site),
        }
    }

    fn is_own_host(&self, host_and_port: &str) -> bool {
        let name = without_port(host_and_port).to_ascii_lowercase();
        // With an IP address in the address bar no name can have been rebound.
        if name.parse::<IpAddr>().is_ok() {
            return true;
        }
        let name = name.strip_suffix('.').unwrap_or(&name);
        let configured = self.hosts.iter().map(|pattern| pattern.0.as_str());
        OWN_NAMES
            .iter()
            .copied()
            .chain(configured)
            .any(|pattern| matches(pattern, name))
    }
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_prefix('*') {
        Some(suffix) => name.len() > suffix.len() && name.ends_with(suffix),
        None => pattern == name,
    }
}

/// The host of a `Host` header, without the brackets of IPv6.
pub(crate) fn without_port(authority: &str) -> &str {
    if let Some(rest) = authority.strip_prefix('[') {
        return rest
            .split_once(']')
            .map_or(authority, |(address, _)| address);
    }
    authority
        .split_once(':')
        .map_or(authority, |(name, _)| name)
}

/// A header as text; bytes that are not visible ASCII make a text that no rule allows.
fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    let value = headers.get(name)?;
    Some(value.to_str().unwrap_or("?").to_owned())
}

#[cfg(test)]
mod tests {
    use hyper::header::{HeaderName, HeaderValue};

    use super::*;

    fn check(headers: &[(&str, &str)]) -> Result<Asker, Refusal> {
        let guard = Guard::new(
            vec![
                "orrery".parse().expect("host"),
                "*.example.com".parse().expect("host"),
            ],
            vec!["http://localhost:3000".parse().expect("origin")],
        );
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            let name: HeaderName = name.parse().expect("header name");
            map.insert(name, HeaderValue::from_str(value).expect("header value"));
        }
        guard.check(None, &map)
    }

    #[test]
    fn own_and_configured_host_names_pass() {
        for host in [
            "localhost",
            "LOCALHOST:4566",
            "127.0.0.1:4566",
            "[::1]:4566",
            "192.168.1.7",
            "localhost.",
            "localhost.localstack.cloud:4566",
            "ec2.localhost.localstack.cloud",
            "s3.localhost",
            "orrery:4566",
            "a.example.com",
        ] {
            assert_eq!(check(&[("host", host)]), Ok(Asker::Own), "{host}");
        }
        assert_eq!(check(&[]), Ok(Asker::Own), "HTTP/1.0 tools send no host");
    }

    #[test]
    fn foreign_host_names_are_refused() {
        for host in [
            "evil.example",
            "localhost.evil.example",
            "evil-localhost",
            "example.com",
            "127.0.0.1.evil.example",
            "xlocalhost.localstack.cloud",
            ".example.com",
            "",
        ] {
            assert_eq!(
                check(&[("host", host)]),
                Err(Refusal::Host(host.to_owned()))
            );
        }
    }

    #[test]
    fn pages_of_other_origins_are_refused() {
        let own = "127.0.0.1:4566";
        for origin in [
            "http://evil.example",
            "null",
            "https://127.0.0.1:4566",
            "http://127.0.0.1:3000",
            "http://localhost:4566",
        ] {
            let refusal = check(&[("host", own), ("origin", origin)]);
            assert_eq!(refusal, Err(Refusal::Origin(origin.to_owned())));
        }
        assert_eq!(
            check(&[("host", own), ("origin", "http://127.0.0.1:4566")]),
            Ok(Asker::Own)
        );
        let configured = "http://localhost:3000";
        let asker = check(&[
            ("host", own),
            ("origin", configured),
            ("sec-fetch-site", "cross-site"),
        ]);
        assert_eq!(asker, Ok(Asker::Configured(configured.to_owned())));
    }

    #[test]
    fn other_sites_without_an_origin_are_refused() {
        for site in ["cross-site", "same-site", "nonsense"] {
            assert_eq!(
                check(&[("host", "localhost"), ("sec-fetch-site", site)]),
                Err(Refusal::Site)
            );
        }
        for site in ["same-origin", "none"] {
            assert_eq!(
                check(&[("host", "localhost"), ("sec-fetch-site", site)]),
                Ok(Asker::Own)
            );
        }
    }
}
