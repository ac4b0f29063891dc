"""A ledger of a million claims on ten thousand questions: how long it takes to be asked.

usage: python -m benchmarks.million [--sizes N ...] [--ledger ADDRESS | --keep LEDGER] [--asked N]

Reports are made (`benchmarks.tolls`) and added as `according add` adds them, all that follows from
them included. The ledger grows from the first size to the last, and at each is asked the same; at
the end of each, single reports are added one by one, which must not take longer in a larger
ledger. ADDRESS is a PostgreSQL server: a database of the benchmark's own is made there and dropped
afterwards. Without one, an SQLite file in a temporary folder is used. LEDGER is a file or a
database that is there already: it is kept, and not filled again by the next run.
"""

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, make_url, text

from according.ledger import ClaimFilter, Ledger
from according.ledger.conclusions.answers import ConclusionFilter, Order, QuestionFilter
from benchmarks.tolls import CLAIMS, REPORTS, WORDS, late, reports

__all__ = ["main"]

SIZES = (10_000, 100_000, 1_000_000)
# Reports to a transaction while the ledger is filled.
AT_ONCE = 500
# How often each question is put, and how many reports are added one by one.
ASKED = 100
NOW = "2026-01-01T00:00:00Z"

# The milliseconds that passed, and those of this process on a processor, each time.
Times = dict[str, list[tuple[float, float]]]


def fill(ledger: Ledger, first: int, last: int) -> float:
    """Add the reports from one number to another, conclude, and give the seconds it took."""
    start = time.perf_counter()
    for number in range(first, last, AT_ONCE):
        some = reports(number, min(AT_ONCE, last - number))
        ledger.add_all(((*one, None) for one in some), now=NOW, conclude=False)
    ledger.conclude()
    return time.perf_counter() - start


def asked(ledger: Ledger, dice: random.Random, times: int) -> Times:
    """Put every kind of question, and give the times of each answer."""
    titles = _questions(ledger, dice, times)
    asking: dict[str, Callable[[int], object]] = {
        "latest word of each claimant": lambda one: ledger.conclusions.standings(titles[one]),
        "comparison": lambda one: ledger.conclusions.compare(titles[one]),
        "timeline": lambda one: ledger.conclusions.timeline(titles[one]),
        "contradictions of a question": lambda one: ledger.conclusions.contradictions(
            ConclusionFilter(question=titles[one])
        ),
        "search, words of most reports": lambda _: ledger.search(_words(dice, WORDS[:9]), limit=20),
        "search, words of a tenth": lambda _: ledger.search(_words(dice, WORDS[-9:]), limit=20),
        "search, a phrase of one": lambda one: ledger.search(f'"report {one * 7}"', limit=20),
        "claims of a claimant, first 50": lambda _: ledger.claims(
            ClaimFilter(claimant="governor", measure="killed", limit=50)
        ),
        "front: questions, 50": lambda one: ledger.conclusions.questions(
            QuestionFilter(order=(Order.CHANGED, Order.CLAIMS)[one % 2], limit=50)
        ),
        "front: contradictions, 50": lambda _: ledger.conclusions.contradictions(
            ConclusionFilter(limit=50)
        ),
        "front: revisions, 50": lambda _: ledger.conclusions.revisions(ConclusionFilter(limit=50)),
        "front: silences, 50": lambda _: ledger.conclusions.silences(ConclusionFilter(limit=50)),
    }
    return {name: [_timed(ask, one) for one in range(times)] for name, ask in asking.items()}


def added(ledger: Ledger, size: int, dice: random.Random, times: int) -> list[tuple[float, float]]:
    """Add late reports on regions that the ledger knows, one by one; give the times of each."""
    numbers = iter(dice.sample(range(size), times))

    def add(_: int) -> object:
        return ledger.add(*late(next(numbers)), now=NOW)

    return [_timed(add, one) for one in range(times)]


def _questions(ledger: Ledger, dice: random.Random, times: int) -> list[str]:
    every = ledger.conclusions.questions(QuestionFilter(order=Order.TITLE))
    return [dice.choice(every).question.id for _ in range(times)]


def _words(dice: random.Random, some: Sequence[str]) -> str:
    return " ".join(dice.sample(some, 3))


def _timed(work: Callable[[int], object], argument: int) -> tuple[float, float]:
    passed, worked = time.perf_counter(), time.process_time()
    work(argument)
    return (time.perf_counter() - passed) * 1000, (time.process_time() - worked) * 1000


@contextmanager
def place(server: str | None, kept: str | None) -> Iterator[str]:
    """Give where a ledger can be, and take it away afterwards unless it is to be kept."""
    if kept is not None:
        yield kept
        return
    if server is None:
        with tempfile.TemporaryDirectory(prefix="according-") as folder:
            yield str(Path(folder) / "million.db")
        return
    name = f"according_million_{os.getpid()}"
    url = make_url(server).set(drivername="postgresql+psycopg")
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    try:
        own = url.set(drivername="postgresql", database=name)
        yield own.render_as_string(hide_password=False)
    finally:
        with engine.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        engine.dispose()


def settle(address: str) -> None:
    """Do what PostgreSQL does by itself some time after so much was added."""
    if "://" in address:
        url = make_url(address).set(drivername="postgresql+psycopg")
        engine = create_engine(url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text("VACUUM ANALYZE"))
        engine.dispose()


def told(size: int, times: Times) -> Iterator[str]:
    """Yield a line for each kind of question: its median, and what 95 of 100 stay below.

    The last column is the median of the processor's time, which other work on the machine hardly
    changes; what a PostgreSQL server does is not in it.
    """
    for name, each in times.items():
        ordered = sorted(passed for passed, _ in each)
        worked = statistics.median(worked for _, worked in each)
        last = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
        line = f"{size:>9,}  {name:32s} {statistics.median(ordered):9.1f} {last:9.1f}"
        yield f"{line} {worked:9.1f}"


def main() -> None:
    """Grow a ledger, measure at each size, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES, help="claims")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--ledger", help="a postgresql:// address of a server")
    where.add_argument("--keep", help="a ledger to fill, or to ask again")
    parser.add_argument("--asked", type=int, default=ASKED, help="how often each is measured")
    given = parser.parse_args()
    print(f"{'claims':>9s}  {'milliseconds':32s} {'median':>9s} {'95 %':>9s} {'worked':>9s}")
    with place(given.ledger, given.keep) as address, Ledger(address, wait=60) as ledger:
        there = ledger.counts().reports
        for size in sorted(given.sizes):
            dice = random.Random(size)  # noqa: S311 - the same questions in every run
            number = size * REPORTS // CLAIMS
            seconds = fill(ledger, there, number)
            if there < number:
                settle(address)
            times = asked(ledger, dice, given.asked)
            times["one report of ten claims added"] = added(ledger, number, dice, given.asked)
            counts = ledger.counts()
            every = len(ledger.conclusions.questions())
            print(
                f"{size:>9,}  filled in {seconds:,.0f} s from {there:,} reports;"
                f" {counts.reports:,} reports, {every:,} questions"
            )
            print("\n".join(told(size, times)), flush=True)
            there = max(there, number)


if __name__ == "__main__":
    main()
