"""Every operation is what its honesty label says."""

import json
import pathlib
import re
import xml.etree.ElementTree as ElementTree

import botocore
import botocore.session


def test_labels_are_honest(orrery):
    _, _, body = orrery.ask(method="GET", path="/_orrery/operations")
    listed = json.loads(body)
    labels = {one["name"]: one["label"] for one in listed.get("operations", listed)}
    model = botocore.session.get_session().get_service_model("ec2")
    assert set(model.operation_names) <= set(labels) | {"nothing newer than the model"}
    assert sum(label in ("real", "stateful") for label in labels.values()) >= 308
    for name, label in labels.items():
        # Without parameters: what is answered or refused for another reason is there.
        status, _, answer = orrery.ask(f"Action={name}&Version=2016-11-15".encode())
        code = ElementTree.fromstring(answer).findtext("Errors/Error/Code")
        if label != "unsupported":
            assert status < 500, (name, code)
        elif code not in ("MissingParameter", "InvalidParameterValue"):
            assert (status, code) == (501, "NotImplemented"), name


def test_everything_with_behaviour_is_called_by_a_test(orrery):
    _, _, body = orrery.ask(method="GET", path="/_orrery/operations")
    behaving = [one["name"] for one in json.loads(body)["operations"] if one["label"] in ("real", "stateful")]
    called = set(re.findall(r"\w+", " ".join(path.read_text() for path in pathlib.Path(__file__).parent.glob("*.py"))))
    assert [name for name in behaving if not called & {name, botocore.xform_name(name)}] == []
