"""The place in a headline, or in what a report calls a disaster: "2008 South Malia floods"."""

import re

from according.find.places.countrynames import CONTINENTS, countries
from according.find.places.sites import EVENTS, may_be_site

__all__ = ["IN_HEADLINE", "name_in_title"]

# "Bomb injures 200 in Manchester"
IN_HEADLINE = re.compile(
    r"\b(?:in|near) "
    r"((?:[A-Z][\w’'-]+ ){0,2}[A-Z][\w’-]+)(?=$|[,;:.]|\s[a-z]|\s[–—-]\s)"
)
# "2008 South Malia floods": no headline, but what something is called.
TITLED = re.compile(
    r"\s*(?:[A-Z][a-z]+\s)?\d{4}(?:[–-]\d{2,4})?\s"
    r"(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3}?)\s(?:[a-z]+\s)?"
    rf"(?i:{'|'.join(sorted(EVENTS))}"
    r"|(?:heat ?wave|storm|bushfire|wildfire|drought|tornado|hurricane)s?)"
    r"(?:\s(?i:outbreak|season))?\s*"
)


def name_in_title(title: str) -> str | None:
    """Give the place after which a title calls what happened; None of a headline."""
    match = TITLED.fullmatch(title)
    if match is None:
        return None
    name = match["name"]
    for end in ("n", "an"):
        # "2010 Malian floods"
        land = name.removesuffix(end)
        if land != name and (land in countries() or land in CONTINENTS):
            return land
    return name if may_be_site(name.split()[0]) else None
