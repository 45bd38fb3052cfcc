"""The walk of a newcomer, by the real CLI and by boto3."""

IMAGE = "ami-df5de72bdb3b"


def test_the_cli_from_key_pair_to_terminated(aws):
    key = aws("ec2", "create-key-pair", "--key-name", "walk")
    assert key["KeyMaterial"].startswith("-----BEGIN RSA PRIVATE KEY-----")
    group = aws("ec2", "create-security-group", "--group-name", "web", "--description", "walk")
    aws(
        "ec2", "authorize-security-group-ingress", "--group-id", group["GroupId"],
        "--protocol", "tcp", "--port", "22", "--cidr", "0.0.0.0/0",
    )
    launched = aws(
        "ec2", "run-instances", "--image-id", IMAGE, "--instance-type", "t3.nano", "--count", "2",
        "--key-name", "walk", "--security-group-ids", group["GroupId"],
    )
    ids = [instance["InstanceId"] for instance in launched["Instances"]]
    assert [instance["State"]["Name"] for instance in launched["Instances"]] == ["pending", "pending"]
    aws("ec2", "wait", "instance-running", "--instance-ids", *ids)
    shown = aws(
        "ec2", "describe-instances", "--filters", f"Name=instance.group-id,Values={group['GroupId']}",
        "--query", "Reservations[].Instances[].[InstanceId,State.Name,KeyName,InstanceType]",
    )
    assert shown == [[one, "running", "walk", "t3.nano"] for one in ids]
    refused = aws("ec2", "delete-security-group", "--group-id", group["GroupId"], check=False)
    assert refused.returncode != 0 and "DependencyViolation" in refused.stderr
    aws("ec2", "terminate-instances", "--instance-ids", *ids)
    aws("ec2", "wait", "instance-terminated", "--instance-ids", *ids)
    aws("ec2", "delete-security-group", "--group-id", group["GroupId"])
    aws("ec2", "delete-key-pair", "--key-name", "walk")
    assert aws("ec2", "describe-volumes", "--query", "Volumes") == []


def test_an_instance_stops_changes_and_starts_again(ec2):
    instance = ec2.run_instances(ImageId=IMAGE, InstanceType="t3.nano", MinCount=1, MaxCount=1)["Instances"][0]
    ids = [instance["InstanceId"]]
    ec2.get_waiter("instance_running").wait(InstanceIds=ids, WaiterConfig={"Delay": 1})
    before = ec2.describe_instances(InstanceIds=ids)["Reservations"][0]["Instances"][0]
    ec2.stop_instances(InstanceIds=ids)
    ec2.get_waiter("instance_stopped").wait(InstanceIds=ids, WaiterConfig={"Delay": 1})
    stopped = ec2.describe_instances(InstanceIds=ids)["Reservations"][0]["Instances"][0]
    assert "PublicIpAddress" not in stopped
    assert stopped["PrivateIpAddress"] == before["PrivateIpAddress"]
    assert stopped["StateReason"]["Code"] == "Client.UserInitiatedShutdown"
    ec2.modify_instance_attribute(InstanceId=ids[0], InstanceType={"Value": "t3.micro"})
    ec2.modify_instance_attribute(InstanceId=ids[0], UserData={"Value": b"#!/bin/sh\n"})
    ec2.start_instances(InstanceIds=ids)
    ec2.get_waiter("instance_running").wait(InstanceIds=ids, WaiterConfig={"Delay": 1})
    again = ec2.describe_instances(InstanceIds=ids)["Reservations"][0]["Instances"][0]
    assert again["InstanceType"] == "t3.micro"
    assert again["PublicIpAddress"] != before["PublicIpAddress"]
    ec2.reboot_instances(InstanceIds=ids)
    statuses = ec2.describe_instance_status(InstanceIds=ids)["InstanceStatuses"]
    assert [status["InstanceStatus"]["Status"] for status in statuses] == ["ok"]


def test_tags_find_what_they_are_on(ec2):
    specification = [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "one"}]}]
    launch = {"ImageId": IMAGE, "MinCount": 1, "MaxCount": 1}
    first = ec2.run_instances(**launch, TagSpecifications=specification)["Instances"][0]["InstanceId"]
    second = ec2.run_instances(**launch)["Instances"][0]["InstanceId"]
    ec2.create_tags(Resources=[second], Tags=[{"Key": "Name", "Value": "two"}])

    def named(*values):
        found = ec2.describe_instances(Filters=[{"Name": "tag:Name", "Values": list(values)}])
        return [one["InstanceId"] for group in found["Reservations"] for one in group["Instances"]]

    assert (named("one"), named("two"), named("*"), named("t?o")) == ([first], [second], [first, second], [second])
    ec2.delete_tags(Resources=[second], Tags=[{"Key": "Name"}])
    assert named("two") == []


