"""Countries that take people in, and those that whoever counts speaks for."""

import re
from collections.abc import Sequence

from according.find.places.countrynames import countries_in
from according.find.places.placenames import Mention
from according.model import Span

__all__ = ["home_of", "host_before"]

# Who counts what happened to others, or elsewhere.
ABROAD = re.compile(
    r"\b(?:army|armed|military|defen[cs]e|forces?|foreign|embassy|state (?:media|tv))\b",
    re.IGNORECASE,
)
# "Uganda already hosts 1.4 million refugees".
HOSTS = re.compile(
    r",?\s(?:(?:already|now|currently|also|alone|has|had|have|is|was|which|still)\s){0,3}"
    r"(?:hosts?|hosted|hosting|shelters?|sheltered|sheltering|received|took\sin|taken\sin|taking\sin"
    r"|harbou?rs|absorbed|accommodates?|(?:home|host|refuge|shelter)\sto)\b"
)


def home_of(text: str, claimant: Span | None) -> Span | None:
    """Give the country that whoever counts is of, and counts in: "Nepal's home minister".

    A country by itself may speak of others: "Israel, which says it has captured 120".
    """
    if claimant is None or ABROAD.search(claimant.text) is not None:
        return None
    for country, owns in countries_in(text, claimant.start, claimant.end):
        if owns or text.endswith(" in ", 0, country.start):
            return country
    return None


def host_before(text: str, named: Sequence[Mention], start: int) -> Span | None:
    """Give the place that took in those whom a figure at ``start`` counts, None if none did."""
    hosts = [m.span for m in named if m.span.end <= start and HOSTS.match(text, m.span.end)]
    return hosts[-1] if hosts else None
