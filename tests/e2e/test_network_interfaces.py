"""Network interfaces by themselves, on instances, and with several addresses."""

import pytest
from refusals import check_found, check_pages, check_refusals, code_of, tagged

IMAGE = "ami-df5de72bdb3b"
NO_INTERFACE, NO_SUBNET = "eni-0123456789abcdef0", "subnet-0123456789abcdef0"


@pytest.fixture
def subnet(ec2):
    """A small subnet of a VPC with IPv6."""
    vpc = ec2.create_vpc(CidrBlock="10.2.0.0/16", AmazonProvidedIpv6CidrBlock=True)["Vpc"]
    block = vpc["Ipv6CidrBlockAssociationSet"][0]["Ipv6CidrBlock"].replace("::/56", "::/64")
    return ec2.create_subnet(VpcId=vpc["VpcId"], CidrBlock="10.2.0.0/26", Ipv6CidrBlock=block,
                             AvailabilityZone="us-east-1a")["Subnet"]


def made(ec2, subnet, **more):
    return ec2.create_network_interface(SubnetId=subnet["SubnetId"], **more)["NetworkInterface"]


def shown(ec2, interface):
    return ec2.describe_network_interfaces(NetworkInterfaceIds=[interface])["NetworkInterfaces"][0]


def launched(ec2, **more):
    one = ec2.run_instances(**{"ImageId": IMAGE, "MinCount": 1, "MaxCount": 1, **more})["Instances"][0]["InstanceId"]
    ec2.get_waiter("instance_running").wait(InstanceIds=[one], WaiterConfig={"Delay": 1})
    return ec2.describe_instances(InstanceIds=[one])["Reservations"][0]["Instances"][0]


def free(ec2, subnet):
    return ec2.describe_subnets(SubnetIds=[subnet["SubnetId"]])["Subnets"][0]["AvailableIpAddressCount"]


def privates(interface):
    return [one["PrivateIpAddress"] for one in interface["PrivateIpAddresses"]]


def test_an_interface_of_its_own(ec2, subnet):
    group = ec2.create_security_group(GroupName="g", Description="d", VpcId=subnet["VpcId"])["GroupId"]
    new = {"Description": "mine", "Groups": [group], "PrivateIpAddress": "10.2.0.10", "ClientToken": "once",
           "SecondaryPrivateIpAddressCount": 2, "TagSpecifications": tagged("network-interface", Name="one")}
    interface = made(ec2, subnet, **new)
    one = interface["NetworkInterfaceId"]
    assert made(ec2, subnet, **new)["NetworkInterfaceId"] == one
    assert code_of(ec2.create_network_interface, SubnetId=subnet["SubnetId"], ClientToken="once") == "IdempotentParameterMismatch"
    assert (interface["Status"], interface["InterfaceType"], interface["RequesterManaged"]) == ("pending", "interface", False)
    assert (shown(ec2, one)["Status"], privates(interface)[0], len(privates(interface))) == ("available", "10.2.0.10", 3)
    assert free(ec2, subnet) == 64 - 5 - 3
    other = made(ec2, subnet)["NetworkInterfaceId"]
    default = shown(ec2, other)["Groups"][0]["GroupName"]
    assert default == "default"
    check_found(ec2.describe_network_interfaces, "NetworkInterfaces", "NetworkInterfaceId", [one], {
        "network-interface-id": one, "description": "mine", "group-id": group, "private-ip-address": "10.2.0.10",
        "addresses.private-ip-address": privates(interface)[2], "addresses.primary": "false",
        "mac-address": interface["MacAddress"], "tag:Name": "one", "tag-key": "Name"})
    check_found(ec2.describe_network_interfaces, "NetworkInterfaces", "NetworkInterfaceId", [one, other], {
        "subnet-id": subnet["SubnetId"], "vpc-id": subnet["VpcId"], "status": "available", "interface-type": "interface",
        "availability-zone": "us-east-1a", "owner-id": "000000000000", "requester-managed": "false",
        "source-dest-check": "true", "operator.managed": "false"})
    several = [one, other] + [made(ec2, subnet)["NetworkInterfaceId"] for _ in range(4)]
    check_pages(ec2.describe_network_interfaces, "NetworkInterfaces", "NetworkInterfaceId", several)
    assert code_of(ec2.delete_subnet, SubnetId=subnet["SubnetId"]) == "DependencyViolation"
    assert code_of(ec2.delete_security_group, GroupId=group) == "DependencyViolation"
    for interface in several:
        ec2.delete_network_interface(NetworkInterfaceId=interface)
    assert free(ec2, subnet) == 64 - 5
    ec2.delete_security_group(GroupId=group)
    ec2.delete_subnet(SubnetId=subnet["SubnetId"])


