"""Spot requests and fleets: their instances are launched as all others are."""

import functools

from emulator import forward, until
from refusals import check_filters, check_pages, check_refusals, code_of

IMAGE = "ami-df5de72bdb3b"
SPECIFICATION = {"ImageId": IMAGE, "InstanceType": "m5.large", "Monitoring": {"Enabled": True}}


def instance_of(ec2, instance):
    return ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]


def ended(ec2, instances):
    ec2.terminate_instances(InstanceIds=instances)
    ec2.get_waiter("instance_terminated").wait(InstanceIds=instances, WaiterConfig={"Delay": 1})


def spot_request(ec2, request):
    return ec2.describe_spot_instance_requests(SpotInstanceRequestIds=[request])["SpotInstanceRequests"][0]


def test_a_spot_request_gets_its_instance(ec2):
    tags = [{"ResourceType": "spot-instances-request", "Tags": [{"Key": "a", "Value": "1"}]}]
    ask = {"InstanceCount": 2, "LaunchSpecification": SPECIFICATION, "ClientToken": "t", "TagSpecifications": tags}
    made = ec2.request_spot_instances(**ask)["SpotInstanceRequests"]
    again = ec2.request_spot_instances(**ask)["SpotInstanceRequests"]
    ids = [one["SpotInstanceRequestId"] for one in made]
    assert [one["SpotInstanceRequestId"] for one in again] == ids and len(ids) == 2
    ec2.get_waiter("spot_instance_request_fulfilled").wait(SpotInstanceRequestIds=ids, WaiterConfig={"Delay": 1})
    one = spot_request(ec2, ids[0])
    assert (one["State"], one["Status"]["Code"], one["Type"], one["Tags"]) == ("active", "fulfilled", "one-time", tags[0]["Tags"])
    instance = instance_of(ec2, one["InstanceId"])
    assert (instance["InstanceLifecycle"], instance["SpotInstanceRequestId"]) == ("spot", ids[0])
    assert (instance["InstanceType"], instance["Monitoring"]["State"]) == ("m5.large", "enabled")
    assert one["LaunchedAvailabilityZone"] == instance["Placement"]["AvailabilityZone"]
    assert code_of(ec2.stop_instances, InstanceIds=[one["InstanceId"]]) == "UnsupportedOperation"
    cancelled = ec2.cancel_spot_instance_requests(SpotInstanceRequestIds=[ids[1]])["CancelledSpotInstanceRequests"]
    assert cancelled == [{"SpotInstanceRequestId": ids[1], "State": "cancelled"}]
    other = spot_request(ec2, ids[1])
    assert other["Status"]["Code"] == "request-canceled-and-instance-running"
    ended(ec2, [one["InstanceId"], other["InstanceId"]])
    one = spot_request(ec2, ids[0])
    assert (one["State"], one["Status"]["Code"]) == ("closed", "instance-terminated-by-user")
    assert spot_request(ec2, ids[1])["State"] == "cancelled"


def test_a_price_below_the_market_waits(ec2):
    history = ec2.describe_spot_price_history(InstanceTypes=["m5.large"], ProductDescriptions=["Linux/UNIX"])["SpotPriceHistory"]
    assert {one["AvailabilityZone"] for one in history} == {zone["ZoneName"] for zone in ec2.describe_availability_zones()["AvailabilityZones"]}
    lowest = min(float(one["SpotPrice"]) for one in history)
    ask = {"LaunchSpecification": SPECIFICATION}
    low = ec2.request_spot_instances(SpotPrice=f"{lowest / 2:.6f}", **ask)["SpotInstanceRequests"][0]
    assert (low["State"], low["Status"]["Code"], "InstanceId" in low) == ("open", "price-too-low", False)
    enough = ec2.request_spot_instances(SpotPrice=f"{lowest * 2:.6f}", **ask)["SpotInstanceRequests"][0]
    assert enough["State"] == "active"
    ec2.cancel_spot_instance_requests(SpotInstanceRequestIds=[low["SpotInstanceRequestId"]])
    assert spot_request(ec2, low["SpotInstanceRequestId"])["Status"]["Code"] == "canceled-before-fulfillment"
    market = {"MarketType": "spot", "SpotOptions": {"MaxPrice": f"{lowest / 2:.6f}"}}
    run = {"ImageId": IMAGE, "InstanceType": "m5.large", "MinCount": 1, "MaxCount": 1}
    assert code_of(ec2.run_instances, InstanceMarketOptions=market, **run) == "SpotMaxPriceTooLow"
    launched = ec2.run_instances(InstanceMarketOptions={"MarketType": "spot"}, **run)["Instances"][0]
    assert launched["InstanceLifecycle"] == "spot"
    found = spot_request(ec2, launched["SpotInstanceRequestId"])
    assert (found["State"], found["InstanceId"]) == ("active", launched["InstanceId"])


