"""What can be asked of instances and their places besides their attributes."""

import base64
import subprocess

import pytest

from emulator import forward
from refusals import check_filters, check_pages, check_refusals, code_of, refused

IMAGE = "ami-df5de72bdb3b"
NOBODY = "i-00000000000000000"


def run(ec2, count=1, **more):
    """Ids of new instances."""
    more = {"ImageId": IMAGE, "InstanceType": "m5.large", **more}
    made = ec2.run_instances(MinCount=count, MaxCount=count, **more)["Instances"]
    return [one["InstanceId"] for one in made]


def stopped(ec2, instance):
    ec2.get_waiter("instance_running").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1})
    ec2.stop_instances(InstanceIds=[instance])
    ec2.get_waiter("instance_stopped").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1})


def shown(ec2, instance):
    return ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]


def test_console_output_and_firmware(ec2):
    (one,) = run(ec2)
    ec2.get_waiter("instance_running").wait(InstanceIds=[one], WaiterConfig={"Delay": 1})
    output = ec2.get_console_output(InstanceId=one)
    assert one in output["Output"] and output["Output"].endswith("login: ")
    check_refusals([
        (ec2.get_console_output, {"InstanceId": NOBODY}, "InvalidInstanceID.NotFound"),
        (ec2.get_console_output, {"InstanceId": "x"}, "InvalidInstanceID.Malformed"),
        (ec2.get_console_output, {"InstanceId": one, "DryRun": True}, "DryRunOperation"),
        (ec2.get_password_data, {"InstanceId": NOBODY}, "InvalidInstanceID.NotFound"),
        (ec2.get_instance_uefi_data, {"InstanceId": NOBODY}, "InvalidInstanceID.NotFound"),
        (ec2.get_instance_tpm_ek_pub, {"InstanceId": one, "KeyType": "rsa-2048", "KeyFormat": "der"}, "UnsupportedOperation"),
        (ec2.modify_instance_event_start_time, {"InstanceId": one, "InstanceEventId": "instance-event-1", "NotBefore": 0}, "InvalidInstanceEventIDNotFound"),
    ])
    assert ec2.get_password_data(InstanceId=one)["PasswordData"] == ""


def test_the_key_pair_opens_a_windows_password(ec2, tmp_path):
    key = tmp_path / "key.pem"
    key.write_text(ec2.create_key_pair(KeyName="k")["KeyMaterial"])
    image = ec2.describe_images(Filters=[{"Name": "name", "Values": ["Windows_Server-2022-English-Full-Base-*"]}])["Images"][0]
    (one,) = run(ec2, ImageId=image["ImageId"], KeyName="k")
    ec2.get_waiter("password_data_available").wait(InstanceId=one, WaiterConfig={"Delay": 1})
    sealed = ec2.get_password_data(InstanceId=one)["PasswordData"]
    assert sealed == ec2.get_password_data(InstanceId=one)["PasswordData"]
    opened = subprocess.run(["openssl", "pkeyutl", "-decrypt", "-inkey", key], input=base64.b64decode(sealed),
                            capture_output=True, check=True).stdout
    assert len(opened) == 32 and opened.isascii()


