"""The items of a column of briefs: where each begins, and the place that heads it."""

import re
from bisect import bisect_right
from operator import itemgetter

from according.find.places.entries import dated, entry_at, is_marked, place_in_capitals
from according.find.places.scenes import Scenes
from according.find.tolls.passages import Passage, in_turn
from according.model import Span

__all__ = ["THE_EVENT", "Briefing", "goes_on", "is_short"]

# A line that heads a section, and what it does not end in.
HEADING = 40
ENDS = tuple('.:!?”"’)')


# The one that the report is about.
THE_EVENT = re.compile(
    r"\b(?:the|this|\w+day['’]s) (?:attack|bombing|blast|explosion|shooting|crash|fire|incident"
    r"|strike|raid|ambush|collapse|stampede|accident|collision|massacre|derailment)s?\b"
)


class Briefing:
    """The items of one report, if it is a column of briefs."""

    def __init__(self, scenes: Scenes) -> None:
        self.scenes = scenes
        self.passages = scenes.passages
        # What opens the items, and the place that heads each, as far as the report was read.
        self._items: list[tuple[int, Span | None]] = []
        self._section: Span | None = None
        self._read = 0

    def within(self, passage: Passage) -> Span | None:
        """Give the place that the item of a digest names before a sentence; None if none."""
        item = self.item(passage)
        headline = is_open(passage)
        for number in range(item[0] if item else passage.number, passage.number):
            other = self.passages[number]
            if headline and is_open(other):
                # One headline over another, of something else.
                continue
            if found := place_in_capitals(self.scenes.text, other.start, other.end):
                return found
            named = self.scenes.inner(number)
            firm = [m.span for m in named if m.firm]
            if firm or (firm := [m.span for m in named if m.how in ("country", "owner")]):
                return firm[0]
        return None

    def head(self, passage: Passage) -> Span | None:
        """Give the place that heads the item of a column of briefs that a sentence is in."""
        item = self.item(passage)
        return item[1] if item else None

    def item(self, passage: Passage) -> tuple[int, Span | None] | None:
        """Give the sentence that opens the item that one is in, and the place that heads it.

        None before the first item; no place where a bullet, a time or a day opens one that no
        place heads. Read only so far: what is read of a sentence is let go soon, and the places of
        those beyond are asked for anyway when their turn comes.
        """
        for other in in_turn(self.passages[self._read : passage.number + 1]):
            self.open(other)
        self._read = max(self._read, passage.number + 1)
        last = bisect_right(self._items, passage.number, key=itemgetter(0))
        return self._items[last - 1] if last else None

    def open(self, passage: Passage) -> None:
        """Add the item that a sentence opens, if it opens one; those before it are read."""
        head = self.scenes.dateline(passage.number)
        if is_line(passage):
            self._section = head
            self._items.append((passage.number, head))
        elif head is not None or is_marked(passage.report.text, passage.start):
            if head is None and self._section is not None:
                # "MALI / – Tessalit: convoy attacked".
                head = entry_at(passage.report.text, passage.start).name
            self._items.append((passage.number, head or self._section))

    def is_dated(self, passage: Passage) -> bool:
        """Tell whether a sentence is in an entry of a list of days."""
        text = self.scenes.text
        if not dated(text):
            return False
        return entry_at(text, text.rfind("\n", 0, passage.start) + 1).day is not None

    def after(self, passage: Passage) -> Span | None:
        """Give the place that the next sentence of an entry tells: "The crash was near Gori"."""
        for other in self.scenes.passages[passage.number + 1 : passage.number + 2]:
            same = other.sentence.paragraph == passage.sentence.paragraph
            if same and not other.tolls and THE_EVENT.search(other.low) is not None:
                return next((m.span for m in self.scenes.inner(other.number) if m.firm), None)
        return None


def is_short(passage: Passage) -> bool:
    """Tell whether a sentence is as short as a heading, and ends as none does."""
    return passage.end - passage.start < HEADING and is_open(passage)


def is_open(passage: Passage) -> bool:
    """Tell whether a sentence ends as headlines and headings do, without a full stop."""
    return passage.text.rstrip()[-1:] not in ENDS


def is_line(passage: Passage) -> bool:
    """Tell whether a sentence is a heading in a line of its own."""
    text, start, end = passage.report.text, passage.start, passage.end
    alone = text[max(0, start - 1) : start] in ("", "\n") and text[end : end + 1] in ("", "\n")
    return alone and is_short(passage)


def goes_on(entry: Passage, before: Passage) -> bool:
    """Tell whether an entry of a list is of what stands before: "What we know:", "the attack"."""
    return before.text.rstrip().endswith(":") or THE_EVENT.search(entry.low) is not None
