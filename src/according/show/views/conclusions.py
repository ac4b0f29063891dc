"""What a ledger has concluded, in the form that programs get: one JSON object a row.

Every claim in a row carries the sentence it stands in, with the offsets of figure and sentence in
its report, so that nothing has to be looked up to see what a conclusion rests on.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from according.ledger import KeptClaim, Ledger
from according.ledger.conclusions import (
    ActorSummary,
    Apart,
    Beside,
    Compared,
    Comparison,
    Contradicting,
    PlacedClaim,
    Question,
    QuestionSummary,
    Range,
    Revising,
    Silent,
    SituationSummary,
    Timeline,
)
from according.ledger.identity import Actor
from according.model import Findings, Report

__all__ = [
    "Evidence",
    "Row",
    "actor_row",
    "beside_row",
    "beside_rows",
    "claims_beside",
    "compared_row",
    "comparison_row",
    "contradiction_row",
    "evidence_of",
    "question_row",
    "revision_row",
    "silence_row",
    "situation_row",
    "summary_row",
    "timeline_claims",
    "timeline_rows",
]

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The claims that conclusions rest on, each with its report and sentence.

    Attributes:
        kept: claim id → the claim as the ledger keeps it.
    """

    kept: Mapping[str, KeptClaim]

    def claim(self, placed: PlacedClaim) -> Row:
        """Give the JSON form of a claim, with its sentence if it is at hand."""
        row: Row = {
            "claim_id": placed.claim_id,
            "report_id": placed.report_id,
            "figure": placed.figure,
            "low": placed.low,
            "high": placed.high,
            "bound": str(placed.bound),
            "status": str(placed.status),
            "verified": str(placed.verified) if placed.verified else None,
            "as_of": placed.day or None,
            "since": placed.since or None,
            "published": placed.published or None,
            "carried_forward": placed.carried,
            "caveat": placed.caveat or None,
        }
        kept = self.kept.get(placed.claim_id)
        if kept is not None:
            row |= {
                "claimant": kept.claim.claimant.text if kept.claim.claimant else None,
                "publisher": kept.publisher,
                "url": kept.address,
                "start": kept.claim.figure.start,
                "end": kept.claim.figure.end,
                "sentence": kept.sentence.text,
                "sentence_start": kept.sentence.start,
            }
        return row


def evidence_of(ledger: Ledger, claims: Iterable[PlacedClaim | None]) -> Evidence:
    """Ask the ledger for the sentences behind claims."""
    ids = {claim.claim_id for claim in claims if claim is not None}
    return Evidence(ledger.conclusions.evidence(ids) if ids else {})


def question_row(question: Question) -> Row:
    """Give the JSON form of a question."""
    return {
        "id": question.id,
        "title": question.title,
        "measure": str(question.measure),
        "subject": question.subject,
        "side": question.side or None,
        "place": question.place or None,
        "scope": str(question.scope),
        "day": question.day or None,
        "since": question.since or None,
        "situation_id": question.situation.id or None,
        "situation": question.situation.name or None,
    }


def named_actor(actor: Actor) -> Row:
    """Give the JSON form of a claimant or party."""
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": str(actor.kind),
        "side": actor.side,
        "parent": actor.parent,
    }


def range_row(found: Range | None) -> Row:
    """Give the bounds of a range, None where open; both None where there is no toll."""
    return {"low": found.low if found else None, "high": found.high if found else None}


def summary_row(summary: QuestionSummary) -> Row:
    """Give a question with how much is said on it."""
    return {
        **question_row(summary.question),
        "claims": summary.claims,
        "reports": summary.reports,
        "claimants": list(summary.claimants),
        **range_row(summary.range),
        "first": summary.first or None,
        "last": summary.last or None,
        "changed": summary.changed or None,
        "contradictions": summary.contradictions,
        "revisions": summary.revisions,
        "silences": summary.silences,
    }


def contradiction_row(found: Contradicting, evidence: Evidence) -> Row:
    """Give a contradiction: who says more, who less, how many times, and from when to when."""
    told = found.contradiction
    return {
        "question_id": found.question.id,
        "question": found.question.title,
        "ratio": told.ratio,
        "first": told.first or None,
        "last": told.last or None,
        "days": told.days,
        "higher": {"actor": found.higher.name, **evidence.claim(told.higher)},
        "lower": {"actor": found.lower.name, **evidence.claim(told.lower)},
    }


def revision_row(found: Revising, evidence: Evidence) -> Row:
    """Give a revision: what was said before and after, and of what kind the change is."""
    told = found.revision
    return {
        "question_id": found.question.id,
        "question": found.question.title,
        "actor_id": found.actor.id,
        "actor": found.actor.name,
        "kind": str(told.kind),
        "day": told.day or None,
        "says": told.says,
        "before": evidence.claim(told.before),
        "after": evidence.claim(told.after) if told.after else None,
    }


