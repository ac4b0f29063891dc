"""Claims in the form of public corpora, to score the finder on labels that others made.

A corpus asks another question than the codebook does: MUC-4 wants the victims of recent terrorist
acts and leaves out battles and tolls of a whole war; IDETECT wants one figure of each excerpt,
the displaced or the homes destroyed. The finder stays by the codebook; each corpus gets a *view*
of its claims here, made only of what the claims know.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from according.find import find
from according.model import Bound, Claim, Measure, Published, Report, Scope

__all__ = ["predictions"]

Document = Mapping[str, object]
View = Callable[[Sequence[Claim]], Sequence[Claim]]


def predictions(corpus: str, documents: Iterable[Document]) -> list[dict[str, object]]:
    """Give ``{"id", "pred"}`` of each document (``{"id", "text", "date"?}``), in their order.

    Args:
        corpus: "muc", "idetect" or "wikimpacts"; any other name gives all claims as they are.
        documents: documents in the corpora's one form.

    A prediction has ``value`` (the lower bound), ``value_high`` (the upper), ``effect`` (the
    measure), ``noun`` (the subject), ``bound``, ``source`` (the claimant or None), and the
    figure's ``start`` and ``end``.
    """
    view = VIEWS.get(corpus, tuple)
    return [
        {"id": document["id"], "pred": [row(claim) for claim in view(claims_of(document))]}
        for document in documents
    ]


def claims_of(document: Document) -> tuple[Claim, ...]:
    """Give the claims of a document."""
    day = document.get("date")
    return find(
        Report(
            text=str(document["text"]),
            published=Published(str(day)) if day else None,
            given_id=str(document["id"]),
        )
    ).claims


def row(claim: Claim) -> dict[str, object]:
    """Give a claim as a corpus' scorer reads it."""
    return {
        "value": claim.low,
        "value_high": claim.high,
        "effect": str(claim.measure),
        "noun": claim.subject.text,
        "bound": str(claim.bound),
        "source": claim.claimant.text if claim.claimant else None,
        "start": claim.figure.start,
        "end": claim.figure.end,
    }


# IDETECT asks for one figure of an excerpt: of its claims the driven from home go before the homes
# destroyed, these before the damaged; a counted figure before "a village", a whole before a part.
FIRST = (Measure.DISPLACED, Measure.EVACUATED, Measure.DESTROYED, Measure.LOST, Measure.DAMAGED)


def leading(claims: Sequence[Claim]) -> Sequence[Claim]:
    """Give the claims with the one that an excerpt is about first."""
    return sorted(claims, key=standing)


def standing(claim: Claim) -> tuple[int, bool, bool]:
    """Give how far from the head of an excerpt's figures a claim stands."""
    rank = FIRST.index(claim.measure) if claim.measure in FIRST else len(FIRST)
    return max(rank, 1), claim.implicit, claim.part_of is not None


# MUC-4 wants who was hurt in single terrorist acts of late: not armies' losses in battle, tolls of
# a war or period, or victims of whom nothing is said but that they are dead.
COMBATANT = re.compile(
    r"\b(?:soldiers?|troop(?:er)?s?|marines|army|battalion|(?<!police )officers?|combatants?"
    r"|fighters?|guerr?ill?as?|rebels?|terrorists?|subversives?|extremists?|insurgents?|contras?|criminals?"
    r"|delinquents?|traffickers?|elements|fmln|enem\w+)\b",
    re.IGNORECASE,
)
UNNAMED = re.compile(
    r"\W*(?:\w+\s+)?(?:dead|deaths?|wounded|injur\w+|killings?|bodies|corpses|killed|murdered"
    r"|victims|fatalities|lives|losses|casualties)\W*",
    re.IGNORECASE,
)
# The labels have 1 single act with more victims; a greater number in them is a toll of many acts.
MOST = 100


def acts(claims: Sequence[Claim]) -> Sequence[Claim]:
    """Give the claims that count people killed or hurt in one dated act who were no combatants."""
    return [claim for claim in claims if is_act(claim)]


def is_act(claim: Claim) -> bool:
    """Tell whether a claim counts the targets of one act."""
    one = claim.scope is Scope.EVENT and claim.since is None and claim.as_of is not None
    size = claim.low if claim.low is not None else claim.high
    counted = claim.bound is not Bound.VAGUE and size is not None and size <= MOST
    hurt = claim.measure in (Measure.KILLED, Measure.INJURED)
    whom = claim.subject.text
    target = COMBATANT.search(whom) is None and UNNAMED.fullmatch(whom) is None
    return one and counted and hurt and target


VIEWS: Mapping[str, View] = {"idetect": leading, "muc": acts}
