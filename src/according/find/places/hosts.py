"""Countries and towns that take people in: what is counted there is counted of them."""

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from according.find.lexicon import lexicon
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["host_before", "names_of_hosts"]

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
