"""The documentation's walk from end to end with the AWS CLI, as its reader would type it."""

import subprocess

from conftest import cli
from emulator import until
from engine import DEBIAN, get, ports

SCRIPT = """#!/bin/bash -xeu

cd /root
echo hello > index.html
python3 -m http.server 8000 &
python3 -m http.server 8080 &
"""


def test_the_walk(docker):
    aws = cli(docker, "aws")
    ec2 = lambda *arguments: aws("ec2", *arguments)
    folder = docker.folder

    def shown(instance):
        return ec2("describe-instances", "--instance-ids", instance)["Reservations"][0]["Instances"][0]

    def reaches(instance, state):
        return until(lambda: (it := shown(instance))["State"]["Name"] == state and it, f"{instance} is {state}", 60)

    def rule(verb, port):
        ec2(f"{verb}-security-group-ingress", "--group-id", "default", "--protocol", "tcp", "--port", str(port), "--cidr", "0.0.0.0/0")

    def run(image):
        launched = ec2(
            "run-instances", "--image-id", image, "--count", "1", "--instance-type", "t3.nano", "--key-name", "my-key",
            "--security-group-ids", group, "--user-data", "file://./user_script.sh",
        )
        instance = launched["Instances"][0]["InstanceId"]
        return instance, reaches(instance, "running")["PublicIpAddress"]

    def ssh(instance, *command):
        port = ports(docker, instance)["22/tcp"]
        options = ["-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-p", str(port), "-i", "key.pem"]
        return subprocess.run(
            ["ssh", *options, "root@127.0.0.1", *command], cwd=folder, capture_output=True, text=True, timeout=60
        )

    key = folder / "key.pem"
    key.write_text(ec2("create-key-pair", "--key-name", "my-key", "--query", "KeyMaterial"))
    key.chmod(0o400)
    (folder / "user_script.sh").write_text(SCRIPT)
    rule("authorize", 8000)
    group = ec2("describe-security-groups", "--group-names", "default")["SecurityGroups"][0]["GroupId"]
    instance, address = run(DEBIAN)
    until(lambda: get(f"{address}:8000") == "hello\n", "the script serves at the instance's address", 30)
    until(lambda: get(f"127.0.0.1:{ports(docker, instance)['8000/tcp']}") == "hello\n", "and at the mapped port", 30)
    until(lambda: ssh(instance, "true").returncode == 0, "SSH lets root in", 30)
    assert ssh(instance, "cat", f"/var/lib/cloud/instances/{instance}/user-data.txt").stdout == SCRIPT
    assert "+ echo hello" in ssh(instance, "cat", "/var/log/cloud-init-output.log").stdout

    assert get(f"{address}:8080") is None, "nobody let it in"
    rule("authorize", 8080)
    until(lambda: get(f"{address}:8080") == "hello\n", "a rule opens a port while the instance runs")
    until(lambda: get(f"127.0.0.1:{ports(docker, instance)['8080/tcp']}") == "hello\n", "also at the mapped port")
    rule("revoke", 8080)
    until(lambda: get(f"{address}:8080") is None, "and closes it")

    assert ssh(instance, "echo changed > /root/changed").returncode == 0
    image = ec2("create-image", "--instance-id", instance, "--name", "changed")["ImageId"]
    until(lambda: ec2("describe-images", "--image-ids", image)["Images"][0]["State"] == "available", "the image is there", 60)
    other, _ = run(image)
    until(lambda: ssh(other, "cat", "/root/changed").stdout == "changed\n", "it has the changed file", 30)

    ec2("stop-instances", "--instance-ids", instance)
    reaches(instance, "stopped")
    assert get(f"{address}:8000") is None
    ec2("start-instances", "--instance-ids", instance)
    reaches(instance, "running")
    until(lambda: get(f"{address}:8000") == "hello\n", "it serves again", 30)
    ec2("terminate-instances", "--instance-ids", instance, other)
    reaches(instance, "terminated")
    reaches(other, "terminated")
    ec2("deregister-image", "--image-id", image)
