//! Rules of security groups: added, taken away, changed, described.

mod change;

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    effects::Effect,
    operations::{describe::Question, listed},
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
            cidr: $request.cidr_ip.as_ref(),
            from_port: $request.from_port,
            to_port: $request.to_port,
            protocol: $request.ip_protocol.as_ref(),
            source_name: $request.source_security_group_name.as_ref(),
            source_owner: $request.source_security_group_owner_id.as_ref(),
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
    let wanted = permissions::read(transaction, &call.settings, group, egress, permissions)?;
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
    let wanted = permissions::read(
        transaction,
        &transaction.call.settings,
        group,
        egress,
        permissions,
    )?;
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        Settings,
        settings::Strictness,
        testing::{self, ask, get, refuses, text, world},
    };

    #[test]
    fn protocols_and_ports_are_kept_as_ec2_writes_them() {
        let mut realm = world();
        let (mut group, mut number) = (String::new(), 0);
        for (given, expect) in [
            (
                "IpProtocol=tcp&FromPort=22&ToPort=22",
                json!(["tcp", 22, 22]),
            ),
            (
                "IpProtocol=TCP&FromPort=0&ToPort=65535",
                json!(["tcp", 0, 65535]),
            ),
            (
                "IpProtocol=17&FromPort=53&ToPort=54",
                json!(["udp", 53, 54]),
            ),
            (
                "IpProtocol=icmp&FromPort=8&ToPort=-1",
                json!(["icmp", 8, -1]),
            ),
            ("IpProtocol=all&FromPort=1&ToPort=2", json!(["-1", -1, -1])),
            ("IpProtocol=050", json!(["50", -1, -1])),
        ] {
            number += 1;
            group = text(
                &mut realm,
                &format!("CreateSecurityGroup&GroupName=g{number}&GroupDescription=d"),
                "/GroupId",
            );
            let query =
                format!("AuthorizeSecurityGroupIngress&GroupId={group}&CidrIp=10.1.2.3/8&{given}");
            let rule = get(&mut realm, &query, "/SecurityGroupRules/0");
            assert_eq!(
                json!([rule["IpProtocol"], rule["FromPort"], rule["ToPort"]]),
                expect,
                "{given}"
            );
            assert_eq!(rule["CidrIpv4"], json!("10.0.0.0/8"));
        }
        let with = |rest: &str| format!("AuthorizeSecurityGroupIngress&GroupId={group}&{rest}");
        let tcp = "IpPermissions.1.IpProtocol=tcp&IpPermissions.1.FromPort=1&IpPermissions.1.ToPort=1&IpPermissions.1";
        refuses(
            &mut realm,
            &[
                (
                    &with("IpProtocol=tcp&FromPort=2&ToPort=1&CidrIp=0.0.0.0/0"),
                    "InvalidParameterValue",
                ),
                (
                    &with("IpProtocol=tcp&FromPort=1&ToPort=65536&CidrIp=0.0.0.0/0"),
                    "InvalidParameterValue",
                ),
                (
                    &with("IpProtocol=tcp&CidrIp=0.0.0.0/0"),
                    "InvalidParameterValue",
                ),
                (
                    &with("IpProtocol=none&CidrIp=0.0.0.0/0"),
                    "InvalidParameterValue",
                ),
                (
                    &with("IpProtocol=icmp&FromPort=-1&ToPort=3&CidrIp=0.0.0.0/0"),
                    "InvalidParameterValue",
                ),
                (
                    &with("IpProtocol=tcp&FromPort=1&ToPort=1&CidrIp=10.0.0.0/33"),
                    "InvalidParameterValue",
                ),
                (
                    &with(&format!("{tcp}.Ipv6Ranges.1.CidrIpv6=::/129")),
                    "InvalidParameterValue",
                ),
                (
                    &with(&format!("{tcp}.PrefixListIds.1.PrefixListId=none")),
                    "InvalidPrefixListId.Malformed",
                ),
                (
                    &with(&format!("{tcp}.Groups.1.GroupId=sg-00000000000000000")),
                    "InvalidGroup.NotFound",
                ),
                (
                    &with(&format!("{tcp}.Groups.1.GroupName=none")),
                    "InvalidGroup.NotFound",
                ),
                (
                    // Both are the same block.
                    &with(&format!(
                        "{tcp}.IpRanges.1.CidrIp=10.0.0.0/8&IpPermissions.1.IpRanges.2.CidrIp=10.9.9.9/8"
                    )),
                    "InvalidParameterValue",
                ),
                (&with(""), "MissingParameter"),
                (
                    "AuthorizeSecurityGroupIngress&GroupId=sg-00000000000000000&IpProtocol=all&CidrIp=0.0.0.0/0",
                    "InvalidGroup.NotFound",
                ),
                (
                    "AuthorizeSecurityGroupIngress&IpProtocol=all&CidrIp=0.0.0.0/0",
                    "MissingParameter",
                ),
            ],
        );
    }

    #[test]
    fn a_rule_is_there_once_and_is_found_to_be_revoked() {
        let mut realm = world();
        let rule = "GroupId=default&IpProtocol=tcp&FromPort=80&ToPort=80&CidrIp=10.0.0.0/8";
        let id = text(
            &mut realm,
            &format!("AuthorizeSecurityGroupIngress&{rule}"),
            "/SecurityGroupRules/0/SecurityGroupRuleId",
        );
        refuses(
            &mut realm,
            &[
                (
                    &format!("AuthorizeSecurityGroupIngress&{rule}"),
                    "InvalidPermission.Duplicate",
                ),
                (
                    "RevokeSecurityGroupIngress&GroupId=default&SecurityGroupRuleId.1=sgr-00000000000000000",
                    "InvalidSecurityGroupRuleId.NotFound",
                ),
            ],
        );
        assert_eq!(
            text(
                &mut realm,
                &format!("RevokeSecurityGroupIngress&{rule}"),
                "/RevokedSecurityGroupRules/0/SecurityGroupRuleId"
            ),
            id
        );
        let gone = format!("DescribeSecurityGroupRules&SecurityGroupRuleId.1={id}");
        refuses(
            &mut realm,
            &[(&gone, "InvalidSecurityGroupRuleId.NotFound")],
        );
        let again = ask(&mut realm, &format!("RevokeSecurityGroupIngress&{rule}"))
            .expect("a default VPC forgives");
        assert_eq!(again["UnknownIpPermissions"][0]["FromPort"], json!(80));
    }

    #[test]
    fn sixty_rules_fit_and_one_more_does_not() {
        let mut realm = world();
        let ranges: String = (1..=60)
            .map(|n| format!("&IpPermissions.1.IpRanges.{n}.CidrIp=10.0.{n}.0/24"))
            .collect();
        let sixty = format!(
            "AuthorizeSecurityGroupIngress&GroupName=default&IpPermissions.1.IpProtocol=-1{ranges}"
        );
        let one =
            "AuthorizeSecurityGroupIngress&GroupName=default&IpProtocol=-1&CidrIp=192.0.2.0/24";
        // The default group has a rule for its members.
        refuses(
            &mut realm,
            &[(&sixty, "RulesPerSecurityGroupLimitExceeded")],
        );
        ask(
            &mut realm,
            &sixty.replace("&IpPermissions.1.IpRanges.60.CidrIp=10.0.60.0/24", ""),
        )
        .expect("sixty with that one");
        refuses(&mut realm, &[(one, "RulesPerSecurityGroupLimitExceeded")]);
        // The other direction is counted by itself.
        let out = "AuthorizeSecurityGroupEgress&GroupId=default&IpPermissions.1.IpProtocol=-1&IpPermissions.1.IpRanges.1.CidrIp=192.0.2.0/24";
        ask(&mut realm, out).expect("room");
    }

    #[test]
    fn a_rule_without_a_source_is_for_everyone_unless_it_is_strict() {
        let request = shapes::AuthorizeSecurityGroupIngressRequest {
            group_name: Some("default".into()),
            ip_protocol: Some("tcp".into()),
            from_port: Some(8000),
            to_port: Some(8000),
            ..Default::default()
        };
        for (strictness, expect) in [
            (Strictness::Documented, Ok(Some(Str::from("0.0.0.0/0")))),
            (Strictness::Aws, Err("MissingParameter".to_owned())),
        ] {
            let settings = Settings {
                strictness,
                ..Settings::default()
            };
            let call = Call {
                settings: settings.into(),
                ..testing::call()
            };
            let mut transaction = Transaction::new(&call, world());
            let answer = authorize_ingress(&mut transaction, &request);
            let cidr = answer.map(|answer| {
                listed(&answer.security_group_rules)
                    .first()?
                    .cidr_ipv4
                    .clone()
            });
            assert_eq!(cidr.map_err(|error| error.code().to_owned()), expect);
            let warnings = transaction.finish().2.len();
            assert_eq!(
                warnings,
                usize::from(strictness == Strictness::Documented),
                "one warning"
            );
        }
    }
}
