"""Rows as Parquet: typed columns, whatever happens to be empty."""

import io
import re
from collections.abc import Iterable, Mapping, Sequence

from according.errors import ShowError
from according.show.exports import flat

__all__ = ["parquet"]

# Columns that hold numbers though all of them may be empty.
NUMBERS = frozenset(("low", "high", "ratio", "days"))
NESTED = re.compile("^(?:higher|lower|before|after)_")


def parquet(rows: Iterable[Mapping[str, object]]) -> bytes:
    """Give rows as a Parquet file; nested ones are made flat, as CSV has them.

    Raises:
        ShowError: the library that writes it is not installed.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise ShowError("Parquet needs the extra 'desk' (pip install 'according[desk]')") from error
    told = [flat(row) for row in rows]
    names = list(dict.fromkeys(name for row in told for name in row))
    kinds = {name: kind_of(name, [row.get(name) for row in told]) for name in names}
    columns = {
        name: pa.array([cell(row.get(name), kind) for row in told], getattr(pa, kind)())
        for name, kind in kinds.items()
    }
    file = io.BytesIO()
    pq.write_table(pa.table(columns), file, compression="zstd")
    return file.getvalue()


def kind_of(name: str, values: Sequence[object]) -> str:
    """Give the kind of a column: that of its values; if all are empty, what its name says."""
    kinds = {type(value) for value in values if value is not None}
    if not kinds:
        return "int64" if NESTED.sub("", name) in NUMBERS else "string"
    if kinds == {bool}:
        return "bool_"
    if kinds == {int}:
        return "int64"
    return "float64" if kinds <= {int, float} else "string"


def cell(value: object, kind: str) -> object:
    """Give a value as its column takes it; a lone surrogate is replaced."""
    if value is None or kind != "string":
        return value
    return str(value).encode("utf-8", "replace").decode()
