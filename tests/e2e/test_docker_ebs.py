"""Volumes as disks of instances that are containers."""

import pathlib
import re

import pytest

from emulator import until
from engine import BARE, DEBIAN, reaches, run

# The script and the mapping of the documentation.
INIT = """#!/bin/bash

set -eo
mkdir -p /ebs-mounted
mkfs -t ext3 /ebs-dev/sda1
mount -o loop /ebs-dev/sda1 /ebs-mounted
touch /ebs-mounted/my-test-file
"""
MAPPING = {"DeviceName": "/ebs-dev/sda1", "Ebs": {"VolumeSize": 10}}


# A disk that keeps what is written to it.
KEEP = """#!/bin/sh
mkfs.ext4 -q /dev/sdf && mkdir -p /data && mount /dev/sdf /data && echo kept >/data/file && sync
"""


def loops(folder):
    """The files below a folder that this machine has loop devices of."""
    files = pathlib.Path("/sys/block").glob("loop*/loop/backing_file")
    backing = [file.read_text().strip() for file in files if file.exists()]
    return [file for file in backing if file.startswith(f"{folder}/")]


@pytest.fixture
def disks(launch, engine, tmp_path):
    """Starts emulators whose instances have disks; neither instance nor device is left of them."""
    before = engine.instances()
    started = []

    def disks(**variables):
        variables = {"EC2_VM_MANAGER": "docker", "EC2_MOUNT_BLOCK_DEVICES": "1", **variables}
        started.append(launch(DOCKER_HOST=engine.host, **variables))
        return started[-1]

    yield disks
    for emulator in started:
        emulator.stop()
    assert engine.instances() == before
    until(lambda: not loops(tmp_path), "no loop device is left")


def volumes(emulator):
    """The sizes in MiB of the files of an emulator's volumes, by their ids."""
    files = (emulator.folder / "state" / "volumes").glob("vol-*.img")
    return {file.stem: file.stat().st_size >> 20 for file in files}


def test_the_script_of_the_documentation(disks, client_of, engine):
    emulator = disks()
    ec2 = client_of(emulator)
    instance, shown = run(ec2, DEBIAN, BlockDeviceMappings=[MAPPING], UserData=INIT)
    until(lambda: engine.inside(instance, "ls", "/ebs-mounted/my-test-file"), "the script made its file", 30)
    attached = {it["DeviceName"]: it["Ebs"]["VolumeId"] for it in shown["BlockDeviceMappings"]}
    assert volumes(emulator) == {attached["/ebs-dev/sda1"]: 10}
    mounted = engine.inside(instance, "df", "--output=size", "-m", "/ebs-mounted").split()[-1]
    assert 5 <= int(mounted) <= 10
    ec2.terminate_instances(InstanceIds=[instance])
    reaches(ec2, instance, "terminated")
    until(lambda: volumes(emulator) == {}, "its volume goes with it")


def test_instances_have_no_disks_unless_they_are_asked_for(disks, client_of, engine):
    emulator = disks(EC2_MOUNT_BLOCK_DEVICES="0")
    instance, _ = run(client_of(emulator), DEBIAN, BlockDeviceMappings=[MAPPING], UserData=INIT)
    refused = "/ebs-dev/sda1 does not exist"
    until(lambda: refused in (engine.inside(instance, "cat", "/var/log/cloud-init-output.log") or ""), refused)
    assert engine.inside(instance, "ls", "/ebs-dev") is None
    assert not engine.container(instance)["HostConfig"]["CapAdd"]
    assert volumes(emulator) == {}


@pytest.mark.parametrize(
    "variables, made",
    [
        ({}, [1000]),
        ({"EC2_EBS_MAX_VOLUME_SIZE": "1001"}, [1000, 1001]),
        ({"EC2_EBS_VOLUME_UNIT": "gib", "EC2_EBS_MAX_VOLUME_SIZE": "1025024"}, [1_024_000, 1_025_024]),
        ({"EC2_EBS_VOLUME_UNIT": "gib"}, []),
    ],
)
def test_no_file_is_larger_than_it_may_be(disks, client_of, engine, variables, made):
    emulator = disks(**variables)
    sizes = {"/dev/sdf": 1000, "/dev/sdg": 1001}
    mappings = [{"DeviceName": device, "Ebs": {"VolumeSize": size}} for device, size in sizes.items()]
    instance, _ = run(client_of(emulator), DEBIAN, BlockDeviceMappings=mappings)
    assert sorted(volumes(emulator).values()) == made
    left_out = set(re.findall(r"larger than EC2_EBS_MAX_VOLUME_SIZE.*(vol-\w+)", emulator.read_log()))
    assert len(left_out) == len(sizes) - len(made)
    for device in list(sizes)[: len(made)]:
        assert engine.inside(instance, "test", "-e", device) is not None
    for device in list(sizes)[len(made) :]:
        assert engine.inside(instance, "test", "-e", device) is None


