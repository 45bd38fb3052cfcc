"""Apache Libcloud: version 2 signatures in the URL, lists counted from zero, answers read by strict namespace."""

import json
import pathlib
import subprocess
import sys

from emulator import kept, left

PROGRAM = pathlib.Path(__file__).parent / "libcloud_walk.py"
PYTHON = pathlib.Path(sys.prefix).parent / "libcloud" / "bin" / "python"

SEEN = {
    "routes": [["0.0.0.0/0", "active"], ["10.30.0.0/16", "active"]],
    "rules": [["22", "22", "tcp"]],
    "key": [["walk"], True],
    "node": ["walk", True, True, None],
    "tags": {"Name": "walk", "Team": "a"},
    "address": [True, True],
    "larger": ["t3.small", True],
    "volumes": ["/dev/sda1", "/dev/sdb", "/dev/sdf"],
    "snapshots": [["walk", 4, "available"]],
    "image": [["walk", "available"]],
    "in use": "DependencyViolation",
}


def test_a_walk_twice(orrery, ec2):
    assert PYTHON.exists(), f"{PYTHON} is not installed; tests/run installs it"
    ec2.describe_vpcs()
    before = kept(orrery)
    for _ in range(2):
        done = subprocess.run([PYTHON, PROGRAM, orrery.url], cwd=orrery.folder, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout) == SEEN
    assert left(orrery, before) == {}
