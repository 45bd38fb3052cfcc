"""The walk by other clients: awslocal and AWS's SDK for JavaScript."""

import json
import os
import pathlib
import shutil
import subprocess
import urllib.parse

import pytest

HERE = pathlib.Path(__file__).parent


def test_awslocal(awslocal):
    awslocal("ec2", "authorize-security-group-ingress", "--group-id", "default", "--protocol", "tcp", "--port", "8000")
    groups = awslocal("ec2", "describe-security-groups", "--group-names", "default")["SecurityGroups"]
    assert [rule["FromPort"] for rule in groups[0]["IpPermissions"] if "FromPort" in rule] == [8000]
    launched = awslocal("ec2", "run-instances", "--image-id", "ami-024f768332f0", "--instance-type", "t3.nano")
    identifier = launched["Instances"][0]["InstanceId"]
    awslocal("ec2", "wait", "instance-running", "--instance-ids", identifier)
    awslocal("ec2", "terminate-instances", "--instance-ids", identifier)
    awslocal("ec2", "wait", "instance-terminated", "--instance-ids", identifier)


def test_the_javascript_sdk(orrery, modules):
    shutil.copy(HERE / "walk.mjs", modules)
    done = subprocess.run(
        ["node", "walk.mjs", orrery.url],
        cwd=modules, env={"PATH": os.environ["PATH"]}, capture_output=True, text=True, timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "key": "-----BEGIN OPENSSH PRIVATE KEY-----",
        "state": {"Code": 16, "Name": "running"},
        "launched": True,
        "zone": "eu-west-1",
        "refusal": ["InvalidInstanceID.NotFound", 400],
    }


def test_every_way_to_sign_names_the_account_and_the_region(orrery, client_of):
    client = client_of(orrery, region="eu-west-1", account="123456789012")
    client.create_key_pair(KeyName="here", KeyType="ed25519")
    query = "Action=DescribeKeyPairs&Version=2016-11-15"
    signed = urllib.parse.urlsplit(client.generate_presigned_url("describe_key_pairs", HttpMethod="GET")).query
    older = query + "&AWSAccessKeyId=123456789012&SignatureVersion=2&SignatureMethod=HmacSHA256&Signature=x"
    header = {"Authorization": "AWS4-HMAC-SHA256 Credential=123456789012/20260101/eu-west-1/ec2/aws4_request, "
                               "SignedHeaders=host, Signature=x"}
    region = {"Host": "ec2.eu-west-1.localhost.localstack.cloud"}
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    for ways, expect in [
        ({"method": "GET", "path": f"/?{signed}"}, True),
        ({"method": "GET", "path": f"/?{query}", "headers": header}, True),
        ({"body": query.encode(), "headers": header | form}, True),
        ({"method": "GET", "path": f"/?{older}", "headers": region}, True),
        ({"body": older.encode(), "headers": region | form}, True),
        ({"body": query.encode()}, False),
        ({"method": "GET", "path": f"/?{query}"}, False),
    ]:
        status, _, answer = orrery.ask(**ways)
        assert (status, b"<keyName>here</keyName>" in answer) == (200, expect), ways


def test_services_that_are_not_there_say_so_in_their_own_protocol(orrery, client_of):
    """Query, JSON, REST and CBOR: each client understands its refusal."""
    assert client_of(orrery, "sts", account="123456789012").get_caller_identity()["Account"] == "123456789012"
    for service, call in [("s3", "list_buckets"), ("dynamodb", "list_tables"), ("iam", "list_users"),
                          ("lambda", "list_functions"), ("sqs", "list_queues"), ("cloudwatch", "list_metrics")]:
        client = client_of(orrery, service)
        with pytest.raises(client.exceptions.ClientError) as refused:
            getattr(client, call)()
        response = refused.value.response
        assert response["ResponseMetadata"]["HTTPStatusCode"] == 501
        assert response["Error"]["Code"] == "NotImplemented" and service.replace("cloudwatch", "monitoring") in response["Error"]["Message"], response
