"""A label's figure told again place by place, a line for each: "Deaths: 86" over "57 in Valen".

Boxes at the head of an article and situation reports break their totals down so.
"""

import re
from collections.abc import Iterator

from according.find.numbers.figures import Figure, figures
from according.find.tolls.labelled import label_in
from according.find.tolls.losses import Row
from according.model import Scope, Span

__all__ = ["shares_below"]

LABEL = re.compile(
    r"^(?P<label>[A-Z][A-Za-z ]{3,40}):(?P<value>[^\n]{1,60})\n+(?=~?\w)", re.MULTILINE
)
# The names of places, with small words inside: "Bosnia and Herzegovina".
NAME = r"(?:the )?[A-Z][\w.’'-]*(?: (?:(?:and|of|the|of the) )?[A-Z][\w.’'-]*){0,6}"
SHARE = re.compile(rf"(?P<number>[^\n\[\]]{{1,24}}?) in (?P<place>{NAME})(?:\[\d{{1,3}}\])*[ ,;]*")
FEWEST = 2


def shares_below(text: str) -> Iterator[Row]:
    """Yield the figures of the lines under a label whose figure they share out, in order."""
    for head in LABEL.finditer(text):
        if (label := label_in(text, *head.span("label"))) is None:
            continue
        whole = next(figures(text, *head.span("value")), None)
        found = list(shares(text, head.end())) if whole is not None else []
        if whole is None or len(found) < FEWEST:
            continue
        for figure, place in found:
            yield Row(
                figure,
                label.measure,
                label.subject,
                Scope.TOTAL,
                None,
                None,
                None,
                label.word,
                place,
                whole.span,
            )


def shares(text: str, start: int) -> Iterator[tuple[Figure, Span]]:
    """Yield figures and places of lines that hold nothing else."""
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = in_line(text, start, end)
        if not line:
            return
        yield from line
        start = end + 1


def in_line(text: str, start: int, end: int) -> list[tuple[Figure, Span]]:
    """Give the figures and places of a line, none where it says anything else."""
    found = []
    while start < end:
        share = SHARE.match(text, start, end)
        figure = next(figures(text, *share.span("number")), None) if share else None
        if share is None or figure is None or figure.span.end != share.end("number"):
            return []
        found.append((figure, Span(*share.span("place"), share["place"])))
        start = share.end()
    return found
