"""Docker's images as AMIs, and AMIs that are made of containers."""

import re
import subprocess

import pytest
from botocore.exceptions import ClientError

from emulator import until
from engine import BARE, reaches, run

AMI = re.compile(r"^(localhost/)?localstack-ec2/(.+):(ami-[0-9a-f]+)$")


def tags(engine):
    """The tags of all images."""
    return {tag for image in engine.ask("/images/json") for tag in image["RepoTags"] or []}


def images(engine):
    return {image["Id"] for image in engine.ask("/images/json")}


@pytest.fixture
def docker(launch, engine):
    """An emulator whose instances are containers; neither they nor their images are left."""
    before = images(engine)
    emulator = launch(EC2_VM_MANAGER="docker,mock", DOCKER_HOST=engine.host)
    yield emulator
    if emulator.alive():
        emulator.stop()
    for image in images(engine) - before:
        engine.ask(f"/images/{image}?force=1", "DELETE")


@pytest.fixture
def ec2(docker, client_of):
    return client_of(docker)


def image(ec2, id):
    """What is shown of an image; None where there is none."""
    shown = ec2.describe_images()["Images"]
    return next((one for one in shown if one["ImageId"] == id), None)


def becomes(ec2, id, state):
    def look():
        shown = image(ec2, id)
        return shown["State"] != "pending" and shown

    shown = until(look, f"{id} is {state}", 60)
    assert shown["State"] == state, shown
    return shown


def events(engine, instance, since):
    """What the engine did with the container of an instance."""
    name = f"container=localstack-ec2.{instance}"
    span = ["--since", since, "--until", engine.ask("/info")["SystemTime"], "--filter", name]
    docker = ["docker", "--host", engine.host, "events", "--format", "{{.Action}}", *span]
    return subprocess.run(docker, capture_output=True, text=True, check=True, timeout=60).stdout.split()


def test_an_image_of_an_instance_has_its_files(docker, ec2, engine, client_of):
    instance, _ = run(ec2, BARE)
    engine.inside(instance, "sh", "-c", "echo golden > /etc/motd")
    began = engine.container(instance)["State"]["StartedAt"]
    made = {}
    for name, no_reboot in (("golden", True), ("Golden (2.0)", False)):
        since = engine.ask("/info")["SystemTime"]
        made[name] = ec2.create_image(InstanceId=instance, Name=name, NoReboot=no_reboot)["ImageId"]
        shown = becomes(ec2, made[name], "available")
        assert (shown["Name"], shown["SourceInstanceId"]) == (name, instance)
        assert {"Key": "ec2_vm_manager", "Value": "docker"} in shown["Tags"]
        # The machine is held for its image unless it is to run on.
        told = events(engine, instance, since)
        assert "commit" in told and ("pause" in told) != no_reboot
        assert reaches(ec2, instance, "running")
        copies = [one for one in ec2.describe_images()["Images"] if one["ImageId"] == made[name]]
        assert len(copies) == 1, "the engine's image is the account's"
    assert engine.container(instance)["State"]["StartedAt"] == began
    both = {f"localstack-ec2/golden:{made['golden']}", f"localstack-ec2/golden-2.0:{made['Golden (2.0)']}"}
    assert both <= tags(engine)

    # An image of a machine that is down.
    ec2.stop_instances(InstanceIds=[instance])
    reaches(ec2, instance, "stopped")
    made["cold"] = ec2.create_image(InstanceId=instance, Name="cold")["ImageId"]
    becomes(ec2, made["cold"], "available")
    reaches(ec2, instance, "stopped")
    for id in made.values():
        launched, _ = run(ec2, id, UserData="#!/bin/sh\ncp /etc/motd /root/found\n")
        until(lambda: engine.inside(launched, "cat", "/root/found") == "golden\n", "it has the changed file")

    # The AMIs outlive the emulator's memory.
    docker.stop()
    docker.start()
    ec2 = client_of(docker)
    for name, id in made.items():
        assert image(ec2, id)["Name"] == name
    run(ec2, made["golden"])


def test_a_shared_copy_of_an_image_runs_elsewhere(docker, ec2, engine, client_of):
    instance, _ = run(ec2, BARE)
    engine.inside(instance, "sh", "-c", "echo golden > /etc/motd")
    made = ec2.create_image(InstanceId=instance, Name="golden", NoReboot=True)["ImageId"]
    other = client_of(docker, account="111111111111")
    assert image(other, made) is None, "the engine's image is one account's"
    becomes(ec2, made, "available")
    ec2.modify_image_attribute(ImageId=made, LaunchPermission={"Add": [{"UserId": "111111111111"}]})
    launched, _ = run(other, made)
    assert engine.inside(launched, "cat", "/etc/motd") == "golden\n"
    far = client_of(docker, region="eu-west-1")
    copy = far.copy_image(Name="copy", SourceImageId=made, SourceRegion="us-east-1")["ImageId"]
    becomes(far, copy, "available")
    launched, _ = run(far, copy)
    assert engine.inside(launched, "cat", "/etc/motd") == "golden\n"


