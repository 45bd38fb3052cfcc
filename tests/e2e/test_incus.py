"""The sample for Incus: a component that drives a simulated server over its HTTP API."""

import shutil
import tempfile

import pytest

from authors import keeps_every_promise, sample
from emulator import until
from guests import plugins, states
from incus import Incus

SETTINGS = """
[plugins.incus]
grants = ["http:incus"]
endpoints.incus.url = "unix://{socket}"
config.image = "debian/12/cloud"
"""


@pytest.fixture
def incus():
    # A socket's path may have a hundred letters, and those of tests are long.
    with tempfile.TemporaryDirectory() as folder, Incus(f"{folder}/incus.sock") as server:
        yield server


@pytest.fixture
def variables(tmp_path, incus):
    settings = tmp_path / "settings.toml"
    settings.write_text(SETTINGS.format(socket=incus.socket))
    return {"ORRERY_PLUGIN": str(sample("incus")), "ORRERY_CONFIG": str(settings)}


def run(client, count=1, **more):
    launched = client.run_instances(ImageId="ami-0123456789", MinCount=count, MaxCount=count, **more)
    return [one["InstanceId"] for one in launched["Instances"]]


def reason(client, instance):
    (reservation,) = client.describe_instances(InstanceIds=[instance])["Reservations"]
    return reservation["Instances"][0].get("StateReason", {}).get("Message", "")


def machine_of(incus, instance):
    (name,) = [name for name in incus.instances if name.startswith(instance)]
    return name


def test_it_keeps_every_promise(tmp_path, incus, variables):
    keeps_every_promise("incus", tmp_path, ORRERY_CONFIG=variables["ORRERY_CONFIG"])
    assert incus.instances == {}, "nothing is left"


def test_an_instance_is_one_of_the_servers(launch, client_of, incus, variables):
    emulator = launch(PERSISTENCE="1", **variables)
    client = client_of(emulator)
    key = client.create_key_pair(KeyName="key")
    ids = run(client, KeyName=key["KeyName"], UserData="#!/bin/sh\n", InstanceType="t3.micro")
    until(lambda: states(client, ids) == {"running"}, "running")
    (machine,) = incus.instances.values()
    config = machine["config"]
    assert (machine["status"], config["user.orrery.instance"]) == ("Running", ids[0])
    assert (config["limits.cpu"], config["limits.memory"]) == ("2", "1024MiB")
    assert config["cloud-init.user-data"] == "#!/bin/sh\n"
    assert config["cloud-init.vendor-data"].startswith('#cloud-config\n{"ssh_authorized_keys":["ssh-')

    for verb, state, status in [(client.stop_instances, "stopped", "Stopped"),
                                (client.start_instances, "running", "Running")]:
        verb(InstanceIds=ids)
        until(lambda: states(client, ids) == {state}, state)
        assert machine["status"] == status
    emulator.kill()
    emulator.start()
    client = client_of(emulator)
    assert states(client, ids) == {"running"}
    client.terminate_instances(InstanceIds=ids)
    until(lambda: states(client, ids) == {"terminated"}, "terminated")
    assert incus.instances == {}
    assert plugins(emulator)[0]["faults"] == 0


@pytest.mark.parametrize("fault, told", [
    (401, "The server answered 401 to GET"), (404, "The server answered 404 to GET"),
    ("garbage", "The server does not speak Incus's API"), (None, "the machine is gone"),
])
def test_a_launch_that_cannot_be_ends_with_its_reason(launch, client_of, incus, variables, fault, told):
    client = client_of(launch(**variables))
    incus.fault = fault
    # Without a fault of the server's, the instance itself cannot be made.
    ids = run(client, UserData="fail")
    until(lambda: told in reason(client, ids[0]), told)
    if fault in (401, "garbage"):
        assert states(client, ids) == {"shutting-down"}, "whether there is a machine, the server does not say"
    incus.fault = None
    until(lambda: states(client, ids) == {"terminated"}, "terminated")
    assert told in reason(client, ids[0])
    assert incus.instances == {}


@pytest.mark.parametrize("fault", [409, 500, "slow"])
def test_a_launch_waits_for_a_server_that_is_in_trouble(launch, client_of, incus, variables, fault):
    client = client_of(launch(**variables))
    incus.fault = fault
    ids = run(client)
    until(lambda: any(ids[0] in path for _, path, _ in incus.requests), "the server is asked")
    assert states(client, ids) == {"pending"}
    incus.fault = None
    until(lambda: states(client, ids) == {"running"}, "running", 60)
    assert len(incus.instances) == 1


