"""What goes wrong around virtual machines, and what EC2 shows of it: the truth, and what helps."""

import os
import pathlib
import signal
import time

import pytest

from emulator import REPOSITORY, until
from engine import reaches, run, state
from guests import plugins
from hypervisor import BLANK, Hypervisor
from refusals import code_of

# The pool's size in MiB, and how long a guest may take to end, in seconds.
POOL, PATIENCE = 64, 5
# How soon what somebody else does is to be seen.
SOON = 1
CATALOGUE = "ami-024f768332f0"


@pytest.fixture
def orrery(libvirt):
    return libvirt(EC2_LIBVIRT_STOP_TIMEOUT=str(PATIENCE))


@pytest.fixture
def ec2(orrery, client_of):
    return client_of(orrery)


def soon(ec2, instance, name):
    """What is shown of an instance that has to be in the state by now."""

    def look():
        shown = state(ec2, instance)
        return shown["State"]["Name"] == name and shown

    return until(look, f"{instance} is {name}", SOON)


def terminate(ec2, *instances):
    ec2.terminate_instances(InstanceIds=list(instances))
    for instance in instances:
        reaches(ec2, instance, "terminated")


def test_what_somebody_does_with_virsh_is_seen(ec2, hypervisor):
    instance, shown = run(ec2, BLANK)
    hypervisor.virsh("destroy", instance)
    soon(ec2, instance, "stopped")
    hypervisor.virsh("start", instance)
    soon(ec2, instance, "running")
    os.kill(hypervisor.process(instance), signal.SIGKILL)
    until(lambda: hypervisor.power(instance) == "shut off", "libvirt has noticed")
    assert soon(ec2, instance, "stopped")["StateReason"]["Code"] == "Server.InternalError"
    ec2.start_instances(InstanceIds=[instance])
    reaches(ec2, instance, "running")
    assert instance in hypervisor.reserved()
    hypervisor.virsh("destroy", instance)
    hypervisor.virsh("undefine", instance)
    soon(ec2, instance, "terminated")
    root = shown["BlockDeviceMappings"][0]["Ebs"]["VolumeId"]
    its = {root, f"seed-{instance}", f"console-{instance}.log"}
    until(lambda: not its & hypervisor.volumes(), "its volumes go with it")
    assert instance not in hypervisor.reserved()


def test_a_guest_that_does_not_hear_its_power_button_is_ended(ec2, hypervisor):
    instance, _ = run(ec2, BLANK)
    started = time.monotonic()
    ec2.stop_instances(InstanceIds=[instance])
    assert reaches(ec2, instance, "stopped")["StateReason"]["Code"] == "Client.UserInitiatedShutdown"
    assert PATIENCE <= time.monotonic() - started < PATIENCE + 5
    ec2.start_instances(InstanceIds=[instance])
    reaches(ec2, instance, "running")
    started = time.monotonic()
    ec2.stop_instances(InstanceIds=[instance], Force=True)
    reaches(ec2, instance, "stopped")
    assert time.monotonic() - started < PATIENCE
    assert hypervisor.power(instance) == "shut off"
    terminate(ec2, instance)


def test_a_daemon_that_is_killed_under_launches_is_told_truly(orrery, ec2, hypervisor):
    before, _ = run(ec2, BLANK)
    id = hypervisor.id(before)
    launched = ec2.run_instances(ImageId=BLANK, MinCount=4, MaxCount=4)["Instances"]
    ids = [instance["InstanceId"] for instance in launched]
    until(lambda: set(ids) & hypervisor.domains(), "the first machine is there")
    hypervisor.run("kill")
    assert state(ec2, before)["State"]["Name"] == "running", "nobody has seen it end"
    hypervisor.run("start")

    def settled():
        shown = {id: state(ec2, id)["State"]["Name"] for id in ids}
        return not {"pending", "shutting-down"} & set(shown.values()) and shown

    shown = until(settled, "all launches have ended", 90)
    assert set(shown.values()) <= {"running", "terminated"}
    for instance, name in shown.items():
        assert hypervisor.power(instance) == ("running" if name == "running" else None), instance
    assert hypervisor.id(before) == id and state(ec2, before)["State"]["Name"] == "running"
    hypervisor.virsh("destroy", before)
    until(lambda: state(ec2, before)["State"]["Name"] == "stopped", "events come as before", 5)
    terminate(ec2, before, *(instance for instance, name in shown.items() if name == "running"))
    hypervisor.emptied()


def test_a_plugin_that_crashes_loses_nothing(orrery, ec2, hypervisor):
    instance, shown = run(ec2, BLANK)
    id = hypervisor.id(instance)
    (child,) = children(orrery.process.pid)

    def crashed():
        if child not in children(orrery.process.pid):
            return True
        # Rust's own handler takes the first one, and looks for an overflow of the stack.
        os.kill(child, signal.SIGSEGV)
        return False

    until(crashed, "it crashes", pause=0.1)
    assert state(ec2, instance)["State"]["Name"] == "running"
    assert state(ec2, instance)["BlockDeviceMappings"] == shown["BlockDeviceMappings"]
    other, _ = run(ec2, BLANK)
    assert hypervisor.id(instance) == id, "it went on"
    hypervisor.virsh("destroy", instance)
    until(lambda: state(ec2, instance)["State"]["Name"] == "stopped", "and is still looked at", 5)
    terminate(ec2, instance, other)
    assert "libvirt" in [one["id"] for one in plugins(orrery)]


