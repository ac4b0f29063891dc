"""What words beside a figure suppose of it: "feared drowned", "we believe 40 died"."""

from according.find.grammar.items import Item
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure, Span

__all__ = ["THINKS", "feared_by_word", "ordered_by", "thought_by"]

THINKS = frozenset("believe believes think thinks fear fears suspect suspects suppose".split())
# "they think the toll by tonight is some 90": how far before the figure they may think.
THOUGHT = 8


def thought_by(passage: Passage, toll: Measured) -> Span | None:
    """Give the verb of "we believe around 25 died" by which speakers only think so."""
    items = passage.items
    for here in range(toll.at - 1, max(0, toll.at - THOUGHT), -1):
        if items[here].low in THINKS and items[here - 1].low in ("we", "they"):
            return passage.span(here, here)
        total = toll.how == "total" and items[here].kind in ("word", "prep", "be")
        if not total and items[here].kind not in ("det", "adv") and items[here].low != "that":
            return None
    return None


ORDERS = frozenset("ordered orders told tells urged urges asked asks advised advises".split())
AWAY = frozenset((Measure.EVACUATED, Measure.DISPLACED))


def ordered_by(passage: Passage, toll: Measured) -> Span | None:
    """Give the verb of "ordered 900 residents to leave", None if nobody is made to leave."""
    items, verb = passage.items, toll.at - 1
    if toll.measure not in AWAY or verb < 1 or items[verb].low not in ORDERS:
        return None
    led = items[verb - 1].kind == "be" or not any(
        i.low == "to" for i in items[toll.at : toll.word + 1]
    )
    return None if led else passage.span(verb, verb)


def feared_by_word(passage: Passage, toll: Measured, word: int) -> Span | None:
    """Give the words that make a toll word itself a fear: "feared drowned", "deaths are feared"."""
    items = passage.items
    if items[word].low.startswith(("feared ", "believed ", "presumed ")):
        return passage.span(word, word)
    after = [item.low for item in items[word + 1 : word + 3]]
    if toll.how != "noun":
        return None
    if items[word].low in BODIES and after and may_be(items, word + 1):
        # "110 bodies may be buried in the rubble", "could still be trapped"
        return passage.span(word + 1, word + 1)
    return passage.span(word + 1, word + 2) if after in ARE_FEARED else None


BODIES = frozenset(("bodies", "corpses"))
ARE_FEARED = (["are", "feared"], ["is", "feared"], ["were", "feared"], ["was", "feared"])


def may_be(items: list[Item], modal: int) -> bool:
    """Tell whether something may be so now: "may be", "could still be", not "could be"."""
    after = [item.low for item in items[modal + 1 : modal + 3]]
    still = after[:1] in (["still"], ["yet"])
    be = after[still : still + 1] == ["be"]
    return be and (items[modal].low in ("may", "might") or (still and items[modal].low == "could"))
