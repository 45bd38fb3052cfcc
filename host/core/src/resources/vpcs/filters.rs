//! The documented filters of VPCs and what is in them. A filter whose values no
//! record has here (IPv6, Outposts) is known and matches nothing.

use crate::{filters::Values, store::Realm};

use super::{DhcpOptions, InternetGateway, NetworkAcl, RouteTable, Subnet, Vpc};

pub(super) fn vpc(vpc: &Vpc, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
    match name {
        "vpc-id" => values.is(&vpc.id),
        "cidr" | "cidr-block-association.cidr-block" => values.shown(vpc.cidr),
        "cidr-block-association.association-id" => values.is(&vpc.association_id()),
        "cidr-block-association.state" => values.is("associated"),
        "dhcp-options-id" => values.is(&vpc.dhcp_options),
        // `isDefault` was the first name, and clients still send it.
        "is-default" | "isDefault" => values.flag(vpc.is_default),
        "owner-id" => values.is(&realm.key.account),
        "state" => values.is("available"),
        "ipv6-cidr-block-association.association-id"
        | "ipv6-cidr-block-association.ipv6-cidr-block"
        | "ipv6-cidr-block-association.ipv6-pool"
        | "ipv6-cidr-block-association.state" => {}
        _ => return false,
    }
    true
}

pub(super) fn subnet(subnet: &Subnet, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
    match name {
        "subnet-id" => values.is(&subnet.id),
        "vpc-id" => values.is(&subnet.vpc),
        "availability-zone" | "availabilityZone" => values.is(&subnet.zone),
        "availability-zone-id" | "availabilityZoneId" => values.is(&subnet.zone_id),
        "available-ip-address-count" => values.shown(subnet.available()),
        "cidr-block" | "cidr" | "cidrBlock" => values.shown(subnet.cidr),
        "default-for-az" | "defaultForAz" => values.flag(subnet.default_for_az),
        "map-public-ip-on-launch" => values.flag(subnet.map_public_ip),
        "enable-dns64" | "ipv6-native" | "map-customer-owned-ip-on-launch" => values.flag(false),
        "owner-id" => values.is(&realm.key.account),
        "private-dns-name-options-on-launch.hostname-type" => values.is(&subnet.hostname_type()),
        "private-dns-name-options-on-launch.enable-resource-name-dns-a-record" => {
            values.flag(subnet.private_dns.a_record);
        }
        "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record" => {
            values.flag(subnet.private_dns.aaaa_record);
        }
        "state" => values.is("available"),
        "subnet-arn" => {
            let (account, region) = (&realm.key.account, &realm.key.region);
            let partition = crate::catalogue::regions::partition(region);
            values.shown(format_args!(
                "arn:{partition}:ec2:{region}:{account}:subnet/{}",
                subnet.id
            ));
        }
        "customer-owned-ipv4-pool"
        | "enable-lni-at-device-index"
        | "ipv6-cidr-block-association.association-id"
        | "ipv6-cidr-block-association.ipv6-cidr-block"
        | "ipv6-cidr-block-association.state"
        | "outpost-arn" => {}
        _ => return false,
    }
    true
}

pub(super) fn internet_gateway(
    gateway: &InternetGateway,
    name: &str,
    realm: &Realm,
    values: &mut Values<'_>,
) -> bool {
    match name {
        "internet-gateway-id" => values.is(&gateway.id),
        "attachment.state" => values.any(gateway.vpc.iter().map(|_| "available")),
        "attachment.vpc-id" => values.maybe(gateway.vpc.as_ref()),
        "owner-id" => values.is(&realm.key.account),
        _ => return false,
    }
    true
}

pub(super) fn route_table(
    table: &RouteTable,
    name: &str,
    realm: &Realm,
    values: &mut Values<'_>,
) -> bool {
    match name {
        "route-table-id" => values.is(&table.id),
        "vpc-id" => values.is(&table.vpc),
        "owner-id" => values.is(&realm.key.account),
        "association.main" => {
            for (_, subnet) in table.associations() {
                values.flag(subnet.is_none());
            }
        }
        "association.route-table-association-id" => {
            for (id, _) in table.associations() {
                values.is(&id);
            }
        }
        "association.route-table-id" => values.any(table.associations().map(|_| table.id.as_str())),
        "association.subnet-id" => values.any(table.subnets.iter().map(|subnet| subnet.as_str())),
        "route.destination-cidr-block" => {
            for route in &table.routes {
                values.shown(route.destination);
            }
        }
        "route.gateway-id" => {
            let gateways = table.routes.iter().map(|route| route.gateway.as_str());
            values.any(gateways.filter(|id| !id.starts_with("eni-")));
        }
        "route.instance-id" => {
            values.any(
                table
                    .routes
                    .iter()
                    .filter_map(|route| Some(route.instance(realm)?.id.as_str())),
            );
        }
        "route.origin" => values.any(table.routes.iter().map(|route| route.origin())),
        "route.state" => values.any(
            table
                .routes
                .iter()
                .map(|route| route.state(realm, &table.vpc)),
        ),
        "association.gateway-id"
        | "route.destination-ipv6-cidr-block"
        | "route.destination-prefix-list-id"
        | "route.egress-only-internet-gateway-id"
        | "route.nat-gateway-id"
        | "route.transit-gateway-id"
        | "route.vpc-peering-connection-id" => {}
        _ => return false,
    }
    true
}

pub(super) fn network_acl(
    acl: &NetworkAcl,
    name: &str,
    realm: &Realm,
    values: &mut Values<'_>,
) -> bool {
    match name {
        "network-acl-id" => values.is(&acl.id),
        "vpc-id" => values.is(&acl.vpc),
        "owner-id" => values.is(&realm.key.account),
        "default" => values.flag(acl.is_default),
        "association.association-id" => {
            for subnet in &acl.subnets {
                values.is(&acl.association_id(subnet));
            }
        }
        "association.network-acl-id" => values.any(acl.subnets.iter().map(|_| acl.id.as_str())),
        "association.subnet-id" => values.any(acl.subnets.iter().map(|subnet| subnet.as_str())),
        "entry.cidr" => acl
            .entries
            .iter()
            .for_each(|entry| values.shown(entry.cidr)),
        "entry.egress" => acl
            .entries
            .iter()
            .for_each(|entry| values.flag(entry.egress)),
        "entry.protocol" => {
            for entry in &acl.entries {
                values.is(&entry.protocol);
                values.any(protocol_name(&entry.protocol));
            }
        }
        "entry.rule-action" => values.any(acl.entries.iter().map(|entry| entry.action())),
        "entry.rule-number" => acl
            .entries
            .iter()
            .for_each(|entry| values.shown(entry.number)),
        "entry.icmp.code"
        | "entry.icmp.type"
        | "entry.ipv6-cidr"
        | "entry.port-range.from"
        | "entry.port-range.to" => {}
        _ => return false,
    }
    true
}

fn protocol_name(number: &str) -> Option<&'static str> {
    match number {
        "1" => Some("icmp"),
        "6" => Some("tcp"),
        "17" => Some("udp"),
        _ => None,
    }
}

pub(super) fn dhcp_options(
    options: &DhcpOptions,
    name: &str,
    realm: &Realm,
    values: &mut Values<'_>,
) -> bool {
    match name {
        "dhcp-options-id" => values.is(&options.id),
        "key" => values.any(options.options.iter().map(|(key, _)| key.as_str())),
        "value" => values.any(
            options
                .options
                .iter()
                .flat_map(|(_, all)| all.iter().map(|value| value.as_str())),
        ),
        "owner-id" => values.is(&realm.key.account),
        _ => return false,
    }
    true
}
