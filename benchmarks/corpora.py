"""Claims in the form of public corpora, to score the finder on labels that others made.

A corpus asks another question than the codebook does: MUC-4 wants the victims of recent terrorist
acts and leaves out battles and tolls of a whole war; IDETECT wants one figure of each excerpt,
the displaced or the homes destroyed. The finder stays by the codebook; each corpus gets a *view*
of its claims here, made only of what the claims know.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from according.find import find
from according.model import Bound, Claim, Measure, Published, Report, Scope, Status

__all__ = ["Document", "predictions"]

Document = Mapping[str, object]
View = Callable[[str, Sequence[Claim]], Sequence[Claim]]


def predictions(corpus: str, documents: Iterable[Document]) -> list[dict[str, object]]:
    """Give ``{"id", "pred"}`` of each document (``{"id", "text", "date"?}``), in their order.

    Args:
        corpus: "muc", "idetect" or "wikimpacts"; any other name gives all claims as they are.
        documents: documents in the corpora's one form.

    A prediction has ``value`` (the lower bound), ``value_high`` (the upper), ``effect`` (the
    measure), ``noun`` (the subject), ``bound``, ``source`` (the claimant or None), and the
    figure's ``start`` and ``end``.
    """
    view = VIEWS.get(corpus, whole)
    return [
        {
            "id": document["id"],
            "pred": [
                row(claim, apart=corpus == "muc")
                for claim in view(str(document["text"]), claims_of(document))
            ],
        }
        for document in documents
    ]


def whole(_: str, claims: Sequence[Claim]) -> Sequence[Claim]:
    """Give the claims as they are."""
    return claims


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


# No corpus has a word for homes lost, the manner not told.
NAMED = {Measure.LOST: Measure.DESTROYED}


# "Killing and wounding over 40 people": MUC-4 counts them under both.
HURT = re.compile(r"wound|injur|hurt", re.IGNORECASE)


def effects(claim: Claim, *, apart: bool) -> str | list[str]:
    """Give what happened, as the corpora call it: "killed and wounded" as both if ``apart``."""
    if apart and is_both(claim):
        return [str(Measure.KILLED), str(Measure.INJURED)]
    return str(NAMED.get(claim.measure, claim.measure))


def is_both(claim: Claim) -> bool:
    """Tell whether a figure counts killed and hurt together, in words for both."""
    both = claim.measure is Measure.CASUALTIES and claim.word is not None
    return both and HURT.search(str(claim.word and claim.word.text)) is not None


def row(claim: Claim, *, apart: bool = False) -> dict[str, object]:
    """Give a claim as a corpus' scorer reads it; only MUC-4's takes more than one effect."""
    return {
        "value": claim.low,
        "value_high": claim.high,
        "effect": effects(claim, apart=apart),
        "noun": claim.subject.text,
        "bound": str(claim.bound),
        "source": claim.claimant.text if claim.claimant else None,
        "start": claim.figure.start,
        "end": claim.figure.end,
    }


# IDETECT asks for one figure of an excerpt: of its claims the driven from home go before the homes
# destroyed, these before the damaged; a counted figure before "a village", a whole before a part.
FIRST = (Measure.DISPLACED, Measure.EVACUATED, Measure.DESTROYED, Measure.LOST, Measure.DAMAGED)


def leading(_: str, claims: Sequence[Claim]) -> Sequence[Claim]:
    """Give the claims with the one that an excerpt is about first."""
    return sorted(claims, key=standing)


def standing(claim: Claim) -> tuple[int, bool, bool]:
    """Give how far from the head of an excerpt's figures a claim stands."""
    rank = FIRST.index(claim.measure) if claim.measure in FIRST else len(FIRST)
    return max(rank, 1), claim.implicit, claim.part_of is not None


