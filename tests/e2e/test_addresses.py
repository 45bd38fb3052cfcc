"""Elastic IP addresses: where they lead, what they take the place of, what refuses."""

import pytest
from refusals import check_filters, check_found, check_pages, check_refusals, code_of, tagged

from emulator import until

IMAGE = "ami-df5de72bdb3b"
NO_ADDRESS, NO_INTERFACE = "eipalloc-0123456789abcdef0", "eni-0123456789abcdef0"


@pytest.fixture
def instance(ec2):
    one = ec2.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    ec2.get_waiter("instance_running").wait(InstanceIds=[one], WaiterConfig={"Delay": 1})
    return one


def shown(ec2, instance):
    return ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]


def interface_of(ec2, instance):
    wanted = [{"Name": "attachment.instance-id", "Values": [instance]}]
    return ec2.describe_network_interfaces(Filters=wanted)["NetworkInterfaces"][0]


def ended(ec2, instance):
    ec2.terminate_instances(InstanceIds=[instance])
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1})


def test_an_address_takes_the_place_of_the_automatic_one_and_gives_it_back(ec2, instance):
    before = shown(ec2, instance)
    address = ec2.allocate_address(Domain="vpc", TagSpecifications=tagged("elastic-ip", Name="mine"))
    assert (address["Domain"], address["NetworkBorderGroup"], address["PublicIpv4Pool"]) == ("vpc", "us-east-1", "amazon")
    allocation, ip = address["AllocationId"], address["PublicIp"]
    association = ec2.associate_address(AllocationId=allocation, InstanceId=instance)["AssociationId"]
    assert ec2.associate_address(AllocationId=allocation, InstanceId=instance)["AssociationId"] == association
    after = shown(ec2, instance)
    assert after["PublicIpAddress"] == ip != before["PublicIpAddress"]
    assert after["PublicDnsName"] == f"ec2-{ip.replace('.', '-')}.compute-1.amazonaws.com"
    assert after["NetworkInterfaces"][0]["Association"]["IpOwnerId"] == "000000000000"
    interface = interface_of(ec2, instance)
    assert interface["Association"]["AllocationId"] == allocation
    assert interface["PrivateIpAddresses"][0]["Association"]["AssociationId"] == association
    assert ec2.describe_addresses(AllocationIds=[allocation])["Addresses"] == [{
        "AllocationId": allocation, "AssociationId": association, "Domain": "vpc", "PublicIp": ip,
        "NetworkInterfaceId": interface["NetworkInterfaceId"], "NetworkInterfaceOwnerId": "000000000000",
        "PrivateIpAddress": before["PrivateIpAddress"], "InstanceId": instance, "PublicIpv4Pool": "amazon",
        "NetworkBorderGroup": "us-east-1", "Tags": [{"Key": "Name", "Value": "mine"}]}]
    ec2.allocate_address()
    check_found(ec2.describe_addresses, "Addresses", "AllocationId", [allocation], {
        "allocation-id": allocation, "association-id": association, "instance-id": instance, "public-ip": ip,
        "network-interface-id": interface["NetworkInterfaceId"], "network-interface-owner-id": "000000000000",
        "private-ip-address": before["PrivateIpAddress"], "tag:Name": "mine", "tag-key": "Name"})
    everything = [one["AllocationId"] for one in ec2.describe_addresses()["Addresses"]]
    check_filters(ec2.describe_addresses, "Addresses", "AllocationId", {("network-border-group", "us-east-1"): everything})
    check_found(ec2.describe_network_interfaces, "NetworkInterfaces", "NetworkInterfaceId", [interface["NetworkInterfaceId"]], {
        "association.allocation-id": allocation, "association.association-id": association,
        "association.public-ip": ip, "addresses.association.public-ip": ip,
        "association.ip-owner-id": "000000000000", "addresses.association.owner-id": "000000000000"})
    found = ec2.describe_instances(Filters=[{"Name": "ip-address", "Values": [ip]}])["Reservations"]
    assert [one["Instances"][0]["InstanceId"] for one in found] == [instance]
    assert code_of(ec2.release_address, AllocationId=allocation) == "InvalidIPAddress.InUse"
    ec2.disassociate_address(AssociationId=association)
    again = shown(ec2, instance)["PublicIpAddress"]
    assert again not in (ip, None)
    assert code_of(ec2.disassociate_address, AssociationId=association) == "InvalidAssociationID.NotFound"
    ec2.disassociate_address(PublicIp=ip)
    ec2.release_address(AllocationId=allocation)
    assert ec2.allocate_address(Address=ip)["PublicIp"] == ip


