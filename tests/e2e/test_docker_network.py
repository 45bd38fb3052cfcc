"""VPCs of instances that are containers: true addresses and names, apart from each other."""

import re
import socket
import subprocess

import pytest

from emulator import until
from engine import BARE, reaches, run, state

# Says on port 9000 who is connected.
CONNECTIONS = "#!/bin/sh\nnc -ll -p 9000 -e netstat -tn\n"


@pytest.fixture
def ec2(docker, client_of):
    return client_of(docker)


@pytest.fixture
def vpc_of(ec2):
    """Makes VPCs with subnets of theirs; the ids of the VPC and of the subnets."""

    def vpc_of(block, *subnets):
        vpc = ec2.create_vpc(CidrBlock=block)["Vpc"]["VpcId"]
        make = lambda subnet: ec2.create_subnet(VpcId=vpc, CidrBlock=subnet)["Subnet"]["SubnetId"]
        return vpc, [make(subnet) for subnet in subnets]

    return vpc_of


def addresses(engine, instance, device="eth0"):
    """The IPv4 addresses of an interface inside an instance."""
    said = engine.inside(instance, "ip", "-4", "addr", "show", device)
    return said and re.findall(r"inet ([0-9.]+)/", said)


def has_mac(engine, instance, mac, device="eth0"):
    """Whether an interface inside an instance has that hardware address."""
    return mac in (engine.inside(instance, "ip", "link", "show", device) or "")


def restart(engine, instance):
    """Restarts an instance behind the emulator's back."""
    engine.ask(f"/containers/localstack-ec2.{instance}/restart?t=1", "POST")


def sees(engine, instance, other):
    """Whether an instance gets an answer from an address or a name."""
    return engine.inside(instance, "ping", "-c", "1", "-W", "2", other) is not None


def router(engine, instance):
    return re.search(r"default via ([0-9.]+)", engine.inside(instance, "ip", "route"))[1]


def ask(engine, instance, url):
    """What the emulator answers to an instance."""
    return engine.inside(instance, "timeout", "10", "wget", "-q", "-O", "-", url)


def who(engine, emulator, instance, at):
    port = emulator.address.split(":")[1]
    return ask(engine, instance, f"http://{at}:{port}/?Action=GetCallerIdentity&Version=2011-06-15")


def test_a_vpc_is_one_network_with_ec2_s_addresses_and_names(docker, ec2, engine, vpc_of):
    vpc, subnets = vpc_of("10.77.0.0/16", "10.77.0.0/20", "10.77.32.0/20")
    launched = ec2.run_instances(ImageId=BARE, MinCount=3, MaxCount=3, SubnetId=subnets[0])["Instances"]
    far, shown = run(ec2, BARE, SubnetId=subnets[1])
    near = [reaches(ec2, it["InstanceId"], "running") for it in launched]
    [network] = engine.networks()
    assert network["Name"].startswith(f"localstack-ec2.{vpc}.")
    assert [it["Subnet"] for it in network["IPAM"]["Config"]] == ["10.77.0.0/16"]
    for one in [*near, shown]:
        assert addresses(engine, one["InstanceId"]) == [one["PrivateIpAddress"]] == [one["PublicIpAddress"]]
        assert has_mac(engine, one["InstanceId"], one["NetworkInterfaces"][0]["MacAddress"])
    for one in near:
        for name in (one["PrivateIpAddress"], one["PrivateDnsName"], one["PrivateDnsName"].split(".")[0]):
            assert sees(engine, far, name), name
    # Its own router, and that of its subnet.
    assert router(engine, far) == "10.77.0.1"
    for at in ("10.77.0.1", "10.77.32.1"):
        assert "<Arn>" in until(lambda: who(engine, docker, far, at), f"the emulator answers at {at}", 5)
    ec2.terminate_instances(InstanceIds=[far, *(it["InstanceId"] for it in near)])
    until(lambda: not engine.networks(), "the network is gone with its last instance")


def test_two_blocks_of_a_vpc_reach_each_other_and_nobody_else(docker, ec2, engine, vpc_of):
    vpc, [near] = vpc_of("10.84.0.0/16", "10.84.1.0/24")
    ec2.associate_vpc_cidr_block(VpcId=vpc, CidrBlock="10.85.0.0/16")
    far = ec2.create_subnet(VpcId=vpc, CidrBlock="10.85.1.0/24")["Subnet"]["SubnetId"]
    _, [apart] = vpc_of("10.86.0.0/16", "10.86.1.0/24")
    # The default group lets in its own members alone, by their true addresses.
    one, other, stranger = (run(ec2, BARE, SubnetId=subnet) for subnet in (near, far, apart))
    assert len(engine.networks()) == 3
    for (instance, _), (_, shown) in ((one, other), (other, one)):
        assert sees(engine, instance, shown["PrivateIpAddress"])
        assert not sees(engine, stranger[0], shown["PrivateIpAddress"])


