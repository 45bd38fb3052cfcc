//! What the operator says: the table `[plugins.libvirt.config]` and the variables of
//! `plugin.toml`.

use std::time::Duration;

use orrery_sdk::contract::{Error, Result};
use serde::{Deserialize, Deserializer, de};

/// The settings as they are given.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(crate) struct Settings {
    /// Where the hypervisor is: a URI of libvirt's.
    #[serde(deserialize_with = "text")]
    pub(crate) uri: String,
    /// The storage pool of AMIs and volumes.
    #[serde(deserialize_with = "text")]
    pub(crate) pool: String,
    /// The network that instances are on, or `vpc` for one of each VPC's own.
    #[serde(deserialize_with = "text")]
    pub(crate) network: String,
    /// Where guests get their data.
    pub(crate) datasource: Datasource,
    /// Whether machines run on when the emulator stops.
    #[serde(deserialize_with = "flag")]
    pub(crate) keep_running: bool,
    /// Seconds that a guest has to shut down or restart by itself.
    #[serde(deserialize_with = "seconds")]
    pub(crate) stop_timeout: Duration,
    /// `kvm` or `qemu`; by default `kvm` where that works.
    #[serde(deserialize_with = "some_text")]
    pub(crate) virt_type: Option<String>,
    /// The most virtual processors that a machine gets.
    #[serde(deserialize_with = "number")]
    pub(crate) max_vcpus: Option<u32>,
    /// The most memory that a machine gets, in MiB.
    #[serde(deserialize_with = "number")]
    pub(crate) max_memory: Option<u64>,
    /// How disks are connected: `virtio`, `sata`, `scsi`, `ide`.
    #[serde(deserialize_with = "text")]
    pub(crate) disk_bus: String,
    /// libvirt's name of the network adapter: `virtio`, `e1000e`, ….
    #[serde(deserialize_with = "text")]
    pub(crate) nic_model: String,
    /// What boots the machine.
    pub(crate) firmware: Firmware,
}

/// Where guests get their data.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Datasource {
    /// From a small disk, as documented.
    NoCloud,
    /// From the metadata service.
    Ec2,
}

/// What boots a machine.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Firmware {
    /// SeaBIOS.
    Bios,
    /// UEFI.
    Efi,
}

/// The network setting that makes networks of VPCs.
const OF_VPCS: &str = "vpc";

impl Default for Settings {
    fn default() -> Self {
        Self {
            uri: "qemu:///system".to_owned(),
            pool: "default".to_owned(),
            network: "default".to_owned(),
            datasource: Datasource::NoCloud,
            keep_running: false,
            stop_timeout: Duration::from_secs(60),
            virt_type: None,
            max_vcpus: None,
            max_memory: None,
            disk_bus: "virtio".to_owned(),
            nic_model: "virtio".to_owned(),
            firmware: Firmware::Bios,
        }
    }
}

impl Settings {
    /// Reads the plugin's configuration, a JSON object.
    ///
    /// # Errors
    /// `invalid`: an unknown key or a value that is none.
    pub(crate) fn parse(json: &str) -> Result<Self> {
        serde_json::from_str(json)
            .map_err(|why| Error::invalid(format!("The configuration of libvirt: {why}")))
    }

    /// Whether each VPC has a network of its own.
    pub(crate) fn has_vpcs(&self) -> bool {
        self.network == OF_VPCS
    }
}

/// A value of a file or of a variable, where everything is text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Value {
    Text(String),
    Number(u64),
    Flag(bool),
}

fn value<'de, D: Deserializer<'de>>(from: D) -> std::result::Result<String, D::Error> {
    Ok(match Value::deserialize(from)? {
        Value::Text(text) => text,
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
    })
}

fn text<'de, D: Deserializer<'de>>(from: D) -> std::result::Result<String, D::Error> {
    let text = value(from)?;
    match text.is_empty() || text.contains('\0') {
        true => Err(de::Error::custom("a name is expected")),
        false => Ok(text),
    }
}

fn some_text<'de, D: Deserializer<'de>>(from: D) -> std::result::Result<Option<String>, D::Error> {
    text(from).map(Some)
}

fn number<'de, D: Deserializer<'de>, T: std::str::FromStr>(
    from: D,
) -> std::result::Result<Option<T>, D::Error> {
    let text = value(from)?;
    let parsed = text.parse().map(Some);
    parsed.map_err(|_| de::Error::custom(format!("'{text}' is no number")))
}

fn seconds<'de, D: Deserializer<'de>>(from: D) -> std::result::Result<Duration, D::Error> {
    let seconds = number::<D, u32>(from)?;
    Ok(Duration::from_secs(seconds.unwrap_or_default().into()))
}

fn flag<'de, D: Deserializer<'de>>(from: D) -> std::result::Result<bool, D::Error> {
    let text = value(from)?;
    match text.as_str() {
        "1" | "true" => Ok(true),
        "0" | "false" => Ok(false),
        _ => Err(de::Error::custom(format!("'{text}' is neither 0 nor 1"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_from_files_and_from_variables() {
        let settings = Settings::parse("{}").expect("all have defaults");
        assert_eq!(settings.uri, "qemu:///system");
        assert!(!settings.keep_running && !settings.has_vpcs());
        for json in [
            r#"{"keep-running": "1", "max-vcpus": "2", "stop-timeout": "5", "network": "vpc", "datasource": "ec2"}"#,
            r#"{"keep-running": true, "max-vcpus": 2, "stop-timeout": 5, "network": "vpc", "datasource": "ec2"}"#,
        ] {
            let settings = Settings::parse(json).expect(json);
            assert!(settings.keep_running && settings.has_vpcs(), "{json}");
            assert_eq!(settings.max_vcpus, Some(2), "{json}");
            assert_eq!(settings.stop_timeout, Duration::from_secs(5), "{json}");
            assert_eq!(settings.datasource, Datasource::Ec2, "{json}");
        }
    }

    #[test]
    fn what_is_misspelt_is_refused() {
        for (json, why) in [
            (r#"{"urri": "x"}"#, "urri"),
            (r#"{"max-vcpus": "two"}"#, "'two' is no number"),
            (r#"{"keep-running": "yes"}"#, "'yes' is neither 0 nor 1"),
            (r#"{"firmware": "uboot"}"#, "uboot"),
            (r#"{"pool": ""}"#, "a name is expected"),
        ] {
            let refused = Settings::parse(json).expect_err(json);
            assert!(refused.message.contains(why), "{json}: {refused}");
        }
    }
}
