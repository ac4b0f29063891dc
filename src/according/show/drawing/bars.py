"""What claimants say on one day as bars on one scale, to stand beside their words."""

from according.model import Bound
from according.show.drawing.colours import COLOURS, NAMED
from according.show.drawing.marks import SOFT, element

__all__ = ["bars_svg"]

WIDTH, HEIGHT = 320, 22


def bars_svg(
    low: int | None, high: int | None, bound: Bound, *, top: int, colour: int = NAMED
) -> str:
    """Give one claimant's bounds as a bar of a scale from 0 to ``top``.

    A number is a bar; a range a bar to its lower bound and a lighter one to its upper; an open
    upper bound ends in an arrow, an open lower one begins with a dashed outline. ``colour`` is the
    number of the claimant's colour; without one it is grey.
    """
    scale = (WIDTH - 26) / max(top, 1)
    fill = COLOURS[colour] if colour < NAMED else SOFT
    solid = (low or 0) * scale
    reach = (high if high is not None else low or 0) * scale
    drawn = [element("path", d=f"M0 {HEIGHT - 1}H{WIDTH}", stroke="#d8dde5", class_="rule")]
    if low is not None:
        drawn.append(bar(0, max(solid, 1.5), fill, 1.0))
    if high is not None and (low is None or high > low):
        drawn.append(bar(solid, max(reach - solid, 2), fill, 0.35))
    if high is None:
        drawn.append(
            element(
                "path",
                d=f"M{solid + 3:.1f} 4l12 7l-12 7z",
                fill=fill,
                fill_opacity=0.55,
                class_="fill",
            )
        )
    elif bound is Bound.ABOUT:
        drawn.append(
            element(
                "path",
                d=f"M{reach + 4:.1f} 11q3 -6 6 0t6 0",
                fill="none",
                stroke=fill,
                stroke_width=2,
                class_="stroke",
            )
        )
    return element(
        "svg",
        drawn,
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        class_=f"bar s{colour}" if colour < NAMED else "bar rest",
        aria_hidden="true",
        focusable="false",
    )


def bar(x: float, width: float, fill: str, opacity: float) -> str:
    """Give a stretch of a bar."""
    return element(
        "rect",
        x=x,
        y=4,
        width=width,
        height=14,
        fill=fill,
        fill_opacity=opacity if opacity < 1 else None,
        class_="fill",
    )
