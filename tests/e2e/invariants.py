"""What must be true of a realm whenever nothing is under way, as any user sees it by Describes."""

import collections
import ipaddress
import json


class World:
    """Everything that is there, by id."""

    LISTS = {
        "describe_vpcs": ("Vpcs", "VpcId"),
        "describe_subnets": ("Subnets", "SubnetId"),
        "describe_network_interfaces": ("NetworkInterfaces", "NetworkInterfaceId"),
        "describe_security_groups": ("SecurityGroups", "GroupId"),
        "describe_volumes": ("Volumes", "VolumeId"),
        "describe_snapshots": ("Snapshots", "SnapshotId"),
        "describe_addresses": ("Addresses", "AllocationId"),
        "describe_route_tables": ("RouteTables", "RouteTableId"),
        "describe_network_acls": ("NetworkAcls", "NetworkAclId"),
        "describe_internet_gateways": ("InternetGateways", "InternetGatewayId"),
        "describe_nat_gateways": ("NatGateways", "NatGatewayId"),
    }
    OWN = {"describe_snapshots": {"OwnerIds": ["self"]}}

    def __init__(self, ec2):
        def every(method, key, **parameters):
            if not ec2.can_paginate(method):
                return getattr(ec2, method)(**parameters)[key]
            return [one for page in ec2.get_paginator(method).paginate(**parameters) for one in page[key]]

        for method, (key, id) in self.LISTS.items():
            found = every(method, key, **self.OWN.get(method, {}))
            setattr(self, method.removeprefix("describe_"), {one[id]: one for one in found})
        reservations = every("describe_instances", "Reservations")
        self.instances = {one["InstanceId"]: one for reservation in reservations for one in reservation["Instances"]}
        self.ec2, self.every = ec2, every

    def machines(self):
        return {id: one for id, one in self.instances.items() if one["State"]["Name"] != "terminated"}


def broken(ec2, emulator):
    """What is not as it must be, in words."""
    world = World(ec2)
    return [what for rule in (addresses, references, both_ends, indexes, counters) for what in rule(world, emulator)]


def addresses(world, _):
    """No address twice, each within its subnet, and as many free as the subnet says."""
    used = collections.defaultdict(list)
    for id, one in world.network_interfaces.items():
        for address in one["PrivateIpAddresses"]:
            used[one["SubnetId"]].append(address["PrivateIpAddress"])
    public = [address["Association"]["PublicIp"]
              for one in world.network_interfaces.values() for address in one["PrivateIpAddresses"] if "Association" in address]
    public += [one["PublicIp"] for one in world.addresses.values() if "AssociationId" not in one]
    for what in (public, *used.values()):
        yield from (f"{address} is used {count} times" for address, count in collections.Counter(what).items() if count > 1)
    for id, subnet in world.subnets.items():
        block = ipaddress.ip_network(subnet["CidrBlock"])
        reserved = {block[0], block[1], block[2], block[3], block[-1]}
        for address in map(ipaddress.ip_address, used[id]):
            if address not in block or address in reserved:
                yield f"{address} is not for use in {id} {block}"
        free = block.num_addresses - len(reserved) - len(used[id])
        if subnet["AvailableIpAddressCount"] != free:
            yield f"{id} says that {subnet['AvailableIpAddressCount']} are free, not {free}"


def references(world, _):
    """Whatever something names is there."""
    def refer(kind, id, *found):
        return [f"{id} names {one}, which is not in {kind}" for one in found if one is not None and one not in getattr(world, kind)]

    for id, one in world.subnets.items():
        yield from refer("vpcs", id, one["VpcId"])
    for id, one in world.network_interfaces.items():
        yield from refer("subnets", id, one["SubnetId"])
        yield from refer("vpcs", id, one["VpcId"])
        yield from refer("security_groups", id, *(group["GroupId"] for group in one["Groups"]))
        yield from refer("instances", id, one.get("Attachment", {}).get("InstanceId"))
    for id, one in world.machines().items():
        yield from refer("subnets", id, one["SubnetId"])
        yield from refer("security_groups", id, *(group["GroupId"] for group in one["SecurityGroups"]))
        yield from refer("volumes", id, *(mapping["Ebs"]["VolumeId"] for mapping in one["BlockDeviceMappings"]))
        yield from refer("network_interfaces", id, *(face["NetworkInterfaceId"] for face in one["NetworkInterfaces"]))
    for id, one in world.volumes.items():
        yield from refer("instances", id, *(attachment["InstanceId"] for attachment in one["Attachments"]))
    for id, one in world.addresses.items():
        yield from refer("instances", id, one.get("InstanceId"))
        yield from refer("network_interfaces", id, one.get("NetworkInterfaceId"))
    for id, one in world.security_groups.items():
        yield from refer("vpcs", id, one["VpcId"])
        rules = one["IpPermissions"] + one["IpPermissionsEgress"]
        yield from refer("security_groups", id, *(pair["GroupId"] for rule in rules for pair in rule["UserIdGroupPairs"]))
    for id, one in world.route_tables.items():
        yield from refer("vpcs", id, one["VpcId"])
        yield from refer("subnets", id, *(association.get("SubnetId") for association in one["Associations"]))
        for route in one["Routes"]:
            gateway = route.get("GatewayId", "local")
            there = [gateway in world.internet_gateways or not gateway.startswith("igw-"),
                     world.nat_gateways.get(route.get("NatGatewayId"), {"State": "available"})["State"] in ("pending", "available"),
                     route.get("NetworkInterfaceId", None) in (None, *world.network_interfaces)]
            if route["State"] == "active" and not all(there):
                yield f"{id} has a route that is active and leads nowhere: {route}"
    for id, one in world.network_acls.items():
        yield from refer("vpcs", id, one["VpcId"])
        yield from refer("subnets", id, *(association["SubnetId"] for association in one["Associations"]))
    for id, one in world.internet_gateways.items():
        yield from refer("vpcs", id, *(attachment["VpcId"] for attachment in one["Attachments"]))
    for id, one in world.nat_gateways.items():
        if one["State"] in ("pending", "available"):
            yield from refer("subnets", id, one["SubnetId"])
            yield from refer("network_interfaces", id, *(address.get("NetworkInterfaceId") for address in one["NatGatewayAddresses"]))


