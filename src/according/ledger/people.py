"""The tables of people: who may sign in, who has, and what was done by whom.

accounts ── sessions     a session is known by the hash of its token; ended ones are removed
entries                  what was written, and who tried to sign in; only added
"""

from sqlalchemy import Column, ForeignKey, Table

from according.ledger.tables import Number, metadata, text_column

__all__ = ["accounts", "entries", "sessions"]


# ``disabled`` is the moment at which an account was, empty while it is not.
accounts = Table(
    "accounts",
    metadata,
    Column("seq", Number, primary_key=True),
    text_column("name", unique=True),
    text_column("hash"),
    text_column("role"),
    text_column("added"),
    text_column("disabled"),
)

sessions = Table(
    "sessions",
    metadata,
    Column("seq", Number, primary_key=True),
    text_column("id", unique=True),
    Column("account", Number, ForeignKey(accounts.c.seq), nullable=False),
    text_column("token"),
    text_column("added"),
    text_column("expires"),
)

entries = Table(
    "entries",
    metadata,
    Column("seq", Number, primary_key=True),
    text_column("added"),
    text_column("name"),
    text_column("action"),
    text_column("object"),
    text_column("address"),
    text_column("says"),
)
