"""64 clients change one realm at once: it stays whole, and nobody is ever answered with a 5xx."""

import random
import re
import threading
import time

import pytest

from emulator import Line, until
from invariants import World, broken

CLIENTS = 64
ID = re.compile(rb"\b((?:[a-z]+-)+)[0-9a-f]{17}\b")
LAUNCH = "RunInstances&ImageId=ami-df5de72bdb3b&InstanceType=t3.micro&MinCount=1"

# What clients ask, as `{prefix}` stands for the id of something that once was there and `{n}` for a small number.
VERBS = f"""
    CreateVpc&CidrBlock=10.{{n}}.0.0/16
    CreateSubnet&VpcId={{vpc-}}&CidrBlock=10.{{n}}.{{n}}.0/26
    CreateSecurityGroup&GroupName=g{{n}}&GroupDescription=d&VpcId={{vpc-}}
    CreateNetworkInterface&SubnetId={{subnet-}}
    CreateNetworkInterface&SubnetId={{subnet-}}&SecurityGroupId.1={{sg-}}&SecondaryPrivateIpAddressCount=2
    CreateVolume&Size={{n}}&AvailabilityZone=us-east-1a
    CreateSnapshot&VolumeId={{vol-}}
    CreateRouteTable&VpcId={{vpc-}}
    CreateInternetGateway
    CreateNatGateway&SubnetId={{subnet-}}&ConnectivityType=private
    CreateTags&ResourceId.1={{i-}}&ResourceId.2={{vol-}}&Tag.1.Key=k&Tag.1.Value={{n}}
    AllocateAddress&Domain=vpc
    {LAUNCH}&MaxCount=2&SubnetId={{subnet-}}
    {LAUNCH}&MaxCount=1&SubnetId={{subnet-}}&SecurityGroupId.1={{sg-}}&PrivateIpAddress=10.{{n}}.{{n}}.{{n}}
    {LAUNCH}&MaxCount=1&NetworkInterface.1.NetworkInterfaceId={{eni-}}&NetworkInterface.1.DeviceIndex=0
    {LAUNCH}&MaxCount=1&Placement.AvailabilityZone=us-east-1a
    StopInstances&InstanceId.1={{i-}}
    StartInstances&InstanceId.1={{i-}}
    AttachVolume&VolumeId={{vol-}}&InstanceId={{i-}}&Device=/dev/sdf
    AttachNetworkInterface&NetworkInterfaceId={{eni-}}&InstanceId={{i-}}&DeviceIndex=1
    AttachInternetGateway&InternetGatewayId={{igw-}}&VpcId={{vpc-}}
    AssociateAddress&AllocationId={{eipalloc-}}&InstanceId={{i-}}&AllowReassociation=true
    AssociateAddress&AllocationId={{eipalloc-}}&NetworkInterfaceId={{eni-}}
    AssociateRouteTable&RouteTableId={{rtb-}}&SubnetId={{subnet-}}
    AssignPrivateIpAddresses&NetworkInterfaceId={{eni-}}&SecondaryPrivateIpAddressCount=1
    AuthorizeSecurityGroupIngress&GroupId={{sg-}}&IpPermissions.1.IpProtocol=tcp&IpPermissions.1.FromPort={{n}}&IpPermissions.1.ToPort={{n}}&IpPermissions.1.Groups.1.GroupId={{sg-}}
    CreateRoute&RouteTableId={{rtb-}}&DestinationCidrBlock=192.168.{{n}}.0/24&NetworkInterfaceId={{eni-}}
    CreateRoute&RouteTableId={{rtb-}}&DestinationCidrBlock=0.0.0.0/0&GatewayId={{igw-}}
    CreateRoute&RouteTableId={{rtb-}}&DestinationCidrBlock=172.16.{{n}}.0/24&NatGatewayId={{nat-}}
    ModifyNetworkInterfaceAttribute&NetworkInterfaceId={{eni-}}&SecurityGroupId.1={{sg-}}
    ModifyInstanceAttribute&InstanceId={{i-}}&GroupId.1={{sg-}}
    DescribeInstances&Filter.1.Name=instance-state-name&Filter.1.Value.1=running
    DescribeNetworkInterfaces&Filter.1.Name=vpc-id&Filter.1.Value.1={{vpc-}}
    DescribeVolumes
    DetachVolume&VolumeId={{vol-}}
    DetachNetworkInterface&AttachmentId={{eni-attach-}}
    DetachInternetGateway&InternetGatewayId={{igw-}}&VpcId={{vpc-}}
    DisassociateAddress&AssociationId={{eipassoc-}}
    DisassociateRouteTable&AssociationId={{rtbassoc-}}
    TerminateInstances&InstanceId.1={{i-}}
    TerminateInstances&InstanceId.1={{i-}}&InstanceId.2={{i-}}
    ReleaseAddress&AllocationId={{eipalloc-}}
    DeleteNatGateway&NatGatewayId={{nat-}}
    DeleteNetworkInterface&NetworkInterfaceId={{eni-}}
    DeleteVolume&VolumeId={{vol-}}
    DeleteSnapshot&SnapshotId={{snap-}}
    DeleteRouteTable&RouteTableId={{rtb-}}
    DeleteInternetGateway&InternetGatewayId={{igw-}}
    DeleteSecurityGroup&GroupId={{sg-}}
    DeleteSubnet&SubnetId={{subnet-}}
    DeleteVpc&VpcId={{vpc-}}
""".split()


