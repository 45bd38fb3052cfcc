"""Ansible's amazon.aws collection: a play makes a network and a machine, finds them as they are, takes them away."""

import json
import pathlib
import subprocess
import sys

from emulator import kept, left

PLAYS = pathlib.Path(__file__).parent / "ansible"
# Beside the tests' own: it brings collections for every cloud.
ANSIBLE = pathlib.Path(sys.prefix).parent / "ansible" / "bin" / "ansible-playbook"


def play(emulator, name):
    """Runs a play; how many of its tasks changed something."""
    environment = emulator.cli_environment() | {
        "ANSIBLE_STDOUT_CALLBACK": "ansible.builtin.json",
        "ANSIBLE_LOCALHOST_WARNING": "false",
        "ANSIBLE_INVENTORY_UNPARSED_WARNING": "false",
        "ANSIBLE_PYTHON_INTERPRETER": str(ANSIBLE.parent / "python"),
        "LC_ALL": "C.UTF-8",
    }
    done = subprocess.run(
        [ANSIBLE, PLAYS / name], cwd=emulator.folder, env=environment, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout[done.stdout.index("{"):])["stats"]["localhost"]["changed"]


def test_plays_twice_and_away(orrery, ec2):
    assert ANSIBLE.exists(), f"{ANSIBLE} is not installed; tests/run installs it"
    ec2.describe_vpcs()
    before = kept(orrery)
    assert play(orrery, "up.yml") == 8
    made = kept(orrery)
    assert play(orrery, "up.yml") == 0 and kept(orrery) == made
    assert play(orrery, "down.yml") == 7
    assert left(orrery, before) == {}
