"""Lines of text into a report: the header read, furniture dropped, captions set apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from according.model import BlockKind, Dropped, Published
from according.read.captions import captions_in
from according.read.composing import Line, dropped_of
from according.read.furniture import furniture
from according.read.header import Header, header_of, is_prose, is_title
from according.read.published import first_published, is_labelled_date

__all__ = ["MOST_LINES", "Told", "named_publisher", "text_lines", "told"]

# Mail and wire texts are broken at 60 to 80 characters, some at 100.
WIDEST = 100
# How full lines are that were broken, and how many there must be, of all and at least.
FULL, MOSTLY, HALF, LEAST_FULL = 0.75, 0.7, 0.5, 3
# The longest live blog seen had 2,500; a longer text is a book or a log.
MOST_LINES = 20_000
# "More on this story", "Related topics"; a longer one names what it points to.
LONGEST_POINTING = 40
# Another story's headline has four words at least, and is no item of a list.
POINTER = re.compile(r"[A-Z\d“\"'‘](?=\S*(?:\s+\S+){3}).{10,198}[^\s.,:;!…”\"]")
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
    """Give the lines of a plain text that hold anything, stripped; wrapped ones joined again."""
    lines = [part.strip() for part in text.split("\n")]
    width = max(map(len, lines), default=0)
    if not _is_wrapped(lines, width):
        return [line for line in lines if line]
    joined: list[list[str]] = [[]]
    for line in lines:
        if line:
            joined[-1].append(line)
        if len(line) < FULL * width:
            joined.append([])
    return [" ".join(parts) for parts in joined if parts]


def _is_wrapped(lines: Sequence[str], width: int) -> bool:
    """Tell a text whose paragraphs were broken into lines of one width: an agency's, an e-mail's.

    Most lines with another right below them are full, and most of those end within a sentence.
    """
    if width > WIDEST:
        return False
    inner = [line for line, after in pairwise(lines) if line and after]
    full = [line for line in inner if len(line) >= FULL * width]
    within = sum(line[-1].isalnum() or line[-1] in ",-" for line in full)
    return len(full) >= LEAST_FULL and within > HALF * len(full) > HALF * MOSTLY * len(inner)


def told(lines: Sequence[str]) -> Told:
    """Give what the lines of a page's text tell, furniture dropped by rules."""
    reasons = furniture(lines)
    kept = [number for number, reason in enumerate(reasons) if not reason]
    header = header_of([lines[number] for number in kept])
    kinds = _kinds(kept, header)
    teasers = _teasers(lines, reasons, kept, header) | _pointers(lines, reasons)
    dates = [n for n in kept if n in kinds and is_labelled_date(lines[n])]
    body = [number for number, kind in kinds.items() if kind is not BlockKind.HEADLINE]
    captions, repeated = captions_in(lines, (), body)
    for number in (*teasers, *repeated, *dates):
        kinds.pop(number, None)
    reasons = [
        reason
        or ("teaser" if number in teasers else "")
        or ("repeated caption" if number in repeated else "")
        or ("date line" if number in dates else "")
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
        published=first_published(
            lines[number] for number in (*(kept[n] for n in header.fields), *dates)
        ),
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


def _pointers(lines: Sequence[str], reasons: Sequence[str]) -> set[int]:
    """Give the places of titles under a label such as "More on this story", below the first prose.

    They are other stories' headlines.
    """
    first = next(
        (n for n, line in enumerate(lines) if is_prose(line) and not reasons[n]), len(lines)
    )
    pointers: set[int] = set()
    pointing = False
    for number in range(first, len(lines)):
        if reasons[number]:
            label = reasons[number] == "related stories" and len(lines[number]) <= LONGEST_POINTING
            pointing = pointing or label
        else:
            pointing = pointing and bool(POINTER.fullmatch(lines[number]))
            pointers |= {number} if pointing else set()
    return pointers


def named_publisher(dropped: Iterator[str]) -> str:
    """Give the publisher that the furniture speaks for, empty if it names none."""
    for line in dropped:
        if match := PUBLISHER.search(line):
            return " ".join((match["one"] or match["other"]).split())
    return ""