def test_vpcs_are_apart_even_with_the_same_block(docker, ec2, engine, vpc_of):
    pairs = []
    for block in ("10.78.0.0/16", "10.78.0.0/16", "10.79.0.0/16"):
        vpc, [subnet] = vpc_of(block, block.replace("/16", "/24"))
        launched = ec2.run_instances(ImageId=BARE, MinCount=2, MaxCount=2, SubnetId=subnet)["Instances"]
        pairs.append([reaches(ec2, it["InstanceId"], "running") for it in launched])
    for one, other in pairs:
        assert sees(engine, one["InstanceId"], other["PublicIpAddress"])
        assert sees(engine, one["InstanceId"], other["PrivateDnsName"])
        assert "<Arn>" in who(engine, docker, one["InstanceId"], router(engine, one["InstanceId"]))
    true, shadow, _ = pairs
    assert [it["PublicIpAddress"] for it in true] == [it["PrivateIpAddress"] for it in true]
    assert all(it["PublicIpAddress"].startswith("198.1") for it in shadow)
    for one in shadow:
        assert one["PrivateIpAddress"] in addresses(engine, one["InstanceId"]), "it has EC2's address as well"
        assert sees(engine, shadow[0]["InstanceId"], one["PrivateIpAddress"])
    assert "block=10.78.0.0/16 used=198.1" in docker.read_log()
    notes = [{it["Key"]: it["Value"] for it in one["Tags"]}.get("aws:orrery:network") for one in (true[0], shadow[0])]
    assert notes[0] is None and "198.1" in notes[1]
    for pair in pairs:
        # Where blocks are the same, an address or a name is one's own VPC's.
        own = {it[kind] for it in pair for kind in ("PrivateIpAddress", "PrivateDnsName")}
        for other in (it for it in pairs if it is not pair):
            for kind in ("PublicIpAddress", "PrivateDnsName"):
                name = other[0][kind]
                assert name in own or not sees(engine, pair[0]["InstanceId"], name), name


def test_a_network_is_found_again_after_a_kill(launch, engine, client_of):
    before = engine.kept()
    emulator = launch(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host, PERSISTENCE="1")
    ec2 = client_of(emulator)
    first, shown = run(ec2, BARE)
    [network] = engine.networks()
    emulator.kill()
    emulator.start()
    ec2 = client_of(emulator)
    assert state(ec2, first)["PrivateIpAddress"] == shown["PrivateIpAddress"]
    answer = until(lambda: who(engine, emulator, first, router(engine, first)), "the emulator answers again", 5)
    assert "<Arn>" in answer
    second, other = run(ec2, BARE)
    assert [it["Id"] for it in engine.networks()] == [network["Id"]]
    assert sees(engine, first, other["PrivateDnsName"])
    ec2.terminate_instances(InstanceIds=[first])
    reaches(ec2, first, "terminated")
    assert sees(engine, second, router(engine, second)), "the network is there for who is left"
    engine.ask(f"/containers/localstack-ec2.{second}?force=1", "DELETE")
    until(lambda: engine.kept() == before, "the network is gone with what went outside")


