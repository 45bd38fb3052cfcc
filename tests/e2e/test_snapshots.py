"""Snapshots as boto3 users meet them."""

import datetime

import pytest

from emulator import until
from promises import check_filters, check_pages, code_of, named, refused

IMAGE = "ami-df5de72bdb3b"
NONE = "snap-0123456789abcdef0"
OTHER = "111122223333"
KEY = "1234abcd-12ab-34cd-56ef-1234567890ab"


def volume(ec2, **parameters):
    return ec2.create_volume(AvailabilityZone="us-east-1a", **{"Size": 8, **parameters})["VolumeId"]


def completed(ec2, one):
    """Waits until a snapshot is made; what is then known of it."""
    def read():
        found = ec2.describe_snapshots(SnapshotIds=[one])["Snapshots"][0]
        return found["State"] == "completed" and found
    return until(read, f"{one} is completed")


def snapshot(ec2, of=None, **parameters):
    one = ec2.create_snapshot(VolumeId=of or volume(ec2), **parameters)["SnapshotId"]
    completed(ec2, one)
    return one


def ids(answer):
    return [one["SnapshotId"] for one in answer["Snapshots"]]


@pytest.fixture
def other(orrery, client_of):
    """A client of another account."""
    return client_of(orrery, account=OTHER)


def test_a_snapshot_from_pending_to_gone(ec2):
    source = volume(ec2, Size=9, Encrypted=True, KmsKeyId=KEY)
    tags = [{"Key": "Name", "Value": "nightly"}]
    made = ec2.create_snapshot(
        VolumeId=source, Description="before the move", TagSpecifications=[{"ResourceType": "snapshot", "Tags": tags}])
    assert (made["State"], made["Progress"], made["OwnerId"]) == ("pending", "", "000000000000")
    read = completed(ec2, made["SnapshotId"])
    assert read["Progress"] == "100%" and read["CompletionTime"] >= read["StartTime"] == made["StartTime"]
    assert (read["VolumeId"], read["VolumeSize"], read["Description"]) == (source, 9, "before the move")
    assert (read["Encrypted"], read["KmsKeyId"]) == (True, f"arn:aws:kms:us-east-1:000000000000:key/{KEY}")
    assert (read["StorageTier"], read["Tags"]) == ("standard", tags)
    assert "TransferType" not in read
    # It outlives its volume, and volumes come from it with its size and its key.
    ec2.delete_volume(VolumeId=source)
    copy = ec2.create_volume(AvailabilityZone="us-east-1b", SnapshotId=made["SnapshotId"])
    assert (copy["Size"], copy["KmsKeyId"], copy["SnapshotId"]) == (9, read["KmsKeyId"], made["SnapshotId"])
    assert code_of(ec2.create_volume, AvailabilityZone="us-east-1a", SnapshotId=made["SnapshotId"], Size=8) == "InvalidParameterValue"
    ec2.delete_snapshot(SnapshotId=made["SnapshotId"])
    assert refused(ec2.describe_snapshots, SnapshotIds=[made["SnapshotId"]]) == (
        "InvalidSnapshot.NotFound", f"The snapshot '{made['SnapshotId']}' does not exist.")
    assert code_of(ec2.delete_snapshot, SnapshotId=made["SnapshotId"]) == "InvalidSnapshot.NotFound"