class Client(threading.Thread):
    """One client: asks until the time is over, about what it has seen."""

    def __init__(self, emulator, known, seed, until):
        super().__init__()
        self.line, self.known, self.until = Line(emulator), known, until
        self.dice = random.Random(seed)
        self.answered = self.refused = 0
        self.failures = []

    def run(self):
        try:
            while time.monotonic() < self.until:
                self.ask(self.dice.choice(VERBS))
        except Exception as error:
            self.failures.append(repr(error))

    def ask(self, verb):
        def fill(place):
            if place[1] == "n":
                return str(self.dice.randint(4, 30))
            return self.dice.choice(self.known.get(place[1]) or [f"{place[1]}00000000000000000"])

        body = "Version=2016-11-15&Action=" + re.sub("{(.+?)}", fill, verb)
        status, answer = self.line.ask(body.encode())
        if status == 200:
            self.answered += 1
            for id in ID.finditer(answer):
                ids = self.known.setdefault(id[1].decode(), [])
                # Few of a kind, so that clients meet.
                if len(ids) < 60:
                    ids.append(id[0].decode())
                else:
                    ids[self.dice.randrange(60)] = id[0].decode()
        elif 400 <= status < 500:
            self.refused += 1
        else:
            self.failures.append(f"{status} for {body}: {answer[:300]}")


def change(emulator, known, seconds, seed):
    """Lets the clients loose for a while."""
    end = time.monotonic() + seconds
    clients = [Client(emulator, known, f"{seed}/{number}", end) for number in range(CLIENTS)]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    assert [failure for client in clients for failure in client.failures] == []
    assert sum(client.answered for client in clients) > 100 < sum(client.refused for client in clients)
    return clients


def settle(ec2):
    """Waits until nothing is on its way."""
    def moving(describe, key, name, states):
        return describe(Filters=[{"Name": name, "Values": states}])[key]

    until(lambda: not moving(ec2.describe_instances, "Reservations", "instance-state-name", ["pending", "stopping", "shutting-down"])
          and not moving(ec2.describe_nat_gateways, "NatGateways", "state", ["pending", "deleting"]), "nothing is on its way", 60)


def check_refusals(ec2):
    """What cannot be deleted is in use, and what is in use cannot be deleted."""
    def delete(call, id, expected, **parameters):
        try:
            call(**parameters)
            code = None
        except ec2.exceptions.ClientError as error:
            code = error.response["Error"]["Code"]
        assert (id, code) == (id, expected)

    world = World(ec2)
    faces = world.network_interfaces.values()
    subnets, groups = {one["SubnetId"] for one in faces}, {group["GroupId"] for one in faces for group in one["Groups"]}
    for id in world.subnets:
        delete(ec2.delete_subnet, id, "DependencyViolation" if id in subnets else None, SubnetId=id)
    # Groups whose rules name one.
    naming = {id: set() for id in world.security_groups}
    for id, one in world.security_groups.items():
        for rule in one["IpPermissions"] + one["IpPermissionsEgress"]:
            for pair in rule["UserIdGroupPairs"]:
                naming[pair["GroupId"]].add(id)
    for id, one in world.security_groups.items():
        in_use = id in groups or naming[id] - {id}
        expected = "CannotDelete" if one["GroupName"] == "default" else "DependencyViolation" if in_use else None
        delete(ec2.delete_security_group, id, expected, GroupId=id)
        if expected is None:
            for names in naming.values():
                names.discard(id)
    world = World(ec2)
    held = {one["VpcId"] for kind in (world.subnets, world.network_interfaces) for one in kind.values()}
    held |= {one["VpcId"] for one in world.security_groups.values() if one["GroupName"] != "default"}
    held |= {one["VpcId"] for one in world.route_tables.values() if not any(association["Main"] for association in one["Associations"])}
    held |= {end["VpcId"] for one in world.internet_gateways.values() for end in one["Attachments"]}
    for id in world.vpcs:
        delete(ec2.delete_vpc, id, "DependencyViolation" if id in held else None, VpcId=id)


def stays_whole(emulator, ec2, rounds, seconds):
    known = {}
    for number in range(rounds):
        change(emulator, known, seconds, number)
        settle(ec2)
        assert broken(ec2, emulator) == []
    check_refusals(ec2)
    assert broken(ec2, emulator) == []


def test_the_realm_stays_whole(orrery, ec2):
    stays_whole(orrery, ec2, rounds=3, seconds=2)


@pytest.mark.long
def test_the_realm_stays_whole_for_five_minutes(orrery, ec2):
    stays_whole(orrery, ec2, rounds=5, seconds=60)
