"""Plugins in the running program: the mock as a component and as a native library."""

import os
import pathlib
import signal
import subprocess

import pytest

from emulator import REPOSITORY, Emulator, binary, until
from guests import CARRIERS, CELLAR, MANIFEST, install, plugins, states


def orrery(emulator, *arguments):
    done = subprocess.run(
        [binary(), *arguments], env=emulator.environment(), capture_output=True, text=True, timeout=60
    )
    return done.returncode, done.stdout, done.stderr


def children(emulator):
    tasks = pathlib.Path(f"/proc/{emulator.process.pid}/task").iterdir()
    return [int(pid) for task in tasks for pid in (task / "children").read_text().split()]


@pytest.mark.parametrize("carrier", CARRIERS)
def test_instances_live_on_a_plugin(launch, client_of, tmp_path, carrier):
    folder = install(tmp_path / "rack", carrier)
    emulator = launch(ORRERY_PLUGIN=str(folder))
    client = client_of(emulator)
    ids = [one["InstanceId"] for one in
           client.run_instances(ImageId="ami-0123456789", MinCount=2, MaxCount=2)["Instances"]]
    for verb, state in [(None, "running"), (client.stop_instances, "stopped"), (client.start_instances, "running"),
                        (client.terminate_instances, "terminated")]:
        if verb:
            verb(InstanceIds=ids)
        until(lambda: states(client, ids) == {state}, state)

    (rack,) = plugins(emulator)
    assert rack["calls"] >= 8 and rack["faults"] == 0 and rack["health"] == "ok"
    assert (rack["id"], rack["version"], rack["grants"]) == ("rack", "1.2", [])
    assert any(name.startswith("orrery:vm/manager@") for name in rack["interfaces"])
    code, said, _ = orrery(emulator, "plugin", "list")
    assert code == 0 and said.splitlines()[1].split()[:3] == ["rack", "1.2", "-"], said

    loaded, ready = emulator.read_log().splitlines()[:2]
    for told in ["plugin loaded", 'plugin="rack"', 'version="1.2"', "orrery:vm/manager@", "grants="]:
        assert told in loaded, loaded
    assert 'vm_manager="rack,mock"' in ready and 'vm_manager_reason="plugin"' in ready, ready
    assert len(children(emulator)) == (carrier == "native")
    emulator.stop()


def test_found_plugins_wait_to_be_chosen(launch, client_of, tmp_path):
    install(tmp_path / "state" / "plugins" / "rack", "component")
    broken = install(tmp_path / "path" / "broken", "component", "id = 7")
    places = {"ORRERY_STATE_DIR": str(tmp_path / "state"), "ORRERY_PLUGIN_PATH": f"/none:{tmp_path / 'path'}"}
    emulator = launch(**places)
    (left_out,) = [line for line in emulator.read_log().splitlines() if "WARN" in line]
    assert "a plugin is left out" in left_out and str(broken) in left_out and "expected a string" in left_out
    assert 'vm_manager="mock"' in emulator.read_log()
    client = client_of(emulator)
    client.run_instances(ImageId="ami-0123456789", MinCount=1, MaxCount=1)
    assert [rack["calls"] for rack in plugins(emulator)] == [0]
    emulator.stop()

    emulator = launch(EC2_VM_MANAGER="rack", **places)
    ids = [one["InstanceId"] for one in
           client_of(emulator).run_instances(ImageId="ami-0123456789", MinCount=1, MaxCount=1)["Instances"]]
    until(lambda: states(client_of(emulator), ids) == {"running"}, "running")
    assert [rack["calls"] > 0 for rack in plugins(emulator)] == [True]
    (warned,) = [line for line in emulator.read_log().splitlines() if "ami-0123456789" in line]
    assert "image ami-0123456789 is in no catalogue; the VM manager rack launches it all the same" in warned


WANTS = MANIFEST.replace("keep-instance", 'wants = ["http:hv"]\nkeep-instance')
TABLE = "[plugins.rack]\n"


