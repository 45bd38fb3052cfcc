"""Families that are kept by rows of data: every operation of them, and how people use some."""

import json
import re

import botocore.exceptions
import pytest

from emulator import until
from generic_requests import Requests

IMAGE = "ami-df5de72bdb3b"

# What requests made of the model alone do not get: Outposts and the Recycle Bin bring what these name, AWS sells no more
# schedules and has no blocks of capacity to sell, one form of id stands for attachments of several kinds.
REFUSED = {
    "AcceptTransitGatewayClientVpnAttachment": "InvalidTransitGatewayAttachmentID.NotFound",
    "AcceptTransitGatewayMulticastDomainAssociations": "InvalidTransitGatewayMulticastDomainAssociation.NotFound",
    "CreateLocalGatewayRouteTable": "InvalidLocalGatewayID.NotFound",
    "CreateLocalGatewayVirtualInterface": "InvalidOutpostLagID.NotFound",
    "CreateLocalGatewayVirtualInterfaceGroup": "InvalidLocalGatewayID.NotFound",
    "ModifyTransitGatewayNetworkFunctionAttachment": "InvalidTransitGatewayAttachmentID.NotFound",
    "ModifyTransitGatewayPeeringAttachment": "InvalidTransitGatewayAttachmentID.NotFound",
    "AcceptTransitGatewayPeeringAttachment": "InvalidTransitGatewayAttachmentID.NotFound",
    "PurchaseCapacityBlock": "InvalidCapacityBlockOfferingIdNotFound",
    "PurchaseCapacityBlockExtension": "InvalidCapacityBlockOfferingIdNotFound",
    "PurchaseScheduledInstances": "InvalidPurchaseToken.Malformed",
    "RestoreImageFromRecycleBin": "InvalidAMIID.NotFound",
    "RestoreSnapshotFromRecycleBin": "InvalidSnapshot.NotFound",
    "RestoreSnapshotTier": "IncorrectState",
    "RestoreVolumeFromRecycleBin": "InvalidVolume.NotFound",
    "RunScheduledInstances": "InvalidScheduledInstance",
}

# Operations that read what is kept, and those that take it away.
READS = re.compile("Describe|Get|List|Search|Export.*(Configuration|List)$")
UNDOES = re.compile("De(?!scribe)|Dis|Cancel|Reject|Release|Un|Terminate|Revoke|Withdraw")


# Describes that are empty once everything is deleted.
GONE = {
    "DescribeIpams", "DescribeIpamScopes", "DescribeIpamPools", "DescribeTrafficMirrorFilters", "DescribeTrafficMirrorSessions", "DescribeTrafficMirrorTargets",
    "DescribeVerifiedAccessInstances", "DescribeVerifiedAccessGroups", "DescribeVerifiedAccessEndpoints", "DescribeVerifiedAccessTrustProviders",
    "DescribeClientVpnEndpoints", "DescribeInstanceConnectEndpoints", "DescribeCarrierGateways", "DescribeRouteServers", "DescribeNetworkInsightsPaths",
    "DescribeNetworkInsightsAnalyses", "DescribeInstanceEventWindows", "DescribeMetricCategories", "DescribeSecondaryNetworks", "DescribeVpnConcentrators",
}


def refused(call, *arguments, **members):
    with pytest.raises(botocore.exceptions.ClientError) as error:
        call(*arguments, **members)
    return error.value.response["Error"]["Code"]


def generic(orrery):
    _, _, body = orrery.ask(method="GET", path="/_orrery/operations")
    listed = json.loads(body)
    return sorted(one["name"] for one in listed.get("operations", listed) if one["label"] == "generic")


