"""What an article counts by what is told of it: "led to a death", "a fuel pump was destroyed"."""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.grammar.phrases import Phrase
from according.find.lexicon import Form, Role
from according.model import Measure

__all__ = ["BODIES", "WRECKED", "is_found", "is_struck", "is_told", "is_wrecked"]

# "Another body was found", "a death was reported".
BODIES = frozenset("body corpse death fatality".split())


# "Led to a death", "a fifth death occurred".
LEADS = frozenset("led lead leads leading resulted results resulting".split())
CAUSING = frozenset("caused causes causing confirmed reported recorded".split())
# "Rescuers recovered a body", "found a man's body".
FINDS = frozenset(
    "found find finds finding discovered discover discovers recovered recover recovers recovering"
    " retrieved retrieve retrieves located".split()
)
CORPSES = frozenset(("body", "corpse"))
OCCURS = frozenset("occurred happened followed came".split())


def is_told(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a body or a death is said to have been there: "a death was reported"."""
    after = items[min(phrase.end, len(items) - 1)]
    if is_found(items, at, phrase):
        return True
    perfect = [item.kind for item in items[phrase.end : phrase.end + 2]] == ["have", "be"]
    if (
        perfect
        or after.kind == "be"
        or after.low in OCCURS
        or (at and items[at - 1].low in CAUSING)
    ):
        return True
    return at > 1 and items[at - 1].low in ("to", "in") and items[at - 2].low in LEADS


def is_found(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a body is found, whoever's it is: "divers recovered a woman's body"."""
    # "found a body of water"
    of = phrase.end < len(items) and items[phrase.end].low == "of"
    found = at > 0 and items[at - 1].low.split(" ")[0] in FINDS
    return found and items[phrase.last].low in CORPSES and not of


WRECKED = frozenset((Measure.DESTROYED, Measure.DAMAGED))
# What is destroyed without a blow: "a copy was destroyed", "a reputation was damaged".
UNBUILT = frozenset(
    (
        "copy document letter file record recording tape film manuscript list sample evidence drug"
        " reputation career life marriage myth dream relationship friendship party economy crop"
        " harvest forest field world culture way nerve organ lung liver kidney brain tissue"
    ).split()
)


def is_wrecked(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether something is said to have been wrecked, whatever it is: "a pump was damaged"."""
    be = phrase.end
    if be + 1 >= len(items) or items[be].kind != "be":
        return False
    head, done = items[phrase.last], be + 1 + (items[be + 1].kind == "adv")
    things = kind_of(head) is Kind.UNKNOWN and head.low not in UNBUILT and not head.capital
    return things and any(
        toll.measure in WRECKED and (toll.role == Role.STATE or toll.form in Form.PASSIVE)
        for toll in items[min(done, len(items) - 1)].tolls
    )


# What stands between a participle and what did it, or when.
STRIKING = frozenset(("by", "in", "during"))


def is_struck(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a participle says what struck a thing: "in a school smashed by a shell"."""
    after = items[phrase.end : phrase.end + 2]
    if len(after) < 2 or after[1].low not in STRIKING:  # noqa: PLR2004 - the verb and "by"
        return False
    return any(
        toll.measure in WRECKED and toll.role == Role.ACT and toll.form in Form.PASSIVE
        for toll in after[0].tolls
    )
