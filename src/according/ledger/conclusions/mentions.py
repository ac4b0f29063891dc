"""Who is mentioned in a report: what tells whose "the ministry" is, and whose "its army"."""

import re
from dataclasses import dataclass

from according.ledger.identity import country_of, side_of
from according.model import Findings, Span

__all__ = ["Mentions"]

# How many earlier mentions, and places, may tell who "the ministry" is.
REMEMBERED = 5
ITS = re.compile(r"(?:its|their) ", re.IGNORECASE)
# "Moscow", "South Korea": what "its" may stand for, in this sentence or the one before.
NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
REACH = 250


@dataclass(frozen=True, slots=True)
class Mentions:
    """Who speaks or is silent in a report, and where its figures are, in the order of the text.

    Attributes:
        text: the report's.
        speakers: where each is mentioned, and how.
        places: where each place that is in a known country is named, and how.
    """

    text: str
    speakers: tuple[tuple[int, str], ...]
    places: tuple[tuple[int, str], ...]

    @classmethod
    def of(cls, text: str, findings: Findings) -> "Mentions":
        """Give the mentions in what was found in a report."""
        speakers = {claim.claimant for claim in findings.claims if claim.claimant}
        speakers |= {response.party for response in findings.responses}
        places = {claim.place for claim in findings.claims if claim.place}
        return cls(
            text,
            tuple(sorted((span.start, span.text) for span in speakers)),
            tuple(sorted((span.start, span.text) for span in places if country_of(span.text))),
        )

    def before(self, span: Span) -> tuple[str, ...]:
        """Give who may tell whom the words of a span mean, the likeliest first.

        That is the country named last before "its ministry", then who spoke before, the nearest
        first, and then the places of the report likewise.
        """
        own = self._named_before(span.start) if ITS.match(span.text) else ()
        spoke = [text for start, text in reversed(self.speakers) if start < span.start]
        where = [text for _, text in sorted(self.places, key=lambda one: abs(one[0] - span.start))]
        nearest = (*_first(spoke), *_first(where))
        return tuple(dict.fromkeys((*own, *nearest)))

    def _named_before(self, start: int) -> tuple[str, ...]:
        """Give the last country or people that is named before an offset, none if too far off."""
        names = NAME.findall(self.text, max(0, start - REACH), start)
        return next(((name,) for name in reversed(names) if side_of(name)), ())


def _first(mentions: list[str]) -> list[str]:
    return list(dict.fromkeys(mentions))[:REMEMBERED]
