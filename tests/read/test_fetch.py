import resource
import socket
import time
from dataclasses import replace

import pytest

from according.errors import FetchError
from according.read import FetchOptions, load, read_page
from according.read.fetch import NotChangedError, StatusError, without_credentials
from tests.read.conftest import STORY

# Seconds: far less than a server here could keep a reader, however slow the machine.
PATIENCE = 20
NOW = "2031-05-05T08:00:00+00:00"


def test_a_page_is_had_with_what_is_needed_to_ask_again(publisher, local):
    page = load(publisher.address + "/known", options=local, now=NOW)

    assert page.content == STORY
    assert page.name == page.address == publisher.address + "/known"
    assert (page.media_type, page.charset, page.retrieved) == ("text/html", "utf-8", NOW)
    assert (page.etag, page.last_modified) == ('"v1"', "Sun, 04 May 2031 10:00:00 GMT")
    assert "At least 12 people" in read_page(page).text


def test_we_say_who_we_are(publisher, local):
    load(publisher.address + "/story", options=local, now=NOW)

    assert publisher.agents == ["according/0.1 (+project)"]


def test_a_page_that_has_not_changed_is_not_had_again(publisher, local):
    with pytest.raises(NotChangedError, match="not changed since"):
        load(publisher.address + "/known", options=local, now=NOW, validators=('"v1"', ""))


def test_redirects_are_followed_to_where_the_page_is(publisher, local):
    page = load(publisher.address + "/redirect/3", options=local, now=NOW)

    assert page.name == publisher.address + "/redirect/3"
    assert page.address == publisher.address + "/story"


def test_a_packed_answer_is_unpacked(publisher, local):
    assert load(publisher.address + "/packed", options=local, now=NOW).content == STORY


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/redirect/9", "more than 5 redirects"),
        ("/loop", "more than 5 redirects, in a circle"),
        ("/to-nowhere", "redirects to something that is not an address"),
        ("/to-file", "only http and https"),
        ("/not-gzip", "compressed data is damaged"),
        ("/cut", "broke off its answer"),
        ("/huge", "larger than"),
        ("/endless", "larger than"),
        ("/bomb", "larger than"),
        ("/bomb-in-bomb", "larger than"),
        ("/cut-gzip", "ends too early"),
        ("/brotli", "packed in another way"),
        ("/status/304", "(304)"),
        ("/status/403", "403"),
        ("/status/404", "not there"),
        ("/status/410", "gone for good"),
        ("/status/429", "try again after 120 seconds"),
        ("/loud", "(429)"),
        ("/status/500", "its server failed"),
        ("/status/503", "503"),
    ],
)
def test_what_cannot_be_had_is_told_in_one_line_with_its_name(publisher, local, path, reason):
    started = time.monotonic()

    with pytest.raises(FetchError) as raised:
        load(publisher.address + path, options=local, now=NOW)

    said = str(raised.value)
    assert said.startswith(publisher.address + path + ": ")
    assert reason in said
    assert said.isprintable()
    assert time.monotonic() - started < PATIENCE


def test_an_answer_packed_twice_is_never_held_unpacked(publisher, local):
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    with pytest.raises(FetchError, match="larger than"):
        load(publisher.address + "/bomb-in-bomb", options=local, now=NOW)

    # In KB: the bomb would take 256 MB.
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - held < 100_000


def test_a_huge_page_is_not_downloaded(publisher, local):
    with pytest.raises(FetchError, match="larger than 20,000,000 bytes"):
        load(publisher.address + "/endless", options=local, now=NOW)

    assert publisher.poured < 60


@pytest.mark.parametrize("path", ["/drip", "/drip-headers"])
def test_a_server_that_drips_is_left_when_the_time_is_up(publisher, local, path):
    started = time.monotonic()

    with pytest.raises(FetchError, match="took too long"):
        load(publisher.address + path, options=replace(local, timeout=0.4), now=NOW)

    assert time.monotonic() - started < PATIENCE


def test_an_error_status_can_be_told_from_others(publisher, local):
    with pytest.raises(StatusError) as raised:
        load(publisher.address + "/status/404", options=local, now=NOW)

    assert raised.value.status == 404


def test_credentials_are_in_no_message_and_no_page(publisher, local):
    address = publisher.address.replace("http://", "http://reader:secret@")

    page = load(address + "/story", options=local, now=NOW)
    with pytest.raises(FetchError) as raised:
        load(address + "/status/404", options=local, now=NOW)

    assert "secret" not in str(raised.value) + page.name + page.address


def test_an_address_without_credentials_stays_as_it_is():
    assert without_credentials("https://u:p@news.example/a?b#c") == "https://news.example/a?b#c"
    assert without_credentials("https://news.example/a") == "https://news.example/a"
    assert "p@" not in without_credentials("http://u:p@[bad/a")


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("ftp://news.example/a", "only http and https"),
        ("file:///etc/hostname", "only http and https"),
        ("http://", "names no host"),
        ("http://[bad/", "not an address"),
        ("http://news.example:99999/", "not an address"),
        ("https://nothing.invalid/", "no such host"),
    ],
)
def test_what_is_no_address_is_refused(address, reason):
    with pytest.raises(FetchError, match=reason):
        load(address, now=NOW)


def test_a_server_that_is_not_there_is_told(local):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]

        with pytest.raises(FetchError, match="cannot be reached"):
            load(f"http://127.0.0.1:{port}/", options=local, now=NOW)


def test_a_server_without_tls_gives_no_secure_connection(publisher, local):
    with pytest.raises(FetchError, match="no secure connection"):
        load(publisher.address.replace("http:", "https:"), options=local, now=NOW)


def test_loopback_is_refused_unless_allowed(publisher):
    with pytest.raises(FetchError, match="private address"):
        load(publisher.address + "/story", options=FetchOptions(), now=NOW)

    assert publisher.asked == []
