"""Volumes as boto3 users meet them."""

import json

import pytest

from emulator import forward, until
from promises import check_filters, check_pages, code_of, named, refused

IMAGE = "ami-df5de72bdb3b"
NONE = "vol-0123456789abcdef0"


def volume(ec2, zone="us-east-1a", **parameters):
    return ec2.create_volume(AvailabilityZone=zone, **{"Size": 8, **parameters})["VolumeId"]


def shown(ec2, one):
    return ec2.describe_volumes(VolumeIds=[one])["Volumes"][0]


def instance(ec2, zone="us-east-1a", state="running"):
    launched = ec2.run_instances(
        ImageId=IMAGE, InstanceType="t3.nano", MinCount=1, MaxCount=1, Placement={"AvailabilityZone": zone})
    one = launched["Instances"][0]["InstanceId"]
    ec2.get_waiter("instance_running").wait(InstanceIds=[one], WaiterConfig={"Delay": 1})
    if state == "stopped":
        ec2.stop_instances(InstanceIds=[one])
        ec2.get_waiter("instance_stopped").wait(InstanceIds=[one], WaiterConfig={"Delay": 1})
    return one


def root_of(ec2, one):
    return ec2.describe_volumes(Filters=named(("attachment.instance-id", one)))["Volumes"][0]["VolumeId"]


@pytest.mark.parametrize("asked, expected", [
    ({}, {"VolumeType": "gp2", "Size": 8, "Iops": 100, "Throughput": None}),
    ({"VolumeType": "gp2", "Size": 1000}, {"Iops": 3000}),
    ({"VolumeType": "gp3"}, {"Iops": 3000, "Throughput": 125}),
    ({"VolumeType": "gp3", "Iops": 4000, "Throughput": 1000}, {"Iops": 4000, "Throughput": 1000}),
    ({"VolumeType": "io1", "Iops": 400, "MultiAttachEnabled": True}, {"Iops": 400, "MultiAttachEnabled": True}),
    ({"VolumeType": "io2", "Iops": 8000}, {"Iops": 8000, "MultiAttachEnabled": False}),
    ({"VolumeType": "st1", "Size": 125}, {"Iops": None, "Throughput": None}),
    ({"VolumeType": "sc1", "Size": 16384}, {"Size": 16384}),
    ({"VolumeType": "standard", "Size": 1024}, {"VolumeType": "standard"}),
    ({"Encrypted": True}, {"Encrypted": True}),
    ({"Encrypted": True, "KmsKeyId": "1234abcd-12ab-34cd-56ef-1234567890ab"},
     {"KmsKeyId": "arn:aws:kms:us-east-1:000000000000:key/1234abcd-12ab-34cd-56ef-1234567890ab"}),
])
def test_what_is_asked_for_is_there(ec2, asked, expected):
    tags = [{"Key": "Name", "Value": "data"}]
    made = ec2.create_volume(
        AvailabilityZone="us-east-1b", **{"Size": 8, **asked},
        TagSpecifications=[{"ResourceType": "volume", "Tags": tags}])
    assert made["State"] == "creating"
    read = shown(ec2, made["VolumeId"])
    assert {key: read.get(key) for key in expected} == expected
    assert (read["State"], read["AvailabilityZone"], read["AvailabilityZoneId"]) == ("available", "us-east-1b", "use1-az1")
    assert read["Tags"] == tags and read["Attachments"] == [] and read["SnapshotId"] == ""
    ec2.delete_volume(VolumeId=made["VolumeId"])
    assert code_of(ec2.describe_volumes, VolumeIds=[made["VolumeId"]]) == "InvalidVolume.NotFound"


