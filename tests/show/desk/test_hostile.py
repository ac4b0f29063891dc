"""A desk under attack: slow senders, endless heads, tricks with paths and headers."""

import contextlib
import socket
import threading
import time

import pytest
import uvicorn

from according.show.desk import connections, desk_app
from according.show.desk.connections import Patient, Waiting

PATIENCE = 20


@pytest.fixture
def place(desk, monkeypatch):
    """Host and port of the desk, served as the command serves it, and out of patience soon."""
    monkeypatch.setattr(connections, "HEAD", 0.8)
    monkeypatch.setattr(connections, "PART", 0.8)
    config = uvicorn.Config(
        Waiting(desk_app(desk)), port=0, http=Patient, log_level="warning", lifespan="off"
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    end = time.monotonic() + PATIENCE
    while not server.started and time.monotonic() < end:
        time.sleep(0.01)
    yield server.servers[0].sockets[0].getsockname()[:2]
    server.should_exit = True
    thread.join()


def told(place, *parts, pause=0.0):
    """Send parts to the desk, and give all that it answers until it closes the connection."""
    answer = bytearray()

    def listening(connection):
        with contextlib.suppress(OSError):
            while some := connection.recv(65536):
                answer.extend(some)

    with socket.create_connection(place, timeout=PATIENCE) as connection:
        listener = threading.Thread(target=listening, args=[connection])
        listener.start()
        with contextlib.suppress(OSError):
            for part in parts:
                connection.sendall(part)
                time.sleep(pause)
        listener.join()
    return bytes(answer)


HEAD = b"GET /reading HTTP/1.1\r\nHost: desk.test\r\nConnection: close\r\n"


def test_the_desk_answers(place):
    assert told(place, HEAD + b"\r\n").startswith(b"HTTP/1.1 200")


def test_a_head_that_trickles_in_is_not_waited_for(place):
    parts = [b"GET /reading HTTP/1.1\r\n", *[b"X-%d: y\r\n" % n for n in range(40)]]

    start = time.monotonic()
    assert told(place, *parts, pause=0.1) == b""
    assert time.monotonic() - start < PATIENCE / 2


def test_a_second_request_that_trickles_in_is_not_waited_for_either(place):
    whole = b"GET /reading HTTP/1.1\r\nHost: desk.test\r\n\r\n"

    answer = told(place, whole, *[b"GET /"] + [b"a"] * 30, pause=0.1)

    assert answer.count(b"HTTP/1.1 ") == 1


def test_hundreds_of_slow_senders_keep_nobody_out(place):
    slow = [socket.create_connection(place, timeout=PATIENCE) for _ in range(300)]
    for one in slow:
        one.sendall(b"GET / HTTP/1.1\r\nX: ")

    start = time.monotonic()
    answer = told(place, HEAD + b"\r\n")
    taken = time.monotonic() - start
    for one in slow:
        one.close()

    assert answer.startswith(b"HTTP/1.1 200")
    assert taken < PATIENCE / 4


def test_an_endless_head_is_refused(place):
    parts = [HEAD, *[b"X-Long: " + b"y" * 4000 + b"\r\n"] * 60]

    answer = told(place, *parts)

    assert not answer or b" 431 " in answer.split(b"\r\n")[0]


def test_a_head_that_is_too_long_is_refused_also_if_it_ends(place):
    answer = told(place, HEAD + b"X-Long: " + b"y" * 70_000 + b"\r\n\r\n")

    assert not answer or b" 431 " in answer.split(b"\r\n")[0]


def test_a_desk_that_is_called_by_two_names_is_not_asked(place):
    answer = told(place, HEAD + b"Host: evil.example\r\n\r\n")

    assert answer.startswith(b"HTTP/1.1 400")


def test_a_body_that_stops_coming_is_not_waited_for(place):
    head = (
        b"POST /api/v1/check HTTP/1.1\r\nHost: desk.test\r\nContent-Type: application/json\r\n"
        b"Content-Length: 5000\r\n\r\n"
    )

    answer = told(place, head + b'{"text": "')

    assert answer.startswith(b"HTTP/1.1 408")


@pytest.mark.parametrize(
    "path",
    [
        b"/static/../../../../../../etc/passwd",
        b"/static/..%2f..%2f..%2f..%2fetc%2fpasswd",
        b"/static/%2e%2e/%2e%2e/app.py",
        b"/static//etc/passwd",
        b"/static/desk.css%00.html",
        b"/reports/..%2f..%2fetc%2fpasswd",
        b"/claimants/..%2f..%2f..%2fetc%2fpasswd",
        b"/situations/%2e%2e%2f%2e%2e%2fetc%2fpasswd/card.svg",
        b"//evil.example/reading",
        b"/reading%0d%0aSet-Cookie:%20x=y",
        b"/questions/" + b"a" * 9000,
    ],
)
def test_tricks_with_paths_lead_nowhere(place, path):
    answer = told(place, b"GET " + path + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    head, _, body = answer.partition(b"\r\n\r\n")

    assert head.split(b" ")[1] in (b"400", b"404", b"414", b"431")
    assert b"root:" not in body
    assert b"set-cookie" not in head.lower()
    assert b"location:" not in head.lower()


@pytest.mark.parametrize(
    "header",
    [
        b"Host: a\r\nHost: b",
        b"Content-Length: 5\r\nTransfer-Encoding: chunked",
        b"Content-Length: -1",
        b"Content-Length: 99999999999999999999",
        b"X : y",
        b"If-None-Match: " + b'"x",' * 5000,
        b"Accept-Language: " + b"x;q=0.1," * 3000,
        b"Cookie: according=" + b"\xff" * 200,
        b"Range: bytes=" + b"0-1," * 2000,
        b"X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: javascript",
    ],
)
def test_tricks_with_headers_break_nothing(place, header):
    answer = told(
        place, b"GET / HTTP/1.1\r\n" + header + b"\r\nHost: x\r\nConnection: close\r\n\r\n"
    )

    status = int(answer.split(b" ")[1]) if answer else 400
    assert status < 500
    assert b"evil.example" not in answer
    assert told(place, HEAD + b"\r\n").startswith(b"HTTP/1.1 200")