@pytest.mark.parametrize("how", ["pause", "stop", "reboot", "outside"])
def test_disks_outlive_their_container_s_programs(disks, client_of, engine, how):
    ec2 = client_of(disks(EC2_DOCKER_STOP="pause" if how == "pause" else "stop"))
    mapping = {"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 8}}
    instance, _ = run(ec2, DEBIAN, BlockDeviceMappings=[mapping], UserData=KEEP)
    until(lambda: engine.inside(instance, "cat", "/data/file"), "the script wrote its file", 30)
    before = engine.container(instance)["State"]["StartedAt"]
    if how == "outside":
        engine.ask(f"/containers/localstack-ec2.{instance}/restart?t=1", "POST")
    elif how == "reboot":
        ec2.reboot_instances(InstanceIds=[instance])
    else:
        ec2.stop_instances(InstanceIds=[instance])
        reaches(ec2, instance, "stopped")
        ec2.start_instances(InstanceIds=[instance])
        reaches(ec2, instance, "running")
    if how != "pause":
        until(lambda: engine.container(instance)["State"]["StartedAt"] != before, "its programs start anew", 30)
        mount = ("sh", "-c", "mount /dev/sdf /data && cat /data/file")
        until(lambda: engine.inside(instance, *mount), "the disk is there again")
    assert engine.inside(instance, "cat", "/data/file") == "kept\n"
    assert engine.inside(instance, "test", "-b", "/dev/sdf") == ""


def test_a_volume_stays_that_does_not_go_with_its_instance(disks, client_of):
    emulator = disks()
    ec2 = client_of(emulator)
    keep = {"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 4, "DeleteOnTermination": False}}
    goes = {"DeviceName": "/dev/sdg", "Ebs": {"VolumeSize": 5, "DeleteOnTermination": True}}
    instance, _ = run(ec2, DEBIAN, BlockDeviceMappings=[keep, goes])
    assert sorted(volumes(emulator).values()) == [4, 5]
    ec2.terminate_instances(InstanceIds=[instance])
    reaches(ec2, instance, "terminated")
    left = [volume["VolumeId"] for volume in ec2.describe_volumes()["Volumes"]]
    assert volumes(emulator) == {left[0]: 4}


def volume(ec2, **asked):
    """A new volume, which is available before long."""
    made = ec2.create_volume(AvailabilityZone="us-east-1a", **{"VolumeType": "gp3", **asked})
    becomes(ec2, made["VolumeId"], "available")
    return made["VolumeId"]


def becomes(ec2, identity, state):
    shown = until(lambda: (it := shows(ec2, identity))["State"] == state and it, f"{identity} is {state}")
    return shown


def shows(ec2, identity):
    return ec2.describe_volumes(VolumeIds=[identity])["Volumes"][0]


def attach(ec2, identity, instance, device="/dev/sdf"):
    answer = ec2.attach_volume(VolumeId=identity, InstanceId=instance, Device=device)
    assert answer["State"] == "attaching"
    until(lambda: shows(ec2, identity)["Attachments"][0]["State"] == "attached", f"{identity} is attached")


def detach(ec2, identity, **more):
    assert ec2.detach_volume(VolumeId=identity, **more)["State"] == "detaching"
    becomes(ec2, identity, "available")


def inside(engine, instance, script):
    """What a script prints inside an instance, where it succeeds."""
    return engine.inside(instance, "sh", "-ec", script)


def size(engine, instance, device="/dev/sdf"):
    return int(inside(engine, instance, f"blockdev --getsize64 {device}")) >> 20


def test_a_volume_comes_to_running_instances_and_goes(disks, client_of, engine):
    emulator = disks()
    ec2 = client_of(emulator)
    first, _ = run(ec2, DEBIAN, Placement={"AvailabilityZone": "us-east-1a"})
    second, _ = run(ec2, DEBIAN, Placement={"AvailabilityZone": "us-east-1a"})
    disk = volume(ec2, Size=8)
    assert volumes(emulator) == {disk: 8}
    attach(ec2, disk, first)
    assert inside(engine, first, "test -b /dev/sdf && mkfs.ext4 -q /dev/sdf && mkdir /data && mount /dev/sdf /data") == ""
    assert inside(engine, first, "echo moved > /data/file && sync") == ""

    # While it is mounted it cannot go; the instance may be asked to let go of it.
    ec2.detach_volume(VolumeId=disk)
    until(lambda: f"{first} uses {disk}" in emulator.read_log(), "the volume is in use")
    assert shows(ec2, disk)["Attachments"][0]["State"] == "detaching"
    assert inside(engine, first, "umount /data") == ""
    becomes(ec2, disk, "available")
    assert inside(engine, first, "test ! -e /dev/sdf") == ""

    attach(ec2, disk, second, "/dev/xvdg")
    assert inside(engine, second, "mkdir /data && mount /dev/xvdg /data && cat /data/file") == "moved\n"

    ec2.modify_volume(VolumeId=disk, Size=16)
    until(lambda: size(engine, second, "/dev/xvdg") == 16, "the device has grown")
    assert volumes(emulator) == {disk: 16}
    again = "umount /data && mount /dev/xvdg /data && cat /data/file && umount /data"
    assert inside(engine, second, again) == "moved\n"
    detach(ec2, disk)
    ec2.delete_volume(VolumeId=disk)
    until(lambda: volumes(emulator) == {}, "its file is gone")


def test_an_instance_has_its_volumes_whatever_ends_in_between(disks, client_of, engine):
    emulator = disks(PERSISTENCE="1", EC2_DOCKER_STOP="stop")
    ec2 = client_of(emulator)
    instance, _ = run(ec2, DEBIAN, Placement={"AvailabilityZone": "us-east-1a"})
    disk, late = volume(ec2, Size=8), volume(ec2, Size=4)
    attach(ec2, disk, instance)
    assert inside(engine, instance, "mkfs.ext4 -q /dev/sdf && mkdir /data && mount /dev/sdf /data") == ""
    assert inside(engine, instance, "echo kept > /data/file && sync") == ""
    read = "mountpoint -q /data || mount /dev/sdf /data; cat /data/file"

    emulator.kill()
    emulator.start()
    ec2 = client_of(emulator)
    assert inside(engine, instance, read) == "kept\n"
    engine.run("kill")
    engine.run("up")
    assert inside(engine, instance, read) == "kept\n"

    ec2.stop_instances(InstanceIds=[instance])
    reaches(ec2, instance, "stopped")
    ec2.attach_volume(VolumeId=late, InstanceId=instance, Device="/dev/sdg")
    ec2.start_instances(InstanceIds=[instance])
    reaches(ec2, instance, "running")
    until(lambda: inside(engine, instance, "test -b /dev/sdg") == "", "what came meanwhile is there")
    until(lambda: inside(engine, instance, read) == "kept\n", "what was there is there again")

    # Detaching goes on over a restart.
    ec2.detach_volume(VolumeId=disk)
    emulator.kill()
    emulator.start()
    ec2 = client_of(emulator)
    inside(engine, instance, "umount /data")
    becomes(ec2, disk, "available")
    ec2.terminate_instances(InstanceIds=[instance])
    reaches(ec2, instance, "terminated")
    becomes(ec2, late, "available")
    for identity in (disk, late):
        ec2.delete_volume(VolumeId=identity)
    until(lambda: volumes(emulator) == {}, "their files are gone")


def test_what_may_not_be_taken_out_stays_attached(disks, client_of, engine):
    emulator = disks(PERSISTENCE="1")
    ec2 = client_of(emulator)
    instance, _ = run(ec2, DEBIAN, Placement={"AvailabilityZone": "us-east-1a"})
    disk = volume(ec2, Size=8)
    attach(ec2, disk, instance)
    emulator.kill()
    emulator.before = ("setpriv", "--bounding-set", "-sys_admin,-sys_ptrace")
    emulator.start()
    ec2 = client_of(emulator)
    ec2.detach_volume(VolumeId=disk)
    stays = lambda: shows(ec2, disk)["Attachments"][0]["State"] == "attached"
    until(stays, "the instance has it still")
    assert shows(ec2, disk)["State"] == "in-use"
    said = emulator.verb("events", instance).stdout
    assert re.search("detach failed.*Permission denied", said), said
    assert inside(engine, instance, "blockdev --getsize64 /dev/sdf") == f"{8 << 20}\n"

    emulator.kill()
    emulator.before = ()
    emulator.start()
    ec2 = client_of(emulator)
    detach(ec2, disk)
    ec2.terminate_instances(InstanceIds=[instance])
    reaches(ec2, instance, "terminated")
    ec2.delete_volume(VolumeId=disk)


def test_snapshots_have_the_volume_s_content(disks, client_of, engine):
    emulator = disks()
    ec2 = client_of(emulator)
    folder = emulator.folder / "state" / "volumes"
    mapping = {"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 8}}
    placed = {"Placement": {"AvailabilityZone": "us-east-1a"}}
    instance, shown = run(ec2, DEBIAN, BlockDeviceMappings=[mapping], UserData=KEEP, **placed)
    until(lambda: inside(engine, instance, "cat /data/file"), "the script wrote its file", 30)
    [source] = [it["Ebs"]["VolumeId"] for it in shown["BlockDeviceMappings"] if it["DeviceName"] == "/dev/sdf"]

    snapshot = ec2.create_snapshot(VolumeId=source)["SnapshotId"]
    state = lambda: ec2.describe_snapshots(SnapshotIds=[snapshot])["Snapshots"][0]["State"]
    until(lambda: state() == "completed", "the snapshot is completed")
    copy = ec2.copy_snapshot(SourceRegion="us-east-1", SourceSnapshotId=snapshot)["SnapshotId"]
    inside(engine, instance, "echo changed > /data/file && sync")
    ec2.delete_snapshot(SnapshotId=snapshot)

    # The copy still has it, in a volume of its own and in one of a launch.
    disk = volume(ec2, SnapshotId=copy, Size=12)
    attach(ec2, disk, instance, "/dev/sdg")
    read = "mkdir -p /copy && mount {} /copy && cat /copy/file"
    assert inside(engine, instance, read.format("/dev/sdg")) == "kept\n"
    assert size(engine, instance, "/dev/sdg") == 12
    launched, _ = run(ec2, DEBIAN, BlockDeviceMappings=[{"DeviceName": "/dev/sdf", "Ebs": {"SnapshotId": copy}}], **placed)
    assert inside(engine, launched, read.format("/dev/sdf")) == "kept\n"
    assert inside(engine, instance, "cat /data/file") == "changed\n"

    contents = lambda: [file.stem for file in folder.glob("*.snap")]
    assert contents() == [snapshot]
    ec2.delete_snapshot(SnapshotId=copy)
    until(lambda: contents() == [], "nobody needs the content any more")


def test_a_failure_shows(disks, client_of):
    emulator = disks()
    ec2 = client_of(emulator)
    (emulator.folder / "state" / "volumes").write_text("no folder")
    made = ec2.create_volume(AvailabilityZone="us-east-1a", Size=1)["VolumeId"]
    becomes(ec2, made, "error")
    (emulator.folder / "state" / "volumes").unlink()
    ec2.delete_volume(VolumeId=made)
    assert volume(ec2, Size=2000) != made, "what is too large is a record"
    assert volumes(emulator) == {}
    large = ec2.describe_volumes(Filters=[{"Name": "size", "Values": ["2000"]}])["Volumes"]
    assert [it["State"] for it in large] == ["available"]


def test_the_volumes_of_a_killed_run_are_cleaned_up(disks, client_of):
    emulator = disks()
    disk = {"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 10}}
    run(client_of(emulator), BARE, BlockDeviceMappings=[disk])
    assert 10 in volumes(emulator).values()
    emulator.kill()
    assert emulator.verb("cleanup").returncode == 0
    assert volumes(emulator) == {}
