"""Fixtures: a fresh emulator for each test, boto3 clients and AWS's own CLI on it."""

import contextlib
import fcntl
import json
import pathlib
import re
import shutil
import subprocess
import sys

import boto3
import botocore.config
import botocore.session
import pytest

from cases import rows
from emulator import KEYS, REPOSITORY, Emulator, binary
from engine import Engine
from hypervisor import Hypervisor

PANIC = re.compile(r"panick?ed|panic", re.IGNORECASE)


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="also run tests marked `long`")


def pytest_collection_modifyitems(config, items):
    if config.getoption("--long"):
        return
    for item in items:
        if "long" in item.keywords:
            item.add_marker(pytest.mark.skip(reason="long: runs with --long"))


def pytest_terminal_summary(terminalreporter):
    passed = len(terminalreporter.stats.get("passed", []))
    terminalreporter.write_line(f"{passed + rows()} cases: {passed} tests and {rows()} rows of their tables")


@pytest.fixture(scope="session", autouse=True)
def built():
    assert binary().is_file(), f"{binary()} is not built; tests/run builds it"


@contextlib.contextmanager
def emulators(folder):
    """Starts emulators with variables; ends them, and looks for panics in their logs."""
    started = []

    def launch(**variables):
        own = folder / f"emulator-{len(started)}"
        own.mkdir()
        emulator = Emulator(own, **variables)
        started.append(emulator)
        return emulator.start()

    yield launch
    for emulator in started:
        # One with an engine takes its machines and networks away when it ends in order.
        if "DOCKER_HOST" in emulator.variables:
            emulator.stop()
        emulator.kill()
    for emulator in started:
        panics = [line for line in emulator.read_log().splitlines() if PANIC.search(line)]
        assert not panics, f"the log has panics: {panics}"


@pytest.fixture
def launch(tmp_path):
    """Starts emulators of one test."""
    with emulators(tmp_path) as launch:
        yield launch


@pytest.fixture(scope="session")
def engine():
    """The one Docker engine of all tests."""
    engine = Engine(REPOSITORY / "target" / "tmp" / "engine")
    engine.run("up")
    yield engine
    engine.run("down")


@pytest.fixture
def docker(launch, engine):
    """An emulator whose instances are containers of the engine; nothing is left of it."""
    before = engine.kept()
    emulator = launch(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host)
    yield emulator
    emulator.stop()
    assert engine.kept() == before


@pytest.fixture
def container_of(engine):
    """A network behind an instance's, as of a container that runs in it; its name."""
    made = []

    def container_of(instance):
        process, name = engine.container(instance)["State"]["Pid"], f"orrery-{instance}"
        within = ["nsenter", "-t", str(process), "-n"]
        made.append(name)
        for command in [
            ["ip", "netns", "add", name],
            [*within, "ip", "link", "add", "hop0", "type", "veth", "peer", "name", "hop1", "netns", name],
            [*within, "ip", "address", "add", "172.30.7.1/24", "dev", "hop0"],
            [*within, "ip", "link", "set", "hop0", "up"],
            ["ip", "-n", name, "address", "add", "172.30.7.2/24", "dev", "hop1"],
            ["ip", "-n", name, "link", "set", "hop1", "up"],
            ["ip", "-n", name, "route", "add", "default", "via", "172.30.7.1"],
        ]:
            subprocess.run(command, check=True)
        return name

    yield container_of
    for name in made:
        subprocess.run(["ip", "netns", "delete", name], check=True)


@pytest.fixture(scope="session")
def hypervisor():
    """The one libvirt daemon of all tests."""
    hypervisor = Hypervisor(REPOSITORY / "target" / "tmp" / "libvirt")
    hypervisor.run("up")
    yield hypervisor
    hypervisor.run("down")


@pytest.fixture
def libvirt(launch, hypervisor):
    """Starts emulators whose instances are machines of the daemon; nothing is left of them."""
    yield lambda **variables: hypervisor.known_to(launch(**hypervisor.variables(**variables)))
    hypervisor.clear()


@pytest.fixture(scope="session")
def modules():
    """A folder with the SDK, kept beside the built program."""
    folder = binary().parents[1] / "node"
    folder.mkdir(exist_ok=True)
    package = (REPOSITORY / "tests/e2e/package.json").read_text()
    with (folder / "lock").open("w") as lock:
        # Two parts of the tests may be at it.
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "package.json").exists() or (folder / "package.json").read_text() != package:
            assert shutil.which("npm"), "npm is not installed; the walk by the JavaScript SDK needs Node.js 20"
            (folder / "package.json").write_text(package)
            subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=folder, check=True, timeout=300)
    return folder


@pytest.fixture
def orrery(launch):
    """A running emulator with default settings."""
    return launch()


@pytest.fixture(scope="session")
def loaded():
    """One loader of service models: reading EC2's takes most of a second."""
    return botocore.session.get_session().get_component("data_loader")


@pytest.fixture(scope="session")
def client_of(loaded):
    """Makes boto3 clients that talk to an emulator and never retry."""

    def client_of(emulator, service="ec2", region="us-east-1", account=None, token=None, **settings):
        core = botocore.session.Session()
        core.register_component("data_loader", loaded)
        session = boto3.Session(
            botocore_session=core,
            aws_access_key_id=account or KEYS["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=KEYS["AWS_SECRET_ACCESS_KEY"],
            aws_session_token=token,
            region_name=region,
        )
        plain = {"retries": {"total_max_attempts": 1}, "read_timeout": 60}
        config = botocore.config.Config(**{**plain, **settings})
        return session.client(service, endpoint_url=emulator.url, config=config)

    return client_of


@pytest.fixture
def ec2(orrery, client_of):
    """A boto3 EC2 client of the running emulator."""
    return client_of(orrery)


@pytest.fixture
def aws(orrery):
    """Runs `aws ...`; its JSON answer, or the finished process when `check` is False."""
    return cli(orrery, "aws")


@pytest.fixture
def awslocal(orrery):
    """Runs `awslocal ...` as `aws` is run."""
    return cli(orrery, "awslocal")


def cli(emulator, program):
    tool = pathlib.Path(sys.executable).parent / program
    assert tool.exists(), f"{program} is not installed beside {sys.executable}"

    def run(*arguments, check=True, cwd=None):
        environment = emulator.cli_environment()
        environment["PATH"] = f"{tool.parent}:{environment['PATH']}"
        done = subprocess.run(
            [sys.executable, tool, *arguments],
            cwd=cwd or emulator.folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
        )
        if not check:
            return done
        assert done.returncode == 0, f"{program} {' '.join(arguments)}\n{done.stderr}"
        try:
            return json.loads(done.stdout or "{}")
        except ValueError:
            return done.stdout.strip()

    return run
