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
    match name {
        "network-interface-id" => values.is(&interface.id),
        "private-ip-address" => {
            let addresses = interface.address.iter();
            addresses.for_each(|address| values.shown(Ipv4Addr::from(*address)));
        }
        "addresses.private-ip-address" => interface
            .privates()
            .for_each(|address| values.shown(Ipv4Addr::from(address))),
        "addresses.primary" => {
            if interface.address.is_some() {
                values.flag(true);
            }
            if !interface.secondary.is_empty() {
                values.flag(false);
            }
        }
        "association.public-ip" => {
            let public = interface.public(realm);
            public
                .iter()
                .for_each(|one| values.shown(Ipv4Addr::from(one.ip)));
        }
        "addresses.association.public-ip" => {
            let publics = interface.publics(realm);
            publics
                .iter()
                .for_each(|one| values.shown(Ipv4Addr::from(one.ip)));
        }
        "association.ip-owner-id" => {
            values.any(interface.public(realm).map(|one| one.owner(realm)));
        }
        "addresses.association.owner-id" => {
            values.any(interface.publics(realm).iter().map(|one| one.owner(realm)));
        }
        "association.allocation-id" => {
            let public = interface.public(realm);
            values.maybe(
                public
                    .and_then(|one| one.elastic)
                    .map(|address| &address.id),
            );
        }
        "association.association-id" => {
            let public = interface.public(realm);
            values.maybe(public.as_ref().and_then(|one| one.association_id()));
        }
        "association.public-dns-name" => {
            let named = interface.is_named(realm);
            if let Some(public) = interface.public(realm).filter(|_| named) {
                values.is(&public_dns(public.ip, &realm.key.region));
            }
        }
        "ipv6-addresses.ipv6-address" => {
            let addresses = interface.more().ipv6.iter();
            addresses.for_each(|address| values.shown(address));
        }
        "ipv6-native" => values.flag(interface.address.is_none()),
        "private-dns-name" => {
            let address = interface.address.filter(|_| interface.is_named(realm));
            let name = address.map(|address| private_dns(address, &realm.key.region));
            values.maybe(name.as_ref());
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
        "interface-type" => values.is(&interface.kind()),
        "mac-address" => values.is(&interface.mac()),
        "operator.managed" => values.flag(false),
        "requester-managed" => values.flag(interface.more().requester.is_some()),
        "requester-id" => values.maybe(interface.requester(realm)),
        "owner-id" => values.is(&realm.key.account),
        "source-dest-check" => values.flag(interface.network.source_dest_check),
        "status" => values.is(&interface.status()),
        "operator.principal" => {}
        // Names that only DescribeInstances has.
        "addresses.association.allocation-id" => {
            for public in interface.publics(realm) {
                values.maybe(public.elastic.map(|address| &address.id));
            }
        }
        "addresses.association.association-id" => {
            for public in interface.publics(realm) {
                values.maybe(public.association_id());
            }
        }
        "ipv6-addresses.is-primary-ipv6" => {
            let more = interface.more();
            for (at, _) in more.ipv6.iter().enumerate() {
                values.flag(at == 0 && more.primary_ipv6);
            }
        }
        "ipv4-prefixes.ipv4-prefix" => {
            let prefixes = interface.more().ipv4_prefixes.iter();
            prefixes.for_each(|prefix| values.shown(prefix));
        }
        "ipv6-prefixes.ipv6-prefix" => {
            let prefixes = interface.more().ipv6_prefixes.iter();
            prefixes.for_each(|prefix| values.shown(prefix));
        }
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
        "network-card-index" => attachment
            .into_iter()
            .for_each(|attachment| values.shown(attachment.card)),
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
