"""Managed prefix lists and those of AWS, in rules and routes, as boto3 users meet them."""

import refusals
from emulator import until
from refusals import check_filters, check_pages, check_refusals, code_of, dry, named, refused

NONE = "pl-0aaaaaaaaaaaaaaaa"


def create(ec2, *cidrs, **parameters):
    wanted = {"PrefixListName": "mine", "MaxEntries": 5, "AddressFamily": "IPv4", **parameters}
    made = ec2.create_managed_prefix_list(Entries=[{"Cidr": cidr} for cidr in cidrs], **wanted)["PrefixList"]
    assert (made["State"], made["Version"]) == ("create-in-progress", 1)
    return settled(ec2, made["PrefixListId"], "create-complete")


def settled(ec2, one, state):
    refusals.settled(lambda: ec2.describe_managed_prefix_lists(PrefixListIds=[one])["PrefixLists"][0], state)
    return one


def entries(ec2, one, **parameters):
    found = ec2.get_managed_prefix_list_entries(PrefixListId=one, **parameters)["Entries"]
    return [entry["Cidr"] for entry in found]


def test_versions_of_a_list(ec2):
    tags = [{"ResourceType": "prefix-list", "Tags": [{"Key": "k", "Value": "v"}]}]
    one = create(ec2, "10.0.0.0/16", "10.1.0.0/16", TagSpecifications=tags)
    (shown,) = ec2.describe_managed_prefix_lists(PrefixListIds=[one])["PrefixLists"]
    assert shown == {
        "PrefixListId": one, "AddressFamily": "IPv4", "State": "create-complete", "PrefixListName": "mine",
        "PrefixListArn": f"arn:aws:ec2:us-east-1:000000000000:prefix-list/{one}", "MaxEntries": 5, "Version": 1,
        "Tags": [{"Key": "k", "Value": "v"}], "OwnerId": "000000000000"}
    modify = ec2.modify_managed_prefix_list
    changed = modify(
        PrefixListId=one, CurrentVersion=1, AddEntries=[{"Cidr": "10.2.0.0/16", "Description": "new"}],
        RemoveEntries=[{"Cidr": "10.0.0.0/16"}])["PrefixList"]
    assert (changed["State"], changed["Version"]) == ("modify-in-progress", 2)
    assert refused(modify, PrefixListId=one, PrefixListName="x") == (
        "IncorrectState", "The request cannot be completed while the prefix list "
        f"({one}) is in the current state (modify-in-progress).")
    settled(ec2, one, "modify-complete")
    assert entries(ec2, one) == ["10.1.0.0/16", "10.2.0.0/16"]
    assert entries(ec2, one, TargetVersion=1) == ["10.0.0.0/16", "10.1.0.0/16"]
    assert ec2.get_managed_prefix_list_entries(PrefixListId=one)["Entries"][1]["Description"] == "new"
    many = [{"Cidr": f"10.9.{at}.0/24"} for at in range(101)]
    current = lambda **more: {"PrefixListId": one, "CurrentVersion": 2, **more}
    add = lambda *cidrs: {"AddEntries": [{"Cidr": cidr} for cidr in cidrs]}
    check_refusals([
        (modify, current(PrefixListId=NONE, **add("10.3.0.0/16")), "InvalidPrefixListID.NotFound"),
        (modify, current(PrefixListId="nonsense"), "InvalidPrefixListId.Malformed"),
        (modify, current(CurrentVersion=1, **add("10.3.0.0/16")), "PrefixListVersionMismatch"),
        (modify, {"PrefixListId": one, **add("10.3.0.0/16")}, "MissingParameter"),
        (modify, current(MaxEntries=9, **add("10.3.0.0/16")), "InvalidParameterCombination"),
        (modify, current(**add("2001:db8::/32")), "InvalidParameterValue"),
        (modify, current(**add("10.3.0.0/16", "10.3.0.0/16")), "InvalidParameterValue"),
        (modify, current(**add(*(f"10.{at}.0.0/16" for at in range(3, 9)))), "PrefixListMaxEntriesExceeded"),
        (modify, current(AddEntries=many), "InvalidParameterValue"),
        (modify, current(RemoveEntries=[{"Cidr": "10.7.0.0/16"}]), "InvalidPrefixListModification"),
        (modify, current(RemoveEntries=[{"Cidr": "10.1.0.0/16"}], **add("10.1.0.0/16")), "InvalidParameterValue"),
        (modify, current(MaxEntries=1), "PrefixListMaxEntriesExceeded"),
        (ec2.get_managed_prefix_list_entries, {"PrefixListId": one, "TargetVersion": 3}, "InvalidParameterValue"),
        (ec2.get_managed_prefix_list_entries, {"PrefixListId": NONE}, "InvalidPrefixListID.NotFound"),
        (ec2.restore_managed_prefix_list_version, current(PreviousVersion=7), "InvalidParameterValue"),
        (ec2.restore_managed_prefix_list_version, current(PreviousVersion=1, CurrentVersion=1), "PrefixListVersionMismatch"),
    ])
    restored = ec2.restore_managed_prefix_list_version(**current(PreviousVersion=1))["PrefixList"]
    assert (restored["State"], restored["Version"]) == ("restore-in-progress", 3)
    settled(ec2, one, "restore-complete")
    assert entries(ec2, one) == ["10.0.0.0/16", "10.1.0.0/16"]
    modify(PrefixListId=one, PrefixListName="yours", MaxEntries=2)
    settled(ec2, one, "modify-complete")
    (shown,) = ec2.describe_managed_prefix_lists(PrefixListIds=[one])["PrefixLists"]
    assert (shown["PrefixListName"], shown["MaxEntries"], shown["Version"]) == ("yours", 2, 3)
    dry(ec2.delete_managed_prefix_list, PrefixListId=one)
    assert ec2.delete_managed_prefix_list(PrefixListId=one)["PrefixList"]["State"] == "delete-in-progress"
    own = lambda: ec2.describe_managed_prefix_lists(Filters=named(owner_id="000000000000"))["PrefixLists"]
    until(lambda: own() == [], "deleted")
    assert refused(ec2.describe_managed_prefix_lists, PrefixListIds=[one]) == (
        "InvalidPrefixListID.NotFound", f"The prefix list ID '{one}' does not exist")


