"""What instances read of themselves, as they read it: over HTTP, at the address of each."""

import concurrent.futures
import json
import re
import subprocess

import boto3
import botocore.session
import botocore.utils
import pytest
from botocore.exceptions import ClientError

from cases import counted
from emulator import REPOSITORY, forward, until
from engine import BARE, reaches
from guests import CARRIERS, RACKS, install, states
from instance_metadata import LATEST, NOTE, SERVICE, TOKEN, TTL, Inside, addresses, inside
from refusals import code_of
from test_announced import control
from test_iam_ssm import profile_with_role
from test_instance_connect import KEY
from test_instance_identity import certificate

AMI = "ami-df5de72bdb3b"
PATHS = (REPOSITORY / "tests" / "e2e" / "metadata_paths.txt").read_text().splitlines()

# What none of the instances here can have, and why.
ABSENT = {
    "meta-data/ancestor-ami-ids": "no AMI here is made of others",
    "meta-data/autoscaling": "there is no Auto Scaling",
    "meta-data/autoscaling/target-lifecycle-state": "there is no Auto Scaling",
    "meta-data/managed-ssh-keys/signer-cert": "keys are not signed by AWS",
    "meta-data/managed-ssh-keys/signer-ocsp/": "keys are not signed by AWS",
    "meta-data/managed-ssh-keys/signer-ocsp/{sha1}": "keys are not signed by AWS",
    "meta-data/product-codes": "no AMI here is of the Marketplace",
    "meta-data/public-keys/0={key}": "a line of the listing, which EC2 has no path for",
}


def launch_one(client, **more):
    answer = client.run_instances(**{"ImageId": AMI, "InstanceType": "t3.micro", "MinCount": 1, "MaxCount": 1, **more})
    return answer["Instances"][0]


class Ground:
    """Instances of an emulator, and how they ask: mocks at a port, containers in their own networks."""

    def __init__(self, launch, client_of, engine=None):
        self.launch, self.client_of, self.engine = launch, client_of, engine
        self.image = BARE if engine else AMI

    def start(self, **variables):
        if self.engine:
            variables |= {"EC2_VM_MANAGER": "docker", "DOCKER_HOST": self.engine.host, "ORRERY_MANAGER_TAGS": "0"}
        self.emulator = self.launch(**variables)
        self.ec2 = self.client_of(self.emulator)
        return self

    def run(self, **more):
        """What is shown of a new instance."""
        return launch_one(self.ec2, **{"ImageId": self.image, **more})

    def views(self, ids):
        """What instances see, by their ids."""
        if not self.engine:
            return {id: Inside(url) for id, url in addresses(self.ec2, list(ids)).items()}
        for id in ids:
            reaches(self.ec2, id, "running")
        return {id: Inside(SERVICE, self.engine.container(id)["State"]["Pid"]) for id in ids}

    def inside(self, **more):
        """What a new instance sees."""
        id = self.run(**more)["InstanceId"]
        return self.views([id])[id]


@pytest.fixture(params=["mock", "docker"])
def grounds(request, launch, client_of):
    """A ground without an emulator yet."""
    engine = request.getfixturevalue("engine") if request.param == "docker" else None
    return Ground(launch, client_of, engine)


@pytest.fixture
def ground(grounds):
    return grounds.start()


