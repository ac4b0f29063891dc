"""Who published a line of a digest, in brackets behind it: no place, though named by one."""

import re
from bisect import bisect_left

from according.find.tolls.passages import Passage

__all__ = ["citations", "is_cited", "within"]

# As "(The Times of Israel) (France 24)" behind a full stop.
_cited = r"(?:\([^()\n]{2,80}\)[ ,;.]*){1,9}"
CITED = re.compile(rf"\s*{_cited}\s*")
AT_END = re.compile(rf"[.!?][”\"]?\s({_cited})$", re.MULTILINE)


def is_cited(passage: Passage) -> bool:
    """Tell whether a sentence is nothing but such brackets."""
    return passage.text.endswith((")", ") ", ").")) and (
        CITED.fullmatch(passage.text) is not None and not passage.tolls
    )


def citations(text: str) -> list[tuple[int, int]]:
    """Give where such brackets begin and end in a text, in order."""
    return [match.span(1) for match in AT_END.finditer(text)] if ")" in text else []


def within(cited: list[tuple[int, int]], at: int) -> bool:
    """Tell whether an offset lies in one of such brackets."""
    behind = bisect_left(cited, (at, 0))
    return behind > 0 and at < cited[behind - 1][1]
