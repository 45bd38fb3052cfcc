"""Rules of security groups as boto3 users write, change, describe and revoke them, in both directions."""

import pytest
from refusals import check_filters, check_found, check_pages, check_refusals, code_of, dry, refused, tagged

NO_GROUP, NO_RULE = "sg-0123456789abcdef0", "sgr-0123456789abcdef0"
CALLS = {
    "ingress": ["authorize_security_group_ingress", "revoke_security_group_ingress", "update_security_group_rule_descriptions_ingress"],
    "egress": ["authorize_security_group_egress", "revoke_security_group_egress", "update_security_group_rule_descriptions_egress"],
}


@pytest.fixture
def group(ec2):
    vpc = ec2.create_vpc(CidrBlock="10.5.0.0/16")["Vpc"]["VpcId"]
    return ec2.create_security_group(GroupName="web", Description="rules", VpcId=vpc)["GroupId"]


def permission(port, protocol="tcp", description=None, cidr="10.0.0.0/8"):
    said = {"Description": description} if description else {}
    return {"IpProtocol": protocol, "FromPort": port, "ToPort": port, "IpRanges": [{"CidrIp": cidr, **said}]}


def rules(ec2, group, direction):
    """The rules of one direction, but for that which every group begins with."""
    shown = ec2.describe_security_group_rules(Filters=[{"Name": "group-id", "Values": [group]}])["SecurityGroupRules"]
    return [rule for rule in shown if rule["IsEgress"] == (direction == "egress") and rule["IpProtocol"] != "-1"]


@pytest.mark.parametrize("direction", CALLS)
def test_rules_from_their_making_to_their_end(ec2, group, direction):
    authorize, revoke, describe_as = (getattr(ec2, call) for call in CALLS[direction])
    other = "egress" if direction == "ingress" else "ingress"
    both = {"GroupId": group, "IpPermissions": [permission(80, description="web"), permission(53, "udp")]}
    made = authorize(**both, TagSpecifications=tagged("security-group-rule", Name="one"))["SecurityGroupRules"]
    one, two = (rule["SecurityGroupRuleId"] for rule in made)
    assert [(rule["IsEgress"], rule["FromPort"], rule["CidrIpv4"]) for rule in made] == [
        (direction == "egress", 80, "10.0.0.0/8"), (direction == "egress", 53, "10.0.0.0/8")]
    dry(revoke, **both)
    just = {"GroupId": group}
    check_refusals([
        (authorize, {**just, "IpPermissions": [permission(80)]}, "InvalidPermission.Duplicate"),
        (authorize, {**just, "IpPermissions": [permission(81), permission(81)]}, "InvalidParameterValue"),
        (authorize, {**just, "IpPermissions": [permission(82, cidr="10.0.0.0/40")]}, "InvalidParameterValue"),
        (authorize, {**just, "IpPermissions": [permission(82, "carrier-pigeon")]}, "InvalidParameterValue"),
        (authorize, {**just, "IpPermissions": [permission(70_000)]}, "InvalidParameterValue"),
        (authorize, {**just, "IpPermissions": []}, "MissingParameter"),
        (authorize, {**both, "GroupId": NO_GROUP}, "InvalidGroup.NotFound"),
        (authorize, {**just, "IpPermissions": [{**permission(82), "IpRanges": [], "UserIdGroupPairs": [{"GroupId": NO_GROUP}]}]},
         "InvalidGroup.NotFound"),
        (revoke, {**just, "IpPermissions": [permission(443)]}, "InvalidPermission.NotFound"),
        (revoke, {**just, "SecurityGroupRuleIds": [NO_RULE]}, "InvalidSecurityGroupRuleId.NotFound"),
        (revoke, {**both, "GroupId": NO_GROUP}, "InvalidGroup.NotFound"),
        (getattr(ec2, CALLS[other][1]), {**just, "SecurityGroupRuleIds": [one]}, "InvalidSecurityGroupRuleId.NotFound"),
        (describe_as, {**just, "IpPermissions": [permission(443, description="none")]}, "InvalidPermission.NotFound"),
        (describe_as, {**just, "SecurityGroupRuleDescriptions": [{"SecurityGroupRuleId": NO_RULE}]}, "InvalidSecurityGroupRuleId.NotFound"),
        (describe_as, just, "MissingParameter"),
        (describe_as, {**just, "IpPermissions": [permission(80)], "SecurityGroupRuleDescriptions": [{"SecurityGroupRuleId": one}]},
         "InvalidParameterCombination"),
        (describe_as, {**just, "IpPermissions": [permission(80, description="x" * 256)]}, "InvalidParameterValue"),
    ])
    assert len(rules(ec2, group, direction)) == 2
    assert describe_as(GroupId=group, IpPermissions=[permission(80, description="the web")])["Return"]
    assert describe_as(GroupId=group, SecurityGroupRuleDescriptions=[{"SecurityGroupRuleId": two, "Description": "names"}])["Return"]
    assert [rule.get("Description") for rule in rules(ec2, group, direction)] == ["the web", "names"]
    assert describe_as(GroupId=group, IpPermissions=[permission(53, "udp")])["Return"]
    assert [rule.get("Description") for rule in rules(ec2, group, direction)] == ["the web", None]
    assert revoke(GroupId=group, SecurityGroupRuleIds=[two])["Return"]
    assert revoke(GroupId=group, IpPermissions=[permission(80)])["Return"]
    assert rules(ec2, group, direction) == []
    assert code_of(revoke, GroupId=group, SecurityGroupRuleIds=[two]) == "InvalidSecurityGroupRuleId.NotFound"


