"""A user's program on Apache Libcloud: makes a network and a machine in it, uses them, takes all away.

Run by the Python that has Libcloud, with the emulator's URL; prints what it saw as JSON.
"""

import json
import sys
import time
from urllib.parse import urlsplit

from libcloud.common.exceptions import BaseHTTPError
from libcloud.compute.providers import get_driver
from libcloud.compute.types import Provider

address = urlsplit(sys.argv[1])
# Signatures of version 2: the parameters are in the URL of a GET.
ec2 = get_driver(Provider.EC2)(
    "test", "test", region="us-east-1", secure=False, host=address.hostname, port=address.port, signature_version="2")
seen = {}


def poll(look, is_there):
    end = time.monotonic() + 10
    while not is_there(now := look()) and time.monotonic() < end:
        time.sleep(0.01)
    assert is_there(now), now
    return now


def until(state, node):
    return poll(lambda: ec2.list_nodes(ex_node_ids=[node.id])[0], lambda now: now.state == state)


here = ec2.list_locations()[0]
image = [one for one in ec2.list_images(ex_owner="099720109477") if "jammy-22.04-amd64" in one.name][-1]
(size,) = [one for one in ec2.list_sizes() if one.id == "t3.micro"]

network = ec2.ex_create_network("10.30.0.0/16", name="walk")
gateway = ec2.ex_create_internet_gateway(name="walk")
ec2.ex_attach_internet_gateway(gateway, network)
subnet = ec2.ex_create_subnet(network.id, "10.30.1.0/24", here.name, name="walk")
table = ec2.ex_create_route_table(network, name="walk")
association = ec2.ex_associate_route_table(table, subnet)
ec2.ex_create_route(table, "0.0.0.0/0", internet_gateway=gateway)
(table,) = ec2.ex_list_route_tables(route_table_ids=[table.id])
seen["routes"] = sorted((route.cidr, route.state) for route in table.routes)
group = ec2.ex_create_security_group("walk", "a walk", vpc_id=network.id)["group_id"]
ec2.ex_authorize_security_group_ingress(group, 22, 22, cidr_ips=["0.0.0.0/0"])
(shown,) = ec2.ex_get_security_groups(group_ids=[group])
seen["rules"] = [[rule["from_port"], rule["to_port"], rule["protocol"]] for rule in shown.ingress_rules]
key = ec2.create_key_pair("walk")
seen["key"] = [one.name for one in ec2.list_key_pairs()], key.private_key.startswith("-----BEGIN RSA PRIVATE KEY-----")

node = ec2.create_node(
    name="walk", image=image, size=size, ex_keyname="walk", ex_subnet=subnet, ex_security_group_ids=[group],
    ex_blockdevicemappings=[{"DeviceName": "/dev/sdb", "Ebs": {"VolumeSize": 2, "DeleteOnTermination": "true"}}])
node = until("running", node)
seen["node"] = node.name, node.extra["availability"] == here.name, node.private_ips[0].startswith("10.30.1."), node.size
# Libcloud counts resources and tags from zero.
ec2.ex_create_tags(node, {"Team": "a", "Stage": "b"})
ec2.ex_delete_tags(node, {"Stage": "b"})
seen["tags"] = {key: value for key, value in ec2.ex_describe_tags(node).items() if not key.startswith("aws:")}
address = ec2.ex_allocate_address(domain="vpc")
ec2.ex_associate_address_with_node(node, address)
(shown,) = ec2.ex_describe_all_addresses(only_associated=True)
seen["address"] = shown.instance_id == node.id, set(until("running", node).public_ips) == {address.ip}
ec2.ex_disassociate_address(shown, domain="vpc")
ec2.ex_release_address(address, domain="vpc")

ec2.ex_stop_node(node)
until("stopped", node)
ec2.ex_change_node_size(node, [one for one in ec2.list_sizes() if one.id == "t3.small"][0])
ec2.ex_start_node(node)
seen["larger"] = until("running", node).extra["instance_type"], ec2.reboot_node(node)

volume = ec2.create_volume(4, "walk", location=here, ex_volume_type="gp3")
ec2.attach_volume(node, volume, "/dev/sdf")
seen["volumes"] = sorted(one.extra["device"] for one in ec2.list_volumes(node=node))
ec2.detach_volume(volume)
snapshot = ec2.create_volume_snapshot(volume, "walk")
snapshots = poll(lambda: ec2.list_volume_snapshots(volume), lambda now: all(one.state == "available" for one in now))
seen["snapshots"] = [(one.name, one.size, one.state) for one in snapshots]
own = ec2.create_image(node, "walk", description="a walk")
images = poll(lambda: ec2.list_images(ex_owner="self"), lambda now: all(one.extra["state"] != "pending" for one in now))
seen["image"] = [(one.name, one.extra["state"]) for one in images]
try:
    ec2.ex_delete_security_group_by_id(group)
except BaseHTTPError as refusal:
    seen["in use"] = str(refusal).split(":")[0]

ec2.delete_image(own)
for one in ec2.list_snapshots(owner="self"):
    ec2.destroy_volume_snapshot(one)
ec2.destroy_volume(volume)
ec2.destroy_node(node)
until("terminated", node)
ec2.delete_key_pair(key)
ec2.ex_delete_security_group_by_id(group)
ec2.ex_dissociate_route_table(association)
ec2.ex_delete_route_table(table)
ec2.ex_detach_internet_gateway(gateway, network)
ec2.ex_delete_internet_gateway(gateway)
ec2.ex_delete_subnet(subnet)
ec2.ex_delete_network(network)
print(json.dumps(seen))
