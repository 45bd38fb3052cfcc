"""The emulator in a container that has the engine's socket and nothing else of its machine."""

import contextlib
import json
import subprocess

import pytest
from botocore.exceptions import BotoCoreError, ClientError

from emulator import binary, until
from engine import BARE, DEBIAN, reaches, run
from instance_metadata import SERVICE, TOKEN, TTL, Inside
from test_docker_ebs import INIT, KEEP, MAPPING, attach, becomes, detach, loops, size, volume
from test_docker_firewall import SERVE, echoed, fetch, group_of, offers, rule
from test_docker_network import addresses
from test_iam_ssm import profile_with_role
from test_metadata_docker import goes_as_far_as_its_hop_limit

NAME = "orrery-inside"


class Emulator:
    """What tests want of an emulator."""

    def __init__(self, engine, **variables):
        body = {
            "Image": f"localstack-ec2/debian-12:{DEBIAN}",
            "Entrypoint": ["/opt/orrery", "start"],
            "Env": [
                "GATEWAY_LISTEN=0.0.0.0:4566", "ORRERY_STATE_DIR=/var/lib/orrery", "EC2_VM_MANAGER=docker",
                "EC2_DOWNLOAD_DEFAULT_IMAGES=0", "EC2_MOUNT_BLOCK_DEVICES=1", "ORRERY_ALLOWED_HOSTS=orrery",
                *(f"{name}={value}" for name, value in variables.items()),
            ],
            "ExposedPorts": {"4566/tcp": {}},
            "HostConfig": {
                "Binds": [
                    f"{binary()}:/opt/orrery:ro", f"{engine.socket}:/var/run/docker.sock", "orrery-inside:/var/lib/orrery",
                ],
                "PortBindings": {"4566/tcp": [{"HostIp": "127.0.0.1"}]},
            },
        }
        self.engine, self.body = engine, body
        self.start()

    def start(self):
        self.engine.ask(f"/containers/create?name={NAME}", "POST", self.body)
        self.engine.ask(f"/containers/{NAME}/start", "POST")
        ports = self.engine.ask(f"/containers/{NAME}/json")["NetworkSettings"]["Ports"]
        self.url = f"http://127.0.0.1:{ports['4566/tcp'][0]['HostPort']}"

    def read_log(self):
        return self.engine.ask(f"/containers/{NAME}/logs?stderr=1&stdout=1").decode(errors="replace")

    def stop(self):
        self.engine.ask(f"/containers/{NAME}/stop?t=20", "POST")
        said = self.read_log()
        self.engine.ask(f"/containers/{NAME}?force=1&v=1", "DELETE")
        return said

    def end(self):
        said = self.stop()
        self.engine.ask("/volumes/orrery-inside?force=1", "DELETE")
        return said


@pytest.fixture(params=["ec2's block", "another block"])
def inside(engine, request):
    """An emulator in a container, where the VPC's block is free and where it is not."""
    taken = request.param == "another block"
    if taken:
        until(lambda: not engine.networks(), "the networks of other tests are gone")
        config = {"Config": [{"Subnet": "172.31.0.0/16"}]}
        engine.ask("/networks/create", "POST", {"Name": "orrery-taken", "IPAM": config})
    with emulating(engine) as emulator:
        yield emulator
    if taken:
        engine.ask("/networks/orrery-taken", "DELETE")


@contextlib.contextmanager
def emulating(engine, **variables):
    """An emulator of which nothing is left."""
    before = engine.instances()
    emulator = Emulator(engine, **variables)
    yield emulator
    said = emulator.end()
    assert "panicked" not in said
    assert "records only" not in said, "nothing is left out"
    assert "orrery-" not in subprocess.check_output(["nft", "list", "tables"], text=True), "its ports are gone"
    assert engine.labelled("orrery.agent") == [], "its agent is gone"
    assert not loops(engine.folder / "data" / "volumes"), "no loop device is left"
    assert engine.instances() == before, "its instances are gone"


# Reads its own id at boot, as much software does.
BOOT = f"""#!/bin/sh
token=$(curl -s -X PUT -H "{TTL}: 60" {SERVICE}/latest/api/token)
curl -s -H "{TOKEN}: $token" {SERVICE}/latest/meta-data/instance-id >/booted
"""


def view(engine, instance):
    """What an instance sees of its metadata."""
    return Inside(SERVICE, engine.container(instance)["State"]["Pid"])


def own_id(engine, instance):
    """What it reads as its own id, with a token; None where it is not answered."""
    try:
        sees = view(engine, instance)
        return sees.ask("/latest/meta-data/instance-id", headers=sees.token())[2].decode()
    except (OSError, AssertionError):
        return None


def answers(ec2):
    try:
        return ec2.describe_regions()
    except (BotoCoreError, ClientError):
        return None


