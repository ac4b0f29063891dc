"""Those on board of a craft that is sought or gone: "lost contact with a boat with 16 aboard"."""

from according.find.grammar.items import Item
from according.find.grammar.objects import before_number, passive_before
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Role, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.doers import HOSPITALS
from according.find.tolls.victims import ABOARD
from according.model import Measure

__all__ = ["by_search"]

VEHICLES = lexicon().words["fitting_vehicles"]
LADEN = frozenset(("with", "carrying", "transporting"))
# "searching for a light plane from Kuching carrying": how far before those on board it may stand.
SOUGHT = 8
CLOSED = (" for", " with", " of", " from")
GONE = frozenset("disappeared disappears vanished vanishes missing".split())
# "carrying 60 migrants from Libya to Italy has vanished": how far behind them the verb may stand.
BEHIND = 8


def by_search(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give as missing who is on board of a craft that is sought or that vanishes."""
    if (saved := brought_ashore(items, at, phrase)) is not None:
        return saved
    if (gone := on_vanished(items, at, phrase)) is not None:
        return gone
    if at < 2 or items[at].figure is None or items[at - 1].low not in LADEN:  # noqa: PLR2004
        return None
    people = kind_of(items[phrase.last]) is Kind.PEOPLE if not phrase.bare else False
    aboard = phrase.end < len(items) and items[phrase.end].low in ABOARD
    if not people and not (phrase.bare and aboard):
        return None
    craft = False
    for here in range(at - 2, max(-1, at - 2 - SOUGHT), -1):
        item = items[here]
        craft = craft or item.low in VEHICLES
        if craft and sought(item):
            return Measured(at, Measure.MISSING, here, phrase, "object")
        if item.kind in ("punct", "conj", "figure", "be"):
            break
    return vanished(items, at, phrase) if craft and items[at - 1].low != "with" else None


def on_vanished(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give as missing those of whom it is told that they were on a plane that disappeared."""
    here = phrase.end + (phrase.end < len(items) and items[phrase.end].kind == "be")
    if items[at].figure is None or here >= len(items) or items[here].low not in ABOARD:
        return None
    for verb in range(here + 1, min(len(items), here + BEHIND)):
        opens = items[verb - 1].kind in ("rel", "have")
        if opens and items[verb].low.split(" ")[-1] in GONE - {"missing"}:
            return Measured(at, Measure.MISSING, verb, phrase, "object")
        if items[verb].kind in ("conj", "figure", "be"):
            return None
    return None


SURVIVORS = frozenset(("survivor", "survivors"))
# Whom ships save, where ships or coastguards are told of.
SAVED = SURVIVORS | frozenset("migrants refugees crew sailors fishermen passengers people".split())
AT_SEA = frozenset(
    "coastguard coastguards coast-guard dinghy capsized lifeboat sank sink shipwreck boat".split()
)
BROUGHT = frozenset("taken brought ferried transferred landed".split())
BRINGS = frozenset("took brought take takes bring brings bringing taking".split())


def brought_ashore(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the rescue of survivors who are brought somewhere, and to no hospital."""
    if phrase.bare or items[phrase.last].low not in SAVED or items[at].figure is None:
        return None
    if items[phrase.last].low not in SURVIVORS and all(item.low not in AT_SEA for item in items):
        return None
    here = phrase.end
    while here < len(items) and items[here].kind in ("be", "have", "adv"):
        here += 1
    verb = before_number(items, at)
    if verb >= 0 and items[verb].low in BRINGS and not passive_before(items, verb):
        to = here == phrase.end
    else:
        verb = here
        passive = here not in (phrase.end, len(items))
        to = passive and items[here].low.split(" ")[0] in BROUGHT
        here += 1
    if not to or not lands(items, here, verb):
        return None
    hurt = any(item.low in HOSPITALS for item in items[here : here + BEHIND])
    return None if hurt else Measured(at, Measure.RESCUED, verb, phrase, "predicate")


def lands(items: list[Item], here: int, verb: int) -> bool:
    """Tell whether a verb of bringing has where to behind it: "to Lampedusa", "ashore"."""
    within = items[verb].low.endswith((" to", " ashore")) if verb < len(items) else False
    beyond = here + 1 < len(items) and items[here].low == "to" and items[here + 1].capital
    return within or beyond or (here < len(items) and items[here].low == "ashore")


def sought(item: Item) -> bool:
    """Tell whether a phrase says that somebody is looked for or was lost touch with."""
    missing = [toll for toll in item.tolls if toll.measure is Measure.MISSING]
    closed = item.low.endswith(CLOSED)
    return closed and any(toll.role in (Role.ACT, Role.EVENT) for toll in missing)


def vanished(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give as missing who was on a craft that vanished: "a boat carrying 60 migrants has"."""
    for here in range(phrase.end, min(len(items), phrase.end + BEHIND)):
        if items[here].low.split(" ")[-1] in GONE and items[here].tolls:
            return Measured(at, Measure.MISSING, here, phrase, "object")
        if items[here].kind in ("punct", "conj", "figure", "rel"):
            return None
    return None
