"""Instances that are containers: the documentation's walk, and what it does not say."""

import email.mime.multipart
import email.mime.text
import gzip
import re
import subprocess

import pytest
from botocore.exceptions import ClientError

from emulator import until
from engine import BARE, DEBIAN, get, ports, reaches, run, state

SERVE = """#!/bin/bash -xeu
echo served by $(id -u)
cd /root && echo hello from inside > index.html
python3 -m http.server 8000
"""


CONFIG = """#cloud-config
write_files:
  - {path: /etc/motd, content: aGVsbG8=, encoding: b64, permissions: '0600'}
users:
  - name: ann
    ssh_authorized_keys: [ssh-ed25519 AAAA ann]
runcmd:
  - test -e /root/parts || echo before parts > /root/configured
ntp: {enabled: true}
"""


@pytest.fixture
def ec2(docker, client_of):
    return client_of(docker)


def log_in(key, port, user, *command):
    """What a command does over SSH."""
    options = ["-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "BatchMode=yes"]
    ssh = ["ssh", *options, "-p", str(port), "-i", str(key), f"{user}@127.0.0.1", *command]
    return subprocess.run(ssh, capture_output=True, text=True, timeout=60)


def test_the_walk_of_the_documentation(docker, ec2, engine, tmp_path):
    keys = {}
    for kind in ("rsa", "ed25519"):
        keys[kind] = tmp_path / f"{kind}.pem"
        keys[kind].write_text(ec2.create_key_pair(KeyName=f"my-{kind}", KeyType=kind)["KeyMaterial"])
        keys[kind].chmod(0o400)
    group = ec2.describe_security_groups(GroupNames=["default"])["SecurityGroups"][0]["GroupId"]
    ec2.authorize_security_group_ingress(
        GroupId=group, IpProtocol="tcp", FromPort=8000, ToPort=8000, CidrIp="0.0.0.0/0"
    )
    images = ec2.describe_images(Filters=[{"Name": "tag:ec2_vm_manager", "Values": ["docker"]}])["Images"]
    assert {image["ImageId"] for image in images} == {BARE, DEBIAN}

    for kind, key in keys.items():
        instance, shown = run(ec2, DEBIAN, KeyName=f"my-{kind}", UserData=SERVE, SecurityGroupIds=[group])
        address = shown["PublicIpAddress"]
        mapped = ports(docker, instance)
        assert list(mapped) == ["8000/tcp", "22/tcp"]
        line = f"Instance {instance} will be accessible via SSH at: 127.0.0.1:{mapped['22/tcp']}, {address}:22"
        assert line in docker.read_log()
        for at in (f"{address}:8000", f"127.0.0.1:{mapped['8000/tcp']}"):
            until(lambda: get(at) == "hello from inside\n", f"the script serves at {at}", 30)

        def ssh(user, *command):
            return log_in(key, mapped["22/tcp"], user, *command)

        until(lambda: ssh("root", "true").returncode == 0, "SSH lets root in", 30)
        assert ssh("root", "id", "-u").stdout == "0\n"
        assert ssh("admin", "id", "-un").stdout == "admin\n"
        assert "served by 0" in ssh("root", "cat", "/var/log/cloud-init-output.log").stdout
        assert ssh("root", "cat", f"/var/lib/cloud/instances/{instance}/user-data.txt").stdout == SERVE
        assert ssh("root", "hostname").stdout == f"ip-{shown['PrivateIpAddress'].replace('.', '-')}\n"

        ec2.stop_instances(InstanceIds=[instance])
        assert "PublicIpAddress" not in reaches(ec2, instance, "stopped")
        assert engine.container(instance)["State"]["Paused"]
        ec2.start_instances(InstanceIds=[instance])
        assert reaches(ec2, instance, "running")["PublicIpAddress"] == address
        assert get(f"{address}:8000") == "hello from inside\n"
        ec2.terminate_instances(InstanceIds=[instance])
        reaches(ec2, instance, "terminated")
        assert engine.container(instance) is None


@pytest.mark.parametrize("kind", ["rsa", "ed25519"])
def test_an_image_without_an_ssh_server_is_given_one(docker, ec2, tmp_path, kind):
    key = tmp_path / "key.pem"
    key.write_text(ec2.create_key_pair(KeyName="key", KeyType=kind)["KeyMaterial"])
    key.chmod(0o400)
    instance, _ = run(ec2, BARE, KeyName="key")
    port = ports(docker, instance)["22/tcp"]
    until(lambda: log_in(key, port, "root", "true").returncode == 0, "SSH lets root in", 30)
    assert log_in(key, port, "root", "id", "-u").stdout == "0\n"
    stranger = tmp_path / "stranger.pem"
    stranger.write_text(ec2.create_key_pair(KeyName="other", KeyType=kind)["KeyMaterial"])
    stranger.chmod(0o400)
    assert log_in(stranger, port, "root", "true").returncode == 255


def test_user_data_of_many_parts_is_run_in_order(docker, ec2, engine):
    mail = email.mime.multipart.MIMEMultipart()
    for number in (1, 2):
        part = email.mime.text.MIMEText(f"#!/bin/sh\necho part {number} >> /root/parts\n", "x-shellscript")
        mail.attach(part)
    mail.attach(email.mime.text.MIMEText(CONFIG, "cloud-config"))
    instance, _ = run(ec2, DEBIAN, UserData=gzip.compress(mail.as_bytes()))
    both = "part 1\npart 2\n"
    until(lambda: engine.inside(instance, "cat", "/root/parts") == both, "both scripts ran in order")
    for command, said in {
        "cat /etc/motd": "hello",
        "stat -c %a /etc/motd": "600\n",
        "cat /root/configured": "before parts\n",
        "id -un ann": "ann\n",
        "cat /home/ann/.ssh/authorized_keys": "ssh-ed25519 AAAA ann\n",
    }.items():
        assert engine.inside(instance, *command.split()) == said, command
    assert "'ntp' of #cloud-config" in docker.read_log()


def test_user_data_runs_once(ec2, engine):
    script = "#!/bin/sh\necho once >> /root/runs\n"
    instance, _ = run(ec2, BARE, UserData=script)
    until(lambda: engine.inside(instance, "cat", "/root/runs"), "the script ran")
    ec2.reboot_instances(InstanceIds=[instance])
    before = engine.container(instance)["State"]["StartedAt"]
    until(lambda: engine.container(instance)["State"]["StartedAt"] != before, "the container restarts", 30)
    until(lambda: engine.inside(instance, "pidof", "sleep"), "its first program is through")
    assert engine.inside(instance, "cat", "/root/runs") == "once\n"


@pytest.mark.parametrize("stop", ["pause", "stop"])
def test_user_data_that_is_set_while_stopped_runs_at_the_next_start(launch, engine, client_of, stop):
    emulator = launch(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host, EC2_DOCKER_STOP=stop)
    ec2 = client_of(emulator)
    instance, _ = run(ec2, BARE)

    def start_with(word):
        ec2.stop_instances(InstanceIds=[instance])
        reaches(ec2, instance, "stopped")
        ec2.modify_instance_attribute(InstanceId=instance, UserData={"Value": f"#!/bin/sh\necho {word} >> /root/runs\n"})
        ec2.start_instances(InstanceIds=[instance])
        reaches(ec2, instance, "running")

    start_with("first")
    until(lambda: engine.inside(instance, "cat", "/root/runs") == "first\n", "what was set while stopped runs")
    start_with("second")
    until(lambda: engine.inside(instance, "pidof", "sleep"), "its first program is through")
    assert engine.inside(instance, "cat", "/root/runs") == "first\n", "user data runs once in an instance's life"


def test_flags_of_docker_run_change_every_container(launch, engine, client_of, tmp_path):
    flags = f"-e GREETING='good morning' --volume {tmp_path}:/given:ro --privileged -m 64m --add-host db:10.0.0.9"
    ec2 = client_of(launch(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host, EC2_DOCKER_FLAGS=flags))
    (tmp_path / "file").write_text("from the host")
    instance, _ = run(ec2, BARE)
    assert engine.inside(instance, "sh", "-c", 'echo "$GREETING"') == "good morning\n"
    assert engine.inside(instance, "cat", "/given/file") == "from the host"
    assert "10.0.0.9" in engine.inside(instance, "cat", "/etc/hosts")
    host = engine.container(instance)["HostConfig"]
    assert (host["Privileged"], host["Memory"]) == (True, 64 << 20)


def test_only_docker_images_launch_on_docker_alone(ec2):
    with pytest.raises(ClientError) as refused:
        ec2.run_instances(ImageId="ami-0123456789abcdef0", MinCount=1, MaxCount=1)
    assert refused.value.response["Error"]["Code"] == "InvalidAMIID.NotFound"


@pytest.mark.parametrize("tags", ["1", "0"])
def test_an_image_that_is_not_docker_s_is_mocked_beside_docker(launch, engine, client_of, tags):
    emulator = launch(DOCKER_HOST=engine.host, ORRERY_MANAGER_TAGS=tags)
    assert re.search(r'vm_manager="?docker,mock', emulator.read_log()), "an engine answers, so it is used"
    ec2 = client_of(emulator)
    mocked, _ = run(ec2, "ami-0123456789abcdef0")
    real, _ = run(ec2, BARE)
    assert engine.container(mocked) is None
    assert engine.container(real)["State"]["Running"]
    by_tag = ec2.describe_instances(Filters=[{"Name": "tag:ec2_vm_manager", "Values": ["docker"]}])["Reservations"]
    tagged = [instance["InstanceId"] for reservation in by_tag for instance in reservation["Instances"]]
    assert tagged == ([real] if tags == "1" else [])
    emulator.stop()


def test_a_tag_makes_an_ami(ec2, engine):
    tag = {"repo": "localstack-ec2/ubuntu-focal-ami", "tag": "ami-000001"}
    engine.ask(f"/images/localstack-ec2/bare:{BARE}/tag?repo={tag['repo']}&tag={tag['tag']}", "POST")
    try:
        name = until(lambda: shown_name(ec2, "ami-000001"), "the image is an AMI")
        assert name == "ubuntu-focal-ami"
        instance, _ = run(ec2, "ami-000001")
        assert engine.container(instance)["State"]["Running"]
    finally:
        engine.ask(f"/images/{tag['repo']}:{tag['tag']}?force=1", "DELETE")


def shown_name(ec2, image):
    try:
        return ec2.describe_images(ImageIds=[image])["Images"][0]["Name"]
    except ClientError:
        return None


def test_what_happens_outside_shows_by_the_engine_s_events(ec2, engine):
    # Long before the next look, which is due after ten seconds.
    soon = 5
    instance, _ = run(ec2, BARE)
    name = f"localstack-ec2.{instance}"
    engine.ask(f"/containers/{name}/kill", "POST")
    until(lambda: state(ec2, instance)["State"]["Name"] == "stopped", "a killed container is a stopped instance", soon)
    engine.ask(f"/containers/{name}/start", "POST")
    until(lambda: state(ec2, instance)["State"]["Name"] == "running", "one that is started again runs", soon)
    engine.ask(f"/containers/{name}/kill", "POST")
    until(lambda: state(ec2, instance)["State"]["Name"] == "stopped", "and stops again", soon)
    ec2.start_instances(InstanceIds=[instance])
    reaches(ec2, instance, "running")
    engine.ask(f"/containers/{name}?force=1", "DELETE")
    gone = until(lambda: state(ec2, instance)["State"]["Name"] == "terminated", "a removed one is terminated", soon)
    assert gone


def test_containers_of_ended_instances_can_be_kept(launch, engine, client_of):
    emulator = launch(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host, EC2_REMOVE_CONTAINERS="0")
    ec2 = client_of(emulator)
    instance, _ = run(ec2, BARE)
    ec2.terminate_instances(InstanceIds=[instance])
    reaches(ec2, instance, "terminated")
    kept = engine.container(f"{instance}.terminated")
    assert kept["State"]["Status"] == "exited"
    engine.ask(f"/containers/{kept['Id']}", "DELETE")


def test_an_instance_is_adopted_after_a_kill(launch, engine, client_of):
    emulator = launch(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host, PERSISTENCE="1")
    ec2 = client_of(emulator)
    instance, shown = run(ec2, BARE)
    emulator.kill()
    emulator.start()
    ec2 = client_of(emulator)
    again = state(ec2, instance)
    assert (again["State"]["Name"], again["PublicIpAddress"]) == ("running", shown["PublicIpAddress"])
    ec2.terminate_instances(InstanceIds=[instance])
    reaches(ec2, instance, "terminated")
    assert engine.container(instance) is None


def test_strays_of_a_killed_run_are_reported_and_cleaned_up(launch, engine, client_of):
    foreign = engine.ask("/containers/create?name=foreign", "POST", {"Image": f"localstack-ec2/bare:{BARE}"})["Id"]
    other = launch(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host)
    kept, _ = run(client_of(other), BARE)
    emulator = launch(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host, EC2_REMOVE_CONTAINERS="0")
    left = [run(client_of(emulator), BARE)[0] for _ in range(2)]
    emulator.kill()
    emulator.start()
    until(lambda: "'orrery cleanup' removes them" in emulator.read_log(), "strays are reported")
    ec2 = client_of(emulator)
    living, _ = run(ec2, BARE)
    said = emulator.verb("cleanup")
    assert sorted(said.stdout.split()) == sorted(["removed", left[0], "removed", left[1]]), said
    assert all(engine.container(instance) is None for instance in left)
    assert state(ec2, living)["State"]["Name"] == "running"

    emulator.kill()
    said = emulator.verb("cleanup")
    assert said.returncode == 0 and f"removed {living}" in said.stdout, said
    # Those that were kept to be looked at have gone as well.
    assert emulator.verb("cleanup").stdout == ""
    assert not [it for it in engine.instances() if it["orrery.instance"] in [*left, living]]
    # What is somebody else's is not touched.
    assert engine.container(kept)["State"]["Running"]
    assert engine.ask(f"/containers/{foreign}/json") is not None
    engine.ask(f"/containers/{foreign}", "DELETE")
    other.stop()


def test_the_program_logs_in_and_tells_what_happened(docker, ec2, engine):
    key = docker.folder / "walk.pem"
    key.write_text(ec2.create_key_pair(KeyName="walk", KeyType="ed25519")["KeyMaterial"])
    key.chmod(0o400)
    instance, _ = run(ec2, DEBIAN, KeyName="walk")
    until(lambda: docker.verb("ssh", instance, "true").returncode == 0, "SSH lets root in", 30)
    assert docker.verb("ssh", "-l", "admin", instance, "id", "-un").stdout == "admin\n"
    said = docker.verb("ssh", "i-0123456789abcdef0")
    assert "i-0123456789abcdef0 is no running instance with a machine" in said.stderr

    # Its image goes between two launches: the reason says what to do.
    engine.ask(f"/commit?container=localstack-ec2.{instance}&repo=localstack-ec2/short&tag=ami-000002", "POST")
    until(lambda: shown_name(ec2, "ami-000002"), "the image is an AMI")
    engine.ask("/images/localstack-ec2/short:ami-000002?force=1", "DELETE")
    failed = ec2.run_instances(ImageId="ami-000002", MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    why = reaches(ec2, failed, "terminated")["StateReason"]["Message"]
    assert "tag one as localstack-ec2/NAME:ami-000002" in why
    steps = [line.split(" ", 2)[2] for line in docker.verb("events", failed).stdout.splitlines()]
    assert [step.split(" Docker")[0].split(" Server")[0] for step in steps] == ["launch failed", "shutting-down", "terminated"]
    assert "tag one as" in steps[0]
    assert docker.verb("events", instance).stdout.split()[1:3] == [instance, "running"]


def test_an_engine_that_is_away_comes_back(launch, engine, client_of):
    emulator = launch(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host)
    ec2 = client_of(emulator)
    instance, _ = run(ec2, BARE)
    engine.run("kill")
    ec2.stop_instances(InstanceIds=[instance])
    engine.run("up")
    reaches(ec2, instance, "stopped")
    ec2.terminate_instances(InstanceIds=[instance])
    reaches(ec2, instance, "terminated")
