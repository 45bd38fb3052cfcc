"""The program itself: it says where it listens, ends cleanly, and refuses clearly."""

import json
import socket

import pytest

from emulator import Emulator


def test_answers_health_and_ends_with_zero_on_sigterm(orrery):
    status, _, body = orrery.ask(method="GET", path="/_orrery/health")
    assert (status, json.loads(body)["status"]) == (200, "running")
    assert orrery.stop() == 0


def test_two_emulators_cannot_share_a_state_folder(orrery):
    second = Emulator(orrery.folder).spawn()
    assert second.process.wait(timeout=20) != 0
    assert "belongs to the running orrery" in second.read_log()
    second.kill()
    assert orrery.ask(method="GET", path="/_orrery/health")[0] == 200


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("GATEWAY_LISTEN", "nowhere"),
        ("PERSISTENCE", "perhaps"),
        ("EC2_VM_MANAGER", "steam"),
        ("ORRERY_STATE_DIR", "/dev/null/state"),
    ],
)
def test_bad_configuration_is_one_sentence_and_a_failure(tmp_path, variable, value):
    emulator = Emulator(tmp_path, **{variable: value}).spawn()
    assert emulator.process.wait(timeout=20) != 0
    said = emulator.read_log().strip()
    emulator.kill()
    assert len(said.splitlines()) == 1, said
    assert value.removesuffix("/state") in said


def test_port_in_use_is_one_sentence_and_a_failure(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = "127.0.0.1:%d" % taken.getsockname()[1]
        emulator = Emulator(tmp_path, GATEWAY_LISTEN=address).spawn()
        assert emulator.process.wait(timeout=20) != 0
    said = emulator.read_log().strip()
    emulator.kill()
    assert len(said.splitlines()) == 1 and address in said, said
