//! What security groups let through, as those are told who filter packets.

use std::net::{IpAddr, Ipv4Addr};

use orrery_wire::Str;

use crate::{
    resources::{
        NetworkInterface, PrefixList, SecurityGroup, SecurityGroupRule,
        network_interfaces::Network, security_groups::Peer,
    },
    store::{Elsewhere, Realm, RealmKey},
};

/// Which way packets go, as seen from the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the interface.
    Ingress,
    /// From the interface.
    Egress,
}

/// The other end of traffic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// A block in CIDR notation.
    Block(Str),
    /// Whoever is in a security group.
    Members {
        /// Group id.
        group: Str,
        /// Private addresses of its interfaces.
        addresses: Vec<IpAddr>,
    },
    /// The blocks of a prefix list.
    Blocks(Vec<Str>),
}

/// Traffic that a rule lets through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// `tcp`, `udp`, `icmp`, `icmpv6`, `-1` or a protocol number.
    pub protocol: Str,
    /// First port or ICMP type; none where all are meant.
    pub first: Option<u16>,
    /// Last port or ICMP code; none where all are meant.
    pub last: Option<u16>,
    /// From where or to where.
    pub end: End,
}

/// Where the members of security groups are looked for.
#[derive(Clone, Copy)]
pub enum Members<'a> {
    /// In the realm and in those of other accounts, for peered VPCs.
    Listed(&'a Elsewhere),
    /// Nowhere, for those who filter nothing: a group may have a hundred thousand.
    Unlisted,
}

/// Everything that the groups of a network let through in one direction.
pub fn allowed(
    realm: &Realm,
    members: Members<'_>,
    network: &Network,
    direction: Direction,
) -> Vec<Allowed> {
    let groups = realm.table::<SecurityGroup>();
    let of = |id: &Str| groups.get(id);
    let rules = network.groups.iter().filter_map(of);
    let rules = rules.flat_map(|group| group.rules(realm));
    rules
        .filter(|(_, rule)| rule.egress == (direction == Direction::Egress))
        .map(|(_, rule)| Allowed {
            protocol: rule.protocol.clone(),
            first: u16::try_from(rule.from_port).ok(),
            last: u16::try_from(rule.to_port).ok(),
            end: end(realm, members, rule),
        })
        .collect()
}

/// Whether what the groups of a network let through depends on another account's realm.
pub fn looks_elsewhere(realm: &Realm, network: &Network) -> bool {
    let groups = realm.table::<SecurityGroup>();
    let groups = network.groups.iter().filter_map(|id| groups.get(id));
    let mut rules = groups.flat_map(|group| group.rules(realm));
    rules.any(|(_, rule)| matches!(&rule.peer, Peer::Group { account, .. } if *account != realm.key.account))
}

fn end(realm: &Realm, members: Members<'_>, rule: &SecurityGroupRule) -> End {
    match &rule.peer {
        Peer::Ipv4(cidr) => End::Block(arcstr::format!("{cidr}")),
        Peer::Ipv6(cidr) => End::Block(cidr.clone()),
        Peer::Group { id, account, .. } => End::Members {
            group: id.clone(),
            addresses: addresses(realm, members, account, id),
        },
        Peer::PrefixList(id) => {
            let list = realm.table::<PrefixList>().get(id);
            let entries = list.into_iter().flat_map(|list| list.entries());
            End::Blocks(
                entries
                    .map(|entry| arcstr::format!("{}", entry.block))
                    .collect(),
            )
        }
    }
}

fn addresses(realm: &Realm, members: Members<'_>, account: &Str, group: &Str) -> Vec<IpAddr> {
    let Members::Listed(elsewhere) = members else {
        return Vec::new();
    };
    if *account == realm.key.account {
        return of_members(realm, group);
    }
    let owner = elsewhere.realm(&RealmKey {
        account: account.clone(),
        region: realm.key.region.clone(),
    });
    owner.map_or_else(Vec::new, |owner| of_members(&owner, group))
}