def test_create_copy_and_delete_are_refused(ec2):
    one, source = snapshot(ec2), volume(ec2)
    create, copy = ec2.create_snapshot, ec2.copy_snapshot
    wrong_tags = [{"ResourceType": "volume", "Tags": [{"Key": "a", "Value": "b"}]}]
    for call, code, words, asked in [
        (create, "InvalidVolume.NotFound", "The volume 'vol-0123456789abcdef0' does not exist.", {"VolumeId": "vol-0123456789abcdef0"}),
        (create, "InvalidVolumeID.Malformed", "nope", {"VolumeId": "nope"}),
        (create, "InvalidParameterValue", "exceeds the maximum of 255", {"Description": "d" * 256}),
        (create, "InvalidParameterValue", "'volume' is not a valid taggable", {"TagSpecifications": wrong_tags}),
        (create, "InvalidParameterValue", "local", {"Location": "local"}),
        (create, "UnsupportedOperation", "op-1", {"OutpostArn": "arn:aws:outposts:us-east-1:1:outpost/op-1"}),
        (create, "InvalidParameterValue", "", {"TagSpecifications": wrong_tags, "VolumeId": "vol-0123456789abcdef0"}),
        (create, "DryRunOperation", "", {"DryRun": True}),
        (copy, "InvalidSnapshot.NotFound", NONE, {"SourceSnapshotId": NONE}),
        (copy, "InvalidSnapshotID.Malformed", "nope", {"SourceSnapshotId": "nope"}),
        (copy, "InvalidParameterValue", "mars-1", {"SourceRegion": "mars-1"}),
        (copy, "InvalidParameterValue", "cn-north-1", {"SourceRegion": "cn-north-1"}),
        (copy, "InvalidSnapshot.NotFound", one, {"SourceRegion": "eu-west-1"}),
        (copy, "InvalidParameterDependency", "The parameter KmsKeyId requires", {"KmsKeyId": KEY}),
        (copy, "InvalidParameterValue", "kmsKeyId", {"KmsKeyId": "none", "Encrypted": True}),
        (copy, "InvalidParameterValue", "15", {"CompletionDurationMinutes": 20}),
        (ec2.delete_snapshot, "InvalidSnapshot.NotFound", NONE, {"SnapshotId": NONE}),
        (ec2.delete_snapshot, "InvalidSnapshotID.Malformed", "x", {"SnapshotId": "x"}),
    ]:
        usual = {create: {"VolumeId": source}, copy: {"SourceRegion": "us-east-1", "SourceSnapshotId": one}}.get(call, {})
        refusal = refused(call, **{**usual, **asked})
        assert refusal[0] == code and words in refusal[1], refusal
    assert ids(ec2.describe_snapshots(OwnerIds=["self"])) == [one]


def test_a_copy_goes_to_the_region_that_is_asked(ec2, orrery, client_of):
    there = client_of(orrery, region="eu-west-1")
    plain = snapshot(ec2, Description="plain")
    secret = snapshot(ec2, of=volume(ec2, Encrypted=True))
    tags = [{"ResourceType": "snapshot", "Tags": [{"Key": "from", "Value": "home"}]}]
    # boto3 signs a PresignedUrl of its own and names the destination.
    made = there.copy_snapshot(
        SourceRegion="us-east-1", SourceSnapshotId=plain, Description="copied", TagSpecifications=tags,
        CompletionDurationMinutes=30)
    assert made["Tags"] == tags[0]["Tags"]
    read = completed(there, made["SnapshotId"])
    assert (read["VolumeId"], read["VolumeSize"], read["Description"]) == ("vol-ffffffff", 8, "copied")
    assert (read["TransferType"], read["CompletionDurationMinutes"], read["Encrypted"]) == ("time-based", 30, False)
    assert ids(ec2.describe_snapshots(OwnerIds=["self"])) == [plain, secret]
    for source, asked, encrypted in [
        (plain, {"Encrypted": True}, True), (plain, {"Encrypted": True, "KmsKeyId": "alias/mine"}, True),
        (secret, {}, True), (secret, {"Encrypted": False}, True), (plain, {"Encrypted": False}, False),
    ]:
        copy = there.copy_snapshot(SourceRegion="us-east-1", SourceSnapshotId=source, **asked)["SnapshotId"]
        read = completed(there, copy)
        assert (read["Encrypted"], read["TransferType"]) == (encrypted, "standard"), asked
        assert not encrypted or read["KmsKeyId"].startswith("arn:aws:kms:eu-west-1:")
    there.enable_ebs_encryption_by_default()
    copy = there.copy_snapshot(SourceRegion="us-east-1", SourceSnapshotId=plain)["SnapshotId"]
    assert completed(there, copy)["Encrypted"] is True


