"""Verbs behind a subject's first: what "and" joins to it, what follows a relative clause.

"were injured and later died", "a man who escaped the fire was taken to hospital".
"""

from according.find.grammar.items import Item
from according.find.grammar.voices import Reading, alone, with_auxiliary
from according.find.lexicon import Form, Role, Toll, lexicon
from according.model import Measure

__all__ = [
    "LATER",
    "REACH",
    "befalling",
    "befell_then",
    "death_after",
    "hurt_first",
    "joined_verb",
    "main_after",
    "worse_first",
]

# How far a predicate may stand from its subject, in items; longer gaps were nearly always another
# clause's verb.
REACH = 34
BEFORE_DEATH = frozenset(
    (
        Measure.INJURED,
        Measure.MISSING,
        Measure.ABDUCTED,
        Measure.CAPTURED,
        Measure.DETAINED,
        Measure.AFFECTED,
    )
)
# "was pulled from the water but later died"
ALIVE_YET = BEFORE_DEATH | {Measure.RESCUED}
# "were shot at a checkpoint and later died": how far the second verb may stand.
LATER = 8


def worse_first(items: list[Item], found: list[Reading], start: int, here: int) -> list[Reading]:
    """Give the death or injury that follows what was found first, none if none does."""
    died = death_after(items, found[0]) if found else None
    return [died] if died else hurt_first(items, found, start, here)


FLEES = frozenset((Measure.RESCUED, Measure.DISPLACED))
# "escaped the burning flat and was taken": how far the second verb may stand.
HURT = 9


def hurt_first(items: list[Item], found: list[Reading], start: int, here: int) -> list[Reading]:
    """Give the injury of those who got away: "a man who escaped the fire was taken to hospital"."""
    if not found or any(toll.measure not in FLEES for toll in found[0][1]):
        return []
    relative = items[start].kind == "rel"
    for at in range(here + 1, min(len(items), here + HURT)):
        item = items[at]
        if item.kind == "be" and (relative or items[at - 1].low == "and"):
            told = with_auxiliary(items, at)
            hurt = told is not None and all(t.measure is Measure.INJURED for t in told[1])
            return [told] if told is not None and hurt else []
        if item.kind in ("punct", "rel", "figure", "be", "have", "modal") or item.tolls:
            return []
    return []


def death_after(items: list[Item], predicate: Reading) -> Reading | None:
    """Give the death that "and" joins to an injury, or a loss from sight, of the same people."""
    if all(toll.measure not in ALIVE_YET for toll in predicate[1]):
        return None
    for at in range(predicate[0] + 1, min(len(items) - 1, predicate[0] + LATER)):
        if items[at].kind in ("punct", "rel", "figure"):
            return None
        if items[at].low in ("and", "but"):
            verb = at + 1
            # "had fallen overboard and are presumed dead"
            being = items[verb].kind == "be"
            while verb < len(items) - 1 and items[verb].kind in ("adv", "be"):
                verb += 1
            died = tuple(
                t
                for t in items[verb].tolls
                if t.measure is Measure.KILLED
                and (
                    (t.role == Role.BEFALL and t.form in (Form.PAST, Form.ONLY_PAST))
                    or (being and t.role == Role.STATE)
                    # "were herded into a church and burned alive", not "and killed 12"
                    or (t.role == Role.ACT and t.form in Form.DONE and not has_object(items, verb))
                )
            )
            return (verb, died) if died else None
    return None


def has_object(items: list[Item], verb: int) -> bool:
    """Tell whether somebody is killed by those counted: "were captured and killed a guard"."""
    after = items[verb + 1] if verb + 1 < len(items) else None
    return after is not None and after.kind not in ("punct", "prep", "adv", "conj")


# "had fallen overboard and are presumed dead": how far the second verb may stand.
SECOND = 12


