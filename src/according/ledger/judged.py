"""The tables of judgements.

judgements ── withdrawals      what people decided, and what of it they took back; only added
     └────── reviews ── claims  what holds of it for the claims found last; made from the above
"""

from sqlalchemy import Column, ForeignKey, Table

from according.ledger.tables import Number, claims, metadata, reports, text_column

__all__ = ["judgements", "reviews", "withdrawals"]


# ``one`` and ``other`` are ids; ``other`` is empty where ``one`` is a claim. ``said`` is what a
# correction says, in JSON. ``seq`` is the order of judging, which no clock decides.
judgements = Table(
    "judgements",
    metadata,
    Column("seq", Number, primary_key=True),
    text_column("id", unique=True),
    text_column("verdict"),
    text_column("kind"),
    text_column("one"),
    text_column("other"),
    Column("claim", Number, ForeignKey(claims.c.seq)),
    Column("report", Number, ForeignKey(reports.c.seq)),
    text_column("said"),
    text_column("judge"),
    text_column("added"),
    text_column("note"),
)

withdrawals = Table(
    "withdrawals",
    metadata,
    Column("judgement", Number, ForeignKey(judgements.c.seq), primary_key=True),
    text_column("judge"),
    text_column("added"),
    text_column("note"),
)

# One row for each claim that a judgement holds for, or is open on; ``judgement`` is the last one.
reviews = Table(
    "reviews",
    metadata,
    Column("claim", Number, ForeignKey(claims.c.seq), primary_key=True),
    Column("report", Number, ForeignKey(reports.c.seq), nullable=False),
    Column("judgement", Number, ForeignKey(judgements.c.seq), nullable=False),
    text_column("state"),
    text_column("said"),
)