def test_snapshots_of_all_volumes_of_an_instance(ec2):
    mappings = [{"DeviceName": "/dev/sdb", "Ebs": {"VolumeSize": 5}}, {"DeviceName": "/dev/sdc", "Ebs": {"VolumeSize": 6}}]
    one = ec2.run_instances(
        ImageId=IMAGE, MinCount=1, MaxCount=1, BlockDeviceMappings=mappings,
        TagSpecifications=[{"ResourceType": "volume", "Tags": [{"Key": "Team", "Value": "red"}]}])["Instances"][0]["InstanceId"]
    volumes = ec2.describe_volumes(Filters=named(("attachment.instance-id", one)))["Volumes"]
    by_device = {v["Attachments"][0]["Device"]: v["VolumeId"] for v in volumes}
    root, five, six = by_device["/dev/sda1"], by_device["/dev/sdb"], by_device["/dev/sdc"]
    every = ec2.create_snapshots(
        InstanceSpecification={"InstanceId": one}, Description="all", CopyTagsFromSource="volume",
        TagSpecifications=[{"ResourceType": "snapshot", "Tags": [{"Key": "Name", "Value": "set"}]}])["Snapshots"]
    assert [s["VolumeId"] for s in every] == [root, five, six]
    assert every[1]["Tags"] == [{"Key": "Name", "Value": "set"}, {"Key": "Team", "Value": "red"}]
    assert {(s["State"], s["Description"]) for s in every} == {("pending", "all")}
    some = ec2.create_snapshots(InstanceSpecification={
        "InstanceId": one, "ExcludeBootVolume": True, "ExcludeDataVolumeIds": [six]})["Snapshots"]
    assert [s["VolumeId"] for s in some] == [five] and "Tags" not in some[0]
    for code, asked in [
        ("InvalidInstanceID.NotFound", {"InstanceId": "i-0123456789abcdef0"}),
        ("InvalidInstanceID.Malformed", {"InstanceId": "nope"}),
        ("InvalidVolume.NotFound", {"InstanceId": one, "ExcludeDataVolumeIds": ["vol-0123456789abcdef0"]}),
        ("InvalidParameterValue", {"InstanceId": one, "ExcludeDataVolumeIds": [root]}),
        ("InvalidParameterCombination", {"InstanceId": one, "ExcludeBootVolume": True, "ExcludeDataVolumeIds": [five, six]}),
    ]:
        assert code_of(ec2.create_snapshots, InstanceSpecification=asked) == code, asked
    assert len(ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]) == 4


def permissions(ec2, one):
    return ec2.describe_snapshot_attribute(SnapshotId=one, Attribute="createVolumePermission")["CreateVolumePermissions"]


def test_sharing_with_accounts(ec2, other):
    one, secret = snapshot(ec2), snapshot(ec2, of=volume(ec2, Encrypted=True))
    assert permissions(ec2, one) == [] and ids(other.describe_snapshots()) == []
    assert code_of(other.describe_snapshots, SnapshotIds=[one]) == "InvalidSnapshot.NotFound"
    assert code_of(other.create_volume, AvailabilityZone="us-east-1a", SnapshotId=one) == "InvalidSnapshot.NotFound"
    ec2.modify_snapshot_attribute(SnapshotId=one, CreateVolumePermission={"Add": [{"UserId": OTHER}, {"UserId": "444455556666"}]})
    assert permissions(ec2, one) == [{"UserId": OTHER}, {"UserId": "444455556666"}]
    ec2.create_tags(Resources=[one], Tags=[{"Key": "mine", "Value": "alone"}])
    (seen,) = other.describe_snapshots(SnapshotIds=[one])["Snapshots"]
    assert seen["OwnerId"] == "000000000000" and "Tags" not in seen
    assert ids(other.describe_snapshots(RestorableByUserIds=["self"])) == [one]
    assert ids(other.describe_snapshots(OwnerIds=["000000000000"])) == [one] != ids(other.describe_snapshots(OwnerIds=["self"]))
    assert ids(ec2.describe_snapshots(RestorableByUserIds=["444455556666"])) == [one]
    assert other.create_volume(AvailabilityZone="us-east-1a", SnapshotId=one)["Size"] == 8
    copy = other.copy_snapshot(SourceRegion="us-east-1", SourceSnapshotId=one)["SnapshotId"]
    assert ids(other.describe_snapshots(OwnerIds=["self"])) == [copy]
    for call, asked in [
        (other.delete_snapshot, {}), (other.reset_snapshot_attribute, {"Attribute": "createVolumePermission"}),
        (other.describe_snapshot_attribute, {"Attribute": "createVolumePermission"}),
        (other.modify_snapshot_attribute, {"CreateVolumePermission": {"Add": [{"UserId": OTHER}]}}),
    ]:
        assert refused(call, SnapshotId=one, **asked) == ("AuthFailure", f"Not authorized for snapshot:{one}")
    # The older form, then back to nobody.
    ec2.modify_snapshot_attribute(
        SnapshotId=one, Attribute="createVolumePermission", OperationType="remove", UserIds=["444455556666"])
    assert permissions(ec2, one) == [{"UserId": OTHER}]
    ec2.reset_snapshot_attribute(SnapshotId=one, Attribute="createVolumePermission")
    assert permissions(ec2, one) == [] == ids(other.describe_snapshots(RestorableByUserIds=["self"], OwnerIds=["000000000000"]))
    assert ec2.describe_snapshot_attribute(SnapshotId=one, Attribute="productCodes")["ProductCodes"] == []
    modify = ec2.modify_snapshot_attribute
    add = lambda **who: {"CreateVolumePermission": {"Add": [who]}}
    for code, words, asked in [
        ("InvalidUserID.Malformed", 'Invalid user id: "me"', {"SnapshotId": one, **add(UserId="me")}),
        ("InvalidParameterValue", "", {"SnapshotId": one, **add(Group="some")}),
        ("InvalidSnapshot.NotFound", NONE, {"SnapshotId": NONE, **add(UserId=OTHER)}),
        ("MissingParameter", "", {"SnapshotId": one}),
        ("MissingParameter", "operationType", {"SnapshotId": one, "UserIds": [OTHER]}),
        ("OperationNotPermitted", "default key", {"SnapshotId": secret, **add(UserId=OTHER)}),
        ("OperationNotPermitted", "publicly", {"SnapshotId": secret, **add(Group="all")}),
    ]:
        refusal = refused(modify, **asked)
        assert refusal[0] == code and words in refusal[1], refusal
    assert code_of(ec2.reset_snapshot_attribute, SnapshotId=one, Attribute="productCodes") == "InvalidParameterValue"
    assert permissions(ec2, one) == [] == permissions(ec2, secret)


