"""Arms that somebody takes or finds, and lists that a colon opens.

"Soldiers found a cache of 40 rifles" tells of arms taken, where "found 40 people" tells of nothing;
"the following was seized: two rifles, 20 magazines" says once what befell all that follows.
"""

from according.find.grammar.items import CLAUSAL, Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.grammar.objects import before_number, passive_before
from according.find.grammar.phrases import Phrase
from according.find.lexicon import Form, Role, Toll, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose
from according.find.tolls.harm.takers import RECOVERS
from according.model import Measure

__all__ = ["CUES", "STORES", "by_announcement", "by_seizure"]

ARMS = lexicon().words["seized_arms"]
FINDS = lexicon().words["seized_finds"]
HAULED = lexicon().words["seized_hauled"]
# How far from bullets the arms may stand with which they are taken.
BESIDE = 120
OTHER_ARMS = ARMS - HAULED
TAKEN = frozenset((Measure.CAPTURED, Measure.ABDUCTED))
# "a cache of 40 rifles"
STORES = frozenset(
    "cache caches stock stocks stockpile haul arsenal total recovery seizure seizures find".split()
)
# "rifles, a mortar and large stocks of food were also found": how far the verb may stand.
REACH = 40
# Beyond these the first verb decides.
NEAR = 8
# "seized weapons from the rebels, including 12 rifles": how far before the verb may stand.
BEFORE = 14
GOES_ON = frozenset((",", "and", "as well as", "including", "plus", "--", "–", "—"))
COMPRISES = frozenset(
    "include includes included comprise comprises comprised comprising including".split()
)
# "the following war material was seized:": how far the verb may stand from the colon.
ANNOUNCED = 8


