"""Tables and lists of losses.

"tanks – 2861 (+13)", a label, a running total and the day's increment.

Official notices and sheets give their figures in rows without verbs. Three rows or more under a
heading that names losses, or one row with an increment, are such a list.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain

from according.find.lexicon import Form, lexicon
from according.find.numbers.figures import Figure, hedge_of
from according.model import Bound, Measure, Scope, Span

__all__ = ["Row", "counted", "rows"]

# A label, a dash or colon, and a number that may carry a hedge and an increment in brackets.
ROW = re.compile(
    r"(?:\A|(?<=[\n,;:•*]))[ \t\u00a0]*(?:[-•*–—‒][ \t\u00a0]*)?"
    r"(?P<label>[A-Za-z][A-Za-z0-9 \u00a0/’'&()-]{1,60}?)[ \t\u00a0]*(?:[‒–—:=]"
    r"|\s-\s)[ \t\u00a0]*"
    r"(?P<number>(?:(?:about|approximately|approx\.?|around|nearly|over|more than"
    r"|some)[ \u00a0])?\d[\d,]{0,16}\d|\d)"
    r"(?P<after>[ \u00a0]*\([ \u00a0]*(?P<more>\+[ \u00a0]?\d[\d,]{0,16})[ \u00a0]*\))?(?![\d:])"
)
# No sign, but an increment: "tanks 1,899 (+10), guns 1,018 (+8)".
INLINE = re.compile(
    r"(?:\A|(?<=[\n,;:•*]))[ \t\u00a0]*(?P<label>(?!(?:about|approximately|around"
    r"|nearly|over|some)\b)[A-Za-z][A-Za-z /’'-]{1,40}?)[ \u00a0]"
    r"(?P<number>(?:(?:about|approximately|around|nearly|over|more than|some)[ \u00a0])?"
    r"\d[\d,]{0,16})"
    r"(?P<after>[ \u00a0]?\((?P<more>\+[ \u00a0]?\d[\d,]{0,16})\))(?![ \u00a0][a-z])"
)
# Neither a sign nor an increment: "tanks 251; guns 105; aircraft 33", each row ended by a sign.
PLAIN = re.compile(
    r"(?:\A|(?<=[\n;:•*]))[ \t\u00a0]*(?P<label>(?!(?:about|approximately|around"
    r"|nearly|over|some)\b)[A-Za-z][A-Za-z /’'-]{1,40}?)[ \u00a0]"
    r"(?P<number>(?:(?:about|approximately|around|nearly|over|more than|some)[ \u00a0])?"
    r"\d[\d,]{0,16})(?P<after>)(?P<more>\b\B)?(?=[ \u00a0]*(?:[;\n]|\.(?!\d)|\Z))"
)
# The number first, as in posts: "▪️ 14 tanks" in a line of its own.
COUNT_FIRST = re.compile(
    r"(?:\A|(?<=\n))[ \t\u00a0]*(?:[-•*–—‒▪●■▫◾✅❌\ufe0f]+[ \t\u00a0]*)?"
    r"(?P<number>(?:(?:about|approximately|around|nearly|over|more than)[ \u00a0])?\d[\d,]{0,16})"
    r"(?P<after>)(?P<more>\b\B)?[ \u00a0]"
    r"(?P<label>[A-Za-z][A-Za-z0-9 \u00a0/’'-]{1,40}?)[ \t]*(?=\n|\Z)"
)
# Behind one of these signs a row begins, if not with the text.
BEGINS = re.compile(r"[\n,;:•*]")
# What every row of either kind has, looked for first as the patterns are slow.
LINKED = re.compile(r"[-‒–—:=]\s*(?:[a-z.]+(?: than)?[ \u00a0])?\d")
COUNTING = re.compile(r"\n[^\w\n]*(?:[a-z]+(?: than)?[ \u00a0])?\d")
HEADING = re.compile(
    r"\b(?:(?:total|combat|enemy(?:[’\']s)?|equipment|personnel|estimated)\s+(?:\w+\s+){0,3}"
    r"(?P<loss>losses)|(?P<lost>losses of|lost|loss)|(?P<destroyed>destroyed|eliminated"
    r"|liquidated|shot down|neutrali[sz]ed)|(?P<captured>captured|seized))\b",
    re.IGNORECASE,
)
# One of these is in every heading; looked for first, as the patterns are slow.
HEADED = (
    "loss", "lost", "destroyed", "eliminated", "liquidated", "shot down", "neutrali", "captured",
    "seized",
)  # fmt: skip
# Whose losses a heading counts: "of the enemy", "of the Russian army".
WHOSE = re.compile(
    r"\s+of\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}?(?:enemy|army|forces|troops|occupiers)\b"
)
PEOPLE = re.compile(
    r"\b(?:personnel|soldiers|troops|servicemen|manpower|persons|people|military|officers"
    r"|pilots|crew|killed|wounded|injured|captured|prisoners|dead)\b",
    re.IGNORECASE,
)
PERIOD = re.compile(
    r"\bfrom (?P<d1>\d{1,2})\.(?P<m1>\d{1,2})(?:\.(?P<y1>\d{2,4}))?(?:\.?\s+(?:to|till"
    r"|until|[-–])\s+(?P<d2>\d{1,2})\.(?P<m2>\d{1,2})(?:\.(?P<y2>\d{2,4}))?)?"
)
AFTER = re.compile(
    r"[ \u00a0]*(?:\([^)\n]{0,20}\)[ \u00a0]*)?(?:persons?[ \u00a0]+)?(?:were[ \u00a0]+)?"
    r"(?P<word>killed|liquidated|eliminated|wounded|injured|captured|destroyed|lost)\b",
    re.IGNORECASE,
)
NEAR, ABOVE = 120, 400
LEAST = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of a list of losses.

    Attributes:
        figure: the number as it stands; an increment with its sign.
        measure: what happened to those counted.
        subject: the row's label.
        scope: total, or rate for an increment.
        since: ISO start of the period the heading names, or None.
        as_of: ISO end of it, or None.
        period: the words that name the period.
        word: the heading's words for what happened, and to whom ("combat losses of the enemy").
        place: the place that its row or column is headed by, or None.
        whole: the figure that it shares out with other rows, or None.
    """

    figure: Figure
    measure: Measure
    subject: Span
    scope: Scope
    since: str | None
    as_of: str | None
    period: Span | None
    word: Span
    place: Span | None = None
    whole: Span | None = None


