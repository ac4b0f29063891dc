"""What a claim is marked with: its bound by its shape; what is no toll hollow, each in its own."""

from collections.abc import Callable, Iterable

from according.ledger.conclusions import PlacedClaim
from according.model import Bound, Status
from according.show.drawing.marks import SOFT, element
from according.show.wording import marked

__all__ = ["HOLLOW", "KEYS", "aside", "key_svg", "kind_of", "kinds_of", "outline"]

# What the marks mean, in the order in which a drawing says it.
KEYS = {
    "exact": marked("a number"),
    "about": marked("about, or a range"),
    "at least": marked("at least"),
    "at most": marked("at most"),
    "vague": marked("vague (“dozens”)"),
    "forecast": marked("a forecast"),
    "feared": marked("feared or possible"),
    "part": marked("a part, or counted otherwise"),
    "denied": marked("denied"),
}
# What is no toll.
HOLLOW = frozenset(("forecast", "feared", "part"))
BOUNDS = {
    Bound.AT_LEAST: "at least",
    Bound.AT_MOST: "at most",
    Bound.ABOUT: "about",
    Bound.RANGE: "about",
    Bound.VAGUE: "vague",
}
STATUSES = {Status.DENIED: "denied", Status.PROJECTED: "forecast", Status.POSSIBLE: "feared"}


def kind_of(claim: PlacedClaim) -> str:
    """Give the kind of a claim's mark."""
    if claim.status in STATUSES:
        return STATUSES[claim.status]
    return "part" if claim.apart else BOUNDS.get(claim.bound, "exact")


def kinds_of(claims: Iterable[PlacedClaim]) -> list[str]:
    """Give the kinds of several claims, in the order of the key."""
    found = {kind_of(claim) for claim in claims}
    return [kind for kind in KEYS if kind in found]


def aside(claim: PlacedClaim) -> str:
    """Say why a claim is no toll on its question; empty if it is one."""
    if claim.counts:
        return ""
    return claim.apart or KEYS.get(STATUSES.get(claim.status, ""), marked("no toll"))


def _dot(x: float, y: float, r: float) -> str:
    turn = f"a{r:.1f} {r:.1f} 0 1 0"
    return f"M{x - r:.1f} {y:.1f}{turn} {2 * r:.1f} 0{turn} {-2 * r:.1f} 0z"


def _number(x: float, y: float, r: float) -> str:
    return _dot(x, y, r * 0.85)


def _up(x: float, y: float, r: float) -> str:
    return f"M{x - r:.1f} {y + r * 0.7:.1f}h{2 * r:.1f}l{-r:.1f} {-1.8 * r:.1f}z"


def _down(x: float, y: float, r: float) -> str:
    return f"M{x - r:.1f} {y - r * 0.7:.1f}h{2 * r:.1f}l{-r:.1f} {1.8 * r:.1f}z"


def _diamond(x: float, y: float, r: float) -> str:
    return f"M{x - r:.1f} {y:.1f}l{r:.1f} {-r:.1f}l{r:.1f} {r:.1f}l{-r:.1f} {r:.1f}z"


def _fading(x: float, y: float, r: float) -> str:
    """Dots that get smaller upwards: so many, and nobody says how many more."""
    dots = ((0.0, 0.75), (1.7, 0.55), (3.0, 0.35))
    return "".join(_dot(x, y - up * r, size * r) for up, size in dots)


def _ahead(x: float, y: float, r: float) -> str:
    return f"M{x - r * 0.8:.1f} {y - r:.1f}l{1.9 * r:.1f} {r:.1f}l{-1.9 * r:.1f} {r:.1f}z"


def _square(x: float, y: float, r: float) -> str:
    s = r * 0.85
    return f"M{x - s:.1f} {y - s:.1f}h{2 * s:.1f}v{2 * s:.1f}h{-2 * s:.1f}z"


def _cross(x: float, y: float, r: float) -> str:
    d = f"{2 * r:.1f}"
    return f"M{x - r:.1f} {y - r:.1f}l{d} {d}m0 -{d}l-{d} {d}"


OUTLINES: dict[str, Callable[[float, float, float], str]] = {
    "exact": _number,
    "about": _diamond,
    "at least": _up,
    "at most": _down,
    "vague": _fading,
    "forecast": _ahead,
    "feared": _number,
    "part": _square,
    "denied": _cross,
}


def outline(kind: str, x: float, y: float, size: float) -> str:
    """Give the path of a mark of a kind around a place."""
    return OUTLINES[kind](x, y, size)


def key_svg(kind: str) -> str:
    """Give a mark of a kind by itself, to stand beside what it means."""
    hollow = kind in HOLLOW
    drawn = element(
        "path", d=outline(kind, 10, 12, 6), fill="#ffffff" if hollow else SOFT, stroke=SOFT,
        stroke_width=1.6, stroke_dasharray="2 1.5" if kind == "feared" else None,
        class_="key hollow" if hollow else "key",
    )  # fmt: skip
    return element("svg", drawn, viewBox="0 0 24 24", width=24, height=24, aria_hidden="true")
