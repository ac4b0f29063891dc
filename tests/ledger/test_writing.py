import random
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, make_url, select, text

from according.errors import LedgerBusyError, LedgerError
from according.ledger import Added, Ledger
from according.ledger.tables import metadata
from according.model import (
    Block,
    Bound,
    Claim,
    Dropped,
    Findings,
    Measure,
    Page,
    Published,
    Report,
    Response,
    ResponseKind,
    Scope,
    Span,
    Status,
)
from tests.ledger.made import LATER, NOW, made, made_page, numbered
from tests.ledger.processes import another_process

# The moments differ from run to run; all else in the tables is the reports' own.
NUMBERS = count()
NOISE = random.Random(0)  # noqa: S311 - a test's dice
MOMENTS = {"added", "retrieved"}


def rows(ledger):
    """Every row of every table but its moments; numbers of rows only where they never skip."""
    sqlite = ledger._engine.dialect.name == "sqlite"
    with ledger._engine.connect() as connection:
        given = {}
        for table in metadata.sorted_tables:
            if not sqlite and "id" not in table.columns:
                continue
            columns = [column for column in table.columns if column.name not in MOMENTS]
            if not sqlite:
                columns = [c for c in columns if c.name != "seq" and not c.foreign_keys]
            found = connection.execute(select(*columns))
            given[table.name] = sorted(map(tuple, found), key=repr)
        return given


def test_adding_twice_adds_no_row(ledger):
    report, findings = made()
    ledger.add(report, findings, now=NOW, page=made_page())
    before = rows(ledger)

    added = ledger.add(report, findings, now=LATER, page=made_page(retrieved=LATER))

    assert added == Added(report.id, new=False, claims=0, responses=0)
    assert rows(ledger) == before


def test_what_is_known_is_told_while_another_process_writes(tmp_path):
    path = tmp_path / "ledger.db"
    report, findings = made()
    with Ledger(path, wait=0.1) as ledger:
        ledger.add(report, findings, now=NOW)

        with another_process("hold", path):
            assert not ledger.add(report, findings, now=LATER).new


def test_a_page_is_kept_once_however_many_reports_come_from_it(ledger):
    page = made_page()
    for number in range(3):
        report = Report(f"text {number}", raw_hash=page.hash)
        ledger.add(report, Findings(), now=NOW, page=page)

    given = rows(ledger)

    assert (len(given["pages"]) if "pages" in given else 1) == 1
    assert len(given["fetches"]) == 1


# Pieces of news and what is easily lost on the way to a database and back.
PIECES = [
    "At least ",
    "12",
    "1,200",
    " dead",
    "İ",
    "ﬁ",
    "👩‍🚒",
    "\u00a0",
    "\n",
    "’",
    "\u200f",
    "\\u0000",
]
CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(CHARACTERS, max_size=5)).map("".join)
WORDS = st.text(CHARACTERS, max_size=10)


@st.composite
def reports(draw):
    text = draw(TEXTS)
    cut = draw(st.integers(1, max(1, len(text))))
    blocks = tuple(Block(*ends) for ends in [(0, cut), (cut, len(text))] if ends[0] < ends[1])
    day = draw(st.none() | st.dates().map(lambda day: Published(day.isoformat())))
    fields = {name: draw(WORDS) for name in ("publisher", "address", "title", "byline", "given_id")}
    # A ledger that examples share must not have met the report before, read otherwise.
    fields["address"] += f" {next(NUMBERS)}"
    dropped = tuple(Dropped(*pair) for pair in draw(st.lists(st.tuples(WORDS, WORDS), max_size=2)))
    return Report(text, **fields, published=day, blocks=blocks if text else (), dropped=dropped)


@st.composite
def findings_in(draw, report, finder):
    def part():
        start = draw(st.integers(0, len(report.text) - 1))
        return Span.of(report.text, start, draw(st.integers(start + 1, len(report.text))))

    def maybe():
        return part() if draw(st.booleans()) else None

    if not report.text:
        return Findings(finder=finder)
    claims = tuple(
        Claim(
            report.id,
            part(),
            draw(st.integers(0, 1 << 40)),
            None,
            draw(st.sampled_from(Bound)),
            draw(st.sampled_from(Measure)),
            part(),
            claimant=maybe(),
            status=draw(st.sampled_from(Status)),
            scope=draw(st.sampled_from(Scope)),
            as_of=draw(st.none() | st.dates().map(lambda day: day.isoformat())),
            place=maybe(),
            part_of=maybe(),
            implicit=draw(st.booleans()),
            caveat=maybe(),
            confidence=draw(st.floats(0, 1)),
            finder=finder,
        )
        for _ in range(draw(st.integers(0, 3)))
    )
    kinds = draw(st.lists(st.sampled_from(ResponseKind), max_size=2))
    responses = tuple(Response(report.id, kind, part(), part(), maybe(), finder) for kind in kinds)
    return Findings(claims, responses, finder)


@st.composite
def additions(draw):
    report = draw(reports())
    return report, draw(findings_in(report, draw(WORDS)))


def distinct(findings):
    """The findings with what they say twice said once."""
    claims = {claim.id: claim for claim in findings.claims}
    responses = {response.id: response for response in findings.responses}
    return Findings(tuple(claims.values()), tuple(responses.values()), findings.finder)


SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SLOW
@given(additions())
def test_whatever_is_added_is_given_back_and_stands_the_check(shared_ledger, addition):
    report, findings = addition

    shared_ledger.add(report, findings, now=NOW)
    again = shared_ledger.add(report, findings, now=LATER)

    kept = shared_ledger.report(report.id)
    assert kept.report == report
    assert kept.findings == distinct(findings)
    assert (again.new, again.claims, again.responses) == (False, 0, 0)


