"""The conformance kit on a hypervisor: what libvirt's own test driver, which has the rest of it in
the plugin's tests, does not know."""

import os
import subprocess

import pytest

from emulator import binary
from hypervisor import BLANK

TABLE = f"""
[test]
image = "{BLANK}"
memory-mib = 32
deadline-s = 120
"""
# A machine takes a second of a processor to start, so fifty at a time are left to that driver.
# QEMU takes a disk out only where a system runs that lets go of it: test_libvirt.py has one.
GROUPS = ["imaging/", "console/", "firewall/", "volumes/attach", "volumes/outlive-machines", "volumes/of-a-launch"]
LONG = ["volumes/create", "volumes/grow", "volumes/restart", "facts/", "stop/", "terminate/", "owned/", "observe/", "apart/", "handles/", "restart/"]


@pytest.mark.parametrize("group", [*GROUPS, *(pytest.param(group, marks=pytest.mark.long) for group in LONG)])
def test_it_keeps_its_promises(hypervisor, tmp_path, group):
    folder = tmp_path / "libvirt"
    folder.mkdir()
    built = hypervisor.plugins() / "libvirt"
    (folder / "plugin.so").symlink_to(built / "plugin.so")
    (folder / "plugin.toml").write_text((built / "plugin.toml").read_text() + TABLE)
    # Nothing runs in these machines that would hear their power button.
    variables = {**os.environ, **hypervisor.variables(EC2_LIBVIRT_STOP_TIMEOUT="1")}
    command = [binary(), "plugin", "test", folder, "--only", group, "--state-dir", tmp_path / "state"]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert " 0 failed" in done.stdout and not done.stdout.startswith("0 passed"), done.stdout
    hypervisor.clear()
