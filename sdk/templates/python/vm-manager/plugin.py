"""A VM manager whose machines are entries in the plugin's own store, which the host keeps.

Put your hypervisor where the store is; `orrery plugin test` says what it must promise.
"""

from componentize_py_types import Err
from wit_world import exports
from wit_world.exports.manager import CapabilitySet, Feature
from wit_world.imports import kv
from wit_world.imports.errors import Error, Kind
from wit_world.imports.types import Handle, MetadataPath_Unreachable, Observation, Power, Progress_Done

PAGE = 1000


def failure(kind, message):
    return Err(Error(kind, None, message, None, None))


def key(by, instance_id):
    return f"{by.emulator_id}/{instance_id}"


def handle(instance_id):
    """Whatever finds the machine again: the host keeps it for you."""
    return Handle(1, instance_id.encode())


def see(by, instance_id):
    entry = kv.get(key(by, instance_id))
    power = Power[entry.value.decode()] if entry else Power.ABSENT
    return Observation(instance_id, power, handle(instance_id), [], [], MetadataPath_Unreachable(), None, [])


def turn(by, instance_id, power):
    entry = kv.get(key(by, instance_id))
    if entry is None:
        raise failure(Kind.NOT_FOUND, "There is no machine")
    kv.put(key(by, instance_id), power.name.encode(), entry.revision)
    return Progress_Done(see(by, instance_id))


class Manager(exports.Manager):
    def capabilities(self, by):
        return CapabilitySet([Feature.STOP_START], [], None, 0, 1)

    def images(self, by):
        return []

    def launch(self, by, spec):
        """May be asked again at any time, like every verb: what is there is answered."""
        if see(by, spec.instance_id).power is Power.ABSENT:
            kv.put(key(by, spec.instance_id), Power.RUNNING.name.encode(), None)
        return Progress_Done(see(by, spec.instance_id))

    def start(self, by, spec, given):
        if given != handle(spec.instance_id):
            raise failure(Kind.INVALID, "The handle is not one of this plugin's")
        return turn(by, spec.instance_id, Power.RUNNING)

    def stop(self, by, target, mode):
        return turn(by, target.instance_id, Power.STOPPED)

    def reboot(self, by, target):
        raise failure(Kind.UNSUPPORTED, "Machines of the rack do not reboot")

    def terminate(self, by, target):
        kv.delete(key(by, target.instance_id), None)
        return Progress_Done(see(by, target.instance_id))

    def observe(self, by, targets):
        return [see(by, target.instance_id) for target in targets]

    def owned(self, by):
        """Every machine of this emulator, also those that the host forgot."""
        prefix, keys = key(by, ""), []
        while page := kv.keys(prefix, keys[-1] if keys else None, PAGE):
            keys += page
        return [see(by, name.removeprefix(prefix)) for name in keys]
