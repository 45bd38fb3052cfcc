"""Virtual machines on networks of their own, and those that ask EC2's metadata who they are."""

import ipaddress

import pytest

from emulator import until
from engine import reaches, run
from hypervisor import BLANK, LINUX, Guest

SCRIPT = "#!/bin/sh\nid -un\necho ran >>/root/runs\n"


def key_pair(emulator, ec2):
    """The file of a key pair named `key`."""
    key = emulator.folder / "key.pem"
    key.write_text(ec2.create_key_pair(KeyName="key", KeyType="ed25519")["KeyMaterial"])
    key.chmod(0o400)
    return key


def let_in(ec2, **group):
    everybody = [{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    ec2.authorize_security_group_ingress(**group, IpPermissions=everybody)


def test_a_machine_asks_the_metadata_service_who_it_is(libvirt, hypervisor, client_of):
    emulator = libvirt(EC2_LIBVIRT_DATASOURCE="ec2")
    ec2 = client_of(emulator)
    key = key_pair(emulator, ec2)
    let_in(ec2, GroupName="default")
    instance, shown = run(ec2, LINUX, KeyName="key", UserData=SCRIPT)
    disks = hypervisor.xml("dumpxml", instance).findall("devices/disk")
    assert len(disks) == 1, "it has no seed"
    guest = Guest(shown["PublicIpAddress"], key).booted()
    console = until(lambda: ec2.get_console_output(InstanceId=instance).get("Output"), "it has a console")
    assert "DataSourceEc2" in console
    assert guest(f"cat /var/lib/cloud/instances/{instance}/user-data.txt") == SCRIPT
    assert guest("cat /root/runs") == "ran\n"
    assert guest("hostname").strip() in shown["PrivateDnsName"]
    assert guest("cat /sys/class/dmi/id/product_uuid").lower().startswith("ec2")
    assert guest("cat /sys/class/dmi/id/sys_vendor") == "Amazon EC2\n"
    ec2.terminate_instances(InstanceIds=[instance])
    reaches(ec2, instance, "terminated")
    hypervisor.emptied()


def test_a_vpc_may_be_a_network_where_machines_have_their_true_addresses(libvirt, hypervisor, client_of):
    emulator = libvirt(EC2_LIBVIRT_NETWORK="vpc")
    ec2 = client_of(emulator)
    key = key_pair(emulator, ec2)
    # Nobody else's on this machine, as little as the daemon's own network is.
    block = networks(hypervisor)["default"].replace("10.122.", "10.123.")
    vpc = ec2.create_vpc(CidrBlock=block)["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock=block)["Subnet"]["SubnetId"]
    group = ec2.describe_security_groups(Filters=[{"Name": "vpc-id", "Values": [vpc]}])["SecurityGroups"][0]["GroupId"]
    let_in(ec2, GroupId=group)
    launched = ec2.run_instances(ImageId=LINUX, MinCount=1, MaxCount=1, KeyName="key", SubnetId=subnet)["Instances"][0]
    address, instance = launched["PrivateIpAddress"], launched["InstanceId"]
    shown = reaches(ec2, instance, "running")
    assert shown["PrivateIpAddress"] == address
    assert block in networks(hypervisor).values()
    guest = Guest(address, key).booted()
    assert f"inet {address}/{block.split('/')[1]} " in guest("ip -4 addr show eth0")
    assert guest("cat /sys/class/net/eth0/address").strip() == shown["NetworkInterfaces"][0]["MacAddress"]

    other, second = run(ec2, BLANK, SubnetId=subnet)
    assert ipaddress.ip_address(second["PrivateIpAddress"]) in ipaddress.ip_network(block)
    for one in (instance, other):
        ec2.stop_instances(InstanceIds=[one], Force=True)
        assert reaches(ec2, one, "stopped")["PrivateIpAddress"]
    ec2.start_instances(InstanceIds=[instance])
    assert reaches(ec2, instance, "running")["PrivateIpAddress"] == address
    ec2.terminate_instances(InstanceIds=[instance, other])
    for one in (instance, other):
        reaches(ec2, one, "terminated")
    until(lambda: set(networks(hypervisor)) == {"default"}, "the network goes with its last machine")


def networks(hypervisor):
    """The block of each network, by its name."""
    found = {}
    for name in hypervisor.virsh("net-list", "--all", "--name").split():
        ip = hypervisor.xml("net-dumpxml", name).find("ip")
        router = f"{ip.get('address')}/{ip.get('netmask') or ip.get('prefix')}"
        found[name] = str(ipaddress.ip_network(router, strict=False))
    return found


@pytest.mark.parametrize("managers", ["libvirt,mock", "mock,libvirt"])
def test_the_image_decides_what_an_instance_is(libvirt, hypervisor, client_of, managers):
    ec2 = client_of(libvirt(EC2_VM_MANAGER=managers))
    known = {image["ImageId"] for image in ec2.describe_images()["Images"]}
    assert {LINUX, BLANK, "ami-024f768332f0"} <= known
    machine, _ = run(ec2, BLANK)
    record, _ = run(ec2, "ami-024f768332f0")
    assert hypervisor.domains() == {machine}
    ec2.terminate_instances(InstanceIds=[machine, record])
    for one in (machine, record):
        reaches(ec2, one, "terminated")
