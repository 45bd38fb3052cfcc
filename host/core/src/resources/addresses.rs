//! Elastic IP addresses: public addresses that belong to the account, not to an
//! interface.

use std::{net::Ipv4Addr, sync::Arc};

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    filters::Values,
    store::{Realm, Resource, Term},
    tags::Tags,
};

use super::{Instance, NetworkInterface, identified, network_interfaces::public_term};

/// Where an address leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressAssociation {
    /// `eipassoc-…`
    pub id: Str,
    /// Ordinal of the network interface, which knows the address by its ordinal, too.
    pub interface: u64,
    /// The interface's private address.
    pub private: u32,
}

/// The name that reverse DNS gives for an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DomainName {
    /// With its final dot; empty where it was taken away.
    pub name: Str,
    /// When it was asked for.
    pub since: Timestamp,
}

/// An Elastic IP address.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Address {
    /// `eipalloc-…`
    pub id: Str,
    /// The public address.
    pub ip: u32,
    /// Where it leads to.
    pub association: Option<AddressAssociation>,
    /// How many associations it has had: no two have the same id.
    pub associations: u32,
    /// Its name in reverse DNS, where one was ever asked for.
    pub domain_name: Option<DomainName>,
    /// Tags.
    pub tags: Tags,
}

impl Address {
    /// The address with this public IP.
    pub fn with_ip(realm: &Realm, ip: u32) -> Option<(u64, &Arc<Self>)> {
        realm
            .table::<Self>()
            .having(public_term(ip), None)
            .find(|(_, address)| address.ip == ip)
    }

    /// The network interface that it leads to.
    pub fn interface<'r>(&self, realm: &'r Realm) -> Option<&'r Arc<NetworkInterface>> {
        let association = self.association.as_ref()?;
        realm.table::<NetworkInterface>().at(association.interface)
    }

    /// The instance that it leads to.
    pub fn instance<'r>(&self, realm: &'r Realm) -> Option<&'r Arc<Instance>> {
        self.interface(realm)?.instance(realm)
    }

    /// Whether reverse DNS has a name for it.
    pub fn has_name(&self) -> bool {
        self.domain_name
            .as_ref()
            .is_some_and(|domain| !domain.name.is_empty())
    }
}

impl Resource for Address {
    const PREFIX: &'static str = "eipalloc-";
    const TYPE: &'static str = "elastic-ip";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidAllocationIDNotFound;
    const NOUN: &'static str = "allocation ID";
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(public_term(self.ip));
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        let association = self.association.as_ref();
        match name {
            "allocation-id" => values.is(&self.id),
            "association-id" => values.maybe(association.map(|one| &one.id)),
            "instance-id" => values.maybe(self.instance(realm).map(|instance| &instance.id)),
            "network-border-group" => values.is(&realm.key.region),
            "network-interface-id" => {
                values.maybe(self.interface(realm).map(|interface| &interface.id));
            }
            "network-interface-owner-id" => values.maybe(association.map(|_| &realm.key.account)),
            "private-ip-address" => {
                if let Some(association) = association {
                    values.shown(Ipv4Addr::from(association.private));
                }
            }
            "public-ip" => values.shown(Ipv4Addr::from(self.ip)),
            _ => return false,
        }
        true
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let message = match ids {
            [id] => format!("The allocation ID '{id}' does not exist"),
            _ => format!("The allocation IDs '{}' do not exist", ids.join(", ")),
        };
        Ec2Error::new(Self::NOT_FOUND, message)
    }
}
