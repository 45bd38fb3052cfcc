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
