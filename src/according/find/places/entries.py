"""What opens the entries of digests, lists and live blogs: a bullet, a time, a day or a place.

"2 September – Davao City, Philippines: A bomb", "12.30 Interior ministry: 40 hurt", "• LIBYA –".
"""

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from according.find.grammar.capitals import common
from according.find.numbers.calendar import MONTH_NAMES
from according.find.places.countrynames import countries, countries_in, seats
from according.find.places.sites import NO_PLACES, NOT_IN_NAMES, is_people, named_in
from according.find.sources.issuers import HEADERS
from according.model import Span

__all__ = [
    "Entry",
    "dated",
    "entry_at",
    "heads",
    "in_columns",
    "is_broadcast",
    "is_marked",
    "place_in_capitals",
    "scattered",
]

_mark = r"(?:[•*·▪●■◦►▶→>#–—-]|\d{1,2}[.)/](?=\s)|[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f\u200d])"
_clock = r"\(?\d{1,2}(?:[.:]\d\d(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)(?:\s[A-Z]{2,4}\b)?\)?"
_months = (
    rf"(?:{'|'.join(MONTH_NAMES)}"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_nth = r"\d{1,2}(?:st|nd|rd|th)?(?:\s?[–—-]\s?\d{1,2})?"
_day = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?"
    rf"(?:{_nth}\s{_months}|{_months}\s{_nth})(?:,?\s(?:19|20)\d\d)?|(?:19|20)\d\d-\d\d-\d\d"
    r"|(?:1[5-9]|20)\d\d(?=\s?[–—:|-]\s)"
    rf"|{_months}(?=\s?[–—:|-]\s)"
    rf"|Day\s\d{{1,4}}\b(?:\s\((?:{_nth}\s{_months}|{_months}\s{_nth})\))?"
)
_word = r"(?:\d{1,2}(?:st|nd|rd|th)\s)?[A-Z][\w.’'-]*"
_name = rf"{_word}(?:\s(?:(?:de|del|la|el|al|of|the|and)\s)?{_word}){{0,4}}"
_kinds = "region|province|district|area|county|oblast|state|city|governorate"
# A line that opens an entry; its name is asked for afterwards whether it is a place.
ENTRY = re.compile(
    rf"(?P<mark>(?:{_mark}\s*){{0,4}})"
    rf"(?P<clock>{_clock}\s?[|:–—-]?\s*)?"
    rf"(?P<bold>\*\*\s?)?(?:(?P<day>{_day})(?:\*\*)?\s?"
    # As "August 3 Gorva, Malia: A grenade went off".
    r"(?:[:,|–—-]\s?|\n|(?=\()|(?<=[\w.]\s)(?=[A-Z][^:\n]{2,40}:\s))\s*)?"
    rf"(?:\(?(?P<name>{_name})(?:\s(?:{_kinds})(?=,))?(?P<in>(?:,\s{_name}){{0,3}})\)?"
    rf"(?:\s(?:{_kinds})\b)?"
    rf"(?:(?P<bold_ends>\*\*[^\S\n])|(?:\*\*)?[^\S\n]?(?::|[|–—]|--?\s|(?P<stop>\.\s))"
    rf"|,\snear\s{_name}\.\s)(?:\*\*)?\s*)?"
)
# So many of them make a list.
LIST = 3


class Entry(NamedTuple):
    """The opening of an entry.

    Attributes:
        marked: whether a bullet or a time opens it.
        day: the words that name its day, None if none do.
        place: the place that heads it, None if none does.
        country: the country of that place, or the place itself if it is one; empty if not told.
        name: the name that heads it and may be a place, None if there is none.
    """

    marked: bool
    day: Span | None
    place: Span | None
    country: str = ""
    name: Span | None = None


NO_ENTRY = Entry(marked=False, day=None, place=None)


# One rule after another asks what opens a sentence, some of all sentences first.
REMEMBERED = 1 << 12


def entry_at(text: str, start: int) -> Entry:
    """Give what opens an entry at an offset; nothing does where prose begins."""
    opens_line = not start or text[start - 1] == "\n"
    if opens_line and not text[start : start + 1].isspace():
        return lines(text).get(start, NO_ENTRY)
    return opening(text, start)


