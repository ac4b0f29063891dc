import json
import sqlite3
import zlib
from contextlib import closing

import pytest
from sqlalchemy import text

from according.errors import LedgerError
from according.ledger import ClaimFilter, Fault, Ledger
from tests.ledger.made import NOW, found, full_report, injured, killed, made_page, numbered


@pytest.fixture
def filled(ledger):
    report = full_report()
    ledger.add(report, found(report, killed(report), injured(report)), now=NOW, page=made_page())
    for number in range(3):
        other, findings, page = numbered(number)
        ledger.add(other, findings, now=NOW, page=page)
    return ledger


def plant(ledger, *statements, **values):
    """Change rows as no part of the program does, references unwatched."""
    unwatched = {
        "sqlite": "PRAGMA foreign_keys = OFF",
        "postgresql": "SET session_replication_role = replica",
    }
    with ledger._engine.connect() as connection:
        # Before SQLAlchemy begins a transaction: within one, SQLite passes over the pragma.
        connection.connection.cursor().execute(unwatched[ledger._engine.dialect.name])
        for statement in statements:
            connection.execute(text(statement), values)
        connection.commit()
        connection.invalidate()


def found_faults(ledger):
    return {(fault.kind, fault.what) for fault in ledger.check()}


FIRST = "(SELECT min(seq) FROM {})"


@pytest.mark.parametrize(
    ("statement", "faults"),
    [
        ("INSERT INTO migrations VALUES (99, 'later')", {("schema", "ledger")}),
        ("DELETE FROM migrations", {("schema", "ledger")}),
        # Characters that are no longer where claims and responses found them.
        (
            "UPDATE texts SET text = 'x ' || text WHERE report = 1",
            {
                ("id", "reports"),
                ("span", "claims"),
                ("id", "responses"),
                ("search", "readings"),
            },
        ),
        ("UPDATE texts SET text = '' WHERE report = 1", {("span", "claims"), ("span", "readings")}),
        ("DELETE FROM texts WHERE report = 1", {("reference", "reports")}),
        (
            "UPDATE reports SET publisher = 'x' WHERE seq = 1",
            {("id", "reports"), ("copy", "reports")},
        ),
        ("UPDATE reports SET id = 'x' WHERE seq = 1", {("id", "reports"), ("id", "claims")}),
        ("UPDATE reports SET address = 'x' WHERE seq = 2", {("id", "reports")}),
        # Ids that are not the hashes of what the rows say.
        ("UPDATE readings SET id = 'x' WHERE seq = 1", {("id", "readings"), ("id", "findings")}),
        ("UPDATE claims SET id = 'x' WHERE seq = 1", {("id", "claims"), ("id", "findings")}),
        ("UPDATE responses SET id = 'x' WHERE seq = 1", {("id", "responses"), ("id", "findings")}),
        ("UPDATE findings SET finder = 'x' WHERE seq = 1", {("id", "findings")}),
        ("UPDATE finding_claims SET confidence = 0.5 WHERE finding = 1", {("id", "findings")}),
        ("DELETE FROM finding_claims WHERE finding = 1 AND number = 0", {("id", "findings")}),
        ("DELETE FROM finding_responses", {("id", "findings")}),
        ("UPDATE fetches SET etag = 'x' WHERE seq = 1", {("id", "fetches")}),
        ("UPDATE phrases SET folded = 'x' WHERE folded = 'people'", {("id", "phrases")}),
        # Columns that say something else than the wire form beside them.
        ("UPDATE claims SET low = 5 WHERE seq = 1", {("copy", "claims")}),
        ("UPDATE claims SET measure = 'lost' WHERE seq = 1", {("copy", "claims")}),
        ("UPDATE claims SET claimant_phrase = 1 WHERE seq = 1", {("copy", "claims")}),
        ("UPDATE claims SET place_phrase = NULL WHERE seq = 2", {("copy", "claims")}),
        ("UPDATE responses SET kind = 'denied'", {("copy", "responses")}),
        (
            "UPDATE readings SET title = 'x' WHERE seq = 1",
            {("copy", "readings"), ("search", "readings")},
        ),
        ("UPDATE readings SET day = '2020-01-01' WHERE seq = 1", {("copy", "readings")}),
        ("UPDATE finding_claims SET day = '2020-01-01' WHERE finding = 1", {("copy", "findings")}),
        ("UPDATE pages SET size = 5 WHERE seq = 1", {("copy", "pages")}),
        # Wire forms that are none.
        ("UPDATE claims SET said = 'no JSON' WHERE seq = 1", {("form", "claims")}),
        ("UPDATE claims SET said = '[]' WHERE seq = 1", {("form", "claims")}),
        ("UPDATE responses SET said = '{}' WHERE seq = 1", {("form", "responses")}),
        ("UPDATE readings SET said = '{}' WHERE seq = 1", {("form", "readings")}),
        # Rows that point to rows which are not there, or to those of another report.
        ("UPDATE claims SET subject_phrase = 9999 WHERE seq = 1", {("reference", "claims")}),
        ("UPDATE findings SET reading = 9999 WHERE seq = 1", {("reference", "findings")}),
        ("DELETE FROM reports WHERE seq = 1", {("reference", "claims"), ("reference", "readings")}),
        ("DELETE FROM claims WHERE seq = 1", {("reference", "finding_claims")}),
        ("DELETE FROM pages", {("reference", "fetches")}),
        ("UPDATE findings SET reading = 2 WHERE seq = 1", {("reference", "findings")}),
        ("UPDATE finding_claims SET claim = 5 WHERE finding = 1", {("reference", "findings")}),
    ],
)
def test_a_planted_fault_is_found(filled, statement, faults):
    plant(filled, statement)

    assert faults <= found_faults(filled)


