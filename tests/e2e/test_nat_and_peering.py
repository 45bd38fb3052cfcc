"""NAT gateways and VPC peering: states by the clock, addresses, routes, options."""

import pytest
from refusals import check_filters, check_found, check_pages, check_refusals, code_of, tagged

from emulator import until

NO_NAT, NO_PEERING = "nat-0123456789abcdef0", "pcx-0123456789abcdef0"


@pytest.fixture
def subnet(ec2):
    return ec2.describe_subnets()["Subnets"][0]


def nat(ec2, gateway):
    return ec2.describe_nat_gateways(NatGatewayIds=[gateway])["NatGateways"][0]


def reaches(ec2, gateway, state):
    return until(lambda: (shown := nat(ec2, gateway))["State"] == state and shown, f"{gateway} is {state}")


def test_a_public_nat_gateway_from_creation_to_its_end(ec2, subnet):
    address = ec2.allocate_address()
    new = {"SubnetId": subnet["SubnetId"], "AllocationId": address["AllocationId"], "ClientToken": "once",
           "TagSpecifications": tagged("natgateway", Name="out")}
    made = ec2.create_nat_gateway(**new)["NatGateway"]
    one = made["NatGatewayId"]
    assert (made["State"], made["ConnectivityType"]) == ("pending", "public")
    assert ec2.create_nat_gateway(**new)["NatGateway"]["NatGatewayId"] == one
    (its,) = reaches(ec2, one, "available")["NatGatewayAddresses"]
    assert (its["PublicIp"], its["AllocationId"], its["IsPrimary"], its["Status"]) == (
        address["PublicIp"], address["AllocationId"], True, "succeeded")
    interface = ec2.describe_network_interfaces(NetworkInterfaceIds=[its["NetworkInterfaceId"]])["NetworkInterfaces"][0]
    assert (interface["InterfaceType"], interface["RequesterManaged"], interface["Status"], interface["SourceDestCheck"]) == (
        "nat_gateway", True, "in-use", False)
    assert interface["Association"]["AllocationId"] == address["AllocationId"]
    check_found(ec2.describe_network_interfaces, "NetworkInterfaces", "NetworkInterfaceId", [its["NetworkInterfaceId"]], {
        "interface-type": "nat_gateway", "requester-managed": "true", "requester-id": "000000000000"})
    check_filters(ec2.describe_nat_gateways, "NatGateways", "NatGatewayId", {wanted: [one] for wanted in [
        ("nat-gateway-id", one), ("state", "available"), ("subnet-id", subnet["SubnetId"]),
        ("vpc-id", subnet["VpcId"]), ("tag:Name", "out"), ("tag-key", "Name")]}, filters="Filter")
    table = ec2.create_route_table(VpcId=subnet["VpcId"])["RouteTable"]["RouteTableId"]
    route = {"RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0"}
    ec2.create_route(**route, NatGatewayId=one)
    check_found(ec2.describe_route_tables, "RouteTables", "RouteTableId", [table], {"route.nat-gateway-id": one})
    gateway = ec2.describe_internet_gateways()["InternetGateways"][0]["InternetGatewayId"]
    check_refusals([
        (ec2.create_nat_gateway, {**new, "AllocationId": "eipalloc-0123456789abcdef0"}, "IdempotentParameterMismatch"),
        (ec2.release_address, {"AllocationId": address["AllocationId"]}, "InvalidIPAddress.InUse"),
        (ec2.disassociate_address, {"AssociationId": its["AssociationId"]}, "OperationNotPermitted"),
        (ec2.delete_network_interface, {"NetworkInterfaceId": its["NetworkInterfaceId"]}, "InvalidParameterValue"),
        (ec2.delete_subnet, {"SubnetId": subnet["SubnetId"]}, "DependencyViolation"),
        (ec2.detach_internet_gateway, {"InternetGatewayId": gateway, "VpcId": subnet["VpcId"]}, "DependencyViolation"),
        (ec2.create_route, {**route, "DestinationCidrBlock": "192.0.2.0/24", "NatGatewayId": NO_NAT}, "InvalidNatGatewayID.NotFound"),
    ])
    assert ec2.delete_nat_gateway(NatGatewayId=one)["NatGatewayId"] == one
    assert nat(ec2, one)["State"] in ("deleting", "deleted")
    ended = reaches(ec2, one, "deleted")
    assert ended["DeleteTime"] and ended["NatGatewayAddresses"][0]["PublicIp"] == address["PublicIp"]
    routes = ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"][0]["Routes"]
    assert [line["State"] for line in routes if line.get("NatGatewayId") == one] == ["blackhole"]
    assert ec2.describe_network_interfaces()["NetworkInterfaces"] == []
    ec2.release_address(AllocationId=address["AllocationId"])


