"""Months and years that a sum fills: "in May 2025", "last year", "between January and March"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from according.find.numbers.calendar import MONTH_NAMES
from according.find.times.almanac import MONTH, MONTHS, month_end, number
from according.find.times.compared import SAME
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage

__all__ = [
    "ONCE",
    "Length",
    "filling",
    "in_year",
    "is_repeated",
    "length",
    "months_between",
    "names_length",
    "of_years",
    "over_years",
]

_year = r"(?:19|20)\d\d"
_late = r"(?:early\s|late\s|the\s(?:start|beginning|end)\sof\s)?"
# "Between January and March", "from November 2020 to March 2021".
BETWEEN = re.compile(
    rf"\b(?:between|from)\s{_late}(?P<begins>{MONTH})(?:\s(?P<opens>{_year}))?\s(?:and|to|through)"
    rf"\s(?P<mid>mid-)?{_late}(?P<till>{MONTH})"
    rf"(?:\s(?P<closes>{_year}))?\b(?!\s\d)",
    re.IGNORECASE,
)
_numbers = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
FILLED = re.compile(
    r"\b(?:in|during|throughout|over|for)\s"
    r"(?:all\sof\s|the\s(?:whole|entire)\s(?:month\s)?of\s|the\smonth\sof\s)?(?:"
    rf"(?P<month>{MONTH})(?:,?\s(?P<year>{_year})|\s(?:of\s)?(?:(?P<before>last\syear)|this\syear))?"
    rf"(?:\sand\s(?P<and>{MONTH})(?:,?\s(?P<ends>{_year}))?)?(?!\s\d)(?:\salone)?"
    # "in the 12 months to June", "in the year to May 2024"
    rf"|the\s(?:(?P<span>{_numbers}|\d{{1,2}})\smonths|year)\s(?:to|through|until|end(?:ing|ed)(?:\sin)?)"
    rf"\s(?:the\send\sof\s)?(?P<upto>{MONTH})(?:\s(?P<upyear>{_year}))?(?!\s\d)"
    rf"|the\s(?:(?P<which>first|second|third|fourth|last|final)\s(?P<part>half|quarter)"
    rf"|(?P<edge>first|last|final)\s(?P<n>{_numbers}|\d{{1,2}})\smonths)"
    rf"\sof\s(?:(?P<of>{_year})|(?P<past>last\syear)|(?:this|the)\syear)"
    r"|(?:the\s)?(?P<bare>first|second)\s(?P<piece>half|quarter)(?!\sof)"
    r"|the\s(?P<decade>(?:19|20)\d0)s"
    rf"|(?:the\syear\s)?(?P<only>{_year})(?:\sand\s(?P<also>{_year}))?(?![-–/\d])"
    r"|(?P<ago>last\s(?:year|month)))\b"
    rf"|{BETWEEN.pattern}"
    rf"|\b(?:closed|ended)\s(?P<done>{_year})\b"
    rf"|\b(?:from|than)\s(?P<then>{_year})(?=,?\swhen\b)"
    rf"|\b(?:between|from)\s(?:the\syears\s)?(?P<first>{_year})(?:\s(?:and|to)\s|\s?[-–]\s?)(?P<final>{_year})"
    r"|(?<!earlier\s)(?<!later\s)\b(?P<this>this\syear)\b(?!['’])"
    r"|(?<!\bof\s)(?<!\bin\s)(?<!\bsince\s)(?<!\bthe\s)\b(?P<plain>last\s(?:year|month))\b(?!['’])",
    re.IGNORECASE,
)
# What happened once in a month or year did not fill it, as attacks do; what began in it has a start
# of its own.
ONCE = re.compile(
    r"\bsince\b|\b(?:wars?|invasion|offensive|operation|attack|bombing|blast|explosion"
    r"|shooting|crash|massacre|raid|sinking|collapse|stampede|earthquakes?|quakes?|tsunami"
    r"|cyclone|hurricane|typhoon|storms?|tornado(?:es)?|eruption|floods?|fires?|wildfires?)\b",
    re.IGNORECASE,
)


class Length(NamedTuple):
    """A period that words name: its first and last day, and where the words stand."""

    first: str
    last: str
    start: int
    end: int


# How far into its sentence a month or year stands that opens it: behind a bullet or a quote.
OPENS = 4
# One of these words, or a year, stands wherever FILLED matches.
LASTS = frozenset(
    (
        *"year month half quarter months between from".split(),
        *(name.lower() for name in MONTH_NAMES),
    )
)
YEAR = re.compile(rf"\b{_year}s?\b")
OF_YEAR = re.compile(rf" of ({_year})\b")


def names_length(passage: Passage) -> bool:
    """Tell whether a sentence may name a period that a figure fills: asked before slow patterns."""
    return not LASTS.isdisjoint(passage.words) or YEAR.search(passage.text) is not None


# Parts that stand between a count and its time.
INSERTED = re.compile(
    r", (?:including|among (?:them|whom)|[\w,-]+ of (?:them|whom))\b[^;:.]{2,70}?, "
    r"(?=(?:in|during|over|between|from|last|throughout)\s)"
)


def filling(passage: Passage, toll: Measured, published: str) -> Length | None:
    """Give the period that a figure fills, right behind it or opening its sentence, if any."""
    if not names_length(passage):
        return None
    text, start, last = passage.report.text, passage.items[toll.at].start, joined(passage, toll)
    following = passage.following(last)
    if text[last:following].endswith(" and "):
        # "169 people killed and at least 400 kidnapped in February"
        following = passage.following(following)
    comma = COMMA.search(text, last, following)
    stop = comma.start() if comma else following
    found = length(text, start, stop, published) or behind_verb(passage, toll, stop, published)
    if found is None and comma and (among := INSERTED.match(text, stop, passage.end)):
        # "killed 66 people, including 14 children, in November"
        told = length(text, among.end(), passage.following(among.end()), published)
        found = told if told and told.start == among.end() else None
    if of := OF_YEAR.match(text, passage.items[toll.at].end, stop):
        # "a rise on the 834 of 2023"
        return Length(f"{of[1]}-01-01", min(f"{of[1]}-12-31", published), *of.span(1))
    if found is not None:
        return found
    if (led := named_before(passage, start, stop, published)) is not None:
        return led
    whole = next((t for t in passage.tolls if 0 <= t.at == toll.whole), None)
    if whole is None and text.endswith(" and ", passage.start, start):
        # "1,682 children were killed last year and 4,512 injured"
        whole = next((t for t in reversed(passage.tolls) if t.at < toll.at and t.whole < 0), None)
    # "1,783 civilians were hit in the first quarter, 573 of them killed"
    return filling(passage, whole, published) if whole is not None else None


def named_before(passage: Passage, start: int, stop: int, published: str) -> Length | None:
    """Give the period that a figure fills and that its sentence names before it, if any."""
    text = passage.report.text
    first = length(text, passage.start, start, published)
    if first and (same := SAME.search(text, start, stop)) and not same["n"]:
        # "in the first half of the year, compared with 240 in the same period of 2018"
        began, ended = first.first[4:], first.last[4:]
        year = same["of"] or f"{int(first.first[:4]) - 1:04}"
        return Length(f"{year}{began}", f"{year}{ended}", *same.span())
    clause = first and CLAUSE.search(text, passage.start, first.start)
    if first and (
        clause or first.start - passage.start <= OPENS or opens(text, passage, first, start)
    ):
        return first
    if which := WHICH.search(text, passage.start, start):
        # "has logged 63 attacks this year, in which four seamen died"
        return length(text, which.start(), which.end(), published)
    return leading(text, passage.start, start, published)


def behind_verb(passage: Passage, toll: Measured, stop: int, published: str) -> Length | None:
    """Give the period behind a verb that stands apart: "40, six of them boys, died in May"."""
    if toll.how != "predicate" or toll.word < toll.at:
        return None
    start, text = passage.items[toll.word].end, passage.report.text
    if start <= stop:
        return None
    end = passage.following(start)
    comma = COMMA.search(text, start, end)
    return length(text, start, comma.start() if comma else end, published)


# "Malia last year received 400 refugees": what may stand between a period and its figure.
VERB = re.compile(
    r" (?:also |only |alone |reportedly )?(?:took in|[a-z]+(?:ed|w|ught|st))(?: and [a-z]+ed)? "
    r"(?:at least |more than |some |over |about |nearly |around |almost |up to )?\Z"
)
# How far before a figure such a period may begin.
LEADING = 160
# "6,000 crimes in 2019, including 80 murders"
PARTED = re.compile(r", (?:including|among them|of which|of whom) \Z")


def leading(text: str, start: int, end: int, published: str) -> Length | None:
    """Give the period before a figure's verb, or before the figure as a part, if any."""
    found, at = None, max(start, end - LEADING)
    while (told := length(text, at, end, published)) is not None:
        found, at = told, told.end
    if found is None:
        return None
    is_own = VERB.fullmatch(text, found.end, end) or PARTED.fullmatch(text, found.end, end)
    return found if is_own else None


