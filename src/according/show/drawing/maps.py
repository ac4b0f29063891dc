"""A map of the places that are spoken of: how much is said on each, and nothing on whose it is.

Drawn from outlines and places that come with the program: no tiles, nobody else is asked.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from according.show.drawing.marks import FONT, attribute, element, quoted, text, width_of, words
from according.show.drawing.world import Spot, outlines, spot_of

__all__ = ["Spoken", "located", "map_svg"]

# Fewer places than this are no map.
FEWEST = 2
# Degrees that a map spans at least, and the share of its span that stands around the places.
LEAST, AROUND = 3.0, 0.22
LARGEST, SMALLEST = 26.0, 4.0
# So many claims at least make the largest circle, and on a map so wide.
MANY, WIDE = 10, 760
# Widest and narrowest: a map is neither a ribbon nor a tower.
TALLEST, LOWEST = 0.9, 0.45


# How much wider bold letters are.
BOLD = 1.1
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A place with how much is said on it.

    Attributes:
        place: as questions name it: "Mariupol, Ukraine".
        claims: how many claims there are.
        says: what is said to those who point at it.
        path: where it leads.
    """

    place: str
    claims: int
    says: str
    path: str


@dataclass(frozen=True, slots=True)
class Frame:
    """Which part of the world a map shows.

    Attributes:
        width: in pixels.
        height: in pixels.
        west: the longitude at the left.
        north: the latitude at the top.
        scale: pixels to a degree of latitude.
        squeeze: how much narrower a degree of longitude is.
    """

    width: float
    height: float
    west: float
    north: float
    scale: float
    squeeze: float

    def at(self, spot: Spot) -> tuple[float, float]:
        """Give where a spot stands."""
        lat, lon = spot
        return (lon - self.west) * self.squeeze * self.scale, (self.north - lat) * self.scale


def located(spoken: Sequence[Spoken], within: Sequence[str] = ()) -> list[tuple[Spoken, Spot]]:
    """Give the places of which it is known where they lie; towns without a country are within."""
    known = ((one, spot_of(one.place, within)) for one in spoken)
    return [(one, spot) for one, spot in known if spot is not None]


def map_svg(found: Sequence[tuple[Spoken, Spot]], title: str, width: int = WIDE) -> str:
    """Give a map of located places as SVG; the empty text if they are too few."""
    if len({spot for _, spot in found}) < FEWEST:
        return ""
    frame = framed([spot for _, spot in found], width)
    most = max(MANY, *(one.claims for one, _ in found))
    return element(
        "svg",
        [
            element("title", words(title)),
            element("rect", width=frame.width, height=frame.height, fill="#eef2f5", class_="sea"),
            *lands(frame),
            *dots(found, frame, most),
        ],
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {frame.width:.0f} {frame.height:.0f}",
        role="group",
        class_="map",
        font_family=FONT,
        font_size=13,
    )


def framed(spots: Sequence[Spot], width: float) -> Frame:
    """Give the part of the world that holds the spots, with room around them."""
    south, north = min(lat for lat, _ in spots), max(lat for lat, _ in spots)
    west, east = min(lon for _, lon in spots), max(lon for _, lon in spots)
    middle, centre = (south + north) / 2, (west + east) / 2
    squeeze = max(math.cos(math.radians(middle)), 0.2)
    tall = max(north - south, LEAST) * (1 + 2 * AROUND)
    wide = max((east - west) * squeeze, LEAST) * (1 + 2 * AROUND)
    share = min(max(tall / wide, LOWEST), TALLEST)
    scale = min(width / wide, width * share / tall)
    height = width * share
    return Frame(
        width,
        height,
        centre - width / scale / squeeze / 2,
        middle + height / scale / 2,
        scale,
        squeeze,
    )


def lands(frame: Frame) -> Iterator[str]:
    """Yield the outlines that reach into a map."""
    for _, ring in outlines():
        corners = [frame.at(spot) for spot in ring]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        if max(xs) < 0 or min(xs) > frame.width or max(ys) < 0 or min(ys) > frame.height:
            continue
        d = "L".join(f"{x:.1f} {y:.1f}" for x, y in corners)
        yield f'<path d="M{d}z" fill="#ffffff" stroke="#b9c1cb" class="land"/>'


def dots(found: Sequence[tuple[Spoken, Spot]], frame: Frame, most: int) -> Iterator[str]:
    """Yield the places, the largest first, each named where there is room."""
    taken: list[Box] = []
    named = []
    for one, spot in sorted(found, key=lambda each: -each[0].claims):
        x, y = frame.at(spot)
        r = max(LARGEST * frame.width / WIDE * math.sqrt(one.claims / most), SMALLEST)
        told = attribute(one.says)
        yield (
            f'<a href={quoted(one.path)} aria-label="{told}"><title>{told}</title>'
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r:.1f}" fill="#8c1c13" fill-opacity="0.55"'
            f' stroke="#8c1c13" class="dot"/></a>'
        )
        box = labelled(one.place, x, y, r, frame, taken)
        if box:
            taken.append(box)
            label = one.place.split(",")[0]
            named.append(
                text(label, box[0], y + 4.5, fill="#14181f", class_="ink", font_weight=600)
            )
        taken.append((x - r, y - r, x + r, y + r))
    yield element("g", named, pointer_events="none", aria_hidden="true")


def labelled(
    place: str, x: float, y: float, r: float, frame: Frame, taken: Sequence[Box]
) -> Box | None:
    """Give where a place's name has room, beside its circle; None if nowhere."""
    wide = width_of(place.split(",")[0], 13) * BOLD
    for left in (x + r + 4, x - r - 4 - wide):
        box = (left, y - 8, left + wide, y + 8)
        if left >= 0 and box[2] <= frame.width and all(apart(box, other) for other in taken):
            return box
    return None


def apart(one: Box, other: Box) -> bool:
    """Tell whether two boxes have nothing in common."""
    return one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
