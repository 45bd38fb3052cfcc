"""What README and the plugin guide tell a newcomer to type does what they say."""

import os
import pathlib
import re
import subprocess
import sys
import time

import pytest

from authors import environment
from emulator import REPOSITORY, binary


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


@pytest.mark.parametrize("language", ["rust", "python", "javascript", "c"])
def test_the_newcomers_run_of_the_plugin_guide(tmp_path, language, capsys):
    text = (REPOSITORY / "docs" / "plugins.md").read_text()
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    # From nothing to an instance, and what comes after it.
    first, after = "\n".join(blocks[:2]), "\n".join(blocks[2:])
    assert "--lang rust" in first and "run-instances" in first and "plugin test" in after
    tools = pathlib.Path(sys.executable).parent
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "orrery").symlink_to(binary().absolute())
    path = f"{tmp_path / 'bin'}:{tools}:{os.environ['PATH']}"
    variables = environment(PATH=path, ORRERY_STATE_DIR=str(tmp_path / "state"), GATEWAY_LISTEN="127.0.0.1:0", AWS_PAGER="")

    def run(script):
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script],
            cwd=tmp_path, env=variables, capture_output=True, text=True, timeout=900,
        )
        assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
        return done.stdout

    # Warm tools have built something.
    run(f"orrery plugin new --kind vm-manager --lang {language} warm && orrery plugin build warm")
    started = time.monotonic()
    try:
        told = run(first.replace("--lang rust", f"--lang {language}"))
    finally:
        subprocess.run([binary().absolute(), "stop"], env=variables, cwd=tmp_path, capture_output=True)
    seconds = time.monotonic() - started
    with capsys.disabled():
        print(f"\nnewcomer's run in {language}: {seconds:.1f} s")
    assert re.search(r"^i-[0-9a-f]{17}\trunning$", told, re.MULTILINE), told
    assert re.search(r"^rack +0\.1\.0 +- +ok ", told, re.MULTILINE), told
    assert re.search(r" INFO rack: plugin loaded", told), told
    assert seconds < 60
    told = run(after)
    passed = re.search(r"^rack: (\d+) passed, 0 failed", told, re.MULTILINE)
    assert int(passed[1]) >= 90, told
    assert "rack 0.1.0 is in " in told, told
