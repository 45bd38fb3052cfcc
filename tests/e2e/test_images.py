"""Images as boto3 users meet them."""

import datetime

import pytest

from emulator import until
from promises import check_filters, check_pages, code_of, named, refused

CATALOGUE = "ami-df5de72bdb3b"
NONE = "ami-0123456789abcdef0"
OWNER, OTHER = "000000000000", "111122223333"
KEY = "1234abcd-12ab-34cd-56ef-1234567890ab"


@pytest.fixture
def other(orrery, client_of):
    """A client of another account."""
    return client_of(orrery, account=OTHER)


def instance(ec2, image=CATALOGUE, **parameters):
    launched = ec2.run_instances(ImageId=image, MinCount=1, MaxCount=1, **{"InstanceType": "t3.nano", **parameters})
    one = launched["Instances"][0]["InstanceId"]
    ec2.get_waiter("instance_running").wait(InstanceIds=[one], WaiterConfig={"Delay": 1})
    return one


def made(ec2, one, snapshots=True):
    """Waits until an image and its snapshots are made; what is then known of it."""
    def read():
        (image,) = ec2.describe_images(ImageIds=[one])["Images"]
        return image["State"] == "available" and image
    image = until(read, f"{one} is available")
    if snapshots:
        wanted = [m["Ebs"]["SnapshotId"] for m in image["BlockDeviceMappings"] if "SnapshotId" in m.get("Ebs", {})]
        read = lambda: {s["State"] for s in ec2.describe_snapshots(SnapshotIds=wanted)["Snapshots"]} <= {"completed"}
        until(read, "its snapshots are completed")
    return image


def snapshot(ec2, size=8, **parameters):
    volume = ec2.create_volume(AvailabilityZone="us-east-1a", Size=size, **parameters)["VolumeId"]
    one = ec2.create_snapshot(VolumeId=volume)["SnapshotId"]
    until(lambda: ec2.describe_snapshots(SnapshotIds=[one])["Snapshots"][0]["State"] == "completed", "completed")
    return one


def root(snapshot, **ebs):
    return [{"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": snapshot, **ebs}}]


def registered(ec2, name="own", **parameters):
    usual = {"Architecture": "x86_64", "RootDeviceName": "/dev/xvda", "VirtualizationType": "hvm", "EnaSupport": True}
    if "BlockDeviceMappings" not in parameters:
        usual["BlockDeviceMappings"] = root(snapshot(ec2))
    one = ec2.register_image(Name=name, **{**usual, **parameters})["ImageId"]
    made(ec2, one, snapshots=False)
    return one


def ids(answer):
    return [image["ImageId"] for image in answer["Images"]]


def own(ec2, **parameters):
    return ids(ec2.describe_images(Owners=["self"], **parameters))


