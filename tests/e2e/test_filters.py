"""Every documented filter of every Describe that is answered filters, and filters rightly."""

import json
import re

import pytest

from cases import counted
from emulator import REPOSITORY, Emulator

IMAGE = "ami-df5de72bdb3b"
DOCUMENTED = json.loads((REPOSITORY / "host/wire/model/filters.json").read_text())
FEW_TYPES = ["t3.nano", "m5.large", "c7g.metal", "i3.large", "p4d.24xlarge", "a1.xlarge", "m1.small", "hpc6a.48xlarge"]
EXTRA = {
    "DescribeInstanceStatus": {"IncludeAllInstances": True},
    "DescribeLaunchTemplateVersions": {"Versions": ["$Latest"]},
}
# Describes of one thing, which they must be told: their filters are shown with their family.
OF_ONE = {"DescribeFleetInstances", "DescribeVpcEndpointServicePermissions"}
EBS = ["attach-time", "delete-on-termination", "encrypted", "snapshot-id", "status", "volume-id", "volume-size", "volume-type"]
# Names in the documentation that do not spell a member's path, and the path they speak of.
PATHS = {
    "DescribeVpcEndpointServices": {"service-type": "ServiceType.ServiceType"},
    "DescribeDhcpOptions": {"key": "DhcpConfigurations.Key", "value": "DhcpConfigurations.Values.Value"},
    "DescribeImages": {
        "is-public": "Public", "manifest-location": "ImageLocation", "owner-alias": "ImageOwnerAlias",
        **{f"block-device-mapping.{name}": f"BlockDeviceMappings.Ebs.{name.title().replace('-', '')}" for name in EBS},
    },
    "DescribeInstances": {
        "availability-zone": "Placement.AvailabilityZone",
        "availability-zone-id": "Placement.AvailabilityZoneId",
        "dns-name": "PublicDnsName",
        "instance.group-id": "SecurityGroups.GroupId",
        "instance.group-name": "SecurityGroups.GroupName",
        "instance-state-code": "State.Code",
        "instance-state-name": "State.Name",
        "ip-address": "PublicIpAddress",
        "launch-index": "AmiLaunchIndex",
        "monitoring-state": "Monitoring.State",
        "network-interface.group-id": "NetworkInterfaces.Groups.GroupId",
        "network-interface.group-name": "NetworkInterfaces.Groups.GroupName",
        "network-interface.public-dns-name": "NetworkInterfaces.Association.PublicDnsName",
        "reason": "StateTransitionReason",
        "tenancy": "Placement.Tenancy",
        **{f"network-interface.addresses.{name}": f"NetworkInterfaces.PrivateIpAddresses.{path}" for name, path in [
            ("primary", "Primary"), ("private-dns-name", "PrivateDnsName"), ("private-ip-address", "PrivateIpAddress"),
            ("association.ip-owner-id", "Association.IpOwnerId"), ("association.public-ip", "Association.PublicIp"),
            ("association.public-dns-name", "Association.PublicDnsName")]},
        **{f"block-device-mapping.{name}": f"BlockDeviceMappings.Ebs.{name.title().replace('-', '')}" for name in EBS},
    },
    "DescribeInstanceStatus": {
        "instance-status.reachability": "InstanceStatus.Details.Status",
        "system-status.reachability": "SystemStatus.Details.Status",
    },
    "DescribeKeyPairs": {"fingerprint": "KeyFingerprint"},
    "DescribeLaunchTemplateVersions": {
        "is-default-version": "DefaultVersion",
        **{name: f"LaunchTemplateData.{path}" for name, path in [
            ("ebs-optimized", "EbsOptimized"), ("image-id", "ImageId"), ("instance-type", "InstanceType")]},
    },
    "DescribeNetworkAcls": {
        "association.association-id": "Associations.NetworkAclAssociationId",
        "default": "IsDefault",
        "entry.cidr": "Entries.CidrBlock",
    },
    "DescribeNetworkInterfaces": {
        "addresses.association.owner-id": "PrivateIpAddresses.Association.IpOwnerId",
        "addresses.association.public-ip": "PrivateIpAddresses.Association.PublicIp",
        "addresses.primary": "PrivateIpAddresses.Primary",
        "addresses.private-ip-address": "PrivateIpAddresses.PrivateIpAddress",
        "group-id": "Groups.GroupId",
        "tag-key": "TagSet.Key",
    },
    "DescribeSecurityGroups": {
        f"{prefix}ip-permission.{name}": f"{member}.{path}"
        for prefix, member in [("", "IpPermissions"), ("egress.", "IpPermissionsEgress")]
        for name, path in [
            ("cidr", "IpRanges.CidrIp"), ("ipv6-cidr", "Ipv6Ranges.CidrIpv6"), ("protocol", "IpProtocol"),
            ("group-id", "UserIdGroupPairs.GroupId"), ("user-id", "UserIdGroupPairs.UserId"),
        ]
    },
    "DescribeVolumes": {"attachment.status": "Attachments.State", "status": "State"},
    "DescribeVpnGateways": {"attachment.state": "VpcAttachments.State", "attachment.vpc-id": "VpcAttachments.VpcId"},
    "DescribeVpcClassicLink": {"is-classic-link-enabled": "ClassicLinkEnabled"},
    "DescribeVpcs": {
        "cidr": "CidrBlock",
        **{f"cidr-block-association.{name}": f"CidrBlockAssociationSet.{path}" for name, path in [
            ("association-id", "AssociationId"), ("cidr-block", "CidrBlock"), ("state", "CidrBlockState.State")]},
    },
}
# Documented filters that speak of something true which the Describe does not show.
UNSHOWN = {
    "DescribeImages": ["free-tier-eligible", "image-allowed"],
    "DescribeInstances": [
        "metadata-options.http-protocol-ipv4",
        *[f"network-interface.{name}" for name in ["attachment.instance-id", "attachment.instance-owner-id", "availability-zone",
                                                   "deny-all-igw-traffic", "ipv6-native", "requester-managed"]],
    ],
    "DescribeSecurityGroups": ["ip-permission.group-name"],
    "DescribeVolumes": ["fast-restored"],
    "DescribeVolumeStatus": ["attachment-status.instance-id", "attachment-status.io-performance"],
}
# Documentation whose list of values was taken for filters.
NO_FILTERS = {"critical", "high", "medium", "low"}


