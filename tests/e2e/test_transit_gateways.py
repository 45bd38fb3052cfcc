"""Transit gateways, attachments, route tables and routes, as boto3 users meet them."""

import pytest

import refusals
from emulator import until
from refusals import check_filters, check_pages, check_refusals, code_of, dry, named, refused

NO_GATEWAY, NO_TABLE = "tgw-0aaaaaaaaaaaaaaaa", "tgw-rtb-0aaaaaaaaaaaaaaaa"
NO_ATTACHMENT = "tgw-attach-0aaaaaaaaaaaaaaaa"


def gateway(ec2, **parameters):
    made = ec2.create_transit_gateway(**parameters)["TransitGateway"]
    assert made["State"] == "pending"
    settled(ec2, made["TransitGatewayId"])
    return made["TransitGatewayId"]


def settled(ec2, gateway, state="available"):
    return refusals.settled(lambda: ec2.describe_transit_gateways(TransitGatewayIds=[gateway])["TransitGateways"][0], state)


def network(ec2, number):
    """A VPC with one subnet in each of two zones."""
    vpc = ec2.create_vpc(CidrBlock=f"10.{number}.0.0/16")["Vpc"]["VpcId"]
    subnets = [
        ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.{number}.{at}.0/24", AvailabilityZone=f"us-east-1{zone}")
        ["Subnet"]["SubnetId"] for at, zone in enumerate("ab")]
    return vpc, subnets


def attach(ec2, gateway, vpc, subnets, **parameters):
    made = ec2.create_transit_gateway_vpc_attachment(
        TransitGatewayId=gateway, VpcId=vpc, SubnetIds=subnets, **parameters)["TransitGatewayVpcAttachment"]
    assert made["State"] == "pending"
    attached(ec2, made["TransitGatewayAttachmentId"])
    return made["TransitGatewayAttachmentId"]


def attached(ec2, attachment, state="available"):
    shown = lambda: ec2.describe_transit_gateway_attachments(
        TransitGatewayAttachmentIds=[attachment])["TransitGatewayAttachments"][0]
    return refusals.settled(shown, state)


def table(ec2, gateway):
    made = ec2.create_transit_gateway_route_table(TransitGatewayId=gateway)["TransitGatewayRouteTable"]
    one = made["TransitGatewayRouteTableId"]
    state = lambda: ec2.describe_transit_gateway_route_tables(
        TransitGatewayRouteTableIds=[one])["TransitGatewayRouteTables"][0]["State"]
    until(lambda: state() == "available", "the table is available")
    return one