def test_what_was_added_by_the_properties_stands_the_check(shared_ledger):
    assert list(shared_ledger.check()) == []


@settings(SLOW, max_examples=25)
@given(st.lists(additions(), max_size=5, unique_by=lambda addition: addition[0].id), st.randoms())
def test_the_order_of_adding_does_not_matter_for_what_is_asked(given_additions, dice):
    otherwise = dice.sample(given_additions, len(given_additions))

    with Ledger("sqlite://") as one, Ledger("sqlite://") as other:
        for addition in given_additions:
            one.add(*addition, now=NOW)
        for addition in otherwise:
            other.add(*addition, now=NOW)

        assert one.claims() == other.claims()
        assert one.reports() == other.reports()
        assert one.counts() == other.counts()


@pytest.mark.parametrize("kills", [6])
def test_a_ledger_whose_writers_were_killed_ends_like_one_undisturbed(address, tmp_path, kills):
    # A second or two of work, of which the killed writers get half a second between them.
    reports_to_add = 240
    dice = random.Random(7)  # noqa: S311 - a test's dice
    for _ in range(kills):
        with another_process("add", address, reports_to_add) as (process, said):
            assert said == "ready"
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(timeout=dice.uniform(0.01, 0.15))
        with Ledger(address, wait=20) as ledger:
            assert list(ledger.check()) == []
            assert ledger.counts().reports < reports_to_add

    with Ledger(address, wait=20) as ledger, Ledger(tmp_path / "undisturbed.db") as undisturbed:
        for number in range(reports_to_add):
            report, findings, page = numbered(number)
            ledger.add(report, findings, now=LATER, page=page)
            undisturbed.add(report, findings, now=NOW, page=page)

        assert list(ledger.check()) == []
        assert ledger.claims() == undisturbed.claims()
        if ledger._engine.dialect.name == "sqlite":
            assert rows(ledger) == rows(undisturbed)


def test_one_process_reads_while_another_writes(tmp_path):
    path = tmp_path / "ledger.db"
    with Ledger(path) as ledger:
        ledger.add(*made(), now=NOW)
        with ledger._writing() as connection:
            connection.execute(text("DELETE FROM finding_claims"))
            with another_process("count", path) as (_, said):
                assert said == "2"
            connection.rollback()


def test_a_second_writer_waits_and_then_says_who_is_in_the_way(tmp_path):
    path = tmp_path / "ledger.db"
    report, findings = made()
    with Ledger(path, wait=0.2) as ledger:
        with another_process("hold", path) as (process, _):
            with pytest.raises(LedgerBusyError) as raised:
                ledger.add(report, findings, now=NOW)
            assert ledger.claims() == []
            process.stdin.write("enough\n")
            process.stdin.flush()
            process.wait()

        assert str(raised.value).startswith(f"{path}: another process is writing to it")
        assert ledger.add(report, findings, now=NOW).new


def test_a_second_writer_to_a_server_waits_for_a_locked_table_only_so_long(server):
    with Ledger(server, wait=0.2) as ledger:
        url = make_url(server).set(drivername="postgresql+psycopg")
        schema = url.query["schema"]
        other = create_engine(url.difference_update_query(["schema"]))
        with other.begin() as connection:
            connection.execute(text(f"LOCK TABLE {schema}.reports IN EXCLUSIVE MODE"))
            with pytest.raises(LedgerBusyError, match="another process is writing to it"):
                ledger.add(*made(), now=NOW)
        other.dispose()

        assert ledger.add(*made(), now=NOW).new


def test_processes_that_open_and_fill_a_new_ledger_at_once_do_not_disturb_each_other(address):
    with (
        another_process("add", address, 40) as (one, _),
        another_process("add", address, 60) as (other, _),
    ):
        assert (one.wait(), other.wait()) == (0, 0)

    with Ledger(address) as ledger:
        assert ledger.counts().reports == 60
        assert list(ledger.check()) == []


def test_a_full_disk_is_an_error_and_leaves_whole_reports_only(tmp_path):
    path = tmp_path / "ledger.db"
    with Ledger(path) as ledger:
        with closing(ledger._engine.raw_connection()) as connection:
            [pages] = connection.cursor().execute("PRAGMA page_count").fetchone()
            connection.cursor().execute(f"PRAGMA max_page_count = {pages + 10}")
        kept = []

        def add_until_full():
            for number in range(500):
                report, findings, _ = numbered(number)
                page = Page("noise", NOISE.randbytes(3_000))
                ledger.add(replace(report, raw_hash=""), findings, now=NOW, page=page)
                kept.append(report.id)

        with pytest.raises(LedgerError, match="the disk is full; nothing was kept of"):
            add_until_full()
        assert kept
        assert sorted(there.report.id for there in ledger.reports()) == sorted(kept)
        assert list(ledger.check()) == []


def test_rows_are_never_changed_by_adding_more(ledger):
    ledger.add(*made(), now=NOW, page=made_page())
    before = rows(ledger)

    for number in range(20):
        report, findings, page = numbered(number)
        ledger.add(report, findings, now=LATER, page=page)

    after = rows(ledger)
    assert all(set(map(repr, before[name])) <= set(map(repr, after[name])) for name in before)


def test_no_lock_is_left_after_an_error(tmp_path):
    path = tmp_path / "ledger.db"
    with Ledger(path) as ledger:
        with pytest.raises(LedgerError), ledger._writing() as connection:
            connection.execute(text("INSERT INTO phrases (id) VALUES (NULL)"))

        with closing(sqlite3.connect(path, timeout=0.1)) as other:
            other.execute("BEGIN IMMEDIATE")
            other.execute("ROLLBACK")
