//! The types of single settings, each parsed once: from a flag, a variable or the
//! configuration file, with one error text for all three.

use std::fmt;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::str::FromStr;

use serde::Deserialize;

/// An address to listen on: `host:port`, `:port` or `host`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListenAddress {
    /// A name or IP address, without brackets.
    pub host: String,
    /// The port; 0 lets the system choose.
    pub port: u16,
}

/// The port of LocalStack and of every recipe written for it.
pub const DEFAULT_PORT: u16 = 4566;

impl ListenAddress {
    /// The address in force when nothing is configured.
    pub fn loopback() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: DEFAULT_PORT,
        }
    }
}

impl FromStr for ListenAddress {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let refuse = || format!("'{text}' is not an address such as 127.0.0.1:4566");
        let (host, port) = match text.rsplit_once(':') {
            // A bare IPv6 address has colons but no port.
            Some((host, _)) if host.contains(':') && !host.starts_with('[') => (text, None),
            Some(_) if text.ends_with(']') => (text, None),
            Some((host, port)) => (host, Some(port)),
            None => (text, None),
        };
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let host = if host.is_empty() { "127.0.0.1" } else { host };
        let is_name = |c: char| c.is_ascii_alphanumeric() || "-._:%".contains(c);
        if !host.chars().all(is_name) {
            return Err(refuse());
        }
        let port = port
            .map_or(Ok(DEFAULT_PORT), str::parse)
            .map_err(|_| refuse())?;
        Ok(Self {
            host: host.to_owned(),
            port,
        })
    }
}

impl fmt::Display for ListenAddress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.host.contains(':') {
            write!(out, "[{}]:{}", self.host, self.port)
        } else {
            write!(out, "{}:{}", self.host, self.port)
        }
    }
}

/// One value or several: `"a,b"` or `["a", "b"]` in the file, `a,b` elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "OneOrMany")]
#[serde(bound = "T: FromStr<Err = String>")]
pub struct Several<T>(pub Vec<T>);

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected a string or a list of strings")]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl<T: FromStr<Err = String>> TryFrom<OneOrMany> for Several<T> {
    type Error = String;

    fn try_from(value: OneOrMany) -> Result<Self, String> {
        match value {
            OneOrMany::One(text) => text.parse(),
            OneOrMany::Many(texts) => texts
                .iter()
                .map(|text| text.parse())
                .collect::<Result<_, _>>()
                .map(Self),
        }
    }
}

impl<T: FromStr<Err = String>> FromStr for Several<T> {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty());
        parts.map(str::parse).collect::<Result<_, _>>().map(Self)
    }
}

/// Declares an enum of settings with its spellings.
macro_rules! choices {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $first:literal $(| $other:literal)*),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
        #[serde(try_from = "String")]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $name {
            /// The spelling that documents and answers use.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $first),+ }
            }
        }

        impl FromStr for $name {
            type Err = String;
            fn from_str(text: &str) -> Result<Self, String> {
                match text.to_ascii_lowercase().as_str() {
                    $($first $(| $other)* => Ok(Self::$variant),)+
                    _ => Err(format!("'{text}' is not one of {}", [$($first),+].join(", "))),
                }
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;
            fn try_from(text: String) -> Result<Self, String> { text.parse() }
        }
    };
}

choices! {
    /// How much is logged.
    LogLevel {
        /// Everything.
        Trace = "trace" | "trace-internal",
        /// Every request.
        Debug = "debug",
        /// State transitions.
        Info = "info",
        /// What the user should look at.
        Warn = "warn" | "warning",
        /// What failed.
        Error = "error",
    }
}

choices! {
    /// How log lines look.
    LogFormat {
        /// For people.
        Text = "text",
        /// One JSON object a line.
        Json = "json",
    }
}

choices! {
    /// What StopInstances does with a container.
    DockerStop {
        /// It is paused, as documented.
        Pause = "pause",
        /// Its programs end; it keeps its disk.
        Stop = "stop",
    }
}

choices! {
    /// What a GiB of a volume is on disk.
    VolumeUnit {
        /// A MiB, as documented.
        Mib = "mib",
        /// A GiB, as EC2 has it.
        Gib = "gib",
    }
}

choices! {
    /// How much an account may have.
    Quotas {
        /// Whatever fits into memory.
        Off = "off",
        /// As much as a new account at AWS.
        Aws = "aws",
    }
}

choices! {
    /// What happens to request parameters that the operation does not have.
    UnknownParameters {
        /// `UnknownParameter`, as on AWS.
        Refuse = "refuse",
        /// They are skipped, for very old tools.
        Ignore = "ignore",
    }
}

/// A VM manager: one of this build, or the plugin with that id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VmManager {
    /// Instances without machines.
    Mock,
    /// Instances that are containers.
    Docker,
    /// A plugin; whether there is one is known when plugins are loaded.
    Plugin(String),
}