def test_peers_reach_each_other_by_their_own_addresses(docker, ec2, engine, vpc_of):
    here, [near] = vpc_of("10.80.0.0/16", "10.80.1.0/24")
    there, [far] = vpc_of("10.81.0.0/16", "10.81.1.0/24")
    groups = ec2.describe_security_groups(Filters=[{"Name": "vpc-id", "Values": [here, there]}])["SecurityGroups"]
    blocks = {here: "10.80.0.0/16", there: "10.81.0.0/16"}
    # Whoever came under another address would not be let in.
    for group in groups:
        [peer] = [block for vpc, block in blocks.items() if vpc != group["VpcId"]]
        ec2.authorize_security_group_ingress(GroupId=group["GroupId"], IpProtocol="-1", CidrIp=peer)
    one, near = run(ec2, BARE, SubnetId=near)
    _, shown = run(ec2, BARE, SubnetId=far, UserData=CONNECTIONS)
    peer = ec2.create_vpc_peering_connection(VpcId=here, PeerVpcId=there)["VpcPeeringConnection"]
    peer = peer["VpcPeeringConnectionId"]
    ec2.accept_vpc_peering_connection(VpcPeeringConnectionId=peer)
    tables = ec2.describe_route_tables(Filters=[{"Name": "vpc-id", "Values": [here, there]}])["RouteTables"]
    for table in tables:
        assert not sees(engine, one, shown["PrivateIpAddress"]), "there is no way without routes both ways"
        [block] = [block for vpc, block in blocks.items() if vpc != table["VpcId"]]
        ec2.create_route(
            RouteTableId=table["RouteTableId"], DestinationCidrBlock=block, VpcPeeringConnectionId=peer
        )
    until(lambda: sees(engine, one, shown["PrivateIpAddress"]), "peers reach each other")
    seen = until(lambda: engine.inside(one, "timeout", "5", "nc", shown["PrivateIpAddress"], "9000"), "nc answers")
    assert f" ::ffff:{near['PrivateIpAddress']}:" in seen or f" {near['PrivateIpAddress']}:" in seen

    third, [apart] = vpc_of("10.82.0.0/16", "10.82.1.0/24")
    last, _ = run(ec2, BARE, SubnetId=apart)
    assert not sees(engine, last, shown["PrivateIpAddress"])
    assert sees(engine, one, shown["PrivateIpAddress"]), "another network changes nothing"
    ec2.delete_vpc_peering_connection(VpcPeeringConnectionId=peer)
    until(lambda: not sees(engine, one, shown["PrivateIpAddress"]), "they are apart again")


def test_further_addresses_and_interfaces_come_and_go(docker, ec2, engine, vpc_of):
    _, [near, far] = vpc_of("10.83.0.0/16", "10.83.1.0/24", "10.83.2.0/24")
    asked = [
        {"DeviceIndex": 0, "SubnetId": near, "SecondaryPrivateIpAddressCount": 1},
        {"DeviceIndex": 1, "SubnetId": far},
    ]
    one, shown = run(ec2, BARE, NetworkInterfaces=asked)
    other, _ = run(ec2, BARE, SubnetId=near)
    first, second = sorted(shown["NetworkInterfaces"], key=lambda it: it["Attachment"]["DeviceIndex"])
    two = [it["PrivateIpAddress"] for it in first["PrivateIpAddresses"]]
    assert len(two) == 2
    assert addresses(engine, one) == two
    assert addresses(engine, one, "eth1") == [second["PrivateIpAddress"]]
    assert has_mac(engine, one, second["MacAddress"], "eth1")
    for address in (*two, second["PrivateIpAddress"]):
        assert sees(engine, other, address), address

    nic = first["NetworkInterfaceId"]
    ec2.unassign_private_ip_addresses(NetworkInterfaceId=nic, PrivateIpAddresses=two[1:])
    until(lambda: addresses(engine, one) == two[:1], "the instance has lost an address")
    assigned = ec2.assign_private_ip_addresses(NetworkInterfaceId=nic, SecondaryPrivateIpAddressCount=1)
    two[1] = assigned["AssignedPrivateIpAddresses"][0]["PrivateIpAddress"]
    until(lambda: addresses(engine, one) == two, "the instance has its new address")
    assert sees(engine, other, two[1])

    apart = ec2.create_network_interface(SubnetId=far)["NetworkInterface"]
    attached = ec2.attach_network_interface(
        NetworkInterfaceId=apart["NetworkInterfaceId"], InstanceId=other, DeviceIndex=1
    )
    there = [apart["PrivateIpAddress"]]
    until(lambda: addresses(engine, other, "eth1") == there, "the instance has the interface")
    assert sees(engine, one, *there)
    for again in (lambda: ec2.reboot_instances(InstanceIds=[one]), lambda: restart(engine, one)):
        before = engine.container(one)["State"]["StartedAt"]
        again()
        until(lambda: engine.container(one)["State"]["StartedAt"] != before, "it starts anew", 30)
        until(lambda: addresses(engine, one) == two, "it has its addresses back")
        until(lambda: addresses(engine, one, "eth1") == [second["PrivateIpAddress"]], "and its interface")
        assert has_mac(engine, one, first["MacAddress"]) and has_mac(engine, one, second["MacAddress"], "eth1")
        until(lambda: sees(engine, other, two[1]), "its neighbours reach it again")
    ec2.detach_network_interface(AttachmentId=attached["AttachmentId"])
    until(lambda: addresses(engine, other, "eth1") is None, "the interface is out")