def test_what_creation_refuses(ec2, subnet):
    elsewhere = ec2.describe_security_groups(
        Filters=[{"Name": "group-name", "Values": ["default"]}])["SecurityGroups"][0]["GroupId"]
    made(ec2, subnet, PrivateIpAddress="10.2.0.9")
    here = {"SubnetId": subnet["SubnetId"]}
    two = [{"PrivateIpAddress": "10.2.0.20", "Primary": True}, {"PrivateIpAddress": "10.2.0.21", "Primary": True}]
    check_refusals([(ec2.create_network_interface, {**here, **wrong}, code) for wrong, code in [
        ({"SubnetId": NO_SUBNET}, "InvalidSubnetID.NotFound"),
        ({"SubnetId": "x"}, "InvalidSubnetID.Malformed"),
        ({"PrivateIpAddress": "10.2.0.3"}, "InvalidParameterValue"),
        ({"PrivateIpAddress": "10.2.0.63"}, "InvalidParameterValue"),
        ({"PrivateIpAddress": "10.3.0.9"}, "InvalidParameterValue"),
        ({"PrivateIpAddress": "nine"}, "InvalidParameterValue"),
        ({"PrivateIpAddress": "10.2.0.9"}, "InvalidIPAddress.InUse"),
        ({"PrivateIpAddresses": two}, "InvalidParameterCombination"),
        ({"PrivateIpAddresses": [{"PrivateIpAddress": "10.2.0.20"}], "SecondaryPrivateIpAddressCount": 1}, "InvalidParameterCombination"),
        ({"SecondaryPrivateIpAddressCount": -1}, "InvalidParameterValue"),
        ({"SecondaryPrivateIpAddressCount": 60}, "InsufficientFreeAddressesInSubnet"),
        ({"Groups": ["sg-0123456789abcdef0"]}, "InvalidGroup.NotFound"),
        ({"Groups": [elsewhere]}, "InvalidGroup.NotFound"),
        ({"Ipv6Addresses": [{"Ipv6Address": "2001:db8::1"}]}, "InvalidParameterValue"),
        ({"Ipv6Addresses": [{"Ipv6Address": "six"}]}, "InvalidParameterValue"),
        ({"Ipv4Prefixes": [{"Ipv4Prefix": "10.2.0.16/29"}]}, "InvalidParameterValue"),
        ({"InterfaceType": "tape"}, "InvalidParameterValue"),
        ({"TagSpecifications": tagged("subnet", a="b")}, "InvalidParameterValue"),
        ({"DryRun": True}, "DryRunOperation"),
    ]])


