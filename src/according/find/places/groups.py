"""Armed groups that are called after places: "the Islamic State of Iraq and the Levant"."""

import re
from functools import lru_cache

__all__ = ["in_group"]

# Whoever is called so is somebody, whatever place stands behind "in", "of" or "for".
_rulers = (
    r"(?:Islamic (?:State|Emirate|Movement|Jihad|Front)|State of Islam|Caliphate"
    r"|[Aa]l[- ](?:Qaeda|Qaida|Qa['’]ida)|Tigers|Jamaat-?\w*|Ansar \w+)"
)
_causes = (
    r"(?:Liberation|Emancipation|Freedom|Independence|Salvation|Restoration|Survival|Self-Determination"
    r"|Defen[cs]e|Resistance|Unification|Reunification|Actualization)"
)
_bodies = (
    r"(?:Movement|Front|Forces?|Union|Army|Committee|Party|Coalition|Alliance|Organi[sz]ation"
    r"|Council|Tigers|Group|Brigades?)"
)
_place = r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}"
GROUP = re.compile(
    rf"\b(?:{_rulers}\s(?:in|of)"
    rf"|{_bodies}\s(?:for|of)\s(?:the\s)?(?:[A-Z]\w+\s){{0,2}}{_causes}\s(?:of|in)"
    rf"|{_causes}\s(?:{_bodies}|Tigers)\s(?:of|in))"
    rf"\s(?:the\s)?{_place}(?:\s(?:and|&)\s(?:the\s)?{_place})?"
)
# Of these words one stands in every such name.
MARKS = ("Islam", "Caliphate", "Qa", "Tigers", "Jamaat", "Ansar", " for the ", "Liberation")


@lru_cache(maxsize=4)
def groups(text: str) -> tuple[tuple[int, int], ...]:
    """Give where names of groups that name places begin and end in a text."""
    if not any(mark in text for mark in MARKS):
        return ()
    return tuple(match.span() for match in GROUP.finditer(text))


def in_group(text: str, at: int) -> bool:
    """Tell whether a name at an offset is only a part of a group's: "the Levant"."""
    return any(start <= at < end for start, end in groups(text))
