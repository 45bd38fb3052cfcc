"""Customer gateways, VPN gateways and VPN connections, as boto3 users meet them."""

from xml.etree import ElementTree

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
    check_refusals([
        (ec2.disable_vgw_route_propagation, {"GatewayId": b, "RouteTableId": table}, "Gateway.NotAttached"),
        (ec2.disable_vgw_route_propagation, {"GatewayId": none, "RouteTableId": table}, "InvalidVpnGatewayID.NotFound"),
    ])
    ec2.disable_vgw_route_propagation(GatewayId=a, RouteTableId=table)
    assert told() == []
    ec2.enable_vgw_route_propagation(GatewayId=a, RouteTableId=table)
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


def connect(ec2, **parameters):
    made = ec2.create_vpn_connection(Type="ipsec.1", **parameters)["VpnConnection"]
    assert made["State"] == "pending"
    return made["VpnConnectionId"], connected(ec2, made["VpnConnectionId"])


def connected(ec2, connection, state="available"):
    shown = lambda: ec2.describe_vpn_connections(VpnConnectionIds=[connection])["VpnConnections"][0]
    until(lambda: shown()["State"] == state, f"{connection} is {state}")
    return shown()


def test_vpn_connections(ec2):
    customers = [
        ec2.create_customer_gateway(Type="ipsec.1", IpAddress=f"198.51.100.{at}")["CustomerGateway"]["CustomerGatewayId"]
        for at in (1, 2)]
    same_address = ec2.create_customer_gateway(
        Type="ipsec.1", IpAddress="198.51.100.1", DeviceName="twin")["CustomerGateway"]["CustomerGatewayId"]
    gateway = ec2.create_vpn_gateway(Type="ipsec.1")["VpnGateway"]["VpnGatewayId"]
    one, shown = connect(
        ec2, CustomerGatewayId=customers[0], VpnGatewayId=gateway, TagSpecifications=tagged("vpn-connection", k="v"),
        Options={"StaticRoutesOnly": True, "TunnelOptions": [
            {"TunnelInsideCidr": "169.254.10.0/30", "PreSharedKey": "secret_1", "IKEVersions": [{"Value": "ikev2"}],
             "Phase1LifetimeSeconds": 900, "Phase1DHGroupNumbers": [{"Value": 14}], "StartupAction": "start"}]})
    assert (shown["Category"], shown["Type"], shown["VpnGatewayId"], shown["GatewayAssociationState"]) == (
        "VPN", "ipsec.1", gateway, "associated")
    first, second = shown["Options"]["TunnelOptions"]
    assert (first["TunnelInsideCidr"], first["PreSharedKey"], first["IkeVersions"], first["Phase1LifetimeSeconds"]) == (
        "169.254.10.0/30", "secret_1", [{"Value": "ikev2"}], 900)
    assert second["TunnelInsideCidr"] != first["TunnelInsideCidr"] and len(second["PreSharedKey"]) >= 8
    assert [line["OutsideIpAddress"] for line in shown["VgwTelemetry"]] == [
        first["OutsideIpAddress"], second["OutsideIpAddress"]]
    document = ElementTree.fromstring(shown["CustomerGatewayConfiguration"])
    tunnel = document.findall("ipsec_tunnel")[0]
    assert (document.get("id"), tunnel.findtext("ike/pre_shared_key")) == (one, "secret_1")
    assert tunnel.findtext("customer_gateway/tunnel_inside_address/ip_address") == "169.254.10.2"
    assert tunnel.findtext("vpn_gateway/tunnel_inside_address/ip_address") == "169.254.10.1"
    assert tunnel.findtext("vpn_gateway/tunnel_outside_address/ip_address") == first["OutsideIpAddress"]
    again = ec2.create_vpn_connection(Type="ipsec.1", CustomerGatewayId=customers[0], VpnGatewayId=gateway)
    assert again["VpnConnection"]["VpnConnectionId"] == one
    two, other = connect(ec2, CustomerGatewayId=customers[1])
    assert (other["GatewayAssociationState"], "VpnGatewayId" in other) == ("not-associated", False)
    ec2.create_vpn_connection_route(VpnConnectionId=one, DestinationCidrBlock="10.50.0.0/16")
    until(lambda: connected(ec2, one)["Routes"] == [
        {"DestinationCidrBlock": "10.50.0.0/16", "Source": "Static", "State": "available"}], "the route is available")
    check_filters(ec2.describe_vpn_connections, "VpnConnections", "VpnConnectionId", {
        ("bgp-asn", "65000"): [one, two], ("customer-gateway-configuration", f"*{one}*"): [one],
        ("customer-gateway-id", customers[1]): [two], ("option.static-routes-only", "true"): [one],
        ("route.destination-cidr-block", "10.50.0.0/16"): [one], ("state", "available"): [one, two],
        ("type", "ipsec.1"): [one, two], ("vpn-connection-id", two): [two], ("vpn-gateway-id", gateway): [one],
        ("tag:k", "v"): [one], ("tag-key", "k"): [one],
    })
    vpc = default_vpc(ec2)
    ec2.attach_vpn_gateway(VpnGatewayId=gateway, VpcId=vpc)
    table = ec2.describe_route_tables(Filters=named(vpc_id=vpc))["RouteTables"][0]["RouteTableId"]
    ec2.enable_vgw_route_propagation(GatewayId=gateway, RouteTableId=table)
    routes = ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"][0]["Routes"]
    assert routes[-1] == {
        "DestinationCidrBlock": "10.50.0.0/16", "GatewayId": gateway, "Origin": "EnableVgwRoutePropagation",
        "State": "active"}
    ec2.detach_vpn_gateway(VpnGatewayId=gateway, VpcId=vpc)
    nobody, create = "vpn-0aaaaaaaaaaaaaaaa", ec2.create_vpn_connection
    new = lambda **more: {"Type": "ipsec.1", "CustomerGatewayId": customers[1], "VpnGatewayId": gateway, **more}
    tunnels = lambda **options: new(Options={"TunnelOptions": [options]})
    route = lambda connection, block="10.60.0.0/16": {"VpnConnectionId": connection, "DestinationCidrBlock": block}
    check_refusals([
        (create, new(Type="ipsec.2"), "InvalidParameterValue"),
        (create, new(CustomerGatewayId="cgw-0aaaaaaaaaaaaaaaa"), "InvalidCustomerGatewayID.NotFound"),
        (create, new(VpnGatewayId="vgw-0aaaaaaaaaaaaaaaa"), "InvalidVpnGatewayID.NotFound"),
        (create, new(TransitGatewayId="tgw-0aaaaaaaaaaaaaaaa"), "InvalidParameterCombination"),
        (create, new(CustomerGatewayId=same_address), "InvalidCustomerGateway.DuplicateIpAddress"),
        (create, tunnels(TunnelInsideCidr="169.254.0.0/30"), "InvalidParameterValue"),
        (create, tunnels(TunnelInsideCidr="10.0.0.0/30"), "InvalidParameterValue"),
        (create, tunnels(PreSharedKey="0secret_1"), "InvalidParameterValue"),
        (create, tunnels(PreSharedKey="short"), "InvalidParameterValue"),
        (create, tunnels(Phase1LifetimeSeconds=899), "InvalidParameterValue"),
        (create, tunnels(DPDTimeoutAction="panic"), "InvalidParameterValue"),
        (create, tunnels(Phase2DHGroupNumbers=[{"Value": 3}]), "InvalidParameterValue"),
        (create, new(Options={"TunnelOptions": 3 * [{"StartupAction": "add"}]}), "InvalidParameterValue"),
        (ec2.describe_vpn_connections, {"VpnConnectionIds": [nobody]}, "InvalidVpnConnectionID.NotFound"),
        (ec2.create_vpn_connection_route, route(nobody), "InvalidVpnConnectionID.NotFound"),
        (ec2.create_vpn_connection_route, route(two), "InvalidVpnConnection.InvalidType"),
        (ec2.create_vpn_connection_route, route(one, "ten"), "InvalidParameterValue"),
        (ec2.delete_vpn_connection_route, route(one), "InvalidRoute.NotFound"),
        (ec2.delete_customer_gateway, {"CustomerGatewayId": customers[0]}, "IncorrectState"),
        (ec2.delete_vpn_gateway, {"VpnGatewayId": gateway}, "IncorrectState"),
        (ec2.modify_vpn_connection, {"VpnConnectionId": two}, "MissingParameter"),
        (ec2.modify_vpn_connection_options, {"VpnConnectionId": two, "LocalIpv4NetworkCidr": "x"}, "InvalidParameterValue"),
        (ec2.modify_vpn_tunnel_options,
         {"VpnConnectionId": two, "VpnTunnelOutsideIpAddress": "203.0.113.1", "TunnelOptions": {"StartupAction": "add"}},
         "InvalidParameterValue"),
        (ec2.delete_vpn_connection, {"VpnConnectionId": nobody}, "InvalidVpnConnectionID.NotFound"),
    ])
    ec2.delete_vpn_connection_route(**route(one, "10.50.0.0/16"))
    until(lambda: connected(ec2, one)["Routes"] == [], "the route is gone")
    changed = ec2.modify_vpn_connection_options(VpnConnectionId=one, RemoteIpv4NetworkCidr="10.1.0.0/16")["VpnConnection"]
    assert (changed["State"], changed["Options"]["RemoteIpv4NetworkCidr"]) == ("modifying", "10.1.0.0/16")
    assert code_of(ec2.create_vpn_connection_route, **route(one)) == "InvalidVpnConnection.InvalidState"
    connected(ec2, one)
    ec2.modify_vpn_tunnel_options(
        VpnConnectionId=one, VpnTunnelOutsideIpAddress=first["OutsideIpAddress"],
        TunnelOptions={"PreSharedKey": "secret_2", "RekeyFuzzPercentage": 50})
    tunnel = connected(ec2, one)["Options"]["TunnelOptions"][0]
    assert (tunnel["PreSharedKey"], tunnel["RekeyFuzzPercentage"], tunnel["Phase1LifetimeSeconds"]) == ("secret_2", 50, 900)
    ec2.delete_vpn_connection(VpnConnectionId=one)
    assert "CustomerGatewayConfiguration" not in connected(ec2, one, "deleted")
    ec2.delete_customer_gateway(CustomerGatewayId=customers[0])
    until(lambda: ec2.describe_vpn_gateways()["VpnGateways"][0]["VpcAttachments"] == [], "detached")
    ec2.delete_vpn_gateway(VpnGatewayId=gateway)