def test_lists_of_aws_and_filters(ec2):
    one, two = create(ec2, "10.0.0.0/16"), create(
        ec2, "2001:db8::/32", PrefixListName="six", AddressFamily="IPv6", ClientToken="once")
    again = {"PrefixListName": "six", "MaxEntries": 5, "AddressFamily": "IPv6", "ClientToken": "once"}
    made = ec2.create_managed_prefix_list(Entries=[{"Cidr": "2001:db8::/32"}], **again)["PrefixList"]
    assert made["PrefixListId"] == two
    of_aws = {each["PrefixListName"]: each for each in ec2.describe_prefix_lists()["PrefixLists"]}
    assert set(of_aws) == {"com.amazonaws.us-east-1.s3", "com.amazonaws.us-east-1.dynamodb"}
    s3 = of_aws["com.amazonaws.us-east-1.s3"]
    assert s3["PrefixListId"] == "pl-63a5400a" and "52.216.0.0/15" in s3["Cidrs"]
    ids = [each["PrefixListId"] for each in of_aws.values()]
    check_filters(ec2.describe_prefix_lists, "PrefixLists", "PrefixListId", {
        ("prefix-list-id", "pl-63a5400a"): ["pl-63a5400a"], ("prefix-list-name", "*.s3"): ["pl-63a5400a"]})
    check_filters(ec2.describe_managed_prefix_lists, "PrefixLists", "PrefixListId", {
        ("owner-id", "AWS"): ids, ("owner-id", "000000000000"): [one, two], ("prefix-list-id", one): [one],
        ("prefix-list-name", "six"): [two]})
    more = [create(ec2, "10.0.0.0/16") for _ in range(2)]
    check_pages(ec2.describe_managed_prefix_lists, "PrefixLists", "PrefixListId", [*ids, one, two, *more])
    assert entries(ec2, "pl-63a5400a") == s3["Cidrs"]
    new = lambda **more: {"PrefixListName": "x", "MaxEntries": 2, "AddressFamily": "IPv4", **more}
    of = lambda *cidrs: [{"Cidr": cidr} for cidr in cidrs]
    call = ec2.create_managed_prefix_list
    check_refusals([
        (ec2.delete_managed_prefix_list, {"PrefixListId": "pl-63a5400a"}, "UnauthorizedOperation"),
        (call, new(PrefixListName="com.amazonaws.x"), "InvalidParameterValue"),
        (call, new(MaxEntries=0), "InvalidParameterValue"), (call, new(MaxEntries=1001), "InvalidParameterValue"),
        (call, new(AddressFamily="IPv5"), "InvalidParameterValue"),
        (call, new(Entries=of("ten")), "InvalidParameterValue"),
        (call, new(Entries=of("10.0.0.0/8", "10.0.0.0/8")), "InvalidParameterValue"),
        (call, new(Entries=of("10.0.0.0/8", "11.0.0.0/8", "12.0.0.0/8")), "PrefixListMaxEntriesExceeded"),
        (call, new(ClientToken="once"), "IdempotentParameterMismatch"),
        (ec2.describe_managed_prefix_lists, {"MaxResults": 101}, "InvalidParameterValue"),
    ])