# A comma, and not that of "1,343" nor of "in ten years, between 2005 and 2015".
COMMA = re.compile(r",(?!\d| between (?:the years )?(?:19|20)\d\d\b)| (?:--?|[–—]) ")


# What a clause opens with: "the data show that between May and July", "he says last year".
CLAUSE = re.compile(r"\b(?:that|but|while|says?|said|and)\s\Z|[;:]\s\Z")
# What may stand before a period that opens its sentence: "According to the police, in May".
SOURCE = re.compile(r"According to [^,;.]{3,80}, \Z")


YEARS = re.compile(rf"\b[Bb]etween\b|\b(?:19|20)\d0s\b|\b[Ff]rom {_year} to {_year}\b")


def of_years(words: str) -> bool:
    """Tell whether words name several years or months: "between 2012 and 2015", "the 1990s"."""
    return YEARS.search(words) is not None


OVER_YEARS = re.compile(rf"\b(?:between|from) {_year} (?:and|to) {_year}\b")


def over_years(passage: Passage) -> bool:
    """Tell whether a sentence sums up years, no one disaster: "Between 2012 and 2015, floods"."""
    return OVER_YEARS.search(passage.low) is not None


CLOSED = ("closed", "ended")


# "At the peak of the flight in 2015, some 160,000 came": what a comma ends, and what may follow.
ADVERBIAL = re.compile(r"(?:At|During|In|Over|Amid)\b[^,;:]{2,60}\Z")
COUNTED = re.compile(r", (?:[a-z]+ ){0,2}\Z")