def rows(text: str, published: str | None) -> Iterator[Row]:
    """Yield the figures of every list of losses in ``text``, in order."""
    low = text.lower()
    if not any(word in low for word in HEADED):
        return
    linked = list(grouped(text, ROW, published)) if "+" in text or enough(LINKED, text) else []
    yield from linked
    if "(+" in text and not linked:
        # A sign, where one stands, is no part of a label.
        yield from grouped(text, INLINE, published)
    if not linked and text.count(";") >= LEAST - 1:
        plain = list(grouped(text, PLAIN, published))
        named = sum(row.subject.text.lower().split()[-1] in COUNTED for row in plain)
        if named >= LEAST:
            yield from plain
    for row in grouped(text, COUNT_FIRST, published) if enough(COUNTING, f"\n{text}") else ():
        # Under a line that heads them, and of arms or soldiers: no sets lost in a match.
        if row.subject.text.lower().split()[-1] in COUNTED and "." not in between(text, row):
            yield row


def enough(pattern: re.Pattern[str], text: str) -> bool:
    """Tell whether a text has signs of rows enough for a list, without an increment."""
    return len(pattern.findall(text)) >= LEAST


def between(text: str, row: Row) -> str:
    """Give what stands between a list's heading and a row."""
    return text[row.word.end : row.figure.span.start]


COUNTED = lexicon().words["people"] | lexicon().words["materiel"]


