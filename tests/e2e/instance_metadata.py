"""An instance's view of its metadata: plain HTTP at its own address, one connection at a time."""

import concurrent.futures
import ctypes
import http.client
import socket

from emulator import until

NOTE = "aws:orrery:metadata"
LATEST = "/latest/"
TOKEN = "X-aws-ec2-metadata-token"
TTL = "X-aws-ec2-metadata-token-ttl-seconds"


SERVICE = "http://169.254.169.254"
NEW_NETWORK = 0x40000000


class Within(http.client.HTTPConnection):
    """A connection that is made in the network of a process, as the programs beside it make theirs."""

    def __init__(self, host, process, **more):
        super().__init__(host, **more)
        self.process = process

    def connect(self):
        # A network belongs to a thread: one goes there and ends, the socket stays.
        with concurrent.futures.ThreadPoolExecutor(1) as thread:
            self.sock = thread.submit(self.connect_there).result()

    def connect_there(self):
        with open(f"/proc/{self.process}/ns/net") as network:
            libc = ctypes.CDLL(None, use_errno=True)
            assert libc.setns(network.fileno(), NEW_NETWORK) == 0, ctypes.get_errno()
        return socket.create_connection((self.host, self.port), self.timeout)


class Inside:
    """What an instance sees that asks at `url`, in the network of a process where one is named."""

    def __init__(self, url, process=None):
        self.url = url
        make = Within if process else http.client.HTTPConnection
        where = {"process": process} if process else {}
        self.connection = make(url.removeprefix("http://"), timeout=20, **where)

    def ask(self, path, method="GET", headers=None):
        """One exchange: status, headers, body."""
        self.connection.request(method, path, headers=headers or {})
        answer = self.connection.getresponse()
        return answer.status, answer.headers, answer.read()

    def status(self, path, method="GET", headers=None):
        """The status alone."""
        return self.ask(path, method, headers)[0]

    def token(self, seconds=21600):
        """The headers that show a new token."""
        status, _, body = self.ask("/latest/api/token", "PUT", {TTL: str(seconds)})
        assert status == 200, (status, body)
        return {TOKEN: body.decode()}

    def data(self, path):
        """A file below `/latest/meta-data/`; None where there is none."""
        status, _, body = self.ask(f"{LATEST}meta-data/{path}")
        assert status in (200, 404), (path, status)
        return body.decode() if status == 200 else None

    def crawl(self, root=LATEST, headers=None):
        """Every file below a directory by its path, as cloud-init reads them: whatever is listed must be there."""
        files, todo = {}, [root]
        while todo:
            path = todo.pop()
            status, _, body = self.ask(path, headers=headers)
            assert status == 200, f"{path} is listed, and answered with {status}"
            if path.endswith("/"):
                todo += [path + child(path, name) for name in body.decode().splitlines()]
            else:
                files[path.removeprefix(root)] = body
        return files


def child(directory, name):
    """What a line of a listing leads to."""
    if directory.endswith("/public-keys/"):
        return name.split("=")[0] + "/"
    # A version lists its directories without a slash.
    return name + "/" if name in ("dynamic", "meta-data") else name


def addresses(client, ids):
    """Where instances ask for their metadata, by id, as soon as all have a place for it."""
    def shown():
        found = client.describe_instances(InstanceIds=ids)["Reservations"]
        ran = [one for reservation in found for one in reservation["Instances"]]
        tags = {one["InstanceId"]: {tag["Key"]: tag["Value"] for tag in one.get("Tags", [])} for one in ran}
        return tags if all(NOTE in own for own in tags.values()) else None

    return {id: own[NOTE] for id, own in until(shown, "all have an address for metadata").items()}


def inside(client, id):
    """The view of an instance that runs."""
    return Inside(addresses(client, [id])[id])
