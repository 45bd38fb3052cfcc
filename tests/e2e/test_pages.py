"""Every list that comes in pages: bounds of a page, and tokens that are none or another list's."""

import json
import xml.etree.ElementTree as ElementTree

import botocore.session
import pytest

from cases import counted
from emulator import Emulator, Line

# Lists that take larger pages and cut them to a thousand, as their documentation says.
CUT = {"DescribeVpcEndpointConnections", "DescribeVpcEndpointServices", "DescribeVpcEndpoints"}
# Lists of which a page may be empty.
FROM_ZERO = {"DescribeFastSnapshotRestores"}


@pytest.fixture(scope="module")
def emulator(tmp_path_factory):
    emulator = Emulator(tmp_path_factory.mktemp("pages")).start()
    yield emulator
    emulator.kill()


def paged(emulator):
    """The lists with behaviour of their own that can be asked for without naming anything."""
    _, _, body = emulator.ask(method="GET", path="/_orrery/operations")
    behaving = {one["name"] for one in json.loads(body)["operations"] if one["label"] in ("real", "stateful")}
    model = botocore.session.get_session().get_service_model("ec2")
    shapes = {name: model.operation_model(name).input_shape for name in behaving & set(model.operation_names)}
    return sorted(name for name, shape in shapes.items()
                  if {"NextToken", "MaxResults"} <= set(shape.members) and not shape.required_members)


def test_bounds_and_tokens(emulator):
    line = Line(emulator)

    def asked(name, **parameters):
        text = "".join(f"&{key}={value}" for key, value in parameters.items())
        status, body = line.ask(f"Action={name}&Version=2016-11-15{text}".encode())
        return status, ElementTree.fromstring(body)

    _, first = asked("DescribeInstanceTypes", MaxResults=5)
    (token,) = [element.text for element in first if element.tag.endswith("nextToken")]
    lists = paged(emulator)
    assert len(lists) >= 45
    wrong = []
    for name in lists:
        for parameters, code, answered in [
            ({"MaxResults": 0}, "InvalidParameterValue", FROM_ZERO), ({"MaxResults": -1}, "InvalidParameterValue", ()),
            ({"MaxResults": 100_001}, "InvalidParameterValue", CUT), ({"MaxResults": "many"}, "InvalidParameterValue", ()),
            ({"NextToken": "no-token"}, "InvalidNextToken", ()), ({"NextToken": token}, "InvalidNextToken", {"DescribeInstanceTypes"}),
        ]:
            status, answer = asked(name, **parameters)
            expected = (200, None) if name in answered else (400, code)
            if (status, answer.findtext("Errors/Error/Code")) != expected:
                wrong.append((name, parameters, status, answer.findtext("Errors/Error/Code")))
            counted()
    assert wrong == []
