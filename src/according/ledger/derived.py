"""The tables of conclusions; all can be made again from the evidence.

    situations ── questions ── placed_claims ── actors      which claim answers what, whose it is
                      │    └── placed_responses             whom a report calls silent, on what
                      ├── standings                        one row a claimant
                      ├── contradictions, revisions, silences
                      └── pending                          questions still to be concluded again
    unplaced                                               reports still to be placed again

What follows from claims points to them, and to responses and reports, by numbers that are no
foreign keys: it is written again and again, and checked by concluding again.

``stories`` says which reports are copies of one, found by ``passages``; a report that is not there
is its own story.
"""

from sqlalchemy import Column, Double, ForeignKey, Table, Text

from according.ledger.tables import Number, claims, metadata, reports, responses

__all__ = [
    "actors",
    "contradictions",
    "metadata",
    "passages",
    "pending",
    "placed_claims",
    "placed_responses",
    "questions",
    "revisions",
    "silences",
    "situations",
    "standings",
    "stories",
    "unplaced",
]


def _seq() -> Column[int]:
    return Column("seq", Number, primary_key=True)


def _number(name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, Number, nullable=nullable)


def _to(
    name: str, target: Table, *, nullable: bool = False, primary_key: bool = False
) -> Column[int]:
    key = ForeignKey(target.c.seq)
    return Column(name, Number, key, nullable=nullable, primary_key=primary_key)


def _text(name: str, *, nullable: bool = False, unique: bool = False) -> Column[str]:
    return Column(name, Text, nullable=nullable, unique=unique)


actors = Table(
    "actors",
    metadata,
    _seq(),
    _text("id", unique=True),
    _text("name"),
    _text("kind"),
    _text("side", nullable=True),
    _text("parent", nullable=True),
    _text("source"),
    _text("folded"),
)

# ``places`` and ``parties`` are lists in JSON.
situations = Table(
    "situations",
    metadata,
    _seq(),
    _text("id", unique=True),
    _text("name"),
    _text("kind"),
    _text("start"),
    _text("places"),
    _text("parties"),
)

# What a question is, and from ``claims`` on what the claims on it add up to.
questions = Table(
    "questions",
    metadata,
    _seq(),
    _text("id", unique=True),
    _text("measure"),
    _text("subject"),
    _text("side"),
    _text("place"),
    _to("situation", situations),
    _text("scope"),
    _text("day"),
    _text("title"),
    _text("folded"),
    _number("claims"),
    _number("reports"),
    _number("claimants"),
    _text("first"),
    _text("last"),
    _text("changed"),
    _number("lowest", nullable=True),
    _number("highest", nullable=True),
    _number("contradictions"),
    _number("revisions"),
    _number("silences"),
)

stories = Table(
    "stories",
    metadata,
    _to("report", reports, primary_key=True),
    _text("story"),
)

# By which copies find each other: hashes of some of a report's runs of words.
passages = Table(
    "passages",
    metadata,
    _to("report", reports, primary_key=True),
    Column("hash", Number, primary_key=True),
)

placed_claims = Table(
    "placed_claims",
    metadata,
    _to("claim", claims, primary_key=True),
    _to("report", reports),
    _to("question", questions),
    _to("actor", actors),
    _text("story"),
    _text("day"),
    _text("published"),
    _text("added"),
    _text("figure"),
    _number("low", nullable=True),
    _number("high", nullable=True),
    _text("bound"),
    _text("status"),
    _text("verified", nullable=True),
    _text("since"),
    _text("apart"),
    _to("part_of", claims, nullable=True),
    _text("caveat"),
    _number("undated"),
    _number("more"),
    _number("outdone"),
    _text("means"),
    _text("town"),
)

# Without a question: the report does not let one tell what the party is silent on.
placed_responses = Table(
    "placed_responses",
    metadata,
    _seq(),
    _to("response", responses),
    _to("report", reports),
    _to("question", questions, nullable=True),
    _to("actor", actors),
    _text("kind"),
    _text("day"),
    _text("added"),
    _text("words"),
)

# ``claim`` is the last toll that the claimant gave, none if it gave no toll.
standings = Table(
    "standings",
    metadata,
    _to("question", questions, primary_key=True),
    _to("actor", actors, primary_key=True),
    _number("claims"),
    _number("reports"),
    _number("stories"),
    _text("first"),
    _text("last"),
    _number("claim", nullable=True),
)

contradictions = Table(
    "contradictions",
    metadata,
    _seq(),
    _to("question", questions),
    _number("higher"),
    _number("lower"),
    _to("higher_actor", actors),
    _to("lower_actor", actors),
    Column("ratio", Double),
    _text("first"),
    _text("last"),
    _number("days"),
)

revisions = Table(
    "revisions",
    metadata,
    _seq(),
    _to("question", questions),
    _to("actor", actors),
    _text("kind"),
    _text("day"),
    _number("before"),
    _number("after", nullable=True),
    _text("says"),
)

# ``rests_on`` is a list of claims' ids in JSON.
silences = Table(
    "silences",
    metadata,
    _seq(),
    _to("question", questions),
    _to("actor", actors),
    _text("kind"),
    _text("last"),
    _text("until"),
    _number("days", nullable=True),
    _text("rests_on"),
    _number("response", nullable=True),
    _number("report", nullable=True),
    _text("words"),
)

pending = Table("pending", metadata, _to("question", questions, primary_key=True))
unplaced = Table("unplaced", metadata, _to("report", reports, primary_key=True))
