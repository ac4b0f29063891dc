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
    (
        "Officials say 1,570 people were murdered in the year 2014.",
        "total",
        "2014-01-01",
        "2014-12-31",
    ),
    ("That is fewer than in 2014, when 1,740 were murdered.", "total", "2014-01-01", "2014-12-31"),
    ("It is a drop from 2014 when 1,740 were murdered.", "total", "2014-01-01", "2014-12-31"),
    (
        "Squads murdered 1,400 people between the years 1998-2015.",
        "total",
        "1998-01-01",
        "2015-12-31",
    ),
    # attacks since a month, and what a year is compared with
    (
        "There were 38 attacks since May 2016, in which 61 nurses died.",
        "total",
        "2016-05-01",
        "2017-03-15",
    ),
    ("Last year 42 nurses died, a rise on the 31 of 2015.", "total", "2015-01-01", "2015-12-31"),
    ("In 2016, 42 nurses died, up from 31 in 2015.", "total", "2015-01-01", "2015-12-31"),
    # since when nothing was so high is no beginning; the year of another is not a figure's
    (
        "Executions rose to 1,518 in 2016, the highest number since 2010, it said.",
        "total",
        "2016-01-01",
        "2016-12-31",
    ),
    ("There were 516 displaced people, up from 427 in 2015.", "total", "2015-01-01", "2015-12-31"),
    (
        "Mines killed 96 people last month, down from 140 in May.",
        "total",
        "2016-05-01",
        "2016-05-31",
    ),
    # somewhere in a year
    (
        "Some 348 people died or went missing off the Coral Coast in 2016, it said.",
        "total",
        "2016-01-01",
        "2016-12-31",
    ),
    ("At least 96 nurses died from late May to mid-July.", "total", "2016-05-01", "2016-07-15"),
    ("The fighting set off 400 displacements last year.", "total", "2016-01-01", "2016-12-31"),
    ("Mines killed 168 last year and 45 were injured.", "total", "2016-01-01", "2016-12-31"),
    # parts may stand between
    (
        "The group documented 66 deaths, nine of them of nurses and two of guards, in May 2016.",
        "total",
        "2016-05-01",
        "2016-05-31",
    ),
    # the verb may stand apart
    (
        "The mission says 1,730 people, many of them women, were killed in attacks in 2016.",
        "total",
        "2016-01-01",
        "2016-12-31",
    ),
    # what happened many times in a year is added up
    (
        "In 2015 shooters killed 21 people in attacks on schools.",
        "total",
        "2015-01-01",
        "2015-12-31",
    ),
    ("In 2015 gunmen killed 21 people in two attacks on schools.", "event", None, None),
    ("In 2015 gunmen killed 21 people in attacks at a market.", "event", None, None),
    # those who came in a time, not those who were there
    ("Some 180,000 refugees landed in Malia last year.", "total", "2016-01-01", "2016-12-31"),
    ("In November of last year, 30,000 people fled.", "total", "2016-11-01", "2016-11-30"),
    ("The number of displaced people reached 700,000 in 2016.", "total", None, "2016-12-31"),
    # what is added to a sum is of its time
    (
        "The mission says 1,730 people were murdered in 2016. Another 400 people were injured.",
        "total",
        "2016-01-01",
        "2016-12-31",
    ),
    # no day to come
    ("Rebels freed 300 prisoners, and talks begin on March 28.", "event", None, "2017-03-15"),
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
