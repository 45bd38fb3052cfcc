"""What tests of single resource families share: refusals, filters, pages, waiting."""

import pytest
from botocore.exceptions import ClientError

from cases import counted
from emulator import until


def refused(call, **parameters):
    """The error with which a call is refused, as `(code, message)`."""
    with pytest.raises(ClientError) as refusal:
        answered = call(**parameters)
        pytest.fail(f"{parameters} was answered: {answered}")
    answer = refusal.value.response
    assert 400 <= answer["ResponseMetadata"]["HTTPStatusCode"] < 500
    counted()
    return answer["Error"]["Code"], answer["Error"]["Message"]


def code_of(call, **parameters):
    """The code with which a call is refused."""
    return refused(call, **parameters)[0]


def check_refusals(cases):
    """Each case is a call, its parameters and the code with which it is refused."""
    for call, parameters, code in cases:
        assert (parameters, code_of(call, **parameters)) == (parameters, code)


def named(**values):
    """Filters by name; `_` stands for `-` and `__` for `.`."""
    return [
        {"Name": name.replace("__", ".").replace("_", "-"), "Values": value if isinstance(value, list) else [value]}
        for name, value in values.items()
    ]


def check_filters(describe, member, key, expected, filters="Filters"):
    """Each filter finds exactly the ids expected, and nothing with a value nobody has."""
    for (name, value), ids in expected.items():
        wanted = [{"Name": name, "Values": [value]}]
        found = [one[key] for one in describe(**{filters: wanted})[member]]
        assert (name, value, sorted(found)) == (name, value, sorted(ids))
        nobody = [{"Name": name, "Values": ["nobody-has-this"]}]
        assert (name, describe(**{filters: nobody})[member]) == (name, [])
        counted()
    assert code_of(describe, **{filters: [{"Name": "no-such-filter", "Values": ["x"]}]}) == "InvalidParameterValue"


def check_pages(describe, member, key, expected, size=5, **parameters):
    """Pages of `size` give everything once, in order; other tokens are refused."""
    seen, token, pages = [], {}, 0
    while True:
        page = describe(MaxResults=size, **token, **parameters)
        assert len(page[member]) <= size
        seen += [one[key] for one in page[member]]
        pages += 1
        if "NextToken" not in page:
            break
        token = {"NextToken": page["NextToken"]}
    assert (sorted(seen), len(set(seen))) == (sorted(expected), len(seen))
    assert pages == -(-len(expected) // size)
    assert code_of(describe, NextToken="not-a-token", **parameters) == "InvalidNextToken"


def settled(describe, state="available"):
    """Polls until the one thing that `describe` gives has the state."""
    def probe():
        shown = describe()
        return shown if shown["State"] == state else None

    return until(probe, f"state {state}")


def dry(call, **parameters):
    """A dry run of a call that would succeed says so, and does nothing."""
    assert code_of(call, DryRun=True, **parameters) == "DryRunOperation"


def check_found(describe, member, key, expected, filters):
    """Each filter, given as name and value, finds exactly the same ids."""
    check_filters(describe, member, key, {filter: list(expected) for filter in filters.items()})


def tagged(kind, **tags):
    """The member TagSpecifications for one kind of resource."""
    return [{"ResourceType": kind, "Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}]