def test_accounts_and_regions_do_not_see_each_other(orrery, client_of):
    here = client_of(orrery)
    here.create_key_pair(KeyName="mine")
    assert client_of(orrery, region="eu-west-1").describe_key_pairs()["KeyPairs"] == []
    assert client_of(orrery, account="123456789012").describe_key_pairs()["KeyPairs"] == []
    assert len(here.describe_key_pairs()["KeyPairs"]) == 1


def test_public_images_are_found_by_owner_and_name(ec2):
    names = [{"Name": "name", "Values": ["ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-*"]}]
    images = ec2.describe_images(Owners=["099720109477"], Filters=names)["Images"]
    newest = max(images, key=lambda image: image["CreationDate"])
    assert newest["RootDeviceName"] == "/dev/sda1"
    launched = ec2.run_instances(ImageId=newest["ImageId"], InstanceType="t3.nano", MinCount=1, MaxCount=1)
    assert launched["Instances"][0]["Architecture"] == "x86_64"


def test_pages_hold_under_writes(ec2):
    made = [f"key-{number:02}" for number in range(12)]
    for name in made[:10]:
        ec2.import_key_pair(KeyName=name, PublicKeyMaterial=PUBLIC)
    ids = [ec2.create_security_group(GroupName=name, Description="page")["GroupId"] for name in made]
    first = ec2.describe_security_groups(MaxResults=5)
    late = ec2.create_security_group(GroupName="late", Description="page")["GroupId"]
    ec2.delete_security_group(GroupId=first["SecurityGroups"][4]["GroupId"])
    rest = []
    token = first["NextToken"]
    while token:
        page = ec2.describe_security_groups(MaxResults=5, NextToken=token)
        rest += [group["GroupId"] for group in page["SecurityGroups"]]
        token = page.get("NextToken")
    seen = [group["GroupId"] for group in first["SecurityGroups"]] + rest
    assert len(seen) == len(set(seen))
    assert set(ids) | {late} <= set(seen)


PUBLIC = b"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGxSxNdFOvChhYAiQpgd4kDnSvUFva1AZeAM9nfGQoh4 walk"


def test_user_data_changes_only_while_stopped(aws, orrery):
    script = orrery.folder / "user-data.sh"
    script.write_text("#!/bin/sh\necho hello\n")
    identifier = aws(
        "ec2", "run-instances", "--image-id", IMAGE, "--count", "1", "--instance-type", "t3.nano",
        "--user-data", f"file://{script}",
    )["Instances"][0]["InstanceId"]
    aws("ec2", "wait", "instance-running", "--instance-ids", identifier)
    change = ("ec2", "modify-instance-attribute", "--instance-id", identifier, "--user-data", "Value=c2Vjb25k")
    refused = aws(*change, check=False)
    assert refused.returncode != 0 and "IncorrectInstanceState" in refused.stderr
    aws("ec2", "stop-instances", "--instance-ids", identifier)
    aws("ec2", "wait", "instance-stopped", "--instance-ids", identifier)
    aws(*change)
    shown = aws("ec2", "describe-instance-attribute", "--instance-id", identifier, "--attribute", "userData")
    # The CLI takes the value as it is and encodes it on the way.
    assert shown["UserData"]["Value"] == "YzJWamIyNWs="