def test_attach_and_detach(ec2):
    instance = launched(ec2, InstanceType="t3.nano", Placement={"AvailabilityZone": "us-east-1a"})
    one = instance["InstanceId"]
    here = {"SubnetId": instance["SubnetId"]}
    far = next(subnet for subnet in ec2.describe_subnets()["Subnets"] if subnet["AvailabilityZone"] != "us-east-1a")
    interface, second, away = made(ec2, here), made(ec2, here), made(ec2, far)
    eni = interface["NetworkInterfaceId"]
    attachment = ec2.attach_network_interface(NetworkInterfaceId=eni, InstanceId=one, DeviceIndex=1)
    assert attachment["NetworkCardIndex"] == 0
    attached = shown(ec2, eni)
    assert (attached["Status"], attached["Attachment"]["DeviceIndex"], attached["Attachment"]["InstanceId"],
            attached["Attachment"]["DeleteOnTermination"]) == ("in-use", 1, one, False)
    after = ec2.describe_instances(InstanceIds=[one])["Reservations"][0]["Instances"][0]
    assert [one["Attachment"]["DeviceIndex"] for one in after["NetworkInterfaces"]] == [0, 1]
    assert after["PrivateIpAddress"] == instance["PrivateIpAddress"]
    primary = instance["NetworkInterfaces"][0]
    check_found(ec2.describe_network_interfaces, "NetworkInterfaces", "NetworkInterfaceId", [eni], {
        "attachment.attachment-id": attachment["AttachmentId"], "attachment.device-index": "1",
        "attachment.delete-on-termination": "false"})
    check_found(ec2.describe_network_interfaces, "NetworkInterfaces", "NetworkInterfaceId",
                [eni, primary["NetworkInterfaceId"]], {
                    "attachment.instance-id": one, "attachment.instance-owner-id": "000000000000",
                    "attachment.status": "attached", "status": "in-use"})
    where = {"NetworkInterfaceId": second["NetworkInterfaceId"], "InstanceId": one, "DeviceIndex": 2}
    check_refusals([
        (ec2.attach_network_interface, {**where, "NetworkInterfaceId": eni}, "InvalidNetworkInterface.InUse"),
        (ec2.attach_network_interface, {**where, "DeviceIndex": 1}, "InvalidParameterValue"),
        (ec2.attach_network_interface, {**where, "DeviceIndex": -1}, "InvalidParameterValue"),
        (ec2.attach_network_interface, {**where, "NetworkCardIndex": 1}, "InvalidParameterValue"),
        (ec2.attach_network_interface, where, "AttachmentLimitExceeded"),
        (ec2.attach_network_interface, {**where, "NetworkInterfaceId": NO_INTERFACE}, "InvalidNetworkInterfaceID.NotFound"),
        (ec2.attach_network_interface, {**where, "InstanceId": "i-0123456789abcdef0"}, "InvalidInstanceID.NotFound"),
        (ec2.attach_network_interface, {**where, "NetworkInterfaceId": away["NetworkInterfaceId"]}, "InvalidParameterCombination"),
        (ec2.delete_network_interface, {"NetworkInterfaceId": eni}, "InvalidParameterValue"),
        (ec2.delete_network_interface, {"NetworkInterfaceId": NO_INTERFACE}, "InvalidNetworkInterfaceID.NotFound"),
        (ec2.detach_network_interface, {"AttachmentId": primary["Attachment"]["AttachmentId"]}, "OperationNotPermitted"),
        (ec2.detach_network_interface, {"AttachmentId": "eni-attach-0123456789abcdef0"}, "InvalidAttachmentID.NotFound"),
        (ec2.detach_network_interface, {"AttachmentId": "x"}, "InvalidNetworkInterfaceAttachmentId.Malformed"),
    ])
    ec2.detach_network_interface(AttachmentId=attachment["AttachmentId"], Force=True)
    assert "Attachment" not in shown(ec2, eni)
    again = ec2.attach_network_interface(NetworkInterfaceId=eni, InstanceId=one, DeviceIndex=1)["AttachmentId"]
    other = ec2.attach_network_interface  # The limit of a t3.nano is two.
    assert code_of(other, **where) == "AttachmentLimitExceeded"
    ec2.modify_network_interface_attribute(
        NetworkInterfaceId=eni, Attachment={"AttachmentId": again, "DeleteOnTermination": True})
    ec2.terminate_instances(InstanceIds=[one])
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[one], WaiterConfig={"Delay": 1})
    left = {one["NetworkInterfaceId"] for one in ec2.describe_network_interfaces()["NetworkInterfaces"]}
    assert left == {second["NetworkInterfaceId"], away["NetworkInterfaceId"]}


