"""Every operation's smallest and largest request, and spoiled ones of each: a result of the operation's own or an
EC2 error, nothing else, and nothing changes in the state that was not answered."""

import collections
import gzip
import json
import random
import re
import xml.etree.ElementTree as ElementTree
from urllib.parse import parse_qsl, urlencode

import pytest

from emulator import REPOSITORY, Line
from invariants import broken

VECTORS = REPOSITORY / "host" / "wire" / "tests" / "data" / "vectors.jsonl.gz"
NAMESPACE = "{http://ec2.amazonaws.com/doc/2016-11-15/}"
# Operations whose refusals are looked at together.
TOGETHER = 40
ID = re.compile(r"\b([a-z]+(?:-[a-z]+)*)-[0-9a-f]{8,17}\b")
HOSTILE = [
    "", " ", "0", "-1", "1.5", "99999999999999999999", "true", "True", "null", "é" * 300, "x" * 70_000, "a\x00b", "\x1b[0m", "<x>&amp;", "%00",
    "2031-13-41T99:00:00Z", "0.0.0.0/0", "10.0.0.0/33", "::/0", "arn:aws:ec2", "{}", "*", "../..", "i-", "i-ffffffffffffffff0", "vpc-0", "=", "default",
]


def without(pairs, dice):
    pairs.pop(dice.randrange(len(pairs)))


def other(pairs, dice):
    at = dice.randrange(len(pairs))
    pairs[at] = (pairs[at][0], dice.choice(HOSTILE))


def swapped(pairs, dice):
    at, to = dice.randrange(len(pairs)), dice.randrange(len(pairs))
    pairs[at] = (pairs[at][0], pairs[to][1])


def longer(pairs, dice):
    at = dice.randrange(len(pairs))
    pairs[at] = (pairs[at][0] + dice.choice([".1", ".Name", ".", ".0", ".999999999", "x"]), pairs[at][1])


def renumbered(pairs, dice):
    numbered = [at for at, (key, _) in enumerate(pairs) if re.search(r"\.\d+", key)]
    if numbered:
        at = dice.choice(numbered)
        number = dice.choice([".0", ".999999999", ".00", ".-1", ".1e3", ""])
        pairs[at] = (re.sub(r"\.\d+", number, pairs[at][0], count=1), pairs[at][1])


def unknown(pairs, _):
    pairs.append(("NoSuchParameter", "x"))


def twice(pairs, dice):
    pairs.append(dice.choice(pairs))


KINDS = [without, other, other, other, swapped, longer, renumbered, unknown, twice]


def requests(vector, known, spoiled):
    """The vector's request, and spoiled ones; what they name is there in every other."""
    plain = parse_qsl(vector["body"], keep_blank_values=True)
    yield plain
    dice = random.Random(vector["op"] + vector["kind"])
    for number in range(spoiled):
        pairs = [(key, value) for key, value in plain[2:] if key != "DryRun"]
        if number % 2:
            pairs = [(key, ID.sub(lambda id: known.get(id[1], id[0]), value)) for key, value in pairs]
        for _ in range(dice.choice([1, 1, 1, 2, 3])):
            if pairs:
                dice.choice(KINDS)(pairs, dice)
        yield plain[:2] + pairs


def verdict(operation, status, body):
    """What is wrong with an answer, if anything is."""
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError as error:
        return f"{status} is no XML: {error}"
    if status == 200:
        return None if root.tag == f"{NAMESPACE}{operation}Response" else f"200 with {root.tag}"
    code = root.findtext("Errors/Error/Code")
    if not code or not root.findtext("Errors/Error/Message") or not root.findtext("RequestID"):
        return f"{status} with {body[:200]}"
    if 400 <= status < 500 or (status, code) == (501, "NotImplemented"):
        return None
    return f"{status} {code}"


def key(name, shape):
    """The parameter that stands for a member."""
    given = shape.serialization.get("queryName")
    location = shape.serialization.get("name", name)
    return given or location[0].upper() + location[1:]


