"""Plugins that override operations, through boto3."""

import concurrent.futures

import pytest

from emulator import Emulator, until
from guests import CARRIERS, OVERRIDES, install, plugins

IMAGE = "ami-df5de72bdb3b"
ACTIONS = [
    "RunInstances", "CreateSecurityGroup", "DescribeCapacityBlocks", "DescribeRegions", "CreateVpc", "DescribeTags",
    "DescribeHosts", "DescribeFleets", "DescribeAddresses",
]


def table(plugin, actions, grants=("ec2:call",)):
    """A plugin's table of the configuration."""
    listed = ", ".join(f'"{action}"' for action in actions)
    granted = ", ".join(f'"{grant}"' for grant in grants)
    return f"[plugins.{plugin}]\ngrants = [{granted}]\nconfig = {{ actions = [{listed}] }}\n"


@pytest.fixture
def overriding(launch, tmp_path):
    """An emulator with these plugins, all of the same code."""

    def overriding(carrier, tables, wants="ec2:call", limits=""):
        for plugin in tables:
            manifest = f'id = "{plugin}"\nversion = "1"\nwants = ["{wants}"]\n[limits]\n{limits}\n'
            install(tmp_path / "found" / plugin, carrier, manifest, OVERRIDES)
        settings = tmp_path / "settings.toml"
        settings.write_text("".join(tables.values()))
        return launch(ORRERY_PLUGIN_PATH=str(tmp_path / "found"), ORRERY_CONFIG=str(settings))

    return overriding


def refusal(call, **parameters):
    """Status, code and message of the error that is answered."""
    with pytest.raises(Exception) as refused:
        call(**parameters)
    answer = refused.value.response
    return answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]["Code"], answer["Error"]["Message"]


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_plugin_refuses_changes_answers_alters_and_calls(overriding, client_of, carrier):
    emulator = overriding(carrier, {"meddler": table("meddler", ACTIONS)})
    ec2 = client_of(emulator, account="111122223333", region="eu-west-1")

    launch = {"ImageId": IMAGE, "MinCount": 1, "MaxCount": 1}
    full = (500, "InsufficientInstanceCapacity", "Nothing of this size is left.")
    assert refusal(ec2.run_instances, InstanceType="t3.large", **launch) == full
    assert len(ec2.run_instances(InstanceType="t3.nano", **launch)["Instances"]) == 1

    ec2.create_security_group(GroupName="web", Description="d")
    found = ec2.describe_security_groups(Filters=[{"Name": "group-name", "Values": ["web", "team-web"]}])
    assert [group["GroupName"] for group in found["SecurityGroups"]] == ["team-web"]

    assert ec2.describe_capacity_blocks()["CapacityBlocks"] == [{"CapacityBlockId": "eu-west-1"}]
    assert "the-moon-1" in [region["RegionName"] for region in ec2.describe_regions()["Regions"]]

    vpc = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    (tagged,) = ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"]
    assert tagged["Tags"] == [{"Key": "owner", "Value": "111122223333"}]

    failed = "InternalError"
    assert refusal(ec2.describe_tags) == (
        500, failed, "The plugin meddler answered what is no result of DescribeTags")
    assert refusal(ec2.describe_hosts) == (500, failed, "The plugin meddler failed: It broke.")
    status, _, said = refusal(ec2.describe_fleets)
    expect = {"native": "there is no chain to go on with", "component": "there is no other thread"}[carrier]
    assert status == 400 and expect in said, said
    errors = [line for line in emulator.read_log().splitlines() if " ERROR " in line and "meddler" in line]
    assert len(errors) == 2, errors