def world(ec2):
    """What the families' requests name."""
    instance = ec2.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1)["Instances"][0]
    runs = lambda: ec2.describe_instances()["Reservations"][0]["Instances"][0]["State"]["Name"] == "running"
    until(runs, "the instance runs")
    known = {
        "InstanceId": instance["InstanceId"], "VpcId": instance["VpcId"], "SubnetId": instance["SubnetId"], "ImageId": IMAGE,
        "NetworkInterfaceId": instance["NetworkInterfaces"][0]["NetworkInterfaceId"], "GroupId": instance["SecurityGroups"][0]["GroupId"],
        "RouteTableId": ec2.describe_route_tables()["RouteTables"][0]["RouteTableId"],
        "VolumeId": ec2.describe_volumes()["Volumes"][0]["VolumeId"],
        "ReservedInstancesOfferingId": ec2.describe_reserved_instances_offerings(
            InstanceType="t3.micro", MaxResults=5)["ReservedInstancesOfferings"][0]["ReservedInstancesOfferingId"],
        "OfferingId": ec2.describe_host_reservation_offerings(MaxResults=5)["OfferingSet"][0]["OfferingId"],
    }
    spare = ec2.create_network_interface if hasattr(ec2, "create_network_interface") else None
    more = [
        ("AllocationId", lambda: ec2.allocate_address(Domain="vpc")["AllocationId"]),
        ("SnapshotId", lambda: ec2.create_snapshot(VolumeId=known["VolumeId"])["SnapshotId"]),
        ("BranchInterfaceId", lambda: spare(SubnetId=known["SubnetId"])["NetworkInterface"]["NetworkInterfaceId"]),
        ("TrunkInterfaceId", lambda: spare(SubnetId=known["SubnetId"], InterfaceType="trunk")["NetworkInterface"]["NetworkInterfaceId"]),
        ("PrefixListId", lambda: ec2.create_managed_prefix_list(PrefixListName="p", MaxEntries=3, AddressFamily="IPv4")["PrefixList"]["PrefixListId"]),
        ("TransitGatewayId", lambda: ec2.create_transit_gateway()["TransitGateway"]["TransitGatewayId"]),
        ("TransitGatewayState", lambda: until(lambda: ec2.describe_transit_gateways()["TransitGateways"][0]["State"] == "available", "the gateway is there")),
        ("TransportTransitGatewayAttachmentId", lambda: ec2.create_transit_gateway_vpc_attachment(
            TransitGatewayId=known["TransitGatewayId"], VpcId=known["VpcId"], SubnetIds=[known["SubnetId"]])["TransitGatewayVpcAttachment"]["TransitGatewayAttachmentId"]),
        ("TransitGatewayRouteTableId", lambda: ec2.create_transit_gateway_route_table(
            TransitGatewayId=known["TransitGatewayId"])["TransitGatewayRouteTable"]["TransitGatewayRouteTableId"]),
        ("CapacityReservationId", lambda: ec2.create_capacity_reservation(
            InstanceType="m5.large", InstancePlatform="Linux/UNIX", AvailabilityZone="us-east-1a", InstanceCount=1)["CapacityReservation"]["CapacityReservationId"]),
        ("HostId", lambda: ec2.allocate_hosts(InstanceType="m5.large", AvailabilityZone="us-east-1a", Quantity=1)["HostIds"][0]),
        ("VpcEndpointId", lambda: ec2.create_vpc_endpoint(
            VpcId=known["VpcId"], ServiceName="com.amazonaws.us-east-1.s3")["VpcEndpoint"]["VpcEndpointId"]),
    ]
    absent = set()
    for name, make in more:
        try:
            known[name] = make()
        except (AssertionError, botocore.exceptions.ClientError, KeyError):
            absent.add(name)
    return known, absent


