"""What those counted belong to, where their noun says no more: "members of the security forces"."""

from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.grammar.kinds import MADE, Kind, kind_of
from according.find.grammar.phrases import Phrase, phrase_after
from according.find.lexicon import lexicon
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["counted_in"]

# Nouns that leave open who or what is counted.
OPEN = lexicon().words["belonging_open"]
BODIES = lexicon().words["sources_bodies"]


def counted_in(passage: Passage, phrase: Phrase) -> Span:
    """Give the words of a noun phrase, with what it belongs to if its noun leaves that open."""
    return passage.span(phrase.first, whole_end(passage.items, phrase.last))


def whole_end(items: Sequence[Item], last: int) -> int:
    """Give the last item of "members of the security forces", ``last`` if no more is told."""
    if MADE.fullmatch(items[last].low):
        # "a Turkish F-4 Phantom"
        return past_name(items, last)
    if items[last].low not in OPEN or [item.low for item in items[last + 1 : last + 2]] != ["of"]:
        return last
    before = last + 1
    while before + 1 < len(items) and is_article(items[before + 1]):
        before += 1
    whole = phrase_after(list(items), before)
    return last if whole.bare else past_kind(items, whole.last)


def is_article(item: Item) -> bool:
    """Tell whether a small word opens a noun phrase: "of the", "of one family"."""
    return item.kind == "det" or item.low == "one"


def past_name(items: Sequence[Item], at: int) -> int:
    """Give the last item of the name that stands behind ``at``, ``at`` if none does."""
    while at + 1 < len(items) and items[at + 1].capital and items[at + 1].kind == "word":
        at += 1
    return at


def past_kind(items: Sequence[Item], at: int) -> int:
    """Give the body whose name an adjective only opens: "the Peruvian National Police"."""
    while at + 1 < len(items) and names_body(items[at], items[at + 1]):
        at += 1
    return at


def names_body(before: Item, after: Item) -> bool:
    """Tell whether a noun ends the name that a word before it opens, and is no clause's subject."""
    named = after.low in BODIES or kind_of(after) is Kind.PEOPLE
    one = kind_of(before) is Kind.UNKNOWN or (before.capital and after.capital)
    return named and one and after.kind == "word" and not after.tolls