def test_public_snapshots_and_their_block(ec2, other):
    one = snapshot(ec2)
    public = {"CreateVolumePermission": {"Add": [{"Group": "all"}]}}
    state = lambda: ec2.get_snapshot_block_public_access_state()["State"]
    assert state() == "unblocked"
    assert ec2.enable_snapshot_block_public_access(State="block-new-sharing")["State"] == "block-new-sharing" == state()
    assert code_of(ec2.modify_snapshot_attribute, SnapshotId=one, **public) == "OperationNotPermitted"
    assert ec2.disable_snapshot_block_public_access()["State"] == "unblocked" == state()
    ec2.modify_snapshot_attribute(SnapshotId=one, **public)
    assert permissions(ec2, one) == [{"Group": "all"}]
    assert ids(other.describe_snapshots(RestorableByUserIds=["all"])) == [one] == ids(other.describe_snapshots())
    ec2.enable_snapshot_block_public_access(State="block-new-sharing")
    assert ids(other.describe_snapshots()) == [one]
    ec2.enable_snapshot_block_public_access(State="block-all-sharing")
    assert ids(other.describe_snapshots()) == [] and code_of(other.describe_snapshots, SnapshotIds=[one]) == "InvalidSnapshot.NotFound"
    assert code_of(ec2.enable_snapshot_block_public_access, State="unblocked") == "InvalidParameterValue"


def test_fast_restores(ec2):
    one = snapshot(ec2)
    enabled = ec2.enable_fast_snapshot_restores(
        AvailabilityZones=["us-east-1a"], AvailabilityZoneIds=["use1-az1"], SourceSnapshotIds=[one, NONE])
    assert [(r["AvailabilityZone"], r["State"]) for r in enabled["Successful"]] == [
        ("us-east-1a", "enabling"), ("us-east-1b", "enabling")]
    (failed, again) = enabled["Unsuccessful"]
    assert (failed["SnapshotId"], failed["FastSnapshotRestoreStateErrors"][0]["Error"]["Code"]) == (NONE, "InvalidSnapshot.NotFound")
    describe = lambda **filters: ec2.describe_fast_snapshot_restores(
        Filters=named(*((k.replace("_", "-"), v) for k, v in filters.items())))["FastSnapshotRestores"]
    until(lambda: len(describe(state="enabled")) == 2, "both are enabled")
    assert all(r["EnabledTime"] > r["EnablingTime"] and r["OwnerId"] == "000000000000" for r in describe())
    disabled = ec2.disable_fast_snapshot_restores(AvailabilityZones=["us-east-1b"], SourceSnapshotIds=[one])
    assert [r["State"] for r in disabled["Successful"]] == ["disabling"] and disabled["Unsuccessful"] == []
    until(lambda: describe(state="disabled"), "one is disabled")
    again = ec2.disable_fast_snapshot_restores(AvailabilityZones=["us-east-1b"], SourceSnapshotIds=[one])
    assert [e["FastSnapshotRestoreStateErrors"][0]["Error"]["Code"] for e in again["Unsuccessful"]] == ["IncorrectState"]
    zones = lambda answer: [r["AvailabilityZone"] for r in answer["FastSnapshotRestores"]]
    a, b = "us-east-1a", "us-east-1b"
    check_filters(ec2, "DescribeFastSnapshotRestores", "describe_fast_snapshot_restores", zones, {
        "availability-zone": [(a, [a])],
        "availability-zone-id": [("use1-az1", [b])],
        "owner-id": [("000000000000", [a, b])],
        "snapshot-id": [(one, [a, b])],
        "state": [("enabled", [a]), ("disabled", [b])],
    })
    check_pages(ec2.describe_fast_snapshot_restores, "FastSnapshotRestores", 2, 1)
    enable = ec2.enable_fast_snapshot_restores
    assert code_of(enable, SourceSnapshotIds=[one]) == "MissingParameter"
    assert code_of(enable, SourceSnapshotIds=[one], AvailabilityZones=["us-east-1z"]) == "InvalidZone.NotFound"


