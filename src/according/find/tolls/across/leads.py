"""Lines that open a list: who counts and when holds for its items too.

"From 1 to 29 January the office recorded 697 casualties:" and "This included:" open bullets.
"""

import re
from collections.abc import Sequence

from according.find.grammar.voices import BOTH
from according.find.tolls.across.parts import holds
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure

__all__ = ["ends_open", "leads", "listed_under"]

BULLETS = "•▪●■◦‣·*–—-"
# A line that ends with a colon before a bullet, without which no list is opened.
LIST = re.compile(rf":[ \t]*\n\s*[{BULLETS}]\s")


def ends_open(line: Passage) -> bool:
    """Tell whether a line ends with a colon."""
    last = line.report.text[max(line.start, line.end - 2) : line.end]
    return ":" in last and last.rstrip().endswith(":")


def is_item(passage: Passage) -> bool:
    """Tell whether a sentence is an item of a list: a bullet opens it."""
    text, start = passage.report.text, passage.start
    return text[start] in BULLETS and text[start + 1 : start + 2].isspace()


def leads(passages: Sequence[Passage]) -> dict[int, Passage]:
    """Give the line that opens the list in which a sentence stands, by the sentence's number.

    The line counts a toll; a line that only parts the list ("This included:") leaves it open.
    """
    found: dict[int, Passage] = {}
    if not passages or LIST.search(passages[0].report.text) is None:
        return found
    lead, paragraph = None, -1
    for passage in passages:
        if is_item(passage) or passage.sentence.paragraph == paragraph:
            paragraph = passage.sentence.paragraph
            if lead is not None:
                found[passage.number] = lead
        elif not ends_open(passage):
            lead = None
        elif passage.tolls:
            lead = passage
    return found


def listed_under(lead: Passage, passage: Passage, toll: Measured) -> Measured | None:
    """Give the figure of the line that opens a list, of which an item's first figure is a part."""
    if toll.whole >= 0 or toll is not passage.tolls[0]:
        return None
    whole = lead.tolls[0]
    alike = whole.measure is toll.measure
    alike = alike or (whole.measure is Measure.CASUALTIES and toll.measure in BOTH)
    return whole if alike and holds(lead.items[whole.at], passage.items[toll.at]) else None
