"""The lines above a report: headline, standfirst, byline and date, told from their layout."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from according.model import Published
from according.read.published import beside, dated, first_published, published_of

__all__ = ["Header", "byline_of", "header_of", "is_prose", "is_title", "signed_date"]

ENDED = re.compile(r"[.!?…][\"”’')\]»]*\s*\Z")
NAME = r"(?:[A-Z][\w'’.-]*|de|da|van|von|der|den|al|el|bin|ibn|la|le|di)"
NAMES = rf"{NAME}(?: {NAME}){{1,4}}"
SEVERAL = rf"{NAMES}(?:(?:,| and| &|, and) {NAMES})*"
ROLE = (
    r"(?:(?:[\w'’-]+ ){0,4}(?:correspondent|reporter|editor|writer|staff|agencies|agency|bureau|"
    r"desk|in [A-Z][\w ]+))"
)
SIGNED = re.compile(
    r"(?i:by|written by|reported by|reporting by|story by|words by)[:\s]\s*"
    r"(?P<names>\S.{1,120}?)\s*"
)
PLACE = r"[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,2}"
BARE = re.compile(
    rf"(?P<names>{SEVERAL}(?:(?:,| \||\s[–-]) ?{ROLE})?)(?: in {PLACE}(?:(?:,| and) {PLACE})*)?"
)
AGENCY = re.compile(r"[A-Z]{2,6}(?:[/ ][A-Z]{2,6})?")
TITLE = re.compile(r"\S+(?:\s+\S+){2,}")
LONGEST_TITLE = 200
LEAST_SENTENCE = 4
# "By Friday the toll had reached 40." is a sentence.
MOST_NAMES = 6
LONGEST_STANDFIRST = 400
# "Ilse Varga / Our bureau / Updated: May 4, 2031, 21:12 IST" is as long as these lines get.
LONGEST_SIGNED_DATE = 160
PARTED = re.compile(r"\s*[|/•·]\s*|\s+[–—-]\s+")
MOST_WORDS_BESIDE = 5
# How many lines down from the first a date line is still the header's.
DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Header:
    """What the lines above a report are, as places in the list they were given in.

    Attributes:
        headline: the headline's place, None if there is none.
        standfirst: the standfirst's, None if there is none.
        byline: who wrote it, empty if not told.
        published: when, or None.
        fields: the places of lines that are only byline or date.
        labels: the places of lines that name a section or a field ("World", "Source").
        end: the place of the first line below the header.
    """

    headline: int | None = None
    standfirst: int | None = None
    byline: str = ""
    published: Published | None = None
    fields: tuple[int, ...] = ()
    labels: tuple[int, ...] = ()
    end: int = 0


def is_title(line: str) -> bool:
    """Tell a line in the form of a headline: short, of some words, not ended as a sentence."""
    return len(line) <= LONGEST_TITLE and bool(TITLE.match(line)) and not ENDED.search(line)


def is_prose(line: str) -> bool:
    """Tell a line that is told in sentences."""
    return bool(ENDED.search(line)) and len(line.split()) >= LEAST_SENTENCE


def byline_of(line: str, *, expected: bool = False) -> str:
    """Give the names of a byline, empty if the line is none.

    ``expected`` says that the line stands where bylines stand, so that bare names will do.
    """
    if signed := SIGNED.fullmatch(line):
        names = signed["names"]
        return "" if ENDED.search(names) and len(names.split()) > MOST_NAMES else names
    bare = BARE.fullmatch(line) if expected else None
    return bare["names"] if bare else ""


def signed_date(line: str) -> tuple[str, Published] | None:
    """Give names and moment of a line that holds a byline and a date, or a date alone; else None.

    The names are empty where it is only the date.
    """
    if published := published_of(line):
        return "", published
    if len(line) > LONGEST_SIGNED_DATE or is_prose(line):
        return None
    published = first_published([line])
    rest = beside(line, list(dated(line)))
    parts = [part for part in PARTED.split(rest) if part.strip()] if published else []
    # "New York, 8 March 2022" is where and when, not who.
    names = byline_of(parts[0].strip(), expected=not parts[0].endswith(",")) if parts else ""
    if (
        not names
        or not published
        or any(len(part.split()) > MOST_WORDS_BESIDE for part in parts[1:])
    ):
        return None
    return names.rstrip(", "), published


def header_of(lines: Sequence[str]) -> Header:
    """Give the header of a report whose furniture is gone; without date or byline, it is small."""
    date = _date_line(lines)
    signed = next(
        (n for n, line in enumerate(lines[:DEEPEST]) if byline_of(line) and _above(lines, n)), None
    )
    if date is None and signed is None:
        return _plain_header(lines)
    dates = _dates_from(lines, date)
    published = first_published(lines[n] for n in dates)
    names = "".join(told[0] for n in dates[:1] if (told := signed_date(lines[n])))
    places = {*dates, *([] if signed is None else [signed])}
    byline = names or (byline_of(lines[signed]) if signed is not None else "")
    first = min(places)
    if not byline and date and date > 1 and (byline := byline_of(lines[date - 1], expected=True)):
        first = date - 1
        places.add(first)
    headline, standfirst, labels = _above_byline(lines[:first])
    below = max(places) + 1
    if headline is None and below < len(lines) and is_title(lines[below]):
        headline = below
    elif not byline and below < len(lines) and (byline := _bare_byline(lines[below])):
        places.add(below)
    end = max((*places, headline or 0)) + 1
    return Header(headline, standfirst, byline, published, tuple(sorted(places)), labels, end)


def _bare_byline(line: str) -> str:
    """Give the names or the agency ("PTI") that stand alone below a date, or nothing."""
    return line if AGENCY.fullmatch(line) else byline_of(line, expected=True)


def _date_line(lines: Sequence[str]) -> int | None:
    """Give the place of the date line, if only header lines stand above it."""
    for number, line in enumerate(lines[:DEEPEST]):
        if signed_date(line):
            return number if _above(lines, number) else None
    return None


def _dates_from(lines: Sequence[str], first: int | None) -> list[int]:
    """Give the places of the date line and of those right below it ("Updated", "Published")."""
    if first is None:
        return []
    last = next((n for n in range(first, len(lines)) if not signed_date(lines[n])), len(lines))
    return list(range(first, last))


def _above(lines: Sequence[str], number: int) -> bool:
    """Tell whether all lines above may be a header's: at most one of them is in sentences."""
    above = lines[:number]
    return all(len(line) <= LONGEST_STANDFIRST for line in above) and (
        sum(is_prose(line) for line in above) <= 1
    )


def _above_byline(lines: Sequence[str]) -> tuple[int | None, int | None, tuple[int, ...]]:
    """Give the places of headline and standfirst, and of lines that only label something."""
    headline = next((n for n, line in enumerate(lines) if is_title(line)), None)
    if headline is None:
        return None, None, ()
    below = range(headline + 1, len(lines))
    standfirst = next((n for n in below if is_title(lines[n]) or is_prose(lines[n])), None)
    labels = tuple(n for n in range(headline) if not is_prose(lines[n]))
    labels += tuple(n for n in below if not is_title(lines[n]) and not is_prose(lines[n]))
    return headline, standfirst, labels


def _plain_header(lines: Sequence[str]) -> Header:
    """Without date or byline a first line may still be the headline: a title above prose."""
    if len(lines) > 1 and is_title(lines[0]) and any(is_prose(line) for line in lines[1:3]):
        return Header(headline=0, end=1)
    return Header()
