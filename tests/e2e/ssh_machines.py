"""Machines behind addresses: one SSH server that is, at each address, the instance that EC2 says is there.

Who connects must have the private half of the instance's key pair, and the instance must run.
Each has a home of its own; programs that a Linux image would have are stand-ins.
"""

import asyncio
import os
import shutil
import threading

import asyncssh

PROGRAMS = {
    "java": "echo 'openjdk version \"11.0.22\" 2024-01-16'",
    "python": "echo '{\"root\": \"/media/root\", \"ephemeral\": []}'",
    "sudo": 'exec "$@"',
    "yum": ":",
}


class Machines:
    """While it is open, machines answer at port 22 of every address of this network."""

    def __init__(self, ec2, folder):
        self.ec2 = ec2
        self.homes = folder / "homes"
        self.programs = folder / "bin"
        self.programs.mkdir(parents=True)
        for name, lines in PROGRAMS.items():
            program = self.programs / name
            program.write_text(f"#!/bin/sh\n{lines}\n")
            program.chmod(0o755)
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)

    def __enter__(self):
        self.thread.start()
        self.server = asyncio.run_coroutine_threadsafe(self.listen(), self.loop).result(20)
        return self

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self.server.close)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(20)

    async def listen(self):
        """Serves every address."""
        return await asyncssh.listen(
            "0.0.0.0", 22, server_host_keys=[asyncssh.generate_private_key("ssh-ed25519")],
            server_factory=lambda: Door(self), process_factory=self.run,
            sftp_factory=lambda channel: asyncssh.SFTPServer(channel, chroot=os.fsencode(home_of(channel))))

    def forget(self):
        """Takes the homes of all machines away."""
        shutil.rmtree(self.homes, ignore_errors=True)

    def count(self, path):
        """How many machines have a file."""
        return sum((home / path).exists() for home in self.homes.iterdir())

    def at(self, address):
        """The instance that runs at a public address, if any."""
        found = self.ec2.describe_instances(Filters=[
            {"Name": "ip-address", "Values": [address]}, {"Name": "instance-state-name", "Values": ["running"]}])
        return next((one for reservation in found["Reservations"] for one in reservation["Instances"]), None)

    def key_of(self, instance):
        """The public half of its key pair."""
        (pair,) = self.ec2.describe_key_pairs(KeyNames=[instance["KeyName"]], IncludePublicKey=True)["KeyPairs"]
        return asyncssh.import_public_key(pair["PublicKey"])

    def home(self, instance):
        """The folder of its user."""
        home = self.homes / instance["InstanceId"]
        for folder in (home / "tmp", home / ".ssh"):
            folder.mkdir(parents=True, exist_ok=True)
        return home

    async def run(self, process):
        """Runs one command, as a shell of the machine would."""
        home = home_of(process.channel)
        shell = await asyncio.create_subprocess_exec(
            "/bin/bash", "-c", process.command, cwd=home, stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
            env={"HOME": str(home), "PATH": f"{self.programs}:/usr/bin:/bin"})
        out, _ = await shell.communicate()
        process.stdout.write(out.decode())
        process.exit(shell.returncode)


def home_of(channel):
    return channel.get_connection().get_extra_info("home")


class Door(asyncssh.SSHServer):
    """Lets in who has the key of the instance at the address that was called."""

    def __init__(self, machines):
        self.machines = machines

    def connection_made(self, connection):
        self.connection = connection
        self.instance = self.machines.at(connection.get_extra_info("sockname")[0])
        if self.instance is None:
            connection.abort()

    def begin_auth(self, username):
        return True

    def public_key_auth_supported(self):
        return True

    def validate_public_key(self, username, key):
        if username != "ec2-user" or key != self.machines.key_of(self.instance):
            return False
        self.connection.set_extra_info(home=self.machines.home(self.instance))
        return True