def test_every_operation_answers_and_what_is_kept_survives(launch, client_of):
    emulator = launch(PERSISTENCE="1")
    names = generic(emulator)
    assert len(names) >= 450
    client = client_of(emulator)
    known, absent = world(client)
    requests = Requests(client, known, {"AllocateIpamPoolCidr": {"Cidr": "10.0.128.0/20"}})
    made = requests.make([name for name in names if not READS.match(name) and not UNDOES.match(name)])
    reachable = {name: code for name, code in made.refused.items() if not requests.needs(name, absent)}
    assert not {name: code for name, code in reachable.items() if REFUSED.get(name) != code}
    assert len(made.answered) > 155

    reads = [name for name in names if READS.match(name)]
    before = requests.read(reads)
    assert sum(any(answer.values()) for answer in before.values()) > 100
    emulator.kill()
    emulator.start()
    requests.client = client_of(emulator)
    after = requests.read(reads)
    assert not [name for name in reads if before.get(name) != after.get(name)]

    requests.unmake([name for name in names if UNDOES.match(name)])
    assert not {name: answer for name, answer in requests.read(GONE).items() if any(answer.values())}


def test_an_ipam_gives_out_addresses(ec2):
    ipam = ec2.create_ipam(OperatingRegions=[{"RegionName": "us-east-1"}], Description="ours", TagSpecifications=[
        {"ResourceType": "ipam", "Tags": [{"Key": "team", "Value": "net"}]}])["Ipam"]
    assert ipam["State"] == "create-complete" and ipam["Tags"] == [{"Key": "team", "Value": "net"}]
    scopes = {scope["IpamScopeType"]: scope["IpamScopeId"] for scope in ec2.describe_ipam_scopes()["IpamScopes"]}
    assert scopes == {"public": ipam["PublicDefaultScopeId"], "private": ipam["PrivateDefaultScopeId"]}
    assert ec2.describe_ipams()["Ipams"][0]["ScopeCount"] == 2

    top = ec2.create_ipam_pool(IpamScopeId=ipam["PrivateDefaultScopeId"], AddressFamily="ipv4")["IpamPool"]
    low = ec2.create_ipam_pool(IpamScopeId=ipam["PrivateDefaultScopeId"], AddressFamily="ipv4", SourceIpamPoolId=top["IpamPoolId"],
                               AllocationDefaultNetmaskLength=24, AllocationMinNetmaskLength=20)["IpamPool"]
    assert (top["PoolDepth"], low["PoolDepth"]) == (1, 2)
    ec2.provision_ipam_pool_cidr(IpamPoolId=top["IpamPoolId"], Cidr="10.0.0.0/8")
    part = ec2.provision_ipam_pool_cidr(IpamPoolId=low["IpamPoolId"], NetmaskLength=16)["IpamPoolCidr"]
    assert (part["Cidr"], part["State"]) == ("10.0.0.0/16", "provisioned")
    assert refused(ec2.provision_ipam_pool_cidr, IpamPoolId=low["IpamPoolId"], Cidr="192.168.0.0/16") == "InvalidParameterValue"

    one = ec2.allocate_ipam_pool_cidr(IpamPoolId=low["IpamPoolId"])["IpamPoolAllocation"]
    two = ec2.allocate_ipam_pool_cidr(IpamPoolId=low["IpamPoolId"], NetmaskLength=20)["IpamPoolAllocation"]
    assert (one["Cidr"], two["Cidr"]) == ("10.0.0.0/24", "10.0.16.0/20")
    for request, code in [({"NetmaskLength": 12}, "InsufficientCidrBlocks"), ({"Cidr": "10.0.0.0/19"}, "InvalidParameterValue"),
                          ({"Cidr": "10.0.0.0/24"}, "InvalidCidr.InUse"), ({"Cidr": "11.0.0.0/24"}, "InvalidParameterValue")]:
        assert refused(ec2.allocate_ipam_pool_cidr, IpamPoolId=low["IpamPoolId"], **request) == code, request
    allocations = ec2.get_ipam_pool_allocations(IpamPoolId=low["IpamPoolId"])["IpamPoolAllocations"]
    assert [each["Cidr"] for each in allocations] == ["10.0.0.0/24", "10.0.16.0/20"]
    assert refused(ec2.deprovision_ipam_pool_cidr, IpamPoolId=low["IpamPoolId"], Cidr="10.0.0.0/16") == "IncorrectState"
    assert refused(ec2.delete_ipam, IpamId=ipam["IpamId"]) == "DependencyViolation"

    seen = ec2.get_ipam_resource_cidrs(IpamScopeId=ipam["PrivateDefaultScopeId"], ResourceType="vpc")["IpamResourceCidrs"]
    assert [each["ResourceCidr"] for each in seen] == ["172.31.0.0/16"]
    for each in allocations:
        assert ec2.release_ipam_pool_allocation(
            IpamPoolId=low["IpamPoolId"], Cidr=each["Cidr"], IpamPoolAllocationId=each["IpamPoolAllocationId"])["Success"]
    ec2.deprovision_ipam_pool_cidr(IpamPoolId=low["IpamPoolId"], Cidr="10.0.0.0/16")
    assert not ec2.get_ipam_pool_allocations(IpamPoolId=top["IpamPoolId"])["IpamPoolAllocations"]
    ec2.delete_ipam(IpamId=ipam["IpamId"], Cascade=True)
    assert refused(ec2.describe_ipams, IpamIds=[ipam["IpamId"]]) == "InvalidIpamId.NotFound"
    assert not ec2.describe_ipam_scopes()["IpamScopes"] and not ec2.describe_ipam_pools()["IpamPools"]
    assert not ec2.describe_ipam_resource_discoveries()["IpamResourceDiscoveries"]