def test_what_spot_refuses(ec2):
    ask = {"LaunchSpecification": SPECIFICATION}
    nobody = "sir-00000000000000000"
    check_refusals([
        (ec2.request_spot_instances, {}, "MissingParameter"),
        (ec2.request_spot_instances, {**ask, "InstanceCount": 0}, "InvalidParameterValue"),
        (ec2.request_spot_instances, {**ask, "SpotPrice": "x"}, "InvalidParameterValue"),
        (ec2.request_spot_instances, {**ask, "SpotPrice": "-1"}, "InvalidParameterValue"),
        (ec2.request_spot_instances, {**ask, "InstanceInterruptionBehavior": "stop"}, "InvalidParameterCombination"),
        (ec2.request_spot_instances, {**ask, "ValidUntil": "2001-01-01T00:00:00Z"}, "InvalidParameterValue"),
        (ec2.request_spot_instances, {**ask, "ValidFrom": "2099-01-02T00:00:00Z", "ValidUntil": "2099-01-01T00:00:00Z"}, "InvalidParameterCombination"),
        (ec2.request_spot_instances, {"LaunchSpecification": {**SPECIFICATION, "KeyName": "none"}}, "InvalidKeyPair.NotFound"),
        (ec2.request_spot_instances, {"LaunchSpecification": {**SPECIFICATION, "InstanceType": "x9.none"}}, "InvalidParameterValue"),
        (ec2.request_spot_instances, {**ask, "DryRun": True}, "DryRunOperation"),
        (ec2.describe_spot_instance_requests, {"SpotInstanceRequestIds": [nobody]}, "InvalidSpotInstanceRequestID.NotFound"),
        (ec2.describe_spot_instance_requests, {"SpotInstanceRequestIds": ["x"]}, "InvalidSpotInstanceRequestID.Malformed"),
        (ec2.cancel_spot_instance_requests, {"SpotInstanceRequestIds": [nobody]}, "InvalidSpotInstanceRequestID.NotFound"),
        (ec2.describe_spot_price_history, {"AvailabilityZone": "us-east-1z"}, "InvalidParameterValue"),
        (ec2.describe_spot_price_history, {"InstanceTypes": ["x9.none"]}, "InvalidParameterValue"),
    ])
    assert ec2.describe_instances()["Reservations"] == []
    assert ec2.describe_spot_instance_requests()["SpotInstanceRequests"] == []


