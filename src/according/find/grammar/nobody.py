"""Who stands for nobody: "no one was hurt", "without injuring anyone", "neither was hurt"."""

import re

from according.find.numbers.figures import NOBODY, Figure
from according.model import Bound, Span

__all__ = ["NEGATIONS", "WHOEVER", "nobody"]

# What a sentence has in which nobody may be told of.
NEGATIONS = frozenset(
    "no no-one nobody none not neither without didn't hasn't haven't hadn't".split()
)
# Of whom something is told only beside such a word.
WHOEVER = frozenset("anyone anybody neither".split())
# "didn't lose a single man", "without injuring anyone", "neither was hurt".
NONE_BEFELL = re.compile(
    r"\b(?:(?:did|ha[ds]|have)(?: not|n['’]t) los[et]|without losing) (a single)\b"
    r"|\b(?:(?:did|do|ha[ds]|have)(?: not|n['’]t)|without) (?:\w+ly )?"
    r"(?:injur\w+|hurt(?:ing)?|wound\w*|kill\w*|harm\w*|hit(?:ting)?) (anyone|anybody)\b"
    r"|\b(neither)(?= (?:was|were|is|are) )",
    re.IGNORECASE,
)


def nobody(text: str, start: int, end: int) -> list[Figure]:
    """Give "no one" and "nobody" as figures of value 0, and whom nobody lost or hurt."""
    found = [Span.of_match(match) for match in NOBODY.finditer(text, start, end)]
    befell = NONE_BEFELL.finditer(text, start, end)
    found += [Span.of(text, *match.span(match.lastindex or 0)) for match in befell]
    return [Figure(span, 0, 0, Bound.EXACT) for span in found]
