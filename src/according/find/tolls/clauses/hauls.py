"""Lists of arms that somebody seized or found: all that is counted in one was taken.

"Troops seized 6 rifles, 12,485 rounds of ammunition, 16 fragmentation grenades and two radios": of
rounds and radios nothing is told elsewhere, and the verb stands far from the last of them.
"""

from according.find.grammar.items import CLAUSAL, Item
from according.find.grammar.kinds import MADE
from according.find.grammar.objects import passive_before
from according.find.grammar.passing import DASHES
from according.find.grammar.phrases import Kind, Phrase, kind_of, phrase_after
from according.find.lexicon import Form, Role, lexicon
from according.find.tolls.clauses.seized import STORES
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["CUES", "TOOK", "hauled"]

ARMS = lexicon().words["seized_arms"]
FINDS = lexicon().words["seized_finds"]
# "the arms seized consist of 24 rifles"
CONSISTS = frozenset(
    "consist consists consisted comprise comprises comprised include includes included".split()
)
# "in 11 places", "at two posts": nothing that was taken.
PLACED = frozenset(("in", "at", "on", "from", "near", "by", "between", "during", "within", "after"))
TOOK = frozenset(("take", "takes", "took", "taken", "taking"))
GEAR = frozenset(("sets", "pieces", "kits", "parts"))
EVENTS = frozenset(
    "attack attacks strike strikes explosion explosions blast blasts bombing bombings incidents"
    " raids times days".split()
)


def hauled(items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]) -> None:
    """Add the figures of lists of arms taken that nothing else tells of, where some are untold."""
    # Asked first: most sentences name no arms.
    if not [item for item in items if (item.low in ARMS or "-" in item.low) and is_arm(item)]:
        return
    for verb in range(len(items)):
        if not takes(items, verb):
            continue
        before = passive_before(items, verb)
        # "also confiscated were four bags": they stand behind "were".
        behind = opened_by(items, verb)
        regions = [region_before(items, verb)] if before else [region_after(items, behind)]
        if before and (added := along(items, verb)):
            regions.append(added)
        for first, last in regions:
            if not any(is_arm(one) for one in items[first:last]):
                continue
            for at in range(first, last):
                if at not in found and (one := counted_in(items, at, verb)) is not None:
                    phrases[at] = one.phrase
                    found[at] = one


# "12 rifles were taken from the enemy, along with three machine guns": how far it may stand.
ALONG = 8
BESIDES = frozenset(("as well as", "namely"))
# "left behind three rifles", "left on the ground were two pistols"
LEFT = (["behind"], ["on", "the", "ground"], ["at", "the", "scene"], ["on", "the", "battlefield"])
GETS = frozenset(("got", "get", "gets"))


def along(items: list[Item], verb: int) -> tuple[int, int] | None:
    """Give where what was taken along with a list begins and ends, behind its verb."""
    first, last = region_after(items, verb)
    if first < last and items[first].low == "with":
        # "were captured with four rifles"
        return first + 1, last
    for at in range(first, min(last, first + ALONG)):
        said = [item.low for item in items[at : at + 2]]
        if said in (["along", "with"], ["together", "with"]) or said[0] in BESIDES:
            return at + 1, last
    return None


def takes(items: list[Item], verb: int) -> bool:
    """Tell whether a word says that something was seized or found."""
    item = items[verb]
    if item.low in TOOK:
        # "took 12 rifles", not "took place", "took control"
        beside = verb + 1 < len(items) and items[verb + 1].kind in ("figure", "adv")
        return beside or passive_before(items, verb)
    if item.low in GETS:
        # "soldiers also got two rifles from the rebels"
        troops = any(one.low in TROOPS for one in items[max(0, verb - GOT) : verb])
        return troops and names_enemy(items)
    if item.low == "left":
        left = any([i.low for i in items[verb + 1 :][: len(where)]] == where for where in LEFT)
        return left and names_enemy(items)
    if item.low in CONSISTS and verb and items[verb - 1].low in STORES:
        # "the recovery included six rifles"
        return True
    acts = (t for t in item.tolls if t.measure is Measure.CAPTURED and t.role == Role.ACT)
    return item.low in FINDS or any(t.form in Form.DONE for t in acts)


TROOPS = lexicon().words["held_police"] | frozenset("troops soldiers marines army".split())
# How far before the verb the troops may stand.
GOT = 3


def opened_by(items: list[Item], verb: int) -> int:
    """Give the verb behind which a list stands: "were" of "left on the ground were two guns"."""
    for here in range(verb + 1, min(len(items), verb + OPENS)):
        if items[here].kind == "be":
            return here if here == verb + 1 or verb == 0 else verb
        if items[here].kind not in ("prep", "det", "word") or items[here].tolls:
            break
    return verb


