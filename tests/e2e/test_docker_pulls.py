"""AMIs whose images come from a registry: the defaults, those of the catalogue, registered ones."""

import json

import pytest
from botocore.exceptions import ClientError

from emulator import until
from engine import BARE, reaches, run, state
from registry import Registry

UBUNTU = "ami-df5de72bdb3b"
AMAZON = "ami-024f768332f0"


def images(engine):
    """The ids of all images and their tags."""
    return {image["Id"]: image["RepoTags"] or [] for image in engine.ask("/images/json")}


@pytest.fixture
def registry(engine):
    """A registry; what was pulled from it is gone when it is."""
    before = images(engine)
    registry = Registry("ubuntu", "amazonlinux", "tiny")
    yield registry
    registry.end()
    for image in images(engine).keys() - before.keys():
        engine.ask(f"/images/{image}?force=1", "DELETE")


@pytest.fixture
def docker(launch, engine, registry):
    """Starts emulators on the engine whose images come from the registry."""
    started = []

    def docker(**variables):
        more = {"EC2_VM_MANAGER": "docker", "EC2_DOCKER_REGISTRY": registry.address, **variables}
        started.append(launch(DOCKER_HOST=engine.host, **more))
        return started[-1]

    yield docker
    for emulator in started:
        if emulator.alive():
            emulator.stop()
    assert engine.instances() == []


def downloads(emulator):
    _, _, body = emulator.ask(method="GET", path="/_orrery/info")
    return {one["image"]: one for one in json.loads(body)["counters"]["downloads"]}


def tagged(engine, tag):
    return any(tag in tags for tags in images(engine).values())


def test_default_images_are_fetched_and_launches_wait_for_them(docker, registry, engine, client_of):
    registry.open.clear()
    emulator = docker(EC2_DOWNLOAD_DEFAULT_IMAGES="1")
    ec2 = client_of(emulator)
    shown = {image["ImageId"]: image for image in ec2.describe_images(ImageIds=[UBUNTU, AMAZON])["Images"]}
    assert shown[UBUNTU]["Name"] == "ubuntu-22.04-jammy-jellyfish"
    assert shown[AMAZON]["Name"] == "amazonlinux-2023"
    for image in shown.values():
        assert {"Key": "ec2_vm_manager", "Value": "docker"} in image["Tags"]
    # Another of the mock's AMIs is none here.
    with pytest.raises(ClientError) as refused:
        ec2.run_instances(ImageId="ami-0123456789abcdef0", MinCount=1, MaxCount=1)
    assert refused.value.response["Error"]["Code"] == "InvalidAMIID.NotFound"

    launched = ec2.run_instances(ImageId=UBUNTU, MinCount=3, MaxCount=3, InstanceType="t3.nano")["Instances"]
    kept, other, ended = [instance["InstanceId"] for instance in launched]
    source = f"{registry.address}/ubuntu:22.04"
    until(lambda: downloads(emulator).get(source, {}).get("state") == "pulling", "the image is pulled")
    ec2.terminate_instances(InstanceIds=[ended])
    reaches(ec2, ended, "terminated")
    assert state(ec2, kept)["State"]["Name"] == "pending"
    registry.open.set()
    for instance in (kept, other):
        reaches(ec2, instance, "running")
        assert engine.inside(instance, "true") == ""
    assert len(engine.instances()) == 2, "what was terminated while it waited has no container"
    assert f"Instance {kept} will be accessible via SSH at:" in emulator.read_log()
    until(lambda: tagged(engine, f"localstack-ec2/amazonlinux-2023:{AMAZON}"), "the other default is fetched", 30)
    assert tagged(engine, f"localstack-ec2/ubuntu-22.04-jammy-jellyfish:{UBUNTU}")
    done = downloads(emulator)[source]
    assert (done["state"], done["reason"]) == ("pulled", None) and done["bytes"] == done["of"]