@pytest.mark.parametrize("carrier", CARRIERS)
def test_calls_within_calls_end(overriding, client_of, carrier):
    names = ["a", "b", "c", "d", "e"]
    deep = {plugin: table(plugin, ["DescribeAddresses"]) for plugin in names}
    emulator = overriding(carrier, deep)
    ec2 = client_of(emulator)
    expect = (500, "InternalError", "The plugin a makes calls within calls without end")
    assert refusal(ec2.describe_addresses) == expect
    assert [plugin["calls"] for plugin in plugins(emulator)] == [3, 3, 3, 3, 2]
    assert ec2.describe_vpcs()["Vpcs"], "the others go on"


def test_what_was_done_is_not_done_again_after_another_call_hung(overriding, client_of):
    actions = ["DescribeVpnGateways", "AllocateAddress"]
    emulator = overriding("native", {"meddler": table("meddler", actions)}, limits="deadline-ms = 500")
    ec2 = client_of(emulator)
    before = plugins(emulator)[0]["calls"]
    with concurrent.futures.ThreadPoolExecutor() as pool:
        hung = pool.submit(refusal, ec2.describe_vpn_gateways)
        until(lambda: plugins(emulator)[0]["calls"] > before, "the call that hangs")
        beside = pool.submit(refusal, ec2.allocate_address)
    assert hung.result()[1:] == ("InternalError", "The plugin meddler did not answer in time")
    assert beside.result() == (503, "Unavailable", "The plugin meddler crashed")
    assert len(ec2.describe_addresses()["Addresses"]) == 1


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_plugin_calls_what_it_was_granted(overriding, client_of, carrier):
    reader = {"reader": table("reader", ["CreateVpc", "DescribeAddresses"], ["ec2:call"])}
    emulator = overriding(carrier, reader, wants="ec2:read")
    ec2 = client_of(emulator)
    assert ec2.describe_addresses()["Addresses"] == []
    refused = (403, "UnauthorizedOperation", "The plugin reader may not use ec2:call")
    assert refusal(ec2.create_vpc, CidrBlock="10.9.0.0/16") == refused


@pytest.mark.parametrize("config, told", [
    ('actions = ["RunInstance"]', "the plugin b overrides `RunInstance`, and EC2 has no such operation"),
    ('mounts = ["meta-data/x/"]', "the plugins a and b both mount meta-data/x/"),
    ('mounts = ["/x"]', "the plugin b mounts `/x`, which is no path below a version"),
    ('mounts = ["meta-data/y"], replace = true',
     'the plugin b replaces meta-data/y: add `replaces = ["meta-data/y"]` to [plugins.b] in orrery.toml'),
], ids=["rule", "conflict", "path", "replace"])
def test_what_plugins_say_must_fit_together(tmp_path, config, told):
    manifest = 'id = "{}"\nversion = "1"\nwants = ["ec2:call"]\n'
    folders = [install(tmp_path / plugin, "component", manifest.format(plugin), OVERRIDES) for plugin in "ab"]
    granted = '[plugins.{}]\ngrants = ["ec2:call"]\nconfig = {{ {} }}\n'
    settings = granted.format("a", 'mounts = ["meta-data/x"]') + granted.format("b", config)
    (tmp_path / "orrery.toml").write_text(settings)
    emulator = Emulator(tmp_path).spawn("start", *(word for folder in folders for word in ("--plugin", folder)))
    assert emulator.process.wait(timeout=20) != 0
    said = emulator.read_log().strip().splitlines()[-1]
    emulator.kill()
    assert said.endswith(told), said


def test_the_operator_lets_a_plugin_replace_metadata(launch, tmp_path):
    folder = install(tmp_path / "a", "component", 'id = "a"\nversion = "1"\nwants = ["ec2:call"]\n', OVERRIDES)
    settings = tmp_path / "settings.toml"
    config = 'config = { mounts = ["meta-data/y"], replace = true }\n'
    settings.write_text('[plugins.a]\ngrants = ["ec2:call"]\nreplaces = ["meta-data/"]\n' + config)
    emulator = launch(ORRERY_PLUGIN=str(folder), ORRERY_CONFIG=str(settings))
    assert [plugin["id"] for plugin in plugins(emulator)] == ["a"]