def test_an_address_stays_over_a_stop_and_is_left_over_at_the_end(ec2, instance):
    allocation = ec2.allocate_address()["AllocationId"]
    ec2.associate_address(AllocationId=allocation, InstanceId=instance)
    ip = shown(ec2, instance)["PublicIpAddress"]
    ec2.stop_instances(InstanceIds=[instance])
    ec2.get_waiter("instance_stopped").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1})
    assert shown(ec2, instance)["PublicIpAddress"] == ip
    ec2.start_instances(InstanceIds=[instance])
    ec2.get_waiter("instance_running").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1})
    assert shown(ec2, instance)["PublicIpAddress"] == ip
    ended(ec2, instance)
    (left,) = ec2.describe_addresses(AllocationIds=[allocation])["Addresses"]
    assert "AssociationId" not in left and "InstanceId" not in left
    ec2.release_address(AllocationId=allocation)


def test_reassociation_moves_addresses(ec2, instance):
    one, two = (ec2.allocate_address() for _ in range(2))
    interface = interface_of(ec2, instance)["NetworkInterfaceId"]
    other = ec2.create_network_interface(
        SubnetId=interface_of(ec2, instance)["SubnetId"], SecondaryPrivateIpAddressCount=1)["NetworkInterface"]
    first = ec2.associate_address(AllocationId=one["AllocationId"], NetworkInterfaceId=interface)["AssociationId"]
    secondary = other["PrivateIpAddresses"][1]["PrivateIpAddress"]
    where = {"NetworkInterfaceId": other["NetworkInterfaceId"], "PrivateIpAddress": secondary}
    assert code_of(ec2.associate_address, AllocationId=one["AllocationId"], AllowReassociation=False,
                   **where) == "Resource.AlreadyAssociated"
    assert code_of(ec2.associate_address, AllocationId=two["AllocationId"], AllowReassociation=False,
                   NetworkInterfaceId=interface) == "Resource.AlreadyAssociated"
    moved = ec2.associate_address(PublicIp=one["PublicIp"], **where)["AssociationId"]
    assert moved != first
    (shown,) = ec2.describe_addresses(PublicIps=[one["PublicIp"]])["Addresses"]
    assert (shown["PrivateIpAddress"], shown.get("InstanceId")) == (secondary, None)
    ec2.associate_address(AllocationId=two["AllocationId"], **where)
    (shown,) = ec2.describe_addresses(PublicIps=[one["PublicIp"]])["Addresses"]
    assert "AssociationId" not in shown
    ec2.unassign_private_ip_addresses(NetworkInterfaceId=other["NetworkInterfaceId"], PrivateIpAddresses=[secondary])
    (shown,) = ec2.describe_addresses(AllocationIds=[two["AllocationId"]])["Addresses"]
    assert "AssociationId" not in shown
    ec2.associate_address(AllocationId=two["AllocationId"], NetworkInterfaceId=other["NetworkInterfaceId"])
    ec2.delete_network_interface(NetworkInterfaceId=other["NetworkInterfaceId"])
    ec2.release_address(AllocationId=two["AllocationId"])


