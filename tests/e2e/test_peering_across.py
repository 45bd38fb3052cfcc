"""VPC peering between accounts and regions: both sides show the same, each decides its own."""

import threading

import pytest
from botocore.exceptions import BotoCoreError, ClientError
from refusals import check_found, check_refusals, refused, tagged

from emulator import until

OWN, OTHER = "000000000000", "111111111111"
PEERS = [(OTHER, "us-east-1"), (OWN, "eu-west-1"), (OTHER, "eu-west-1")]


def shown(client, one):
    return client.describe_vpc_peering_connections(VpcPeeringConnectionIds=[one])["VpcPeeringConnections"][0]


def settles(sides, one, code):
    """Both sides come to have the state; what they show of it."""
    return [until(lambda client=client: (now := shown(client, one))["Status"]["Code"] == code and now, f"{one} is {code}")
            for client in sides]


def vpc(client, cidr):
    return client.create_vpc(CidrBlock=cidr)["Vpc"]["VpcId"]


def ids(client):
    return [one["VpcPeeringConnectionId"] for one in client.describe_vpc_peering_connections()["VpcPeeringConnections"]]


@pytest.mark.parametrize("account, region", PEERS)
def test_both_sides_from_offer_to_end(orrery, client_of, account, region):
    here, there = client_of(orrery, account=OWN), client_of(orrery, account=account, region=region)
    sides = [here, there]
    vpcs = [vpc(here, "10.2.0.0/16"), vpc(there, "10.3.0.0/16")]
    new = {"VpcId": vpcs[0], "PeerVpcId": vpcs[1], "PeerOwnerId": account, "PeerRegion": region}
    made = here.create_vpc_peering_connection(
        **new, TagSpecifications=tagged("vpc-peering-connection", Side="own"))["VpcPeeringConnection"]
    one = made["VpcPeeringConnectionId"]
    about = {"VpcPeeringConnectionId": one}
    for offered in settles(sides, one, "pending-acceptance"):
        assert offered["Status"]["Message"] == f"Pending Acceptance by {account}" and offered["ExpirationTime"]
        infos = offered["RequesterVpcInfo"], offered["AccepterVpcInfo"]
        assert [(info["OwnerId"], info["Region"], info["VpcId"], info.get("CidrBlock")) for info in infos] == [
            (OWN, "us-east-1", vpcs[0], "10.2.0.0/16"), (account, region, vpcs[1], None)]
    there.create_tags(Resources=[one], Tags=[{"Key": "Side", "Value": "theirs"}])
    assert [[tag["Value"] for tag in shown(side, one)["Tags"]] for side in sides] == [["own"], ["theirs"]]
    for side, tag in zip(sides, ("own", "theirs")):
        check_found(side.describe_vpc_peering_connections, "VpcPeeringConnections", "VpcPeeringConnectionId", [one], {
            "requester-vpc-info.owner-id": OWN, "accepter-vpc-info.owner-id": account, "tag:Side": tag,
            "requester-vpc-info.vpc-id": vpcs[0], "accepter-vpc-info.vpc-id": vpcs[1], "status-code": "pending-acceptance",
            "requester-vpc-info.cidr-block": "10.2.0.0/16", "accepter-vpc-info.cidr-block": "10.3.0.0/16"})
    back = {"VpcId": vpcs[1], "PeerVpcId": vpcs[0], "PeerOwnerId": OWN, "PeerRegion": "us-east-1"}
    check_refusals([
        (here.create_vpc_peering_connection, new, "VpcPeeringConnectionAlreadyExists"),
        (there.create_vpc_peering_connection, back, "VpcPeeringConnectionAlreadyExists"),
        (here.reject_vpc_peering_connection, about, "OperationNotPermitted"),
        (there.delete_vpc_peering_connection, about, "InvalidStateTransition"),
        (there.delete_vpc, {"VpcId": vpcs[1]}, "DependencyViolation"),
        (client_of(orrery, account="222222222222").accept_vpc_peering_connection, about, "InvalidVpcPeeringConnectionID.NotFound"),
    ])
    assert refused(here.accept_vpc_peering_connection, **about) == ("OperationNotPermitted", (
        f"User {OWN} cannot accept peering {one}" if account == OTHER else
        f"Incorrect region (us-east-1) specified for this request. VPC peering connection {one} must be accepted in region {region}"))
    role = {"RoleArn": f"arn:aws:iam::{account}:role/network", "RoleSessionName": "accepter"}
    key = client_of(orrery, "sts").assume_role(**role)["Credentials"]["AccessKeyId"]
    client_of(orrery, account=key, region=region).accept_vpc_peering_connection(**about)
    for active in settles(sides, one, "active"):
        assert active["AccepterVpcInfo"]["CidrBlockSet"] == [{"CidrBlock": "10.3.0.0/16"}]
    there.associate_vpc_cidr_block(VpcId=vpcs[1], CidrBlock="10.9.0.0/16")
    until(lambda: len(shown(here, one)["AccepterVpcInfo"]["CidrBlockSet"]) == 2, "the block is seen from afar")
    for side, its, name, other in ((here, vpcs[0], "Requester", "Accepter"), (there, vpcs[1], "Accepter", "Requester")):
        wanted = {f"{name}PeeringConnectionOptions": {"AllowDnsResolutionFromRemoteVpc": True}}
        assert refused(side.modify_vpc_peering_connection_options, **about, **wanted)[0] == \
            "InvalidVpcPeeringConnectionState.DnsHostnamesDisabled"
        side.modify_vpc_attribute(VpcId=its, EnableDnsHostnames={"Value": True})
        side.modify_vpc_peering_connection_options(**about, **wanted)
        foreign = {f"{other}PeeringConnectionOptions": {"AllowDnsResolutionFromRemoteVpc": True}}
        assert refused(side.modify_vpc_peering_connection_options, **about, **foreign) == ("OperationNotPermitted", (
            f"User {account if side is there else OWN} does not have permission to modify the {other.lower()} side peering options"))
        classic = {f"{name}PeeringConnectionOptions": {"AllowEgressFromLocalClassicLinkToRemoteVpc": region == "us-east-1"}}
        assert refused(side.modify_vpc_peering_connection_options, **about, **classic)[0] == (
            "InvalidParameterCombination" if region == "us-east-1" else "OperationNotPermitted")
    for side in sides:
        infos = shown(side, one)["RequesterVpcInfo"], shown(side, one)["AccepterVpcInfo"]
        assert all(info["PeeringOptions"]["AllowDnsResolutionFromRemoteVpc"] for info in infos)
    tables = [side.create_route_table(VpcId=its)["RouteTable"]["RouteTableId"] for side, its in zip(sides, vpcs)]
    for side, table, block in zip(sides, tables, ("10.3.0.0/16", "10.2.0.0/16")):
        side.create_route(RouteTableId=table, DestinationCidrBlock=block, **about)
    def states():
        return [route["State"] for side, table in zip(sides, tables)
                for route in side.describe_route_tables(RouteTableIds=[table])["RouteTables"][0]["Routes"]
                if route.get("VpcPeeringConnectionId") == one]
    assert states() == ["active", "active"]
    there.delete_vpc_peering_connection(**about)
    assert [end["Status"]["Message"] for end in settles(sides, one, "deleted")] == [f"Deleted by {account}"] * 2
    assert states() == ["blackhole", "blackhole"]
    for side, its, table in zip(sides, vpcs, tables):
        side.delete_route_table(RouteTableId=table)
        side.delete_vpc(VpcId=its)