def test_a_deregistered_image_is_removed_and_no_other(docker, ec2, engine):
    instance, _ = run(ec2, BARE)
    made = ec2.create_image(InstanceId=instance, Name="golden", NoReboot=True)["ImageId"]
    becomes(ec2, made, "available")
    launched, _ = run(ec2, made)
    ec2.deregister_image(ImageId=made)
    assert image(ec2, made) is None
    with pytest.raises(ClientError) as refused:
        ec2.run_instances(ImageId=made, MinCount=1, MaxCount=1)
    assert refused.value.response["Error"]["Code"] == "InvalidAMIID.Unavailable"
    until(lambda: not any(made in tag for tag in tags(engine)), "its tag is removed")
    assert reaches(ec2, launched, "running"), "who runs it runs on"

    # Images that users tagged: one that has another tag, and one that has no other.
    ours = engine.ask(f"/images/localstack-ec2/bare:{BARE}/json")["Id"]
    engine.ask(f"/images/{ours}/tag?repo=localstack-ec2/mine&tag=ami-000001", "POST")
    container = engine.container(instance)["Id"]
    engine.ask(f"/commit?container={container}&repo=localstack-ec2/only&tag=ami-000002", "POST", {})
    only = engine.ask("/images/localstack-ec2/only:ami-000002/json")["Id"]
    for id in ("ami-000001", "ami-000002"):
        until(lambda: image(ec2, id), "it is an AMI")
        ec2.deregister_image(ImageId=id)
        assert image(ec2, id) is None
    until(lambda: not any(AMI.match(tag) and "ami-00000" in tag[-10:-1] for tag in tags(engine)), "both tags go")
    assert engine.ask(f"/images/{ours}/json")["RepoTags"] == [f"localstack-ec2/bare:{BARE}"]
    assert engine.ask(f"/images/{only}/json")["RepoTags"] == ["deregistered-ec2/only:ami-000002"]


def test_an_image_that_cannot_be_made_says_why(docker, ec2, engine):
    instance, _ = run(ec2, BARE)
    engine.run("kill")
    try:
        made = ec2.create_image(InstanceId=instance, Name="golden")["ImageId"]
        assert image(ec2, made)["State"] == "pending"
        reason = becomes(ec2, made, "failed")["StateReason"]
        assert reason["Code"] == "Server.InternalError" and "cannot" in reason["Message"], reason
        wanted = [{"Name": "state-reason-code", "Values": ["Server.InternalError"]}]
        assert [one["ImageId"] for one in ec2.describe_images(Filters=wanted)["Images"]] == [made]
    finally:
        engine.run("up")
    ec2.deregister_image(ImageId=made)
    assert image(ec2, made) is None
    until(lambda: ec2.create_image(InstanceId=instance, Name="golden"), "the name is free")


def test_the_console_is_what_the_instance_writes(docker, ec2, engine):
    script = "#!/bin/sh\necho from the user data\ni=0; while [ $i -lt 9000 ]; do echo line $i; i=$((i+1)); done\necho end\n"
    instance, _ = run(ec2, BARE, UserData=script)

    def output():
        shown = ec2.get_console_output(InstanceId=instance)
        return shown.get("Output", ""), shown["Timestamp"]

    until(lambda: output()[0].endswith("end\n"), "the script's end is on the console", 60)
    text, at = output()
    # The last 64 KiB, as EC2 keeps them.
    assert len(text) == 65_536 and "from the user data" not in text and "line 8999\n" in text
    assert at >= ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]["LaunchTime"]
    with pytest.raises(ClientError) as refused:
        ec2.get_console_screenshot(InstanceId=instance)
    assert refused.value.response["Error"]["Code"] == "UnsupportedOperation"
    mock, _ = run(ec2, "ami-0123456789abcdef0")
    assert "login: " in ec2.get_console_output(InstanceId=mock)["Output"]
    # What cannot be asked for is not made up.
    engine.run("kill")
    try:
        assert "Output" not in ec2.get_console_output(InstanceId=instance)
    finally:
        engine.run("up")


def test_an_ami_is_as_old_and_of_the_kind_that_its_image_is(docker, ec2, engine):
    shown = image(ec2, BARE)
    told = engine.ask(f"/images/localstack-ec2/bare:{BARE}/json")
    assert shown["CreationDate"][:19] == told["Created"][:19]
    assert shown["Architecture"] == {"amd64": "x86_64", "arm64": "arm64"}[told["Architecture"]]
    assert shown["BlockDeviceMappings"][0]["Ebs"]["VolumeSize"] == 8
    assert shown["Name"] == "bare" and shown["RootDeviceName"] == "/dev/sda1"
