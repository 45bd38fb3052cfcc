"""Subnets without IPv4: what is in them has IPv6 addresses only, and names of its own."""

import pytest
from refusals import check_found, check_refusals, code_of, dry, refused

from emulator import until

IMAGE = "ami-df5de72bdb3b"


@pytest.fixture
def vpc(ec2):
    made = ec2.create_vpc(CidrBlock="10.6.0.0/16", AmazonProvidedIpv6CidrBlock=True)["Vpc"]
    return made["VpcId"], made["Ipv6CidrBlockAssociationSet"][0]["Ipv6CidrBlock"].removesuffix("00::/56")


@pytest.fixture
def subnet(ec2, vpc):
    return ec2.create_subnet(VpcId=vpc[0], Ipv6Native=True, Ipv6CidrBlock=f"{vpc[1]}01::/64")["Subnet"]


def test_an_ipv6_only_subnet_and_its_attributes(ec2, vpc, subnet):
    vpc, block = vpc
    one, own = subnet["SubnetId"], subnet["Ipv6CidrBlockAssociationSet"][0]
    assert "CidrBlock" not in subnet
    assert (subnet["Ipv6Native"], subnet["AssignIpv6AddressOnCreation"], subnet["AvailableIpAddressCount"],
            subnet["MapPublicIpOnLaunch"], subnet["EnableDns64"]) == (True, True, 0, False, False)
    assert subnet["PrivateDnsNameOptionsOnLaunch"] == {
        "HostnameType": "resource-name", "EnableResourceNameDnsARecord": False, "EnableResourceNameDnsAAAARecord": True}
    both = ec2.create_subnet(VpcId=vpc, CidrBlock="10.6.1.0/24", Ipv6CidrBlock=f"{block}02::/64")["Subnet"]
    old = ec2.create_subnet(VpcId=vpc, CidrBlock="10.6.2.0/24")["Subnet"]["SubnetId"]
    assert not both["Ipv6Native"]
    check_found(lambda **more: ec2.describe_subnets(**{**more, "Filters": more["Filters"] + [{"Name": "vpc-id", "Values": [vpc]}]}),
                "Subnets", "SubnetId", [one], {
                    "ipv6-native": "true", "private-dns-name-options-on-launch.hostname-type": "resource-name",
                    "ipv6-cidr-block-association.ipv6-cidr-block": own["Ipv6CidrBlock"]})
    ec2.modify_subnet_attribute(SubnetId=one, EnableDns64={"Value": True})
    assert ec2.describe_subnets(SubnetIds=[one])["Subnets"][0]["EnableDns64"]
    new = {"VpcId": vpc, "Ipv6Native": True}
    dry(ec2.create_subnet, **new, Ipv6CidrBlock=f"{block}03::/64")
    modify, on, off = ec2.modify_subnet_attribute, {"Value": True}, {"Value": False}
    check_refusals([
        (ec2.create_subnet, new, "MissingParameter"),
        (ec2.create_subnet, {"VpcId": vpc}, "MissingParameter"),
        (ec2.create_subnet, {**new, "CidrBlock": "10.6.3.0/24", "Ipv6CidrBlock": f"{block}03::/64"}, "InvalidParameterCombination"),
        (ec2.create_subnet, {**new, "Ipv6CidrBlock": own["Ipv6CidrBlock"]}, "InvalidSubnet.Conflict"),
        (ec2.create_subnet, {**new, "Ipv6CidrBlock": "2600:1f16:ffff:ff00::/64"}, "InvalidSubnet.Range"),
        (modify, {"SubnetId": one, "AssignIpv6AddressOnCreation": off}, "InvalidParameterValue"),
        (modify, {"SubnetId": one, "MapPublicIpOnLaunch": on}, "InvalidParameterValue"),
        (modify, {"SubnetId": one, "EnableResourceNameDnsARecordOnLaunch": on}, "InvalidParameterValue"),
        (modify, {"SubnetId": one, "PrivateDnsHostnameTypeOnLaunch": "ip-name"}, "InvalidParameterValue"),
        (modify, {"SubnetId": old, "EnableDns64": on}, "InvalidParameterValue"),
        (modify, {"SubnetId": old, "EnableResourceNameDnsAAAARecordOnLaunch": on}, "InvalidParameterValue"),
        (ec2.disassociate_subnet_cidr_block, {"AssociationId": own["AssociationId"]}, "InvalidCidrBlock.InUse"),
        (ec2.create_subnet_cidr_reservation, {"SubnetId": one, "Cidr": "10.6.1.0/28", "ReservationType": "prefix"}, "InvalidParameterValue"),
        (ec2.create_nat_gateway, {"SubnetId": one, "ConnectivityType": "private"}, "InvalidParameterValue"),
    ])
    assert refused(modify, SubnetId=old, AssignIpv6AddressOnCreation=on)[1] == (
        "Invalid value 'true' for assign-ipv6-address-on-creation. Cannot set assign-ipv6-address-on-creation to true "
        f"unless the subnet ({old}) has an IPv6 CIDR block associated with it.")


