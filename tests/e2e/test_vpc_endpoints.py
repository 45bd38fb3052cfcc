"""VPC endpoints and endpoint services, as boto3 users meet them."""

import json

import pytest

import refusals
from emulator import until
from refusals import check_filters, check_pages, check_refusals, code_of, dry, named, refused

S3, SSM = "com.amazonaws.us-east-1.s3", "com.amazonaws.us-east-1.ssm"
NONE = "vpce-0aaaaaaaaaaaaaaaa"
BALANCER = "arn:aws:elasticloadbalancing:us-east-1:000000000000:loadbalancer/net/one/0123456789abcdef"
APPLIANCE = "arn:aws:elasticloadbalancing:us-east-1:000000000000:loadbalancer/gwy/one/0123456789abcdef"


@pytest.fixture
def vpc(ec2):
    return ec2.describe_vpcs()["Vpcs"][0]["VpcId"]


@pytest.fixture
def subnets(ec2):
    """One subnet of the default VPC in each of three zones."""
    found = sorted(ec2.describe_subnets()["Subnets"], key=lambda subnet: subnet["AvailabilityZone"])
    return [subnet["SubnetId"] for subnet in found[:3]]


def shown(ec2, endpoint):
    return ec2.describe_vpc_endpoints(VpcEndpointIds=[endpoint])["VpcEndpoints"][0]


def settled(ec2, endpoint, state="available"):
    return refusals.settled(lambda: shown(ec2, endpoint), state)


def gone(ec2, *endpoints):
    assert ec2.delete_vpc_endpoints(VpcEndpointIds=list(endpoints))["Unsuccessful"] == []
    left = lambda: {one["VpcEndpointId"] for one in ec2.describe_vpc_endpoints()["VpcEndpoints"]}
    until(lambda: not left() & set(endpoints), "the endpoints are gone")


