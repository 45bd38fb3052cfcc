"""Plugins for tests: built from this repository's sources, put into folders of their own."""

import functools
import json
import pathlib
import subprocess
import tempfile

from emulator import REPOSITORY, binary

CARRIERS = {"component": "plugin.wasm", "native": "plugin.so"}
# One folder for all builds, so that the second project finds what the first one built.
TARGET = REPOSITORY / "target" / "tmp" / "plugins"
MOCK = "plugins/mock/plugin"
ASKS = "tests/plugins/asks"
CELLAR = "tests/plugins/cellar"
CLERK = "tests/plugins/clerk"
OVERRIDES = "tests/plugins/overrides"
RACKS = "tests/plugins/racks"
SHELF = "tests/plugins/shelf"
MANIFEST = 'id = "rack"\nversion = "1.2"\nsummary = "A rack"\nkeep-instance = true\n'


@functools.cache
def code(carrier, source=MOCK):
    """The file that the crate is built into, once for each carrier."""
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / CARRIERS[carrier]
        subprocess.run(
            [binary().parent / "orrery-guest", carrier, REPOSITORY / source, TARGET, output], check=True
        )
        return output.read_bytes()


def install(folder, carrier, manifest=MANIFEST, source=MOCK):
    """Makes a plugin's folder."""
    folder.mkdir(parents=True)
    (folder / CARRIERS[carrier]).write_bytes(code(carrier, source))
    (folder / "plugin.toml").write_text(manifest)
    return folder


def plugins(emulator):
    """What the control API says of the plugins."""
    return json.loads(emulator.ask(method="GET", path="/_orrery/plugins")[2])["plugins"]


def states(client, ids):
    """What the instances do."""
    found = client.describe_instances(InstanceIds=ids)["Reservations"]
    return {one["State"]["Name"] for reservation in found for one in reservation["Instances"]}
