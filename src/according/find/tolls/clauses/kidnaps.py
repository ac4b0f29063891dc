"""Those of whom a kidnap is told with what followed: "the kidnap and murder of a student"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["CUES", "of_kidnap"]

KIDNAPS = frozenset("kidnap kidnaps kidnapping kidnappings abduction abductions".split())
# "kidnap and indecent assault of": how far before "of" the kidnap may stand.
DEEDS = 6


def of_kidnap(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the abduction of those whom a kidnap and another deed befell, None if none did."""
    here = at - 1
    if here < 3 or items[here].low != "of" or phrase.bare:  # noqa: PLR2004
        return None
    if kind_of(items[phrase.last]) is Kind.MATERIEL:
        return None
    joined = False
    for verb in range(here - 1, max(-1, here - 1 - DEEDS), -1):
        if items[verb].low in KIDNAPS:
            return Measured(at, Measure.ABDUCTED, verb, phrase, "object") if joined else None
        joined = joined or items[verb].low == "and"
        if items[verb].kind not in ("word", "conj") and items[verb].text != ",":
            return None
    return None


# What stands wherever this tells of a toll without a toll word (see ``gate``).
CUES = ((KIDNAPS, frozenset(("and",))),)
