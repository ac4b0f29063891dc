"""A question's timeline: who says how many, by day.

Every claimant is a line that keeps its height until it says something else; a range is a band, an
open bound an arrow, a claim that is no toll (a forecast, a fear, a denied figure, a part) a hollow
mark off the line. Where a claimant says nothing for long its line stops: a gap is a silence, never
a zero.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from according.errors import ShowError
from according.ledger.conclusions import ActorSeries, PlacedClaim, Point, Timeline
from according.model import Bound, Status
from according.show.drawing.marks import (
    COLOURS,
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
from according.show.wording import bounds

__all__ = ["Look", "timeline_svg"]

Link = Callable[[PlacedClaim], str]
# A claimant who says nothing for more days than this has a gap in its line.
GAP = 30
# Of a claimant with more points than this every so many-th is marked; the line shows the others.
# A drawing of many claimants marks fewer of each, down to the least.
MARKED, LEAST_MARKED = 60, 6
# How many claimants have a colour and a name of their own.
NAMED = len(COLOURS)
LEAST = 14.0
# On a narrower drawing, as on a phone, names stand below and not beside.
WIDE = 600
# Claimants with more points than this get smaller marks.
CROWD = 30
DASHES = (None, "7 3", "2 3", "9 3 2 3", None, "7 3", "2 3", "9 3 2 3")


@dataclass(frozen=True, slots=True)
class Look:
    """How a timeline is drawn.

    Attributes:
        width: in pixels.
        height: in pixels.
        log: on a logarithmic scale; figures of 0 are then left out.
        titled: with the question above and what the marks mean below, as a file of its own has it.
        marks: about how many points are marked in all; lines show the others.
        link: gives the address of the sentence behind a claim; no links if None.
    """

    width: int = 860
    height: int = 420
    log: bool = False
    titled: bool = True
    marks: int = 400
    link: Link | None = None


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
    claims = [claim for line in found.series for claim in drawn_claims(line, log=look.log)]
    if not claims:
        raise ShowError(f"no figure on {found.question.title!r} has a day, so none can be drawn")
    series = [line for line in found.series if any(drawn_claims(line, log=look.log))]
    labels = [line.actor.name for line in series[:NAMED]]
    plot = plotted(claims, labels, look, len(series))
    inside = [
        element("title", words(f"Timeline: {found.question.title}")),
        element("desc", words(described(found))),
        *(head(found, look) if look.titled else ()),
        *grid(plot),
        *(
            element("g", drawn(line, number, plot), class_=f"line s{number % NAMED}")
            for number, line in reversed(list(enumerate(series)))
        ),
        *named(series[:NAMED], plot),
        *(foot(series, plot) if look.titled else ()),
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
    )


def described(found: Timeline) -> str:
    """Say in words what the drawing shows, for those who do not see it."""
    told = []
    for line in found.series[:NAMED]:
        if line.series.points:
            last = line.series.points[-1]
            said = bounds(last.claim.low, last.claim.high, last.claim.bound)
            told.append(f"{line.actor.name}: {said} as of {last.day or 'no day told'}")
    return "; ".join(told) or "Only claims that are no toll."


def drawn_claims(line: ActorSeries, *, log: bool) -> Iterator[PlacedClaim]:
    """Yield the claims of a claimant that have a place in a drawing."""
    for claim in (*(point.claim for point in line.series.points), *line.series.apart):
        value = value_of(claim)
        if claim.day and value is not None and value >= (1 if log else 0):
            yield claim


def value_of(claim: PlacedClaim) -> int | None:
    """Give the height at which a claim is marked."""
    return claim.low if claim.low is not None else claim.high


def plotted(claims: Sequence[PlacedClaim], labels: Sequence[str], look: Look, series: int) -> Plot:
    """Measure what has to fit, and give where it stands."""
    top = max(max(value_of(claim) or 0, claim.high or 0) for claim in claims)
    wide = look.width >= WIDE
    right = min(max(width_of(label, 12) for label in labels) + 20, 210) if wide and labels else 16
    above, below = (78, 66) if look.titled else (16, 30)
    upper, lower = above, look.height - below
    ticks = Values(top, lower, upper, look.log).ticks()
    left = max(width_of(short(tick), 12) for tick in ticks) + 20
    dates = sorted(date.fromisoformat(claim.day) for claim in claims)
    return Plot(
        look,
        Days(dates[0], dates[-1], left + 8, look.width - right - 8),
        Values(top * (1 if look.log else 1.06), lower, upper, look.log),
        upper,
        lower,
        min(MARKED, max(look.marks // max(series, 1), LEAST_MARKED)),
    )


def head(found: Timeline, look: Look) -> Iterator[str]:
    """Yield the title of a file of its own."""
    room = look.width - 24
    title = fitted(found.question.title, room, 19)
    yield element("rect", width=look.width, height=look.height, fill="#ffffff", class_="paper")
    yield text(title, 12, 30, font_size=19, font_weight=700, fill="#14181f", class_="ink")
    yield text(
        fitted("Each figure is its claimant's own. A gap is a silence, not a zero.", room, 13),
        12, 52, font_size=13, fill=SOFT, class_="soft",
    )  # fmt: skip


def grid(plot: Plot) -> Iterator[str]:
    """Yield the axes: values at the left, days below."""
    left, right = plot.days.left - 8, plot.days.right + 8
    for tick in plot.values.ticks():
        y = plot.values.at(tick)
        yield element("path", d=f"M{left:.1f} {y:.1f}H{right:.1f}", stroke="#d8dde5", class_="rule")
        yield text(short(tick), left - 6, y + 4, text_anchor="end", fill=SOFT, class_="soft")
    end = 0.0
    for day, label in day_ticks(plot.days, int((right - left) / 90)):
        x = plot.days.at(day)
        half = width_of(label, 12) / 2
        yield element("path", d=f"M{x:.1f} {plot.bottom:.1f}v5", stroke="#9aa3b0", class_="rule")
        x = min(max(x, half), plot.look.width - half)
        if x - half > end + 6:
            yield text(label, x, plot.bottom + 19, text_anchor="middle", fill=SOFT, class_="soft")
            end = x + half


def drawn(line: ActorSeries, number: int, plot: Plot) -> Iterator[str]:
    """Yield a claimant's line, bands and marks."""
    colour = COLOURS[number % NAMED] if number < NAMED else SOFT
    log = plot.values.log
    points = [p for p in line.series.points if p.day and shown(p.claim, log=log)]
    for run in runs(points):
        yield from bands(run, colour, plot)
        path = stepped(run, plot)
        yield element(
            "path",
            d=path,
            fill="none",
            stroke=colour,
            stroke_width=2.2 if number < NAMED else 1,
            stroke_dasharray=DASHES[number] if number < NAMED else None,
            stroke_linejoin="round",
            class_="stroke",
        )
    marks = marked_all(line, points, plot)
    yield element("g", marks, fill=colour, stroke=colour, stroke_width=1.6)