def test_a_client_vpn_endpoint_reaches_a_network(ec2):
    subnet = ec2.describe_subnets()["Subnets"][0]
    certificate = "arn:aws:acm:us-east-1:000000000000:certificate/server"
    endpoint = ec2.create_client_vpn_endpoint(
        ClientCidrBlock="10.20.0.0/22", ServerCertificateArn=certificate, ConnectionLogOptions={"Enabled": False},
        AuthenticationOptions=[{"Type": "certificate-authentication", "MutualAuthentication": {"ClientRootCertificateChainArn": certificate}}],
        DnsServers=["10.0.0.2"])
    key = {"ClientVpnEndpointId": endpoint["ClientVpnEndpointId"]}
    assert endpoint["Status"]["Code"] == "pending-associate"
    association = ec2.associate_client_vpn_target_network(SubnetId=subnet["SubnetId"], **key)["AssociationId"]
    assert refused(ec2.associate_client_vpn_target_network, SubnetId=subnet["SubnetId"], **key) == "InvalidClientVpnDuplicateAssociationException"
    shown = ec2.describe_client_vpn_endpoints(ClientVpnEndpointIds=[key["ClientVpnEndpointId"]])["ClientVpnEndpoints"][0]
    assert shown["Status"]["Code"] == "available" and shown["DnsServers"] == ["10.0.0.2"]
    assert shown["AuthenticationOptions"][0]["MutualAuthentication"]["ClientRootCertificateChain"] == certificate
    route = {"DestinationCidrBlock": "0.0.0.0/0", "TargetVpcSubnetId": subnet["SubnetId"]}
    assert ec2.create_client_vpn_route(**key, **route)["Status"]["Code"] == "active"
    assert refused(ec2.create_client_vpn_route, **key, **route) == "InvalidClientVpnDuplicateRoute"
    origins = {route["DestinationCidr"]: route["Origin"] for route in ec2.describe_client_vpn_routes(**key)["Routes"]}
    assert origins == {"172.31.0.0/16": "associate", "0.0.0.0/0": "add-route"}
    filtered = ec2.describe_client_vpn_routes(**key, Filters=[{"Name": "origin", "Values": ["add-*"]}])["Routes"]
    assert [route["DestinationCidr"] for route in filtered] == ["0.0.0.0/0"]
    ec2.authorize_client_vpn_ingress(**key, TargetNetworkCidr="0.0.0.0/0", AuthorizeAllGroups=True)
    assert ec2.describe_client_vpn_authorization_rules(**key)["AuthorizationRules"][0]["AccessAll"] is True
    ec2.modify_client_vpn_endpoint(**key, SplitTunnel=True, DnsServers={"CustomDnsServers": ["10.0.0.3"], "Enabled": True})
    shown = ec2.describe_client_vpn_endpoints()["ClientVpnEndpoints"][0]
    assert (shown["SplitTunnel"], shown["DnsServers"]) == (True, ["10.0.0.3"])
    assert "remote " in ec2.export_client_vpn_client_configuration(**key)["ClientConfiguration"]
    assert refused(ec2.delete_client_vpn_endpoint, **key) == "DependencyViolation"
    ec2.disassociate_client_vpn_target_network(AssociationId=association, **key)
    assert [route["Origin"] for route in ec2.describe_client_vpn_routes(**key)["Routes"]] == ["add-route"]
    ec2.delete_client_vpn_endpoint(**key)
    assert refused(ec2.describe_client_vpn_routes, **key) == "InvalidClientVpnEndpointId.NotFound"


