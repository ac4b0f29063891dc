"""A card to be passed on: who says how many, on one day, in the sizes that social sites show."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from according.show.drawing.colours import BRIGHT, COLOURS
from according.show.drawing.marks import FONT, element, fitted, text, width_of
from according.show.wording import Say, grouped, inline, marked, plain

__all__ = ["CARDS", "THEMES", "Card", "Said", "card_svg"]

# Width and height by name: for link previews, for feeds, for stories.
CARDS = {"wide": (1200, 630), "square": (1080, 1080), "tall": (1080, 1920)}
MARGIN = 64
TITLE_LINES = 3
SMALLEST = 18.0
# How much wider bold letters are, and the height of a row in which notes have lines of their own.
BOLD, ROOMY = 1.07, 110


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a card."""

    paper: str
    ink: str
    soft: str
    rule: str
    accent: str
    unsure: str
    claimants: tuple[str, ...]


THEMES = {
    "light": Theme("#fbfaf7", "#14181f", "#525b69", "#d9d5cb", "#8c1c13", "#7a4d00", COLOURS),
    "dark": Theme("#12151b", "#f4f2ec", "#aab2c0", "#343b48", "#ff9d8a", "#f0c36d", BRIGHT),
}


@dataclass(frozen=True, slots=True)
class Said:
    """One line of a card: a figure and whose it is.

    Attributes:
        figure: the bounds as people read them: "more than 12,000".
        label: what stands before the figure's claimant: the question on a card of several, or "".
        claimant: who says so.
        when: "as of 6 March", where that is not the card's own day; else empty.
        notes: how sure it is, in words: "not independently verified".
        low: the lower bound, None if it is open; with ``high`` it makes a bar.
        high: the upper bound.
        colour: the number of the claimant's colour; None for a line of several claimants.
    """

    figure: str
    claimant: str
    notes: tuple[str, ...] = ()
    label: str = ""
    when: str = ""
    low: int | None = None
    high: int | None = None
    colour: int | None = None


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


