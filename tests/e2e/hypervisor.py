"""A libvirt daemon that the tests start, and end, and the virtual machines on it."""

import os
import pathlib
import shutil
import socket
import subprocess
import xml.etree.ElementTree as ElementTree

from emulator import REPOSITORY, binary, until

SCRIPTS = REPOSITORY / "tests" / "libvirt"
CACHE = REPOSITORY / "target" / "tmp" / "ami"
# A Linux that boots in ten seconds, and a disk that nothing boots from: its machine runs,
# costs no processor time, and does not hear its power button.
LINUX = "ami-0000000000000b1f"
BLANK = "ami-00000000000b1a4c"
BLANK_GIB = 2
BOOT_SECONDS = 120


class Hypervisor:
    """The daemon of the tests, with its AMIs."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.pool = self.folder / "images"
        self.uri = f"qemu+unix:///system?socket={self.folder}/run/libvirt-sock"

    def run(self, verb, **variables):
        """`up`, `kill`, `start` or `down`."""
        if verb == "up":
            script(REPOSITORY / "tests" / "packages-libvirt")
        script(SCRIPTS / "daemon", verb, self.folder, **variables)
        if verb == "up":
            script(SCRIPTS / "make-ami", CACHE / "linux")
            self.put(LINUX, CACHE / "linux")
            self.qemu_img("create", "-q", "-f", "qcow2", self.pool / BLANK, f"{BLANK_GIB}G")

    @property
    def remote_uri(self):
        """The same daemon over TCP."""
        return f"qemu+tcp://127.0.0.1:{(self.folder / 'port').read_text().strip()}/system"

    def put(self, name, file):
        """Puts a file into the pool, whole at once, as a user does; libvirt is not told."""
        part = self.pool / f".{name}"
        shutil.copy(file, part)
        part.rename(self.pool / name)

    def qemu_img(self, *arguments):
        subprocess.run(["qemu-img", *arguments], check=True, timeout=60)

    def variables(self, **more):
        """Those of an emulator whose instances are machines of this daemon."""
        own = {"EC2_VM_MANAGER": "libvirt", "EC2_HYPERVISOR_URI": self.uri, "ORRERY_PLUGIN_PATH": str(self.plugins())}
        return {**own, **more}

    def plugins(self):
        """A folder of plugins, with the one under test."""
        built = binary().parent / "liborrery_libvirt.so"
        assert built.is_file(), f"{built} is not built; tests/run builds it"
        folder = self.folder / "plugins" / "libvirt"
        folder.mkdir(parents=True, exist_ok=True)
        for source, name in [(REPOSITORY / "plugins/libvirt/plugin.toml", "plugin.toml"), (built, "plugin.so")]:
            if not (folder / name).exists() or (folder / name).read_bytes() != source.read_bytes():
                shutil.copy(source, folder / name)
        return folder.parent

    def known_to(self, emulator):
        """Waits until an emulator has heard of the AMIs: what QEMU can do takes a while to find out."""
        describe = b"Action=DescribeImages&Version=2016-11-15"
        until(lambda: BLANK.encode() in emulator.ask(describe)[2], "the AMIs are seen")
        return emulator

    def virsh(self, *arguments, check=True):
        """What it prints; None where it fails and may."""
        command = ["virsh", "--quiet", "--connect", self.uri, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0 or not check, f"{' '.join(arguments)}\n{done.stderr}"
        return done.stdout.strip() if done.returncode == 0 else None

    def xml(self, *arguments):
        """What it prints, as a tree."""
        return ElementTree.fromstring(self.virsh(*arguments))

    def domains(self):
        """The names of all domains, whatever they do."""
        return set(self.virsh("list", "--all", "--name").split())

    def volumes(self):
        """The names of what is in the pool, AMIs of the tests aside."""
        # It is refused while a volume is being made, and then it is fresh as well.
        self.virsh("pool-refresh", "default", check=False)
        names = {line.split()[0] for line in self.virsh("vol-list", "default").splitlines()}
        return names - {LINUX, BLANK}

    def emptied(self, *kept):
        """Waits until there is nothing but the AMIs of the tests, and what is named."""
        left = lambda: (self.domains() | self.volumes()) - set(kept)
        try:
            until(lambda: not left(), "nothing is left", pause=0.1)
        except AssertionError as late:
            raise AssertionError(f"{late}: {left()}") from None

    def reserved(self):
        """Who has an address on the default network."""
        hosts = self.xml("net-dumpxml", "default").iter("host")
        return {host.get("name") for host in hosts if host.get("mac")}

    def power(self, instance):
        """What libvirt says that a machine does; None where there is none."""
        return self.virsh("domstate", instance, check=False)

    def id(self, instance):
        """A number that is another one after each start."""
        return self.virsh("domid", instance)

    def process(self, instance):
        """The process id of its QEMU."""
        return int((self.folder / "run" / "qemu" / f"{instance}.pid").read_text())

    def capacity(self, volume):
        """Its size in bytes."""
        return int(self.xml("vol-dumpxml", volume, "default").findtext("capacity"))

    def clear(self):
        """Takes away what emulators have left, as a user does who debugs no more."""
        for name in self.virsh("list", "--name").split():
            self.virsh("destroy", name, check=False)
        for name in self.domains():
            self.virsh("undefine", name, "--nvram", "--snapshots-metadata", "--managed-save")
        for name in set(self.virsh("net-list", "--all", "--name").split()) - {"default"}:
            self.virsh("net-destroy", name, check=False)
            self.virsh("net-undefine", name, check=False)
        for name in self.volumes():
            self.virsh("vol-delete", name, "default")


def script(file, *arguments, **variables):
    done = subprocess.run([file, *arguments], env={**os.environ, **variables}, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, f"{file.name} {' '.join(map(str, arguments))}\n{done.stdout}\n{done.stderr}"


class Guest:
    """What runs in a virtual machine, as people see it who log in."""

    def __init__(self, address, key):
        self.address = address
        self.key = key
        # Whoever has this password answers with it.
        self.answer = key.with_suffix(".answer")
        self.answer.write_text("#!/bin/sh\necho localstack\n")
        self.answer.chmod(0o700)

    def ssh(self, command, *options):
        """One command: the finished process."""
        plain = ["-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "ConnectTimeout=5"]
        who = options or ("-i", self.key, "-o", "BatchMode=yes", "-l", "root")
        return subprocess.run(
            ["ssh", *plain, *who, self.address, command], capture_output=True, timeout=60,
            stdin=subprocess.DEVNULL, env={**os.environ, "SSH_ASKPASS": str(self.answer), "SSH_ASKPASS_REQUIRE": "force"},
        )

    def ssh_by_password(self, command):
        """The same as `localstack`, with the password of the documentation."""
        return self.ssh(command, "-l", "localstack", "-o", "PubkeyAuthentication=no")

    def __call__(self, command):
        """What a command prints that succeeds."""
        done = self.ssh(command)
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
        return done.stdout.decode()

    def listens(self, port=22):
        """Whether somebody takes connections there."""
        return banner(self.address, port, 0) is not None

    def boot(self):
        """Another text after each boot; None where none has come to its end."""
        if not self.listens():
            return None
        finished = "/var/lib/cloud/instance/boot-finished"
        done = self.ssh(f"test -e {finished} && cat /proc/sys/kernel/random/boot_id")
        return done.stdout if done.returncode == 0 else None

    def booted(self, before=None):
        """Waits until it has booted, anew if it had before, and its user data has run."""
        until(lambda: self.boot() not in (None, before), f"{self.address} has booted", BOOT_SECONDS, pause=0.2)
        return self


def banner(host, port, length):
    """The first bytes that a server says; None where there is none."""
    try:
        with socket.create_connection((host, port), timeout=2) as connection:
            return connection.recv(length) if length else b""
    except OSError:
        return None
