"""Adding to a ledger: rows that are there already stay as they are."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, Table, and_, exists, insert, select

from according.errors import ValueFormError
from according.ledger import tables as t
from according.ledger.dialects import dialect_of
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

__all__ = ["Addition", "add", "is_known"]


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

    def __post_init__(self) -> None:
        self.findings.check(self.report.text)
        all_found: tuple[Claim | Response, ...] = (*self.findings.claims, *self.findings.responses)
        for found in all_found:
            if found.report_id != self.report.id:
                raise ValueFormError(
                    f"a finding of {found.report_id} is not one of {self.report.id}"
                )
            if found.finder not in ("", self.findings.finder):
                raise ValueFormError(
                    f"{found.finder!r} cannot have part in what {self.findings.finder!r} found"
                )
        if self.page and self.report.raw_hash not in ("", self.page.hash):
            raise ValueFormError(f"report {self.report.id} was not read from {self.page.name}")


def is_known(connection: Connection, addition: Addition) -> bool:
    """Tell whether adding would add no row."""
    reading = reading_row(addition.report, "")
    finding = finding_id(str(reading["id"]), addition.findings)
    known = [exists().where(t.findings.c.id == finding)]
    if addition.page:
        known.append(exists().where(t.fetches.c.id == fetch_row(addition.page)["id"]))
    return bool(connection.execute(select(and_(*known))).scalar())


def add(connection: Connection, addition: Addition, now: str) -> Added:
    """Add the rows that are not there yet, and tell what was new."""
    report, findings = addition.report, addition.findings
    if addition.page:
        page = _keep(connection, t.pages, page_row(addition.page), key="hash")
        _keep(connection, t.fetches, fetch_row(addition.page) | {"page": page.seq})
    phrases = _keep_phrases(connection, report, findings)
    row = report_row(report, now) | {"publisher_phrase": phrases[report.publisher]}
    kept = _keep(connection, t.reports, row)
    reading = reading_row(report, now)
    read = _keep(connection, t.readings, reading | {"report": kept.seq})
    if read.new:
        dialect_of(connection).index(connection, read.seq, f"{report.title} {report.text}")
    claims = {claim.id: claim for claim in findings.claims}
    claim_seqs, new_claims = _keep_all(
        connection, t.claims, [_claim(claim, kept.seq, phrases) for claim in claims.values()]
    )
    responses = {response.id: response for response in findings.responses}
    response_seqs, new_responses = _keep_all(
        connection,
        t.responses,
        [_response(response, kept.seq, phrases) for response in responses.values()],
    )
    finding = {
        "id": finding_id(str(reading["id"]), findings),
        "report": kept.seq,
        "reading": read.seq,
        "finder": findings.finder,
        "added": now,
    }
    found = _keep(connection, t.findings, finding)
    if found.new:
        _link_claims(
            connection, found.seq, report, [(claim_seqs[c.id], c) for c in claims.values()]
        )
        _link_responses(connection, found.seq, [response_seqs[id_] for id_ in responses])
    return Added(report.id, kept.new, new_claims, new_responses)


@dataclass(frozen=True, slots=True)
class _Kept:
    seq: int
    new: bool


def _keep(connection: Connection, table: Table, row: Row, *, key: str = "id") -> _Kept:
    """Insert the row unless its key is there, and give its number."""
    statement = dialect_of(connection).insert(table).values(keepable(row))
    statement = statement.on_conflict_do_nothing(index_elements=[key])
    new = connection.execute(statement.returning(table.c.seq)).scalar()
    if new is not None:
        return _Kept(new, new=True)
    there = select(table.c.seq).where(table.c[key] == row[key])
    return _Kept(connection.execute(there).scalar_one(), new=False)


def _keep_all(connection: Connection, table: Table, rows: list[Row]) -> tuple[dict[str, int], int]:
    """Insert the rows whose id is not there; give the numbers of all, and how many were new."""
    known = _numbers(connection, table, rows)
    missing = [keepable(row) for row in rows if row["id"] not in known]
    if not missing:
        return known, 0
    statement = dialect_of(connection).insert(table).on_conflict_do_nothing(index_elements=["id"])
    connection.execute(statement, missing)
    return known | _numbers(connection, table, missing), len(missing)


# SQLite takes 32,766 parameters, PostgreSQL 65,535.
AT_ONCE = 10_000


def _numbers(connection: Connection, table: Table, rows: list[Row]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for first in range(0, len(rows), AT_ONCE):
        ids = [row["id"] for row in rows[first : first + AT_ONCE]]
        there = select(table.c.id, table.c.seq).where(table.c.id.in_(ids))
        numbers |= {row.id: row.seq for row in connection.execute(there)}
    return numbers


def _keep_phrases(connection: Connection, report: Report, findings: Findings) -> dict[str, int]:
    """Give the number of each phrase, under its words as they stand."""
    words = {report.publisher, *_asked_by(findings)}
    rows = {word: phrase_row(word) for word in words}
    # In the order of ids, so that two writers never wait for each other.
    unique = {str(row["id"]): row for row in rows.values()}
    numbers, _ = _keep_all(connection, t.phrases, [unique[id_] for id_ in sorted(unique)])
    return {word: numbers[str(row["id"])] for word, row in rows.items()}


def _asked_by(findings: Findings) -> Iterable[str]:
    for claim in findings.claims:
        for span in (claim.subject, claim.claimant, claim.place):
            if span:
                yield span.text
    for response in findings.responses:
        yield response.party.text


def _claim(claim: Claim, report: int, phrases: dict[str, int]) -> Row:
    def number(span: Span | None) -> int | None:
        return phrases[span.text] if span else None

    return claim_row(claim) | {
        "report": report,
        "subject_phrase": number(claim.subject),
        "claimant_phrase": number(claim.claimant),
        "place_phrase": number(claim.place),
    }


def _response(response: Response, report: int, phrases: dict[str, int]) -> Row:
    row = response_row(response)
    return row | {"report": report, "party_phrase": phrases[response.party.text]}


def _link_claims(
    connection: Connection, finding: int, report: Report, claims: list[tuple[int, Claim]]
) -> None:
    rows = [
        {
            "finding": finding,
            "number": number,
            "claim": seq,
            "day": claim.as_of or report.day or "",
            "confidence": claim.confidence,
        }
        for number, (seq, claim) in enumerate(claims)
    ]
    if rows:
        connection.execute(insert(t.finding_claims), rows)


def _link_responses(connection: Connection, finding: int, responses: list[int]) -> None:
    rows = [
        {"finding": finding, "number": number, "response": seq}
        for number, seq in enumerate(responses)
    ]
    if rows:
        connection.execute(insert(t.finding_responses), rows)