def card_svg(card: Card, *, size: str = "wide", theme: str = "light", say: Say = plain) -> str:
    """Give a card as SVG, of a size in `CARDS` and a theme in `THEMES`, in a language."""
    width, height = CARDS[size]
    paint = THEMES[theme]
    said, y = titled(card, width, height, paint, say)
    body = [
        element("rect", width=width, height=height, fill=paint.paper),
        element("rect", width=width, height=12, fill=paint.accent),
        *said,
        *lines(card, y, width, height, paint, say),
        *source(card, width, height, paint, say),
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
    """Give a text in lines that fit, about equally long; the last is cut if they are too many."""
    lines = broken(said, room, size, most)
    narrow = room * 0.96
    while narrow > room / 2:
        narrower = broken(said, narrow, size, most)
        if len(narrower) > len(lines) or width_of(narrower[-1], size) > narrow:
            break
        lines, narrow = narrower, narrow * 0.96
    return [fitted(one, room, size) for one in lines]


def broken(said: str, room: float, size: float, most: int) -> list[str]:
    """Break a text into lines; what is left over stands in the last."""
    lines: list[str] = []
    line = ""
    words = inline(said).split(" ")
    for at, word in enumerate(words):
        longer = f"{line} {word}".strip()
        if not line or width_of(longer, size) <= room:
            line = longer
            continue
        if len(lines) == most - 1:
            return [*lines, " ".join([line, *words[at:]])]
        lines.append(line)
        line = word
    return [*lines, line]


def titled(card: Card, width: int, height: int, paint: Theme, say: Say) -> tuple[list[str], float]:
    """Give the title, and where it ends; in the largest letters in which it fits."""
    room = (width - 2 * MARGIN) / BOLD
    most = TITLE_LINES + (height > width)
    sizes = (58, 52, 46, 40, 36) if height >= width else (46, 42, 38, 34)
    size = next((s for s in sizes if len(broken(card.title, room, s, 99)) <= most), sizes[-1])
    y = 78.0
    name = say(marked("Who says how many?")).upper()
    told = [
        text(name, MARGIN, y, font_size=24, font_weight=700, fill=paint.accent, letter_spacing=2)
    ]
    if card.day:
        when = say(marked("as of %(day)s")) % {"day": card.day}
        told.append(text(when, width - MARGIN, y, font_size=26, fill=paint.soft, text_anchor="end"))
    y += size + 20
    for line in wrapped(card.title, room, size, most):
        told.append(text(line, MARGIN, y, font_size=size, font_weight=700, fill=paint.ink))
        y += size * 1.16
    return told, y - size * 0.75


def lines(card: Card, y: float, width: int, height: int, paint: Theme, say: Say) -> Iterator[str]:
    """Yield who says how many, as many as there is room for, and who is silent.

    Who says least is never left out: a card without a rival is no card of who says how many.
    """
    upright = height >= width
    silent = wrapped(card.silent, width - 2 * MARGIN, 24, 1 + upright) if card.silent else []
    foot = height - 84 - 16 - 32 * len(silent)
    room = foot - y - 8
    least = 104 if upright else 52
    able = max(2, int(room // least))
    every = card.lines
    left = max(0, len(every) - able)
    if left:
        left = len(every) - able + 1
        every = (*every[: able - 2], *every[-1:])
    if not every:
        none = say(marked("Nobody gives a toll."))
        yield text(none, MARGIN, y + 70, font_size=40, fill=paint.soft)
    pace = min(room / max(len(every) + bool(left), 1), least * 3)
    top = max((max(one.low or 0, one.high or 0) for one in card.lines), default=0)
    for at, one in enumerate(every):
        if left and at == len(every) - 1:
            more = say(marked("and %(num)s more between them")) % {"num": grouped(left, say)}
            if one.low is None and one.high is None:
                more = say(marked("and %(num)s more")) % {"num": grouped(left, say)}
            yield text(more, MARGIN, y + pace * 0.62, font_size=26, fill=paint.soft)
            y += pace
        yield from line(one, y, pace, width, paint)
        yield from bar(one, y + pace, top, width, paint)
        y += pace
    for row, said in enumerate(silent):
        at_y = height - 84 - 18 - 32 * (len(silent) - 1 - row)
        yield text(said, MARGIN, at_y, font_size=24, fill=paint.unsure)


def bar(one: Said, y: float, top: int, width: int, paint: Theme) -> Iterator[str]:
    """Yield the line below a figure: its bounds on one scale for all figures of the card."""
    whole = width - 2 * MARGIN
    yield element(
        "path", d=f"M{MARGIN} {y:.1f}H{width - MARGIN}", stroke=paint.rule, stroke_width=2
    )
    if not top or (one.low is None and one.high is None):
        return
    colour = paint.soft if one.colour is None else paint.claimants[one.colour]
    scale = (whole - 24) / top
    low, high = (one.low or 0) * scale, (one.high if one.high is not None else one.low or 0) * scale
    if high > low:
        yield element(
            "rect", x=MARGIN + low, y=y - 6, width=high - low, height=7, fill=colour,
            fill_opacity=0.4,
        )  # fmt: skip
    if one.low is not None:
        yield element("rect", x=MARGIN, y=y - 6, width=max(low, 3), height=7, fill=colour)
    if one.high is None:
        x = MARGIN + max(low, 3) + 3
        yield element("path", d=f"M{x:.1f} {y - 10:.1f}l13 7.5l-13 7.5z", fill=colour)


def line(one: Said, y: float, pace: float, width: int, paint: Theme) -> Iterator[str]:
    """Yield one figure with its claimant and how sure it is."""
    middle = y + (pace - 8) / 2
    half, size = (width - 2 * MARGIN) * 0.42, min(96, pace * 0.5)
    while size > SMALLEST and width_of(one.figure, size) * BOLD > half:
        size -= 1
    yield text(
        fitted(one.figure, half, size), MARGIN, middle + size * 0.35, font_size=size,
        font_weight=700, fill=paint.ink,
    )  # fmt: skip
    x = MARGIN + half + 24
    room = width - MARGIN - x
    small = min(max(pace * 0.24, 22), 40)
    told = [(one.label, small - 3, paint.soft, 400)] if one.label else []
    notes = " · ".join(one.notes)
    both = " · ".join(filter(None, (one.when, notes)))
    who = one.claimant
    if one.label and both and pace <= ROOMY:
        # There is no room for three lines that can be read.
        who, both = f"{who} · {both}", ""
    told.append((who, small, paint.ink, 600))
    if pace > ROOMY:
        told += [(said, small - 4, fill, 400) for said, fill in
                 ((one.when, paint.soft), (notes, paint.unsure)) if said]  # fmt: skip
    elif both:
        told.append((both, small - 4, paint.unsure if notes else paint.soft, 400))
    # Three lines in a low row are smaller ones.
    tight = min(1.0, (pace - 14) / sum(letters * 1.22 for _, letters, _, _ in told))
    told = [
        (said, shrunk(said, room, letters * tight), fill, bold)
        for said, letters, fill, bold in told
    ]
    y = middle - (sum(letters * 1.22 for _, letters, _, _ in told)) / 2
    for said, letters, fill, weight in told:
        y += letters * 1.22
        yield text(
            fitted(said, room, letters * (BOLD if weight > 400 else 1)), x, y - letters * 0.25,  # noqa: PLR2004 - bold is wider
            font_size=letters, fill=fill, font_weight=weight,
        )  # fmt: skip


def shrunk(said: str, room: float, size: float) -> float:
    """Give the size of letters in which a line fits, as long as they can be read."""
    wide = width_of(inline(said), size) * BOLD
    return max(size * min(1.0, room / max(wide, 1)), min(SMALLEST, size))


def source(card: Card, width: int, height: int, paint: Theme, say: Say) -> Sequence[str]:
    """Give the lines at the foot: that nobody decides, and where the sentences are."""
    own = say(marked("Each figure is its claimant's own; none is endorsed."))
    whole = width - 2 * MARGIN
    fits = width_of(own, 23) + width_of(card.source, 23) + 40 <= whole
    where = text(
        fitted(card.source, whole, 21), width - MARGIN if fits else MARGIN,
        height - (44 if fits else 20), font_size=23 if fits else 21, fill=paint.soft,
        text_anchor="end" if fits else "start",
    )  # fmt: skip
    return (
        element(
            "path", d=f"M{MARGIN} {height - 84}H{width - MARGIN}", stroke=paint.rule, stroke_width=2
        ),
        text(own, MARGIN, height - (44 if fits else 50), font_size=23, fill=paint.soft),
        where,
    )