def test_transit_gateways(ec2):
    tags = [{"ResourceType": "transit-gateway", "Tags": [{"Key": "k", "Value": "v"}]}]
    one = gateway(ec2, Description="hub", TagSpecifications=tags)
    two = gateway(ec2, Options={
        "AmazonSideAsn": 65000, "AutoAcceptSharedAttachments": "enable", "DefaultRouteTableAssociation": "disable",
        "DefaultRouteTablePropagation": "disable", "VpnEcmpSupport": "disable", "DnsSupport": "disable",
        "TransitGatewayCidrBlocks": ["10.99.0.0/24"]})
    shown = settled(ec2, one)
    default = shown["Options"]["AssociationDefaultRouteTableId"]
    assert shown["TransitGatewayArn"] == f"arn:aws:ec2:us-east-1:000000000000:transit-gateway/{one}"
    assert (shown["Description"], shown["OwnerId"], shown["Tags"]) == ("hub", "000000000000", [{"Key": "k", "Value": "v"}])
    assert shown["Options"] == {
        "AmazonSideAsn": 64512, "AutoAcceptSharedAttachments": "disable", "DefaultRouteTableAssociation": "enable",
        "AssociationDefaultRouteTableId": default, "DefaultRouteTablePropagation": "enable",
        "PropagationDefaultRouteTableId": default, "VpnEcmpSupport": "enable", "DnsSupport": "enable",
        "SecurityGroupReferencingSupport": "disable", "MulticastSupport": "disable"}
    assert settled(ec2, two)["Options"]["TransitGatewayCidrBlocks"] == ["10.99.0.0/24"]
    (own,) = ec2.describe_transit_gateway_route_tables(
        Filters=named(transit_gateway_id=one))["TransitGatewayRouteTables"]
    assert (own["DefaultAssociationRouteTable"], own["DefaultPropagationRouteTable"]) == (True, True)
    check_filters(ec2.describe_transit_gateways, "TransitGateways", "TransitGatewayId", {
        ("options.amazon-side-asn", "65000"): [two], ("options.association-default-route-table-id", default): [one],
        ("options.auto-accept-shared-attachments", "enable"): [two],
        ("options.default-route-table-association", "enable"): [one],
        ("options.default-route-table-propagation", "disable"): [two], ("options.dns-support", "disable"): [two],
        ("options.propagation-default-route-table-id", default): [one], ("options.vpn-ecmp-support", "enable"): [one],
        ("owner-id", "000000000000"): [one, two], ("state", "available"): [one, two], ("tag-key", "k"): [one],
        ("transit-gateway-id", two): [two],
    })
    changed = ec2.modify_transit_gateway(TransitGatewayId=two, Description="spoke", Options={
        "AddTransitGatewayCidrBlocks": ["10.98.0.0/24"], "RemoveTransitGatewayCidrBlocks": ["10.99.0.0/24"],
        "DnsSupport": "enable"})["TransitGateway"]
    assert changed["State"] == "modifying"
    changed = settled(ec2, two)
    assert (changed["Description"], changed["Options"]["DnsSupport"]) == ("spoke", "enable")
    assert changed["Options"]["TransitGatewayCidrBlocks"] == ["10.98.0.0/24"]
    other = table(ec2, two)
    enable = {"DefaultRouteTableAssociation": "enable"}
    check_refusals([
        (ec2.create_transit_gateway, {"Options": {"AmazonSideAsn": 1}}, "InvalidParameterValue"),
        (ec2.create_transit_gateway, {"Options": {"TransitGatewayCidrBlocks": ["10.0.0.0/28"]}}, "InvalidParameterValue"),
        (ec2.create_transit_gateway, {"Options": {"DnsSupport": "yes"}}, "InvalidParameterValue"),
        (ec2.modify_transit_gateway, {"TransitGatewayId": NO_GATEWAY}, "InvalidTransitGatewayID.NotFound"),
        (ec2.modify_transit_gateway, {"TransitGatewayId": two, "Options": enable}, "MissingParameter"),
        (ec2.modify_transit_gateway,
         {"TransitGatewayId": two, "Options": {**enable, "AssociationDefaultRouteTableId": NO_TABLE}},
         "InvalidRouteTableID.NotFound"),
        (ec2.modify_transit_gateway,
         {"TransitGatewayId": two, "Options": {**enable, "AssociationDefaultRouteTableId": default}},
         "InvalidParameterValue"),
        (ec2.delete_transit_gateway, {"TransitGatewayId": NO_GATEWAY}, "InvalidTransitGatewayID.NotFound"),
        (ec2.delete_transit_gateway, {"TransitGatewayId": "nonsense"}, "InvalidParameterValue"),
    ])
    assert refused(ec2.describe_transit_gateways, TransitGatewayIds=[NO_GATEWAY]) == (
        "InvalidTransitGatewayID.NotFound", f"Transit Gateway {NO_GATEWAY} was deleted or does not exist.")
    ec2.modify_transit_gateway(TransitGatewayId=two, Options={**enable, "AssociationDefaultRouteTableId": other})
    assert settled(ec2, two)["Options"]["AssociationDefaultRouteTableId"] == other
    assert code_of(ec2.delete_transit_gateway_route_table, TransitGatewayRouteTableId=other) == "IncorrectState"
    dry(ec2.delete_transit_gateway, TransitGatewayId=two)
    assert ec2.delete_transit_gateway(TransitGatewayId=two)["TransitGateway"]["State"] == "deleting"
    settled(ec2, two, "deleted")
    tables = ec2.describe_transit_gateway_route_tables(Filters=named(transit_gateway_id=two))["TransitGatewayRouteTables"]
    assert [one["State"] for one in tables] == ["deleted"]
    assert code_of(ec2.delete_transit_gateway, TransitGatewayId=two) == "IncorrectState"


