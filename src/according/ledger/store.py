"""The ledger: what reports claim, kept in SQLite or PostgreSQL and asked about."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from sqlalchemy import Connection

from according.errors import LedgerError, NotInLedgerError
from according.ledger import asking, frames, tables
from according.ledger.accounts import Accounts
from according.ledger.addition import Addition
from according.ledger.checking import PARTS
from according.ledger.concluded import Conclusions
from according.ledger.conditions import spoken_of
from according.ledger.doubting import doubted
from according.ledger.failures import told
from according.ledger.frames import Record
from according.ledger.judging import Judging
from according.ledger.naming import named
from according.ledger.opening import migrate, open_engine, place_of
from according.ledger.paging import Place
from according.ledger.refiling import conclude_some, file_all, is_open, leave_everything, place_some
from according.ledger.states import States, glancing
from according.ledger.values import Added, ClaimFilter, Counts, Fault, KeptClaim, KeptReport
from according.ledger.wire import reading_row
from according.ledger.writing import add, known
from according.model import Findings, Page, Report

if TYPE_CHECKING:
    import pyarrow

__all__ = ["Ledger"]

ALL = ClaimFilter()


class Ledger:
    """Reports and their claims; adding is adding once, and nothing is ever changed or removed.

    One process writes to an SQLite ledger at a time, any number read it meanwhile.

    Attributes:
        name: what errors call it: its file or address, without a password.
    """

    def __init__(
        self,
        address: str | Path,
        *,
        create: bool = True,
        schema: str | None = None,
        wait: float = 5.0,
    ) -> None:
        """Open the ledger, making it or bringing its tables up to date if need be.

        Args:
            address: a file's path, ``sqlite:///path``, ``sqlite://`` (in memory), or
                ``postgresql://user@host/database``.
            create: False opens for reading only what is there.
            schema: the PostgreSQL schema that holds the tables, "according" if not given.
            wait: seconds to wait for another process that is writing.

        Raises:
            LedgerError: it cannot be opened; LedgerBusyError if another process is in the way.
        """
        place = place_of(address, schema)
        self.name = place.name
        self._writable = create
        self._engine = open_engine(place, create=create, wait=wait)
        self._states = States(self._engine)
        self._glancing = glancing(self._engine)
        try:
            migrate(place, self._engine, create=create)
            if create and self._is_open():
                self.conclude()
        except LedgerError:
            self.close()
            raise

    def close(self) -> None:
        """Give back what it holds open."""
        self._states.close()
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __len__(self) -> int:
        """How many claims the latest findings give."""
        return self.counts().claims

    def __bool__(self) -> bool:
        """True: a ledger without claims is a ledger."""
        return True

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the ledger."""
        with told(self.name), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _looking(self) -> Iterator[Connection]:
        """Give a connection for one statement."""
        with told(self.name), self._glancing.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """Give a connection whose changes are kept together or not at all."""
        if not self._writable:
            raise LedgerError(self.name, "it was opened for reading only")
        with told(self.name), self._engine.execution_options(writing=True).begin() as connection:
            yield connection

    def add(
        self,
        report: Report,
        findings: Findings,
        *,
        now: str,
        page: Page | None = None,
        conclude: bool = True,
    ) -> Added:
        """Keep a report and what was found in it, whole or not at all.

        What is new holds from now on; what was added before, even if something newer came since,
        changes nothing.

        Args:
            report: the report.
            findings: its claims and responses, of one finder.
            now: the ISO moment to write beside what is new.
            page: the bytes that it was read from.
            conclude: False leaves the questions that this touches to the next `conclude`; adding
                many reports to few questions is faster so.

        Raises:
            ProvenanceError: a finding quotes what does not stand in the report.
            ValueFormError: a finding is not of this report, or a text cannot be kept (U+0000).
            LedgerBusyError: another process is writing.
            LedgerError: the ledger cannot be written to.
        """
        [added] = self.add_all([(report, findings, page)], now=now, conclude=conclude)
        return added

    def add_all(
        self,
        found: Iterable[tuple[Report, Findings, Page | None]],
        *,
        now: str,
        conclude: bool = True,
    ) -> list[Added]:
        """Keep several reports as `add` keeps one, all of them or none, and tell of each.

        Raises as `add` does.
        """
        additions = [Addition(*one, now) for one in found]
        with self._reading() as connection:
            there = known(connection, additions)
        missing = [one for one, is_there in zip(additions, there, strict=True) if not is_there]
        added = iter(self._add(missing, conclude=conclude) if missing else ())
        return [
            Added(one.report.id, new=False) if is_there else next(added)
            for one, is_there in zip(additions, there, strict=True)
        ]

    def _add(self, additions: list[Addition], *, conclude: bool) -> list[Added]:
        with self._writing() as connection:
            added = add(connection, additions)
            file_all(connection, additions, conclude=conclude)
            return added

    def conclude(self, *, rebuild: bool = False) -> int:
        """Conclude on the questions that adding left open; give how many there were.

        Conclusions follow from the evidence and from what people judged, and from nothing else:
        made again, they are the same.

        Args:
            rebuild: place every claim and conclude on every question again.

        Raises:
            LedgerError: the ledger cannot be written to.
        """
        if rebuild:
            with self._writing() as connection:
                leave_everything(connection)
        while self._some(place_some):
            pass
        concluded = 0
        while some := self._some(conclude_some):
            concluded += some
        return concluded

    def _is_open(self) -> bool:
        """Tell whether reports wait to be placed: those of a ledger of an earlier version."""
        with self._reading() as connection:
            return is_open(connection)

    def _some(self, work: Callable[[Connection], int]) -> int:
        """Do a part of a long work in a transaction of its own; give how much it was."""
        with self._writing() as connection:
            return work(connection)

    @property
    def conclusions(self) -> Conclusions:
        """What it has concluded: questions, contradictions, revisions, silences."""
        return Conclusions(self.name, self._reading, self._looking)

    @property
    def judging(self) -> Judging:
        """What people decide on claims, actors, questions and situations."""
        return Judging(self.name, self._reading, self._writing, self.conclude)

    @property
    def accounts(self) -> Accounts:
        """Who may sign in to its desk, who has, and what was done by whom."""
        return Accounts(self.name, self._reading, self._writing)

    def doubted(self, *, after: str = "", question: str = "", limit: int = 20) -> list[KeptClaim]:
        """Give the claims that nobody has judged, the least sure first.

        Args:
            after: the id of the last claim seen, to go on after it.
            question: the id of a question, to have only claims that answer it.
            limit: how many at most.

        Raises:
            ValueFormError: there is no claim ``after``.
        """
        with self._reading() as connection:
            return doubted(connection, after=after, question=question, limit=limit)

    def has(self, report_id: str) -> bool:
        """Tell whether the report was ever added."""
        with self._reading() as connection:
            return asking.has(connection, report_id)

    def has_found(self, report: Report | str, finder: str) -> bool:
        """Tell whether a finder's findings in a report were ever added.

        Given a report's id, any reading of it counts; given the report, only this very reading.
        """
        condition = (
            tables.reports.c.id == report
            if isinstance(report, str)
            else tables.readings.c.id == reading_row(report, "")["id"]
        )
        with self._reading() as connection:
            return asking.has_found(connection, condition, finder)

    def validators(self, address: str) -> tuple[str, str] | None:
        """Give (etag, last_modified) of the last page from an address, None if it has neither."""
        with self._reading() as connection:
            return asking.validators(connection, address)

    def claims(self, where: ClaimFilter = ALL) -> list[KeptClaim]:
        """Give the claims that fit, by day, report and place in the report; undated ones first.

        A report's claims are those that were found in it last.
        """
        with self._reading() as connection:
            return asking.claims(connection, where)

    def records(self, where: ClaimFilter = ALL) -> list[Record]:
        """Give the claims that fit as flat records: ``pandas.DataFrame(ledger.records())``."""
        return frames.records(self.claims(where))

    def arrow(self, where: ClaimFilter = ALL) -> pyarrow.Table:
        """Give the claims that fit as an Arrow table: ``polars.from_arrow(ledger.arrow())``.

        Raises:
            LedgerError: pyarrow is not installed.
        """
        return frames.arrow(self.claims(where), ledger=self.name)

    def reports(
        self,
        *,
        text: str | None = None,
        publisher: str | None = None,
        after: Place = (),
        limit: int | None = None,
    ) -> list[KeptReport]:
        """Give the reports that fit, by day and id; the conditions are those of `ClaimFilter`."""
        with self._reading() as connection:
            column = tables.reports.c.publisher_phrase
            conditions = [spoken_of(column, publisher)] if publisher else []
            return asking.kept_reports(
                connection, *conditions, text=text or None, after=after, limit=limit
            )

    def search(self, text: str, *, limit: int | None = None) -> list[KeptReport]:
        """Give the reports that hold all the words; double quotes make a phrase."""
        with self._reading() as connection:
            return asking.kept_reports(connection, text=text, limit=limit)

    def report(self, name: str) -> KeptReport:
        """Give one report by its id, four or more first digits of it, its given id or address.

        Raises:
            NotInLedgerError: there is none, or there are several; it lists them.
        """
        with self._reading() as connection:
            seq = named(connection, name, ledger=self.name)
            [kept] = asking.kept_reports(connection, tables.reports.c.seq == seq)
            return kept

    def page(self, raw_hash: str) -> bytes:
        """Give the bytes of a page by their SHA-256.

        Raises:
            NotInLedgerError: they were not kept.
            LedgerError: they are damaged.
        """
        with self._reading() as connection:
            packed = asking.page(connection, raw_hash)
        if packed is None:
            raise NotInLedgerError(self.name, f"no page {raw_hash}")
        try:
            return zlib.decompress(packed)
        except zlib.error as error:
            raise LedgerError(self.name, f"page {raw_hash} is damaged: {error}") from error

    def counts(self) -> Counts:
        """Count what is in it."""
        with self._reading() as connection:
            return asking.counts(connection)

    def state(self) -> str:
        """Give a short text that changes whenever what the ledger answers may have changed."""
        with told(self.name):
            return self._states.now()

    def check(self) -> Iterator[Fault]:
        """Yield everything that is wrong with it; nothing, if all is well.

        Every span is compared with its report's text, every id with what it is the hash of.
        """
        for part in PARTS:
            try:
                with self._reading() as connection:
                    yield from part(connection)
            except LedgerError as error:
                yield Fault("database", "ledger", "", error.reason)
