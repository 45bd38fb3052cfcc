//! Security groups and rules as answers show them.

use orrery_wire::{Str, shapes};

use crate::{
    Call,
    resources::{SecurityGroup, SecurityGroupRule, VpcPeeringConnection, security_groups::Peer},
    store::Realm,
};

/// A group with its rules.
pub(super) fn group(call: &Call, realm: &Realm, group: &SecurityGroup) -> shapes::SecurityGroup {
    let (mut ingress, mut egress) = (Vec::new(), Vec::new());
    for (_, rule) in group.rules(realm) {
        let permissions = if rule.egress {
            &mut egress
        } else {
            &mut ingress
        };
        add(realm, permissions, rule);
    }
    shapes::SecurityGroup {
        group_id: Some(group.id.clone()),
        group_name: Some(group.name.clone()),
        description: Some(group.description.clone()),
        vpc_id: Some(group.vpc.clone()),
        owner_id: Some(call.account.clone()),
        security_group_arn: Some(call.arn("security-group", &group.id)),
        ip_permissions: Some(ingress),
        ip_permissions_egress: Some(egress),
        tags: group.tags.shape(),
        ..Default::default()
    }
}

/// Adds a rule to the permission of the same protocol and ports: EC2 shows one a
/// combination, with all sources in it.
pub(super) fn add(
    realm: &Realm,
    permissions: &mut Vec<shapes::IpPermission>,
    rule: &SecurityGroupRule,
) {
    let ports = rule.has_ports().then_some((rule.from_port, rule.to_port));
    let (from, to) = (ports.map(|ports| ports.0), ports.map(|ports| ports.1));
    let same = |permission: &shapes::IpPermission| {
        permission.ip_protocol.as_ref() == Some(&rule.protocol)
            && permission.from_port == from
            && permission.to_port == to
    };
    let at = permissions.iter().position(same).unwrap_or_else(|| {
        permissions.push(shapes::IpPermission {
            ip_protocol: Some(rule.protocol.clone()),
            from_port: from,
            to_port: to,
            user_id_group_pairs: Some(Vec::new()),
            ip_ranges: Some(Vec::new()),
            ipv6_ranges: Some(Vec::new()),
            prefix_list_ids: Some(Vec::new()),
            ..Default::default()
        });
        permissions.len() - 1
    });
    let Some(permission) = permissions.get_mut(at) else {
        return;
    };
    let description = rule.description.clone();
    match &rule.peer {
        Peer::Ipv4(cidr) => permission
            .ip_ranges
            .get_or_insert_default()
            .push(shapes::IpRange {
                cidr_ip: Some(Str::from(cidr.to_string())),
                description,
                ..Default::default()
            }),
        Peer::Ipv6(cidr) => {
            permission
                .ipv6_ranges
                .get_or_insert_default()
                .push(shapes::Ipv6Range {
                    cidr_ipv6: Some(cidr.clone()),
                    description,
                    ..Default::default()
                })
        }
        Peer::PrefixList(id) => {
            permission
                .prefix_list_ids
                .get_or_insert_default()
                .push(shapes::PrefixListId {
                    prefix_list_id: Some(id.clone()),
                    description,
                    ..Default::default()
                })
        }
        Peer::Group { id, account, vpc } => {
            permission
                .user_id_group_pairs
                .get_or_insert_default()
                .push(shapes::UserIdGroupPair {
                    group_id: Some(id.clone()),
                    user_id: Some(account.clone()),
                    description,
                    ..over_peering(realm, &rule.group, (id, vpc.as_ref()))
                });
        }
    }
}

