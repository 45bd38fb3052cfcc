"""Security groups over several VPCs, and blocks that subnets keep free."""

import pytest
from refusals import check_filters, check_pages, check_refusals, code_of, tagged

from emulator import until

NO_GROUP, NO_VPC, NO_SUBNET = "sg-0123456789abcdef0", "vpc-0123456789abcdef0", "subnet-0123456789abcdef0"


@pytest.fixture
def vpcs(ec2):
    return [ec2.create_vpc(CidrBlock=f"10.{number}.0.0/16")["Vpc"]["VpcId"] for number in (2, 3)]


def group(ec2, vpc, name):
    return ec2.create_security_group(GroupName=name, Description=f"{name} of it", VpcId=vpc)["GroupId"]


def allow(ec2, group, other):
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "UserIdGroupPairs": [{"GroupId": other}]}])


def test_a_group_in_another_vpc(ec2, vpcs):
    one, other = group(ec2, vpcs[0], "one"), group(ec2, vpcs[0], "other")
    subnet = ec2.create_subnet(VpcId=vpcs[1], CidrBlock="10.3.0.0/24")["Subnet"]["SubnetId"]
    assert code_of(ec2.create_network_interface, SubnetId=subnet, Groups=[one]) == "InvalidGroup.NotFound"
    assert ec2.associate_security_group_vpc(GroupId=one, VpcId=vpcs[1])["State"] == "associating"
    interface = ec2.create_network_interface(SubnetId=subnet, Groups=[one])["NetworkInterface"]["NetworkInterfaceId"]
    default = ec2.get_security_groups_for_vpc(VpcId=vpcs[0], Filters=[{"Name": "group-name", "Values": ["default"]}])
    default = default["SecurityGroupForVpcs"][0]["GroupId"]
    check_refusals([
        (ec2.associate_security_group_vpc, {"GroupId": one, "VpcId": vpcs[1]}, "Resource.AlreadyAssociated"),
        (ec2.associate_security_group_vpc, {"GroupId": one, "VpcId": vpcs[0]}, "Resource.AlreadyAssociated"),
        (ec2.associate_security_group_vpc, {"GroupId": default, "VpcId": vpcs[1]}, "InvalidParameterValue"),
        (ec2.associate_security_group_vpc, {"GroupId": NO_GROUP, "VpcId": vpcs[1]}, "InvalidGroup.NotFound"),
        (ec2.associate_security_group_vpc, {"GroupId": one, "VpcId": NO_VPC}, "InvalidVpcID.NotFound"),
        (ec2.disassociate_security_group_vpc, {"GroupId": other, "VpcId": vpcs[1]}, "InvalidAssociation.NotFound"),
        (ec2.disassociate_security_group_vpc, {"GroupId": one, "VpcId": vpcs[1]}, "DependencyViolation"),
        (ec2.get_security_groups_for_vpc, {"VpcId": NO_VPC}, "InvalidVpcID.NotFound"),
    ])
    ec2.associate_security_group_vpc(GroupId=other, VpcId=vpcs[1])
    check_filters(ec2.describe_security_group_vpc_associations, "SecurityGroupVpcAssociations", "GroupId", {
        ("group-id", one): [one], ("group-owner-id", "000000000000"): [one, other], ("state", "associated"): [one, other],
        ("vpc-id", vpcs[1]): [one, other], ("vpc-owner-id", "000000000000"): [one, other]})

    def usable(**more):
        return ec2.get_security_groups_for_vpc(VpcId=vpcs[1], **more)

    check_filters(usable, "SecurityGroupForVpcs", "GroupId", {
        ("group-id", one): [one], ("group-name", "o*"): [one, other], ("description", "one of it"): [one],
        ("primary-vpc-id", vpcs[0]): [one, other]})
    many = [group(ec2, vpcs[1], f"g{number}") for number in range(4)]
    own = usable(Filters=[{"Name": "group-name", "Values": ["default"]}])["SecurityGroupForVpcs"][0]["GroupId"]
    check_pages(usable, "SecurityGroupForVpcs", "GroupId", [one, other, own, *many])
    ec2.delete_network_interface(NetworkInterfaceId=interface)
    assert ec2.disassociate_security_group_vpc(GroupId=one, VpcId=vpcs[1])["State"] == "disassociating"
    ec2.delete_subnet(SubnetId=subnet)
    for name in many:
        ec2.delete_security_group(GroupId=name)
    ec2.delete_vpc(VpcId=vpcs[1])
    assert ec2.describe_security_group_vpc_associations()["SecurityGroupVpcAssociations"] == []


