"""An author at work: `orrery plugin` in folders of their own."""

import os
import subprocess

from emulator import binary
from guests import TARGET


def environment(**variables):
    """What an author's shell has."""
    own = {name: os.environ[name] for name in ["PATH", "HOME"]}
    return {**own, "CARGO_TARGET_DIR": str(TARGET), **variables}


def plugin(*arguments, cwd, check=True, **variables):
    """Runs `orrery plugin ...`; where `check` is left, it must succeed."""
    done = subprocess.run(
        [binary().absolute(), "plugin", *arguments],
        cwd=cwd,
        env=environment(ORRERY_STATE_DIR=str(cwd / "state"), **variables),
        capture_output=True,
        text=True,
        timeout=900,
    )
    told = f"orrery plugin {' '.join(map(str, arguments))}\n{done.stdout}\n{done.stderr}"
    assert not check or done.returncode == 0, told
    return done