def test_instances_of_an_emulator_in_a_container(inside, engine, client_of):
    ec2 = client_of(inside)
    until(lambda: answers(ec2), "it answers", 30)
    one, _ = run(ec2, BARE)
    # The socket inside is the engine's, which it has elsewhere than this emulator.
    assert engine.inside(one, "test", "-S", "/var/run/docker.sock") == ""
    health = engine.inside(one, "timeout", "10", "wget", "-q", "-O", "-", "http://orrery:4566/_orrery/health")
    assert health and '"running"' in health, "instances reach the emulator by its name"
    group = ec2.create_security_group(GroupName="shut", Description="nothing comes in")["GroupId"]
    two, shown = run(ec2, BARE, SecurityGroupIds=[group])
    address = shown["PrivateIpAddress"]

    def reached():
        return engine.inside(one, "ping", "-c", "1", "-W", "1", address) is not None

    assert not reached(), "what no rule lets in is dropped, by the agent's hands"
    anywhere = [{"IpProtocol": "icmp", "FromPort": -1, "ToPort": -1, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=anywhere)
    until(reached, "a rule that comes later opens a running instance")
    assert len(engine.labelled("orrery.agent")) == 1
    ec2.terminate_instances(InstanceIds=[one])
    reaches(ec2, one, "terminated")
    assert engine.container(one) is None
    assert engine.container(two)["State"]["Running"]


def test_ports_addresses_and_interfaces_come_later_by_the_agent(inside, engine, client_of):
    ec2 = client_of(inside)
    until(lambda: answers(ec2), "it answers", 30)
    group = group_of(ec2, "web")
    instance, shown = run(ec2, DEBIAN, SecurityGroupIds=[group], UserData=SERVE)
    offers(inside, instance)
    for permission in (rule("tcp", 8080), rule("udp", 9000, cidr="192.0.2.0/24")):
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=permission)
    there = offers(inside, instance, "8080/tcp", "9000/udp")
    until(lambda: fetch("127.0.0.1", there["8080/tcp"]) == "open\n", "the port leads to the instance")
    until(lambda: echoed("127.0.0.1", there["9000/udp"]) == b"hello", "and so do datagrams")

    address = ec2.allocate_address()
    ec2.associate_address(AllocationId=address["AllocationId"], InstanceId=instance)
    until(lambda: fetch(address["PublicIp"], 8080) == "open\n", "the elastic address leads to the instance")

    nic = ec2.create_network_interface(SubnetId=shown["SubnetId"], Groups=[group])["NetworkInterface"]
    attached = ec2.attach_network_interface(
        NetworkInterfaceId=nic["NetworkInterfaceId"], InstanceId=instance, DeviceIndex=1
    )
    until(lambda: addresses(engine, instance, "eth1") == [nic["PrivateIpAddress"]], "the interface is in")
    assert nic["MacAddress"] in engine.inside(instance, "ip", "link", "show", "eth1")
    other, _ = run(ec2, BARE)
    get = ["timeout", "2", "wget", "-q", "-O", "-", f"http://{nic['PrivateIpAddress']}:8080/"]
    until(lambda: engine.inside(other, *get) == "open\n", "its neighbours reach it there")

    ec2.detach_network_interface(AttachmentId=attached["AttachmentId"])
    until(lambda: addresses(engine, instance, "eth1") is None, "the interface is out")
    ec2.disassociate_address(PublicIp=address["PublicIp"])
    way = ["ip", "route", "show", address["PublicIp"]]
    until(lambda: not subprocess.check_output(way), "the address leads nowhere")
    ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=rule("tcp", 8080))
    offers(inside, instance, "9000/udp")
    assert fetch("127.0.0.1", there["8080/tcp"]) is None
    assert echoed("127.0.0.1", there["9000/udp"]) == b"hello"


def test_the_engine_finds_the_volumes_of_an_emulator_in_a_container(inside, engine, client_of):
    ec2 = client_of(inside)
    until(lambda: answers(ec2), "it answers", 30)
    instance, _ = run(ec2, DEBIAN, BlockDeviceMappings=[MAPPING], UserData=INIT)
    until(lambda: engine.inside(instance, "ls", "/ebs-mounted/my-test-file"), "the script made its file", 30)
    mounted = engine.inside(instance, "df", "--output=size", "-m", "/ebs-mounted").split()[-1]
    assert 5 <= int(mounted) <= 10