def test_nat_gateways_fail_and_are_refused(ec2, subnet):
    vpc = ec2.create_vpc(CidrBlock="10.2.0.0/16")["Vpc"]["VpcId"]
    inside = ec2.create_subnet(VpcId=vpc, CidrBlock="10.2.0.0/24")["Subnet"]["SubnetId"]
    allocation = ec2.allocate_address()["AllocationId"]
    here = {"SubnetId": subnet["SubnetId"], "AllocationId": allocation}
    failed = ec2.create_nat_gateway(SubnetId=inside, AllocationId=allocation)["NatGateway"]["NatGatewayId"]
    shown = reaches(ec2, failed, "failed")
    assert shown["FailureCode"] == "Gateway.NotAttached" and vpc in shown["FailureMessage"]
    good = ec2.create_nat_gateway(**here)["NatGateway"]["NatGatewayId"]
    twice = ec2.create_nat_gateway(**here)["NatGateway"]["NatGatewayId"]
    assert reaches(ec2, twice, "failed")["FailureCode"] == "Resource.AlreadyAssociated"
    reaches(ec2, good, "available")
    check_refusals([
        (ec2.create_nat_gateway, {"SubnetId": subnet["SubnetId"]}, "MissingParameter"),
        (ec2.create_nat_gateway, {"AllocationId": allocation}, "MissingParameter"),
        (ec2.create_nat_gateway, {**here, "SubnetId": "subnet-0123456789abcdef0"}, "InvalidSubnetID.NotFound"),
        (ec2.create_nat_gateway, {**here, "AllocationId": "eipalloc-0123456789abcdef0"}, "InvalidAllocationID.NotFound"),
        (ec2.create_nat_gateway, {**here, "ConnectivityType": "private"}, "InvalidParameterCombination"),
        (ec2.create_nat_gateway, {**here, "ConnectivityType": "sideways"}, "InvalidParameterValue"),
        (ec2.create_nat_gateway, {**here, "DryRun": True}, "DryRunOperation"),
        (ec2.describe_nat_gateways, {"NatGatewayIds": [NO_NAT]}, "NatGatewayNotFound"),
        (ec2.describe_nat_gateways, {"NatGatewayIds": ["x"]}, "NatGatewayMalformed"),
        (ec2.delete_nat_gateway, {"NatGatewayId": NO_NAT}, "NatGatewayNotFound"),
        (ec2.associate_nat_gateway_address, {"NatGatewayId": NO_NAT, "AllocationIds": [allocation]}, "NatGatewayNotFound"),
        (ec2.associate_nat_gateway_address, {"NatGatewayId": failed, "AllocationIds": [allocation]}, "IncorrectState"),
        (ec2.associate_nat_gateway_address, {"NatGatewayId": good, "AllocationIds": [allocation]}, "Resource.AlreadyAssociated"),
        (ec2.assign_private_nat_gateway_address, {"NatGatewayId": good, "PrivateIpAddressCount": 1}, "InvalidParameterValue"),
    ])
    ec2.delete_nat_gateway(NatGatewayId=failed)
    reaches(ec2, failed, "deleted")


