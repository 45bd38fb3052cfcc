"""Plugins that change while the program runs."""

import http.client
import os
import pathlib
import shutil
import threading

import pytest

from emulator import until
from guests import CARRIERS, MANIFEST, OVERRIDES, SHELF, code, install, plugins, states

MEDDLER = 'id = "meddler"\nversion = "1"\nwants = ["ec2:call"]\n'
SETTINGS = """
[plugins.meddler]
grants = ["ec2:call"]
config = { actions = ["DescribeRegions"] }
"""
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
REGIONS = b"Action=DescribeRegions&Version=2016-11-15"
LAUNCH = b"Action=RunInstances&Version=2016-11-15&ImageId=ami-0123456789&MinCount=1&MaxCount=1"


def build(carrier, source, number):
    """Code that does the same and is not the same."""
    rest = str(number).encode().rjust(8)
    # A component may have sections of no meaning, and what is behind a library has none.
    section = bytes([0, 1 + 1 + len(rest), 1]) + b"n" + rest
    return code(carrier, source) + (section if carrier == "component" else rest)


def write(folder, carrier, content, number):
    """As builds do: a new file in the place of the old, or the old one written anew."""
    file = folder / CARRIERS[carrier]
    if number % 2:
        file.write_bytes(content)
    else:
        beside = folder.parent / "beside"
        beside.write_bytes(content)
        beside.rename(file)


def settled(emulator, carrier):
    """What the process has, once plugins that were replaced are gone: open files, MiB of memory."""
    process = pathlib.Path(f"/proc/{emulator.process.pid}")
    children = 2 if carrier == "native" else 0

    def count():
        tasks = (process / "task").iterdir()
        return sum(len((task / "children").read_text().split()) for task in tasks)

    until(lambda: count() == children, "children that were replaced have ended")
    (memory,) = [line for line in (process / "status").read_text().splitlines() if line.startswith("VmRSS")]
    return len(os.listdir(process / "fd")), int(memory.split()[1]) // 1024


class Load:
    """Connections that call as fast as they are answered."""

    def __init__(self, emulator, count):
        self.emulator, self.over = emulator, threading.Event()
        self.calls, self.failures = 0, []
        self.threads = [threading.Thread(target=self.run, args=(number,)) for number in range(count)]

    def run(self, number):
        connection = http.client.HTTPConnection(self.emulator.address, timeout=60)
        launches = 200 if number == 0 else 0
        while not self.over.is_set():
            body, expect = (LAUNCH, b"<instanceId>") if launches > 0 else (REGIONS, b"the-moon-1")
            launches -= 1
            connection.request("POST", "/", body, FORM)
            answer = connection.getresponse()
            said = answer.read()
            if answer.status != 200 or expect not in said:
                self.failures.append((answer.status, said))
            self.calls += 1
        connection.close()

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        for thread in self.threads:
            thread.join()


def reload(launch, client_of, tmp_path, carrier, times):
    folders = {"rack": install(tmp_path / "rack", carrier), "meddler": install(tmp_path / "meddler", carrier, MEDDLER, OVERRIDES)}
    sources = {"rack": "plugins/mock/plugin", "meddler": OVERRIDES}
    settings = tmp_path / "settings.toml"
    settings.write_text(SETTINGS)
    # A port for each instance would be one more file for each that is launched.
    emulator = launch(
        ORRERY_PLUGIN=",".join(map(str, folders.values())), ORRERY_CONFIG=str(settings), EC2_METADATA_PORTS="0")
    ec2 = client_of(emulator)

    def reloads():
        return [plugin["reloads"] for plugin in plugins(emulator)]

    with Load(emulator, 64) as load:
        for number in range(1, times + 1):
            for plugin, folder in folders.items():
                write(folder, carrier, build(carrier, sources[plugin], number), number)
            until(lambda: reloads() == [number, number], f"reload {number}", seconds=60)
            if number == 3:
                before = settled(emulator, carrier)
        after = settled(emulator, carrier)
    assert not load.failures, load.failures[:3]
    assert load.calls > 64 * times
    assert after[0] <= before[0] + 4 and after[1] <= before[1] + 64, (before, after)
    libraries = list((emulator.state / "compiled").glob("*.library"))
    assert len(libraries) == (2 if carrier == "native" else 0), libraries

    def states():
        pages = ec2.get_paginator("describe_instances").paginate()
        found = [one for page in pages for reservation in page["Reservations"] for one in reservation["Instances"]]
        return {(one["State"]["Name"], one.get("StateReason", {}).get("Code")) for one in found}

    until(lambda: states() == {("running", None)}, "no machine is lost")
    assert [plugin["faults"] for plugin in plugins(emulator)] == [0, 0]
    assert "plugin failed" not in emulator.read_log() and " ERROR " not in emulator.read_log()


