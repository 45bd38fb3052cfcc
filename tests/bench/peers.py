"""The emulators of a benchmark: each started on a port of its own, asked over HTTP."""

import http.client
import importlib.util
import os
import pathlib
import re
import socket
import subprocess
import sys
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "e2e"))
from emulator import binary, until  # noqa: E402

VERSION = "&Version=2016-11-15"
CLIENT = binary().with_name("orrery-load")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def listens(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


class Load:
    """What the client saw: seconds in all, and waits for an answer in microseconds."""

    def __init__(self, line, requests):
        self.seconds, self.median, self.p99, self.longest = map(float, line.split())
        self.requests = requests

    @property
    def each(self):
        """Seconds a request."""
        return self.seconds / self.requests


class Peer:
    """A running emulator."""

    def __init__(self, name, command, folder, port, image, **variables):
        self.name, self.image, self.address = name, image, f"127.0.0.1:{port}"
        environment = {"PATH": os.environ["PATH"], "HOME": str(folder), **variables}
        start = time.perf_counter()
        self.process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        while not listens(port):
            assert self.process.poll() is None, f"{name} did not start"
            assert time.perf_counter() < start + 60, f"{name} does not listen"
        self.ask("Action=DescribeRegions")
        self.start_seconds = time.perf_counter() - start

    def load(self, body, requests=1, connections=1):
        """Asks `requests` times over each connection; the lines of `body` in turn."""
        process = self.begin(body, requests, connections)
        return self.end(process, requests * connections)

    def begin(self, body, requests, connections=1):
        """As `load`, but goes on meanwhile; `end` waits for it."""
        process = subprocess.Popen(
            [CLIENT, self.address, str(connections), str(requests)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        process.stdin.write("\n".join(line + VERSION for line in body.splitlines()))
        process.stdin.close()
        return process

    def end(self, process, requests):
        line, error = process.stdout.read(), process.stderr.read()
        if process.wait(600):
            raise SystemExit(f"{self.name}: {error[:500]}")
        return Load(line, requests)

    def ask(self, body):
        """One exchange; the answer's text."""
        connection = http.client.HTTPConnection(self.address, timeout=120)
        signed = "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/ec2/aws4_request, SignedHeaders=host, Signature=0"
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Authorization": signed}
        connection.request("POST", "/", body + VERSION, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        if answer.status != 200:
            raise SystemExit(f"{self.name}: {answer.status} {text[:500]}")
        return text

    def launch(self, count=1):
        """The request that launches so many instances."""
        return (
            f"Action=RunInstances&ImageId={self.image}&InstanceType=t3.nano&MinCount={count}&MaxCount={count}"
            "&TagSpecification.1.ResourceType=instance&TagSpecification.1.Tag.1.Key=Name&TagSpecification.1.Tag.1.Value=load"
        )

    def first_id(self, text):
        return re.search("<instanceId>(i-[0-9a-f]+)<", text).group(1)

    def pages(self, size):
        """Seconds of each page of a walk over all instances, and how many there were."""
        seconds, seen, token = [], 0, ""
        while token is not None:
            start = time.perf_counter()
            text = self.ask(f"Action=DescribeInstances&MaxResults={size}{token}")
            seconds.append(time.perf_counter() - start)
            seen += text.count("<instanceId>")
            found = re.search("<nextToken>([^<]+)<", text)
            token = found and "&NextToken=" + urllib.parse.quote(found.group(1), safe="")
        return seconds, seen

    def memory(self):
        """Resident bytes."""
        pages = pathlib.Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGESIZE")

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(20)


class Launches:
    """Instances that a peer launches beside one that stays, timed."""

    LIMIT = 300

    def __init__(self, peer):
        self.peer = peer
        self.kept = peer.first_id(peer.ask(peer.launch()))
        self.until_settled("pending", "one runs")

    def state(self, name, more=""):
        """The instances in a state."""
        filters = f"&Filter.1.Name=instance-state-name&Filter.1.Value.1={name}{more}"
        return re.findall("<instanceId>(i-[0-9a-f]+)<", self.peer.ask(f"Action=DescribeInstances{filters}"))

    def until_settled(self, name, what):
        """Waits until no instance is in this state. It asks seldom and for little: who waits for an
        engine alone asks nothing."""
        until(lambda: not self.state(name, "&MaxResults=5"), what, self.LIMIT, pause=0.05)

    def launch(self, count):
        """Seconds to the answer, and until all run."""
        start = time.perf_counter()
        self.peer.ask(self.peer.launch(count))
        answered = time.perf_counter() - start
        self.until_settled("pending", "all run")
        took = time.perf_counter() - start
        assert len(self.state("running")) == count + 1, "not all of them run"
        return answered, took

    def end(self):
        """Terminates them."""
        ids = [it for it in self.state("running") if it != self.kept]
        self.peer.ask("Action=TerminateInstances" + "".join(f"&InstanceId.{n}={id}" for n, id in enumerate(ids, 1)))
        until(lambda: self.state("running") == [self.kept], "they end", self.LIMIT)
        self.until_settled("shutting-down", "they end")


def cpu(process):
    """Seconds of processor time so far."""
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def orrery(folder, **variables):
    port = free_port()
    own = {
        "EC2_VM_MANAGER": "mock",
        "ORRERY_STATE_DIR": str(folder / "state"),
        "ORRERY_DEFAULT_VPC_CIDR": "10.0.0.0/8",
        **variables,
    }
    return Peer("orrery", [binary(), "start"], folder, port, "ami-df5de72bdb3b", GATEWAY_LISTEN=f"127.0.0.1:{port}", **own)


def moto(folder):
    port = free_port()
    command = [sys.executable, "-m", "moto.server", "-p", str(port)]
    peer = Peer("moto", command, folder, port, None)
    peer.image = re.search("<imageId>(ami-[0-9a-f]+)<", peer.ask("Action=DescribeImages")).group(1)
    return peer


def ministack(folder):
    port = free_port()
    command = [sys.executable, "-m", "ministack"]
    return Peer("ministack", command, folder, port, "ami-0c55b159cbfafe1f0", GATEWAY_PORT=str(port), BIND_HOST="127.0.0.1")


def present():
    """The peers that are installed, by name; says which are not."""
    for name, start in {"moto": moto, "ministack": ministack}.items():
        if importlib.util.find_spec(name):
            yield name, start
        else:
            print(f"{name} is not installed: left out")
