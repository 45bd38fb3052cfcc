"""What each family of resources promises, through boto3."""

import base64
import hashlib

import pytest
from botocore.exceptions import ClientError

IMAGE = "ami-df5de72bdb3b"


def code_of(call, **parameters):
    """The code with which a call is refused."""
    with pytest.raises(ClientError) as refused:
        call(**parameters)
    assert 400 <= refused.value.response["ResponseMetadata"]["HTTPStatusCode"] < 500
    return refused.value.response["Error"]["Code"]


def test_key_pairs_of_both_types_and_formats(ec2):
    rsa = ec2.create_key_pair(KeyName="rsa")
    assert len(rsa["KeyFingerprint"].split(":")) == 20
    assert rsa["KeyMaterial"].startswith("-----BEGIN RSA PRIVATE KEY-----")
    ed = ec2.create_key_pair(KeyName="ed", KeyType="ed25519", KeyFormat="ppk")
    assert ed["KeyMaterial"].startswith("PuTTY-User-Key-File-3: ssh-ed25519")
    shown = ec2.describe_key_pairs(KeyNames=["ed"], IncludePublicKey=True)["KeyPairs"][0]
    public = base64.b64decode(shown["PublicKey"].split()[1])
    digest = base64.b64encode(hashlib.sha256(public).digest()).decode()
    assert shown["KeyFingerprint"].rstrip("=") == digest.rstrip("=")
    assert code_of(ec2.describe_key_pairs, KeyNames=["none"]) == "InvalidKeyPair.NotFound"
    ec2.delete_key_pair(KeyName="none")
    ec2.delete_key_pair(KeyPairId=rsa["KeyPairId"])
    assert [key["KeyName"] for key in ec2.describe_key_pairs()["KeyPairs"]] == ["ed"]


def test_limits_of_tags(ec2):
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    many = [{"Key": f"k{number}", "Value": "v"} for number in range(50)]
    ec2.create_tags(Resources=[vpc], Tags=many)
    assert code_of(ec2.create_tags, Resources=[vpc], Tags=[{"Key": "one", "Value": ""}]) == "TagLimitExceeded"
    ec2.delete_tags(Resources=[vpc], Tags=[{"Key": "k0", "Value": "another"}])
    assert len(ec2.describe_tags(Filters=[{"Name": "resource-id", "Values": [vpc]}])["Tags"]) == 50
    ec2.delete_tags(Resources=[vpc], Tags=[{"Key": "k0", "Value": "v"}])
    assert len(ec2.describe_tags(Filters=[{"Name": "resource-type", "Values": ["vpc"]}])["Tags"]) == 49
    assert code_of(ec2.create_tags, Resources=[vpc], Tags=[{"Key": "aws:x", "Value": ""}]) == "InvalidParameterValue"


def test_tags_in_unicode_and_xml(ec2):
    group = ec2.create_security_group(
        GroupName="g", Description="d",
        TagSpecifications=[{"ResourceType": "security-group", "Tags": [{"Key": "Nam\u00e9", "Value": "<a> & \"\u6f22\""}]}],
    )["GroupId"]
    tags = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]["Tags"]
    assert tags == [{"Key": "Nam\u00e9", "Value": "<a> & \"\u6f22\""}]


