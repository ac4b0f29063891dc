"""Where a text quotes somebody: from an opening mark to its closing one, over paragraphs too."""

import re
from bisect import bisect_left

__all__ = ["quotation_at", "quotations"]


# What is not closed in its paragraph goes on in the next if that opens with a mark again, or
# closes before any other opens.
TYPESET = re.compile(r"“(?:[^“”]*”|(?:[^”\n]|\n\s*+(?=“))*(?:”|(?=\n)|\Z))")
# Two single marks that some agencies set for a double one.
DOUBLED = re.compile(r"(?<![\w'])''(?=\w)[^\n]*?(?:(?<=[\w.,!?…-])''(?!')|(?=\n|\Z))")
# One mark that can be no apostrophe: before a capital, with a sign before the one that closes it.
SINGLE = re.compile(
    r"(?<![\w'’\"“(])['‘](?=[A-Z0-9])(?!\d\ds?\b)[^\n\"“”‘]{12,900}?[,.!?…]['’](?=[\s)]|\Z)"
)


def quotations(text: str) -> list[tuple[int, int]]:
    """Give the quotations of a text: from an opening to its closing mark, over paragraphs too.

    A paragraph that opens with a mark after one that did not close goes on with the same quotation.
    """
    found = [(match.start(), match.end()) for match in TYPESET.finditer(text)]
    if "''" in text:
        found += [(match.start(), match.end()) for match in DOUBLED.finditer(text)]
    plain = plain_quotations(text)
    if "'" in text or "‘" in text:
        double = sorted([*found, *plain])
        single = ((match.start(), match.end()) for match in SINGLE.finditer(text))
        found += [quote for quote in single if quotation_at(double, quote[0]) is None]
    return sorted([*found, *plain])


def plain_quotations(text: str) -> list[tuple[int, int]]:
    """Give the quotations between typewriter's marks, which do not tell opening from closing."""
    found: list[tuple[int, int]] = []
    if '"' not in text:
        return found
    unclosed = False
    for line in re.finditer(r"[^\n]+", text):
        # A typeset mark closes what a typewriter's opened, where none of its own kind is open.
        either = '"' if "“" in line[0] or '"' not in line[0] else '["”]'
        marks = paired(line[0], [m.start() for m in re.finditer(either, line[0])])
        goes_on = unclosed and marks[:1] == [len(line[0]) - len(line[0].lstrip())]
        # The closing mark belongs to the quotation, as a typeset one does.
        ends = [*(mark + 1 for mark in marks[1::2]), len(line[0])]
        for opening, closing in zip(marks[::2], ends, strict=False):
            start = found.pop()[0] if goes_on and opening == marks[0] else line.start() + opening
            found.append((start, line.start() + closing))
        unclosed = len(marks) % 2 == 1
    return found


# A mark that only opens: a space before it and a word behind.
OPENS = re.compile(r"(?<![^\s(\[—–])\"(?=[\w'’\[])")
# A mark that only closes: a word or its sign before it, and a space or a sign behind.
CLOSES = re.compile(r"(?<=[\w.,!?…'’\])-])[\"”](?![^\s.,;:!?)\]])")


def paired(line: str, marks: list[int]) -> list[int]:
    """Give the marks of a paragraph that open and close in turn.

    What opens again before it closed goes on, as where paragraphs are run into one; what closes
    where nothing was opened is left out.
    """
    kept: list[int] = []
    for mark in marks:
        is_open = len(kept) % 2 == 1
        if not (OPENS.match(line, mark) if is_open else CLOSES.match(line, mark)):
            kept.append(mark)
    return kept


def quotation_at(quotes: list[tuple[int, int]], place: int) -> tuple[int, int] | None:
    """Give the quotation that an offset lies in, the innermost of those that begin last."""
    if not quotes or place < quotes[0][0]:
        return None
    last = bisect_left(quotes, (place, 0))
    return next((q for q in reversed(quotes[max(0, last - 3) : last]) if place < q[1]), None)
