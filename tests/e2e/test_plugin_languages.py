"""Plugins in Python and JavaScript: what their languages' own tools make is loaded as it is."""

import http.server
import json
import threading

import pytest

from authors import keeps_every_promise, sample
from emulator import Emulator, until
from guests import plugins, states


def start(folder, **variables):
    """Starts the program where it may compile a large component first."""
    emulator = Emulator(folder, **variables)
    emulator.patience = 120
    return emulator.start()


def running(emulator, client, count=1):
    ids = [one["InstanceId"] for one in
           client.run_instances(ImageId="ami-0123456789", MinCount=count, MaxCount=count)["Instances"]]
    until(lambda: states(client, ids) == {"running"}, "running", 60)
    return ids


@pytest.mark.parametrize("language", ["python", "javascript"])
def test_machines_in_a_notebook(client_of, tmp_path, language):
    name = f"notebook-{language}"
    # Compiles it into the state folder that the emulator has then.
    keeps_every_promise(name, tmp_path)
    emulator = start(tmp_path, ORRERY_PLUGIN=str(sample(name)), PERSISTENCE="1")
    try:
        client = client_of(emulator)
        ids = running(emulator, client, 3)
        client.stop_instances(InstanceIds=ids[:1])
        until(lambda: states(client, ids[:1]) == {"stopped"}, "stopped")
        emulator.kill()
        emulator.start()
        client = client_of(emulator)
        assert (states(client, ids[:1]), states(client, ids[1:])) == ({"stopped"}, {"running"})
        client.start_instances(InstanceIds=ids[:1])
        until(lambda: states(client, ids) == {"running"}, "running")
        client.terminate_instances(InstanceIds=ids)
        until(lambda: states(client, ids) == {"terminated"}, "terminated")
        assert plugins(emulator)[0]["faults"] == 0
        assert "machine turned" in emulator.read_log()
    finally:
        emulator.kill()


@pytest.fixture
def policy():
    """A webhook that refuses what it is told to refuse."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.server.asked.append((self.path, self.headers["X-Key"], question))
            refused = question["action"] in self.server.refused
            body = b"Not on a Friday." if refused else b""
            self.send_response(403 if refused else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.asked, server.refused = [], {"TerminateInstances"}
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


SETTINGS = """
[plugins.webhook]
grants = ["http:policy"]
config = {{ actions = ["TerminateInstances", "StopInstances"] }}
[plugins.webhook.endpoints.policy]
url = "http://127.0.0.1:{port}/hook"
headers = {{ X-Key = "seven" }}
"""


def test_a_webhook_is_asked_by_fetch(client_of, tmp_path, policy):
    settings = tmp_path / "settings.toml"
    settings.write_text(SETTINGS.format(port=policy.server_port))
    keeps_every_promise("webhook", tmp_path, ORRERY_CONFIG=str(settings))
    policy.asked.clear()
    emulator = start(tmp_path, ORRERY_PLUGIN=str(sample("webhook")), ORRERY_CONFIG=str(settings))
    try:
        client = client_of(emulator)
        ids = running(emulator, client)
        with pytest.raises(client.exceptions.ClientError, match="UnauthorizedOperation.*Not on a Friday"):
            client.terminate_instances(InstanceIds=ids)
        client.stop_instances(InstanceIds=ids)
        until(lambda: states(client, ids) == {"stopped"}, "stopped")
        (path, key, question), _ = policy.asked
        assert (path, key) == ("/hook/", "seven")
        assert question["parameters"]["InstanceIds"] == ids and question["account"] == "000000000000"
        assert "the webhook answered 403 to TerminateInstances" in emulator.read_log()

        # Nobody listens: the override fails, and with it the call.
        policy.shutdown()
        policy.server_close()
        with pytest.raises(client.exceptions.ClientError):
            client.terminate_instances(InstanceIds=ids)
        assert states(client, ids) == {"stopped"}
    finally:
        emulator.kill()