def test_every_filter_of_snapshots(ec2, orrery, client_of):
    source = volume(ec2, Size=5)
    plain = snapshot(ec2, of=source, Description="plain one",
                     TagSpecifications=[{"ResourceType": "snapshot", "Tags": [{"Key": "Name", "Value": "p"}]}])
    secret = snapshot(ec2, of=volume(ec2, Size=6, Encrypted=True))
    copy = ec2.copy_snapshot(SourceRegion="us-east-1", SourceSnapshotId=plain)["SnapshotId"]
    completed(ec2, copy)
    day = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-")
    every = [plain, secret, copy]
    check_filters(ec2, "DescribeSnapshots", "describe_snapshots", ids, {
        "description": [("plain one", [plain]), ("p*", [plain])],
        "encrypted": [("true", [secret]), ("false", [plain, copy])],
        "owner-alias": [],
        "owner-id": [("000000000000", every), (OTHER, [])],
        "progress": [("100%", every), ("0%", [])],
        "snapshot-id": [(plain, [plain])],
        "start-time": [(day + "*", every)],
        "status": [("completed", every), ("pending", [])],
        "storage-tier": [("standard", every), ("archive", [])],
        "tag:Name": [("p", [plain])],
        "tag-key": [("Name", [plain])],
        "transfer-type": [("standard", [copy])],
        "volume-id": [(source, [plain])],
        "volume-size": [(5, [plain, copy]), (6, [secret])],
    })


def test_pages_ids_and_the_recycle_bin(ec2, other):
    source = volume(ec2)
    made = [snapshot(ec2, of=source) for _ in range(7)]
    theirs = snapshot(other)
    other.modify_snapshot_attribute(SnapshotId=theirs, CreateVolumePermission={"Add": [{"UserId": "000000000000"}]})
    check_pages(ec2.describe_snapshots, "Snapshots", 8, 5)
    check_pages(ec2.describe_snapshots, "Snapshots", 7, 3, OwnerIds=["self"])
    # A page goes on where the last one ended, whatever comes and goes meanwhile.
    first = ec2.describe_snapshots(MaxResults=3)
    ec2.delete_snapshot(SnapshotId=made[0])
    rest = ec2.describe_snapshots(MaxResults=5, NextToken=first["NextToken"])
    assert ids(first) + ids(rest) == [*made, theirs]
    describe = ec2.describe_snapshots
    assert ids(describe(SnapshotIds=[made[3], made[1], made[3]])) == [made[1], made[3]]
    for code, asked in [
        ("InvalidParameterCombination", {"SnapshotIds": made, "MaxResults": 5}),
        ("InvalidSnapshot.NotFound", {"SnapshotIds": [made[1], NONE]}),
        ("InvalidSnapshotID.Malformed", {"SnapshotIds": ["x"]}),
        ("InvalidParameterValue", {"MaxResults": 1001}),
        ("InvalidParameterValue", {"Filters": named(("colour", "red"))}),
        ("InvalidUserID.Malformed", {"OwnerIds": ["me"]}),
        ("InvalidUserID.Malformed", {"RestorableByUserIds": ["me"]}),
    ]:
        assert code_of(describe, **asked) == code, asked
    assert ec2.list_snapshots_in_recycle_bin()["Snapshots"] == []
    assert code_of(ec2.list_snapshots_in_recycle_bin, SnapshotIds=[made[0]]) == "InvalidSnapshot.NotFound"
    assert code_of(ec2.list_snapshots_in_recycle_bin, MaxResults=1001) == "InvalidParameterValue"