def test_vpc_attachments(ec2):
    hub, vpc, subnets = gateway(ec2), *network(ec2, 1)
    spare, others = network(ec2, 2)
    tags = [{"ResourceType": "transit-gateway-attachment", "Tags": [{"Key": "k", "Value": "v"}]}]
    one = attach(ec2, hub, vpc, subnets[:1], TagSpecifications=tags, Options={"ApplianceModeSupport": "enable"})
    two = attach(ec2, hub, spare, others)
    default = settled(ec2, hub)["Options"]["AssociationDefaultRouteTableId"]
    shown = attached(ec2, one)
    assert shown["Association"] == {"TransitGatewayRouteTableId": default, "State": "associated"}
    assert (shown["ResourceType"], shown["ResourceId"], shown["TransitGatewayOwnerId"]) == ("vpc", vpc, "000000000000")
    details = lambda: ec2.describe_transit_gateway_vpc_attachments(
        TransitGatewayAttachmentIds=[one])["TransitGatewayVpcAttachments"][0]
    assert details()["Options"] == {
        "DnsSupport": "enable", "SecurityGroupReferencingSupport": "enable", "Ipv6Support": "disable",
        "ApplianceModeSupport": "enable"}
    check_filters(ec2.describe_transit_gateway_attachments, "TransitGatewayAttachments", "TransitGatewayAttachmentId", {
        ("association.state", "associated"): [one, two],
        ("association.transit-gateway-route-table-id", default): [one, two], ("resource-id", vpc): [one],
        ("resource-owner-id", "000000000000"): [one, two], ("resource-type", "vpc"): [one, two],
        ("state", "available"): [one, two], ("transit-gateway-attachment-id", two): [two],
        ("transit-gateway-id", hub): [one, two], ("transit-gateway-owner-id", "000000000000"): [one, two],
    })
    check_filters(
        ec2.describe_transit_gateway_vpc_attachments, "TransitGatewayVpcAttachments", "TransitGatewayAttachmentId", {
            ("state", "available"): [one, two], ("transit-gateway-attachment-id", one): [one],
            ("transit-gateway-id", hub): [one, two], ("vpc-id", spare): [two],
        })
    create = ec2.create_transit_gateway_vpc_attachment
    new = lambda **more: {"TransitGatewayId": hub, "VpcId": vpc, "SubnetIds": subnets, **more}
    modify = ec2.modify_transit_gateway_vpc_attachment
    check_refusals([
        (create, new(TransitGatewayId=NO_GATEWAY), "InvalidTransitGatewayID.NotFound"),
        (create, new(VpcId="vpc-0aaaaaaaaaaaaaaaa"), "InvalidVpcID.NotFound"),
        (create, new(SubnetIds=["subnet-0aaaaaaaaaaaaaaaa"]), "InvalidSubnetID.NotFound"),
        (create, new(SubnetIds=others), "InvalidParameterValue"),
        (create, new(SubnetIds=subnets + subnets[:1]), "DuplicateSubnetsInSameZone"),
        (create, new(), "DuplicateTransitGatewayAttachment"),
        (modify, {"TransitGatewayAttachmentId": NO_ATTACHMENT}, "InvalidTransitGatewayAttachmentID.NotFound"),
        (modify, {"TransitGatewayAttachmentId": one, "RemoveSubnetIds": subnets[1:]}, "InvalidParameterValue"),
        (modify, {"TransitGatewayAttachmentId": one, "RemoveSubnetIds": subnets[:1]}, "InvalidParameterValue"),
        (modify, {"TransitGatewayAttachmentId": one, "AddSubnetIds": others}, "InvalidParameterValue"),
        (ec2.accept_transit_gateway_vpc_attachment, {"TransitGatewayAttachmentId": one}, "IncorrectState"),
        (ec2.reject_transit_gateway_vpc_attachment, {"TransitGatewayAttachmentId": one}, "IncorrectState"),
        (ec2.delete_transit_gateway_vpc_attachment, {"TransitGatewayAttachmentId": NO_ATTACHMENT},
         "InvalidTransitGatewayAttachmentID.NotFound"),
        (ec2.describe_transit_gateway_vpc_attachments, {"TransitGatewayAttachmentIds": [NO_ATTACHMENT]},
         "InvalidTransitGatewayAttachmentID.NotFound"),
        (ec2.delete_subnet, {"SubnetId": subnets[0]}, "DependencyViolation"),
        (ec2.delete_vpc, {"VpcId": vpc}, "DependencyViolation"),
    ])
    assert refused(ec2.delete_transit_gateway, TransitGatewayId=hub) == (
        "IncorrectState", f"{hub} has non-deleted VPC Attachments: {one}, {two}.")
    changed = modify(
        TransitGatewayAttachmentId=one, AddSubnetIds=subnets[1:], RemoveSubnetIds=subnets[:1],
        Options={"Ipv6Support": "enable"})["TransitGatewayVpcAttachment"]
    assert (changed["State"], changed["SubnetIds"]) == ("modifying", subnets[1:])
    attached(ec2, one)
    assert details()["Options"]["Ipv6Support"] == "enable"
    gone = ec2.delete_transit_gateway_vpc_attachment(TransitGatewayAttachmentId=one)["TransitGatewayVpcAttachment"]
    assert gone["State"] == "deleting"
    assert "Association" not in attached(ec2, one, "deleted")
    assert code_of(ec2.delete_transit_gateway_vpc_attachment, TransitGatewayAttachmentId=one) == "IncorrectState"
    for subnet in subnets:
        ec2.delete_subnet(SubnetId=subnet)
    ec2.delete_vpc(VpcId=vpc)