def silence_row(found: Silent) -> Row:
    """Give a silence: whose, how, since when, and the words that tell of it."""
    told = found.silence
    return {
        "question_id": found.question.id,
        "question": found.question.title,
        "actor_id": found.actor.id,
        "actor": found.actor.name,
        "kind": str(told.kind),
        "last_spoke": told.last or None,
        "until": told.until or None,
        "days": told.days,
        "words": told.words or None,
        "report_id": told.report_id or None,
        "rests_on": list(told.rests_on),
    }


def compared_row(found: Compared, evidence: Evidence) -> Row:
    """Give what one claimant says on the day compared."""
    return {
        **{f"actor_{key}": value for key, value in named_actor(found.actor).items()},
        **evidence.claim(found.point.claim),
        "age_days": found.age,
        "reports": found.point.reports,
        "independent_reports": found.point.stories,
        "claims": [one.claim_id for one in found.point.claims],
    }


def apart_row(found: Apart, evidence: Evidence) -> Row:
    """Give a claim that cannot be compared, and why."""
    return {
        "actor": found.actor.name,
        "differs_in": found.field,
        "says": found.says,
        "question_id": found.question.id,
        "question": found.question.title,
        **evidence.claim(found.claim),
    }


def comparison_row(found: Comparison, evidence: Evidence) -> Row:
    """Give claimants side by side, what cannot be compared, and who is silent."""
    return {
        "question": question_row(found.question),
        "day": found.day or None,
        **range_row(found.range),
        "claimants": [compared_row(row, evidence) for row in found.rows],
        "not_comparable": [apart_row(one, evidence) for one in found.apart],
        "contradictions": [contradiction_row(one, evidence) for one in found.contradictions],
        "silences": [silence_row(one) for one in found.silences],
    }


def timeline_claims(found: Timeline) -> Iterator[PlacedClaim]:
    """Yield the claims that a timeline's rows are of."""
    for line in found.series:
        yield from (point.claim for point in line.series.tolls)
        yield from line.series.apart


def timeline_rows(found: Timeline, evidence: Evidence) -> list[Row]:
    """Give a row for each claimant and day, and one for each claim that is no toll."""
    rows: list[Row] = []
    for line in found.series:
        who = {
            "question_id": found.question.id,
            "actor_id": line.actor.id,
            "actor": line.actor.name,
        }
        rows += [
            {
                **who,
                "day": point.day or None,
                "toll": True,
                "reports": point.reports,
                "independent_reports": point.stories,
                **evidence.claim(point.claim),
            }
            for point in line.series.tolls
        ]
        rows += [
            {
                **who,
                "day": claim.day or None,
                "toll": False,
                "reports": 1,
                "independent_reports": 1,
                **evidence.claim(claim),
            }
            for claim in line.series.apart
        ]
    return rows


def beside_rows(ledger: Ledger, report: Report, findings: Findings, *, now: str) -> list[Row]:
    """Give what a ledger knows beside each claim of a report; nothing of it is kept."""
    found = ledger.conclusions.besides(report, findings, now=now)
    evidence = evidence_of(ledger, (claim for one in found for claim in claims_beside(one)))
    return [beside_row(one, evidence) for one in found]


def claims_beside(found: Beside) -> list[PlacedClaim]:
    """Give the claims of the ledger that stand beside one."""
    told = [claim for _, claim in found.alike]
    for one in found.against:
        told += [one.contradiction.higher, one.contradiction.lower]
    return told + ([found.since] if found.since else [])


def beside_row(found: Beside, evidence: Evidence) -> Row:
    """Give what is known beside a claim of a report that is only looked at."""
    return {
        "actor": found.actor.name,
        **evidence.claim(found.claim),
        "question": question_row(found.question),
        "known": found.known,
        "alike": [{"actor": actor.name, **evidence.claim(one)} for actor, one in found.alike],
        "against": [contradiction_row(one, evidence) for one in found.against],
        "since": evidence.claim(found.since) if found.since else None,
        "not_comparable": [apart_row(one, evidence) for one in found.apart],
    }


def situation_row(found: SituationSummary) -> Row:
    """Give a war or disaster with how much is said on it."""
    told = found.situation
    return {
        "id": told.id,
        "name": told.name,
        "kind": told.kind or None,
        "start": told.start or None,
        "places": list(told.places),
        "parties": list(told.parties),
        "questions": found.questions,
        "claims": found.claims,
        "first": found.first or None,
        "last": found.last or None,
    }


def actor_row(found: ActorSummary) -> Row:
    """Give a claimant with how much it says."""
    return {
        **named_actor(found.actor),
        "questions": found.questions,
        "claims": found.claims,
        "last": found.last or None,
        "source": found.actor.source,
    }
