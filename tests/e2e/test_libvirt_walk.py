"""The documentation's walk from end to end with the AWS CLI, as its reader would type it."""

import base64
import subprocess

import pytest

from conftest import cli
from emulator import until
from hypervisor import BLANK, LINUX, Guest, banner

# Not of UTF-8, and without an end of line.
SCRIPT = b"""#!/bin/sh -x
# \xe4\xff\t
id -un
echo ran >>/root/runs
echo end"""
JPEG = b"\xff\xd8\xff"


@pytest.mark.parametrize("by", ["socket", "tcp"])
def test_the_walk(libvirt, hypervisor, by):
    emulator = libvirt(**({"EC2_HYPERVISOR_URI": hypervisor.remote_uri} if by == "tcp" else {}))
    aws = cli(emulator, "aws")
    ec2 = lambda *arguments: aws("ec2", *arguments)
    folder = emulator.folder

    def shown(instance):
        return ec2("describe-instances", "--instance-ids", instance)["Reservations"][0]["Instances"][0]

    def reaches(instance, state):
        return until(lambda: (it := shown(instance))["State"]["Name"] == state and it, f"{instance} is {state}", 60)

    def run(image, *more):
        arguments = ["--image-id", image, "--instance-type", "t3.nano", "--key-name", "walk", "--user-data", "fileb://script.sh"]
        instance = ec2("run-instances", *arguments, *more)["Instances"][0]["InstanceId"]
        return instance, reaches(instance, "running")

    listed = ec2("describe-images", "--filters", "Name=tag:ec2_vm_manager,Values=libvirt")["Images"]
    assert {image["ImageId"] for image in listed} == {LINUX, BLANK}
    key = folder / "walk.pem"
    key.write_text(ec2("create-key-pair", "--key-name", "walk", "--query", "KeyMaterial"))
    key.chmod(0o400)
    (folder / "script.sh").write_bytes(SCRIPT)
    ec2("authorize-security-group-ingress", "--group-id", "default", "--protocol", "tcp", "--port", "22", "--cidr", "0.0.0.0/0")
    instance, first = run(LINUX)
    guest = Guest(first["PublicIpAddress"], key).booted()
    assert guest.ssh_by_password("id -un").stdout == b"localstack\n"
    assert guest.ssh("id -un", "-i", key, "-o", "BatchMode=yes", "-l", "localstack").stdout == b"localstack\n"
    assert guest.ssh(f"cat /var/lib/cloud/instances/{instance}/user-data.txt").stdout == SCRIPT
    assert "+ id -un\nroot\n" in guest("cat /var/log/cloud-init-output.log")

    host, number = hypervisor.virsh("vncdisplay", instance).split(":")
    assert host == "127.0.0.1" and banner(host, 5900 + int(number), 12) == b"RFB 003.008\n"
    screenshot = ec2("get-console-screenshot", "--instance-id", instance)["ImageData"]
    assert base64.b64decode(screenshot).startswith(JPEG)
    console = until(lambda: printed(ec2, instance), "the console shows the end of the boot")
    assert "Linux version" in console
    offered = subprocess.run(["ssh-keyscan", "-t", "ed25519", guest.address], capture_output=True, check=True, timeout=20)
    read = ["ssh-keygen", "-l", "-f", "-"]
    fingerprint = subprocess.run(read, input=offered.stdout, capture_output=True, check=True).stdout.split()[1].decode()
    assert fingerprint in console, "the console says whom to trust"

    guest("echo kept >/root/kept; sync")
    root = first["BlockDeviceMappings"][0]["Ebs"]["VolumeId"]
    assert hypervisor.domains() == {instance} and root in hypervisor.volumes()
    ec2("stop-instances", "--instance-ids", instance)
    stopped = reaches(instance, "stopped")
    assert stopped["StateReason"]["Code"] == "Client.UserInitiatedShutdown"
    assert hypervisor.power(instance) == "shut off" and not guest.listens()
    ec2("start-instances", "--instance-ids", instance)
    again = reaches(instance, "running")
    assert again["PublicIpAddress"] == guest.address and again["PrivateIpAddress"] == first["PrivateIpAddress"]
    boot = guest.booted().boot()
    assert guest("cat /root/kept /root/runs") == "kept\nran\n", "user data ran once"
    if by == "tcp":
        ec2("terminate-instances", "--instance-ids", instance)
        reaches(instance, "terminated")
        return

    ec2("reboot-instances", "--instance-ids", instance)
    guest.booted(boot)
    boot = guest.boot()
    image = ec2("create-image", "--instance-id", instance, "--name", "changed", "--no-reboot")["ImageId"]
    made = lambda: ec2("describe-images", "--image-ids", image)["Images"][0]
    until(lambda: made()["State"] == "available", "the image is there", 60)
    snapshot = made()["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"]
    assert hypervisor.xml("vol-dumpxml", image, "default").find("backingStore") is None, "it needs no other file"
    other, second = run(image)
    copy = Guest(second["PublicIpAddress"], key).booted()
    assert copy("cat /root/kept; hostname") != guest("cat /root/kept; hostname")
    assert copy("cat /root/kept /root/runs") == "kept\nran\nran\n", "it is an instance of its own"
    assert guest.boot() == boot, "the first one went on"
    assert copy.address != guest.address and b"SSH-2.0" in guest.ssh(f"nc -w 5 {copy.address} 22 </dev/null").stdout

    ec2("terminate-instances", "--instance-ids", instance, other)
    for one in (instance, other):
        assert reaches(one, "terminated")["StateReason"]["Code"] == "Client.UserInitiatedShutdown"
    assert hypervisor.domains() == set()
    hypervisor.emptied(image, snapshot)
    ec2("deregister-image", "--image-id", image)
    ec2("delete-snapshot", "--snapshot-id", snapshot)
    hypervisor.emptied()


def printed(ec2, instance):
    """The console, once the boot has come to its end."""
    output = ec2("get-console-output", "--instance-id", instance, "--latest").get("Output", "")
    return output if "Cloud-init for tests finished" in output else None
