"""Whom a later pronoun may stand for: the subject of its sentence, or of the one before."""

from according.find.grammar.items import Item
from according.find.sources.busy import WENT
from according.find.sources.mentions import phrase_from
from according.find.sources.persons import after_adverb, is_full_name
from according.find.sources.sayings import Source
from according.find.sources.speakers import can_speak
from according.find.sources.stances import opener
from according.find.tolls.elided.foregoing import ATTACKERS
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["acts", "doer", "opens"]

STRIKERS = ATTACKERS | {"gunmen"}


def doer(passage: Passage) -> Span | None:
    """Give who does something in a sentence: "The army shelled the ridge", None if it is unsure."""
    items = passage.items
    first, last = opener(items)
    last = next((i for i in range(first + 1, last + 1) if items[i].low in WENT), last + 1) - 1
    verb = past_comma(items, last + 1)
    if not first <= last or verb is None or verb.kind not in ("word", "link") or verb.capital:
        return None
    if items[first].kind == "pron":
        # "He fled. An officer was hurt, he said": whoever spoke before.
        return None
    named = items[first : last + 1]
    # Those counted, or who attack, tell nothing of it.
    others = named[0].kind == "figure" or any(
        i.tolls or i.low.removesuffix("s") in STRIKERS for i in named
    )
    source = Source(first, last, last + 1, last + 1, (0, 0))
    return None if others or not can_speak(items, source) else passage.span(first, last)


# "Ana Lund, a nurse at the clinic, worked": how long what is inserted may be.
INSERTED = 9


def past_comma(items: list[Item], here: int) -> Item | None:
    """Give the word at an index, or behind what two commas insert there, None if there is none."""
    if here < len(items) and items[here].text == ",":
        closes = range(here + 1, min(len(items), here + INSERTED))
        here = next((i for i in closes if items[i].text == ","), here) + 1
    return items[here] if here < len(items) else None


# "Moscow last gave a figure in May, when it spoke of 5,937 dead".
SUBORDINATE = frozenset("when where although though because since after ;".split())


def opens(passage: Passage, source: Source) -> Span | None:
    """Give the name that opens a sentence in a later clause of which a pronoun speaks."""
    items = passage.items
    joins = items[source.first - 1].low if source.first > 1 else ""
    # "Recalling the raid, his mother said she fled when she heard": no name opens it.
    if items[0].low.endswith("ing") or not (joins in SUBORDINATE or goes_on(passage, source)):
        return None
    first, last = phrase_from(items, after_adverb(items))
    opener = Source(first, last, last, last, (0, 0))
    # "Arland's ministry has not given its losses since May, when it said"
    whose = items[first].low.endswith("'s") or items[first].kind == "det"
    named = last >= first and (
        whose or any(item.capital for item in items[max(first, 1) : last + 1])
    )
    if last < first or not (named or (first == last and items[first].capital)):
        return None
    return passage.span(first, last) if can_speak(items, opener) else None


def goes_on(passage: Passage, source: Source) -> bool:
    """Tell whether a pronoun takes up the subject: "Officials would not come, but they said"."""
    before = passage.items[: source.first]
    return len(before) > 1 and before[-1].low in ("but", "and") and before[-2].text == ","


def acts(passage: Passage, source: Source) -> Span | None:
    """Give who did what a pronoun closes a sentence on: "The navy sank two boats, it said"."""
    items = passage.items
    if source.reach != (0, source.first) or source.first < 1 or items[source.first - 1].text != ",":
        return None
    first, last = opener(items)
    if not first <= last < source.first or not can_speak(
        items, Source(first, last, last, last, (0, 0))
    ):
        return None
    counted = items[first].kind in ("figure", "pron") or items[first].low in ("a", "an")
    if counted or any(item.tolls for item in items[first : last + 1]):
        # Those counted do not say so.
        return None
    actor = passage.span(first, last)
    person = items[source.first].low in ("he", "she")
    return actor if is_full_name(actor) or not person else None