@pytest.fixture
def hub(ec2):
    """A transit gateway without defaults, two tables and two attachments."""
    off = {"DefaultRouteTableAssociation": "disable", "DefaultRouteTablePropagation": "disable"}
    one = gateway(ec2, Options=off)
    vpcs = [network(ec2, number) for number in (1, 2)]
    return {
        "gateway": one, "vpcs": [vpc for vpc, _ in vpcs], "tables": [table(ec2, one), table(ec2, one)],
        "attachments": [attach(ec2, one, vpc, subnets) for vpc, subnets in vpcs],
    }


def test_associations_and_propagations(ec2, hub):
    (first, second), (one, two), (vpc, _) = hub["tables"], hub["attachments"], hub["vpcs"]
    both = {"TransitGatewayRouteTableId": first, "TransitGatewayAttachmentId": one}
    made = ec2.associate_transit_gateway_route_table(**both)["Association"]
    assert made == {**both, "ResourceId": vpc, "ResourceType": "vpc", "State": "associating"}
    listed = lambda **more: ec2.get_transit_gateway_route_table_associations(
        TransitGatewayRouteTableId=first, **more)["Associations"]
    until(lambda: listed()[0]["State"] == "associated", "associated")
    enabled = ec2.enable_transit_gateway_route_table_propagation(**both)["Propagation"]
    assert enabled == {**both, "ResourceId": vpc, "ResourceType": "vpc", "State": "enabled"}
    ec2.enable_transit_gateway_route_table_propagation(TransitGatewayRouteTableId=first, TransitGatewayAttachmentId=two)
    told = lambda **more: ec2.get_transit_gateway_route_table_propagations(
        TransitGatewayRouteTableId=first, **more)["TransitGatewayRouteTablePropagations"]
    for get, count in [(listed, 1), (told, 2)]:
        assert len(get()) == count
        for name, value, found in [
            ("resource-id", vpc, 1), ("resource-id", "none", 0), ("resource-type", "vpc", count),
            ("resource-type", "vpn", 0), ("transit-gateway-attachment-id", one, 1),
        ]:
            assert (name, len(get(Filters=[{"Name": name, "Values": [value]}]))) == (name, found)
    tables = lambda **more: [
        each["TransitGatewayRouteTableId"] for each in ec2.get_transit_gateway_attachment_propagations(
            TransitGatewayAttachmentId=one, **more)["TransitGatewayAttachmentPropagations"]]
    assert tables() == [first]
    assert tables(Filters=named(transit_gateway_route_table_id=second)) == []
    foreign = table(ec2, gateway(ec2))
    calls = [
        ec2.associate_transit_gateway_route_table, ec2.disassociate_transit_gateway_route_table,
        ec2.enable_transit_gateway_route_table_propagation, ec2.disable_transit_gateway_route_table_propagation]
    for call in calls:
        check_refusals([
            (call, {**both, "TransitGatewayRouteTableId": NO_TABLE}, "InvalidRouteTableID.NotFound"),
            (call, {**both, "TransitGatewayAttachmentId": NO_ATTACHMENT}, "InvalidTransitGatewayAttachmentID.NotFound"),
            (call, {**both, "TransitGatewayRouteTableId": foreign}, "InvalidParameterValue"),
        ])
    elsewhere = {**both, "TransitGatewayRouteTableId": second}
    check_refusals([
        (calls[0], elsewhere, "Resource.AlreadyAssociated"), (calls[1], elsewhere, "InvalidAssociation.NotFound"),
        (calls[2], both, "TransitGatewayRouteTablePropagation.Duplicate"),
        (calls[3], elsewhere, "TransitGatewayRouteTablePropagation.NotFound"),
        (ec2.delete_transit_gateway_route_table, {"TransitGatewayRouteTableId": first}, "IncorrectState"),
        (ec2.get_transit_gateway_route_table_associations, {"TransitGatewayRouteTableId": NO_TABLE},
         "InvalidRouteTableID.NotFound"),
    ])
    ec2.disable_transit_gateway_route_table_propagation(**both)
    assert ec2.disassociate_transit_gateway_route_table(**both)["Association"]["State"] == "disassociating"
    until(lambda: listed() == [], "disassociated")
    gone = ec2.delete_transit_gateway_route_table(TransitGatewayRouteTableId=first)["TransitGatewayRouteTable"]
    assert gone["State"] == "deleting"
    check_filters(
        ec2.describe_transit_gateway_route_tables, "TransitGatewayRouteTables", "TransitGatewayRouteTableId", {
            ("transit-gateway-route-table-id", second): [second], ("transit-gateway-id", hub["gateway"]): [first, second],
            ("default-association-route-table", "true"): [own(ec2, foreign)],
            ("default-propagation-route-table", "true"): [own(ec2, foreign)],
        })


