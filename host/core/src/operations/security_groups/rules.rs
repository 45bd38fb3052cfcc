//! Rules of security groups: added, taken away, changed, described.

mod change;
#[cfg(test)]
mod tests;

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    effects::Effect,
    operations::{describe::Question, listed, said},
    resources::{SecurityGroup, SecurityGroupRule, Vpc, security_groups::Peer},
    store::{Realm, Resource, Transaction},
    tags,
};

use super::{
    named_by,
    permissions::{self, Flat},
    shown,
};

pub use change::{describe_egress_as, describe_ingress_as, modify};

/// The most rules of a group, for each direction and each of IPv4 and IPv6.
pub const MAXIMUM: usize = 60;

/// The flat parameters of a request, which four shapes have.
macro_rules! flat {
    ($request:ident) => {
        Flat {
            cidr: said(&$request.cidr_ip),
            from_port: $request.from_port,
            to_port: $request.to_port,
            protocol: $request.ip_protocol.as_ref(),
            source_name: said(&$request.source_security_group_name),
            source_owner: said(&$request.source_security_group_owner_id),
        }
    };
}

/// AuthorizeSecurityGroupIngress.
///
/// # Errors
/// `InvalidGroup.NotFound`, `InvalidParameterValue`, `InvalidPermission.Duplicate`,
/// `RulesPerSecurityGroupLimitExceeded`.
pub fn authorize_ingress(
    transaction: &mut Transaction<'_>,
    request: &shapes::AuthorizeSecurityGroupIngressRequest,
) -> Result<shapes::AuthorizeSecurityGroupIngressResult> {
    let group = named_by(
        transaction,
        request.group_id.as_ref(),
        request.group_name.as_ref(),
    )?;
    let permissions = permissions::given(request.ip_permissions.as_ref(), &flat!(request))?;
    let tags = request.tag_specifications.as_deref();
    let rules = authorize(transaction, &group, false, &permissions, tags)?;
    Ok(shapes::AuthorizeSecurityGroupIngressResult {
        r#return: Some(true),
        security_group_rules: Some(rules),
        ..Default::default()
    })
}

/// AuthorizeSecurityGroupEgress.
///
/// # Errors
/// As for ingress.
pub fn authorize_egress(
    transaction: &mut Transaction<'_>,
    request: &shapes::AuthorizeSecurityGroupEgressRequest,
) -> Result<shapes::AuthorizeSecurityGroupEgressResult> {
    let group = named_by(transaction, request.group_id.as_ref(), None)?;
    let permissions = permissions::given(request.ip_permissions.as_ref(), &flat!(request))?;
    let tags = request.tag_specifications.as_deref();
    let rules = authorize(transaction, &group, true, &permissions, tags)?;
    Ok(shapes::AuthorizeSecurityGroupEgressResult {
        r#return: Some(true),
        security_group_rules: Some(rules),
        ..Default::default()
    })
}

fn authorize(
    transaction: &mut Transaction<'_>,
    group: &SecurityGroup,
    egress: bool,
    permissions: &[shapes::IpPermission],
    specifications: Option<&[shapes::TagSpecification]>,
) -> Result<Vec<shapes::SecurityGroupRule>> {
    if permissions.is_empty() {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter ipPermissions",
        ));
    }
    let tags = tags::specified(
        specifications,
        "security-group-rule",
        &["security-group-rule"],
    )?;
    let call = transaction.call;
    let wanted = permissions::read(call, transaction, group, egress, permissions)?;
    let present: Vec<_> = group
        .rules(transaction)
        .map(|(_, rule)| rule.clone())
        .collect();
    for rule in &wanted.rules {
        if present.iter().any(|other| other.is_like(rule)) {
            return Err(duplicate(rule));
        }
    }
    let all = || {
        present
            .iter()
            .map(|rule| &**rule)
            .chain(&wanted.rules)
            .filter(|rule| rule.egress == egress)
    };
    let is_over =
        |family: fn(&Peer) -> bool| all().filter(|rule| family(&rule.peer)).count() > MAXIMUM;
    if is_over(|peer| !matches!(peer, Peer::Ipv6(_)))
        || is_over(|peer| !matches!(peer, Peer::Ipv4(_)))
    {
        return Err(Ec2Error::new(
            ErrorCode::RulesPerSecurityGroupLimitExceeded,
            "The maximum number of rules per security group has been reached.",
        ));
    }
    if wanted.assumed {
        let message = format!(
            "a rule of security group {} names no source; 0.0.0.0/0 was taken, where AWS refuses (ORRERY_STRICT=1 does, too)",
            group.id
        );
        transaction.effect(Effect::Warn {
            message: Str::from(message),
        });
    }
    let rules = wanted.rules.into_iter().map(|rule| {
        let (_, rule) = transaction.insert(|id| SecurityGroupRule {
            id,
            tags: tags.clone(),
            ..rule
        });
        shown::rule(call, &rule)
    });
    Ok(rules.collect())
}

fn duplicate(rule: &SecurityGroupRule) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidPermissionDuplicate,
        format!(
            "the specified rule \"{}\" already exists",
            shown::wording(rule)
        ),
    )
}

