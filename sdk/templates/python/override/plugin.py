"""An override: RunInstances of more than ten instances is refused, and every other call goes
on to whatever is behind."""

import json

from componentize_py_types import Err
from wit_world import exports
from wit_world.exports.handler import Rule
from wit_world.imports import next as behind
from wit_world.imports.errors import Error, Kind

MOST = 10


def failure(kind, message, code=None):
    return Err(Error(kind, code, message, None, None))


def parameters(request):
    try:
        found = json.loads(request.params_json)
    except ValueError as error:
        raise failure(Kind.INVALID, str(error)) from None
    return found if isinstance(found, dict) else {}


class Handler(exports.Handler):
    def overrides(self):
        return [Rule("RunInstances", 0)]

    def handle(self, by, request):
        if parameters(request).get("MaxCount", 0) > MOST:
            message = f"You have requested more instances than your limit of {MOST}"
            raise failure(Kind.LIMIT, message, "InstanceLimitExceeded")
        return behind.call(request)
