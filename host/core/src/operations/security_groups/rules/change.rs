//! Changes to rules that are there: their traffic and their descriptions.

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::{listed, required, text},
    resources::{SecurityGroup, SecurityGroupRule, security_groups::Peer},
    store::{Realm, Resource, Transaction},
};

use super::super::{named_by, permissions};

/// ModifySecurityGroupRules: all changes happen, or none.
///
/// # Errors
/// `InvalidGroup.NotFound`, `InvalidSecurityGroupRuleId.NotFound`,
/// `InvalidParameterValue`, `InvalidPermission.Duplicate`.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifySecurityGroupRulesRequest,
) -> Result<shapes::ModifySecurityGroupRulesResult> {
    let group = named_by(transaction, request.group_id.as_ref(), None)?;
    for update in listed(&request.security_group_rules) {
        let id = required(&update.security_group_rule_id, "SecurityGroupRuleId")?;
        let ordinal = transaction.ordinal::<SecurityGroupRule>(id)?;
        let present = transaction.get::<SecurityGroupRule>(id)?.clone();
        if present.group != group.id {
            return Err(SecurityGroupRule::missing(&[id]));
        }
        let wanted = required(&update.security_group_rule, "SecurityGroupRule")?;
        let (protocol, from_port, to_port) = permissions::traffic(
            wanted.ip_protocol.as_ref(),
            wanted.from_port,
            wanted.to_port,
        )?;
        let changed = SecurityGroupRule {
            protocol,
            from_port,
            to_port,
            peer: peer(transaction, &group, wanted)?,
            description: permissions::checked_description(wanted.description.clone())?,
            ..SecurityGroupRule::clone(&present)
        };
        let other = group
            .rules(transaction)
            .any(|(other, rule)| other != ordinal && rule.is_like(&changed));
        if other {
            return Err(super::duplicate(&changed));
        }
        transaction.update_at::<SecurityGroupRule>(ordinal, |rule| *rule = changed);
    }
    Ok(shapes::ModifySecurityGroupRulesResult {
        r#return: Some(true),
        ..Default::default()
    })
}

fn peer(
    realm: &Realm,
    group: &SecurityGroup,
    wanted: &shapes::SecurityGroupRuleRequest,
) -> Result<Peer> {
    match (
        &wanted.cidr_ipv4,
        &wanted.cidr_ipv6,
        &wanted.prefix_list_id,
        &wanted.referenced_group_id,
    ) {
        (Some(cidr), None, None, None) => permissions::ipv4(cidr),
        (None, Some(cidr), None, None) => permissions::ipv6(cidr),
        (None, None, id @ Some(_), None) => permissions::prefix_list(realm, id.as_ref()),
        (None, None, None, Some(id)) => permissions::group_peer(realm, group, id),
        (None, None, None, None) => Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain one of CidrIpv4, CidrIpv6, PrefixListId or ReferencedGroupId",
        )),
        _ => Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "Only one of CidrIpv4, CidrIpv6, PrefixListId or ReferencedGroupId can be specified",
        )),
    }
}

/// UpdateSecurityGroupRuleDescriptionsIngress.
///
/// # Errors
/// `InvalidGroup.NotFound`, `InvalidPermission.NotFound`,
/// `InvalidSecurityGroupRuleId.NotFound`, `InvalidParameterValue`.
pub fn describe_ingress_as(
    transaction: &mut Transaction<'_>,
    request: &shapes::UpdateSecurityGroupRuleDescriptionsIngressRequest,
) -> Result<shapes::UpdateSecurityGroupRuleDescriptionsIngressResult> {
    let group = named_by(
        transaction,
        request.group_id.as_ref(),
        request.group_name.as_ref(),
    )?;
    let ids = listed(&request.security_group_rule_descriptions);
    describe_as(
        transaction,
        &group,
        false,
        listed(&request.ip_permissions),
        ids,
    )?;
    Ok(shapes::UpdateSecurityGroupRuleDescriptionsIngressResult {
        r#return: Some(true),
        ..Default::default()
    })
}

/// UpdateSecurityGroupRuleDescriptionsEgress.
///
/// # Errors
/// As for ingress.
pub fn describe_egress_as(
    transaction: &mut Transaction<'_>,
    request: &shapes::UpdateSecurityGroupRuleDescriptionsEgressRequest,
) -> Result<shapes::UpdateSecurityGroupRuleDescriptionsEgressResult> {
    let group = named_by(
        transaction,
        request.group_id.as_ref(),
        request.group_name.as_ref(),
    )?;
    let ids = listed(&request.security_group_rule_descriptions);
    describe_as(
        transaction,
        &group,
        true,
        listed(&request.ip_permissions),
        ids,
    )?;
    Ok(shapes::UpdateSecurityGroupRuleDescriptionsEgressResult {
        r#return: Some(true),
        ..Default::default()
    })
}

fn describe_as(
    transaction: &mut Transaction<'_>,
    group: &SecurityGroup,
    egress: bool,
    permissions: &[shapes::IpPermission],
    by_id: &[shapes::SecurityGroupRuleDescription],
) -> Result<()> {
    if permissions.is_empty() == by_id.is_empty() {
        let message =
            "Either 'ipPermissions' or 'securityGroupRuleDescriptions' should be provided.";
        let code = if by_id.is_empty() {
            ErrorCode::MissingParameter
        } else {
            ErrorCode::InvalidParameterCombination
        };
        return Err(Ec2Error::new(code, message));
    }
    let mut changes: Vec<(u64, Option<Str>)> = Vec::new();
    for item in by_id {
        let id = Str::from(text(&item.security_group_rule_id));
        let description = permissions::checked_description(item.description.clone())?;
        for ordinal in super::rule_ordinals(transaction, group, egress, &[id])? {
            changes.push((ordinal, description.clone()));
        }
    }
    let call = transaction.call;
    let wanted = permissions::read(call, transaction, group, egress, permissions)?;
    for rule in wanted.rules {
        let ordinal = super::like(transaction, group, &rule).ok_or_else(super::not_found)?;
        changes.push((ordinal, rule.description));
    }
    for (ordinal, description) in changes {
        transaction.update_at::<SecurityGroupRule>(ordinal, |rule| rule.description = description);
    }
    Ok(())
}
