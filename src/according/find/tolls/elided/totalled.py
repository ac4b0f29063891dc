"""Whom a total counts, as the words around the toll noun say it: "the number of deaths"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, kind_of, phrase_after
from according.find.lexicon import Role, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.elided.foregoing import people_before
from according.find.tolls.labels.namedtotals import noun_of_named
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["named_for", "total_subject"]

ADJECTIVES = lexicon().words["subjects_adjectives"]


def total_subject(passage: Passage, word: int) -> Span:
    """Give what a toll noun counts: "deaths" of "the number of deaths", "Russian casualties"."""
    item, items = passage.items[word], passage.items
    if " of " in item.low:
        inner = item.start + item.low.rindex(" of ") + len(" of ")
        words = passage.report.text[inner : item.end].split()
        noun = (
            words[0]
            if len(words) > 1
            and words[0].lower() != "the"
            and words[-1].lower().endswith(("ed", "missing", "dead"))
            else " ".join(words)
        )
        if noun.endswith(STATES) and (after := counted_after(items, word)) is not None:
            # "the number of internally displaced people"
            return Span.of(passage.report.text, inner, after.end)
        return Span.of(passage.report.text, inner, inner + len(noun))
    if (counted := number_of(passage, word)) is not None:
        return counted
    own = next((t for t in passage.tolls if t.word == word and not t.phrase.bare), None)
    if own is not None and own.how in ("predicate", "object"):
        # "1,500 people were killed there, compared to 9,000 here"
        return passage.span(own.phrase.first, own.phrase.last)
    if (named := befallen(passage, word) or told_of(passage, word)) is not None:
        return named
    if (those := noun_of_named(items, word)) is not None:
        return passage.span(*those)
    first = word
    while first > 0 and first > word - 3 and modifies(items[first - 1]):
        first -= 1
    return passage.span(first, word)


# How words end that say in what state those behind them are.
STATES = ("ly", "ed", "missing", "dead")


def counted_after(items: list[Item], word: int) -> Item | None:
    """Give the noun behind a word of state: "the number of flood affected people"."""
    after = items[word + 1] if word + 1 < len(items) else None
    if after is None or after.kind != "word" or after.tolls:
        return None
    return after if kind_of(after) is not Kind.UNKNOWN else None


# "the number of people who had been forced from their homes": how far the number may stand.
NUMBERED = 8
NUMBERS = frozenset("number count tally list total toll register".split())


def number_of(passage: Passage, word: int) -> Span | None:
    """Give the people or things of "the number of people evacuated", None if it has none."""
    items = passage.items
    for here in range(word - 1, max(-1, word - 1 - NUMBERED), -1):
        if items[here].figure is not None:
            # "the number of cases to 800 and the death toll to 12"
            return None
        if items[here].low in NUMBERS and items[here + 1].low == "of":
            if items[word].low.endswith(STATES) and counted_after(items, word) is not None:
                return passage.span(word + 1, word + 1)
            phrase = phrase_after(items, here + 1)
            # "the number of Russian dead": a people's name is no noun here.
            known = not phrase.bare and kind_of(items[phrase.last]) is not Kind.UNKNOWN
            # "the number of ultras killed": a plural before what befell them.
            end = items[phrase.end] if phrase.end < len(items) else None
            befell = end is not None and bool(end.tolls) and not phrase.bare
            known = known and not items[phrase.last].capital
            known = known or (befell and items[phrase.last].low.endswith("s"))
            return passage.span(phrase.first, phrase.last) if known else None
    return None


def told_of(passage: Passage, word: int) -> Span | None:
    """Give the people of "the toll of foreign tourists", None if none are named."""
    items = passage.items
    if word + 1 >= len(items) or items[word + 1].low != "of":
        return None
    phrase = phrase_after(items, word + 1)
    people = not phrase.bare and kind_of(items[phrase.last]) is Kind.PEOPLE
    return passage.span(phrase.first, phrase.last) if people else None


def befallen(passage: Passage, word: int) -> Span | None:
    """Give whom "put at a hundred the women who drowned" counts, None if a noun says so itself."""
    if not any(t.role in (Role.ACT, Role.BEFALL) for t in passage.items[word].tolls):
        return None
    for here in range(word - 1, max(-1, word - NUMBERED), -1):
        if passage.items[here].kind == "det":
            phrase = phrase_after(passage.items, here)
            return None if phrase.bare else passage.span(phrase.first, phrase.last)
    return None


def modifies(item: Item) -> bool:
    """Tell whether a word before a toll noun says whose toll it is."""
    return item.kind == "word" and not item.tolls and (item.capital or item.low in ADJECTIVES)


def named_for(passage: Passage, before: Measured, toll: Measured) -> Span | None:
    """Give whom an earlier figure without a noun counts, None if nothing there says so."""
    if before.how == "total":
        return number_of(passage, before.word)
    if before.how == "predicate" and toll in passage.tolls:
        # "300 people were aboard; five died and 284 were rescued".
        return people_before(passage, before.at)
    return None