@pytest.mark.parametrize("asked, code, words", [
    ({"Size": 0}, "InvalidParameterValue", "Volume of 0GiB is too small; minimum is 1GiB."),
    ({"Size": 16385}, "InvalidParameterValue", "too large for volume type gp2; maximum is 16384GiB."),
    ({"VolumeType": "gp3", "Size": 65537}, "InvalidParameterValue", "maximum is 65536GiB."),
    ({"VolumeType": "st1", "Size": 124}, "InvalidParameterValue", "minimum is 125GiB."),
    ({"VolumeType": "standard", "Size": 1025}, "InvalidParameterValue", "maximum is 1024GiB."),
    ({"VolumeType": "gp3", "Iops": 2999}, "InvalidParameterValue", "Volume iops of 2999 is too low; minimum is 3000."),
    ({"VolumeType": "gp3", "Size": 400, "Iops": 80001}, "InvalidParameterValue", "too high; maximum is 80000."),
    ({"VolumeType": "gp3", "Iops": 4001}, "InvalidParameterValue", "ratio of 500.125000 is too high"),
    ({"VolumeType": "gp3", "Throughput": 124}, "InvalidParameterValue", "Volume throughput of 124 is too low"),
    ({"VolumeType": "gp3", "Throughput": 751}, "InvalidParameterValue", "Throughput (MiBps) to iops ratio"),
    ({"VolumeType": "io1", "Iops": 401}, "InvalidParameterValue", "ratio of 50.125000 is too high"),
    ({"VolumeType": "io1"}, "MissingParameter", "The parameter iops must be specified for io1 volumes."),
    ({"Iops": 100}, "InvalidParameterCombination", "The parameter iops is not supported for gp2 volumes."),
    ({"Throughput": 125}, "InvalidParameterCombination", "The parameter throughput is not supported for gp2 volumes."),
    ({"VolumeType": "gp9"}, "UnknownVolumeType", "Unsupported volume type 'gp9' for volume creation."),
    ({"MultiAttachEnabled": True}, "InvalidParameterCombination", "Multi-Attach is not supported for gp2"),
    ({"KmsKeyId": "alias/mine"}, "InvalidParameterDependency",
     "The parameter KmsKeyId requires the parameter Encrypted to be set."),
    ({"Encrypted": True, "KmsKeyId": "mine"}, "InvalidParameterValue", "kmsKeyId"),
    ({"SnapshotId": "snap-0123456789abcdef0"}, "InvalidSnapshot.NotFound",
     "The snapshot 'snap-0123456789abcdef0' does not exist."),
    ({"SnapshotId": "nope"}, "InvalidSnapshotID.Malformed", "nope"),
    ({"AvailabilityZone": "us-east-1z"}, "InvalidZone.NotFound", "The zone 'us-east-1z' does not exist."),
    ({"AvailabilityZone": "us-east-1a", "AvailabilityZoneId": "use1-az1"}, "InvalidParameterCombination", "use1-az1"),
    ({"VolumeInitializationRate": 200}, "InvalidParameterCombination", "SnapshotId"),
    ({"OutpostArn": "arn:aws:outposts:us-east-1:1:outpost/op-1"}, "UnsupportedOperation", "op-1"),
    ({"TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "a", "Value": "b"}]}]},
     "InvalidParameterValue", "'instance' is not a valid taggable resource type"),
    # In EC2's order: what is malformed, where it is, what is missing, what does not fit.
    ({"SnapshotId": "nope", "AvailabilityZone": "us-east-1z"}, "InvalidSnapshotID.Malformed", ""),
    ({"AvailabilityZone": "us-east-1z", "SnapshotId": "snap-0123456789abcdef0"}, "InvalidZone.NotFound", ""),
    ({"SnapshotId": "snap-0123456789abcdef0", "VolumeType": "io1"}, "InvalidSnapshot.NotFound", ""),
    ({"DryRun": True, "AvailabilityZone": "us-east-1z"}, "DryRunOperation", ""),
])
def test_create_is_refused(ec2, asked, code, words):
    refusal = refused(ec2.create_volume, **{"AvailabilityZone": "us-east-1a", "Size": 8, **asked})
    assert refusal[0] == code and words in refusal[1], refusal
    assert ec2.describe_volumes()["Volumes"] == []


def test_size_and_zone_are_needed(ec2):
    assert code_of(ec2.create_volume, AvailabilityZone="us-east-1a") == "MissingParameter"
    assert code_of(ec2.create_volume, Size=8) == "MissingParameter"
    by_id = ec2.create_volume(AvailabilityZoneId="use1-az6", Size=8)
    assert by_id["AvailabilityZone"] == "us-east-1a"


def test_a_token_makes_one_volume(ec2):
    ask = {"AvailabilityZone": "us-east-1a", "Size": 8, "ClientToken": "once"}
    first = ec2.create_volume(**ask)["VolumeId"]
    assert ec2.create_volume(**ask)["VolumeId"] == first
    assert code_of(ec2.create_volume, **{**ask, "Size": 9}) == "IdempotentParameterMismatch"
    assert len(ec2.describe_volumes()["Volumes"]) == 1


def test_attach_and_detach(ec2):
    one, data = instance(ec2), volume(ec2)
    attached = ec2.attach_volume(Device="/dev/sdf", InstanceId=one, VolumeId=data)
    assert (attached["State"], attached["Device"], attached["DeleteOnTermination"]) == ("attaching", "/dev/sdf", False)
    read = shown(ec2, data)
    assert (read["State"], read["Attachments"][0]["State"], read["Attachments"][0]["InstanceId"]) == ("in-use", "attached", one)
    devices = ec2.describe_instances(InstanceIds=[one])["Reservations"][0]["Instances"][0]["BlockDeviceMappings"]
    assert [(device["DeviceName"], device["Ebs"]["VolumeId"]) for device in devices][1] == ("/dev/sdf", data)
    assert refused(ec2.delete_volume, VolumeId=data) == ("VolumeInUse", f"Volume {data} is currently attached to {one}")
    detached = ec2.detach_volume(VolumeId=data)
    assert (detached["State"], detached["InstanceId"]) == ("detaching", one)
    assert shown(ec2, data)["State"] == "available"
    devices = ec2.describe_instances(InstanceIds=[one])["Reservations"][0]["Instances"][0]["BlockDeviceMappings"]
    assert len(devices) == 1
    # Attached volumes outlive their instance unless told otherwise.
    ec2.attach_volume(Device="/dev/sdg", InstanceId=one, VolumeId=data)
    root = root_of(ec2, one)
    ec2.terminate_instances(InstanceIds=[one])
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[one], WaiterConfig={"Delay": 1})
    assert [left["VolumeId"] for left in ec2.describe_volumes()["Volumes"]] == [data] != [root]
    assert code_of(ec2.attach_volume, Device="/dev/sdf", InstanceId=one, VolumeId=data) == "IncorrectState"