def grouped(text: str, pattern: re.Pattern[str], published: str | None) -> Iterator[Row]:
    """Yield the figures of the lists whose rows a pattern matches."""
    group: list[re.Match[str]] = []
    for match in [*matches(text, pattern), None]:
        if match is not None and (not group or match.start() - group[-1].end() < NEAR):
            group.append(match)
            continue
        yield from listed(text, group, published)
        group = [match] if match is not None else []


def matches(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield the rows that a pattern matches, tried only where one can begin."""
    end = 0
    for start in chain((0,), (sign.end() for sign in BEGINS.finditer(text))):
        if start >= end and (match := pattern.match(text, start)) is not None:
            end = match.end()
            yield match


def listed(text: str, group: list[re.Match[str]], published: str | None) -> Iterator[Row]:
    """Yield the figures of one list, nothing if it is none of losses."""
    if not group or (len(group) < LEAST and not any(row["more"] for row in group)):
        return
    above = max(0, group[0].start() - ABOVE)
    headings = list(HEADING.finditer(text, above, group[0].start("number")))
    if not headings:
        return
    heading = headings[-1]
    periods = list(PERIOD.finditer(text, above, group[0].start("number")))
    since, as_of = window(periods[-1], published) if periods else (None, None)
    period = Span.of_match(periods[-1]) if periods else None
    whose = WHOSE.match(text, heading.end(), group[0].start("number"))
    word = Span.of(text, heading.start(), whose.end() if whose else heading.end())
    for row in group:
        measure = measure_of(text, row, heading)
        label = Span.of(text, row.start("label"), row.end("label"))
        figure = counted(text, row, "number")
        yield Row(figure, measure, label, Scope.TOTAL, since, as_of or published, period, word)
        if row["more"]:
            yield Row(
                counted(text, row, "more"),
                measure,
                label,
                Scope.RATE,
                None,
                as_of or published,
                period,
                word,
            )


def counted(text: str, row: re.Match[str], group: str) -> Figure:
    """Give a number of a row as a figure: here "2000" is a count, never a year."""
    low = int(re.sub(r"\D", "", row[group]))
    hedge = hedge_of(text, row.end(group) - len(row[group].split()[-1]), row.start(group))
    bound = hedge[1] if hedge else Bound.EXACT
    return Figure(
        Span.of_match(row, group),
        None if bound is Bound.AT_MOST else low,
        None if bound is Bound.AT_LEAST else low,
        bound,
    )


def measure_of(text: str, row: re.Match[str], heading: re.Match[str]) -> Measure:
    """Give what a row's figure counts: its own verb, else the heading's."""
    people = PEOPLE.search(row["label"]) is not None
    after = AFTER.match(text, row.end("number"))
    word = (after["word"] if after else "").lower()
    own = row["label"].lower().split()[-1] if row["label"].split() else ""
    for said in (word, own):
        phrases = lexicon().tolls.get(said)
        for toll in phrases.alone if phrases else ():
            things = toll.measure in (Measure.DESTROYED, Measure.DAMAGED, Measure.LOST)
            if people != things and toll.form in (Form.PAST, Form.PART, Form.NONE):
                return toll.measure
    if heading["captured"]:
        return Measure.CAPTURED
    if people:
        return Measure.KILLED if heading["destroyed"] else Measure.CASUALTIES
    return Measure.DESTROYED if heading["destroyed"] else Measure.LOST


def window(period: re.Match[str], published: str | None) -> tuple[str | None, str | None]:
    """Give start and end of "from 24.02 to 14.11", years from the day of publication."""
    year = int(published[:4]) if published else None
    return (
        numeric(period["d1"], period["m1"], period["y1"], year),
        numeric(period["d2"], period["m2"], period["y2"], year) if period["d2"] else None,
    )


def numeric(day: str, month: str, said: str | None, year: int | None) -> str | None:
    """Give the ISO day of "24.02", None if it is none or the year is not known."""
    at = (int(said) + (2000 if len(said) == 2 else 0)) if said else year  # noqa: PLR2004 - "22"
    if at is None:
        return None
    try:
        return date(at, int(month), int(day)).isoformat()
    except ValueError:
        return None
