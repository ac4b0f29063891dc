"""The calls of the API: what each is asked with, and what it answers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from according.errors import NotInLedgerError
from according.ledger import ClaimFilter, KeptClaim, KeptReport, Ledger, Place
from according.ledger.conclusions import (
    ActorSummary,
    ConclusionFilter,
    Contradicting,
    QuestionFilter,
    QuestionSummary,
    Revising,
    Silent,
    SituationSummary,
)
from according.show.desk.api import parameters as p
from according.show.desk.api.parameters import Given, Parameter
from according.show.desk.api.shapes import Schema, listing, one_of
from according.show.views import (
    Row,
    actor_row,
    comparison_row,
    contradiction_row,
    evidence_of,
    question_row,
    report_view,
    revision_row,
    silence_row,
    situation_row,
    summary_row,
    timeline_claims,
    timeline_rows,
)

__all__ = ["CALLS", "LISTS", "Call", "List", "question_filter"]

FEW = 20


@dataclass(frozen=True, slots=True)
class Call:
    """A call that answers with one object.

    Attributes:
        path: after ``/api/v1``; ids in braces.
        name: of the operation.
        says: what it gives, in one sentence.
        parameters: what it may be asked with.
        answer: the schema of the answer.
        make: gives the answer.
    """

    path: str
    name: str
    says: str
    parameters: tuple[Parameter, ...]
    answer: Schema
    make: Callable[[Ledger, Given], Row]


@dataclass(frozen=True, slots=True)
class List:
    """A call that answers with rows, a page at a time.

    Attributes:
        path: after ``/api/v1``.
        says: what the rows are.
        parameters: its filters.
        row: the name of the schema of a row.
        find: gives what fits, so many at most, after a place.
        tell: gives what was found as rows.
        kept: whether its rows are questions, which are kept one by one as they are written.
    """

    path: str
    says: str
    parameters: tuple[Parameter, ...]
    row: str
    find: Callable[[Ledger, Given, int, Place], Sequence[Any]]
    tell: Callable[[Ledger, Sequence[Any]], list[Row]]
    kept: bool = False

    @property
    def name(self) -> str:
        """The name of the operation."""
        return f"list_{self.path.strip('/')}"

    @property
    def answer(self) -> Schema:
        """The schema of a page."""
        return listing(one_of(self.row))


def question_filter(given: Given, limit: int, after: Place) -> QuestionFilter:
    """Give which questions are asked for."""
    names = ("words", "measure", "subject", "side", "place", "situation", "actor", "since", "until")
    return QuestionFilter(
        **given.texts(*names),
        contradicted=given.yes("contradicted"),
        order=given.order,
        limit=limit,
        after=after,
    )


def questions(ledger: Ledger, given: Given, limit: int, after: Place) -> Sequence[QuestionSummary]:
    """Give questions."""
    return ledger.conclusions.questions(question_filter(given, limit, after), asof=given.asof)


def conclusions(given: Given, limit: int, after: Place) -> ConclusionFilter:
    """Give which conclusions are asked for."""
    names = ("question", "situation", "actor", "kind", "since", "until")
    return ConclusionFilter(**given.texts(*names), limit=limit, after=after)


def contradictions(
    ledger: Ledger, given: Given, limit: int, after: Place
) -> Sequence[Contradicting]:
    """Give contradictions."""
    where = conclusions(given, limit, after)
    return ledger.conclusions.contradictions(where, asof=given.asof)


def contradiction_rows(ledger: Ledger, found: Sequence[Contradicting]) -> list[Row]:
    """Give contradictions with their sentences."""
    told = [one.contradiction for one in found]
    evidence = evidence_of(ledger, (claim for one in told for claim in (one.higher, one.lower)))
    return [contradiction_row(one, evidence) for one in found]


def revisions(ledger: Ledger, given: Given, limit: int, after: Place) -> Sequence[Revising]:
    """Give revisions."""
    return ledger.conclusions.revisions(conclusions(given, limit, after), asof=given.asof)


def revision_rows(ledger: Ledger, found: Sequence[Revising]) -> list[Row]:
    """Give revisions with their sentences."""
    told = [one.revision for one in found]
    evidence = evidence_of(ledger, (claim for one in told for claim in (one.before, one.after)))
    return [revision_row(one, evidence) for one in found]


def silences(ledger: Ledger, given: Given, limit: int, after: Place) -> Sequence[Silent]:
    """Give silences."""
    return ledger.conclusions.silences(conclusions(given, limit, after), asof=given.asof)


def situations(ledger: Ledger, _: Given, limit: int, after: Place) -> Sequence[SituationSummary]:
    """Give wars and disasters."""
    return ledger.conclusions.situations(after=after, limit=limit)


def claimants(ledger: Ledger, given: Given, limit: int, after: Place) -> Sequence[ActorSummary]:
    """Give those who claim."""
    return ledger.conclusions.actors(given.text("words"), after=after, limit=limit)


def listed_report(kept: KeptReport) -> Row:
    """Give a report as a list has it."""
    report = kept.report
    return {
        "id": report.id,
        "given_id": report.given_id,
        "publisher": report.publisher,
        "title": report.title,
        "date": report.day,
        "url": report.address,
        "claims": len(kept.findings.claims),
    }


def reports(ledger: Ledger, given: Given, limit: int, after: Place) -> Sequence[KeptReport]:
    """Give reports."""
    return ledger.reports(**given.texts("text", "publisher"), after=after, limit=limit)


def claims(ledger: Ledger, given: Given, limit: int, after: Place) -> Sequence[KeptClaim]:
    """Give claims as found, with their review."""
    names = ("measure", "claimant", "subject", "place", "publisher", "since", "until", "text")
    return ledger.claims(ClaimFilter(**given.texts(*names), limit=limit, after=after))


def each(told: Callable[[Any], Row]) -> Callable[[Ledger, Sequence[Any]], list[Row]]:
    """Give what makes rows one by one, each from what was found and nothing else."""
    return lambda _, found: [told(one) for one in found]


def question(ledger: Ledger, given: Given) -> Row:
    """Give one question."""
    return summary_row(ledger.conclusions.question(given.path["id"]))


def comparison(ledger: Ledger, given: Given) -> Row:
    """Give claimants side by side."""
    found = ledger.conclusions.compare(given.path["id"], day=given.text("day"), asof=given.asof)
    rivals = [one.contradiction for one in found.contradictions]
    said = [row.point.claim for row in found.rows] + [one.claim for one in found.apart]
    said += [claim for one in rivals for claim in (one.higher, one.lower)]
    return comparison_row(found, evidence_of(ledger, said))


def timeline(ledger: Ledger, given: Given) -> Row:
    """Give all that is said on a question, by claimant and day."""
    found = ledger.conclusions.timeline(given.path["id"], asof=given.asof)
    return {"rows": timeline_rows(found, evidence_of(ledger, timeline_claims(found)))}


def report(ledger: Ledger, given: Given) -> Row:
    """Give one report with its claims."""
    kept = ledger.report(given.path["id"])
    known = ledger.claims(ClaimFilter(report=kept.report.id))
    reviews = {one.claim.id: one.review for one in known if one.review}
    return report_view(kept.report, kept.findings, reviews).to_dict()


def claim(ledger: Ledger, given: Given) -> Row:
    """Give one claim, and the question that it answers."""
    name = given.path["id"]
    found = ledger.conclusions.evidence([name])
    if name not in found:
        raise NotInLedgerError(ledger.name, f"no claim {name!r}")
    answers = ledger.conclusions.answered_by([name]).get(name)
    return {**found[name].to_dict(), "answers": question_row(answers) if answers else None}


def search(ledger: Ledger, given: Given) -> Row:
    """Give what holds the words."""
    words = given.text("q") or ""
    plain = words.replace('"', " ").strip() or None
    found = ledger.conclusions
    return {
        "questions": [
            summary_row(one) for one in found.questions(QuestionFilter(words=plain, limit=FEW))
        ]
        if plain
        else [],
        "claimants": [actor_row(one) for one in found.actors(plain, limit=FEW)] if plain else [],
        "reports": [listed_report(one) for one in ledger.reports(text=words, limit=FEW)]
        if words
        else [],
    }


PAST = (p.ASOF, p.HELD)
PAGED = (p.LIMIT, p.CURSOR)
CONCLUDED = (p.QUESTION, p.SITUATION, p.ACTOR, *p.PERIOD, *PAST, *PAGED)
LISTS = (
    List(
        "/questions",
        "What the ledger holds claims about.",
        (
            p.WORDS,
            p.MEASURE,
            p.words("subject", "words in who or what is counted"),
            p.words("side", "whose they are"),
            p.words("place", "words in the place"),
            p.SITUATION,
            p.ACTOR,
            *p.PERIOD,
            Parameter("contradicted", "only where claimants contradict each other", "yes"),
            p.ORDER,
            *PAST,
            *PAGED,
        ),
        "QuestionSummary",
        questions,
        each(summary_row),
        kept=True,
    ),
    List(
        "/contradictions",
        "Claims that cannot both hold.",
        CONCLUDED,
        "Contradiction",
        contradictions,
        contradiction_rows,
    ),
    List(
        "/revisions",
        "Where a claimant restated.",
        (p.KIND, *CONCLUDED),
        "Revision",
        revisions,
        revision_rows,
    ),
    List(
        "/silences", "Who is silent.", (p.KIND, *CONCLUDED), "Silence", silences, each(silence_row)
    ),
    List("/situations", "Wars and disasters.", PAGED, "Situation", situations, each(situation_row)),
    List(
        "/claimants", "Those who claim.", (p.WORDS, *PAGED), "Claimant", claimants, each(actor_row)
    ),
    List(
        "/reports",
        "The reports, by day.",
        (
            p.words("text", "words in the text; double quotes make a phrase"),
            p.words("publisher", "words in the publisher"),
            *PAGED,
        ),
        "ListedReport",
        reports,
        each(listed_report),
    ),
    List(
        "/claims",
        "The claims as they were found, with their review.",
        (
            p.MEASURE,
            *(
                p.words(name, f"words in the {name}")
                for name in ("claimant", "subject", "place", "publisher")
            ),
            *p.PERIOD,
            p.words("text", "words that the report holds; double quotes make a phrase"),
            *PAGED,
        ),
        "FoundClaim",
        claims,
        each(KeptClaim.to_dict),
    ),
)
CALLS = (
    Call(
        "/questions/{id}", "get_question", "One question.", (), one_of("QuestionSummary"), question
    ),
    Call(
        "/questions/{id}/comparison",
        "compare",
        "Claimants side by side.",
        (p.DAY, *PAST),
        one_of("Comparison"),
        comparison,
    ),
    Call(
        "/questions/{id}/timeline",
        "get_timeline",
        "Who says how many, day by day.",
        PAST,
        one_of("Timeline"),
        timeline,
    ),
    Call(
        "/reports/{id}", "get_report", "One report with its claims.", (), one_of("Report"), report
    ),
    Call(
        "/claims/{id}",
        "get_claim",
        "One claim, and what it answers.",
        (),
        one_of("FoundClaim"),
        claim,
    ),
    Call(
        "/search",
        "search",
        "Questions, claimants and reports that hold the words.",
        (p.words("q", "words; double quotes make a phrase"),),
        one_of("Search"),
        search,
    ),
)
