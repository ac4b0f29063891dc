"""Places that head a report or a line: datelines, and "Denver cinema: 12 dead"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from according.find.grammar.capitals import common
from according.find.lexicon import lexicon
from according.find.numbers.notation import TENS, UNITS
from according.find.places.countrynames import countries, seats
from according.find.places.entries import dated, entry_at, in_columns, is_broadcast, scattered
from according.find.places.naming import KINDS
from according.find.places.sites import NO_PLACES
from according.find.sources.issuers import HEADERS, is_acronym, names_source
from according.find.sources.offices import BODIES
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["heading", "in_briefs", "of_many"]

# "FALAM, Myanmar, March 11 (Halcyon) -", "Sabinas (Mexico), Aug 9 (Meseta).-", "(Beirut) –".
_capitals = r"[A-Z][A-Z’'.-]+(?:\s[A-Z][A-Z’'.-]+){0,2}"
_town = r"[A-Z][\w.’'-]+(?:\s(?:(?:de|del|la|el)\s)?[A-Z][\w.’'-]+){0,2}"
_date = r"(?:\d{1,2}\s[A-Z][a-z]+|[A-Z][a-z]+\.?\s\d{1,2})(?:,?\s\d{2,4})?"
_days = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
# Of two towns the first counts: "KARACHI / SUKKUR:".
_other = rf"(?:\s?/\s?{_capitals})?"
DATELINE = re.compile(
    rf"\s*(?:(?P<town>{_capitals}"
    rf"|{_town}(?=[^\n]{{0,40}}(?:\d|\)\s?\.?[—–-])|,\s[A-Z][\w.]+(?:\s[A-Z][\w.]+)?\s(?:--|—|–)))"
    rf"{_other}(?:\s\([A-Z][a-z]+\))?(?:,\s[A-Z][\w.]+(?:\s[A-Z][\w.]+)?)?(?:,\s{_date})?"
    # "LIMA, Nov 16, Meridian -"
    r"(?:,\s[A-Z][A-Za-z]{1,15})?[^\S\n]*(?:\([^)\n]{2,20}\)[^\S\n]*)?"
    # "MOSCOW, October 27. /TELEGRAF/."
    # "ORTA, Malia, Feb. 19—A shell"
    r"\.?(?:(?:—|–|--|-|_|//)\s(?!\d)|(?:—|--)(?=[A-Z])|\s/[A-Z]{2,15}/\.?\s)"
    rf"|\((?P<inside>{_town})(?:,\s{_date})?\)\s(?:—|–|--|-)\s"
    # "KURIGRAM, Sept 8:", and in Indian papers a line of its own.
    rf"|(?P<dated>{_capitals}){_other}(?:,\s[A-Z][a-z]+)?,\s{_date}\s?(?:\([^)\n]{{2,20}}\))?(?::|\n)"
    rf"|(?P<bare>{_capitals}){_other}:\s"
    rf"|(?!{_days})(?P<small>{_town}){_other},\s{_date}\s?(?:\([^)\n]{{2,20}}\))?:)"
)
# "KABUL A bomb went off", "ALGIERS: Armed men": how the items of a column of briefs begin.
BRIEF = re.compile(
    r"^(?P<town>[A-Z][A-Z’'-]+(?: [A-Z][A-Z’'-]+){0,2})(?:, [A-Z][\w. -]{1,20})?"
    r"(?:\s\([A-Z][A-Za-z]{1,11}\))?"
    r"(?::\s|[^\S\n][–—-]{1,2}\s|[^\S\n](?=[A-Z][a-z]|A\s))",
    re.MULTILINE,
)
# "Dubai: Seventeen people died": in small letters only a known city, at the head of a report.
OPENS = re.compile(rf"(?P<town>{_town}):\s(?=[A-Z])")
# How long a dateline may be.
LONGEST = 90
# So many of them make a column.
COLUMN = 3
# Lines at the top of a report among which its dateline stands.
HEAD = 6
_name = r"[A-Z][\w.'’-]*(?:\s(?:(?:and|de|del|la|el|of)\s)?[A-Z][\w.'’-]*)*"
# A heading that begins with a name: "Denver cinema: 12 dead".
LABEL = re.compile(rf"({_name})\b[^:.,\n]{{0,30}}:\s+\S+\s\w+\s*\Z")
SMALL_NUMBERS = ("no", *sorted(UNITS), *sorted(TENS))
# A line of a list that gives a place its figure: "• Aleppo – 54 dead", "Miyagi (1,816 dead)".
LISTED = re.compile(
    # "• House fire, Gori: two dead".
    rf"(?:[•*·–-]\s)?(?:[A-Z][a-z]+(?:\s[a-z]+){{1,2}},\s)?({_name})(?:\s[a-z]+)?\s?(?::\s|[–—-]\s|\()"
    rf"(?:[a-z]+\s){{0,3}}(?:~?\d|(?:{'|'.join(SMALL_NUMBERS)})\s)"
)
# "Location: block of flats, Harbour Street, Gori": a notice says where it is.
LOCATED = re.compile(
    r"[^\w\n]{0,4}(?i:(?:(?:incident|exact) )?location|place|venue|address|scene|site|area|where"
    r"|district|province|state|county|city|town|village|municipality)(?: of (?:the )?\w+)?\s?:\s"
    r"(?:[^\n:.]{0,40}?[\s,])??([^\W\d_a-zß-ÿ][\w’'-]+(?:\s[^\W\d_a-zß-ÿ][\w’'-]+){0,3})"
)
# Sentences at the beginning of a notice among which such a line stands.
LEAD = 12
COUNTED = lexicon().words["people"] | lexicon().words["materiel"]
# Shorter names in capitals are bodies: "UN: at least 406 killed".
ACRONYM = 5


@lru_cache(maxsize=4)
def in_briefs(text: str) -> bool:
    """Tell whether a report is a column of briefs, each of another place."""
    return is_column(text) or in_columns(text)


@lru_cache(maxsize=4)
def is_column(text: str) -> bool:
    """Tell whether towns in capitals head the items of a report."""
    if is_broadcast(text):
        return False
    towns = {match["town"] for match in BRIEF.finditer(text)}
    return len(towns) >= COLUMN and sum(map(may_head, towns)) >= COLUMN


def may_head(name: str) -> bool:
    """Tell whether a name in capitals may be a town, no body and no word of news: "TANK"."""
    return (BODIES | HEADERS).isdisjoint(name.lower().split()) and not is_acronym(name.split()[0])


def of_many(text: str, title: str) -> bool:
    """Tell whether the items of a report tell of many things, not of one war or disaster."""
    return is_column(text) or scattered(text, title) or (in_columns(text) and dated(text))


def heading(passage: Passage) -> Iterator[tuple[Span, str]]:
    """Yield the place in a dateline, or the one that heads a line, each with which it is."""
    text = passage.report.text
    if passage.number < HEAD and (span := dateline(passage)) is not None:
        yield span, "dateline"
    elif (place := heads_entry(passage)) is not None:
        yield place, "dateline"
    elif (
        is_column(text)
        and (match := BRIEF.match(text, passage.start)) is not None
        and may_head(match["town"])
        and not heads_section(passage, Span.of_match(match, 1))
    ) or (
        passage.number == 0
        and (match := OPENS.match(text)) is not None
        and match["town"].casefold() in seats()
    ):
        yield Span.of_match(match, 1), "dateline"
    colon = text.find(":", passage.start, passage.end) >= 0
    match = LABEL.match(text, passage.start, passage.end) if colon else None
    if match is not None and may_name(passage, Span.of_match(match, 1)):
        yield Span.of_match(match, 1), "label"
    located = (
        LOCATED.match(text, passage.start, passage.end) if colon and passage.number < LEAD else None
    )
    if located is not None:
        yield Span.of_match(located, 1), "strike"
    match = LISTED.match(text, passage.start, passage.end) if passage.may_count else None
    if match is not None and may_list(passage, Span.of_match(match, 1)):
        yield Span.of_match(match, 1), "label"


def dateline(passage: Passage) -> Span | None:
    """Give the place in a dateline, None if a sentence has none."""
    # "CEDAR FORK, Mo. —" is parted at its full stop.
    match = DATELINE.match(passage.report.text, passage.start, passage.start + LONGEST)
    if match is None:
        return None
    span = Span.of_match(match, match.lastindex or 1)
    bare = match["bare"] is not None
    # Its agency in brackets, or a radio that does not say where it is: "CLANDESTINE, 12 Mar 88".
    agency = span.text.lower() in NO_PLACES
    bodily = bare and (is_body(span.text) or heads_section(passage, span))
    bodily = bodily or (bare and is_broadcast(passage.report.text))
    return None if agency or bodily else span


def is_body(name: str) -> bool:
    """Tell whether a name in capitals before a colon is somebody's: "UN:", "BREAKING:"."""
    return name.casefold() not in seats() and (
        len(name) < ACRONYM
        or all(map(is_acronym, name.split()))
        or not (BODIES | HEADERS).isdisjoint(name.lower().split())
        # A kind of place before its name.
        or name.lower() in KINDS
    )


