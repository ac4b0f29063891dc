"""Adding to a ledger: rows that are there already stay as they are."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property

from sqlalchemy import Connection, Executable, Table, bindparam, insert, select

from according.errors import ValueFormError
from according.ledger import tables as t
from according.ledger.dialects import Dialect, dialect_of
from according.ledger.values import Added
from according.ledger.wire import (
    Row,
    claim_row,
    fetch_row,
    finding_id,
    keepable,
    page_row,
    phrase_row,
    reading_row,
    report_row,
    response_row,
)
from according.model import Claim, Findings, Page, Report, Response, Span

__all__ = ["Addition", "add", "is_known", "keep_all"]


@dataclass(frozen=True)
class Addition:
    """What is to be added, checked: a report, what was found in it, and its page.

    Raises:
        ProvenanceError: a claim or response quotes what does not stand in the report.
        ValueFormError: a finding is of another report or another finder, or the page is not the
            one that the report was read from.
    """

    report: Report
    findings: Findings
    page: Page | None
    now: str

    def __post_init__(self) -> None:
        self.findings.check(self.report.text)
        all_found: tuple[Claim | Response, ...] = (*self.findings.claims, *self.findings.responses)
        for found in all_found:
            if found.report_id != self.report.id:
                raise ValueFormError(f"a finding of {found.report_id} is not of {self.report.id}")
            if found.finder not in ("", self.findings.finder):
                raise ValueFormError(
                    f"{found.finder!r} cannot have part in what {self.findings.finder!r} found"
                )
        if self.page and self.report.raw_hash not in ("", self.page.hash):
            raise ValueFormError(f"report {self.report.id} was not read from {self.page.name}")

    @cached_property
    def claims(self) -> dict[str, Claim]:
        """The claims by id, in their order, each once."""
        return {claim.id: claim for claim in self.findings.claims}

    @cached_property
    def responses(self) -> dict[str, Response]:
        """The responses by id, in their order, each once."""
        return {response.id: response for response in self.findings.responses}

    @cached_property
    def reading(self) -> Row:
        """The row of the reading, without its key to the report."""
        return reading_row(self.report, self.now)

    @cached_property
    def finding_id(self) -> str:
        """The id of what was found in this reading."""
        claims = [(id_, claim.confidence) for id_, claim in self.claims.items()]
        finder = self.findings.finder
        return finding_id(str(self.reading["id"]), finder, claims, list(self.responses))


def is_known(connection: Connection, addition: Addition) -> bool:
    """Tell whether adding would add no row."""
    there = [(t.findings, addition.finding_id)]
    if addition.page:
        there.append((t.fetches, str(fetch_row(addition.page)["id"])))
    return all(
        connection.execute(_number(table, "id"), {"key": key}).first() for table, key in there
    )


def add(connection: Connection, addition: Addition) -> Added:
    """Add the rows that are not there yet, and tell what was new."""
    report = addition.report
    if addition.page:
        page = _keep(connection, t.pages, page_row(addition.page), key="hash")
        _keep(connection, t.fetches, fetch_row(addition.page) | {"page": page.seq})
    phrases = _keep_phrases(connection, addition)
    row = report_row(report, addition.now) | {"publisher_phrase": phrases[report.publisher]}
    kept = _keep(connection, t.reports, row)
    if kept.new:
        connection.execute(insert(t.texts), keepable({"report": kept.seq, "text": report.text}))
    reading = _keep(connection, t.readings, addition.reading | {"report": kept.seq})
    if reading.new:
        dialect_of(connection).index(connection, reading.seq, f"{report.title} {report.text}")
    claims = [_claim(id_, claim, kept.seq, phrases) for id_, claim in addition.claims.items()]
    claim_seqs, new_claims = keep_all(connection, t.claims, claims)
    responses = [_response(response, kept.seq, phrases) for response in addition.responses.values()]
    response_seqs, new_responses = keep_all(connection, t.responses, responses)
    finding: Row = {
        "id": addition.finding_id,
        "report": kept.seq,
        "reading": reading.seq,
        "finder": addition.findings.finder,
        "added": addition.now,
    }
    found = _keep(connection, t.findings, finding)
    if found.new:
        _link_claims(connection, found.seq, addition, claim_seqs)
        _link_responses(connection, found.seq, addition, response_seqs)
    return Added(report.id, kept.new, new_claims, new_responses)


@dataclass(frozen=True, slots=True)
class _Kept:
    seq: int
    new: bool


# Making a statement costs as much as running it; there are two or three for each table.
@cache
def _insertion(dialect: Dialect, table: Table, key: str) -> Executable:
    statement = dialect.insert(table).on_conflict_do_nothing(index_elements=[key])
    return statement.returning(table.c.seq, table.c[key])


@cache
def _number(table: Table, key: str) -> Executable:
    return select(table.c.seq).where(table.c[key] == bindparam("key"))


@cache
def _all_numbers(table: Table) -> Executable:
    asked = select(table.c.seq, table.c.id)
    return asked.where(table.c.id.in_(bindparam("ids", expanding=True)))


def _keep(connection: Connection, table: Table, row: Row, *, key: str = "id") -> _Kept:
    """Insert the row unless its key is there, and give its number."""
    statement = _insertion(dialect_of(connection), table, key)
    new = connection.execute(statement, keepable(row)).scalar()
    if new is not None:
        return _Kept(new, new=True)
    there = connection.execute(_number(table, key), {"key": row[key]})
    return _Kept(there.scalar_one(), new=False)


def keep_all(connection: Connection, table: Table, rows: list[Row]) -> tuple[dict[str, int], int]:
    """Insert the rows whose id is not there; give the numbers of all, and how many were new."""
    known = _numbers(connection, table, rows)
    missing = [keepable(row) for row in rows if row["id"] not in known]
    if not missing:
        return known, 0
    statement = _insertion(dialect_of(connection), table, "id")
    new = {row.id: row.seq for row in connection.execute(statement, missing)}
    # What another process added between our look and our insert is there, but not new.
    others = [row for row in missing if row["id"] not in new]
    return known | new | _numbers(connection, table, others), len(new)


# SQLite takes 32,766 parameters, PostgreSQL 65,535.
AT_ONCE = 10_000


def _numbers(connection: Connection, table: Table, rows: list[Row]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for first in range(0, len(rows), AT_ONCE):
        ids = [row["id"] for row in rows[first : first + AT_ONCE]]
        numbers |= {
            row.id: row.seq for row in connection.execute(_all_numbers(table), {"ids": ids})
        }
    return numbers


def _keep_phrases(connection: Connection, addition: Addition) -> dict[str, int]:
    """Give the number of each phrase, under its words as they stand."""
    words = {addition.report.publisher, *_asked_by(addition.findings)}
    rows = {word: phrase_row(word) for word in words}
    # In the order of ids, so that two writers never wait for each other.
    unique = {str(row["id"]): row for row in rows.values()}
    numbers, _ = keep_all(connection, t.phrases, [unique[id_] for id_ in sorted(unique)])
    return {word: numbers[str(row["id"])] for word, row in rows.items()}


def _asked_by(findings: Findings) -> Iterable[str]:
    for claim in findings.claims:
        for span in (claim.subject, claim.claimant, claim.place):
            if span:
                yield span.text
    for response in findings.responses:
        yield response.party.text


def _claim(claim_id: str, claim: Claim, report: int, phrases: dict[str, int]) -> Row:
    def number(span: Span | None) -> int | None:
        return phrases[span.text] if span else None

    return claim_row(claim, claim_id) | {
        "report": report,
        "subject_phrase": number(claim.subject),
        "claimant_phrase": number(claim.claimant),
        "place_phrase": number(claim.place),
    }


def _response(response: Response, report: int, phrases: dict[str, int]) -> Row:
    row = response_row(response)
    return row | {"report": report, "party_phrase": phrases[response.party.text]}


def _link_claims(
    connection: Connection, finding: int, addition: Addition, seqs: dict[str, int]
) -> None:
    rows = [
        {
            "finding": finding,
            "number": number,
            "claim": seqs[id_],
            "day": claim.as_of or addition.report.day or "",
            "confidence": claim.confidence,
        }
        for number, (id_, claim) in enumerate(addition.claims.items())
    ]
    if rows:
        connection.execute(insert(t.finding_claims), rows)


def _link_responses(
    connection: Connection, finding: int, addition: Addition, seqs: dict[str, int]
) -> None:
    rows = [
        {"finding": finding, "number": number, "response": seqs[id_]}
        for number, id_ in enumerate(addition.responses)
    ]
    if rows:
        connection.execute(insert(t.finding_responses), rows)
