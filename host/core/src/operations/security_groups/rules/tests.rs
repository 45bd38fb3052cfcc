//! Rules as requests write them, and what becomes of them.

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
    let one = "AuthorizeSecurityGroupIngress&GroupName=default&IpProtocol=-1&CidrIp=192.0.2.0/24";
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
