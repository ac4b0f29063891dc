"""What people's judgements mean for the claims of a report as they were found last.

A judgement is on one claim, whose id is the hash of what it says. Found again by a later finder,
an unchanged claim has the same id, and the judgement holds. One found slightly otherwise has
another id. It is taken for the same claim by the codebook's own rule for scoring: the figures
overlap, measure and both bounds are equal, as it was found or as it was corrected. Then

- a rejection holds for it: what was no claim is none by another claimant either;
- a correction holds for it: its fields go before what was found, the others are as found now;
- an acceptance holds if all that was accepted is found still; else the claim is open.

A claim whose figure overlaps that of a judged one which was not found again, but which is no such
match, is open: a person has to look. What is open counts as it was found.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from according.errors import ProvenanceError, ValueFormError
from according.ledger.correcting import FIELDS, corrected
from according.ledger.verdicts import (
    NOTHING_SAID,
    Correction,
    Judgement,
    Review,
    ReviewState,
    Verdict,
)
from according.model import Claim

__all__ = ["reviews_of"]

STATES = {
    Verdict.ACCEPT: ReviewState.ACCEPTED,
    Verdict.REJECT: ReviewState.REJECTED,
    Verdict.CORRECT: ReviewState.CORRECTED,
}


@dataclass(frozen=True, slots=True)
class _Case:
    """A claim that was judged, with the judgements on it in their order."""

    claim: Claim
    judgements: tuple[Judgement, ...]


def reviews_of(
    judgements: Sequence[Judgement],
    judged: Mapping[str, Claim],
    found: Sequence[Claim],
    text: str,
) -> dict[str, Review]:
    """Give the review of each claim that has one, by its id.

    Args:
        judgements: those that hold on claims of the report, in the order of judging.
        judged: the claims they are on, by id.
        found: the claims that were found last.
        text: the report's text.
    """
    ids = {claim.id for claim in found}
    by_claim: dict[str, list[Judgement]] = {}
    for one in judgements:
        by_claim.setdefault(one.one, []).append(one)
    cases = [_Case(judged[id_], tuple(some)) for id_, some in by_claim.items()]
    holding: dict[str, list[tuple[Judgement, _Case]]] = {}
    looked_at: dict[str, list[tuple[Judgement, _Case]]] = {}
    for case in cases:
        if case.claim.id in ids:
            match: Claim | None = case.claim
        else:
            match = _match(case, found, text)
            if match is None:
                for near in _overlapping(case.claim, found):
                    looked_at.setdefault(near.id, []).append((case.judgements[-1], case))
        if match is not None:
            holding.setdefault(match.id, []).extend((one, case) for one in case.judgements)
    order = {one.id: number for number, one in enumerate(judgements)}
    reviews = {}
    for claim in found:
        applying = sorted(holding.get(claim.id, ()), key=lambda pair: order[pair[0].id])
        if applying:
            reviews[claim.id] = _folded(claim, applying, text)
        elif claim.id in looked_at:
            last, _ = max(looked_at[claim.id], key=lambda pair: order[pair[0].id])
            reviews[claim.id] = _review(ReviewState.OPEN, NOTHING_SAID, last)
    return reviews


def _review(state: ReviewState, correction: Correction, last: Judgement) -> Review:
    return Review(state, correction, last.id, last.by, last.added, last.note)


def _folded(claim: Claim, applying: list[tuple[Judgement, _Case]], text: str) -> Review:
    """Give what the judgements on a claim come to: the last decides, corrections gather."""
    state, correction = ReviewState.UNREVIEWED, NOTHING_SAID
    for one, case in applying:
        state = STATES[one.verdict]
        correction = correction.then(one.correction)
        if one.verdict is Verdict.ACCEPT and not _says_the_same(claim, case, text):
            state = ReviewState.OPEN
    if state is ReviewState.ACCEPTED and correction:
        state = ReviewState.CORRECTED
    try:
        corrected(claim, correction, text)
    except (ValueFormError, ProvenanceError):
        # What was corrected of the claim as it was does not fit what is found now.
        return _review(ReviewState.OPEN, NOTHING_SAID, applying[-1][0])
    if state is ReviewState.OPEN:
        correction = NOTHING_SAID
    return _review(state, correction, applying[-1][0])


def _as_corrected(case: _Case, text: str) -> Claim:
    correction = NOTHING_SAID
    for one in case.judgements:
        correction = correction.then(one.correction)
    return corrected(case.claim, correction, text)


def _says_the_same(claim: Claim, case: _Case, text: str) -> bool:
    """Whether all that was accepted of a judged claim is found in this one."""
    said, then = claim.to_dict(), case.claim.to_dict()
    now = _as_corrected(case, text).to_dict()
    return all(said[name] in (then[name], now[name]) for name in FIELDS)


def _overlapping(claim: Claim, found: Iterable[Claim]) -> list[Claim]:
    figure = claim.figure
    return [one for one in found if one.figure.start < figure.end and figure.start < one.figure.end]


def _match(case: _Case, found: Iterable[Claim], text: str) -> Claim | None:
    """Give what a judged claim is found as now, None if it is not found again."""
    forms = [_key(case.claim), _key(_as_corrected(case, text))]
    near = [one for one in _overlapping(case.claim, found) if _key(one) in forms]
    return min(near, key=lambda one: _unlike(one, case.claim), default=None)


def _key(claim: Claim) -> tuple[object, ...]:
    return claim.measure, claim.low, claim.high


def _unlike(one: Claim, judged: Claim) -> tuple[bool, int, int, str]:
    """Give how unlike the judged claim another is, for taking the likest."""
    said, then = one.to_dict(), judged.to_dict()
    differing = sum(said[name] != then[name] for name in FIELDS)
    return one.figure != judged.figure, differing, one.figure.start, one.id
