"""Images that VM managers have of their own."""

import time

import pytest

from emulator import until
from guests import CARRIERS, SHELF, install, plugins, states

MANIFEST = 'id = "shelf"\nversion = "1"\n'
FILTER = {"Filters": [{"Name": "tag:ec2_vm_manager", "Values": ["shelf"]}]}


@pytest.fixture
def shelf(launch, tmp_path):
    """An emulator with the shelf behind the mock."""
    def shelf(carrier, managers="mock,shelf"):
        folder = tmp_path / "found" / "shelf"
        if not folder.exists():
            install(folder, carrier, MANIFEST, SHELF)
        return launch(ORRERY_PLUGIN_PATH=str(folder.parent), EC2_VM_MANAGER=managers, ORRERY_STRICT_AMIS="1")

    return shelf


def offered(ec2):
    """Names of the shelf's images and their ids."""
    return {image["Name"]: image["ImageId"] for image in ec2.describe_images(**FILTER)["Images"]}


def run(ec2, image, word="", kind="t4g.nano"):
    made = ec2.run_instances(ImageId=image, InstanceType=kind, MinCount=1, MaxCount=1, UserData=word)
    return made["Instances"][0]["InstanceId"]


def is_running(ec2, instance):
    (reservation,) = ec2.describe_instances(InstanceIds=[instance])["Reservations"]
    return reservation["Instances"][0]["State"]["Name"] == "running"


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_managers_images_are_described_and_launched(shelf, client_of, carrier):
    emulator = shelf(carrier)
    ec2 = client_of(emulator)
    ids = offered(ec2)
    assert set(ids) == {"oak", "pine"} and ids["pine"] == "ami-5e1f", ids
    assert offered(client_of(emulator, region="eu-west-1", account="111122223333")) == ids

    oak = ids["oak"]
    ec2.create_tags(Resources=[oak], Tags=[{"Key": "ec2_vm_manager", "Value": "mock"}, {"Key": "a", "Value": "b"}])
    (image,) = ec2.describe_images(ImageIds=[oak])["Images"]
    assert {tag["Key"]: tag["Value"] for tag in image["Tags"]} == {"a": "b", "ec2_vm_manager": "shelf"}
    assert (image["Architecture"], image["RootDeviceName"], image["State"]) == ("arm64", "/dev/vda", "available")
    for name, value, found in [("name", "oak", 1), ("name", "elm", 0), ("architecture", "arm64", 1), ("tag:a", "b", 1)]:
        filters = [{"Name": name, "Values": [value]}]
        assert len(ec2.describe_images(ImageIds=[oak], Filters=filters)["Images"]) == found, name
    pages = ec2.get_paginator("describe_images").paginate(PaginationConfig={"PageSize": 5})
    listed = [image["ImageId"] for page in pages for image in page["Images"]]
    assert len(listed) == len(set(listed)) and set(ids.values()) <= set(listed)

    for image in ids.values():
        instance = run(ec2, image)
        until(lambda: is_running(ec2, instance), "it runs on the shelf, which was told what it said of its image")
    with pytest.raises(ec2.exceptions.ClientError, match="AuthFailure"):
        ec2.deregister_image(ImageId=oak)
    assert emulator.read_log().count("an image has no AMI id") == 1

    assert offered(client_of(shelf(carrier))) == ids, "an id that was made is made again"


def test_a_manager_of_its_own_images_gets_no_others(shelf, client_of):
    public = "ami-df5de72bdb3b"
    ec2 = client_of(shelf("component", "shelf"))
    assert ec2.describe_images(ImageIds=[public])["Images"], "what it is for the mock alone is described"
    with pytest.raises(ec2.exceptions.ClientError, match="InvalidAMIID.NotFound"):
        run(ec2, public, kind="t3.nano")

    ec2 = client_of(shelf("component", "shelf,mock"))
    described = {image["ImageId"] for image in ec2.describe_images()["Images"]}
    assert {public, *offered(ec2).values()} <= described
    instance = run(ec2, public, kind="t3.nano")
    until(lambda: is_running(ec2, instance), "it runs on the mock")
    instance = run(ec2, "ami-5e1f")
    until(lambda: is_running(ec2, instance), "it runs on the shelf")
    ec2.create_tags(Resources=[public], Tags=[{"Key": "ec2_vm_manager", "Value": "shelf"}])
    instance = run(ec2, public, kind="t3.nano")
    until(lambda: states(ec2, [instance]) == {"terminated"}, "the tag decides, and the shelf has no such board")


def test_images_that_change_are_seen(shelf, client_of):
    ec2 = client_of(shelf("component"))
    run(ec2, "ami-5e1f", "elm")
    elm = until(lambda: offered(ec2).get("elm"), "the new image")
    instance = run(ec2, elm)
    until(lambda: is_running(ec2, instance), "it is launched")


@pytest.mark.parametrize("word", ["hang", "fail"])
def test_a_manager_in_trouble_holds_nobody_up(shelf, client_of, word):
    emulator = shelf("component")
    ec2 = client_of(emulator)
    before = offered(ec2)
    run(ec2, before["oak"], word)
    until(lambda: plugins(emulator)[0]["calls"] >= 2, "the launch has been made")
    end = time.monotonic() + 1.5
    while time.monotonic() < end:
        began = time.monotonic()
        assert offered(ec2) == before
        assert time.monotonic() - began < 1
    said = emulator.read_log().count("does not say which images it has")
    assert said == (word == "fail"), "once, for a failure; what hangs may still answer"