def test_attach_and_detach_are_refused(ec2):
    one, data, far = instance(ec2), volume(ec2), volume(ec2, "us-east-1b")
    ec2.attach_volume(Device="/dev/sdf", InstanceId=one, VolumeId=data)
    other, free, root = instance(ec2), volume(ec2), root_of(ec2, one)
    attach, detach = ec2.attach_volume, ec2.detach_volume
    for call, code, words, asked in [
        (attach, "InvalidVolume.NotFound", f"The volume '{NONE}' does not exist.", {"VolumeId": NONE}),
        (attach, "InvalidVolumeID.Malformed", "nope", {"VolumeId": "nope"}),
        (attach, "InvalidInstanceID.NotFound", "i-0123456789abcdef0", {"InstanceId": "i-0123456789abcdef0"}),
        (attach, "InvalidInstanceID.Malformed", "vol", {"InstanceId": "vol-1"}),
        (attach, "InvalidParameterValue", "is not a valid EBS device name.", {"Device": "disk"}),
        (attach, "InvalidParameterValue", "Attachment point /dev/sdf is already in use", {"Device": "/dev/sdf"}),
        (attach, "VolumeInUse", f"{data} is already attached to an instance", {"VolumeId": data, "InstanceId": other}),
        (attach, "InvalidVolume.ZoneMismatch",
         f"The volume '{far}' is not in the same availability zone as instance '{one}'", {"VolumeId": far}),
        # The volume comes before the instance, existence before fitting.
        (attach, "InvalidVolume.NotFound", "", {"VolumeId": NONE, "InstanceId": "i-0123456789abcdef0"}),
        (attach, "InvalidInstanceID.NotFound", "", {"InstanceId": "i-0123456789abcdef0", "Device": "disk"}),
        (attach, "DryRunOperation", "", {"VolumeId": NONE, "DryRun": True}),
        (detach, "IncorrectState", f"Volume '{free}' is in the 'available' state.", {}),
        (detach, "InvalidVolume.NotFound", "", {"VolumeId": NONE}),
        (detach, "InvalidAttachment.NotFound", other, {"VolumeId": data, "InstanceId": other}),
        (detach, "InvalidAttachment.NotFound", "/dev/sdz", {"VolumeId": data, "Device": "/dev/sdz"}),
        (detach, "OperationNotPermitted", f"Unable to detach root volume '{root}' from instance '{one}'", {"VolumeId": root}),
    ]:
        usual = {"VolumeId": free, "InstanceId": one, "Device": "/dev/sdh"} if call is attach else {"VolumeId": free}
        refusal = refused(call, **{**usual, **asked})
        assert refusal[0] == code and words in refusal[1], refusal
    assert shown(ec2, free)["State"] == "available"
    assert len(shown(ec2, data)["Attachments"]) == 1


