//! The records as answers show them.

use orrery_wire::{Str, shapes, text};

use crate::{
    cidr::{Block, Ipv4Cidr, Ipv6Cidr},
    operations::vpn,
    resources::{
        DhcpOptions, EgressOnlyInternetGateway, InternetGateway, NetworkAcl, RouteTable, Subnet,
        Vpc,
        vpcs::{AclEntry, Associated, Association, Destination, Route},
    },
    store::{Realm, Resource},
};

pub(super) fn block(cidr: impl std::fmt::Display) -> Option<Str> {
    Some(Str::from(cidr.to_string()))
}

fn arn(realm: &Realm, kind: &str, id: &str) -> Str {
    let (account, region) = (&realm.key.account, &realm.key.region);
    let partition = crate::catalogue::regions::partition(region);
    Str::from(format!(
        "arn:{partition}:ec2:{region}:{account}:{kind}/{id}"
    ))
}

fn open() -> Option<shapes::BlockPublicAccessStates> {
    Some(shapes::BlockPublicAccessStates {
        internet_gateway_block_mode: Some(text!("off")),
    })
}

pub(super) fn vpc(realm: &Realm, vpc: &Vpc) -> shapes::Vpc {
    shapes::Vpc {
        owner_id: Some(realm.key.account.clone()),
        instance_tenancy: Some(vpc.tenancy.clone()),
        cidr_block_association_set: Some(
            vpc.blocks()
                .map(|block| vpc_block(&block, text!("associated")))
                .collect(),
        ),
        ipv6_cidr_block_association_set: (!vpc.ipv6.is_empty()).then(|| {
            let blocks = vpc.ipv6.iter();
            blocks
                .map(|block| vpc_ipv6_block(realm, block, text!("associated")))
                .collect()
        }),
        is_default: Some(vpc.is_default),
        tags: vpc.tags.shape(),
        block_public_access_states: open(),
        vpc_id: Some(vpc.id.clone()),
        state: Some(text!("available")),
        cidr_block: block(vpc.cidr),
        dhcp_options_id: Some(vpc.dhcp_options.clone()),
        ..Default::default()
    }
}

pub(super) fn vpc_block(
    block: &Associated<Ipv4Cidr>,
    state: Str,
) -> shapes::VpcCidrBlockAssociation {
    shapes::VpcCidrBlockAssociation {
        association_id: Some(block.id.clone()),
        cidr_block: self::block(block.cidr),
        cidr_block_state: Some(shapes::VpcCidrBlockState {
            state: Some(state),
            ..Default::default()
        }),
    }
}

pub(super) fn vpc_ipv6_block(
    realm: &Realm,
    block: &Associated<Ipv6Cidr>,
    state: Str,
) -> shapes::VpcIpv6CidrBlockAssociation {
    shapes::VpcIpv6CidrBlockAssociation {
        association_id: Some(block.id.clone()),
        ipv6_cidr_block: self::block(block.cidr),
        ipv6_cidr_block_state: Some(shapes::VpcCidrBlockState {
            state: Some(state),
            ..Default::default()
        }),
        network_border_group: Some(realm.key.region.clone()),
        ipv6_pool: Some(text!("Amazon")),
        ipv6_address_attribute: Some(text!("public")),
        ip_source: Some(text!("amazon")),
        ..Default::default()
    }
}

pub(super) fn subnet_ipv6_block(
    block: &Associated<Ipv6Cidr>,
    state: Str,
) -> shapes::SubnetIpv6CidrBlockAssociation {
    shapes::SubnetIpv6CidrBlockAssociation {
        association_id: Some(block.id.clone()),
        ipv6_cidr_block: self::block(block.cidr),
        ipv6_cidr_block_state: Some(shapes::SubnetCidrBlockState {
            state: Some(state),
            ..Default::default()
        }),
        ipv6_address_attribute: Some(text!("public")),
        ip_source: Some(text!("amazon")),
        ..Default::default()
    }
}

