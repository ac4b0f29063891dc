"""Asking a ledger: what holds now, in an order that does not depend on the order of adding."""

from collections import defaultdict

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    RowMapping,
    Select,
    exists,
    func,
    or_,
    select,
    true,
    tuple_,
)

from according.ledger import derived as d
from according.ledger import judged
from according.ledger import tables as t
from according.ledger.batches import batches
from according.ledger.conditions import LATEST, claim_conditions, holding
from according.ledger.paging import Ordering, Place
from according.ledger.reviewed import reviewed
from according.ledger.sentence import sentence_at
from according.ledger.values import ClaimFilter, Counts, KeptClaim, KeptReport
from according.ledger.verdicts import Review
from according.ledger.windows import Key, few, first_by_day
from according.ledger.wire import claim_of, report_of, response_of
from according.ledger.words import unkeepable
from according.model import Claim, Findings, Response

__all__ = [
    "AT_ONCE",
    "claims",
    "claims_by",
    "counts",
    "has",
    "has_found",
    "kept_reports",
    "page",
    "state",
    "validators",
]

# How many values one statement compares a column with; SQLite takes 32,766, and PostgreSQL fewer
# pairs. Whoever asks for more rows than this has all that fit sorted.
AT_ONCE = 1_000

FINDINGS = t.findings.join(t.reports, t.reports.c.seq == t.findings.c.report)
FINDINGS_READINGS = FINDINGS.join(t.readings, t.readings.c.seq == t.findings.c.reading)
FINDINGS_CLAIMS = FINDINGS.join(
    t.finding_claims, t.finding_claims.c.finding == t.findings.c.seq
).join(t.claims, t.claims.c.seq == t.finding_claims.c.claim)

BY_DAY = Ordering((), (t.readings.c.day, t.reports.c.id))
CLAIMS_BY_DAY = Ordering(
    (), (t.finding_claims.c.day, t.reports.c.id, t.claims.c.start, t.claims.c.id)
)
IN_ORDER = CLAIMS_BY_DAY.by


def claims(connection: Connection, where: ClaimFilter) -> list[KeptClaim]:
    """Give the claims that fit, by day, report and place in the report; undated ones first."""
    after = CLAIMS_BY_DAY.after(where.after)
    conditions = (*claim_conditions(connection, where), *after)
    if where.limit is not None and where.limit <= AT_ONCE:
        some = few(connection, _keys(LATEST, *conditions))
        if some is None:
            return _claims(connection, _among(_first(connection, where, after, where.limit)))
        conditions = (_among(some),)
    # Only the keys are sorted, not what is shown.
    ordered = _keys(LATEST, *conditions).order_by(*IN_ORDER).limit(where.limit).subquery()
    link = t.finding_claims.c
    at = (ordered.c.finding == link.finding) & (ordered.c.number == link.number)
    return _claims(connection, true(), FINDINGS_CLAIMS.join(ordered, at))


def _first(
    connection: Connection, where: ClaimFilter, after: list[ColumnElement[bool]], limit: int
) -> list[Key]:
    """Give the keys of the first claims by day of many that fit."""
    by_day = tuple(claim_conditions(connection, where, by_day=True))

    def picked(when: ColumnElement[bool]) -> Select[tuple[int, int]]:
        return _keys(LATEST, when, *by_day, *after).order_by(*IN_ORDER).limit(limit)

    day = str(where.after[0]) if where.after else ""
    return first_by_day(connection, t.finding_claims.c.day, picked, limit, day)


def _among(keys: list[Key]) -> ColumnElement[bool]:
    """Give the condition that a claim that is found has one of the keys."""
    link = t.finding_claims.c
    # SQLite looks pairs up by their first part, if that is asked for as well.
    pairs = tuple_(link.finding, link.number).in_(keys)
    return link.finding.in_({finding for finding, _ in keys}) & pairs


def claims_by(connection: Connection, condition: ColumnElement[bool]) -> list[KeptClaim]:
    """Give the claims that fit a condition on their own rows, in the order of `claims`."""
    return _claims(connection, LATEST & condition)


def _keys(*conditions: ColumnElement[bool]) -> Select[tuple[int, int]]:
    """Give the question for the keys of claims that are found."""
    link = t.finding_claims.c
    return select(link.finding, link.number).select_from(FINDINGS_CLAIMS).where(*conditions)