def test_references_over_peering_become_stale(ec2, vpcs):
    here, there = group(ec2, vpcs[0], "here"), group(ec2, vpcs[1], "there")
    pair = {"GroupId": here, "IpPermissions": [
        {"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": there, "UserId": "000000000000"}]}]}
    assert code_of(ec2.authorize_security_group_ingress, **pair) == "InvalidGroup.NotFound"
    peering = ec2.create_vpc_peering_connection(VpcId=vpcs[0], PeerVpcId=vpcs[1])["VpcPeeringConnection"]["VpcPeeringConnectionId"]
    ec2.accept_vpc_peering_connection(VpcPeeringConnectionId=peering)

    def status(code):
        shown = ec2.describe_vpc_peering_connections(VpcPeeringConnectionIds=[peering])["VpcPeeringConnections"][0]
        return shown["Status"]["Code"] == code

    until(lambda: status("active"), "the connection is active")
    allow(ec2, here, there)

    def referred():
        (permission,) = ec2.describe_security_groups(GroupIds=[here])["SecurityGroups"][0]["IpPermissions"]
        return permission["UserIdGroupPairs"][0]

    assert referred() == {"GroupId": there, "UserId": "000000000000", "VpcId": vpcs[1],
                          "VpcPeeringConnectionId": peering, "PeeringStatus": "active"}
    assert ec2.describe_security_group_references(GroupId=[there])["SecurityGroupReferenceSet"] == [
        {"GroupId": there, "ReferencingVpcId": vpcs[0], "VpcPeeringConnectionId": peering}]
    assert ec2.describe_security_group_references(GroupId=[here])["SecurityGroupReferenceSet"] == []
    assert ec2.describe_stale_security_groups(VpcId=vpcs[0])["StaleSecurityGroupSet"] == []
    ec2.delete_vpc_peering_connection(VpcPeeringConnectionId=peering)
    until(lambda: status("deleted"), "the connection is deleted")
    (stale,) = ec2.describe_stale_security_groups(VpcId=vpcs[0])["StaleSecurityGroupSet"]
    assert (stale["GroupId"], stale["StaleIpPermissions"][0]["UserIdGroupPairs"][0]["GroupId"]) == (here, there)
    assert stale["StaleIpPermissions"][0]["FromPort"] == 80 and referred()["PeeringStatus"] == "deleted"
    ec2.delete_security_group(GroupId=there)
    assert len(ec2.describe_stale_security_groups(VpcId=vpcs[0])["StaleSecurityGroupSet"]) == 1
    check_refusals([
        (ec2.describe_stale_security_groups, {"VpcId": NO_VPC}, "InvalidVpcID.NotFound"),
        (ec2.describe_security_group_references, {"GroupId": [NO_GROUP]}, "InvalidGroup.NotFound"),
    ])
    near = group(ec2, vpcs[0], "near")
    allow(ec2, here, near)
    assert code_of(ec2.delete_security_group, GroupId=near) == "DependencyViolation"