def heads_entry(passage: Passage) -> Span | None:
    """Give the place that heads an entry of a list of places or of a digest, None if none does."""
    text = passage.report.text
    listed = in_columns(text) or scattered(text, passage.report.title)
    return entry_at(text, passage.start).place if listed else None


def heads_section(passage: Passage, span: Span) -> bool:
    """Tell whether words in capitals head a section of a notice: "B. AFFECTED POPULATION:"."""
    items = [item for item in passage.items if span.start <= item.start < span.end]
    plain = [item.low for item in items if item.kind != "punct" and len(item.low) > 1]
    several = len(plain) > 1 and common().issuperset(plain)
    return several or any(item.tolls for item in items)


def may_list(passage: Passage, span: Span) -> bool:
    """Tell whether what heads a line of a list may be a place, and no body that says so."""
    if span.text in countries():
        return True
    if span.text.isupper() and len(span.text) < ACRONYM:
        return False
    words = span.text.lower().split()
    return BODIES.isdisjoint(words) and may_name(passage, span)


def may_name(passage: Passage, span: Span) -> bool:
    """Tell whether what heads a line may be a place: no word of a toll, no noun that is counted."""
    words = span.text.lower().split()
    street = len(words) > 1 and words[-1] in KINDS
    if common().issuperset(span.text.lower().replace("-", " ").split()) and not street:
        # Words of the language head lists of other things, "Long-range strikes"; not "Mill Road".
        return False
    items = [item for item in passage.items if span.start <= item.start < span.end]
    if not HEADERS.isdisjoint(words) or words[0] in NO_PLACES:
        return False
    if any(item.tolls or item.kind == "figure" for item in items):
        return False
    if not street and any(item.low in COUNTED for item in items):
        return False
    # "Air force: 12 downed": a source.
    return span.text in countries() or not names_source([i for i in items if i.kind != "punct"])