def opens(text: str, passage: Passage, named: Length, start: int) -> bool:
    """Tell whether a period opens its sentence behind other words: "So far in 2026, 40 died"."""
    if text.startswith(CLOSED, named.start) or passage.low.startswith("so far in"):
        return True
    if SOURCE.match(text, passage.start, named.start) is not None:
        return True
    behind = COUNTED.fullmatch(text, named.end, start)
    return behind is not None and ADVERBIAL.match(text, passage.start, named.end) is not None


WHICH = re.compile(
    rf"\b(?:this year|last year|in {_year})"
    r"(?:(?:\s[^.;,]{1,30})?, (?:in which|with|when)| when)\b(?=[^.;]{0,40}\Z)"
    # "a drop from 2014 when 1,740 died", "in the first nine months of 2012, leading to 40 arrests"
    rf"|\b(?:from|than) {_year}\b,? when\b(?=[^.;]{{0,40}}\Z)"
    rf"|\bin the first (?:half|{_numbers}|\d{{1,2}})(?: months)? of (?:{_year}|(?:this|last) year)"
    r", (?:leading to|leaving|killing|resulting in|with)\b(?=[^.;]{0,40}\Z)"
)


# What befell people many times in a month or year is added up: "in shootings", not "in two
# shootings" nor "in bombings at the airport".
REPEATED = frozenset(
    (
        "attacks bombings shootings stabbings accidents crashes overdoses clashes raids airstrikes"
        " strikes murders killings executions incidents drownings avalanches"
    ).split()
)
CAUSES = re.compile(
    r"\b(?:in|by|from|during) (?!two|three|four|five|six|twin|both|the|these|those)"
    rf"(?:[a-z-]+ ){{0,3}}?(?:{'|'.join(sorted(REPEATED))})\b(?! (?:at|on) (?:an?|the)\b)"
)


def is_repeated(passage: Passage) -> bool:
    """Tell whether a sentence tells of many events that brought its figures."""
    return not REPEATED.isdisjoint(passage.words) and CAUSES.search(passage.low) is not None


# What stands behind the verb of those whom a year brought, and where their clause ends.
_too = r"(?: (?:or|and) (?:(?:gone|went) )?[a-z]+)?"
IN_YEAR = re.compile(
    rf"{_too}"
    r"(?: (?:in|on|across|off) (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)*| at sea| (?:world|nation)wide"
    r"| globally)?"
    rf" (?:in|during|throughout) (?:{_year}|last year)(?: alone)?"
    r"(?=[.,;:]|\Z| and \d| (?:because|due|as a result|by|compared|from)\b)"
)


def in_year(passage: Passage, toll: Measured) -> bool:
    """Tell whether a year closes a clause right behind its verb: "90 were killed in 2016."."""
    if toll.how != "predicate" or toll.word < toll.at or toll.phrase.of:
        return False
    if any(item.kind == "rel" and item.low != "that" for item in passage.items[: toll.at]):
        # "in Calor, where 150 people were hurt in 1997": in what struck it.
        return False
    text, end = passage.report.text, passage.items[toll.word].end
    if IN_YEAR.match(text, end, passage.end) is not None:
        return True
    if passage.items[toll.at].start - passage.start > LED or CLOSES.match(text, end) is None:
        return False
    return YEAR_OPENS.match(text, passage.start) is not None


# "In 2016, 379 inmates were killed.": how far into its sentence the figure may stand.
LED = 24
YEAR_OPENS = re.compile(rf"(?:In|During|Throughout) {_year}\b|Last year\b")
CLOSES = re.compile(rf"{_too}(?=[.;]|, (?:up|down|compared|against|a )|\Z)")