def test_what_is_refused(ec2, instance):
    address = ec2.allocate_address()
    allocation, ip = address["AllocationId"], address["PublicIp"]
    vpc = ec2.create_vpc(CidrBlock="10.2.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.2.0.0/24")["Subnet"]["SubnetId"]
    inside = ec2.create_network_interface(SubnetId=subnet)["NetworkInterface"]["NetworkInterfaceId"]
    gone = ec2.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    ended(ec2, gone)
    here = {"AllocationId": allocation, "InstanceId": instance}
    check_refusals([
        (ec2.allocate_address, {"Domain": "moon"}, "InvalidParameterValue"),
        (ec2.allocate_address, {"NetworkBorderGroup": "eu-west-1"}, "InvalidParameterValue"),
        (ec2.allocate_address, {"PublicIpv4Pool": "ipv4pool-ec2-0"}, "InvalidPublicIpv4PoolID.NotFound"),
        (ec2.allocate_address, {"Address": ip}, "InvalidAddress.NotFound"),
        (ec2.allocate_address, {"Address": "192.0.2.1"}, "InvalidAddress.NotFound"),
        (ec2.allocate_address, {"Address": "one"}, "InvalidParameterValue"),
        (ec2.allocate_address, {"TagSpecifications": tagged("vpc", a="b")}, "InvalidParameterValue"),
        (ec2.allocate_address, {"DryRun": True}, "DryRunOperation"),
        (ec2.associate_address, {"InstanceId": instance}, "MissingParameter"),
        (ec2.associate_address, {"AllocationId": allocation}, "MissingParameter"),
        (ec2.associate_address, {**here, "PublicIp": ip}, "InvalidParameterCombination"),
        (ec2.associate_address, {**here, "NetworkInterfaceId": inside}, "InvalidParameterCombination"),
        (ec2.associate_address, {**here, "AllocationId": NO_ADDRESS}, "InvalidAllocationID.NotFound"),
        (ec2.associate_address, {**here, "AllocationId": "x"}, "InvalidParameterValue"),
        (ec2.associate_address, {"PublicIp": "192.0.2.1", "InstanceId": instance}, "AuthFailure"),
        (ec2.associate_address, {**here, "InstanceId": "i-0123456789abcdef0"}, "InvalidInstanceID.NotFound"),
        (ec2.associate_address, {**here, "InstanceId": gone}, "InvalidInstanceID"),
        (ec2.associate_address, {**here, "PrivateIpAddress": "10.9.9.9"}, "InvalidParameterValue"),
        (ec2.associate_address, {"AllocationId": allocation, "NetworkInterfaceId": NO_INTERFACE}, "InvalidNetworkInterfaceID.NotFound"),
        (ec2.associate_address, {"AllocationId": allocation, "NetworkInterfaceId": inside}, "Gateway.NotAttached"),
        (ec2.disassociate_address, {}, "MissingParameter"),
        (ec2.disassociate_address, {"AssociationId": "eipassoc-0123456789abcdef0"}, "InvalidAssociationID.NotFound"),
        (ec2.disassociate_address, {"PublicIp": "192.0.2.1"}, "AuthFailure"),
        (ec2.release_address, {}, "MissingParameter"),
        (ec2.release_address, {"PublicIp": ip}, "InvalidParameterValue"),
        (ec2.release_address, {"AllocationId": NO_ADDRESS}, "InvalidAllocationID.NotFound"),
        (ec2.release_address, {"AllocationId": allocation, "NetworkBorderGroup": "eu-west-1"}, "InvalidAddress.NotFound"),
        (ec2.describe_addresses, {"PublicIps": ["192.0.2.1"]}, "InvalidAddress.NotFound"),
        (ec2.describe_addresses, {"AllocationIds": [allocation, NO_ADDRESS]}, "InvalidAllocationID.NotFound"),
        (ec2.modify_address_attribute, {"AllocationId": allocation}, "MissingParameter"),
        (ec2.modify_address_attribute, {"AllocationId": allocation, "DomainName": "-"}, "InvalidParameterValue"),
        (ec2.modify_address_attribute, {"AllocationId": NO_ADDRESS, "DomainName": "a.example"}, "InvalidAllocationID.NotFound"),
        (ec2.reset_address_attribute, {"AllocationId": NO_ADDRESS, "Attribute": "domain-name"}, "InvalidAllocationID.NotFound"),
        (ec2.describe_addresses_attribute, {"AllocationIds": [NO_ADDRESS]}, "InvalidAllocationID.NotFound"),
    ])
    gateway = ec2.describe_internet_gateways()["InternetGateways"][0]
    ec2.associate_address(**here)
    assert code_of(ec2.detach_internet_gateway, InternetGatewayId=gateway["InternetGatewayId"],
                   VpcId=gateway["Attachments"][0]["VpcId"]) == "DependencyViolation"


def test_the_name_of_an_address(ec2):
    addresses = [ec2.allocate_address()["AllocationId"] for _ in range(6)]
    one = addresses[0]
    pending = ec2.modify_address_attribute(AllocationId=one, DomainName="mail.example.com")["Address"]
    assert pending["PtrRecordUpdate"] == {"Value": "mail.example.com.", "Status": "PENDING"}

    def record():
        return ec2.describe_addresses_attribute(AllocationIds=[one])["Addresses"][0].get("PtrRecord")

    assert until(record, "the name is there") == "mail.example.com."
    assert code_of(ec2.release_address, AllocationId=one) == "InvalidAddress.Locked"
    check_pages(ec2.describe_addresses_attribute, "Addresses", "AllocationId", addresses, size=2)
    ec2.reset_address_attribute(AllocationId=one, Attribute="domain-name")
    until(lambda: record() is None, "the name is gone")
    ec2.release_address(AllocationId=one)
