"""Machines that stop with the host, call it at a door, and shut down from inside."""

import http.client
import time

import pytest

from emulator import until
from guests import CARRIERS, CELLAR, install, states

MANIFEST = 'id = "cellar"\nversion = "1"\n'


@pytest.fixture
def cellar(launch, tmp_path):
    """An emulator whose instances are in the cellar."""
    def cellar(carrier="component", **variables):
        folder = tmp_path / "cellar"
        if not folder.exists():
            install(folder, carrier, MANIFEST, CELLAR)
        return launch(ORRERY_PLUGIN=str(folder), EC2_VM_MANAGER="cellar", **variables)

    return cellar


def run(ec2, *said, **parameters):
    made = ec2.run_instances(
        ImageId="ami-df5de72bdb3b", InstanceType="t3.nano", MinCount=1, MaxCount=1, UserData="\n".join(said), **parameters
    )
    instance = made["Instances"][0]["InstanceId"]
    until(lambda: states(ec2, [instance]) != {"pending"}, "it has been launched")
    return instance


def shown(ec2, instance):
    (reservation,) = ec2.describe_instances(InstanceIds=[instance])["Reservations"]
    return reservation["Instances"][0]


@pytest.mark.parametrize("carrier", CARRIERS)
def test_machines_stop_with_the_host_and_are_found_stopped(cellar, client_of, carrier):
    emulator = cellar(carrier, PERSISTENCE="1")
    ec2 = client_of(emulator)
    calm, deaf, stopped = run(ec2), run(ec2, "deaf"), run(ec2)
    ec2.stop_instances(InstanceIds=[stopped])
    until(lambda: states(ec2, [stopped]) == {"stopped"}, "one has stopped before")
    before = len(emulator.read_log())
    began = time.monotonic()
    assert emulator.stop() == 0
    assert 7.5 < time.monotonic() - began < 12
    log = emulator.read_log()[before:]
    asked = [f"stop {calm}", f"stop {deaf}", f"force {deaf}"]
    assert all(log.count(call) == 1 for call in asked), log
    assert f"force {calm}" not in log and stopped not in log and "terminate" not in log, log
    assert "as_asked=1 by_force=1 not=0" in log, log

    ec2 = client_of(emulator.start())
    assert states(ec2, [calm, deaf, stopped]) == {"stopped"}
    why = "Server.InternalError: the machine stopped with Orrery or while it was away"
    assert [shown(ec2, one)["StateReason"]["Message"] for one in (calm, deaf)] == [why, why]
    assert "UserInitiated" in shown(ec2, stopped)["StateReason"]["Code"]
    ec2.start_instances(InstanceIds=[calm, deaf])
    until(lambda: states(ec2, [calm, deaf]) == {"running"}, "they start again")
    ec2.terminate_instances(InstanceIds=[deaf])


def test_they_stop_and_stay_where_nothing_is_kept(cellar, client_of):
    emulator = cellar()
    instance = run(client_of(emulator))
    emulator.stop()
    log = emulator.read_log()
    assert f"stop {instance}" in log and "terminate" not in log, log


@pytest.mark.parametrize("behavior, ends", [("stop", "stopped"), ("terminate", "terminated")])
def test_a_shutdown_from_inside_does_what_the_instance_says(cellar, client_of, behavior, ends):
    emulator = cellar()
    ec2 = client_of(emulator)
    instance = run(ec2, "lasts=500", InstanceInitiatedShutdownBehavior=behavior)
    until(lambda: states(ec2, [instance]) == {ends}, ends)
    reason = shown(ec2, instance)["StateReason"]
    code = "Client.InstanceInitiatedShutdown"
    assert reason == {"Code": code, "Message": f"{code}: Instance initiated shutdown"}
    assert (f"terminate {instance}" in emulator.read_log()) == (behavior == "terminate")


def answers(emulator, at, source):
    """Whether the API answers there to a machine that calls from that address."""
    port = int(emulator.address.rsplit(":", 1)[1])
    connection = http.client.HTTPConnection(at, port, timeout=5, source_address=(source, 0))
    try:
        connection.request("GET", "/_orrery/health")
        return connection.getresponse().status == 200
    except (ConnectionError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def test_a_machine_calls_at_its_door_and_nobody_else(cellar, client_of):
    emulator = cellar()
    ec2 = client_of(emulator)
    assert not answers(emulator, "127.0.0.2", "127.0.0.9")
    one = run(ec2, "door=127.0.0.2", "address=127.0.0.9")
    other = run(ec2, "door=127.0.0.2", "address=127.0.0.8")
    # Another machine's, everybody's, one that is open to all already, and none.
    others = [run(ec2, f"door={at}", "address=192.0.2.9") for at in ("192.0.2.1", "0.0.0.0", "127.0.0.1", "x")]
    for source in ["127.0.0.8", "127.0.0.9"]:
        until(lambda source=source: answers(emulator, "127.0.0.2", source), "its door is open")
    assert not answers(emulator, "127.0.0.2", "127.0.0.7")
    ec2.terminate_instances(InstanceIds=[one])
    until(lambda: not answers(emulator, "127.0.0.2", "127.0.0.9"), "who is gone is not let in")
    assert answers(emulator, "127.0.0.2", "127.0.0.8")
    ec2.terminate_instances(InstanceIds=[other])
    until(lambda: not answers(emulator, "127.0.0.2", "127.0.0.8"), "the door is closed")
    assert states(ec2, others) == {"running"}
    assert "WARN" not in emulator.read_log(), "what cannot be a door is no fault"
