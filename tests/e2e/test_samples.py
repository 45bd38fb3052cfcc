"""The samples: each keeps every promise of the contract and does what its README says."""

import pathlib
import time

import botocore.exceptions
import pytest

from authors import SAMPLES, keeps_every_promise, sample
from emulator import REPOSITORY, until
from guests import states

AMI = "ami-df5de72bdb3b"
SETTINGS = {
    "faults": """
[[plugins.faults.config.rules]]
action = "RunInstances"
when = { InstanceType = "p4*" }
fail = "InsufficientInstanceCapacity"
[[plugins.faults.config.rules]]
action = "DescribeVpcs"
first = 2
fail = "RequestLimitExceeded"
[[plugins.faults.config.rules]]
action = "DescribeSubnets"
every = 2
latency-ms = 400
""",
    "tagging": """
[plugins.tagging.config]
required = { instance = ["Owner", "Environment"], vpc = ["Owner"] }
allowed = { Environment = ["dev", "prod"] }
defaults = { Environment = "dev" }
""",
}


@pytest.fixture
def settings(tmp_path):
    """A configuration file for a sample."""

    def settings(name):
        file = tmp_path / "orrery.toml"
        file.write_text(SETTINGS.get(name, ""))
        return file

    return settings


@pytest.fixture
def with_sample(launch, client_of, settings):
    """A client of an emulator with that sample."""

    def with_sample(name):
        emulator = launch(ORRERY_PLUGIN=str(sample(name)), ORRERY_CONFIG=str(settings(name)))
        return client_of(emulator)

    return with_sample


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.iterdir()))
def test_a_sample_is_documented(name):
    assert (SAMPLES / name / "README.md").read_text().startswith(f"# {name}\n\n")
    assert (SAMPLES / name / "plugin.toml").read_text().startswith(f'id = "{name}"\n')
    assert f"| `{name}` |" in (REPOSITORY / "docs" / "plugins.md").read_text()


# Those in other files have something that must be there for them, or a language of their own.
@pytest.mark.parametrize("name", ["environment", "faults", "processes", "tagging"])
def test_a_sample_keeps_every_promise(name, settings, tmp_path):
    keeps_every_promise(name, tmp_path, ORRERY_CONFIG=str(settings(name)))


def code_of(call, **parameters):
    with pytest.raises(botocore.exceptions.ClientError) as refused:
        call(**parameters)
    return refused.value.response["Error"]["Code"]


def run(client, **more):
    answer = client.run_instances(**{"ImageId": AMI, "InstanceType": "t3.nano", "MinCount": 1, "MaxCount": 1, **more})
    return answer["Instances"][0]


def test_faults_fail_and_wait_by_rule(with_sample):
    client = with_sample("faults")
    assert code_of(run, client=client, InstanceType="p4d.24xlarge") == "InsufficientInstanceCapacity"
    run(client)
    assert [code_of(client.describe_vpcs) for _ in range(2)] == ["RequestLimitExceeded"] * 2
    assert client.describe_vpcs()["Vpcs"]
    took = []
    for _ in range(4):
        started = time.monotonic()
        assert client.describe_subnets()["Subnets"]
        took.append(time.monotonic() - started)
    assert min(took[1], took[3]) >= 0.4 > min(took[0], took[2]), took


def tagged(kind, **tags):
    return [{"ResourceType": kind, "Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}]


def test_a_tagging_policy_refuses_and_completes(with_sample):
    client = with_sample("tagging")
    assert code_of(run, client=client) == "TagPolicyViolation"
    assert code_of(client.create_vpc, CidrBlock="10.0.0.0/16") == "TagPolicyViolation"
    wrong = tagged("instance", Owner="me", Environment="moon")
    assert code_of(run, client=client, TagSpecifications=wrong) == "TagPolicyViolation"
    assert client.describe_instances()["Reservations"] == []
    made = run(client, TagSpecifications=tagged("instance", Owner="me"))
    assert {tag["Key"]: tag["Value"] for tag in made["Tags"]} == {"Owner": "me", "Environment": "dev"}
    own = {"Resources": [made["InstanceId"]]}
    assert code_of(client.delete_tags, **own, Tags=[{"Key": "Owner"}]) == "TagPolicyViolation"
    assert code_of(client.create_tags, **own, Tags=[{"Key": "Environment", "Value": "x"}]) == "TagPolicyViolation"
    client.create_tags(**own, Tags=[{"Key": "Environment", "Value": "prod"}, {"Key": "Colour", "Value": "red"}])
    client.delete_tags(**own, Tags=[{"Key": "Colour"}])
    client.create_vpc(CidrBlock="10.0.0.0/16", TagSpecifications=tagged("vpc", Owner="me"))


def test_an_instance_is_a_process(with_sample, tmp_path):
    client = with_sample("processes")
    mark = tmp_path / "mark"
    script = f"#!/bin/sh\necho $$ > {mark}\nexec sleep 3600\n"
    instance = run(client, UserData=script)["InstanceId"]
    until(lambda: mark.exists() and mark.read_text().strip(), "the user data is run")
    command = pathlib.Path("/proc") / mark.read_text().strip() / "cmdline"

    def runs():
        # One that has ended has no command, though nobody may have asked for its end.
        return command.exists() and command.read_bytes() != b""

    until(lambda: states(client, [instance]) == {"running"}, "running")
    assert runs()
    client.stop_instances(InstanceIds=[instance])
    until(lambda: states(client, [instance]) == {"stopped"}, "stopped")
    assert not runs()
    mark.unlink()
    client.start_instances(InstanceIds=[instance])
    until(lambda: states(client, [instance]) == {"running"}, "running")
    client.terminate_instances(InstanceIds=[instance])
    until(lambda: states(client, [instance]) == {"terminated"}, "terminated")
    assert not mark.exists(), "user data is run at the first boot alone"
