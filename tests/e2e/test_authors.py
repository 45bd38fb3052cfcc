"""The author's side of plugins: made, built, checked, tested, packed, installed, watched."""

import hashlib
import json
import os
import re
import signal
import subprocess
import xml.etree.ElementTree

import pytest

from authors import environment, plugin
from emulator import binary, until
from guests import plugins, states

LANGUAGES = ["rust", "python", "javascript", "c"]
MANIFEST = 'id = "rack"\nversion = "1"\n'


@pytest.fixture
def rack(tmp_path):
    """A VM manager in C, which builds in no time."""
    plugin("new", "--lang", "c", "rack", cwd=tmp_path)
    plugin("build", "rack", cwd=tmp_path)
    return tmp_path / "rack"


def edit(file, old, new):
    text = file.read_text()
    assert old in text, f"{old!r} is not in {file}"
    file.write_text(text.replace(old, new))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind, does", [("metadata", "mounts meta-data/mine/"), ("override", "overrides RunInstances")])
def test_a_new_plugin_keeps_every_promise(tmp_path, language, kind, does):
    told = plugin("new", "--kind", kind, "--lang", language, "mine", cwd=tmp_path).stdout
    assert "orrery plugin build mine" in told, told
    plugin("build", "mine", cwd=tmp_path)
    checked = plugin("check", "mine", cwd=tmp_path).stdout
    for line in ["ok    plugin.toml: mine 0.1.0", f"ok    {does}", "ok    wants no grant"]:
        assert line in checked, checked
    report = plugin("test", "mine", "--junit", "report.xml", cwd=tmp_path).stdout
    passed = int(re.search(r"mine: (\d+) passed, 0 failed", report)[1])
    suite = xml.etree.ElementTree.parse(tmp_path / "report.xml").getroot()
    assert passed == int(suite.get("tests")) - int(suite.get("skipped")) >= 9, report


def test_a_broken_promise_is_named_with_its_step(rack, tmp_path):
    edit(rack / "plugin.c", '"down"', '"up"')
    plugin("build", "rack", cwd=tmp_path)
    done = plugin("test", "rack", "--only", "life/running", "--junit", "report.xml", cwd=tmp_path, check=False)
    assert done.returncode == 1, done.stdout
    (failed,) = [at for at, line in enumerate(done.stdout.splitlines()) if "life/running/stop:" in line]
    assert done.stdout.splitlines()[failed].startswith("FAIL")
    assert "expected Is(Stopped), got Running" in done.stdout.splitlines()[failed + 1], done.stdout
    assert "life/running/terminate: after terminate" in done.stdout and "life/stopped" not in done.stdout
    suite = xml.etree.ElementTree.parse(tmp_path / "report.xml").getroot()
    assert suite.get("failures") == "2" and suite.find("testcase/failure").get("message").startswith("step 2")
    nothing = plugin("test", "rack", "--only", "death", cwd=tmp_path, check=False)
    assert nothing.returncode == 1 and "no case's id begins with 'death'" in nothing.stderr


def test_check_says_the_lines_that_are_missing(rack, tmp_path):
    edit(rack / "plugin.toml", "summary", 'wants = ["ec2:read"]\nsummary')
    done = plugin("check", "rack", cwd=tmp_path, check=False)
    assert done.returncode == 1 and "BAD   wants ec2:read, which it is not granted" in done.stdout, done.stdout
    lines = [line.strip() for line in done.stdout.splitlines()[-2:]]
    assert lines == ["[plugins.rack]", 'grants = ["ec2:read"]']
    (tmp_path / "orrery.toml").write_text("\n".join(lines))
    granted = plugin("check", "rack", "--config", "orrery.toml", cwd=tmp_path).stdout
    assert "ok    wants ec2:read, which it is granted" in granted, granted
    (rack / "plugin.so").unlink()
    done = plugin("check", "rack", cwd=tmp_path, check=False)
    assert done.returncode == 1 and "BAD   there is no code: run `orrery plugin build" in done.stdout