def test_rules_and_routes_use_a_list(ec2):
    one = create(ec2, "10.0.0.0/16")
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    group = ec2.create_security_group(GroupName="g", Description="d")["GroupId"]
    gateway = ec2.describe_internet_gateways()["InternetGateways"][0]["InternetGatewayId"]
    table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    rule = lambda one: {"GroupId": group, "IpPermissions": [
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "PrefixListIds": [{"PrefixListId": one, "Description": "all"}]}]}
    route = lambda one: {"RouteTableId": table, "DestinationPrefixListId": one, "GatewayId": gateway}
    check_refusals([
        (ec2.authorize_security_group_ingress, rule(NONE), "InvalidPrefixListID.NotFound"),
        (ec2.authorize_security_group_ingress, rule("nonsense"), "InvalidPrefixListId.Malformed"),
        (ec2.create_route, route(NONE), "InvalidPrefixListID.NotFound"),
        (ec2.create_route, route("nonsense"), "InvalidPrefixListId.Malformed"),
    ])
    ec2.authorize_security_group_ingress(**rule(one))
    ec2.create_route(**route(one))
    assert code_of(ec2.create_route, **route(one)) == "RouteAlreadyExists"
    (shown,) = ec2.describe_route_tables(Filters=named(route__destination_prefix_list_id=one))["RouteTables"]
    assert shown["Routes"][1] == {
        "DestinationPrefixListId": one, "GatewayId": gateway, "Origin": "CreateRoute", "State": "active"}
    (permission,) = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]["IpPermissions"]
    assert permission["PrefixListIds"] == [{"PrefixListId": one, "Description": "all"}]
    users = ec2.get_managed_prefix_list_associations(PrefixListId=one)["PrefixListAssociations"]
    assert sorted(users, key=lambda user: user["ResourceId"]) == sorted(
        [{"ResourceId": id, "ResourceOwner": "000000000000"} for id in (group, table)], key=lambda user: user["ResourceId"])
    assert code_of(ec2.get_managed_prefix_list_associations, PrefixListId=NONE) == "InvalidPrefixListID.NotFound"
    assert code_of(ec2.delete_managed_prefix_list, PrefixListId=one) == "DependencyViolation"
    ec2.delete_route(RouteTableId=table, DestinationPrefixListId=one)
    ec2.revoke_security_group_ingress(**rule(one))
    ec2.delete_managed_prefix_list(PrefixListId=one)
