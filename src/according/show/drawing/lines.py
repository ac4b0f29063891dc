"""What each claimant says as a line of its own, and which part of it a drawing shows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from according.ledger.conclusions import PlacedClaim, Point, Timeline
from according.show.drawing.colours import COLOURS, NAMED
from according.show.drawing.marks import SOFT, attribute, element, quoted
from according.show.drawing.scales import Days, Values
from according.show.drawing.shapes import HOLLOW, aside, kind_of, outline
from according.show.wording import Say, day

__all__ = ["Line", "Link", "Marking", "Run", "drawn", "lines_of", "value_of"]

Link = Callable[[PlacedClaim], str]
# A claimant who says nothing for more days than this has a gap in its line.
GAP = 30
# Claimants with more points than this get smaller marks.
CROWD = 30
# By the place among claimants: who says most has a whole line.
DASHES = (None, "7 3", "2 3", "9 3 2 3", None, "7 3", "2 3", "9 3 2 3")


@dataclass(frozen=True, slots=True)
class Marking:
    """What marks say and lead to.

    Attributes:
        link: gives the address of the sentence behind a claim; no links if None.
        say: puts words into a language.
    """

    link: Link | None
    say: Say


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line without a gap.

    Attributes:
        points: those shown, by day.
        before: what was said last before the period shown, None if the stretch begins in it.
        goes_on: whether it goes on after the period.
    """

    points: tuple[Point, ...]
    before: Point | None = None
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """What a drawing shows of one claimant.

    Attributes:
        number: its place among all claimants.
        colour: the number of its colour; `NAMED` for one that has none of its own.
        actor: its id.
        name: its name.
        runs: its tolls.
        apart: its claims that are no toll, and those of a second count.
    """

    number: int
    colour: int
    actor: str
    name: str
    runs: tuple[Run, ...]
    apart: tuple[PlacedClaim, ...]

    @property
    def marked(self) -> list[PlacedClaim]:
        """The claims that have a mark."""
        return [point.claim for run in self.runs for point in run.points] + list(self.apart)

    @property
    def seen(self) -> list[PlacedClaim]:
        """The claims that give the line a height anywhere in the drawing."""
        carried = [run.before.claim for run in self.runs if run.before]
        return carried + self.marked

    @property
    def end(self) -> PlacedClaim:
        """The claim at whose height the line ends; there must be one."""
        last = self.runs[-1] if self.runs else None
        if last is None:
            return self.apart[-1]
        point = last.points[-1] if last.points else last.before
        assert point is not None  # noqa: S101 - a run has a point, or one before it
        return point.claim

    @property
    def style(self) -> str:
        """The class that gives it its colour in a page."""
        return f"s{self.colour}" if self.colour < NAMED else "rest"


@lru_cache(maxsize=20_000)
def ordinal(day: str) -> int:
    """Give the number of an ISO day."""
    return date.fromisoformat(day).toordinal()


def value_of(claim: PlacedClaim) -> int | None:
    """Give the height at which a claim is marked."""
    return claim.low if claim.low is not None else claim.high


def lines_of(
    found: Timeline,
    colours: Mapping[str, int],
    *,
    log: bool,
    since: str = "",
    until: str = "",
) -> list[Line]:
    """Give the line of each claimant who is seen in a period, who claims most first.

    Args:
        found: all that is said.
        colours: the numbers of the claimants' colours.
        log: whether only what a logarithmic scale can show is wanted.
        since: ISO day, the first of the period; the first of all if empty.
        until: ISO day, the last; the last of all if empty.
    """
    least, end = (1 if log else 0), until or "9999-12-31"
    given = []
    for number, line in enumerate(found.series):
        points = [p for p in line.series.points if p.day and _high(p.claim, least)]
        # A second count has marks and no line, which would be taken for another claimant's.
        marked = (*(point.claim for point in line.series.checked), *line.series.apart)
        apart = [c for c in marked if c.day and since <= c.day <= end and _high(c, least)]
        runs = tuple(_within(points, since, end))
        if runs or apart:
            actor = line.actor
            colour = colours.get(actor.id, NAMED)
            given.append(Line(number, colour, actor.id, actor.name, runs, tuple(apart)))
    return given


def _high(claim: PlacedClaim, least: int) -> bool:
    value = value_of(claim)
    return value is not None and value >= least


def _within(points: Sequence[Point], since: str, until: str) -> Iterator[Run]:
    """Yield the stretches of a line that are seen in a period."""
    for run in _runs(points):
        inside = tuple(point for point in run if since <= point.day <= until)
        before = next((point for point in reversed(run) if point.day < since), None)
        goes_on = run[-1].day > until
        if inside or (before and goes_on):
            yield Run(inside, before, goes_on)


def _runs(points: Sequence[Point]) -> Iterator[list[Point]]:
    """Yield the points between gaps."""
    run: list[Point] = []
    for point in points:
        if run and ordinal(point.day) - ordinal(run[-1].day) > GAP:
            yield run
            run = []
        run.append(point)
    if run:
        yield run