def test_a_sound_ledger_has_no_fault(filled):
    assert list(filled.check()) == []


def test_every_fault_is_told_however_many_there_are(filled):
    plant(
        filled,
        "UPDATE claims SET said = 'no JSON' WHERE seq = 1",
        "UPDATE claims SET low = 1 WHERE seq = 2",
        "DELETE FROM pages WHERE seq = 1",
        "UPDATE texts SET text = text || '.' WHERE report = 2",
        "DROP TABLE search",
    )

    assert {
        ("form", "claims"),
        ("copy", "claims"),
        ("reference", "fetches"),
        ("id", "reports"),
        ("database", "ledger"),
    } <= found_faults(filled)


def test_a_fault_names_what_is_wrong_and_where(filled):
    claim_id = filled.claims(ClaimFilter(measure="injured"))[0].claim.id
    plant(filled, "UPDATE claims SET low = 5 WHERE id = :id", id=claim_id)

    [fault] = filled.check()

    assert fault == Fault("copy", "claims", claim_id, "low is 5, where the wire form has 1597")
    assert str(fault) == f"copy claims {claim_id}: low is 5, where the wire form has 1597"


def test_a_claim_that_quotes_what_its_offsets_do_not_hold_is_a_fault(filled):
    with filled._engine.connect() as connection:
        said = json.loads(
            connection.execute(text("SELECT said FROM claims WHERE seq = 1")).scalar()
        )
    said["spans"]["subject"] = [0, 5]
    plant(filled, "UPDATE claims SET said = :said WHERE seq = 1", said=json.dumps(said))

    faults = list(filled.check())

    assert [(fault.kind, fault.what) for fault in faults] == [("span", "claims")]
    assert "'civilians' does not stand at 0:5" in faults[0].says


@pytest.mark.parametrize(
    ("packed", "says"),
    [(b"no zlib", "cannot be unpacked"), (zlib.compress(b"other"), "have another hash")],
)
def test_a_page_with_other_bytes_is_a_fault_and_an_error(filled, packed, says):
    raw_hash = made_page().hash
    plant(filled, "UPDATE pages SET packed = :packed WHERE hash = :h", packed=packed, h=raw_hash)

    [fault] = filled.check()

    assert (fault.kind, fault.where) == ("page", raw_hash)
    assert says in fault.says
    if says == "cannot be unpacked":
        with pytest.raises(LedgerError, match="is damaged"):
            filled.page(raw_hash)


def test_a_table_that_is_missing_is_a_fault(tmp_path):
    with Ledger(tmp_path / "ledger.db") as ledger:
        plant(ledger, "DROP TABLE finding_responses", "ALTER TABLE fetches RENAME etag TO tag")

        faults = list(ledger.check())

    missing = {fault.where for fault in faults if fault.kind == "schema"}
    assert missing == {"finding_responses", "fetches.etag"}
    assert any(fault.kind == "database" for fault in faults)


def test_words_that_the_index_lost_are_a_fault(tmp_path):
    with Ledger(tmp_path / "ledger.db") as ledger:
        report, findings, _ = numbered(1)
        ledger.add(report, findings, now=NOW)
        plant(ledger, "INSERT INTO search (search) VALUES ('delete-all')")

        faults = {(fault.where, fault.says.split(":")[0]) for fault in ledger.check()}

    assert ("1", "is not in the full-text index") in faults
    assert any(says.startswith("the full-text index counts") for _, says in faults)


def test_words_in_the_index_of_no_report_are_a_fault(tmp_path):
    with Ledger(tmp_path / "ledger.db") as ledger:
        plant(ledger, "INSERT INTO search (rowid, words) VALUES (7, 'ghost')")

        says = [fault.says for fault in ledger.check()]

    assert says == [
        "is in the full-text index, but not in the ledger",
        "the full-text index counts 1 words wrongly: 'ghost'",
    ]


def test_a_file_with_damaged_pages_is_told_and_the_check_ends(tmp_path):
    path = tmp_path / "ledger.db"
    with Ledger(path) as ledger:
        for number in range(60):
            report, findings, page = numbered(number)
            ledger.add(report, findings, now=NOW, page=page)
    content = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        [root] = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'claims'"
        ).fetchone()
    content[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    path.write_bytes(content)

    with Ledger(path, create=False) as ledger:
        faults = [fault for fault in ledger.check() if fault.kind == "database"]
        assert faults
        assert all("\n" not in str(fault) for fault in faults)
        with pytest.raises(LedgerError, match="it is damaged"):
            ledger.claims()
