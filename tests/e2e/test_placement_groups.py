"""Placement groups and where instances are, as boto3 users meet them."""

from emulator import until
from refusals import check_filters, check_refusals, code_of, dry, refused

IMAGE = "ami-df5de72bdb3b"


def test_placement_groups(ec2):
    tags = [{"ResourceType": "placement-group", "Tags": [{"Key": "k", "Value": "v"}]}]
    made = ec2.create_placement_group(GroupName="near", Strategy="cluster", TagSpecifications=tags)["PlacementGroup"]
    near = made["GroupId"]
    assert made["GroupArn"] == "arn:aws:ec2:us-east-1:000000000000:placement-group/near"
    assert (made["State"], made["Strategy"], made["Tags"]) == ("available", "cluster", [{"Key": "k", "Value": "v"}])
    far = ec2.create_placement_group(GroupName="far", Strategy="spread")["PlacementGroup"]
    parts = ec2.create_placement_group(GroupName="parts", Strategy="partition", PartitionCount=3)["PlacementGroup"]
    assert (far["SpreadLevel"], parts["PartitionCount"], "PartitionCount" in far) == ("rack", 3, False)
    far, parts = far["GroupId"], parts["GroupId"]
    check_filters(ec2.describe_placement_groups, "PlacementGroups", "GroupId", {
        ("group-arn", made["GroupArn"]): [near], ("group-name", "far"): [far], ("spread-level", "rack"): [far],
        ("state", "available"): [near, far, parts], ("strategy", "partition"): [parts], ("tag-key", "k"): [near],
        ("tag:k", "v"): [near],
    })
    found = ec2.describe_placement_groups(GroupNames=["far"], GroupIds=[parts])["PlacementGroups"]
    assert {group["GroupName"] for group in found} == {"far", "parts"}
    check_refusals([
        (ec2.create_placement_group, {"Strategy": "cluster"}, "MissingParameter"),
        (ec2.create_placement_group, {"GroupName": "x", "Strategy": "circle"}, "InvalidParameterValue"),
        (ec2.create_placement_group, {"GroupName": "x" * 256}, "InvalidParameterValue"),
        (ec2.create_placement_group, {"GroupName": "x", "PartitionCount": 2}, "InvalidParameterCombination"),
        (ec2.create_placement_group, {"GroupName": "x", "Strategy": "partition", "PartitionCount": 8},
         "InvalidParameterValue"),
        (ec2.create_placement_group, {"GroupName": "x", "SpreadLevel": "host"}, "InvalidParameterCombination"),
        (ec2.describe_placement_groups, {"GroupIds": ["pg-0aaaaaaaaaaaaaaaa"]}, "InvalidPlacementGroup.Unknown"),
        (ec2.describe_placement_groups, {"GroupIds": ["nonsense"]}, "InvalidPlacementGroupId.Malformed"),
        (ec2.run_instances, {"ImageId": IMAGE, "MinCount": 1, "MaxCount": 1, "Placement": {"GroupName": "none"}},
         "InvalidPlacementGroup.Unknown"),
    ])
    assert refused(ec2.create_placement_group, GroupName="near", Strategy="spread") == (
        "InvalidPlacementGroup.Duplicate", "The placement group 'near' already exists.")
    assert refused(ec2.delete_placement_group, GroupName="none") == (
        "InvalidPlacementGroup.Unknown", "The Placement Group 'none' is unknown.")
    dry(ec2.create_placement_group, GroupName="dry", Strategy="cluster")
    assert len(ec2.describe_placement_groups()["PlacementGroups"]) == 3

    one = ec2.run_instances(
        ImageId=IMAGE, MinCount=1, MaxCount=1, Placement={"GroupId": near})["Instances"][0]
    assert (one["Placement"]["GroupName"], one["Placement"]["GroupId"]) == ("near", near)
    assert code_of(ec2.delete_placement_group, GroupName="near") == "InvalidPlacementGroup.InUse"
    ids = [one["InstanceId"]]
    ec2.terminate_instances(InstanceIds=ids)
    state = lambda: ec2.describe_instances(InstanceIds=ids)["Reservations"][0]["Instances"][0]["State"]["Name"]
    until(lambda: state() == "terminated", "terminated")
    ec2.delete_placement_group(GroupName="near")
    assert code_of(ec2.describe_placement_groups, GroupNames=["near"]) == "InvalidPlacementGroup.Unknown"


