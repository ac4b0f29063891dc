"""A question's timeline as a picture: who says how many, by day.

Every claimant is a line with a point a day; a range is a band, an open bound an arrow, a claim
that is no toll a hollow point; a day without a figure is a gap, and never a zero.
"""

from according.errors import ShowError
from according.ledger.conclusions import PlacedClaim, Timeline
from according.model import Bound

__all__ = ["HEIGHT", "WIDTH", "timeline_svg"]

WIDTH, HEIGHT = 760, 380
# Colours that people with any colour vision can tell apart (Okabe and Ito, 2008).
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#999999")
# So many claimants can be told apart in one picture; the others are named under it.
SHOWN = len(COLOURS)
# Claimants who missed more days than this have a gap in their line.
GAP = 30
FONT = "Liberation Sans, Arial, Helvetica, sans-serif"
SHAPES = {
    "exact": "circle",
    "about": "diamond",
    "range": "square",
    "at least": "triangle-up",
    "at most": "triangle-down",
    "no toll": "stroke",
}

Row = dict[str, str | int | None]


def timeline_svg(found: Timeline, *, log: bool = False) -> str:
    """Give the timeline as SVG.

    Args:
        found: the question's timeline.
        log: whether the scale is logarithmic; then a figure of 0 is left out.

    Raises:
        ShowError: there is no figure with a day, or the library that draws is not installed.
    """
    try:
        import vl_convert
    except ImportError as error:
        raise ShowError(
            "charts need the extra 'charts' (pip install 'according[charts]')"
        ) from error
    rows = rows_of(found, least=1 if log else 0)
    if not rows:
        raise ShowError(f"no figure on {found.question.title!r} has a day, so none can be drawn")
    return str(vl_convert.vegalite_to_svg(drawn(found, rows, log=log)))


def rows_of(found: Timeline, *, least: int) -> list[Row]:
    """Give a row for each point that can be drawn, claimants with most claims first."""
    rows: list[Row] = []
    for line in found.series[:SHOWN]:
        run, before = 0, None
        for point in line.series.points:
            run += before is not None and days_between(before, point.day) > GAP
            before = point.day or before
            rows.append(row_of(line.actor.name, point.claim, run))
        rows += [row_of(line.actor.name, claim, -1) for claim in line.series.apart]
    return [row for row in rows if row["day"] and int(row["value"] or 0) >= least]


def days_between(first: str, second: str) -> int:
    """Give how many days lie between two ISO days, 0 if one is not told."""
    from datetime import date

    if not first or not second:
        return 0
    return (date.fromisoformat(second) - date.fromisoformat(first)).days


def row_of(actor: str, claim: PlacedClaim, run: int) -> Row:
    """Give what is drawn of a claim; ``run`` is -1 for one that is no toll."""
    low, high = claim.low, claim.high
    kind = {
        Bound.AT_LEAST: "at least",
        Bound.VAGUE: "at least",
        Bound.AT_MOST: "at most",
        Bound.ABOUT: "about",
        Bound.RANGE: "range",
    }.get(claim.bound, "exact")
    return {
        "actor": actor,
        "day": claim.day,
        "value": low if low is not None else high,
        "low": low,
        "high": high if high is not None else low,
        "kind": kind if run >= 0 else "no toll",
        "run": f"{actor} {run}" if run >= 0 else None,
    }


def drawn(found: Timeline, rows: list[Row], *, log: bool) -> dict[str, object]:
    """Give the chart of the rows, as Vega-Lite has it."""
    import altair as alt

    actors = list(dict.fromkeys(row["actor"] for row in rows))
    colour = alt.Color(
        "actor:N",
        title=None,
        scale=alt.Scale(domain=actors, range=list(COLOURS[: len(actors)])),
        legend=alt.Legend(orient="top", labelLimit=260, symbolType="stroke", columns=3),
    )
    axis = alt.Axis(format=",", title=None, tickCount=6)
    y = alt.Y("value:Q", axis=axis, scale=alt.Scale(type="log" if log else "linear"))
    x = alt.X("day:T", title=None, axis=alt.Axis(format="%-d %b %Y", labelAngle=0, tickCount=6))
    data = alt.InlineData(values=rows)
    base = alt.Chart(data).encode(x=x, color=colour)
    kinds = [kind for kind in SHAPES if any(row["kind"] == kind for row in rows)]
    shape = alt.Shape(
        "kind:N",
        title=None,
        scale=alt.Scale(domain=kinds, range=[SHAPES[kind] for kind in kinds]),
        legend=alt.Legend(orient="bottom") if kinds != ["exact"] else None,
    )
    tolls = base.transform_filter("datum.run != null")
    bands = tolls.mark_area(opacity=0.18, interpolate="step-after").encode(
        y=alt.Y("low:Q"), y2="high:Q", detail="run:N"
    )
    lines = tolls.mark_line(interpolate="step-after", strokeWidth=2).encode(y=y, detail="run:N")
    points = base.mark_point(size=46, filled=False).encode(y=y, shape=shape)
    layers = alt.layer(bands, lines, points)
    chart = layers.properties(
        width=WIDTH,
        height=HEIGHT,
        title=alt.TitleParams(found.question.title, subtitle=said_under(found), anchor="start"),
        background="white",
    ).configure(font=FONT)
    return dict(chart.to_dict())


def said_under(found: Timeline) -> list[str]:
    """Give what is said under the title: that nobody decides, and who is not shown."""
    told = ["Who says how many: each figure is its claimant's own. A gap is a silence, not a zero."]
    left = [line.actor.name for line in found.series[SHOWN:]]
    if left:
        told.append(f"Not shown: {', '.join(left[:6])}{' and others' if len(left) > 6 else ''}")  # noqa: PLR2004
    return told
