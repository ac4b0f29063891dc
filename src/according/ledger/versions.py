"""Pages that were had more than once, and the figures that the last version gives no more.

A version is a report at an address at which the ledger has another. Versions stand in the order in
which they were added, which is when somebody saw them; those added at one moment have none.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, exists, or_, select

from according.ledger import derived as d
from according.ledger import tables as t
from according.ledger.batches import batches
from according.ledger.conclusions.values import Gone

__all__ = ["Condition", "Counting", "Versions", "on_other_versions", "versions"]

Condition = ColumnElement[bool]
# Which placed claims, which placed responses and which reports count.
Counting = tuple[Condition, Condition, Condition]

p = d.placed_claims.c
own, other = t.reports.alias("own"), t.reports.alias("other")
# Only an address on the web, or the key of a row in a series, is of one page wherever it is named;
# "report.html" may be any file.
OF_A_PAGE = or_(own.c.address.contains("://"), own.c.address.contains("#"))


def on_other_versions(
    connection: Connection, reports: Collection[int]
) -> Iterator[tuple[int, int]]:
    """Yield what other versions of reports, by their numbers, have claims on, and whose those are.

    Each is the number of a question and that of a claimant.
    """
    asked = (
        select(p.question, p.actor)
        .join(other, other.c.seq == p.report)
        .join(own, (own.c.address == other.c.address) & (own.c.seq != other.c.seq))
        .where(own.c.seq.in_(sorted(reports)), OF_A_PAGE)
        .distinct()
    )
    for row in connection.execute(asked):
        yield row.question, row.actor


class Versions(NamedTuple):
    """What is known of the claims on some questions from other versions of their pages.

    Attributes:
        pages: by the claim's id, the address of its page; only of pages had more than once.
        gone: by question, the claims whose figure the last version of their page does not hold.
    """

    pages: dict[str, str]
    gone: dict[int, dict[str, Gone]]


def versions(connection: Connection, seqs: Iterable[int], counting: Counting) -> Versions:
    """Give what other versions of their pages tell of the claims on questions.

    Args:
        connection: to the ledger.
        seqs: the numbers of the questions.
        counting: which claims and which versions count.
    """
    claims, _, reports = counting
    again = exists().where(other.c.address == own.c.address, other.c.seq != own.c.seq)
    asked = (
        select(p.question, t.claims.c.id, p.figure, own.c.address, own.c.added)
        .join(own, own.c.seq == p.report)
        .join(t.claims, t.claims.c.seq == p.claim)
        .where(p.question.in_(sorted(seqs)), claims, OF_A_PAGE, again)
    )
    rows = connection.execute(asked).all()
    last = _last(connection, {row.address for row in rows}, reports) if rows else {}
    texts = _texts(connection, [number for one in last.values() for number in one.numbers])
    found: dict[int, dict[str, Gone]] = defaultdict(dict)
    for question, claim, figure, address, added in rows:
        newest = last.get(address)
        if newest is None or newest.added <= added:
            continue
        if all(figure.lower() not in texts[number] for number in newest.numbers):
            found[question][claim] = Gone(newest.report_id, newest.added[: len("2026-01-01")])
    return Versions({row.id: row.address for row in rows}, found)


class _Newest(NamedTuple):
    """What an address held last: the reports that were added at one moment."""

    added: str
    report_id: str
    numbers: list[int]


def _last(
    connection: Connection, addresses: Collection[str], condition: Condition
) -> dict[str, _Newest]:
    """Give what each address held last."""
    r = t.reports.c
    found: dict[str, _Newest] = {}
    for some in batches(sorted(addresses)):
        asked = select(r.address, r.added, r.id, r.seq).where(r.address.in_(some), condition)
        for address, added, id_, number in connection.execute(asked):
            before = found.get(address)
            if before is None or before.added < added:
                found[address] = _Newest(added, id_, [number])
            elif before.added == added:
                newest = min(before.report_id, id_)
                found[address] = _Newest(added, newest, [*before.numbers, number])
    return found


def _texts(connection: Connection, reports: Collection[int]) -> dict[int, str]:
    """Give the texts of reports, by their numbers, in lower case."""
    asked = select(t.texts.c.report, t.texts.c.text).where(t.texts.c.report.in_(sorted(reports)))
    return {row.report: row.text.lower() for row in connection.execute(asked)}
