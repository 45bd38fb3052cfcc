//! What security groups let through, as those are told who filter packets.

use orrery_wire::Str;

use crate::{
    resources::{
        SecurityGroup, SecurityGroupRule, Vpc, network_interfaces::Network, security_groups::Peer,
    },
    store::Realm,
};

/// Which way packets go, as seen from the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the interface.
    Ingress,
    /// From the interface.
    Egress,
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
    /// The other side, in CIDR notation.
    pub block: Str,
}

/// Everything that the groups of a network let through in one direction.
pub fn allowed(realm: &Realm, network: &Network, direction: Direction) -> Vec<Allowed> {
    let groups = realm.table::<SecurityGroup>();
    let of = |id: &Str| groups.get(id);
    let rules = network.groups.iter().filter_map(of);
    let rules = rules.flat_map(|group| group.rules(realm));
    rules
        .filter(|(_, rule)| rule.egress == (direction == Direction::Egress))
        .filter_map(|(_, rule)| {
            Some(Allowed {
                protocol: rule.protocol.clone(),
                first: u16::try_from(rule.from_port).ok(),
                last: u16::try_from(rule.to_port).ok(),
                block: block(realm, rule)?,
            })
        })
        .collect()
}

fn block(realm: &Realm, rule: &SecurityGroupRule) -> Option<Str> {
    match &rule.peer {
        Peer::Ipv4(cidr) => Some(arcstr::format!("{cidr}")),
        Peer::Ipv6(cidr) => Some(cidr.clone()),
        // Members come and go as long as the machine lives; all of them are in the VPC.
        Peer::Group { id, .. } => {
            let group = realm.table::<SecurityGroup>().get(id)?;
            let vpc = realm.table::<Vpc>().get(&group.vpc)?;
            Some(arcstr::format!("{}", vpc.cidr))
        }
        // No list is kept, so nothing is known to be on one.
        Peer::PrefixList(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::NetworkInterface;
    use crate::testing::{ask, world};

    #[test]
    fn an_interface_lets_through_what_its_groups_say() {
        let mut realm = world();
        let blocks = "IpRanges.1.CidrIp=10.0.0.0/8&IpPermissions.1.IpRanges.2.CidrIp=192.0.2.7/32";
        for permission in [
            &*format!(
                "IpProtocol=tcp&IpPermissions.1.FromPort=80&IpPermissions.1.ToPort=81&IpPermissions.1.{blocks}"
            ),
            "IpProtocol=icmpv6&IpPermissions.1.Ipv6Ranges.1.CidrIpv6=2001:db8::/32",
            "IpProtocol=50&IpPermissions.1.IpRanges.1.CidrIp=0.0.0.0/0",
        ] {
            let query = format!(
                "AuthorizeSecurityGroupIngress&GroupId=default&IpPermissions.1.{permission}"
            );
            ask(&mut realm, &query).expect("well formed");
        }
        ask(
            &mut realm,
            "RunInstances&ImageId=ami-df5de72bdb3b&MinCount=1&MaxCount=1",
        )
        .expect("a launch");
        let interfaces = realm.table::<NetworkInterface>();
        let interface = interfaces.values().next().expect("its interface");
        let shown = |direction| {
            let all = allowed(&realm, &interface.network, direction).into_iter();
            let port = |port: Option<u16>| port.map_or("all".into(), |port| port.to_string());
            all.map(|one| {
                let (first, last) = (port(one.first), port(one.last));
                format!("{} {first}-{last} {}", one.protocol, one.block)
            })
            .collect::<Vec<_>>()
        };
        assert_eq!(
            shown(Direction::Ingress),
            [
                // What a default group says: whoever is in it.
                "-1 all-all 172.31.0.0/16",
                "tcp 80-81 10.0.0.0/8",
                "tcp 80-81 192.0.2.7/32",
                "icmpv6 all-all 2001:db8::/32",
                "50 all-all 0.0.0.0/0",
            ]
        );
        assert_eq!(shown(Direction::Egress), ["-1 all-all 0.0.0.0/0"]);
    }
}