def _claims(
    connection: Connection, condition: ColumnElement[bool], among: FromClause = FINDINGS_CLAIMS
) -> list[KeptClaim]:
    asked = (
        select(
            t.reports.c.seq,
            t.reports.c.id,
            t.reports.c.publisher,
            t.reports.c.address,
            t.readings.c.title,
            t.readings.c.day,
            t.readings.c.given_id,
            t.findings.c.finder,
            t.finding_claims.c.confidence,
            t.claims.c.said,
            t.claims.c.seq.label("number"),
        )
        .select_from(among.join(t.readings, t.readings.c.seq == t.findings.c.reading))
        .where(condition)
        .order_by(*IN_ORDER)
    )
    rows = connection.execute(asked).mappings().all()
    texts = _texts(connection, {row["seq"] for row in rows})
    reviews: dict[int, Review] = {}
    for some in batches([row["number"] for row in rows], AT_ONCE):
        reviews |= reviewed(connection, some)
    return [_kept_claim(row, texts[row["seq"]], reviews.get(row["number"])) for row in rows]


def _texts(connection: Connection, seqs: set[int]) -> dict[int, str]:
    """Give the reports' texts, each once however many of its claims are asked for."""
    texts: dict[int, str] = {}
    for some in batches(sorted(seqs), AT_ONCE):
        asked = select(t.texts.c.report, t.texts.c.text).where(t.texts.c.report.in_(some))
        texts |= {row.report: row.text for row in connection.execute(asked)}
    return texts


def _kept_claim(row: RowMapping, text: str, review: Review | None) -> KeptClaim:
    claim = claim_of(
        row["said"],
        report_id=row["id"],
        text=text,
        confidence=row["confidence"],
        finder=row["finder"],
    )
    return KeptClaim(
        claim=claim,
        publisher=row["publisher"],
        title=row["title"],
        day=row["day"] or None,
        address=row["address"],
        given_id=row["given_id"],
        sentence=sentence_at(text, claim.figure.start, claim.figure.end),
        review=review,
    )


def kept_reports(
    connection: Connection,
    *conditions: ColumnElement[bool],
    text: str | None = None,
    after: Place = (),
    limit: int | None = None,
) -> list[KeptReport]:
    """Give the reports that fit with all that was found in them last, by day and id.

    ``text`` holds words and phrases that their readings must hold; ``after`` is the place of the
    report after which to begin.
    """
    day = t.readings.c.day
    conditions = (*conditions, *BY_DAY.after(after))
    every = select(t.findings.c.seq).select_from(FINDINGS_READINGS).where(LATEST, *conditions)
    # What few rows are known by, and how all that fit are looked at by day.
    key, fitting, by_day = t.findings.c.seq, every, every
    if text is not None:
        held = holding(connection, text)
        if held is None:
            return []
        # A sum has no index: among few days, all that holds a common word is no way to begin.
        by_day = every.where((t.findings.c.reading + 0).in_(held))
        if conditions:
            every = fitting = every.where(t.findings.c.reading.in_(held))
        else:
            key, fitting = t.findings.c.reading, held

    def ordered(keys: Select[tuple[int]]) -> Select[tuple[int]]:
        return keys.order_by(*BY_DAY.by).limit(limit)

    # Only the keys are sorted, not the texts: a common word is in half of all reports.
    among: Select[tuple[int]] | list[int]
    whole = limit is None or limit > AT_ONCE
    some = None if whole else few(connection, fitting)
    if limit is None or limit > AT_ONCE:
        among = ordered(every if fitting is every else every.where(key.in_(fitting)))
    elif some is not None:
        among = ordered(every.where(key.in_([one for (one,) in some])))
    else:
        first = str(after[0]) if after else ""
        found_keys = first_by_day(
            connection, day, lambda when: ordered(by_day.where(when)), limit, first
        )
        among = [one for (one,) in found_keys]
    asked = (
        select(
            t.reports.c.id,
            t.reports.c.publisher,
            t.reports.c.address,
            t.texts.c.text,
            t.reports.c.added,
            t.readings.c.said,
            t.findings.c.seq.label("finding"),
            t.findings.c.finder,
            t.findings.c.added.label("found"),
        )
        .select_from(FINDINGS_READINGS.join(t.texts, t.texts.c.report == t.reports.c.seq))
        .where(t.findings.c.seq.in_(among))
        .order_by(t.readings.c.day, t.reports.c.id)
    )
    rows = connection.execute(asked).mappings().all()
    found = {row["finding"]: row for row in rows}
    claims_of, responses_of = _claims_of(connection, found), _responses_of(connection, found)
    return [_kept_report(row, claims_of, responses_of) for row in rows]


