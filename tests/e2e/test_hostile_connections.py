"""Clients that are slow, half-open, too many or no HTTP at all."""

import resource
import select
import socket
import time
import xml.etree.ElementTree as ElementTree

import pytest

from emulator import until

HEAD = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
BODY = b"Action=DescribeVpcs&Version=2016-11-15"
CALL = HEAD + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY


def connect(emulator):
    host, port = emulator.address.split(":")
    return socket.create_connection((host, int(port)), timeout=20)


def until_closed(connection, seconds=20):
    """All bytes up to the end of the connection, which has to come in time."""
    received, deadline = b"", time.monotonic() + seconds
    while True:
        connection.settimeout(max(0.01, deadline - time.monotonic()))
        try:
            part = connection.recv(65536)
        except ConnectionResetError:
            return received
        except TimeoutError:
            raise AssertionError(f"still open after {seconds} s: {received[:200]}") from None
        if not part:
            return received
        received += part


def one_answer(connection):
    """The bytes of one answer on a connection that stays open."""
    received = b""
    while b"</DescribeVpcsResponse>" not in received:
        part = connection.recv(65536)
        assert part, received
        received += part
    return received


def refusal(answer):
    """Status and code of a well-formed EC2 error."""
    head, body = answer.split(b"\r\n\r\n", 1)
    root = ElementTree.fromstring(body)
    assert root.findtext("RequestID") and b"content-type: text/xml" in head.lower(), answer
    return int(head.split()[1]), root.findtext("Errors/Error/Code")


def answers(emulator):
    try:
        status, _, body = emulator.ask(BODY)
    except OSError:
        return False
    return status == 200 and b"<vpcId>" in body


@pytest.fixture
def hasty(launch):
    """An emulator that waits a second for a head and a second for a body."""
    return launch(ORRERY_HEADER_SECONDS="1", ORRERY_BODY_SECONDS="1")


def test_a_head_that_does_not_come(hasty):
    begun = time.monotonic()
    with connect(hasty) as silent, connect(hasty) as half_line, connect(hasty) as half_head:
        half_line.sendall(b"POST / HT")
        half_head.sendall(HEAD)
        assert until_closed(silent) == b"", "whoever says nothing is told nothing"
        assert refusal(until_closed(half_line)) == refusal(until_closed(half_head)) == (408, "RequestTimeout")
    assert 0.9 < time.monotonic() - begun < 10
    assert answers(hasty)


def test_a_head_that_comes_byte_by_byte_has_no_more_time(hasty):
    with connect(hasty) as connection:
        begun = time.monotonic()
        try:
            while time.monotonic() - begun < 10:
                connection.sendall(b"X")
                if select.select([connection], [], [], 0.2)[0]:
                    break
        except (BrokenPipeError, ConnectionResetError):
            pass
        assert time.monotonic() - begun < 5
    assert answers(hasty)


@pytest.mark.parametrize("sent", [b"", BODY[:20]], ids=["nothing", "half"])
def test_a_body_that_does_not_come(hasty, sent):
    with connect(hasty) as connection:
        connection.sendall(HEAD + b"Content-Length: 1000\r\n\r\n" + sent)
        assert refusal(until_closed(connection)) == (408, "RequestTimeout")
    assert answers(hasty)


def test_a_body_cut_off_by_a_half_open_connection(hasty):
    with connect(hasty) as connection:
        connection.sendall(HEAD + b"Content-Length: 1000\r\n\r\n" + BODY)
        connection.shutdown(socket.SHUT_WR)
        assert refusal(until_closed(connection)) == (400, "MalformedQueryString")
    assert answers(hasty)


GARBAGE = {
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 40,
    "zeros": b"\0" * 4096,
    "words": b"hello\r\n\r\n",
    "another version": b"GET / HTTP/9.9\r\n\r\n",
    "two lengths": HEAD + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nA",
    "length and chunks": HEAD + b"Content-Length: x\r\n\r\n",
}


@pytest.mark.parametrize("garbage", GARBAGE.values(), ids=GARBAGE)
def test_garbage_that_is_no_http(hasty, garbage):
    with connect(hasty) as connection:
        connection.sendall(garbage)
        answer = until_closed(connection)
    assert not answer or answer.startswith(b"HTTP/1.1 400 Bad Request\r\n"), answer
    assert answers(hasty)


def test_more_connections_than_the_limit(launch):
    emulator = launch(ORRERY_MAX_CONNECTIONS="8")
    held = []
    try:
        for _ in range(8):
            held.append(connect(emulator))
            held[-1].sendall(CALL)
            assert one_answer(held[-1]).startswith(b"HTTP/1.1 200")
        for _ in range(20):
            with connect(emulator) as late:
                late.sendall(CALL)
                assert refusal(until_closed(late)) == (503, "RequestLimitExceeded")
        held[0].sendall(CALL)
        assert one_answer(held[0]).startswith(b"HTTP/1.1 200"), "those that came first are still served"
    finally:
        for connection in held:
            connection.close()
    until(lambda: answers(emulator), "there is room again")
    assert "over the limit" in emulator.read_log()


def test_a_thousand_connections_by_default(orrery):
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (4_096 if most == resource.RLIM_INFINITY else min(most, 4_096), most))
    held = []
    try:
        for _ in range(1_024):
            held.append(connect(orrery))
        held[-1].sendall(CALL)
        assert one_answer(held[-1]).startswith(b"HTTP/1.1 200")
        with connect(orrery) as late:
            late.sendall(CALL)
            assert refusal(until_closed(late)) == (503, "RequestLimitExceeded")
    finally:
        for connection in held:
            connection.close()
    until(lambda: answers(orrery), "there is room again")


def test_requests_sent_ahead_are_answered_in_order(orrery):
    regions = b"Action=DescribeRegions&Version=2016-11-15"
    last = HEAD + b"Connection: close\r\nContent-Length: %d\r\n\r\n" % len(regions) + regions
    with connect(orrery) as connection:
        connection.sendall(CALL + CALL + last)
        answer = until_closed(connection)
    order = [answer.find(b"<DescribeVpcsResponse"), answer.rfind(b"<DescribeVpcsResponse"), answer.find(b"<DescribeRegionsResponse")]
    assert -1 < order[0] < order[1] < order[2]
