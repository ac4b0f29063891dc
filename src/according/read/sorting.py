"""Each line of a page's article, sorted: headline, standfirst, body, caption, field, or dropped."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from according.model import BlockKind, Published
from according.read.captions import captions_in
from according.read.choosing import key
from according.read.dom import DomLine
from according.read.furniture import furniture
from according.read.header import byline_of, is_prose, is_title, signed_date
from according.read.metadata import Metadata
from according.read.published import first_published, published_of

__all__ = ["Parts", "parts_of"]

HEADINGS = frozenset({"h1", "h2", "h3"})
SUBHEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
STANDFIRST_CLASS = re.compile(
    r"standfirst|sub-?(?:head|title|deck)|strapline|article__?-?(?:summary|lead|intro)|"
    r"(?:^|[\s_-])(?:dek|deck|lede?|lead|intro|summary|excerpt)(?:$|[\s_-])",
    re.IGNORECASE,
)
BYLINE_CLASS = re.compile(r"byline|author|reporter|writer", re.IGNORECASE)
LONGEST_STANDFIRST = 400
# A heading with fewer letters may stand in a title by chance.
LEAST_TITLE = 15
# A byline or date line is shorter than the first paragraph.
LONGEST_FIELD = 80
# Short lines come twice in honest reports ("No injuries were reported.").
LONGEST_REPEATED = 60
MOST_LINKED = 0.8
OTHER = "page furniture"


@dataclass(slots=True)
class Parts:
    """Every line of a page, once: a part of the report, a field of it, or dropped.

    Attributes:
        kinds: what part of the report a line is, by its place.
        reasons: why a line was dropped, by its place.
        byline: as printed, empty if not.
        published: as printed, None if not.
    """

    kinds: dict[int, BlockKind] = field(default_factory=dict)
    reasons: dict[int, str] = field(default_factory=dict)
    byline: str = ""
    published: Published | None = None


def parts_of(lines: Sequence[DomLine], chosen: set[int], about: Metadata) -> Parts:
    """Sort the lines of a page, of which ``chosen`` are its article's."""
    texts = [line.text for line in lines]
    rules = _with_heads(lines, furniture(texts))
    parts = Parts()
    headline = _headline(lines, chosen, about)
    body = [
        n for n in sorted(chosen) if not rules[n] and n != headline and not _only_links(lines[n])
    ]
    top = headline if headline is not None else (body[0] if body else 0) - 1
    body = [n for n in body if n > top] or body
    fields = _fields(lines, body, top, rules, about, parts)
    body = [n for n in body if n not in fields]
    standfirst = _standfirst(lines, body, top, fields, rules, about)
    parts.kinds = dict.fromkeys(body, BlockKind.BODY)
    for place, kind in ((headline, BlockKind.HEADLINE), (standfirst, BlockKind.STANDFIRST)):
        if place is not None:
            parts.kinds[place] = kind
    repeated = _repeated(texts, parts.kinds)
    captions, copies = _captions(lines, parts.kinds, rules, top)
    for place in captions:
        parts.kinds[place] = BlockKind.CAPTION
    for place in (*repeated, *copies):
        parts.kinds.pop(place, None)
    for place, text in enumerate(texts):
        if place not in parts.kinds and place not in fields:
            again = "repeated caption" if place in copies else ""
            again = again or ("repeated line" if place in repeated else "")
            del text
            parts.reasons[place] = rules[place] or again or OTHER
    return parts


def _only_links(line: DomLine) -> bool:
    """Tell a line of links, which points elsewhere; a heading may be a link to itself."""
    return (
        line.linked > MOST_LINKED * len(line.text)
        and not is_prose(line.text)
        and line.tag not in HEADINGS | SUBHEADINGS
    )


def _with_heads(lines: Sequence[DomLine], rules: list[str]) -> list[str]:
    """Add the headings of boxes that hold nothing but furniture."""
    holds_more = {
        line.element.getparent()
        for line, rule in zip(lines, rules, strict=True)
        if not rule and line.tag not in SUBHEADINGS
    }
    return [
        rule
        or (
            after
            if line.tag in SUBHEADINGS
            and line.element.getparent() not in holds_more
            and lines[number + 1 :]
            and _within(lines[number + 1], line)
            else ""
        )
        for number, (line, rule, after) in enumerate(
            zip(lines, rules, [*rules[1:], ""], strict=True)
        )
    ]


def _within(line: DomLine, heading: DomLine) -> bool:
    """Tell whether a line stands in the box that a heading stands in."""
    return heading.element.getparent() in line.element.iterancestors()


def _headline(lines: Sequence[DomLine], chosen: set[int], about: Metadata) -> int | None:
    """Give the place of the heading that the page's metadata calls its title, or the first h1."""
    titles = [own for title in about.titles if (own := key(title).casefold())]
    first = None
    for number, line in enumerate(lines):
        if line.tag not in HEADINGS or line.chrome in {"nav", "footer", "aside"}:
            continue
        own = key(line.text).casefold()
        if own and any(
            own == title or (len(own) >= LEAST_TITLE and own in title) for title in titles
        ):
            return number
        if line.tag == "h1" and first is None:
            first = number
    if first is not None and chosen and first <= max(chosen):
        return first
    return _titled(lines, chosen, titles)