@pytest.mark.parametrize("manifest, settings, told", [
    (WANTS, "", 'it wants http:hv: add `grants = ["http:hv"]` to [plugins.rack] in orrery.toml'),
    (WANTS, TABLE + 'grants = ["http:other"]', "it wants http:hv"),
    (WANTS, TABLE + 'grants = ["http:hv"]', 'add `endpoints.hv = { url = "..." }` to [plugins.rack] in orrery.toml'),
    (MANIFEST, TABLE + 'endpoints.hv.url = "hv"', "an endpoint's URL begins with http://"),
    (MANIFEST + "colour = 1\n", "", "unknown field `colour`"),
    (MANIFEST + 'sha256 = "00"\n', "", "plugin.toml says 00"),
    (MANIFEST.replace("rack", "mock"), "", "the program has a VM manager with the id mock"),
    (MANIFEST, TABLE + "grant = []", "unknown field `grant`"),
    (MANIFEST, 'vm_manager = "shelf"', "EC2_VM_MANAGER: 'shelf' is none of mock, docker and the VM managers"),
], ids=["grant", "other-grant", "endpoint", "url", "key", "code", "built-in", "table", "manager"])
def test_a_named_plugin_loads_or_nothing_starts(tmp_path, manifest, settings, told):
    folder = install(tmp_path / "plugins" / "rack", "component", manifest)
    (tmp_path / "orrery.toml").write_text(settings)
    emulator = Emulator(tmp_path).spawn("start", "--plugin", str(folder))
    assert emulator.process.wait(timeout=20) != 0
    said = emulator.read_log().strip().splitlines()[-1]
    emulator.kill()
    assert said.startswith("orrery: ") and told in said, said


def refused(folder, **variables):
    """Why a start is refused: its last line."""
    emulator = Emulator(folder, **variables).spawn("start")
    assert emulator.process.wait(timeout=20) == 2
    said = emulator.read_log().strip().splitlines()[-1]
    emulator.kill()
    return said


def test_a_manager_that_is_not_there_is_said_where_to_get(tmp_path):
    said = refused(tmp_path, EC2_VM_MANAGER="docker,libvirt", ORRERY_PLUGIN_PATH="/srv/plugins")
    places = [tmp_path / "state" / "plugins", binary().parent / "plugins", "/srv/plugins"]
    assert f"named or in {', '.join(map(str, places))}; it comes with Orrery's source" in said, said
    assert "`orrery plugin build plugins/libvirt`" in said and "`orrery plugin install libvirt-*.tar.gz`" in said
    said = refused(tmp_path, EC2_VM_MANAGER="shelf")
    assert "'shelf' is none of mock, docker and the VM managers" in said and "source" not in said


def test_a_library_that_is_missing_is_named(tmp_path):
    def cc(*arguments):
        subprocess.run(["cc", "-shared", "-o", *map(str, arguments)], cwd=tmp_path, check=True)

    cc("libgone.so.0", "-Wl,-soname,libgone.so.0", "-x", "c", "/dev/null")
    folder = tmp_path / "state" / "plugins" / "rack"
    folder.mkdir(parents=True)
    cc(folder / "plugin.so", "-Wl,--no-as-needed", "libgone.so.0")
    (tmp_path / "libgone.so.0").unlink()
    (folder / "plugin.toml").write_text(MANIFEST)
    said = refused(tmp_path, EC2_VM_MANAGER="rack")
    assert "EC2_VM_MANAGER: there is no VM manager 'rack': cannot load the plugin in" in said, said
    why = "it cannot be started: libgone.so.0: cannot open shared object file: No such file or directory"
    assert why in said, said


def test_a_grant_lets_it_load_once(launch, tmp_path):
    folder = install(tmp_path / "rack", "component", WANTS)
    twin = install(tmp_path / "found" / "twin", "component")
    settings = tmp_path / "settings.toml"
    endpoint = 'endpoints.hv.url = "http://127.0.0.1:1"\n'
    settings.write_text(TABLE + 'grants = ["http:hv"]\n' + endpoint + "[plugins.shelf]\n")
    emulator = launch(ORRERY_PLUGIN=str(folder), ORRERY_PLUGIN_PATH=str(twin.parent), ORRERY_CONFIG=str(settings))
    assert [rack["grants"] for rack in plugins(emulator)] == [["http:hv"]]
    warned = [line for line in emulator.read_log().splitlines() if "WARN" in line]
    assert len(warned) == 2 and "the id rack is loaded already" in warned[0] and '"shelf"' in warned[1], warned