def test_placement_maintenance_and_processors(ec2):
    (one,) = run(ec2)
    ec2.create_placement_group(GroupName="pg", Strategy="cluster")
    options = ec2.modify_instance_maintenance_options(InstanceId=one, AutoRecovery="disabled", RebootMigration="default")
    assert (options["AutoRecovery"], options["RebootMigration"]) == ("disabled", "default")
    assert shown(ec2, one)["MaintenanceOptions"]["AutoRecovery"] == "disabled"
    early = [
        (ec2.modify_instance_placement, {"GroupName": "pg"}),
        (ec2.modify_instance_cpu_options, {"CoreCount": 1, "ThreadsPerCore": 1}),
        (ec2.modify_instance_capacity_reservation_attributes, {"CapacityReservationSpecification": {"CapacityReservationPreference": "none"}}),
    ]
    check_refusals([(call, {"InstanceId": one, **more}, "IncorrectInstanceState") for call, more in early])
    check_refusals([(call, {"InstanceId": NOBODY, **more}, "InvalidInstanceID.NotFound") for call, more in early])
    stopped(ec2, one)
    for call, more in early:
        call(InstanceId=one, **more)
    instance = shown(ec2, one)
    assert instance["Placement"]["GroupName"] == "pg"
    assert instance["CpuOptions"] == {"CoreCount": 1, "ThreadsPerCore": 1}
    assert instance["CapacityReservationSpecification"] == {"CapacityReservationPreference": "none"}
    ec2.modify_instance_placement(InstanceId=one, GroupName="")
    assert shown(ec2, one)["Placement"]["GroupName"] == ""
    check_refusals([
        (ec2.modify_instance_placement, {"InstanceId": one}, "MissingParameter"),
        (ec2.modify_instance_placement, {"InstanceId": one, "GroupName": "none"}, "InvalidPlacementGroup.Unknown"),
        (ec2.modify_instance_placement, {"InstanceId": one, "HostId": "h-00000000000000000"}, "InvalidHostID.NotFound"),
        (ec2.modify_instance_cpu_options, {"InstanceId": one, "CoreCount": 99, "ThreadsPerCore": 1}, "InvalidParameterValue"),
        (ec2.modify_instance_cpu_options, {"InstanceId": one, "CoreCount": 1, "ThreadsPerCore": 7}, "InvalidParameterValue"),
        (ec2.modify_instance_cpu_options, {"InstanceId": one, "CoreCount": 1}, "InvalidParameterCombination"),
        (ec2.modify_instance_maintenance_options, {"InstanceId": one}, "MissingParameter"),
        (ec2.run_instances, {"ImageId": IMAGE, "MinCount": 1, "MaxCount": 1, "InstanceType": "m5.large",
                             "CpuOptions": {"CoreCount": 5, "ThreadsPerCore": 2}}, "InvalidParameterValue"),
    ])


def test_attributes_set_back_and_monitoring_that_ends(ec2):
    (one,) = run(ec2)
    attribute = lambda name: ec2.describe_instance_attribute(InstanceId=one, Attribute=name)
    ec2.modify_instance_attribute(InstanceId=one, SourceDestCheck={"Value": False})
    assert attribute("sourceDestCheck")["SourceDestCheck"] == {"Value": False}
    ec2.reset_instance_attribute(InstanceId=one, Attribute="sourceDestCheck")
    assert attribute("sourceDestCheck")["SourceDestCheck"] == {"Value": True}
    state = lambda answer: [line["Monitoring"]["State"] for line in answer["InstanceMonitorings"]]
    assert state(ec2.monitor_instances(InstanceIds=[one])) == ["pending"] and shown(ec2, one)["Monitoring"]["State"] == "enabled"
    assert state(ec2.unmonitor_instances(InstanceIds=[one])) == ["disabling"] and shown(ec2, one)["Monitoring"]["State"] == "disabled"
    check_refusals([
        (ec2.reset_instance_attribute, {"InstanceId": NOBODY, "Attribute": "sourceDestCheck"}, "InvalidInstanceID.NotFound"),
        (ec2.reset_instance_attribute, {"InstanceId": one, "Attribute": "instanceType"}, "InvalidParameterValue"),
        (ec2.monitor_instances, {"InstanceIds": [NOBODY]}, "InvalidInstanceID.NotFound"),
        (ec2.unmonitor_instances, {"InstanceIds": [NOBODY]}, "InvalidInstanceID.NotFound"),
        (ec2.unmonitor_instances, {"InstanceIds": ["x"]}, "InvalidInstanceID.Malformed"),
    ])


