"""A question's timeline: who says how many, by day.

Every claimant is a line that keeps its height until it says something else; a range is a band, an
open bound an arrow, a vague figure dots that fade upwards, a claim that is no toll (a forecast, a
fear, a denied figure, a part) a hollow mark off the line. Where a claimant says nothing for long
its line stops: a gap is a silence, never a zero.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from according.errors import ShowError
from according.ledger.conclusions import PlacedClaim, Timeline
from according.show.drawing.colours import COLOURS, NAMED
from according.show.drawing.lines import (
    Line,
    Link,
    Marking,
    drawn,
    lines_of,
    value_of,
)
from according.show.drawing.marks import (
    FONT,
    SOFT,
    element,
    fitted,
    short,
    text,
    width_of,
    words,
)
from according.show.drawing.scales import Days, Values, day_ticks
from according.show.drawing.shapes import HOLLOW, KEYS, kinds_of, outline
from according.show.titles import title_of
from according.show.wording import Say, bounds, day, marked, plain

__all__ = ["Look", "timeline_svg"]

# Of a claimant with more points than this every so many-th is marked; the line shows the others.
# A drawing of many claimants marks fewer of each, down to the least.
MARKED, LEAST_MARKED = 60, 6
LEAST = 14.0
OWN = marked("Each figure is its claimant's own. A gap is a silence, not a zero.")
ALSO = marked("Also drawn, in grey: %(names)s")
ALSO_MORE = marked("Also drawn, in grey: %(names)s and others")
GREY = 5
# On a narrower drawing, as on a phone, names stand below and not beside.
WIDE = 600
# The height of a line of the key.
KEY = 18.0


@dataclass(frozen=True, slots=True)
class Look:
    """How a timeline is drawn.

    Attributes:
        width: in pixels.
        height: in pixels; lines of the key are added to it.
        log: on a logarithmic scale; figures of 0 are then left out.
        titled: with the question above, as a file of its own has it.
        marks: about how many points are marked in all; lines show the others.
        link: gives the address of the sentence behind a claim; no links if None.
        say: puts words into a language.
        since: ISO day, the first that is shown; the first of all if empty.
        until: ISO day, the last; the last of all if empty.
        only: the ids of the claimants that are shown; all if None.
        colours: the numbers of the claimants' colours (`colours_of`), by their ids; in the order of
            the claimants if None.
    """

    width: int = 860
    height: int = 420
    log: bool = False
    titled: bool = True
    marks: int = 400
    link: Link | None = None
    say: Say = plain
    since: str = ""
    until: str = ""
    only: frozenset[str] | None = None
    colours: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Plot:
    """Where things stand in one drawing."""

    look: Look
    days: Days
    values: Values
    top: float
    bottom: float
    marks: int


def timeline_svg(found: Timeline, look: Look | None = None) -> str:
    """Give a timeline as SVG.

    Raises:
        ShowError: no figure on the question has a day.
    """
    look = look or Look()
    colours = look.colours
    if colours is None:
        colours = {line.actor.id: at for at, line in enumerate(found.series[:NAMED])}
    every = lines_of(found, colours, log=look.log)
    dated = sorted(claim.day for line in every for claim in line.seen)
    if not dated:
        raise ShowError(f"no figure on {found.question.title!r} has a day, so none can be drawn")
    since, until = look.since or dated[0], look.until or dated[-1]
    lines = [
        line
        for line in lines_of(found, colours, log=look.log, since=since, until=max(since, until))
        if look.only is None or line.actor in look.only
    ]
    keys = list(keyed(kinds_of(c for line in lines for c in line.marked), look))
    rows = 1 + max((row for *_, row in keys), default=0)
    look = replace(look, height=look.height + int(rows * KEY))
    plot = plotted(lines, (since, max(since, until)), look, rows * KEY)
    title = title_of(found.question, look.say)
    inside = [
        element("title", words(f"{look.say(marked('Timeline'))}: {title}")),
        element("desc", words(described(lines, look.say))),
        *(head(found, look) if look.titled else ()),
        *grid(plot),
        *(() if lines else nobody(plot)),
        *(
            element(
                "g",
                drawn(line, plot.days, plot.values, plot.marks, Marking(look.link, look.say)),
                class_=f"line {line.style}",
                data_actor=line.actor,
            )
            for line in reversed(lines)
        ),
        *named([line for line in lines if line.colour < NAMED], plot),
        *key(keys, plot),
        *(foot(lines, plot) if look.titled else ()),
    ]
    return element(
        "svg",
        inside,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {look.width} {look.height}",
        width=look.width if look.titled else None,
        height=look.height if look.titled else None,
        role="group" if look.link else "img",
        class_="timeline",
        font_family=FONT,
        font_size=12,
        data_first=plot.days.first.isoformat(),
        data_last=plot.days.last.isoformat(),
        data_left=plot.days.left,
        data_right=plot.days.right,
        data_top=plot.top,
        data_bottom=plot.bottom,
    )


def described(lines: Sequence[Line], say: Say) -> str:
    """Say in words what the drawing shows, for those who do not see it."""
    told = []
    for line in lines[:NAMED]:
        if line.runs:
            said = bounds(line.end.low, line.end.high, line.end.bound, say)
            when = say(marked("as of %(day)s")) % {"day": day(line.end.day, say)}
            told.append(f"{line.name}: {said} {when}")
    return "; ".join(told) or say(marked("Only claims that are no toll."))


def plotted(lines: Sequence[Line], period: tuple[str, str], look: Look, keys: float) -> Plot:
    """Measure what has to fit, and give where it stands."""
    seen = [claim for line in lines for claim in line.seen]
    top = max((max(value_of(claim) or 0, claim.high or 0) for claim in seen), default=1)
    labels = [line.name for line in lines if line.colour < NAMED]
    wide = look.width >= WIDE
    right = min(max(width_of(label, 12) for label in labels) + 20, 210) if wide and labels else 16
    above, below = (78, 42) if look.titled else (16, 30)
    upper, lower = above, look.height - below - keys
    values = Values(top * (1 if look.log else 1.06), lower, upper, look.log, least_of(seen))
    left = max(width_of(short(tick, look.say), 12) for tick in values.ticks()) + 20
    first, last = map(date.fromisoformat, period)
    return Plot(
        look,
        Days(first, last, left + 8, look.width - right - 8),
        values,
        upper,
        lower,
        min(MARKED, max(look.marks // max(len(lines), 1), LEAST_MARKED)),
    )


def least_of(seen: Sequence[PlacedClaim]) -> float:
    """Give the power of ten at which a logarithmic scale begins."""
    lowest = min((max(value_of(claim) or 1, 1) for claim in seen), default=1)
    return float(10 ** (len(str(lowest)) - 1))


def head(found: Timeline, look: Look) -> Iterator[str]:
    """Yield the title of a file of its own."""
    room = look.width - 24
    title = fitted(title_of(found.question, look.say), room, 19)
    yield element("rect", width=look.width, height=look.height, fill="#ffffff", class_="paper")
    yield text(title, 12, 30, font_size=19, font_weight=700, fill="#14181f", class_="ink")
    yield text(
        fitted(look.say(OWN), room, 13),
        12, 52, font_size=13, fill=SOFT, class_="soft",
    )  # fmt: skip


def grid(plot: Plot) -> Iterator[str]:
    """Yield the axes: values at the left, days below."""
    left, right = plot.days.left - 8, plot.days.right + 8
    for tick in plot.values.ticks():
        y = plot.values.at(tick)
        yield element("path", d=f"M{left:.1f} {y:.1f}H{right:.1f}", stroke="#d8dde5", class_="rule")
        told = short(tick, plot.look.say)
        yield text(told, left - 6, y + 4, text_anchor="end", fill=SOFT, class_="soft")
    end = 0.0
    for iso, label in day_ticks(plot.days, int((right - left) / 90), plot.look.say):
        x = plot.days.at(iso)
        half = width_of(label, 12) / 2
        yield element("path", d=f"M{x:.1f} {plot.bottom:.1f}v5", stroke="#9aa3b0", class_="rule")
        x = min(max(x, half), plot.look.width - half)
        if x - half > end + 6:
            yield text(label, x, plot.bottom + 19, text_anchor="middle", fill=SOFT, class_="soft")
            end = x + half


def nobody(plot: Plot) -> Iterator[str]:
    """Yield what stands in a drawing that shows no line."""
    x, y = (plot.days.left + plot.days.right) / 2, (plot.top + plot.bottom) / 2
    said = plot.look.say(marked("Nobody who is chosen gives a figure here."))
    yield text(said, x, y, text_anchor="middle", fill=SOFT, class_="soft")


def named(lines: Sequence[Line], plot: Plot) -> Iterator[str]:
    """Yield the names of the claimants at the ends of their lines, none over another."""
    if plot.look.width < WIDE:
        return
    ends = sorted((plot.values.at(value_of(line.end) or 0), line.number, line) for line in lines)
    least, x = plot.top, plot.days.right + 14
    places = []
    for y, _, line in ends:
        least = max(least, y)
        places.append((least, y, line))
        least += LEAST
    over = max(0.0, least - LEAST - plot.bottom)
    for place, y, line in places:
        at = place - over
        told = []
        if abs(at - y) > 3:  # noqa: PLR2004 - moved enough to need a line to its end
            told.append(
                element(
                    "path", d=f"M{x - 9:.1f} {y:.1f}L{x - 2:.1f} {at:.1f}", fill="none",
                    stroke="#9aa3b0", class_="rule",
                )
            )  # fmt: skip
        told.append(
            text(
                fitted(line.name, plot.look.width - x - 4, 12), x, at + 4,
                fill=COLOURS[line.colour], font_weight=600, class_=f"name {line.style}",
            )
        )  # fmt: skip
        yield element("g", told, data_actor=line.actor)


Keyed = tuple[str, float, int]


def keyed(kinds: Sequence[str], look: Look) -> Iterator[Keyed]:
    """Yield each kind of mark with its place in the key: how far to the right, in which line."""
    x, row = 16.0, 0
    for kind in kinds:
        wide = width_of(look.say(KEYS[kind]), 11.5) + 32
        if x + wide > look.width and x > 16:  # noqa: PLR2004 - where a line begins
            x, row = 16.0, row + 1
        yield kind, x, row
        x += wide


def key(keys: Sequence[Keyed], plot: Plot) -> Iterator[str]:
    """Yield what the marks mean."""
    for kind, x, row in keys:
        y = plot.bottom + 42 + row * KEY
        hollow = kind in HOLLOW
        yield element(
            "path", d=outline(kind, x, y - 4, 4), fill="#ffffff" if hollow else SOFT, stroke=SOFT,
            stroke_dasharray="2 1.5" if kind == "feared" else None,
            class_="key hollow" if hollow else "key",
        )  # fmt: skip
        yield text(plot.look.say(KEYS[kind]), x + 9, y, font_size=11.5, fill=SOFT, class_="soft")


def foot(lines: Sequence[Line], plot: Plot) -> Iterator[str]:
    """Yield who is drawn and not named."""
    left = [line.name for line in lines if line.colour >= NAMED]
    if left:
        told = plot.look.say(ALSO_MORE if len(left) > GREY else ALSO)
        told %= {"names": ", ".join(left[:GREY])}
        yield text(
            fitted(told, plot.look.width - 24, 11.5), 12, plot.look.height - 8, font_size=11.5,
            fill=SOFT, class_="soft",
        )  # fmt: skip
