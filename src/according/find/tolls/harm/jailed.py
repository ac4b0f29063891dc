"""Who is lodged or languishes in a jail, or is only "held": "23 leaders are lodged in the jail"."""

from according.find.grammar.item import behind_auxiliaries
from according.find.grammar.items import Item
from according.find.grammar.objects import passive_before
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["CUES", "by_jail", "holder"]

ARMS = lexicon().words["seized_arms"]
POLICE = lexicon().words["held_police"]
LIES = frozenset("languish languishes languished languishing sit sits sitting lie".split())
LODGED = frozenset("lodged held kept confined housed locked imprisoned interned".split())
SENT = frozenset("taken sent brought transferred moved driven".split())
INSIDE = frozenset(("in", "at", "inside"))
JAILS = frozenset(
    "jail jails prison prisons custody detention cells dungeons gaol gaols lock-up lockup"
    " penitentiary internment".split()
)
# "three women, one of them ill, are lodged in": how far the verb, and then the jail, may stand.
VERB, JAIL = 6, 7


def by_jail(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the detention of those of whom it is said that a jail is where they are."""
    things = not phrase.bare and kind_of(items[phrase.last]) in (Kind.MATERIEL, Kind.NEVER)
    if things or items[at].figure is None:
        return None
    if (verb := only_held(items, phrase)) is not None:
        return Measured(at, Measure.DETAINED, verb, phrase, "predicate")
    for here in range(phrase.end, min(len(items) - 1, phrase.end + VERB)):
        low = items[here].low
        said = low.split(" ")[0]
        passive = items[here - 1].kind in ("be", "adv")
        sent = passive and said in SENT and items[here + 1].low == "to"
        if sent or said in LIES or (said in LODGED and passive):
            place = items[here + (" " not in low) : here + JAIL]
            inside = bool(place) and place[0].low in INSIDE
            opens = sent or inside or low.endswith((" in", " at"))
            jailed = opens and in_jail(place)
            return Measured(at, Measure.DETAINED, here, phrase, "predicate") if jailed else None
        if items[here].kind not in ("be", "have", "adv", "word") or items[here].tolls:
            return None
    return None


def only_held(items: list[Item], phrase: Phrase) -> int | None:
    """Give the verb of "34 people were held" where the police are told of, None if they are not."""
    here = behind_auxiliaries(items, phrase.end)
    if here >= len(items) or items[here].low != "held" or not passive_before(items, here):
        return None
    ended = here + 1 >= len(items) or items[here + 1].kind in ("punct", "conj")
    told = any(not POLICE.isdisjoint(item.low.split("-")) for item in items[: phrase.end])
    # "were held with three grenades"
    beside = [item.low for item in items[here + 1 : here + 5]]
    armed = beside[:1] == ["with"] and not ARMS.isdisjoint(beside)
    return here if armed or (ended and told) or is_kept(items, here, phrase) else None


def is_kept(items: list[Item], verb: int, phrase: Phrase) -> bool:
    """Tell whether people are held so that it can only be in a cell: "have been held since June".

    Elections are held since then as well.
    """
    if phrase.bare or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return False
    after = [item.low for item in items[verb + 1 : verb + 3]]
    return after[:1] == ["since"] and len(after) > 1


# "held mostly in Yaren by the rebels": how far behind the verb the word may stand.
HOLDER = 7


def holder(items: list[Item], verb: int) -> int:
    """Give where the word stands behind a verb that says by whom somebody is held, 0 if nowhere."""
    for here in range(verb + 1, min(len(items) - 1, verb + HOLDER)):
        if items[here].low == "by":
            return here
        if items[here].kind not in ("adv", "prep", "word", "det") or items[here].tolls:
            return 0
    return 0


def in_jail(place: list[Item]) -> bool:
    """Tell whether a place is a jail, before the next clause."""
    for here, item in enumerate(place):
        if item.low in JAILS:
            return True
        # "held in 11 detention centres"
        numbered = item.kind == "figure" and here == 1
        if item.kind in ("punct", "figure") and not numbered:
            return False
    return False


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = ((JAILS,), (frozenset(("held",)), POLICE | ARMS | {"since"}))