def test_the_root_volume_comes_off_a_stopped_instance(ec2):
    one = instance(ec2, state="stopped")
    root = root_of(ec2, one)
    ec2.detach_volume(VolumeId=root)
    assert refused(ec2.start_instances, InstanceIds=[one]) == (
        "IncorrectInstanceState", f"Instance '{one}' does not have a volume attached at root (/dev/sda1)")
    ec2.attach_volume(VolumeId=root, InstanceId=one, Device="/dev/sda1")
    ec2.start_instances(InstanceIds=[one])


def test_a_volume_on_several_instances(ec2):
    shared = volume(ec2, VolumeType="io2", Iops=100, MultiAttachEnabled=True)
    pair = [instance(ec2), instance(ec2)]
    for one in pair:
        ec2.attach_volume(Device="/dev/sdf", InstanceId=one, VolumeId=shared)
    assert [a["InstanceId"] for a in shown(ec2, shared)["Attachments"]] == pair
    assert code_of(ec2.attach_volume, Device="/dev/sdg", InstanceId=pair[0], VolumeId=shared) == "VolumeInUse"
    assert code_of(ec2.detach_volume, VolumeId=shared) == "MissingParameter"
    assert code_of(ec2.modify_volume, VolumeId=shared, MultiAttachEnabled=False) == "UnsupportedOperation"
    statuses = ec2.describe_volume_status(VolumeIds=[shared])["VolumeStatuses"][0]["AttachmentStatuses"]
    assert [one["InstanceId"] for one in statuses] == pair
    for one in pair:
        ec2.modify_instance_attribute(
            InstanceId=one, BlockDeviceMappings=[{"DeviceName": "/dev/sdf", "Ebs": {"DeleteOnTermination": True}}])
    for left, one in enumerate(pair[::-1]):
        ec2.terminate_instances(InstanceIds=[one])
        ec2.get_waiter("instance_terminated").wait(InstanceIds=[one], WaiterConfig={"Delay": 1})
        assert [v["VolumeId"] for v in ec2.describe_volumes(Filters=named(("volume-type", "io2")))["Volumes"]] == [shared][left:]


def modification(ec2, one):
    return ec2.describe_volumes_modifications(VolumeIds=[one])["VolumesModifications"][0]


def test_modify_goes_through_its_states_once_in_six_hours(ec2):
    one = volume(ec2)
    assert code_of(ec2.describe_volumes_modifications, VolumeIds=[one]) == "InvalidVolumeModification.NotFound"
    asked = ec2.modify_volume(VolumeId=one, Size=20, VolumeType="gp3", Iops=4000)["VolumeModification"]
    assert (asked["ModificationState"], asked["OriginalSize"], asked["TargetSize"]) == ("modifying", 8, 20)
    assert (asked["OriginalVolumeType"], asked["OriginalIops"], asked["TargetIops"]) == ("gp2", 100, 4000)
    assert asked["TargetThroughput"] == 125 and "OriginalThroughput" not in asked and "EndTime" not in asked
    states = []

    def is_completed():
        states.append(modification(ec2, one)["ModificationState"])
        return states[-1] == "completed"

    assert refused(ec2.modify_volume, VolumeId=one, Size=30)[0] == "IncorrectModificationState"
    until(is_completed, "the modification is completed")
    assert "optimizing" in states and modification(ec2, one)["Progress"] == 100 and modification(ec2, one)["EndTime"]
    read = shown(ec2, one)
    assert (read["Size"], read["VolumeType"], read["Iops"], read["Throughput"]) == (20, "gp3", 4000, 125)
    assert refused(ec2.modify_volume, VolumeId=one, Size=30) == (
        "VolumeModificationRateExceeded", "You've reached the maximum modification rate per volume limit. "
        "Wait at least 6 hours between modifications per EBS volume.")


