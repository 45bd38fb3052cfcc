"""Bad input gets EC2's own code and an HTTP 4xx, and leaves the state as it was."""

import xml.etree.ElementTree as ElementTree

import pytest

from emulator import Emulator

VERSION = "&Version=2016-11-15"

REFUSED = [
    # body, status, code
    ("", 400, "MissingAction"),
    ("Action=Nothing", 400, "InvalidAction"),
    ("Action=CreateKeyPair", 400, "MissingParameter"),
    ("Action=CreateKeyPair&KeyName=k&KeyType=dsa", 400, "InvalidParameterValue"),
    ("Action=CreateKeyPair&KeyName=k&Nothing=1", 400, "UnknownParameter"),
    ("Action=CreateKeyPair&KeyName=%zz", 400, "MalformedQueryString"),
    ("Action=CreateKeyPair&KeyName=k&DryRun=true", 412, "DryRunOperation"),
    ("Action=DeleteVpc&VpcId=nothing", 400, "InvalidVpcID.Malformed"),
    ("Action=DeleteVpc&VpcId=vpc-00000000000000000", 400, "InvalidVpcID.NotFound"),
    ("Action=DescribeInstances&InstanceId.1=i_0", 400, "InvalidInstanceID.Malformed"),
    ("Action=DescribeInstances&InstanceId.1=i-00000000000000000", 400, "InvalidInstanceID.NotFound"),
    ("Action=DescribeInstances&Filter.1.Name=nothing&Filter.1.Value.1=x", 400, "InvalidParameterValue"),
    ("Action=DescribeInstances&MaxResults=0", 400, "InvalidParameterValue"),
    ("Action=DescribeInstances&NextToken=forged", 400, "InvalidNextToken"),
    ("Action=DescribeInstances&Filter.999999999999.Name=vpc-id", 400, None),
    ("Action=RunInstances&ImageId=ami-df5de72bdb3b&MinCount=0&MaxCount=1", 400, "InvalidParameterValue"),
    ("Action=RunInstances&ImageId=ami-df5de72bdb3b&MinCount=2&MaxCount=1", 400, "InvalidParameterValue"),
    ("Action=RunInstances&ImageId=nothing&MinCount=1&MaxCount=1", 400, "InvalidAMIID.Malformed"),
    ("Action=RunInstances&ImageId=ami-df5de72bdb3b&MinCount=1&MaxCount=1&InstanceType=t3.none", 400, "InvalidParameterValue"),
    ("Action=RunInstances&ImageId=ami-df5de72bdb3b&MinCount=1&MaxCount=1&KeyName=none", 400, "InvalidKeyPair.NotFound"),
    ("Action=RunInstances&ImageId=ami-df5de72bdb3b&MinCount=1&MaxCount=1&SecurityGroup.1=none", 400, "InvalidGroup.NotFound"),
    ("Action=RunInstances&ImageId=ami-df5de72bdb3b&MinCount=1&MaxCount=1&UserData=%25%25", 400, "InvalidParameterValue"),
    ("Action=RunInstances&ImageId=ami-df5de72bdb3b&MinCount=one&MaxCount=1", 400, "InvalidParameterValue"),
    ("Action=CreateVpc&CidrBlock=10.0.0.0/8", 400, "InvalidVpc.Range"),
    ("Action=CreateSecurityGroup&GroupName=default&GroupDescription=d", 400, "InvalidParameterValue"),
    ("Action=ImportKeyPair&KeyName=k&PublicKeyMaterial=bm90aGluZw==", 400, "InvalidKey.Format"),
    ("Action=CreateTags&ResourceId.1=i-00000000000000000&Tag.1.Key=aws:x&Tag.1.Value=y", 400, "InvalidParameterValue"),
    ("Action=StopInstances&InstanceId.1=i-00000000000000000", 400, "InvalidInstanceID.NotFound"),
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


@pytest.mark.parametrize(("body", "status", "code"), REFUSED, ids=[row[0][:70] or "empty" for row in REFUSED])
def test_refused_without_a_trace(server, body, status, code):
    before = state(server)
    answered = refusal(server, (body + VERSION).encode() if body else b"")
    assert answered[0] == status
    assert code in (None, answered[1]), answered
    assert state(server) == before


def test_bytes_that_are_no_form(server):
    for body in [b"\xff\xfe\x00", b"&&&&===", b"Action=\x00", b"A" * 100_000, b"{}", b"<x/>"]:
        status, code = refusal(server, body)
        assert 400 <= status < 500 and code, body[:20]


def test_a_body_too_large(server):
    status, code = refusal(server, b"Action=CreateTags&x=" + b"a" * 20_000_000)
    assert 400 <= status < 500 and code


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