def test_a_packed_plugin_is_installed_and_chosen(rack, tmp_path, launch, client_of):
    sha256, path = plugin("pack", "rack", cwd=tmp_path).stdout.split()
    assert path == "./rack-0.1.0.tar.gz"
    for given in [("--sha256", "00"), ()]:
        if not given:
            whole = (tmp_path / path).read_bytes()
            (tmp_path / path).write_bytes(whole[:-1] + b"?")
        done = plugin("install", path, *given, cwd=tmp_path, check=False)
        assert done.returncode == 1 and "has the SHA-256" in done.stderr, done.stderr
        assert not (tmp_path / "state" / "plugins").exists()
    (tmp_path / path).write_bytes(whole)
    told = plugin("install", path, "--sha256", sha256, cwd=tmp_path).stdout
    assert told.startswith("rack 0.1.0 is in "), told
    again = plugin("install", path, cwd=tmp_path, check=False)
    assert again.returncode == 1 and "--replace puts 0.1.0 in its place" in again.stderr
    plugin("install", path, "--replace", cwd=tmp_path)
    client = client_of(launch(ORRERY_STATE_DIR=str(tmp_path / "state"), EC2_VM_MANAGER="rack"))
    ids = [client.run_instances(ImageId="ami-0123456789", MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]]
    until(lambda: states(client, ids) == {"running"}, "running")


def test_a_trust_list_lets_in_what_is_signed(rack, tmp_path, launch):
    for how in ["a new key", "the key that was there"]:
        told = plugin("key", "key.pem", cwd=tmp_path).stdout
        assert told.startswith(f"key.pem is {how}: keep it"), told
    key = told.split('NAME = ')[1].strip()
    (tmp_path / "orrery.toml").write_text(f'[trust]\nsignature = "required"\nkeys.acme = {key}\n')
    trusting = {"cwd": tmp_path, "ORRERY_CONFIG": "orrery.toml"}
    _, path = plugin("pack", "rack", cwd=tmp_path).stdout.split()
    done = plugin("install", path, check=False, **trusting)
    assert done.returncode == 1 and "it is not signed, and has to be" in done.stderr, done.stderr
    plugin("pack", "rack", "--sign", "key.pem", cwd=tmp_path)
    told = plugin("install", path, **trusting).stdout
    assert told.rstrip().endswith("state/plugins/rack, signed by acme"), told
    folder = tmp_path / "state" / "plugins" / "rack"
    assert "ok    signed by acme" in plugin("check", folder, **trusting).stdout
    assert f"ok    {folder} loads, signed by acme" in plugin("doctor", **trusting).stdout
    stranger = plugin("check", folder, cwd=tmp_path, ORRERY_CONFIG=os.devnull).stdout
    assert f"NAME = {key}" in stranger and "not trusted" in stranger, stranger
    emulator = launch(ORRERY_STATE_DIR=str(tmp_path / "state"), ORRERY_CONFIG=str(tmp_path / "orrery.toml"))
    (loaded,) = plugins(emulator)
    assert (loaded["signed_by"], loaded["signing_key"]) == ("acme", key.strip('"'))
    assert plugin("list", cwd=tmp_path).stdout.splitlines()[1].split()[:3] == ["rack", "0.1.0", "acme"]
    # Somebody changes the code of what was signed, and then also what is said of it.
    code, manifest = folder / "plugin.so", folder / "plugin.toml"
    before = hashlib.sha256(code.read_bytes()).hexdigest()
    code.write_bytes(code.read_bytes() + b"?")
    until(lambda: "plugin.so has the SHA-256" in (plugins(emulator)[0]["refusal"] or ""), "the code is another")
    edit(manifest, before, hashlib.sha256(code.read_bytes()).hexdigest())
    until(lambda: "plugin.sig is not of this" in (plugins(emulator)[0]["refusal"] or ""), "the manifest is another")
    assert plugins(emulator)[0]["reloads"] == 0
    told = plugin("doctor", check=False, **trusting).stdout
    assert f"BAD   {folder}: its plugin.sig is not of this plugin.toml" in told, told


def test_doctor_knows_languages_and_plugins(rack, tmp_path):
    told = plugin("doctor", cwd=tmp_path).stdout
    for line in [*(f"ok    {language}: " for language in LANGUAGES), "note  no plugin is named"]:
        assert line in told, told
    edit(rack / "plugin.toml", "summary", 'wants = ["ec2:read"]\nsummary')
    done = plugin("doctor", cwd=tmp_path, check=False, ORRERY_PLUGIN=str(rack))
    assert done.returncode == 1 and f"BAD   {rack}: wants ec2:read" in done.stdout, done.stdout
    bare = plugin("doctor", cwd=tmp_path, check=False, PATH=str(tmp_path)).stdout
    for line in ["c: there is no cc: install gcc or clang", "python: there is no python3: install Python 3.10",
                 "javascript: there is no node: install Node.js 20"]:
        assert f"note  {line}" in bare, bare


LOG = 'orrery_list_tuple_text_text none = {0};\n    orrery_log_log(call, ORRERY_HOST_LEVEL_INFO, orrery_literal("%s"), &none);\n    '
LAUNCH = "orrery_vm_observation seen = {0};"


