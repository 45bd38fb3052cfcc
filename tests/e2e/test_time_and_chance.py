"""Runs that can be repeated: a clock that tests set, and ids that are the same again."""

import json
import subprocess

from emulator import binary

IMAGE = "ami-df5de72bdb3b"


def world(ec2):
    """Ids of many kinds, in the order in which they are made."""
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    group = ec2.create_security_group(GroupName="g", Description="d")["GroupId"]
    instances = ec2.run_instances(ImageId=IMAGE, MinCount=3, MaxCount=3)
    found = [(one["InstanceId"], one["PrivateIpAddress"], one["NetworkInterfaces"][0]["NetworkInterfaceId"]) for one in instances["Instances"]]
    return [vpc, group, instances["ReservationId"], *found]


def test_the_same_seed_gives_the_same_ids(launch, client_of):
    runs = []
    for seed, first in (("7", "us-east-1"), ("7", "eu-west-1"), ("8", "us-east-1")):
        emulator = launch(ORRERY_SEED=seed)
        client_of(emulator, region=first).describe_vpcs()
        runs.append(world(client_of(emulator)))
    assert runs[0] == runs[1], "whatever region is used first"
    assert runs[0] != runs[2]
    one, other = world(client_of(launch())), world(client_of(launch()))
    assert one != other
    elsewhere = launch(ORRERY_SEED="7")
    assert world(client_of(elsewhere, account="111122223333")) != runs[0]


def test_a_frozen_clock_stands_and_an_ended_instance_leaves_after_an_hour(orrery, ec2):
    def clock(method="POST", **change):
        body = json.dumps(change).encode() if method == "POST" else b""
        status, _, body = orrery.ask(body, method=method, path="/_orrery/clock", headers={})
        return status, json.loads(body)

    _, frozen = clock(frozen=True)
    assert frozen["frozen"] and clock(method="GET")[1] == frozen
    launched = [ec2.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1)["Instances"][0] for _ in range(2)]
    times = {one["LaunchTime"].strftime("%Y-%m-%dT%H:%M:%SZ") for one in launched}
    assert times == {frozen["now"]}
    one = launched[0]["InstanceId"]
    ec2.terminate_instances(InstanceIds=[one])
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[one], WaiterConfig={"Delay": 1})

    def known():
        return [one["InstanceId"] for reservation in ec2.describe_instances()["Reservations"] for one in reservation["Instances"]]

    clock(advance_seconds=3599)
    assert one in known()
    clock(advance_seconds=10)
    assert known() == [launched[1]["InstanceId"]]
    assert clock(advance_seconds=-1)[0] == 400
    assert not clock(frozen=False)[1]["frozen"]


def test_the_clock_is_a_verb(orrery):
    def verb(*arguments):
        done = subprocess.run([binary(), "clock", *arguments], env=orrery.environment(), cwd=orrery.folder,
                              capture_output=True, text=True, timeout=60)
        return done.returncode, done.stdout.strip()

    _, frozen = verb("freeze")
    assert frozen.endswith("(frozen)") and verb("show") == (0, frozen)
    _, later = verb("advance", "1d")
    assert later.endswith("(frozen)") and later[:10] > frozen[:10]
    assert verb("resume")[1][:10] == later[:10]
    assert verb("advance", "yesterday")[0] == 2
