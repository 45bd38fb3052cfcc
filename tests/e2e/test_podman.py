"""A reduced walk on Podman, which speaks Docker's language."""

import pytest

from emulator import REPOSITORY, until
from engine import BARE, Engine, get, reaches, run


@pytest.fixture(scope="module")
def podman():
    engine = Engine(REPOSITORY / "target" / "tmp" / "podman", "podman")
    engine.run("up")
    yield engine
    engine.run("down")


def test_the_walk_on_podman(launch, podman, client_of):
    emulator = launch(DOCKER_HOST=podman.host)
    ec2 = client_of(emulator)
    key = emulator.folder / "walk.pem"
    key.write_text(ec2.create_key_pair(KeyName="walk", KeyType="ed25519")["KeyMaterial"])
    key.chmod(0o400)
    group = ec2.describe_security_groups(GroupNames=["default"])["SecurityGroups"][0]["GroupId"]
    ec2.authorize_security_group_ingress(
        GroupId=group, IpProtocol="tcp", FromPort=8000, ToPort=8000, CidrIp="0.0.0.0/0"
    )
    serve = "#!/bin/sh\nmkdir -p /web\necho hello from podman > /web/index.html\nhttpd -p 8000 -h /web\n"
    instance, shown = run(ec2, BARE, KeyName="walk", UserData=serve)
    address = shown["PublicIpAddress"]
    until(lambda: get(f"{address}:8000") == "hello from podman\n", "the script serves", 30)
    until(lambda: emulator.verb("ssh", instance, "true").returncode == 0, "SSH lets root in", 30)
    assert emulator.verb("ssh", instance, "id", "-u").stdout == "0\n"
    ec2.stop_instances(InstanceIds=[instance])
    reaches(ec2, instance, "stopped")
    assert podman.container(instance)["State"]["Paused"]
    ec2.start_instances(InstanceIds=[instance])
    reaches(ec2, instance, "running")
    until(lambda: get(f"{address}:8000") == "hello from podman\n", "it serves again", 30)
    podman.ask(f"/containers/localstack-ec2.{instance}/kill", "POST")
    reaches(ec2, instance, "stopped")
    ec2.terminate_instances(InstanceIds=[instance])
    reaches(ec2, instance, "terminated")
    assert podman.container(instance) is None
