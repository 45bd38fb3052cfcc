"""What the host does for plugins in the running program: named endpoints, the store."""

import http.server
import queue
import threading

import pytest

from emulator import REPOSITORY, until
from guests import ASKS, install, plugins, states

MANIFEST = (REPOSITORY / ASKS / "plugin.toml").read_text()
SECRET = "s3cr3t-token"
SETTINGS = """
[plugins.asks]
grants = ["http:hv", "http:other", "run:sh"]
programs.sh.file = "/bin/sh"
endpoints.other.url = "http://127.0.0.1:1"
[plugins.asks.endpoints.hv]
url = "http://127.0.0.1:{port}/api"
bearer = {{ env = "HV_TOKEN" }}
"""


@pytest.fixture
def endpoint():
    """A server whose requests can be looked at."""
    heard = queue.Queue()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_PUT(self):
            heard.put((self.path, self.headers["Authorization"]))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.heard = heard
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.mark.parametrize("persistence", ["1", "0"])
@pytest.mark.parametrize("carrier", ["component", "native"])
def test_a_plugin_counts_and_tells_its_endpoint(launch, client_of, tmp_path, endpoint, carrier, persistence):
    folder = install(tmp_path / "asks", carrier, MANIFEST, ASKS)
    settings = tmp_path / "settings.toml"
    settings.write_text(SETTINGS.format(port=endpoint.server_port))
    emulator = launch(
        ORRERY_PLUGIN=str(folder), ORRERY_CONFIG=str(settings), HV_TOKEN=SECRET, PERSISTENCE=persistence, LS_LOG="trace"
    )

    def told():
        data = "count\nendpoint=hv\nmethod=PUT\npath=/count/\n"
        client = client_of(emulator)
        ids = [one["InstanceId"] for one in
               client.run_instances(ImageId="ami-0123456789", MinCount=1, MaxCount=1, UserData=data)["Instances"]]
        # A launch that was cut off would be made, and counted, again.
        until(lambda: states(client, ids) == {"running"}, "running")
        return endpoint.heard.get(timeout=20)

    assert [told(), told()] == [(f"/api/count/{count}", f"Bearer {SECRET}") for count in (1, 2)]
    emulator.kill()
    emulator.start()
    assert told()[0] == f"/api/count/{3 if persistence == '1' else 1}"
    assert plugins(emulator)[0]["faults"] == 0
    assert emulator.ask(path="/_orrery/reset")[0] == 200
    assert told()[0] == "/api/count/1"
    emulator.kill()
    emulator.start()
    assert told()[0] == f"/api/count/{2 if persistence == '1' else 1}"
    assert SECRET not in emulator.read_log()