def test_an_image_of_an_instance(ec2):
    mappings = [
        {"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 12, "VolumeType": "gp3", "Iops": 4000}},
        {"DeviceName": "/dev/sdb", "Ebs": {"VolumeSize": 5, "DeleteOnTermination": False, "Encrypted": True}},
        {"DeviceName": "/dev/sdc", "Ebs": {"VolumeSize": 6}},
    ]
    one = instance(ec2, BlockDeviceMappings=mappings)
    changed = [
        {"DeviceName": "/dev/sdc", "NoDevice": ""},
        {"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 20, "DeleteOnTermination": False}},
        {"DeviceName": "/dev/sdd", "Ebs": {"VolumeSize": 7, "VolumeType": "io1", "Iops": 100}},
        {"DeviceName": "/dev/sde", "VirtualName": "ephemeral0"},
    ]
    tags = [{"ResourceType": kind, "Tags": [{"Key": "for", "Value": kind}]} for kind in ("image", "snapshot")]
    image_id = ec2.create_image(
        InstanceId=one, Name="golden (1.0)", Description="first", NoReboot=True, BlockDeviceMappings=changed,
        TagSpecifications=tags)["ImageId"]
    image = made(ec2, image_id)
    source = ec2.describe_images(ImageIds=[CATALOGUE])["Images"][0]
    for key in ("Architecture", "PlatformDetails", "UsageOperation", "VirtualizationType", "RootDeviceName", "RootDeviceType"):
        assert image[key] == source[key], key
    assert (image["Name"], image["Description"], image["Public"]) == ("golden (1.0)", "first", False)
    assert (image["OwnerId"], image["ImageLocation"]) == (OWNER, f"{OWNER}/golden (1.0)")
    assert (image["SourceInstanceId"], image["SourceImageId"], image["SourceImageRegion"]) == (one, CATALOGUE, "us-east-1")
    assert image["Tags"] == tags[0]["Tags"] and image["EnaSupport"] is True
    by_device = {mapping["DeviceName"]: mapping for mapping in image["BlockDeviceMappings"]}
    assert list(by_device) == ["/dev/sda1", "/dev/sdb", "/dev/sdd", "/dev/sde"]
    disk = by_device["/dev/sda1"]["Ebs"]
    assert (disk["VolumeSize"], disk["VolumeType"], disk["Iops"], disk["DeleteOnTermination"]) == (20, "gp3", 4000, False)
    disk = by_device["/dev/sdb"]["Ebs"]
    assert (disk["VolumeSize"], disk["VolumeType"], disk["Encrypted"], disk["DeleteOnTermination"]) == (5, "gp2", True, False)
    assert "SnapshotId" not in by_device["/dev/sdd"]["Ebs"] and by_device["/dev/sde"]["VirtualName"] == "ephemeral0"
    described = ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]
    assert [s["SnapshotId"] for s in described] == [by_device[d]["Ebs"]["SnapshotId"] for d in ("/dev/sda1", "/dev/sdb")]
    assert {s["Description"] for s in described} == {f"Created by CreateImage({one}) for {image_id}"}
    assert all(s["Tags"] == tags[1]["Tags"] for s in described) and [s["VolumeSize"] for s in described] == [12, 5]
    # What is launched from it has its devices.
    again = instance(ec2, image_id)
    volumes = ec2.describe_volumes(Filters=named(("attachment.instance-id", again)))["Volumes"]
    assert [(v["Size"], v["VolumeType"], v["Iops"], v["Encrypted"]) for v in volumes] == [
        (20, "gp3", 4000, False), (5, "gp2", 100, True), (7, "io1", 100, False)]
    assert [v["SnapshotId"] for v in volumes[:2]] == [s["SnapshotId"] for s in described]
    shown = ec2.describe_instances(InstanceIds=[again])["Reservations"][0]["Instances"][0]
    assert (shown["ImageId"], shown["RootDeviceName"], shown["Architecture"]) == (image_id, "/dev/sda1", "x86_64")


def test_create_is_refused(ec2):
    one = instance(ec2)
    first = ec2.create_image(InstanceId=one, Name="taken")["ImageId"]
    device = lambda name, **ebs: [{"DeviceName": name, "Ebs": ebs}]
    wrong_tags = [{"ResourceType": "volume", "Tags": [{"Key": "a", "Value": "b"}]}]
    for code, words, asked in [
        ("InvalidAMIName.Duplicate", f"AMI name taken is already in use by AMI {first}", {"Name": "taken"}),
        ("InvalidAMIName.Malformed", "AMI names must be between 3 and 128 characters long", {"Name": "n" * 129}),
        ("InvalidAMIName.Malformed", "", {"Name": "no|pipe"}),
        ("InvalidInstanceID.NotFound", "i-0123456789abcdef0", {"InstanceId": "i-0123456789abcdef0"}),
        ("InvalidInstanceID.Malformed", "nope", {"InstanceId": "nope"}),
        ("InvalidParameterValue", "'volume' is not a valid taggable", {"TagSpecifications": wrong_tags}),
        ("InvalidBlockDeviceMapping", "more than one", {"BlockDeviceMappings": device("/dev/sdz", VolumeSize=1) * 2}),
        ("InvalidBlockDeviceMapping", "root device", {"BlockDeviceMappings": [{"DeviceName": "/dev/sda1", "NoDevice": ""}]}),
        ("InvalidBlockDeviceMapping", "/dev/sda1", {"BlockDeviceMappings": device("/dev/sda1", Encrypted=True)}),
        ("InvalidParameterValue", "smaller than snapshot", {"BlockDeviceMappings": device("/dev/sda1", VolumeSize=1)}),
        ("InvalidParameterValue", "too small", {"BlockDeviceMappings": device("/dev/sdz", VolumeSize=1, VolumeType="st1")}),
        ("InvalidSnapshot.NotFound", "", {"BlockDeviceMappings": device("/dev/sdz", SnapshotId="snap-0123456789abcdef0")}),
        ("InvalidParameterValue", "255", {"Description": "d" * 256}),
        # What is malformed comes before what does not exist, and that before what is taken.
        ("InvalidAMIName.Malformed", "", {"Name": "no|pipe", "InstanceId": "i-0123456789abcdef0"}),
        ("InvalidInstanceID.NotFound", "", {"Name": "taken", "InstanceId": "i-0123456789abcdef0"}),
        ("DryRunOperation", "", {"DryRun": True, "Name": "taken"}),
    ]:
        refusal = refused(ec2.create_image, **{"InstanceId": one, "Name": "free", **asked})
        assert refusal[0] == code and words in refusal[1], refusal
    assert own(ec2) == [first] and len(ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]) == 1
    ec2.terminate_instances(InstanceIds=[one])
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[one], WaiterConfig={"Delay": 1})
    assert code_of(ec2.create_image, InstanceId=one, Name="late") == "IncorrectInstanceState"


