"""Names that a report shows to be of a group under arms, and no place's: "Abu Rahim gunmen"."""

import re
from functools import lru_cache

from according.find.places.countrynames import is_wide, seats
from according.find.places.namesbehind import stands_behind

__all__ = ["is_group"]

# A word's edge is told behind its first letter: that letter is then looked for, which is fast.
GROUP = re.compile(
    r"([A-Z](?<!\w[A-Z])[\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})(?:[’']s?)?\s"
    r"(?:gunmen|gunman|fighters?|militants?|rebels?|insurgents?|guerrillas?|militia(?:men|s)?"
    r"|terrorists?|bandits|commanders?|jihadists?|extremists?|faction|splinter|operatives?)\b"
)
# "in Gorva": what is called so there is a place.
THERE = re.compile(r" (?:in|at|near|town of|city of) (?=[A-Z])")


def is_group(text: str, name: str) -> bool:
    """Tell whether a report calls those in arms by a name, and never says "in" or "near" it."""
    if name not in groups(text) or is_wide(name) or name.casefold() in seats():
        return False
    return not stands_behind(THERE, text, name)


@lru_cache(maxsize=4)
def groups(text: str) -> frozenset[str]:
    """Give the names before those who bear arms in a report."""
    return frozenset(match[1] for match in GROUP.finditer(text))
