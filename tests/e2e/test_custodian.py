"""Cloud Custodian: its policies find what they look for, act once, and find nothing more."""

import json
import pathlib
import subprocess
import sys

POLICIES = pathlib.Path(__file__).parent / "custodian.yml"
# Beside the tests' own: it wants an older boto3.
CUSTODIAN = pathlib.Path(sys.prefix).parent / "custodian" / "bin" / "custodian"


def matched(emulator):
    """Runs the policies; how many resources each of them found."""
    assert CUSTODIAN.exists(), f"{CUSTODIAN} is not installed; tests/run installs it"
    output = emulator.folder / "custodian"
    done = subprocess.run(
        [CUSTODIAN, "run", "--region", "us-east-1", "--cache-period", "0", "-s", output, POLICIES],
        cwd=emulator.folder, env=emulator.cli_environment(), capture_output=True, text=True, timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return {file.parent.name: len(json.loads(file.read_text())) for file in output.glob("*/resources.json")}


def test_policies_twice(orrery, ec2):
    def instances():
        found = ec2.describe_instances()["Reservations"]
        return {one["InstanceId"]: one for reservation in found for one in reservation["Instances"]}

    ec2.run_instances(ImageId="ami-df5de72bdb3b", MinCount=2, MaxCount=2)
    owned, other = instances()
    ec2.create_tags(Resources=[owned], Tags=[{"Key": "Owner", "Value": "me"}])
    ec2.get_waiter("instance_running").wait(InstanceIds=[owned, other])
    for port in (22, 443):
        ec2.authorize_security_group_ingress(
            GroupName="default", IpProtocol="tcp", FromPort=port, ToPort=port, CidrIp="0.0.0.0/0")
    assert matched(orrery) == {"stop-what-nobody-owns": 1, "close-ssh-to-the-world": 1, "tag-volumes": 2}
    ec2.get_waiter("instance_stopped").wait(InstanceIds=[other])
    after = instances()
    own = lambda id: [tag for tag in after[id]["Tags"] if not tag["Key"].startswith("aws:")]
    assert after[owned]["State"]["Name"] == "running" and own(owned) == [{"Key": "Owner", "Value": "me"}]
    assert own(other) == [{"Key": "Stopped", "Value": "yes"}]
    rules = ec2.describe_security_groups(GroupNames=["default"])["SecurityGroups"][0]["IpPermissions"]
    assert [rule["FromPort"] for rule in rules if "FromPort" in rule] == [443]
    assert all(one["Tags"] == [{"Key": "Seen", "Value": "yes"}] for one in ec2.describe_volumes()["Volumes"])
    assert set(matched(orrery).values()) == {0}
    assert instances() == after