def test_register_reads_back(ec2):
    disk = snapshot(ec2, 9)
    mappings = root(disk, VolumeType="gp3", Throughput=200) + [
        {"DeviceName": "/dev/xvdb", "Ebs": {"VolumeSize": 3, "DeleteOnTermination": False}}]
    one = registered(
        ec2, "own", Description="mine", Architecture="arm64", BootMode="uefi", TpmSupport="v2.0", ImdsSupport="v2.0",
        UefiData="AAAA", SriovNetSupport="simple", BlockDeviceMappings=mappings,
        TagSpecifications=[{"ResourceType": "image", "Tags": [{"Key": "a", "Value": "b"}]}])
    (image,) = ec2.describe_images(ImageIds=[one])["Images"]
    expected = {
        "Name": "own", "Description": "mine", "Architecture": "arm64", "BootMode": "uefi", "TpmSupport": "v2.0",
        "ImdsSupport": "v2.0", "SriovNetSupport": "simple", "EnaSupport": True, "VirtualizationType": "hvm",
        "RootDeviceName": "/dev/xvda", "RootDeviceType": "ebs", "State": "available", "Hypervisor": "xen",
        "Tags": [{"Key": "a", "Value": "b"}], "DeregistrationProtection": "disabled",
    }
    assert {key: image[key] for key in expected} == expected
    disks = [mapping["Ebs"] for mapping in image["BlockDeviceMappings"]]
    assert (disks[0]["SnapshotId"], disks[0]["VolumeSize"], disks[0]["Throughput"]) == (disk, 9, 200)
    assert (disks[1]["VolumeSize"], disks[1]["DeleteOnTermination"], disks[0]["DeleteOnTermination"]) == (3, False, True)
    for attribute, key, value in [
        ("description", "Description", {"Value": "mine"}), ("bootMode", "BootMode", {"Value": "uefi"}),
        ("tpmSupport", "TpmSupport", {"Value": "v2.0"}), ("uefiData", "UefiData", {"Value": "AAAA"}),
        ("imdsSupport", "ImdsSupport", {"Value": "v2.0"}), ("sriovNetSupport", "SriovNetSupport", {"Value": "simple"}),
        ("kernel", "KernelId", {}), ("ramdisk", "RamdiskId", {}), ("lastLaunchedTime", "LastLaunchedTime", {}),
        ("launchPermission", "LaunchPermissions", []), ("productCodes", "ProductCodes", []),
        ("deregistrationProtection", "DeregistrationProtection", {"Value": "disabled"}),
        ("blockDeviceMapping", "BlockDeviceMappings", image["BlockDeviceMappings"]),
    ]:
        answer = ec2.describe_image_attribute(ImageId=one, Attribute=attribute)
        assert (answer["ImageId"], answer[key]) == (one, value), attribute
    launched = instance(ec2, one, InstanceType="t4g.nano")
    shown = ec2.describe_instances(InstanceIds=[launched])["Reservations"][0]["Instances"][0]
    assert (shown["Architecture"], shown["BootMode"], shown["MetadataOptions"]["HttpTokens"]) == ("arm64", "uefi", "required")
    assert code_of(ec2.run_instances, ImageId=one, InstanceType="t3.nano", MinCount=1, MaxCount=1) == "InvalidParameterValue"
    # Without a word the oldest defaults hold; a manifest in S3 needs no snapshot.
    bundle = ec2.register_image(Name="bundle", ImageLocation="bucket/image.manifest.xml")["ImageId"]
    (image,) = ec2.describe_images(ImageIds=[bundle])["Images"]
    assert (image["Architecture"], image["VirtualizationType"], image["RootDeviceType"], image["ImageLocation"]) == (
        "i386", "paravirtual", "instance-store", "bucket/image.manifest.xml")


