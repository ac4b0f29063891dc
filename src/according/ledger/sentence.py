"""The sentence that a figure stands in, for showing it; finding has its own, finer rules."""

import re

from according.model import Span

__all__ = ["sentence_at"]

# A view highlights a figure in one or two lines; what is longer is no sentence but a list.
REACH = 500
END = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])|\n")
# "Gen. Smith", "U.S. officials", "St. Petersburg" and initials do not end a sentence.
ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Gov|Sen|Rep|Pres|Prof|St|No|vs"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\.$"
)


def sentence_at(text: str, start: int, end: int) -> Span:
    """Give the sentence of ``text`` around the characters from ``start`` to ``end``.

    It reaches to the line's ends at most, and 500 characters to either side.
    """
    left, right = max(0, start - REACH), min(len(text), end + REACH)
    first, last = _word_start(text, left, start), _word_end(text, right, end)
    for match in END.finditer(text, left, right):
        if match[0] != "\n" and ABBREVIATION.search(
            text[max(left, match.start() - 6) : match.start() + 1]
        ):
            continue
        if match.end() <= start:
            first = match.end()
        elif match.start() >= end - 1:
            last = match.end()
            break
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    return Span.of(text, first, last)


def _word_start(text: str, left: int, start: int) -> int:
    """Give where the first whole word after ``left`` begins, if the text was cut there."""
    if left == 0:
        return 0
    space = re.compile(r"\s").search(text, left, start)
    return space.end() if space else start


def _word_end(text: str, right: int, end: int) -> int:
    """Give where the last whole word before ``right`` ends, if the text was cut there."""
    if right == len(text):
        return right
    while right > end and not text[right].isspace():
        right -= 1
    return right
