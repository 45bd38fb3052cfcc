#!/usr/bin/env python3
"""Makes `tests/data/vectors.jsonl.gz` with botocore's own model and code; needs no network.

    pip install botocore==1.44.5 && vectors/generate.py            writes the file
    vectors/generate.py --check                                    re-reads it with botocore

Two lines an operation: `min` has the required members alone, `max` every member with two items a
list. A line has `params` and `result` (trees with the SDK's names; `$ts` and `$b64` mark times
and bytes), `body` (the bytes that botocore sends for `params`) and `xml` (an answer that botocore
parses to `result`). Ids and filter names are such that every check of the pipeline passes; other
text carries the characters that URLs and XML must escape.
"""
import base64
import datetime
import gzip
import json
import pathlib
import re
import sys
import urllib.parse

import botocore.session
from botocore import parsers, serialize

WIRE = pathlib.Path(__file__).parent.parent
DATA = WIRE / "tests/data/vectors.jsonl.gz"
NAMESPACE = "http://ec2.amazonaws.com/doc/2016-11-15/"
TIME = datetime.datetime(2026, 11, 23, 12, 34, 56, tzinfo=datetime.timezone.utc)
SERIALIZER = serialize.create_serializer("ec2", include_validation=True)
PARSER = parsers.create_parser("ec2")
SERVICE = botocore.session.get_session().get_service_model("ec2")
HINTS = [
    (r"CidrIpv6|Ipv6Cidr", "2001:db8::/64"),
    (r"Cidr", "10.0.0.0/16"),
    (r"Ipv6Address", "2001:db8::1"),
    (r"IpAddress|PublicIp$|PrivateIp$", "10.0.0.10"),
    (r"AvailabilityZone$", "us-east-1a"),
    (r"ClientToken", "tok-1"),
]


def prefixes():
    """What ids begin with, by shape, as the generator and `ids.rs` have it."""
    kinds = dict(re.findall(r'(\w+) = "([a-z-]+)"', (WIRE / "src/ids.rs").read_text()))
    shapes = re.findall(r'\(\s*"(\w+)",\s*"([A-Z_]+)",?\s*\)', (WIRE / "codegen/src/rules.rs").read_text())
    return {shape: kinds[kind] for shape, kind in shapes}


def filters():
    rows = json.loads((WIRE / "model/filters.json").read_text())
    return {row["operation"]: [n for n in row["names"] if n != "tag"] for row in rows if row["names"]}


PREFIXES, FILTERS = prefixes(), filters()


def scalar(shape, name, i):
    kind = shape.type_name
    if kind == "string":
        if shape.enum:
            return shape.enum[i % len(shape.enum)]
        if shape.name in PREFIXES:
            return PREFIXES[shape.name] + "0123456789abcdef0"
        for pattern, value in HINTS:
            if re.search(pattern, name):
                return value
        value = f"{name}-{i} <&>\"' +/=é~%"
        short, long = shape.metadata.get("min", 0), shape.metadata.get("max", 10**9)
        return value[:long] if len(value) >= short else value.ljust(short, "x")
    if kind in ("integer", "long"):
        return int(max(shape.metadata.get("min", 1), min(7 + i, shape.metadata.get("max", 10**9))))
    return {"double": 1.5, "float": 1.5, "boolean": i % 2 == 0, "timestamp": TIME, "blob": b"\x00blob\xff"}[kind]


def build(shape, kind, operation, depth=0, name="", i=0):
    if shape.type_name == "structure":
        keys = [k for k in shape.members if kind == "max" or k in shape.required_members]
        if depth and not keys:
            keys = list(shape.members)[:1]  # an empty structure has no form in Query
        tree = {k: build(shape.members[k], kind, operation, depth + 1, k, j) for j, k in enumerate(keys)}
        if shape.name == "Filter" and "Name" in tree and operation in FILTERS:
            tree["Name"] = FILTERS[operation][i % len(FILTERS[operation])]
        return tree
    if shape.type_name == "list":
        count = 2 if kind == "max" and depth < 4 else 1
        count = min(max(count, shape.metadata.get("min", 0)), shape.metadata.get("max", count))
        item = name.rstrip("s")
        return [build(shape.member, kind, operation, depth + 1, item, j) for j in range(count)]
    return scalar(shape, name, i)


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def xml(shape, value):
    kind = shape.type_name
    if kind == "structure":
        fields = ((shape.members[k], k, v) for k, v in value.items())
        tags = ((m, m.serialization.get("name", k), v) for m, k, v in fields)
        return "".join(f"<{tag}>{xml(m, v)}</{tag}>" for m, tag, v in tags)
    if kind == "list":
        tag = shape.member.serialization.get("name", "item")
        return "".join(f"<{tag}>{xml(shape.member, item)}</{tag}>" for item in value)
    if kind == "boolean":
        return "true" if value else "false"
    if kind == "timestamp":
        return value.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    if kind == "blob":
        return base64.b64encode(value).decode()
    return escape(str(value))


def answer(model, value):
    inner = xml(model.output_shape, value) if model.output_shape else "<return>true</return>"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<{model.name}Response xmlns="{NAMESPACE}">'
        f"<requestId>req-1</requestId>{inner}</{model.name}Response>"
    )


def body(model, params):
    sent = SERIALIZER.serialize_to_request(params, model)["body"]
    return urllib.parse.urlencode([(k, v if isinstance(v, str) else str(v)) for k, v in sent.items()])


def parsed(model, text):
    answer = {"body": text.encode(), "headers": {}, "status_code": 200}
    tree = PARSER.parse(answer, model.output_shape)
    tree.pop("ResponseMetadata", None)
    return tree


def pack(value):
    if isinstance(value, datetime.datetime):
        return {"$ts": value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")}
    return {"$b64": base64.b64encode(value).decode()}


def unpack(tree):
    if "$ts" in tree:
        return datetime.datetime.strptime(tree["$ts"], "%Y-%m-%dT%H:%M:%S.000Z").replace(tzinfo=datetime.timezone.utc)
    return base64.b64decode(tree["$b64"]) if "$b64" in tree else tree


def lines():
    for operation in SERVICE.operation_names:
        model = SERVICE.operation_model(operation)
        for kind in ("min", "max"):
            params = build(model.input_shape, kind, operation) if model.input_shape else {}
            result = build(model.output_shape, kind, operation) if model.output_shape else {}
            row = {"op": operation, "kind": kind, "params": params, "body": body(model, params)}
            row |= {"result": result, "xml": answer(model, result)}
            yield json.dumps(row, default=pack, ensure_ascii=False, separators=(",", ":")) + "\n"


def check():
    bad = total = 0
    for line in gzip.open(DATA, "rt", encoding="utf-8"):
        row = json.loads(line, object_hook=unpack)
        model = SERVICE.operation_model(row["op"])
        same = lambda a, b: json.dumps(a, default=pack, sort_keys=True) == json.dumps(b, default=pack, sort_keys=True)
        right = body(model, row["params"]) == row["body"] and same(parsed(model, row["xml"]), row["result"])
        total, bad = total + 1, bad + (not right)
    print(f"{total} vectors, {bad} wrong")
    sys.exit(bad > 0)


if __name__ == "__main__":
    if "--check" in sys.argv:
        check()
    DATA.write_bytes(gzip.compress("".join(lines()).encode(), mtime=0))