def test_an_instance_has_its_volume_and_interface(ec2):
    devices = [{"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 20, "VolumeType": "gp3"}}]
    instance = ec2.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1, BlockDeviceMappings=devices)["Instances"][0]
    ids = [instance["InstanceId"]]
    ec2.get_waiter("instance_running").wait(InstanceIds=ids, WaiterConfig={"Delay": 1})
    volume = ec2.describe_volumes(Filters=[{"Name": "attachment.instance-id", "Values": ids}])["Volumes"][0]
    assert (volume["Size"], volume["State"], volume["Attachments"][0]["State"]) == (20, "in-use", "attached")
    interface = ec2.describe_network_interfaces(
        Filters=[{"Name": "attachment.instance-id", "Values": ids}])["NetworkInterfaces"][0]
    assert interface["PrivateIpAddress"] == instance["PrivateIpAddress"]
    keep = [{"DeviceName": "/dev/sda1", "Ebs": {"DeleteOnTermination": False}}]
    ec2.modify_instance_attribute(InstanceId=ids[0], BlockDeviceMappings=keep)
    ec2.terminate_instances(InstanceIds=ids)
    ec2.get_waiter("instance_terminated").wait(InstanceIds=ids, WaiterConfig={"Delay": 1})
    assert ec2.describe_volumes(VolumeIds=[volume["VolumeId"]])["Volumes"][0]["State"] == "available"
    assert ec2.describe_network_interfaces()["NetworkInterfaces"] == []


def test_attributes_credits_monitoring_and_metadata(ec2):
    instance = ec2.run_instances(ImageId=IMAGE, InstanceType="t3.nano", MinCount=1, MaxCount=1)["Instances"][0]
    one = instance["InstanceId"]
    for attribute, answer in [
        ("instanceType", {"Value": "t3.nano"}),
        ("disableApiTermination", {"Value": False}),
        ("instanceInitiatedShutdownBehavior", {"Value": "stop"}),
        ("sourceDestCheck", {"Value": True}),
        ("ebsOptimized", {"Value": False}),
    ]:
        shown = ec2.describe_instance_attribute(InstanceId=one, Attribute=attribute)
        assert shown[attribute[0].upper() + attribute[1:]] == answer
    credits = ec2.describe_instance_credit_specifications(InstanceIds=[one])["InstanceCreditSpecifications"]
    assert credits == [{"InstanceId": one, "CpuCredits": "unlimited"}]
    ec2.modify_instance_credit_specification(
        InstanceCreditSpecifications=[{"InstanceId": one, "CpuCredits": "standard"}])
    credits = ec2.describe_instance_credit_specifications(InstanceIds=[one])["InstanceCreditSpecifications"]
    assert credits[0]["CpuCredits"] == "standard"
    ec2.monitor_instances(InstanceIds=[one])
    options = ec2.modify_instance_metadata_options(InstanceId=one, HttpTokens="required", HttpPutResponseHopLimit=2)
    assert options["InstanceMetadataOptions"]["HttpTokens"] == "required"
    assert code_of(ec2.modify_instance_metadata_options, InstanceId=one, HttpPutResponseHopLimit=65) == "InvalidParameterValue"
    shown = ec2.describe_instances(InstanceIds=[one])["Reservations"][0]["Instances"][0]
    assert shown["Monitoring"]["State"] == "enabled"
    assert shown["MetadataOptions"]["HttpPutResponseHopLimit"] == 2


def test_types_and_where_they_are(ec2):
    types = [one for page in ec2.get_paginator("describe_instance_types").paginate() for one in page["InstanceTypes"]]
    by_name = {one["InstanceType"]: one for one in types}
    assert len(by_name) == len(types) > 1_000
    assert by_name["m5.large"]["MemoryInfo"]["SizeInMiB"] == 8192
    arm = [{"Name": "processor-info.supported-architecture", "Values": ["arm64"]},
           {"Name": "instance-type", "Values": ["c7g.*"]}]
    found = [one for page in ec2.get_paginator("describe_instance_types").paginate(Filters=arm) for one in page["InstanceTypes"]]
    assert found and all("arm64" in one["ProcessorInfo"]["SupportedArchitectures"] for one in found)
    offers = ec2.describe_instance_type_offerings(
        LocationType="availability-zone", Filters=[{"Name": "instance-type", "Values": ["t3.nano"]}])
    assert "us-east-1a" in [one["Location"] for one in offers["InstanceTypeOfferings"]]
    assert code_of(ec2.describe_instance_types, InstanceTypes=["none.large"]) == "InvalidInstanceType"


def test_the_default_world(ec2):
    (vpc,) = ec2.describe_vpcs()["Vpcs"]
    assert vpc["IsDefault"] and vpc["CidrBlock"] == "172.31.0.0/16"
    subnets = ec2.describe_subnets(Filters=[{"Name": "default-for-az", "Values": ["true"]}])["Subnets"]
    zones = ec2.describe_availability_zones()["AvailabilityZones"]
    assert {subnet["AvailabilityZone"] for subnet in subnets} == {zone["ZoneName"] for zone in zones}
    (table,) = ec2.describe_route_tables()["RouteTables"]
    assert {route["DestinationCidrBlock"] for route in table["Routes"]} == {"172.31.0.0/16", "0.0.0.0/0"}
    (group,) = ec2.describe_security_groups()["SecurityGroups"]
    assert group["GroupName"] == "default"
    assert ec2.describe_network_acls()["NetworkAcls"][0]["IsDefault"]
    assert ec2.describe_dhcp_options()["DhcpOptions"]
    assert ec2.describe_internet_gateways()["InternetGateways"][0]["Attachments"][0]["VpcId"] == vpc["VpcId"]


def test_strict_settings(launch, client_of):
    strict = client_of(launch(ORRERY_STRICT="1", ORRERY_STRICT_AMIS="1"))
    assert code_of(strict.run_instances, ImageId="ami-00000001", MinCount=1, MaxCount=1) == "InvalidAMIID.NotFound"
    group = strict.describe_security_groups()["SecurityGroups"][0]["GroupId"]
    rule = {"IpProtocol": "tcp", "FromPort": 1, "ToPort": 1}
    assert code_of(strict.authorize_security_group_ingress, GroupId=group, IpPermissions=[rule])


def test_page_tokens_are_opaque_and_bound_to_what_they_are_of(ec2):
    ec2.run_instances(ImageId=IMAGE, MinCount=7, MaxCount=7)
    first = ec2.describe_instances(MaxResults=5)
    token = first["NextToken"]
    last = ec2.describe_instances(MaxResults=5, NextToken=token)
    ids = [one["InstanceId"] for page in (first, last) for group in page["Reservations"] for one in group["Instances"]]
    assert len(set(ids)) == 7 and "NextToken" not in last
    for forged in [token[:-1] + ("A" if token[-1] != "A" else "B"), token + "A", token[1:], token.swapcase(), "1", "x" * 2000]:
        assert code_of(ec2.describe_instances, MaxResults=5, NextToken=forged) == "InvalidNextToken"
    assert code_of(ec2.describe_volumes, MaxResults=5, NextToken=token) == "InvalidNextToken"
    assert code_of(ec2.describe_instances, MaxResults=5, InstanceIds=ids[:1]) == "InvalidParameterCombination"


@pytest.mark.parametrize(("given", "first"), [("10.0.0.0/8", "10.0.0.0/12"), ("192.168.0.0/24", "192.168.0.0/28")])
def test_the_default_vpc_is_as_large_as_configured(launch, client_of, given, first):
    client = client_of(launch(ORRERY_DEFAULT_VPC_CIDR=given), region="eu-west-1")
    assert client.describe_vpcs()["Vpcs"][0]["CidrBlock"] == given
    launched = client.run_instances(ImageId=IMAGE, MinCount=3, MaxCount=3)["Instances"][0]
    assert first in [subnet["CidrBlock"] for subnet in client.describe_subnets()["Subnets"]]
    assert launched["PrivateIpAddress"].startswith(given.split(".")[0])