def test_groups_of_a_peer_in_another_account(orrery, client_of):
    here, there = client_of(orrery, account=OWN), client_of(orrery, account=OTHER)
    vpcs = [vpc(here, "10.2.0.0/16"), vpc(there, "10.3.0.0/16")]
    own, their = (side.create_security_group(GroupName="web", Description="peers", VpcId=its)["GroupId"]
                  for side, its in zip((here, there), vpcs))
    pair = {"GroupId": their, "UserId": OTHER}
    rule = {"GroupId": own, "IpPermissions": [{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "UserIdGroupPairs": [pair]}]}
    one = here.create_vpc_peering_connection(VpcId=vpcs[0], PeerVpcId=vpcs[1], PeerOwnerId=OTHER)["VpcPeeringConnection"]["VpcPeeringConnectionId"]
    check_refusals([(here.authorize_security_group_ingress, rule, "InvalidGroup.NotFound")])
    there.accept_vpc_peering_connection(VpcPeeringConnectionId=one)
    settles((here, there), one, "active")
    without = {**rule["IpPermissions"][0], "UserIdGroupPairs": [{"GroupId": their}]}
    check_refusals([
        (here.authorize_security_group_ingress, {**rule, "IpPermissions": [without]}, "InvalidGroup.NotFound"),
        (here.authorize_security_group_ingress,
         {**rule, "IpPermissions": [{**without, "UserIdGroupPairs": [{**pair, "UserId": "222222222222"}]}]}, "InvalidGroup.NotFound"),
    ])
    (made,) = here.authorize_security_group_ingress(**rule)["SecurityGroupRules"]
    assert made["ReferencedGroupInfo"] == {"GroupId": their, "UserId": OTHER, "VpcId": vpcs[1]}

    def pairs():
        (shown,) = here.describe_security_groups(GroupIds=[own])["SecurityGroups"]
        return [pair for permission in shown["IpPermissions"] for pair in permission["UserIdGroupPairs"]]

    assert pairs() == [{**pair, "VpcId": vpcs[1], "VpcPeeringConnectionId": one, "PeeringStatus": "active"}]
    assert there.describe_security_group_references(GroupId=[their])["SecurityGroupReferenceSet"] == [
        {"GroupId": their, "ReferencingVpcId": vpcs[0], "VpcPeeringConnectionId": one}]
    stale = lambda: [group["GroupId"] for group in here.describe_stale_security_groups(VpcId=vpcs[0])["StaleSecurityGroupSet"]]
    assert stale() == []
    check_refusals([(here.authorize_security_group_ingress, rule, "InvalidPermission.Duplicate")])
    # What the other account deletes leaves a rule that leads nowhere.
    there.delete_security_group(GroupId=their)
    assert stale() == [own]
    here.revoke_security_group_ingress(GroupId=own, SecurityGroupRuleIds=[made["SecurityGroupRuleId"]])
    assert stale() == pairs() == []


