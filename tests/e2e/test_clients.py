"""The walk by other clients: awslocal and AWS's SDK for JavaScript."""

import json
import os
import pathlib
import shutil
import subprocess

import pytest

HERE = pathlib.Path(__file__).parent


def test_awslocal(awslocal):
    awslocal("ec2", "authorize-security-group-ingress", "--group-id", "default", "--protocol", "tcp", "--port", "8000")
    groups = awslocal("ec2", "describe-security-groups", "--group-names", "default")["SecurityGroups"]
    assert [rule["FromPort"] for rule in groups[0]["IpPermissions"] if "FromPort" in rule] == [8000]
    launched = awslocal("ec2", "run-instances", "--image-id", "ami-024f768332f0", "--instance-type", "t3.nano")
    identifier = launched["Instances"][0]["InstanceId"]
    awslocal("ec2", "wait", "instance-running", "--instance-ids", identifier)
    awslocal("ec2", "terminate-instances", "--instance-ids", identifier)
    awslocal("ec2", "wait", "instance-terminated", "--instance-ids", identifier)


@pytest.fixture(scope="session")
def modules():
    """A folder with the SDK, kept beside the built program."""
    from emulator import binary

    folder = binary().parents[1] / "node"
    folder.mkdir(exist_ok=True)
    package = (HERE / "package.json").read_text()
    if not (folder / "package.json").exists() or (folder / "package.json").read_text() != package:
        assert shutil.which("npm"), "npm is not installed; the walk by the JavaScript SDK needs Node.js 20"
        (folder / "package.json").write_text(package)
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=folder, check=True, timeout=300)
    return folder


def test_the_javascript_sdk(orrery, modules):
    shutil.copy(HERE / "walk.mjs", modules)
    done = subprocess.run(
        ["node", "walk.mjs", orrery.url],
        cwd=modules, env={"PATH": os.environ["PATH"]}, capture_output=True, text=True, timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "key": "-----BEGIN OPENSSH PRIVATE KEY-----",
        "state": {"Code": 16, "Name": "running"},
        "launched": True,
        "zone": "eu-west-1",
        "refusal": ["InvalidInstanceID.NotFound", 400],
    }
