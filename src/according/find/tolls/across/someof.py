"""Of which figure before some are a part: "80 of the wounded", "six of them later died"."""

import re
from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.tolls.across.parts import HARMED
from according.find.tolls.across.wholesbefore import first_of, is_among, whole_before
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["whole_of_some"]

_harmed = "|".join(sorted(HARMED))
OF_DEAD = re.compile(
    rf"(?:Also )?(?:(?:The|[Aa]mong the) (?:{_harmed})\b"
    # "Police said those missing are", "The bodies are of"
    r"|(?:[^.;,\d]{1,60}\bsa(?:id|ys?) (?:that )?)?"
    rf"[Tt]hose (?:who (?:were |are )?)?(?:{_harmed}|died)\b"
    r"|The bodies (?:are|were) (?:those )?of\b)"
)


OF_WHOM = frozenset("victims wounded injured dead".split())


def is_some_of_victims(items: list[Item], toll: Measured) -> bool:
    """Tell whether a figure counts some of the victims: "three of the victims"."""
    said = items[toll.at + 2 : toll.at + 4]
    return len(said) > 1 and said[0].low == "the" and said[1].low in OF_WHOM


def is_of_them(passage: Passage, toll: Measured) -> bool:
    """Tell whether a figure opens its sentence as some of those before: "six of them"."""
    them = [item.low for item in passage.items[toll.at + 1 : toll.at + 3]] == ["of", "them"]
    return them and toll.phrase.of and passage.items[toll.at] is first_of(passage)


def is_listed(passage: Passage, toll: Measured) -> bool:
    """Tell whether a figure says who some were, or stands in a list with one that does."""
    listed = (one for one in passage.tolls if toll.how == "list" and one.at == toll.shared)
    return toll.how == "total" or any(one.how == "total" for one in listed)


def whole_of_some(passages: Sequence[Passage], passage: Passage, toll: Measured) -> Span | None:
    """Give the figure before of which "80 of the wounded" are a part, None if of none."""
    if toll.whole >= 0:
        return None
    item = passage.items[toll.at]
    if is_of_them(passage, toll) and (whole := whole_before(passages, passage, None, item, 1)):
        # "The blast wounded 40. Six of them later died."
        return whole[0].span(whole[1].at, whole[1].at)
    if toll.how != "partitive" and not (
        # "The dead included three children", "a nurse and two guards were among the dead"
        (is_listed(passage, toll) and OF_DEAD.match(passage.text))
        or is_among(passage.items, toll)
        # "three of the victims were treated at the scene"
        or (toll.phrase.of and is_some_of_victims(passage.items, toll))
    ):
        return None
    whole = whole_before(passages, passage, toll.measure, item)
    return whole[0].span(whole[1].at, whole[1].at) if whole else None
