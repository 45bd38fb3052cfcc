"""Every operation refuses what is not of its form, with the code for it, and keeps nothing of it. Requests that are
spoiled in any other way are `emulator/tests/sweep.rs` of the server."""

import gzip
import json
import xml.etree.ElementTree as ElementTree
from urllib.parse import parse_qsl, urlencode

from emulator import REPOSITORY, Line

VECTORS = REPOSITORY / "host" / "wire" / "tests" / "data" / "vectors.jsonl.gz"


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