@lru_cache(maxsize=REMEMBERED)
def opening(text: str, start: int) -> Entry:
    """Give what opens an entry at an offset, wherever it is in its line."""
    if (place := section_at(text, start)) is not None:
        return Entry(marked=False, day=None, place=place, country=titled(place.text))
    match = ENTRY.match(text, start)
    if match is None or match.end() == start:
        return NO_ENTRY
    day = Span.of_match(match, "day") if match["day"] else None
    place, country = placed(match) if match["name"] else (None, "")
    named = match["name"] is not None and not match["stop"] and may_be_place(match["name"])
    name = Span.of_match(match, "name") if named else None
    return Entry(bool(match["mark"] or match["clock"]), day, place, country, name)


# "Ethiopia", "Sierra Leone fuel blast": no prose in so many words, and no full stop.
SECTION = re.compile(
    r"(?P<line>[A-Z][^\W\d_]++(?: [^\W\d_]++){0,4}+)[^\S\n]*+(?:\n|\Z)", re.UNICODE
)


def section_at(text: str, start: int) -> Span | None:
    """Give the country whose name opens the heading of a section, None if none does."""
    match = SECTION.match(text, start)
    if match is None:
        return None
    names = prefixes(match["line"])
    name = next((name for name in names if titled(name) in countries()), None)
    return Span.of(text, start, start + len(name)) if name else None


def placed(match: re.Match[str]) -> tuple[Span | None, str]:
    """Give the place that a name is, and its country, None if it is somebody or something else."""
    text, name = match.string, match["name"]
    chain = [part.strip() for part in match["in"].split(",") if part.strip()]
    start = match.start("name")
    if match["stop"] and not match["day"]:
        return None, ""
    known = [part for part in chain if titled(part) in countries()]
    if name.isupper():
        # "SIERRA LEONE MUDSLIDE": the country, not what befell it.
        whole = next((n for n in prefixes(name) if titled(n) in countries()), "")
        if whole:
            return Span.of(text, start, start + len(whole)), titled(whole)
    if titled(name) in countries():
        return Span.of_match(match, "name"), titled(name)
    # "**3. Carmora, Texas** A man".
    listed = (known and match["day"]) or (chain and match["bold_ends"])
    if not listed and not may_be_place(name):
        return None, ""
    told = listed or known or match["day"] or name.casefold() in seats() or named_in(text, name)
    told = told or (name.isupper() and len(name) >= LONG)
    return (Span.of_match(match, "name") if told else None), (known[-1] if known else "")


# Shorter names in capitals are as often bodies.
LONG = 5
IN_NO_NAME = NOT_IN_NAMES | HEADERS


def may_be_place(name: str) -> bool:
    """Tell whether a name has no words of people, bodies or the language."""
    words = name.lower().split()
    if not IN_NO_NAME.isdisjoint(words) or words[0] in NO_PLACES:
        return False
    return not is_people(name.split()[0]) and not common().issuperset(words)


def prefixes(name: str) -> list[str]:
    """Give a name and what it begins with, the longest first."""
    words = name.split()
    return [" ".join(words[:count]) for count in range(len(words), 0, -1)]


def titled(name: str) -> str:
    """Give a name in capitals as it is written elsewhere: "SIERRA LEONE" is Sierra Leone."""
    short = name.isupper() and name not in countries()
    return name.title() if short else name


# "KABUL SIEGE ENDS", "TANKS ROLL INTO SYRIA".
CAPITALS = re.compile(r"\b[A-Z]{4,}(?: [A-Z]{3,}){0,2}\b")


def place_in_capitals(text: str, start: int, end: int) -> Span | None:
    """Give the first country or capital that a headline in capitals names, None if none."""
    if not text[start:end].isupper():
        return None
    for match in CAPITALS.finditer(text, start, end):
        words = match[0].split()
        for first in range(len(words)):
            for name in prefixes(" ".join(words[first:])):
                if titled(name) in countries() or name.casefold() in seats():
                    at = match.start() + match[0].index(name)
                    return Span.of(text, at, at + len(name))
    return None