def joined(passage: Passage, toll: Measured) -> int:
    """Give where the last figure stands whose verb is this one's too.

    "Some 300 deaths and 40 injuries were recorded in 2015": the verb is of both.
    """
    items, at, end = passage.items, toll.at, max(toll.phrase.end, toll.at + 1)
    for other in passage.tolls:
        if other.at > at and 0 < other.at - end <= 2 and items[end].low in (",", "and"):  # noqa: PLR2004
            at, end = other.at, max(other.phrase.end, other.at + 1)
    shared = at != toll.at and end < len(items) and items[end].kind in ("be", "have")
    return items[at if shared else toll.at].end


# The day of "mid-January".
MIDDLE = 15


def length(text: str, start: int, end: int, published: str) -> Length | None:
    """Give the first month or year that a sum between two offsets of a text fills, up to a day."""
    match = FILLED.search(text, start, end)
    # "Between 2012 and 2015, floods killed 340": no one flood.
    if match is None or (not match["first"] and is_once(text, start, match.end(), end)):
        return None
    (year, first), (until, last) = months_of(match, int(published[:4]), int(published[5:7]))
    day = f"{until:04}-{last:02}-{MIDDLE}" if match["mid"] else month_end(until, last)
    began = f"{year:04}-{first:02}-01"
    return Length(began, min(day, published), *match.span()) if began <= published else None


def is_once(text: str, start: int, named: int, end: int) -> bool:
    """Tell whether words between two offsets name what happened once; ``named`` ends the period.

    What a war has brought fills a year: "6,450 died in 2014 because of the war".
    """
    found = ONCE.search(text, start, end)
    while found is not None and found.start() >= named and found[0].lower() in ("war", "wars"):
        found = ONCE.search(text, found.end(), end)
    return found is not None


# How many such parts of a year come before.
PARTS = {"second": 1, "third": 2, "fourth": 3}


def months_of(
    match: re.Match[str], year: int, month: int
) -> tuple[tuple[int, int], tuple[int, int]]:
    """Give year and month of the first and the last month that words name, seen from a month."""
    if match["this"]:
        return (year, 1), (year, 12)
    if first := match["decade"] or match["first"]:
        return (int(first), 1), (int(match["final"] or int(first) + 9), 12)
    if match["begins"]:
        return between(match, year, month)
    if match["upto"]:
        return leading_to(match, year, month)
    if name := match["month"]:
        first, at = MONTHS[name.lower()], MONTHS[(match["and"] or name).lower()]
        told = match["year"] or match["ends"]
        named = int(told or year - bool(match["before"] or at > month))
        return (named - (first > at), first), (named, at)
    part = (match["part"] or match["piece"] or "").lower()
    if match["n"] or part:
        named = int(match["of"] or year - bool(match["past"]))
        many = number(match["n"]) if match["n"] else 6 if part == "half" else 3
        which = (match["which"] or match["edge"] or match["bare"] or "").lower()
        skipped = 12 - many if which in ("last", "final") else many * PARTS.get(which, 0)
        return (named, skipped + 1), (named, skipped + many)
    if ago := match["ago"] or match["plain"]:
        if ago.lower().endswith("month"):
            before = (year, month - 1) if month > 1 else (year - 1, 12)
            return before, before
        return (year - 1, 1), (year - 1, 12)
    named = int(match["only"] or match["done"] or match["then"])
    return (named, 1), (int(match["also"] or named), 12)


def between(match: re.Match[str], year: int, month: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Give year and month of the first and the last month of "from May to June", seen from one."""
    first, last = MONTHS[match["begins"].lower()], MONTHS[match["till"].lower()]
    ends = int(match["closes"] or year - (last > month))
    return (int(match["opens"] or ends - (first > last)), first), (ends, last)


def leading_to(
    match: re.Match[str], year: int, month: int
) -> tuple[tuple[int, int], tuple[int, int]]:
    """Give year and month of the first and the last month of "the six months to June"."""
    last = MONTHS[match["upto"].lower()]
    ends = int(match["upyear"] or year - (last > month))
    first = ends * 12 + last - (number(match["span"]) if match["span"] else 12)
    return (first // 12, first % 12 + 1), (ends, last)


def months_between(text: str, published: str | None) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield the first days of "between May and June 2021", with the words; none without a year."""
    for match in BETWEEN.finditer(text):
        told = published or ((year := match["opens"] or match["closes"]) and f"{year}-12")
        if told:
            (year, month), _ = between(match, int(told[:4]), int(told[5:7]))
            yield f"{year:04}-{month:02}-01", match
