"""When a page says it was published: words and metadata, with zone and precision."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from according.model import Precision, Published
from according.read.zones import ZONE, offset

__all__ = [
    "Dated",
    "beside",
    "dated",
    "first_published",
    "from_metadata",
    "is_labelled_date",
    "joined",
    "published_of",
]

MONTHS = "January February March April May June July August September October November December"
MONTH = {name[:3].lower(): number for number, name in enumerate(MONTHS.split(), 1)}
MONTH_NAME = rf"(?P<month>{'|'.join(rf'{n[:3]}(?:{n[3:]})?' for n in MONTHS.split())}|Sept)\.?"
WEEKDAY = r"(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?"
TIME = (
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d)(?::(?P<second>\d\d))?)?"
    r"\s*(?P<half>[ap]\.?\s?m\b\.?)?(?:\s*(?:hrs|hours|h)\b)?"
)
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d\d)"
DATES = (
    rf"{WEEKDAY}(?:the\s+)?{DAY}\s*(?:of\s+)?[\s.-]?{MONTH_NAME},?[\s-]*{YEAR}",
    rf"{WEEKDAY}{MONTH_NAME}\s+{DAY},?\s+{YEAR}",
    rf"{YEAR}[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)",
    r"(?P<first>\d{1,2})[/.](?P<other>\d{1,2})[/.](?P<year>(?:19|20)\d\d)",
)
BETWEEN = r"(?:\s*(?:,|\||·|•|–|—|-|T|at|@|on|/)?\s*)"
GAP = r"(?:\s*[,|·•–—-]?\s*)"
ZONED = rf"(?P<zone>{ZONE})"
# A time counts with minutes, or with a.m. or p.m.: "8 March 2022, 14" is something else.
CLOCK = rf"(?P<clock>(?=\d{{1,2}}(?:[:.h]\d\d|\s*[ap]\.?\s?m)){TIME}(?:{GAP}\(?{ZONED}\)?)?)"
MENTIONS = tuple(
    re.compile(form, re.IGNORECASE)
    for written in DATES
    for form in (
        rf"(?<![\d\w]){CLOCK}{BETWEEN}{written}(?!\d)",
        rf"(?<![\d\w]){written}(?!\d)(?:{BETWEEN}{CLOCK})?",
    )
)
UPDATED = re.compile(
    r"\b(?:last\s+)?(?:updated?|modified|edited|revised)\b[^\w]*(?:on|at)?\s*$", re.I
)
LABEL = re.compile(
    r"(?:(?:press|news|media)\s+(?:release|statement)|(?:first\s+)?(?:published|posted|issued|released|created|date|dated|filed)"
    r"|(?:last\s+)?(?:updated?|modified|edited|revised)|time)[\s:]*(?:on|at|by)?"
    r"|\b\d+[\s-]*(?:min|hour|hr|day)\w*\s+(?:ago|read)\b",
    re.IGNORECASE,
)
# What may stand on a line beside a date without making it more than a date line.
MARKS = r"[\s|,:;·•()\[\]–—/-]*"
PLACE = r"(?-i:[A-Z]{3,}(?: [A-Z]{3,})*)"
BESIDE = re.compile(rf"{MARKS}(?:(?:id|no)\.?:?\s*\d+|{PLACE})?{MARKS}", re.IGNORECASE)

# The longest date line seen, with its labels and an update, had 120 characters.
LONGEST_DATE_LINE = 400
LONGEST_ISO_DAY = len("2022-03-08")
OFFSET_SECONDS = re.compile(r"(?<=[+-]\d\d:\d\d):\d\d(?:\.\d+)?\Z")
SAME_MINUTE = 60
NOON, HOURS, MINUTES = 12, 24, 60


@dataclass(frozen=True, slots=True)
class Dated:
    """A moment that a line writes.

    Attributes:
        published: the moment.
        updated: whether the line says that it is that of a change.
        start: where its words start in the line.
        end: where they end.
    """

    published: Published
    updated: bool
    start: int
    end: int


def dated(line: str, *, month_first: bool | None = None) -> Iterator[Dated]:
    """Yield the moments that ``line`` writes, none overlapping, in their order.

    ``month_first`` tells the order of 03/08/2022; None leaves it out unless only one order fits.
    """
    taken: list[tuple[int, int]] = []
    found = []
    for form in MENTIONS:
        for match in form.finditer(line):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            moment = _moment(match, month_first=month_first)
            if moment is not None:
                taken.append(match.span())
                updated = bool(UPDATED.search(line[: match.start()]))
                found.append(Dated(moment, updated, match.start(), match.end()))
    yield from sorted(found, key=lambda one: one.start)


def _moment(match: re.Match[str], *, month_first: bool | None) -> Published | None:
    given = match.groupdict()
    day = _day(given, month_first=month_first)
    if day is None:
        return None
    written = " ".join(match[0].split())
    if not given["clock"]:
        return Published(day.isoformat(), Precision.DAY, "", written)
    hour, minute = int(given["hour"]), int(given["minute"] or 0)
    half = (given["half"] or "")[:1].lower()
    if half and hour <= NOON:
        hour = hour % NOON + (NOON if half == "p" else 0)
    if hour >= HOURS or minute >= MINUTES:
        return Published(day.isoformat(), Precision.DAY, "", written)
    zone = " ".join((given["zone"] or "").split())
    clock = f"{hour:02}:{minute:02}"
    precision = Precision.MINUTE
    if given["second"] and int(given["second"]) < MINUTES:
        clock, precision = f"{clock}:{given['second']}", Precision.SECOND
    away = offset(zone, day) if zone else ""
    return Published(f"{day}T{clock}{away}", precision, zone, written)


def _day(given: dict[str, str | None], *, month_first: bool | None) -> date | None:
    year = int(given["year"] or 0)
    if given.get("first"):
        one, other = int(given["first"] or 0), int(given["other"] or 0)
        orders = {(one, other), (other, one)} if month_first is None else set()
        orders = orders or {(one, other) if month_first else (other, one)}
        days = {day for month, number in orders if (day := _valid(year, month, number))}
        return days.pop() if len(days) == 1 else None
    month = given["month"] or ""
    number = int(month) if month.isdigit() else MONTH[month[:3].lower()]
    return _valid(year, number, int(given["day"] or 0))


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def published_of(line: str, *, month_first: bool | None = None) -> Published | None:
    """Give when a date line says it was published; None if the line is anything else.

    A date line has nothing but moments, their labels, and marks; of several it is the one that is
    not called an update.
    """
    return _first(_moments(line, month_first=month_first))


def is_labelled_date(line: str) -> bool:
    """Tell a date line that says what it dates ("Published - May 4, 2031"), wherever it stands."""
    return bool(LABEL.match(line)) and published_of(line) is not None


def first_published(lines: Iterable[str]) -> Published | None:
    """Give the first moment in the lines that is not called an update, or else the first."""
    return _first([moment for line in lines for moment in dated(line)])


def _first(moments: Sequence[Dated]) -> Published | None:
    first = next((moment for moment in moments if not moment.updated), None)
    first = first or next(iter(moments), None)
    return first.published if first else None


def _moments(line: str, *, month_first: bool | None) -> list[Dated]:
    """Give the moments of a date line, none if the line is anything else."""
    moments = list(dated(line, month_first=month_first)) if len(line) <= LONGEST_DATE_LINE else []
    return moments if BESIDE.fullmatch(beside(line, moments)) else []


def beside(line: str, moments: Sequence[Dated]) -> str:
    """Give what a line says beside its moments, a bar in the place of each and of its label."""
    rest, end = "", 0
    for moment in moments:
        rest += line[end : moment.start] + "|"
        end = moment.end
    return LABEL.sub("|", rest + line[end:])


def from_metadata(value: str) -> Published | None:
    """Give the moment that metadata tells: ISO 8601, or else words; None if neither."""
    value = value.strip()
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        found = next(dated(value), None)
        return replace(found.published, written="") if found else None
    if len(value) <= LONGEST_ISO_DAY:
        return Published(moment.date().isoformat())
    precision = Precision.SECOND if moment.second else Precision.MINUTE
    return _moment_of(moment, precision)


def _moment_of(moment: datetime, precision: Precision) -> Published:
    """Write a moment to the second or minute, and its offset to the minute."""
    unit = "seconds" if precision is Precision.SECOND else "minutes"
    written = moment.replace(microsecond=0).isoformat(timespec=unit)
    return Published(OFFSET_SECONDS.sub("", written), precision)


def joined(metadata: Published | None, words: Published | None) -> Published | None:
    """Give when a page was published from what its metadata and its visible line say.

    The metadata's moment is taken, the line's words are kept. Where both mean one moment, it is
    told in the zone of the line: that is the publisher's own day. Where the metadata knows only
    the day, the line may know the hour.
    """
    if metadata is None or words is None:
        return metadata or words
    kept = replace(metadata, zone=words.zone, written=words.written)
    if metadata.precision is Precision.DAY:
        return words if words.day == metadata.day else kept
    if words.precision is Precision.DAY:
        return kept
    told, line = datetime.fromisoformat(metadata.moment), datetime.fromisoformat(words.moment)
    if told.tzinfo is None or line.tzinfo is None:
        return words if told.replace(tzinfo=None, second=0) == line.replace(tzinfo=None) else kept
    if abs((told - line).total_seconds()) < SAME_MINUTE:
        here = _moment_of(told.astimezone(line.tzinfo), metadata.precision)
        return replace(here, zone=words.zone, written=words.written)
    return kept
