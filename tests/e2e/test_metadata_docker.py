"""The metadata service inside instances that are containers."""

import concurrent.futures
import json
import pathlib
import shutil
import subprocess
import sys

import pytest

from emulator import until
from engine import BARE, DEBIAN, reaches, run, state
from test_iam_ssm import profile_with_role

# Reads its own id at boot, as much software does.
BOOT = "#!/bin/sh\nwget -q -O /booted http://169.254.169.254/latest/meta-data/instance-id\n"
TTL = "X-aws-ec2-metadata-token-ttl-seconds: 60"
HERE = pathlib.Path(__file__).parent
# Beside the tests' own Python, with what the clients need.
TOOLS = pathlib.Path(sys.prefix).parent
PACKAGES = "lib/python3.11/site-packages"


@pytest.fixture
def ec2(docker, client_of):
    return client_of(docker)


def ask(engine, instance, path, at="169.254.169.254"):
    """What the metadata service says inside an instance; None where it refuses."""
    return engine.inside(instance, "timeout", "5", "wget", "-q", "-O", "-", f"http://{at}/latest/{path}")


def curl(engine, instance, *arguments):
    """Status and body of one request inside an instance; status 000 where there is no answer."""
    said = engine.inside(instance, "sh", "-c", 'curl -s -m 3 -w "\\n%{http_code}" "$@"; true', "sh", *arguments)
    body, _, status = said.rpartition("\n")
    return status, body


def test_an_instance_finds_itself_at_boot_and_whatever_becomes_of_it(docker, ec2, engine):
    instance, shown = run(ec2, BARE, UserData=BOOT)
    until(lambda: engine.inside(instance, "cat", "/booted") == instance, "its user data ran", 20)
    assert ask(engine, instance, "user-data") == BOOT
    assert ask(engine, instance, "meta-data/local-ipv4") == shown["PrivateIpAddress"]
    assert not any(tag["Key"] == "aws:orrery:metadata" for tag in shown.get("Tags", []))
    ec2.stop_instances(InstanceIds=[instance])
    reaches(ec2, instance, "stopped")
    ec2.start_instances(InstanceIds=[instance])
    reaches(ec2, instance, "running")
    assert ask(engine, instance, "meta-data/instance-id") == instance
    ec2.reboot_instances(InstanceIds=[instance])
    until(lambda: ask(engine, instance, "meta-data/instance-id") == instance, "it has rebooted", 20)


def test_identity_survives_the_engine_and_the_emulator(launch, engine, client_of):
    emulator = launch(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host, PERSISTENCE="1")
    ec2 = client_of(emulator)
    instances = [run(ec2, BARE)[0] for _ in range(2)]
    found = lambda: [ask(engine, instance, "meta-data/instance-id") for instance in instances]
    assert found() == instances
    emulator.kill()
    assert found() == [None, None]
    emulator.start()
    until(lambda: found() == instances, "the emulator serves them again", 20)
    engine.run("kill")
    engine.run("up")
    until(lambda: found() == instances, "the engine is back", 30)
    ec2 = client_of(emulator)
    ec2.terminate_instances(InstanceIds=instances)
    for instance in instances:
        reaches(ec2, instance, "terminated")


def test_options_hold_inside_at_once(docker, ec2, engine):
    instance, _ = run(ec2, DEBIAN)
    change = lambda **options: ec2.modify_instance_metadata_options(InstanceId=instance, **options)
    v4, v6 = "http://169.254.169.254/latest/", "http://[fd00:ec2::254]/latest/"
    get = lambda root, *more: curl(engine, instance, *more, root + "meta-data/instance-id")
    token = lambda: curl(engine, instance, "-X", "PUT", "-H", TTL, v4 + "api/token")
    status, secret = token()
    assert status == "200" and get(v4, "-H", f"X-aws-ec2-metadata-token: {secret}") == ("200", instance)
    assert get(v4) == ("200", instance) and get(v6)[0] == "403"
    change(HttpProtocolIpv6="enabled")
    assert get(v6) == ("200", instance)
    change(HttpTokens="required")
    assert get(v4)[0] == "401" and get(v4, "-H", f"X-aws-ec2-metadata-token: {secret}") == ("200", instance)
    change(HttpEndpoint="disabled")
    assert (get(v4)[0], token()[0]) == ("403", "403")


def goes_as_far_as_its_hop_limit(ec2, engine, instance, container):
    """What holds for the tokens of an instance, and of a container that runs in it."""
    url = "http://169.254.169.254/latest/"

    def further(*arguments):
        command = ["ip", "netns", "exec", container, "curl", "-s", "-m", "2", "-w", "\n%{http_code}", *arguments]
        return subprocess.run(command, capture_output=True, text=True).stdout.rpartition("\n")[2]

    put = ["-X", "PUT", "-H", TTL, url + "api/token"]
    assert curl(engine, instance, *put)[0] == "200" and further(*put) == "000"
    assert further(url + "meta-data/instance-id") == "200"
    ec2.modify_instance_metadata_options(InstanceId=instance, HttpPutResponseHopLimit=2)
    assert curl(engine, instance, *put)[0] == "200" and further(*put) == "200"


def test_a_token_goes_as_far_as_its_hop_limit(docker, ec2, engine, container_of):
    instance, _ = run(ec2, DEBIAN)
    goes_as_far_as_its_hop_limit(ec2, engine, instance, container_of(instance))


