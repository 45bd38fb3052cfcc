"""What README tells a newcomer to type does what it says."""

import pathlib
import re
import subprocess
import sys

from emulator import REPOSITORY


def test_the_walk_of_the_readme(orrery, aws):
    text = (REPOSITORY / "README.md").read_text()
    (script,) = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    script = script.replace("http://localhost:4566", orrery.url)
    tools = pathlib.Path(sys.executable).parent
    environment = orrery.cli_environment()
    environment["PATH"] = f"{tools}:{environment['PATH']}"
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=orrery.folder, env=environment, capture_output=True, text=True, timeout=120,
    )
    assert done.returncode == 0, done.stderr
    last = done.stdout.strip().splitlines()[-1]
    assert re.fullmatch(r"i-[0-9a-f]{17}\trunning\t(\d+\.){3}\d+", last), done.stdout
    assert (orrery.folder / "walk.pem").read_text().startswith("-----BEGIN RSA PRIVATE KEY-----")
    groups = aws("ec2", "describe-security-groups", "--group-names", "web")["SecurityGroups"]
    assert groups[0]["IpPermissions"][0]["FromPort"] == 22
