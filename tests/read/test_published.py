import pytest

from according.model import Precision, Published
from according.read.published import dated, from_metadata, joined, published_of

MINUTE, SECOND, DAY = Precision.MINUTE, Precision.SECOND, Precision.DAY


@pytest.mark.parametrize(
    ("line", "moment", "zone"),
    [
        ("Tuesday 08 March 2022 09:06 EST", "2022-03-08T09:06-05:00", "EST"),
        ("8 Mar 2022, 14:30 IST", "2022-03-08T14:30+05:30", "IST"),
        ("March 8, 2022 at 9:06 a.m. ET", "2022-03-08T09:06-05:00", "ET"),
        ("March 14, 2022 at 9:06 a.m. ET", "2022-03-14T09:06-04:00", "ET"),
        ("July 4, 2022, 12:05 AM PT", "2022-07-04T00:05-07:00", "PT"),
        ("Published: 2022-03-08 09:06 GMT", "2022-03-08T09:06+00:00", "GMT"),
        ("Published 9.06am BST, Thu 8 Sept 2022", "2022-09-08T09:06+01:00", "BST"),
        ("Posted on: 8th March 2022 | 21:15 GMT+2", "2022-03-08T21:15+02:00", "GMT+2"),
        ("First published on Wed 1 Jun 2022 12.00 CEST", "2022-06-01T12:00+02:00", "CEST"),
        ("2022-03-08 06:00:00 | ID: 5112", "2022-03-08T06:00:00", ""),
        ("2022-03-08T06:00:00+02:00", "2022-03-08T06:00:00+02:00", "+02:00"),
        ("23:41, 6 Dec 2028", "2028-12-06T23:41", ""),
        ("Monday, January 28, 2019\u00a0", "2019-01-28", ""),
        ("8 March 2022", "2022-03-08", ""),
        ("Press release | November 18, 2030", "2030-11-18", ""),
        ("Published 8 March 2022, updated 9 March 2022", "2022-03-08", ""),
        ("Updated: 9 March 2022 10:00 | Published: 8 March 2022 09:00", "2022-03-08T09:00", ""),
        ("Last updated: 9 March 2022", "2022-03-09", ""),
        ("13/03/2022", "2022-03-13", ""),
        ("03/13/2022 10:15", "2022-03-13T10:15", ""),
        ("08/08/2022", "2022-08-08", ""),
    ],
)
def test_a_date_line_tells_moment_and_zone(line, moment, zone):
    published = published_of(line)

    assert published
    assert (published.moment, published.zone) == (moment, zone)
    assert published.written in " ".join(line.split())


@pytest.mark.parametrize(
    "line",
    [
        "",
        "On 8 March 2022, at least 12 people were killed.",
        "Ukraine since 24 February 2022",
        "03/08/2022",
        "31 February 2022",
        "8 March",
        "303 tanks, 48 aircraft",
        "Enemy losses as of 14.03.2033",
        "2022",
    ],
)
def test_other_lines_are_no_date_line(line):
    assert published_of(line) is None


@pytest.mark.parametrize(("first", "day"), [(True, "2022-03-08"), (False, "2022-08-03")])
def test_an_ambiguous_day_is_read_only_with_the_order_told(first, day):
    published = published_of("03/08/2022", month_first=first)

    assert published
    assert published.moment == day


def test_moments_know_where_they_stand():
    line = "Published 8 March 2022 09:06 EST, updated 9 March 2022"

    first, second = dated(line)

    assert line[first.start : first.end] == first.published.written == "8 March 2022 09:06 EST"
    assert (first.updated, second.updated) == (False, True)


@pytest.mark.parametrize(
    ("value", "moment", "precision"),
    [
        ("2022-03-08T14:06:00.000Z", "2022-03-08T14:06+00:00", MINUTE),
        ("2022-03-08T14:06:31Z", "2022-03-08T14:06:31+00:00", SECOND),
        ("2022-03-08T09:06:00-0500", "2022-03-08T09:06-05:00", MINUTE),
        ("20220308", "2022-03-08", DAY),
        ("2022-03-08", "2022-03-08", DAY),
        ("Tue, 08 Mar 2022 14:06:00 GMT", "2022-03-08T14:06:00+00:00", SECOND),
        (" March 8, 2022 ", "2022-03-08", DAY),
    ],
)
def test_metadata_tells_a_moment(value, moment, precision):
    assert from_metadata(value) == Published(moment, precision, "GMT" if "GMT" in value else "", "")


@pytest.mark.parametrize("value", ["", "yesterday", "0", "99999999", "1646748360"])
def test_metadata_that_tells_nothing_gives_nothing(value):
    assert from_metadata(value) is None


WORDS = Published("2022-03-08T21:06-05:00", MINUTE, "EST", "8 March 2022 21:06 EST")
DAY_WORDS = Published("2022-03-08", DAY, "", "8 March 2022")


@pytest.mark.parametrize(
    ("metadata", "words", "moment", "written"),
    [
        (None, None, None, None),
        (None, WORDS, WORDS.moment, WORDS.written),
        (Published("2022-03-08", DAY), None, "2022-03-08", ""),
        # One moment: told in the publisher's zone, where it was still the day before.
        (Published("2022-03-09T02:06+00:00", MINUTE), WORDS, WORDS.moment, WORDS.written),
        (Published("2022-03-08", DAY), WORDS, WORDS.moment, WORDS.written),
        (
            Published("2022-03-08T11:00+00:00", MINUTE),
            WORDS,
            "2022-03-08T11:00+00:00",
            WORDS.written,
        ),
        (
            Published("2022-03-08T11:00+00:00", MINUTE),
            DAY_WORDS,
            "2022-03-08T11:00+00:00",
            DAY_WORDS.written,
        ),
    ],
)
def test_metadata_and_words_are_joined(metadata, words, moment, written):
    published = joined(metadata, words)

    assert (published and published.moment) == moment
    assert (published and published.written) == written
