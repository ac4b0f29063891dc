"""Who tells, right behind it, what a report's lines say: "This was reported by the staff"."""

from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.sources.bulletins import CLOSERS, closing
from according.find.sources.mentions import phrase_from, phrase_to
from according.find.sources.speakers import Source, can_speak
from according.find.tolls.passages import Passage, Recent

__all__ = ["ToldBehind"]

# "The spokesman made this known in a statement", "The governor announced this on Telegram".
TELLS = frozenset(
    "said stated announced disclosed revealed reported confirmed made gave wrote told".split()
)
TOLD = frozenset("said stated announced disclosed revealed reported confirmed written".split())
WHENCE = frozenset({("from", "known"), ("to", "according"), *(("by", told) for told in TOLD)})
BECAME = frozenset(("became", "becomes"))
# "This was said by Ruiz."
LEAST = 5
# What may follow "this" that stands for a whole report.
AFTER_THIS = frozenset("known public while when as yesterday today during".split())
# How far behind "This was" the word "by" may stand.
PASSIVE = 9
# How many sentences of its paragraph may stand between a figure and who told it.
BETWEEN = 3


class ToldBehind:
    """Who tells, behind each paragraph of a report, what it says: asked once for a sentence."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self._found: Recent[int, tuple[Passage, Source] | None] = Recent()

    def of(self, passage: Passage) -> tuple[Passage, Source] | None:
        """Give who is said to have told a sentence, and the sentence that says so."""
        if passage.number not in self._found:
            self._found[passage.number] = told_behind(self.passages, passage)
        return self._found[passage.number]


def told_behind(passages: Sequence[Passage], passage: Passage) -> tuple[Passage, Source] | None:
    """Give who is said, behind a paragraph, to have told it, and the sentence that says so."""
    here = passage.sentence.paragraph
    for after in passages[passage.number + 1 : passage.number + 2 + BETWEEN]:
        apart = after.sentence.paragraph - here
        if apart > 1:
            return None
        if not after.tolls and (source := told_in(after, apart=apart > 0)):
            return after, source
        if apart:
            return None
    return None


def told_in(line: Passage, *, apart: bool) -> Source | None:
    """Give whom a sentence without figures names as the source of those before it.

    A line of its own that does so is a table's.
    """
    source = told_after(line.items) if "this" in line.words else None
    if source is not None or apart or CLOSERS.isdisjoint(line.words):
        return source
    return closing(line.items)


def told_after(items: list[Item]) -> Source | None:
    """Give the source of a sentence that only says who told what stands before it, None if none."""
    if items[0].low == "this":
        return by_whom(items)
    for at in range(1, len(items) - 2):
        if items[at].low in TELLS and items[at + 1].low == "this" and stands_alone(items[at + 2]):
            first, last = phrase_to(items, at - 1)
            source = Source(first, last, at, at + 1, (0, 0))
            return source if last >= first and can_speak(items, source) else None
    return None


def stands_alone(item: Item) -> bool:
    """Tell whether "this" is no adjective: "said this on Thursday", not "said this attack"."""
    return item.kind in ("punct", "prep") or item.low in AFTER_THIS


def by_whom(items: list[Item]) -> Source | None:
    """Give the source of "This was announced by the governor", None if it is nobody.

    Also of "This became known from a statement of the army", "This is according to the army".
    """
    if len(items) < LEAST or (items[1].kind not in ("be", "have") and items[1].low not in BECAME):
        return None
    before = [item.low for item in items[2:PASSIVE]]
    told = (at for at, low in enumerate(before) if any((low, on) in WHENCE for on in before[:at]))
    by = next(told, -2) + 2
    if not by:
        return None
    named = phrase_from(items, by + 1)
    source = Source(*named, by - 1, by, (0, 0))
    return source if named[1] >= named[0] and can_speak(items, source) else None