def joined_verb(items: list[Item], start: int) -> list[Reading]:
    """Give the verb with an auxiliary that "and" joins to one that says nothing of a toll."""
    passive = False
    while start < len(items) and items[start].kind in ("be", "have", "adv"):
        passive = passive or items[start].kind == "be"
        start += 1
    for at in range(start, min(len(items) - 1, start + SECOND)):
        item = items[at]
        if item.kind in ("punct", "rel", "modal", "have", "be") or item.low in lexicon().say:
            return []
        if item.kind in ("conj", "pron", "figure") and item.low not in ("and", "or"):
            return []
        if item.low in ("and", "or") and items[at + 1].kind in ("be", "have"):
            reading = with_auxiliary(items, at + 1)
            return [reading] if reading is not None else []
        if item.low == "and" and (fell := befalling(items, at + 1)):
            # "was dazzled by a laser and suffered eye injuries"
            return [fell]
        if passive and item.low == "and":
            second = at + 1 + (items[at + 1].low in ("then", "later"))
            if second < len(items) and (done := alone(items, second)):
                # "had been found and brought ashore", "were tried and then executed"
                done = tuple(toll for toll in done if toll.role == Role.ACT)
                return [(second, done)] if done else []
    return []


# "tried to grab a soldier's rifle at the gate and was shot dead": how far "and" may stand.
THEN = 20
ONE_IS = frozenset(("was", "is", "has", "had"))
# What tells that others are spoken of by then.
ELSE = frozenset(("rel", "be", "have", "modal", "pron"))
HARMED = frozenset((Measure.KILLED, Measure.INJURED))


def befell_then(items: list[Item], start: int) -> list[Reading]:
    """Give what befell one after what he did himself: "… and was shot", "… and later died"."""
    for at in range(start, min(len(items) - 1, start + THEN)):
        item = items[at]
        if item.low in ("and", "but"):
            verb = at + 1
            while verb < len(items) - 1 and items[verb].kind == "adv":
                verb += 1
            if items[verb].low in ONE_IS:
                told = with_auxiliary(items, verb)
                return [told] if told else []
            fell = befalling(items, verb)
            if fell is not None:
                harmed = tuple(toll for toll in fell[1] if toll.measure in HARMED)
                return [(fell[0], harmed)] if harmed else []
        elif item.kind in ELSE or item.text in ".;:" or item.low in lexicon().say:
            return []
    return []


def befalling(items: list[Item], here: int) -> Reading | None:
    """Give what a verb behind adverbs says befell somebody in the past, None if it says none."""
    while here < len(items) - 1 and items[here].kind == "adv":
        here += 1
    past = (Form.PAST, Form.ONLY_PAST)
    fell = tuple(t for t in items[here].tolls if t.role == Role.BEFALL and t.form in past)
    alone_so = here + 1 >= len(items) or items[here + 1].kind in ("punct", "prep")
    plain = alone_so or all(t.role != Role.ACT for t in items[here].tolls)
    return (here, fell) if fell and plain else None


def main_after(items: list[Item], here: int) -> list[Reading]:
    """Give the main verb after a relative clause: "who were swept away … are feared drowned"."""
    for at in range(here, min(len(items), here + REACH)):
        if items[at].text in (",", ";") or items[at].kind in ("rel", "pron"):
            return []
        if items[at].kind in ("be", "have") and (found := with_auxiliary(items, at)):
            return [found]
        if died := tuple(toll for toll in items[at].tolls if is_death(toll)):
            # "A man who had been injured in the blast died on Monday".
            return [(at, died)]
        if (fell := befalling(items, at)) and all(t.measure is Measure.RESCUED for t in fell[1]):
            # "girls who had been held by militants regained their freedom"
            return [fell]
    return []


def is_death(toll: Toll) -> bool:
    """Tell whether a reading is a verb in the past that says its subject died."""
    past = toll.form in (Form.PAST, Form.ONLY_PAST)
    return past and toll.role == Role.BEFALL and toll.measure is Measure.KILLED