def test_a_vpn_connection_of_a_transit_gateway(ec2):
    hub = ec2.create_transit_gateway()["TransitGateway"]
    state = lambda: ec2.describe_transit_gateways()["TransitGateways"][0]["State"]
    until(lambda: state() == "available", "available")
    customer = ec2.create_customer_gateway(
        Type="ipsec.1", IpAddress="198.51.100.1")["CustomerGateway"]["CustomerGatewayId"]
    one, shown = connect(
        ec2, CustomerGatewayId=customer, TransitGatewayId=hub["TransitGatewayId"], Options={"StaticRoutesOnly": True})
    assert shown["TransitGatewayId"] == hub["TransitGatewayId"]
    attachment = lambda: ec2.describe_transit_gateway_attachments()["TransitGatewayAttachments"][0]
    until(lambda: attachment()["State"] == "available", "attached")
    assert (attachment()["ResourceType"], attachment()["ResourceId"]) == ("vpn", one)
    ec2.create_vpn_connection_route(VpnConnectionId=one, DestinationCidrBlock="10.50.0.0/16")
    table = hub["Options"]["PropagationDefaultRouteTableId"]
    routes = lambda: ec2.search_transit_gateway_routes(
        TransitGatewayRouteTableId=table, Filters=named(type="propagated"))["Routes"]
    assert [route["DestinationCidrBlock"] for route in routes()] == ["10.50.0.0/16"]
    check_filters(ec2.describe_vpn_connections, "VpnConnections", "VpnConnectionId", {
        ("transit-gateway-id", hub["TransitGatewayId"]): [one]})
    assert ec2.describe_transit_gateway_vpc_attachments()["TransitGatewayVpcAttachments"] == []
    assert code_of(ec2.delete_transit_gateway, TransitGatewayId=hub["TransitGatewayId"]) == "IncorrectState"
    ec2.delete_vpn_connection(VpnConnectionId=one)
    until(lambda: attachment()["State"] == "deleted", "detached")
    assert routes() == []
    ec2.delete_transit_gateway(TransitGatewayId=hub["TransitGatewayId"])
