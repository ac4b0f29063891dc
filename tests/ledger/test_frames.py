import sys

import pandas as pd
import polars as pl
import pytest

from according.errors import LedgerError
from according.ledger import ClaimFilter, Ledger, records
from according.ledger.frames import COLUMNS
from tests.ledger.made import NOW, made


@pytest.fixture
def filled():
    with Ledger("sqlite://") as ledger:
        ledger.add(*made(), now=NOW)
        yield ledger


def test_a_record_is_flat_and_says_what_the_claim_does(filled):
    [kept] = filled.claims(ClaimFilter(measure="killed"))

    [record] = filled.records(ClaimFilter(measure="killed"))

    claimant = kept.claim.claimant
    said = kept.to_dict()
    del said["spans"]
    assert records([kept]) == [record]
    assert record.items() >= said.items()
    assert (record["claimant_start"], record["claimant_end"]) == (claimant.start, claimant.end)
    assert record["place_start"] is None
    assert list(record) == list(COLUMNS)
    assert all(value is None or type(value) is COLUMNS[name] for name, value in record.items())


def test_pandas_takes_the_records(filled):
    frame = pd.DataFrame(filled.records())

    assert list(frame.columns) == list(COLUMNS)
    assert frame["low"].sum() == 406 + 1597
    assert frame.set_index("measure").loc["injured", "place"] == "São\u00a0Paulo"


def test_polars_takes_the_arrow_table(filled):
    frame = pl.DataFrame(filled.arrow())

    assert frame.columns == list(COLUMNS)
    assert frame["low"].to_list() == [1597, 406]
    assert frame.filter(pl.col("measure") == "killed")["high"].to_list() == [None]


def test_an_empty_answer_has_its_columns_and_types(filled):
    table = filled.arrow(ClaimFilter(measure="lost"))

    assert table.num_rows == 0
    assert table.schema == filled.arrow().schema
    assert pl.DataFrame(table).schema["low"] == pl.Int64


def test_without_pyarrow_the_error_names_the_extra_that_brings_it(filled, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    with pytest.raises(LedgerError, match=r"pip install 'according\[arrow\]'"):
        filled.arrow()