def test_private_addresses_come_and_go(ec2, subnet):
    one, two = (made(ec2, subnet)["NetworkInterfaceId"] for _ in range(2))
    given = ec2.assign_private_ip_addresses(NetworkInterfaceId=one, PrivateIpAddresses=["10.2.0.40", "10.2.0.41"])
    assert [line["PrivateIpAddress"] for line in given["AssignedPrivateIpAddresses"]] == ["10.2.0.40", "10.2.0.41"]
    ec2.assign_private_ip_addresses(NetworkInterfaceId=one, SecondaryPrivateIpAddressCount=2)
    assert (len(privates(shown(ec2, one))), free(ec2, subnet)) == (5, 64 - 5 - 6)
    to_two = {"NetworkInterfaceId": two, "PrivateIpAddresses": ["10.2.0.40"]}
    primary = privates(shown(ec2, one))[0]
    check_refusals([
        (ec2.assign_private_ip_addresses, to_two, "InvalidIPAddress.InUse"),
        (ec2.assign_private_ip_addresses, {**to_two, "PrivateIpAddresses": [primary], "AllowReassignment": True}, "InvalidParameterValue"),
        (ec2.assign_private_ip_addresses, {**to_two, "PrivateIpAddresses": ["10.3.0.1"]}, "InvalidParameterValue"),
        (ec2.assign_private_ip_addresses, {**to_two, "SecondaryPrivateIpAddressCount": 1}, "InvalidParameterCombination"),
        (ec2.assign_private_ip_addresses, {"NetworkInterfaceId": two}, "MissingParameter"),
        (ec2.assign_private_ip_addresses, {**to_two, "NetworkInterfaceId": NO_INTERFACE}, "InvalidNetworkInterfaceID.NotFound"),
        (ec2.assign_private_ip_addresses, {"NetworkInterfaceId": two, "SecondaryPrivateIpAddressCount": 99}, "InsufficientFreeAddressesInSubnet"),
        (ec2.unassign_private_ip_addresses, to_two, "InvalidParameterValue"),
        (ec2.unassign_private_ip_addresses, {"NetworkInterfaceId": one, "PrivateIpAddresses": [primary]}, "InvalidParameterValue"),
        (ec2.unassign_private_ip_addresses, {"NetworkInterfaceId": one}, "MissingParameter"),
    ])
    ec2.assign_private_ip_addresses(**to_two, AllowReassignment=True)
    assert "10.2.0.40" in privates(shown(ec2, two)) and "10.2.0.40" not in privates(shown(ec2, one))
    ec2.unassign_private_ip_addresses(**to_two)
    assert (privates(shown(ec2, two)).count("10.2.0.40"), free(ec2, subnet)) == (0, 64 - 5 - 5)
    prefix = ec2.assign_private_ip_addresses(NetworkInterfaceId=two, Ipv4PrefixCount=1)["AssignedIpv4Prefixes"]
    assert shown(ec2, two)["Ipv4Prefixes"] == prefix and free(ec2, subnet) == 64 - 5 - 5 - 16
    ec2.unassign_private_ip_addresses(NetworkInterfaceId=two, Ipv4Prefixes=[prefix[0]["Ipv4Prefix"]])
    assert free(ec2, subnet) == 64 - 5 - 5
    launched_one = launched(ec2, InstanceType="t3.nano")["NetworkInterfaces"][0]["NetworkInterfaceId"]
    ec2.assign_private_ip_addresses(NetworkInterfaceId=launched_one, SecondaryPrivateIpAddressCount=1)
    assert code_of(ec2.assign_private_ip_addresses, NetworkInterfaceId=launched_one,
                   SecondaryPrivateIpAddressCount=1) == "PrivateIpAddressLimitExceeded"