def test_register_and_copy_are_refused(ec2):
    disk = snapshot(ec2)
    first = registered(ec2, "taken", BlockDeviceMappings=root(disk))
    register, copy = ec2.register_image, ec2.copy_image
    for call, code, words, asked in [
        (register, "InvalidAMIName.Duplicate", first, {"Name": "taken"}),
        (register, "InvalidAMIName.Malformed", "", {"Name": "no|pipe"}),
        (register, "MissingParameter", "ImageLocation", {"BlockDeviceMappings": []}),
        (register, "MissingParameter", "RootDeviceName", {"RootDeviceName": None}),
        (register, "InvalidBlockDeviceMapping", "root device", {"RootDeviceName": "/dev/sda1"}),
        (register, "InvalidSnapshot.NotFound", "", {"BlockDeviceMappings": root("snap-0123456789abcdef0")}),
        (register, "InvalidSnapshotID.Malformed", "", {"BlockDeviceMappings": root("nope")}),
        (register, "InvalidParameterValue", "smaller than snapshot", {"BlockDeviceMappings": root(disk, VolumeSize=7)}),
        (register, "UnknownVolumeType", "gp9", {"BlockDeviceMappings": root(disk, VolumeType="gp9")}),
        (register, "InvalidParameterValue", "virtualizationType", {"VirtualizationType": "xen"}),
        (register, "InvalidParameterValue", "rchitecture", {"Architecture": "vax"}),
        (register, "InvalidParameterCombination", "uefi", {"TpmSupport": "v2.0"}),
        (register, "InvalidParameterCombination", "legacy-bios", {"Architecture": "arm64", "BootMode": "legacy-bios"}),
        (copy, "InvalidAMIID.NotFound", f"The image id '[{NONE}]' does not exist", {"SourceImageId": NONE}),
        (copy, "InvalidAMIID.Malformed", "nope", {"SourceImageId": "nope"}),
        (copy, "InvalidAMIID.NotFound", first, {"SourceRegion": "eu-west-1"}),
        (copy, "InvalidParameterValue", "mars-1", {"SourceRegion": "mars-1"}),
        (copy, "InvalidAMIName.Duplicate", first, {"Name": "taken"}),
        (copy, "InvalidAMIName.Malformed", "", {"Name": "no|pipe"}),
        (copy, "InvalidParameterDependency", "", {"KmsKeyId": KEY}),
    ]:
        usual = {
            register: {"Name": "free", "RootDeviceName": "/dev/xvda", "BlockDeviceMappings": root(disk)},
            copy: {"Name": "free", "SourceImageId": first, "SourceRegion": "us-east-1"},
        }[call]
        wanted = {key: value for key, value in {**usual, **asked}.items() if value is not None}
        refusal = refused(call, **wanted)
        assert refusal[0] == code and words in refusal[1], refusal
    assert own(ec2) == [first] and len(ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]) == 1


def test_copies_across_regions_and_of_the_catalogue(ec2, orrery, client_of):
    there = client_of(orrery, region="eu-west-1")
    disk = snapshot(ec2)
    first = registered(ec2, "own", Description="d", ImdsSupport="v2.0", BlockDeviceMappings=root(disk))
    ec2.create_tags(Resources=[first], Tags=[{"Key": "Team", "Value": "red"}])
    ask = {
        "Name": "own", "SourceImageId": first, "SourceRegion": "us-east-1", "CopyImageTags": True, "ClientToken": "once",
        "TagSpecifications": [{"ResourceType": kind, "Tags": [{"Key": "on", "Value": kind}]} for kind in ("image", "snapshot")],
    }
    copy = there.copy_image(**ask)["ImageId"]
    assert there.copy_image(**ask)["ImageId"] == copy != first and own(there) == [copy]
    assert code_of(there.copy_image, **{**ask, "Name": "else"}) == "IdempotentParameterMismatch"
    image = made(there, copy)
    assert (image["ImdsSupport"], image["SourceImageId"], image["SourceImageRegion"]) == ("v2.0", first, "us-east-1")
    assert image["Tags"] == [{"Key": "Team", "Value": "red"}, {"Key": "on", "Value": "image"}] and "Description" not in image
    (copied,) = there.describe_snapshots(OwnerIds=["self"])["Snapshots"]
    assert image["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"] == copied["SnapshotId"] != disk
    assert copied["Tags"] == [{"Key": "on", "Value": "snapshot"}] and first in copied["Description"] and disk in copied["Description"]
    instance(there, copy)
    for source, region in [(CATALOGUE, "us-east-1"), (first, "us-east-1")]:
        copy = there.copy_image(Name=f"secret {source}", SourceImageId=source, SourceRegion=region, Encrypted=True, KmsKeyId=KEY)
        image = made(there, copy["ImageId"])
        assert "Tags" not in image and image["RootDeviceType"] == "ebs"
        ebs = image["BlockDeviceMappings"][0]["Ebs"]
        assert ebs["Encrypted"] is True
        key = there.describe_snapshots(SnapshotIds=[ebs["SnapshotId"]])["Snapshots"][0]["KmsKeyId"]
        assert key == f"arn:aws:kms:eu-west-1:{OWNER}:key/{KEY}"
        root_of = there.describe_volumes(Filters=named(("attachment.instance-id", instance(there, copy["ImageId"]))))["Volumes"]
        assert (root_of[0]["Encrypted"], root_of[0]["KmsKeyId"]) == (True, key)