def test_a_volume_comes_to_running_instances_by_the_agent(inside, engine, client_of):
    ec2 = client_of(inside)
    until(lambda: answers(ec2), "it answers", 30)
    placed = {"Placement": {"AvailabilityZone": "us-east-1a"}}
    mapping = {"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 8}}
    first, _ = run(ec2, DEBIAN, UserData=KEEP, BlockDeviceMappings=[mapping], **placed)
    until(lambda: engine.inside(first, "cat", "/data/file"), "the script wrote its file", 30)
    second, _ = run(ec2, DEBIAN, **placed)
    disk = volume(ec2, Size=8)
    attach(ec2, disk, first, "/dev/xvdg")
    script = "mkfs.ext4 -q /dev/xvdg && mkdir /more && mount /dev/xvdg /more && echo moved >/more/file"
    assert engine.inside(first, "sh", "-ec", script) == ""
    ec2.detach_volume(VolumeId=disk)
    until(lambda: f"{first} uses {disk}" in inside.read_log(), "the volume is in use")
    assert engine.inside(first, "umount", "/more") == ""
    becomes(ec2, disk, "available")
    assert engine.inside(first, "test", "!", "-e", "/dev/xvdg") == ""

    attach(ec2, disk, second)
    assert engine.inside(second, "sh", "-ec", "mkdir /more && mount /dev/sdf /more && cat /more/file") == "moved\n"
    ec2.modify_volume(VolumeId=disk, Size=16)
    until(lambda: size(engine, second) == 16, "the device has grown")
    assert engine.inside(second, "umount", "/more") == ""
    detach(ec2, disk)
    # What the instance has there is not written through.
    assert engine.inside(second, "ln", "-s", "/tmp/led", "/dev/sdh") == ""
    ec2.attach_volume(VolumeId=disk, InstanceId=second, Device="/dev/sdh")
    until(lambda: "the instance has something else at /dev/sdh" in inside.read_log(), "a link is refused")
    assert engine.inside(second, "ls", "/tmp/led") is None


def test_instances_of_an_emulator_in_a_container_find_themselves(inside, engine, client_of, container_of):
    ec2 = client_of(inside)
    until(lambda: answers(ec2), "it answers", 30)
    profile_with_role(client_of(inside, "iam"), "worker")
    one, shown = run(
        ec2, DEBIAN, UserData=BOOT, IamInstanceProfile={"Name": "worker"}, MetadataOptions={"HttpTokens": "required"})
    two, _ = run(ec2, DEBIAN)
    until(lambda: engine.inside(one, "cat", "/booted") == one, "its user data ran when it was answered", 30)
    assert not any(tag["Key"] == "aws:orrery:metadata" for tag in shown.get("Tags", []))
    sees, neighbour = view(engine, one), view(engine, two)
    token = sees.token()
    read = lambda path: sees.ask(f"/latest/{path}", headers=token)[2].decode()
    assert read("user-data") == BOOT and read("meta-data/local-ipv4") == shown["PrivateIpAddress"]
    given = json.loads(read("meta-data/iam/security-credentials/worker"))
    assert given["Code"] == "Success" and given["AccessKeyId"].startswith("ASIA")
    assert sees.status("/latest/meta-data/") == 401
    assert neighbour.data("instance-id") == two and neighbour.status("/latest/", headers=token) == 401

    # Who is no instance gets nothing.
    networks = engine.container(one)["NetworkSettings"]["Networks"]
    own = engine.ask(f"/containers/{NAME}/json")["NetworkSettings"]["Networks"]
    [at] = [end["IPAddress"] for network, end in own.items() if network in networks]
    service, path = f"http://{at}:61254", "/latest/meta-data/instance-id"
    assert Inside(service).status(path) == 404
    within = ["nsenter", "-t", str(engine.container(two)["State"]["Pid"]), "-n"]
    stolen = at.rsplit(".", 1)[0] + ".77"
    subprocess.run([*within, "ip", "address", "add", f"{stolen}/32", "dev", "eth0"], check=True)
    curl = [*within, "curl", "-s", "-m", "5", "-o", "/dev/null", "-w", "%{http_code}"]
    assert subprocess.check_output([*curl, "--interface", stolen, service + path]) == b"404"
    assert neighbour.data("instance-id") == two

    goes_as_far_as_its_hop_limit(ec2, engine, two, container_of(two))
    ec2.modify_instance_metadata_options(InstanceId=one, HttpEndpoint="disabled")
    assert sees.status("/latest/", headers=token) == 403


def test_identity_is_kept_by_an_emulator_in_a_container(engine, client_of):
    with emulating(engine, PERSISTENCE="1") as emulator:
        ec2 = client_of(emulator)
        until(lambda: answers(ec2), "it answers", 30)
        instances = [run(ec2, BARE)[0] for _ in range(2)]
        first = instances[:1]
        found = lambda: [own_id(engine, instance) for instance in instances]
        assert found() == instances
        ec2.stop_instances(InstanceIds=first)
        reaches(ec2, first[0], "stopped")
        ec2.start_instances(InstanceIds=first)
        reaches(ec2, first[0], "running")
        assert found() == instances
        ec2.reboot_instances(InstanceIds=first)
        until(lambda: found() == instances, "it has rebooted")
        engine.run("kill")
        engine.run("up")
        until(lambda: found() == instances, "the engine is back", 90)
        # Its next container is on none of the networks that there are.
        emulator.stop()
        emulator.start()
        ec2 = client_of(emulator)
        until(lambda: answers(ec2), "it answers", 30)
        until(lambda: found() == instances, "the emulator is back", 90)
        ec2.terminate_instances(InstanceIds=instances)
        for instance in instances:
            reaches(ec2, instance, "terminated")
