"""Who put out a document: "the board published its bulletin", "the report issued by the agency"."""

from according.find.lexicon import lexicon
from according.find.sources.mentions import phrase_from, phrase_to
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["publisher_of"]


def publisher_of(passage: Passage, document: str, end: int) -> Span | None:
    """Give who posted, published or released a document in a sentence."""
    items = passage.items[:end]
    publishes = lexicon().words["publishes"]
    for at, item in enumerate(items):
        if item.low in publishes and any(
            i.low.rstrip("s") == document.rstrip("s") for i in passage.items[at + 1 : at + 7]
        ):
            if at + 2 < len(items) and items[at + 1].low == "by":
                # "the report released by the board"
                first, last = phrase_from(items, at + 2)
            else:
                first, last = phrase_to(items, at - 1)
            if last >= first and items[first].kind != "pron":
                return passage.span(first, last)
    return None
