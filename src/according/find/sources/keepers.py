"""Who has, gives or passes on a count without saying it: "the governor has eighteen dead"."""

from according.find.grammar.items import Item
from according.find.lexicon import Role
from according.find.sources.accounts import clause_start
from according.find.sources.mentions import phrase_from, phrase_to
from according.find.sources.offices import BODIES, ROLES, names_office
from according.find.sources.speakers import DOCUMENTS, Source
from according.model import Measure

__all__ = ["KEEPS", "keeper"]

HAS = frozenset("has have had holds keeps kept contains contain".split())
GIVES = frozenset("give gives gave given".split())
NOTIFIES = frozenset("notified notifies informed informs advised advises alerted".split())
# "was still reporting 23 deaths"
DOING = frozenset("reporting counting recording claiming listing acknowledging putting".split())
CITES = frozenset("cite cites cited quote quotes".split())
SO = frozenset(("so",))
# What a verb of saying may close a sentence with, behind the one who saw or had it.
KEEPS = HAS | GIVES | NOTIFIES | DOING | CITES | SO
# "has a figure of 866", "has the names of 184", "has a list of 64".
VALUES = frozenset("figure figures number toll tally count total names list".split())
# "has evidence that", "had indications of 12 deaths".
EVIDENCE = frozenset("evidence proof information indications confirmation".split())
# What those that are counted are as they are told: "eighteen dead", "110 bodies".
TOLD = (Role.BEING, Role.COUNT, Role.TOTAL)
HELD = frozenset((Measure.CAPTURED, Measure.DETAINED, Measure.ABDUCTED))
# How far behind its number what is counted may be told, and a figure behind its verb.
NEAR, FAR = 4, 8
# "putting the potential toll from a quake in the same region at": the same of a value.
VALUED = 16


def keeper(items: list[Item], at: int) -> Source | None:
    """Give who keeps or gives a count by the word at ``at``, None if nobody does."""
    low = items[at].low
    if low not in KEEPS or not 0 < at < len(items) - 1:
        return None
    if low in SO:
        return closing(items, at)
    if low in DOING:
        return doing(items, at)
    if low in NOTIFIES:
        return notified(items, at)
    opens = value(items, at)
    if opens is None:
        return None
    first, last = phrase_to(items, before(items, at))
    if last < first or not keeps_counts(items, first, last, at):
        return None
    return Source(first, last, at, at, (opens, len(items)))


def before(items: list[Item], at: int) -> int:
    """Give where whoever keeps a count is named before a verb: "last gave", "had at first"."""
    here = at - 1
    if here > 1 and [i.low for i in items[here - 1 : here + 1]] in (
        ["at", "first"],
        ["at", "last"],
    ):
        here -= 2
    elif items[here].low in ("last", "first", "usually"):
        here -= 1
    return here


def keeps_counts(items: list[Item], first: int, last: int, at: int) -> bool:
    """Tell whether a body, an office or a document keeps it; people have other things too."""
    named = items[first : last + 1]
    if any(item.tolls or item.kind in ("figure", "rel") for item in named):
        return False
    links = (i for i, item in enumerate(named) if item.kind == "prep" and i)
    head = named[next(links, len(named)) - 1]
    known = BODIES | ROLES | DOCUMENTS
    titled = items[last].capital and any(item.low in ROLES for item in named)
    many = head.low.removesuffix("s") in known and items[at].low not in HAS
    gives = items[at].low in CITES and head.low.endswith("s")
    short = len(head.text) > 1 and head.text.isupper()
    return head.low in known or many or titled or short or gives


