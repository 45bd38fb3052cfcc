"""flintrock: Spark clusters, without Spark: from launch over SSH to the machines to their end, twice."""

import json
import os
import pathlib
import subprocess
import sys

PROGRAM = pathlib.Path(__file__).parent / "flintrock_walk.py"
PYTHON = pathlib.Path(sys.prefix).parent / "flintrock" / "bin" / "python"
ROUND = {
    "launched": {"running": 3},
    "again": "Cluster walk already exists in region us-east-1, VPC vpc-….",
    "described": [["walk:", "state: running", "node-count: 3"], 3],
    "reached": [3, 3],
    "grown": [{"running": 4}, 4],
    "shrunk": {"running": 3},
    "stopped": [{"stopped": 3}, "state: stopped"],
    "stopped again": ["Cluster is already stopped.\n", ""],
    "started": {"running": 3},
    "reached again": 1,
    "destroyed": [{}, "No cluster walk in region us-east-1."],
}


def test_a_cluster_twice(tmp_path):
    assert PYTHON.exists(), f"{PYTHON} is not installed; tests/run installs it"
    # In a network of its own machines have the addresses that EC2 names.
    alone = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]
    done = subprocess.run([*alone, PYTHON, PROGRAM, tmp_path, "2"], env=dict(os.environ), capture_output=True, text=True, timeout=280)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert seen["left"] == {}
    assert seen["rounds"] == [ROUND, ROUND]
