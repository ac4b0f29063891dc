"""Events told beside what a report is about: of earlier years, or what it is compared with."""

import re

from according.find.numbers.years import is_tried, of_other_years
from according.find.times.almanac import days_before, number
from according.find.times.days import Day, Moment
from according.find.tolls.clauses.comparisons import SINCE_WHEN
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = [
    "QUAKES",
    "RANKED",
    "RELATIVES",
    "SUPERLATIVE",
    "WORST",
    "by_day",
    "compared_day",
    "counts_since",
    "happened_on",
    "is_bygone",
    "is_compared",
    "is_worst",
    "of_another",
    "of_attack",
    "of_attack_on",
    "of_dated",
    "of_past_attack",
    "of_single_event",
    "precedes",
    "so_many_days_after",
    "when",
]


def own_day(passage: Passage, start: int, named: list[Day]) -> Moment:
    """Give the day right behind a figure: "since gunmen killed 12 in Gori on 22 March 2016"."""
    stop = min(passage.end, start + CLAUSE)
    told = (
        day
        for day in named
        if day.iso
        and (
            start < day.span.start < stop
            # "on Monday, two days after a gunman killed 12"
            or (day.span.end <= start and day.span.text.endswith(" after"))
            or MARKED.fullmatch(passage.report.text, day.span.end, start)
        )
    )
    return next(((day.iso, day.span) for day in told), (None, None))


def when(passage: Passage, start: int, named: list[Day]) -> Moment | None:
    """Give the day that a clause with a figure is of: "It began on 27 August, when three fell"."""
    text = passage.report.text
    told = (day for day in named if day.iso and WHEN.fullmatch(text, day.span.end, start))
    return next(((day.iso, day.span) for day in told), None)


def compared_day(passage: Passage, start: int, named: list[Day]) -> Moment:
    """Give the day of an event compared with: behind its figure, or "since 3 May, when" before."""
    told = own_day(passage, start, named)
    return told if told[0] else when(passage, start, named) or told


# "The vote comes a day after police shot 12": what stands between such words and a figure.
DAYS_AFTER = re.compile(
    # Not "it came four days after", which goes back from a day told before.
    r"\b(?<!\b[Ii]t came )(?P<n>a|one|two|three|four|five|six|seven|\d{1,2}) days? after "
    r"(?!the (?:attack|blast|quake)\b)(?=[^.;:]*\Z)"
)
AFTER_REACH = 130


def so_many_days_after(passage: Passage, start: int, named: list[Day]) -> Moment | None:
    """Give the day that so many days before that of a report an event was, told in passing.

    None if a sentence names a day, or tells of none so.
    """
    published = passage.report.day
    if published is None or "after" not in passage.words or any(day.iso for day in named):
        return None
    text = passage.report.text
    found = DAYS_AFTER.search(text, max(passage.start, start - AFTER_REACH), start)
    if found is None:
        return None
    return days_before(published, number(found["n"])), Span.of_match(found)


def by_day(told: list[Day]) -> list[Day]:
    """Leave out the night where a day is named: "killed in an overnight attack on Thursday"."""
    return [day for day in told if day.span.text.lower() != "overnight"] or told


# The words between a day and a figure of it.
WHEN = re.compile(r",? when\b[^.;\d]{0,90}")
# "Saturday marked 10 years since a gunman killed 12"
MARKED = re.compile(r" (?:will )?mark(?:s|ed) [^.;,]{1,40} since\b[^.;,\d]{1,60}")
# How far behind a figure the day of its clause may stand.
CLAUSE = 90


def happened_on(passage: Passage, named: list[Day], published: str | None) -> list[Day]:
    """Give the days on which what a sentence tells happened, not those on which it is tried."""
    told = [day for day in named if not day.since]
    if published and is_tried(passage.text, int(published[:4])):
        return [day for day in told if day.iso is None]
    return told


ATTACKS = frozenset(
    "blast blasts bomb bombs bombing bombings shooting massacre siege rampage gunman gunmen".split()
)
SPANNING = frozenset("since until total overall between war conflict toll".split())


def of_past_attack(passage: Passage, published: str | None) -> bool:
    """Tell whether a sentence is of an attack of an earlier year: "blasts in 2006 left 187"."""
    words = passage.words
    if not published or ATTACKS.isdisjoint(words) or not SPANNING.isdisjoint(words):
        return False
    return of_other_years(passage.text, int(published[:4]))