def tagged(**tags):
    return [{"ResourceType": "instance", "Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}]


SHOWN = {"InstanceMetadataTags": "enabled"}


def subnet_with_ipv6(client):
    """The default subnet of one zone, with a block of IPv6."""
    (vpc,) = client.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
    client.associate_vpc_cidr_block(VpcId=vpc["VpcId"], AmazonProvidedIpv6CidrBlock=True)
    (vpc,) = client.describe_vpcs(VpcIds=[vpc["VpcId"]])["Vpcs"]
    block = vpc["Ipv6CidrBlockAssociationSet"][0]["Ipv6CidrBlock"]
    (subnet,) = client.describe_subnets(Filters=[{"Name": "availability-zone", "Values": ["us-east-1a"]}])["Subnets"]
    client.associate_subnet_cidr_block(SubnetId=subnet["SubnetId"], Ipv6CidrBlock=block.replace("/56", "/64"))
    return subnet["SubnetId"]


@pytest.fixture
def featured(ground):
    """An instance with all that one can have, one on a dedicated host, and one that is interrupted."""
    ec2, emulator = ground.ec2, ground.emulator
    subnet = subnet_with_ipv6(ec2)
    profile = profile_with_role(ground.client_of(emulator, "iam"), "web")
    ec2.create_key_pair(KeyName="my-key")
    ec2.create_placement_group(GroupName="apart", Strategy="partition", PartitionCount=3)
    one = ground.run(
        InstanceType="m5.large", KeyName="my-key", UserData="#!/bin/sh\n", IamInstanceProfile={"Arn": profile["Arn"]},
        MetadataOptions=SHOWN, TagSpecifications=tagged(Name="web-1", env="prod"), Monitoring={"Enabled": True},
        KernelId="aki-00000001", RamdiskId="ari-00000001", Placement={"GroupName": "apart", "PartitionNumber": 2},
        BlockDeviceMappings=[{"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 1}}],
        NetworkInterfaces=[{"DeviceIndex": 0, "SubnetId": subnet, "Ipv6AddressCount": 1}],
    )
    until(lambda: states(ec2, [one["InstanceId"]]) == {"running"}, "it runs")
    second = ec2.create_network_interface(SubnetId=subnet, Ipv4PrefixCount=1, Ipv6PrefixCount=1)["NetworkInterface"]
    ec2.attach_network_interface(InstanceId=one["InstanceId"], NetworkInterfaceId=second["NetworkInterfaceId"], DeviceIndex=1)
    elastic = ec2.allocate_address()
    ec2.associate_address(AllocationId=elastic["AllocationId"], NetworkInterfaceId=one["NetworkInterfaces"][0]["NetworkInterfaceId"])
    (host,) = ec2.allocate_hosts(AvailabilityZone="us-east-1a", InstanceType="m5.large", Quantity=1)["HostIds"]
    other = ground.run(InstanceType="m5.large", Placement={"Tenancy": "host", "HostId": host})
    spot = ground.run(InstanceMarketOptions={"MarketType": "spot"})
    ids = [it["InstanceId"] for it in (one, other, spot)]
    seen = ground.views(ids)
    assert control(emulator, spot["InstanceId"], "spot-interrupt")[0] == 200
    connect = ground.client_of(emulator, "ec2-instance-connect")
    connect.send_ssh_public_key(InstanceId=one["InstanceId"], InstanceOSUser="ec2-user", SSHPublicKey=KEY)
    filled = {
        "{mac}": one["NetworkInterfaces"][0]["MacAddress"],
        "{second}": second["MacAddress"],
        "{public-ip}": elastic["PublicIp"],
        "{key}": "my-key",
        "{role}": "web",
        "{user}": "ec2-user",
        "{sha1}": "0" * 40,
    }
    return [seen[id] for id in ids], filled


def test_every_path_that_clients_ask_for_is_there(featured):
    (one, on_host, interrupted), filled = featured
    for row in PATHS:
        method, path = row.split(" ")
        path = path.removeprefix(LATEST)
        # Prefixes are delegated to the second interface.
        asked = path.replace("{mac}", "{second}") if path.endswith("-prefix") else path
        for name, value in filled.items():
            asked = asked.replace(name, value)
        who = on_host if path.endswith("host-id") else one
        if path.startswith(("meta-data/spot", "meta-data/events/recommendations")):
            who = interrupted
        asked = asked if asked.startswith("/") else LATEST + asked
        expect = 404 if path in ABSENT else 200
        status = who.status(asked, method, {TTL: "60"} if method == "PUT" else None)
        assert status == expect, f"{method} {asked}: {ABSENT.get(path)}"
    counted(len(PATHS))


def test_values_are_ec2s(featured, ground):
    (one, *_), filled = featured
    ec2 = ground.ec2
    (shown,) = ec2.describe_instances(InstanceIds=[one.data("instance-id")])["Reservations"]
    (instance,) = shown["Instances"]
    first, second = sorted(instance["NetworkInterfaces"], key=lambda it: it["Attachment"]["DeviceIndex"])
    mac = f"network/interfaces/macs/{first['MacAddress']}"
    other = f"network/interfaces/macs/{second['MacAddress']}"
    rows = {
        "ami-id": ground.image,
        "ami-launch-index": "0",
        "block-device-mapping/": "ami\nebs1\nroot",
        "block-device-mapping/ebs1": "sdf",
        "hostname": instance["PrivateDnsName"],
        "instance-action": "none",
        "instance-life-cycle": "on-demand",
        "instance-type": "m5.large",
        "ipv6": first["Ipv6Addresses"][0]["Ipv6Address"],
        "local-ipv4": instance["PrivateIpAddress"],
        "mac": first["MacAddress"],
        "network/interfaces/macs/": "".join(sorted(f"{it['MacAddress']}/\n" for it in (first, second)))[:-1],
        f"{mac}/device-number": "0",
        f"{mac}/ipv4-associations/{filled['{public-ip}']}": first["PrivateIpAddress"],
        f"{mac}/public-ipv4s": filled["{public-ip}"],
        f"{mac}/subnet-id": first["SubnetId"],
        f"{mac}/vpc-ipv4-cidr-block": "172.31.0.0/16",
        f"{other}/device-number": "1",
        f"{other}/interface-id": second["NetworkInterfaceId"],
        f"{other}/ipv4-prefix": second["Ipv4Prefixes"][0]["Ipv4Prefix"],
        f"{other}/public-ipv4s": None,
        "placement/availability-zone": "us-east-1a",
        "placement/group-name": "apart",
        "placement/partition-number": "2",
        "placement/region": "us-east-1",
        "public-ipv4": filled["{public-ip}"],
        "public-hostname": instance["PublicDnsName"],
        "public-keys/": "0=my-key",
        "reservation-id": shown["ReservationId"],
        "security-groups": "default",
        "services/domain": "amazonaws.com",
        "services/partition": "aws",
        "system": "nitro",
        "tags/instance/": "Name\nenv",
        "tags/instance/Name": "web-1",
    }
    for path, expect in rows.items():
        assert one.data(path) == expect, path
    counted(len(rows))
    assert one.data("public-keys/0/openssh-key").split(" ")[2] == "my-key"
    profile = json.loads(one.data("iam/info"))
    assert profile["InstanceProfileArn"] == instance["IamInstanceProfile"]["Arn"]
    status, headers, body = one.ask("/latest/user-data")
    assert (status, headers["Content-Type"], body) == (200, "application/octet-stream", b"#!/bin/sh\n")
    document = json.loads(one.ask("/latest/dynamic/instance-identity/document")[2])
    told = {
        "accountId": "000000000000", "architecture": "x86_64", "availabilityZone": "us-east-1a", "imageId": ground.image,
        "instanceId": instance["InstanceId"], "instanceType": "m5.large", "privateIp": instance["PrivateIpAddress"],
        "region": "us-east-1", "version": "2017-09-30", "kernelId": "aki-00000001",
    }
    assert {name: document[name] for name in told} == told
    assert len(document) == 15


def test_nothing_ends_with_an_empty_line(featured):
    (one, *_), _ = featured
    files = one.crawl()
    ends = [path for path, body in files.items() if body.endswith(b"\n") and path != "user-data"]
    assert ends == [] and len(files) > 50
    counted(len(files))


BINARY = bytes(range(256))
# Instances of every kind, beside those that have nothing but a type.
KINDS = [
    {},
    {"InstanceType": "m5.large", "EbsOptimized": True},
    {"InstanceType": "c6gd.large", "ImageId": "arm64"},
    {"InstanceType": "p4d.24xlarge"},
    {"InstanceType": "t2.micro", "UserData": BINARY},
    {"UserData": "#cloud-config\n"},
    {"KeyName": "my key"},
    {"KeyName": "my key", "MetadataOptions": SHOWN, "TagSpecifications": tagged(a="1", **{"b:c": ""})},
    {"MetadataOptions": SHOWN},
    {"TagSpecifications": tagged(**{"a/b": "1", "a b": "2"})},
    {"InstanceMarketOptions": {"MarketType": "spot"}},
    {"Monitoring": {"Enabled": True}},
    {"Placement": {"GroupName": "near"}, "InstanceType": "c5.large"},
    {"Placement": {"AvailabilityZone": "us-east-1c", "Tenancy": "dedicated"}, "InstanceType": "m5.large"},
    {"BlockDeviceMappings": [{"DeviceName": f"/dev/sd{letter}", "Ebs": {"VolumeSize": 1}} for letter in "fgh"]},
    {"NetworkInterfaces": [{"DeviceIndex": index, "SubnetId": "ipv6"} for index in range(2)]},
    {"NetworkInterfaces": [{"DeviceIndex": 0, "SubnetId": "ipv6", "Ipv6AddressCount": 2, "AssociatePublicIpAddress": False}]},
    {"PrivateDnsNameOptions": {"HostnameType": "resource-name", "EnableResourceNameDnsARecord": True}},
    {"IamInstanceProfile": {"Name": "nobody-knows-it"}},
    {"MetadataOptions": {"HttpPutResponseHopLimit": 2, "HttpProtocolIpv6": "enabled"}},
]


def test_what_is_listed_is_there(ground):
    ec2 = ground.ec2
    subnet = subnet_with_ipv6(ec2)
    ec2.create_key_pair(KeyName="my key")
    ec2.create_placement_group(GroupName="near", Strategy="cluster")
    found = ec2.describe_images(Owners=["amazon"], Filters=[{"Name": "architecture", "Values": ["arm64"]}])["Images"]
    meant = {"ipv6": subnet, "arm64": found and found[0]["ImageId"]}

    def named(value):
        """The same with what the names stand for."""
        match value:
            case dict():
                return {key: named(below) for key, below in value.items()}
            case list():
                return [named(one) for one in value]
            case str():
                return meant.get(value, value)
        return value

    # An engine has images of its own machine's architecture alone.
    kinds = [kind for kind in KINDS if not (ground.engine and "ImageId" in kind)]
    ids = [ground.run(**named(kind))["InstanceId"] for kind in kinds]
    seen = ground.views(ids)
    for id, kind in zip(ids, kinds):
        one = seen[id]
        for root in [LATEST, "/2021-03-23/", "/2009-04-04/"]:
            files = one.crawl(root, one.token())
            assert files["meta-data/instance-id"].decode() == id, kind
            counted(len(files))
        if kind.get("InstanceMarketOptions"):
            assert one.data("instance-life-cycle") == "spot"
        if kind.get("UserData") == BINARY:
            assert one.ask("/latest/user-data")[2] == BINARY


def test_tokens(ground):
    first, second = (ground.inside() for _ in range(2))
    put, get = "/latest/api/token", "/latest/meta-data/instance-id"
    token = first.token()
    bent = token[TOKEN].replace("AQAA", "AQAB", 1)
    rows = [
        # Wishes.
        ("PUT", put, {}, 400),
        ("PUT", put, {TTL: "x"}, 400),
        ("PUT", put, {TTL: ""}, 400),
        ("PUT", put, {TTL: "-1"}, 400),
        ("PUT", put, {TTL: "1.5"}, 400),
        ("PUT", put, {TTL: "0"}, 400),
        ("PUT", put, {TTL: "1"}, 200),
        ("PUT", put, {TTL: "21600"}, 200),
        ("PUT", put, {TTL: "21601"}, 400),
        ("PUT", put, {TTL: "60", "X-Forwarded-For": "10.0.0.1"}, 403),
        ("PUT", put + "/", {TTL: "60"}, 200),
        ("PUT", "/latest//api/token", {TTL: "60"}, 200),
        ("PUT", "/2021-03-23/api/token", {TTL: "60"}, 403),
        ("PUT", "/api/token", {TTL: "60"}, 405),
        ("GET", put, {}, 405),
        ("HEAD", put, {}, 405),
        ("POST", put, {TTL: "60"}, 405),
        ("DELETE", put, {}, 405),
        ("OPTIONS", put, {}, 200),
        # Shows.
        ("GET", get, token, 200),
        ("HEAD", get, token, 200),
        ("GET", get, {TOKEN: ""}, 401),
        ("GET", get, {TOKEN: "x"}, 401),
        ("GET", get, {TOKEN: bent}, 401),
        ("GET", get, second.token(), 401),
        ("GET", "/latest/meta-data/nothing", token, 404),
        ("GET", "/latest/meta-data/nothing", {TOKEN: "x"}, 401),
        ("PUT", get, token, 405),
        ("POST", get, token, 405),
        ("DELETE", "/", {}, 405),
    ]
    for method, path, headers, expect in rows:
        assert first.status(path, method, headers) == expect, (method, path, headers)
    counted(len(rows))
    _, headers, body = first.ask(put, "PUT", {TTL: "300"})
    assert (headers[TTL], len(body), headers["Content-Type"], headers["Server"]) == ("300", 56, "text/plain", "EC2ws")
    assert re.fullmatch(rb"[A-Za-z0-9_=-]+", body)
    for method, allowed in [("GET", "OPTIONS, PUT"), ("OPTIONS", "OPTIONS, PUT")]:
        assert first.ask(put, method)[1]["Allow"] == allowed
    assert first.ask(get, "POST")[1]["Allow"] == "GET, HEAD"
    status, headers, body = first.ask("/latest/meta-data/nothing")
    assert headers["Content-Type"].startswith("text/html") and headers["Connection"] == "close"
    assert b"<title>404 - Not Found</title>" in body


def test_a_token_ends_when_its_time_is_over(ground):
    one = ground.inside()
    stopped = json.dumps({"frozen": True}).encode()
    assert ground.emulator.ask(stopped, path="/_orrery/clock", headers={})[0] == 200
    short, long = one.token(1), one.token(60)
    get = "/latest/meta-data/instance-id"
    left = lambda token: one.ask(get, headers=token)[1][TTL]
    assert (left(short), left(long)) == ("1", "60")
    forward(ground.emulator, 2)
    assert (one.status(get, headers=short), left(long)) == (401, "58")
    forward(ground.emulator, 58)
    assert one.status(get, headers=long) == 401


def test_options_of_an_instance_hold_at_once(ec2):
    id = launch_one(ec2)["InstanceId"]
    one = inside(ec2, id)
    get = "/latest/meta-data/instance-id"
    modify = lambda **options: ec2.modify_instance_metadata_options(InstanceId=id, **options)
    asked = lambda: [one.status("/latest/api/token", "PUT", {TTL: "60"}), one.status(get), one.status(get, headers=token)]
    token = one.token()
    for options, expect in [
        ({"HttpTokens": "required"}, [200, 401, 200]),
        ({"HttpTokens": "optional"}, [200, 200, 200]),
        ({"HttpEndpoint": "disabled"}, [403, 403, 403]),
        ({"HttpEndpoint": "enabled", "HttpTokens": "required"}, [200, 401, 200]),
        ({"HttpPutResponseHopLimit": 3}, [200, 401, 200]),
    ]:
        modify(**options)
        assert asked() == expect, options
    modify(HttpTokens="optional", InstanceMetadataTags="enabled")
    assert one.data("tags/") is None
    ec2.create_tags(Resources=[id], Tags=[{"Key": "a", "Value": "1"}])
    assert (one.data("tags/"), one.data("tags/instance/"), one.data("tags/instance/a")) == ("instance/", "a", "1")
    modify(InstanceMetadataTags="disabled")
    assert one.data("tags/instance/a") is None


def test_defaults_of_an_account_are_those_of_its_launches(ec2):
    before = inside(ec2, launch_one(ec2)["InstanceId"])
    ec2.modify_instance_metadata_defaults(HttpTokens="required", InstanceMetadataTags="enabled")
    after = inside(ec2, launch_one(ec2, TagSpecifications=tagged(a="1"))["InstanceId"])
    own = inside(ec2, launch_one(ec2, MetadataOptions={"HttpTokens": "optional"})["InstanceId"])
    get = "/latest/meta-data/instance-id"
    assert [one.status(get) for one in (before, after, own)] == [200, 401, 200]
    assert after.ask("/latest/meta-data/tags/instance/a", headers=after.token())[2] == b"1"
    ec2.modify_instance_metadata_defaults(HttpEndpoint="disabled")
    off = inside(ec2, launch_one(ec2)["InstanceId"])
    assert off.status("/latest/api/token", "PUT", {TTL: "60"}) == 403


def test_a_hundred_instances_see_themselves_alone(ec2):
    launched = ec2.run_instances(ImageId=AMI, InstanceType="t3.nano", MinCount=100, MaxCount=100)["Instances"]
    address = {one["InstanceId"]: one["PrivateIpAddress"] for one in launched}
    places = addresses(ec2, list(address))
    assert len(set(places.values())) == 100

    def crawled(id):
        one = Inside(places[id])
        files = one.crawl(headers=one.token())
        return id, files, one.token()

    with concurrent.futures.ThreadPoolExecutor(20) as pool:
        seen = list(pool.map(crawled, address))
    for id, files, _ in seen:
        assert files["meta-data/instance-id"].decode() == id
        assert files["meta-data/local-ipv4"].decode() == address[id]
        told = b"\n".join(files.values()).decode()
        assert set(re.findall(r"\bi-[0-9a-f]{17}\b", told)) == {id}
    foreign = [Inside(places[id]).status(LATEST, headers=token)
               for (id, _, _), (_, _, token) in zip(seen, seen[1:] + seen[:1])]
    assert foreign == [401] * 100
    counted(100)


def test_what_the_api_changes_is_seen_by_the_next_request(ground):
    ec2 = ground.ec2
    profile = profile_with_role(ground.client_of(ground.emulator, "iam"), "late")
    launched = ground.run(MetadataOptions=SHOWN)
    id, first = launched["InstanceId"], launched["NetworkInterfaces"][0]
    one = ground.views([id])[id]
    until(lambda: states(ec2, [id]) == {"running"}, "it runs")
    assert one.data("iam/") is None and one.data("tags/") is None

    ec2.create_tags(Resources=[id], Tags=[{"Key": "team", "Value": "red"}])
    assert one.data("tags/instance/team") == "red"
    ec2.create_tags(Resources=[id], Tags=[{"Key": "team", "Value": "blue"}])
    assert one.data("tags/instance/team") == "blue"
    ec2.delete_tags(Resources=[id], Tags=[{"Key": "team"}])
    assert one.data("tags/instance/team") is None

    made = ec2.associate_iam_instance_profile(InstanceId=id, IamInstanceProfile={"Arn": profile["Arn"]})
    assert json.loads(one.data("iam/info"))["InstanceProfileId"] == profile["Id"]
    assert one.data("iam/security-credentials/") == "late"
    association = made["IamInstanceProfileAssociation"]["AssociationId"]
    ec2.disassociate_iam_instance_profile(AssociationId=association)
    assert one.data("iam/") is None

    card = ec2.create_network_interface(SubnetId=first["SubnetId"])["NetworkInterface"]
    listed = lambda: one.data("network/interfaces/macs/").splitlines()
    attached = ec2.attach_network_interface(InstanceId=id, NetworkInterfaceId=card["NetworkInterfaceId"], DeviceIndex=1)
    assert sorted(listed()) == sorted([f"{first['MacAddress']}/", f"{card['MacAddress']}/"])
    ec2.detach_network_interface(AttachmentId=attached["AttachmentId"], Force=True)
    until(lambda: listed() == [f"{first['MacAddress']}/"], "it is detached")

    elastic = ec2.allocate_address()
    association = ec2.associate_address(AllocationId=elastic["AllocationId"], InstanceId=id)["AssociationId"]
    assert one.data("public-ipv4") == elastic["PublicIp"]
    ec2.disassociate_address(AssociationId=association)
    assert one.data("public-ipv4") != elastic["PublicIp"]

    group = ec2.create_security_group(GroupName="web", Description="d")["GroupId"]
    ec2.modify_instance_attribute(InstanceId=id, Groups=[group])
    assert one.data("security-groups") == "web"


def test_tags_that_no_path_can_name_are_refused(ground):
    ec2 = ground.ec2
    id = ground.run(MetadataOptions=SHOWN)["InstanceId"]
    hides = ground.run(TagSpecifications=tagged(**{"a/b": "1"}))["InstanceId"]
    rows = [
        (ec2.run_instances, {"ImageId": ground.image, "MinCount": 1, "MaxCount": 1, "MetadataOptions": SHOWN,
                             "TagSpecifications": tagged(**{"a b": "1"})}),
        (ec2.create_tags, {"Resources": [id], "Tags": [{"Key": "a/b", "Value": "1"}]}),
        (ec2.create_tags, {"Resources": [hides, id], "Tags": [{"Key": "_index", "Value": "1"}]}),
        (ec2.modify_instance_metadata_options, {"InstanceId": hides, "InstanceMetadataTags": "enabled"}),
    ]
    for call, parameters in rows:
        assert code_of(call, **parameters) == "InvalidParameterValue", parameters
    ec2.create_tags(Resources=[id], Tags=[{"Key": "+-=.,_:@", "Value": "1"}])
    one = ground.views([id])[id]
    assert one.data("tags/instance/%2B-=.,_:@") == one.data("tags/instance/+-=.,_:%40") == "1"
    with pytest.raises(ec2.exceptions.ClientError, match=r"'a/b' is not a valid tag key\. Tag keys must match pattern"):
        ec2.modify_instance_metadata_options(InstanceId=hides, InstanceMetadataTags="enabled")


def test_a_path_can_be_written_in_several_ways(ground):
    one = ground.inside()
    for path in ["/", "/latest/", "/latest/meta-data/", "/latest/meta-data/instance-id", "/latest/meta-data/placement/"]:
        _, headers, body = one.ask(path)
        ways = {path, path + "/", path.rstrip("/") or "/", "/" + path, path.replace("/", "//"), path.replace("a", "%61"), path + "?q=1"}
        for way in ways:
            assert one.ask(way)[2] == body, way
        status, without, nothing = one.ask(path, "HEAD")
        same = lambda headers: {name: value for name, value in headers.items() if name != "Date"}
        assert (status, nothing, same(without)) == (200, b"", same(headers))
        assert int(headers["Content-Length"]) == len(body)
        counted(len(ways))
    for path in ["/latest/meta-data%2Finstance-id", "/latest/../latest/", "/latest/%ff", "/latest/meta-data/instance-id/x"]:
        assert one.status(path) == 404, path


def test_versions_have_what_was_there_then(ground):
    one = ground.inside(MetadataOptions=SHOWN, TagSpecifications=tagged(a="1"))
    versions = one.ask("/")[2].decode().splitlines()
    assert versions[0] == "1.0" and versions[-2:] == ["2021-03-23", "latest"] and len(versions) == 26
    for version in versions:
        assert one.status(f"/{version}/") == one.status(f"/{version}/meta-data/ami-id") == 200, version
    for path, since in [
        ("meta-data/tags/", "2021-03-23"),
        ("meta-data/tags/instance/a", "2021-03-23"),
        ("meta-data/iam/", None),
        ("meta-data/placement/region", "2020-10-27"),
        ("meta-data/network/", "2011-01-01"),
        ("dynamic/", "2009-04-04"),
        ("meta-data/instance-type", "2007-08-29"),
    ]:
        there = [version for version in versions if one.status(f"/{version}/{path}") == 200]
        assert there == (versions[versions.index(since):] if since else []), path
        name = path.rstrip("/").split("/")[-1]
        above = path.rstrip("/").rpartition("/")[0]
        listed = [version for version in versions
                  if name in [line.rstrip("/") for line in one.ask(f"/{version}/{above}")[2].decode().splitlines()]]
        assert listed == there, path
    counted(len(versions) * 8)
    for unknown in ["1999-01-01", "2021-03-24", "LATEST", "meta-data"]:
        assert one.status(f"/{unknown}/") == one.status(f"/{unknown}/meta-data/") == 404


def test_a_stop_ends_tokens_and_a_start_goes_on_at_the_same_address(ec2):
    id = launch_one(ec2)["InstanceId"]
    one = inside(ec2, id)
    until(lambda: states(ec2, [id]) == {"running"}, "running")
    token = one.token()
    get = "/latest/meta-data/instance-id"
    assert one.status(get, headers=token) == 200
    ec2.stop_instances(InstanceIds=[id])
    until(lambda: states(ec2, [id]) == {"stopped"}, "stopped")
    assert one.status(get) == 404
    ec2.start_instances(InstanceIds=[id])
    until(lambda: states(ec2, [id]) == {"running"}, "running")
    assert addresses(ec2, [id])[id] == one.url
    assert [one.status(get), one.status(get, headers=token), one.status(get, headers=one.token())] == [200, 401, 200]
    ec2.reboot_instances(InstanceIds=[id])
    assert one.status(get) == 200


def answers(url):
    try:
        return Inside(url).status(LATEST)
    except OSError:
        return None


def test_nobody_answers_for_what_is_gone(orrery, ec2):
    gone, other, reset = (launch_one(ec2)["InstanceId"] for _ in range(3))
    places = addresses(ec2, [gone, other, reset])
    ec2.terminate_instances(InstanceIds=[gone])
    until(lambda: answers(places[gone]) is None, "its address is free")
    assert answers(places[other]) == 200
    assert orrery.ask(path="/_orrery/reset")[0] == 200
    until(lambda: answers(places[reset]) is None, "its address is free")


def test_a_killed_emulator_goes_on_at_the_same_addresses(launch, client_of):
    emulator = launch(PERSISTENCE="1")
    client = client_of(emulator)
    ids = [launch_one(client, UserData=f"{number}")["InstanceId"] for number in range(3)]
    places = addresses(client, ids)
    until(lambda: states(client, ids) == {"running"}, "running")
    rests, *run = ids
    client.stop_instances(InstanceIds=[rests])
    until(lambda: states(client, [rests]) == {"stopped"}, "stopped")

    def seen():
        """All files of all, without credentials: those of before go on, but there are others."""
        crawled = {id: Inside(places[id]).crawl() for id in run}
        return {id: {path: text for path, text in files.items() if "credentials" not in path}
                for id, files in crawled.items()}

    before = seen()
    emulator.kill()
    assert answers(places[run[0]]) is None
    emulator.start()
    client = client_of(emulator)
    assert addresses(client, ids) == places
    until(lambda: [answers(places[id]) for id in run] == [200, 200], "all answer")
    assert seen() == before
    client.start_instances(InstanceIds=[rests])
    until(lambda: states(client, [rests]) == {"running"}, "running")
    assert addresses(client, [rests])[rests] == places[rests] and answers(places[rests]) == 200


def test_an_operator_adds_to_the_tree(launch, client_of, tmp_path):
    (tmp_path / "static.json").write_text(json.dumps(
        {"meta-data": {"x-rack": {"unit": 12, "row": "B"}, "ami-manifest-path": "mine"}, "note": "hello"}))
    settings = tmp_path / "orrery.toml"
    settings.write_text(f"""
[metadata]
static = "{tmp_path}/static.json"
tags = {{ "meta-data/x-rack/team" = "Team", "user-data" = "Script" }}
""")
    client = client_of(launch(ORRERY_CONFIG=str(settings)))
    tags = tagged(Team="red", Script="#!/bin/sh")
    both = [launch_one(client, TagSpecifications=tags)["InstanceId"], launch_one(client, UserData="own")["InstanceId"]]
    one, other = (inside(client, id) for id in both)
    assert one.data("x-rack/").split() == ["row", "team", "unit"] and other.data("x-rack/").split() == ["row", "unit"]
    assert [one.data(f"x-rack/{name}") for name in ("unit", "row", "team")] == ["12", "B", "red"]
    assert one.data("ami-manifest-path") == "mine"
    assert [it.ask("/latest/user-data")[2] for it in (one, other)] == [b"#!/bin/sh", b"own"]
    assert one.ask("/latest/note")[2] == b"hello" and one.crawl()["note"] == b"hello"
    client.create_tags(Resources=[both[1]], Tags=[{"Key": "Team", "Value": "blue"}])
    assert other.data("x-rack/team") == "blue"

    client = client_of(launch(EC2_METADATA_STATIC=str(tmp_path / "static.json")))
    assert inside(client, launch_one(client)["InstanceId"]).data("x-rack/unit") == "12"


@pytest.mark.parametrize("text, told", [
    ("[", "static.json: EOF"), ('{"meta-data": {"placement": 1}}', "`meta-data/placement` would be a file and a directory"),
])
def test_a_tree_that_cannot_be_is_refused(tmp_path, launch, text, told):
    (tmp_path / "static.json").write_text(text)
    with pytest.raises(AssertionError, match=re.escape(told)):
        launch(EC2_METADATA_STATIC=str(tmp_path / "static.json"))


def test_no_more_ports_are_taken_than_there_may_be(launch, client_of):
    client = client_of(launch(EC2_METADATA_PORTS="2"))
    ids = [launch_one(client)["InstanceId"] for _ in range(3)]
    until(lambda: states(client, ids) == {"running"}, "running")
    found = client.describe_tags(Filters=[{"Name": "key", "Values": [NOTE]}])["Tags"]
    assert len({tag["Value"] for tag in found}) == 2


def test_identity_documents_are_verified_as_the_guide_says(ground, tmp_path):
    one = ground.inside()
    parts = {name: one.ask(f"/latest/dynamic/instance-identity/{name}")[2] for name in
             ("document", "signature", "pkcs7", "rsa2048")}
    (tmp_path / "certificate").write_text(certificate(ground.emulator))
    (tmp_path / "document").write_bytes(parts["document"])
    (tmp_path / "encoded").write_bytes(parts["signature"])

    def openssl(command):
        return subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True)

    for name in ("pkcs7", "rsa2048"):
        whole = b"-----BEGIN PKCS7-----\n" + parts[name] + b"\n-----END PKCS7-----\n"
        (tmp_path / name).write_bytes(whole)
        done = openssl(f"openssl smime -verify -in {name} -inform PEM -certfile certificate -noverify")
        assert (done.stdout, done.stderr) == (parts["document"], b"Verification successful\n")
    digest = ("base64 -d encoded >signature && openssl x509 -pubkey -noout -in certificate >key && "
              "openssl dgst -sha256 -verify key -signature signature document")
    assert openssl(digest).stdout == b"Verified OK\n"
    (tmp_path / "document").write_bytes(parts["document"].replace(b"us-east-1", b"us-east-2"))
    assert openssl(digest).returncode == 1


@pytest.mark.parametrize("account", ["111122223333", "444455556666"])
def test_credentials_are_those_of_the_role(orrery, client_of, account):
    client = client_of(orrery, account=account)
    profile_with_role(client_of(orrery, "iam", account=account), "web")
    id = launch_one(client, IamInstanceProfile={"Name": "web"})["InstanceId"]
    one = inside(client, id)
    read = lambda path: json.loads(one.data(path))

    def caller(given):
        keys = {"aws_access_key_id": given["AccessKeyId"], "aws_secret_access_key": given["SecretAccessKey"]}
        sts = boto3.client("sts", endpoint_url=orrery.url, region_name="us-east-1", aws_session_token=given["Token"], **keys)
        return sts.get_caller_identity()["Arn"]

    role, own = "iam/security-credentials/web", "identity-credentials/ec2/security-credentials/ec2-instance"
    given = read(role)
    assert (given["Code"], given["Type"]) == ("Success", "AWS-HMAC") and read(role) == given
    assert caller(given) == f"arn:aws:sts::{account}:assumed-role/web/{id}"
    assert caller(read(own)) == f"arn:aws:sts::{account}:assumed-role/aws:ec2-instance/{id}"
    forward(orrery, 6 * 3600 - 240)
    fresh = read(role)
    assert fresh["AccessKeyId"] != given["AccessKeyId"] and fresh["Expiration"] > given["Expiration"]
    forward(orrery, 300)
    with pytest.raises(ClientError) as expired:
        caller(given)
    assert expired.value.response["Error"]["Code"] == "ExpiredToken" and caller(fresh).endswith(id)
    (association,) = client.describe_iam_instance_profile_associations()["IamInstanceProfileAssociations"]
    client.disassociate_iam_instance_profile(AssociationId=association["AssociationId"])
    assert one.status("/latest/meta-data/" + role) == 404


def test_what_is_announced_shows_at_once(ground):
    one = ground.inside(InstanceMarketOptions={"MarketType": "spot"})
    id, emulator = one.data("instance-id"), ground.emulator
    assert one.status("/latest/meta-data/spot/instance-action") == 404 and "spot/" not in one.data("").split("\n")
    assert control(emulator, id, "spot-interrupt")[0] == 200
    action = json.loads(one.data("spot/instance-action"))
    assert action["action"] == "terminate" and action["time"] == one.data("spot/termination-time")
    assert "noticeTime" in json.loads(one.data("events/recommendations/rebalance"))
    assert "spot/" in one.data("").split("\n")
    assert control(emulator, id, "maintenance", code="system-reboot")[0] == 200
    (event,) = json.loads(one.data("events/maintenance/scheduled"))
    assert event["Code"] == "system-reboot" and event["State"] == "active"
    assert control(emulator, id, "maintenance", state="completed")[0] == 200
    assert one.data("events/maintenance/scheduled") == "[]"
    (event,) = json.loads(one.data("events/maintenance/history"))
    assert event["State"] == "completed"


def test_a_pushed_key_holds_for_a_minute(orrery, ec2, client_of):
    one = inside(ec2, launch_one(ec2)["InstanceId"])
    path = "managed-ssh-keys/active-keys/ubuntu/"
    assert one.status("/latest/meta-data/" + path) == 404
    client_of(orrery, "ec2-instance-connect").send_ssh_public_key(
        InstanceId=one.data("instance-id"), InstanceOSUser="ubuntu", SSHPublicKey=KEY)
    assert one.data(path).startswith("ssh-ed25519 ")
    assert one.ask("/latest/meta-data/" + path, "HEAD")[0] == 200
    forward(orrery, 60)
    assert one.status("/latest/meta-data/" + path) == 404


def test_sdks_find_their_region(ec2, monkeypatch):
    id = launch_one(ec2, MetadataOptions={"HttpTokens": "required"})["InstanceId"]
    monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", inside(ec2, id).url)
    session = botocore.session.Session()
    assert botocore.utils.IMDSRegionProvider(session).provide() == "us-east-1"


def test_the_program_reads_as_the_instance_does(orrery, ec2):
    id = launch_one(ec2, UserData="#!/bin/sh\n", MetadataOptions={"HttpTokens": "required"})["InstanceId"]
    one = inside(ec2, id)
    token = one.token()
    for path in ["", "/", "latest", "/latest/meta-data/", "latest/meta-data/instance-id", "2021-03-23/user-data"]:
        done = orrery.verb("metadata", id, *filter(None, [path]))
        assert (done.returncode, done.stdout) == (0, one.ask("/" + path.strip("/"), headers=token)[2].decode()), path
    assert orrery.verb("metadata", id, "--endpoint").stdout == one.url + "\n"
    _, _, body = orrery.ask(method="GET", path=f"/_orrery/instances/{id}/metadata")
    shown = json.loads(body)
    assert shown["endpoint"] == one.url
    assert shown["files"] == {path: text.decode() for path, text in one.crawl(headers=token).items()}
    ec2.modify_instance_metadata_options(InstanceId=id, HttpEndpoint="disabled")
    for arguments, told in [
        ([id, "latest"], f"the metadata of {id} is switched off"),
        (["i-00000000000000000"], "the instance i-00000000000000000 does not exist"),
    ]:
        done = orrery.verb("metadata", *arguments)
        assert (done.returncode, done.stdout) == (1, "") and told in done.stderr, done.stderr
    ec2.modify_instance_metadata_options(InstanceId=id, HttpEndpoint="enabled")
    done = orrery.verb("metadata", id, "latest/meta-data/nothing")
    assert done.returncode == 1 and f"{id} finds nothing at /latest/meta-data/nothing" in done.stderr
    ec2.stop_instances(InstanceIds=[id])
    until(lambda: states(ec2, [id]) == {"stopped"}, "stopped")
    assert orrery.verb("metadata", id, "latest").returncode == 1


MANIFEST = 'id = "racks"\nversion = "1"\nsummary = "Racks"\n'


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_plugin_has_a_part_of_the_tree(grounds, tmp_path, carrier):
    ground = grounds.start(ORRERY_PLUGIN=str(install(tmp_path / "racks", carrier, MANIFEST, RACKS)))
    client = ground.ec2
    kinds = {unit: ground.run(TagSpecifications=tagged(Unit=unit))["InstanceId"] for unit in ("12", "traps", "sleeps")}
    seen = ground.views(kinds.values())
    one = seen[kinds["12"]]
    assert (one.data("x-rack/"), one.data("x-rack/unit"), one.data("x-rack/id")) == ("id\nunit", "12", kinds["12"])
    assert {"x-rack/", "x-young"} <= set(one.data("").splitlines())
    assert one.data("x-rack/nothing") is None
    files = one.crawl()
    assert files["meta-data/x-rack/unit"] == b"12" and files["meta-data/x-young"] == b"yes"
    # As built in: what is shown can be asked for, in its version, with a token where that must be.
    versions = ["2019-10-01", "2020-10-27", "2021-03-23"]
    assert [one.status(f"/{version}/meta-data/x-young") for version in versions] == [404, 200, 200]
    assert ["x-young" in one.ask(f"/{version}/meta-data")[2].decode() for version in versions] == [False, True, True]
    client.modify_instance_metadata_options(InstanceId=kinds["12"], HttpTokens="required")
    assert one.status("/latest/meta-data/x-rack/unit") == 401
    assert one.ask("/latest/meta-data//x-rack/unit/", headers=one.token())[2] == b"12"
    client.create_tags(Resources=[kinds["12"]], Tags=[{"Key": "Unit", "Value": "13"}])
    assert one.ask("/latest/meta-data/x-rack/unit", headers=one.token())[2] == b"13"

    # What fails is not there, and takes nothing else with it.
    for unit in ("traps", "sleeps"):
        broken = seen[kinds[unit]]
        assert broken.data("x-rack/unit") is None and broken.data("x-young") is None
        left = broken.crawl()
        assert (len(left), [path for path in left if "/x-" in path]) == (len(files) - 3, [])
    assert "a metadata plugin failed" in ground.emulator.read_log()


def test_a_web_page_cannot_have_a_name_lead_to_an_instance(ec2):
    one = inside(ec2, launch_one(ec2)["InstanceId"])
    path, port = "/latest/meta-data/instance-id", one.url.rsplit(":", 1)[1]
    for host, status in [("127.0.0.1", 200), (f"localhost:{port}", 200), ("evil.example", 403), (f"evil.example:{port}", 403)]:
        assert one.status(path, headers={"Host": host}) == status, host