def test_ipv6_addresses_come_and_go(ec2, subnet):
    block = subnet["Ipv6CidrBlockAssociationSet"][0]["Ipv6CidrBlock"]
    chosen = block.replace("::/64", "::5")
    one = made(ec2, subnet, Ipv6AddressCount=1, EnablePrimaryIpv6=True)
    eni, first = one["NetworkInterfaceId"], one["Ipv6Addresses"][0]["Ipv6Address"]
    assert one["Ipv6Addresses"][0]["IsPrimaryIpv6"]
    assigned = ec2.assign_ipv6_addresses(NetworkInterfaceId=eni, Ipv6Addresses=[chosen])
    assert assigned["AssignedIpv6Addresses"] == [chosen]
    prefixes = ec2.assign_ipv6_addresses(NetworkInterfaceId=eni, Ipv6PrefixCount=1)["AssignedIpv6Prefixes"]
    assert [line["Ipv6Prefix"] for line in shown(ec2, eni)["Ipv6Prefixes"]] == prefixes
    check_found(ec2.describe_network_interfaces, "NetworkInterfaces", "NetworkInterfaceId", [eni], {
        "ipv6-addresses.ipv6-address": chosen})
    other = made(ec2, subnet)["NetworkInterfaceId"]
    bare = ec2.create_subnet(VpcId=subnet["VpcId"], CidrBlock="10.2.1.0/24")["Subnet"]
    without = made(ec2, bare)["NetworkInterfaceId"]
    association = subnet["Ipv6CidrBlockAssociationSet"][0]["AssociationId"]
    check_refusals([
        (ec2.assign_ipv6_addresses, {"NetworkInterfaceId": other, "Ipv6Addresses": [chosen]}, "InvalidIPAddress.InUse"),
        (ec2.assign_ipv6_addresses, {"NetworkInterfaceId": other, "Ipv6Addresses": ["2001:db8::1"]}, "InvalidParameterValue"),
        (ec2.assign_ipv6_addresses, {"NetworkInterfaceId": other, "Ipv6Addresses": ["six"]}, "InvalidParameterValue"),
        (ec2.assign_ipv6_addresses, {"NetworkInterfaceId": without, "Ipv6AddressCount": 1}, "InvalidParameterValue"),
        (ec2.assign_ipv6_addresses, {"NetworkInterfaceId": other}, "MissingParameter"),
        (ec2.assign_ipv6_addresses, {"NetworkInterfaceId": NO_INTERFACE, "Ipv6AddressCount": 1}, "InvalidNetworkInterfaceID.NotFound"),
        (ec2.unassign_ipv6_addresses, {"NetworkInterfaceId": other, "Ipv6Addresses": [chosen]}, "InvalidParameterValue"),
        (ec2.unassign_ipv6_addresses, {"NetworkInterfaceId": eni, "Ipv6Addresses": [first]}, "InvalidParameterValue"),
        (ec2.unassign_ipv6_addresses, {"NetworkInterfaceId": eni}, "MissingParameter"),
        (ec2.disassociate_subnet_cidr_block, {"AssociationId": association}, "InvalidCidr.InUse"),
    ])
    gone = ec2.unassign_ipv6_addresses(NetworkInterfaceId=eni, Ipv6Addresses=[chosen], Ipv6Prefixes=prefixes)
    assert (gone["UnassignedIpv6Addresses"], gone["UnassignedIpv6Prefixes"]) == ([chosen], prefixes)
    ec2.modify_subnet_attribute(SubnetId=subnet["SubnetId"], AssignIpv6AddressOnCreation={"Value": True})
    assert len(made(ec2, subnet)["Ipv6Addresses"]) == 1
    assert made(ec2, subnet, Ipv6AddressCount=0)["Ipv6Addresses"] == []


def test_attributes_are_read_back_and_reset(ec2, subnet):
    eni = made(ec2, subnet)["NetworkInterfaceId"]
    ec2.modify_network_interface_attribute(NetworkInterfaceId=eni, SourceDestCheck={"Value": False})
    ec2.modify_network_interface_attribute(NetworkInterfaceId=eni, Description={"Value": "new"})

    def read(attribute, member):
        return ec2.describe_network_interface_attribute(NetworkInterfaceId=eni, Attribute=attribute)[member]

    assert (read("sourceDestCheck", "SourceDestCheck"), read("description", "Description")) == ({"Value": False}, {"Value": "new"})
    ec2.reset_network_interface_attribute(NetworkInterfaceId=eni, SourceDestCheck="true")
    assert read("sourceDestCheck", "SourceDestCheck") == {"Value": True}
    assert read("groupSet", "Groups")[0]["GroupName"] == "default"
    check_refusals([
        (ec2.modify_network_interface_attribute, {"NetworkInterfaceId": eni}, "InvalidParameterCombination"),
        (ec2.modify_network_interface_attribute, {"NetworkInterfaceId": eni, "EnablePrimaryIpv6": True}, "InvalidParameterCombination"),
        (ec2.modify_network_interface_attribute, {"NetworkInterfaceId": eni, "Groups": ["sg-0123456789abcdef0"]}, "InvalidGroup.NotFound"),
        (ec2.reset_network_interface_attribute, {"NetworkInterfaceId": eni}, "MissingParameter"),
        (ec2.reset_network_interface_attribute, {"NetworkInterfaceId": NO_INTERFACE, "SourceDestCheck": "true"}, "InvalidNetworkInterfaceID.NotFound"),
    ])