def test_what_a_failed_launch_left_is_removed_whatever_comes_between(launch, client_of, incus, variables):
    emulator = launch(PERSISTENCE="1", **variables)
    client = client_of(emulator)
    incus.fault = "stuck"
    (instance,) = run(client)
    until(lambda: states(client, [instance]) == {"shutting-down"}, "shutting down")
    why = "Server.InternalError: the machine did not come up"
    removals = lambda: sum(method == "DELETE" for method, _, _ in incus.requests)
    until(lambda: removals() > 2, "its machine is to be removed")
    emulator.kill()
    before = removals()
    emulator.start()
    client = client_of(emulator)
    until(lambda: removals() > before, "its machine is still to be removed")
    assert (states(client, [instance]), reason(client, instance)) == ({"shutting-down"}, why)
    assert len(incus.instances) == 1
    (left,) = incus.instances.values()
    incus.fault = None
    until(lambda: states(client, [instance]) == {"terminated"}, "terminated", 60)
    assert (reason(client, instance), incus.instances) == (why, {})

    # What the server makes of a launch after that goes with the next start; what is not of
    # an instance that has ended stays.
    emulator.kill()
    config = {**left["config"], "user.orrery.instance": "i-0123456789abcdef0"}
    unknown = {**left, "name": "unknown", "config": config}
    incus.instances = {left["name"]: left, "unknown": unknown}
    emulator.start()
    until(lambda: list(incus.instances) == ["unknown"], "the left-over machine is removed")


def test_a_launch_whose_answer_was_lost_leaves_nothing(launch, client_of, tmp_path, incus, variables):
    folder = shutil.copytree(variables["ORRERY_PLUGIN"], tmp_path / "incus")
    manifest = folder / "plugin.toml"
    manifest.write_text(manifest.read_text() + "\n[limits]\ndeadline-ms = 1000\n")
    client = client_of(launch(**{**variables, "ORRERY_PLUGIN": str(folder)}))
    incus.fault = "deaf"
    (instance,) = run(client)
    until(lambda: incus.instances, "the server has made the machine")
    incus.fault = 500
    until(lambda: states(client, [instance]) == {"shutting-down"}, "shutting down", 60)
    assert len(incus.instances) == 1
    incus.fault = None
    until(lambda: states(client, [instance]) == {"terminated"}, "terminated", 60)
    assert incus.instances == {}


def test_instances_follow_a_server_that_was_away(launch, client_of, incus, variables):
    emulator = launch(**variables)
    client = client_of(emulator)
    stopped, gone, same = run(client, count=3)
    until(lambda: states(client, [stopped, gone, same]) == {"running"}, "running")
    incus.leave()

    def health():
        found = client.describe_instance_status(InstanceIds=[same])["InstanceStatuses"]
        return found[0]["InstanceStatus"]["Status"]

    until(lambda: health() == "impaired", "the instances are known to be out of reach", 60)
    assert states(client, [stopped, gone, same]) == {"running"}
    (late,) = run(client)
    until(lambda: states(client, [late]) == {"shutting-down"}, "shutting down", 60)
    assert "The endpoint incus" in reason(client, late), reason(client, late)
    assert client.describe_images(ImageIds=["ami-df5de72bdb3b"])["Images"]

    incus.down(incus.instances[machine_of(incus, stopped)])
    del incus.instances[machine_of(incus, gone)]
    incus.serve()
    for instance, state, why in [
        (stopped, "stopped", "Server.InternalError: the machine had changed when Orrery looked at it"),
        (gone, "terminated", "Server.InternalError: the machine was gone when Orrery looked for it"),
        (late, "terminated", reason(client, late)), (same, "running", ""),
    ]:
        until(lambda: states(client, [instance]) == {state}, state, 90)
        assert reason(client, instance) == why
    until(lambda: health() == "ok", "the instance is within reach again", 60)
    client.start_instances(InstanceIds=[stopped])
    until(lambda: states(client, [stopped]) == {"running"}, "running")
    client.terminate_instances(InstanceIds=[stopped, same])
    until(lambda: not incus.instances, "no machine is left")