LINES = re.compile(r"^[^\S\n]*(?=\S)", re.MULTILINE)


@lru_cache(maxsize=4)
def lines(text: str) -> dict[int, Entry]:
    """Give what opens each line of a report that is an entry, by where the line begins."""
    if is_broadcast(text):
        return {}
    found = ((line.end(), opening(text, line.end())) for line in LINES.finditer(text))
    return {start: entry for start, entry in found if entry != NO_ENTRY}


# "DANA RUIZ, HOST:": who speaks in a broadcast, as its transcript has it.
SPEAKER = re.compile(
    r"^[A-Z][A-Z.'’ -]{2,40}, (?:[A-Z]+ ){0,3}(?:HOST|ANCHOR|BYLINE|CORRESPONDENT|REPORTER"
    r"|PRESENTER|MODERATOR|COMMENTATOR)\b[^:\n]{0,60}:",
    re.MULTILINE,
)


@lru_cache(maxsize=4)
def is_broadcast(text: str) -> bool:
    """Tell whether a text is a broadcast's transcript, in which speakers stand before colons."""
    return SPEAKER.search(text) is not None


def heads(text: str) -> list[Entry]:
    """Give what opens the lines of a report that are entries, in order."""
    return list(lines(text).values())


@lru_cache(maxsize=4)
def dated(text: str) -> bool:
    """Tell whether a report is a list of days and what happened on each."""
    return len({entry.day.text for entry in heads(text) if entry.day}) >= LIST


@lru_cache(maxsize=4)
def in_columns(text: str) -> bool:
    """Tell whether places head the entries of a report."""
    return len({entry.place.text for entry in heads(text) if entry.place}) >= LIST


# "France", "Germany", each on a line of its own, list whom one storm struck.
BARE = 25


def told_countries(text: str) -> set[str]:
    """Give the countries that head entries with something told of them."""
    found = set()
    for start, entry in lines(text).items():
        end = text.find("\n", start)
        told = end < 0 or end - start >= BARE or text.startswith("\n\n", end)
        if entry.country and told:
            found.add(entry.country)
    return found


@lru_cache(maxsize=4)
def scattered(text: str, title: str = "") -> bool:
    """Tell whether a report's entries are of several countries, none of them the report's own."""
    some = len({entry.country for entry in heads(text) if entry.country}) >= LIST
    if some and len(told_countries(text)) >= LIST:
        return True
    # "10 things to know", and many things are told; not "Malia briefing".
    return next(countries_in(title, 0, len(title)), None) is None and (
        varied(text)
        or (
            DIGEST.search(title) is not None
            and (
                sum(bool(entry.marked or entry.place) for entry in heads(text)) >= LIST
                or len(HEADLINE.findall(text)) > LIST
            )
        )
    )


# Lines without a full stop, one under the other.
HEADLINE = re.compile(r"^[^\n]{20,119}[^\n.:;,](?=\n[^\n]|\Z)", re.MULTILINE)
DIGEST = re.compile(
    r"\b(?:things to know|in (?:brief|short)|(?:national|world|city|news) briefs"
    r"|(?:morning|evening|daily|(?:mon|tues|wednes|thurs|fri)day|weekend|security)"
    r" (?:brief(?:ing)?|note|digest|wrap)"
    r"|headlines|top stories|news summary|round-?up|(?:the|this) week in|\d+ stories"
    r"|current events)\b",
    re.IGNORECASE,
)


# A country that more than one in so many entries names is the report's.
SHARE = 3


def varied(text: str) -> bool:
    """Tell whether a report's entries name many countries, each of them in few entries."""
    found = []
    for start, entry in lines(text).items():
        if entry.marked or entry.day:
            end = text.find("\n", start)
            named = countries_in(text, start, end if end >= 0 else len(text))
            found.append({span.text for span, _ in named})
    told = Counter(name for names in found for name in names)
    some = sum(bool(names) for names in found)
    return len(told) > LIST and some >= LIST and max(told.values()) * SHARE <= some


def is_marked(text: str, start: int) -> bool:
    """Tell whether a bullet, a time or a day opens an entry at an offset."""
    entry = entry_at(text, start)
    return entry.marked or entry.day is not None