@pytest.mark.parametrize("asked, code, words", [
    ({"Size": 7}, "InvalidParameterValue", "New size cannot be smaller than existing size"),
    ({"Size": 20000}, "InvalidParameterValue", "maximum is 16384GiB"),
    ({}, "MissingParameter", "size"),
    ({"Iops": 200}, "InvalidParameterCombination", "iops is not supported for gp2"),
    ({"VolumeType": "gp3", "Iops": 9000}, "InvalidParameterValue", "ratio"),
    ({"VolumeType": "st1"}, "InvalidParameterValue", "minimum is 125GiB"),
    ({"VolumeType": "standard"}, "UnsupportedOperation", "standard"),
    ({"VolumeType": "gp9"}, "UnknownVolumeType", "gp9"),
    ({"MultiAttachEnabled": True}, "UnsupportedOperation", "io2"),
    ({"VolumeId": NONE, "Size": 1}, "InvalidVolume.NotFound", NONE),
    ({"VolumeId": "x", "Size": 1}, "InvalidVolumeID.Malformed", ""),
])
def test_modify_is_refused(ec2, asked, code, words):
    one = volume(ec2)
    refusal = refused(ec2.modify_volume, **{"VolumeId": one, **asked})
    assert refusal[0] == code and words in refusal[1], refusal
    assert shown(ec2, one)["Size"] == 8 and ec2.describe_volumes_modifications()["VolumesModifications"] == []


def test_attributes_and_status(ec2):
    one = volume(ec2)
    attribute = lambda name: ec2.describe_volume_attribute(VolumeId=one, Attribute=name)
    assert attribute("autoEnableIO")["AutoEnableIO"] == {"Value": False}
    ec2.modify_volume_attribute(VolumeId=one, AutoEnableIO={"Value": True})
    assert attribute("autoEnableIO")["AutoEnableIO"] == {"Value": True}
    assert attribute("productCodes")["ProductCodes"] == []
    ec2.enable_volume_io(VolumeId=one)
    (status,) = ec2.describe_volume_status(VolumeIds=[one])["VolumeStatuses"]
    assert (status["VolumeStatus"]["Status"], status["AvailabilityZone"], status["Events"]) == ("ok", "us-east-1a", [])
    assert status["VolumeStatus"]["Details"][0] == {"Name": "io-enabled", "Status": "passed"}
    for call, asked in [
        (ec2.modify_volume_attribute, {"AutoEnableIO": {"Value": True}}), (ec2.enable_volume_io, {}),
        (ec2.delete_volume, {}), (ec2.describe_volume_attribute, {"Attribute": "autoEnableIO"}),
    ]:
        assert code_of(call, VolumeId=NONE, **asked) == "InvalidVolume.NotFound"
    assert code_of(ec2.modify_volume_attribute, VolumeId=one) == "MissingParameter"
    assert code_of(ec2.describe_volume_attribute, VolumeId=one, Attribute="size") == "InvalidParameterValue"


def test_io_of_a_volume_whose_data_is_in_doubt(ec2, orrery):
    one, other, well = volume(ec2), volume(ec2), volume(ec2)
    ec2.modify_volume_attribute(VolumeId=other, AutoEnableIO={"Value": True})

    def doubt(**body):
        return orrery.ask(json.dumps(body).encode(), path="/_orrery/volumes/doubt", headers={})[0]

    assert [doubt(volume=one), doubt(volume=other), doubt(volume=NONE), doubt(disk=one)] == [200, 200, 400, 400]

    def status(volume):
        (status,) = ec2.describe_volume_status(VolumeIds=[volume])["VolumeStatuses"]
        (io,) = [detail["Status"] for detail in status["VolumeStatus"]["Details"] if detail["Name"] == "io-enabled"]
        return status["VolumeStatus"]["Status"], io, status["Events"], status["Actions"]

    health, io, (event,), (action,) = status(one)
    assert (health, io, event["Description"], "NotAfter" in event) == ("impaired", "failed", "Awaiting Action: Enable IO", False)
    assert (action["Code"], action["EventId"], action["EventType"]) == (
        "enable-volume-io", event["EventId"], "potential-data-inconsistency")
    health, io, (by_itself,), actions = status(other)
    assert (health, io, by_itself["Description"], actions) == ("ok", "passed", "IO Auto-Enabled", [])
    ids = lambda answer: [shown["VolumeId"] for shown in answer["VolumeStatuses"]]
    stamp = lambda at: at.strftime("%Y-%m-%dT%H:%M:%S*")
    check_filters(ec2, "DescribeVolumeStatus", "describe_volume_status", ids, {
        "action.code": [("enable-volume-io", [one])], "action.description": [("Enable volume I/O", [one])],
        "action.event-id": [(event["EventId"], [one])], "event.event-id": [(by_itself["EventId"], [other])],
        "event.description": [("IO Auto-Enabled", [other])], "event.event-type": [("potential-data-inconsistency", [one, other])],
        "event.not-after": [(stamp(by_itself["NotAfter"]), [other])], "event.not-before": [(stamp(event["NotBefore"]), [one, other])],
        "attachment-status.instance-id": [], "attachment-status.io-performance": [],
        "availability-zone": [("us-east-1a", [one, other, well])], "volume-status.details-name": [("io-enabled", [one, other, well])],
        "volume-status.details-status": [("failed", [one])], "volume-status.status": [("impaired", [one]), ("ok", [other, well])],
    })
    assert code_of(ec2.enable_volume_io, VolumeId=one, DryRun=True) == "DryRunOperation"
    assert status(one)[0] == "impaired"
    ec2.enable_volume_io(VolumeId=one)
    health, io, (after,), actions = status(one)
    assert (health, io, after["Description"], after["EventId"], actions) == ("ok", "passed", "IO Enabled", event["EventId"], [])
    forward(orrery, 3601)
    assert status(one) == status(other) == status(well) == ("ok", "passed", [], [])


