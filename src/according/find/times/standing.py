"""Figures that stand now, or stood before: "57 are still held", "up from 290"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from according.find.lexicon import Role, lexicon
from according.find.times.almanac import days_before
from according.find.times.days import Day, Moment
from according.find.times.lengths import length
from according.find.times.lines import is_told_now
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure, Span

__all__ = [
    "DEEDS",
    "ELSEWHERE",
    "LASTING",
    "SEPARATE",
    "added_to",
    "begins",
    "comes",
    "is_apart",
    "is_before",
    "is_flow",
    "is_former",
    "is_later",
    "is_long",
    "is_now",
    "of_captivity",
    "of_told",
    "own_days",
    "runs_on",
    "since_weekday",
    "told_with",
    "with_later",
    "year_behind",
]

FORMER = lexicon().words["times_former"]
# What lasts: "57 are still being held" is said of the day of the report, whatever came before.
LASTING = frozenset(
    (
        Measure.MISSING,
        Measure.ABDUCTED,
        Measure.DETAINED,
        Measure.DISPLACED,
        Measure.AFFECTED,
    )
)
# Of these, and those freed, a weekday since when tells how long each was held or missing.
HELD = LASTING | {Measure.RESCUED}
# "some 90 killed by raids since Monday", not "since Monday's attack".
SINCE_WEEKDAY = re.compile(
    r"\bsince (?:last |early |late )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!['’]s)"
)
# Of these what was done in a month adds up: "at least 400 were kidnapped in February".
DEEDS = frozenset((Measure.ABDUCTED, Measure.DETAINED))
# So does what is new in it.
FLOWS = frozenset(("alone", "new", "newly"))
# Whoever did so in a year adds up, too: "900,000 refugees that came to Malia in 2015".
CAME = re.compile(
    r"\b(?:arriv(?:ed|al)|came|landed|entered|crossed|fled|left|sought|applied|claimed"
    # Not "the number reached 700,000 in May".
    r"|reached(?! (?:\d|(?:its|their) (?:goal|target|limit)))|received|took in|taken in|accepted"
    r"|admitted|granted|deported|expelled|returned|resettled|repatriated|registered|evicted"
    r"|uprooted|displacements)\b"
)


def is_flow(passage: Passage, toll: Measured) -> bool:
    """Tell whether what lasts came about within a time: "52,000 fled in January"."""
    if not FLOWS.isdisjoint(passage.words):
        return True
    if toll.measure is not Measure.DISPLACED:
        return False
    start = max((at for at in passage.figures if at < passage.items[toll.at].start), default=0)
    stop = passage.following(passage.items[toll.at].end)
    first = max(start, passage.start) - passage.start
    return CAME.search(passage.low, first, stop - passage.start) is not None


NOW = frozenset(("are", "is", "remain", "remains", "still"))


def is_now(passage: Passage, toll: Measured) -> bool:
    """Tell whether a figure is said to be so now: "57 are still held", "five remain missing"."""
    if is_told_now(passage, toll):
        return True
    if toll.how != "predicate" or toll.measure not in LASTING:
        return False
    word = passage.items[toll.word]
    state = any(t.role == Role.STATE for t in word.tolls)
    return state and any(item.low in NOW for item in passage.items[toll.at : toll.word + 1])


# "after Saturday's landslide", "since the 3 May attack": the day of what left those who are so now.
AFTER = re.compile(r"\b(?:after|since|following) (?:last |the )?\Z")
OWNED = ("'s", "’s")


def is_before(passage: Passage, toll: Measured, day: Day) -> bool:
    """Tell whether a day is that of what came before a figure stood: "taken on Friday are held"."""
    if is_between(passage, toll, day) or left_by(passage, day):
        return True
    # "The toll from the collapse, six days ago, increases to 53."
    return toll.how == "total" and day.span.text.endswith("ago") and is_told_now(passage, toll)


def left_by(passage: Passage, day: Day) -> bool:
    """Tell whether a day is only that of the event after which a figure stands."""
    at, text = day.span.start - passage.start, passage.report.text
    # The word "last" may belong to the day.
    before = passage.low[max(0, at - 20) : at]
    return text.startswith(OWNED, day.span.end) and AFTER.search(before) is not None


def since_weekday(passage: Passage, toll: Measured, start: int, stop: int) -> bool:
    """Tell whether a figure counts since a weekday named between two places of its sentence."""
    if "since" not in passage.words or toll.measure in HELD:
        return False
    return SINCE_WEEKDAY.search(passage.low, start, stop) is not None


def is_former(passage: Passage, toll: Measured) -> bool:
    """Tell whether a figure is one that was given before.

    "an earlier toll of 27", "up from 290".
    """
    before = passage.items[max(0, toll.at - 4) : toll.at]
    # Not "in the Old City killed 12", nor "children under five years old, killing 12".
    former = (
        i.low in FORMER and (not i.capital or i is passage.items[0])
        for i, last in zip(before, (None, *before), strict=False)
        if last is None or last.low not in AGES
    )
    # Not "hours earlier, 14 people had died".
    if any(former) and before[-1].text != ",":
        return True
    risen = len(before) > 1 and before[-2].low in ("up", "down")
    if (toll.how == "total" or risen) and before and before[-1].low == "from":
        return True
    at = passage.items[toll.at].start - passage.start
    said = not AT_FIRST.isdisjoint(passage.words)
    return said and SAID_BEFORE.search(passage.low, max(0, at - SAID_REACH), at) is not None


AGES = frozenset(("year", "years", "month", "months", "day", "days"))
# Of these words one stands wherever SAID_BEFORE matches.
AT_FIRST = frozenset("earlier first initially originally previously".split())
# "It earlier gave the number of the dead as 48", "the owner at first maintained that 93 were lost".
SAID_BEFORE = re.compile(
    r"\b(?:earlier|at first|initially|originally|previously) (?:put|gave|given|said|reported"
    r"|estimated|maintained|claimed|spoke|spoken|counted|listed)\b[^.;,\d]{0,60}\Z"
)
SAID_REACH = 90


# "freed 12 pupils who were kidnapped in May": how far before the day the verb may stand.
TAKEN_ON = re.compile(
    r"\b(?:kidnapped|abducted|captured|seized|taken|held|arrested|detained|jailed|imprisoned)\b"
    r"(?:(?!released|freed|rescued|escaped|let go)[^.,;]){0,40}\Z"
)
CAPTIVITY = 70


def of_captivity(passage: Passage, toll: Measured, day: Day) -> bool:
    """Tell whether a day is that on which those now freed were taken."""
    if toll.measure is not Measure.RESCUED:
        return False
    at = day.span.start - passage.start
    return TAKEN_ON.search(passage.low, max(0, at - CAPTIVITY), at) is not None


# "a month after the January 29 raid that killed 16"
TOLD = re.compile(
    r" (?:[\w-]+ ){0,2}?(?:attacks?|raids?|strikes?|bombings?|blasts?|explosions?|shootings?"
    r"|massacre|assault|crash|fire|collapse|quake|earthquake|disaster|accident)\b[^.;]*?\b(?:that|which)\b"
)


def of_told(passage: Passage, toll: Measured, day: Day) -> bool:
    """Tell whether a relative clause tells a figure of an event that stands behind its day."""
    at = passage.items[toll.at].start
    if not day.since or day.span.end > at or "after" not in passage.words:
        return False
    return TOLD.match(passage.report.text, day.span.end, at) is not None


# What stands on the day of the report, whenever it came about: "nine are still in hospital".
STILL = frozenset("still remain remains now".split())
ARE = frozenset("are is remain remains".split())


def has_reached(passage: Passage, toll: Measured) -> bool:
    """Tell whether a toll runs up to now: "the death toll has reached 10,000"."""
    total = toll.how == "total" and 0 <= toll.word < toll.at
    between = passage.items[toll.word : toll.at] if total else ()
    return any(item.low in HAVE for item in between)


def is_later(passage: Passage, toll: Measured) -> bool:
    """Tell whether a figure without a day is one of after the event: who is held, or is so still.

    Suspects are taken after an attack, and whoever remains in hospital does so now.
    """
    if toll.measure is Measure.DETAINED or has_reached(passage, toll):
        return True
    return not (STILL.isdisjoint(passage.words) or ARE.isdisjoint(passage.words))


# What opens so is of another event, whose day the sentences before do not tell.
SEPARATE = (
    "separately",
    "in a separate",
    "in another",
    "in other",
    "in an unrelated",
    "meanwhile",
)
# What happened elsewhere did so on the report's day, if on no other.
ELSEWHERE = ("elsewhere", *SEPARATE)


# "In 2022 a fire had killed eight. Some 14 are missing": not since that fire.
IN_YEAR = re.compile(r"\b[Ii]n (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b[^.;]*\bhad\b")


def goes_back(other: Passage, passage: Passage) -> bool:
    """Tell whether a sentence before one only looks back to another year."""
    if "had" not in other.words or "had" in passage.words:
        return False
    return IN_YEAR.search(other.text) is not None


def told_with(passages: Sequence[Passage], passage: Passage, back: int) -> Iterator[Passage]:
    """Yield the sentences just before one in its paragraph that tell of the same, last first."""
    later = passage
    for other in reversed(passages[max(0, passage.number - back) : passage.number]):
        same = other.sentence.paragraph == passage.sentence.paragraph
        if not same or later.low.startswith(ELSEWHERE):
            return
        if goes_back(other, passage):
            continue
        yield other
        later = other


# "Another 30 were injured": at the same time as those just told of.
MORE = re.compile(
    r"(?:At least )?(?:[Aa]nother|A further|An additional)"
    r" (?:\d|[a-z]+ (?:people|were|others)\b)"
)


def added_to(passages: Sequence[Passage], passage: Passage) -> tuple[Passage, Measured] | None:
    """Give the figure just before to which a sentence adds, None if it adds to none."""
    if not passage.number or MORE.match(passage.text) is None:
        return None
    before = passages[passage.number - 1]
    same = before.sentence.paragraph == passage.sentence.paragraph
    if not same or goes_back(before, passage):
        return None
    told = (toll for toll in reversed(before.tolls) if not is_former(before, toll))
    return next(((before, toll) for toll in told), None)


HAVE = frozenset(("has", "have"))


def runs_on(passage: Passage) -> bool:
    """Tell whether a sentence counts up to now: "since then the floods have killed 300"."""
    return "since" in passage.words and not HAVE.isdisjoint(passage.words)


def is_between(passage: Passage, toll: Measured, day: Day) -> bool:
    """Tell whether a day stands between a figure and its verb: "two taken on Friday are held"."""
    return passage.items[toll.at].start < day.span.start < passage.items[toll.word].start


# The relative clause that ends in words for a time: "a man who came here last month".
CLAUSE = re.compile(r"\b(?:who|which|that)\s(?:\w+\s){1,6}\Z")


def is_apart(passage: Passage, toll: Measured, day: Day) -> bool:
    """Tell whether words for a time are not of a figure but of somebody or something else.

    "30 pupils taken two years ago have been freed", "two were shot by a man who came last month".
    """
    verb = passage.items[max(toll.word, toll.at)]
    perfect = any(item.low in HAVE for item in passage.items[toll.at : toll.word + 1])
    if perfect and toll.how == "predicate" and is_between(passage, toll, day):
        return True
    after, before = verb.end - passage.start, day.span.start - passage.start
    return CLAUSE.search(passage.low, after, before) is not None


OF_YEAR = re.compile(r" in (?P<year>(?:19|20)\d\d)\b(?![-–/])")


# How far behind a figure "in February last year" may end.
MONTH_REACH = 30


def year_behind(text: str, end: int, published: str | None) -> tuple[Moment, Moment] | None:
    """Give first and last day of the year right behind a figure: "fell from 412 in 2014 to 365".

    Or of the month.
    """
    year = OF_YEAR.match(text, end)
    if year is None:
        found = length(text, end, end + MONTH_REACH, published) if published else None
        if found is None or found.start > end + 1:
            return None
        words = Span.of(text, found.start, found.end)
        return (found.first, words), (found.last, words)
    words = Span.of(text, year.start("year"), year.end())
    return (f"{words.text}-01-01", words), (f"{words.text}-12-31", words)


# "six, who went missing in a flood that struck on Friday, have been found": what stands between.
RELATIVE = re.compile(r"\b(?:who|that|which)\b[^.;:]{0,120}\Z")
# "three others today", "four more on Monday"
RIGHT_BEHIND = re.compile(r"[\w-]+(?:\s(?:more|others))?\s(?:on\s)?")
MAIN = re.compile(r"[^.;:\n]{0,90}?\b(?:(?P<perfect>(?:has|have) been)|was|were)\b")


# A clause that names a day ends, and that of a figure begins.
CLOSED = re.compile(r",? (?:and|while|but) |; ")


def own_days(passage: Passage, start: int, named: list[Day]) -> list[Day]:
    """Leave out the days that are not a figure's own, if it has one.

    "Five boys who drowned on Sunday were found on Tuesday", "… have been found dead", "six died on
    Friday and three others today".
    """
    text = passage.report.text
    later = [day for day in named if day.span.start > start]
    if later and all(CLOSED.fullmatch(text, d.span.end, start) for d in named if d not in later):
        # "two on May 2, and three others were found in the town on May 9"
        named = later
    behind = (day for day in named if RIGHT_BEHIND.fullmatch(text, start, day.span.start))
    if (own := next(behind, None)) is not None:
        return [own]
    first = next((day for day in named if day.span.start > start), None)
    if first is None or RELATIVE.search(text[start : first.span.start]) is None:
        return named
    verb = MAIN.match(text, first.span.end, passage.end)
    if verb is None:
        return named
    later = [day for day in named if day.span.start > verb.end()]
    return later if later or verb["perfect"] else named


AFTER_DAYS = " after"


def with_later(passage: Passage, toll: Measured, named: list[Day]) -> list[Day]:
    """Leave out the day of what came before the one right behind a figure's verb.

    "Twelve remained trapped on Sunday, five days after the collapse": so on Sunday.
    """
    text, verb = passage.report.text, passage.items[max(toll.at, toll.word)].end
    for at, day in enumerate(named[1:], start=1):
        earlier = named[at - 1]
        own = verb <= earlier.span.start and "," not in text[verb : earlier.span.start]
        if own and earlier.said and day.span.text.endswith(AFTER_DAYS):
            return [*named[: at - 1], earlier._replace(said=False), *named[at + 1 :]]
    return named


# So many days ahead of a report a day may be its own, where clocks differ.
AHEAD = 1


def comes(day: Day, published: str | None) -> bool:
    """Tell whether a day is still to come, on which nothing that is told has happened."""
    if not day.iso or not published or day.iso <= published:
        return False
    return day.iso > days_before(published, -AHEAD)


def begins(since: Moment, day: Day) -> bool:
    """Tell whether a day stands in the words that tell since when a figure counts."""
    return since[1] is not None and since[1].start <= day.span.start < since[1].end


# What happened on some day of a longer period did so on none that its first or last day tells.
FORTNIGHT = 14


def is_long(since: str | None, until: str | None) -> bool:
    """Tell whether a period is so long that its days are nobody's: "between January and May"."""
    if since is None or until is None:
        return False
    return (date.fromisoformat(until) - date.fromisoformat(since)).days > FORTNIGHT
