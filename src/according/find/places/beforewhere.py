"""Names that stand before "where": "Carmora, where nine died"."""

import re
from collections.abc import Iterator

from according.find.grammar.predicates import TIME_WORDS
from according.find.places.sites import NO_PLACES
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["goes_on_from", "names_before_where"]

# "Carmora, where nine died": a place, whatever stands before it.
WHERE = re.compile(r"(?:,\s(?:\([^)\n]{0,40}\)\s)?|\s)where\b")
NAMED_SO = re.compile(r"\b[A-Z][\w’'-]*(?:\s(?:(?:de|del|la|el|al)\s)?[A-Z][\w’'-]*){0,4}\Z")
# How long such a name may be.
NAME = 60
# "Carmora, 12 km east of Orva, where": the first is told of.
_side = r"(?:north|south)?-?(?:east|west)|north|south"
_about = r"(?:(?:just|about|some|around|roughly|nearly|immediately)\s)?"
_length = r"(?:[\d.,]+\s?(?:km|kms|kilomet(?:er|re)s|miles|mi)\s)?(?:\([^)\n]{1,30}\)\s)?"
SIDE_OF = re.compile(
    rf",\s{_about}{_length}(?:to\sthe\s)?(?:{_side})\sof\s(?:the\s)?(?:[a-z]+\s){{0,3}}\Z"
)
# What parts a name from a place before it: "in Orva and on his way to Carmora, where".
PARTS = re.compile(
    r"\b(?:and|or|his|her|their|its|who|that|which|after|before|while|when)\b|’s\s|'s\s"
)


def goes_on_from(text: str, end: int, start: int) -> bool:
    """Tell whether a name before "where" only adds to a place that ends shortly before it."""
    return PARTS.search(text, end, start) is None


def names_before_where(passage: Passage) -> Iterator[tuple[Span, int]]:
    """Yield the names that stand before ", where", each with where that begins."""
    text = passage.report.text
    for match in WHERE.finditer(text, passage.start, passage.end):
        name = name_before(text, passage.start, match.start())
        if name is None:
            continue
        least = max(passage.start, name.start - 2 * NAME)
        side = SIDE_OF.search(text, least, name.start)
        first = name_before(text, passage.start, side.start()) if side else None
        yield first or name, match.start()


def name_before(text: str, least: int, end: int) -> Span | None:
    """Give the name that ends at an offset, None if none does."""
    first = max(least, end - NAME)
    name = NAMED_SO.search(text[first:end])
    word = name[0].split()[0].lower() if name else ""
    if name is None or word in NO_PLACES or word in TIME_WORDS:
        return None
    return Span.of(text, first + name.start(), end)
