"""Whose a cited document is: "according to figures released on Tuesday by the office"."""

from according.find.grammar.items import Item
from according.find.grammar.predicates import TIME_WORDS
from according.find.lexicon import lexicon
from according.find.sources.mentions import phrase_from

__all__ = ["whose_document"]

DOCUMENTS = lexicon().words["documents"]
RELEASES = frozenset(
    "released published issued compiled obtained provided collected gathered seen shared".split()
)
WHEN = frozenset("last this earlier late week month year on in".split())
# "preliminary numbers released late last week by the office": how far behind "by" may stand.
BY = 6


def whose_document(items: list[Item], first: int, last: int) -> tuple[int, int]:
    """Give who wrote the document that is cited: "a June report by the Post", or the document."""
    whole = first, last
    if last < first:
        last = past_date(items, first)
    put_out = last > first and items[last].low in RELEASES
    head = items[last - put_out].low
    if last < first or head not in DOCUMENTS:
        return whole
    here = last + 1
    while here < min(len(items) - 1, last + BY) and (
        items[here].low in TIME_WORDS
        or items[here].low in WHEN
        or items[here].low in RELEASES
        or items[here].text.isdigit()
    ):
        here += 1
    if here >= len(items) - 1 or items[here].low not in ("by", "from"):
        return first, last - put_out
    opens, closes = phrase_from(items, here + 1)
    named = closes >= opens and any(item.capital for item in items[opens : closes + 1])
    return (opens, closes) if named else (first, last)


def past_date(items: list[Item], first: int) -> int:
    """Give the document behind its date: "a June 2015 report", the item before if it is none."""
    here = first
    while here < min(len(items) - 1, first + BY) and (
        items[here].kind == "det" or items[here].low in TIME_WORDS or items[here].text.isdigit()
    ):
        here += 1
    return here if here < len(items) and items[here].low in DOCUMENTS else first - 1
