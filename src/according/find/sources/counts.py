"""Who counts: verbs that give a toll's value, "put the toll at", "stuck to 40 dead"."""

from collections.abc import Iterable

from according.find.grammar.items import Item
from according.find.lexicon import Form, Role, lexicon
from according.find.sources.accounts import clause_start, ends_count
from according.find.sources.busy import busy
from according.find.sources.complements import past_day
from according.find.sources.mentions import phrase_from, phrase_to
from according.find.sources.offices import names_office
from according.find.sources.speakers import Source, speaks
from according.model import Measure

__all__ = ["HAS", "PARTICLES", "QUOTES_WHOM", "TALLIED", "counted_behind", "counted_by"]

QUOTES_WHOM = lexicon().words["citations_quotes"]
WHO = frozenset(("who", "which"))


def counted_by(items: list[Item], at: int) -> Source | None:
    """Give the source of a verb of counting at ``at``.

    "the ministry put the toll at", None if none.
    """
    item = items[at]
    form = lexicon().count.get(item.low)
    if (after := PARTICLES.get(item.low)) and is_reached(items, at, after):
        auxiliary = at > 1 and items[at - 1].kind in ("be", "have")
        first, last = phrase_to(items, at - 1 - auxiliary)
        end = past_day(items, at + 1)
        return Source(first, last, at, end, (end + 1, len(items))) if last >= first else None
    if item.low in HAS:
        said = items[at + 1 : at + 3]
        if not said or said[-1].low != "at":
            return None
        if all(toll.role != Role.TOTAL for toll in said[0].tolls):
            return None
        form = Form.PAST
    joined = joined_to(items, at - 1) if form is not None and items[at - 1].low == "and" else None
    if form is None or form == Form.ING or not (joined or speaks(items, at)):
        return None
    if item.low in NAMES and any(i.low.startswith("suspect") for i in items[at + 1 : at + NAMED]):
        # "Police named two suspects in a shooting in which ten people died": whom they seek.
        return None
    if not takes_count(items, at):
        return None
    first, last = joined or busy(items, at) or phrase_to(items, at - 1)
    if 0 < first <= last and items[first - 1].low in WHO:
        # "The president, who visited a town where 300 died, put the toll at": not the town.
        first, last = phrase_from(items, clause_start(items, at))
    if last < first or any(i.low in QUOTES_WHOM for i in items[first : last + 1]):
        # "Local media, quoting witnesses, put": the witnesses count.
        return None
    return Source(first, last, at, at, (at + 1, len(items)), counts=True)


# Verbs of counting that may stand behind what was counted, as those of saying do.
TALLIED = frozenset(("recorded", "counted"))


def counted_behind(items: list[Item], at: int) -> Source | None:
    """Give the source of "40 have died, the agency recorded", None if none is at ``at``."""
    after = items[at + 1] if at + 1 < len(items) else None
    if items[at].low not in TALLIED or (
        after is not None and after.text not in ",.;" and after.kind != "prep"
    ):
        return None
    first, last = phrase_to(items, at - 1)
    if last < first or not first or items[first - 1].text != ",":
        return None
    on = after is not None and after.kind == "prep" and any(i.figure for i in items[at:])
    if on or not any(item.tolls for item in items[: first - 1]):
        return None
    return Source(first, last, at, at, (clause_start(items, first - 1), first - 1))


NAMES = frozenset(("name", "names", "named"))
# How far behind the verb those whom it names may stand.
NAMED = 5
REFUTES = lexicon().words["citations_refutes"]
# How far before "and" the verb that it goes on with may stand.
JOINED = 16


def joined_to(items: list[Item], link: int) -> tuple[int, int] | None:
    """Give who counts behind "and": "the ministry rejected the claim and put the dead at 11"."""
    for here in range(link - 1, max(0, link - JOINED), -1):
        if items[here].text in ";:" or items[here].figure is not None:
            break
        if items[here].low in REFUTES and items[here].kind == "word":
            first, last = phrase_to(items, here - 1)
            return (first, last) if last >= first else None
    return None


