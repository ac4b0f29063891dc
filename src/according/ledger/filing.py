"""Putting findings where they belong: which claims answer which question, row by row."""

import json
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, Table, delete, insert, null, select

from according.ledger import derived as d
from according.ledger import tables as t
from according.ledger.conclusions.judgements import Judgements
from according.ledger.conclusions.placing import Filing, Placement, place
from according.ledger.conclusions.questions import Question, Situation
from according.ledger.identity import Actor
from according.ledger.rows import numbers_of
from according.ledger.touching import Touched, beside
from according.ledger.wire import Row
from according.ledger.words import fold
from according.ledger.writing import keep_all
from according.model import Findings, Report

__all__ = ["file", "keep_actors", "placed_again"]


Found = tuple[Report, Findings]


def file(connection: Connection, found: Sequence[Found], judgements: Judgements) -> Touched:
    """Place what was found in reports last; give whose claims on which questions this touches.

    Those are the questions that their claims answer now or answered before, those that other
    versions of their pages have claims on, and those that look at one of them for what they
    conclude. A report stands in ``found`` once.
    """
    placements = _placements(connection, found, judgements)
    touched = _forget(connection, list(placements))
    questions = {one.id: one for each in placements.values() for one in each.questions}
    actors = {one.id: one for each in placements.values() for one in each.actors}
    _keep_questions(connection, [questions[id_] for id_ in sorted(questions)])
    keep_actors(connection, actors.values())
    rows = _rows(connection, placements)
    for table, some in rows.items():
        if some:
            connection.execute(insert(table), some)
    said = rows[d.placed_claims]
    touched.add((_number(row["question"]), _number(row["actor"])) for row in said)
    touched.add((_number(row["question"]), None) for row in rows[d.placed_responses])
    touched.update(beside(connection, placements, touched))
    return touched


def _number(value: object) -> int | None:
    return None if value is None else int(str(value))


def placed_again(
    connection: Connection, report: Report, findings: Findings, judgements: Judgements
) -> dict[Table, list[Row]]:
    """Give the rows that placing a report's findings would keep, and keep nothing.

    Raises:
        LookupError: a question or an actor that they need is not there.
    """
    return _rows(connection, _placements(connection, [(report, findings)], judgements))


def _placements(
    connection: Connection, found: Sequence[Found], judgements: Judgements
) -> dict[int, Placement]:
    """Say where what was found in reports belongs, by the reports' numbers."""
    asked = (
        select(t.reports.c.id, t.reports.c.seq, t.reports.c.added, d.stories.c.story)
        .outerjoin(d.stories, d.stories.c.report == t.reports.c.seq)
        .where(t.reports.c.id.in_([report.id for report, _ in found]))
    )
    rows = {row.id: row for row in connection.execute(asked)}
    return {
        rows[report.id].seq: place(
            report,
            findings,
            Filing(rows[report.id].added, rows[report.id].story or ""),
            judgements,
        )
        for report, findings in found
    }


def _rows(connection: Connection, placements: Mapping[int, Placement]) -> dict[Table, list[Row]]:
    return {
        d.placed_claims: _claim_rows(connection, placements),
        d.placed_responses: _response_rows(connection, placements),
    }


def _forget(connection: Connection, reports: list[int]) -> Touched:
    """Take back where reports' findings were placed; give whose they were, on which questions."""
    touched = Touched()
    whose = {d.placed_claims: d.placed_claims.c.actor, d.placed_responses: null()}
    for placed, actor in whose.items():
        of_reports = placed.c.report.in_(reports)
        asked = select(placed.c.question, actor).where(of_reports).distinct()
        before = connection.execute(asked).all()
        if before:
            connection.execute(delete(placed).where(of_reports))
        touched.add((question, actor) for question, actor in before)
    return touched


def _keep_questions(connection: Connection, questions: Iterable[Question]) -> None:
    """Add the questions that are not there; what is new is empty until it is concluded."""
    given = list(questions)
    situations = {question.situation.id: question.situation for question in given}
    rows = [_situation_row(situations[id_]) for id_ in sorted(situations)]
    numbers = keep_all(connection, d.situations, rows).numbers
    question_rows = [_question_row(each, numbers[each.situation.id]) for each in given]
    keep_all(connection, d.questions, question_rows)


def _situation_row(situation: Situation) -> Row:
    return {
        "id": situation.id,
        "name": situation.name,
        "kind": situation.kind,
        "start": situation.start,
        "places": json.dumps(situation.places),
        "parties": json.dumps(situation.parties),
    }


def _question_row(question: Question, situation: int) -> Row:
    return {
        "id": question.id,
        "measure": str(question.measure),
        "subject": question.subject,
        "side": question.side,
        "place": question.place,
        "situation": situation,
        "scope": str(question.scope),
        "day": question.day,
        "title": question.title,
        "folded": fold(question.title),
        "first": "",
        "last": "",
        "changed": "",
        **dict.fromkeys(
            ("claims", "reports", "claimants", "contradictions", "revisions", "silences"), 0
        ),
    }


def keep_actors(connection: Connection, actors: Iterable[Actor]) -> None:
    """Add the actors that are not there."""
    rows: list[Row] = [
        {
            "id": actor.id,
            "name": actor.name,
            "kind": str(actor.kind),
            "side": actor.side,
            "parent": actor.parent,
            "source": actor.source,
            "folded": fold(actor.name),
        }
        for actor in sorted(actors, key=lambda actor: actor.id)
    ]
    keep_all(connection, d.actors, rows)


def _claim_rows(connection: Connection, placements: Mapping[int, Placement]) -> list[Row]:
    """Give the rows of reports' placed claims."""
    claims = [(report, one) for report, each in placements.items() for one in each.claims]
    questions = numbers_of(connection, d.questions, (claim.question for _, claim in claims))
    actors = numbers_of(connection, d.actors, (claim.actor for _, claim in claims))
    numbers = numbers_of(connection, t.claims, (claim.claim_id for _, claim in claims))
    return [
        {
            "claim": numbers[claim.claim_id],
            "report": report,
            "question": questions[claim.question],
            "actor": actors[claim.actor],
            "story": claim.story,
            "day": claim.day,
            "published": claim.published,
            "added": claim.added,
            "figure": claim.figure,
            "low": claim.low,
            "high": claim.high,
            "bound": str(claim.bound),
            "status": str(claim.status),
            "verified": str(claim.verified) if claim.verified else None,
            "since": claim.since,
            "apart": claim.apart,
            "part_of": numbers.get(claim.part_of),
            "caveat": claim.caveat,
            "undated": int(claim.undated),
            "more": int(claim.more),
            "outdone": int(claim.outdone),
            "means": claim.means,
            "town": claim.town,
        }
        for report, claim in claims
    ]


def _response_rows(connection: Connection, placements: Mapping[int, Placement]) -> list[Row]:
    """Give the rows of reports' placed responses."""
    responses = [(report, one) for report, each in placements.items() for one in each.responses]
    questions = numbers_of(connection, d.questions, (each.question for _, each in responses))
    actors = numbers_of(connection, d.actors, (each.actor for _, each in responses))
    numbers = numbers_of(connection, t.responses, (each.response_id for _, each in responses))
    return [
        {
            "response": numbers[response.response_id],
            "report": report,
            "question": questions.get(response.question),
            "actor": actors[response.actor],
            "kind": str(response.kind),
            "day": response.day,
            "added": response.added,
            "words": response.words,
        }
        for report, response in responses
    ]