def marked_all(line: ActorSeries, points: Sequence[Point], plot: Plot) -> Iterator[str]:
    """Yield the marks of a claimant's figures, in the colour that stands around them."""
    size = 3.2 if len(points) > CROWD else 4.5
    every = max(1, -(-len(points) // plot.marks))
    for at, point in enumerate(points):
        if at % every == 0 or at == len(points) - 1:
            yield marked(point.claim, line.actor.name, plot, size=size)
    for claim in line.series.apart:
        if claim.day and shown(claim, log=plot.values.log):
            yield marked(claim, line.actor.name, plot, size=4.5)


def shown(claim: PlacedClaim, *, log: bool) -> bool:
    """Whether a claim has a height in the drawing."""
    value = value_of(claim)
    return value is not None and value >= (1 if log else 0)


def runs(points: Sequence[Point]) -> Iterator[list[Point]]:
    """Yield the points between gaps."""
    run: list[Point] = []
    for point in points:
        if run and (date.fromisoformat(point.day) - date.fromisoformat(run[-1].day)).days > GAP:
            yield run
            run = []
        run.append(point)
    if run:
        yield run


def stepped(run: Sequence[Point], plot: Plot) -> str:
    """Give the path of a line that keeps its height until the claimant says something else."""
    path = ""
    for point in run:
        x, y = plot.days.at(point.day), plot.values.at(value_of(point.claim) or 0)
        path += f"H{x:.1f}V{y:.1f}" if path else f"M{x:.1f} {y:.1f}"
    return path


def bands(run: Sequence[Point], colour: str, plot: Plot) -> Iterator[str]:
    """Yield a band for each stretch over which a claimant gives two bounds."""
    following = [*(after.day for _, after in pairwise(run)), run[-1].day]
    for point, until in zip(run, following, strict=True):
        low, high = point.claim.low, point.claim.high
        if low is None or high is None or low == high:
            continue
        x, y = plot.days.at(point.day), plot.values.at(high)
        yield element(
            "rect",
            x=x - (3 if until == point.day else 0),
            y=y,
            width=max(plot.days.at(until) - x, 6),
            height=max(plot.values.at(low) - y, 1),
            fill=colour,
            fill_opacity=0.2,
            class_="band",
        )


def marked(claim: PlacedClaim, actor: str, plot: Plot, *, size: float) -> str:
    """Give the mark of one claim, with what it says for those who point at it."""
    x, y = plot.days.at(claim.day), plot.values.at(value_of(claim) or 0)
    toll = claim.counts
    d = shape(claim, x, y, size)
    mark = element(
        "path",
        d=d,
        fill=None if toll and not claim.carried else "#ffffff",
        stroke_dasharray=None if toll else "2 1.5",
        class_="mark" if toll and not claim.carried else "mark hollow",
    )
    said = f"{actor}: {claim.figure}, {claim.day}{'' if toll else f' ({aside(claim)})'}"
    inside = element("title", words(said)) + mark
    if plot.look.link is None:
        return element("g", inside)
    return element("a", inside, href=plot.look.link(claim), aria_label=said)


def aside(claim: PlacedClaim) -> str:
    """Say why a claim is no toll on its question."""
    return claim.apart or {
        Status.POSSIBLE: "feared or possible",
        Status.PROJECTED: "a forecast",
        Status.DENIED: "denied",
    }.get(claim.status, "no toll")


def shape(claim: PlacedClaim, x: float, y: float, size: float) -> str:
    """Give the outline of a mark: an arrow up or down where a bound is open, else a dot."""
    if claim.status is Status.DENIED:
        return outline("denied", x, y, size)
    if claim.bound is Bound.VAGUE:
        return outline("at least", x, y, size)
    return outline(str(claim.bound).replace("_", " "), x, y, size)


def outline(kind: str, x: float, y: float, r: float) -> str:
    """Give the path of a mark of a kind around a place."""
    at = f"M{x - r:.1f} "
    if kind == "denied":
        return f"{at}{y - r:.1f}l{2 * r:.1f} {2 * r:.1f}m0 {-2 * r:.1f}l{-2 * r:.1f} {2 * r:.1f}"
    if kind == "at least":
        return f"{at}{y + r * 0.7:.1f}h{2 * r:.1f}l{-r:.1f} {-1.8 * r:.1f}z"
    if kind == "at most":
        return f"{at}{y - r * 0.7:.1f}h{2 * r:.1f}l{-r:.1f} {1.8 * r:.1f}z"
    if kind in ("about", "range"):
        d = f"{r:.1f}"
        return f"{at}{y:.1f}l{d} -{d}l{d} {d}l-{d} {d}z"
    o = r * 0.85
    turn = f"a{o:.1f} {o:.1f} 0 1 0"
    return f"M{x - o:.1f} {y:.1f}{turn} {2 * o:.1f} 0{turn} {-2 * o:.1f} 0z"


def named(series: Sequence[ActorSeries], plot: Plot) -> Iterator[str]:
    """Yield the names of the claimants at the ends of their lines, none over another."""
    if plot.look.width < WIDE:
        return
    ends = []
    for number, line in enumerate(series):
        last = list(drawn_claims(line, log=plot.values.log))[-1]
        ends.append((plot.values.at(value_of(last) or 0), number, line.actor.name))
    ends.sort()
    least, x = plot.top, plot.days.right + 14
    places = []
    for y, number, name in ends:
        least = max(least, y)
        places.append((least, y, number, name))
        least += LEAST
    over = max(0.0, least - LEAST - plot.bottom)
    for place, y, number, name in places:
        at = place - over
        if abs(at - y) > 3:  # noqa: PLR2004 - moved enough to need a line to its end
            yield element(
                "path", d=f"M{x - 9:.1f} {y:.1f}L{x - 2:.1f} {at:.1f}", fill="none",
                stroke="#9aa3b0", class_="rule",
            )  # fmt: skip
        yield text(
            fitted(name, plot.look.width - x - 4, 12), x, at + 4, fill=COLOURS[number % NAMED],
            font_weight=600, class_=f"name s{number}",
        )  # fmt: skip


KEYS = (("exact", "a number"), ("at least", "at least"), ("at most", "at most"))
KEYS_TOO = (("about", "about, or a range"), ("denied", "denied"))


def foot(series: Sequence[ActorSeries], plot: Plot) -> Iterator[str]:
    """Yield what the marks mean, and who is not named."""
    x, y = 16.0, plot.bottom + 42
    for kind, said in (*KEYS, *(KEYS_TOO if plot.look.width >= WIDE else ())):
        yield element("path", d=outline(kind, x, y - 4, 4), fill=SOFT, stroke=SOFT, class_="key")
        yield text(said, x + 9, y, font_size=11.5, fill=SOFT, class_="soft")
        x += width_of(said, 11.5) + 32
    if plot.look.width >= WIDE:
        hollow = "hollow: no toll (a forecast, a fear, a part)"
        yield text(hollow, x - 4, y, font_size=11.5, fill=SOFT, class_="soft")
    left = [line.actor.name for line in series[NAMED:]]
    if left:
        told = f"Also drawn, in grey: {', '.join(left[:5])}{' and others' if len(left) > 5 else ''}"  # noqa: PLR2004
        yield text(
            fitted(told, plot.look.width - 24, 11.5), 12, y + 16, font_size=11.5, fill=SOFT,
            class_="soft",
        )  # fmt: skip
