"""Lines of text into a report: the header read, furniture dropped, captions set apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from according.model import BlockKind, Dropped, Published
from according.read.captions import captions_in
from according.read.composing import Line, dropped_of
from according.read.furniture import furniture
from according.read.header import Header, header_of, is_prose, is_title

__all__ = ["MOST_LINES", "Told", "named_publisher", "text_lines", "told"]

# The longest live blog seen had 2,500; a longer text is a book or a log.
MOST_LINES = 20_000
PUBLISHER = re.compile(
    r"notifications from (?P<one>(?:The\s)?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})"
    r"|(?:©|[Cc]opyright)(?: ©| \(c\))? ?(?:(?:19|20)\d\d(?:[-–]\d+)?)? ?(?:by )?"
    r"(?P<other>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,4})"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a list of lines tells.

    Attributes:
        lines: the report's.
        dropped: the others, but for byline and date, which are fields.
        title: the headline, empty if none.
        byline: who wrote it, empty if not told.
        published: when, or None.
        publisher: who published it, if a dropped line names it; else empty.
    """

    lines: tuple[Line, ...]
    dropped: tuple[Dropped, ...] = ()
    title: str = ""
    byline: str = ""
    published: Published | None = None
    publisher: str = ""


def text_lines(text: str) -> list[str]:
    """Give the lines of a plain text that hold anything, stripped."""
    return [line for part in text.split("\n") if (line := part.strip())]


def told(lines: Sequence[str]) -> Told:
    """Give what the lines of a page's text tell, furniture dropped by rules."""
    reasons = furniture(lines)
    kept = [number for number, reason in enumerate(reasons) if not reason]
    header = header_of([lines[number] for number in kept])
    kinds = _kinds(kept, header)
    teasers = _teasers(lines, reasons, kept, header)
    body = [number for number, kind in kinds.items() if kind is BlockKind.BODY]
    captions, repeated = captions_in(lines, (), body)
    for number in (*teasers, *repeated):
        kinds.pop(number, None)
    reasons = [
        reason
        or ("teaser" if number in teasers else "")
        or ("repeated caption" if number in repeated else "")
        for number, reason in enumerate(reasons)
    ]
    for number in header.labels:
        reasons[kept[number]] = "section label"
        kinds.pop(kept[number], None)
    kinds.update(dict.fromkeys(captions & kinds.keys(), BlockKind.CAPTION))
    return Told(
        lines=tuple(Line(lines[number], kind) for number, kind in sorted(kinds.items())),
        dropped=dropped_of(
            (line, reason) for line, reason in zip(lines, reasons, strict=True) if reason
        ),
        title=lines[kept[header.headline]] if header.headline is not None else "",
        byline=header.byline,
        published=header.published,
        publisher=named_publisher(
            line for line, reason in zip(lines, reasons, strict=True) if reason
        ),
    )


def _kinds(kept: list[int], header: Header) -> dict[int, BlockKind]:
    """Give the kind of each kept line that is not a field, by its place."""
    kinds = {
        number: BlockKind.BODY for place, number in enumerate(kept) if place not in header.fields
    }
    if header.headline is not None:
        kinds[kept[header.headline]] = BlockKind.HEADLINE
    if header.standfirst is not None:
        kinds[kept[header.standfirst]] = BlockKind.STANDFIRST
    return kinds


def _teasers(
    lines: Sequence[str], reasons: Sequence[str], kept: list[int], header: Header
) -> set[int]:
    """Give the places of titles between a header with a date and the body, beside furniture.

    A title right above the first paragraph stays: it may be the body's own.
    """
    if not header.fields:
        return set()
    teasers: set[int] = set()
    for number in kept[header.end :]:
        if not is_title(lines[number]) or is_prose(lines[number]):
            break
        if number + 1 < len(lines) and reasons[number + 1]:
            teasers.add(number)
    return teasers


def named_publisher(dropped: Iterator[str]) -> str:
    """Give the publisher that the furniture speaks for, empty if it names none."""
    for line in dropped:
        if match := PUBLISHER.search(line):
            return " ".join((match["one"] or match["other"]).split())
    return ""
