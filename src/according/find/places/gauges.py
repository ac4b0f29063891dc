"""Places where the weather was measured: what it did happened all around them."""

import re

from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["is_gauge"]

_units = r"(?:in(?= \()|inch(?:es)?|mm|cm|ft|feet|mph|km/h|kmh|knots|hPa|mbar|°\s?[CF])"
# "peaked at 7.9 inches (202 mm) in Orva", "gusts of 59 mph at Orva".
MEASURED = re.compile(
    rf"\d[\d.,]*[\s-]{_units}(?![\w])(?:\s\([^)\n]{{2,24}}\))?(?:\[\d+\])?"
    r"(?:\s(?!(?:and|or|but|while|when|which|that|as|where|destroy\w*|damag\w*|flood\w*|kill\w*)\b)"
    r"[a-z-]+){0,4}\s(?:in|at|near|on|over|from)\s(?:the\s)?\Z"
)
# "A weather station in Orva", "a gauge near Orva".
STATION = re.compile(
    r"\b(?:(?:weather|meteorological) stations?|gauges?)\s(?:in|at|near|on)\s(?:the\s)?\Z"
)
# "A station in Orva, Malia, recorded 112.8 mm", "Fort Lund reported 104 mm".
RECORDED = re.compile(
    r"(?:,\s[A-Z][\w ]{2,24},)?\s(?:also\s)?"
    r"(?:recorded|measured|reported|registered|received|saw)\s"
    rf"(?:[a-z]+\s){{0,8}}\d[\d.,]*[\s-]{_units}(?!\w)"
)
# How far before a place such words may stand.
REACH = 90
DIGIT = re.compile(r"\d")


def is_gauge(passage: Passage, place: Span) -> bool:
    """Tell whether a place is named for what was measured there: "59 mph at Orva"."""
    first = max(passage.start, place.start - REACH)
    before = passage.report.text[first : place.start]
    if STATION.search(before) is not None:
        return True
    if RECORDED.match(passage.report.text, place.end, passage.end) is not None:
        return True
    return DIGIT.search(before) is not None and MEASURED.search(before) is not None
