"""VPCs, subnets and their blocks, option sets, ACLs, routes: what boto3 users meet."""

import pytest
from refusals import check_found, check_refusals, code_of, tagged

NO_VPC, NO_SUBNET, NO_TABLE = "vpc-0123456789abcdef0", "subnet-0123456789abcdef0", "rtb-0123456789abcdef0"


@pytest.fixture
def vpc(ec2):
    return ec2.create_vpc(CidrBlock="10.2.0.0/16")["Vpc"]["VpcId"]


def subnet_in(ec2, vpc, block, **more):
    return ec2.create_subnet(VpcId=vpc, CidrBlock=block, **more)["Subnet"]["SubnetId"]


def shown(ec2, vpc):
    return ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"][0]


def test_blocks_of_a_vpc_come_and_go(ec2, vpc):
    first = shown(ec2, vpc)["CidrBlockAssociationSet"][0]["AssociationId"]
    made = ec2.associate_vpc_cidr_block(VpcId=vpc, CidrBlock="10.3.0.0/16")["CidrBlockAssociation"]
    assert made["CidrBlockState"]["State"] == "associating"
    assert [one["CidrBlock"] for one in shown(ec2, vpc)["CidrBlockAssociationSet"]] == ["10.2.0.0/16", "10.3.0.0/16"]
    table = ec2.describe_route_tables(Filters=[{"Name": "vpc-id", "Values": [vpc]}])["RouteTables"][0]
    assert [route["DestinationCidrBlock"] for route in table["Routes"]] == ["10.2.0.0/16", "10.3.0.0/16"]
    subnet = subnet_in(ec2, vpc, "10.3.0.0/24")
    check_found(ec2.describe_vpcs, "Vpcs", "VpcId", [vpc], {
        "cidr-block-association.cidr-block": "10.3.0.0/16",
        "cidr-block-association.association-id": made["AssociationId"]})
    check_refusals([
        (ec2.disassociate_vpc_cidr_block, {"AssociationId": made["AssociationId"]}, "InvalidCidr.InUse"),
        (ec2.disassociate_vpc_cidr_block, {"AssociationId": first}, "OperationNotPermitted"),
        (ec2.disassociate_vpc_cidr_block, {"AssociationId": "vpc-cidr-assoc-0"}, "InvalidVpcCidrBlockAssociationID.NotFound"),
        (ec2.associate_vpc_cidr_block, {"VpcId": NO_VPC, "CidrBlock": "10.3.0.0/16"}, "InvalidVpcID.NotFound"),
        (ec2.associate_vpc_cidr_block, {"VpcId": vpc, "CidrBlock": "10.3.128.0/17"}, "InvalidVpc.Range"),
        (ec2.associate_vpc_cidr_block, {"VpcId": vpc, "CidrBlock": "192.168.0.0/16"}, "InvalidVpc.Range"),
        (ec2.associate_vpc_cidr_block, {"VpcId": vpc, "CidrBlock": "10.8.0.0/15"}, "InvalidVpc.Range"),
        (ec2.associate_vpc_cidr_block, {"VpcId": vpc, "CidrBlock": "ten"}, "InvalidParameterValue"),
        (ec2.associate_vpc_cidr_block, {"VpcId": vpc}, "MissingParameter"),
        (ec2.associate_vpc_cidr_block,
         {"VpcId": vpc, "CidrBlock": "10.4.0.0/16", "AmazonProvidedIpv6CidrBlock": True}, "InvalidParameterCombination"),
    ])
    ec2.delete_subnet(SubnetId=subnet)
    gone = ec2.disassociate_vpc_cidr_block(AssociationId=made["AssociationId"])
    assert gone["CidrBlockAssociation"]["CidrBlockState"]["State"] == "disassociating"
    assert len(shown(ec2, vpc)["CidrBlockAssociationSet"]) == 1
    for number in range(4, 8):
        ec2.associate_vpc_cidr_block(VpcId=vpc, CidrBlock=f"10.{number}.0.0/16")
    assert code_of(ec2.associate_vpc_cidr_block, VpcId=vpc, CidrBlock="10.8.0.0/16") == "CidrLimitExceeded"


