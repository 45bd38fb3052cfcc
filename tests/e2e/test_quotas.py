"""`ORRERY_QUOTAS=aws`: an account has as much as a new one at AWS, and is told what it has reached."""

import itertools

import pytest

from emulator import Emulator, until
from refusals import code_of, named, refused


@pytest.fixture(scope="module")
def limited(tmp_path_factory):
    emulator = Emulator(tmp_path_factory.mktemp("quotas"), ORRERY_QUOTAS="aws").start()
    yield emulator
    emulator.stop()


def made(call, parameters):
    """How many are made before one is refused, and why it is."""
    for count, given in enumerate(parameters):
        try:
            call(**given)
        except Exception as error:
            return count, error.response["Error"]["Code"]
    return None


def test_what_a_new_account_may_have(limited, client_of):
    ec2 = client_of(limited)
    assert made(ec2.allocate_address, itertools.repeat({})) == (5, "AddressLimitExceeded")
    assert refused(ec2.allocate_address) == ("AddressLimitExceeded", "The maximum number of addresses has been reached.")
    # The default VPC and its gateway count.
    assert made(ec2.create_vpc, itertools.repeat({"CidrBlock": "10.0.0.0/16"})) == (4, "VpcLimitExceeded")
    assert made(ec2.create_internet_gateway, itertools.repeat({})) == (4, "InternetGatewayLimitExceeded")
    first, second = (vpc["VpcId"] for vpc in ec2.describe_vpcs(Filters=named(is_default="false"))["Vpcs"][:2])
    blocks = [{"VpcId": first, "CidrBlock": f"10.0.{number // 16}.{number % 16 * 16}/28"} for number in range(202)]
    assert made(ec2.create_subnet, blocks) == (200, "SubnetLimitExceeded")
    assert len(ec2.describe_subnets(Filters=named(vpc_id=first))["Subnets"]) == 200
    # Each VPC has its own, and each zone of NAT gateways.
    zones = [ec2.create_subnet(VpcId=second, CidrBlock=f"10.0.{number}.0/24", AvailabilityZone=f"us-east-1{zone}")
             ["Subnet"]["SubnetId"] for number, zone in enumerate("ab")]
    private = [itertools.repeat({"SubnetId": subnet, "ConnectivityType": "private"}) for subnet in zones]
    assert [made(ec2.create_nat_gateway, one) for one in private] == [(5, "NatGatewayLimitExceeded")] * 2
    for kind, create in (("RouteTable", ec2.create_route_table), ("NetworkAcl", ec2.create_network_acl)):
        # The main one of the VPC counts.
        assert made(create, itertools.repeat({"VpcId": second})) == (199, f"{kind}LimitExceeded")
        create(VpcId=first)


def test_what_goes_makes_room(limited, client_of):
    ec2 = client_of(limited, region="eu-west-1")
    for _ in range(4):
        last = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    assert code_of(ec2.create_vpc, CidrBlock="10.0.0.0/16") == "VpcLimitExceeded"
    ec2.delete_vpc(VpcId=last)
    ec2.create_vpc(CidrBlock="10.0.0.0/16")


def test_processors_count_while_they_run(limited, client_of):
    ec2 = client_of(limited, region="us-west-2")
    launch = {"ImageId": "ami-df5de72bdb3b", "InstanceType": "t3.micro", "MinCount": 1, "MaxCount": 1}
    assert code_of(ec2.run_instances, **{**launch, "MinCount": 3, "MaxCount": 3}) == "VcpuLimitExceeded"
    first, second = (ec2.run_instances(**launch)["Instances"][0]["InstanceId"] for _ in range(2))
    code, message = refused(ec2.run_instances, **launch)
    assert (code, "vCPU limit of 5" in message) == ("VcpuLimitExceeded", True)
    code, message = refused(ec2.run_instances, **{**launch, "InstanceType": "p3.2xlarge"})
    assert (code, "vCPU limit of 0" in message) == ("VcpuLimitExceeded", True)
    ec2.get_waiter("instance_running").wait(InstanceIds=[first, second], WaiterConfig={"Delay": 1})
    ec2.stop_instances(InstanceIds=[first])
    ec2.get_waiter("instance_stopped").wait(InstanceIds=[first], WaiterConfig={"Delay": 1})
    ec2.run_instances(**launch)
    assert code_of(ec2.start_instances, InstanceIds=[first]) == "VcpuLimitExceeded"
    assert len(ec2.describe_instances()["Reservations"]) == 3 == len(ec2.describe_network_interfaces()["NetworkInterfaces"])


