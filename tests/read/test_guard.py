import socket

import pytest

from according.errors import FetchError
from according.read import guard, load
from according.read.guard import is_public

NOW = "2031-05-05T08:00:00+00:00"


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "0.0.0.0",  # noqa: S104 - refused, not bound to
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.2.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "::127.0.0.1",
        "::ffff:0:127.0.0.1",
        "64:ff9b:1::7f00:1",
        "fec0::1",
        "192.88.99.1",
    ],
)
def test_an_address_that_is_not_public_is_known(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:4700::1111"])
def test_a_public_address_is_known(address):
    assert is_public(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "127.1", "0x7f000001", "0"])
def test_every_way_to_write_loopback_is_refused(publisher, host):
    with pytest.raises(FetchError, match=r"private address|no such host"):
        load(f"http://{host}:{publisher.server_port}/story", now=NOW)

    assert publisher.asked == []


def test_a_redirect_to_a_private_address_is_refused(publisher, monkeypatch):
    # No public server may be asked here, so one loopback address stands for the public ones.
    monkeypatch.setattr(guard, "is_public", lambda address: address == "127.0.0.1")

    with pytest.raises(FetchError, match="private address"):
        load(publisher.address + "/inward", now=NOW)

    assert publisher.asked == ["/inward"]


def test_a_name_with_one_private_address_among_public_ones_is_refused(monkeypatch):
    def resolved(_host, port, **_):
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))
            for address in ("93.184.216.34", "127.0.0.1")
        ]

    monkeypatch.setattr(socket, "getaddrinfo", resolved)

    with pytest.raises(FetchError, match="private address"):
        load("http://news.example/", now=NOW)


def test_a_name_that_resolves_differently_a_moment_later_gains_nothing(
    publisher, local, monkeypatch
):
    """The connection goes to the address that was checked, not to what the name then means."""
    asked = []

    def rebinding(host, port, **_):
        asked.append(host)
        address = "127.0.0.1" if len(asked) == 1 else "127.0.0.2"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    # The standard library resolves again in `create_connection`, unless it is given an address.
    real = socket.getaddrinfo

    def either(host, port, *args, **more):
        if host == "rebinding.example":
            return rebinding(host, port)
        return real(host, port, *args, **more)

    monkeypatch.setattr(socket, "getaddrinfo", either)

    page = load(f"http://rebinding.example:{publisher.server_port}/story", options=local, now=NOW)

    assert asked == ["rebinding.example"]
    assert page.address == f"http://rebinding.example:{publisher.server_port}/story"
