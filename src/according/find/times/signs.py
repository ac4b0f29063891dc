"""What can be seen of a figure, by which its scope is weighed: signs, each with a name."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from according.find.times.scopes import MISHAP, ONE, Covering
from according.find.times.spanned import PERIODS, covers_a_period
from according.model import Scope

__all__ = ["signs_of"]

_events = (
    "attack|bombing|blast|explosion|shooting|crash|raid|air ?strike|ambush|strike|collision"
    "|collapse|stampede|accident|clash|landslide|mudslide|tornado|mishap|incident|massacre"
    "|operation|battle|shelling|siege|fire|robbery|exchange|swap|truce"
)
_places = (
    "village|town|house|home|building|hospital|school|market|church|mosque|bus|boat|train|car|truck"
    "|hotel|camp|road|street|bridge|checkpoint|base|convoy"
)
# What goes on for days; looked for in lower case, in the report's beginning and in the sentence.
GOES_ON = re.compile(
    r"\b(?:offensive|campaign|operations?|siege|battles?|days of|weeks? of|fighting|clashes"
    r"|escalation|violence|assault)\b"
)
# Words that speak for one event, or for a total; looked for in lower case.
WORDS = {
    "mishap": MISHAP,
    "event": re.compile(
        rf"\b(?:a|an|one|another|two|three|the|this|that|\w+day['’]s) (?:\w+ ){{0,2}}"
        rf"(?:{_events})\b"
    ),
    "hours": re.compile(
        r"\b(?:past|last) (?:\w+ )?(?:hours?|night|day)\b|\bovernight\b"
        r"|\b(?:this|yesterday|last|the) (?:morning|afternoon|evening|night)\b"
    ),
    "count": re.compile(
        r"\b(?:count(?:s|ed)?|puts?|record(?:s|ed)|documented|registered|verified|estimate[sd]?"
        r"|lists?|tally|toll|number of|figure|statistics|data|according to)\b"
    ),
    "years": re.compile(
        r"\bthis (?:year|season)\b|\bthis month\b|\brecent (?:weeks|months|years|days)\b"
        r"|\b(?:past|last|previous) (?:\w+ )?(?:weeks|months|years|decades?|year|month)\b"
        r"|\bin (?:19|20)\d\d\b|\b(?:weeks|months|years|decades) of\b|\bsince\b"
    ),
    "state": re.compile(
        r"\bthere (?:are|were|have been)\b|\bst(?:ands?|ood) at\b"
        r"|\b(?:remain\w*|reached|rose|climbed|risen|passed|topped|now)\b"
        r"|\bare (?:still )?(?:dead|missing|held|being held|homeless|displaced|trapped)\b"
    ),
    "goes on": GOES_ON,
    "new": re.compile(r"\b(?:new|more|another|additional|further|fresh)\b"),
    "place": re.compile(rf"\b(?:a|an|one|another|the) (?:[\w-]+ ){{0,3}}(?:{_events}|{_places})\b"),
    "perfect": re.compile(r"\b(?:has|have)\b"),
    "overall": re.compile(
        r"\b(?:alone|already|overall|nation ?wide|throughout|total|altogether|country"
        r"|so far|to date|in all|across (?:the|all))\b"
    ),
    "length": re.compile(
        r"\b(?:first|second|last|past|previous|same|two|three|four|five|six|nine|ten|twelve|\d+)"
        r" (?:\w+ )?(?:half|quarter|months?|weeks|years|decades?)\b|\blast (?:year|week)\b"
        r"|\bthis year\b"
    ),
}
# Of these words one stands wherever such a pattern matches.
_happenings = _events.replace("air ?strike", "airstrike").split("|")
KEYS = {
    "event": frozenset(_happenings),
    "hours": frozenset("hour hours day night overnight morning afternoon evening".split()),
    "count": frozenset(
        (
            "count counts counted put puts records recorded documented registered verified estimate"
            " estimates estimated list lists tally toll number figure statistics data according"
        ).split()
    ),
    "state": frozenset(
        (
            "there stands stood remain remains remained remaining remainder remainders reached rose"
            " climbed risen passed topped now are"
        ).split()
    ),
    "new": frozenset("new more another additional further fresh".split()),
    "goes on": frozenset(
        (
            "offensive campaign operation operations siege battle battles days week weeks fighting"
            " clashes escalation violence assault"
        ).split()
    ),
    "place": frozenset((*_happenings, *_places.split("|"))),
    "perfect": frozenset(("has", "have")),
    "overall": frozenset(
        (
            "alone already overall nationwide nation throughout total altogether country far date"
            " all across"
        ).split()
    ),
    "length": frozenset("half quarter month months week weeks year years decade decades".split()),
}
# The least number of each class of numbers.
CLASSES = (
    (10_000, "10,000 or more"),
    (1_000, "1,000 or more"),
    (12, "12 or more"),
    (6, "6 or more"),
    (2, "2 or more"),
    (1, "one"),
    (0, "none"),
)
# Between these classes more is more of a total: a number has a sign of each that it reaches.
STEPS = (3, 5, 25, 50, 100, 400)
REACHED = [tuple(f"reaches {step}" for step in STEPS[:many]) for many in range(len(STEPS) + 1)]
# Of some numbers it depends on what the report is about what they mean.
SIZES = ((200, "many"), (12, "some"), (0, "few"))


def signs_of(asked: Covering, answer: Scope) -> list[str]:
    """Give the signs by which a figure's scope is weighed; ``answer`` is what the rules say."""
    about = asked.onset.topics
    return [*of_report(asked, answer), *about, *of_figure(asked), *of_words(asked)]