def test_a_traffic_mirror_session(ec2):
    interfaces = [ec2.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1)["Instances"][0]["NetworkInterfaces"][0]["NetworkInterfaceId"] for _ in range(2)]
    filter_id = ec2.create_traffic_mirror_filter(Description="web")["TrafficMirrorFilter"]["TrafficMirrorFilterId"]
    rule = {"TrafficMirrorFilterId": filter_id, "TrafficDirection": "ingress", "RuleNumber": 10, "RuleAction": "accept",
            "DestinationCidrBlock": "0.0.0.0/0", "SourceCidrBlock": "10.0.0.0/8", "Protocol": 6, "DestinationPortRange": {"FromPort": 80, "ToPort": 80}}
    token = {"ClientToken": "once"}
    made = ec2.create_traffic_mirror_filter_rule(**rule, **token)["TrafficMirrorFilterRule"]
    assert ec2.create_traffic_mirror_filter_rule(**rule, **token)["TrafficMirrorFilterRule"] == made
    assert refused(ec2.create_traffic_mirror_filter_rule, **{**rule, "RuleNumber": 11}, **token) == "IdempotentParameterMismatch"
    assert refused(ec2.create_traffic_mirror_filter_rule, **rule) == "TrafficMirrorFilterRuleAlreadyExists"
    ec2.modify_traffic_mirror_filter_network_services(TrafficMirrorFilterId=filter_id, AddNetworkServices=["amazon-dns"])
    shown = ec2.describe_traffic_mirror_filters(TrafficMirrorFilterIds=[filter_id])["TrafficMirrorFilters"][0]
    assert shown["IngressFilterRules"] == [made] and not shown["EgressFilterRules"] and shown["NetworkServices"] == ["amazon-dns"]
    assert refused(ec2.create_traffic_mirror_target, NetworkInterfaceId="eni-0ffffffffffffffff").startswith("InvalidNetworkInterface")
    target = ec2.create_traffic_mirror_target(NetworkInterfaceId=interfaces[1])["TrafficMirrorTarget"]
    assert target["Type"] == "network-interface"
    session = ec2.create_traffic_mirror_session(
        NetworkInterfaceId=interfaces[0], TrafficMirrorTargetId=target["TrafficMirrorTargetId"], TrafficMirrorFilterId=filter_id, SessionNumber=1,
        Description="watch")["TrafficMirrorSession"]["TrafficMirrorSessionId"]
    assert refused(ec2.delete_traffic_mirror_filter, TrafficMirrorFilterId=filter_id) == "TrafficMirrorFilterInUse"
    assert refused(ec2.delete_traffic_mirror_target, TrafficMirrorTargetId=target["TrafficMirrorTargetId"]) == "TrafficMirrorTargetInUseException"
    ec2.modify_traffic_mirror_session(TrafficMirrorSessionId=session, PacketLength=100, RemoveFields=["description"])
    shown = ec2.describe_traffic_mirror_sessions(Filters=[{"Name": "packet-length", "Values": ["100"]}])["TrafficMirrorSessions"]
    assert len(shown) == 1 and "Description" not in shown[0]
    ec2.delete_traffic_mirror_session(TrafficMirrorSessionId=session)
    ec2.delete_traffic_mirror_filter(TrafficMirrorFilterId=filter_id)
    assert not ec2.describe_traffic_mirror_filter_rules()["TrafficMirrorFilterRules"]
    assert refused(ec2.describe_traffic_mirror_sessions, TrafficMirrorSessionIds=[session]) == "InvalidTrafficMirrorSessionId.NotFound"