def test_variables_configure_plugins_and_secrets_stay_outside(launch, tmp_path):
    variables = '[environment]\nuri = "EC2_HYPERVISOR_URI"\nrows = "ORRERY_RACK_ROWS"\n'
    folder = install(tmp_path / "rack", "native", MANIFEST + variables, CELLAR)
    emulator = launch(
        ORRERY_PLUGIN=str(folder), EC2_HYPERVISOR_URI="rack:///", ORRERY_RACK_ROWS="2", ORRERY_PROT="1",
        SSH_AUTH_SOCK="/run/agent", XDG_CACHE_HOME="", AWS_SECRET_ACCESS_KEY="secret",
    )
    (warned,) = [line for line in emulator.read_log().splitlines() if "WARN" in line]
    assert 'variable="ORRERY_PROT"' in warned, warned
    (child,) = children(emulator)
    given = pathlib.Path(f"/proc/{child}/environ").read_text().split("\0")
    assert sorted(filter(None, given)) == [
        f"HOME={emulator.folder}", f"PATH={os.environ['PATH']}", "SSH_AUTH_SOCK=/run/agent"]
    _, said, _ = orrery(emulator, "plugin", "check", str(folder))
    assert "EC2_HYPERVISOR_URI sets `uri` of its configuration" in said, said
    _, said, _ = orrery(emulator, "doctor")
    assert "ORRERY_PROT not known" in said, said


def test_an_image_is_tagged_for_a_manager(launch, client_of, tmp_path):
    folder = install(tmp_path / "rack", "component")
    emulator = launch(ORRERY_PLUGIN=str(folder), EC2_VM_MANAGER="mock,rack")
    client = client_of(emulator)
    ami = "ami-df5de72bdb3b"

    def calls_of_a_launch():
        before = plugins(emulator)[0]["calls"]
        ids = [one["InstanceId"] for one in
               client.run_instances(ImageId=ami, InstanceType="t3.nano", MinCount=1, MaxCount=1)["Instances"]]
        until(lambda: states(client, ids) == {"running"}, "running")
        return plugins(emulator)[0]["calls"] - before

    assert calls_of_a_launch() == 0
    client.create_tags(Resources=[ami], Tags=[{"Key": "ec2_vm_manager", "Value": "rack"}])
    assert calls_of_a_launch() > 0
    client.create_tags(Resources=[ami], Tags=[{"Key": "ec2_vm_manager", "Value": "docker"}])
    with pytest.raises(client.exceptions.ClientError, match="InvalidAMIID.NotFound"):
        calls_of_a_launch()


def test_a_child_that_dies_is_followed_by_another(launch, client_of, tmp_path):
    folder = install(tmp_path / "rack", "native")
    settings = tmp_path / "settings.toml"
    settings.write_text(TABLE + "config = { delays = { boot-ms = 1500 } }\n")
    emulator = launch(ORRERY_PLUGIN=str(folder), ORRERY_CONFIG=str(settings))
    client = client_of(emulator)
    ids = [one["InstanceId"] for one in
           client.run_instances(ImageId="ami-0123456789", MinCount=3, MaxCount=3)["Instances"]]
    until(lambda: plugins(emulator)[0]["calls"] >= 3, "launches have begun")
    assert states(client, ids) == {"pending"}
    (child,) = children(emulator)
    os.kill(child, signal.SIGKILL)
    until(lambda: child not in children(emulator), "the child has ended")
    until(lambda: states(client, ids) == {"running"}, "the machines are running")
    client.terminate_instances(InstanceIds=ids)
    until(lambda: states(client, ids) == {"terminated"}, "terminated")
    (last,) = children(emulator)
    emulator.kill()
    until(lambda: not pathlib.Path(f"/proc/{last}").exists(), "no child outlives the program")


def test_plugins_are_asked_how_they_do(launch, tmp_path):
    source = "host/plugins/tests/hostile"
    manifest = (REPOSITORY / source / "plugin.toml").read_text()
    emulator = launch(ORRERY_PLUGIN=str(install(tmp_path / "hostile", "component", manifest, source)))
    (before,) = plugins(emulator)
    assert (before["health"], before["health_message"]) == ("degraded", "as always")
    _, said, _ = orrery(emulator, "plugin", "list")
    assert said.splitlines()[-1] == "hostile: degraded: as always", said
    until(lambda: plugins(emulator)[0]["calls"] > before["calls"], "it is asked again")
    assert emulator.read_log().count("as always") == 1
