"""The tables of judgements.

judgements ── withdrawals      what people decided, and what of it they took back; only added
     └────── reviews ── claims  what holds of it for the claims found last; made from the above
"""

from sqlalchemy import Column, ForeignKey, Table, Text

from according.ledger.tables import Number, claims, metadata, reports

__all__ = ["judgements", "reviews", "withdrawals"]


def _text(name: str, *, unique: bool = False) -> Column[str]:
    return Column(name, Text, nullable=False, unique=unique)


# ``one`` and ``other`` are ids; ``other`` is empty where ``one`` is a claim. ``said`` is what a
# correction says, in JSON. ``seq`` is the order of judging, which no clock decides.
judgements = Table(
    "judgements",
    metadata,
    Column("seq", Number, primary_key=True),
    _text("id", unique=True),
    _text("verdict"),
    _text("kind"),
    _text("one"),
    _text("other"),
    Column("claim", Number, ForeignKey(claims.c.seq)),
    Column("report", Number, ForeignKey(reports.c.seq)),
    _text("said"),
    _text("judge"),
    _text("added"),
    _text("note"),
)

withdrawals = Table(
    "withdrawals",
    metadata,
    Column("judgement", Number, ForeignKey(judgements.c.seq), primary_key=True),
    _text("judge"),
    _text("added"),
    _text("note"),
)

# One row for each claim that a judgement holds for, or is open on; ``judgement`` is the last one.
reviews = Table(
    "reviews",
    metadata,
    Column("claim", Number, ForeignKey(claims.c.seq), primary_key=True),
    Column("report", Number, ForeignKey(reports.c.seq), nullable=False),
    Column("judgement", Number, ForeignKey(judgements.c.seq), nullable=False),
    _text("state"),
    _text("said"),
)
