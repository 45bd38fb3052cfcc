"""One running `orrery`: its process, its port, its state folder and its log."""

import http.client
import json
import os
import pathlib
import select
import signal
import subprocess
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
READY_SECONDS = 20
# How long EC2 goes on to show what was terminated or deleted.
SHOWN_AFTERWARDS = 5 * 3600
KEYS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}


def binary():
    """The program under test; `ORRERY_BINARY` names another one."""
    target = os.environ.get("CARGO_TARGET_DIR", REPOSITORY / "target")
    default = pathlib.Path(target) / "release" / "orrery"
    return pathlib.Path(os.environ.get("ORRERY_BINARY", default))


def until(probe, what, seconds=20.0, pause=0.01):
    """Polls until `probe` gives something true; fails when the time is over."""
    deadline = time.monotonic() + seconds
    while True:
        value = probe()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(pause)


def kept(emulator):
    """How much of each kind the emulator keeps; a region's settings are set back, never taken away."""
    _, _, body = emulator.ask(method="GET", path="/_orrery/info")
    counters = json.loads(body)["counters"]["resources"]
    del counters["region_settings"]
    return counters


def forward(emulator, seconds):
    """Sets EC2's clock on."""
    body = json.dumps({"advance_seconds": seconds}).encode()
    assert emulator.ask(body, path="/_orrery/clock", headers={})[0] == 200


def left(emulator, before):
    """What is kept beyond `before` once EC2 has forgotten what was deleted, by kind."""
    forward(emulator, SHOWN_AFTERWARDS)
    end = time.monotonic() + 5
    while True:
        more = {kind: count - before[kind] for kind, count in kept(emulator).items() if count != before[kind]}
        if not more or time.monotonic() > end:
            return more
        time.sleep(0.01)


class Emulator:
    """Starts, kills and restarts the program over one state folder."""

    def __init__(self, folder, **variables):
        self.state = folder / "state"
        self.log = folder / "orrery.log"
        self.folder = folder
        self.variables = variables
        self.before = ()
        self.patience = READY_SECONDS
        self.process = None
        self.address = None
        self.url = None

    def environment(self):
        """The variables of the program: nothing of the caller's but the path."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "GATEWAY_LISTEN": "127.0.0.1:0",
            # An engine that this machine may have is none of the tests'.
            "DOCKER_HOST": f"unix://{self.folder}/no-engine.sock",
            # Nor does anything come from the internet.
            "EC2_DOWNLOAD_DEFAULT_IMAGES": "0",
            "ORRERY_STATE_DIR": str(self.state),
            **self.variables,
        }

    def spawn(self, *arguments):
        """Starts the program without waiting for it."""
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [*self.before, binary(), *arguments],
                cwd=self.folder,
                env=self.environment(),
                stdout=subprocess.PIPE,
                stderr=log,
            )
        return self

    def start(self, *arguments):
        """Starts the program; it has said where it listens when this returns."""
        self.spawn(*arguments)
        readable, _, _ = select.select([self.process.stdout], [], [], self.patience)
        line = self.process.stdout.readline().decode() if readable else ""
        if not line.startswith("listening on http://"):
            self.kill()
            raise AssertionError(f"orrery did not start: {line!r}\n{self.read_log()}")
        self.url = line.split()[-1].split(",")[0]
        self.address = self.url.removeprefix("http://")
        return self

    def verb(self, *arguments):
        """A verb of the program, as somebody gives it who has this emulator's variables."""
        return subprocess.run(
            [binary(), *arguments], cwd=self.folder, env=self.environment(), capture_output=True, text=True, timeout=120
        )

    def read_log(self):
        """Everything it has written to its log."""
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def alive(self):
        """Whether the process runs."""
        return self.process is not None and self.process.poll() is None

    def kill(self):
        """`kill -9`."""
        self._end(signal.SIGKILL)

    def stop(self):
        """SIGTERM; the exit code."""
        return self._end(signal.SIGTERM)

    def _end(self, which):
        if self.process is None:
            return None
        if self.process.poll() is None:
            self.process.send_signal(which)
        try:
            code = self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(timeout=20)
            raise AssertionError("orrery did not end within 20 s after SIGTERM") from None
        finally:
            self.process.stdout.close()
        self.process = None
        return code

    def ask(self, body=b"", method="POST", path="/", headers=None):
        """One plain HTTP exchange: status, headers, body."""
        connection = http.client.HTTPConnection(self.address, timeout=60)
        try:
            form = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
            connection.request(method, path, body, form if headers is None else headers)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def cli_environment(self):
        """The variables with which AWS's tools talk to this emulator."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ENDPOINT_URL": self.url,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_PAGER": "",
            **KEYS,
        }


class Line:
    """One connection that stays open, for many plain requests."""

    def __init__(self, emulator):
        self.connection = http.client.HTTPConnection(emulator.address, timeout=60)

    def ask(self, body, path="/"):
        """One exchange: status and body."""
        self.connection.request("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})
        answer = self.connection.getresponse()
        return answer.status, answer.read()