@pytest.mark.parametrize("account, region", PEERS)
def test_what_cannot_be_is_seen_by_who_asked(orrery, client_of, account, region):
    here, there = client_of(orrery, account=OWN), client_of(orrery, account=account, region=region)
    own, alike = vpc(here, "10.2.0.0/16"), vpc(there, "10.2.128.0/17")
    for their in (alike, "vpc-0123456789abcdef0"):
        one = here.create_vpc_peering_connection(VpcId=own, PeerVpcId=their, PeerOwnerId=account, PeerRegion=region)[
            "VpcPeeringConnection"]["VpcPeeringConnectionId"]
        assert "incorrect VPC-ID" in settles([here], one, "failed")[0]["Status"]["Message"]
        assert refused(here.delete_vpc_peering_connection, VpcPeeringConnectionId=one)[0] == "InvalidStateTransition"
    assert (len(ids(here)), ids(there)) == (2, [])
    one = here.create_vpc_peering_connection(VpcId=own, PeerVpcId=vpc(there, "10.3.0.0/16"), PeerOwnerId=account, PeerRegion=region)[
        "VpcPeeringConnection"]["VpcPeeringConnectionId"]
    there.reject_vpc_peering_connection(VpcPeeringConnectionId=one)
    settles([here, there], one, "rejected")


def test_both_sides_survive_alike_when_killed(launch, client_of):
    emulator = launch(PERSISTENCE="1")
    offered = set()
    for number in range(4):
        here, there = client_of(emulator, account=OWN), client_of(emulator, account=OTHER, region="eu-west-1")
        pairs = [(vpc(here, f"10.{number}.{index}.0/24"), vpc(there, f"10.{100 + number}.{index}.0/24")) for index in range(12)]
        enough = threading.Event()

        def offer():
            for own, their in pairs:
                offered.add(here.create_vpc_peering_connection(
                    VpcId=own, PeerVpcId=their, PeerOwnerId=OTHER, PeerRegion="eu-west-1")[
                        "VpcPeeringConnection"]["VpcPeeringConnectionId"])
                if len(offered) % 12 == 6:
                    enough.set()

        def decide():
            while True:
                for one in there.describe_vpc_peering_connections()["VpcPeeringConnections"]:
                    if one["Status"]["Code"] in ("initiating-request", "pending-acceptance"):
                        there.accept_vpc_peering_connection(VpcPeeringConnectionId=one["VpcPeeringConnectionId"])

        def until_killed(work):
            try:
                work()
            except (BotoCoreError, ClientError):
                pass

        workers = [threading.Thread(target=until_killed, args=(work,)) for work in (offer, decide)]
        for worker in workers:
            worker.start()
        assert enough.wait(20)
        emulator.kill()
        for worker in workers:
            worker.join(20)
        emulator.start()
        here, there = client_of(emulator, account=OWN), client_of(emulator, account=OTHER, region="eu-west-1")
        assert offered <= set(ids(here)) and sorted(ids(here)) == sorted(ids(there))
        for one in ids(here):
            until(lambda: shown(here, one)["Status"] == shown(there, one)["Status"], f"{one} is the same on both sides")
