"""What a filter asks of the tables."""

from collections.abc import Iterator

from sqlalchemy import Column, ColumnElement, Connection, Select, exists, false, select

from according.ledger import judged as j
from according.ledger import tables as t
from according.ledger.dialects import dialect_of
from according.ledger.values import ClaimFilter
from according.ledger.verdicts import ReviewState
from according.ledger.words import fold, phrases, unkeepable

__all__ = ["LATEST", "begins", "claim_conditions", "holding", "holds", "spoken_of"]

# SQLite refuses to look for more than 50,000 bytes; nobody is called anything as long as this.
LONGEST = 5_000
later = t.findings.alias("later")
# A finding holds unless the same report has a later one.
LATEST = ~exists().where(later.c.report == t.findings.c.report, later.c.seq > t.findings.c.seq)


def claim_conditions(
    connection: Connection, where: ClaimFilter, *, by_day: bool = False
) -> Iterator[ColumnElement[bool]]:
    """Give what a claim, its finding, reading and report must be like to fit the filter.

    ``by_day`` is for looking at few days: there, all claims of a claimant are no way to begin.
    """
    day = t.finding_claims.c.day
    if where.measure is not None:
        yield t.claims.c.measure == str(where.measure)
    for column, asked in (
        (t.claims.c.claimant_phrase, where.claimant),
        (t.claims.c.subject_phrase, where.subject),
        (t.claims.c.place_phrase, where.place),
        (t.reports.c.publisher_phrase, where.publisher),
    ):
        if asked:
            # A sum has no index.
            yield spoken_of(column + 0 if by_day else column, asked)
    if where.since:
        yield day >= where.since
    if where.until:
        yield (day <= where.until) & (day != "")
    if where.review is not None:
        yield _reviewed(str(where.review))
    if where.text:
        yield holds(connection, where.text)
    if where.report:
        # As a set of reports, or SQLite walks all claims by day in search of a rare prefix.
        fitting = select(t.reports.c.seq).where(begins(t.reports.c.id, where.report))
        yield t.findings.c.report.in_(fitting)


def _reviewed(state: str) -> ColumnElement[bool]:
    """Give the condition that people see a claim so."""
    if state == ReviewState.UNREVIEWED:
        return ~exists().where(j.reviews.c.claim == t.claims.c.seq)
    return t.claims.c.seq.in_(select(j.reviews.c.claim).where(j.reviews.c.state == state))


def spoken_of(column: ColumnElement[int], asked: str) -> ColumnElement[bool]:
    """Give the condition that the phrase which ``column`` points to holds what was asked for."""
    folded = fold(asked)
    if unkeepable(folded) or len(folded) > LONGEST:
        return false()
    fits = t.phrases.c.folded.contains(folded, autoescape=True)
    return column.in_(select(t.phrases.c.seq).where(fits))


def holds(connection: Connection, text: str) -> ColumnElement[bool]:
    """Give the condition that a reading holds all words and phrases of a user's query."""
    held = holding(connection, text)
    return false() if held is None else t.findings.c.reading.in_(held)


def holding(connection: Connection, text: str) -> Select[tuple[int]] | None:
    """Give the question for the readings that hold all words and phrases of a user's query.

    None if the query names none.
    """
    asked = phrases(text)
    return dialect_of(connection).found(asked) if asked else None


def begins(column: Column[str], prefix: str) -> ColumnElement[bool]:
    """Give the condition that an id begins so; "g" comes after all hex digits."""
    digits = prefix.lower()
    if unkeepable(digits):
        return false()
    return (column >= digits) & (column < f"{digits}g")