def children(process):
    """The processes that its threads have started."""
    files = pathlib.Path(f"/proc/{process}/task").glob("*/children")
    return [int(child) for file in files for child in file.read_text().split()]


def test_machines_go_on_without_the_emulator_where_they_may(libvirt, hypervisor, client_of):
    emulator = libvirt(PERSISTENCE="1", EC2_LIBVIRT_KEEP_RUNNING="1")
    instance, shown = run(client_of(emulator), BLANK)
    id = hypervisor.id(instance)
    for end in (emulator.stop, emulator.kill):
        end()
        assert hypervisor.id(instance) == id
        emulator.start()
        ec2 = client_of(emulator)
        now = until(lambda: (it := state(ec2, instance))["State"]["Name"] == "running" and it, "it is found again")
        assert now.get("PublicIpAddress") == shown.get("PublicIpAddress")
        assert now["LaunchTime"] == shown["LaunchTime"]
    hypervisor.virsh("destroy", instance)
    soon(ec2, instance, "stopped")
    terminate(ec2, instance)
    hypervisor.emptied()


def test_an_end_in_order_stops_machines_and_keeps_them(libvirt, hypervisor, client_of):
    emulator = libvirt(PERSISTENCE="1", EC2_LIBVIRT_STOP_TIMEOUT=str(PATIENCE))
    ec2 = client_of(emulator)
    instance, shown = run(ec2, BLANK)
    other, _ = run(ec2, BLANK)
    root = shown["BlockDeviceMappings"][0]["Ebs"]["VolumeId"]
    started = time.monotonic()
    assert emulator.stop() == 0
    assert time.monotonic() - started < PATIENCE + 7, "they end beside each other"
    assert hypervisor.domains() == {instance, other} and root in hypervisor.volumes()
    assert hypervisor.power(instance) == hypervisor.power(other) == "shut off"
    emulator.start()
    ec2 = client_of(emulator)
    reaches(ec2, instance, "stopped")
    ec2.start_instances(InstanceIds=[instance])
    reaches(ec2, instance, "running")
    terminate(ec2, instance, other)
    hypervisor.emptied()


def test_cleanup_takes_away_what_a_killed_emulator_left_and_no_more(orrery, ec2, hypervisor):
    instance, _ = run(ec2, BLANK)
    theirs = hypervisor.folder / "theirs.xml"
    theirs.write_text("<domain type='qemu'><name>i-0theirs</name><memory>65536</memory><os><type>hvm</type></os></domain>")
    hypervisor.virsh("define", str(theirs))
    hypervisor.virsh("vol-create-as", "default", "vol-theirs", "1M")
    orrery.kill()
    assert hypervisor.power(instance) == "running"
    done = orrery.verb("cleanup")
    assert done.returncode == 0, done.stderr
    assert hypervisor.domains() == {"i-0theirs"} and hypervisor.volumes() == {"vol-theirs"}


@pytest.fixture
def small():
    """A daemon with a small pool."""
    hypervisor = Hypervisor(REPOSITORY / "target" / "tmp" / "small")
    hypervisor.run("up", POOL_MIB=str(POOL))
    yield hypervisor
    hypervisor.run("down")


def test_a_full_pool_ends_the_launch_and_says_why(launch, small, client_of):
    ec2 = client_of(small.known_to(launch(**small.variables())))
    before, _ = run(ec2, BLANK)
    free = os.statvfs(small.pool)
    (small.pool / "filler").write_bytes(bytes(free.f_bavail * free.f_frsize))
    failed = ec2.run_instances(ImageId=BLANK, MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    why = reaches(ec2, failed, "terminated")["StateReason"]
    assert why["Code"].startswith("Server.") and "No space left on device" in why["Message"]
    assert small.domains() == {before}, "nothing of it is left"
    assert state(ec2, before)["State"]["Name"] == "running"
    (small.pool / "filler").unlink()
    instance, _ = run(ec2, BLANK)
    terminate(ec2, before, instance)
    small.emptied()


def test_a_hypervisor_that_is_not_there_is_named(launch, hypervisor, client_of, tmp_path):
    nowhere = f"qemu+unix:///system?socket={tmp_path}/none.sock"
    variables = hypervisor.variables(EC2_HYPERVISOR_URI=nowhere)
    emulator = launch(**{**variables, "EC2_VM_MANAGER": "libvirt,mock"})
    ec2 = client_of(emulator)
    ec2.describe_images()
    until(lambda: nowhere in emulator.read_log(), "the log says which one")
    run(ec2, CATALOGUE)
    alone = client_of(launch(**variables))
    assert code_of(alone.run_instances, ImageId=BLANK, MinCount=1, MaxCount=1) == "InvalidAMIID.NotFound"
