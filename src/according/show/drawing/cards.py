"""A card to be passed on: who says how many, on one day, in the sizes that social sites show."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from according.show.drawing.marks import FONT, element, fitted, text, width_of
from according.show.wording import inline

__all__ = ["CARDS", "THEMES", "Card", "Said", "card_svg"]

# Width and height by name: for link previews, for feeds, for stories.
CARDS = {"wide": (1200, 630), "square": (1080, 1080), "tall": (1080, 1920)}
MARGIN = 64
TITLE_LINES = 3
SMALLEST = 22.0


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a card."""

    paper: str
    ink: str
    soft: str
    rule: str
    accent: str
    unsure: str


THEMES = {
    "light": Theme("#fbfaf7", "#14181f", "#525b69", "#d9d5cb", "#8c1c13", "#7a4d00"),
    "dark": Theme("#12151b", "#f4f2ec", "#aab2c0", "#343b48", "#ff9d8a", "#f0c36d"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """One line of a card: a figure and whose it is.

    Attributes:
        figure: the bounds as people read them: "more than 12,000".
        label: what stands before the figure's claimant: the question on a card of several, or "".
        claimant: who says so.
        notes: how sure it is, in words: "not independently verified", "as of 6 March".
    """

    figure: str
    claimant: str
    notes: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says.

    Attributes:
        title: the question, or the name of the war or disaster.
        day: the day as of which, in words; empty if no figure has one.
        lines: who says how many, highest first.
        silent: who is silent, in one sentence; empty if nobody.
        source: where the figures and their sentences are found.
    """

    title: str
    day: str
    lines: tuple[Said, ...]
    silent: str = ""
    source: str = ""


def card_svg(card: Card, *, size: str = "wide", theme: str = "light") -> str:
    """Give a card as SVG, of a size in `CARDS` and a theme in `THEMES`."""
    width, height = CARDS[size]
    paint = THEMES[theme]
    said, y = titled(card, width, height, paint)
    body = [
        element("rect", width=width, height=height, fill=paint.paper),
        element("rect", width=width, height=12, fill=paint.accent),
        *said,
        *lines(card, y, width, height, paint),
        *source(card, width, height, paint),
    ]
    return element(
        "svg",
        body,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width} {height}",
        width=width,
        height=height,
        role="img",
        aria_label="; ".join(
            [card.title, *(f"{one.claimant}: {one.figure}" for one in card.lines)]
        ),
        font_family=FONT,
    )


def wrapped(said: str, room: float, size: float, most: int) -> list[str]:
    """Give a text in lines that fit; the last is cut if there are more than ``most``."""
    lines: list[str] = []
    line = ""
    words = inline(said).split(" ")
    for at, word in enumerate(words):
        longer = f"{line} {word}".strip()
        if not line or width_of(longer, size) <= room:
            line = longer
            continue
        if len(lines) == most - 1:
            line = " ".join([line, *words[at:]])
            break
        lines.append(line)
        line = word
    return [fitted(one, room, size) for one in [*lines, line]]


def titled(card: Card, width: int, height: int, paint: Theme) -> tuple[list[str], float]:
    """Give the title, and where it ends; in the largest letters in which it fits."""
    room = width - 2 * MARGIN
    most = TITLE_LINES + (height > width)
    sizes = (58, 52, 46, 40, 36) if height >= width else (48, 43, 38, 34)
    size = next((s for s in sizes if len(wrapped(card.title, room, s, 99)) <= most), sizes[-1])
    y = 88.0
    told = [
        text("WHO SAYS HOW MANY?", MARGIN, y, font_size=24, font_weight=700, fill=paint.accent,
             letter_spacing=2),
    ]  # fmt: skip
    if card.day:
        told.append(
            text(f"as of {card.day}", width - MARGIN, y, font_size=26, fill=paint.soft,
                 text_anchor="end")
        )  # fmt: skip
    y += size + 22
    for line in wrapped(card.title, room, size, most):
        told.append(text(line, MARGIN, y, font_size=size, font_weight=700, fill=paint.ink))
        y += size * 1.16
    return told, y - size * 0.6


def lines(card: Card, y: float, width: int, height: int, paint: Theme) -> Iterator[str]:
    """Yield who says how many, as many as there is room for, and who is silent."""
    tail = 100 + (44 if card.silent else 0)
    room = height - y - tail
    each = 118 if height >= width else 80
    able = max(1, int(room // each))
    shown = card.lines if len(card.lines) <= able else card.lines[: max(able - 1, 1)]
    left = len(card.lines) - len(shown)
    if not card.lines:
        yield text("Nobody gives a toll.", MARGIN, y + 70, font_size=40, fill=paint.soft)
    pace = min(room / max(len(shown) + bool(left), 1), each * 2.4)
    size = min(104, pace * 0.5)
    for one in shown:
        yield element(
            "path", d=f"M{MARGIN} {y + 10:.1f}H{width - MARGIN}", stroke=paint.rule, stroke_width=2
        )
        yield from line(one, y + 10 + (pace - 10) / 2, size, width, paint)
        y += pace
    if left:
        yield text(
            f"and {left} more who give figures", MARGIN, y + 44, font_size=28, fill=paint.soft
        )
    if card.silent:
        said = fitted(card.silent, width - 2 * MARGIN, 26)
        yield text(said, MARGIN, height - 110, font_size=26, fill=paint.unsure)


def line(one: Said, middle: float, largest: float, width: int, paint: Theme) -> Iterator[str]:
    """Yield one figure with its claimant and how sure it is."""
    half, size = (width - 2 * MARGIN) * 0.46, largest
    while size > 24 and width_of(one.figure, size) * 1.06 > half:  # noqa: PLR2004 - still readable
        size -= 2
    yield text(
        fitted(one.figure, half, size), MARGIN, middle + size * 0.35, font_size=size,
        font_weight=700, fill=paint.ink,
    )  # fmt: skip
    x = MARGIN + half + 24
    room = width - MARGIN - x
    small = min(max(largest * 0.46, 26), 42)
    told = [(one.claimant, small, paint.ink, 600)]
    if one.label:
        told.insert(0, (one.label, small - 4, paint.soft, 400))
    if one.notes:
        told.append((" · ".join(one.notes), small - 5, paint.unsure, 400))
    told = [(said, shrunk(said, room, size), fill, bold) for said, size, fill, bold in told]
    y = middle - (sum(letters * 1.25 for _, letters, _, _ in told)) / 2
    for said, letters, fill, weight in told:
        y += letters * 1.25
        yield text(
            fitted(said, room, letters * (1.06 if weight > 400 else 1)), x, y - letters * 0.25,  # noqa: PLR2004 - bold is wider
            font_size=letters, fill=fill, font_weight=weight,
        )  # fmt: skip


def shrunk(said: str, room: float, size: float) -> float:
    """Give the size of letters in which a line fits, as long as they can be read."""
    wide = width_of(inline(said), size) * 1.06
    return max(size * min(1.0, room / max(wide, 1)), SMALLEST)


def source(card: Card, width: int, height: int, paint: Theme) -> Sequence[str]:
    """Give the line at the foot: that nobody decides, and where the sentences are."""
    yes = "Each figure is its claimant's own; none is endorsed."
    room = width - 2 * MARGIN - width_of(yes, 23) - 40
    return (
        element(
            "path", d=f"M{MARGIN} {height - 84}H{width - MARGIN}", stroke=paint.rule, stroke_width=2
        ),
        text(yes, MARGIN, height - 44, font_size=23, fill=paint.soft),
        text(
            fitted(card.source, room, 23), width - MARGIN, height - 44,
            font_size=23, fill=paint.soft, text_anchor="end",
        ),
    )  # fmt: skip
