"""What goes wrong on an engine, and what EC2 shows of it: the truth, and what helps."""

import subprocess

import pytest

from emulator import REPOSITORY, until
from engine import BARE, Engine, reaches, run, state

# The engine's disk, in MiB, and what is left of it for launches.
DISK, LEFT = 48, 1


@pytest.fixture
def full(tmp_path):
    """An engine whose disk is full."""
    engine = Engine(REPOSITORY / "target" / "tmp" / "full")
    data = engine.folder / "data"
    data.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}m", "tmpfs", data], check=True)
    try:
        engine.run("up", IMAGES="bare")
        yield engine
    finally:
        engine.run("down")


def fill(folder, left):
    """Writes a file that leaves so many MiB."""
    free = subprocess.run(["df", "--output=avail", "-m", folder], capture_output=True, text=True, check=True)
    size = int(free.stdout.split()[-1]) - left
    (folder / "filler").write_bytes(bytes(size << 20))


def test_a_full_disk_ends_the_launch_and_says_what_helps(launch, full, client_of):
    ec2 = client_of(launch(EC2_VM_MANAGER="docker", DOCKER_HOST=full.host))
    before, _ = run(ec2, BARE)
    fill(full.folder / "data", LEFT)
    failed = ec2.run_instances(ImageId=BARE, MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    why = reaches(ec2, failed, "terminated")["StateReason"]["Message"]
    assert "no space left on device" in why and "docker system prune" in why
    assert full.container(failed) is None, "nothing of it is left"
    assert state(ec2, before)["State"]["Name"] == "running"
    (full.folder / "data" / "filler").unlink()
    run(ec2, BARE)


def test_a_name_that_somebody_has_is_left_to_them(launch, engine, client_of):
    def first(**variables):
        """The id of the first instance of a run with this seed."""
        emulator = launch(ORRERY_SEED="11", **variables)
        image = BARE if "DOCKER_HOST" in variables else "ami-0123456789abcdef0"
        instance, _ = run(client_of(emulator), image)
        names = engine.names(instance)
        emulator.stop()
        return instance, names

    mine, _ = first(EC2_VM_MANAGER="mock")
    name = f"localstack-ec2.{mine}"
    theirs = engine.ask(f"/containers/create?name={name}", "POST", {"Image": f"localstack-ec2/bare:{BARE}"})["Id"]
    try:
        again, names = first(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host)
        assert again == mine and len(names) == 1 and names[0].startswith(f"{name}."), "it runs under another name"
        assert engine.ask(f"/containers/{name}/json")["Id"] == theirs
    finally:
        engine.ask(f"/containers/{theirs}?force=1", "DELETE")


def test_an_engine_that_is_killed_under_launches_is_told_truly(docker, engine, client_of):
    ec2 = client_of(docker)
    launched = ec2.run_instances(ImageId=BARE, MinCount=6, MaxCount=6)["Instances"]
    ids = [instance["InstanceId"] for instance in launched]
    until(lambda: any(map(engine.container, ids)), "the first container is there")
    engine.run("kill")
    engine.run("up")

    def settled():
        shown = {id: state(ec2, id)["State"]["Name"] for id in ids}
        return not {"pending", "shutting-down"} & set(shown.values()) and shown

    shown = until(settled, "all launches have ended", 60)
    assert set(shown.values()) <= {"running", "terminated"}
    for id, name in shown.items():
        found = engine.container(id)
        assert bool(found) == (name == "running") and (not found or found["State"]["Running"]), id
