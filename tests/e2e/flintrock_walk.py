"""A user's cluster on flintrock, which speaks to EC2 and then to its machines over SSH.

Run by the Python that has flintrock, as root of a network of its own (`unshare -rn`), with a
folder to work in and the number of rounds; prints what it saw as JSON. The network leads every
address to this process, so that flintrock reaches the machines where EC2 says they are.
"""

import json
import os
import pathlib
import re
import subprocess
import sys

from emulator import Emulator, kept, left
from ssh_machines import Machines

NAME = "walk"


class Walk:
    """flintrock, on an emulator, with a key and a folder."""

    def __init__(self, folder):
        for command in ("ip link set lo up", "ip route add local 0.0.0.0/0 dev lo"):
            subprocess.run(command.split(), check=True)
        self.folder = folder
        self.emulator = Emulator(folder).start()
        self.environment = {**self.emulator.cli_environment(), "LC_ALL": "C.UTF-8", "PYTHONWARNINGS": "ignore"}
        os.environ.update(self.environment)
        # boto3 takes its settings from the environment.
        import boto3
        self.ec2 = boto3.client("ec2")
        self.machines = Machines(self.ec2, folder / "machines")

    def flintrock(self, *arguments):
        """The exit code of a command, and what it wrote to both outputs."""
        done = subprocess.run([sys.executable, "-m", "flintrock", *arguments], cwd=self.folder, env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
        return done.returncode, done.stdout, done.stderr

    def told(self, *arguments):
        """What a command that must succeed says of the clusters: its lines."""
        code, out, errors = self.flintrock(*arguments)
        assert code == 0, (arguments, out, errors)
        return [line.strip() for line in out.splitlines() if line.strip()]

    def refused(self, *arguments):
        """The last line of a command that must fail."""
        code, out, errors = self.flintrock(*arguments)
        assert code != 0, (arguments, out)
        return errors.strip().splitlines()[-1]

    def live(self):
        """How many instances of the cluster are in each state that is not an end."""
        states = {}
        for page in self.ec2.get_paginator("describe_instances").paginate(
                Filters=[{"Name": "tag:flintrock-name", "Values": [NAME]}]):
            for reservation in page["Reservations"]:
                for instance in reservation["Instances"]:
                    state = instance["State"]["Name"]
                    states[state] = states.get(state, 0) + 1
        return {state: count for state, count in states.items() if state not in ("shutting-down", "terminated")}

    def round(self):
        """A cluster from launch to its end, and what is seen of it."""
        self.machines.forget()
        identity = self.folder / "walk.pem"
        identity.unlink(missing_ok=True)
        identity.write_text(self.ec2.create_key_pair(KeyName=NAME)["KeyMaterial"])
        identity.chmod(0o400)
        images = self.ec2.describe_images(Owners=["amazon"], Filters=[{"Name": "name", "Values": ["al2023-ami-2023*-x86_64"]}])
        image = max(images["Images"], key=lambda one: one["CreationDate"])["ImageId"]
        there = ["--ec2-user", "ec2-user", "--ec2-identity-file", str(identity)]
        launch = ["launch", NAME, "--num-slaves", "2", "--no-install-spark", "--no-install-hdfs", "--assume-yes", *there,
                  "--ec2-key-name", NAME, "--ec2-ami", image, "--ec2-instance-type", "m5.large", "--ec2-tag", "Team,a",
                  "--ec2-authorize-access-from", "198.51.100.7/32"]
        seen = {}
        self.told(*launch)
        seen["launched"] = self.live()
        seen["again"] = re.sub(r"vpc-[0-9a-f]+", "vpc-…", self.refused(*launch))
        described = self.told("describe", NAME)
        names = [line.split()[-1] for line in described if ".amazonaws.com" in line]
        seen["described"] = [described[:3], len(set(names))]
        self.told("run-command", NAME, "touch", "was-here", *there)
        (self.folder / "note").write_text("from afar")
        self.told("copy-file", NAME, str(self.folder / "note"), "/tmp/note", "--assume-yes", *there)
        seen["reached"] = self.machines.count("was-here"), self.machines.count("tmp/note")
        self.told("add-slaves", NAME, "--num-slaves", "1", "--assume-yes", *there)
        seen["grown"] = self.live(), self.machines.count(".ssh/id_rsa")
        self.told("remove-slaves", NAME, "--num-slaves", "1", "--assume-yes", *there)
        seen["shrunk"] = self.live()
        self.told("stop", NAME, "--assume-yes")
        seen["stopped"] = self.live(), self.told("describe", NAME)[1]
        seen["stopped again"] = self.flintrock("stop", NAME, "--assume-yes")[1:]
        self.told("start", NAME, *there)
        seen["started"] = self.live()
        self.told("run-command", NAME, "--master-only", "touch", "came-back", *there)
        seen["reached again"] = self.machines.count("came-back")
        self.told("destroy", NAME, "--assume-yes")
        seen["destroyed"] = self.live(), self.refused("destroy", NAME, "--assume-yes")
        # flintrock keeps its base group and the user's key pair for the next cluster.
        self.ec2.delete_security_group(GroupName="flintrock")
        self.ec2.delete_key_pair(KeyName=NAME)
        return seen


def main(folder, rounds):
    walk = Walk(pathlib.Path(folder))
    try:
        walk.ec2.describe_vpcs()
        before = kept(walk.emulator)
        with walk.machines:
            seen = [walk.round() for _ in range(int(rounds))]
        print(json.dumps({"rounds": seen, "left": left(walk.emulator, before)}))
    finally:
        walk.emulator.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