/// RevokeSecurityGroupIngress.
///
/// # Errors
/// `InvalidGroup.NotFound`, `InvalidParameterValue`, `InvalidPermission.NotFound`,
/// `InvalidSecurityGroupRuleId.NotFound`.
pub fn revoke_ingress(
    transaction: &mut Transaction<'_>,
    request: &shapes::RevokeSecurityGroupIngressRequest,
) -> Result<shapes::RevokeSecurityGroupIngressResult> {
    let group = named_by(
        transaction,
        request.group_id.as_ref(),
        request.group_name.as_ref(),
    )?;
    let permissions = permissions::given(request.ip_permissions.as_ref(), &flat!(request))?;
    let (revoked, unknown) = revoke(
        transaction,
        &group,
        false,
        &permissions,
        listed(&request.security_group_rule_ids),
    )?;
    Ok(shapes::RevokeSecurityGroupIngressResult {
        r#return: Some(true),
        revoked_security_group_rules: Some(revoked),
        unknown_ip_permissions: unknown,
        ..Default::default()
    })
}

/// RevokeSecurityGroupEgress.
///
/// # Errors
/// As for ingress.
pub fn revoke_egress(
    transaction: &mut Transaction<'_>,
    request: &shapes::RevokeSecurityGroupEgressRequest,
) -> Result<shapes::RevokeSecurityGroupEgressResult> {
    let group = named_by(transaction, request.group_id.as_ref(), None)?;
    let permissions = permissions::given(request.ip_permissions.as_ref(), &flat!(request))?;
    let (revoked, unknown) = revoke(
        transaction,
        &group,
        true,
        &permissions,
        listed(&request.security_group_rule_ids),
    )?;
    Ok(shapes::RevokeSecurityGroupEgressResult {
        r#return: Some(true),
        revoked_security_group_rules: Some(revoked),
        unknown_ip_permissions: unknown,
        ..Default::default()
    })
}

type Revoked = (
    Vec<shapes::RevokedSecurityGroupRule>,
    Option<Vec<shapes::IpPermission>>,
);

fn revoke(
    transaction: &mut Transaction<'_>,
    group: &SecurityGroup,
    egress: bool,
    permissions: &[shapes::IpPermission],
    ids: &[Str],
) -> Result<Revoked> {
    match (permissions.is_empty(), ids.is_empty()) {
        (true, true) => {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "Either 'ipPermissions' or 'securityGroupRuleIds' should be provided.",
            ));
        }
        (false, false) => {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                "Both 'ipPermissions' and 'securityGroupRuleIds' cannot be provided at the same time.",
            ));
        }
        _ => {}
    }
    let mut ordinals = rule_ordinals(transaction, group, egress, ids)?;
    let call = transaction.call;
    let wanted = permissions::read(call, transaction, group, egress, permissions)?;
    let mut unknown = Vec::new();
    for rule in &wanted.rules {
        match like(transaction, group, rule) {
            Some(ordinal) => ordinals.push(ordinal),
            None => shown::add(transaction, &mut unknown, rule),
        }
    }
    // In the default VPC EC2 takes away what there is and lists what there is not.
    if !unknown.is_empty() && Vpc::default_of(transaction).is_none_or(|vpc| vpc.id != group.vpc) {
        return Err(not_found());
    }
    let mut revoked = Vec::with_capacity(ordinals.len());
    for ordinal in ordinals {
        if let Some(rule) = transaction.remove_at::<SecurityGroupRule>(ordinal) {
            revoked.push(shown::revoked(&rule));
        }
    }
    Ok((revoked, (!unknown.is_empty()).then_some(unknown)))
}

/// The ordinal of the group's rule that means the same traffic.
fn like(realm: &Realm, group: &SecurityGroup, wanted: &SecurityGroupRule) -> Option<u64> {
    group
        .rules(realm)
        .find(|(_, rule)| rule.is_like(wanted))
        .map(|(ordinal, _)| ordinal)
}

fn not_found() -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidPermissionNotFound,
        "The specified rule does not exist in this security group.",
    )
}

/// The ordinals of rules of this group and direction.
fn rule_ordinals(
    realm: &Realm,
    group: &SecurityGroup,
    egress: bool,
    ids: &[Str],
) -> Result<Vec<u64>> {
    let mut ordinals = Vec::with_capacity(ids.len());
    for id in ids {
        let ordinal = realm.ordinal::<SecurityGroupRule>(id)?;
        let rule = realm.table::<SecurityGroupRule>().at(ordinal);
        if rule.is_none_or(|rule| rule.group != group.id || rule.egress != egress) {
            return Err(SecurityGroupRule::missing(&[id]));
        }
        ordinals.push(ordinal);
    }
    Ok(ordinals)
}

/// DescribeSecurityGroupRules.
///
/// # Errors
/// `InvalidSecurityGroupRuleId.NotFound` and those of filters and pages.
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeSecurityGroupRulesRequest,
) -> Result<shapes::DescribeSecurityGroupRulesResult> {
    let question = Question {
        operation: "DescribeSecurityGroupRules",
        ids_name: "securityGroupRuleIds",
        ids: listed(&request.security_group_rule_ids),
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (rules, next_token) = question.answer::<SecurityGroupRule>(realm)?;
    Ok(shapes::DescribeSecurityGroupRulesResult {
        security_group_rules: Some(
            rules
                .iter()
                .map(|(_, rule)| shown::rule(call, rule))
                .collect(),
        ),
        next_token,
        ..Default::default()
    })
}