# "The ministry had the dead at 12,134."
HAS = frozenset(("has", "had"))
# Verbs that with such a word give the value of a count: "arrived at 4,341 dead".
PARTICLES = {
    word: frozenset(particles.split())
    for words, particles in (
        ("arrived arrives", "at"),
        ("settled settles", "on"),
        ("counts", "up"),
        ("stopped", "at"),
        ("own owned owns owning", "to up"),
        ("stick sticks stuck sticking", "to"),
        ("stands stood standing", "by"),
        ("talk talks talked talking", "of"),
        ("come comes came coming", "up"),
        ("point points pointed", "to"),
    )
    for word in words.split()
}


STATED = frozenset(("claim", "estimate", "assertion", "toll", "count", "figure", "tally", "total"))


def is_reached(items: list[Item], at: int, particles: Iterable[str]) -> bool:
    """Tell whether a toll is what a count comes to: "settled on 25,000 dead"."""
    here = past_day(items, at + 1)
    after = items[here : here + 8]
    if not after or after[0].low not in particles:
        return False
    figure = next((here for here, item in enumerate(after) if item.figure is not None), 0)
    between = after[1 : max(1, figure)]
    # "stood by its figure of 40 dead"
    valued = [item.low for item in between] in ([], ["to"], ["with"])
    valued = valued or (between[-1].low == "of" and any(i.low in STATED for i in between))
    told = after[figure + 1 : figure + 4]
    # "Sources said 100 had died; the army owned up to 23."
    ends = not told or told[0].text in ".;"
    counted = any(item.tolls for item in (items[:at] if ends else told))
    return figure > 0 and valued and counted


# "recorded 351", "counted at least 12": a verb of counting stands close to its figure.
CLOSE = 3
# "The centre put it at 83".
PUT_AT = ("it", "at")
VALUES = frozenset("count figure figures tally total number numbers balance breakdown".split())
LEADING = VALUES | {"to", "at", "of", "as"}
GIVES = frozenset(("give", "gives", "gave"))
# These count only with a toll noun between: "put the toll at", "raised the number of dead to".
SETTING = lexicon().words["citations_setting"]


def counts(items: list[Item], at: int) -> bool:
    """Tell whether a figure, or a toll noun and a figure, is the object of the verb at ``at``."""
    rest = items[at + 1 :]
    ends = (i for i, it in enumerate(rest) if it.text == ";" or it.low in ("while", "but"))
    stop = next(ends, len(rest))
    numbers = (i for i, it in enumerate(rest[:stop]) if it.figure is not None and it.low != "both")
    figure = next(numbers, None)
    if figure is None:
        return False
    if items[at].low in SETTING and figure > 1 and rest[figure - 1].low in ("in", "across", "for"):
        # "put violent deaths in four provinces at about 6,800"
        figure = next((i for i in numbers if rest[i - 1].low == "at"), figure)
    whom = figure == 1 and rest[0].low == "at" and puts_whom(items, at)
    if whom or any(t.role == Role.TOTAL for it in rest[:figure] for t in it.tolls):
        return True
    hurt = any(it.low in ("losses", "victims") for it in rest[:figure])
    if hurt and rest[figure - 1].low in ("at", "as"):
        return True
    named = any(it.low == "number" for it in rest[:figure]) or rest[figure - 1].low == "at"
    if figure > 1 and named and any(it.tolls for it in rest[:figure]):
        # "put the number of people forced from their homes at", "put those gassed at 5,000".
        return True
    if figure == len(PUT_AT) and (rest[0].low, rest[1].low) in (PUT_AT, ("them", "at")):
        return True
    # "puts the tally far higher, between 40 and 60"
    leads = rest[figure - 1].low in LEADING or (
        rest[figure - 1].text == "," and rest[figure - 2].low in ("higher", "lower")
    )
    if leads and any(it.low in VALUES for it in rest[:figure]):
        # "revises the count to 175 dead", "put the number at 20", "gave a higher figure of 20".
        alone = figure + 1 >= len(rest) or ends_count(rest[figure + 1])
        return alone or any(it.tolls for it in rest[figure:stop])
    by_deed = items[at].low in RAISES and not by_somebody(items, at)
    if not by_deed and 0 < figure <= CLOSE and raises_number(rest, figure):
        return True
    if figure == 0 and items[at].low in GIVES:
        return len(rest) > 1 and bool(rest[1].tolls)
    return items[at].low not in SETTING and figure <= CLOSE