# "The deadliest since April 1974, when 310 were killed": a comparison, and no period.
SUPERLATIVE = re.compile(
    r"\b(?:deadliest|bloodiest|worst|biggest|largest|strongest"
    r"|(?:highest|heaviest) (?:[a-z-]+ ){0,2}(?:number|toll|count|figure|losses|casualties))\b"
)
# "The 22nd such drone since May": that one only.
RANKED = re.compile(
    rf"{SUPERLATIVE.pattern}"
    r"|\bthe (?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth) (?:[a-z]+ ){0,2}since\b"
)
# How far before a figure the year may stand when it happened; farther if nothing since was as bad.
SINCE_REACH, WORST_REACH = 60, 110


def is_compared(low: str, start: int) -> bool:
    """Tell whether what stands at ``start`` is compared with: "since 1974, when 31 died"."""
    worst = SUPERLATIVE.search(low, 0, start) is not None
    found = SINCE_WHEN.search(low[max(0, start - (WORST_REACH if worst else SINCE_REACH)) : start])
    # "since May, when a truce ended, 60 people have died": since then, and not compared.
    return found is not None and (worst or "," not in found["of"])


# "1,518 executions, the highest number since 2015": how far before the year "highest" may stand.
RECORD = re.compile(
    r"\b(?:deadliest|bloodiest|worst|biggest|largest|highest|heaviest|lowest|most|first)\b"
    r"[^.;]{0,60}\Z"
)
RECORD_REACH, FROM = 90, 16
DIGIT = re.compile(r"\d")


def counts_since(text: str, day: Day) -> bool:
    """Tell whether a count runs since a day, and not "from May 2011 to June 2012".

    Nor since the day when last so many were told of.
    """
    start = day.span.start
    if not day.since or (day.iso is None and "from " in text[max(0, start - FROM) : start].lower()):
        return False
    if not day.span.text.lower().startswith("since"):
        # "since the war ended in 1992"
        since = text.rfind("since the ", max(0, start - RECORD_REACH), start)
        start = since if DIGIT.search(text, since, start) is None else -1
    return start < 0 or RECORD.search(text[max(0, start - RECORD_REACH) : start].lower()) is None


# Either "since" or "after" stands wherever it matches.
EARLIER = re.compile(
    r"\b(?:days?|weeks?|months?|years?|decades?) after"
    r" (?!the\b(?! (?:army|police|troops|military)\b))[^.;,]{0,50}\Z"
    r"|(?<=\w )(?:\w+) (?:days?|weeks?|months?|years?|decades?) after (?!the\b)[^.;]{0,200}\Z"
    r"|\bsince (?:an? )?(?:suicide |car )?(?:bombers?|gunm[ae]n|attackers?|militants?|terrorists?"
    r"|rebels|extremists|police|soldiers|troops|he|she|they) [^.;,\d]{0,30}\Z"
)
EARLIER_REACH = 240


def precedes(low: str, start: int) -> bool:
    """Tell whether what stands at ``start`` came first: "two weeks after 19 were shot"."""
    return EARLIER.search(low[max(0, start - EARLIER_REACH) : start]) is not None


# Of these words one stands wherever WORST_DAY matches.
WORST = frozenset("deadliest bloodiest worst deadly".split())
WORST_DAY = re.compile(
    r"\b(?:deadliest|bloodiest|worst|most deadly) (?:[\w-]+ ){0,3}?(?:day|attack|massacre"
    r"|bombing|blast|shooting|raid|ambush|assault|killing)s?\b"
)


def is_worst(low: str, end: int) -> bool:
    """Tell whether what ends at ``end`` is of one attack or day, the worst of many."""
    return WORST_DAY.search(low, end) is not None


# Of these words one stands wherever OF_ATTACK matches.
RELATIVES = frozenset(("which", "that"))
# "the attack on 7 October, in which 1,200 people were killed and 251 taken hostage"
OF_ATTACK = re.compile(
    r"\b(?:attacks?|raid|assault|incursion|massacre|bombing|shooting|ambush|rampage|blast|explosion"
    r"|crash|sinking|shipwreck)\b[^.;]{0,70}?\b(?:(?:in|during) which|(?:that|which) killed)\b"
    r"[^.;]{0,90}\Z"
)
# How far before a figure the attack may stand of which a relative clause tells it.
ATTACK_REACH = 200


def of_attack(low: str, start: int) -> bool:
    """Tell whether a relative clause tells what stands at ``start`` of one attack or accident."""
    return OF_ATTACK.search(low[max(0, start - ATTACK_REACH) : start]) is not None


