"""The emulator in a container that has the engine's socket and nothing else of its machine."""

import pytest
from botocore.exceptions import BotoCoreError, ClientError

from emulator import binary, until
from engine import BARE, DEBIAN, reaches, run
from test_docker_ebs import INIT, MAPPING

NAME = "orrery-inside"


def logs(engine):
    """What the emulator has written, without the engine's frames."""
    return engine.ask(f"/containers/{NAME}/logs?stderr=1&stdout=1").decode(errors="replace")


class Inside:
    """What tests want of an emulator."""

    def __init__(self, engine):
        body = {
            "Image": f"localstack-ec2/debian-12:{DEBIAN}",
            "Entrypoint": ["/opt/orrery", "start"],
            "Env": [
                "GATEWAY_LISTEN=0.0.0.0:4566", "ORRERY_STATE_DIR=/var/lib/orrery", "EC2_VM_MANAGER=docker",
                "EC2_DOWNLOAD_DEFAULT_IMAGES=0", "EC2_MOUNT_BLOCK_DEVICES=1", "ORRERY_ALLOWED_HOSTS=orrery",
            ],
            "ExposedPorts": {"4566/tcp": {}},
            "HostConfig": {
                "Binds": [
                    f"{binary()}:/opt/orrery:ro", f"{engine.socket}:/var/run/docker.sock", "orrery-inside:/var/lib/orrery",
                ],
                "PortBindings": {"4566/tcp": [{"HostIp": "127.0.0.1"}]},
            },
        }
        self.engine = engine
        engine.ask(f"/containers/create?name={NAME}", "POST", body)
        engine.ask(f"/containers/{NAME}/start", "POST")
        ports = engine.ask(f"/containers/{NAME}/json")["NetworkSettings"]["Ports"]
        self.url = f"http://127.0.0.1:{ports['4566/tcp'][0]['HostPort']}"

    def end(self):
        self.engine.ask(f"/containers/{NAME}/stop?t=20", "POST")
        said = logs(self.engine)
        self.engine.ask(f"/containers/{NAME}?force=1&v=1", "DELETE")
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
    before = engine.instances()
    emulator = Inside(engine)
    yield emulator
    said = emulator.end()
    if taken:
        engine.ask("/networks/orrery-taken", "DELETE")
    assert "panicked" not in said
    assert engine.labelled("orrery.agent") == [], "its agent is gone"
    assert engine.instances() == before, "its instances are gone"


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


def test_the_engine_finds_the_volumes_of_an_emulator_in_a_container(inside, engine, client_of):
    ec2 = client_of(inside)
    until(lambda: answers(ec2), "it answers", 30)
    instance, _ = run(ec2, DEBIAN, BlockDeviceMappings=[MAPPING], UserData=INIT)
    until(lambda: engine.inside(instance, "ls", "/ebs-mounted/my-test-file"), "the script made its file", 30)
    mounted = engine.inside(instance, "df", "--output=size", "-m", "/ebs-mounted").split()[-1]
    assert 5 <= int(mounted) <= 10
