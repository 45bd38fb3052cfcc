"""What an account chooses for itself in a region, and the formats of ids."""

from refusals import check_refusals, code_of, dry


def test_serial_console_access(ec2):
    status = lambda: ec2.get_serial_console_access_status()["SerialConsoleAccessEnabled"]
    assert status() is False
    dry(ec2.enable_serial_console_access)
    assert status() is False
    assert ec2.enable_serial_console_access()["SerialConsoleAccessEnabled"] is True
    assert status() is True
    assert ec2.disable_serial_console_access()["SerialConsoleAccessEnabled"] is False
    assert status() is False


def test_tags_of_event_notifications(ec2):
    register = lambda **chosen: ec2.register_instance_event_notification_attributes(
        InstanceTagAttribute=chosen)["InstanceTagAttribute"]
    shown = lambda: ec2.describe_instance_event_notification_attributes()["InstanceTagAttribute"]
    assert shown() == {"InstanceTagKeys": [], "IncludeAllTagsOfInstance": False}
    assert register(InstanceTagKeys=["Owner", "Team"])["InstanceTagKeys"] == ["Owner", "Team"]
    assert register(IncludeAllTagsOfInstance=True)["IncludeAllTagsOfInstance"] is True
    ec2.deregister_instance_event_notification_attributes(InstanceTagAttribute={"InstanceTagKeys": ["Owner"]})
    assert shown() == {"InstanceTagKeys": ["Team"], "IncludeAllTagsOfInstance": True}
    ec2.deregister_instance_event_notification_attributes(InstanceTagAttribute={"IncludeAllTagsOfInstance": True})
    assert shown() == {"InstanceTagKeys": ["Team"], "IncludeAllTagsOfInstance": False}
    both = {"IncludeAllTagsOfInstance": True, "InstanceTagKeys": ["x"]}
    call = ec2.register_instance_event_notification_attributes
    check_refusals([
        (call, {"InstanceTagAttribute": both}, "InvalidParameterCombination"),
        (call, {"InstanceTagAttribute": {"IncludeAllTagsOfInstance": False}}, "InvalidParameterCombination"),
        (call, {"InstanceTagAttribute": {"InstanceTagKeys": ["aws:x"]}}, "InvalidParameterValue"),
        (call, {"InstanceTagAttribute": {"InstanceTagKeys": [f"k{n}" for n in range(10)]}}, "ResourceLimitExceeded"),
    ])
    assert shown()["InstanceTagKeys"] == ["Team"]


def test_id_formats(ec2):
    every = ec2.describe_id_format()["Statuses"]
    assert all(one["UseLongIds"] for one in every)
    assert {"instance", "vpc", "vpn-gateway", "volume"} <= {one["Resource"] for one in every}
    assert ec2.describe_id_format(Resource="vpc")["Statuses"] == [{"Resource": "vpc", "UseLongIds": True}]
    assert ec2.describe_aggregate_id_format()["UseLongIdsAggregated"] is True
    (root,) = ec2.describe_principal_id_format(Resources=["vpc"])["Principals"]
    assert root["Arn"] == "arn:aws:iam::000000000000:root"
    assert root["Statuses"] == [{"Resource": "vpc", "UseLongIds": True}]
    arn = "arn:aws:iam::000000000000:role/x"
    assert ec2.describe_identity_id_format(PrincipalArn=arn, Resource="image")["Statuses"][0]["UseLongIds"]
    for call, more in [(ec2.describe_id_format, {}), (ec2.describe_identity_id_format, {"PrincipalArn": arn})]:
        assert code_of(call, Resource="house", **more) == "InvalidParameterValue"
    assert code_of(ec2.describe_principal_id_format, Resources=["house"]) == "InvalidParameterValue"
    assert code_of(ec2.describe_identity_id_format, PrincipalArn="me") == "InvalidParameterValue"


def test_zone_groups(ec2):
    names = lambda **asked: [zone["ZoneName"] for zone in ec2.describe_availability_zones(**asked)["AvailabilityZones"]]
    usual = [f"us-east-1{letter}" for letter in "abcdef"]
    assert names() == usual
    every = names(AllAvailabilityZones=True)
    assert every[:6] == usual and "us-east-1-bos-1a" in every
    (closed,) = ec2.describe_availability_zones(
        AllAvailabilityZones=True, ZoneNames=["us-east-1-bos-1a"])["AvailabilityZones"]
    assert (closed["OptInStatus"], closed["ZoneType"], closed["ZoneId"]) == ("not-opted-in", "local-zone", "use1-bos1-az1")
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    ec2.associate_vpc_cidr_block(VpcId=vpc, CidrBlock="172.30.0.0/16")
    subnet = {"VpcId": vpc, "CidrBlock": "172.30.0.0/24", "AvailabilityZone": "us-east-1-bos-1a"}
    modify = ec2.modify_availability_zone_group
    check_refusals([
        (ec2.create_subnet, subnet, "InvalidParameterValue"),
        (ec2.describe_availability_zones, {"ZoneNames": ["us-east-1-bos-1a"]}, "InvalidParameterValue"),
        (modify, {"GroupName": "us-east-1-none-1", "OptInStatus": "opted-in"}, "InvalidParameterValue"),
        (modify, {"GroupName": "us-east-1-bos-1", "OptInStatus": "maybe"}, "InvalidParameterValue"),
        (modify, {"GroupName": "us-east-1-bos-1", "OptInStatus": "not-opted-in"}, "UnsupportedOperation"),
    ])
    dry(modify, GroupName="us-east-1-bos-1", OptInStatus="opted-in")
    assert modify(GroupName="us-east-1-bos-1", OptInStatus="opted-in")["Return"] is True
    assert names() == [*usual, "us-east-1-bos-1a"]
    for name, value, expected in [
        ("group-name", "us-east-1-bos-1", ["us-east-1-bos-1a"]), ("group-name", "us-east-1-zg-1", usual),
        ("group-long-name", "US East (Boston)", ["us-east-1-bos-1a"]), ("opt-in-status", "opted-in", ["us-east-1-bos-1a"]),
        ("opt-in-status", "not-opted-in", []), ("zone-type", "local-zone", ["us-east-1-bos-1a"]),
        ("zone-type", "availability-zone", usual), ("zone-id", "use1-bos1-az1", ["us-east-1-bos-1a"]),
        ("zone-name", "us-east-1a", ["us-east-1a"]), ("state", "impaired", []), ("region-name", "us-west-2", []),
    ]:
        assert (name, value, names(Filters=[{"Name": name, "Values": [value]}])) == (name, value, expected)
    assert ec2.create_subnet(**subnet)["Subnet"]["AvailabilityZoneId"] == "use1-bos1-az1"


def test_attributes_of_the_account(ec2):
    def values(**parameters):
        return {one["AttributeName"]: [value["AttributeValue"] for value in one["AttributeValues"]]
                for one in ec2.describe_account_attributes(**parameters)["AccountAttributes"]}

    default = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"][0]["VpcId"]
    assert values() == {
        "supported-platforms": ["VPC"], "default-vpc": [default], "max-instances": ["20"], "max-elastic-ips": ["5"],
        "vpc-max-elastic-ips": ["5"], "vpc-max-security-groups-per-interface": ["5"]}
    assert values(AttributeNames=["default-vpc"]) == {"default-vpc": [default]}
    assert code_of(ec2.describe_account_attributes, AttributeNames=["age"]) == "InvalidParameterValue"