def test_the_getting_started_page(aws, orrery):
    """LocalStack's page for EC2, command by command."""
    folder = orrery.folder
    (folder / "key.pem").write_text(aws(
        "ec2", "create-key-pair", "--key-name", "my-key", "--query", "KeyMaterial", "--output", "text"))
    assert "PRIVATE KEY" in (folder / "key.pem").read_text()
    (folder / "id.pub").write_bytes(PUBLIC)
    imported = aws("ec2", "import-key-pair", "--key-name", "mine", "--public-key-material", "file://id.pub")
    assert imported == aws("ec2", "import-key-pair", "--key-name", "mine2", "--public-key-material", "fileb://id.pub") | {
        "KeyName": "mine", "KeyPairId": imported["KeyPairId"]}
    allowed = aws("ec2", "authorize-security-group-ingress", "--group-id", "default", "--protocol", "tcp", "--port", "8000", "--cidr", "0.0.0.0/0")
    group = allowed["SecurityGroupRules"][0]["GroupId"]
    shown = aws("ec2", "describe-security-groups", "--group-names", "default")["SecurityGroups"][0]
    assert shown["GroupId"] == group and 8000 in [rule.get("FromPort") for rule in shown["IpPermissions"]]
    (folder / "user_script.sh").write_text("#!/bin/bash -xeu\n\napt update\n")
    (instance,) = aws(
        "ec2", "run-instances", "--image-id", IMAGE, "--count", "1", "--instance-type", "t3.nano",
        "--key-name", "my-key", "--security-group-ids", group, "--user-data", "file://./user_script.sh")["Instances"]
    one = ("--instance-ids", instance["InstanceId"])
    aws("ec2", "wait", "instance-running", *one)
    aws("ec2", "reboot-instances", *one)
    aws("ec2", "stop-instances", *one)
    aws("ec2", "wait", "instance-stopped", *one)
    aws("ec2", "start-instances", *one)
    aws("ec2", "wait", "instance-running", *one)
    aws("ec2", "create-tags", "--resources", IMAGE, "--tags", "Key=team,Value=a")
    images = aws("ec2", "describe-images", "--filters", "Name=tag:team,Values=a")["Images"]
    assert [image["ImageId"] for image in images] == [IMAGE]
    aws("ec2", "terminate-instances", *one)
    aws("ec2", "wait", "instance-terminated", *one)


def test_a_failed_launch_leaves_nothing(ec2):
    before = ec2.describe_volumes()["Volumes"]
    for wrong in [{"KeyName": "none"}, {"SubnetId": "subnet-00000000000000000"}, {"MaxCount": 0}]:
        try:
            ec2.run_instances(**{"ImageId": IMAGE, "MinCount": 1, "MaxCount": 1, **wrong})
        except ec2.exceptions.ClientError as error:
            assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 400
        else:
            raise AssertionError(wrong)
    assert ec2.describe_instances()["Reservations"] == []
    assert ec2.describe_volumes()["Volumes"] == before


def test_protection_and_tokens(ec2):
    launch = {"ImageId": IMAGE, "MinCount": 1, "MaxCount": 1, "ClientToken": "once", "DisableApiTermination": True}
    first = ec2.run_instances(**launch)["Instances"][0]["InstanceId"]
    assert ec2.run_instances(**launch)["Instances"][0]["InstanceId"] == first
    refusals = [
        (lambda: ec2.run_instances(**{**launch, "MaxCount": 2}), "IdempotentParameterMismatch"),
        (lambda: ec2.terminate_instances(InstanceIds=[first]), "OperationNotPermitted"),
    ]
    for call, code in refusals:
        try:
            call()
        except ec2.exceptions.ClientError as error:
            assert error.response["Error"]["Code"] == code
        else:
            raise AssertionError(code)


def test_groups_and_rules(ec2):
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    group = ec2.create_security_group(GroupName="g", Description="d", VpcId=vpc)["GroupId"]
    permission = {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}
    rule = ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission])["SecurityGroupRules"][0]
    try:
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission])
        raise AssertionError("a duplicate")
    except ec2.exceptions.ClientError as error:
        assert error.response["Error"]["Code"] == "InvalidPermission.Duplicate"
    ec2.revoke_security_group_ingress(GroupId=group, SecurityGroupRuleIds=[rule["SecurityGroupRuleId"]])
    assert ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]["IpPermissions"] == []
    # In a default VPC what matches no rule is named, not refused.
    again = ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=[permission])
    assert again["UnknownIpPermissions"][0]["FromPort"] == 80


def test_a_vpc_of_ones_own(ec2):
    tags = [{"ResourceType": "vpc", "Tags": [{"Key": "_custom_id_", "Value": "vpc-mine"}]}]
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16", TagSpecifications=tags)["Vpc"]["VpcId"]
    assert vpc == "vpc-mine"
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24")["Subnet"]["SubnetId"]
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    ec2.create_route(RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway)
    association = ec2.associate_route_table(RouteTableId=table, SubnetId=subnet)["AssociationId"]
    instance = ec2.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1, SubnetId=subnet)["Instances"][0]
    assert instance["PrivateIpAddress"].startswith("10.0.1.") and "PublicIpAddress" not in instance
    ec2.terminate_instances(InstanceIds=[instance["InstanceId"]])
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[instance["InstanceId"]], WaiterConfig={"Delay": 1})
    ec2.disassociate_route_table(AssociationId=association)
    ec2.delete_route_table(RouteTableId=table)
    ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    ec2.delete_internet_gateway(InternetGatewayId=gateway)
    ec2.delete_subnet(SubnetId=subnet)
    ec2.delete_vpc(VpcId=vpc)
    assert vpc not in [one["VpcId"] for one in ec2.describe_vpcs()["Vpcs"]]