def test_deregister_protection_and_snapshots(ec2):
    shared, lone = snapshot(ec2), snapshot(ec2)
    mappings = root(shared) + [{"DeviceName": "/dev/xvdb", "Ebs": {"SnapshotId": lone}}]
    first, second = registered(ec2, "first", BlockDeviceMappings=mappings), registered(ec2, "second", BlockDeviceMappings=root(shared))
    assert refused(ec2.delete_snapshot, SnapshotId=lone) == (
        "InvalidSnapshot.InUse", f"The snapshot {lone} is currently in use by {first}")
    assert ec2.enable_image_deregistration_protection(ImageId=first)["Return"] == "enabled-without-cooldown"
    assert code_of(ec2.deregister_image, ImageId=first) == "OperationNotPermitted"
    ec2.disable_image_deregistration_protection(ImageId=first)
    ec2.enable_image_deregistration_protection(ImageId=second, WithCooldown=True)
    assert ec2.describe_images(ImageIds=[second])["Images"][0]["DeregistrationProtection"] == "enabled-with-cooldown"
    ec2.disable_image_deregistration_protection(ImageId=second)
    assert code_of(ec2.deregister_image, ImageId=second) == "OperationNotPermitted"
    answer = ec2.deregister_image(ImageId=first, DeleteAssociatedSnapshots=True)
    assert answer["Return"] is True and answer["DeleteSnapshotResults"] == [
        {"SnapshotId": shared, "ReturnCode": "skipped"}, {"SnapshotId": lone, "ReturnCode": "success"}]
    assert code_of(ec2.describe_images, ImageIds=[first]) == "InvalidAMIID.NotFound"
    # Unlike ids that nobody knows, those of the account's past do not launch.
    gone = f"The image id '[{first}]' is no longer available"
    assert refused(ec2.deregister_image, ImageId=first) == ("InvalidAMIID.Unavailable", gone)
    assert refused(ec2.run_instances, ImageId=first, MinCount=1, MaxCount=1) == ("InvalidAMIID.Unavailable", gone)
    assert code_of(ec2.deregister_image, ImageId=NONE) == "InvalidAMIID.NotFound"
    assert code_of(ec2.deregister_image, ImageId="nope") == "InvalidAMIID.Malformed"
    assert refused(ec2.deregister_image, ImageId=CATALOGUE) == ("AuthFailure", f"Not authorized for image:{CATALOGUE}")
    registered(ec2, "first", BlockDeviceMappings=root(shared))
    assert ec2.list_images_in_recycle_bin()["Images"] == []
    assert code_of(ec2.list_images_in_recycle_bin, ImageIds=[first]) == "InvalidAMIID.NotFound"


def test_deprecated_and_disabled(ec2, other):
    one = registered(ec2)
    ec2.modify_image_attribute(ImageId=one, LaunchPermission={"Add": [{"UserId": OTHER}]})
    soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=3)
    assert ec2.enable_image_deprecation(ImageId=one, DeprecateAt=soon)["Return"] is True
    shown = ec2.describe_images(ImageIds=[one])["Images"][0]["DeprecationTime"]
    assert shown.endswith(":00.000Z") and shown[:10] in (soon.isoformat()[:10], (soon + datetime.timedelta(minutes=1)).isoformat()[:10])
    for code, asked in [
        ("InvalidParameterValue", {"ImageId": one, "DeprecateAt": soon - datetime.timedelta(days=9)}),
        ("InvalidParameterValue", {"ImageId": one, "DeprecateAt": soon + datetime.timedelta(days=3700)}),
        ("InvalidAMIID.NotFound", {"ImageId": NONE, "DeprecateAt": soon}),
        ("AuthFailure", {"ImageId": CATALOGUE, "DeprecateAt": soon}),
    ]:
        assert code_of(ec2.enable_image_deprecation, **asked) == code, asked
    theirs = lambda **more: ids(other.describe_images(Owners=[OWNER], **more))
    assert theirs() == [one] == theirs(IncludeDeprecated=True) == own(ec2)
    ec2.disable_image_deprecation(ImageId=one)
    assert "DeprecationTime" not in ec2.describe_images(ImageIds=[one])["Images"][0] and theirs() == [one]
    assert ec2.disable_image(ImageId=one)["Return"] is True
    assert own(ec2) == [] == ids(ec2.describe_images(ImageIds=[one]))
    (image,) = ec2.describe_images(ImageIds=[one], IncludeDisabled=True)["Images"]
    assert image["State"] == "disabled"
    assert code_of(ec2.run_instances, ImageId=one, MinCount=1, MaxCount=1) == "InvalidAMIID.Unavailable"
    assert code_of(ec2.modify_image_attribute, ImageId=one, Description={"Value": "x"}) == "InvalidAMIID.Unavailable"
    assert ec2.enable_image(ImageId=one)["Return"] is True and own(ec2) == [one] and theirs() == []


def permissions(ec2, one):
    return ec2.describe_image_attribute(ImageId=one, Attribute="launchPermission")["LaunchPermissions"]