def _titled(lines: Sequence[DomLine], chosen: set[int], titles: Sequence[str]) -> int | None:
    """Give the place of the line that is the page's title or the end of it: a headline by looks."""
    for number, line in enumerate(lines[: max(chosen, default=-1) + 1]):
        own = key(line.text).casefold()
        if len(own) >= LEAST_TITLE and not line.chrome and any(one.endswith(own) for one in titles):
            return number
    return None


def _fields(
    lines: Sequence[DomLine],
    body: list[int],
    top: int,
    rules: Sequence[str],
    about: Metadata,
    parts: Parts,
) -> set[int]:
    """Read byline and date lines between the headline and the first paragraph; give their places.

    A site may print them above the headline too, or below the report.
    """
    fields: set[int] = set()
    below: list[str] = []
    above: list[str] = []
    header = range(top + 1, _below_header(lines, body))
    for number in [*header, *range(max(top, 0))]:
        text = lines[number].text
        if rules[number]:
            continue
        if number in header and (told := signed_date(text)):
            below.append(text)
            parts.byline = parts.byline or told[0]
            fields.add(number)
        elif published_of(text):
            above.append(text)
            fields.add(number)
        elif number in header:
            marked = bool(BYLINE_CLASS.search(lines[number].element.get("class") or ""))
            marked = marked or bool(
                published_of(lines[number + 1].text if number + 1 < len(lines) else "")
            )
            if names := byline_of(text, expected=marked):
                parts.byline = parts.byline or names
                fields.add(number)
    numeric = _numeric_dates(lines, header, about)
    fields |= numeric.keys()
    parts.published = (
        first_published(below) or next(iter(numeric.values()), None) or first_published(above[-1:])
    )
    return {n for n in fields if n in header or n in body}


def _numeric_dates(
    lines: Sequence[DomLine], header: range, about: Metadata
) -> dict[int, Published]:
    """Read lines such as 03/08/2022 as the page's language orders day and month; give their places.

    Without a country in the language they are left alone.
    """
    if about.month_first is None:
        return {}
    moments = {n: published_of(lines[n].text, month_first=about.month_first) for n in header}
    return {number: moment for number, moment in moments.items() if moment}


def _below_header(lines: Sequence[DomLine], body: list[int]) -> int:
    """Give the place up to which the header may go: the first paragraph, or else the second line.

    The first line may be the standfirst.
    """
    told = [n for n in body if not published_of(lines[n].text)]
    long = (n for n in told if is_prose(lines[n].text) and len(lines[n].text) > LONGEST_FIELD)
    return next(long, told[1] if len(told) > 1 else (told[0] + 1 if told else len(lines)))


def _standfirst(
    lines: Sequence[DomLine],
    body: list[int],
    top: int,
    fields: set[int],
    rules: Sequence[str],
    about: Metadata,
) -> int | None:
    """Give the place of the standfirst: what stands above the byline, or is called so."""
    descriptions = {key(one) for one in about.descriptions}
    after = [n for n in fields if n > top]
    first = body[0] if body else len(lines)
    for number in range(top + 1, min(first + 1, len(lines))):
        line = lines[number]
        if rules[number] or number in fields or line.caption or line.chrome in {"nav", "form"}:
            continue
        if len(line.text) > LONGEST_STANDFIRST or not (is_prose(line.text) or is_title(line.text)):
            continue
        said = f"{line.element.get('class') or ''} {line.element.get('id') or ''}"
        apart = number not in body or lines[number].tag in HEADINGS
        above = bool(after) and number < min(after)
        if STANDFIRST_CLASS.search(said) or (above and (apart or number in body)):
            return number
        if apart and key(line.text) in descriptions:
            return number
    return None


def _repeated(texts: Sequence[str], kinds: dict[int, BlockKind]) -> set[int]:
    """Give the places of lines that say again what an earlier one of the report has said.

    Short lines may well come twice ("No injuries were reported."); a headline may not.
    """
    seen: dict[str, int] = {}
    repeated = set()
    ordered = sorted(kinds, key=lambda n: (kinds[n] is not BlockKind.HEADLINE, n))
    for number in ordered:
        own = key(texts[number])
        if own in seen and (len(own) > LONGEST_REPEATED or kinds[seen[own]] is not BlockKind.BODY):
            repeated.add(number)
        seen.setdefault(own, number)
    return repeated


def _captions(
    lines: Sequence[DomLine], kinds: dict[int, BlockKind], rules: Sequence[str], top: int
) -> tuple[set[int], set[int]]:
    """Give the places of the article's captions, and of lines that only repeat one."""
    last = max(kinds, default=-1)
    box = lines[last].element.getparent() if kinds else None
    marked = [
        n
        for n in range(max(top - 5, 0), len(lines))
        if lines[n].caption
        and (n <= last or box in lines[n].element.iterancestors())
        and not rules[n]
        and lines[n].chrome not in {"nav", "aside", "footer"}
    ]
    plain = [n for n, kind in kinds.items() if kind is BlockKind.BODY]
    return captions_in([line.text for line in lines], marked, plain)
