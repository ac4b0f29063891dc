"""Claims as flat records and as an Arrow table, for pandas, polars and spreadsheets."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from according.errors import LedgerError
from according.ledger.values import KeptClaim
from according.model import PARTS

if TYPE_CHECKING:
    import pyarrow

__all__ = ["COLUMNS", "Record", "arrow", "records"]

Record = dict[str, str | int | float | bool | None]

# Every record has all of these, in this order, so that an empty frame has its columns too.
COLUMNS: dict[str, type[str | int | float | bool]] = {
    "id": str,
    "report_id": str,
    "given_id": str,
    "publisher": str,
    "title": str,
    "date": str,
    "url": str,
    "start": int,
    "end": int,
    "figure": str,
    "low": int,
    "high": int,
    "bound": str,
    "measure": str,
    "subject": str,
    "claimant": str,
    "status": str,
    "verified": str,
    "scope": str,
    "since": str,
    "as_of": str,
    "place": str,
    "part_of": str,
    "implicit": bool,
    "cue": str,
    "word": str,
    "relay": str,
    "caveat": str,
    "sentence": str,
    "sentence_start": int,
    "review": str,
    "corrected": str,
    "judgement": str,
    "reviewer": str,
    "reviewed": str,
    "review_note": str,
    "confidence": float,
    "finder": str,
    **{f"{name}_{edge}": int for name in (*PARTS, "part_of") for edge in ("start", "end")},
}


def records(claims: Iterable[KeptClaim]) -> list[Record]:
    """Give a flat record for each claim: its wire form, the spans as ``subject_start`` and so on.

    All records have the columns of `COLUMNS`; None where the claim says nothing.
    """
    return [_record(kept) for kept in claims]


def _record(kept: KeptClaim) -> Record:
    said = kept.to_dict()
    del said["spans"]
    if said["corrected"] is not None:
        # A corrected field may say nothing, which a column of its own could not tell.
        said["corrected"] = json.dumps(said["corrected"], ensure_ascii=False)
    record = dict.fromkeys(COLUMNS) | cast("Record", said)
    for name in (*PARTS, "part_of"):
        span = getattr(kept.claim, name)
        if span:
            record[f"{name}_start"], record[f"{name}_end"] = span.start, span.end
    return record


def arrow(claims: Iterable[KeptClaim], *, ledger: str) -> pyarrow.Table:
    """Give the records as an Arrow table, its columns typed even where all are empty.

    Raises:
        LedgerError: pyarrow is not installed.
    """
    try:
        import pyarrow as pa
    except ImportError as error:
        reason = "Arrow tables need pyarrow: pip install 'according[arrow]'"
        raise LedgerError(ledger, reason) from error
    types = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}
    schema = pa.schema([(name, types[kind]) for name, kind in COLUMNS.items()])
    return pa.Table.from_pylist(records(claims), schema=schema)
