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
    store::{Realm, RealmKey, term},
};

use super::shown;

/// DescribeSecurityGroupReferences.
///
/// # Errors
/// `InvalidGroup.NotFound`.
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeSecurityGroupReferencesRequest,
) -> Result<shapes::DescribeSecurityGroupReferencesResult> {
    let mut found: Vec<shapes::SecurityGroupReference> = Vec::new();
    let others: Vec<_> = call.elsewhere.others(&call.account, &call.region).collect();
    let everywhere = || std::iter::once(realm).chain(others.iter().map(AsRef::as_ref));
    for id in listed(&request.group_id) {
        let group = realm.get::<SecurityGroup>(id)?;
        let mut seen: Vec<&Str> = vec![&group.vpc];
        for vpc in everywhere().flat_map(|place| referring(place, id)) {
            if seen.contains(&vpc) {
                continue;
            }
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

/// The VPCs of a realm with rules that refer to a group.
fn referring<'r>(realm: &'r Realm, group: &str) -> impl Iterator<Item = &'r Str> {
    let rules = realm.table::<SecurityGroupRule>();
    let groups = realm.table::<SecurityGroup>();
    let rules = rules.having(term("refers-to", group), None);
    rules.filter_map(|(_, rule)| Some(&groups.get(&rule.group)?.vpc))
}

/// Whether a rule refers to a group that is gone, or to which no active peering
/// connection leads.
fn is_stale(call: &Call, realm: &Realm, group: &SecurityGroup, rule: &SecurityGroupRule) -> bool {
    let Peer::Group { id, account, vpc } = &rule.peer else {
        return false;
    };
    let is_peered = |vpc: &str| VpcPeeringConnection::between(realm, &group.vpc, vpc).is_some();
    if let Some(vpc) = vpc {
        let owner = call.elsewhere.realm(&RealmKey {
            account: account.clone(),
            region: realm.key.region.clone(),
        });
        let is_there = owner.is_some_and(|owner| owner.get::<SecurityGroup>(id).is_ok());
        return !is_there || !is_peered(vpc);
    }
    let Some(peer) = realm.table::<SecurityGroup>().get(id) else {
        return true;
    };
    !peer.is_in(&group.vpc) && !is_peered(&peer.vpc)
}

/// DescribeStaleSecurityGroups.
///
/// # Errors
/// `InvalidVpcID.NotFound`, and those of pages.
pub fn describe_stale(
    call: &Call,
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
        let shape = stale(call, realm, group)?;
        Some(Ok((ordinal, shape)))
    });
    let (groups, next_token) = page.take(found)?;
    Ok(shapes::DescribeStaleSecurityGroupsResult {
        stale_security_group_set: Some(groups),
        next_token,
    })
}

fn stale(call: &Call, realm: &Realm, group: &SecurityGroup) -> Option<shapes::StaleSecurityGroup> {
    let permissions = |egress: bool| {
        let mut permissions = Vec::new();
        let rules = group.rules(realm);
        for (_, rule) in rules.filter(|(_, rule)| rule.egress == egress) {
            if is_stale(call, realm, group, rule) {
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