def of_report(asked: Covering, answer: Scope) -> tuple[str, ...]:
    """Give the rules' answer, what kind of report it is, and what so many are in one of these."""
    onset = asked.onset
    told = {
        "briefs": onset.briefs,
        "single": onset.single,
        "war": onset.at_war,
        "disaster": onset.calamity,
        "no day": onset.published is None,
        "goes on": goes_on(onset.lead),
    }
    size = next(name for least, name in SIZES if asked.low >= least)
    return of_kinds(tuple(kind for kind, is_so in told.items() if is_so), size, answer)


# There are few answers in few kinds of reports.
@lru_cache(maxsize=512)
def of_kinds(kinds: tuple[str, ...], size: str, answer: Scope) -> tuple[str, ...]:
    """Give the signs of a report of some kinds, of the rules' answer and of a number's size."""
    events = [kind for kind in EVENTS if kind in kinds] or ["none of these"]
    told = [kind for kind in kinds if kind != "goes on"]
    return (
        f"rule {answer}",
        *(sign for kind in told for sign in (kind, f"rule {answer}, {kind}")),
        *(f"{size}, {kind}" for kind in events),
        *(kind for kind in kinds if kind == "goes on"),
    )


# A report is asked about for each of its figures.
@lru_cache(maxsize=8)
def goes_on(lead: str) -> bool:
    """Tell whether a report's beginning tells of what goes on for days."""
    return GOES_ON.search(lead) is not None


# The kinds of report in which a number has another size.
EVENTS = ("single", "war", "disaster")


def of_figure(asked: Covering) -> Iterator[str]:
    """Yield the signs of the number, of what is counted and how it is said."""
    toll, figure = asked.toll, asked.item.figure
    yield next(name for least, name in CLASSES if asked.low >= least)
    yield from REACHED[bisect_right(STEPS, asked.low)]
    yield f"measure {toll.measure}"
    yield f"said as {toll.how}"
    yield f"word {asked.passage.items[toll.word].low if toll.word >= 0 else ''}"
    yield f"bound {figure.bound}" if figure else "implicit"
    if asked.low > ONE:
        yield "in digits" if DIGIT.search(asked.item.text) else "spelled out"
        many = asked.onset.amounts.get(toll.measure, 1)
        yield next(f"{name} of its measure" for least, name in AMOUNTS if many >= least)
    days = asked.onset.named(asked.passage)
    told = {
        "part": toll.whole >= 0,
        "perfect": asked.is_perfect,
        "period": asked.names(PERIODS) and covers_a_period(asked.own_words),
        "dated": asked.is_dated,
        "entry": asked.is_entry,
        "large": asked.is_large,
        "raised": asked.is_sum,
        "day of saying": any(day.said for day in days),
        "first day": any(day.since for day in days),
        "labelled": LABELLED.search(asked.text, 0, asked.start) is not None,
    }
    yield from (sign for sign, is_so in told.items() if is_so)
    if not asked.onset.scenes.firm(asked.passage.number):
        yield "no place"
    elif not told["large"]:
        yield "small"


DIGIT = re.compile(r"\d")
# How many numbers a report gives of one measure: a toll that stands alone is one event's as often.
AMOUNTS = ((6, "many"), (3, "a few"), (2, "two"), (0, "alone"))
# "Deaths: 29", "Dead | 110".
LABELLED = re.compile(r"[a-z]\s?[:–|]\s?\Z")


def of_words(asked: Covering) -> Iterator[str]:
    """Yield the words that speak for one event or for a total, in the clause or the sentence."""
    if not (words := words_in(asked.text, asked.passage.words)):
        return
    clause = asked.clause.lower()
    for word in words:
        yield f"clause: {word}" if WORDS[word].search(clause) else f"sentence: {word}"


# A sentence is asked about for each of its figures.
@lru_cache(maxsize=8)
def words_in(low: str, words: frozenset[str]) -> tuple[str, ...]:
    """Give which of WORDS stand in a sentence, in lower case, of these words."""
    return tuple(
        word
        for word, pattern in WORDS.items()
        if not (word in KEYS and KEYS[word].isdisjoint(words)) and pattern.search(low)
    )