# "tracked 300 cases and 12 deaths", not "300 raids"; "identified 300 refugees": who the dead were
# is another thing.
IDENTIFIES = frozenset(("identify", "identifies", "identified"))
TRACKS = frozenset(("track", "tracks", "tracked"))
# How far behind the figure what it counts may be named.
NAMED = 6


def takes_count(items: list[Item], at: int) -> bool:
    """Tell whether what a verb of counting counts is told behind it."""
    identifies = items[at].low in IDENTIFIES
    if identifies or items[at].low in TRACKS:
        return names(items[at + 1 :], displaced=identifies)
    return counts(items, at)


def names(rest: list[Item], *, displaced: bool) -> bool:
    """Tell whether a figure behind a verb counts those whom a toll noun names."""
    figure = next((i for i, it in enumerate(rest[: CLOSE + 1]) if it.figure is not None), None)
    if figure is None:
        return False
    named = rest[figure + 1 : figure + NAMED]
    who = next((i for i, item in enumerate(named) if item.low == "who"), None)
    if who is not None and any(t.role == Role.BEFALL for it in named[who + 1 :] for t in it.tolls):
        # "identified 412 children who died there", not "four men who killed 12"
        return True
    tolls = [t for item in named for t in item.tolls if t.role in (Role.BEING, Role.COUNT)]
    return any(not displaced or toll.measure is Measure.DISPLACED for toll in tolls)


# "whom French doctors back from the border put at 60,000": how far "whom" may stand.
WHOM = 8


def puts_whom(items: list[Item], at: int) -> bool:
    """Tell whether those whom a relative clause counts are its object: "whom doctors put at"."""
    before = items[max(0, at - WHOM) : at]
    return any(item.low in ("whom", "which", "that") for item in before)


# "The death of five lifted to 29 the number of dead": nobody says so.
RAISES = frozenset(("raise", "raises", "raised"))


def by_somebody(items: list[Item], at: int) -> bool:
    """Tell whether people or a body raise a number, no deed: "a spokeswoman has raised to 36"."""
    first, last = phrase_to(items, at - 1)
    named = items[first : last + 1]
    deed = any(item.tolls for item in named)
    return not deed and names_office(named)


def raises_number(rest: list[Item], figure: int) -> bool:
    """Tell whether a toll's name follows its new value: "revised to 28 the number of dead"."""
    if rest[figure - 1].low not in ("to", "at") or figure + 2 >= len(rest):
        return False
    if rest[figure + 1].low.startswith("the ") and rest[figure + 1].tolls:
        # "put at 31 the dead"
        return True
    befell = rest[figure + 3 : figure + 4]
    if (
        rest[figure + 1].kind == "det"
        and befell
        and any(t.form in Form.DONE for t in befell[0].tolls)
    ):
        # "put at 1,100 the houses damaged"
        return True
    if rest[figure + 1].low == "from" and figure + 4 < len(rest):
        # "to 1,300 from 2,500 the number of"
        figure += 2
    name = rest[figure + 2]
    named = name.low in VALUES or any(toll.role == Role.TOTAL for toll in name.tolls)
    return rest[figure + 1].kind == "det" and named