def test_an_elastic_address_is_reached_where_it_leads(docker, ec2, engine):
    group = ec2.describe_security_groups(GroupNames=["default"])["SecurityGroups"][0]["GroupId"]
    ec2.authorize_security_group_ingress(
        GroupId=group, IpProtocol="tcp", FromPort=9000, ToPort=9000, CidrIp="0.0.0.0/0"
    )
    name = "#!/bin/sh\nnc -ll -p 9000 -e hostname\n"
    both = [run(ec2, BARE, UserData=name)[1] for _ in range(2)]
    address = ec2.allocate_address()

    def answers():
        try:
            with socket.create_connection((address["PublicIp"], 9000), 2) as connection:
                return connection.makefile().read().strip()
        except OSError:
            return None

    for shown in both:
        ec2.associate_address(AllocationId=address["AllocationId"], InstanceId=shown["InstanceId"])
        expected = shown["PrivateDnsName"].split(".")[0]
        until(lambda: answers() == expected, f"the address leads to {expected}")
    last = both[1]["InstanceId"]
    restart(engine, last)
    has_it = lambda: address["PublicIp"] in (addresses(engine, last, "lo") or [])
    until(has_it, "an instance that somebody has restarted has it again", 30)
    way = ["ip", "route", "show", address["PublicIp"]]
    ec2.stop_instances(InstanceIds=[last])
    reaches(ec2, last, "stopped")
    ec2.disassociate_address(PublicIp=address["PublicIp"])
    ec2.start_instances(InstanceIds=[last])
    reaches(ec2, last, "running")
    until(lambda: not subprocess.check_output(way), "the address leads nowhere")
    ec2.associate_address(AllocationId=address["AllocationId"], InstanceId=both[0]["InstanceId"])
    until(answers, "the address leads there again")
    ec2.terminate_instances(InstanceIds=[both[0]["InstanceId"]])
    reaches(ec2, both[0]["InstanceId"], "terminated")
    assert not subprocess.check_output(way), "the way ends with the instance"


def test_instances_have_ipv6_and_rules_of_it(docker, ec2, engine):
    vpc = ec2.create_vpc(CidrBlock="10.87.0.0/16", AmazonProvidedIpv6CidrBlock=True)["Vpc"]
    block = vpc["Ipv6CidrBlockAssociationSet"][0]["Ipv6CidrBlock"].removesuffix("00::/56")
    make = lambda number: ec2.create_subnet(
        VpcId=vpc["VpcId"], CidrBlock=f"10.87.{number}.0/24", Ipv6CidrBlock=f"{block}0{number}::/64"
    )["Subnet"]["SubnetId"]
    group = ec2.create_security_group(GroupName="six", Description="of a test", VpcId=vpc["VpcId"])["GroupId"]
    everything = [{"IpProtocol": "-1", "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]
    ec2.authorize_security_group_egress(GroupId=group, IpPermissions=everything)
    one, near = run(ec2, BARE, SubnetId=make(1), Ipv6AddressCount=1, SecurityGroupIds=[group])
    other, far = run(ec2, BARE, SubnetId=make(2), Ipv6AddressCount=1, SecurityGroupIds=[group])
    here, there = (it["NetworkInterfaces"][0]["Ipv6Addresses"][0]["Ipv6Address"] for it in (near, far))

    def six(instance):
        return re.findall(r"inet6 ([0-9a-f:]+)/56", engine.inside(instance, "ip", "-6", "addr", "show", "eth0"))

    assert (six(one), six(other)) == ([here], [there])
    sees6 = lambda address: engine.inside(one, "ping", "-6", "-c", "1", "-W", "1", address) is not None
    rule = lambda cidr: [{"IpProtocol": "icmpv6", "FromPort": -1, "ToPort": -1, "Ipv6Ranges": [{"CidrIpv6": cidr}]}]
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule("2001:db8::/32"))
    assert not sees6(there), "no rule lets it in"
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule(f"{here}/128"))
    until(lambda: sees6(there), "the rule lets it in")
    ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=rule(f"{here}/128"))
    until(lambda: not sees6(there), "and no longer")

    nic = far["NetworkInterfaces"][0]["NetworkInterfaceId"]
    more = ec2.assign_ipv6_addresses(NetworkInterfaceId=nic, Ipv6AddressCount=1)["AssignedIpv6Addresses"]
    until(lambda: sorted(six(other)) == sorted([there, *more]), "an address comes later")
    ec2.unassign_ipv6_addresses(NetworkInterfaceId=nic, Ipv6Addresses=[there])
    until(lambda: six(other) == more, "and one goes")
