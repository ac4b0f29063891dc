"""Where the hurt and the dead are brought, which is not where it happened to them."""

import re

from according.find.grammar.items import Item
from according.model import Span

__all__ = ["CARE", "TREATED", "is_care", "is_treating", "treats"]

# "treated at hospitals in Gori": it happened elsewhere, unless they were struck.
CARE = frozenset("hospital hospitals clinic clinics morgue morgues mortuary".split())
# The same as a part of a name, in any case: "Gori Medical Centre".
TREATING = re.compile(rf"\b(?:{'|'.join(sorted(CARE))}|medical|infirmary)\b", re.IGNORECASE)
# What a sentence says of those who were brought there.
TREATED = re.compile(
    r"\b(?:treated|treatment|admitted|taken|rushed|shifted|transferred|airlifted|brought|hospitali[sz]ed"
    r"|critical|condition|recovering|battling|discharged|doctors?|surgeons?|operated|succumbed"
    r"|deposited|autops(?:y|ies)|identified)\b"
)


def is_treating(place: Span) -> bool:
    """Tell whether a place is where the hurt and the dead are brought: "Gori hospital"."""
    return TREATING.search(place.text) is not None


def treats(claimant: Span | None) -> bool:
    """Tell whether a claimant is where the hurt and the dead are brought: "a hospital in Gori"."""
    return claimant is not None and not CARE.isdisjoint(claimant.text.lower().split())


CENTRES = frozenset(("center", "centre"))
BROUGHT = frozenset(
    "taken take took brought rushed shifted airlifted flown transferred transported conveyed sent"
    " moved ferried driven carried admitted treated recovering".split()
)


STRIKES = frozenset(
    "bomb bombed bombing bombardment shell shelled shelling strike strikes struck attack attacks"
    " attacked hit raid raids raided airstrike airstrikes destroyed".split()
)
# "the bombing of its largest children's hospital in": how far the strike may stand.
STRUCK = 6


def is_struck(items: list[Item], at: int) -> bool:
    """Tell whether the hospital itself was hit: "the bombing of its hospital in Gori"."""
    for item in reversed(items[max(0, at - STRUCK) : at]):
        if item.low.split(" ")[-1] in STRIKES or item.low in STRIKES:
            return True
        if not (item.kind in ("det", "word") and not item.tolls) and item.low not in WHICH:
            return False
    return False


WHICH = frozenset(("of", "on", "against"))


def is_care(items: list[Item], at: int) -> bool:
    """Tell whether a hospital stands there, also as the end of a verb: "taken to hospital" in."""
    words = items[at].low.split(" ")
    if is_struck(items, at):
        return False
    centre = words[-1] in CENTRES and at > 0 and items[at - 1].low.split(" ")[-1] == "medical"
    # Not "held in the hospital" in, nor "taken to hospitals" in three cities, where all were.
    brought = len(words) == 1 or (words[0] in BROUGHT and not words[-1].endswith("s"))
    return (words[-1] in CARE and brought) or centre
