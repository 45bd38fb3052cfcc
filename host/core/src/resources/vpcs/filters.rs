//! The documented filters of VPCs and what is in them. A filter whose values no
//! record has here (Outposts) is known and matches nothing.

use crate::{cidr::Block, filters::Values, store::Realm};

use super::{
    AclEntry, Destination, DhcpOptions, InternetGateway, NetworkAcl, RouteTable, Subnet, Vpc,
};

pub(super) fn vpc(vpc: &Vpc, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
    match name {
        "vpc-id" => values.is(&vpc.id),
        "cidr" | "cidr-block" | "cidrBlock" => values.shown(vpc.cidr),
        "cidr-block-association.cidr-block" => {
            vpc.blocks().for_each(|block| values.shown(block.cidr));
        }
        "cidr-block-association.association-id" => {
            vpc.blocks().for_each(|block| values.is(&block.id));
        }
        "cidr-block-association.state" => values.is("associated"),
        "dhcp-options-id" => values.is(&vpc.dhcp_options),
        // `isDefault` was the first name, and clients still send it.
        "is-default" | "isDefault" => values.flag(vpc.is_default),
        "owner-id" => values.is(&realm.key.account),
        "state" => values.is("available"),
        "ipv6-cidr-block-association.association-id" => {
            values.any(vpc.ipv6.iter().map(|block| block.id.as_str()));
        }
        "ipv6-cidr-block-association.ipv6-cidr-block" => {
            vpc.ipv6.iter().for_each(|block| values.shown(block.cidr));
        }
        "ipv6-cidr-block-association.ipv6-pool" => {
            values.any(vpc.ipv6.iter().map(|_| "Amazon"));
        }
        "ipv6-cidr-block-association.state" => {
            values.any(vpc.ipv6.iter().map(|_| "associated"));
        }
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
        "cidr-block" | "cidr" | "cidrBlock" => {
            subnet.cidr.iter().for_each(|cidr| values.shown(cidr));
        }
        "default-for-az" | "defaultForAz" => values.flag(subnet.default_for_az),
        "map-public-ip-on-launch" => values.flag(subnet.map_public_ip),
        "enable-dns64" => values.flag(subnet.dns64),
        "ipv6-native" => values.flag(subnet.cidr.is_none()),
        "map-customer-owned-ip-on-launch" => values.flag(false),
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
        "customer-owned-ipv4-pool" | "enable-lni-at-device-index" | "outpost-arn" => {}
        "ipv6-cidr-block-association.association-id" => {
            values.any(subnet.ipv6.iter().map(|block| block.id.as_str()));
        }
        "ipv6-cidr-block-association.ipv6-cidr-block" => {
            subnet
                .ipv6
                .iter()
                .for_each(|block| values.shown(block.cidr));
        }
        "ipv6-cidr-block-association.state" => {
            values.any(subnet.ipv6.iter().map(|_| "associated"));
        }
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
            for association in table.associations() {
                values.flag(association.is_main());
            }
        }
        "association.route-table-association-id" => {
            for association in table.associations() {
                values.is(&association.id);
            }
        }
        "association.route-table-id" => values.any(table.associations().map(|_| table.id.as_str())),
        "association.subnet-id" => values.any(table.subnets.iter().map(|subnet| subnet.as_str())),
        "association.gateway-id" => {
            values.any(table.gateways.iter().map(|gateway| gateway.as_str()));
        }
        "route.destination-cidr-block" => destinations(table, values, |destination| {
            matches!(destination, Destination::Block(Block::Ipv4(_)))
        }),
        "route.destination-ipv6-cidr-block" => destinations(table, values, |destination| {
            matches!(destination, Destination::Block(Block::Ipv6(_)))
        }),
        "route.destination-prefix-list-id" => destinations(table, values, |destination| {
            matches!(destination, Destination::PrefixList(_))
        }),
        "route.gateway-id" => targets(table, values, &["local", "igw", "vgw", "vpce"]),
        "route.egress-only-internet-gateway-id" => targets(table, values, &["eigw"]),
        "route.nat-gateway-id" => targets(table, values, &["nat"]),
        "route.transit-gateway-id" => targets(table, values, &["tgw"]),
        "route.vpc-peering-connection-id" => targets(table, values, &["pcx"]),
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
        _ => return false,
    }
    true
}

fn destinations(table: &RouteTable, values: &mut Values<'_>, counts: fn(&Destination) -> bool) {
    let all = table.routes.iter().map(|route| &route.destination);
    all.filter(|destination| counts(destination))
        .for_each(|destination| values.shown(destination));
}

/// The targets whose ids have one of these prefixes.
fn targets(table: &RouteTable, values: &mut Values<'_>, kinds: &[&str]) {
    let routes = table
        .routes
        .iter()
        .filter(|route| kinds.contains(&route.kind()));
    values.any(routes.map(|route| route.gateway.as_str()));
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
        "entry.cidr" => blocks(acl, values, |block| matches!(block, Block::Ipv4(_))),
        "entry.ipv6-cidr" => blocks(acl, values, |block| matches!(block, Block::Ipv6(_))),
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
        "entry.icmp.type" => numbers(acl, values, |entry| entry.icmp.map(|(kind, _)| kind)),
        "entry.icmp.code" => numbers(acl, values, |entry| entry.icmp.map(|(_, code)| code)),
        "entry.port-range.from" => {
            numbers(acl, values, |entry| entry.ports.map(|(from, _)| from));
        }
        "entry.port-range.to" => numbers(acl, values, |entry| entry.ports.map(|(_, to)| to)),
        _ => return false,
    }
    true
}

fn blocks(acl: &NetworkAcl, values: &mut Values<'_>, counts: fn(&Block) -> bool) {
    let all = acl.entries.iter().map(|entry| entry.cidr);
    all.filter(counts).for_each(|block| values.shown(block));
}

fn numbers(acl: &NetworkAcl, values: &mut Values<'_>, number: fn(&AclEntry) -> Option<i32>) {
    acl.entries
        .iter()
        .filter_map(number)
        .for_each(|number| values.shown(number));
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

#[cfg(test)]
mod tests {
    use crate::testing::{get, world};

    #[test]
    fn filters_have_other_spellings() {
        let mut realm = world();
        for (describe, name, value, list) in [
            ("DescribeVpcs", "cidr-block", "172.31.0.0/16", "/Vpcs"),
            ("DescribeVpcs", "cidrBlock", "172.31.0.0/16", "/Vpcs"),
            ("DescribeVpcs", "isDefault", "true", "/Vpcs"),
            ("DescribeSubnets", "cidr", "172.31.0.0/20", "/Subnets"),
            ("DescribeSubnets", "cidrBlock", "172.31.0.0/20", "/Subnets"),
            (
                "DescribeSubnets",
                "availabilityZone",
                "us-east-1a",
                "/Subnets",
            ),
            (
                "DescribeSubnets",
                "availabilityZoneId",
                "use1-az1",
                "/Subnets",
            ),
            ("DescribeSubnets", "defaultForAz", "true", "/Subnets"),
        ] {
            for (value, some) in [(value, true), ("nothing", false)] {
                let query = format!("{describe}&Filter.1.Name={name}&Filter.1.Value.1={value}");
                let found = get(&mut realm, &query, list);
                assert_eq!(
                    found.as_array().is_some_and(|found| !found.is_empty()),
                    some,
                    "{query}"
                );
            }
        }
    }
}
