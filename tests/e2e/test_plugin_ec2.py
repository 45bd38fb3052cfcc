"""VM managers that call the emulator's EC2 while it calls them."""

import pytest

from emulator import REPOSITORY, until
from guests import CARRIERS, CLERK, install, plugins, states

MANIFEST = (REPOSITORY / CLERK / "plugin.toml").read_text()
LAUNCH = {"ImageId": "ami-0123456789", "InstanceType": "t3.nano"}


@pytest.fixture
def clerk(launch, tmp_path):
    """An emulator whose instances run on the clerk."""

    def clerk(carrier, manifest=MANIFEST, **variables):
        folder = install(tmp_path / "clerk", carrier, manifest, CLERK)
        settings = tmp_path / "settings.toml"
        settings.write_text('[plugins.clerk]\ngrants = ["ec2:call"]\n')
        # Tags tell what the clerk saw, so there are no others.
        tags = {"ORRERY_MANAGER_TAGS": "0"}
        return launch(ORRERY_PLUGIN=str(folder), ORRERY_CONFIG=str(settings), **tags, **variables)

    return clerk


def notes(client, instance):
    found = client.describe_tags(Filters=[{"Name": "resource-id", "Values": [instance]}])["Tags"]
    return {tag["Key"]: tag["Value"] for tag in found if not tag["Key"].startswith("aws:")}


@pytest.mark.parametrize("carrier", CARRIERS)
def test_every_verb_may_ask_and_change(clerk, client_of, carrier):
    emulator = clerk(carrier, PERSISTENCE="1")
    client = client_of(emulator, account="111122223333", region="eu-west-1")
    ids = [one["InstanceId"] for one in client.run_instances(MinCount=20, MaxCount=20, **LAUNCH)["Instances"]]
    one = ids[0]
    until(lambda: states(client, ids) == {"running"}, "running")
    for instance in ids:
        assert notes(client, instance) == {"launch": "pending with 0", "observe": "pending with 1"}
    client.stop_instances(InstanceIds=[one])
    until(lambda: states(client, [one]) == {"stopped"}, "stopped")
    client.start_instances(InstanceIds=[one])
    until(lambda: states(client, [one]) == {"running"}, "running")
    expect = {"launch": "pending with 0", "observe": "pending with 1", "stop": "stopping with 2"}
    assert notes(client, one) == {**expect, "start": "pending with 3"}

    # What a plugin was answered is kept, and adoption is a look at each account's machines.
    emulator.kill()
    emulator.start()
    client = client_of(emulator, account="111122223333", region="eu-west-1")
    assert notes(client, one) == {**expect, "start": "pending with 3", "observe": "running with 4"}
    client.terminate_instances(InstanceIds=ids)
    until(lambda: states(client, ids) == {"terminated"}, "terminated")
    assert notes(client, one)["terminate"] == "shutting-down with 4"
    assert client_of(emulator).describe_tags()["Tags"] == [], "nothing of it is in another account"
    assert [clerk["faults"] for clerk in plugins(emulator)] == [0]


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_manager_changes_nothing_without_the_grant(clerk, client_of, carrier):
    client = client_of(clerk(carrier, MANIFEST.replace("ec2:call", "ec2:read")))
    (instance,) = client.run_instances(MinCount=1, MaxCount=1, **LAUNCH)["Instances"]

    def reason():
        (found,) = client.describe_instances(InstanceIds=[instance["InstanceId"]])["Reservations"]
        return found["Instances"][0].get("StateReason", {}).get("Message", "")

    until(lambda: "The plugin clerk may not use ec2:call" in reason(), "the launch has failed")
    assert notes(client, instance["InstanceId"]) == {}
