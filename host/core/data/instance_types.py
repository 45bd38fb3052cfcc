"""Makes instance_types.deflate from moto's collection of DescribeInstanceTypes answers.

Needs moto and botocore (both Apache-2.0): python3 instance_types.py instance_types.deflate
One line a type, sorted by name: name, tab, JSON with SDK member names. Types that only
botocore knows have a line with the name alone.
"""

import gzip
import json
import pathlib
import sys
import zlib

import botocore.session
import moto

source = pathlib.Path(moto.__file__).parent / "ec2/resources/instance_types.json.gz"
known = json.loads(gzip.decompress(source.read_bytes()))
model = botocore.session.get_session().get_service_model("ec2")
for name in model.shape_for("InstanceType").enum:
    known.setdefault(name, {"InstanceType": name})
members = model.shape_for("InstanceTypeInfo").members
lines = [
    name + "\t" + json.dumps({k: v for k, v in known[name].items() if k in members}, separators=(",", ":"))
    for name in sorted(known)
]
packer = zlib.compressobj(9, zlib.DEFLATED, -15)
pathlib.Path(sys.argv[1]).write_bytes(packer.compress("\n".join(lines).encode()) + packer.flush())
