"""The calls of the API: what each is asked with, and what it answers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from according.errors import NotInLedgerError
from according.ledger import ClaimFilter, KeptReport, Ledger
from according.ledger.conclusions import (
    ConclusionFilter,
    Contradicting,
    Order,
    QuestionFilter,
    Revising,
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

__all__ = ["CALLS", "LISTS", "Call", "List"]

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
        make: gives the rows that fit, so many from an offset on.
    """

    path: str
    says: str
    parameters: tuple[Parameter, ...]
    row: str
    make: Callable[[Ledger, Given, int, int], Sequence[Row]]

    @property
    def name(self) -> str:
        """The name of the operation."""
        return f"list_{self.path.strip('/')}"

    @property
    def answer(self) -> Schema:
        """The schema of a page."""
        return listing(one_of(self.row))


def questions(ledger: Ledger, given: Given, limit: int, offset: int) -> list[Row]:
    """Give questions."""
    names = ("words", "measure", "subject", "side", "place", "situation", "actor", "since", "until")
    where = QuestionFilter(
        **given.texts(*names),
        contradicted=given.yes("contradicted"),
        order=Order(given.text("order") or Order.CHANGED),
        limit=limit,
        offset=offset,
    )
    return [summary_row(one) for one in ledger.conclusions.questions(where, asof=given.asof)]


def conclusions(given: Given, limit: int, offset: int) -> ConclusionFilter:
    """Give which conclusions are asked for."""
    names = ("question", "situation", "actor", "kind", "since", "until")
    return ConclusionFilter(**given.texts(*names), limit=limit, offset=offset)


def contradictions(ledger: Ledger, given: Given, limit: int, offset: int) -> list[Row]:
    """Give contradictions."""
    where = conclusions(given, limit, offset)
    found: list[Contradicting] = ledger.conclusions.contradictions(where, asof=given.asof)
    told = [one.contradiction for one in found]
    evidence = evidence_of(ledger, (claim for one in told for claim in (one.higher, one.lower)))
    return [contradiction_row(one, evidence) for one in found]


def revisions(ledger: Ledger, given: Given, limit: int, offset: int) -> list[Row]:
    """Give revisions."""
    where = conclusions(given, limit, offset)
    found: list[Revising] = ledger.conclusions.revisions(where, asof=given.asof)
    told = [one.revision for one in found]
    evidence = evidence_of(ledger, (claim for one in told for claim in (one.before, one.after)))
    return [revision_row(one, evidence) for one in found]


def silences(ledger: Ledger, given: Given, limit: int, offset: int) -> list[Row]:
    """Give silences."""
    where = conclusions(given, limit, offset)
    return [silence_row(one) for one in ledger.conclusions.silences(where, asof=given.asof)]


def situations(ledger: Ledger, _: Given, limit: int, offset: int) -> list[Row]:
    """Give wars and disasters."""
    return [situation_row(one) for one in ledger.conclusions.situations()[offset : offset + limit]]


def claimants(ledger: Ledger, given: Given, limit: int, offset: int) -> list[Row]:
    """Give those who claim."""
    found = ledger.conclusions.actors(given.text("words"), limit=offset + limit)
    return [actor_row(one) for one in found[offset:]]


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


def reports(ledger: Ledger, given: Given, limit: int, offset: int) -> list[Row]:
    """Give reports."""
    found = ledger.reports(**given.texts("text", "publisher"), limit=limit, offset=offset)
    return [listed_report(one) for one in found]


def claims(ledger: Ledger, given: Given, limit: int, offset: int) -> list[Row]:
    """Give claims as found, with their review."""
    names = ("measure", "claimant", "subject", "place", "publisher", "since", "until", "text")
    where = ClaimFilter(**given.texts(*names), limit=limit, offset=offset)
    return [one.to_dict() for one in ledger.claims(where)]


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
    ),
    List(
        "/contradictions",
        "Claims that cannot both hold.",
        CONCLUDED,
        "Contradiction",
        contradictions,
    ),
    List("/revisions", "Where a claimant restated.", (p.KIND, *CONCLUDED), "Revision", revisions),
    List("/silences", "Who is silent.", (p.KIND, *CONCLUDED), "Silence", silences),
    List("/situations", "Wars and disasters.", PAGED, "Situation", situations),
    List("/claimants", "Those who claim.", (p.WORDS, *PAGED), "Claimant", claimants),
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
