"""Where the hurt and the dead are brought, which is not where it happened to them."""

import re

from according.model import Span

__all__ = ["CARE", "TREATED", "is_treating", "treats"]

# "treated at hospitals in Gori": it happened elsewhere, unless they were struck.
CARE = frozenset("hospital hospitals clinic clinics morgue morgues mortuary".split())
# The same as a part of a name, in any case: "Gori Medical Centre".
TREATING = re.compile(rf"\b(?:{'|'.join(sorted(CARE))}|medical|infirmary)\b", re.IGNORECASE)
# What a sentence says of those who were brought there.
TREATED = re.compile(
    r"\b(?:treated|treatment|admitted|taken|rushed|transferred|airlifted|brought|hospitali[sz]ed"
    r"|critical|condition|recovering|battling|discharged|doctors?|surgeons?|operated|succumbed"
    r"|deposited|autops(?:y|ies)|identified)\b"
)


def is_treating(place: Span) -> bool:
    """Tell whether a place is where the hurt and the dead are brought: "Gori hospital"."""
    return TREATING.search(place.text) is not None


def treats(claimant: Span | None) -> bool:
    """Tell whether a claimant is where the hurt and the dead are brought: "a hospital in Gori"."""
    return claimant is not None and not CARE.isdisjoint(claimant.text.lower().split())