def own(ec2, foreign):
    """The default table of the transit gateway that has the other table."""
    (shown,) = ec2.describe_transit_gateway_route_tables(
        TransitGatewayRouteTableIds=[foreign])["TransitGatewayRouteTables"]
    return settled(ec2, shown["TransitGatewayId"])["Options"]["AssociationDefaultRouteTableId"]


def test_routes(ec2, hub):
    first, (one, two), (vpc, other) = hub["tables"][0], hub["attachments"], hub["vpcs"]
    at = {"TransitGatewayRouteTableId": first}
    route = lambda block, **more: {**at, "DestinationCidrBlock": block, **more}
    made = ec2.create_transit_gateway_route(**route("10.0.0.0/8", TransitGatewayAttachmentId=one))["Route"]
    assert made == {
        "DestinationCidrBlock": "10.0.0.0/8", "Type": "static", "State": "active", "TransitGatewayAttachments": [
            {"ResourceId": vpc, "TransitGatewayAttachmentId": one, "ResourceType": "vpc"}]}
    hole = ec2.create_transit_gateway_route(**route("192.168.0.0/16", Blackhole=True))["Route"]
    assert (hole["State"], "TransitGatewayAttachments" in hole) == ("blackhole", False)
    ec2.create_transit_gateway_route(**route("2001:db8::/32", TransitGatewayAttachmentId=one))
    ec2.enable_transit_gateway_route_table_propagation(**at, TransitGatewayAttachmentId=two)
    search = lambda **filters: sorted(
        each["DestinationCidrBlock"] for each in ec2.search_transit_gateway_routes(
            **at, Filters=[{"Name": name, "Values": [value]} for name, value in filters.items()])["Routes"])
    everything = ["10.0.0.0/8", "10.2.0.0/16", "192.168.0.0/16", "2001:db8::/32"]
    for name, value, expected in [
        ("type", "static", ["10.0.0.0/8", "192.168.0.0/16", "2001:db8::/32"]), ("type", "propagated", ["10.2.0.0/16"]),
        ("state", "blackhole", ["192.168.0.0/16"]), ("state", "active", ["10.0.0.0/8", "10.2.0.0/16", "2001:db8::/32"]),
        ("attachment.transit-gateway-attachment-id", two, ["10.2.0.0/16"]), ("attachment.resource-id", other, ["10.2.0.0/16"]),
        ("attachment.resource-type", "vpc", ["10.0.0.0/8", "10.2.0.0/16", "2001:db8::/32"]),
        ("attachment.resource-type", "vpn", []), ("prefix-list-id", "pl-1", []),
        ("route-search.exact-match", "10.2.0.0/16", ["10.2.0.0/16"]), ("route-search.exact-match", "10.3.0.0/16", []),
        ("route-search.subnet-of-match", "10.0.0.0/8", ["10.0.0.0/8", "10.2.0.0/16"]),
        ("route-search.supernet-of-match", "10.2.1.0/24", ["10.0.0.0/8", "10.2.0.0/16"]),
        ("route-search.longest-prefix-match", "10.2.3.4", ["10.2.0.0/16"]),
        ("route-search.longest-prefix-match", "10.3.3.4", ["10.0.0.0/8"]),
        ("route-search.longest-prefix-match", "2001:db8::1", ["2001:db8::/32"]),
        ("route-search.subnet-of-match", "0.0.0.0/0", everything[:3]),
    ]:
        assert (name, value, search(**{name: value})) == (name, value, expected)
    create, attachment = ec2.create_transit_gateway_route, {"TransitGatewayAttachmentId": one}
    check_refusals([
        (create, route("10.0.0.0/8", **attachment), "RouteAlreadyExists"),
        (create, route("10.5.0.0/16"), "MissingParameter"),
        (create, route("10.5.0.0/16", Blackhole=True, **attachment), "InvalidParameterCombination"),
        (create, route("ten", **attachment), "InvalidParameterValue"),
        (create, route("10.5.0.0/16", TransitGatewayAttachmentId=NO_ATTACHMENT), "InvalidTransitGatewayAttachmentID.NotFound"),
        (create, {**route("10.5.0.0/16", **attachment), "TransitGatewayRouteTableId": NO_TABLE}, "InvalidRouteTableID.NotFound"),
        (ec2.replace_transit_gateway_route, route("10.5.0.0/16", **attachment), "InvalidRoute.NotFound"),
        (ec2.delete_transit_gateway_route, route("10.2.0.0/16"), "InvalidRoute.NotFound"),
        (ec2.search_transit_gateway_routes, {**at, "Filters": [{"Name": "route-search.exact-match", "Values": ["x"]}]},
         "InvalidParameterValue"),
        (ec2.search_transit_gateway_routes, {**at, "Filters": [{"Name": "no-such-filter", "Values": ["x"]}]},
         "InvalidParameterValue"),
        (ec2.search_transit_gateway_routes, {**at, "Filters": named(type="static"), "MaxResults": 1001}, "InvalidParameterValue"),
    ])
    replaced = ec2.replace_transit_gateway_route(**route("192.168.0.0/16", TransitGatewayAttachmentId=two))["Route"]
    assert replaced["State"] == "active"
    assert ec2.delete_transit_gateway_route(**route("192.168.0.0/16"))["Route"]["State"] == "deleted"
    ec2.delete_transit_gateway_vpc_attachment(TransitGatewayAttachmentId=two)
    ec2.delete_transit_gateway_vpc_attachment(TransitGatewayAttachmentId=one)
    assert search(**{"state": "blackhole"}) == ["10.0.0.0/8", "2001:db8::/32"]
    assert search(**{"type": "propagated"}) == []