def test_gateway_endpoints(ec2, vpc):
    main = ec2.describe_route_tables()["RouteTables"][0]["RouteTableId"]
    spare = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    policy = json.dumps({"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}]})
    made = ec2.create_vpc_endpoint(
        VpcId=vpc, ServiceName=S3, RouteTableIds=[main], PolicyDocument=policy, ClientToken="once",
        TagSpecifications=[{"ResourceType": "vpc-endpoint", "Tags": [{"Key": "k", "Value": "v"}]}])
    one = made["VpcEndpoint"]["VpcEndpointId"]
    again = ec2.create_vpc_endpoint(
        VpcId=vpc, ServiceName=S3, RouteTableIds=[main], PolicyDocument=policy, ClientToken="once",
        TagSpecifications=[{"ResourceType": "vpc-endpoint", "Tags": [{"Key": "k", "Value": "v"}]}])
    assert (made["ClientToken"], again["VpcEndpoint"]["VpcEndpointId"]) == ("once", one)
    found = shown(ec2, one)
    assert found.pop("CreationTimestamp")
    assert json.loads(found.pop("PolicyDocument")) == json.loads(policy)
    assert found == {
        "VpcEndpointId": one, "VpcEndpointType": "Gateway", "VpcId": vpc, "ServiceName": S3, "State": "available",
        "RouteTableIds": [main], "SubnetIds": [], "Groups": [], "IpAddressType": "ipv4", "PrivateDnsEnabled": False,
        "RequesterManaged": False, "NetworkInterfaceIds": [], "DnsEntries": [], "OwnerId": "000000000000",
        "Tags": [{"Key": "k", "Value": "v"}], "ServiceRegion": "us-east-1"}
    routes = lambda table: [
        route for route in ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"][0]["Routes"]
        if "DestinationPrefixListId" in route]
    assert routes(main) == [
        {"DestinationPrefixListId": "pl-63a5400a", "GatewayId": one, "Origin": "CreateRoute", "State": "active"}]
    create, modify = ec2.create_vpc_endpoint, ec2.modify_vpc_endpoint
    new = lambda **more: {"VpcId": vpc, "ServiceName": S3, **more}
    subnet = ec2.describe_subnets()["Subnets"][0]["SubnetId"]
    check_refusals([
        (create, new(VpcId="vpc-0aaaaaaaaaaaaaaaa"), "InvalidVpcID.NotFound"),
        (create, new(ServiceName="com.amazonaws.us-east-1.s33"), "InvalidServiceName"),
        (create, new(ServiceName=SSM), "InvalidParameter"),
        (create, new(PolicyDocument="{"), "InvalidPolicyDocument"),
        (create, new(SubnetIds=[subnet]), "InvalidParameter"),
        (create, new(PrivateDnsEnabled=True), "InvalidParameter"),
        (create, new(RouteTableIds=["rtb-0aaaaaaaaaaaaaaaa"]), "InvalidRouteTableId.NotFound"),
        (create, new(RouteTableIds=[main]), "RouteAlreadyExists"),
        (create, new(ClientToken="once"), "IdempotentParameterMismatch"),
        (create, new(VpcEndpointType="Portal"), "InvalidParameterValue"),
        (modify, {"VpcEndpointId": NONE}, "InvalidVpcEndpointId.NotFound"),
        (modify, {"VpcEndpointId": one, "RemoveRouteTableIds": [spare]}, "InvalidParameter"),
        (modify, {"VpcEndpointId": one, "AddSubnetIds": [subnet]}, "InvalidParameter"),
        (ec2.describe_vpc_endpoints, {"VpcEndpointIds": [NONE]}, "InvalidVpcEndpointId.NotFound"),
        (ec2.describe_vpc_endpoints, {"VpcEndpointIds": ["nonsense"]}, "InvalidVpcEndpointId.Malformed"),
        (ec2.delete_route, {"RouteTableId": main, "DestinationPrefixListId": "pl-63a5400a"}, "InvalidParameterValue"),
    ])
    assert refused(create, **new(ServiceName=SSM)) == (
        "InvalidParameter", "Endpoint type (Gateway) does not match available service types ([Interface]).")
    modify(VpcEndpointId=one, AddRouteTableIds=[spare], RemoveRouteTableIds=[main], ResetPolicy=True)
    assert (routes(main), len(routes(spare)), shown(ec2, one)["RouteTableIds"]) == ([], 1, [spare])
    assert json.loads(shown(ec2, one)["PolicyDocument"])["Statement"][0]["Action"] == "*"
    ec2.delete_route_table(RouteTableId=spare)
    assert shown(ec2, one)["RouteTableIds"] == []
    failed = ec2.delete_vpc_endpoints(VpcEndpointIds=[NONE])["Unsuccessful"]
    assert [(item["ResourceId"], item["Error"]["Code"]) for item in failed] == [(NONE, "InvalidVpcEndpoint.NotFound")]
    dry(ec2.delete_vpc_endpoints, VpcEndpointIds=[one])
    gone(ec2, one)


def test_interface_endpoints(ec2, vpc, subnets):
    free = lambda: {
        subnet["SubnetId"]: subnet["AvailableIpAddressCount"] for subnet in ec2.describe_subnets()["Subnets"]}
    before = free()
    group = ec2.create_security_group(GroupName="g", Description="d")["GroupId"]
    made = ec2.create_vpc_endpoint(
        VpcId=vpc, ServiceName=SSM, VpcEndpointType="Interface", SubnetIds=subnets[:2], SecurityGroupIds=[group])["VpcEndpoint"]
    one = made["VpcEndpointId"]
    assert (made["State"], made["PrivateDnsEnabled"], made["Groups"]) == ("pending", True, [{"GroupId": group, "GroupName": "g"}])
    found = settled(ec2, one)
    assert sorted(found["SubnetIds"]) == sorted(subnets[:2])
    names = [entry["DnsName"] for entry in found["DnsEntries"]]
    assert len(names) == 4 and names[-1] == "ssm.us-east-1.amazonaws.com"
    assert names[0].startswith(one) and names[0].endswith(".ssm.us-east-1.vpce.amazonaws.com")
    interfaces = ec2.describe_network_interfaces(NetworkInterfaceIds=found["NetworkInterfaceIds"])["NetworkInterfaces"]
    assert {interface["Description"] for interface in interfaces} == {f"VPC Endpoint Interface {one}"}
    assert all([each["GroupId"] for each in interface["Groups"]] == [group] for interface in interfaces)
    assert free()[subnets[0]] == before[subnets[0]] - 1
    two = ec2.create_vpc_endpoint(
        VpcId=vpc, ServiceName="com.amazonaws.us-east-1.ec2", VpcEndpointType="Interface", PrivateDnsEnabled=False,
        TagSpecifications=[{"ResourceType": "vpc-endpoint", "Tags": [{"Key": "k", "Value": "v"}]}])["VpcEndpoint"]["VpcEndpointId"]
    assert settled(ec2, two)["Groups"][0]["GroupName"] == "default"
    check_filters(ec2.describe_vpc_endpoints, "VpcEndpoints", "VpcEndpointId", {
        ("ip-address-type", "ipv4"): [one, two], ("service-name", SSM): [one], ("service-region", "us-east-1"): [one, two],
        ("vpc-endpoint-id", two): [two], ("vpc-endpoint-state", "available"): [one, two],
        ("vpc-endpoint-type", "Interface"): [one, two], ("vpc-id", vpc): [one, two], ("tag:k", "v"): [two],
        ("tag-key", "k"): [two],
    })
    dark = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    inside = ec2.create_subnet(VpcId=dark, CidrBlock="10.0.0.0/24")["Subnet"]["SubnetId"]
    create, modify = ec2.create_vpc_endpoint, ec2.modify_vpc_endpoint
    new = lambda **more: {"VpcId": vpc, "ServiceName": "com.amazonaws.us-east-1.kms", "VpcEndpointType": "Interface", **more}
    check_refusals([
        (create, new(ServiceName=SSM), "InvalidParameter"),
        (create, new(VpcId=dark), "InvalidParameter"),
        (create, new(SubnetIds=["subnet-0aaaaaaaaaaaaaaaa"]), "InvalidSubnetId.NotFound"),
        (create, new(SubnetIds=[inside]), "InvalidParameter"),
        (create, new(SubnetIds=[subnets[0], subnets[0]]), "DuplicateSubnetsInSameZone"),
        (create, new(SecurityGroupIds=["sg-0aaaaaaaaaaaaaaaa"]), "InvalidGroup.NotFound"),
        (create, new(RouteTableIds=["rtb-0aaaaaaaaaaaaaaaa"]), "InvalidParameter"),
        (create, new(ServiceName="com.amazonaws.us-east-1.dynamodb", PrivateDnsEnabled=True), "InvalidParameter"),
        (modify, {"VpcEndpointId": one, "RemoveSecurityGroupIds": [group]}, "InvalidParameter"),
        (modify, {"VpcEndpointId": one, "AddSubnetIds": subnets[:1]}, "DuplicateSubnetsInSameZone"),
        (modify, {"VpcEndpointId": one, "RemoveSubnetIds": subnets[2:]}, "InvalidParameter"),
        (modify, {"VpcEndpointId": two, "PrivateDnsEnabled": True, "PolicyDocument": "{", }, "InvalidPolicyDocument"),
        (ec2.delete_security_group, {"GroupId": group}, "DependencyViolation"),
    ])
    quiet = ec2.create_vpc_endpoint(**new(VpcId=dark, SubnetIds=[inside], PrivateDnsEnabled=False))["VpcEndpoint"]
    check_refusals([
        (ec2.delete_vpc, {"VpcId": dark}, "DependencyViolation"),
        (ec2.delete_subnet, {"SubnetId": inside}, "DependencyViolation"),
    ])
    default = settled(ec2, two)["Groups"][0]["GroupId"]
    modify(
        VpcEndpointId=one, AddSubnetIds=subnets[2:], RemoveSubnetIds=subnets[:1], AddSecurityGroupIds=[default],
        RemoveSecurityGroupIds=[group], PrivateDnsEnabled=False, DnsOptions={"DnsRecordIpType": "ipv4"})
    found = settled(ec2, one)
    assert sorted(found["SubnetIds"]) == sorted(subnets[1:]) and found["Groups"][0]["GroupId"] == default
    assert (found["PrivateDnsEnabled"], found["DnsOptions"]["DnsRecordIpType"]) == (False, "ipv4")
    ec2.delete_security_group(GroupId=group)
    gone(ec2, one, two, quiet["VpcEndpointId"])
    assert ec2.describe_network_interfaces()["NetworkInterfaces"] == []
    after = free()
    assert {subnet: after[subnet] for subnet in before} == before
    ec2.delete_subnet(SubnetId=inside)
    ec2.delete_vpc(VpcId=dark)


def test_services_to_choose_from(ec2):
    every = ec2.describe_vpc_endpoint_services()
    assert {S3, SSM, "com.amazonaws.us-east-1.ecr.dkr"} <= set(every["ServiceNames"])
    details = ec2.describe_vpc_endpoint_services(ServiceNames=[S3])["ServiceDetails"]
    assert sorted(one["ServiceType"][0]["ServiceType"] for one in details) == ["Gateway", "Interface"]
    (ssm,) = ec2.describe_vpc_endpoint_services(ServiceNames=[SSM])["ServiceDetails"]
    assert (ssm["Owner"], ssm["PrivateDnsName"], ssm["AcceptanceRequired"]) == (
        "amazon", "ssm.us-east-1.amazonaws.com", False)
    assert "us-east-1a" in ssm["AvailabilityZones"]
    names = lambda **filters: ec2.describe_vpc_endpoint_services(
        Filters=[{"Name": name, "Values": [value]} for name, value in filters.items()])["ServiceNames"]
    everything = every["ServiceNames"]
    for name, value, expected in [
        ("service-name", SSM, [SSM]), ("service-type", "Gateway", [S3, "com.amazonaws.us-east-1.dynamodb"]),
        ("service-type", "GatewayLoadBalancer", []), ("owner", "amazon", everything), ("owner", "me", []),
        ("service-region", "us-east-1", everything), ("service-region", "mars-1", []),
        ("supported-ip-address-types", "ipv4", everything), ("supported-ip-address-types", "ipv6", []), ("tag-key", "k", []),
    ]:
        assert (name, value, names(**{name: value})) == (name, value, expected)
    seen, token = [], {}
    while True:
        page = ec2.describe_vpc_endpoint_services(MaxResults=50, **token)
        seen += [one["ServiceId"] for one in page["ServiceDetails"]]
        if "NextToken" not in page:
            break
        token = {"NextToken": page["NextToken"]}
    assert seen == [one["ServiceId"] for one in every["ServiceDetails"]]
    check_refusals([
        (ec2.describe_vpc_endpoint_services, {"ServiceNames": ["com.amazonaws.us-east-1.none"]}, "InvalidServiceName"),
        (ec2.describe_vpc_endpoint_services, {"NextToken": "x"}, "InvalidNextToken"),
    ])


def test_services_of_ones_own(ec2, vpc, subnets):
    create = ec2.create_vpc_endpoint_service_configuration
    made = create(
        NetworkLoadBalancerArns=[BALANCER], PrivateDnsName="api.example.com", ClientToken="once",
        TagSpecifications=[{"ResourceType": "vpc-endpoint-service", "Tags": [{"Key": "k", "Value": "v"}]}])["ServiceConfiguration"]
    one, name = made["ServiceId"], made["ServiceName"]
    assert name == f"com.amazonaws.vpce.us-east-1.{one}"
    assert (made["ServiceState"], made["AcceptanceRequired"], made["ServiceType"]) == (
        "Available", True, [{"ServiceType": "Interface"}])
    assert made["PrivateDnsNameConfiguration"]["State"] == "pendingVerification"
    two = create(GatewayLoadBalancerArns=[APPLIANCE], AcceptanceRequired=False)["ServiceConfiguration"]["ServiceId"]
    check_filters(ec2.describe_vpc_endpoint_service_configurations, "ServiceConfigurations", "ServiceId", {
        ("service-id", two): [two], ("service-name", name): [one], ("service-state", "Available"): [one, two],
        ("supported-ip-address-types", "ipv4"): [one, two], ("tag:k", "v"): [one], ("tag-key", "k"): [one],
    })
    none, modify = "vpce-svc-0aaaaaaaaaaaaaaaa", ec2.modify_vpc_endpoint_service_configuration
    check_refusals([
        (create, {}, "MissingParameter"),
        (create, {"NetworkLoadBalancerArns": [BALANCER], "GatewayLoadBalancerArns": [APPLIANCE]}, "InvalidParameterCombination"),
        (create, {"NetworkLoadBalancerArns": [APPLIANCE]}, "InvalidParameter"),
        (create, {"NetworkLoadBalancerArns": [BALANCER], "SupportedIpAddressTypes": ["ipv5"]}, "InvalidParameter"),
        (create, {"NetworkLoadBalancerArns": [BALANCER], "ClientToken": "once"}, "IdempotentParameterMismatch"),
        (modify, {"ServiceId": none}, "InvalidVpcEndpointServiceId.NotFound"),
        (modify, {"ServiceId": one, "RemoveNetworkLoadBalancerArns": [BALANCER]}, "MissingParameter"),
        (modify, {"ServiceId": one, "RemoveNetworkLoadBalancerArns": ["arn:x"]}, "InvalidParameter"),
        (modify, {"ServiceId": one, "PrivateDnsName": "x", "RemovePrivateDnsName": True}, "InvalidParameterCombination"),
        (ec2.describe_vpc_endpoint_service_configurations, {"ServiceIds": [none]}, "InvalidVpcEndpointServiceId.NotFound"),
        (ec2.start_vpc_endpoint_service_private_dns_verification, {"ServiceId": two}, "InvalidParameter"),
        (ec2.modify_vpc_endpoint_service_payer_responsibility, {"ServiceId": none, "PayerResponsibility": "ServiceOwner"},
         "InvalidVpcEndpointServiceId.NotFound"),
        (ec2.modify_vpc_endpoint_service_payer_responsibility, {"ServiceId": one, "PayerResponsibility": "Nobody"}, "InvalidParameterValue"),
    ])
    assert ec2.modify_vpc_endpoint_service_payer_responsibility(ServiceId=one, PayerResponsibility="ServiceOwner")["ReturnValue"]
    (paid,) = ec2.describe_vpc_endpoint_service_configurations(ServiceIds=[one])["ServiceConfigurations"]
    assert paid["PayerResponsibility"] == "ServiceOwner"
    ec2.start_vpc_endpoint_service_private_dns_verification(ServiceId=one)
    details = ec2.describe_vpc_endpoint_services(ServiceNames=[name])["ServiceDetails"]
    assert (details[0]["Owner"], details[0]["PrivateDnsName"]) == ("000000000000", "api.example.com")

    interface = ec2.create_vpc_endpoint(
        VpcId=vpc, ServiceName=name, VpcEndpointType="Interface", SubnetIds=subnets[:1])["VpcEndpoint"]
    assert interface["State"] == "pendingAcceptance"
    appliance = ec2.create_vpc_endpoint(
        VpcId=vpc, ServiceName=f"com.amazonaws.vpce.us-east-1.{two}", VpcEndpointType="GatewayLoadBalancer",
        SubnetIds=subnets[:1])["VpcEndpoint"]["VpcEndpointId"]
    settled(ec2, appliance)
    endpoint = interface["VpcEndpointId"]
    check_filters(ec2.describe_vpc_endpoint_connections, "VpcEndpointConnections", "VpcEndpointId", {
        ("ip-address-type", "ipv4"): [endpoint, appliance], ("service-id", one): [endpoint],
        ("vpc-endpoint-id", endpoint): [endpoint], ("vpc-endpoint-owner", "000000000000"): [endpoint, appliance],
        ("vpc-endpoint-region", "us-east-1"): [endpoint, appliance], ("vpc-endpoint-state", "pendingAcceptance"): [endpoint],
    })
    refusal = lambda call, *ids: [
        item["Error"]["Code"] for item in call(ServiceId=one, VpcEndpointIds=list(ids))["Unsuccessful"]]
    accept, reject = ec2.accept_vpc_endpoint_connections, ec2.reject_vpc_endpoint_connections
    assert refusal(accept, NONE, endpoint) == ["InvalidVpcEndpoint.NotFound"]
    settled(ec2, endpoint)
    assert refusal(accept, endpoint) == ["InvalidState"]
    assert refusal(reject, endpoint) == []
    assert shown(ec2, endpoint)["State"] == "rejected"
    assert code_of(accept, ServiceId=none, VpcEndpointIds=[endpoint]) == "InvalidVpcEndpointServiceId.NotFound"
    accept(ServiceId=one, VpcEndpointIds=[endpoint])
    settled(ec2, endpoint)

    table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    route = lambda to: {"RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0", "VpcEndpointId": to}
    assert code_of(ec2.create_route, **route(endpoint)) == "InvalidParameterValue"
    ec2.create_route(**route(appliance))
    states = lambda: {
        route["State"] for route in ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"][0]["Routes"]}
    assert states() == {"active"}

    delete = ec2.delete_vpc_endpoint_service_configurations
    codes = [item["Error"]["Code"] for item in delete(ServiceIds=[one, none])["Unsuccessful"]]
    assert codes == ["ExistingVpcEndpointConnections", "InvalidVpcEndpointService.NotFound"]
    modify(ServiceId=one, AcceptanceRequired=False, RemovePrivateDnsName=True)
    (changed,) = ec2.describe_vpc_endpoint_service_configurations(ServiceIds=[one])["ServiceConfigurations"]
    assert (changed["AcceptanceRequired"], "PrivateDnsName" in changed) == (False, False)
    gone(ec2, endpoint, appliance)
    assert states() == {"active", "blackhole"}
    assert delete(ServiceIds=[one, two])["Unsuccessful"] == []


def test_who_may_use_a_service(ec2):
    one = ec2.create_vpc_endpoint_service_configuration(
        NetworkLoadBalancerArns=[BALANCER])["ServiceConfiguration"]["ServiceId"]
    account, user = "arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:user/me"
    modify = ec2.modify_vpc_endpoint_service_permissions
    added = modify(ServiceId=one, AddAllowedPrincipals=[account, user, "*"])["AddedPrincipals"]
    assert [(each["Principal"], each["PrincipalType"]) for each in added] == [
        (account, "Account"), (user, "User"), ("*", "All")]
    check = lambda **asked: ec2.describe_vpc_endpoint_service_permissions(ServiceId=one, **asked)
    check_filters(check, "AllowedPrincipals", "Principal", {
        ("permission-type", "vpc-endpoint"): [account, user, "*"], ("principal", user): [user],
        ("principal-type", "All"): ["*"],
    })
    assert modify(ServiceId=one, AddAllowedPrincipals=[user], RemoveAllowedPrincipals=["*"])["AddedPrincipals"] == []
    assert [each["Principal"] for each in check()["AllowedPrincipals"]] == [account, user]
    none = "vpce-svc-0aaaaaaaaaaaaaaaa"
    check_refusals([
        (modify, {"ServiceId": none, "AddAllowedPrincipals": ["*"]}, "InvalidVpcEndpointServiceId.NotFound"),
        (modify, {"ServiceId": one, "AddAllowedPrincipals": ["me"]}, "InvalidParameter"),
        (modify, {"ServiceId": one}, "MissingParameter"),
        (ec2.describe_vpc_endpoint_service_permissions, {"ServiceId": none}, "InvalidVpcEndpointServiceId.NotFound"),
    ])


def test_pages_of_endpoints(ec2, vpc):
    made = [
        ec2.create_vpc_endpoint(VpcId=vpc, ServiceName=S3)["VpcEndpoint"]["VpcEndpointId"] for _ in range(6)]
    check_pages(ec2.describe_vpc_endpoints, "VpcEndpoints", "VpcEndpointId", made)
    assert len(ec2.describe_vpc_endpoints(Filters=named(service_name=S3))["VpcEndpoints"]) == 6
