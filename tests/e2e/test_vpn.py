"""Customer gateways, VPN gateways and VPN connections, as boto3 users meet them."""

from emulator import until
from refusals import check_filters, check_refusals, code_of, dry, named, refused


def tagged(kind, **tags):
    return [{"ResourceType": kind, "Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}]


def default_vpc(ec2):
    return ec2.describe_vpcs()["Vpcs"][0]["VpcId"]


def test_customer_gateways(ec2):
    one = ec2.create_customer_gateway(
        Type="ipsec.1", BgpAsn=65001, IpAddress="198.51.100.1", DeviceName="edge",
        TagSpecifications=tagged("customer-gateway", Name="one"))["CustomerGateway"]
    assert (one["BgpAsn"], one["IpAddress"], one["State"], one["Type"], one["DeviceName"]) == (
        "65001", "198.51.100.1", "available", "ipsec.1", "edge")
    same = ec2.create_customer_gateway(Type="ipsec.1", BgpAsn=65001, IpAddress="198.51.100.1", DeviceName="edge")
    assert same["CustomerGateway"]["CustomerGatewayId"] == one["CustomerGatewayId"]
    two = ec2.create_customer_gateway(Type="ipsec.1", PublicIp="198.51.100.2")["CustomerGateway"]
    big = ec2.create_customer_gateway(
        Type="ipsec.1", IpAddress="198.51.100.3", BgpAsnExtended=4_200_000_001)["CustomerGateway"]
    assert (two["BgpAsn"], big["BgpAsnExtended"], "BgpAsn" in big) == ("65000", "4200000001", False)
    a, b, c = (gateway["CustomerGatewayId"] for gateway in (one, two, big))
    check_filters(ec2.describe_customer_gateways, "CustomerGateways", "CustomerGatewayId", {
        ("bgp-asn", "65001"): [a], ("customer-gateway-id", b): [b], ("ip-address", "198.51.100.2"): [b],
        ("state", "available"): [a, b, c], ("type", "ipsec.1"): [a, b, c], ("tag:Name", "one"): [a],
        ("tag-key", "Name"): [a],
    })
    check_refusals([
        (ec2.create_customer_gateway, {"Type": "ipsec.1"}, "MissingParameter"),
        (ec2.create_customer_gateway, {"Type": "ipsec.2", "IpAddress": "198.51.100.9"}, "InvalidParameterValue"),
        (ec2.create_customer_gateway, {"Type": "ipsec.1", "IpAddress": "none"}, "InvalidParameterValue"),
        (ec2.create_customer_gateway, {"Type": "ipsec.1", "IpAddress": "198.51.100.9", "BgpAsn": 7224},
         "InvalidParameterValue"),
        (ec2.create_customer_gateway, {"Type": "ipsec.1", "IpAddress": "198.51.100.9", "BgpAsn": 1, "BgpAsnExtended": 1},
         "InvalidParameterCombination"),
        (ec2.describe_customer_gateways, {"CustomerGatewayIds": ["cgw-0aaaaaaaaaaaaaaaa"]},
         "InvalidCustomerGatewayID.NotFound"),
        (ec2.delete_customer_gateway, {"CustomerGatewayId": "cgw-0aaaaaaaaaaaaaaaa"},
         "InvalidCustomerGatewayID.NotFound"),
        (ec2.delete_customer_gateway, {"CustomerGatewayId": "nonsense"}, "InvalidCustomerGatewayId.Malformed"),
    ])
    dry(ec2.delete_customer_gateway, CustomerGatewayId=a)
    ec2.delete_customer_gateway(CustomerGatewayId=a)
    deleted = lambda: [
        one["State"] for one in ec2.describe_customer_gateways(CustomerGatewayIds=[a])["CustomerGateways"]]
    until(lambda: deleted() == ["deleted"], "the customer gateway is deleted")


def test_vpn_gateways(ec2):
    vpc = default_vpc(ec2)
    other = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    one = ec2.create_vpn_gateway(
        Type="ipsec.1", AvailabilityZone="us-east-1a", TagSpecifications=tagged("vpn-gateway", k="v"))["VpnGateway"]
    two = ec2.create_vpn_gateway(Type="ipsec.1", AmazonSideAsn=65500)["VpnGateway"]
    a, b = one["VpnGatewayId"], two["VpnGatewayId"]
    assert (one["AmazonSideAsn"], one["State"], one["VpcAttachments"]) == (64512, "available", [])
    attachment = ec2.attach_vpn_gateway(VpnGatewayId=a, VpcId=vpc)["VpcAttachment"]
    assert attachment == {"VpcId": vpc, "State": "attaching"}
    shown = lambda: ec2.describe_vpn_gateways(VpnGatewayIds=[a])["VpnGateways"][0]["VpcAttachments"]
    until(lambda: shown() == [{"VpcId": vpc, "State": "attached"}], "attached")
    check_filters(ec2.describe_vpn_gateways, "VpnGateways", "VpnGatewayId", {
        ("amazon-side-asn", "65500"): [b], ("attachment.state", "attached"): [a], ("attachment.vpc-id", vpc): [a],
        ("availability-zone", "us-east-1a"): [a], ("state", "available"): [a, b], ("type", "ipsec.1"): [a, b],
        ("vpn-gateway-id", b): [b], ("tag:k", "v"): [a], ("tag-key", "k"): [a],
    })
    none = "vgw-0aaaaaaaaaaaaaaaa"
    table = ec2.describe_route_tables(Filters=named(vpc_id=vpc))["RouteTables"][0]["RouteTableId"]
    check_refusals([
        (ec2.create_vpn_gateway, {"Type": "ipsec.1", "AmazonSideAsn": 1}, "InvalidParameterValue"),
        (ec2.create_vpn_gateway, {"Type": "ipsec.1", "AvailabilityZone": "mars-1a"}, "InvalidParameterValue"),
        (ec2.describe_vpn_gateways, {"VpnGatewayIds": [none]}, "InvalidVpnGatewayID.NotFound"),
        (ec2.attach_vpn_gateway, {"VpnGatewayId": none, "VpcId": vpc}, "InvalidVpnGatewayID.NotFound"),
        (ec2.attach_vpn_gateway, {"VpnGatewayId": b, "VpcId": "vpc-0aaaaaaaaaaaaaaaa"}, "InvalidVpcID.NotFound"),
        (ec2.attach_vpn_gateway, {"VpnGatewayId": a, "VpcId": other}, "VpnGatewayAttachmentLimitExceeded"),
        (ec2.attach_vpn_gateway, {"VpnGatewayId": b, "VpcId": vpc}, "InvalidVpcState"),
        (ec2.detach_vpn_gateway, {"VpnGatewayId": b, "VpcId": vpc}, "InvalidVpnGatewayAttachment.NotFound"),
        (ec2.delete_vpn_gateway, {"VpnGatewayId": a}, "IncorrectState"),
        (ec2.delete_vpn_gateway, {"VpnGatewayId": none}, "InvalidVpnGatewayID.NotFound"),
        (ec2.enable_vgw_route_propagation, {"GatewayId": b, "RouteTableId": table}, "Gateway.NotAttached"),
        (ec2.enable_vgw_route_propagation, {"GatewayId": none, "RouteTableId": table}, "InvalidVpnGatewayID.NotFound"),
        (ec2.enable_vgw_route_propagation, {"GatewayId": a, "RouteTableId": "rtb-0aaaaaaaaaaaaaaaa"},
         "InvalidRouteTableID.NotFound"),
    ])
    ec2.enable_vgw_route_propagation(GatewayId=a, RouteTableId=table)
    told = lambda: ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"][0]["PropagatingVgws"]
    assert told() == [{"GatewayId": a}]
    ec2.detach_vpn_gateway(VpnGatewayId=a, VpcId=vpc)
    assert told() == []
    until(lambda: shown() == [], "detached")
    ec2.attach_vpn_gateway(VpnGatewayId=a, VpcId=other)
    assert refused(ec2.delete_vpc, VpcId=other) == (
        "DependencyViolation", f"The vpc '{other}' has dependencies and cannot be deleted.")
    ec2.detach_vpn_gateway(VpnGatewayId=a, VpcId=other)
    until(lambda: shown() == [], "detached")
    ec2.delete_vpc(VpcId=other)
    for gateway in (a, b):
        ec2.delete_vpn_gateway(VpnGatewayId=gateway)
    states = lambda: {one["State"] for one in ec2.describe_vpn_gateways()["VpnGateways"]}
    until(lambda: states() == {"deleted"}, "deleted")
    assert code_of(ec2.attach_vpn_gateway, VpnGatewayId=a, VpcId=vpc) == "InvalidVpnGatewayState"