/// The private addresses of the interfaces that are in a group.
fn of_members(realm: &Realm, group: &Str) -> Vec<IpAddr> {
    let interfaces = realm.table::<NetworkInterface>().values();
    let members = interfaces.filter(|interface| interface.network.groups.contains(group));
    let addresses = members.flat_map(|interface| {
        let more = interface.more();
        let blocks = more.ipv4_prefixes.iter();
        let blocks = blocks.flat_map(|block| block.first()..=block.last());
        let ipv4 = interface.privates().chain(blocks);
        let ipv4 = ipv4.map(|address| IpAddr::V4(Ipv4Addr::from(address)));
        ipv4.chain(more.ipv6.iter().copied().map(IpAddr::V6))
    });
    addresses.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ask, call_in, world, world_of, write};

    const LAUNCH: &str = "RunInstances&ImageId=ami-df5de72bdb3b&MinCount=1&MaxCount=1";

    fn permit(realm: &mut Realm, permission: &str) {
        let query =
            format!("AuthorizeSecurityGroupIngress&GroupId=default&IpPermissions.1.{permission}");
        ask(realm, &query).expect("well formed");
    }

    /// What the first interface lets through.
    fn shown(realm: &Realm, members: Members<'_>, direction: Direction) -> Vec<String> {
        let interfaces = realm.table::<NetworkInterface>();
        let interface = interfaces.values().next().expect("its interface");
        let all = allowed(realm, members, &interface.network, direction).into_iter();
        let port = |port: Option<u16>| port.map_or("all".into(), |port| port.to_string());
        all.map(|one| {
            let (first, last) = (port(one.first), port(one.last));
            let end = match one.end {
                End::Block(block) => block.to_string(),
                End::Members { group, addresses } => format!("{}{addresses:?}", &group[..3]),
                End::Blocks(blocks) => format!("{blocks:?}"),
            };
            format!("{} {first}-{last} {end}", one.protocol)
        })
        .collect()
    }

    #[test]
    fn an_interface_lets_through_what_its_groups_say() {
        let mut realm = world();
        let list = ask(
            &mut realm,
            "CreateManagedPrefixList&PrefixListName=offices&AddressFamily=IPv4&MaxEntries=2&Entry.1.Cidr=198.51.100.0/24&Entry.2.Cidr=203.0.113.0/24",
        )
        .expect("well formed");
        let list = list["PrefixList"]["PrefixListId"].as_str().expect("its id");
        let blocks = "IpRanges.1.CidrIp=10.0.0.0/8&IpPermissions.1.IpRanges.2.CidrIp=192.0.2.7/32";
        for permission in [
            &*format!(
                "IpProtocol=tcp&IpPermissions.1.FromPort=80&IpPermissions.1.ToPort=81&IpPermissions.1.{blocks}"
            ),
            "IpProtocol=icmpv6&IpPermissions.1.Ipv6Ranges.1.CidrIpv6=2001:db8::/32",
            "IpProtocol=50&IpPermissions.1.IpRanges.1.CidrIp=0.0.0.0/0",
            &*format!("IpProtocol=51&IpPermissions.1.PrefixListIds.1.PrefixListId={list}"),
        ] {
            permit(&mut realm, permission);
        }
        ask(&mut realm, &LAUNCH.replace("Count=1", "Count=2")).expect("a launch");
        let interfaces = realm.table::<NetworkInterface>().values();
        let addresses: Vec<_> = interfaces
            .map(|one| Ipv4Addr::from(one.address.expect("an address")))
            .collect();
        let elsewhere = Elsewhere::default();
        let shown = |members, direction| shown(&realm, members, direction);
        let mut expected = vec![
            // What a default group says: whoever is in it.
            format!("-1 all-all sg-{addresses:?}"),
            "tcp 80-81 10.0.0.0/8".to_owned(),
            "tcp 80-81 192.0.2.7/32".to_owned(),
            "icmpv6 all-all 2001:db8::/32".to_owned(),
            "50 all-all 0.0.0.0/0".to_owned(),
            r#"51 all-all ["198.51.100.0/24", "203.0.113.0/24"]"#.to_owned(),
        ];
        let listed = Members::Listed(&elsewhere);
        assert_eq!(shown(listed, Direction::Ingress), expected);
        assert_eq!(shown(listed, Direction::Egress), ["-1 all-all 0.0.0.0/0"]);
        expected[0] = "-1 all-all sg-[]".to_owned();
        assert_eq!(shown(Members::Unlisted, Direction::Ingress), expected);
    }

    #[test]
    fn members_of_another_account_are_looked_for_in_its_realm() {
        let owner = crate::Call {
            account: "111111111111".into(),
            ..call_in("us-east-1")
        };
        let mut theirs = world_of(&owner);
        ask(&mut theirs, LAUNCH).expect("a launch");
        let interface = |realm: &Realm| {
            let mut interfaces = realm.table::<NetworkInterface>().values();
            interfaces.next().expect("its interface").clone()
        };
        let member = interface(&theirs);
        let mut realm = world();
        ask(&mut realm, LAUNCH).expect("a launch");
        let network = &interface(&realm).network;
        assert!(!looks_elsewhere(&realm, network));
        let rule = |id| SecurityGroupRule {
            id,
            group: network.groups[0].clone(),
            egress: false,
            protocol: "tcp".into(),
            from_port: 80,
            to_port: 80,
            peer: Peer::Group {
                id: member.network.groups[0].clone(),
                account: owner.account.clone(),
                vpc: None,
            },
            description: None,
            tags: Default::default(),
        };
        write(&mut realm, |transaction| Ok(transaction.insert(rule))).expect("nothing refuses it");
        assert!(looks_elsewhere(&realm, network));
        let address = Ipv4Addr::from(member.address.expect("an address"));
        let elsewhere = Elsewhere::of([theirs]);
        let said = shown(&realm, Members::Listed(&elsewhere), Direction::Ingress);
        assert_eq!(said[1], format!("tcp 80-80 sg-[{address}]"));
    }
}