pub(super) fn subnet(realm: &Realm, subnet: &Subnet) -> shapes::Subnet {
    shapes::Subnet {
        availability_zone_id: Some(subnet.zone_id.clone()),
        map_customer_owned_ip_on_launch: Some(false),
        owner_id: Some(realm.key.account.clone()),
        assign_ipv6_address_on_creation: Some(subnet.assign_ipv6),
        ipv6_cidr_block_association_set: Some(
            subnet
                .ipv6
                .iter()
                .map(|block| subnet_ipv6_block(block, text!("associated")))
                .collect(),
        ),
        tags: subnet.tags.shape(),
        subnet_arn: Some(arn(realm, Subnet::TYPE, &subnet.id)),
        enable_dns64: Some(subnet.dns64),
        ipv6_native: Some(subnet.cidr.is_none()),
        private_dns_name_options_on_launch: Some(shapes::PrivateDnsNameOptionsOnLaunch {
            hostname_type: Some(subnet.hostname_type()),
            enable_resource_name_dns_a_record: Some(subnet.private_dns.a_record),
            enable_resource_name_dns_aaaa_record: Some(subnet.private_dns.aaaa_record),
        }),
        block_public_access_states: open(),
        subnet_id: Some(subnet.id.clone()),
        state: Some(text!("available")),
        vpc_id: Some(subnet.vpc.clone()),
        cidr_block: subnet.cidr.and_then(block),
        available_ip_address_count: Some(i32::try_from(subnet.available()).unwrap_or(i32::MAX)),
        availability_zone: Some(subnet.zone.clone()),
        default_for_az: Some(subnet.default_for_az),
        map_public_ip_on_launch: Some(subnet.map_public_ip),
        ..Default::default()
    }
}

pub(super) fn route_table(realm: &Realm, table: &RouteTable) -> shapes::RouteTable {
    let association = |one: Association| shapes::RouteTableAssociation {
        main: Some(one.is_main()),
        route_table_association_id: Some(one.id),
        route_table_id: Some(table.id.clone()),
        subnet_id: one.subnet,
        gateway_id: one.gateway,
        association_state: associated(),
        ..Default::default()
    };
    shapes::RouteTable {
        associations: Some(table.associations().map(association).collect()),
        propagating_vgws: Some(table.propagating.iter().map(propagating).collect()),
        route_table_id: Some(table.id.clone()),
        routes: Some(
            table
                .routes
                .iter()
                .map(|one| route(realm, table, one))
                .chain(propagated(realm, table))
                .collect(),
        ),
        tags: Some(table.tags.shape().unwrap_or_default()),
        vpc_id: Some(table.vpc.clone()),
        owner_id: Some(realm.key.account.clone()),
    }
}

/// What VPN gateways tell the table; a route that somebody made goes first.
fn propagated(realm: &Realm, table: &RouteTable) -> Vec<shapes::Route> {
    let mut shown = Vec::new();
    for gateway in &table.propagating {
        for destination in vpn::connections::destinations(realm, gateway) {
            let told = Route {
                destination: Destination::Block(destination),
                gateway: gateway.clone(),
            };
            let mut routes = table.routes.iter();
            if routes.all(|known| known.destination != told.destination) {
                shown.push(shapes::Route {
                    origin: Some(text!("EnableVgwRoutePropagation")),
                    ..route(realm, table, &told)
                });
            }
        }
    }
    shown
}

fn propagating(gateway: &Str) -> shapes::PropagatingVgw {
    shapes::PropagatingVgw {
        gateway_id: Some(gateway.clone()),
    }
}

pub(super) fn associated() -> Option<shapes::RouteTableAssociationState> {
    Some(shapes::RouteTableAssociationState {
        state: Some(text!("associated")),
        ..Default::default()
    })
}

fn route(realm: &Realm, table: &RouteTable, route: &Route) -> shapes::Route {
    let mut shown = shapes::Route {
        origin: Some(Str::from(route.origin())),
        state: Some(Str::from(route.state(realm, &table.vpc))),
        ..Default::default()
    };
    match &route.destination {
        Destination::Block(Block::Ipv4(cidr)) => shown.destination_cidr_block = block(cidr),
        Destination::Block(Block::Ipv6(cidr)) => shown.destination_ipv6_cidr_block = block(cidr),
        Destination::PrefixList(id) => shown.destination_prefix_list_id = Some(id.clone()),
    }
    let target = Some(route.gateway.clone());
    match route.kind() {
        "eni" => {
            shown.network_interface_id = target;
            if let Some(instance) = route.instance(realm) {
                shown.instance_id = Some(instance.id.clone());
                shown.instance_owner_id = Some(realm.key.account.clone());
            }
        }
        "eigw" => shown.egress_only_internet_gateway_id = target,
        "nat" => shown.nat_gateway_id = target,
        "pcx" => shown.vpc_peering_connection_id = target,
        "tgw" => shown.transit_gateway_id = target,
        _ => shown.gateway_id = target,
    }
    shown
}

