"""Checking what reports say and what was found in them against the characters of the reports."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, RowMapping, Table, select

from according.errors import ProvenanceError, ValueFormError
from according.ledger import tables as t
from according.ledger.values import Fault
from according.ledger.wire import (
    claim_of,
    claim_row,
    finding_id,
    phrase_row,
    reading_row,
    report_of,
    response_of,
    response_row,
)
from according.model import Report, Span

__all__ = ["evidence"]

# How many reports are held at once.
AT_ONCE = 200
subjects, claimants, places = (
    t.phrases.alias(name) for name in ("subjects", "claimants", "places")
)


def evidence(connection: Connection) -> Iterator[Fault]:
    """Yield what is wrong with reports, readings, claims, responses and findings."""
    last = 0
    while True:
        asked = (
            select(t.reports, t.texts.c.text, t.phrases.c.folded)
            .outerjoin(t.texts, t.texts.c.report == t.reports.c.seq)
            .outerjoin(t.phrases, t.phrases.c.seq == t.reports.c.publisher_phrase)
            .where(t.reports.c.seq > last)
            .order_by(t.reports.c.seq)
            .limit(AT_ONCE)
        )
        rows = connection.execute(asked).mappings().all()
        if not rows:
            return
        for row in rows:
            if row["text"] is None:
                yield Fault("reference", "reports", row["id"], "has no text")
        reports = {row["seq"]: row for row in rows if row["text"] is not None}
        yield from _reports(reports)
        yield from _readings(connection, reports)
        yield from _claims(connection, reports)
        yield from _responses(connection, reports)
        yield from _findings(connection, reports)
        last = rows[-1]["seq"]


Reports = Mapping[int, RowMapping]


def _reports(reports: Reports) -> Iterator[Fault]:
    for row in reports.values():
        said = Report(text=row["text"], publisher=row["publisher"], address=row["address"])
        if said.id != row["id"]:
            yield Fault("id", "reports", row["id"], "is not the hash of what the row says")
        yield from _phrase("reports", row["id"], "publisher", row["publisher"], row["folded"])


def _readings(connection: Connection, reports: Reports) -> Iterator[Fault]:
    asked = select(t.readings).where(t.readings.c.report.in_(reports)).order_by(t.readings.c.seq)
    for row in connection.execute(asked).mappings():
        its = reports[row["report"]]
        try:
            report = report_of(its["publisher"], its["address"], its["text"], row["said"])
        except (ValueFormError, ProvenanceError) as error:
            yield _broken(error, "readings", row["id"])
        else:
            yield from _same("readings", row, reading_row(report, row["added"]))


def _claims(connection: Connection, reports: Reports) -> Iterator[Fault]:
    asked = (
        select(
            t.claims,
            subjects.c.folded.label("folded_subject"),
            claimants.c.folded.label("folded_claimant"),
            places.c.folded.label("folded_place"),
        )
        .outerjoin(subjects, subjects.c.seq == t.claims.c.subject_phrase)
        .outerjoin(claimants, claimants.c.seq == t.claims.c.claimant_phrase)
        .outerjoin(places, places.c.seq == t.claims.c.place_phrase)
        .where(t.claims.c.report.in_(reports))
        .order_by(t.claims.c.seq)
    )
    for row in connection.execute(asked).mappings():
        its = reports[row["report"]]
        try:
            claim = claim_of(
                row["said"], report_id=its["id"], text=its["text"], confidence=1.0, finder=""
            )
        except (ValueFormError, ProvenanceError) as error:
            yield _broken(error, "claims", row["id"])
            continue
        yield from _same("claims", row, claim_row(claim, claim.id))
        for name in ("subject", "claimant", "place"):
            span: Span | None = getattr(claim, name)
            words = span.text if span else None
            yield from _phrase("claims", row["id"], name, words, row[f"folded_{name}"])


def _responses(connection: Connection, reports: Reports) -> Iterator[Fault]:
    asked = (
        select(t.responses, t.phrases.c.folded)
        .outerjoin(t.phrases, t.phrases.c.seq == t.responses.c.party_phrase)
        .where(t.responses.c.report.in_(reports))
        .order_by(t.responses.c.seq)
    )
    for row in connection.execute(asked).mappings():
        its = reports[row["report"]]
        try:
            response = response_of(row["said"], report_id=its["id"], text=its["text"], finder="")
        except (ValueFormError, ProvenanceError) as error:
            yield _broken(error, "responses", row["id"])
            continue
        yield from _same("responses", row, response_row(response))
        words = response.party.text
        yield from _phrase("responses", row["id"], "party", words, row["folded"])


def _findings(connection: Connection, reports: Reports) -> Iterator[Fault]:
    asked = (
        select(t.findings, t.readings.c.id.label("reading_id"), t.readings.c.day)
        .add_columns(t.readings.c.report.label("read"))
        .join(t.readings, t.readings.c.seq == t.findings.c.reading)
        .where(t.findings.c.report.in_(reports))
        .order_by(t.findings.c.seq)
    )
    rows = connection.execute(asked).mappings().all()
    linked_claims = _linked(connection, t.finding_claims, t.claims, reports)
    linked_responses = _linked(connection, t.finding_responses, t.responses, reports)
    for row in rows:
        if row["read"] != row["report"]:
            yield Fault("reference", "findings", row["id"], "its reading is of another report")
        links = linked_claims[row["seq"]]
        claims = [(link["id"], link["confidence"]) for link in links]
        responses = [link["id"] for link in linked_responses[row["seq"]]]
        if finding_id(row["reading_id"], row["finder"], claims, responses) != row["id"]:
            yield Fault("id", "findings", row["id"], "is not the hash of what it found")
        for link in links:
            if link["report"] != row["report"]:
                says = f"gives a claim of another report, {link['id']}"
                yield Fault("reference", "findings", row["id"], says)
            if link["day"] != (link["as_of"] or row["day"]):
                says = f"dates claim {link['id']} {link['day']!r}, which it and its report do not"
                yield Fault("copy", "findings", row["id"], says)


def _linked(
    connection: Connection, links: Table, target: Table, reports: Reports
) -> dict[int, list[RowMapping]]:
    """Give what each finding in the reports is made of, in its order."""
    key = next(column for column in links.c if column.references(target.c.seq))
    more = [target.c.as_of, links.c.day, links.c.confidence] if target is t.claims else []
    asked = (
        select(links.c.finding, target.c.id, target.c.report, *more)
        .join(target, target.c.seq == key)
        .join(t.findings, t.findings.c.seq == links.c.finding)
        .where(t.findings.c.report.in_(reports))
        .order_by(links.c.finding, links.c.number)
    )
    linked: dict[int, list[RowMapping]] = defaultdict(list)
    for row in connection.execute(asked).mappings():
        linked[row["finding"]].append(row)
    return linked


def _broken(error: ValueFormError | ProvenanceError, table: str, row_id: str) -> Fault:
    kind = "span" if isinstance(error, ProvenanceError) else "form"
    return Fault(kind, table, row_id, " ".join(str(error).split()))


def _same(table: str, row: RowMapping, said: Mapping[str, object]) -> Iterator[Fault]:
    """Compare the columns of a row with what its wire form says."""
    for name, value in said.items():
        if row[name] == value:
            continue
        if name == "id":
            yield Fault("id", table, row["id"], "is not the hash of what the row says")
        elif name != "said":
            says = f"{name} is {row[name]!r}, where the wire form has {value!r}"
            yield Fault("copy", table, row["id"], says)


def _phrase(
    table: str, row_id: str, name: str, words: str | None, folded: str | None
) -> Iterator[Fault]:
    expected = None if words is None else phrase_row(words)["folded"]
    if folded != expected:
        says = f"its {name} is asked by {folded!r} in place of {expected!r}"
        yield Fault("copy", table, row_id, says)