def test_pages(ec2, orrery, client_of):
    made = [ec2.create_transit_gateway()["TransitGateway"]["TransitGatewayId"] for _ in range(6)]
    check_pages(ec2.describe_transit_gateways, "TransitGateways", "TransitGatewayId", made)
    tables = ec2.describe_transit_gateway_route_tables()["TransitGatewayRouteTables"]
    check_pages(
        ec2.describe_transit_gateway_route_tables, "TransitGatewayRouteTables", "TransitGatewayRouteTableId",
        [one["TransitGatewayRouteTableId"] for one in tables])
    check_refusals([
        (client_of(orrery, parameter_validation=False).describe_transit_gateways, {"MaxResults": 4}, "InvalidParameterValue"),
        (ec2.describe_transit_gateways, {"MaxResults": 1001}, "InvalidParameterValue"),
    ])


def test_a_vpc_routes_to_a_transit_gateway(ec2):
    hub, (vpc, subnets) = gateway(ec2), network(ec2, 1)
    table = ec2.describe_route_tables(Filters=named(vpc_id=vpc))["RouteTables"][0]["RouteTableId"]
    route = lambda to: {"RouteTableId": table, "DestinationCidrBlock": "10.0.0.0/8", "TransitGatewayId": to}
    check_refusals([
        (ec2.create_route, route(NO_GATEWAY), "InvalidTransitGatewayID.NotFound"),
        (ec2.create_route, route(hub), "InvalidTransitGatewayID.NotFound"),
    ])
    one = attach(ec2, hub, vpc, subnets)
    ec2.create_route(**route(hub))
    shown = lambda: ec2.describe_route_tables(Filters=named(route__transit_gateway_id=hub))["RouteTables"][0]["Routes"][1]
    assert shown() == {
        "DestinationCidrBlock": "10.0.0.0/8", "TransitGatewayId": hub, "Origin": "CreateRoute", "State": "active"}
    ec2.delete_transit_gateway_vpc_attachment(TransitGatewayAttachmentId=one)
    assert shown()["State"] == "blackhole"


