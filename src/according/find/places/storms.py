"""Storms called by a name alone, which is none of a place: "the death toll from Irma"."""

import re
from functools import lru_cache

from according.find.places.naming import KINDS

__all__ = ["is_storm"]

STORM = re.compile(r"(?:Tropical |Severe )?(?:Hurricane|Typhoon|Cyclone|Storm) [A-Z][a-z]+\Z")
# A word's edge is told behind its first letter: that letter is then looked for, which is fast.
_edge = r"(?<!\w[HTCS])"
NAMED = re.compile(
    rf"(?:H{_edge}urricane|T{_edge}yphoon|C{_edge}yclone|S{_edge}torm)\s([A-Z][a-z]+)\b"
)
# A town may have a storm's name: "in Florence".
THERE = frozenset(("in", "at", "near", "dateline"))


@lru_cache(maxsize=4)
def storms(text: str) -> frozenset[str]:
    """Give the names of the storms that a report tells of."""
    return frozenset(name for name in NAMED.findall(text) if name.lower() not in KINDS)


def is_storm(text: str, name: str, how: str) -> bool:
    """Tell whether a name, made a place by ``how``, is that of a storm."""
    if STORM.match(name) is not None:
        # "around the time of Hurricane Irma"
        return name.split()[-1].lower() not in KINDS
    return how not in THERE and name in storms(text)
