"""Bad input gets EC2's own code and an HTTP 4xx, and leaves the state as it was."""

import xml.etree.ElementTree as ElementTree

import pytest

from emulator import Emulator

VERSION = "&Version=2016-11-15"

RUN = "Action=RunInstances&ImageId=ami-df5de72bdb3b&MinCount=1&MaxCount=1"
REFUSED = [
    # body, status, code
    ("Action=Nothing", 400, "InvalidAction"),
    ("Action=describevpcs", 400, "InvalidAction"),
    ("Action=DescribeVpcs&Action=CreateKeyPair&KeyName=k", 400, "MalformedQueryString"),
    ("Action=CreateKeyPair", 400, "MissingParameter"),
    ("Action=CreateKeyPair&KeyName=k&KeyType=dsa", 400, "InvalidParameterValue"),
    ("Action=CreateKeyPair&KeyName=k&Nothing=1", 400, "UnknownParameter"),
    ("Action=CreateKeyPair&KeyName=k&keyname=k", 400, "UnknownParameter"),
    ("Action=CreateKeyPair&KeyName=k&KeyName=l", 400, "MalformedQueryString"),
    ("Action=CreateKeyPair&KeyName=k&KeyName.1=l", 400, "UnknownParameter"),
    ("Action=CreateKeyPair&KeyName=%zz", 400, "MalformedQueryString"),
    ("Action=CreateKeyPair&KeyName=%4", 400, "MalformedQueryString"),
    ("Action=CreateKeyPair&KeyName=%FF", 400, "MalformedQueryString"),
    ("Action=CreateKeyPair&KeyName=k%00", 400, "InvalidParameterValue"),
    ("Action=CreateKeyPair&KeyName=k&DryRun=true", 412, "DryRunOperation"),
    ("Action=CreateKeyPair&KeyName=k&DryRun=perhaps", 400, "InvalidParameterValue"),
    ("Action=DeleteVpc&VpcId=nothing", 400, "InvalidVpcID.Malformed"),
    ("Action=DeleteVpc&VpcId=vpc-00000000000000000", 400, "InvalidVpcID.NotFound"),
    ("Action=DescribeInstances&InstanceId.1=i_0", 400, "InvalidInstanceID.Malformed"),
    ("Action=DescribeInstances&InstanceId.1=i-00000000000000000", 400, "InvalidInstanceID.NotFound"),
    ("Action=DescribeInstances&InstanceId.1=i-00000000000000000&InstanceId.7=i-00000000000000001", 400, "InvalidInstanceID.NotFound"),
    ("Action=DescribeInstances&InstanceId.999999999=i-00000000000000000", 400, "InvalidInstanceID.NotFound"),
    ("Action=DescribeInstances&InstanceId.99999999999999999999=i-0", 400, "UnknownParameter"),
    ("Action=DescribeInstances&InstanceId.0=i-00000000000000000", 400, "InvalidInstanceID.NotFound"),
    ("Action=DescribeInstances&InstanceId.-1=i-0", 400, "UnknownParameter"),
    ("Action=DescribeInstances&InstanceId.01=i-0", 400, "UnknownParameter"),
    ("Action=DescribeInstances&InstanceId.1.1=i-0", 400, "UnknownParameter"),
    ("Action=DescribeInstances&Filter.1.Name=nothing&Filter.1.Value.1=x", 400, "InvalidParameterValue"),
    ("Action=DescribeInstances&Filter.999999999999.Name=vpc-id", 400, "UnknownParameter"),
    ("Action=DescribeInstances&MaxResults=0", 400, "InvalidParameterValue"),
    ("Action=DescribeInstances&MaxResults=99999999999999999999", 400, "InvalidParameterValue"),
    ("Action=DescribeInstances&NextToken=forged", 400, "InvalidNextToken"),
    (RUN.replace("MinCount=1", "MinCount=0"), 400, "InvalidParameterValue"),
    (RUN.replace("MinCount=1", "MinCount=2"), 400, "InvalidParameterValue"),
    (RUN.replace("MinCount=1", "MinCount=one"), 400, "InvalidParameterValue"),
    (RUN.replace("MaxCount=1", "MaxCount=2147483647"), 400, None),
    (RUN.replace("ami-df5de72bdb3b", "nothing"), 400, "InvalidAMIID.Malformed"),
    (RUN + "&InstanceType=t3.none", 400, "InvalidParameterValue"),
    (RUN + "&KeyName=none", 400, "InvalidKeyPair.NotFound"),
    (RUN + "&SecurityGroup.1=none", 400, "InvalidGroup.NotFound"),
    (RUN + "&UserData=%25%25", 400, "InvalidParameterValue"),
    (RUN + "&UserData=aGVsbG8", 400, "InvalidParameterValue"),
    (RUN + "&UserData=" + "QUFB" * 5_462, 400, "InvalidParameterValue"),
    ("Action=CreateVpc&CidrBlock=10.0.0.0/8", 400, "InvalidVpc.Range"),
    ("Action=CreateVpc&CidrBlock=10.0.0.0%2F16%0A", 400, "InvalidParameterValue"),
    ("Action=CreateSecurityGroup&GroupName=default&GroupDescription=d", 400, "InvalidParameterValue"),
    ("Action=ImportKeyPair&KeyName=k&PublicKeyMaterial=bm90aGluZw==", 400, "InvalidKey.Format"),
    ("Action=ImportKeyPair&KeyName=k&PublicKeyMaterial=!", 400, "InvalidParameterValue"),
    ("Action=CreateTags&ResourceId.1=i-00000000000000000&Tag.1.Key=aws:x&Tag.1.Value=y", 400, "InvalidParameterValue"),
    *[(f"Action=CreateTags&ResourceId.1=ami-df5de72bdb3b&Tag.1.Key=k{one}&Tag.1.Value=v{other}", 400, "InvalidParameterValue")
      for character in ["%00", "%07", "%0A", "%0B", "%1F", "%7F", "%EF%BF%BE"] for one, other in [(character, ""), ("", character)]],
    ("Action=CreateTags&ResourceId.1=ami-df5de72bdb3b&Tag.1.Key=%ED%A0%80", 400, "MalformedQueryString"),
    ("Action=StopInstances&InstanceId.1=i-00000000000000000", 400, "InvalidInstanceID.NotFound"),
    ("Action=" + "A" * 5_000, 400, "InvalidAction"),
    ("Action=RunInstances&" + ".".join(["A"] * 20_000) + "=1", 400, "UnknownParameter"),
]


