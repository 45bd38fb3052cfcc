"""What table-driven tests of a family share: refusals, filters, pages."""

import json

from cases import counted
from emulator import REPOSITORY
from refusals import code_of, refused

FILTERS = {
    one["operation"]: set(one["names"]) for one in json.loads((REPOSITORY / "host/wire/model/filters.json").read_text())
}


def named(*pairs):
    """Filters as a request has them."""
    return [{"Name": name, "Values": [str(value)]} for name, value in pairs]


def check_filters(client, operation, method, ids, table):
    """Every documented filter of an operation finds what `table` says and no more.

    `ids` reads the ids from an answer; `table` maps a filter to pairs of a value and the
    ids that it finds, or to nothing where no resource can have a value.
    """
    listed = {name.split(":")[0] for name in table}
    assert FILTERS[operation] <= listed, FILTERS[operation] - listed
    call = getattr(client, method)
    for name, pairs in table.items():
        assert ids(call(Filters=named((name, "no such value")))) == [], name
        counted()
        for value, expected in pairs:
            found = ids(call(Filters=named((name, value))))
            assert sorted(found) == sorted(expected), (name, value)
            counted()


def check_pages(call, member, total, size, **parameters):
    """Pages of `size` follow each other to `total`, and tokens of others are refused."""
    seen, token, pages = [], None, 0
    while True:
        more = {"NextToken": token} if token else {}
        answer = call(MaxResults=size, **more, **parameters)
        assert len(answer[member]) <= size
        seen += answer[member]
        pages += 1
        token = answer.get("NextToken")
        if not token:
            break
    assert len(seen) == total and pages == -(-total // size)
    assert code_of(call, MaxResults=size, NextToken="none", **parameters) == "InvalidNextToken"