def test_ipv6_of_vpcs_and_subnets(ec2, vpc):
    made = ec2.associate_vpc_cidr_block(VpcId=vpc, AmazonProvidedIpv6CidrBlock=True)["Ipv6CidrBlockAssociation"]
    block = made["Ipv6CidrBlock"]
    assert block.endswith("/56") and made["Ipv6Pool"] == "Amazon"
    other = ec2.create_vpc(CidrBlock="10.9.0.0/16", AmazonProvidedIpv6CidrBlock=True)["Vpc"]
    assert other["Ipv6CidrBlockAssociationSet"][0]["Ipv6CidrBlockState"]["State"] == "associating"
    assert other["Ipv6CidrBlockAssociationSet"][0]["Ipv6CidrBlock"] != block
    part = block.replace("::/56", "::/64")
    subnet = subnet_in(ec2, vpc, "10.2.0.0/24", Ipv6CidrBlock=part)
    bare = subnet_in(ec2, vpc, "10.2.1.0/24")
    (one,) = ec2.describe_subnets(SubnetIds=[subnet])["Subnets"]
    association = one["Ipv6CidrBlockAssociationSet"][0]
    assert (association["Ipv6CidrBlock"], association["Ipv6CidrBlockState"]["State"]) == (part, "associated")
    check_found(ec2.describe_subnets, "Subnets", "SubnetId", [subnet], {
        "ipv6-cidr-block-association.ipv6-cidr-block": part,
        "ipv6-cidr-block-association.association-id": association["AssociationId"],
        "ipv6-cidr-block-association.state": "associated"})
    check_found(ec2.describe_vpcs, "Vpcs", "VpcId", [vpc], {
        "ipv6-cidr-block-association.ipv6-cidr-block": block,
        "ipv6-cidr-block-association.association-id": made["AssociationId"]})
    check_found(ec2.describe_vpcs, "Vpcs", "VpcId", [vpc, other["VpcId"]], {
        "ipv6-cidr-block-association.ipv6-pool": "Amazon", "ipv6-cidr-block-association.state": "associated"})
    check_refusals([
        (ec2.associate_subnet_cidr_block, {"SubnetId": bare, "Ipv6CidrBlock": part}, "InvalidSubnet.Conflict"),
        (ec2.associate_subnet_cidr_block, {"SubnetId": bare, "Ipv6CidrBlock": "2001:db8::/64"}, "InvalidSubnet.Range"),
        (ec2.associate_subnet_cidr_block, {"SubnetId": bare, "Ipv6CidrBlock": block.replace("/56", "/65")}, "InvalidSubnet.Range"),
        (ec2.associate_subnet_cidr_block, {"SubnetId": subnet, "Ipv6CidrBlock": part}, "CidrLimitExceeded"),
        (ec2.associate_subnet_cidr_block, {"SubnetId": NO_SUBNET, "Ipv6CidrBlock": part}, "InvalidSubnetID.NotFound"),
        (ec2.associate_subnet_cidr_block, {"SubnetId": bare}, "MissingParameter"),
        (ec2.disassociate_vpc_cidr_block, {"AssociationId": made["AssociationId"]}, "InvalidCidr.InUse"),
        (ec2.disassociate_subnet_cidr_block, {"AssociationId": "subnet-cidr-assoc-0"}, "InvalidSubnetCidrBlockAssociationID.NotFound"),
        (ec2.modify_subnet_attribute, {"SubnetId": bare, "AssignIpv6AddressOnCreation": {"Value": True}}, "InvalidParameterValue"),
    ])
    for attribute in ["AssignIpv6AddressOnCreation", "EnableDns64"]:
        ec2.modify_subnet_attribute(SubnetId=subnet, **{attribute: {"Value": True}})
        assert ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0][attribute]
    check_found(ec2.describe_subnets, "Subnets", "SubnetId", [subnet], {"enable-dns64": "true"})
    entries = ec2.describe_network_acls(Filters=[{"Name": "vpc-id", "Values": [vpc]}])["NetworkAcls"][0]["Entries"]
    assert sorted(entry["RuleNumber"] for entry in entries if "Ipv6CidrBlock" in entry) == [101, 101, 32768, 32768]
    assert code_of(ec2.disassociate_subnet_cidr_block, AssociationId=association["AssociationId"]) == "InvalidCidrBlock.InUse"
    ec2.modify_subnet_attribute(SubnetId=subnet, AssignIpv6AddressOnCreation={"Value": False})
    ec2.disassociate_subnet_cidr_block(AssociationId=association["AssociationId"])
    assert not ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["AssignIpv6AddressOnCreation"]
    gone = ec2.disassociate_vpc_cidr_block(AssociationId=made["AssociationId"])
    assert gone["Ipv6CidrBlockAssociation"]["Ipv6CidrBlockState"]["State"] == "disassociating"
    assert "Ipv6CidrBlockAssociationSet" not in shown(ec2, vpc)