def test_an_instance_connect_endpoint(ec2):
    vpc = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.9.1.0/24")["Subnet"]
    endpoint = ec2.create_instance_connect_endpoint(SubnetId=subnet["SubnetId"], ClientToken="t", TagSpecifications=[
        {"ResourceType": "instance-connect-endpoint", "Tags": [{"Key": "Name", "Value": "door"}]}])["InstanceConnectEndpoint"]
    assert (endpoint["VpcId"], endpoint["AvailabilityZone"]) == (subnet["VpcId"], subnet["AvailabilityZone"])
    named = [{"Name": "tag:Name", "Values": ["door"]}, {"Name": "vpc-id", "Values": [subnet["VpcId"]]}]
    pages = ec2.get_paginator("describe_instance_connect_endpoints").paginate(Filters=named)
    assert [one["InstanceConnectEndpointId"] for page in pages for one in page["InstanceConnectEndpoints"]] == [endpoint["InstanceConnectEndpointId"]]
    assert refused(ec2.describe_instance_connect_endpoints, Filters=[{"Name": "color", "Values": ["red"]}]) == "InvalidParameterValue"
    assert refused(ec2.create_instance_connect_endpoint, SubnetId="subnet-0ffffffffffffffff") == "InvalidSubnetID.NotFound"
    assert refused(ec2.create_instance_connect_endpoint, SubnetId=subnet["SubnetId"], TagSpecifications=[{"ResourceType": "vpc", "Tags": []}]) == "InvalidParameterValue"
    assert refused(ec2.create_instance_connect_endpoint, SubnetId=subnet["SubnetId"], DryRun=True) == "DryRunOperation"
    assert refused(ec2.delete_subnet, SubnetId=subnet["SubnetId"]) == "DependencyViolation"
    key = {"InstanceConnectEndpointId": endpoint["InstanceConnectEndpointId"]}
    assert ec2.delete_instance_connect_endpoint(**key)["InstanceConnectEndpoint"]["State"] == "delete-in-progress"
    assert refused(ec2.delete_instance_connect_endpoint, **key) == "InvalidInstanceConnectEndpointId.NotFound"
    ec2.delete_subnet(SubnetId=subnet["SubnetId"])
    ec2.delete_vpc(VpcId=vpc)


