"""What situations are called: as people named them, or else as the rules do."""

from dataclasses import replace

from sqlalchemy import Connection, select, update

from according.ledger import asking
from according.ledger import derived as d
from according.ledger import judged as j
from according.ledger import tables as t
from according.ledger.conclusions.placing import Filing, place
from according.ledger.holding import HOLDS, holding_for, judgements_by, names_of
from according.ledger.placed import questions_by
from according.ledger.verdicts import Judged
from according.ledger.words import fold

__all__ = ["misnamed", "rename"]


def rename(connection: Connection, situation: str) -> None:
    """Call a situation, by its id, as the judgements that hold now say, or else the rules."""
    s, q = d.situations, d.questions
    seq = connection.execute(select(s.c.seq).where(s.c.id == situation)).scalar()
    name = _names(connection).get(situation) or _by_rule(connection, situation)
    if seq is None or name is None:
        return
    connection.execute(update(s).where(s.c.seq == seq).values(name=name))
    # A question says its situation's name where nobody knows when that began.
    for number, question in questions_by(connection, q.c.situation == seq).items():
        said = {"title": question.title, "folded": fold(question.title)}
        connection.execute(update(q).where(q.c.seq == number).values(**said))


def misnamed(connection: Connection) -> list[str]:
    """Give the ids of the situations that are called otherwise than people named them."""
    names = _names(connection)
    s, q = d.situations, d.questions
    rows = connection.execute(select(s.c.id, s.c.name).where(s.c.id.in_(sorted(names)))).all()
    wrong = {row.id for row in rows if row.name != names[row.id]}
    titles = {
        row.id: row.title
        for row in connection.execute(
            select(q.c.id, q.c.title)
            .join(s, s.c.seq == q.c.situation)
            .where(s.c.id.in_(sorted(names)))
        )
    }
    asked = questions_by(connection, s.c.id.in_(sorted(names))).values()
    wrong |= {one.situation.id for one in asked if titles[one.id] != one.title}
    return sorted(wrong)


def _names(connection: Connection) -> dict[str, str]:
    named = j.judgements.c.kind == str(Judged.SITUATION)
    return names_of(judgements_by(connection, HOLDS, named))


def _by_rule(connection: Connection, situation: str) -> str | None:
    """Give the name that the rules give it, from a report that tells of it; None if none does."""
    asked = (
        select(d.placed_claims.c.report)
        .join(d.questions, d.questions.c.seq == d.placed_claims.c.question)
        .join(d.situations, d.situations.c.seq == d.questions.c.situation)
        .where(d.situations.c.id == situation)
        .distinct()
    )
    for (number,) in connection.execute(asked).all():
        [kept] = asking.kept_reports(connection, t.reports.c.seq == number)
        judgements = replace(holding_for(connection, [kept.report.id]), names={}, situations={})
        placed = place(kept.report, kept.findings, Filing(""), judgements)
        for question in placed.questions:
            if question.situation.id == situation:
                return question.situation.name
    return None