def test_sharing_with_accounts(ec2, other):
    one = registered(ec2)
    ec2.create_tags(Resources=[one], Tags=[{"Key": "mine", "Value": "alone"}])
    mine = lambda **more: ids(other.describe_images(Owners=[OWNER], **more))
    assert mine() == [] and code_of(other.describe_images, ImageIds=[one]) == "InvalidAMIID.NotFound"
    ec2.modify_image_attribute(ImageId=one, LaunchPermission={"Add": [{"UserId": OTHER}]})
    ec2.modify_image_attribute(ImageId=one, LaunchPermission={"Add": [{"UserId": OTHER}]})
    assert permissions(ec2, one) == [{"UserId": OTHER}]
    (seen,) = other.describe_images(ImageIds=[one])["Images"]
    assert (seen["OwnerId"], seen["Public"]) == (OWNER, False) and "Tags" not in seen
    assert mine() == [one] == mine(ExecutableUsers=["self"]) and mine(ExecutableUsers=["all"]) == []
    assert ids(ec2.describe_images(ExecutableUsers=[OTHER])) == [one] and ids(ec2.describe_images(ExecutableUsers=["self"])) == []
    launched = instance(other, one)
    volumes = other.describe_volumes(Filters=named(("attachment.instance-id", launched)))["Volumes"]
    assert volumes[0]["SnapshotId"] == seen["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"]
    # Whoever may launch an image may tag it for themselves, and copy it.
    other.create_tags(Resources=[one], Tags=[{"Key": "ours", "Value": "too"}])
    assert other.describe_images(ImageIds=[one])["Images"][0]["Tags"] == [{"Key": "ours", "Value": "too"}]
    assert ec2.describe_images(ImageIds=[one])["Images"][0]["Tags"] == [{"Key": "mine", "Value": "alone"}]
    assert own(other) == [] and other.copy_image(Name="copy", SourceImageId=one, SourceRegion="us-east-1")["ImageId"] in own(other)
    for call, asked in [
        (other.deregister_image, {}), (other.describe_image_attribute, {"Attribute": "launchPermission"}),
        (other.modify_image_attribute, {"Description": {"Value": "x"}}),
        (other.reset_image_attribute, {"Attribute": "launchPermission"}), (other.disable_image, {}),
    ]:
        assert refused(call, ImageId=one, **asked) == ("AuthFailure", f"Not authorized for image:{one}")
    ec2.reset_image_attribute(ImageId=one, Attribute="launchPermission")
    assert permissions(ec2, one) == [] == mine()
    assert code_of(other.describe_images, ImageIds=[one]) == "InvalidAMIID.NotFound"
    assert code_of(ec2.reset_image_attribute, ImageId=one, Attribute="description") == "InvalidParameterValue"


def test_public_images_and_their_block(ec2, other):
    one = registered(ec2)
    public = {"LaunchPermission": {"Add": [{"Group": "all"}]}}
    state = lambda: ec2.get_image_block_public_access_state()["ImageBlockPublicAccessState"]
    # AWS blocks it in accounts that share nothing.
    assert state() == "block-new-sharing" and code_of(ec2.modify_image_attribute, ImageId=one, **public) == "OperationNotPermitted"
    assert ec2.disable_image_block_public_access()["ImageBlockPublicAccessState"] == "unblocked" == state()
    ec2.modify_image_attribute(ImageId=one, **public)
    assert permissions(ec2, one) == [{"Group": "all"}]
    assert other.describe_images(ImageIds=[one])["Images"][0]["Public"] is True
    assert one in ids(other.describe_images(ExecutableUsers=["all"])) and CATALOGUE in ids(other.describe_images(ExecutableUsers=["all"]))
    enabled = ec2.enable_image_block_public_access(ImageBlockPublicAccessState="block-new-sharing")
    assert enabled["ImageBlockPublicAccessState"] == "block-new-sharing" == state()
    assert one in ids(other.describe_images(Owners=[OWNER]))
    ec2.modify_image_attribute(ImageId=one, LaunchPermission={"Remove": [{"Group": "all"}]})
    assert permissions(ec2, one) == []
    ec2.disable_image_block_public_access()
    for code, key, who in [("InvalidParameter", None, {"Group": "all"}), ("InvalidParameter", None, {"UserId": OTHER}),
                           ("InvalidParameter", KEY, {"Group": "all"}), (None, KEY, {"UserId": OTHER})]:
        secret = snapshot(ec2, Encrypted=True, **({"KmsKeyId": key} if key else {}))
        image = registered(ec2, f"{code} {key} {list(who)[0]}", BlockDeviceMappings=root(secret))
        ask = {"ImageId": image, "LaunchPermission": {"Add": [who]}}
        if code:
            assert code_of(ec2.modify_image_attribute, **ask) == code
        else:
            ec2.modify_image_attribute(**ask)


