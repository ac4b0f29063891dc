"""What stands right before or behind a figure: "a crew of 22", "24 war-wounded", "four needed"."""

from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.grammar.objects import GROUPS
from according.find.grammar.phrases import Kind, kind_of
from according.find.tolls.harm.losing import fronted
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["at_hand", "is_verb"]


def is_verb(items: Sequence[Item], at: int) -> bool:
    """Tell whether a word right behind a figure is a verb: "1,800 arriving in May", "who've"."""
    low, after = items[at].low, items[at + 1 : at + 2]
    going = low.endswith("ing") and not items[at].tolls and kind_of(items[at]) is Kind.UNKNOWN
    return low.startswith(("who'", "who’")) or (
        going and any(i.kind == "prep" and i.low != "of" for i in after)
    )


WOUNDED = ("-wounded", "-injured", "-displaced")


def at_hand(passage: Passage, toll: Measured) -> Span | None:
    """Give the noun right before or behind a figure: "a crew of 22", "24 war-wounded"."""
    at, items = toll.at, passage.items
    if at > 1 and items[at - 1].low == "of" and items[at - 2].low in GROUPS:
        return passage.span(at - 2, at - 2)
    if toll.phrase.bare and (whole := fronted(items, at)):
        nouns = range(whole[0], whole[1] + 1)
        done = next((i for i in nouns if items[i].tolls), whole[1] + 1)
        if done > whole[0] and kind_of(items[done - 1]) is not Kind.UNKNOWN:
            return passage.span(whole[0], done - 1)
    after = min(at + 1, len(items) - 1)
    return passage.span(after, after) if items[after].low.endswith(WOUNDED) else None