def test_a_neighbour_gets_nothing_of_an_instance(docker, ec2, engine):
    (victim, shown), (neighbour, _) = run(ec2, BARE), run(ec2, DEBIAN)
    groups = [group["GroupId"] for group in shown["SecurityGroups"]]
    everybody = [{"CidrIp": "0.0.0.0/0"}]
    ec2.authorize_security_group_ingress(
        GroupId=groups[0], IpPermissions=[{"IpProtocol": "tcp", "FromPort": 1, "ToPort": 1024, "IpRanges": everybody}])
    process = engine.container(neighbour)["State"]["Pid"]
    within = ["nsenter", "-t", str(process), "-n"]
    subprocess.run([*within, "ip", "address", "delete", "169.254.169.254/32", "dev", "lo"], check=True)
    address = shown["PrivateIpAddress"]
    subprocess.run([*within, "ip", "route", "add", "169.254.169.254", "via", address], check=True)
    command = [*within, "curl", "-s", "-m", "2", "http://169.254.169.254/latest/meta-data/instance-id"]
    assert subprocess.run(command, capture_output=True).stdout == b""
    assert ask(engine, victim, "meta-data/instance-id") == victim


def test_many_at_once_see_only_themselves(docker, ec2, engine):
    launched = ec2.run_instances(ImageId=BARE, MinCount=12, MaxCount=12)["Instances"]
    instances = [it["InstanceId"] for it in launched]
    for instance in instances:
        reaches(ec2, instance, "running")
    look = "for n in 1 2 3 4 5 6 7 8; do wget -q -O - http://169.254.169.254/latest/meta-data/instance-id; echo; done"
    with concurrent.futures.ThreadPoolExecutor(12) as pool:
        seen = list(pool.map(lambda it: engine.inside(it, "sh", "-c", look), instances))
    assert [set(text.split()) for text in seen] == [{instance} for instance in instances]


@pytest.fixture(scope="session")
def cloud_init(tmp_path_factory):
    """The files of Debian's package."""
    folder = tmp_path_factory.mktemp("cloud-init")
    subprocess.run(["apt-get", "download", "-qq", "cloud-init"], cwd=folder, check=True, capture_output=True)
    [package] = folder.glob("*.deb")
    subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
    return folder


@pytest.mark.parametrize("tokens", ["optional", "required"])
def test_real_clients_find_themselves(launch, engine, client_of, modules, cloud_init, tokens):
    libraries = [line.split()[2] for line in subprocess.run(
        ["ldd", shutil.which("node")], capture_output=True, text=True).stdout.splitlines() if "stdc++" in line]
    mounts = {
        TOOLS / "metadata" / PACKAGES: "/clients/python",
        TOOLS / "ansible" / PACKAGES: "/clients/ansible",
        modules / "node_modules": "/clients/node_modules",
        HERE / "metadata": "/clients/scripts",
        cloud_init: "/clients/cloud-init",
        shutil.which("node"): "/usr/bin/node",
        **{library: library for library in libraries},
    }
    flags = " ".join(f"-v {here}:{there}:ro" for here, there in mounts.items())
    emulator = launch(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host, EC2_DOCKER_FLAGS=flags)
    ec2, iam = client_of(emulator, account="123456789012"), client_of(emulator, "iam", account="123456789012")
    profile = profile_with_role(iam, "worker")["Arn"]
    ec2.create_key_pair(KeyName="mine", KeyType="ed25519")
    instance, shown = run(
        ec2, DEBIAN, KeyName="mine", UserData="#!/bin/sh\ntrue\n", IamInstanceProfile={"Name": "worker"},
        MetadataOptions={"HttpTokens": tokens, "InstanceMetadataTags": "enabled"},
        TagSpecifications=[{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "one"}]}])
    zone = shown["Placement"]["AvailabilityZone"]

    def client(name, python="python", **variables):
        """What a client prints inside."""
        settings = {
            "PYTHONPATH": f"/clients/{python}", "HOME": "/root", "LC_ALL": "C.UTF-8",
            "AWS_EC2_METADATA_V1_DISABLED": "false", **variables,
        }
        pairs = [f"{key}={value}" for key, value in settings.items()]
        command = ["env", *pairs, "python3", "/clients/scripts/clients.py", name]
        if name == "javascript":
            command = ["node", "/clients/scripts/clients.mjs"]
        docker = ["docker", "--host", engine.host, "exec", f"localstack-ec2.{instance}", *command]
        done = subprocess.run(docker, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, (name, done.stdout, done.stderr)
        return json.loads(done.stdout)

    found = client("boto3")
    assert found["method"] == "iam-role" and found["key"].startswith("ASIA") and found["region"] == "us-east-1"
    assert "iam-role" in client("cli")["listed"]
    router = f"http://{engine.inside(instance, 'ip', 'route').split('via ')[1].split()[0]}:{emulator.address.split(':')[1]}"
    assert client("caller", AWS_ENDPOINT_URL=router) == {
        "arn": f"arn:aws:sts::123456789012:assumed-role/worker/{instance}"}
    assert client("ec2_metadata") == {
        "instance": instance, "region": "us-east-1", "account": "123456789012", "type": "t3.nano", "zone": zone,
        "groups": ["default"], "profile": profile, "private": shown["PrivateIpAddress"], "subnet": shown["SubnetId"],
        "user_data": "#!/bin/sh\ntrue\n", "tags": {"Name": "one", "ec2_vm_manager": "docker"}, "kernel": None,
        "prefix": [],
    }
    attributes = client("opentelemetry")
    assert attributes["host.id"] == instance and attributes["cloud.account.id"] == "123456789012"
    crawled = client("cloud_init")
    assert crawled == {
        "instance": instance, "document": "us-east-1", "user_data": "#!/bin/sh\ntrue\n", "keys": ["mine"],
        "local": shown["PrivateDnsName"], "root": state(ec2, instance)["RootDeviceName"],
    }
    assert client("ansible", python="ansible") == {"instance": instance, "zone": zone}
    assert client("javascript") == {"key": found["key"], "lasts": True}
