"""What instance identity documents are verified with: a certificate that the control API gives."""

import pathlib
import subprocess

PATH = "/_orrery/identity-cert.pem"


def certificate(emulator):
    status, headers, body = emulator.ask(method="GET", path=PATH, headers={})
    assert (status, headers["content-type"]) == (200, "application/x-pem-file")
    return body.decode() if isinstance(body, bytes) else body


def openssl(pem, *arguments):
    done = subprocess.run(["openssl", "x509", "-noout", *arguments], input=pem, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_certificate_is_published_and_lasts(orrery):
    pem = certificate(orrery)
    assert "Public-Key: (2048 bit)" in openssl(pem, "-text")
    assert "CN = Orrery instance identity" in openssl(pem, "-subject")
    assert openssl(pem, "-checkend", str(90 * 365 * 86400)) == "Certificate will not expire\n"
    assert certificate(orrery) == pem
    assert not list(pathlib.Path(orrery.state).glob("identity*")), "nothing is kept without PERSISTENCE=1"


def test_the_certificate_stays_with_the_state(launch):
    emulator = launch(PERSISTENCE="1")
    key = pathlib.Path(emulator.state) / "identity.pem"
    assert not key.exists(), "it is made when it is first asked for"
    pem = certificate(emulator)
    assert key.stat().st_mode & 0o777 == 0o600
    emulator.kill()
    emulator.start()
    assert certificate(emulator) == pem
    assert certificate(launch()) != pem


def test_a_kept_key_that_is_none_is_named_and_left_alone(launch):
    emulator = launch(PERSISTENCE="1")
    key = pathlib.Path(emulator.state) / "identity.pem"
    key.write_text("x")
    status, _, body = emulator.ask(method="GET", path=PATH, headers={})
    assert status == 500 and b"identity.pem" in body
    assert key.read_text() == "x"