def both_ends(world, _):
    """What is attached is attached at both ends; each subnet has one ACL; each VPC has what it is born with."""
    pairs = {
        "volume": (
            {(mapping["Ebs"]["VolumeId"], id) for id, one in world.machines().items() for mapping in one["BlockDeviceMappings"]},
            {(id, attachment["InstanceId"]) for id, one in world.volumes.items() for attachment in one["Attachments"]}),
        "interface": (
            {(face["NetworkInterfaceId"], id) for id, one in world.machines().items() for face in one["NetworkInterfaces"]},
            {(id, one["Attachment"]["InstanceId"]) for id, one in world.network_interfaces.items() if "InstanceId" in one.get("Attachment", {})}),
        "address": (
            {(address["Association"]["AllocationId"], id) for id, one in world.network_interfaces.items()
             for address in one["PrivateIpAddresses"] if "AllocationId" in address.get("Association", {})},
            {(id, one["NetworkInterfaceId"]) for id, one in world.addresses.items() if "NetworkInterfaceId" in one}),
        "ACL": (
            {association["SubnetId"] for one in world.network_acls.values() for association in one["Associations"]},
            set(world.subnets)),
        "main table": (
            {one["VpcId"] for one in world.route_tables.values() if any(association["Main"] for association in one["Associations"])},
            set(world.vpcs)),
        "default group": ({one["VpcId"] for one in world.security_groups.values() if one["GroupName"] == "default"}, set(world.vpcs)),
    }
    for what, (one, other) in pairs.items():
        if one != other:
            yield f"{what}: at one end only {one ^ other}"


def indexes(world, _):
    """What a filter finds by an index is what a count of everything finds."""
    recounts = [
        ("network_interfaces", "NetworkInterfaces", "NetworkInterfaceId", "subnet-id", lambda one: [one["SubnetId"]]),
        ("network_interfaces", "NetworkInterfaces", "NetworkInterfaceId", "group-id", lambda one: [group["GroupId"] for group in one["Groups"]]),
        ("volumes", "Volumes", "VolumeId", "attachment.instance-id", lambda one: [end["InstanceId"] for end in one["Attachments"]]),
        ("volumes", "Volumes", "VolumeId", "status", lambda one: [one["State"]]),
        ("subnets", "Subnets", "SubnetId", "vpc-id", lambda one: [one["VpcId"]]),
        ("security_groups", "SecurityGroups", "GroupId", "vpc-id", lambda one: [one["VpcId"]]),
        ("route_tables", "RouteTables", "RouteTableId", "vpc-id", lambda one: [one["VpcId"]]),
        ("addresses", "Addresses", "AllocationId", "network-interface-id", lambda one: [one["NetworkInterfaceId"]] if "NetworkInterfaceId" in one else []),
    ]
    for kind, key, id, name, values in recounts:
        counted = collections.defaultdict(set)
        for one in getattr(world, kind).values():
            for value in values(one):
                counted[value].add(one[id])
        for value, expected in counted.items():
            found = {one[id] for one in world.every(f"describe_{kind}", key, Filters=[{"Name": name, "Values": [value]}])}
            if found != expected:
                yield f"{kind} by {name} {value}: {found ^ expected}"
    for state in ("pending", "running", "stopping", "stopped", "shutting-down", "terminated"):
        reservations = world.every("describe_instances", "Reservations", Filters=[{"Name": "instance-state-name", "Values": [state]}])
        found = {one["InstanceId"] for reservation in reservations for one in reservation["Instances"]}
        expected = {id for id, one in world.instances.items() if one["State"]["Name"] == state}
        if found != expected:
            yield f"instances that are {state}: {found ^ expected}"


def counters(world, emulator):
    """What the emulator counts is what it shows."""
    _, _, body = emulator.ask(method="GET", path="/_orrery/info")
    counted = json.loads(body)["counters"]["resources"]
    for kind in ("instances", "vpcs", "subnets", "network_interfaces", "security_groups", "volumes", "addresses", "route_tables"):
        shown = len(getattr(world, kind))
        if counted[kind] != shown:
            yield f"{counted[kind]} {kind} are counted and {shown} are shown"
