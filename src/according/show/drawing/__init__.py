"""Pictures of what a ledger concludes, as SVG made from its values and nothing else.

Drawn here and not by a charting library, since every figure is to be a link to the sentence that it
stands in, and a page with a drawing is to be answered in some milliseconds.
"""

from according.show.drawing.bars import bars_svg
from according.show.drawing.cards import CARDS, THEMES, Card, Said, card_svg
from according.show.drawing.colours import BRIGHT, COLOURS, NAMED, colours_of, own_colour
from according.show.drawing.maps import Spoken, located, map_svg
from according.show.drawing.shapes import KEYS, key_svg
from according.show.drawing.timelines import Look, timeline_svg

__all__ = [
    "BRIGHT",
    "CARDS",
    "COLOURS",
    "KEYS",
    "NAMED",
    "THEMES",
    "Card",
    "Look",
    "Said",
    "Spoken",
    "bars_svg",
    "card_svg",
    "colours_of",
    "key_svg",
    "located",
    "map_svg",
    "own_colour",
    "timeline_svg",
]
