"""Those without a home for want of housing: no disaster or conflict drove them out."""

import re

from according.model import Claim, Measure

__all__ = ["is_housing", "is_of_housing"]

HOUSING = re.compile(
    r"\b(?:homelessness|rough[ -]sleep\w*|sleep(?:s|ing)? rough"
    r"|(?:emergency|temporary) accommodation|(?:affordable|social|council) (?:housing|homes)"
    r"|housing (?:crisis|list|market|stock|benefits?)"
    r"|hostels|soup kitchens?|social services|help(?:s|ing)? the homeless|homeless shelters?)\b"
)
# What destroys homes, or drives people from them.
DRIVES = re.compile(
    r"\b(?:earthquakes?|quakes?|floods?|flooding|flooded|storms?|cyclones?|hurricanes?|typhoons?|tornado\w*"
    r"|tsunami|landslides?|mudslides?|eruptions?|volcan\w+|wildfires?|bushfires?|blazes?|fires?|wars?"
    r"|bomb\w*|shell(?:ing|ed)|fighting|clashes|troops|rebels?|militants?|refugees?|asylum"
    r"|demolish\w*|demolitions?|evict\w+|burn(?:ed|t)|razed|collapsed?|explosions?|disasters?)\b"
)


def is_housing(low: str) -> bool:
    """Tell whether a report, in lower case, is about housing, and of nothing that destroys it."""
    return HOUSING.search(low) is not None and DRIVES.search(low) is None


def is_of_housing(claim: Claim) -> bool:
    """Tell whether a claim counts the homeless."""
    words = (span.text.lower() for span in (claim.word, claim.subject) if span is not None)
    return claim.measure is Measure.DISPLACED and any("homeless" in said for said in words)