def test_logs_are_the_plugins_own_and_what_is_said_of_it(rack, tmp_path, launch, client_of):
    edit(rack / "plugin.c", LAUNCH, LOG % "up it goes" + LAUNCH)
    plugin("build", "rack", cwd=tmp_path)
    emulator = launch(ORRERY_PLUGIN=str(rack), ORRERY_STATE_DIR=str(tmp_path / "state"))
    client = client_of(emulator)
    ids = [client.run_instances(ImageId="ami-0123456789", MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]]
    until(lambda: states(client, ids) == {"running"}, "running")
    first, last = plugin("logs", "rack", cwd=tmp_path).stdout.splitlines()
    assert " INFO rack: plugin loaded version=\"0.1.0\"" in first and last.endswith(" INFO rack: up it goes")
    assert plugin("logs", "shelf", cwd=tmp_path).stdout == ""
    head, row = plugin("list", cwd=tmp_path).stdout.splitlines()
    figures = dict(zip(head.split(), row.split()))
    assert 0 < int(figures["P50_US"]) <= int(figures["P99_US"]), (head, row)


def test_dev_builds_at_each_save_and_ends_what_it_started(rack, tmp_path):
    said = tmp_path / "said"
    with open(said, "wb") as output:
        dev = subprocess.Popen(
            [binary().absolute(), "plugin", "dev", "rack", "--", "--port", "0"], cwd=tmp_path,
            env=environment(ORRERY_STATE_DIR=str(tmp_path / "state")), stdout=output, stderr=subprocess.STDOUT,
        )
    try:
        until(lambda: "listening on http://" in said.read_text(), "it listens")
        before = (rack / "plugin.so").read_bytes()
        edit(rack / "plugin.c", LAUNCH, "oops; " + LAUNCH)
        until(lambda: "rack does not build" in said.read_text(), "it does not build")
        assert (rack / "plugin.so").read_bytes() == before and dev.poll() is None
        edit(rack / "plugin.c", "oops; ", LOG % "new")
        until(lambda: said.read_text().count("ok    plugin.so: SHA-256") == 2, "it is built and checked")
        assert (rack / "plugin.so").read_bytes() != before
        emulator = json.loads((tmp_path / "state" / "orrery.pid").read_text())["pid"]
    finally:
        dev.send_signal(signal.SIGTERM)
        code = dev.wait(timeout=20)
    assert code == 0, said.read_text()
    assert subprocess.run(["kill", "-0", str(emulator)], capture_output=True).returncode != 0


@pytest.mark.parametrize("arguments, told", [
    (("new", "--lang", "cobol", "rack"), "'cobol' is none of the languages rust, python, javascript, c"),
    (("new", "--kind", "disk", "rack"), "'disk' is none of the kinds vm-manager, metadata, override"),
    (("new", "My-Rack"), "'My-Rack' is none: an id has lower-case letters"),
    (("new", "full"), "full is there already and not empty"),
    (("build", "full"), "has no plugin.toml; `orrery plugin new` makes a folder that has"),
    (("build", "nowhere"), "there is no folder nowhere"),
    (("build", "empty"), "has nothing to build: Cargo.toml for rust, plugin.py for python, plugin.js for javascript, plugin.c for c"),
    (("build", "broken"), "broken does not build"),
    (("test", "empty"), "has no plugin.wasm and no plugin.so"),
    (("pack", "empty"), "has no plugin.wasm and no plugin.so"),
    (("install", "none.tar.gz"), "cannot read or write none.tar.gz"),
], ids=["language", "kind", "id", "occupied", "manifest", "folder", "source", "compiler", "test", "pack", "install"])
def test_what_cannot_be_done_says_why(tmp_path, arguments, told):
    for name, files in [("full", {"kept": ""}), ("empty", {"plugin.toml": MANIFEST}),
                        ("broken", {"plugin.toml": MANIFEST, "plugin.c": "int x = ;"})]:
        (tmp_path / name).mkdir()
        for file, text in files.items():
            (tmp_path / name / file).write_text(text)
    before = sorted(tmp_path.rglob("*"))
    done = plugin(*arguments, cwd=tmp_path, check=False)
    assert done.returncode != 0 and told in done.stderr, done.stderr
    assert sorted(tmp_path.rglob("*")) == before


def test_a_machine_without_a_compiler_says_what_to_install(rack, tmp_path):
    done = plugin("build", "rack", cwd=tmp_path, check=False, PATH=str(tmp_path))
    assert done.returncode == 1 and "there is no cc on this machine: install gcc or clang" in done.stderr, done.stderr
