"""A registry of Docker images that a test starts, holds up and ends."""

import gzip
import hashlib
import http.server
import json
import subprocess
import threading

from emulator import REPOSITORY

MANIFEST = "application/vnd.docker.distribution.manifest.v2+json"
LAYER = "application/vnd.docker.image.rootfs.diff.tar.gzip"
CONFIG = "application/vnd.docker.container.image.v1+json"


class Registry:
    """Serves one image, under any of its names, to engines of this machine."""

    def __init__(self, *names):
        self.names = names
        self.blobs = {}
        # Layers are sent while this is set.
        self.open = threading.Event()
        self.open.set()
        rootfs = subprocess.run([REPOSITORY / "tests" / "engine" / "bare-image"], capture_output=True, check=True).stdout
        layer = gzip.compress(rootfs, 1)
        config = json.dumps({
            "architecture": "amd64",
            "os": "linux",
            "config": {"Cmd": ["/bin/sh"]},
            "rootfs": {"type": "layers", "diff_ids": [digest(rootfs)]},
        }).encode()
        parts = [{"mediaType": kind, "size": len(blob), "digest": self.keep(blob)}
                 for kind, blob in ((CONFIG, config), (LAYER, layer))]
        self.layer = parts[1]["digest"]
        self.manifest = json.dumps(
            {"schemaVersion": 2, "mediaType": MANIFEST, "config": parts[0], "layers": parts[1:]}
        ).encode()
        self.keep(self.manifest)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.address = f"127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def keep(self, blob):
        self.blobs[digest(blob)] = blob
        return digest(blob)

    def find(self, path):
        """The content and kind of what is at a path; None where there is nothing."""
        if path == "/v2/":
            return b"{}", "application/json"
        name, _, rest = path.removeprefix("/v2/").partition("/")
        what, _, reference = rest.partition("/")
        if name not in self.names or what not in ("manifests", "blobs"):
            return None
        if what == "manifests" and not reference.startswith("sha256:"):
            return self.manifest, MANIFEST
        if reference == self.layer:
            assert self.open.wait(60)
        blob = self.blobs.get(reference)
        return blob and (blob, MANIFEST if what == "manifests" else "application/octet-stream")

    def handler(self):
        registry = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                found = registry.find(self.path)
                body, kind = found or (b'{"errors": [{"code": "MANIFEST_UNKNOWN"}]}', "application/json")
                self.send_response(200 if found else 404)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Docker-Content-Digest", digest(body))
                self.end_headers()
                if self.command == "GET":
                    self.wfile.write(body)

            do_HEAD = do_GET

            def log_message(self, *_):
                pass

        return Handler

    def end(self):
        self.open.set()
        self.server.shutdown()
        self.server.server_close()


def digest(blob):
    return f"sha256:{hashlib.sha256(blob).hexdigest()}"
