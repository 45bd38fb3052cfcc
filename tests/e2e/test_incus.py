"""The sample for Incus: a component that drives a simulated server over its HTTP API."""

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


def run(client, **more):
    launched = client.run_instances(ImageId="ami-0123456789", MinCount=1, MaxCount=1, **more)
    return [one["InstanceId"] for one in launched["Instances"]]


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
    until(lambda: states(client, ids) == {"terminated"}, "terminated")
    (reservation,) = client.describe_instances(InstanceIds=ids)["Reservations"]
    reason = reservation["Instances"][0]["StateReason"]["Message"]
    assert told in reason
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
