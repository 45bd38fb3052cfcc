//! What AWS gives every account in every region: the default VPC and all in it.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html>

use std::sync::Arc;

use orrery_wire::{Str, text};

use crate::{
    Result,
    catalogue::regions,
    cidr::{Block, Ipv4Cidr},
    operations::prefix_lists,
    resources::{
        DhcpOptions, InternetGateway, NetworkAcl, RouteTable, SecurityGroup, SecurityGroupRule,
        Subnet, Vpc,
        security_groups::Peer,
        vpcs::{AclEntry, Destination, Route},
    },
    store::{Realm, Transaction},
    tags::Tags,
};

const ANY: Block = Block::Ipv4(Ipv4Cidr::ANY);
/// The number of the entry that denies what no other allows.
const LAST_ENTRY: i32 = 32_767;
/// How many bits a default subnet's prefix has more than its VPC's.
const SUBNET_BITS: u8 = 4;
/// The longest prefix that EC2 allows a VPC or a subnet.
const LONGEST_PREFIX: u8 = 28;

/// Makes the default VPC with a default subnet in every zone and the ways out.
///
/// # Errors
/// None that the settings allow; a VPC too small for all zones has subnets in the
/// first ones only.
pub fn create(transaction: &mut Transaction<'_>) -> Result<()> {
    let dhcp_options = dhcp_options(transaction);
    default_vpc(transaction, dhcp_options);
    prefix_lists::of_aws::insert(transaction);
    Ok(())
}

/// Makes the default VPC and all in it.
pub(super) fn default_vpc(transaction: &mut Transaction<'_>, dhcp_options: Str) -> Arc<Vpc> {
    let cidr = transaction.call.settings.default_vpc_cidr;
    let (_, vpc) = transaction.insert(|id| Vpc {
        is_default: true,
        dns_hostnames: true,
        ..Vpc::new(id, cidr, dhcp_options)
    });
    furnish(transaction, &vpc);
    let (_, gateway) = transaction.insert(|id| InternetGateway {
        id,
        vpc: Some(vpc.id.clone()),
        tags: Tags::default(),
    });
    if let Some((table, _)) = RouteTable::main_of(transaction, &vpc.id) {
        transaction.update_at::<RouteTable>(table, |table| {
            table.routes.push(Route {
                destination: Destination::Block(ANY),
                gateway: gateway.id.clone(),
            });
        });
    }
    subnets(transaction, &vpc);
    vpc
}

/// What every VPC has from the start: main route table, default network ACL and
/// default security group.
pub(super) fn furnish(transaction: &mut Transaction<'_>, vpc: &Vpc) {
    transaction.insert(|id| RouteTable {
        id,
        vpc: vpc.id.clone(),
        main: true,
        subnets: Vec::new(),
        propagating: Vec::new(),
        gateways: Vec::new(),
        routes: vec![Route::local(Block::Ipv4(vpc.cidr))],
        client_token: None,
        tags: Tags::default(),
    });
    transaction.insert(|id| NetworkAcl {
        id,
        vpc: vpc.id.clone(),
        is_default: true,
        subnets: Vec::new(),
        entries: [
            (true, 100),
            (true, LAST_ENTRY),
            (false, 100),
            (false, LAST_ENTRY),
        ]
        .map(|(egress, number)| AclEntry::all_traffic(egress, number, number == 100, ANY))
        .into(),
        client_token: None,
        tags: Tags::default(),
    });
    let (_, group) = transaction.insert(|id| SecurityGroup {
        id,
        name: text!("default"),
        description: text!("default VPC security group"),
        vpc: vpc.id.clone(),
        associated: Vec::new(),
        tags: Tags::default(),
    });
    let itself = group.as_peer(&transaction.key.account);
    for (egress, peer) in [(false, itself), (true, Peer::Ipv4(Ipv4Cidr::ANY))] {
        transaction.insert(|id| SecurityGroupRule {
            id,
            group: group.id.clone(),
            egress,
            protocol: text!("-1"),
            from_port: -1,
            to_port: -1,
            peer,
            description: None,
            tags: Tags::default(),
        });
    }
}

/// The option set that a new VPC gets: the first that the region's default VPC had.
pub(super) fn dhcp_options_of(realm: &Realm) -> Str {
    let mut sets = realm.table::<DhcpOptions>().values();
    sets.next()
        .map_or(text!("default"), |options| options.id.clone())
}