def names_enemy(items: list[Item]) -> bool:
    """Tell whether a sentence names whoever fights, or what befell somebody."""
    return any(item.low in ENEMIES or item.tolls for item in items)


ENEMIES = lexicon().words["held_armed"] | frozenset(("enemy", "clash", "ambush", "firefight"))
# "left on the ground were": how far behind the first verb the second may stand.
OPENS = 6


def is_arm(item: Item) -> bool:
    """Tell whether a word names arms or what they fire: "grenades", "AK-47s"."""
    low = item.low
    return low in ARMS or ("-" in low and MADE.fullmatch(low.removesuffix("'s")) is not None)


def region_after(items: list[Item], verb: int) -> tuple[int, int]:
    """Give where the list behind a verb begins and ends; a colon, or "consists of", may open it."""
    here = end_of(items, verb + 1)
    opened = (
        at for at in range(verb + 1, len(items)) if items[at].text == ":" or consists(items, at)
    )
    if (colon := next(opened, None)) is not None and all(
        items[at].figure is None for at in range(verb + 1, colon)
    ):
        return colon + 1, end_of(items, colon + 1)
    return verb + 1, here


# "25 missiles -- 24 of which were new -- 915 rifles": how long what stands between may be.
INSET = 12


def end_of(items: list[Item], here: int) -> int:
    """Give where a list ends: at the next clause, but for what stands between two dashes in it."""
    while here < len(items):
        if items[here].text in DASHES:
            inset = range(here + 1, min(here + INSET, len(items)))
            here = next((at for at in inset if items[at].text in DASHES), here)
        elif ends_list(items, here):
            break
        here += 1
    return here


def region_before(items: list[Item], verb: int) -> tuple[int, int]:
    """Give where the list before a passive verb begins and ends."""
    last = verb
    while last > 0 and items[last - 1].kind in ("be", "have", "adv", "modal"):
        last -= 1
    first = last
    while first > 0 and not ends_list(items, first - 1):
        first -= 1
    if first == last and verb + 1 < len(items):
        return region_after(items, verb)
    listed = any(items[at].figure is not None for at in range(first, last))
    return (first, last) if listed else region_after(items, verb)


def consists(items: list[Item], at: int) -> bool:
    """Tell whether what was taken is said to consist of what follows."""
    return items[at].low in CONSISTS


def ends_list(items: list[Item], at: int) -> bool:
    """Tell whether an item cannot belong to a list of things taken."""
    item = items[at]
    if at and is_link(items, at):
        return False
    # What follows is another clause.
    if item.kind in CLAUSAL or item.text in (":", "?", "!"):
        return True
    if item.low in lexicon().say and item.kind == "word":
        return True
    verbs = (t for t in item.tolls if t.role in (Role.ACT, Role.BEFALL) and t.form in Form.DONE)
    before = items[at - 1] if at else None
    apart = before is not None and (before.text in (",", ";") or before.low in ("and", "but"))
    return apart and any(verbs) and not takes(items, at)


def is_link(items: list[Item], at: int) -> bool:
    """Tell whether words only say what those arms were: ", which were three rifles"."""
    first = at - (items[at].low == "were")
    return [item.low for item in items[first : first + 2]] == ["which", "were"]


def counted_in(items: list[Item], at: int, verb: int) -> Measured | None:
    """Give a figure of a list of things taken; None if it counts people, places or a time."""
    item = items[at]
    if item.figure is None or item.low in ("no", "both") or items[at - 1].low in PLACED:
        return None
    phrase = noun_phrase(items, at)
    if phrase.bare or kind_of(items[phrase.last]) is Kind.PEOPLE or phrase.head_toll:
        return None
    arm = any(is_arm(one) for one in items[phrase.first : phrase.end + 2])
    gear = arm or items[phrase.last].low in GEAR
    if not gear and (item.low == "one" or kind_of(items[phrase.last]) is Kind.NEVER):
        # "40 other types of weapons", but no "several dynamite attacks".
        return None
    if items[phrase.last].low in EVENTS:
        return None
    return Measured(at, Measure.CAPTURED, verb, phrase, "haul")


def noun_phrase(items: list[Item], at: int) -> Phrase:
    """Give the things that a figure counts: all words up to the next sign or small word."""
    plain = phrase_after(items, at)
    if plain.of or plain.head_toll:
        return plain
    end = at + 1
    while end < len(items) and (items[end].kind == "word" or items[end].low == "other"):
        end += 1
    return Phrase(at + 1, end - 1, end) if end > max(plain.end, at + 1) else plain


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = ((ARMS, FINDS | TOOK | STORES | GETS | {"left"}),)