def test_prefix_lists_as_destinations(ec2, hub):
    first, (one, two), (vpc, _) = hub["tables"][0], hub["attachments"], hub["vpcs"]
    lists = [
        ec2.create_managed_prefix_list(
            PrefixListName="l", AddressFamily="IPv4", MaxEntries=2, Entries=[{"Cidr": cidr}])["PrefixList"]["PrefixListId"]
        for cidr in ("10.7.0.0/16", "10.8.0.0/16")]
    at = lambda which, **more: {"TransitGatewayRouteTableId": first, "PrefixListId": lists[which], **more}
    create = ec2.create_transit_gateway_prefix_list_reference
    made = create(**at(0, TransitGatewayAttachmentId=one))["TransitGatewayPrefixListReference"]
    assert made == {
        **at(0), "PrefixListOwnerId": "000000000000", "State": "available", "Blackhole": False,
        "TransitGatewayAttachment": {"TransitGatewayAttachmentId": one, "ResourceType": "vpc", "ResourceId": vpc}}
    create(**at(1, Blackhole=True))
    get = lambda **more: ec2.get_transit_gateway_prefix_list_references(TransitGatewayRouteTableId=first, **more)
    check_filters(get, "TransitGatewayPrefixListReferences", "PrefixListId", {
        ("attachment.resource-id", vpc): lists[:1], ("attachment.resource-type", "vpc"): lists[:1],
        ("attachment.transit-gateway-attachment-id", one): lists[:1], ("is-blackhole", "true"): lists[1:],
        ("prefix-list-id", lists[1]): lists[1:], ("prefix-list-owner-id", "000000000000"): lists,
        ("state", "available"): lists,
    })
    search = lambda **filters: [
        (route["DestinationCidrBlock"], route["PrefixListId"], route["State"])
        for route in ec2.search_transit_gateway_routes(TransitGatewayRouteTableId=first, Filters=named(**filters))["Routes"]]
    assert search(type="static") == [("10.7.0.0/16", lists[0], "active"), ("10.8.0.0/16", lists[1], "blackhole")]
    assert search(prefix_list_id=lists[1]) == [("10.8.0.0/16", lists[1], "blackhole")]
    none = "pl-0aaaaaaaaaaaaaaaa"
    modify, delete = ec2.modify_transit_gateway_prefix_list_reference, ec2.delete_transit_gateway_prefix_list_reference
    unknown = {"TransitGatewayRouteTableId": first, "PrefixListId": none}
    until(
        lambda: code_of(ec2.delete_managed_prefix_list, PrefixListId=lists[0]) == "DependencyViolation",
        "the list is made, and in use")
    check_refusals([
        (create, {**unknown, "Blackhole": True}, "InvalidPrefixListID.NotFound"),
        (create, at(0, Blackhole=True), "PrefixListReferenceAlreadyExists"),
        (create, at(0), "MissingParameter"),
        (create, at(0, Blackhole=True, TransitGatewayAttachmentId=one), "InvalidParameterCombination"),
        (create, {**at(0, Blackhole=True), "TransitGatewayRouteTableId": NO_TABLE}, "InvalidRouteTableID.NotFound"),
        (create, at(0, TransitGatewayAttachmentId=NO_ATTACHMENT), "InvalidTransitGatewayAttachmentID.NotFound"),
        (modify, {**unknown, "Blackhole": True}, "InvalidPrefixListReference.NotFound"),
        (delete, unknown, "InvalidPrefixListReference.NotFound"),
    ])
    changed = modify(**at(1, TransitGatewayAttachmentId=two))["TransitGatewayPrefixListReference"]
    assert changed["Blackhole"] is False
    assert delete(**at(0))["TransitGatewayPrefixListReference"]["State"] == "deleting"
    assert search(type="static") == [("10.8.0.0/16", lists[1], "active")]
    ec2.delete_managed_prefix_list(PrefixListId=lists[0])