def test_attributes_one_a_call(ec2):
    one = registered(ec2)
    attribute = lambda name: ec2.describe_image_attribute(ImageId=one, Attribute=name)
    organization = "arn:aws:organizations::123456789012:organization/o-abcd123456"
    unit = "arn:aws:organizations::123456789012:ou/o-abcd123456/ou-ab12-cdefgh34"
    modify = lambda **asked: ec2.modify_image_attribute(**{"ImageId": one, **asked})
    modify(Description={"Value": "new"})
    assert attribute("description")["Description"] == {"Value": "new"}
    modify(Attribute="description", Value="newer")
    assert ec2.describe_images(ImageIds=[one])["Images"][0]["Description"] == "newer"
    modify(ImdsSupport={"Value": "v2.0"})
    assert attribute("imdsSupport")["ImdsSupport"] == {"Value": "v2.0"}
    modify(Attribute="productCodes", ProductCodes=["abc123"])
    assert attribute("productCodes")["ProductCodes"] == [{"ProductCodeId": "abc123", "ProductCodeType": "marketplace"}]
    modify(Attribute="launchPermission", OperationType="add", UserIds=["1111-2222-3333"], OrganizationArns=[organization])
    modify(LaunchPermission={"Add": [{"OrganizationalUnitArn": unit}]})
    assert permissions(ec2, one) == [{"UserId": OTHER}, {"OrganizationArn": organization}, {"OrganizationalUnitArn": unit}]
    modify(Attribute="launchPermission", OperationType="remove", OrganizationArns=[organization], OrganizationalUnitArns=[unit])
    assert permissions(ec2, one) == [{"UserId": OTHER}]
    permission = lambda **who: {"LaunchPermission": {"Add": [who]}}
    for code, words, asked in [
        ("InvalidParameterCombination", "", {}),
        ("InvalidParameterCombination", "", {"Description": {"Value": "x"}, **permission(UserId=OTHER)}),
        ("InvalidAMIAttributeItemValue", 'Invalid attribute item value "me" for userId item type.', permission(UserId="me")),
        ("InvalidAMIAttributeItemValue", "userGroup", {"OperationType": "add", "UserGroups": ["some"]}),
        ("InvalidAMIAttributeItemValue", "organizationArn", permission(OrganizationArn="o-1")),
        ("MissingParameter", "operationType", {"UserIds": [OTHER]}),
        ("InvalidParameterValue", "imdsSupport", {"ImdsSupport": {"Value": "v1.0"}}),
        ("InvalidParameterValue", "kernel", {"Attribute": "kernel", "Value": "aki-1"}),
        ("InvalidAMIID.NotFound", NONE, {"ImageId": NONE, "Description": {"Value": "x"}}),
        ("InvalidAMIID.Malformed", "nope", {"ImageId": "nope", "Description": {"Value": "x"}}),
        ("AuthFailure", CATALOGUE, {"ImageId": CATALOGUE, "Description": {"Value": "x"}}),
    ]:
        refusal = refused(modify, **asked)
        assert refusal[0] == code and words in refusal[1], refusal
    assert code_of(ec2.describe_image_attribute, ImageId=CATALOGUE, Attribute="description") == "AuthFailure"
    assert code_of(ec2.describe_image_attribute, ImageId=one, Attribute="name") == "InvalidParameterValue"
    assert attribute("description")["Description"] == {"Value": "newer"} and permissions(ec2, one) == [{"UserId": OTHER}]


