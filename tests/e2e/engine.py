"""A Docker engine that the tests start, and end."""

import http.client
import json
import os
import pathlib
import re
import socket
import subprocess
import urllib.parse
import urllib.request

from emulator import REPOSITORY, until

SCRIPTS = REPOSITORY / "tests" / "engine"
BARE = "ami-0000000000000ba1"
DEBIAN = "ami-0000000000000dee"


class Engine:
    """The engine of the tests, with its images of instances."""

    def __init__(self, folder, program="engine"):
        self.folder = pathlib.Path(folder)
        self.script = SCRIPTS / program
        self.socket = self.folder / ("podman.sock" if program == "podman" else "docker.sock")
        self.host = f"unix://{self.socket}"

    def run(self, verb, **variables):
        """`up`, `kill` or `down`."""
        command, environment = [self.script, verb, self.folder], {**os.environ, **variables}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600)
        assert done.returncode == 0, f"engine {verb}\n{done.stdout}{done.stderr}"

    def ask(self, path, method="GET", body=None):
        """One exchange with the engine's API, which takes JSON and archives: its JSON, or None
        where there is no such thing."""
        connection = http.client.HTTPConnection("docker", timeout=60)
        connection.sock = socket.socket(socket.AF_UNIX)
        connection.sock.connect(str(self.socket))
        try:
            content = body if isinstance(body, bytes) else body and json.dumps(body)
            kind = "application/x-tar" if isinstance(body, bytes) else "application/json"
            connection.request(method, path, content, {"Content-Type": kind})
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        if answer.status == 404:
            return None
        assert answer.status < 400, (method, path, answer.status, content)
        return json.loads(content) if content[:1] in (b"{", b"[") else content

    def container(self, instance):
        """What the engine says of an instance's container; None where there is none."""
        return self.ask(f"/containers/localstack-ec2.{instance}/json")

    def names(self, instance):
        """The names of the containers that are that instance."""
        return [it["Names"][0].lstrip("/") for it in self.labelled(f"orrery.instance={instance}")]

    def instances(self):
        """The labels of all containers that are instances."""
        return [it["Labels"] for it in self.labelled("orrery.instance")]

    def labelled(self, label):
        """All containers with a label."""
        filters = urllib.parse.quote(json.dumps({"label": [label]}))
        return self.ask(f"/containers/json?all=1&filters={filters}")

    def networks(self):
        """All networks that are VPCs."""
        filters = urllib.parse.quote(json.dumps({"label": ["orrery.vpc"]}))
        return self.ask(f"/networks?filters={filters}")

    def kept(self):
        """What emulators have on the engine."""
        return self.instances(), sorted(it["Name"] for it in self.networks())

    def inside(self, instance, *command):
        """What a command prints inside an instance; None where it fails."""
        docker = ["docker", "--host", self.host, "exec", f"localstack-ec2.{instance}", *command]
        done = subprocess.run(docker, capture_output=True, text=True, timeout=60)
        return done.stdout if done.returncode == 0 else None


def state(ec2, instance):
    reservations = ec2.describe_instances(InstanceIds=[instance])["Reservations"]
    return reservations[0]["Instances"][0]


def reaches(ec2, instance, name):
    """Waits until the instance is in the state; what is shown of it then."""

    def look():
        shown = state(ec2, instance)
        assert shown["State"]["Name"] != "terminated" or name == "terminated", shown["StateReason"]
        return shown["State"]["Name"] == name and shown

    return until(look, f"{instance} is {name}", 60)


def run(ec2, image, **more):
    launched = ec2.run_instances(ImageId=image, InstanceType="t3.nano", MinCount=1, MaxCount=1, **more)
    assert launched["Instances"][0]["State"]["Name"] == "pending"
    instance = launched["Instances"][0]["InstanceId"]
    return instance, reaches(ec2, instance, "running")


def ports(emulator, instance):
    """Where the log says that an instance's ports are by now, by their names inside."""
    line = rf"Instance {instance} port mappings \(container -> host\): (\{{.*\}})"
    return json.loads(re.findall(line, emulator.read_log())[-1].replace("'", '"'))


def get(address):
    """What a web server at an address says; None where it does not."""
    try:
        with urllib.request.urlopen(f"http://{address}/", timeout=5) as answer:
            return answer.read().decode()
    except OSError:
        return None