def test_metadata_defaults_of_the_account(ec2):
    assert ec2.get_instance_metadata_defaults()["AccountLevel"] == {"ManagedBy": "account"}
    ec2.modify_instance_metadata_defaults(HttpTokens="required", HttpPutResponseHopLimit=3, InstanceMetadataTags="enabled")
    defaults = ec2.get_instance_metadata_defaults()["AccountLevel"]
    assert (defaults["HttpTokens"], defaults["HttpPutResponseHopLimit"], defaults["InstanceMetadataTags"]) == ("required", 3, "enabled")
    options = shown(ec2, run(ec2)[0])["MetadataOptions"]
    assert (options["HttpTokens"], options["HttpPutResponseHopLimit"], options["InstanceMetadataTags"]) == ("required", 3, "enabled")
    options = shown(ec2, run(ec2, MetadataOptions={"HttpTokens": "optional"})[0])["MetadataOptions"]
    assert (options["HttpTokens"], options["HttpPutResponseHopLimit"]) == ("optional", 3)
    ec2.modify_instance_metadata_defaults(HttpTokensEnforced="enabled")
    loose = {"ImageId": IMAGE, "MinCount": 1, "MaxCount": 1, "MetadataOptions": {"HttpTokens": "optional"}}
    assert code_of(ec2.run_instances, **loose) == "UnsupportedOperation"
    ec2.modify_instance_metadata_defaults(HttpTokens="no-preference", HttpPutResponseHopLimit=-1, HttpTokensEnforced="disabled")
    options = shown(ec2, run(ec2)[0])["MetadataOptions"]
    assert (options["HttpTokens"], options["HttpPutResponseHopLimit"]) == ("optional", 1)
    assert code_of(ec2.modify_instance_metadata_defaults, HttpPutResponseHopLimit=65) == "InvalidParameterValue"


def test_dedicated_hosts_take_instances_until_they_are_full(ec2):
    zone = "us-east-1b"
    tags = [{"ResourceType": "dedicated-host", "Tags": [{"Key": "a", "Value": "1"}]}]
    allocate = {"InstanceType": "m5.24xlarge", "AvailabilityZone": zone, "Quantity": 2, "ClientToken": "t"}
    hosts = ec2.allocate_hosts(**allocate, TagSpecifications=tags)["HostIds"]
    assert ec2.allocate_hosts(**allocate, TagSpecifications=tags)["HostIds"] == hosts
    (family,) = ec2.allocate_hosts(InstanceFamily="c5", AvailabilityZone=zone, Quantity=1, AutoPlacement="off")["HostIds"]
    place = {"Tenancy": "host", "HostId": hosts[0]}
    (one,) = run(ec2, InstanceType="m5.24xlarge", Placement=place)
    placement = shown(ec2, one)["Placement"]
    assert (placement["HostId"], placement["Tenancy"], placement["AvailabilityZone"]) == (hosts[0], "host", zone)
    host = ec2.describe_hosts(HostIds=[hosts[0]])["Hosts"][0]
    assert [guest["InstanceId"] for guest in host["Instances"]] == [one]
    assert host["AvailableCapacity"]["AvailableInstanceCapacity"] == [
        {"InstanceType": "m5.24xlarge", "AvailableCapacity": 0, "TotalCapacity": 1}]
    launch = {"ImageId": IMAGE, "MinCount": 1, "MaxCount": 1, "InstanceType": "m5.24xlarge"}
    check_refusals([
        (ec2.run_instances, {**launch, "Placement": {"Tenancy": "host", "HostId": "h-00000000000000000"}}, "InvalidHostID.NotFound"),
        (ec2.run_instances, {**launch, "Placement": {"Tenancy": "host", "HostId": family}}, "UnsupportedInstanceTypeOnHost"),
        (ec2.run_instances, {**launch, "Placement": {**place, "AvailabilityZone": "us-east-1a"}}, "InvalidParameterValue"),
        (ec2.run_instances, {**launch, "Placement": {"Tenancy": "dedicated", "HostId": hosts[1]}}, "InvalidParameterCombination"),
        (ec2.allocate_hosts, {"InstanceType": "m5.large", "InstanceFamily": "m5", "AvailabilityZone": zone, "Quantity": 1}, "InvalidParameterCombination"),
        (ec2.allocate_hosts, {"InstanceType": "t2.nano", "AvailabilityZone": zone, "Quantity": 1}, "InvalidParameterValue"),
        (ec2.allocate_hosts, {"InstanceType": "m5.large", "AvailabilityZone": "x", "Quantity": 1}, "InvalidParameterValue"),
        (ec2.allocate_hosts, {"InstanceType": "m5.large", "AvailabilityZone": zone, "Quantity": 0}, "InvalidParameterValue"),
        (ec2.allocate_hosts, {**allocate, "Quantity": 3}, "IdempotentParameterMismatch"),
        (ec2.describe_hosts, {"HostIds": ["h-00000000000000000"]}, "InvalidHostID.NotFound"),
        (ec2.describe_hosts, {"HostIds": hosts, "MaxResults": 5}, "InvalidParameterCombination"),
    ])
    (placed,) = run(ec2, InstanceType="m5.24xlarge", Placement={"Tenancy": "host", "AvailabilityZone": zone})
    assert shown(ec2, placed)["Placement"]["HostId"] == hosts[1]
    check_filters(ec2.describe_hosts, "Hosts", "HostId", {
        ("auto-placement", "off"): [family], ("availability-zone", zone): [*hosts, family], ("client-token", "t"): hosts,
        ("instance-type", "m5.24xlarge"): hosts, ("state", "available"): [*hosts, family], ("tag-key", "a"): hosts,
    }, filters="Filter")
    changed = ec2.modify_hosts(HostIds=[family, "h-00000000000000000"], AutoPlacement="on")
    assert changed["Successful"] == [family]
    assert changed["Unsuccessful"][0]["Error"]["Code"] == "Client.InvalidHostID.NotFound"
    released = ec2.release_hosts(HostIds=[*hosts, family])
    assert released["Successful"] == [family]
    assert {item["ResourceId"]: item["Error"]["Code"] for item in released["Unsuccessful"]} == {
        host: "Client.InvalidHost.Occupied" for host in hosts}


