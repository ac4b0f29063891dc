"""Claims from one report or many, and how they are grouped and marked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from according.ledger import ClaimFilter, KeptClaim
from according.model import Claim, Span

if TYPE_CHECKING:
    from according.ledger import Ledger

__all__ = ["ClaimantGroup", "ClaimsView", "by_claimant", "claims_view", "marks", "told_fields"]


@dataclass(frozen=True, slots=True)
class ClaimsView:
    """The claims that a question to the ledger gives.

    Attributes:
        claims: in the ledger's order.
        limited: whether as many were given as were asked for at most, so that there may be more.
    """

    claims: tuple[KeptClaim, ...]
    limited: bool = False


def claims_view(ledger: "Ledger", where: ClaimFilter) -> ClaimsView:
    """Ask the ledger for the claims that fit."""
    claims = tuple(ledger.claims(where))
    return ClaimsView(claims, limited=where.limit is not None and len(claims) == where.limit)


@dataclass(frozen=True, slots=True)
class ClaimantGroup:
    """What one claimant claims: the claims of an answer whose claimants read the same.

    Attributes:
        claimant: as it stands in the first of them; empty for what reports state themselves.
        claims: in the order of the answer.
    """

    claimant: str
    claims: tuple[KeptClaim, ...]


def by_claimant(claims: Iterable[KeptClaim]) -> list[ClaimantGroup]:
    """Group claims by claimant, in the order in which each first speaks.

    Claimants are told apart by their words, an article in front and capitals aside; whether
    "the UN" and "the United Nations" are one is not for a table to decide.
    """
    groups: dict[str, list[KeptClaim]] = {}
    for kept in claims:
        groups.setdefault(_folded(kept.claim.claimant), []).append(kept)
    return [
        ClaimantGroup(said[0].claim.claimant.text if said[0].claim.claimant else "", tuple(said))
        for said in groups.values()
    ]


def _folded(claimant: Span | None) -> str:
    words = claimant.text.casefold().split() if claimant else []
    return " ".join(words[1:] if words[:1] in (["the"], ["a"], ["an"]) else words)


def marks(claims: Sequence[KeptClaim]) -> Iterator[tuple[Span, list[int]]]:
    """Yield each stretch of a report's text to mark, with the numbers, from 1, of its claims.

    In the order of the text and never overlapping: claims that share a figure share a mark, and
    one whose figure overlaps an earlier mark goes to that mark.
    """
    stretches: list[tuple[Span, list[int]]] = []
    numbered = sorted(enumerate(claims, 1), key=lambda pair: pair[1].claim.figure.start)
    for number, kept in numbered:
        figure = kept.claim.figure
        if stretches and figure.start < stretches[-1][0].end:
            stretches[-1][1].append(number)
        else:
            stretches.append((figure, [number]))
    yield from stretches


def told_fields(claim: Claim) -> Iterator[tuple[str, str]]:
    """Yield the codebook's fields that say something, each with the words it rests on."""
    claimant = claim.claimant.text if claim.claimant else "none (the report's own voice)"
    rests = {
        "claimant": (claimant, claim.cue),
        "measure": (str(claim.measure), claim.word),
        "as of": (claim.as_of, claim.as_of_words),
        "since": (claim.since, claim.since_words),
        "place": (claim.place and claim.place.text, None),
        "status": (str(claim.status), claim.status_words),
        "and": (claim.verified, claim.verified_words),
        "scope": (str(claim.scope), None),
        "part of": (claim.part_of and claim.part_of.text, None),
        "relay": (claim.relay and claim.relay.text, None),
        "caveat": (claim.caveat and claim.caveat.text, None),
    }
    for name, (said, words) in rests.items():
        if said:
            yield name, f"{said} (“{words.text}”)" if words and words.text != said else said
