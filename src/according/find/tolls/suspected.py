"""Words of status that are of something else: "suspected militants", "a planned attack"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, kind_of, phrase_after
from according.find.lexicon import lexicon

__all__ = ["attacks", "describes", "describes_behind"]

EVENTS = lexicon().words["sources_events"] | frozenset(
    "tragedy poisoning leak sabotage stampede blaze case cases arson murder suicide".split()
)


def describes(items: list[Item], at: int) -> bool:
    """Tell whether "suspected" only describes whom it stands before: "suspected militants"."""
    after = items[at + 1] if at + 1 < len(items) else None
    if items[at].low == "disputed" and at and items[at - 1].kind == "det":
        # "since the disputed election": no toll is.
        return after is not None and after.kind == "word" and not after.tolls
    if items[at].low == "planned" and at and items[at - 1].kind != "be":
        # "the carefully planned attack that left 12 dead"
        return any(item.low in EVENTS for item in items[at + 1 : at + 3])
    if items[at].low not in ("suspected", "alleged") or after is None or after.tolls:
        return False
    if any(item.low in EVENTS for item in items[at + 1 : at + 4]):
        # "the toll from a suspected chemical attack"
        return True
    head = items[phrase_after(items, at).last]
    several = head.low.endswith("s") or kind_of(head) is Kind.PEOPLE
    opens = at == 0 or items[at - 1].text in ("-", "–", "—")
    led = opens or items[at - 1].kind in LED_BY or items[at - 1].low in AFTER
    return several and (led or attacks(items[at - 1]))


def attacks(item: Item) -> bool:
    """Tell whether a word says what is done to those behind it: "jets bomb suspected hideouts"."""
    return bool(item.tolls) or item.low in ATTACKS


ATTACKS = lexicon().words["places_strikes"] | frozenset(
    "bomb bombs shell shells attack attacks target targets targeted targeting raid raids raided"
    " storm storms stormed bombing shelling attacking hitting striking".split()
)


# "12 suspected rebels", "days after suspected rebels killed four".
LED_BY = frozenset(("figure", "det", "adv", "prep"))
AFTER = frozenset("after when as while that and before since where".split())
SUPPOSED_TO_BE = frozenset("suspected believed thought presumed".split())


def describes_behind(items: list[Item], at: int) -> bool:
    """Tell whether it is only supposed who some are: "gunmen suspected to be herders killed 7"."""
    if at == 0 or items[at].low not in SUPPOSED_TO_BE:
        return False
    after = [item.low for item in items[at + 1 : at + 4]]
    if items[at].low == "suspected" and after[:1] == ["of"]:
        # "three men suspected of firing the rocket were held", "the man suspected of killing 12"
        return items[at - 1].kind != "be"
    if items[at - 1].kind != "word":
        return False
    be = at + 3 if after == ["to", "have", "been"] else at + 2
    to_be = be == at + 3 or after[:2] == ["to", "be"]
    if not to_be or be + 1 >= len(items) or items[be + 1].tolls:
        return False
    if items[be + 1].kind == "prep":
        # "two nurses believed to be on their way home were killed"
        return verb_behind(items, be + 2)
    phrase = phrase_after(items, be)
    return kind_of(items[phrase.last]) is Kind.PEOPLE and not phrase.head_toll


# "on their way to a wedding in the hills were": how far behind its preposition the verb may stand.
ON_THEIR_WAY = 10


def verb_behind(items: list[Item], here: int) -> bool:
    """Tell whether the verb of those before follows a phrase, and says what befell them."""
    for at in range(here, min(len(items) - 1, here + ON_THEIR_WAY)):
        if items[at].kind in ("be", "have"):
            return bool(items[at + 1].tolls)
        if items[at].kind not in ("word", "det", "prep") or items[at].tolls:
            return False
    return False