def test_every_filter_of_images(ec2):
    launched = instance(ec2)
    of_instance = ec2.create_image(InstanceId=launched, Name="of an instance", NoReboot=True)["ImageId"]
    made(ec2, of_instance)
    disk = snapshot(ec2, 9, Encrypted=True)
    one = registered(
        ec2, "registered", Description="by hand", Architecture="arm64", BootMode="uefi", SriovNetSupport="simple",
        EnaSupport=False, KernelId="aki-11111111", RamdiskId="ari-11111111", BillingProducts=["bp-1"],
        BlockDeviceMappings=root(disk, DeleteOnTermination=False, VolumeType="gp3"),
        TagSpecifications=[{"ResourceType": "image", "Tags": [{"Key": "Name", "Value": "r"}]}])
    bundle = ec2.register_image(Name="bundle", ImageLocation="bucket/manifest", VirtualizationType="paravirtual")["ImageId"]
    made(ec2, bundle, snapshots=False)
    root_of = lambda image: ec2.describe_images(ImageIds=[image])["Images"][0]["BlockDeviceMappings"][0]["Ebs"]
    year = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-")
    every = [of_instance, one, bundle]
    known = {of_instance, one, bundle}
    none = [
        "critical", "high", "low", "medium", "free-tier-eligible", "image-watermark.source-image-creation-time",
        "image-watermark.source-image-id", "image-watermark.source-image-region", "image-watermark.watermark-creation-time",
        "image-watermark.watermark-key", "instance-type-specification.supported-instance-type",
        "instance-type-specification.unsupported-instance-type", "public-ssm-parameter-name",
        "scan-result.critical-fix-available-since", "scan-result.finding-scan-date", "scan-result.high-fix-available-since",
        "scan-result.highest-finding-severity-label", "scan-result.informational-fix-available-since",
        "scan-result.low-fix-available-since", "scan-result.medium-fix-available-since", "state-reason-code",
        "state-reason-message",
    ]
    check_filters(
        ec2, "DescribeImages", "describe_images",
        # The catalogue's images pass some of these filters, too.
        lambda answer: [image for image in ids(answer) if image in known], {
            **{name: [] for name in none},
            "architecture": [("arm64", [one]), ("i386", [bundle])],
            "block-device-mapping.delete-on-termination": [("false", [one]), ("true", [of_instance])],
            "block-device-mapping.device-name": [("/dev/sda1", [of_instance]), ("/dev/xvda", [one])],
            "block-device-mapping.encrypted": [("true", [one])],
            "block-device-mapping.snapshot-id": [(disk, [one]), (root_of(of_instance)["SnapshotId"], [of_instance])],
            "block-device-mapping.volume-size": [(9, [one]), (8, [of_instance])],
            "block-device-mapping.volume-type": [("gp3", [of_instance, one])],
            "boot-mode": [("uefi", [one])],
            "creation-date": [(year + "*", every)],
            "description": [("by hand", [one])],
            "ena-support": [("true", [of_instance]), ("false", [one, bundle])],
            "hypervisor": [("xen", every), ("ovm", [])],
            "image-allowed": [("true", every), ("false", [])],
            "image-id": [(one, [one])],
            "image-type": [("machine", every), ("kernel", [])],
            "is-public": [("false", every), ("true", [])],
            "kernel-id": [("aki-11111111", [one])],
            "manifest-location": [("bucket/manifest", [bundle]), (f"{OWNER}/registered", [one])],
            "name": [("registered", [one]), ("*instance", [of_instance])],
            "owner-alias": [("amazon", [])],
            "owner-id": [(OWNER, every), (OTHER, [])],
            "platform": [("windows", [])],
            "product-code": [("bp-1", [one])],
            "product-code.type": [("marketplace", [one])],
            "ramdisk-id": [("ari-11111111", [one])],
            "root-device-name": [("/dev/xvda", [one]), ("/dev/sda1", [of_instance])],
            "root-device-type": [("instance-store", [bundle]), ("ebs", [of_instance, one])],
            "source-image-id": [(CATALOGUE, [of_instance])],
            "source-image-region": [("us-east-1", [of_instance])],
            "source-instance-id": [(launched, [of_instance])],
            "sriov-net-support": [("simple", [of_instance, one])],
            "state": [("available", every), ("pending", [])],
            "tag:Name": [("r", [one])],
            "tag-key": [("Name", [one])],
            "virtualization-type": [("paravirtual", [bundle]), ("hvm", [of_instance, one])],
        })


def test_pages_and_ids(ec2):
    disk = root(snapshot(ec2))
    made_ = [registered(ec2, f"image {number}", BlockDeviceMappings=disk) for number in range(7)]
    check_pages(ec2.describe_images, "Images", 7, 3, Owners=["self"])
    total = len(ids(ec2.describe_images()))
    check_pages(ec2.describe_images, "Images", total, 5)
    first = ec2.describe_images(Owners=["self"], MaxResults=3)
    ec2.deregister_image(ImageId=made_[0])
    rest = ec2.describe_images(Owners=["self"], NextToken=first["NextToken"])
    assert ids(first) + ids(rest) == made_
    describe = ec2.describe_images
    assert ids(describe(ImageIds=[made_[3], CATALOGUE, made_[1], made_[3]])) == [made_[1], made_[3], CATALOGUE]
    for code, asked in [
        ("InvalidParameterCombination", {"ImageIds": made_[1:], "MaxResults": 5}),
        ("InvalidAMIID.NotFound", {"ImageIds": [made_[1], NONE]}),
        ("InvalidAMIID.Malformed", {"ImageIds": ["x"]}),
        ("InvalidParameterValue", {"MaxResults": 1001}),
        ("InvalidParameterValue", {"Filters": named(("colour", "red"))}),
        ("InvalidUserID.Malformed", {"Owners": ["me"]}),
        ("InvalidUserID.Malformed", {"ExecutableUsers": ["me"]}),
    ]:
        assert code_of(describe, **asked) == code, asked
