#!/usr/bin/env python3
"""Writes the model files beside this script from a botocore wheel, a table of error codes and
a table of documented filter names.

    vendor.py BOTOCORE.whl ERROR_CODES.json FILTERS.json

Documentation prose, examples and endpoints are left out. What stays is one line a shape and one
line an operation, members in the model's order, so that a newer model gives a readable diff.
"""
import gzip
import json
import pathlib
import sys
import zipfile

HERE = pathlib.Path(__file__).parent
SOURCE = "botocore/data/ec2/2016-11-15/service-2.json"
PROSE = {"documentation", "deprecated", "deprecatedMessage", "deprecatedSince", "sensitive"}


def model(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return json.loads(gzip.decompress(archive.read(SOURCE + ".gz")))


def bare(value):
    return {k: v for k, v in value.items() if k not in PROSE}


def shape(name, value):
    line = {"name": name, **bare(value)}
    if "members" in value:
        line["members"] = [{"name": k, **bare(v)} for k, v in value["members"].items()]
    if "member" in value:
        line["member"] = bare(value["member"])
    return line


def operation(name, value):
    line = {"name": name}
    for side in ("input", "output"):
        if side in value:
            line[side] = value[side]["shape"]
    return line


def dense(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def table(rows):
    return "[\n" + ",\n".join(dense(row) for row in rows) + "\n]"


def main(wheel, codes, filters):
    service = model(wheel)
    text = '{"version":%s,"source":%s,\n"operations":%s,\n"shapes":%s}\n' % (
        dense(service["metadata"]["apiVersion"]),
        dense(pathlib.Path(wheel).name.rsplit("-py3", 1)[0].replace("-", " ") + ", documentation left out"),
        table(operation(k, v) for k, v in sorted(service["operations"].items())),
        table(shape(k, v) for k, v in sorted(service["shapes"].items())),
    )
    (HERE / "service.json").write_text(text, encoding="utf-8")
    kept = ("code", "status", "message", "message_plural")
    rows = [{k: row[k] for k in kept if row[k]} for row in json.load(open(codes))]
    (HERE / "error_codes.json").write_text(table(rows) + "\n", encoding="utf-8")
    rows = [{"operation": k, **v} for k, v in sorted(json.load(open(filters)).items())]
    (HERE / "filters.json").write_text(table(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
