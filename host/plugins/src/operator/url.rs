//! Where an endpoint is.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use hyper::Uri;
use serde::{Deserialize, Deserializer, de};

/// What is connected to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A socket of this machine.
    Unix(PathBuf),
    /// A port of some machine.
    Tcp {
        /// Name or address of the machine, without brackets.
        host: String,
        /// The port.
        port: u16,
        /// Whether TLS is spoken.
        tls: bool,
    },
}

/// An address and what comes with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url {
    /// What is connected to.
    pub address: Address,
    /// As the `Host` header has it.
    pub authority: String,
    /// What comes before each request's path; empty, or without a slash at its end.
    pub base: String,
}

impl Url {
    /// Whether TLS is spoken.
    pub fn is_tls(&self) -> bool {
        matches!(self.address, Address::Tcp { tls: true, .. })
    }

    /// What comes after this URL in one that begins with it.
    pub(crate) fn path_of<'a>(&self, url: &'a Uri) -> Option<&'a str> {
        let Address::Tcp { host, port, tls } = &self.address else {
            return None;
        };
        let (scheme, usual) = scheme(*tls);
        let same = url.scheme_str() == Some(scheme)
            && url.host().map(unbracketed) == Some(host)
            && url.port_u16().unwrap_or(usual) == *port;
        let path = url.path_and_query().map_or("/", |path| path.as_str());
        let rest = path.strip_prefix(&self.base).filter(|_| same)?;
        rest.starts_with('/').then_some(rest)
    }
}

impl FromStr for Url {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix("unix://") {
            return match path.starts_with('/') {
                true => Ok(Self {
                    address: Address::Unix(path.into()),
                    authority: "localhost".into(),
                    base: String::new(),
                }),
                false => Err("a socket's path begins with a slash: unix:///path".into()),
            };
        }
        let known = "an endpoint's URL begins with http://, https:// or unix:///";
        let url: Uri = text.parse().map_err(|_| known.to_owned())?;
        let tls = match url.scheme_str() {
            Some("http") => false,
            Some("https") => true,
            _ => return Err(known.into()),
        };
        let authority = url.authority().ok_or(known)?;
        if authority.as_str().contains('@') {
            return Err("an endpoint's user and password belong in `basic`".into());
        }
        if url.query().is_some() {
            return Err("an endpoint's URL has no query".into());
        }
        Ok(Self {
            address: Address::Tcp {
                host: unbracketed(authority.host()).to_owned(),
                port: authority.port_u16().unwrap_or(scheme(tls).1),
                tls,
            },
            authority: authority.to_string(),
            base: url.path().trim_end_matches('/').to_owned(),
        })
    }
}

/// The scheme and its usual port.
fn scheme(tls: bool) -> (&'static str, u16) {
    match tls {
        true => ("https", 443),
        false => ("http", 80),
    }
}

fn unbracketed(host: &str) -> &str {
    host.trim_matches(['[', ']'])
}

impl fmt::Display for Address {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => path.display().fmt(to),
            Self::Tcp { host, port, .. } => write!(to, "{host}:{port}"),
        }
    }
}

impl<'de> Deserialize<'de> for Url {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?
            .parse()
            .map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_below_it_has_the_rest_as_its_path() {
        for (own, other, rest) in [
            ("http://hv/api", "http://hv/api/a?b=c", Some("/a?b=c")),
            ("http://hv/api", "http://hv:80/api/", Some("/")),
            ("https://[::1]", "https://[::1]:443/a", Some("/a")),
            ("http://hv/api", "http://hv/apis/a", None),
            ("http://hv/api", "http://hv/api", None),
            ("http://hv/api", "https://hv/api/a", None),
            ("http://hv:81", "http://hv/a", None),
            ("http://hv", "http://hv.example/a", None),
            ("unix:///hv", "http://localhost/a", None),
        ] {
            let own: Url = own.parse().expect("it is one");
            let other = other.parse().expect("it is one");
            assert_eq!(own.path_of(&other), rest, "{own:?} {other}");
        }
    }

    #[test]
    fn urls_say_where_and_how() {
        for (text, expected) in [
            ("http://hv", Ok(("hv:80", "hv", "", false))),
            (
                "https://hv.example:8006/api2/json/",
                Ok(("hv.example:8006", "hv.example:8006", "/api2/json", true)),
            ),
            ("https://[::1]/1.0", Ok(("::1:443", "[::1]", "/1.0", true))),
            (
                "unix:///run/engine.sock",
                Ok(("/run/engine.sock", "localhost", "", false)),
            ),
            ("unix://engine.sock", Err("begins with a slash")),
            ("tcp://hv:1", Err("begins with http://")),
            ("hv", Err("begins with http://")),
            ("http://me:secret@hv/", Err("belong in `basic`")),
            ("http://hv/?a=1", Err("has no query")),
        ] {
            match (text.parse::<Url>(), expected) {
                (Ok(url), Ok(expected)) => {
                    let address = url.address.to_string();
                    let found = (&*address, &*url.authority, &*url.base, url.is_tls());
                    assert_eq!(found, expected, "{text}");
                }
                (Err(error), Err(why)) => assert!(error.contains(why), "{text}: {error}"),
                (found, _) => panic!("{text}: {found:?}"),
            }
        }
    }
}
