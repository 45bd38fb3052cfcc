//! The documented filters of network interfaces.

use std::net::Ipv4Addr;

use crate::{
    filters::Values,
    operations::network_interfaces::addresses::{private_dns, public_dns},
    store::Realm,
};

use super::NetworkInterface;

pub(super) fn offer(
    interface: &NetworkInterface,
    name: &str,
    realm: &Realm,
    values: &mut Values<'_>,
) -> bool {
    if let Some(name) = name.strip_prefix("attachment.") {
        return attachment(interface, name, realm, values);
    }
    let addresses =
        || std::iter::once(interface.address).chain(interface.secondary.iter().copied());
    match name {
        "network-interface-id" => values.is(&interface.id),
        "private-ip-address" => values.shown(Ipv4Addr::from(interface.address)),
        "addresses.private-ip-address" => {
            addresses().for_each(|address| values.shown(Ipv4Addr::from(address)))
        }
        "addresses.primary" => {
            values.flag(true);
            if !interface.secondary.is_empty() {
                values.flag(false);
            }
        }
        "association.public-ip" | "addresses.association.public-ip" => {
            if let Some(public) = interface.public {
                values.shown(Ipv4Addr::from(public));
            }
        }
        "association.ip-owner-id" | "addresses.association.owner-id" => {
            values.any(interface.public.map(|_| "amazon"));
        }
        "association.public-dns-name" => {
            if let Some(public) = interface.public.filter(|_| interface.is_named(realm)) {
                values.is(&public_dns(public, &realm.key.region));
            }
        }
        "private-dns-name" => {
            if interface.is_named(realm) {
                values.is(&private_dns(interface.address, &realm.key.region));
            }
        }
        "availability-zone" => values.maybe(interface.subnet(realm).map(|subnet| &subnet.zone)),
        "availability-zone-id" => {
            values.maybe(interface.subnet(realm).map(|subnet| &subnet.zone_id))
        }
        "subnet-id" => values.maybe(interface.subnet(realm).map(|subnet| &subnet.id)),
        "vpc-id" => values.maybe(interface.subnet(realm).map(|subnet| &subnet.vpc)),
        "description" => values.is(&interface.network.description),
        "group-id" => values.any(interface.network.groups.iter().map(|group| group.as_str())),
        "group-name" => {
            let groups = realm.table::<crate::resources::SecurityGroup>();
            let named = interface
                .network
                .groups
                .iter()
                .filter_map(|id| groups.get(id));
            values.any(named.map(|group| group.name.as_str()));
        }
        "interface-type" => values.is("interface"),
        "mac-address" => values.is(&interface.mac()),
        "operator.managed" | "requester-managed" => values.flag(false),
        "owner-id" => values.is(&realm.key.account),
        "source-dest-check" => values.flag(interface.network.source_dest_check),
        "status" => values.is(&interface.status()),
        "association.allocation-id"
        | "association.association-id"
        | "ipv6-addresses.ipv6-address"
        | "operator.principal"
        | "requester-id" => {}
        _ => return false,
    }
    true
}

fn attachment(
    interface: &NetworkInterface,
    name: &str,
    realm: &Realm,
    values: &mut Values<'_>,
) -> bool {
    let attachment = interface.attachment.as_ref();
    match name {
        "attach-time" => attachment
            .into_iter()
            .for_each(|attachment| values.time(attachment.since)),
        "attachment-id" => attachment
            .into_iter()
            .for_each(|_| values.is(&interface.attachment_id())),
        "delete-on-termination" => {
            attachment
                .into_iter()
                .for_each(|attachment| values.flag(attachment.delete_on_termination));
        }
        "device-index" => attachment
            .into_iter()
            .for_each(|attachment| values.shown(attachment.device_index)),
        "network-card-index" => values.any(attachment.map(|_| "0")),
        "instance-id" => values.maybe(interface.instance(realm).map(|instance| &instance.id)),
        "instance-owner-id" => values.maybe(attachment.map(|_| &realm.key.account)),
        "status" => attachment
            .into_iter()
            .for_each(|_| values.is(&interface.attachment_status(realm))),
        // Of other kinds of attachment than to instances.
        "nat-gateway-id" => {}
        _ => return false,
    }
    true
}
