"""EC2 Instance Connect: keys that are pushed to instances for a minute."""

import json

import pytest
from botocore.exceptions import ClientError

IMAGE = "ami-df5de72bdb3b"
KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICwmY10C9RWL+BhdtT3lxN3MvfFmde5+crdDS1oCg5Ie me@home"
STATE = ("Unable to connect because the instance is not in a valid state. Connecting to a stopped or terminated instance "
         "is not supported. If the instance is stopped, start your instance, and try to connect again.")


@pytest.fixture
def connect(orrery, client_of):
    """A client that sends what the service is to refuse, too."""
    return client_of(orrery, "ec2-instance-connect", parameter_validation=False)


def refusal(call, **parameters):
    with pytest.raises(ClientError) as error:
        call(**parameters)
    response = error.value.response
    return response["Error"]["Code"], response["ResponseMetadata"]["HTTPStatusCode"], response["Error"]["Message"]


def test_a_key_is_pushed(ec2, connect, client_of, orrery):
    instance = ec2.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1)["Instances"][0]
    one, zone = instance["InstanceId"], instance["Placement"]["AvailabilityZone"]
    ec2.get_waiter("instance_running").wait(InstanceIds=[one], WaiterConfig={"Delay": 1})
    push = {"InstanceId": one, "InstanceOSUser": "ubuntu", "SSHPublicKey": KEY}
    for more in ({}, {"AvailabilityZone": zone}):
        done = connect.send_ssh_public_key(**push, **more)
        assert done["Success"] and done["RequestId"] == done["ResponseMetadata"]["RequestId"]
    missing = ("EC2InstanceNotFoundException", 400, "The specified instance was not found.")
    invalid = ("InvalidArgsException", 400, "One of the parameters is not valid.")
    for change, expected in [
        ({"InstanceId": "i-00000000000000000"}, missing),
        ({"AvailabilityZone": "us-east-1z"}, missing),
        ({"InstanceId": "vol-0123456789abcdef0"}, invalid),
        ({"InstanceOSUser": "not a user"}, invalid),
        ({"SSHPublicKey": "x" * 100}, invalid),
        ({"SSHPublicKey": KEY[:60]}, invalid),
        ({"AvailabilityZone": "x"}, invalid),
    ]:
        assert (change, refusal(connect.send_ssh_public_key, **{**push, **change})) == (change, expected)
    for left_out in push:
        assert refusal(connect.send_ssh_public_key, **{name: push[name] for name in push if name != left_out}) == invalid
    for elsewhere in (client_of(orrery, "ec2-instance-connect", region="eu-west-1"),
                      client_of(orrery, "ec2-instance-connect", account="111122223333")):
        assert refusal(elsewhere.send_ssh_public_key, **push) == missing
    ec2.stop_instances(InstanceIds=[one])
    ec2.get_waiter("instance_stopped").wait(InstanceIds=[one], WaiterConfig={"Delay": 1})
    assert refusal(connect.send_ssh_public_key, **push) == ("EC2InstanceStateInvalidException", 400, STATE)
    with pytest.raises(connect.exceptions.EC2InstanceStateInvalidException):
        connect.send_ssh_public_key(**push)


def test_what_is_no_call_of_it(orrery, connect):
    target = "AWSEC2InstanceConnectService.SendSSHPublicKey"
    status, headers, body = orrery.ask(b"{", headers={"X-Amz-Target": target})
    assert (status, headers["x-amzn-errortype"]) == (400, "SerializationException")
    for body in (b"[]", b"7", b'{"InstanceId": 7}'):
        status, _, answer = orrery.ask(body, headers={"X-Amz-Target": target})
        assert (status, json.loads(answer)["__type"]) == (400, "InvalidArgsException")
    assert refusal(connect.send_serial_console_ssh_public_key, InstanceId="i-1", SSHPublicKey=KEY)[1] == 501