def test_encryption_by_default(ec2, client_of, orrery):
    assert ec2.get_ebs_encryption_by_default()["EbsEncryptionByDefault"] is False
    assert ec2.get_ebs_default_kms_key_id()["KmsKeyId"] == "alias/aws/ebs"
    assert ec2.enable_ebs_encryption_by_default()["EbsEncryptionByDefault"] is True
    managed = shown(ec2, volume(ec2))["KmsKeyId"]
    assert managed.startswith("arn:aws:kms:us-east-1:000000000000:key/")
    key = ec2.modify_ebs_default_kms_key_id(KmsKeyId="alias/mine")["KmsKeyId"]
    assert ec2.get_ebs_default_kms_key_id()["KmsKeyId"] == key != managed
    assert shown(ec2, volume(ec2, Encrypted=False))["KmsKeyId"] == key
    root = shown(ec2, root_of(ec2, instance(ec2)))
    assert (root["Encrypted"], root["KmsKeyId"]) == (True, key)
    assert shown(ec2, volume(ec2, KmsKeyId="alias/other"))["KmsKeyId"] not in (key, managed)
    assert ec2.reset_ebs_default_kms_key_id()["KmsKeyId"] == "alias/aws/ebs"
    assert shown(ec2, volume(ec2))["KmsKeyId"] == managed
    assert ec2.disable_ebs_encryption_by_default()["EbsEncryptionByDefault"] is False
    assert shown(ec2, volume(ec2))["Encrypted"] is False
    assert code_of(ec2.modify_ebs_default_kms_key_id, KmsKeyId="none") == "InvalidParameterValue"
    elsewhere = client_of(orrery, region="eu-west-1")
    ec2.enable_ebs_encryption_by_default()
    assert elsewhere.get_ebs_encryption_by_default()["EbsEncryptionByDefault"] is False


