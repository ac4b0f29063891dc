"""Adding to a ledger: rows that are there already stay as they are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, Executable, Table, bindparam, insert, select

from according.ledger import tables as t
from according.ledger.addition import Addition
from according.ledger.batches import batches
from according.ledger.dialects import Dialect, dialect_of
from according.ledger.values import Added
from according.ledger.wire import (
    Row,
    claim_row,
    fetch_row,
    keepable,
    page_row,
    phrase_row,
    report_row,
    response_row,
)
from according.model import Claim, Page, Response, Span

__all__ = ["Kept", "add", "keep_all", "known"]


def known(connection: Connection, additions: Sequence[Addition]) -> list[bool]:
    """Tell of each whether adding it would add no row."""
    findings = {"id": [addition.finding_id for addition in additions]}
    fetches = {"id": [_fetch_id(addition) for addition in additions if addition.page]}
    there = _there(connection, t.findings, findings["id"])
    fetched = _there(connection, t.fetches, fetches["id"])
    return [
        addition.finding_id in there and (not addition.page or _fetch_id(addition) in fetched)
        for addition in additions
    ]


def _fetch_id(addition: Addition) -> str:
    return str(fetch_row(addition.page)["id"]) if addition.page else ""


def add(connection: Connection, additions: Sequence[Addition]) -> list[Added]:
    """Add the rows that are not there yet, and tell of each addition what was new."""
    _keep_pages(connection, [addition.page for addition in additions if addition.page])
    phrases = _keep_phrases(connection, additions)
    reports = _keep_reports(connection, additions, phrases)
    readings = _keep_readings(connection, additions, reports.numbers)
    claims = _keep_claims(connection, additions, reports.numbers, phrases)
    responses = _keep_responses(connection, additions, reports.numbers, phrases)
    rows: list[Row] = [
        {
            "id": addition.finding_id,
            "report": reports.numbers[addition.report.id],
            "reading": readings[str(addition.reading["id"])],
            "finder": addition.findings.finder,
            "added": addition.now,
        }
        for addition in additions
    ]
    found = _keep(connection, t.findings, rows)
    new = {
        addition.finding_id: addition for addition in additions if addition.finding_id in found.new
    }
    _link_claims(connection, new, found.numbers, claims.numbers)
    _link_responses(connection, new, found.numbers, responses.numbers)
    return _told(additions, reports, claims, responses)


@dataclass(frozen=True, slots=True)
class Kept:
    """Rows that are there now.

    Attributes:
        numbers: the number of each, by its key.
        new: the keys of those that were not there before.
    """

    numbers: dict[str, int]
    new: frozenset[str]


def _told(
    additions: Sequence[Addition], reports: Kept, claims: Kept, responses: Kept
) -> list[Added]:
    """Say what was new; of several additions of one report, the first brought it."""
    told, new_reports, new = [], set(reports.new), set(claims.new | responses.new)
    for addition in additions:
        id_ = addition.report.id
        told.append(
            Added(
                id_,
                id_ in new_reports,
                sum(claim in new for claim in addition.claims),
                sum(response in new for response in addition.responses),
            )
        )
        new_reports.discard(id_)
        new.difference_update(addition.claims, addition.responses)
    return told


def _keep_pages(connection: Connection, pages: Sequence[Page]) -> None:
    if not pages:
        return
    unique = {page.hash: page_row(page) for page in pages}
    kept = _keep(connection, t.pages, [unique[hash_] for hash_ in sorted(unique)], key="hash")
    fetches = {
        str(row["id"]): row
        for page in pages
        for row in [fetch_row(page) | {"page": kept.numbers[page.hash]}]
    }
    _keep(connection, t.fetches, [fetches[id_] for id_ in sorted(fetches)])


def _keep_reports(
    connection: Connection, additions: Sequence[Addition], phrases: dict[str, int]
) -> Kept:
    reports = {addition.report.id: addition for addition in additions}
    # In the order of ids, so that two writers never wait for each other.
    rows = [
        report_row(addition.report, addition.now)
        | {"publisher_phrase": phrases[addition.report.publisher]}
        for _, addition in sorted(reports.items())
    ]
    kept = _keep(connection, t.reports, rows)
    texts = [
        keepable({"report": kept.numbers[id_], "text": reports[id_].report.text})
        for id_ in sorted(kept.new)
    ]
    if texts:
        connection.execute(insert(t.texts), texts)
    return kept


def _keep_readings(
    connection: Connection, additions: Sequence[Addition], reports: dict[str, int]
) -> dict[str, int]:
    readings = {str(addition.reading["id"]): addition for addition in additions}
    rows = [one.reading | {"report": reports[one.report.id]} for one in readings.values()]
    kept = _keep(connection, t.readings, rows)
    said = {
        kept.numbers[id_]: f"{one.report.title} {one.report.text}"
        for id_, one in readings.items()
        if id_ in kept.new
    }
    if said:
        dialect_of(connection).index(connection, said)
    return kept.numbers


def _keep_claims(
    connection: Connection,
    additions: Sequence[Addition],
    reports: dict[str, int],
    phrases: dict[str, int],
) -> Kept:
    rows = {
        id_: (claim, reports[addition.report.id])
        for addition in additions
        for id_, claim in addition.claims.items()
    }
    given = [_claim(id_, claim, report, phrases) for id_, (claim, report) in rows.items()]
    return keep_all(connection, t.claims, given)


def _keep_responses(
    connection: Connection,
    additions: Sequence[Addition],
    reports: dict[str, int],
    phrases: dict[str, int],
) -> Kept:
    rows = {
        id_: (response, reports[addition.report.id])
        for addition in additions
        for id_, response in addition.responses.items()
    }
    given = [_response(response, report, phrases) for response, report in rows.values()]
    return keep_all(connection, t.responses, given)


# Making a statement costs as much as running it; there are two or three for each table.
@cache
def _insertion(dialect: Dialect, table: Table, key: str) -> Executable:
    statement = dialect.insert(table).on_conflict_do_nothing(index_elements=[key])
    return statement.returning(table.c.seq, table.c[key].label("key"))


@cache
def _all_numbers(table: Table, key: str) -> Executable:
    asked = select(table.c.seq, table.c[key].label("key"))
    return asked.where(table.c[key].in_(bindparam("keys", expanding=True)))


def _keep(connection: Connection, table: Table, rows: list[Row], *, key: str = "id") -> Kept:
    """Insert the rows whose key is not there, and give the numbers of all."""
    given = list({str(row[key]): keepable(row) for row in rows}.values())
    if not given:
        return Kept({}, frozenset())
    statement = _insertion(dialect_of(connection), table, key)
    new = {row.key: row.seq for row in connection.execute(statement, given)}
    others = [str(row[key]) for row in given if row[key] not in new]
    return Kept(new | _there(connection, table, others, key=key), frozenset(new))


def keep_all(connection: Connection, table: Table, rows: list[Row]) -> Kept:
    """Insert the rows whose id is not there; look first, since most of them are there."""
    there = _there(connection, table, [str(row["id"]) for row in rows])
    kept = _keep(connection, table, [row for row in rows if row["id"] not in there])
    # What another process added between our look and our insert is there, but not new.
    return Kept(there | kept.numbers, kept.new)


# SQLite takes 32,766 parameters, PostgreSQL 65,535.
AT_ONCE = 10_000


def _there(
    connection: Connection, table: Table, keys: Sequence[str], *, key: str = "id"
) -> dict[str, int]:
    """Give the numbers of those rows that are there, by their keys."""
    numbers: dict[str, int] = {}
    statement = _all_numbers(table, key)
    for some in batches(keys, AT_ONCE):
        found = connection.execute(statement, {"keys": some})
        numbers |= {row.key: row.seq for row in found}
    return numbers


def _keep_phrases(connection: Connection, additions: Sequence[Addition]) -> dict[str, int]:
    """Give the number of each phrase, under its words as they stand."""
    words = {word for addition in additions for word in _asked_by(addition)}
    rows = {word: phrase_row(word) for word in words}
    # In the order of ids, so that two writers never wait for each other.
    unique = {str(row["id"]): row for row in rows.values()}
    kept = keep_all(connection, t.phrases, [unique[id_] for id_ in sorted(unique)])
    return {word: kept.numbers[str(row["id"])] for word, row in rows.items()}


def _asked_by(addition: Addition) -> Iterable[str]:
    yield addition.report.publisher
    for claim in addition.findings.claims:
        for span in (claim.subject, claim.claimant, claim.place):
            if span:
                yield span.text
    for response in addition.findings.responses:
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
    connection: Connection,
    new: dict[str, Addition],
    findings: dict[str, int],
    claims: dict[str, int],
) -> None:
    rows = [
        {
            "finding": findings[finding_id],
            "number": number,
            "claim": claims[id_],
            "day": claim.as_of or addition.report.day or "",
            "confidence": claim.confidence,
        }
        for finding_id, addition in new.items()
        for number, (id_, claim) in enumerate(addition.claims.items())
    ]
    if rows:
        connection.execute(insert(t.finding_claims), rows)


def _link_responses(
    connection: Connection,
    new: dict[str, Addition],
    findings: dict[str, int],
    responses: dict[str, int],
) -> None:
    rows = [
        {"finding": findings[finding_id], "number": number, "response": responses[id_]}
        for finding_id, addition in new.items()
        for number, id_ in enumerate(addition.responses)
    ]
    if rows:
        connection.execute(insert(t.finding_responses), rows)