def misshapen(vector, shape):
    """Requests whose form is wrong in one way, and the code for it."""
    pairs = parse_qsl(vector["body"], keep_blank_values=True)
    yield [*pairs, ("NoSuchParameter", "x")], "UnknownParameter"
    yield [*pairs, pairs[-1]], "MalformedQueryString"
    for name, member in shape.members.items() if shape else ():
        own = key(name, member)
        if name in shape.required_members:
            yield [pair for pair in pairs if pair[0].split(".")[0] != own], "MissingParameter"
        if member.type_name in ("integer", "long", "double", "float", "boolean", "timestamp") and own in dict(pairs):
            yield [pair if pair[0] != own else (own, "x") for pair in pairs], "InvalidParameterValue"
        if member.type_name in ("integer", "long") and own in dict(pairs):
            yield [pair if pair[0] != own else (own, "9" * 30) for pair in pairs], "InvalidParameterValue"


def test_each_operation_refuses_what_is_not_of_its_form(orrery, ec2):
    line = Line(orrery)
    ec2.describe_vpcs()
    before = line.ask(b"", "/_orrery/state/save")
    wrong = []
    with gzip.open(VECTORS) as vectors:
        for vector in map(json.loads, vectors):
            for pairs, code in misshapen(vector, ec2.meta.service_model.operation_model(vector["op"]).input_shape):
                status, answer = line.ask(urlencode(pairs).encode())
                found = ElementTree.fromstring(answer).findtext("Errors/Error/Code")
                if (status, found) != (400, code):
                    wrong.append((vector["op"], code, status, found, pairs))
    assert not wrong, f"{len(wrong)}: {wrong[:20]}"
    assert line.ask(b"", "/_orrery/state/save") == before


def world(ec2):
    """One of each kind that requests often name, by the prefix of its id."""
    launched = ec2.run_instances(ImageId="ami-df5de72bdb3b", InstanceType="t3.micro", MinCount=1, MaxCount=1)["Instances"][0]
    ec2.get_waiter("instance_running").wait(InstanceIds=[launched["InstanceId"]], WaiterConfig={"Delay": 1})
    shown = [
        ec2.describe_instances(), ec2.describe_vpcs(), ec2.describe_subnets(), ec2.describe_security_groups(), ec2.describe_route_tables(),
        ec2.describe_network_acls(), ec2.describe_internet_gateways(), ec2.describe_network_interfaces(), ec2.describe_volumes(),
        ec2.allocate_address(), ec2.create_transit_gateway(), ec2.create_vpn_gateway(Type="ipsec.1"),
    ]
    return {id[1]: id[0] for id in ID.finditer(json.dumps(shown, default=str))}


def leaves_traces(line, refused):
    """Whether asking again for what was refused, until nothing of it is answered, changes the state."""
    def kept():
        return line.ask(b"", "/_orrery/state/save")[1]

    while True:
        before = kept()
        again = [body for body in refused if line.ask(body)[0] != 200]
        if len(again) == len(refused):
            return kept() != before
        refused = again


def sweep(emulator, ec2, spoiled):
    known = world(ec2)
    line = Line(emulator)
    wrong = collections.defaultdict(list)
    refused = collections.defaultdict(list)
    assert line.ask(b'{"frozen": true}', "/_orrery/clock")[0] == 200
    with gzip.open(VECTORS) as vectors:
        for vector in map(json.loads, vectors):
            for pairs in requests(vector, known, spoiled):
                body = urlencode(pairs).encode()
                status, answer = line.ask(body)
                what = verdict(vector["op"], status, answer)
                if what:
                    wrong[vector["op"]].append((what, body))
                elif status != 200:
                    refused[vector["op"]].append(body)
    assert not wrong, f"{len(wrong)} operations: {dict(wrong)}"
    names = sorted(refused)
    for at in range(0, len(names), TOGETHER):
        some = names[at:at + TOGETHER]
        assert not leaves_traces(line, [body for name in some for body in refused[name]]), some
    assert line.ask(b'{"frozen": false}', "/_orrery/clock")[0] == 200
    assert broken(ec2, emulator) == []


def test_no_request_is_answered_with_anything_else(orrery, ec2):
    sweep(orrery, ec2, spoiled=8)


@pytest.mark.long
def test_none_of_fifty_of_each_is_answered_with_anything_else(orrery, ec2):
    sweep(orrery, ec2, spoiled=50)