def test_the_default_vpc_can_be_made_again(ec2):
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    subnets = ec2.describe_subnets()["Subnets"]
    zone = subnets[0]["AvailabilityZone"]
    check_refusals([
        (ec2.create_default_vpc, {}, "DefaultVpcAlreadyExists"),
        (ec2.create_default_subnet, {"AvailabilityZone": zone}, "DefaultSubnetAlreadyExistsInAvailabilityZone"),
        (ec2.create_default_subnet, {"AvailabilityZone": "us-east-1z"}, "InvalidParameterValue"),
        (ec2.create_default_subnet, {}, "MissingParameter"),
        (ec2.delete_vpc, {"VpcId": vpc}, "DependencyViolation"),
    ])
    ec2.delete_subnet(SubnetId=subnets[0]["SubnetId"])
    again = ec2.create_default_subnet(AvailabilityZone=zone)["Subnet"]
    assert (again["CidrBlock"], again["DefaultForAz"], again["MapPublicIpOnLaunch"]) == (subnets[0]["CidrBlock"], True, True)
    gateway = ec2.describe_internet_gateways()["InternetGateways"][0]["InternetGatewayId"]
    ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    for subnet in ec2.describe_subnets()["Subnets"]:
        ec2.delete_subnet(SubnetId=subnet["SubnetId"])
    ec2.delete_vpc(VpcId=vpc)
    assert code_of(ec2.create_default_subnet, AvailabilityZone=zone) == "DefaultVpcDoesNotExist"
    assert ec2.describe_security_groups()["SecurityGroups"] == []
    made = ec2.create_default_vpc()["Vpc"]
    assert made["IsDefault"] and made["CidrBlock"] == "172.31.0.0/16"
    assert len(ec2.describe_subnets()["Subnets"]) == len(subnets)


def test_tenancy_and_what_is_left_of_classic_link(ec2):
    vpc = ec2.create_vpc(CidrBlock="10.2.0.0/16", InstanceTenancy="dedicated")["Vpc"]["VpcId"]
    assert ec2.modify_vpc_tenancy(VpcId=vpc, InstanceTenancy="default")["ReturnValue"]
    assert shown(ec2, vpc)["InstanceTenancy"] == "default"
    check_refusals([
        (ec2.modify_vpc_tenancy, {"VpcId": NO_VPC, "InstanceTenancy": "default"}, "InvalidVpcID.NotFound"),
        (ec2.modify_vpc_tenancy, {"VpcId": vpc, "InstanceTenancy": "dedicated"}, "InvalidParameterValue"),
        (ec2.describe_vpc_classic_link, {"VpcIds": [NO_VPC]}, "InvalidVpcID.NotFound"),
    ])
    assert ec2.describe_vpc_classic_link(VpcIds=[vpc])["Vpcs"] == [{"ClassicLinkEnabled": False, "VpcId": vpc}]
    enabled = [{"Name": "is-classic-link-enabled", "Values": ["true"]}]
    assert ec2.describe_vpc_classic_link(Filters=enabled)["Vpcs"] == []
    assert [one["ClassicLinkDnsSupported"] for one in ec2.describe_vpc_classic_link_dns_support()["Vpcs"]] == [False, False]