def test_verified_access(ec2):
    instance = ec2.create_verified_access_instance(FIPSEnabled=True, Description="corp")["VerifiedAccessInstance"]
    provider = ec2.create_verified_access_trust_provider(
        TrustProviderType="user", UserTrustProviderType="oidc", PolicyReferenceName="idp", OidcOptions={"Issuer": "https://idp", "ClientId": "c"})["VerifiedAccessTrustProvider"]
    pair = {"VerifiedAccessInstanceId": instance["VerifiedAccessInstanceId"], "VerifiedAccessTrustProviderId": provider["VerifiedAccessTrustProviderId"]}
    attached = ec2.attach_verified_access_trust_provider(**pair)["VerifiedAccessInstance"]
    assert instance["FipsEnabled"] and attached["VerifiedAccessTrustProviders"][0]["UserTrustProviderType"] == "oidc"
    group = ec2.create_verified_access_group(VerifiedAccessInstanceId=pair["VerifiedAccessInstanceId"], PolicyDocument="permit(a,b,c);")["VerifiedAccessGroup"]
    policy = ec2.get_verified_access_group_policy(VerifiedAccessGroupId=group["VerifiedAccessGroupId"])
    assert (policy["PolicyEnabled"], policy["PolicyDocument"]) == (True, "permit(a,b,c);")
    ec2.modify_verified_access_group_policy(VerifiedAccessGroupId=group["VerifiedAccessGroupId"], PolicyEnabled=False)
    assert ec2.get_verified_access_group_policy(VerifiedAccessGroupId=group["VerifiedAccessGroupId"])["PolicyEnabled"] is False
    interface = ec2.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1)["Instances"][0]["NetworkInterfaces"][0]["NetworkInterfaceId"]
    endpoint = ec2.create_verified_access_endpoint(
        VerifiedAccessGroupId=group["VerifiedAccessGroupId"], EndpointType="network-interface", AttachmentType="vpc", ApplicationDomain="app.example.com",
        EndpointDomainPrefix="app", DomainCertificateArn="arn:aws:acm:us-east-1:000000000000:certificate/c",
        NetworkInterfaceOptions={"NetworkInterfaceId": interface, "Protocol": "https", "Port": 443})["VerifiedAccessEndpoint"]
    assert endpoint["VerifiedAccessInstanceId"] == pair["VerifiedAccessInstanceId"] and endpoint["Status"]["Code"] == "active"
    ec2.modify_verified_access_endpoint(VerifiedAccessEndpointId=endpoint["VerifiedAccessEndpointId"], NetworkInterfaceOptions={"Port": 8443})
    shown = ec2.describe_verified_access_endpoints(VerifiedAccessGroupId=group["VerifiedAccessGroupId"])["VerifiedAccessEndpoints"][0]
    assert shown["NetworkInterfaceOptions"] == {"NetworkInterfaceId": interface, "Protocol": "https", "Port": 8443}
    ec2.modify_verified_access_instance_logging_configuration(
        VerifiedAccessInstanceId=pair["VerifiedAccessInstanceId"], AccessLogs={"S3": {"Enabled": True, "BucketName": "logs"}})
    logging = ec2.describe_verified_access_instance_logging_configurations()["LoggingConfigurations"][0]
    assert logging["AccessLogs"]["S3"] == {"Enabled": True, "BucketName": "logs"}
    for delete, name, value in [(ec2.delete_verified_access_group, "VerifiedAccessGroupId", group), (ec2.delete_verified_access_trust_provider, "VerifiedAccessTrustProviderId", provider),
                                (ec2.delete_verified_access_instance, "VerifiedAccessInstanceId", instance)]:
        assert refused(delete, **{name: value[name]}) == "DependencyViolation"
    ec2.delete_verified_access_endpoint(VerifiedAccessEndpointId=endpoint["VerifiedAccessEndpointId"])
    ec2.delete_verified_access_group(VerifiedAccessGroupId=group["VerifiedAccessGroupId"])
    ec2.detach_verified_access_trust_provider(**pair)
    ec2.delete_verified_access_trust_provider(VerifiedAccessTrustProviderId=provider["VerifiedAccessTrustProviderId"])
    ec2.delete_verified_access_instance(VerifiedAccessInstanceId=pair["VerifiedAccessInstanceId"])
    assert not ec2.describe_verified_access_instances()["VerifiedAccessInstances"]


