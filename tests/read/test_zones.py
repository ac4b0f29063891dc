import re
from datetime import date

import pytest

from according.read.zones import ZONE, offset

WINTER, SUMMER = date(2022, 1, 15), date(2022, 7, 15)


@pytest.mark.parametrize(
    ("zone", "day", "away"),
    [
        ("GMT", WINTER, "+00:00"),
        ("est", SUMMER, "-05:00"),
        ("ET", WINTER, "-05:00"),
        ("ET", SUMMER, "-04:00"),
        ("ET", date(2022, 3, 12), "-05:00"),
        ("ET", date(2022, 3, 13), "-04:00"),
        ("ET", date(2022, 11, 5), "-04:00"),
        ("ET", date(2022, 11, 6), "-05:00"),
        ("NPT", WINTER, "+05:45"),
        ("NST", WINTER, "-03:30"),
        ("GMT+2", WINTER, "+02:00"),
        ("UTC-03:30", WINTER, "-03:30"),
        ("+0530", WINTER, "+05:30"),
        ("−5", WINTER, "-05:00"),
        ("+99", WINTER, ""),
    ],
)
def test_a_zone_is_so_far_from_utc(zone, day, away):
    assert re.fullmatch(ZONE, zone, re.IGNORECASE)
    assert offset(zone, day) == away
