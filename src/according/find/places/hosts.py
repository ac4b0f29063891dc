"""Countries and towns that take people in: what is counted there is counted of them."""

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from according.find.lexicon import lexicon
from according.find.places.countrynames import CONTINENTS, countries
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure, Span

__all__ = ["host_after", "host_before", "names_of_hosts"]

# "Uganda already hosts 1.4 million refugees".
HOSTS = re.compile(
    r"(?:\scamp)?,?\s(?:(?:already|now|currently|also|alone|has|had|have|is|was|which|still)\s){0,3}"
    r"(?:hosts?|hosted|hosting|shelters?|sheltered|sheltering|received|took\sin|taken\sin|taking\sin"
    r"|harbou?rs|absorbed|accommodates?|(?:home|host|refuge|shelter)\sto)\b"
)


# Of these words one stands wherever NAMED matches.
HOSTING = frozenset("host hosts hosted hosting home refuge shelter".split())
# "Gambella alone is hosting 300,000 refugees": a name that nothing else says is a place's.
NAMED = re.compile(
    r"\b(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})"
    r"\s(?:(?:already|now|currently|also|alone|has|had|is|was|which|still)\s){0,3}"
    r"(?:hosts?|hosted|hosting|(?:home|host|refuge|shelter)\sto)\b"
)


class Placed(Protocol):
    """A place that a sentence names."""

    @property
    def span(self) -> Span:
        """The name."""


def names_of_hosts(passage: Passage) -> Iterator[Span]:
    """Yield the names of those that host people."""
    if HOSTING.isdisjoint(passage.words):
        return
    text = passage.report.text
    for match in NAMED.finditer(text, passage.start, passage.end):
        if match["name"].split()[0].lower() not in lexicon().words["pronouns"]:
            yield Span.of_match(match, "name")


def host_before(text: str, named: Sequence[Placed], start: int) -> Span | None:
    """Give the place that took in those whom a figure at ``start`` counts, None if none did."""
    hosts = [m.span for m in named if m.span.end <= start and HOSTS.match(text, m.span.end)]
    return hosts[-1] if hosts else None


# "Some 2.8 million have entered Malia", "112,000 who fled to Europe", "sought asylum in the EU".
ARRIVED = re.compile(
    r"(?P<between>[^.;:“”\"\n]{0,90}?)\s(?:(?:reached|entered|entering|reaching)"
    r"|(?:arrived|arriving)\s(?:in|at)"
    r"|(?:crossed|crossing|came|coming|fled|flee|fleeing|escaped|escaping)(?:\s(?!from)[a-z]+)?\s(?:in)?to"
    r"|(?:made|making)\s(?:it|their\sway)\s(?:in)?to"
    r"|(?:sought|seek|seeking|claimed|applied\sfor|granted)\sasylum\sin)"
    r"\s(?:the\s)?(?:[a-z-]+\s){0,2}?(?P<name>[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)?)"
    # Not "at the Orlan Canal city of Gorva".
    r"\b(?!(?:\s[A-Z][\w’'-]*)?\s[a-z]+\sof\b)"
)
# What begins another clause.
PARTS = re.compile(r",\s(?:and|but|while|as)\s|\s(?:while|as|when|after|before|from\swhich)\s")
OWNS = ("'s", "’s")
ALLIED = frozenset(("EU", "European Union"))


def host_after(passage: Passage, toll: Measured, named: Sequence[Placed]) -> Span | None:
    """Give where the displaced came to whom a figure counts, None if untold."""
    if toll.measure is not Measure.DISPLACED:
        return None
    item = passage.items[toll.at]
    # Up to the next figure: "3 million fled, two million of them crossing into Malia".
    match = ARRIVED.match(passage.report.text, item.end, passage.following(item.start))
    if match is None or PARTS.search(match["between"]) or match["name"].split()[0].endswith(OWNS):
        return None
    start = match.start("name")
    placed = next((one.span for one in named if one.span.start == start), None)
    if placed is not None:
        return placed
    wide = (match["name"], match["name"].split()[0])
    name = next((n for n in wide if n in countries() | CONTINENTS | ALLIED), None)
    return None if name is None else Span(start, start + len(name), name)
