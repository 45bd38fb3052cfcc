"""A small simulated Incus: the part of its HTTP API that the sample uses, on a Unix socket.

Work is an operation that takes `delay` seconds, one at a time for an instance. `fault`
makes the server misbehave: a status that every answer has, `garbage`, `slow` to begin with
anything, `deaf` to what is created, which is made and never answered, or `stuck`, which
neither starts what it makes nor removes anything.
"""

import http.server
import itertools
import json
import pathlib
import socketserver
import threading
import time

CREATING, STARTING, RESTARTING = "Creating instance", "Starting instance", "Restarting instance"
STOPPING, DELETING = "Stopping instance", "Deleting instance"
IMAGE = {"fingerprint": "f1", "architecture": "x86_64", "aliases": [{"name": "debian/12/cloud"}]}


class Refusal(Exception):
    """An answer that is an error."""


class Incus:
    """The server's state, and the server."""

    def __init__(self, socket, delay=0.02):
        self.socket = pathlib.Path(socket)
        self.delay = delay
        self.fault = None
        self.instances = {}
        self.operations = {}
        self.requests = []
        self.numbers = itertools.count(1)
        self.lock = threading.Condition()
        self.is_away = False
        self.over = threading.Event()

    def __enter__(self):
        self.serve()
        return self

    def __exit__(self, *_):
        self.fault = None
        self.over.set()
        self.leave()

    def leave(self):
        """Nobody is there, but the instances live on."""
        self.is_away = True
        self.server.shutdown()
        self.server.server_close()
        self.socket.unlink(missing_ok=True)

    def serve(self):
        incus = self
        self.is_away = False

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one(self):
                length = int(self.headers["Content-Length"] or 0)
                body = json.loads(self.rfile.read(length) or "null")
                if incus.is_away:
                    self.close_connection = True
                    return
                incus.requests.append((self.command, self.path, body))
                status, answer = incus.answer(self.command, self.path, body)
                self.send_response(status)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            do_GET = do_POST = do_PUT = do_DELETE = handle_one

            def address_string(self):
                return "unix"

            def log_message(self, *_):
                pass

        class Server(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
            daemon_threads = True

        self.server = Server(str(self.socket), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, method, path, body):
        """Status and body."""
        fault = self.fault
        if fault == "garbage":
            return 200, b"<html>welcome</html>"
        if fault == "slow":
            while self.fault == "slow":
                time.sleep(0.01)
        if isinstance(fault, int):
            return fault, json.dumps({"type": "error", "error": "as told", "error_code": fault}).encode()
        path, _, query = path.partition("?")
        parts = path.strip("/").split("/")[1:]
        try:
            with self.lock:
                found = self.route(method, parts, query, body)
        except Refusal as refusal:
            status, text = refusal.args
            return status, json.dumps({"type": "error", "error": text, "error_code": status}).encode()
        if self.fault == "deaf" and method == "POST":
            self.over.wait()
        if isinstance(found, Operation):
            whole = {"type": "async", "status_code": 100, "operation": found.path, "metadata": found.shown()}
            return 202, json.dumps(whole).encode()
        return 200, json.dumps({"type": "sync", "status_code": 200, "metadata": found}).encode()

    def route(self, method, parts, query, body):
        match method, parts:
            case "GET", ["images"]:
                return [IMAGE]
            case "GET", ["instances"]:
                return list(self.instances.values())
            case "POST", ["instances"]:
                return self.create(body)
            case "GET", ["instances", name]:
                return self.instance(name)
            case "PUT", ["instances", name, "state"]:
                return self.turn(self.instance(name), body["action"])
            case "DELETE", ["instances", name]:
                return self.remove(self.instance(name))
            case "GET", ["operations"]:
                running = [one.shown() for one in self.operations.values() if one.code < 200]
                return {"running": running} if running else {}
            case "GET", ["operations", number, "wait"]:
                operation = self.operations.get(number)
                if operation is None:
                    raise Refusal(404, "Operation not found")
                self.lock.wait_for(lambda: operation.code >= 200, float(query.removeprefix("timeout=")))
                return operation.shown()
        raise Refusal(404, "not found")

    def instance(self, name):
        if name not in self.instances:
            raise Refusal(404, "Instance not found")
        return self.instances[name]

    def create(self, body):
        name = body["name"]
        if name in self.instances:
            raise Refusal(409, f'Instance "{name}" already exists')
        if "alias" in body["source"] and body["source"]["alias"] != IMAGE["aliases"][0]["name"]:
            raise Refusal(404, "Image not found")
        self.instances[name] = {"name": name, "status": "Stopped", "config": body["config"], "type": body["type"]}

        def done():
            if body["config"].get("cloud-init.user-data") == "fail":
                del self.instances[name]
                raise Refusal(500, "the instance cannot be made")
            if self.fault != "stuck":
                self.up(self.instances[name])

        return self.begin(CREATING, name, done)

    def turn(self, instance, action):
        runs = instance["status"] == "Running"
        busy = self.busy(instance["name"])
        match action:
            case "start" if not runs and not busy:
                return self.begin(STARTING, instance["name"], lambda: self.up(instance))
            case "stop" if runs or busy:
                return self.begin(STOPPING, instance["name"], lambda: self.down(instance))
            case "restart" if runs:
                return self.begin(RESTARTING, instance["name"], lambda: self.up(instance))
        raise Refusal(400, f"The instance is already {instance['status'].lower()}")

    def remove(self, instance):
        name = instance["name"]
        if self.fault == "stuck":
            raise Refusal(500, "it does not let go")
        if instance["status"] == "Running" and not self.busy(name):
            raise Refusal(400, "Instance is running")
        return self.begin(DELETING, name, lambda: self.instances.pop(name, None))

    @staticmethod
    def up(instance):
        address = {"family": "inet", "address": "10.9.8.7", "scope": "global"}
        instance.update(status="Running", state={"network": {"eth0": {"addresses": [address]}}})

    @staticmethod
    def down(instance):
        instance.update(status="Stopped", state={"network": None})

    def busy(self, name):
        return [one for one in self.operations.values() if one.name == name and one.code < 200]

    def begin(self, description, name, done):
        """Starts an operation, which waits for those of its instance before it."""
        number = f"op-{next(self.numbers)}"
        before = self.busy(name)
        operation = self.operations[number] = Operation(f"/1.0/operations/{number}", description, name)

        def work():
            with self.lock:
                self.lock.wait_for(lambda: all(one.code >= 200 for one in before))
                self.lock.wait_for(lambda: operation.code >= 200, self.delay)
                if operation.code < 200:
                    try:
                        done()
                        operation.code = 200
                    except Refusal as refusal:
                        operation.code, operation.error = 400, refusal.args[1]
                self.lock.notify_all()

        threading.Thread(target=work, daemon=True).start()
        return operation


class Operation:
    """Work under way, or done."""

    def __init__(self, path, description, name):
        self.path, self.description, self.name = path, description, name
        self.code, self.error = 103, ""

    def shown(self):
        return {
            "id": self.path.rsplit("/", 1)[1], "description": self.description, "status_code": self.code,
            "err": self.error, "resources": {"instances": [f"/1.0/instances/{self.name}"]},
        }