# "the November 2015 attacks, in which 130 people died, opened on Wednesday"
OF_DATED = re.compile(
    r"\b(?:19|20)\d\d (?:[\w-]+ ){0,3}?(?:attacks?|bombings?|massacre|shootings?|crash|fire|blasts?"
    r"|disaster|sinking|collapse|siege|killings?)\b[^.;,]{0,30},?"
    r" (?:(?:in|during) which|which|that)\b[^.;,]{0,40}\Z"
)
CLOSED = re.compile(r",(?!\d)")


def of_dated(passage: Passage, start: int, day: Day) -> bool:
    """Tell whether a day stands behind the relative clause of an attack that has its own year."""
    text = passage.report.text
    if RELATIVES.isdisjoint(passage.words) or not CLOSED.search(text, start, day.span.start):
        return False
    return OF_DATED.search(text[max(passage.start, start - ATTACK_REACH) : start]) is not None


_one_event = (
    "(?:attack|raid|assault|massacre|bombing|shooting|ambush|blast|explosion|crash|fire|airstrike"
    "|strike|shipwreck|collapse|stampede|incident)"
)
# "140 of them in a single airstrike on 17 March": not since the war began.
OF_SINGLE = re.compile(
    r"[^.;,\d]{0,40}?\b(?:in|from|by|during) (?:(?:a|one) single|one) "
    rf"(?:[\w-]+ ){{0,4}}?{_one_event}\b"
)
# "A bombing this year in Gori, in which 90 people died": one that the year saw.
OF_PERIOD = re.compile(
    rf"\b(?:an?|one) (?:[\w-]+ ){{0,2}}{_one_event}\b[^.;]{{0,30}}\bthis (?:year|month|week)\b"
    r"[^.;]{0,50}?\b(?:in which|that killed|which killed)\b[^.;]{0,40}\Z"
)


def of_single_event(low: str, start: int, end: int) -> bool:
    """Tell whether what stands between two offsets is of one event that a period saw."""
    if OF_SINGLE.match(low, end):
        return True
    before = low[max(0, start - ATTACK_REACH) : start]
    return "this " in before and OF_PERIOD.search(before) is not None


# Disasters whose toll in an earlier year is a sum: "a 7.2-magnitude quake killed 220 in 2013".
QUAKES = frozenset(
    "earthquake earthquakes quake quakes tremor tremors hurricane cyclone typhoon tsunami".split()
)
QUAKE = re.compile(rf"\b(?:{'|'.join(sorted(QUAKES))})\b")
YEARS = re.compile(r"\b(?:1[89]|20)\d\d\b(?!-)")


def is_bygone(low: str, start: int, published: str) -> bool:
    """Tell whether what stands at ``start`` in a sentence befell in a disaster of another year."""
    clause = max(low.rfind(".", 0, start), low.rfind(";", 0, start)) + 1
    if QUAKE.search(low, clause, start) is None:
        return False
    return any(year < published[:4] for year in YEARS.findall(low))


# "after Saturday's attack", "the mastermind of last Thursday's bombing": the day of another event.
BEFORE_ANOTHER = re.compile(
    r"\b(?:after|following|before|for|behind|than|mastermind\w*(?: of)?) (?:the )?\Z", re.IGNORECASE
)
ANOTHER = re.compile(
    r"[’']s (?:[\w-]+ ){0,3}?(?:attacks?|bombings?|blasts?|ambush|raids?|strikes?|massacre|shooting"
    r"|killings?|assault|explosions?)\b"
)
# How far before a day such words stand.
NEAR = 20


# "The June 12 nightclub shooting": the day stands in what the attack is called.
CALLED = re.compile(
    r"(?: [\w-]+){0,3}? (?:attacks?|bombings?|blasts?|massacre|shootings?|killings?|assault"
    r"|explosions?|crash)\b"
)


def of_attack_on(text: str, day: Day) -> bool:
    """Tell whether a day is that of an attack that is called by it."""
    start, end = day.span.start, day.span.end
    if text.startswith(("'s", "’s"), end):
        return ANOTHER.match(text, end) is not None
    return text[max(0, start - 4) : start].lower() == "the " and CALLED.match(text, end) is not None


def of_another(text: str, day: Day) -> bool:
    """Tell whether a day is that of another event, of which a sentence only speaks."""
    start, end = day.span.start, day.span.end
    if text[end : end + 2] not in ("'s", "’s") or not ANOTHER.match(text, end):
        return False
    return BEFORE_ANOTHER.search(text[max(0, start - NEAR) : start]) is not None
