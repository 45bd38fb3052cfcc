"""Volumes as disks of instances that are containers."""

import pathlib

import pytest

from emulator import until
from engine import DEBIAN, reaches, run

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


def loops():
    """The files that this machine has loop devices of."""
    files = pathlib.Path("/sys/block").glob("loop*/loop/backing_file")
    return sorted(file.read_text().strip() for file in files)


@pytest.fixture
def disks(launch, engine):
    """Starts emulators whose instances have disks; neither instance nor device is left of them."""
    devices = loops()
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
    until(lambda: loops() == devices, "no loop device is left")


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
    assert volumes(emulator) == {}


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
    left_out = emulator.read_log().count("larger than EC2_EBS_MAX_VOLUME_SIZE")
    assert left_out == len(sizes) - len(made)
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
