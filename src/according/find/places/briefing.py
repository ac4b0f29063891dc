"""The items of a column of briefs: where each begins, and the place that heads it."""

from bisect import bisect_right
from functools import cached_property

from according.find.places.entries import entry_at, is_marked, place_in_capitals
from according.find.places.scenes import Scenes
from according.find.tolls.passages import Passage, in_turn
from according.model import Span

__all__ = ["Briefing", "is_short"]

# A line that heads a section, and what it does not end in.
HEADING = 40
ENDS = tuple('.:!?”"’)')


class Briefing:
    """The items of one report, if it is a column of briefs."""

    def __init__(self, scenes: Scenes) -> None:
        self.scenes = scenes
        self.passages = scenes.passages

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
        """Give the item that a sentence is in, as ``items`` does; None before the first."""
        last = bisect_right(self.items, passage.number, key=lambda item: item[0])
        return self.items[last - 1] if last else None

    @cached_property
    def items(self) -> list[tuple[int, Span | None]]:
        """The sentences that open the items of a column of briefs, and the place that heads each.

        None where a bullet, a time or a day opens one that no place heads.
        """
        found: list[tuple[int, Span | None]] = []
        section: Span | None = None
        for passage in in_turn(self.passages):
            named = self.scenes.named(passage.number)
            head = next((m.span for m in named if m.how == "dateline"), None)
            if is_line(passage):
                section = head
                found.append((passage.number, head))
            elif head is not None or is_marked(passage.report.text, passage.start):
                if head is None and section is not None:
                    # "MALI / – Tessalit: convoy attacked".
                    head = entry_at(passage.report.text, passage.start).name
                found.append((passage.number, head or section))
        return found


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
