"""How badly, of what or by what some of those told of were hurt or died: "one seriously"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Form, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.within.sizes import is_less
from according.model import Measure

__all__ = [
    "DEGREES",
    "OPENS_PART",
    "by_cause",
    "by_degree",
    "by_means",
    "by_wounds",
    "graded",
    "is_supposed",
    "with_some",
]

# "two were hurt, one seriously".
DEGREES = frozenset(
    "seriously critically badly severely slightly lightly gravely grievously superficially"
    " moderately mildly".split()
)


# "two are in hospital, one in a critical condition".
CONDITIONS = ("condition", "intensive care")


# What may stand before it: "hurt, and one seriously", "hurt in an attack on a bus, one seriously".
NEAR = frozenset(("punct", "conj", "det", "prep"))
WHERE_HURT = 9


def told(item: Item) -> bool:
    """Tell whether a word begins or tells something of its own; "blast" may be a noun."""
    done = any(toll.form != Form.BASE for toll in item.tolls)
    return done or item.kind not in ("prep", "det", "word")


def by_degree(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a bare figure says how many of the hurt are badly so: "one seriously"."""
    if not phrase.bare or at + 1 >= len(items):
        return False
    state = items[at + 1].low
    if state not in DEGREES and not (state.startswith("in ") and state.endswith(CONDITIONS)):
        return False
    if graded(items, last):
        return False
    ends = at + 2 >= len(items) or items[at + 2].kind in ("punct", "conj")
    start = max(last.phrase.end, last.word + 1, last.at + 1)
    near = all(i.kind in NEAR for i in items[start:at])
    if not near and items[at - 1].text == "," and at - start <= WHERE_HURT:
        # "two were injured in the attack, one seriously"
        near = items[start].kind == "prep" and not any(told(i) for i in items[start + 1 : at - 1])
    return ends and near and items[at - 1].low in (",", "and", "(") and last.measure in HURT


SUSTAINS = frozenset("sustaining suffering receiving undergoing needing".split())


def with_some(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether it is said how some of the hurt were: "12 hurt, with two suffering burns"."""
    if [item.low for item in items[max(0, at - 2) : at]] != [",", "with"]:
        return False
    if last.measure in HELD and is_supposed(items, at):
        return True
    state = items[phrase.end].low if phrase.end < len(items) else ""
    told = state.split(" ")[0] in SUSTAINS | DEGREES or state.endswith(CONDITIONS)
    return told and last.measure in HURT and not is_less(items[last.at], items[at])


# Where these are nobody knows for sure: "88 hostages remain in Gaza, with 35 presumed dead".
HELD = frozenset((Measure.ABDUCTED, Measure.MISSING))
SUPPOSED = frozenset("presumed believed feared thought".split())


def is_supposed(items: list[Item], at: int) -> bool:
    """Tell whether a bare figure counts who is only thought to be dead: "35 presumed dead"."""
    after = [item.low for item in items[at + 1 : at + 3]]
    return after[:1] != [] and after[0] in SUPPOSED and after[1:] == ["dead"]


WOUNDS = lexicon().words["items_injuries"]
# "one with a gunshot wound to the leg": how far the wound may stand.
WOUND = 5


def by_wounds(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a bare figure says what some of the hurt have: "one with severe burns"."""
    if not phrase.bare or last.measure is not Measure.INJURED or items[at - 1].text != ",":
        return False
    after = items[at + 1 : at + 1 + WOUND]
    opens = bool(after) and after[0].low.split(" ")[0] == "with"
    wounds = any(not WOUNDS.isdisjoint(item.low.split(" ")) for item in after)
    return opens and wounds and not is_less(items[last.at], items[at])


DIES = frozenset("died die dies dying perished deaths".split())


def by_cause(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a bare figure says of what some died: "104 died, 66 of malnutrition"."""
    if at + 2 >= len(items) or items[at + 1].low not in ("of", "from"):
        return False
    if not phrase.bare and (phrase.last != at + 2 or kind_of(items[at + 2]) is not Kind.UNKNOWN):
        return False
    died = last.word >= 0 and items[last.word].low in DIES and last.whole < 0
    cause = items[at + 2]
    plain = cause.kind == "word" and not cause.capital
    return died and plain and items[at - 1].text in OPENS_PART


def by_means(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a bare figure says how some were hurt: "seven were hurt, two by gunfire"."""
    if not phrase.bare or at + 2 >= len(items) or items[at + 1].low != "by":
        return False
    plain = items[at + 2].kind == "word" and not items[at + 2].capital
    ends = at + 3 >= len(items) or items[at + 3].kind in ("punct", "conj")
    harmed = last.measure in HURT or last.measure is Measure.KILLED
    return plain and ends and harmed and items[at - 1].text in OPENS_PART


def graded(items: list[Item], last: Measured) -> bool:
    """Tell whether it is said how badly a figure's people were hurt: the next are others."""
    said = {*items[last.word].low.split(" "), items[last.word - 1].low}
    return last.word > last.at and not DEGREES.isdisjoint(said)


HURT = frozenset((Measure.INJURED, Measure.CASUALTIES))
OPENS_PART = frozenset((",", "(", "-", "–", "—", ";", ":"))