def _kept_report(
    row: RowMapping, claims_of: dict[int, list[Claim]], responses_of: dict[int, list[Response]]
) -> KeptReport:
    report = report_of(row["publisher"], row["address"], row["text"], row["said"])
    findings = Findings(
        claims=tuple(claims_of[row["finding"]]),
        responses=tuple(responses_of[row["finding"]]),
        finder=row["finder"],
    )
    return KeptReport(report, findings, row["added"], row["found"])


def _claims_of(connection: Connection, found: dict[int, RowMapping]) -> dict[int, list[Claim]]:
    """Give the claims of each finding in the finding's own order."""
    given: dict[int, list[Claim]] = defaultdict(list)
    link = t.finding_claims
    for some in batches(list(found), AT_ONCE):
        asked = (
            select(link.c.finding, link.c.confidence, t.claims.c.said)
            .join(t.claims, t.claims.c.seq == link.c.claim)
            .where(link.c.finding.in_(some))
            .order_by(link.c.finding, link.c.number)
        )
        for finding, confidence, said in connection.execute(asked):
            row = found[finding]
            claim = claim_of(
                said,
                report_id=row["id"],
                text=row["text"],
                confidence=confidence,
                finder=row["finder"],
            )
            given[finding].append(claim)
    return given


def _responses_of(
    connection: Connection, found: dict[int, RowMapping]
) -> dict[int, list[Response]]:
    """Give the responses of each finding in the finding's own order."""
    given: dict[int, list[Response]] = defaultdict(list)
    link = t.finding_responses
    for some in batches(list(found), AT_ONCE):
        asked = (
            select(link.c.finding, t.responses.c.said)
            .join(t.responses, t.responses.c.seq == link.c.response)
            .where(link.c.finding.in_(some))
            .order_by(link.c.finding, link.c.number)
        )
        for finding, said in connection.execute(asked):
            row = found[finding]
            response = response_of(
                said, report_id=row["id"], text=row["text"], finder=row["finder"]
            )
            given[finding].append(response)
    return given


def counts(connection: Connection) -> Counts:
    """Count the reports, and what their latest findings give."""

    def count(of: FromClause) -> int:
        asked = select(func.count()).select_from(of)
        if of is not t.reports:
            asked = asked.where(LATEST)
        return connection.execute(asked).scalar_one()

    return Counts(
        reports=count(t.reports),
        claims=count(t.findings.join(t.finding_claims)),
        responses=count(t.findings.join(t.finding_responses)),
    )


def has(connection: Connection, report_id: str) -> bool:
    """Tell whether the report was ever added."""
    asked = select(exists().where(t.reports.c.id == report_id))
    return bool(connection.execute(asked).scalar())


def has_found(connection: Connection, condition: ColumnElement[bool], finder: str) -> bool:
    """Tell whether the finder's findings in the report or reading were ever added."""
    asked = select(t.findings.c.seq).select_from(FINDINGS_READINGS)
    asked = asked.where(condition, t.findings.c.finder == finder).limit(1)
    return connection.execute(asked).first() is not None


def page(connection: Connection, raw_hash: str) -> bytes | None:
    """Give a page's bytes as they were packed, or None if there is no such page."""
    asked = select(t.pages.c.packed).where(t.pages.c.hash == raw_hash)
    packed = connection.execute(asked).scalar()
    return None if packed is None else bytes(packed)


def validators(connection: Connection, address: str) -> tuple[str, str] | None:
    """Give etag and last_modified of the last answer from an address that gave either."""
    if unkeepable(address):
        return None
    fetch = t.fetches.c
    asked = (
        select(fetch.etag, fetch.last_modified)
        .where(or_(fetch.name == address, fetch.address == address))
        .order_by(fetch.seq.desc())
        .limit(1)
    )
    row = connection.execute(asked).first()
    return (row.etag, row.last_modified) if row and (row.etag or row.last_modified) else None


STATE = select(
    select(func.max(t.findings.c.seq)).scalar_subquery().label("findings"),
    select(func.max(judged.judgements.c.seq)).scalar_subquery().label("judgements"),
    select(func.count()).select_from(judged.withdrawals).scalar_subquery().label("withdrawals"),
    select(func.count()).select_from(d.pending).scalar_subquery().label("pending"),
)


def state(connection: Connection) -> str:
    """Give a short text that changes whenever what is answered may have changed."""
    return "-".join(str(value or 0) for value in connection.execute(STATE).one())