def test_rules_are_changed_all_or_none(ec2, group):
    made = ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission(80), permission(81)])["SecurityGroupRules"]
    one, two = (rule["SecurityGroupRuleId"] for rule in made)

    def change(*changes, owner=group):
        return {"GroupId": owner, "SecurityGroupRules": [
            {"SecurityGroupRuleId": rule, "SecurityGroupRule": wanted} for rule, wanted in changes]}

    def wanted(port, **peer):
        return {"IpProtocol": "tcp", "FromPort": port, "ToPort": port, **(peer or {"CidrIpv4": "10.0.0.0/8"})}

    other = ec2.create_security_group(GroupName="other", Description="none")["GroupId"]
    modify = ec2.modify_security_group_rules
    check_refusals([
        (modify, change((one, wanted(443)), (two, wanted(443))), "InvalidPermission.Duplicate"),
        (modify, change((one, wanted(443)), (NO_RULE, wanted(444))), "InvalidSecurityGroupRuleId.NotFound"),
        (modify, change((one, wanted(443)), owner=other), "InvalidSecurityGroupRuleId.NotFound"),
        (modify, change((one, wanted(443)), owner=NO_GROUP), "InvalidGroup.NotFound"),
        (modify, change((one, {"IpProtocol": "tcp", "FromPort": 1, "ToPort": 1})), "MissingParameter"),
        (modify, change((one, wanted(1, CidrIpv4="10.0.0.0/8", CidrIpv6="::/0"))), "InvalidParameterCombination"),
        (modify, change((one, wanted(1, CidrIpv4="ten"))), "InvalidParameterValue"),
        (modify, change((one, wanted(1, ReferencedGroupId=NO_GROUP))), "InvalidGroup.NotFound"),
        (modify, change((one, wanted(1, PrefixListId="pl-0123456789abcdef0"))), "InvalidPrefixListID.NotFound"),
    ])
    assert [rule["FromPort"] for rule in rules(ec2, group, "ingress")] == [80, 81]
    assert modify(**change((one, wanted(443, CidrIpv6="2001:db8::/32")), (two, wanted(22, ReferencedGroupId=group))))["Return"]
    first, second = rules(ec2, group, "ingress")
    assert (first["SecurityGroupRuleId"], first["FromPort"], first["CidrIpv6"], "CidrIpv4" in first) == (one, 443, "2001:db8::/32", False)
    assert (second["FromPort"], second["ReferencedGroupInfo"]["GroupId"]) == (22, group)


def test_rules_are_found(ec2, group):
    made = ec2.authorize_security_group_ingress(
        GroupId=group, IpPermissions=[permission(port) for port in range(8001, 8012)],
        TagSpecifications=tagged("security-group-rule", Name="web"))["SecurityGroupRules"]
    ids = [rule["SecurityGroupRuleId"] for rule in made]
    describe = ec2.describe_security_group_rules
    check_found(describe, "SecurityGroupRules", "SecurityGroupRuleId", ids, {"tag:Name": "web", "tag-key": "Name"})
    check_filters(describe, "SecurityGroupRules", "SecurityGroupRuleId", {("security-group-rule-id", ids[3]): [ids[3]]})
    everything = [rule["SecurityGroupRuleId"] for rule in describe()["SecurityGroupRules"]]
    check_pages(describe, "SecurityGroupRules", "SecurityGroupRuleId", everything)
    assert [rule["SecurityGroupRuleId"] for rule in describe(SecurityGroupRuleIds=ids[:2])["SecurityGroupRules"]] == ids[:2]
    check_refusals([
        (describe, {"SecurityGroupRuleIds": [NO_RULE]}, "InvalidSecurityGroupRuleId.NotFound"),
    ])


@pytest.mark.parametrize("call, more", [
    ("authorize_security_group_ingress", {"CidrIp": "192.0.2.0/24", "SourceSecurityGroupName": ""}),
    ("authorize_security_group_ingress", {"CidrIp": "", "SourceSecurityGroupName": "default"}),
])
def test_what_is_empty_is_not_said(ec2, call, more):
    group = ec2.create_security_group(GroupName="flat", Description="flat")["GroupId"]
    assert getattr(ec2, call)(GroupId=group, IpProtocol="tcp", FromPort=22, ToPort=22, **more)["Return"]
    assert len(rules(ec2, group, "ingress")) == 1
