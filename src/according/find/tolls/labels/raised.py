"""Tolls that something raises: "that takes the officers slain in the mutiny to 76"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.grammar.predicates import Reading
from according.find.lexicon import Form, Role
from according.find.tolls.counted import Measured
from according.find.tolls.harm.losing import ALL_LOST
from according.model import Measure

__all__ = ["added", "is_brought", "is_now", "listed_names", "raised_to"]

RAISES = frozenset(
    (
        "take takes took taking bring brings brought bringing raise raises raised raising push"
        " pushes pushed pushing lift lifts lifted lifting send sends sent sending"
    ).split()
)
# "takes the number of officers slain in the mutiny at the old barracks to": how far its verb is.
FAR = 14


def raised_to(items: list[Item], link: int) -> Reading | None:
    """Give what befell those whom something brings to a number, None if nothing does."""
    if link < 3 or items[link].low != "to":  # noqa: PLR2004 - "takes those slain to"
        return None
    found: Reading | None = None
    for here in range(link - 1, max(-1, link - FAR), -1):
        item = items[here]
        if item.low in RAISES:
            return found
        if item.figure is not None or item.text in ";:" or item.kind in ("rel", "be", "modal"):
            return None
        done = tuple(
            t
            for t in item.tolls
            if t.role == Role.STATE or (t.role == Role.ACT and t.form in Form.PASSIVE)
        )
        if done and items[here - 1].kind == "word" and item.low != ALL_LOST:
            found = here, done
    return None


ADDS = frozenset("added adds adding add".split())
ADDED = frozenset("victims people names others".split())
TALLIES = frozenset("toll count tally total list".split())


def added(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the death of victims who are added to a toll: "added 251 more victims to the count"."""
    if phrase.bare or at < 1 or items[at - 1].low not in ADDS or items[at].figure is None:
        return None
    to = [item.low for item in items[phrase.end : phrase.end + 5]]
    counted = items[phrase.last].low in ADDED and to[:1] == ["to"]
    if not counted or TALLIES.isdisjoint(to):
        return None
    return Measured(at, Measure.KILLED, at - 1, phrase, "object")


# "names remained on the FBI's list of people unaccounted for": how far the list may stand.
LISTED = 12
LISTS = frozenset(("list", "lists", "register"))


def listed_names(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell those whose names a list holds: "the list of the missing has 887 names"."""
    if phrase.bare or items[at].figure is None or items[phrase.last].low != "names":
        return None
    near = range(max(0, at - LISTED), min(len(items), phrase.end + LISTED))
    for here in near:
        low = items[here].low
        if items[here].tolls and low.endswith((" list", " lists")):
            return Measured(at, items[here].tolls[0].measure, here, phrase, "object")
        if low in LISTS and [item.low for item in items[here + 1 : here + 2]] == ["of"]:
            told = (k for k in range(here + 2, min(len(items), here + 6)) if items[k].tolls)
            word = next(told, None)
            if word is not None and any(t.role in LISTING for t in items[word].tolls):
                return Measured(at, items[word].tolls[0].measure, word, phrase, "object")
    return None


LISTING = (Role.STATE, Role.COUNT, Role.TOTAL, Role.BEING)
WE = frozenset("we they toll count number total tally".split())


def is_now(items: list[Item], at: int) -> bool:
    """Tell whether "up to" is where a count stands by now: "we are up to eight known deaths"."""
    if not items[at].low.startswith("up to "):
        return False
    now = at - 1
    while now > 0 and items[now].kind == "adv":
        now -= 1
    return now > 0 and items[now].kind in ("be", "link") and items[now - 1].low in WE


def is_brought(items: list[Item], at: int) -> bool:
    """Tell whether "up to" is where something brings a toll: "bringing the toll there up to 13"."""
    if not items[at].low.startswith("up to "):
        return False
    if is_now(items, at):
        return True
    for here in range(at - 1, max(-1, at - FAR), -1):
        if items[here].low in RAISES:
            return True
        if items[here].figure is not None or items[here].text in ";:":
            return False
    return False
