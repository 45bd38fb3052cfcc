//! What a domain says of its instance: an element of its metadata, with which it is found
//! again. Nothing is kept anywhere else.

use std::net::Ipv4Addr;

use orrery_sdk::contract::{Error, Kind, Result};

use crate::xml::Element;

/// The name space of what is ours in a domain's metadata.
pub(crate) const SPACE: &str = "urn:orrery:instance:1";
/// The name space of what is wanted of a domain.
pub(crate) const INTENT: &str = "urn:orrery:intent:1";
/// The prefix of both, as libvirt writes them down.
pub(crate) const PREFIX: &str = "orrery";

/// Whose machine a domain is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Record {
    /// Id of the emulator.
    pub(crate) emulator: String,
    /// EC2's id of the instance.
    pub(crate) instance: String,
    /// Account and region of the instance, for people.
    pub(crate) account: String,
    pub(crate) region: String,
    /// Its network interfaces, the primary one first.
    pub(crate) interfaces: Vec<Interface>,
}

/// A network interface of a machine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Interface {
    /// EC2's id.
    pub(crate) id: String,
    /// Its hardware address.
    pub(crate) mac: String,
    /// EC2's private address.
    pub(crate) private: Option<String>,
    /// libvirt's network that it is on.
    pub(crate) network: String,
    /// The address that it has there; none where libvirt does not give addresses.
    pub(crate) address: Option<Ipv4Addr>,
    /// The hypervisor's address there.
    pub(crate) gateway: Option<Ipv4Addr>,
}

impl Record {
    /// As an element of a domain's metadata.
    pub(crate) fn element(&self) -> Element {
        let interfaces = self.interfaces.iter().map(Interface::element);
        Element::new(&format!("{PREFIX}:instance"))
            .with(&format!("xmlns:{PREFIX}"), SPACE)
            .with("emulator", &self.emulator)
            .with("id", &self.instance)
            .with("account", &self.account)
            .with("region", &self.region)
            .children(interfaces)
    }

    /// Reads what [`Self::element`] made.
    ///
    /// # Errors
    /// `internal`: something else is there.
    pub(crate) fn read(text: &str) -> Result<Self> {
        let element = Element::parse(text)?;
        let told = |name: &str| element.attribute(name).map(str::to_owned);
        let foreign = || Error::new(Kind::Internal, "the domain's metadata cannot be read");
        // The prefix is libvirt's affair.
        let interfaces = element.elements();
        let interfaces = interfaces.filter(|it| it.name().ends_with("interface"));
        Ok(Self {
            emulator: told("emulator").ok_or_else(foreign)?,
            instance: told("id").ok_or_else(foreign)?,
            account: told("account").unwrap_or_default(),
            region: told("region").unwrap_or_default(),
            interfaces: interfaces.map(Interface::read).collect(),
        })
    }
}

impl Interface {
    /// Whether it has another address than EC2's.
    pub(crate) fn is_renamed(&self) -> bool {
        let real = self.address.map(|it| it.to_string());
        real.is_some() && real != self.private
    }

    fn element(&self) -> Element {
        let mut element = Element::new(&format!("{PREFIX}:interface"))
            .with("id", &self.id)
            .with("mac", &self.mac)
            .with("network", &self.network);
        for (name, value) in [
            ("private", self.private.clone()),
            ("address", self.address.map(|it| it.to_string())),
            ("gateway", self.gateway.map(|it| it.to_string())),
        ] {
            if let Some(value) = value {
                element = element.with(name, value);
            }
        }
        element
    }

    fn read(element: &Element) -> Self {
        let told = |name: &str| element.attribute(name).map(str::to_owned);
        let address = |name: &str| element.attribute(name).and_then(|it| it.parse().ok());
        Self {
            id: told("id").unwrap_or_default(),
            mac: told("mac").unwrap_or_default(),
            private: told("private"),
            network: told("network").unwrap_or_default(),
            address: address("address"),
            gateway: address("gateway"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let record = Record {
            emulator: "e<1>".into(),
            instance: "i-07".into(),
            account: "000000000000".into(),
            region: "us-east-1".into(),
            interfaces: vec![
                Interface {
                    id: "eni-1".into(),
                    mac: "02:00:00:00:00:01".into(),
                    private: Some("172.31.0.4".into()),
                    network: "default".into(),
                    address: Some(Ipv4Addr::new(192, 168, 122, 9)),
                    gateway: Some(Ipv4Addr::new(192, 168, 122, 1)),
                },
                Interface {
                    id: "eni-2".into(),
                    ..Interface::default()
                },
            ],
        };
        assert_eq!(Record::read(&record.element().write()), Ok(record));
        assert!(Record::read("<somebody/>").is_err());
    }
}