def test_reservations_keep_addresses_free(ec2, vpcs):
    subnet = ec2.create_subnet(VpcId=vpcs[0], CidrBlock="10.2.0.0/27")["Subnet"]["SubnetId"]
    made = ec2.create_subnet_cidr_reservation(
        SubnetId=subnet, Cidr="10.2.0.16/28", ReservationType="explicit", Description="mine",
        TagSpecifications=tagged("subnet-cidr-reservation", Name="kept"))["SubnetCidrReservation"]
    one = made["SubnetCidrReservationId"]
    assert (made["Cidr"], made["ReservationType"], made["OwnerId"], made["Description"]) == (
        "10.2.0.16/28", "explicit", "000000000000", "mine")
    interfaces = [ec2.create_network_interface(SubnetId=subnet)["NetworkInterface"] for _ in range(12)]
    assert all(int(card["PrivateIpAddress"].split(".")[3]) < 16 for card in interfaces)
    here = {"SubnetId": subnet}
    reserve = {**here, "Cidr": "10.2.0.0/28", "ReservationType": "prefix"}
    check_refusals([
        (ec2.create_network_interface, here, "InsufficientFreeAddressesInSubnet"),
        (ec2.create_subnet_cidr_reservation, {**reserve, "Cidr": "10.2.0.24/29"}, "InvalidParameterValue"),
        (ec2.create_subnet_cidr_reservation, {**reserve, "Cidr": "10.2.1.0/28"}, "InvalidParameterValue"),
        (ec2.create_subnet_cidr_reservation, {**reserve, "Cidr": "2001:db8::/64"}, "InvalidParameterValue"),
        (ec2.create_subnet_cidr_reservation, {**reserve, "Cidr": "all"}, "InvalidParameterValue"),
        (ec2.create_subnet_cidr_reservation, {**reserve, "ReservationType": "maybe"}, "InvalidParameterValue"),
        (ec2.create_subnet_cidr_reservation, {**reserve, "SubnetId": NO_SUBNET}, "InvalidSubnetID.NotFound"),
        (ec2.get_subnet_cidr_reservations, {"SubnetId": NO_SUBNET}, "InvalidSubnetID.NotFound"),
        (ec2.delete_subnet_cidr_reservation, {"SubnetCidrReservationId": "scr-0123456789abcdef0"}, "InvalidSubnetCidrReservationID.NotFound"),
    ])
    asked = ec2.create_network_interface(SubnetId=subnet, PrivateIpAddress="10.2.0.20")["NetworkInterface"]
    assert asked["PrivateIpAddress"] == "10.2.0.20"
    other = ec2.create_subnet_cidr_reservation(**reserve)["SubnetCidrReservation"]["SubnetCidrReservationId"]

    def reservations(**more):
        return ec2.get_subnet_cidr_reservations(SubnetId=subnet, **more)

    check_filters(reservations, "SubnetIpv4CidrReservations", "SubnetCidrReservationId", {
        ("reservationType", "prefix"): [other], ("subnet-id", subnet): [one, other], ("tag:Name", "kept"): [one], ("tag-key", "Name"): [one]})
    assert ec2.delete_subnet_cidr_reservation(SubnetCidrReservationId=one)["DeletedSubnetCidrReservation"]["Cidr"] == "10.2.0.16/28"
    free = ec2.create_network_interface(SubnetId=subnet)["NetworkInterface"]["PrivateIpAddress"]
    assert int(free.split(".")[3]) >= 16
    for card in ec2.describe_network_interfaces()["NetworkInterfaces"]:
        ec2.delete_network_interface(NetworkInterfaceId=card["NetworkInterfaceId"])
    ec2.delete_subnet(SubnetId=subnet)
    assert code_of(ec2.delete_subnet_cidr_reservation, SubnetCidrReservationId=other) == "InvalidSubnetCidrReservationID.NotFound"


def test_prefixes_come_from_what_is_reserved_for_them(ec2, vpcs):
    subnet = ec2.create_subnet(VpcId=vpcs[0], CidrBlock="10.2.0.0/24")["Subnet"]["SubnetId"]
    ec2.create_subnet_cidr_reservation(SubnetId=subnet, Cidr="10.2.0.128/28", ReservationType="prefix")
    card = ec2.create_network_interface(SubnetId=subnet, Ipv4PrefixCount=2)["NetworkInterface"]
    prefixes = [one["Ipv4Prefix"] for one in card["Ipv4Prefixes"]]
    assert prefixes[0] == "10.2.0.128/28" and prefixes[1] == "10.2.0.16/28"