/// What a pair of groups of two VPCs says of the connection between them.
fn over_peering(
    realm: &Realm,
    group: &str,
    (peer, foreign): (&str, Option<&Str>),
) -> shapes::UserIdGroupPair {
    let groups = realm.table::<SecurityGroup>();
    let own = || {
        let peer = groups.get(peer)?;
        let is_here = groups.get(group)?;
        (!peer.is_in(&is_here.vpc)).then_some(&peer.vpc)
    };
    let Some((group, vpc)) = groups.get(group).zip(foreign.or_else(own)) else {
        return shapes::UserIdGroupPair::default();
    };
    let connection = VpcPeeringConnection::last_between(realm, &group.vpc, vpc);
    shapes::UserIdGroupPair {
        vpc_id: Some(vpc.clone()),
        vpc_peering_connection_id: connection.map(|one| one.id.clone()),
        peering_status: connection.map(|one| Str::from(one.status.code())),
        ..Default::default()
    }
}

/// One rule by itself.
pub(super) fn rule(call: &Call, rule: &SecurityGroupRule) -> shapes::SecurityGroupRule {
    let mut shape = shapes::SecurityGroupRule {
        security_group_rule_id: Some(rule.id.clone()),
        security_group_rule_arn: Some(call.arn("security-group-rule", &rule.id)),
        group_id: Some(rule.group.clone()),
        group_owner_id: Some(call.account.clone()),
        is_egress: Some(rule.egress),
        ip_protocol: Some(rule.protocol.clone()),
        from_port: Some(rule.from_port),
        to_port: Some(rule.to_port),
        description: rule.description.clone(),
        tags: rule.tags.shape(),
        ..Default::default()
    };
    match &rule.peer {
        Peer::Ipv4(cidr) => shape.cidr_ipv4 = Some(Str::from(cidr.to_string())),
        Peer::Ipv6(cidr) => shape.cidr_ipv6 = Some(cidr.clone()),
        Peer::PrefixList(id) => shape.prefix_list_id = Some(id.clone()),
        Peer::Group { id, account, vpc } => {
            shape.referenced_group_info = Some(shapes::ReferencedSecurityGroup {
                group_id: Some(id.clone()),
                user_id: Some(account.clone()),
                vpc_id: vpc.clone(),
                ..Default::default()
            });
        }
    }
    shape
}

/// A rule that a revoke has taken away.
pub(super) fn revoked(rule: &SecurityGroupRule) -> shapes::RevokedSecurityGroupRule {
    let mut shape = shapes::RevokedSecurityGroupRule {
        security_group_rule_id: Some(rule.id.clone()),
        group_id: Some(rule.group.clone()),
        is_egress: Some(rule.egress),
        ip_protocol: Some(rule.protocol.clone()),
        from_port: Some(rule.from_port),
        to_port: Some(rule.to_port),
        description: rule.description.clone(),
        ..Default::default()
    };
    match &rule.peer {
        Peer::Ipv4(cidr) => shape.cidr_ipv4 = Some(Str::from(cidr.to_string())),
        Peer::Ipv6(cidr) => shape.cidr_ipv6 = Some(cidr.clone()),
        Peer::PrefixList(id) => shape.prefix_list_id = Some(id.clone()),
        Peer::Group { id, .. } => shape.referenced_group_id = Some(id.clone()),
    }
    shape
}

/// A rule as EC2's messages describe it.
pub(super) fn wording(rule: &SecurityGroupRule) -> String {
    let peer = match &rule.peer {
        Peer::Ipv4(cidr) => cidr.to_string(),
        Peer::Ipv6(text) | Peer::PrefixList(text) | Peer::Group { id: text, .. } => {
            text.to_string()
        }
    };
    let all = |number: i32| {
        if number < 0 {
            "ALL".to_owned()
        } else {
            number.to_string()
        }
    };
    let (from, to) = (all(rule.from_port), all(rule.to_port));
    match rule.protocol.as_str() {
        "-1" => format!("peer: {peer}, ALL, ALLOW"),
        name @ ("icmp" | "icmpv6") => {
            format!(
                "peer: {peer}, {}, type: {from}, code: {to}, ALLOW",
                name.to_uppercase()
            )
        }
        name => format!(
            "peer: {peer}, {}, from port: {from}, to port: {to}, ALLOW",
            name.to_uppercase()
        ),
    }
}
