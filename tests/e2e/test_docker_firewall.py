"""Security groups of running containers: ports that open and close, and who reaches whom."""

import re
import socket

import pytest

from emulator import until
from engine import BARE, DEBIAN, get, ports, reaches, run, state

ANYWHERE = "0.0.0.0/0"
SERVE = """#!/bin/bash
cd /root && echo open > index.html
python3 -m http.server 8080 &
python3 -c '
import socket
echo = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
echo.bind(("", 9000))
while True:
    said, sender = echo.recvfrom(99)
    echo.sendto(said, sender)
' &
"""
SERVE_BARE = "#!/bin/sh\nmkdir -p /www && echo open > /www/index.html && httpd -p 80 -h /www\n"


def rule(protocol, first, last=None, cidr=ANYWHERE, **peer):
    """The permission of one rule."""
    peer = peer or {"IpRanges": [{"CidrIp": cidr}]}
    return [{"IpProtocol": protocol, "FromPort": first, "ToPort": last or first, **peer}]


def group_of(ec2, name, **more):
    return ec2.create_security_group(GroupName=name, Description="of a test", **more)["GroupId"]


def offers(emulator, instance, *names):
    """Waits until the instance has these ports besides SSH's; where they are."""
    wanted = {*names, "22/tcp"}
    until(lambda: ports(emulator, instance).keys() == wanted, f"{instance} has {wanted}")
    return ports(emulator, instance)


def fetch(address, port):
    return get(f"{address}:{port}")


def echoed(address, port):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.settimeout(0.5)
        sender.sendto(b"hello", (address, port))
        try:
            return sender.recv(99)
        except OSError:
            return None


@pytest.fixture
def docker(launch, engine, client_of):
    """An emulator that keeps its state; it leaves no instance."""
    before = engine.instances()
    emulator = launch(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host, PERSISTENCE="1", EC2_DOCKER_MAX_PORTS="3")
    yield emulator
    ec2 = client_of(emulator)
    for reservation in ec2.describe_instances()["Reservations"]:
        ids = [instance["InstanceId"] for instance in reservation["Instances"]]
        ec2.terminate_instances(InstanceIds=ids)
        for instance in ids:
            reaches(ec2, instance, "terminated")
    emulator.stop()
    assert engine.instances() == before


def test_ports_open_and_close_while_an_instance_runs(docker, client_of):
    ec2 = client_of(docker)
    group = group_of(ec2, "web")
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule("tcp", 8888))
    instance, shown = run(ec2, DEBIAN, SecurityGroupIds=[group], UserData=SERVE)
    address = shown["PublicIpAddress"]
    offers(docker, instance, "8888/tcp")
    assert fetch(address, 8080) is None

    for permission in (rule("tcp", 8080), rule("udp", 9000, cidr="192.0.2.0/24")):
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=permission)
    open_ports = offers(docker, instance, "8080/tcp", "8888/tcp", "9000/udp")
    tcp, udp = open_ports["8080/tcp"], open_ports["9000/udp"]

    def is_open(address):
        for at in ((address, 8080), ("127.0.0.1", tcp)):
            until(lambda: fetch(*at) == "open\n", f"{at} answers")
        for at in ((address, 9000), ("127.0.0.1", udp)):
            until(lambda: echoed(*at) == b"hello", f"{at} answers")

    is_open(address)

    # The emulator is killed, and the machine goes down and comes up again.
    docker.kill()
    docker.start()
    ec2 = client_of(docker)
    is_open(address)
    assert offers(docker, instance, "8080/tcp", "8888/tcp", "9000/udp") == open_ports
    ec2.stop_instances(InstanceIds=[instance])
    reaches(ec2, instance, "stopped")
    ec2.start_instances(InstanceIds=[instance])
    is_open(reaches(ec2, instance, "running")["PublicIpAddress"])

    with socket.create_connection(("127.0.0.1", tcp), timeout=5) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n")
        ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=rule("tcp", 8080))
        ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=rule("tcp", 8888))
        assert connection.recv(99) == b"", "what goes through a port ends with it"
    offers(docker, instance, "9000/udp")
    assert fetch("127.0.0.1", tcp) is None
    assert fetch(address, 8080) is None
    assert echoed(address, 9000) == b"hello"

    # One is published by the engine, which leaves room for two.
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule("tcp", 100, 199))
    offers(docker, instance, "9000/udp", "100/tcp")
    assert re.search("more ports are let in than the host offers.*left_out=99", docker.read_log())
    assert "not enforced" not in docker.read_log()


