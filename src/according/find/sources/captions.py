"""Captions, whose pictures show and are provided, which says nothing of a number told beside.

"This photo provided by the sheriff's office shows Tom Reed, accused of killing four people."
"""

from according.find.grammar.items import Item
from according.find.sources.speakers import Source

__all__ = ["is_caption", "shows"]

PICTURES = frozenset(
    "photo photograph picture image photos photographs pictures images handout mugshot frame"
    " still screengrab".split()
)
OPENS = frozenset(("this", "these", "file", "undated", "booking"))
# From above pictures show what nobody else can count: "satellite images show 200 graves".
ABOVE = frozenset("satellite aerial drone thermal radar".split())
# How far from the beginning the picture is named.
NEAR = 7


def is_caption(items: list[Item]) -> bool:
    """Tell whether a sentence says what a picture shows: "In this image released by the army"."""
    opening = [item.low for item in items[:NEAR]]
    named = next((at for at, low in enumerate(opening) if low in PICTURES), 0)
    before = opening[:named]
    return named > 0 and not OPENS.isdisjoint(before) and ABOVE.isdisjoint(before)


GIVES = frozenset(
    "provided released taken made issued obtained posted distributed published shows show showing"
    " shared".split()
)


def shows(items: list[Item], source: Source) -> bool:
    """Tell whether a source in a caption only shows, or has given the picture."""
    cue = items[source.cue_first : source.cue_last + 1]
    between = items[: source.cue_first]
    given = any(item.low in GIVES for item in between) and items[source.cue_last].low == "by"
    phrase = items[source.first : source.last + 1]
    return given or any(item.low in GIVES for item in (*cue, *phrase))