def test_a_pull_goes_on_after_a_crash_and_fails_with_a_reason(docker, registry, engine, client_of):
    registry.names = ("amazonlinux",)
    registry.open.clear()
    emulator = docker(EC2_DOWNLOAD_DEFAULT_IMAGES="1", PERSISTENCE="1")
    ec2 = client_of(emulator)
    failed = ec2.run_instances(ImageId=UBUNTU, MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    reason = reaches(ec2, failed, "terminated")["StateReason"]
    assert reason["Code"] == "Server.InternalError" and "cannot pull" in reason["Message"], reason
    waiting = ec2.run_instances(ImageId=AMAZON, MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    emulator.kill()
    emulator.start()
    ec2 = client_of(emulator)
    assert state(ec2, waiting)["State"]["Name"] == "pending"
    registry.open.set()
    reaches(ec2, waiting, "running")
    assert downloads(emulator)[f"{registry.address}/ubuntu:22.04"]["state"] == "failed"
    ec2.terminate_instances(InstanceIds=[waiting])
    reaches(ec2, waiting, "terminated")


def test_images_of_the_catalogue_and_registered_ones_come_from_references(docker, registry, engine, client_of, tmp_path):
    settings = tmp_path / "orrery.toml"
    settings.write_text('[ami_map]\n"al2023-ami-*" = "tiny:1"\n"al2023-ami-minimal-*" = "none:1"\n')
    emulator = docker(ORRERY_CONFIG=str(settings), EC2_VM_MANAGER="docker,mock")
    ec2 = client_of(emulator)
    mapped = ec2.describe_images(Filters=[{"Name": "tag:ec2_vm_manager", "Values": ["docker"]}])["Images"]
    mapped = [image for image in mapped if image["Name"].startswith("al2023-ami-2") and image["Architecture"] == "x86_64"]
    instance, _ = run(ec2, mapped[0]["ImageId"])
    assert engine.inside(instance, "true") == ""
    unmapped = ec2.describe_images(Filters=[{"Name": "name", "Values": ["ubuntu/images/*"]}])["Images"][0]
    assert not unmapped.get("Tags")

    # A reference that names its registry is pulled from there.
    location = f"{registry.address}/tiny:2"
    made = ec2.register_image(Name="Mine (2)", ImageLocation=location)["ImageId"]
    shown = ec2.describe_images(ImageIds=[made])["Images"][0]
    assert (shown["State"], shown["ImageLocation"], shown["RootDeviceName"]) == ("available", location, "/dev/sda1")
    instance, shown = run(ec2, made)
    assert engine.inside(instance, "true") == ""
    assert len(shown["BlockDeviceMappings"]) == 1
    assert tagged(engine, f"localstack-ec2/mine-2:{made}")
    ec2.deregister_image(ImageId=made)
    until(lambda: not tagged(engine, f"localstack-ec2/mine-2:{made}"), "its tag is removed")
    assert tagged(engine, location), "what was pulled is kept"
    # A manifest is a record, as ever.
    manifest = {"ImageLocation": "bucket/image.manifest.xml", "Architecture": "x86_64"}
    record, _ = run(ec2, ec2.register_image(Name="old", **manifest)["ImageId"])
    assert engine.container(record) is None


def test_an_ami_id_is_any_hexadecimal_digits(docker, engine, client_of):
    image = engine.ask(f"/images/localstack-ec2/bare:{BARE}/json")["Id"]
    engine.ask(f"/images/{image}/tag?repo=localstack-ec2/ubuntu-focal-ami&tag=ami-000001", "POST")
    try:
        ec2 = client_of(docker())
        shown = ec2.describe_images(ImageIds=["ami-000001"])["Images"][0]
        assert shown["Name"] == "ubuntu-focal-ami"
        run(ec2, "ami-000001")
    finally:
        engine.ask("/images/localstack-ec2/ubuntu-focal-ami:ami-000001", "DELETE")
