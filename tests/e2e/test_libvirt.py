"""Instances that are virtual machines: their images, disks, ports and ends."""

import pytest

from conftest import emulators
from emulator import until
from engine import get, reaches, run, state
from hypervisor import BLANK, BLANK_GIB, LINUX, Guest
from refusals import code_of, refused

ZONE = "us-east-1a"
GIB = 1 << 30


@pytest.fixture(scope="module")
def orrery(hypervisor, tmp_path_factory):
    """One emulator of all tests here: to boot a machine takes long."""
    with emulators(tmp_path_factory.mktemp("libvirt")) as launch:
        yield hypervisor.known_to(launch(**hypervisor.variables()))
    hypervisor.clear()


@pytest.fixture(scope="module")
def ec2(orrery, client_of):
    return client_of(orrery)


@pytest.fixture(scope="module")
def group(ec2):
    """A security group that lets SSH in."""
    group = ec2.create_security_group(GroupName="ssh", Description="SSH")["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[port(22)])
    return group


@pytest.fixture(scope="module")
def launched(ec2, orrery, group):
    """The machine of all tests here, and the key of it."""
    key = orrery.folder / "key.pem"
    key.write_text(ec2.create_key_pair(KeyName="key", KeyType="ed25519")["KeyMaterial"])
    key.chmod(0o400)
    instance, shown = run(ec2, LINUX, KeyName="key", SecurityGroupIds=[group])
    return instance, Guest(shown["PublicIpAddress"], key)


@pytest.fixture
def instance(launched):
    return launched[0]


@pytest.fixture
def guest(launched):
    return launched[1].booted()


def port(number):
    return {"IpProtocol": "tcp", "FromPort": number, "ToPort": number, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}


def images(ec2):
    found = ec2.describe_images(Filters=[{"Name": "tag:ec2_vm_manager", "Values": ["libvirt"]}])["Images"]
    return {image["ImageId"]: image for image in found}


def becomes(ec2, volume, name):
    """Waits until a volume is in a state; what is shown of it then."""

    def look():
        (shown,) = ec2.describe_volumes(VolumeIds=[volume])["Volumes"]
        return shown["State"] == name and shown

    return until(look, f"{volume} is {name}", 60)


def disk(guest, volume):
    """The disk that has a volume's id as its serial number, as on Nitro; None where there is none."""
    serial = volume.replace("-", "")
    found = guest(f"grep -l {serial} /sys/block/*/serial || true").split("/")
    return f"/dev/{found[3]}" if len(found) > 3 else None


def attach(ec2, instance, guest, volume, device="/dev/sdf"):
    ec2.attach_volume(InstanceId=instance, VolumeId=volume, Device=device)
    becomes(ec2, volume, "in-use")
    return until(lambda: disk(guest, volume), "the machine has the disk", 30, pause=0.2)


def detach(ec2, guest, volume):
    ec2.detach_volume(VolumeId=volume)
    becomes(ec2, volume, "available")
    assert disk(guest, volume) is None


def test_volumes_of_the_pool_that_are_named_like_amis_are_images(ec2, hypervisor):
    assert set(images(ec2)) == {LINUX, BLANK}
    for name in ("ami-1234abcd", "ami-123abcd", "ami-1234abcg", "debian-12.qcow2", "ami-1234abcd.img"):
        hypervisor.put(name, hypervisor.pool / BLANK)
    try:
        shown = until(lambda: images(ec2).get("ami-1234abcd"), "what is put there is seen")
        assert shown["State"] == "available" and shown["RootDeviceType"] == "ebs"
        assert set(images(ec2)) == {LINUX, BLANK, "ami-1234abcd"}
        instance, _ = run(ec2, "ami-1234abcd")
        ec2.terminate_instances(InstanceIds=[instance])
        reaches(ec2, instance, "terminated")
    finally:
        for name in hypervisor.volumes():
            if name.startswith(("ami-1", "debian")):
                (hypervisor.pool / name).unlink()
    until(lambda: set(images(ec2)) == {LINUX, BLANK}, "what is taken away is gone")
    assert code_of(ec2.run_instances, ImageId="ami-1234abcd", MinCount=1, MaxCount=1) == "InvalidAMIID.NotFound"


def test_an_image_that_would_show_a_file_of_the_host_is_refused(ec2, orrery, hypervisor, tmp_path):
    secret = tmp_path / "secret"
    secret.write_bytes(bytes(1 << 20))
    name = "ami-0badbadbad"
    hypervisor.qemu_img("create", "-q", "-f", "qcow2", "-F", "raw", "-b", secret, hypervisor.pool / name)
    try:
        until(lambda: name not in images(ec2) and name in orrery.read_log(), "the log says why")
        assert code_of(ec2.run_instances, ImageId=name, MinCount=1, MaxCount=1) == "InvalidAMIID.NotFound"
    finally:
        (hypervisor.pool / name).unlink()


def test_an_ami_of_the_catalogue_is_none_here(ec2):
    assert code_of(ec2.run_instances, ImageId="ami-024f768332f0", MinCount=1, MaxCount=1) == "InvalidAMIID.NotFound"


def root_volume(ec2, **ebs):
    return [{"DeviceName": images(ec2)[BLANK]["RootDeviceName"], "Ebs": ebs}]


def test_a_root_volume_is_no_smaller_than_its_image(ec2):
    small = root_volume(ec2, VolumeSize=BLANK_GIB - 1)
    code, why = refused(ec2.run_instances, ImageId=BLANK, MinCount=1, MaxCount=1, BlockDeviceMappings=small)
    assert code == "InvalidBlockDeviceMapping" and f"expect size >= {BLANK_GIB}GB" in why


def test_a_root_volume_may_be_larger_and_may_be_kept(ec2, hypervisor):
    kept = root_volume(ec2, VolumeSize=BLANK_GIB + 1, DeleteOnTermination=False)
    instance, shown = run(ec2, BLANK, BlockDeviceMappings=kept)
    volume = shown["BlockDeviceMappings"][0]["Ebs"]["VolumeId"]
    assert hypervisor.capacity(volume) == (BLANK_GIB + 1) * GIB
    ec2.terminate_instances(InstanceIds=[instance])
    reaches(ec2, instance, "terminated")
    assert instance not in hypervisor.domains() and volume in hypervisor.volumes()
    becomes(ec2, volume, "available")
    ec2.delete_volume(VolumeId=volume)
    until(lambda: volume not in hypervisor.volumes(), "a deleted volume is gone")


def test_a_volume_is_a_disk_that_comes_and_goes(ec2, hypervisor, instance, guest):
    volume = ec2.create_volume(AvailabilityZone=ZONE, Size=1)["VolumeId"]
    becomes(ec2, volume, "available")
    assert hypervisor.capacity(volume) == GIB
    assert int(hypervisor.xml("vol-dumpxml", volume, "default").findtext("allocation")) < GIB >> 6, "it is sparse"
    device = attach(ec2, instance, guest, volume)
    guest(f"mke2fs {device} >/dev/null && mount -t ext4 {device} /mnt && echo kept >/mnt/file && umount /mnt && sync")
    detach(ec2, guest, volume)
    device = attach(ec2, instance, guest, volume, "/dev/sdg")
    assert guest(f"mount -t ext4 {device} /mnt && cat /mnt/file && umount /mnt") == "kept\n"

    ec2.modify_volume(VolumeId=volume, Size=2)
    grown = lambda: int(guest(f"cat /sys/block/{device[5:]}/size")) * 512 == 2 * GIB
    until(grown, "the machine sees the new size", 30, pause=0.2)

    snapshot = ec2.create_snapshot(VolumeId=volume)["SnapshotId"]
    done = lambda: ec2.describe_snapshots(SnapshotIds=[snapshot])["Snapshots"][0]["State"] == "completed"
    until(done, "the snapshot is complete", 60)
    guest(f"mount -t ext4 {device} /mnt && echo changed >/mnt/file && umount /mnt && sync")
    copy = ec2.create_volume(AvailabilityZone=ZONE, SnapshotId=snapshot)["VolumeId"]
    becomes(ec2, copy, "available")
    second = attach(ec2, instance, guest, copy, "/dev/sdh")
    assert guest(f"mount -o ro -t ext4 {second} /mnt && cat /mnt/file && umount /mnt") == "kept\n"
    detach(ec2, guest, volume)
    detach(ec2, guest, copy)
    for one in (volume, copy):
        ec2.delete_volume(VolumeId=one)
    ec2.delete_snapshot(SnapshotId=snapshot)
    until(lambda: not {volume, copy, snapshot} & hypervisor.volumes(), "nothing of them is left")


def test_security_groups_count_while_it_runs(ec2, group, guest):
    guest("echo hello >/root/index.html; httpd -p 8000 -h /root")
    assert guest("nc -w 2 127.0.0.1 8000 </dev/null; echo there") == "there\n"
    assert get(f"{guest.address}:8000") is None, "nobody let it in"
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[port(8000)])
    until(lambda: get(f"{guest.address}:8000") == "hello\n", "a rule opens a port while the instance runs")
    ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=[port(8000)])
    until(lambda: get(f"{guest.address}:8000") is None, "and closes it")
    assert guest("echo in") == "in\n", "SSH as before"