def test_capacity_reservations_are_used_and_end(launch, client_of, tmp_path):
    emulator = launch()
    ec2 = client_of(emulator)
    room = {"InstanceType": "m5.large", "InstancePlatform": "Linux/UNIX", "AvailabilityZone": "us-east-1a", "InstanceCount": 2}

    def create(**more):
        return ec2.create_capacity_reservation(**{**room, **more})["CapacityReservation"]

    tags = [{"ResourceType": "capacity-reservation", "Tags": [{"Key": "a", "Value": "1"}]}]
    opened = create(ClientToken="t", TagSpecifications=tags)
    assert create(ClientToken="t", TagSpecifications=tags)["CapacityReservationId"] == opened["CapacityReservationId"]
    targeted = create(InstanceMatchCriteria="targeted", EndDateType="limited", EndDate="2099-01-01T00:00:00Z", InstanceCount=1)
    one, other = opened["CapacityReservationId"], targeted["CapacityReservationId"]
    here = {"Placement": {"AvailabilityZone": "us-east-1a"}}
    instances = run(ec2, 3, **here)
    assert sorted(shown(ec2, instance).get("CapacityReservationId", "") for instance in instances) == ["", one, one]
    used = ec2.describe_capacity_reservations(CapacityReservationIds=[one])["CapacityReservations"][0]
    assert (used["TotalInstanceCount"], used["AvailableInstanceCount"], used["State"]) == (2, 0, "active")
    usage = ec2.get_capacity_reservation_usage(CapacityReservationId=one)
    assert usage["InstanceUsages"] == [{"AccountId": "000000000000", "UsedInstanceCount": 2}]
    target = {"CapacityReservationSpecification": {"CapacityReservationTarget": {"CapacityReservationId": other}}}
    (aimed,) = run(ec2, **here, **target)
    assert shown(ec2, aimed)["CapacityReservationId"] == other
    assert [found["InstanceId"] for found in ec2.describe_instances(
        Filters=[{"Name": "capacity-reservation-id", "Values": [other]}])["Reservations"][0]["Instances"]] == [aimed]
    run_one = {"ImageId": IMAGE, "MinCount": 1, "MaxCount": 1, "InstanceType": "m5.large", **here}
    nobody = "cr-00000000000000000"
    check_refusals([
        (ec2.run_instances, {**run_one, **target}, "ReservationCapacityExceeded"),
        (ec2.run_instances, {**run_one, "InstanceType": "m5.xlarge", **target}, "InvalidParameterValue"),
        (ec2.run_instances, {**run_one, "CapacityReservationSpecification": {"CapacityReservationTarget": {"CapacityReservationId": nobody}}}, "InvalidCapacityReservationId.NotFound"),
        (ec2.run_instances, {**run_one, "CapacityReservationSpecification": {"CapacityReservationPreference": "capacity-reservations-only"}}, "ReservationCapacityExceeded"),
        (ec2.create_capacity_reservation, {**room, "InstanceType": "x9.none"}, "InvalidParameterValue"),
        (ec2.create_capacity_reservation, {**room, "AvailabilityZone": "us-east-1z"}, "InvalidParameterValue"),
        (ec2.create_capacity_reservation, {**room, "InstanceCount": 0}, "InvalidParameterValue"),
        (ec2.create_capacity_reservation, {**room, "EndDateType": "limited"}, "InvalidParameterCombination"),
        (ec2.create_capacity_reservation, {**room, "EndDateType": "unlimited", "EndDate": "2099-01-01T00:00:00Z"}, "InvalidParameterCombination"),
        (ec2.create_capacity_reservation, {**room, "EndDateType": "limited", "EndDate": "2001-01-01T00:00:00Z"}, "InvalidParameterValue"),
        (ec2.create_capacity_reservation, {**room, "ClientToken": "t"}, "IdempotentParameterMismatch"),
        (ec2.modify_capacity_reservation, {"CapacityReservationId": one, "InstanceCount": 1}, "InvalidParameterValue"),
        (ec2.modify_capacity_reservation, {"CapacityReservationId": nobody, "InstanceCount": 1}, "InvalidCapacityReservationId.NotFound"),
        (ec2.cancel_capacity_reservation, {"CapacityReservationId": "x"}, "InvalidCapacityReservationId.Malformed"),
    ])
    check_filters(ec2.describe_capacity_reservations, "CapacityReservations", "CapacityReservationId", {
        ("availability-zone", "us-east-1a"): [one, other], ("end-date", "2099-*"): [other], ("end-date-type", "limited"): [other],
        ("instance-match-criteria", "open"): [one], ("instance-platform", "Linux/UNIX"): [one, other],
        ("instance-type", "m5.large"): [one, other], ("owner-id", "000000000000"): [one, other], ("start-date", "2*"): [one, other],
        ("state", "active"): [one, other], ("tenancy", "default"): [one, other],
    })
    check_pages(ec2.describe_capacity_reservations, "CapacityReservations", "CapacityReservationId", [one, other], size=1)
    assert ec2.modify_capacity_reservation(CapacityReservationId=one, InstanceCount=3)["Return"]
    assert ec2.modify_capacity_reservation(CapacityReservationId=other, EndDateType="limited", EndDate="2098-01-01T00:00:00Z")["Return"]
    ec2.cancel_capacity_reservation(CapacityReservationId=one)
    assert code_of(ec2.cancel_capacity_reservation, CapacityReservationId=one) == "IncorrectState"
    forward(emulator, 2_400_000_000)
    states = {item["CapacityReservationId"]: item["State"] for item in ec2.describe_capacity_reservations()["CapacityReservations"]}
    assert states == {one: "cancelled", other: "expired"}