def run(ec2, kind, count=1, **placement):
    launched = ec2.run_instances(
        ImageId=IMAGE, InstanceType=kind, MinCount=count, MaxCount=count, Placement=placement)["Instances"]
    ids = [one["InstanceId"] for one in launched]
    states = lambda: {
        one["State"]["Name"] for each in ec2.describe_instances(InstanceIds=ids)["Reservations"] for one in each["Instances"]}
    until(lambda: states() == {"running"}, "running")
    return ids


def test_topology(ec2):
    ec2.create_placement_group(GroupName="near", Strategy="cluster")
    fast = run(ec2, "p4d.24xlarge", count=2, GroupName="near")
    alone = run(ec2, "p4d.24xlarge")
    small = run(ec2, "t3.nano")
    shown = ec2.describe_instance_topology()["Instances"]
    assert [one["InstanceId"] for one in shown] == fast + alone
    assert all(len(one["NetworkNodes"]) == 3 for one in shown)
    near, lone = shown[0], shown[2]
    assert near["NetworkNodes"] == shown[1]["NetworkNodes"]
    assert near["NetworkNodes"][0] == lone["NetworkNodes"][0] and near["NetworkNodes"][1] != lone["NetworkNodes"][1]
    assert (near["GroupName"], "GroupName" in lone) == ("near", False)
    find = lambda **asked: [one["InstanceId"] for one in ec2.describe_instance_topology(**asked)["Instances"]]
    for asked, expected in [
        ({"InstanceIds": alone}, alone), ({"InstanceIds": small}, []), ({"GroupNames": ["near"]}, fast),
        ({"Filters": [{"Name": "instance-type", "Values": ["p4d.*"]}]}, fast + alone),
        ({"Filters": [{"Name": "instance-type", "Values": ["p5.*"]}]}, []),
        ({"Filters": [{"Name": "availability-zone", "Values": [near["AvailabilityZone"]]}]}, fast + alone),
        ({"Filters": [{"Name": "zone-id", "Values": ["none"]}]}, []),
        ({"Filters": [{"Name": "zone-id", "Values": [near["ZoneId"]]}]}, fast + alone),
    ]:
        assert (asked, find(**asked)) == (asked, expected)
    page = ec2.describe_instance_topology(MaxResults=2)
    rest = ec2.describe_instance_topology(MaxResults=2, NextToken=page["NextToken"])
    assert [one["InstanceId"] for one in page["Instances"] + rest["Instances"]] == fast + alone
    check_refusals([
        (ec2.describe_instance_topology, {"InstanceIds": ["i-0aaaaaaaaaaaaaaaa"]}, "InvalidInstanceID.NotFound"),
        (ec2.describe_instance_topology, {"GroupNames": ["none"]}, "InvalidPlacementGroup.Unknown"),
        (ec2.describe_instance_topology, {"InstanceIds": alone, "MaxResults": 5}, "InvalidParameterCombination"),
        (ec2.describe_instance_topology, {"NextToken": "none"}, "InvalidNextToken"),
    ])


def test_host_names_and_diagnostic_interrupts(ec2):
    (one,) = run(ec2, "t3.nano")
    nobody = "i-0aaaaaaaaaaaaaaaa"
    ec2.send_diagnostic_interrupt(InstanceId=one)
    ec2.modify_private_dns_name_options(InstanceId=one, EnableResourceNameDnsARecord=True)
    check_refusals([
        (ec2.send_diagnostic_interrupt, {"InstanceId": nobody}, "InvalidInstanceID.NotFound"),
        (ec2.modify_private_dns_name_options, {"InstanceId": nobody, "EnableResourceNameDnsARecord": True},
         "InvalidInstanceID.NotFound"),
        (ec2.modify_private_dns_name_options, {"InstanceId": one}, "MissingParameter"),
        (ec2.modify_private_dns_name_options, {"InstanceId": one, "PrivateDnsHostnameType": "resource-name"},
         "IncorrectInstanceState"),
        (ec2.modify_private_dns_name_options, {"InstanceId": one, "PrivateDnsHostnameType": "other"},
         "InvalidParameterValue"),
    ])
    ec2.stop_instances(InstanceIds=[one])
    shown = lambda: ec2.describe_instances(InstanceIds=[one])["Reservations"][0]["Instances"][0]
    until(lambda: shown()["State"]["Name"] == "stopped", "stopped")
    assert code_of(ec2.send_diagnostic_interrupt, InstanceId=one) == "IncorrectInstanceState"
    ec2.modify_private_dns_name_options(InstanceId=one, PrivateDnsHostnameType="resource-name")
    assert shown()["PrivateDnsNameOptions"] == {
        "HostnameType": "resource-name", "EnableResourceNameDnsARecord": True, "EnableResourceNameDnsAAAARecord": False}
