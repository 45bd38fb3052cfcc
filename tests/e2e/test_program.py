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
        ("EC2_DOCKER_FLAGS", "--rm"),
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


def test_the_log_tells_people_what_happens(orrery, client_of):
    client = client_of(orrery)
    ids = [one["InstanceId"] for one in client.run_instances(ImageId="ami-0123456789", MinCount=5, MaxCount=5)["Instances"]]
    client.get_waiter("instance_running").wait(InstanceIds=ids, WaiterConfig={"Delay": 1})
    client.terminate_instances(InstanceIds=ids[:1])
    client.get_waiter("instance_terminated").wait(InstanceIds=ids[:1], WaiterConfig={"Delay": 1})
    lines = orrery.read_log().splitlines()
    ready = lines[0]
    for told in ["Ready.", 'version="', orrery.address, 'vm_manager="mock"', "vm_manager_reason="]:
        assert told in ready, ready
    assert len([line for line in lines if "WARN" in line and "ami-0123456789" in line]) == 1
    assert any("INFO" in line and 'state="running"' in line and ids[0] in line for line in lines)
    assert any("INFO" in line and 'state="terminated"' in line and ids[0] in line for line in lines)
    assert not any("DescribeInstances" in line for line in lines)


def test_debug_logs_requests_and_json_is_for_machines(launch):
    emulator = launch(DEBUG="1", ORRERY_LOG_FORMAT="json")
    _, headers, _ = emulator.ask(b"Action=DescribeVpcs&Version=2016-11-15")
    lines = [json.loads(line) for line in emulator.read_log().splitlines()]
    assert lines[0]["message"] == "Ready." and lines[0]["level"] == "INFO"
    of_call = [line for line in lines if line.get("request_id") == headers["x-amzn-requestid"]]
    assert any(line.get("operation") == "DescribeVpcs" and line["level"] == "DEBUG" for line in of_call), of_call
    assert any(line.get("status") == 200 for line in of_call)


GUARDED = ["/", "/_orrery/health", "/_orrery/reset", "/_orrery/state/load", "/_orrery/none",
           "/_localstack/health", "/_localstack/state/reset", "/moto-api/reset", "/none"]


@pytest.mark.parametrize("header", [
    {"Origin": "http://example.com"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"}, {"Host": "example.com"}, {"Host": "localhost.example.com"},
], ids=str)
def test_a_foreign_page_drives_nothing(orrery, header):
    orrery.ask(b"Action=CreateSecurityGroup&GroupName=kept&GroupDescription=d&Version=2016-11-15")
    for path in GUARDED:
        for method in ["GET", "POST", "OPTIONS"]:
            body = b"Action=DeleteSecurityGroup&GroupName=kept&Version=2016-11-15" if method == "POST" else b""
            status, _, answer = orrery.ask(body, method=method, path=path, headers=header)
            assert status == 403 and b"UnauthorizedOperation" in answer, (path, method, status)
    assert b"kept" in orrery.ask(b"Action=DescribeSecurityGroups&Version=2016-11-15")[2]


@pytest.mark.parametrize("path", ["/_orrery/reset", "/_localstack/state/reset", "/moto-api/reset"])
def test_every_way_to_reset(orrery, path):
    orrery.ask(b"Action=CreateSecurityGroup&GroupName=gone&GroupDescription=d&Version=2016-11-15")
    assert orrery.ask(method="GET", path=path)[0] == 405
    assert orrery.ask(path=path)[0] == 200
    assert b"gone" not in orrery.ask(b"Action=DescribeSecurityGroups&Version=2016-11-15")[2]