def test_types_by_requirements(ec2):
    def types(**more):
        requirements = {"VCpuCount": {"Min": 2, "Max": 2}, "MemoryMiB": {"Min": 4096, "Max": 8192}, **more}
        pages = ec2.get_paginator("get_instance_types_from_instance_requirements").paginate(
            ArchitectureTypes=["x86_64"], VirtualizationTypes=["hvm"], InstanceRequirements=requirements)
        return {one["InstanceType"] for page in pages for one in page["InstanceTypes"]}

    plain = types()
    assert {"m5.large", "c5.large"} <= plain and not {"t3.medium", "m6g.large", "m5.xlarge"} & plain
    assert "t3.medium" in types(BurstablePerformance="included")
    assert types(BurstablePerformance="required") < types(BurstablePerformance="included")
    assert "m5.large" not in types(CpuManufacturers=["amd"]) and "m5a.large" in types(CpuManufacturers=["amd"])
    assert types(AllowedInstanceTypes=["m5.*"]) == {"m5.large"}
    assert "m5.large" not in types(ExcludedInstanceTypes=["m5*"])
    assert types(LocalStorage="required") and "m5.large" not in types(LocalStorage="required")
    gpus = types(VCpuCount={"Min": 1}, MemoryMiB={"Min": 1}, AcceleratorTypes=["gpu"], AcceleratorManufacturers=["nvidia"])
    assert "g4dn.xlarge" in gpus and "m5.large" not in gpus
    assert code_of(ec2.get_instance_types_from_instance_requirements, ArchitectureTypes=["x86_64"], VirtualizationTypes=["hvm"],
                   InstanceRequirements={"VCpuCount": {"Min": 1}, "MemoryMiB": {"Min": 1}, "AllowedInstanceTypes": ["a*"],
                                         "ExcludedInstanceTypes": ["b*"]}) == "InvalidParameterCombination"