def by_seizure(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure of arms that are found or taken, by a verb that tells it of arms only."""
    if phrase.bare:
        return None
    arms = is_arms(items[max(0, at - BESIDE) : at + BESIDE], items[phrase.last])
    verb = before_number(items, at)
    if not arms and not (from_fighters(items, phrase) or by_troops(items, verb, phrase)):
        return None
    if verb > 0 and items[verb].low == "of" and items[verb - 1].low in STORES:
        verb = before_number(items, verb - 1)
    if found_on(items, at):
        return Measured(at, Measure.CAPTURED, at - 1, phrase, "object")
    taken = taking_before(items, verb) if verb >= 0 else None
    if taken is not None:
        return Measured(at, Measure.CAPTURED, taken, phrase, "object")
    taken = taken_after(items, phrase.end)
    return Measured(at, Measure.CAPTURED, taken, phrase, "predicate") if taken else None


ARMED = lexicon().words["held_armed"]
# "recovered 40 motorcycles and a lorry from the rebels": how far behind them these may stand, and
# how far "from" may, and these behind it, at the end of a list.
FROM = 8
LISTED = 24
NEAREST = 4


def from_fighters(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether vehicles are taken from fighters: "recovered 40 motorcycles from the rebels"."""
    if kind_of(items[phrase.last]) is not Kind.MATERIEL:
        return False
    behind = [item.low for item in items[phrase.end : phrase.end + LISTED]]
    if "from" not in behind:
        return False
    place = behind.index("from")
    return not ARMED.isdisjoint(behind[place : max(FROM, place + NEAREST)])


TROOPS = frozenset("troops soldiers forces army navy".split())


def by_troops(items: list[Item], verb: int, phrase: Phrase) -> bool:
    """Tell whether troops recover vehicles: "the troops killed six and recovered two trucks"."""
    if verb < 0 or items[verb].low not in RECOVERS:
        return False
    fought = kind_of(items[phrase.last]) is Kind.MATERIEL and "from" not in (
        item.low for item in items[phrase.end : phrase.end + 3]
    )
    return fought and any(item.low in TROOPS for item in items[:verb])


# "were arrested in Kano with two pistols": how far before "with" the verb may stand.
ARRESTED = 5


def found_on(items: list[Item], at: int) -> bool:
    """Tell whether arms are those with which somebody is arrested: "arrested with two pistols"."""
    if at < 2 or items[at - 1].low not in ("with", "carrying"):  # noqa: PLR2004
        return False
    for item in reversed(items[max(0, at - 1 - ARRESTED) : at - 1]):
        arrested = any(t.measure is Measure.DETAINED and t.form in Form.PASSIVE for t in item.tolls)
        if arrested or item.low.startswith("held"):
            return True
        if item.kind in ("punct", "conj", "be", "figure"):
            return False
    return False


def is_arms(items: list[Item], noun: Item) -> bool:
    """Tell whether a noun names arms, or what is taken with the arms of its sentence."""
    return noun.low in ARMS or (noun.low in HAULED and any(i.low in OTHER_ARMS for i in items))


def taking_before(items: list[Item], link: int) -> int | None:
    """Give the verb by which a list of arms is taken, or what it comprises: "the haul included"."""
    if taken_at(items, link) and not passive_before(items, link):
        return link
    comprised = items[link].low in COMPRISES or items[link].kind == "be"
    if not comprised and items[link].low not in GOES_ON:
        return None
    start = link - 1
    if items[link].low == "as well as" and items[start].text == ",":
        # "two rebels, one of whom is a woman, as well as 15 rifles"
        commas = (at for at in range(start - 1, 0, -1) if items[at].text == ",")
        start = next(commas, start)
    for here in range(start, max(-1, start - BEFORE), -1):
        if taken_at(items, here) or (comprised and items[here].low in STORES):
            passive = passive_before(items, here)
            return (
                None if passive or (items[link].kind == "be" and not opens(items, here)) else here
            )
        other = items[here].figure is not None and items[link].low != "as well as"
        if items[here].kind in CLAUSAL or other or items[here].text in ";:.":
            return None
    return None


def opens(items: list[Item], here: int) -> bool:
    """Tell whether a clause opens with what was taken: "among the weapons seized were"."""
    return all(i.kind in ("prep", "det", "word", "adv") for i in items[max(0, here - 3) : here])


def taken_after(items: list[Item], start: int) -> int | None:
    """Give the verb by which a list of arms that ends at ``start`` or later was taken."""
    for here in range(start, min(len(items), start + REACH)):
        if taken_at(items, here) and (passive_before(items, here) or closes(items, here)):
            return here
        if items[here].kind in ("rel", "pron") or items[here].text in ";:":
            return None
        if items[here].kind in ("be", "have") and here > start + NEAR:
            verb = here + 1 + (items[min(here + 1, len(items) - 1)].kind in ("be", "adv"))
            if verb >= len(items) or not taken_at(items, verb):
                return None
    return None


def closes(items: list[Item], here: int) -> bool:
    """Tell whether a participle right behind arms ends its sentence: "six rifles recovered."."""
    ended = here + 1 >= len(items) or items[here + 1].kind in ("punct", "prep")
    return ended and items[here].low.endswith("ed") and items[here - 1].low in ARMS


def taken_at(items: list[Item], here: int) -> bool:
    """Tell whether a verb says that arms are found or taken."""
    return items[here].low in FINDS or any(
        t.measure in TAKEN and t.role == Role.ACT and t.form not in (Form.BASE, Form.THIRD)
        for t in items[here].tolls
    )


def by_announcement(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure of the first figure behind a colon, by the verb before the colon."""
    colon = at - 1
    if colon < 1 or items[colon].text != ":":
        return None
    for here in range(colon - 1, max(-1, colon - ANNOUNCED), -1):
        item = items[here]
        if item.figure is not None or item.kind == "punct":
            return None
        done = tuple(t for t in item.tolls if t.role == Role.ACT and t.form not in UNDONE)
        if here == colon - 1 and item.low in TROPHIES:
            done = (Toll(Measure.CAPTURED, Role.ACT, Form.PART),)
        if done and phrase.bare and any(kind_of(i) is Kind.NEVER for i in items[:here]):
            # Acres that burned are no toll.
            return None
        if done:
            toll = choose(items, phrase, (here, done))
            return Measured(at, toll.measure, here, phrase, "announced") if toll else None
    return None


# "Trophies: two machine guns, 11 rifles".
TROPHIES = frozenset(("trophies", "booty", "recoveries", "recovered", "haul"))
UNDONE = (Form.BASE, Form.THIRD, Form.ING)


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = ((TROPHIES,), (FINDS | STORES, ARMS | ARMED), (frozenset(("held",)), ARMS))