def value(items: list[Item], at: int) -> int | None:
    """Give where the count begins behind a verb of having or giving, None if it takes none."""
    after = at + 1
    if items[after].figure is not None:
        as_number = [i.low for i in items[after + 1 : after + 2]] == ["as"]
        named = any(i.low in VALUES or of_count(i) for i in items[after + 2 : after + NEAR + 1])
        if items[at].low in GIVES and as_number and named:
            return after
        return after if is_told(items, after) or gives_other(items, at) else None
    if items[at].low in CITES:
        return None
    if items[after].low in EVIDENCE and after + 2 < len(items):
        of = items[after + 1].low == "of" and any(i.figure for i in items[after + 2 : after + 6])
        return after + 2 if of or items[after + 1].low == "that" else None
    noun = next(
        (i for i in range(after, min(len(items), at + NEAR + 2)) if items[i].low in VALUES), None
    )
    if noun is None:
        # "gave the death toll as 24"
        noun = next(
            (i for i in range(after, min(len(items), at + NEAR)) if of_count(items[i])), None
        )
    if noun is None or any(i.kind not in ("det", "word", "adv") for i in items[after:noun]):
        return None
    link = items[noun + 1].text if noun + 1 < len(items) else ""
    ahead = items[noun + 2 : noun + 4]
    counted = any(item.figure is not None for item in ahead)
    gives = items[at].low in GIVES
    if link == "of" and counted and items[at].low not in GIVES:
        return noun + 2
    # "gave other figures, with 22 dead"
    with_it = link == "," and noun + 3 < len(items) and items[noun + 2].low == "with"
    counted = counted or (with_it and items[noun + 3].figure is not None)
    if gives and link in (",", "as", ":") and counted:
        return noun + 1
    return None


def gives_other(items: list[Item], at: int) -> bool:
    """Tell whether another number of those told before is given: "…; state radio gave 157"."""
    ends = at + 2 >= len(items) or items[at + 2].kind in ("punct", "conj")
    told = any(item.tolls for item in items[:at]) and any(item.figure for item in items[:at])
    return items[at].low in GIVES and ends and told


def of_count(item: Item) -> bool:
    """Tell whether a word is a number of those harmed: "death toll", "number of dead"."""
    return any(toll.role == Role.TOTAL for toll in item.tolls)


def is_told(items: list[Item], figure: int) -> bool:
    """Tell whether what a figure counts is told as a count is: "eighteen dead", "110 bodies"."""
    for here in range(figure + 1, min(len(items), figure + NEAR)):
        if items[here].tolls:
            # Whom somebody holds is told by what they do: "the junta has 12 prisoners".
            return any(toll.role in TOLD and toll.measure not in HELD for toll in items[here].tolls)
        if items[here].kind not in ("word", "prep", "det"):
            return False
    return False


def doing(items: list[Item], at: int) -> Source | None:
    """Give who "was still reporting 23 deaths", None if nobody."""
    if items[at].low == "putting":
        return putting(items, at)
    if items[at + 1].figure is None:
        return None
    be = at - 1
    while be > 0 and items[be].kind == "adv":
        be -= 1
    if be < 1 or items[be].kind != "be":
        return None
    first, last = phrase_to(items, be - 1)
    return Source(first, last, at, at, (at + 1, len(items))) if last >= first else None


def putting(items: list[Item], at: int) -> Source | None:
    """Give who counts of "…, with the mayor putting the number of dead at 98", None if nobody."""
    first, last = phrase_to(items, at - 1)
    # "with conservative estimates putting"
    led = any(item.low == "with" for item in items[max(0, first - 2) : max(0, first)])
    at_value = any(
        items[i].low == "at" and items[i + 1].figure is not None
        for i in range(at + 1, min(len(items) - 1, at + VALUED))
    )
    return Source(first, last, at, at, (at + 1, len(items))) if led and at_value else None


def notified(items: list[Item], at: int) -> Source | None:
    """Give who "notified the agency of 48 cases and 13 deaths", None if nobody."""
    if items[at - 1].kind == "be":
        return None
    to, link = phrase_from(items, at + 1)
    link += 1
    if link - 1 < to or link >= len(items) or items[link].low != "of":
        return None
    told = items[link + 1 : link + FAR]
    first, last = phrase_to(items, at - 1)
    counted = any(item.figure is not None for item in told) and any(item.tolls for item in told)
    if last < first or not counted:
        return None
    return Source(first, last, at, at, (link + 1, len(items)))


def closing(items: list[Item], at: int) -> Source | None:
    """Give who closes a sentence: "No fewer than 24 were hurt, so the mayor.", None if nobody."""
    if items[at - 1].text != "," or items[at + 1].kind != "det":
        return None
    first, last = phrase_from(items, at + 1)
    ends = last + 1 >= len(items) or items[last + 1].text in ".;"
    known = names_office(items[first : last + 1])
    if last < first or not ends or not known:
        return None
    return Source(first, last, at, at, (clause_start(items, at), at - 1))