pub(super) fn egress_only_internet_gateway(
    _: &Realm,
    gateway: &EgressOnlyInternetGateway,
) -> shapes::EgressOnlyInternetGateway {
    shapes::EgressOnlyInternetGateway {
        attachments: Some(vec![shapes::InternetGatewayAttachment {
            state: Some(text!("attached")),
            vpc_id: Some(gateway.vpc.clone()),
        }]),
        egress_only_internet_gateway_id: Some(gateway.id.clone()),
        tags: Some(gateway.tags.shape().unwrap_or_default()),
    }
}

pub(super) fn internet_gateway(
    realm: &Realm,
    gateway: &InternetGateway,
) -> shapes::InternetGateway {
    let attachment = |vpc: &Str| shapes::InternetGatewayAttachment {
        state: Some(text!("available")),
        vpc_id: Some(vpc.clone()),
    };
    shapes::InternetGateway {
        attachments: Some(gateway.vpc.iter().map(attachment).collect()),
        internet_gateway_id: Some(gateway.id.clone()),
        owner_id: Some(realm.key.account.clone()),
        tags: Some(gateway.tags.shape().unwrap_or_default()),
    }
}

pub(super) fn network_acl(realm: &Realm, acl: &NetworkAcl) -> shapes::NetworkAcl {
    let association = |subnet: &Str| shapes::NetworkAclAssociation {
        network_acl_association_id: Some(acl.association_id(subnet)),
        network_acl_id: Some(acl.id.clone()),
        subnet_id: Some(subnet.clone()),
    };
    shapes::NetworkAcl {
        associations: Some(acl.subnets.iter().map(association).collect()),
        entries: Some(acl.entries.iter().map(acl_entry).collect()),
        is_default: Some(acl.is_default),
        network_acl_id: Some(acl.id.clone()),
        tags: Some(acl.tags.shape().unwrap_or_default()),
        vpc_id: Some(acl.vpc.clone()),
        owner_id: Some(realm.key.account.clone()),
    }
}

fn acl_entry(entry: &AclEntry) -> shapes::NetworkAclEntry {
    let mut shown = shapes::NetworkAclEntry {
        egress: Some(entry.egress),
        protocol: Some(entry.protocol.clone()),
        rule_action: Some(Str::from(entry.action())),
        rule_number: Some(entry.number),
        icmp_type_code: entry.icmp.map(|(kind, code)| shapes::IcmpTypeCode {
            r#type: Some(kind),
            code: Some(code),
        }),
        port_range: entry.ports.map(|(from, to)| shapes::PortRange {
            from: Some(from),
            to: Some(to),
        }),
        ..Default::default()
    };
    match entry.cidr {
        Block::Ipv4(cidr) => shown.cidr_block = block(cidr),
        Block::Ipv6(cidr) => shown.ipv6_cidr_block = block(cidr),
    }
    shown
}

pub(super) fn dhcp_options(realm: &Realm, options: &DhcpOptions) -> shapes::DhcpOptions {
    let value = |value: &Str| shapes::AttributeValue {
        value: Some(value.clone()),
    };
    let configurations = options
        .options
        .iter()
        .map(|(key, values)| shapes::DhcpConfiguration {
            key: Some(key.clone()),
            values: Some(values.iter().map(value).collect()),
        });
    shapes::DhcpOptions {
        owner_id: Some(realm.key.account.clone()),
        tags: Some(options.tags.shape().unwrap_or_default()),
        dhcp_options_id: Some(options.id.clone()),
        dhcp_configurations: Some(configurations.collect()),
    }
}
