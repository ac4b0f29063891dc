"""Those on board of a craft that is sought or gone: "lost contact with a boat with 16 aboard"."""

from according.find.grammar.allbut import FOUND, all_but_found
from according.find.grammar.item import behind_auxiliaries
from according.find.grammar.items import Item
from according.find.grammar.objects import before_number, passive_before
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.sharing import LADEN
from according.find.lexicon import Role, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.harm.doers import HOSPITALS
from according.find.tolls.harm.hazards import SURVIVORS
from according.find.tolls.harm.hiding import RUNAWAYS as SUSPECTS
from according.find.tolls.harm.victims import ABOARD, VANISHES
from according.model import Measure

__all__ = ["CUES", "by_search"]

VEHICLES = lexicon().words["fitting_vehicles"]
GROUPS = frozenset("patrol column group team party expedition unit platoon crew convoy".split())
# "lost contact with a mountain patrol of": how far before those counted it may stand.
GROUP = 6
# "searching for a light plane from Kuching carrying": how far before those on board it may stand.
SOUGHT = 8
CLOSED = (" for", " with", " of", " from")
# "carrying 60 migrants from Libya to Italy has vanished": how far behind them the verb may stand.
BEHIND = 8


def by_search(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell those who are sought, or on board of what is, or brought ashore."""
    if items[at].figure is None:
        return None
    told = brought_ashore(items, at, phrase) or on_vanished(items, at, phrase)
    if told is not None or at < 2:  # noqa: PLR2004 - "for 12", "patrol of 12"
        return told
    if for_whom(items, at, phrase) or all_but_found(items, at):
        return Measured(at, Measure.MISSING, at - 1, phrase, "object")
    return (
        of_group(items, at, phrase) or on_board(items, at, phrase) or so_before(items, at, phrase)
    )


def so_before(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give as missing those of whom the word stands before the number: "the missing 11 men"."""
    if phrase.bare or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return None
    if items[at - 1].low != "the missing":
        return None
    return Measured(at, Measure.MISSING, at - 1, phrase, "state")


def of_group(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give as missing the members of a group: "lost contact with a patrol of 11 men"."""
    if items[at - 1].low != "of" or items[at - 2].low not in GROUPS or phrase.bare:
        return None
    before = range(max(0, at - GROUP), at - 2)
    word = next((here for here in before if sought(items[here])), None)
    return None if word is None else Measured(at, Measure.MISSING, word, phrase, "object")


def on_board(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give as missing who is on board of a craft that is sought or that vanishes."""
    if items[at - 1].low not in LADEN:
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
    return vanished(items, at, phrase) if craft else None


COMBS = frozenset(
    "search searched searching scour scoured scouring comb combed combing trawled".split()
)
# Who is looked for and not lost.
WANTED = frozenset("witnesses volunteers donors candidates players owners heirs recruits".split())
# Not "hunting for two men", whom the police suspect.
HUNTS = frozenset(("hunt", "hunting", "hunted"))
LOST = frozenset(
    "children child boys girls crew crewmen sailors fishermen climbers hikers miners passengers"
    " swimmers divers survivors mountaineers skiers pupils students tourists".split()
)
# "searched the banks of the river for": how far before "for" the verb may stand.
COMBED = 8


def for_whom(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a place is searched for people, and for no suspects."""
    if items[at].figure is None or items[at - 1].low != "for" or phrase.bare:
        return False
    if items[at - 2].low in HUNTS and items[phrase.last].low in LOST:
        return True
    head = items[phrase.last]
    if kind_of(head) is not Kind.PEOPLE or SUSPECTS.search(head.low) or head.low in WANTED:
        return False
    for item in reversed(items[max(0, at - 1 - COMBED) : at - 1]):
        if item.low in COMBS:
            return True
        if item.kind not in ("word", "det", "prep", "adv"):
            return False
    return False


def on_vanished(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give as missing those of whom it is told that they were on a plane that disappeared."""
    here = phrase.end + (phrase.end < len(items) and items[phrase.end].kind == "be")
    if items[at].figure is None or here >= len(items) or items[here].low not in ABOARD:
        return None
    for verb in range(here + 1, min(len(items), here + BEHIND)):
        opens = items[verb - 1].kind in ("rel", "have")
        if opens and items[verb].low.split(" ")[-1] in VANISHES - {"missing"}:
            return Measured(at, Measure.MISSING, verb, phrase, "object")
        if items[verb].kind in ("conj", "figure", "be"):
            return None
    return None


# Whom ships save, where ships or coastguards are told of.
SAVED = SURVIVORS | frozenset("migrants refugees crew sailors fishermen passengers people".split())
AT_SEA = frozenset(
    "coastguard coastguards coast-guard dinghy capsized lifeboat sank sink shipwreck".split()
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
    verb = before_number(items, at)
    if verb >= 0 and items[verb].low in BRINGS and not passive_before(items, verb):
        here += here < len(items) and items[here].low == "back"
        to = True
    else:
        here = behind_auxiliaries(items, here)
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
        others = here + 1 < len(items) and items[here + 1].kind in ("det", "figure")
        if items[here].low.split(" ")[-1] in VANISHES and items[here].tolls and not others:
            return Measured(at, Measure.MISSING, here, phrase, "object")
        if items[here].kind in ("punct", "conj", "figure", "rel"):
            return None
    return None


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = (
    (COMBS | HUNTS,),
    (ABOARD, VANISHES),
    (BROUGHT | BRINGS, AT_SEA | SURVIVORS),
    (frozenset(("but",)), FOUND),
)
