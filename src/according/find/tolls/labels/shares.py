"""A label's figure told again place by place, a line for each: "Deaths: 86" over "57 in Valen".

Boxes at the head of an article and situation reports break their totals down so.
"""

import re
from collections.abc import Iterator

from according.find.numbers.figures import Figure, figures
from according.find.tolls.labels.labelled import label_in
from according.find.tolls.labels.losses import Row
from according.model import Scope, Span

__all__ = ["shares_below"]

LABEL = re.compile(
    r"^(?P<label>[A-Z][A-Za-z ]{3,40}):(?P<value>[^\n]{1,60})\n+(?=~?\w)", re.MULTILINE
)
# The names of places, with small words inside: "Bosnia and Herzegovina".
NAME = r"(?:the )?[A-Z][\w.’'-]*(?: (?:(?:and|of|the|of the) )?[A-Z][\w.’'-]*){0,6}"
SHARE = re.compile(rf"(?P<number>[^\n\[\]]{{1,24}}?) in (?P<place>{NAME})(?:\[\d{{1,3}}\])*[ ,;]*")
FEWEST = 2


# What a heading counts by state: "Here are the deaths by state, officials said:".
BREAKDOWN = re.compile(
    r"^[^\n:]{0,80}\b(?P<noun>[Dd]eaths|[Ff]atalities|[Dd]ead|[Ii]njuries)"
    r" (?:by|in each|for each) (?:state|county|country|province|region|city|district|area)\b"
    r"[^\n:]{0,80}:[ \t]*\n+",
    re.MULTILINE,
)
# These stand in every label and in every such heading; looked for first, as the patterns are slow.
VALUED = re.compile(r":[^\n]{1,60}\n")
TOLD_BY = re.compile(
    r" (?:by|in each|for each) (?:state|county|country|province|region|city|district|area)\b"
)
# A line of such a list names a place and its number, as "- Orva: 51 people" does.
SHARED = re.compile(
    rf"(?:[-–—•*·]\s?)?(?P<place>{NAME})(?::| [–—-]) (?P<number>[^\n:]{{1,24}}?)"
    r"(?:\s(?P<whom>people|deaths|dead|fatalities|killed|victims))?[.;,]?\s*(?:\n+|\Z)"
)


def broken_down(text: str, day: str | None) -> Iterator[Row]:
    """Yield the figures of the lines under a heading that says by what they are told apart."""
    for head in BREAKDOWN.finditer(text) if TOLD_BY.search(text) else ():
        label = label_in(text, *head.span("noun"))
        line = SHARED.match(text, head.end())
        while label is not None and line is not None:
            figure = next(figures(text, *line.span("number")), None)
            if figure is None or figure.span.end != line.end("number"):
                break
            named = Span(*line.span("whom"), line["whom"]) if line["whom"] else label.subject
            place = Span(*line.span("place"), line["place"])
            when = (None, day, None)
            yield Row(figure, label.measure, named, Scope.TOTAL, *when, label.word, place, None)
            line = SHARED.match(text, line.end())


def shares_below(text: str, day: str | None = None) -> Iterator[Row]:
    """Yield the figures of the lines under a label whose figure they share out, in order."""
    yield from broken_down(text, day)
    for head in LABEL.finditer(text) if VALUED.search(text) else ():
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