def test_instances_reach_whom_the_rules_let_them(docker, client_of, engine):
    ec2 = client_of(docker)
    vpc = ec2.create_vpc(CidrBlock="10.213.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.213.7.0/24")["Subnet"]["SubnetId"]
    clients, servers, others = (group_of(ec2, name, VpcId=vpc) for name in ("clients", "servers", "others"))
    server, served = run(ec2, BARE, SubnetId=subnet, SecurityGroupIds=[servers], UserData=SERVE_BARE)
    client, _ = run(ec2, BARE, SubnetId=subnet, SecurityGroupIds=[clients])
    until(lambda: engine.inside(server, "wget", "-q", "-O", "-", "http://127.0.0.1/") == "open\n", "it serves")
    client_address = state(ec2, client)["PrivateIpAddress"]
    interface = state(ec2, client)["NetworkInterfaces"][0]["NetworkInterfaceId"]
    entry = {"Cidr": f"{client_address}/32"}
    prefixes = ec2.create_managed_prefix_list(
        PrefixListName="clients", AddressFamily="IPv4", MaxEntries=1, Entries=[entry]
    )["PrefixList"]["PrefixListId"]

    def fetched(address=served["PrivateIpAddress"]):
        wget = ["timeout", "1", "wget", "-q", "-O", "-", f"http://{address}/"]
        return engine.inside(client, *wget) == "open\n"

    def ingress(verb, group=servers, **peer):
        change = getattr(ec2, f"{verb}_security_group_ingress")
        return lambda: change(GroupId=group, IpPermissions=rule("tcp", 80, **peer))

    def egress(verb):
        change = getattr(ec2, f"{verb}_security_group_egress")
        everything = [{"IpProtocol": "-1", "IpRanges": [{"CidrIp": ANYWHERE}]}]
        return lambda: change(GroupId=clients, IpPermissions=everything)

    def belong(group):
        return lambda: ec2.modify_network_interface_attribute(NetworkInterfaceId=interface, Groups=[group])

    by_group = {"UserIdGroupPairs": [{"GroupId": clients}]}
    by_list = {"PrefixListIds": [{"PrefixListId": prefixes}]}
    for what, change, is_let_in in [
        ("nothing is let in at first", lambda: None, False),
        ("a block", ingress("authorize", cidr=f"{client_address}/32"), True),
        ("no block", ingress("revoke", cidr=f"{client_address}/32"), False),
        ("another block", ingress("authorize", cidr="128.0.0.0/1"), False),
        ("a group", ingress("authorize", **by_group), True),
        ("a member that leaves", belong(others), False),
        ("a member that comes", belong(clients), True),
        ("no way out", egress("revoke"), False),
        ("a way out", egress("authorize"), True),
        ("no group", ingress("revoke", **by_group), False),
        ("a prefix list", ingress("authorize", **by_list), True),
    ]:
        change()
        until(lambda: fetched() == is_let_in, what)

    # An interface that comes later has rules of its own.
    second = ec2.create_network_interface(SubnetId=subnet, Groups=[others])["NetworkInterface"]
    ec2.attach_network_interface(NetworkInterfaceId=second["NetworkInterfaceId"], InstanceId=server, DeviceIndex=1)
    for verb, is_let_in in [("authorize", True), ("revoke", False)]:
        ingress(verb, others, **by_list)()
        until(lambda: fetched(second["PrivateIpAddress"]) == is_let_in, f"{verb} the second interface")
        assert fetched(), "the first is as before"


def test_a_machine_that_is_restarted_outside_has_its_rules_again(docker, client_of, engine):
    ec2 = client_of(docker)
    group = group_of(ec2, "web")
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule("tcp", 80))
    instance, _ = run(ec2, BARE, SecurityGroupIds=[group])
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule("tcp", 81))
    host = offers(docker, instance, "80/tcp", "81/tcp")["81/tcp"]
    engine.ask(f"/containers/localstack-ec2.{instance}/restart?t=0", "POST")
    for port in (81, 82):
        assert engine.inside(instance, "sh", "-c", f"echo open > /index.html && httpd -p {port} -h /") == ""
    [network] = engine.container(instance)["NetworkSettings"]["Networks"].values()
    until(lambda: fetch(network["IPAddress"], 82) is None, "what no rule lets in is kept out again")
    until(lambda: fetch("127.0.0.1", host) == "open\n", "the port leads there again")


def test_where_rules_cannot_be_enforced_ports_are_published(launch, engine, client_of):
    emulator = launch(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host, PATH="/nowhere")
    ec2 = client_of(emulator)
    group = group_of(ec2, "web")
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule("tcp", 80))
    instances = [run(ec2, BARE, SecurityGroupIds=[group], UserData=SERVE_BARE)[0] for _ in range(2)]
    for instance in instances:
        tags = {tag["Key"]: tag["Value"] for tag in state(ec2, instance)["Tags"]}
        assert tags["aws:orrery:firewall"] == "not enforced: this machine has no nft"
    assert emulator.read_log().count("rules of security groups are not enforced") == 1
    published = offers(emulator, instances[0], "80/tcp")["80/tcp"]
    until(lambda: fetch("127.0.0.1", published) == "open\n", "a published port is there")
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule("tcp", 22, 23))
    offers(emulator, instances[0], "80/tcp", "23/tcp")
    emulator.stop()