def drawn(line: Line, days: Days, values: Values, marks: int, marking: Marking) -> Iterator[str]:
    """Yield a claimant's line, its bands and its marks, about so many of these."""
    colour = COLOURS[line.colour] if line.colour < NAMED else SOFT
    for at, run in enumerate(line.runs):
        yield from _bands(run, colour, days, values)
        yield element(
            "path",
            d=_stepped(run, days, values),
            fill="none",
            stroke=colour,
            stroke_width=2.2 if line.colour < NAMED else 1,
            stroke_dasharray=DASHES[line.number % len(DASHES)] if line.colour < NAMED else None,
            stroke_linejoin="round",
            class_="stroke",
        )
        yield from _ends(run, days, values, colour, first=not at, last=run is line.runs[-1])
    found = list(_marks(line, days, values, marks, marking))
    yield element("g", found, fill=colour, stroke=colour, stroke_width=1.6)


def _stepped(run: Run, days: Days, values: Values) -> str:
    """Give the path of a line that keeps its height until the claimant says something else."""
    path = ""
    if run.before:
        path = f"M{days.left:.1f} {values.at(value_of(run.before.claim) or 0):.1f}"
    for point in run.points:
        x, y = days.on(ordinal(point.day)), values.at(value_of(point.claim) or 0)
        path += f"H{x:.1f}V{y:.1f}" if path else f"M{x:.1f} {y:.1f}"
    return path + (f"H{days.right:.1f}" if run.goes_on else "")


def _ends(
    run: Run, days: Days, values: Values, colour: str, *, first: bool, last: bool
) -> Iterator[str]:
    """Yield a stop where a gap begins and where it ends, so that it is seen to be one."""
    stops = []
    if not last and run.points and not run.goes_on:
        stops.append(run.points[-1])
    if not first and run.points and not run.before:
        stops.append(run.points[0])
    for point in stops:
        x, y = days.on(ordinal(point.day)), values.at(value_of(point.claim) or 0)
        yield element(
            "path", d=f"M{x:.1f} {y - 8:.1f}v16", stroke=colour, stroke_width=1.4, class_="stop"
        )


def _bands(run: Run, colour: str, days: Days, values: Values) -> Iterator[str]:
    """Yield a band for each stretch over which a claimant gives two bounds."""
    spoken = [*([run.before] if run.before else []), *run.points]
    edge = days.right if run.goes_on else None
    ends = [days.on(ordinal(after.day)) for _, after in pairwise(spoken)]
    for point, end in zip(spoken, [*ends, edge], strict=True):
        low, high = point.claim.low, point.claim.high
        if low is None or high is None or low == high:
            continue
        x = max(days.on(ordinal(point.day)), days.left)
        y = values.at(high)
        yield element(
            "rect",
            x=x if end is not None and end > x else x - 3,
            y=y,
            width=max((x if end is None else end) - x, 6),
            height=max(values.at(low) - y, 1),
            fill=colour,
            fill_opacity=0.2,
            class_="band",
        )


def _marks(line: Line, days: Days, values: Values, most: int, marking: Marking) -> Iterator[str]:
    """Yield the marks of a claimant's figures, in the colour that stands around them."""
    points = [point for run in line.runs for point in run.points]
    size = 3.2 if len(points) > CROWD else 4.5
    every = max(1, -(-len(points) // most))
    for at, point in enumerate(points):
        if at % every == 0 or at == len(points) - 1:
            yield _mark(point.claim, line.name, days, values, size, marking)
    for claim in line.apart:
        yield from _reach(claim, days, values)
        yield _mark(claim, line.name, days, values, 4.5, marking)


def _reach(claim: PlacedClaim, days: Days, values: Values) -> Iterator[str]:
    """Yield a thin line from bound to bound of a claim that is no toll and gives two."""
    if claim.low is not None and claim.high is not None and claim.low < claim.high:
        x, low, high = days.on(ordinal(claim.day)), values.at(claim.low), values.at(claim.high)
        yield f'<path d="M{x:.1f} {low:.1f}V{high:.1f}" stroke-dasharray="2 2" class="reach"/>'


def _mark(
    claim: PlacedClaim, actor: str, days: Days, values: Values, size: float, marking: Marking
) -> str:
    """Give the mark of one claim, with what it says for those who point at it."""
    x, y = days.on(ordinal(claim.day)), values.at(value_of(claim) or 0)
    kind, why = kind_of(claim), aside(claim)
    said = f"{actor}: {claim.figure}, {day(claim.day, marking.say)}"
    if why:
        said += f" ({marking.say(why)})"
    d = outline(kind, x, y, size)
    hollow = kind in HOLLOW or claim.carried
    paint = ' fill="#ffffff" class="mark hollow"' if hollow else ' class="mark"'
    if kind == "feared":
        paint += ' stroke-dasharray="2 1.5"'
    told = attribute(said)
    inside = f'<title>{told}</title><path d="{d}"{paint}/>'
    link = marking.link
    if link is None:
        return f"<g>{inside}</g>"
    return f'<a href={quoted(link(claim))} aria-label="{told}">{inside}</a>'