# MUC-4 wants who was hurt in single terrorist acts: not armies' losses in battle, tolls of
# a war or period, victims of accidents, or those of whom nothing is said but that they are dead.
COMBATANT = re.compile(
    r"\b(?:soldiers?|troop(?:er)?s?|marines|army|battalion|(?<!police )officers?|combatants?"
    r"|fighters?|guerr?ill?as?|rebels?|terrorists?|subversives?|extremists?|insurgents?|contras?|criminals?"
    r"|delinquents?|traffickers?|elements|fmln|enem\w+|paramilitar\w+|militiam[ae]n"
    r"|civil defen[cs]e|attackers|assailants|bandits|kidnappers?|gunm[ae]n|cadets|recruits"
    r"|commandos?)\b",
    re.IGNORECASE,
)
UNNAMED = re.compile(
    r"\W*(?:\w+\s+)?(?:dead|deaths?|wounded|injur\w+|killings?|bodies|corpses|killed|murdered"
    r"|victims|fatalities|lives|losses|casualties)\W*",
    re.IGNORECASE,
)
# Words of a sentence that tells a toll of many acts ("in the past nine years"); an age or a moment
# ("two weeks ago", "last month", "in the past few hours") is no period.
PERIOD = re.compile(
    r"\b(?:since|so far|past(?!(?: \w+)? hours)|annual\w*|per|decades?|average|total"
    r"|statistics|figures|(?<!last )(?<!this )(?:years?(?![- ]old)|months?|weeks?)(?! ago))\b",
    re.IGNORECASE,
)
# Words of a sentence that tells of a fight between forces, or of an accident.
NO_ACT = re.compile(
    r"\b(?:clash\w*|fighting|combat|battles?|gunfights?|exchanges? of (?:gun)?fire"
    r"|(?:military|police|army|rescue) operations?|accident\w*|crash\w*)\b",
    re.IGNORECASE,
)
# These are of the kind of those counted before them.
OTHERS = re.compile(
    r"\W*(?:others?|more|another|the rest)(?:\s(?:people|persons))?\W*", re.IGNORECASE
)
# "five of them Spaniards": a set of victims is counted once.
OF_THEM = re.compile(r"\s*of\s(?:them|whom)\b", re.IGNORECASE)
SENTENCE_ENDS = re.compile(r"[.!?]\s|\n\s*\n")
# Of the 255 labelled sets of victims in the development part, three have more: a greater number is
# nearly always a toll of many acts.
MOST = 100
# Claims less sure than that are left out; anything from 0.25 to 0.45 does alike on that part.
SURE = 0.4


def acts(text: str, claims: Sequence[Claim]) -> Sequence[Claim]:
    """Give the claims that count people killed or hurt in one act who were no combatants."""
    return [
        claim
        for at, claim in enumerate(claims)
        if is_act(claim)
        and not any(pattern.search(sentence_of(text, claim)) for pattern in (PERIOD, NO_ACT))
        and not (claim.part_of and OF_THEM.match(text, claim.figure.end))
        and not (at and are_combatants(text, claim, claims[at - 1]))
    ]


def are_combatants(text: str, claim: Claim, before: Claim) -> bool:
    """Tell whether "others" are of the combatants that the claim before in the sentence counts."""
    return (
        OTHERS.fullmatch(claim.subject.text) is not None
        and COMBATANT.search(before.subject.text) is not None
        and sentence_of(text, before) == sentence_of(text, claim)
    )


def sentence_of(text: str, claim: Claim) -> str:
    """Give the sentence in which a claim's figure stands."""
    before = [m.end() for m in SENTENCE_ENDS.finditer(text, 0, claim.figure.start)]
    after = SENTENCE_ENDS.search(text, claim.figure.end)
    return text[before[-1] if before else 0 : after.start() if after else len(text)]


def is_act(claim: Claim) -> bool:
    """Tell whether a claim counts the targets of one act."""
    size = claim.low if claim.low is not None else claim.high
    counted = claim.bound is not Bound.VAGUE and size is not None and size <= MOST
    one = claim.scope is Scope.EVENT and claim.since is None
    hurt = claim.measure in (Measure.KILLED, Measure.INJURED) or is_both(claim)
    whom = claim.subject.text
    target = COMBATANT.search(whom) is None and UNNAMED.fullmatch(whom) is None
    done = claim.status is not Status.PROJECTED
    return counted and one and hurt and target and done and claim.confidence >= SURE


VIEWS: Mapping[str, View] = {"idetect": leading, "muc": acts}
