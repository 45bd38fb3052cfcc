"""The conformance kit on a hypervisor: what libvirt's own test driver, which has the rest of it in
the plugin's tests, does not know."""

import os
import subprocess

import pytest

from emulator import binary
from hypervisor import BLANK, LINUX

# A machine takes a second of a processor to start, so fifty at a time are left to that driver.
GROUPS = ["imaging/", "console/", "firewall/"]
LONG = ["volumes/", "facts/", "stop/", "terminate/", "owned/", "observe/", "apart/", "handles/", "restart/"]


@pytest.mark.parametrize("group", [*GROUPS, *(pytest.param(group, marks=pytest.mark.long) for group in LONG)])
def test_it_keeps_its_promises(hypervisor, tmp_path, group):
    folder = tmp_path / "libvirt"
    folder.mkdir()
    built = hypervisor.plugins() / "libvirt"
    (folder / "plugin.so").symlink_to(built / "plugin.so")
    # A disk comes out only where a system runs that lets go of it.
    image, memory = (LINUX, 128) if group == "volumes/" else (BLANK, 32)
    table = f'[test]\nimage = "{image}"\nmemory-mib = {memory}\ndeadline-s = 120\n'
    (folder / "plugin.toml").write_text(f"{(built / 'plugin.toml').read_text()}\n{table}")
    # Few of these machines would hear their power button.
    variables = {**os.environ, **hypervisor.variables(EC2_LIBVIRT_STOP_TIMEOUT="1")}
    command = [binary(), "plugin", "test", folder, "--only", group, "--state-dir", tmp_path / "state"]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert " 0 failed" in done.stdout and not done.stdout.startswith("0 passed"), done.stdout
    hypervisor.clear()
