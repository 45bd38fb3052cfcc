"""A VM manager in Python whose machines are entries in the plugin's own store.

A machine is a key, `<emulator>/<instance>`, and its power is the value. The store is the
host's: it outlives this plugin's instances, and the program where that keeps its state.
"""

from componentize_py_types import Err
from wit_world import exports
from wit_world.exports.manager import CapabilitySet, Feature
from wit_world.imports import kv
from wit_world.imports.errors import Error, Kind
from wit_world.imports.log import Level, log
from wit_world.imports.types import (
    Handle, MetadataPath_Unreachable, Observation, Power, Progress_Done,
)

HANDLE = Handle(1, b"notebook")
PAGE = 1000


def failure(kind, message):
    return Err(Error(kind, None, message, None, None))


def key(by, instance_id):
    return f"{by.emulator_id}/{instance_id}"


def seen(instance_id, power):
    handle = None if power is Power.ABSENT else HANDLE
    return Observation(instance_id, power, handle, [], [], MetadataPath_Unreachable(), None, [])


def power(by, instance_id):
    """The machine's power, and the revision of its entry."""
    entry = kv.get(key(by, instance_id))
    return (Power[entry.value.decode()], entry.revision) if entry else (Power.ABSENT, None)


def existing(by, instance_id):
    found = power(by, instance_id)
    if found[0] is Power.ABSENT:
        raise failure(Kind.NOT_FOUND, f"there is no machine of {instance_id}")
    return found


def turn(by, instance_id, to, revision):
    kv.put(key(by, instance_id), to.name.encode(), revision)
    log(Level.INFO, "machine turned", [("instance", instance_id), ("power", to.name.lower())])
    return Progress_Done(seen(instance_id, to))


class Manager(exports.Manager):
    def capabilities(self, by):
        return CapabilitySet([Feature.STOP_START, Feature.REBOOT], [], None, 0, HANDLE.version)

    def images(self, by):
        return []

    def launch(self, by, spec):
        now, _ = power(by, spec.instance_id)
        if now is Power.ABSENT:
            return turn(by, spec.instance_id, Power.RUNNING, None)
        return Progress_Done(seen(spec.instance_id, now))

    def start(self, by, spec, handle):
        if handle != HANDLE:
            raise failure(Kind.INVALID, "the handle is none of the notebook's")
        _, revision = existing(by, spec.instance_id)
        return turn(by, spec.instance_id, Power.RUNNING, revision)

    def stop(self, by, target, mode):
        _, revision = existing(by, target.instance_id)
        return turn(by, target.instance_id, Power.STOPPED, revision)

    def reboot(self, by, target):
        now, _ = existing(by, target.instance_id)
        if now is not Power.RUNNING:
            raise failure(Kind.INVALID, "only a running machine can reboot")
        return Progress_Done(seen(target.instance_id, now))

    def terminate(self, by, target):
        kv.delete(key(by, target.instance_id), None)
        return Progress_Done(seen(target.instance_id, Power.ABSENT))

    def observe(self, by, targets):
        return [seen(target.instance_id, power(by, target.instance_id)[0]) for target in targets]

    def owned(self, by):
        prefix, last, found = key(by, ""), None, []
        while page := kv.keys(prefix, last, PAGE):
            found += page
            last = page[-1]
        ids = [name.removeprefix(prefix) for name in found]
        return [seen(instance_id, power(by, instance_id)[0]) for instance_id in ids]