def plain(name):
    """A filter's name or a member's path without what they write differently."""
    return re.sub(r"[-.]", "", name).lower()


def leaves(value, path=""):
    """Every scalar of a record with the path of its members."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, path)
    else:
        yield path, value


def written(value):
    """A value as filters have it."""
    if isinstance(value, bool):
        return str(value).lower()
    if hasattr(value, "strftime"):
        return value.strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03}Z"
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def path_of(operation, name, paths):
    """The member that a filter speaks of, where a record shows it."""
    wanted = PATHS.get(operation, {}).get(name, "Tags.Key" if name == "tag-key" else None)
    if wanted:
        return wanted if wanted in paths else None
    spelt = {plain(path): path for path in paths}
    singular = {plain(LISTED.sub(lambda end: PLURALS[end[0]], path)): path for path in paths}
    inner = {plain(INNER.sub(lambda end: PLURALS[end[0]], path)): path for path in paths}
    return spelt.get(plain(name)) or inner.get(plain(name)) or singular.get(plain(name))


PLURALS = {"sses": "ss", "ies": "y", "s": ""}
LISTED = re.compile(r"(sses|ies|s)(?=\.|$)")
INNER = re.compile(r"(sses|ies|s)(?=\.)")


@pytest.fixture(scope="module")
def world(tmp_path_factory, client_of):
    """An emulator in which every answered Describe has more than one record to tell apart."""
    emulator = Emulator(tmp_path_factory.mktemp("filters")).start()
    ec2 = client_of(emulator)
    ec2.create_key_pair(KeyName="rsa", TagSpecifications=tags("key-pair"))
    ec2.create_key_pair(KeyName="ed", KeyType="ed25519")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16", TagSpecifications=tags("vpc"))["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24", TagSpecifications=tags("subnet"))["Subnet"]["SubnetId"]
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    ec2.create_route(RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway)
    ec2.associate_route_table(RouteTableId=table, SubnetId=subnet)
    group = ec2.create_security_group(
        GroupName="web", Description="a group", VpcId=vpc, TagSpecifications=tags("security-group"))["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 81, "IpRanges": [{"CidrIp": "10.0.0.0/8"}],
         "Ipv6Ranges": [{"CidrIpv6": "2001:db8::/32"}], "UserIdGroupPairs": [{"GroupId": group}]}])
    ec2.create_launch_template(LaunchTemplateName="one", TagSpecifications=tags("launch-template"),
                               LaunchTemplateData={"ImageId": IMAGE, "InstanceType": "t3.nano", "EbsOptimized": True})
    ec2.create_launch_template(LaunchTemplateName="two", LaunchTemplateData={"KeyName": "rsa", "EbsOptimized": False})
    for strategy, more in [("spread", {}), ("partition", {"PartitionCount": 3})]:
        ec2.create_placement_group(GroupName=strategy, Strategy=strategy, **more)
    ec2.create_customer_gateway(Type="ipsec.1", BgpAsn=65_001, IpAddress="192.0.2.1", TagSpecifications=tags("customer-gateway"))
    ec2.create_customer_gateway(Type="ipsec.1", BgpAsn=65_002, IpAddress="192.0.2.2")
    vpn = ec2.create_vpn_gateway(Type="ipsec.1", AmazonSideAsn=65_003, TagSpecifications=tags("vpn-gateway"))["VpnGateway"]["VpnGatewayId"]
    ec2.attach_vpn_gateway(VpnGatewayId=vpn, VpcId=vpc)
    ec2.create_vpn_gateway(Type="ipsec.1")
    ec2.create_egress_only_internet_gateway(VpcId=vpc, TagSpecifications=tags("egress-only-internet-gateway"))
    ids = [
        launched["InstanceId"]
        for settings in [
            {"KeyName": "rsa", "InstanceType": "t3.nano", "TagSpecifications": tags("instance", "volume")},
            {"KeyName": "ed", "SubnetId": subnet, "SecurityGroupIds": [group], "InstanceType": "m5.large",
             "ClientToken": "once", "Monitoring": {"Enabled": True},
             "BlockDeviceMappings": [{"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 20, "VolumeType": "io1",
                                                                         "Iops": 200, "DeleteOnTermination": False}}]},
            {"InstanceType": "t3.nano"},
        ]
        for launched in ec2.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1, **settings)["Instances"]
    ]
    ec2.get_waiter("instance_running").wait(InstanceIds=ids, WaiterConfig={"Delay": 1})
    ec2.stop_instances(InstanceIds=ids[2:])
    ec2.get_waiter("instance_stopped").wait(InstanceIds=ids[2:], WaiterConfig={"Delay": 1})
    yield ec2
    emulator.kill()


def tags(*kinds):
    return [{"ResourceType": kind, "Tags": [{"Key": "Name", "Value": kind}]} for kind in kinds]


def records(ec2, operation, **parameters):
    """All records of a Describe; an instance with what its reservation says."""
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", operation).lower()
    pages = ec2.get_paginator(name).paginate(**parameters) if ec2.can_paginate(name) else [getattr(ec2, name)(**parameters)]
    found = []
    for page in pages:
        if operation == "DescribeInstances":
            found += [{**{key: value for key, value in group.items() if key not in ("Instances", "Groups")}, **one}
                      for group in page["Reservations"] for one in group["Instances"]]
        else:
            # Beside its records an answer may list their names.
            found += next(value for value in page.values() if isinstance(value, list) and not (value and isinstance(value[0], str)))
    return found


def has_name(record, value):
    tags = record.get("Tags") or record.get("TagSet") or [record]
    return any(tag.get("Key") == "Name" and value in ("*", tag["Value"]) for tag in tags)


def answered():
    """The Describes that are answered and document filters."""
    source = (REPOSITORY / "host/core/src/operations.rs").read_text()
    labels = set(re.findall(r"^\s+(?:Stateful|Real|Generic) \w+ (\w+) =>", source, re.MULTILINE))
    labels = {name for name in labels if name.startswith("Describe")} - OF_ONE
    rows = [row for row in DOCUMENTED if row["operation"] in labels]
    assert len(rows) >= 20
    return rows


@pytest.mark.parametrize("row", answered(), ids=lambda row: row["operation"])
def test_documented_filters(world, row):
    operation = row["operation"]
    few = [("instance-type", FEW_TYPES)] if operation.startswith("DescribeInstanceType") else []

    def ask(*filters):
        filters = [{"Name": name, "Values": values} for name, values in [*few, *filters]]
        return records(world, operation, **{row["member"]: filters}, **EXTRA.get(operation, {}))

    everything = ask()
    if not everything:
        # What a filter finds is shown where the family is; here, that none is refused.
        assert [] == [record for name in row["names"] if name != "tag" for record in ask((name, ["*"]))]
        return
    shown = [(record, list(leaves(record))) for record in everything]
    paths = {path for _, members in shown for path, _ in members}
    wrong = []
    counted(len(row["names"]))
    for name in row["names"]:
        if name in NO_FILTERS:
            continue
        if name == "tag":
            for value in ["*", "security-group"]:
                named = [record for record in everything if has_name(record, value)]
                assert ask(("tag:Name", [value])) == named, f"tag:Name={value}"
            assert ask(("tag:Name", ["no such value"])) == [] == ask(("tag:None", ["*"]))
            continue
        assert ask((name, ["no such value"])) == [], f"{name} is ignored"
        path = path_of(operation, name, paths)
        having = [(record, {written(value) for at, value in members if at == path}) for record, members in shown]
        if name in UNSHOWN.get(operation, []):
            ask((name, ["*"]))
            continue
        # Whether an empty text is a value is nowhere said.
        empty = [record for record, values in having if values == {""}]
        found = [record for record in ask((name, ["*"])) if record not in empty]
        if found != [record for record, values in having if values - {""}]:
            wrong.append(f"{name}=* for {path}")
        for value in sorted(set().union(*(values for _, values in having)) - {""})[:4]:
            exact = re.sub(r"([*?\\])", r"\\\1", value)
            if ask((name, [exact])) != [record for record, values in having if value in values]:
                wrong.append(f"{name}={value} for {path}")
    assert not wrong, "\n".join(wrong)