def test_more_addresses_for_nat_gateways(ec2, subnet):
    first, second = (ec2.allocate_address()["AllocationId"] for _ in range(2))
    one = ec2.create_nat_gateway(SubnetId=subnet["SubnetId"], AllocationId=first)["NatGateway"]["NatGatewayId"]
    assert code_of(ec2.associate_nat_gateway_address, NatGatewayId=one, AllocationIds=[second]) == "IncorrectState"
    reaches(ec2, one, "available")
    (new,) = ec2.associate_nat_gateway_address(NatGatewayId=one, AllocationIds=[second])["NatGatewayAddresses"]
    assert (new["AllocationId"], new["IsPrimary"], new["Status"]) == (second, False, "associating")
    both = nat(ec2, one)["NatGatewayAddresses"]
    assert [line["AllocationId"] for line in both] == [first, second]
    check_refusals([
        (ec2.disassociate_nat_gateway_address, {"NatGatewayId": one, "AssociationIds": [both[0]["AssociationId"]]}, "InvalidParameterValue"),
        (ec2.disassociate_nat_gateway_address, {"NatGatewayId": one, "AssociationIds": ["eipassoc-0123456789abcdef0"]}, "InvalidAssociationID.NotFound"),
    ])
    ec2.disassociate_nat_gateway_address(NatGatewayId=one, AssociationIds=[both[1]["AssociationId"]])
    assert len(nat(ec2, one)["NatGatewayAddresses"]) == 1
    ec2.release_address(AllocationId=second)
    inner = ec2.create_nat_gateway(SubnetId=subnet["SubnetId"], ConnectivityType="private",
                                   SecondaryPrivateIpAddressCount=1)["NatGateway"]["NatGatewayId"]
    shown = reaches(ec2, inner, "available")
    assert (shown["ConnectivityType"], len(shown["NatGatewayAddresses"])) == ("private", 2)
    assert "PublicIp" not in shown["NatGatewayAddresses"][0]
    (added,) = ec2.assign_private_nat_gateway_address(NatGatewayId=inner, PrivateIpAddressCount=1)["NatGatewayAddresses"]
    check_refusals([
        (ec2.assign_private_nat_gateway_address, {"NatGatewayId": inner}, "MissingParameter"),
        (ec2.assign_private_nat_gateway_address, {"NatGatewayId": inner, "PrivateIpAddressCount": 8}, "PrivateIpAddressLimitExceeded"),
        (ec2.unassign_private_nat_gateway_address, {"NatGatewayId": inner, "PrivateIpAddresses": ["10.9.9.9"]}, "InvalidParameterValue"),
        (ec2.associate_nat_gateway_address, {"NatGatewayId": inner, "AllocationIds": [first]}, "InvalidParameterValue"),
    ])
    ec2.unassign_private_nat_gateway_address(NatGatewayId=inner, PrivateIpAddresses=[added["PrivateIp"]])
    assert len(nat(ec2, inner)["NatGatewayAddresses"]) == 2


@pytest.fixture
def vpcs(ec2):
    return [ec2.create_vpc(CidrBlock=f"10.{number}.0.0/16")["Vpc"]["VpcId"] for number in (2, 3)]


def peering(ec2, one):
    return ec2.describe_vpc_peering_connections(VpcPeeringConnectionIds=[one])["VpcPeeringConnections"][0]


def settles(ec2, one, code):
    return until(lambda: (shown := peering(ec2, one))["Status"]["Code"] == code and shown, f"{one} is {code}")


