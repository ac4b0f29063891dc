"""How sure a claim is: the chance that all its main fields are right, from what can be seen of it.

What is seen are *signs*: the claimant stands three sentences away, the number is in words. Each
sign moves the log-odds by a weight fitted to labelled reports (``confidence.json``, written by
``python -m benchmarks.calibration``, which also measures how well the chances hold elsewhere).
"""

import math
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from according.find.odds import log_odds, weights
from according.find.tolls.passages import Passage
from according.model import Bound, Claim, Span, Status

__all__ = ["confidence", "signs_of"]

PRONOUNS = frozenset("they he she it them him her we his their its theirs those others who".split())
CLOSED = re.compile(r"[.!?:][\"'”’)]*\s*\Z")
QUOTED = re.compile(r"[\"“”]")
DIGITS = re.compile(r"\d[\d,.]*")
# A word that tells the measure is near within so many characters.
NEAR = 30
# A subject stands beside its figure within so many characters.
BESIDE = 3
LONG = 40
CROWDED = 6
THOUSANDS, MILLIONS = 1_000, 1_000_000


def confidence(claim: Claim, passage: Passage, away: int) -> float:
    """Give the chance that figure, measure, subject, claimant, status and verification are right.

    Args:
        claim: the claim.
        passage: the sentence that its figure stands in.
        away: how many sentences away its claimant stands; 0 if in the same, or nowhere.

    Returns:
        More than 0 and less than 1, to two decimals.
    """
    odds = log_odds(weights("confidence.json"), signs_of(claim, passage, away))
    return round(min(0.99, max(0.01, 1 / (1 + math.exp(-odds)))), 2)


def signs_of(claim: Claim, passage: Passage, away: int) -> list[str]:
    """Give the signs by which to judge a claim; what they need is what ``confidence`` takes."""
    return [
        *of_figure(claim),
        *of_word(claim.figure, claim.word),
        *of_subject(claim.figure, claim.subject),
        *of_claimant(claim, away),
        *of_sentence(passage.text),
    ]


def of_figure(claim: Claim) -> Iterator[str]:
    """Yield the signs of the number and of what is said of it."""
    yield f"measure {claim.measure}"
    if claim.bound is not Bound.EXACT:
        yield f"bound {claim.bound}"
    if claim.status is not Status.ASSERTED:
        yield f"status {claim.status}"
    told = {
        "implicit": claim.implicit,
        "verified": claim.verified is not None,
        "part": claim.part_of is not None,
        "in words": DIGITS.search(claim.figure.text) is None,
    }
    yield from (sign for sign, is_so in told.items() if is_so)
    number = claim.low if claim.low is not None else claim.high
    if number is not None and number <= 1:
        yield "one"
    if number is not None and number >= THOUSANDS:
        yield "thousands"
    if number is not None and number > MILLIONS:
        yield "millions"


def of_word(figure: Span, word: Span | None) -> Iterator[str]:
    """Yield where the word stands that tells the measure."""
    if word is None:
        yield "no word"
        return
    after = word.start >= figure.end
    gap = word.start - figure.end if after else figure.start - word.end
    yield f"word {'after' if after else 'before'} {'near' if gap < NEAR else 'far'}"


def of_subject(figure: Span, subject: Span) -> Iterator[str]:
    """Yield where those counted are named, and how."""
    if subject.end <= figure.end and subject.start >= figure.start:
        yield "subject in figure"
    elif subject.start < figure.start:
        yield "subject before"
    else:
        yield "subject beside" if subject.start - figure.end < BESIDE else "subject after"
    if subject.text.lower() in PRONOUNS:
        yield "subject pronoun"
    if subject.end - subject.start > LONG:
        yield "subject long"


def of_claimant(claim: Claim, away: int) -> Iterator[str]:
    """Yield where the claimant is named, and how."""
    if claim.claimant is None:
        yield "no claimant"
        return
    yield ("claimant beside", "claimant one away")[away] if away <= 1 else "claimant far"
    told = {
        "claimant after": claim.claimant.start > claim.figure.start,
        "claimant pronoun": claim.claimant.text.lower() in PRONOUNS,
        "no cue": claim.cue is None,
        "relay": claim.relay is not None,
    }
    yield from (sign for sign, is_so in told.items() if is_so)


# A sentence is asked about for each of its figures.
@lru_cache(maxsize=16)
def of_sentence(text: str) -> tuple[str, ...]:
    """Give what kind of sentence it is."""
    told: Sequence[tuple[str, bool]] = (
        ("no stop", CLOSED.search(text[-8:]) is None),
        ("many figures", len(DIGITS.findall(text)) > CROWDED),
        ("quotes", QUOTED.search(text) is not None),
    )
    return tuple(sign for sign, is_so in told if is_so)