def test_a_spot_fleet_request_waits_and_is_cancelled(ec2):
    request = {"IamFleetRole": "arn:aws:iam::000000000000:role/fleet", "TargetCapacity": 2, "ClientToken": "once",
               "LaunchSpecifications": [{"ImageId": IMAGE, "InstanceType": "m5.large"}],
               "TagSpecifications": [{"ResourceType": "spot-fleet-request", "Tags": [{"Key": "a", "Value": "b"}]}]}
    fleet = ec2.request_spot_fleet(SpotFleetRequestConfig=request)["SpotFleetRequestId"]
    assert ec2.request_spot_fleet(SpotFleetRequestConfig=request)["SpotFleetRequestId"] == fleet
    ec2.modify_spot_fleet_request(SpotFleetRequestId=fleet, TargetCapacity=3)
    shown = ec2.describe_spot_fleet_requests()["SpotFleetRequestConfigs"]
    assert [one["SpotFleetRequestConfig"]["TargetCapacity"] for one in shown] == [3] and shown[0]["Tags"] == [{"Key": "a", "Value": "b"}]
    cancelled = ec2.cancel_spot_fleet_requests(SpotFleetRequestIds=[fleet], TerminateInstances=True)["SuccessfulFleetRequests"][0]
    assert (cancelled["PreviousSpotFleetRequestState"], cancelled["CurrentSpotFleetRequestState"]) == ("submitted", "cancelled")
    assert refused(ec2.modify_spot_fleet_request, SpotFleetRequestId=fleet, TargetCapacity=1) == "IncorrectState"


def test_an_ipv6_range_that_is_brought_is_a_pool(ec2):
    ec2.provision_byoip_cidr(Cidr="2001:db8::/48", Description="ours")
    pool = ec2.describe_ipv6_pools()["Ipv6Pools"][0]
    assert (pool["PoolCidrBlocks"], pool["Description"]) == ([{"Cidr": "2001:db8::/48"}], "ours")
    assert ec2.get_associated_ipv6_pool_cidrs(PoolId=pool["PoolId"])["Ipv6CidrAssociations"] == []
    assert refused(ec2.get_associated_ipv6_pool_cidrs, PoolId="ipv6pool-ec2-0") == "InvalidPoolID.NotFound"
    ec2.deprovision_byoip_cidr(Cidr="2001:db8::/48")
    assert ec2.describe_ipv6_pools()["Ipv6Pools"] == []


def test_settings_of_the_account_have_defaults_and_keep_changes(ec2):
    assert ec2.get_allowed_images_settings()["State"] == "disabled"
    ec2.replace_image_criteria_in_allowed_images_settings(ImageCriteria=[{"ImageProviders": ["amazon"]}])
    ec2.enable_allowed_images_settings(AllowedImagesSettingsState="audit-mode")
    settings = ec2.get_allowed_images_settings()
    assert (settings["State"], settings["ImageCriteria"]) == ("audit-mode", [{"ImageProviders": ["amazon"]}])
    assert ec2.disable_allowed_images_settings()["AllowedImagesSettingsState"] == "disabled"
    options = ec2.modify_vpc_block_public_access_options(InternetGatewayBlockMode="block-ingress")["VpcBlockPublicAccessOptions"]
    assert options["InternetGatewayBlockMode"] == "block-ingress" and options["AwsRegion"] == "us-east-1"
    assert ec2.describe_vpc_block_public_access_options()["VpcBlockPublicAccessOptions"] == options
    assert ec2.get_default_credit_specification(InstanceFamily="t2")["InstanceFamilyCreditSpecification"]["CpuCredits"] == "standard"
    assert refused(ec2.describe_spot_datafeed_subscription) == "InvalidSpotDatafeed.NotFound"


def test_what_is_refused_says_why(ec2):
    with pytest.raises(botocore.exceptions.ClientError) as error:
        ec2.get_vpn_connection_device_types()
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501
    assert error.value.response["Error"]["Code"] == "NotImplemented"
    assert re.search("GetVpnConnectionDeviceTypes is not implemented: .+", error.value.response["Error"]["Message"])
