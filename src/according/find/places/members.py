"""The place of each member of a list of places: "Deaths by district: Kost 48, Dalme (24)"."""

from according.find.tolls.labels.labelled import placed
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["of_member"]

# How a figure is found that a list behind a colon tells place by place.
TOLD = frozenset(("label", "total", "part"))


def of_member(passage: Passage, toll: Measured) -> Span | None:
    """Give the name right before a figure of such a list, None if it stands in none."""
    items = passage.items
    if toll.how not in TOLD or toll.at < 2:  # noqa: PLR2004 - a colon and a name
        return None
    colon = next((at for at in range(1, toll.at) if items[at].text == ":"), 0)
    if not colon or toll.at not in placed(items, colon + 1, bracketed=True):
        return None
    last = toll.at - 1
    while last > colon and items[last].kind != "word":
        last -= 1
    first = last
    while first - 1 > colon and items[first - 1].kind == "word" and items[first - 1].capital:
        first -= 1
    return passage.span(first, last) if items[first].capital else None
