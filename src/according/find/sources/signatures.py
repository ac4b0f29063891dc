"""Who signs a post that a report shows: "Two people rescued. — Orva Fire Brigade (@orvafire)"."""

import re
from bisect import bisect_left

from according.model import Span

__all__ = ["Signatures"]

# A dash, a name, a handle.
SIGNED = re.compile(r"[—–-]\s?(?P<name>[^\W\d_a-z][^\n()\"—–]{1,45}?) (?P<handle>\(@\w{2,}\))")
# How long a post is before its signature, the address of its picture among it.
POST = 180


class Signatures:
    """The signatures of one report's posts."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._found = list(SIGNED.finditer(text)) if "(@" in text else []
        self._starts = [match.start() for match in self._found]

    def of(self, place: int) -> tuple[Span, Span] | None:
        """Give who signs the post in which an offset lies, and his handle; None if nobody."""
        number = bisect_left(self._starts, place)
        if number >= len(self._found):
            return None
        match = self._found[number]
        # Asked first: what lies between may be most of a long report.
        if match.start() - place > POST:
            return None
        between = self.text[place : match.start()]
        # A post is a paragraph or two: its picture's address may stand in one of its own.
        if between.count("\n\n") > 1 or '" ' in between:
            return None
        return Span.of_match(match, "name"), Span.of_match(match, "handle")
