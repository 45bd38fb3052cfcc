"""An author at work: `orrery plugin` in folders of their own, and in the samples'."""

import functools
import os
import re
import subprocess

from emulator import REPOSITORY, binary
from guests import TARGET

# Tools of scripting languages, installed once for all tests.
CACHE = REPOSITORY / "target" / "tmp" / "cache"
# How this machine reaches the registries of languages.
REACH = re.compile("(?i)(pip|npm_config|cargo_http|cargo_registries|cargo_registry|node_extra_ca|ssl_cert|https?_proxy|no_proxy)")
SAMPLES = REPOSITORY / "plugins" / "samples"


def environment(**variables):
    """What an author's shell has."""
    own = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME") or REACH.match(name)}
    return {**own, "CARGO_TARGET_DIR": str(TARGET), "XDG_CACHE_HOME": str(CACHE), **variables}


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


@functools.cache
def sample(name):
    """The sample's folder, with its code."""
    plugin("build", SAMPLES / name, cwd=SAMPLES)
    return SAMPLES / name


def keeps_every_promise(name, cwd, **variables):
    """Puts the kit to a sample."""
    report = plugin("test", sample(name), cwd=cwd, **variables).stdout
    assert re.search(rf"{name}: \d+ passed, 0 failed", report), report
    assert "the plan has no call that is let through" not in report, report
