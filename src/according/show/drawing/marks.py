"""SVG elements as text, and what all drawings share: greys, fonts, widths of words."""

import re
from collections.abc import Iterable
from functools import cache
from xml.sax.saxutils import escape, quoteattr

from according.show.wording import Say, inline, marked, plain, written

__all__ = [
    "FONT",
    "SOFT",
    "attribute",
    "element",
    "fitted",
    "number",
    "quoted",
    "short",
    "text",
    "width_of",
    "words",
]

SOFT = "#5d6675"
FONT = "Inter, Liberation Sans, Arial, Helvetica, sans-serif"
# Characters that XML 1.0 cannot hold, even as references.
UNSAYABLE = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])
PLAIN = re.compile(r"[A-Za-z0-9#./:,;()%+ -]*")
# The advance of a character in ems, for a face like Arial: measured over English text.
NARROW, MEAN, WIDE = 0.3, 0.54, 0.78
FULL = 0x2E80
ENDING = "…"


def element(name: str, inside: str | Iterable[str] = "", /, **attributes: object) -> str:
    """Give an element; ``stroke_width`` is written as stroke-width, ``class_`` as class.

    ``inside`` is markup already; attributes that are None are left out.
    """
    said = "".join(
        f" {named(key)}={quoted(value)}" for key, value in attributes.items() if value is not None
    )
    held = inside if isinstance(inside, str) else "".join(inside)
    return f"<{name}{said}>{held}</{name}>" if held else f"<{name}{said}/>"


@cache
def named(key: str) -> str:
    """Give the name of an attribute as SVG has it."""
    return key.rstrip("_").replace("_", "-")


def quoted(value: object) -> str:
    """Give an attribute's value in quotes, numbers to a tenth of a pixel."""
    if isinstance(value, float):
        return f'"{number(value)}"'
    said = str(value)
    # Thousands of paths and lengths need nothing looked at twice.
    if PLAIN.fullmatch(said):
        return f'"{said}"'
    return quoteattr(inline(said).translate(UNSAYABLE))


def number(value: float) -> str:
    """Give a number to a tenth."""
    return f"{value:.1f}".removesuffix(".0")


def words(said: str) -> str:
    """Give what may be a stranger's words as what can stand in an element."""
    return escape(inline(said).translate(UNSAYABLE))


def attribute(said: str) -> str:
    """Give what may be a stranger's words as what can stand between double quotes, or inside."""
    return escape(inline(said).translate(UNSAYABLE), {'"': "&quot;"})


def text(said: str, x: float, y: float, **attributes: object) -> str:
    """Give a line of text; what it says may be a stranger's."""
    return element("text", words(said), x=x, y=y, **attributes)


def width_of(said: str, size: float) -> float:
    """Give about how wide a line of text is, in pixels, in letters of a size."""
    ems = 0.0
    for character in said:
        if ord(character) >= FULL:
            ems += 1
        elif character in " .,:;'|!ijltfI()[]":
            ems += NARROW
        elif character.isupper() or character in "mw%@&–—":
            ems += WIDE
        else:
            ems += MEAN
    return ems * size


def fitted(said: str, room: float, size: float) -> str:
    """Give a text that fits into so many pixels, its end left out if it must be."""
    said = inline(said)
    if width_of(said, size) <= room:
        return said
    while said and width_of(said + ENDING, size) > room:
        said = said[:-1]
    return said.rstrip() + ENDING


def short(value: float, say: Say = plain) -> str:
    """Give a number as an axis says it: "950", "12,000", "1.5 million"."""
    million = 1_000_000
    if value >= million:
        return say(marked("%(num)s million")) % {"num": written(f"{value / million:,.10g}", say)}
    return written(f"{value:,.10g}", say)
