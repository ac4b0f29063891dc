import pytest

from tests.find.told import claims

CASES = [
    # a year right behind the verb is filled
    ("At least 90 people were killed or hurt in 2016.", "total", "2016-01-01", "2016-12-31"),
    ("Some 300 people were killed in Mora throughout 2016.", "total", "2016-01-01", "2016-12-31"),
    ("The line runs to Mora, where 150 people were hurt in 1997.", "event", None, None),
    # years and decades, and a year so far
    ("Between 2012 and 2015, floods killed 340 people.", "total", "2012-01-01", "2015-12-31"),
    ("During the 1990s, 9,000 people died in the war.", "total", "1990-01-01", "1999-12-31"),
    ("In the 1980s, the army killed 400 villagers.", "total", "1980-01-01", "1989-12-31"),
    ("So far in 2017, 40 people have been killed.", "total", "2017-01-01", "2017-03-15"),
    ("In mid-February 12 people were killed.", "event", None, None),
    # what happened since a month that had an event of its own
    (
        "Since August, when troops shot a chief, more than 400 people have been killed.",
        "total",
        "2016-08-01",
        "2017-03-15",
    ),
    ("It was the worst blast since May 2014, when 41 people died.", "event", None, None),
    # the attacks that need no year
    (
        "The war has killed 40,000 people in the years since the September 11 attacks.",
        "total",
        "2001-09-11",
        "2017-03-15",
    ),
    ("The attacks of September 11 killed nearly 3,000 people.", "event", None, "2001-09-11"),
    (
        "The army has lost 12,300 troops since the start of its invasion on Feb. 24, 2012.",
        "total",
        "2012-02-24",
        "2017-03-15",
    ),
    ("On September 11 a blast killed nine people.", "event", None, "2016-09-11"),
]


@pytest.mark.parametrize(("text", "scope", "since", "as_of"), CASES)
def test_the_year_of_a_figure(text: str, scope: str, since: str | None, as_of: str | None) -> None:
    claim = claims(text, "2017-03-15")[-1]
    assert (claim.scope, claim.since, claim.as_of) == (scope, since, as_of)