@pytest.mark.parametrize("carrier", CARRIERS)
def test_reloads_under_load_cost_no_call(launch, client_of, tmp_path, carrier):
    reload(launch, client_of, tmp_path, carrier, 10)


@pytest.mark.long
@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_hundred_reloads_under_load_cost_no_call(launch, client_of, tmp_path, carrier):
    reload(launch, client_of, tmp_path, carrier, 100)


def refusal(emulator):
    (plugin,) = plugins(emulator)
    return plugin["refusal"] or ""


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_change_that_cannot_be_loaded_leaves_what_is(launch, client_of, tmp_path, carrier):
    folder = install(tmp_path / "meddler", carrier, MEDDLER, OVERRIDES)
    settings = tmp_path / "settings.toml"
    settings.write_text(SETTINGS)
    emulator = launch(ORRERY_PLUGIN=str(folder), ORRERY_CONFIG=str(settings))
    ec2 = client_of(emulator)
    file, manifest = folder / CARRIERS[carrier], folder / "plugin.toml"
    good = file.read_bytes()
    broken = "no component that this host runs" if carrier == "component" else "cannot be started"
    for path, content, why in [
        (file, b"#!/bin/sh", broken),
        (file, good[: len(good) // 2], " is cut off: it is a part of the code"),
        (manifest, MEDDLER.replace("meddler", "other").encode(), "it is called other now"),
        (manifest, MEDDLER.encode() + b"colour = 1\n", "unknown field `colour`"),
        (manifest, MEDDLER.replace('"ec2:call"', '"ec2:call", "run:x"').encode(), "wants run:x"),
    ]:
        path.write_bytes(content)
        until(lambda: why in refusal(emulator), why)
        assert "the-moon-1" in [region["RegionName"] for region in ec2.describe_regions()["Regions"]]
        file.write_bytes(good)
        manifest.write_text(MEDDLER)
        until(lambda: not refusal(emulator), "it is as it was")
        (line,) = [line for line in emulator.read_log().splitlines() if why in line]
        assert " WARN " in line and 'plugin="meddler"' in line, line
    manifest.write_text(MEDDLER.replace('"1"', '"2"'))
    until(lambda: plugins(emulator)[0]["version"] == "2", "a good one is loaded")
    assert plugins(emulator)[0]["reloads"] == 1


def test_a_plugin_that_loses_machines_is_not_loaded(launch, client_of, tmp_path):
    manifest = MANIFEST.replace("rack", "shelf")
    folder = install(tmp_path / "shelf", "component", manifest, SHELF)
    emulator = launch(ORRERY_PLUGIN=str(folder))
    ec2 = client_of(emulator)

    def state(instance):
        (reservation,) = ec2.describe_instances(InstanceIds=[instance])["Reservations"]
        return reservation["Instances"][0]["State"]["Name"]

    def run(word):
        made = ec2.run_instances(ImageId="ami-5e1f", InstanceType="t4g.nano", MinCount=1, MaxCount=1, UserData=word)
        instance = made["Instances"][0]["InstanceId"]
        until(lambda: state(instance) == "running", "it runs")
        return instance

    instance = run("")
    (folder / "plugin.toml").write_text(manifest.replace("1.2", "1.3"))
    until(lambda: plugins(emulator)[0]["version"] == "1.3", "a machine is found by its handle")
    dark = run("dark")
    (folder / "plugin.toml").write_text(manifest.replace("1.2", "1.4"))
    told = until(lambda: refusal(emulator), "it is not loaded")
    assert told in {f"it does not find the machine of {one} and 1 more" for one in (instance, dark)}, told
    assert plugins(emulator)[0]["version"] == "1.3" and state(instance) == "running"
    ec2.stop_instances(InstanceIds=[instance])
    until(lambda: state(instance) == "stopped", "the one before has its machines")


def regions(ec2):
    return [region["RegionName"] for region in ec2.describe_regions()["Regions"]]


@pytest.mark.parametrize("carrier", CARRIERS)
def test_plugins_come_and_go_while_it_runs(launch, client_of, tmp_path, carrier):
    settings = tmp_path / "settings.toml"
    settings.write_text(SETTINGS)
    emulator = launch(ORRERY_CONFIG=str(settings), PERSISTENCE="1")
    ec2, folder = client_of(emulator), emulator.state / "plugins" / "meddler"
    whole, over, failures = code(carrier, OVERRIDES), threading.Event(), []

    def ask():
        while not over.is_set():
            status, _, said = emulator.ask(REGIONS)
            if status != 200:
                failures.append(said)

    asking = threading.Thread(target=ask)
    asking.start()
    try:
        for _ in range(2):
            # A copy that is cut off waits for its end.
            folder.mkdir(parents=True)
            (folder / "plugin.toml").write_text(MEDDLER)
            before = emulator.read_log().count(" is cut off")
            (folder / CARRIERS[carrier]).write_bytes(whole[: len(whole) // 2])
            until(lambda: emulator.read_log().count(" is cut off") > before, "it is left out")
            assert plugins(emulator) == []
            (folder / CARRIERS[carrier]).write_bytes(whole)
            until(lambda: "the-moon-1" in regions(ec2), "it is there")
            shutil.rmtree(folder)
            until(lambda: "the-moon-1" not in regions(ec2), "it is gone")
            assert plugins(emulator) == []
    finally:
        over.set()
        asking.join()
    assert not failures, failures[:3]
    # One that is replaced at once was never away.
    install(tmp_path / "one", carrier, MEDDLER, OVERRIDES).rename(folder)
    until(lambda: plugins(emulator), "it is there")
    install(tmp_path / "two", carrier, MEDDLER.replace('"1"', '"2"'), OVERRIDES)
    folder.rename(tmp_path / "before")
    (tmp_path / "two").rename(folder)
    until(lambda: [plugin["version"] for plugin in plugins(emulator)] == ["2"], "it is the next")
    assert emulator.read_log().count("plugin unloaded") == 2
    twin = install(folder.parent / "twin", carrier, MEDDLER, OVERRIDES)
    until(lambda: "the id meddler is loaded already" in emulator.read_log(), "one of an id is enough")
    shutil.rmtree(folder)
    until(lambda: [plugin["version"] for plugin in plugins(emulator)] == ["1"], f"{twin} takes its place")


def test_a_vm_manager_goes_when_nothing_needs_it(launch, client_of, tmp_path):
    state, away = tmp_path / "state", tmp_path / "away"
    folder = install(state / "plugins" / "rack", "component")
    places = {"ORRERY_STATE_DIR": str(state), "PERSISTENCE": "1"}
    emulator = launch(EC2_VM_MANAGER="rack", **places)
    ec2 = client_of(emulator)
    made = ec2.run_instances(ImageId="ami-0123456789", MinCount=1, MaxCount=1)["Instances"]
    ids = [one["InstanceId"] for one in made]
    until(lambda: states(ec2, ids) == {"running"}, "running")
    folder.rename(away)
    until(lambda: refusal(emulator) == "its folder is gone, and it stays because EC2_VM_MANAGER names it", "it stays")
    away.rename(folder)
    until(lambda: not refusal(emulator), "it is as it was")
    assert plugins(emulator)[0]["reloads"] == 0
    emulator.stop()

    emulator = launch(**places)
    ec2 = client_of(emulator)
    folder.rename(away)
    until(lambda: refusal(emulator).endswith("it stays because instances run on it"), "it stays")
    assert states(ec2, ids) == {"running"}
    ec2.terminate_instances(InstanceIds=ids)
    until(lambda: plugins(emulator) == [], "it goes with the last of them")
    assert states(ec2, ids) == {"terminated"}
    away.rename(folder)
    until(lambda: plugins(emulator), "it is there again")
    assert "a start with its id in EC2_VM_MANAGER runs instances on it" in emulator.read_log()