impl VmManager {
    /// As it is written in `EC2_VM_MANAGER`.
    pub fn name(&self) -> &str {
        match self {
            Self::Mock => "mock",
            Self::Docker => "docker",
            Self::Plugin(id) => id,
        }
    }
}

impl FromStr for VmManager {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let name = text.to_ascii_lowercase();
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        match &*name {
            "mock" => Ok(Self::Mock),
            "docker" => Ok(Self::Docker),
            _ if name.chars().all(fits) => Ok(Self::Plugin(name)),
            _ => Err(format!(
                "'{text}' is none of mock, docker and the id of a plugin"
            )),
        }
    }
}

/// A folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder(pub PathBuf);

impl FromStr for Folder {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "" => Err("a folder has a name".to_owned()),
            path => Ok(Self(path.into())),
        }
    }
}

/// Parses an on/off variable the way LocalStack does.
///
/// # Errors
/// A text that is none of 1, 0, true, false.
pub fn switch(text: &str) -> Result<bool, String> {
    match text.to_ascii_lowercase().as_str() {
        "1" | "true" => Ok(true),
        "0" | "false" => Ok(false),
        _ => Err(format!("'{text}' is not one of 1, 0, true, false")),
    }
}

/// The address range of default VPCs: an IPv4 network from /8 to /24.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct VpcCidr {
    /// First address; the host bits are zero.
    pub network: Ipv4Addr,
    /// Prefix length, 8..=24.
    pub prefix: u8,
}

impl VpcCidr {
    /// 172.31.0.0/16, as on AWS.
    pub const AWS: Self = Self {
        network: Ipv4Addr::new(172, 31, 0, 0),
        prefix: 16,
    };
}

impl FromStr for VpcCidr {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parsed = text.split_once('/').and_then(|(network, prefix)| {
            let network: Ipv4Addr = network.parse().ok()?;
            let prefix: u8 = prefix.parse().ok()?;
            Some(Self { network, prefix })
        });
        let cidr =
            parsed.ok_or_else(|| format!("'{text}' is not a network such as 172.31.0.0/16"))?;
        if !(8..=24).contains(&cidr.prefix) {
            return Err(format!("'{text}' is not between /8 and /24"));
        }
        if cidr.network.to_bits() & (u32::MAX >> cidr.prefix) != 0 {
            return Err(format!("'{text}' has bits set behind its prefix"));
        }
        Ok(cidr)
    }
}

impl TryFrom<String> for VpcCidr {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl fmt::Display for VpcCidr {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.network, self.prefix)
    }
}

/// A host name pattern: `name` or `*.name`, lower case, without a port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostPattern(pub String);

impl FromStr for HostPattern {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let name = text.strip_prefix("*.").unwrap_or(text);
        let is_name = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
        if name.is_empty() || !name.chars().all(is_name) {
            return Err(format!(
                "'{text}' is not a host name such as orrery or *.example.com"
            ));
        }
        Ok(Self(text.to_ascii_lowercase()))
    }
}

/// An origin that may use the emulator from a browser: `scheme://host[:port]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(pub String);

impl FromStr for Origin {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let host = text.split_once("://").map(|(_, host)| host);
        let plain = |host: &str| !host.is_empty() && !host.contains(['/', '*', ' ', '?', '#']);
        if host.is_none_or(|host| !plain(host)) {
            return Err(format!(
                "'{text}' is not an origin such as http://localhost:3000"
            ));
        }
        Ok(Self(text.to_ascii_lowercase()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listen_addresses() {
        for (text, expect) in [
            ("127.0.0.1:4566", "127.0.0.1:4566"),
            (":0", "127.0.0.1:0"),
            ("0.0.0.0", "0.0.0.0:4566"),
            ("[::1]:80", "[::1]:80"),
            ("[::1]", "[::1]:4566"),
            ("::", "[::]:4566"),
            ("localhost:1", "localhost:1"),
        ] {
            assert_eq!(
                text.parse::<ListenAddress>().map(|a| a.to_string()),
                Ok(expect.to_owned())
            );
        }
        for text in ["host:", "host:http", "host:70000", "http://x:1", "a b:1"] {
            assert!(text.parse::<ListenAddress>().is_err(), "{text}");
        }
    }

    #[test]
    fn vpc_networks_from_8_to_24_without_host_bits() {
        for text in ["10.0.0.0/8", "172.31.0.0/16", "192.168.4.0/24"] {
            assert_eq!(
                text.parse::<VpcCidr>().map(|c| c.to_string()),
                Ok(text.to_owned())
            );
        }
        for text in [
            "10.0.0.0/7",
            "10.0.0.0/25",
            "10.0.0.1/16",
            "10.0.0.0",
            "::/8",
            "10.0.0.0/-1",
        ] {
            assert!(text.parse::<VpcCidr>().is_err(), "{text}");
        }
    }
}