def state(emulator):
    status, _, archive = emulator.ask(path="/_orrery/state/save")
    assert status == 200
    return archive


def refusal(emulator, body, **request):
    status, headers, answer = emulator.ask(body, **request)
    root = ElementTree.fromstring(answer)
    assert headers["Content-Type"].startswith("text/xml")
    assert root.findtext("RequestID")
    return status, root.findtext("Errors/Error/Code")


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """One emulator for the whole table: each row shows that it left no trace."""
    emulator = Emulator(tmp_path_factory.mktemp("hostile")).start()
    emulator.ask(b"Action=DescribeVpcs&Version=2016-11-15")
    yield emulator
    emulator.stop()
    assert "panicked" not in emulator.read_log()


@pytest.mark.parametrize(("body", "status", "code"), REFUSED, ids=[row[0][:90] for row in REFUSED])
def test_refused_without_a_trace(server, body, status, code):
    before = state(server)
    answered = refusal(server, (body + VERSION).encode())
    assert answered[0] == status
    assert code in (None, answered[1]), answered
    assert state(server) == before


BODIES = {
    "empty": (b"", 400, "MissingAction"),
    "pairs of nothing": (b"&&&&===", 400, "MissingAction"),
    "JSON": (b'{"Action": "DescribeVpcs"}', 400, "MissingAction"),
    "XML": (b"<Action>DescribeVpcs</Action>", 400, "MissingAction"),
    "binary": (bytes(range(256)) * 40, 400, "MalformedQueryString"),
    "not UTF-8": (b"Action=\xff\xfe", 400, "MalformedQueryString"),
    "a nul": (b"Action=\x00&Version=2016-11-15", 400, "InvalidAction"),
    "no version": (b"Action=DescribeVpcs", 400, "MissingParameter"),
    "another version": (b"Action=DescribeVpcs&Version=2099-01-01", 400, "NoSuchVersion"),
    "two versions": (b"Action=DescribeVpcs&Version=2016-11-15&Version=2016-11-15", 400, "MalformedQueryString"),
    "10 MB": (b"Action=CreateTags&Version=2016-11-15&x=" + b"a" * (10 << 20), 413, "RequestEntityTooLarge"),
    "a million parameters": (b"Action=DescribeInstances&Version=2016-11-15" + b"".join(b"&a%d" % n for n in range(1_000_000)), 413, "RequestEntityTooLarge"),
    "more parameters than fit": (b"Action=DescribeInstances&Version=2016-11-15" + b"".join(b"&InstanceId.%d=i-0" % n for n in range(1, 20_000)), 413, "RequestEntityTooLarge"),
}


@pytest.mark.parametrize(("body", "status", "code"), BODIES.values(), ids=BODIES)
def test_bodies_that_are_no_request(server, body, status, code):
    before = state(server)
    assert refusal(server, body) == (status, code)
    assert state(server) == before


@pytest.mark.parametrize("verb", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"])
def test_verbs_that_are_not_for_ec2(server, verb):
    before = state(server)
    body = b"Action=CreateKeyPair&KeyName=k&Version=2016-11-15"
    assert refusal(server, body, method=verb) == (405, "UnsupportedOperation")
    assert server.ask(body, method=verb)[1]["Allow"] == "GET, POST"
    assert server.ask(body, method="HEAD")[0] == 405
    assert state(server) == before


def test_the_limit_of_bodies_is_configured(launch):
    small = launch(ORRERY_MAX_BODY_BYTES="1000")
    large = launch(ORRERY_MAX_BODY_BYTES="20000000")
    body = b"Action=CreateSecurityGroup&GroupName=g&GroupDescription=d&Version=2016-11-15&Nothing="
    assert refusal(small, body + b"a" * 1000) == (413, "RequestEntityTooLarge")
    assert refusal(large, body + b"a" * 15_000_000) == (400, "UnknownParameter")


def test_user_data_of_16_384_bytes_and_no_more(ec2):
    launch = {"ImageId": "ami-df5de72bdb3b", "MinCount": 1, "MaxCount": 1}
    ec2.run_instances(**launch, UserData="x" * 16_384)
    with pytest.raises(ec2.exceptions.ClientError) as refused:
        ec2.run_instances(**launch, UserData="x" * 16_385)
    assert refused.value.response["Error"] == {
        "Code": "InvalidParameterValue", "Message": "User data is limited to 16384 bytes"}


def test_duplicates(ec2):
    ec2.create_key_pair(KeyName="one")
    ec2.create_security_group(GroupName="one", Description="d")
    for call, code in [
        (lambda: ec2.create_key_pair(KeyName="one"), "InvalidKeyPair.Duplicate"),
        (lambda: ec2.create_security_group(GroupName="one", Description="d"), "InvalidGroup.Duplicate"),
    ]:
        with pytest.raises(ec2.exceptions.ClientError) as refused:
            call()
        assert refused.value.response["Error"]["Code"] == code
