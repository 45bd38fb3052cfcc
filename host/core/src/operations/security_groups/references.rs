//! Who refers to groups of other VPCs over peering connections, and which of those
//! rules lead nowhere any more.
//! <https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html>

use orrery_wire::{Str, shapes};

use crate::{
    Call, Result,
    operations::{listed, required},
    pagination::Page,
    resources::{
        SecurityGroup, SecurityGroupRule, Vpc, VpcPeeringConnection, security_groups::Peer,
    },
    store::{Realm, term},
};

use super::shown;

/// DescribeSecurityGroupReferences.
///
/// # Errors
/// `InvalidGroup.NotFound`.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeSecurityGroupReferencesRequest,
) -> Result<shapes::DescribeSecurityGroupReferencesResult> {
    let mut found: Vec<shapes::SecurityGroupReference> = Vec::new();
    for id in listed(&request.group_id) {
        let group = realm.get::<SecurityGroup>(id)?;
        let rules = realm.table::<SecurityGroupRule>();
        let mut seen: Vec<&Str> = Vec::new();
        for (_, rule) in rules.having(term("refers-to", id), None) {
            let vpc = vpc_of(realm, &rule.group).filter(|vpc| **vpc != group.vpc);
            let Some(vpc) = vpc.filter(|vpc| !seen.contains(vpc)) else {
                continue;
            };
            seen.push(vpc);
            let connection = VpcPeeringConnection::between(realm, vpc, &group.vpc);
            found.push(shapes::SecurityGroupReference {
                group_id: Some(id.clone()),
                referencing_vpc_id: Some(vpc.clone()),
                vpc_peering_connection_id: connection.map(|connection| connection.id.clone()),
                ..Default::default()
            });
        }
    }
    Ok(shapes::DescribeSecurityGroupReferencesResult {
        security_group_reference_set: Some(found),
    })
}

fn vpc_of<'r>(realm: &'r Realm, group: &str) -> Option<&'r Str> {
    let group = realm.table::<SecurityGroup>().get(group)?;
    Some(&group.vpc)
}

/// Whether a rule refers to a group that is gone, or to which no active peering
/// connection leads.
fn is_stale(realm: &Realm, group: &SecurityGroup, rule: &SecurityGroupRule) -> bool {
    let Peer::Group { id, .. } = &rule.peer else {
        return false;
    };
    let Some(peer) = realm.table::<SecurityGroup>().get(id) else {
        return true;
    };
    !peer.is_in(&group.vpc) && VpcPeeringConnection::between(realm, &group.vpc, &peer.vpc).is_none()
}

/// DescribeStaleSecurityGroups.
///
/// # Errors
/// `InvalidVpcID.NotFound`, and those of pages.
pub fn describe_stale(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeStaleSecurityGroupsRequest,
) -> Result<shapes::DescribeStaleSecurityGroupsResult> {
    let operation = "DescribeStaleSecurityGroups";
    let token = request.next_token.as_ref();
    let page = Page::new(realm, operation, token, request.max_results)?;
    let vpc = realm.get::<Vpc>(required(&request.vpc_id, "VpcId")?)?;
    let rest = realm.table::<SecurityGroup>().iter_after(page.after);
    let own = rest.filter(|(_, group)| group.vpc == vpc.id);
    let found = own.filter_map(|(ordinal, group)| {
        let shape = stale(realm, group)?;
        Some(Ok((ordinal, shape)))
    });
    let (groups, next_token) = page.take(found)?;
    Ok(shapes::DescribeStaleSecurityGroupsResult {
        stale_security_group_set: Some(groups),
        next_token,
    })
}

fn stale(realm: &Realm, group: &SecurityGroup) -> Option<shapes::StaleSecurityGroup> {
    let permissions = |egress: bool| {
        let mut permissions = Vec::new();
        let rules = group.rules(realm);
        for (_, rule) in rules.filter(|(_, rule)| rule.egress == egress) {
            if is_stale(realm, group, rule) {
                shown::add(realm, &mut permissions, rule);
            }
        }
        let stale = permissions
            .into_iter()
            .map(|permission| shapes::StaleIpPermission {
                from_port: permission.from_port,
                ip_protocol: permission.ip_protocol,
                to_port: permission.to_port,
                user_id_group_pairs: permission.user_id_group_pairs,
                ip_ranges: Some(Vec::new()),
                prefix_list_ids: Some(Vec::new()),
            });
        stale.collect::<Vec<_>>()
    };
    let (ingress, egress) = (permissions(false), permissions(true));
    if ingress.is_empty() && egress.is_empty() {
        return None;
    }
    Some(shapes::StaleSecurityGroup {
        description: Some(group.description.clone()),
        group_id: Some(group.id.clone()),
        group_name: Some(group.name.clone()),
        stale_ip_permissions: Some(ingress),
        stale_ip_permissions_egress: Some(egress),
        vpc_id: Some(group.vpc.clone()),
    })
}