def test_a_guest_reaches_the_emulator_and_its_metadata(orrery, instance, guest):
    router = guest("ip route").split()[2]
    own = orrery.address.rpartition(":")[2]
    assert '"running"' in guest(f"http GET http://{router}:{own}/_orrery/health")
    token = guest("http PUT http://169.254.169.254/latest/api/token 'X-aws-ec2-metadata-token-ttl-seconds: 60'")
    ask = f"http GET http://169.254.169.254/latest/meta-data/instance-id 'X-aws-ec2-metadata-token: {token}'"
    assert guest(ask) == instance


def test_a_guest_that_powers_off_is_stopped_or_terminated(ec2, hypervisor, instance, guest):
    guest("poweroff")
    stopped = reaches(ec2, instance, "stopped")
    assert stopped["StateReason"]["Code"] == "Client.InstanceInitiatedShutdown"
    volume = stopped["BlockDeviceMappings"][0]["Ebs"]["VolumeId"]
    terminate = {"Value": "terminate"}
    ec2.modify_instance_attribute(InstanceId=instance, InstanceInitiatedShutdownBehavior=terminate)
    ec2.start_instances(InstanceIds=[instance])
    reaches(ec2, instance, "running")
    guest.booted()("poweroff")
    ended = reaches(ec2, instance, "terminated")
    assert ended["StateReason"]["Code"] == "Client.InstanceInitiatedShutdown"
    until(lambda: instance not in hypervisor.domains() | hypervisor.volumes(), "its domain is gone")
    until(lambda: volume not in hypervisor.volumes(), "so is its root volume")
    assert state(ec2, instance)["State"]["Name"] == "terminated"