fn dhcp_options(transaction: &mut Transaction<'_>) -> Str {
    let region = &transaction.key.region;
    let domain = if region == "us-east-1" {
        text!("ec2.internal")
    } else {
        Str::from(format!("{region}.compute.internal"))
    };
    let options = vec![
        (text!("domain-name"), vec![domain]),
        (
            text!("domain-name-servers"),
            vec![text!("AmazonProvidedDNS")],
        ),
    ];
    let (_, made) = transaction.insert(|id| DhcpOptions {
        id,
        options,
        tags: Tags::default(),
    });
    made.id.clone()
}

/// The length of the prefix of a default subnet.
pub(super) fn subnet_prefix(vpc: &Vpc) -> u8 {
    let prefix = vpc.cidr.prefix().saturating_add(SUBNET_BITS);
    prefix.min(LONGEST_PREFIX)
}

fn subnets(transaction: &mut Transaction<'_>, vpc: &Vpc) {
    let prefix = subnet_prefix(vpc);
    let region = transaction.key.region.clone();
    for (index, zone) in (0_u32..).zip(regions::zones(&region)) {
        let Some(cidr) = vpc.cidr.subnet(prefix, index) else {
            break;
        };
        let (name, zone_id) = (Str::from(&*zone.name), Str::from(&*zone.id));
        insert_subnet(transaction, None, |id| Subnet {
            default_for_az: true,
            map_public_ip: true,
            ..Subnet::new(id, &vpc.id, cidr, name, zone_id)
        });
    }
}

/// Adds a subnet, under an id of the caller's choice where there is one, and
/// associates it with its VPC's default network ACL.
pub(super) fn insert_subnet(
    transaction: &mut Transaction<'_>,
    id: Option<Str>,
    make: impl FnOnce(Str) -> Subnet,
) -> Arc<Subnet> {
    let (_, subnet) = match id {
        Some(id) => transaction.insert_named(id, make),
        None => transaction.insert(make),
    };
    if let Some((acl, _)) = NetworkAcl::default_of(transaction, &subnet.vpc) {
        transaction.update_at::<NetworkAcl>(acl, |acl| acl.subnets.push(subnet.id.clone()));
    }
    subnet
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Call, Settings, testing};

    #[test]
    fn the_default_world_is_that_of_the_documentation() {
        let realm = testing::world();
        let vpc = Vpc::default_of(&realm).expect("there is a default VPC");
        assert_eq!(vpc.cidr.to_string(), "172.31.0.0/16");
        let blocks: Vec<_> = realm
            .table::<Subnet>()
            .values()
            .filter_map(|subnet| Some(subnet.cidr?.to_string()))
            .collect();
        let zones = regions::zones("us-east-1").len();
        assert_eq!(blocks.len(), zones);
        assert_eq!(&blocks[..2], ["172.31.0.0/20", "172.31.16.0/20"]);
        let (_, table) = RouteTable::main_of(&realm, &vpc.id).expect("a main route table");
        let gateway = realm
            .table::<InternetGateway>()
            .values()
            .next()
            .expect("a gateway");
        assert_eq!(gateway.vpc.as_ref(), Some(&vpc.id));
        assert_eq!(
            table
                .routes
                .iter()
                .map(|route| route.gateway.as_str())
                .collect::<Vec<_>>(),
            ["local", &gateway.id]
        );
        let (_, acl) = NetworkAcl::default_of(&realm, &vpc.id).expect("a default ACL");
        assert_eq!((acl.subnets.len(), acl.entries.len()), (zones, 4));
        let (_, group) = SecurityGroup::named(&realm, &vpc.id, "default").expect("a default group");
        assert_eq!(group.rules(&realm).count(), 2);
    }

    #[test]
    fn other_blocks_are_divided_as_far_as_they_go() {
        for (block, first, second) in [
            ("10.0.0.0/8", "10.0.0.0/12", Some("10.16.0.0/12")),
            ("10.0.0.0/25", "10.0.0.0/28", Some("10.0.0.16/28")),
            ("10.0.0.0/28", "10.0.0.0/28", None),
        ] {
            let settings = Settings {
                default_vpc_cidr: block.parse().expect("a block"),
                ..Settings::default()
            };
            let realm = testing::world_of(&Call {
                settings: settings.into(),
                ..testing::call()
            });
            let blocks: Vec<_> = realm
                .table::<Subnet>()
                .values()
                .filter_map(|subnet| Some(subnet.cidr?.to_string()))
                .collect();
            assert_eq!(blocks.first().map(String::as_str), Some(first));
            assert_eq!(blocks.get(1).map(String::as_str), second);
        }
    }
}
