"""The emulator on another machine than its engine: other processes, another network."""

import os
import signal
import subprocess

import pytest

from emulator import Emulator, until
from engine import BARE, DEBIAN, run
from test_docker_firewall import SERVE, fetch, group_of, offers, rule
from test_docker_network import addresses, sees

SPACE = "orrery-elsewhere"
PAIR = "orrery-there"
HERE, THERE = "172.30.253.1", "172.30.253.2"


@pytest.fixture
def elsewhere(engine, tmp_path):
    """An emulator in a network and among processes of its own, which reaches the engine's socket alone."""
    before = engine.kept()
    setup = f"""
        ip netns add {SPACE}
        ip link add {PAIR} type veth peer name eth0 netns {SPACE}
        ip address add {HERE}/30 dev {PAIR}
        ip link set {PAIR} up
        ip -n {SPACE} address add {THERE}/30 dev eth0
        ip -n {SPACE} link set eth0 up
        ip -n {SPACE} link set lo up
    """
    emulator = Emulator(tmp_path, EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host, GATEWAY_LISTEN=f"{THERE}:0")
    emulator.before = ("ip", "netns", "exec", SPACE, "unshare", "--pid", "--fork", "--mount-proc", "--kill-child")
    try:
        subprocess.run(["sh", "-ec", setup], check=True)
        emulator.start()
        yield emulator
        # What started it passes no signals on.
        parent = emulator.process.pid
        with open(f"/proc/{parent}/task/{parent}/children") as children:
            os.kill(int(children.read()), signal.SIGTERM)
        emulator.process.wait(timeout=20)
    finally:
        emulator.kill()
        subprocess.run(["ip", "netns", "delete", SPACE], check=True)
    assert engine.kept() == before
    assert engine.labelled("orrery.agent") == [], "its agent is gone"
    assert "orrery-" not in subprocess.check_output(["nft", "list", "tables"], text=True), "its ports are gone"


def test_the_agent_of_an_emulator_elsewhere(elsewhere, engine, client_of):
    ec2 = client_of(elsewhere)
    vpc = ec2.create_vpc(CidrBlock="10.88.0.0/16")["Vpc"]["VpcId"]
    ec2.associate_vpc_cidr_block(VpcId=vpc, CidrBlock="10.89.0.0/16")
    make = lambda block: ec2.create_subnet(VpcId=vpc, CidrBlock=block)["Subnet"]["SubnetId"]
    subnets = make("10.88.1.0/24"), make("10.89.1.0/24")
    group = group_of(ec2, "web", VpcId=vpc)
    instance, shown = run(ec2, DEBIAN, SubnetId=subnets[0], SecurityGroupIds=[group], UserData=SERVE)
    other, _ = run(ec2, BARE, SubnetId=subnets[1], SecurityGroupIds=[group])
    address = shown["PrivateIpAddress"]
    assert not sees(engine, other, address), "no rule lets it in"
    ping = rule("icmp", -1, cidr="10.89.0.0/16")
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=ping)
    until(lambda: sees(engine, other, address), "the other block of the VPC reaches it")

    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule("tcp", 8080))
    port = offers(elsewhere, instance, "8080/tcp")["8080/tcp"]
    until(lambda: fetch("127.0.0.1", port) == "open\n", "a port of the engine's machine leads to the instance")
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    public = ec2.allocate_address()
    ec2.associate_address(AllocationId=public["AllocationId"], InstanceId=instance)
    until(lambda: fetch(public["PublicIp"], 8080) == "open\n", "so does the elastic address")
    nic = ec2.create_network_interface(SubnetId=subnets[0], Groups=[group])["NetworkInterface"]
    ec2.attach_network_interface(NetworkInterfaceId=nic["NetworkInterfaceId"], InstanceId=instance, DeviceIndex=1)
    until(lambda: addresses(engine, instance, "eth1") == [nic["PrivateIpAddress"]], "an interface comes later")
    assert "records only" not in elsewhere.read_log()