def test_filters_of_spot_requests(ec2):
    group = ec2.describe_security_groups()["SecurityGroups"][0]["GroupId"]
    ec2.create_key_pair(KeyName="k")
    plain = ec2.request_spot_instances(LaunchSpecification=SPECIFICATION)["SpotInstanceRequests"][0]
    rich = ec2.request_spot_instances(
        Type="persistent", InstanceInterruptionBehavior="stop", LaunchGroup="lg", AvailabilityZoneGroup="us-east-1",
        ValidUntil="2099-01-01T00:00:00Z", SpotPrice="0.123456",
        LaunchSpecification={"ImageId": IMAGE, "InstanceType": "t3.nano", "KeyName": "k", "SecurityGroupIds": [group],
                             "BlockDeviceMappings": [{"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 7, "VolumeType": "gp3"}}]},
        TagSpecifications=[{"ResourceType": "spot-instances-request", "Tags": [{"Key": "a", "Value": "1"}]}],
    )["SpotInstanceRequests"][0]
    faced = ec2.request_spot_instances(LaunchSpecification={**SPECIFICATION, "NetworkInterfaces": [
        {"DeviceIndex": 0, "Description": "face", "Groups": [group], "DeleteOnTermination": True}]})["SpotInstanceRequests"][0]
    one, other, third = (request["SpotInstanceRequestId"] for request in (plain, rich, faced))
    check_filters(ec2.describe_spot_instance_requests, "SpotInstanceRequests", "SpotInstanceRequestId", {
        ("availability-zone-group", "us-east-1"): [other], ("create-time", "2*"): [one, other, third],
        ("instance-id", plain["InstanceId"]): [one], ("launch-group", "lg"): [other], ("launch.group-id", group): [other],
        ("launch.group-name", "default"): [other], ("launch.image-id", IMAGE): [one, other, third],
        ("launch.instance-type", "t3.nano"): [other], ("launch.key-name", "k"): [other],
        ("launch.monitoring-enabled", "true"): [one, third], ("launch.block-device-mapping.device-name", "/dev/sdf"): [other],
        ("launch.block-device-mapping.volume-size", "7"): [other], ("launch.block-device-mapping.volume-type", "gp3"): [other],
        ("launched-availability-zone", "us-east-1*"): [one, other, third], ("launched-availability-zone-id", "use1-*"): [one, other, third],
        ("network-interface.description", "face"): [third], ("network-interface.group-id", group): [third],
        ("network-interface.device-index", "0"): [third], ("network-interface.delete-on-termination", "true"): [third],
        ("product-description", "Linux/UNIX"): [one, other, third], ("spot-instance-request-id", one): [one],
        ("spot-price", "0.123456"): [other], ("state", "active"): [one, other, third], ("status-code", "fulfilled"): [one, other, third],
        ("status-message", "*fulfilled*"): [one, other, third], ("tag:a", "1"): [other], ("tag-key", "a"): [other],
        ("type", "persistent"): [other], ("valid-until", "2099-*"): [other],
    })
    check_pages(ec2.describe_spot_instance_requests, "SpotInstanceRequests", "SpotInstanceRequestId", [one, other, third], size=2)


def test_ended_requests_are_forgotten_after_four_hours(orrery, ec2):
    made = ec2.request_spot_instances(LaunchSpecification=SPECIFICATION, InstanceCount=3)["SpotInstanceRequests"]
    closed, cancelled, running = (one["SpotInstanceRequestId"] for one in made)
    ended(ec2, [made[0]["InstanceId"]])
    ec2.cancel_spot_instance_requests(SpotInstanceRequestIds=[cancelled, running])
    assert spot_request(ec2, cancelled)["Status"]["Code"] == "request-canceled-and-instance-running"
    ended(ec2, [made[1]["InstanceId"]])
    shown = {one: (spot_request(ec2, one)["State"], spot_request(ec2, one)["Status"]["Code"]) for one in (closed, cancelled)}
    assert shown == {closed: ("closed", "instance-terminated-by-user"), cancelled: ("cancelled", "instance-terminated-by-user")}
    forward(orrery, 4 * 3600 - 60)
    assert len(ec2.describe_spot_instance_requests()["SpotInstanceRequests"]) == 3
    forward(orrery, 120)
    assert [one["SpotInstanceRequestId"] for one in ec2.describe_spot_instance_requests()["SpotInstanceRequests"]] == [running]
    assert code_of(ec2.describe_spot_instance_requests, SpotInstanceRequestIds=[closed]) == "InvalidSpotInstanceRequestID.NotFound"
    # An empty price is none.
    ec2.request_spot_instances(LaunchSpecification=SPECIFICATION, SpotPrice="")


def test_persistent_requests_are_fulfilled_anew_and_expire(orrery, ec2):
    persistent = {"Type": "persistent", "ValidUntil": "2099-01-01T00:00:00Z"}
    made = ec2.request_spot_instances(LaunchSpecification=SPECIFICATION, **persistent)["SpotInstanceRequests"][0]
    request, first = made["SpotInstanceRequestId"], made["InstanceId"]
    ended(ec2, [first])
    forward(orrery, 5)
    second = until(lambda: (lambda one: one["State"] == "active" and one["InstanceId"])(spot_request(ec2, request)), "another instance")
    assert second != first and instance_of(ec2, second)["SpotInstanceRequestId"] == request
    later = ec2.request_spot_instances(LaunchSpecification=SPECIFICATION, ValidFrom="2098-01-01T00:00:00Z")["SpotInstanceRequests"][0]
    assert (later["State"], later["Status"]["Code"]) == ("open", "not-scheduled-yet")
    forward(orrery, 80 * 366 * 86400)
    assert spot_request(ec2, later["SpotInstanceRequestId"])["State"] == "active"
    assert spot_request(ec2, request)["State"] == "cancelled"


def test_spot_prices_are_always_the_same(ec2):
    asked = {"InstanceTypes": ["m5.large", "t3.nano"], "ProductDescriptions": ["Linux/UNIX"], "StartTime": "2020-01-01T00:00:00Z"}
    pages = ec2.get_paginator("describe_spot_price_history").paginate(**asked, PaginationConfig={"PageSize": 500})
    prices = [price for page in pages for price in page["SpotPriceHistory"]]
    times = [price["Timestamp"] for price in prices]
    assert times == sorted(times, reverse=True) and len(set(times)) > 100
    assert prices[:20] == ec2.describe_spot_price_history(**asked, MaxResults=20)["SpotPriceHistory"]
    zone = {"Name": "availability-zone", "Values": ["us-east-1a"]}
    for name, value in [("availability-zone", "us-east-1a"), ("availability-zone-id", "use1-az6"), ("instance-type", "t3.nano"),
                        ("product-description", "Windows"), ("spot-price", "0.0*"), ("timestamp", "2*")]:
        found = ec2.describe_spot_price_history(Filters=[{"Name": name, "Values": [value]}, zone], MaxResults=5)["SpotPriceHistory"]
        assert found, name
        none = ec2.describe_spot_price_history(Filters=[{"Name": name, "Values": ["none"]}], InstanceTypes=["t3.nano"])
        assert none["SpotPriceHistory"] == []


def template(ec2, name="web", **more):
    made = ec2.create_launch_template(LaunchTemplateName=name, LaunchTemplateData={"ImageId": IMAGE, "InstanceType": "m5.large", **more})
    return made["LaunchTemplate"]["LaunchTemplateId"]


def fleet(kind, total, overrides=(), **more):
    target = {"TotalTargetCapacity": total, **more.pop("Target", {})}
    config = {"LaunchTemplateSpecification": {"LaunchTemplateName": "web", "Version": "$Latest"}}
    if overrides:
        config["Overrides"] = list(overrides)
    return {"Type": kind, "LaunchTemplateConfigs": [config], "TargetCapacitySpecification": target, **more}


def test_an_instant_fleet_answers_what_it_launched(ec2):
    template(ec2)
    subnet = ec2.describe_subnets()["Subnets"][2]["SubnetId"]
    tags = [{"ResourceType": "instance", "Tags": [{"Key": "a", "Value": "1"}]}, {"ResourceType": "fleet", "Tags": [{"Key": "f", "Value": "2"}]}]
    overrides = [{"InstanceType": "m5.2xlarge", "SubnetId": subnet, "WeightedCapacity": 4}, {"InstanceType": "x9.none"}]
    ask = fleet("instant", 8, overrides, TagSpecifications=tags, ClientToken="t", Target={"SpotTargetCapacity": 4})
    made = ec2.create_fleet(**ask)
    assert ec2.create_fleet(**ask)["FleetId"] == made["FleetId"]
    markets = {group["Lifecycle"]: group["InstanceIds"] for group in made["Instances"]}
    assert {market: len(ids) for market, ids in markets.items()} == {"on-demand": 1, "spot": 1}
    assert {error["ErrorCode"] for error in made["Errors"]} <= {"InvalidParameterValue"}
    spot = instance_of(ec2, markets["spot"][0])
    assert (spot["InstanceType"], spot["SubnetId"], spot["InstanceLifecycle"]) == ("m5.2xlarge", subnet, "spot")
    assert {tag["Key"]: tag["Value"] for tag in spot["Tags"]}.items() >= {"a": "1", "aws:ec2:fleet-id": made["FleetId"]}.items()
    assert made["Instances"][0]["LaunchTemplateAndOverrides"]["Overrides"]["InstanceType"] == "m5.2xlarge"
    assert ec2.describe_fleets()["Fleets"] == [], "instant fleets are shown by id only"
    (shown,) = ec2.describe_fleets(FleetIds=[made["FleetId"]])["Fleets"]
    assert (shown["FleetState"], shown["ActivityStatus"], shown["FulfilledCapacity"]) == ("active", "fulfilled", 8.0)
    assert shown["Tags"] == [{"Key": "f", "Value": "2"}] and len(shown["Instances"]) == 2
    kept = ec2.delete_fleets(FleetIds=[made["FleetId"]], TerminateInstances=False)
    assert kept["UnsuccessfulFleetDeletions"][0]["Error"]["Code"] == "unexpectedError"
    gone = ec2.delete_fleets(FleetIds=[made["FleetId"], "fleet-0", "x"], TerminateInstances=True)
    assert gone["SuccessfulFleetDeletions"][0]["CurrentFleetState"] == "deleted_terminating"
    assert {one["FleetId"]: one["Error"]["Code"] for one in gone["UnsuccessfulFleetDeletions"]} == {
        "fleet-0": "fleetIdDoesNotExist", "x": "fleetIdMalformed"}
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[spot["InstanceId"]], WaiterConfig={"Delay": 1})


def test_a_maintained_fleet_replaces_what_ends(orrery, ec2):
    template(ec2)
    made = ec2.create_fleet(**fleet("maintain", 2))["FleetId"]

    def running():
        return {one["InstanceId"] for one in ec2.describe_fleet_instances(FleetId=made)["ActiveInstances"]}

    before = running()
    assert len(before) == 2
    ended(ec2, [min(before)])
    after = until(lambda: (lambda now: len(now) == 2 and now)(running()), "a replacement")
    assert len(after & before) == 1
    check_filters(functools.partial(ec2.describe_fleet_instances, FleetId=made), "ActiveInstances", "InstanceId", {
        ("instance-type", "m5.large"): after})
    (shown,) = ec2.describe_fleets(FleetIds=[made])["Fleets"]
    assert (shown["Type"], shown["TargetCapacitySpecification"]["OnDemandTargetCapacity"]) == ("maintain", 2)
    request = ec2.create_fleet(**fleet("request", 1))["FleetId"]
    check_filters(ec2.describe_fleets, "Fleets", "FleetId", {
        ("activity-status", "fulfilled"): [made, request], ("fleet-state", "active"): [made, request],
        ("excess-capacity-termination-policy", "termination"): [made, request],
        ("replace-unhealthy-instances", "false"): [made, request], ("type", "request"): [request],
    })
    check_pages(ec2.describe_fleets, "Fleets", "FleetId", [made, request], size=1)
    ec2.delete_fleets(FleetIds=[made], TerminateInstances=False)
    ec2.delete_fleets(FleetIds=[request], TerminateInstances=True)
    states = {one["FleetId"]: one["FleetState"] for one in ec2.describe_fleets()["Fleets"]}
    assert states[made] == "deleted_running" and states[request] in ("deleted_terminating", "deleted")
    assert after <= {one["InstanceId"] for reservation in ec2.describe_instances(
        Filters=[{"Name": "instance-state-name", "Values": ["running", "pending"]}])["Reservations"] for one in reservation["Instances"]}
    forward(orrery, 4000)
    assert code_of(ec2.describe_fleets, FleetIds=[made]) == "InvalidFleetId.NotFound"


def test_fleets_choose_types_by_requirements_price_and_priority(ec2):
    template(ec2)
    requirements = {"InstanceRequirements": {"VCpuCount": {"Min": 4, "Max": 4}, "MemoryMiB": {"Min": 16384}}}
    (group,) = ec2.create_fleet(**fleet("instant", 1, [requirements]))["Instances"]
    info = ec2.describe_instance_types(InstanceTypes=[group["InstanceType"]])["InstanceTypes"][0]
    assert info["VCpuInfo"]["DefaultVCpus"] == 4 and info["MemoryInfo"]["SizeInMiB"] >= 16384
    choice = [{"InstanceType": "m5.4xlarge", "Priority": 1}, {"InstanceType": "m5.large", "Priority": 2}]
    (cheap,) = ec2.create_fleet(**fleet("instant", 1, choice))["Instances"]
    (first,) = ec2.create_fleet(**fleet("instant", 1, choice, OnDemandOptions={"AllocationStrategy": "prioritized"}))["Instances"]
    assert (cheap["InstanceType"], first["InstanceType"]) == ("m5.large", "m5.4xlarge")
    spread = fleet("instant", 2, choice, SpotOptions={"AllocationStrategy": "diversified"}, Target={"SpotTargetCapacity": 2})
    assert {group["InstanceType"] for group in ec2.create_fleet(**spread)["Instances"]} == {"m5.large", "m5.4xlarge"}


def test_what_fleets_refuse(ec2):
    template(ec2)
    plain = fleet("instant", 1)
    unknown = {**plain, "LaunchTemplateConfigs": [{"LaunchTemplateSpecification": {"LaunchTemplateName": "none", "Version": "1"}}]}
    check_refusals([
        (ec2.create_fleet, unknown, "InvalidLaunchTemplateName.NotFoundException"),
        (ec2.create_fleet, {**plain, "LaunchTemplateConfigs": [{"LaunchTemplateSpecification": {"LaunchTemplateName": "web"}}]}, "MissingParameter"),
        (ec2.create_fleet, {**plain, "LaunchTemplateConfigs": [{"LaunchTemplateSpecification": {"LaunchTemplateName": "web", "Version": "9"}}]}, "InvalidLaunchTemplateId.VersionNotFound"),
        (ec2.create_fleet, fleet("instant", -1), "InvalidParameterValue"),
        (ec2.create_fleet, fleet("instant", 1, Target={"SpotTargetCapacity": 2}), "InvalidParameterValue"),
        (ec2.create_fleet, {**plain, "ValidUntil": "2001-01-01T00:00:00Z"}, "InvalidParameterValue"),
        (ec2.create_fleet, {**plain, "DryRun": True}, "DryRunOperation"),
        (ec2.describe_fleets, {"FleetIds": ["fleet-00000000000000000"]}, "InvalidFleetId.NotFound"),
        (ec2.describe_fleet_instances, {"FleetId": "fleet-00000000000000000"}, "InvalidFleetId.NotFound"),
    ])
    assert ec2.describe_instances()["Reservations"] == []
    failing = ec2.create_fleet(**fleet("instant", 1, [{"SubnetId": "subnet-00000000000000000"}]))
    assert (failing["Instances"], failing["Errors"][0]["ErrorCode"]) == ([], "InvalidSubnetID.NotFound")
    assert ec2.describe_network_interfaces()["NetworkInterfaces"] == []
