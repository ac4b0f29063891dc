import time
from dataclasses import replace

import pytest

from according.read.robots import DisallowedError, Politeness

NOW = "2031-05-05T08:00:00+00:00"


def permitted(politeness, address):
    try:
        politeness.permit(address)
    except DisallowedError as error:
        return error.reason
    return ""


def test_what_a_site_disallows_is_left_alone(publisher, local):
    publisher.pages["/robots.txt"] = b"User-agent: *\nDisallow: /private/\n"
    politeness = Politeness(local, NOW)

    assert permitted(politeness, publisher.address + "/story") == ""
    assert "robots.txt" in permitted(politeness, publisher.address + "/private/story")
    assert publisher.asked == ["/robots.txt"]


def test_a_byte_order_mark_hides_no_rule(publisher, local):
    publisher.pages["/robots.txt"] = b"\xef\xbb\xbfUser-agent: *\nDisallow: /"

    assert "not allowed" in permitted(Politeness(local, NOW), publisher.address + "/story")


def test_credentials_are_in_no_message(publisher, local):
    publisher.pages["/robots.txt"] = b"User-agent: *\nDisallow: /"
    address = publisher.address.replace("//", "//reader:secret@") + "/story"

    with pytest.raises(DisallowedError) as raised:
        Politeness(local, NOW).permit(address)

    assert raised.value.name == publisher.address + "/story"


def test_a_rule_for_us_by_name_counts(publisher, local):
    publisher.pages["/robots.txt"] = b"User-agent: according\nDisallow: /\n"

    assert "not allowed" in permitted(Politeness(local, NOW), publisher.address + "/story")


def test_a_site_without_rules_allows_everything(publisher, local):
    assert permitted(Politeness(local, NOW), publisher.address + "/story") == ""


def test_a_site_whose_rules_cannot_be_had_is_left_alone(local):
    refused = Politeness(replace(local, allow_private=False), NOW)

    assert permitted(refused, "http://127.0.0.1:1/story") == (
        "left alone: its robots.txt could not be had: leads to a private address, which is not"
        " fetched"
    )


@pytest.mark.parametrize(("rules", "least"), [(b"", 0.2), (b"User-agent: *\nCrawl-delay: 1", 0.9)])
def test_two_requests_to_a_site_are_apart(publisher, local, rules, least):
    publisher.pages["/robots.txt"] = rules
    politeness = Politeness(replace(local, pause=0.25), NOW)
    politeness.permit(publisher.address + "/one")
    started = time.monotonic()

    politeness.permit(publisher.address + "/two")

    assert time.monotonic() - started > least
