"""The author's side of plugins: from nothing to an instance on a VM manager of one's own."""

import os
import subprocess
import time

import pytest

from emulator import REPOSITORY, binary, until

# One folder for all builds, so that the second project finds what the first one built.
WORK = REPOSITORY / "target" / "tmp"


def orrery(*arguments, cwd, check=True, **variables):
    environment = {
        "PATH": os.environ["PATH"], "HOME": os.environ["HOME"], "CARGO_TARGET_DIR": str(WORK / "plugins"), **variables,
    }
    done = subprocess.run(
        [binary(), *arguments], cwd=cwd, env=environment, capture_output=True, text=True, timeout=900,
    )
    assert not check or done.returncode == 0, f"orrery {' '.join(map(str, arguments))}\n{done.stdout}\n{done.stderr}"
    return done


def states(client, ids):
    found = client.describe_instances(InstanceIds=ids)["Reservations"]
    return {one["State"]["Name"] for reservation in found for one in reservation["Instances"]}


@pytest.mark.parametrize("language", ["rust", "c"])
def test_from_nothing_to_a_running_instance(launch, client_of, tmp_path, language, record_property):
    started = time.monotonic()
    told = orrery("plugin", "new", "--kind", "vm-manager", "--lang", language, "rack", cwd=tmp_path).stdout
    assert "orrery plugin build rack" in told, told
    orrery("plugin", "build", "rack", cwd=tmp_path)
    emulator = launch(ORRERY_PLUGIN=str(tmp_path / "rack"))
    client = client_of(emulator)
    ids = [client.run_instances(ImageId="ami-0123456789", MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]]
    until(lambda: states(client, ids) == {"running"}, "running")
    record_property("seconds", round(time.monotonic() - started, 1))
    for verb, state in [(client.stop_instances, "stopped"), (client.start_instances, "running"),
                        (client.terminate_instances, "terminated")]:
        verb(InstanceIds=ids)
        until(lambda: states(client, ids) == {state}, state)
    assert 'vm_manager="rack,mock"' in emulator.read_log()


@pytest.mark.parametrize("arguments, told", [
    (("new", "--lang", "cobol", "rack"), "'cobol' is none of the languages rust, c"),
    (("new", "--kind", "disk", "rack"), "'disk' is none of the kinds vm-manager, metadata, override"),
    (("new", "My-Rack"), "'My-Rack' is none: an id has lower-case letters"),
    (("new", "full"), "full is there already and not empty"),
    (("build", "full"), "has no plugin.toml; `orrery plugin new` makes a folder that has"),
    (("build", "nowhere"), "there is no folder nowhere"),
    (("build", "empty"), "has nothing to build: Cargo.toml for rust, plugin.c for c"),
    (("build", "broken"), "broken does not build"),
], ids=["language", "kind", "id", "occupied", "manifest", "folder", "source", "compiler"])
def test_what_cannot_be_made_says_why(tmp_path, arguments, told):
    manifest = 'id = "rack"\nversion = "1"\n'
    for name, files in [("full", {"kept": ""}), ("empty", {"plugin.toml": manifest}),
                        ("broken", {"plugin.toml": manifest, "plugin.c": "int x = ;"})]:
        (tmp_path / name).mkdir()
        for file, text in files.items():
            (tmp_path / name / file).write_text(text)
    before = sorted(tmp_path.rglob("*"))
    done = orrery("plugin", *arguments, cwd=tmp_path, check=False)
    assert done.returncode != 0 and told in done.stderr, done.stderr
    assert sorted(tmp_path.rglob("*")) == before


def test_a_machine_without_a_compiler_says_what_to_install(tmp_path):
    orrery("plugin", "new", "--lang", "c", "rack", cwd=tmp_path)
    done = orrery("plugin", "build", "rack", cwd=tmp_path, check=False, PATH=str(tmp_path))
    assert done.returncode == 1 and "there is no cc on this machine: install gcc or clang" in done.stderr, done.stderr
