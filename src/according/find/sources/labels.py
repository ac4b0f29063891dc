"""Labels before and after headlines: "UN: at least 406 killed", "12 killed: police"."""

from itertools import pairwise

from according.find.grammar.items import Item
from according.find.lexicon import lexicon
from according.find.sources.mentions import phrase_from
from according.find.sources.speakers import BODIES, Source, named

__all__ = ["heading", "is_dateline", "labelled"]

# A label names its source in so many words, beside a headline of so many items.
LABEL, HEADLINE = 4, 30
# What papers put before a headline.
HEADERS = frozenset(
    (
        "breaking update exclusive live watch urgent video opinion explainer analysis factbox"
        " timeline photos alert in latest developing updated factcheck fact-check claim"
        " verdict fact false true rating nb note notes ps correction summary highlights overview"
        " background"
    ).split()
)


def is_dateline(before: list[Item]) -> bool:
    """Tell whether a label in capitals is where a report was written: "PORT SUDAN", "LIMA"."""
    if not all(item.text.isupper() for item in before) or before[-1].low in BODIES:
        return False
    return len(before) > 1 or not is_acronym(before[0].text)


ACRONYMS = lexicon().words["labels_acronyms"]
VOWELS = frozenset("AEIOUY")
# Towns have longer names, and names that can be spoken.
SHORT = 3


def is_acronym(word: str) -> bool:
    """Tell whether a word in capitals is a body's short name, not a town: "UN", "CRPF"."""
    spoken = len(word) > SHORT and not VOWELS.isdisjoint(word)
    return not spoken or word.lower() in ACRONYMS


CLOCKS = frozenset("am pm a.m p.m gmt bst utc cet est hrs hours - – — | .".split())


def past_clock(items: list[Item], at: int) -> int:
    """Give where a live blog's entry opens: "12.30 Interior ministry:", "Latest from police:"."""
    start = 0
    while start < at and (items[start].text[0].isdigit() or (start and items[start].low in CLOCKS)):
        start += 1
    follows = start + 2 < at and items[start + 1].low == "from" and items[start].low in HEADERS
    return start + 2 if follows else start


OPENING = frozenset("more some news word update figures numbers latest statement details".split())
# "Some numbers from the Country Fire Service.": no sentence, and what it opens is theirs.
LINE = 14


def heading(items: list[Item], at: int) -> Source | None:
    """Give the source of a line like "More from the ferry company.", None if it is none."""
    if items[at].low != "from" or not 0 < at <= LABEL or len(items) > LINE:
        return None
    opens = any(item.low in OPENING for item in items[:at])
    if not opens or any(i.kind in ("be", "have", "modal", "do", "figure", "pron") for i in items):
        return None
    first, last = phrase_from(items, at + 1)
    ends = last + 1 >= len(items) or items[last + 1].text in ".:"
    return Source(first, last, at, at, (len(items), len(items))) if last >= first and ends else None


def is_office(before: list[Item]) -> bool:
    """Tell whether a label names a body by what it is of: "UK Ministry of Defence"."""
    return any(named(one) and of.low in ("of", "for") for one, of in pairwise(before))


def ends_said(items: list[Item]) -> bool:
    """Tell whether a headline tells its source at its end: "DRC: 140 killed, a monitor says"."""
    last = len(items) - 1 - (items[-1].text == ".")
    return last > 1 and items[last].low in lexicon().say and items[last].kind == "word"


def labelled(items: list[Item], at: int) -> Source | None:
    """Give the source of a headline's "UN: at least 406 killed" or "12 killed: police"."""
    if items[at].text != ":" or len(items) > HEADLINE or ends_said(items):
        return None
    bullet = next((i for i, item in enumerate(items) if item.kind != "punct"), 0)
    opens = max(bullet, past_clock(items, at))
    before, after = items[opens:at], items[at + 1 :]
    if (
        0 < len(before) <= LABEL
        and (before[0].capital or opens > bullet)
        and all(i.kind in ("prep", "det", "word") and not i.tolls for i in before)
        and any(i.figure for i in after)
        and (named(before[-1]) or is_office(before))
        and not is_dateline(before)
        and before[-1].low not in HEADERS
    ):
        return Source(opens, at - 1, at, at, (at + 1, len(items)))
    if (
        0 < len(after) <= LABEL
        and any(i.figure for i in before)
        and all(i.kind in ("word", "det") and not i.tolls for i in after if i.kind != "punct")
    ):
        return Source(at + 1, len(items) - 1, at, at, (0, at))
    return None