def test_launches_of_fleets_and_on_the_spot_market_count(limited, client_of):
    ec2 = client_of(limited, region="ap-south-1")
    template = ec2.create_launch_template(LaunchTemplateName="t", LaunchTemplateData={
        "ImageId": "ami-df5de72bdb3b", "InstanceType": "t3.micro"})["LaunchTemplate"]["LaunchTemplateId"]

    def fleet(kind, count):
        answer = ec2.create_fleet(
            Type="instant", TargetCapacitySpecification={"TotalTargetCapacity": count, "DefaultTargetCapacityType": kind},
            LaunchTemplateConfigs=[{"LaunchTemplateSpecification": {"LaunchTemplateId": template, "Version": "1"}}])
        return [len(one["InstanceIds"]) for one in answer["Instances"]], [one["ErrorCode"] for one in answer["Errors"]]

    one = {"InstanceCount": 1, "LaunchSpecification": {"ImageId": "ami-df5de72bdb3b", "InstanceType": "t3.micro"}}
    big = {**one, "LaunchSpecification": {**one["LaunchSpecification"], "InstanceType": "p3.2xlarge"}}
    spot = {"ImageId": "ami-df5de72bdb3b", "InstanceType": "t3.micro", "MinCount": 1, "MaxCount": 1,
            "InstanceMarketOptions": {"MarketType": "spot"}}
    assert fleet("on-demand", 3) == ([], ["VcpuLimitExceeded"])
    assert fleet("on-demand", 2) == ([2], [])
    assert fleet("on-demand", 1) == ([], ["VcpuLimitExceeded"])
    # The spot market has a limit of its own.
    assert code_of(ec2.request_spot_instances, **{**one, "InstanceCount": 3}) == "MaxSpotInstanceCountExceeded"
    assert refused(ec2.request_spot_instances, **big) == ("MaxSpotInstanceCountExceeded", "Max spot instance count exceeded")
    (request,) = ec2.request_spot_instances(**one)["SpotInstanceRequests"]
    assert fleet("spot", 2) == ([], ["MaxSpotInstanceCountExceeded"])
    assert fleet("spot", 1) == ([1], [])
    assert code_of(ec2.run_instances, **spot) == code_of(ec2.request_spot_instances, **one) == "MaxSpotInstanceCountExceeded"
    assert len(ec2.describe_spot_instance_requests()["SpotInstanceRequests"]) == 2
    instance = until(lambda: ec2.describe_spot_instance_requests(
        SpotInstanceRequestIds=[request["SpotInstanceRequestId"]])["SpotInstanceRequests"][0].get("InstanceId"), "it is fulfilled")
    ec2.terminate_instances(InstanceIds=[instance])
    until(lambda: ec2.describe_spot_instance_requests(Filters=named(state="closed"))["SpotInstanceRequests"], "it is closed")
    ec2.run_instances(**spot)


@pytest.mark.parametrize("say", [
    lambda folder: Emulator(folder).start("start", "--quotas", "aws"),
    lambda folder: (folder / "orrery.toml").write_text('quotas = "aws"') and Emulator(folder).start(),
])
def test_flag_and_file_say_the_same(tmp_path, client_of, say):
    emulator = say(tmp_path)
    assert made(client_of(emulator).allocate_address, itertools.repeat({})) == (5, "AddressLimitExceeded")
    emulator.stop()


def test_nothing_is_counted_unless_asked_for(ec2):
    assert made(ec2.create_vpc, [{"CidrBlock": "10.0.0.0/16"}] * 10) is None
    assert made(ec2.allocate_address, [{}] * 10) is None