def test_every_filter_of_volumes(ec2):
    one = instance(ec2, "us-east-1b")
    root = root_of(ec2, one)
    plain = volume(ec2, Size=5)
    snapshot = ec2.create_snapshot(VolumeId=plain)["SnapshotId"]
    until(lambda: ec2.describe_snapshots(SnapshotIds=[snapshot])["Snapshots"][0]["State"] == "completed", "completed")
    ec2.enable_fast_snapshot_restores(AvailabilityZones=["us-east-1c"], SourceSnapshotIds=[snapshot])
    enabled = named(("state", "enabled"))
    until(lambda: ec2.describe_fast_snapshot_restores(Filters=enabled)["FastSnapshotRestores"], "enabled")
    rich = ec2.create_volume(
        AvailabilityZone="us-east-1c", VolumeType="io2", Iops=500, Encrypted=True, MultiAttachEnabled=True,
        SnapshotId=snapshot, Size=6,
        TagSpecifications=[{"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "rich"}]}])["VolumeId"]
    attached = shown(ec2, root)["Attachments"][0]
    stamp = lambda time: time.strftime("%Y-%m-%dT%H:%M:%S.") + f"{time.microsecond // 1000:03}Z"
    free, everything = [plain, rich], [plain, rich, root]
    check_filters(ec2, "DescribeVolumes", "describe_volumes", lambda a: [v["VolumeId"] for v in a["Volumes"]], {
        "attachment.attach-time": [(stamp(attached["AttachTime"])[:10] + "*", [root])],
        "attachment.delete-on-termination": [("true", [root]), ("false", [])],
        "attachment.device": [("/dev/sda1", [root])],
        "attachment.instance-id": [(one, [root])],
        "attachment.status": [("attached", [root]), ("detached", [])],
        "availability-zone": [("us-east-1b", [root]), ("us-east-1?", everything)],
        "availability-zone-id": [("use1-az6", [plain])],
        "create-time": [("20*", everything)],
        "encrypted": [("true", [rich]), ("false", [plain, root])],
        "fast-restored": [("true", [rich]), ("false", [plain, root])],
        "multi-attach-enabled": [("true", [rich])],
        "operator.managed": [("false", everything), ("true", [])],
        "operator.principal": [],
        "size": [(5, [plain]), (6, [rich]), (8, [root])],
        "snapshot-id": [(snapshot, [rich])],
        "status": [("available", free), ("in-use", [root])],
        "tag:Name": [("rich", [rich]), ("r*", [rich])],
        "tag-key": [("Name", [rich])],
        "volume-id": [(plain, [plain])],
        "volume-type": [("io2", [rich]), ("gp2", [plain])],
    })
    check_filters(
        ec2, "DescribeVolumeStatus", "describe_volume_status", lambda a: [v["VolumeId"] for v in a["VolumeStatuses"]], {
            "action.code": [], "action.description": [], "action.event-id": [],
            "event.description": [], "event.event-id": [], "event.event-type": [],
            "event.not-after": [], "event.not-before": [],
            "attachment-status.instance-id": [(one, [])],
            "attachment-status.io-performance": [("normal", [])],
            "availability-zone": [("us-east-1b", [root])],
            "volume-status.details-name": [("io-enabled", everything)],
            "volume-status.details-status": [("passed", everything), ("failed", [])],
            "volume-status.status": [("ok", everything), ("impaired", [])],
        })
    ec2.modify_volume(VolumeId=plain, Size=9, VolumeType="gp3")
    ec2.modify_volume(VolumeId=rich, Iops=600, MultiAttachEnabled=False)
    until(lambda: modification(ec2, rich)["ModificationState"] == "completed", "completed")
    check_filters(
        ec2, "DescribeVolumesModifications", "describe_volumes_modifications",
        lambda a: [v["VolumeId"] for v in a["VolumesModifications"]], {
            "modification-state": [("completed", free), ("failed", [])],
            "original-iops": [(500, [rich]), (100, [plain])],
            "original-size": [(5, [plain])],
            "original-volume-type": [("gp2", [plain])],
            "originalMultiAttachEnabled": [("true", [rich])],
            "start-time": [("20*", free)],
            "target-iops": [(600, [rich]), (3000, [plain])],
            "target-size": [(9, [plain]), (6, [rich])],
            "target-volume-type": [("gp3", [plain])],
            "targetMultiAttachEnabled": [("false", free), ("true", [])],
            "volume-id": [(rich, [rich])],
        })


def test_pages_and_ids(ec2):
    ids = [volume(ec2) for _ in range(12)]
    for call, member in [
        (ec2.describe_volumes, "Volumes"), (ec2.describe_volume_status, "VolumeStatuses"),
    ]:
        check_pages(call, member, 12, 5)
        assert code_of(call, MaxResults=5, VolumeIds=ids) == "InvalidParameterCombination"
        assert code_of(call, VolumeIds=["x"]) == "InvalidVolumeID.Malformed"
        assert refused(call, VolumeIds=[ids[0], NONE]) == ("InvalidVolume.NotFound", f"The volume '{NONE}' does not exist.")
        assert code_of(call, Filters=named(("colour", "red"))) == "InvalidParameterValue"
        assert [v["VolumeId"] for v in call(VolumeIds=[ids[3], ids[1], ids[3]])[member]] == [ids[1], ids[3]]
    assert code_of(ec2.describe_volumes, MaxResults=0) == "InvalidParameterValue"
    for one in ids[:3]:
        ec2.modify_volume(VolumeId=one, Size=9)
    check_pages(ec2.describe_volumes_modifications, "VolumesModifications", 3, 2)
    assert code_of(ec2.describe_volumes_modifications, MaxResults=501) == "InvalidParameterValue"