def test_a_launch_with_several_interfaces(ec2):
    default = ec2.describe_subnets(Filters=[{"Name": "availability-zone", "Values": ["us-east-1a"]}])["Subnets"][0]
    away = ec2.describe_subnets(Filters=[{"Name": "availability-zone", "Values": ["us-east-1b"]}])["Subnets"][0]
    here = default["SubnetId"]
    mine = made(ec2, default, PrivateIpAddress="172.31.0.77")["NetworkInterfaceId"]
    instance = launched(ec2, InstanceType="t3.small", NetworkInterfaces=[
        {"DeviceIndex": 2, "SubnetId": here, "SecondaryPrivateIpAddressCount": 2, "Description": "third"},
        {"DeviceIndex": 0, "NetworkInterfaceId": mine},
        {"DeviceIndex": 1, "SubnetId": here, "DeleteOnTermination": False}])
    cards = instance["NetworkInterfaces"]
    assert [card["Attachment"]["DeviceIndex"] for card in cards] == [0, 1, 2]
    assert (cards[0]["NetworkInterfaceId"], instance["PrivateIpAddress"]) == (mine, "172.31.0.77")
    assert (len(cards[2]["PrivateIpAddresses"]), cards[2]["Description"]) == (3, "third")
    assert "PublicIpAddress" not in instance
    new = {"DeviceIndex": 1, "SubnetId": here}
    check_refusals([(ec2.run_instances, {"ImageId": IMAGE, "MinCount": 1, "MaxCount": 1, "InstanceType": "t3.small", **wrong}, code)
                    for wrong, code in [
        ({"NetworkInterfaces": [{"DeviceIndex": 0, "NetworkInterfaceId": mine}]}, "InvalidNetworkInterface.InUse"),
        ({"NetworkInterfaces": [{"DeviceIndex": 0, "NetworkInterfaceId": NO_INTERFACE}]}, "InvalidNetworkInterfaceID.NotFound"),
        ({"NetworkInterfaces": [{"DeviceIndex": 0, "NetworkInterfaceId": mine, "SubnetId": here}]}, "InvalidParameterCombination"),
        ({"NetworkInterfaces": [{"DeviceIndex": 0, "NetworkInterfaceId": mine}], "MaxCount": 2}, "InvalidParameterCombination"),
        ({"NetworkInterfaces": [new]}, "InvalidParameterValue"),
        ({"NetworkInterfaces": [{**new, "DeviceIndex": 0}, {**new, "DeviceIndex": 0}]}, "InvalidParameterCombination"),
        ({"NetworkInterfaces": [{**new, "DeviceIndex": 0, "AssociatePublicIpAddress": True}, new]}, "InvalidParameterCombination"),
        ({"NetworkInterfaces": [{**new, "DeviceIndex": 0}, {**new, "SubnetId": away["SubnetId"]}]}, "InvalidParameterCombination"),
        ({"NetworkInterfaces": [{**new, "DeviceIndex": index} for index in range(4)]}, "AttachmentLimitExceeded"),
        ({"NetworkInterfaces": [{"DeviceIndex": 0, "SubnetId": here, "SecondaryPrivateIpAddressCount": 4}]}, "PrivateIpAddressLimitExceeded"),
        ({"NetworkInterfaces": [{"DeviceIndex": 0, "SubnetId": here}], "SubnetId": here}, "InvalidParameterCombination"),
    ]])
    ec2.terminate_instances(InstanceIds=[instance["InstanceId"]])
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[instance["InstanceId"]], WaiterConfig={"Delay": 1})
    left = {one["NetworkInterfaceId"] for one in ec2.describe_network_interfaces()["NetworkInterfaces"]}
    assert left == {mine, cards[1]["NetworkInterfaceId"]}


def test_several_instances_with_several_interfaces_each(ec2):
    here = ec2.describe_subnets()["Subnets"][0]["SubnetId"]
    cards = [{"DeviceIndex": index, "SubnetId": here, "SecondaryPrivateIpAddressCount": 1} for index in range(2)]
    instances = ec2.run_instances(ImageId=IMAGE, InstanceType="t3.small", MinCount=3, MaxCount=3, NetworkInterfaces=cards)
    addresses = [address["PrivateIpAddress"] for one in instances["Instances"]
                 for card in one["NetworkInterfaces"] for address in card["PrivateIpAddresses"]]
    assert len(addresses) == len(set(addresses)) == 12
