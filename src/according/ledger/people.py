"""The tables of people: who may sign in, who has, and what was done by whom.

accounts ── sessions     a session is known by the hash of its token; ended ones are removed
entries                  what was written, and who tried to sign in; only added
"""

from sqlalchemy import Column, ForeignKey, Table, Text

from according.ledger.tables import Number, metadata

__all__ = ["accounts", "entries", "sessions"]


def _text(name: str, *, unique: bool = False) -> Column[str]:
    return Column(name, Text, nullable=False, unique=unique)


# ``disabled`` is the moment at which an account was, empty while it is not.
accounts = Table(
    "accounts",
    metadata,
    Column("seq", Number, primary_key=True),
    _text("name", unique=True),
    _text("hash"),
    _text("role"),
    _text("added"),
    _text("disabled"),
)

sessions = Table(
    "sessions",
    metadata,
    Column("seq", Number, primary_key=True),
    _text("id", unique=True),
    Column("account", Number, ForeignKey(accounts.c.seq), nullable=False),
    _text("token"),
    _text("added"),
    _text("expires"),
)

entries = Table(
    "entries",
    metadata,
    Column("seq", Number, primary_key=True),
    _text("added"),
    _text("name"),
    _text("action"),
    _text("object"),
    _text("address"),
    _text("says"),
)