def test_a_peering_connection_from_offer_to_end(ec2, vpcs):
    new = ec2.create_vpc_peering_connection(
        VpcId=vpcs[0], PeerVpcId=vpcs[1], PeerOwnerId="000000000000", PeerRegion="us-east-1",
        TagSpecifications=tagged("vpc-peering-connection", Name="between"))["VpcPeeringConnection"]
    one = new["VpcPeeringConnectionId"]
    assert new["Status"]["Code"] == "initiating-request"
    offered = settles(ec2, one, "pending-acceptance")
    assert offered["ExpirationTime"] and offered["RequesterVpcInfo"]["CidrBlock"] == "10.2.0.0/16"
    assert "CidrBlock" not in offered["AccepterVpcInfo"]
    table = ec2.create_route_table(VpcId=vpcs[0])["RouteTable"]["RouteTableId"]
    route = {"RouteTableId": table, "DestinationCidrBlock": "10.3.0.0/16", "VpcPeeringConnectionId": one}
    options = {"VpcPeeringConnectionId": one, "AccepterPeeringConnectionOptions": {"AllowDnsResolutionFromRemoteVpc": True}}
    check_refusals([
        (ec2.create_vpc_peering_connection, {"VpcId": vpcs[1], "PeerVpcId": vpcs[0]}, "VpcPeeringConnectionAlreadyExists"),
        (ec2.create_vpc_peering_connection, {"VpcId": vpcs[0], "PeerVpcId": vpcs[0]}, "InvalidParameterValue"),
        (ec2.create_vpc_peering_connection, {"VpcId": vpcs[0], "PeerVpcId": "vpc-0123456789abcdef0"}, "InvalidVpcID.NotFound"),
        (ec2.create_vpc_peering_connection, {"VpcId": vpcs[0]}, "MissingParameter"),
        (ec2.create_vpc_peering_connection, {"VpcId": vpcs[0], "PeerVpcId": vpcs[1], "PeerRegion": "cn-north-1"}, "InvalidParameterValue"),
        (ec2.create_vpc_peering_connection, {"VpcId": vpcs[0], "PeerVpcId": vpcs[1], "PeerOwnerId": "me"}, "InvalidParameterValue"),
        (ec2.create_route, route, "InvalidStateTransition"),
        (ec2.modify_vpc_peering_connection_options, options, "OperationNotPermitted"),
        (ec2.modify_vpc_peering_connection_options, {"VpcPeeringConnectionId": one}, "MissingParameter"),
        (ec2.accept_vpc_peering_connection, {"VpcPeeringConnectionId": NO_PEERING}, "InvalidVpcPeeringConnectionID.NotFound"),
        (ec2.accept_vpc_peering_connection, {"VpcPeeringConnectionId": "x"}, "InvalidVpcPeeringConnectionId.Malformed"),
        (ec2.describe_vpc_peering_connections, {"VpcPeeringConnectionIds": [NO_PEERING]}, "InvalidVpcPeeringConnectionID.NotFound"),
        (ec2.delete_vpc, {"VpcId": vpcs[1]}, "DependencyViolation"),
    ])
    check_found(ec2.describe_vpc_peering_connections, "VpcPeeringConnections", "VpcPeeringConnectionId", [one], {
        "vpc-peering-connection-id": one, "status-code": "pending-acceptance", "status-message": "Pending Acceptance by 000000000000",
        "requester-vpc-info.vpc-id": vpcs[0], "accepter-vpc-info.vpc-id": vpcs[1], "requester-vpc-info.cidr-block": "10.2.0.0/16",
        "accepter-vpc-info.cidr-block": "10.3.0.0/16", "requester-vpc-info.owner-id": "000000000000",
        "accepter-vpc-info.owner-id": "000000000000", "tag:Name": "between", "tag-key": "Name",
        "expiration-time": offered["ExpirationTime"].strftime("%Y-%m-%dT%H:%M:%S*")})
    ec2.accept_vpc_peering_connection(VpcPeeringConnectionId=one)
    active = settles(ec2, one, "active")
    assert active["AccepterVpcInfo"]["CidrBlockSet"] == [{"CidrBlock": "10.3.0.0/16"}]
    assert code_of(ec2.modify_vpc_peering_connection_options, **options) == "InvalidVpcPeeringConnectionState.DnsHostnamesDisabled"
    ec2.modify_vpc_attribute(VpcId=vpcs[1], EnableDnsHostnames={"Value": True})
    changed = ec2.modify_vpc_peering_connection_options(**options)
    assert changed["AccepterPeeringConnectionOptions"]["AllowDnsResolutionFromRemoteVpc"]
    assert peering(ec2, one)["AccepterVpcInfo"]["PeeringOptions"]["AllowDnsResolutionFromRemoteVpc"]
    ec2.create_route(**route)
    check_found(ec2.describe_route_tables, "RouteTables", "RouteTableId", [table], {"route.vpc-peering-connection-id": one})
    check_refusals([
        (ec2.accept_vpc_peering_connection, {"VpcPeeringConnectionId": one}, "InvalidStateTransition"),
        (ec2.reject_vpc_peering_connection, {"VpcPeeringConnectionId": one}, "InvalidStateTransition"),
    ])
    assert ec2.delete_vpc_peering_connection(VpcPeeringConnectionId=one)["Return"]
    assert settles(ec2, one, "deleted")["Status"]["Message"] == "Deleted by 000000000000"
    routes = ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"][0]["Routes"]
    assert [line["State"] for line in routes if line.get("VpcPeeringConnectionId") == one] == ["blackhole"]
    assert code_of(ec2.delete_vpc_peering_connection, VpcPeeringConnectionId=one) == "InvalidStateTransition"
    ec2.delete_vpc(VpcId=vpcs[1])


def test_peering_connections_are_rejected_and_fail(ec2, vpcs):
    one = ec2.create_vpc_peering_connection(VpcId=vpcs[0], PeerVpcId=vpcs[1])["VpcPeeringConnection"]["VpcPeeringConnectionId"]
    assert ec2.reject_vpc_peering_connection(VpcPeeringConnectionId=one)["Return"]
    assert peering(ec2, one)["Status"]["Code"] == "rejected"
    assert code_of(ec2.accept_vpc_peering_connection, VpcPeeringConnectionId=one) == "InvalidStateTransition"
    alike = ec2.create_vpc(CidrBlock="10.2.0.0/16")["Vpc"]["VpcId"]
    other = ec2.create_vpc_peering_connection(VpcId=vpcs[0], PeerVpcId=alike)["VpcPeeringConnection"]["VpcPeeringConnectionId"]
    assert "overlapping CIDR" in settles(ec2, other, "failed")["Status"]["Message"]
    more = [ec2.create_vpc(CidrBlock=f"10.{number}.0.0/16")["Vpc"]["VpcId"] for number in range(20, 24)]
    made = [ec2.create_vpc_peering_connection(VpcId=vpcs[0], PeerVpcId=vpc)["VpcPeeringConnection"]["VpcPeeringConnectionId"]
            for vpc in more]
    check_pages(ec2.describe_vpc_peering_connections, "VpcPeeringConnections", "VpcPeeringConnectionId", [one, other, *made])