def test_interfaces_and_instances_with_ipv6_only(ec2, subnet):
    place = {"SubnetId": subnet["SubnetId"]}
    interface = ec2.create_network_interface(**place)["NetworkInterface"]
    one = interface["NetworkInterfaceId"]
    assert "PrivateIpAddress" not in interface and interface["PrivateIpAddresses"] == []
    assert len(interface["Ipv6Addresses"]) == 1
    assert code_of(ec2.delete_subnet, **place) == "DependencyViolation"
    address = ec2.allocate_address()["AllocationId"]
    launch = {"ImageId": IMAGE, "MinCount": 1, "MaxCount": 1, "InstanceType": "m5.large"}
    check_refusals([
        (ec2.create_network_interface, {**place, "PrivateIpAddress": "10.6.1.5"}, "InvalidParameterValue"),
        (ec2.create_network_interface, {**place, "SecondaryPrivateIpAddressCount": 1}, "InvalidParameterValue"),
        (ec2.create_network_interface, {**place, "Ipv4PrefixCount": 1}, "InvalidParameterValue"),
        (ec2.assign_private_ip_addresses, {"NetworkInterfaceId": one, "SecondaryPrivateIpAddressCount": 1}, "InvalidParameterValue"),
        (ec2.associate_address, {"NetworkInterfaceId": one, "AllocationId": address}, "InvalidParameterValue"),
        (ec2.run_instances, {**launch, **place, "PrivateIpAddress": "10.6.1.5"}, "InvalidParameterValue"),
        (ec2.run_instances, {**launch, **place, "InstanceType": "t2.micro"}, "UnsupportedOperation"),
        (ec2.run_instances, {**launch, **place, "InstanceType": "m3.medium"}, "UnsupportedOperation"),
    ])
    made = ec2.run_instances(**{**launch, **place, "MinCount": 3, "MaxCount": 3})["Instances"]
    ids = [instance["InstanceId"] for instance in made]
    seen = {instance["Ipv6Address"] for instance in made}
    assert len(seen) == 3
    for instance in made:
        assert "PrivateIpAddress" not in instance and "PublicIpAddress" not in instance
        assert instance["PrivateDnsNameOptions"]["HostnameType"] == "resource-name"
        assert instance["PrivateDnsName"] == f"{instance['InstanceId']}.ec2.internal"
        (its,) = instance["NetworkInterfaces"]
        assert (its["PrivateIpAddresses"], [one["Ipv6Address"] for one in its["Ipv6Addresses"]]) == ([], [instance["Ipv6Address"]])
    def states():
        found = ec2.describe_instances(InstanceIds=ids)["Reservations"][0]["Instances"]
        return {instance["State"]["Name"] for instance in found}
    until(lambda: states() == {"running"}, "they run")
    for name, value in (("private-dns-name", made[0]["PrivateDnsName"]), ("ipv6-address", made[0]["Ipv6Address"]),
                        ("network-interface.ipv6-addresses.ipv6-address", made[0]["Ipv6Address"])):
        found = ec2.describe_instances(Filters=[{"Name": name, "Values": [value]}])["Reservations"]
        assert [instance["InstanceId"] for one in found for instance in one["Instances"]] == ids[:1]
    native = ec2.describe_instances(Filters=[{"Name": "network-interface.ipv6-native", "Values": ["true"]}])["Reservations"]
    assert len(native) == 1
    ec2.stop_instances(InstanceIds=ids)
    until(lambda: states() == {"stopped"}, "they are stopped")
    ec2.start_instances(InstanceIds=ids)
    until(lambda: states() == {"running"}, "they run again")
    ec2.terminate_instances(InstanceIds=ids)
    until(lambda: states() == {"terminated"}, "they are gone")
    ec2.delete_network_interface(NetworkInterfaceId=one)
    ec2.delete_subnet(**place)


def test_a_default_subnet_with_ipv6_only(ec2):
    default = ec2.describe_subnets(Filters=[{"Name": "availability-zone", "Values": ["us-east-1b"]}])["Subnets"][0]
    new = {"AvailabilityZone": "us-east-1b", "Ipv6Native": True}
    assert code_of(ec2.create_default_subnet, **new) == "DefaultSubnetAlreadyExistsInAvailabilityZone"
    ec2.delete_subnet(SubnetId=default["SubnetId"])
    assert code_of(ec2.create_default_subnet, **new) == "InvalidSubnet.Conflict"
    ec2.associate_vpc_cidr_block(VpcId=default["VpcId"], AmazonProvidedIpv6CidrBlock=True)
    made = ec2.create_default_subnet(**new)["Subnet"]
    assert (made["Ipv6Native"], made["DefaultForAz"], made["MapPublicIpOnLaunch"]) == (True, True, False)
    assert made["Ipv6CidrBlockAssociationSet"][0]["Ipv6CidrBlock"].endswith("::/64")