def test_dhcp_options(ec2, vpc):
    options = ec2.create_dhcp_options(
        DhcpConfigurations=[{"Key": "domain-name", "Values": ["example.com"]},
                            {"Key": "domain-name-servers", "Values": ["10.2.0.2", "AmazonProvidedDNS"]},
                            {"Key": "netbios-node-type", "Values": ["2"]}],
        TagSpecifications=tagged("dhcp-options", Name="mine"))["DhcpOptions"]
    one = options["DhcpOptionsId"]
    ec2.associate_dhcp_options(DhcpOptionsId=one, VpcId=vpc)
    assert shown(ec2, vpc)["DhcpOptionsId"] == one
    check_found(ec2.describe_dhcp_options, "DhcpOptions", "DhcpOptionsId", [one], {
        "dhcp-options-id": one, "key": "netbios-node-type", "value": "example.com", "tag:Name": "mine", "tag-key": "Name"})
    servers = ["10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "10.0.0.5"]

    def with_option(key, *values):
        return {"DhcpConfigurations": [{"Key": key, "Values": list(values)}]}

    check_refusals([
        (ec2.create_dhcp_options, with_option("color", "red"), "InvalidParameterValue"),
        (ec2.create_dhcp_options, with_option("netbios-node-type", "3"), "InvalidParameterValue"),
        (ec2.create_dhcp_options, with_option("ntp-servers", "clock"), "InvalidParameterValue"),
        (ec2.create_dhcp_options, with_option("ntp-servers", *servers), "InvalidParameterValue"),
        (ec2.create_dhcp_options, with_option("domain-name"), "InvalidParameterValue"),
        (ec2.associate_dhcp_options, {"DhcpOptionsId": "none", "VpcId": vpc}, "InvalidDhcpOptionsId.Malformed"),
        (ec2.associate_dhcp_options, {"DhcpOptionsId": "dopt-0123456789abcdef0", "VpcId": vpc}, "InvalidDhcpOptionID.NotFound"),
        (ec2.associate_dhcp_options, {"DhcpOptionsId": one, "VpcId": NO_VPC}, "InvalidVpcID.NotFound"),
        (ec2.delete_dhcp_options, {"DhcpOptionsId": "dopt-0123456789abcdef0"}, "InvalidDhcpOptionID.NotFound"),
        (ec2.describe_dhcp_options, {"DhcpOptionsIds": ["dopt-0123456789abcdef0"]}, "InvalidDhcpOptionID.NotFound"),
        (ec2.delete_dhcp_options, {"DhcpOptionsId": one}, "DependencyViolation"),
        (ec2.delete_dhcp_options, {"DhcpOptionsId": one, "DryRun": True}, "DryRunOperation"),
    ])
    ec2.associate_dhcp_options(DhcpOptionsId="default", VpcId=vpc)
    assert shown(ec2, vpc)["DhcpOptionsId"] == "default"
    ec2.delete_dhcp_options(DhcpOptionsId=one)
    assert code_of(ec2.describe_dhcp_options, DhcpOptionsIds=[one]) == "InvalidDhcpOptionID.NotFound"


def test_network_acls(ec2, vpc):
    subnet = subnet_in(ec2, vpc, "10.2.0.0/24")
    acl = ec2.create_network_acl(VpcId=vpc, ClientToken="once", TagSpecifications=tagged("network-acl", Name="mine"))
    one = acl["NetworkAcl"]["NetworkAclId"]
    again = ec2.create_network_acl(VpcId=vpc, ClientToken="once", TagSpecifications=tagged("network-acl", Name="mine"))
    assert (again["NetworkAcl"]["NetworkAclId"], again["ClientToken"]) == (one, "once")
    default = ec2.describe_network_acls(
        Filters=[{"Name": "vpc-id", "Values": [vpc]}, {"Name": "default", "Values": ["true"]}])["NetworkAcls"][0]
    entry = {"NetworkAclId": one, "RuleNumber": 100, "Protocol": "6", "RuleAction": "allow", "Egress": False,
             "CidrBlock": "192.0.2.0/24", "PortRange": {"From": 80, "To": 443}}
    ec2.create_network_acl_entry(**entry)
    ec2.create_network_acl_entry(NetworkAclId=one, RuleNumber=100, Protocol="58", RuleAction="deny", Egress=True,
                                 Ipv6CidrBlock="2001:db8::/32", IcmpTypeCode={"Type": 128, "Code": 7})
    association = default["Associations"][0]["NetworkAclAssociationId"]
    without = {key: value for key, value in entry.items() if key not in ("CidrBlock", "PortRange")}
    check_refusals([
        (ec2.create_network_acl_entry, entry, "NetworkAclEntryAlreadyExists"),
        (ec2.create_network_acl_entry, {**entry, "NetworkAclId": "acl-0123456789abcdef0"}, "InvalidNetworkAclID.NotFound"),
        (ec2.create_network_acl_entry, {**entry, "NetworkAclId": "x"}, "InvalidNetworkAclId.Malformed"),
        (ec2.create_network_acl_entry, {**entry, "RuleNumber": 0}, "InvalidParameterValue"),
        (ec2.create_network_acl_entry, {**entry, "RuleNumber": 32767}, "InvalidParameterValue"),
        (ec2.create_network_acl_entry, {**entry, "Protocol": "256"}, "InvalidParameterValue"),
        (ec2.create_network_acl_entry, {**entry, "RuleAction": "maybe"}, "InvalidParameterValue"),
        (ec2.create_network_acl_entry, {**entry, "CidrBlock": "all"}, "InvalidParameterValue"),
        (ec2.create_network_acl_entry, {**entry, "PortRange": {"From": 2, "To": 1}}, "InvalidParameterValue"),
        (ec2.create_network_acl_entry, without, "MissingParameter"),
        (ec2.create_network_acl_entry, {**without, "CidrBlock": "0.0.0.0/0"}, "MissingParameter"),
        (ec2.create_network_acl_entry, {**entry, "Ipv6CidrBlock": "::/0"}, "InvalidParameterCombination"),
        (ec2.replace_network_acl_entry, {**entry, "RuleNumber": 101}, "InvalidNetworkAclEntry.NotFound"),
        (ec2.delete_network_acl_entry, {"NetworkAclId": one, "RuleNumber": 101, "Egress": False}, "InvalidNetworkAclEntry.NotFound"),
        (ec2.delete_network_acl_entry, {"NetworkAclId": one, "RuleNumber": 32767, "Egress": False}, "InvalidParameterValue"),
        (ec2.delete_network_acl, {"NetworkAclId": default["NetworkAclId"]}, "InvalidParameterValue"),
        (ec2.replace_network_acl_association, {"AssociationId": "aclassoc-0", "NetworkAclId": one}, "InvalidAssociationID.NotFound"),
        (ec2.replace_network_acl_association,
         {"AssociationId": association, "NetworkAclId": "acl-0123456789abcdef0"}, "InvalidNetworkAclID.NotFound"),
        (ec2.create_network_acl, {"VpcId": vpc, "ClientToken": "once"}, "IdempotentParameterMismatch"),
        (ec2.create_network_acl, {"VpcId": NO_VPC}, "InvalidVpcID.NotFound"),
    ])
    moved = ec2.replace_network_acl_association(AssociationId=association, NetworkAclId=one)["NewAssociationId"]
    check_found(ec2.describe_network_acls, "NetworkAcls", "NetworkAclId", [one], {
        "network-acl-id": one, "association.association-id": moved, "association.network-acl-id": one,
        "association.subnet-id": subnet, "entry.cidr": "192.0.2.0/24", "entry.ipv6-cidr": "2001:db8::/32",
        "entry.icmp.code": "7", "entry.icmp.type": "128", "entry.port-range.from": "80", "entry.port-range.to": "443",
        "entry.protocol": "tcp", "tag:Name": "mine"})
    everywhere = {acl["NetworkAclId"] for acl in ec2.describe_network_acls()["NetworkAcls"]}
    check_found(ec2.describe_network_acls, "NetworkAcls", "NetworkAclId", everywhere, {
        "entry.egress": "true", "entry.rule-action": "deny", "entry.rule-number": "32767", "owner-id": "000000000000"})
    ec2.replace_network_acl_entry(**{**entry, "RuleAction": "deny"})
    shown = ec2.describe_network_acls(NetworkAclIds=[one])["NetworkAcls"][0]
    (ours,) = [line for line in shown["Entries"] if line["RuleNumber"] == 100 and not line["Egress"]]
    assert (ours["RuleAction"], ours["PortRange"], ours["Protocol"]) == ("deny", {"From": 80, "To": 443}, "6")
    assert code_of(ec2.delete_network_acl, NetworkAclId=one) == "DependencyViolation"
    ec2.delete_network_acl_entry(NetworkAclId=one, RuleNumber=100, Egress=False)
    for number in range(1, 21):
        ec2.create_network_acl_entry(**{**entry, "RuleNumber": number})
    assert code_of(ec2.create_network_acl_entry, **entry) == "NetworkAclEntryLimitExceeded"
    assert code_of(ec2.delete_vpc, VpcId=vpc) == "DependencyViolation"
    ec2.replace_network_acl_association(AssociationId=moved, NetworkAclId=default["NetworkAclId"])
    ec2.delete_network_acl(NetworkAclId=one)


def test_attributes_of_a_vpc(ec2, vpc):
    def value(name):
        return ec2.describe_vpc_attribute(VpcId=vpc, Attribute=name)[name[0].upper() + name[1:]]["Value"]

    usual = {"enableDnsHostnames": False, "enableDnsSupport": True, "enableNetworkAddressUsageMetrics": False}
    assert {name: value(name) for name in usual} == usual
    for name, was in usual.items():
        ec2.modify_vpc_attribute(VpcId=vpc, **{name[0].upper() + name[1:]: {"Value": not was}})
        assert value(name) is not was
        ec2.modify_vpc_attribute(VpcId=vpc, **{name[0].upper() + name[1:]: {"Value": was}})
    check_refusals([
        (ec2.describe_vpc_attribute, {"VpcId": NO_VPC, "Attribute": "enableDnsSupport"}, "InvalidVpcID.NotFound"),
        (ec2.describe_vpc_attribute, {"VpcId": vpc, "Attribute": "cidrBlock"}, "InvalidParameterValue"),
        (ec2.modify_vpc_attribute, {"VpcId": NO_VPC, "EnableDnsSupport": {"Value": True}}, "InvalidVpcID.NotFound"),
        (ec2.modify_vpc_attribute, {"VpcId": vpc}, "InvalidParameterCombination"),
        (ec2.modify_vpc_attribute, {"VpcId": vpc, "EnableDnsSupport": {"Value": True}, "EnableDnsHostnames": {"Value": True}},
         "InvalidParameterCombination"),
    ])


def test_associations_of_route_tables_are_replaced(ec2, vpc):
    tables = [ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"] for _ in range(2)]
    subnet = subnet_in(ec2, vpc, "10.2.7.0/24")
    first = ec2.associate_route_table(RouteTableId=tables[0], SubnetId=subnet)["AssociationId"]
    foreign = ec2.describe_route_tables(Filters=[{"Name": "association.main", "Values": ["true"]}])["RouteTables"][0]["RouteTableId"]
    replace = ec2.replace_route_table_association
    check_refusals([
        (replace, {"AssociationId": "rtbassoc-0123456789abcdef0", "RouteTableId": tables[1]}, "InvalidAssociationID.NotFound"),
        (replace, {"AssociationId": first, "RouteTableId": NO_TABLE}, "InvalidRouteTableID.NotFound"),
        (replace, {"AssociationId": first, "RouteTableId": foreign}, "InvalidParameterValue"),
    ])
    second = replace(AssociationId=first, RouteTableId=tables[1])["NewAssociationId"]
    assert second != first
    check_found(ec2.describe_route_tables, "RouteTables", "RouteTableId", [tables[1]], {
        "association.subnet-id": subnet, "association.route-table-association-id": second})
    main = ec2.describe_route_tables(Filters=[
        {"Name": "vpc-id", "Values": [vpc]}, {"Name": "association.main", "Values": ["true"]}])["RouteTables"][0]
    replace(AssociationId=main["Associations"][0]["RouteTableAssociationId"], RouteTableId=tables[0])
    mains = [table["RouteTableId"] for table in ec2.describe_route_tables(Filters=[{"Name": "vpc-id", "Values": [vpc]}])["RouteTables"]
             if any(one["Main"] for one in table["Associations"])]
    assert mains == [tables[0]]


def test_routes_and_their_states(ec2, vpc):
    table = ec2.create_route_table(VpcId=vpc, ClientToken="t")["RouteTable"]["RouteTableId"]
    assert ec2.create_route_table(VpcId=vpc, ClientToken="t")["RouteTable"]["RouteTableId"] == table
    ec2.associate_vpc_cidr_block(VpcId=vpc, AmazonProvidedIpv6CidrBlock=True)
    internet = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    egress = ec2.create_egress_only_internet_gateway(
        VpcId=vpc, ClientToken="e", TagSpecifications=tagged("egress-only-internet-gateway", Name="out"))
    egress = egress["EgressOnlyInternetGateway"]["EgressOnlyInternetGatewayId"]
    any4 = {"RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0"}
    any6 = {"RouteTableId": table, "DestinationIpv6CidrBlock": "::/0"}
    check_refusals([
        (ec2.create_route, {**any4, "GatewayId": internet}, "InvalidParameterValue"),
        (ec2.create_route, {**any4, "GatewayId": "igw-0123456789abcdef0"}, "InvalidInternetGatewayID.NotFound"),
        (ec2.create_route, {**any4, "GatewayId": "gateway"}, "InvalidGatewayID.NotFound"),
        (ec2.create_route, {**any4, "EgressOnlyInternetGatewayId": egress}, "InvalidParameterValue"),
        (ec2.create_route,
         {**any6, "EgressOnlyInternetGatewayId": "eigw-0123456789abcdef0"}, "InvalidEgressOnlyInternetGatewayId.NotFound"),
        (ec2.create_route, any4, "MissingParameter"),
        (ec2.create_route, {"RouteTableId": table, "GatewayId": internet}, "MissingParameter"),
        (ec2.create_route, {**any4, "GatewayId": internet, "EgressOnlyInternetGatewayId": egress}, "InvalidParameterCombination"),
        (ec2.create_route, {**any4, **any6, "GatewayId": internet}, "InvalidParameterCombination"),
        (ec2.create_route, {**any4, "DestinationCidrBlock": "everything", "GatewayId": internet}, "InvalidParameterValue"),
        (ec2.create_route, {**any4, "RouteTableId": NO_TABLE, "GatewayId": internet}, "InvalidRouteTableID.NotFound"),
        (ec2.replace_route, {**any4, "GatewayId": "local"}, "InvalidParameterValue"),
        (ec2.delete_route, any4, "InvalidRoute.NotFound"),
        (ec2.delete_route, {"RouteTableId": table, "DestinationCidrBlock": "10.2.0.0/16"}, "InvalidParameterValue"),
        (ec2.create_route_table,
         {"VpcId": vpc, "ClientToken": "t", "TagSpecifications": tagged("route-table", a="b")}, "IdempotentParameterMismatch"),
    ])
    ec2.attach_internet_gateway(InternetGatewayId=internet, VpcId=vpc)
    ec2.create_route(**any4, GatewayId=internet)
    ec2.create_route(**any6, EgressOnlyInternetGatewayId=egress)
    check_refusals([
        (ec2.create_route, {**any4, "GatewayId": internet}, "RouteAlreadyExists"),
        (ec2.create_route, {"RouteTableId": table, "DestinationCidrBlock": "10.2.3.0/24", "GatewayId": internet}, "InvalidParameterValue"),
    ])
    check_found(ec2.describe_route_tables, "RouteTables", "RouteTableId", [table], {
        "route.destination-ipv6-cidr-block": "::/0", "route.egress-only-internet-gateway-id": egress,
        "route.gateway-id": internet})
    check_found(ec2.describe_egress_only_internet_gateways, "EgressOnlyInternetGateways", "EgressOnlyInternetGatewayId", [egress], {
        "tag:Name": "out", "tag-key": "Name"})
    association = ec2.associate_route_table(RouteTableId=table, GatewayId=internet)["AssociationId"]
    check_found(ec2.describe_route_tables, "RouteTables", "RouteTableId", [table], {
        "association.gateway-id": internet, "association.route-table-association-id": association})
    check_refusals([
        (ec2.associate_route_table, {"RouteTableId": table}, "MissingParameter"),
        (ec2.associate_route_table, {"RouteTableId": table, "GatewayId": "igw-0123456789abcdef0"}, "InvalidInternetGatewayID.NotFound"),
        (ec2.delete_route_table, {"RouteTableId": table}, "DependencyViolation"),
        (ec2.delete_internet_gateway, {"InternetGatewayId": internet}, "DependencyViolation"),
        (ec2.describe_egress_only_internet_gateways,
         {"EgressOnlyInternetGatewayIds": ["eigw-0123456789abcdef0"]}, "InvalidEgressOnlyInternetGatewayId.NotFound"),
        (ec2.create_egress_only_internet_gateway, {"VpcId": NO_VPC}, "InvalidVpcID.NotFound"),
    ])
    ec2.disassociate_route_table(AssociationId=association)
    ec2.detach_internet_gateway(InternetGatewayId=internet, VpcId=vpc)
    assert ec2.delete_egress_only_internet_gateway(EgressOnlyInternetGatewayId=egress)["ReturnCode"]

    def routes():
        shown = ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"][0]["Routes"]
        return {one.get("DestinationCidrBlock") or one["DestinationIpv6CidrBlock"]: one["State"] for one in shown}

    assert (routes()["0.0.0.0/0"], routes()["::/0"], routes()["10.2.0.0/16"]) == ("blackhole", "blackhole", "active")
    check_found(ec2.describe_route_tables, "RouteTables", "RouteTableId", [table], {"route.state": "blackhole"})
    ec2.delete_route(**any4)
    ec2.delete_route(**any6)
    assert "blackhole" not in routes().values()
    ec2.delete_route_table(RouteTableId=table)
    ec2.delete_vpc(VpcId=vpc)