def test_an_id_that_is_empty_is_none(ec2, hub):
    route = ec2.create_transit_gateway_route(
        TransitGatewayRouteTableId=hub["tables"][0], DestinationCidrBlock="10.0.0.0/8", Blackhole=True,
        TransitGatewayAttachmentId="")["Route"]
    assert route["State"] == "blackhole"


def test_an_attachment_has_an_interface_in_each_subnet(ec2):
    one = gateway(ec2)
    vpc, (first, second) = network(ec2, 7)
    attachment = attach(ec2, one, vpc, [first, second])

    def faces():
        return ec2.describe_network_interfaces(Filters=named(vpc_id=vpc))["NetworkInterfaces"]

    def free(subnet):
        return ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["AvailableIpAddressCount"]

    assert sorted(face["SubnetId"] for face in faces()) == sorted([first, second])
    face = faces()[0]
    assert (face["InterfaceType"], face["RequesterManaged"], face["Groups"]) == ("transit_gateway", True, [])
    assert face["Description"] == f"Network Interface for Transit Gateway Attachment {attachment}"
    assert (free(first), code_of(ec2.delete_subnet, SubnetId=first)) == (250, "DependencyViolation")
    ec2.modify_transit_gateway_vpc_attachment(TransitGatewayAttachmentId=attachment, RemoveSubnetIds=[first])
    assert ([face["SubnetId"] for face in faces()], free(first)) == ([second], 251)
    attached(ec2, attachment)
    ec2.delete_transit_gateway_vpc_attachment(TransitGatewayAttachmentId=attachment)
    assert (faces(), free(second)) == ([], 251)
    for subnet in (first, second):
        ec2.delete_subnet(SubnetId=subnet)


def test_attachments_of_every_kind_are_listed(ec2):
    one, other = gateway(ec2), gateway(ec2)
    vpc, subnets = network(ec2, 8)
    of_vpc = attach(ec2, one, vpc, subnets)
    peering = ec2.create_transit_gateway_peering_attachment(
        TransitGatewayId=one, PeerTransitGatewayId=other, PeerAccountId="111122223333", PeerRegion="eu-west-1",
    )["TransitGatewayPeeringAttachment"]["TransitGatewayAttachmentId"]
    connect = ec2.create_transit_gateway_connect(
        TransportTransitGatewayAttachmentId=of_vpc, Options={"Protocol": "gre"})["TransitGatewayConnect"]["TransitGatewayAttachmentId"]
    all = ec2.describe_transit_gateway_attachments
    shown = {kind["ResourceType"]: kind for kind in all(TransitGatewayAttachmentIds=[connect, peering])["TransitGatewayAttachments"]}
    assert (shown["peering"]["ResourceId"], shown["peering"]["ResourceOwnerId"], shown["peering"]["State"]) == (other, "111122223333", "pendingAcceptance")
    assert (shown["connect"]["ResourceId"], shown["connect"]["TransitGatewayId"]) == (of_vpc, one)
    check_filters(all, "TransitGatewayAttachments", "TransitGatewayAttachmentId", {
        ("resource-type", "peering"): [peering], ("resource-type", "vpc"): [of_vpc], ("resource-id", of_vpc): [connect],
        ("resource-owner-id", "111122223333"): [peering], ("state", "pendingAcceptance"): [peering], ("transit-gateway-id", one): [of_vpc, peering, connect],
    })
    check_pages(all, "TransitGatewayAttachments", "TransitGatewayAttachmentId", [of_vpc, peering, connect])
    assert code_of(all, TransitGatewayAttachmentIds=[of_vpc, NO_ATTACHMENT]) == "InvalidTransitGatewayAttachmentID.NotFound"
