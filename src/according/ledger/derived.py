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

from sqlalchemy import Column, Double, Table

from according.ledger.tables import (
    Number,
    claims,
    metadata,
    reports,
    responses,
    seq_column,
    seq_of,
    text_column,
)

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


def _number(name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, Number, nullable=nullable)


actors = Table(
    "actors",
    metadata,
    seq_column(),
    text_column("id", unique=True),
    text_column("name"),
    text_column("kind"),
    text_column("side", nullable=True),
    text_column("parent", nullable=True),
    text_column("source"),
    text_column("folded"),
)

# ``places`` and ``parties`` are lists in JSON.
situations = Table(
    "situations",
    metadata,
    seq_column(),
    text_column("id", unique=True),
    text_column("name"),
    text_column("kind"),
    text_column("start"),
    text_column("places"),
    text_column("parties"),
)

# What a question is, and from ``claims`` on what the claims on it add up to.
questions = Table(
    "questions",
    metadata,
    seq_column(),
    text_column("id", unique=True),
    text_column("measure"),
    text_column("subject"),
    text_column("side"),
    text_column("place"),
    seq_of("situation", situations),
    text_column("scope"),
    text_column("day"),
    text_column("title"),
    text_column("folded"),
    _number("claims"),
    _number("reports"),
    _number("claimants"),
    text_column("first"),
    text_column("last"),
    text_column("changed"),
    _number("lowest", nullable=True),
    _number("highest", nullable=True),
    _number("contradictions"),
    _number("revisions"),
    _number("silences"),
)

stories = Table(
    "stories",
    metadata,
    seq_of("report", reports, primary_key=True),
    text_column("story"),
)

# By which copies find each other: hashes of some of a report's runs of words.
passages = Table(
    "passages",
    metadata,
    seq_of("report", reports, primary_key=True),
    Column("hash", Number, primary_key=True),
)

placed_claims = Table(
    "placed_claims",
    metadata,
    seq_of("claim", claims, primary_key=True),
    seq_of("report", reports),
    seq_of("question", questions),
    seq_of("actor", actors),
    text_column("story"),
    text_column("day"),
    text_column("published"),
    text_column("added"),
    text_column("figure"),
    _number("low", nullable=True),
    _number("high", nullable=True),
    text_column("bound"),
    text_column("status"),
    text_column("verified", nullable=True),
    text_column("since"),
    text_column("apart"),
    seq_of("part_of", claims, nullable=True),
    text_column("caveat"),
    _number("undated"),
    _number("more"),
    _number("outdone"),
    text_column("means"),
    text_column("town"),
)

# Without a question: the report does not let one tell what the party is silent on.
placed_responses = Table(
    "placed_responses",
    metadata,
    seq_column(),
    seq_of("response", responses),
    seq_of("report", reports),
    seq_of("question", questions, nullable=True),
    seq_of("actor", actors),
    text_column("kind"),
    text_column("day"),
    text_column("added"),
    text_column("words"),
)

# ``claim`` is the last toll that the claimant gave, none if it gave no toll.
standings = Table(
    "standings",
    metadata,
    seq_of("question", questions, primary_key=True),
    seq_of("actor", actors, primary_key=True),
    _number("claims"),
    _number("reports"),
    _number("stories"),
    text_column("first"),
    text_column("last"),
    _number("claim", nullable=True),
)

contradictions = Table(
    "contradictions",
    metadata,
    seq_column(),
    seq_of("question", questions),
    _number("higher"),
    _number("lower"),
    seq_of("higher_actor", actors),
    seq_of("lower_actor", actors),
    Column("ratio", Double),
    text_column("first"),
    text_column("last"),
    _number("days"),
)

revisions = Table(
    "revisions",
    metadata,
    seq_column(),
    seq_of("question", questions),
    seq_of("actor", actors),
    text_column("kind"),
    text_column("day"),
    _number("before"),
    _number("after", nullable=True),
    text_column("says"),
)

# ``rests_on`` is a list of claims' ids in JSON.
silences = Table(
    "silences",
    metadata,
    seq_column(),
    seq_of("question", questions),
    seq_of("actor", actors),
    text_column("kind"),
    text_column("last"),
    text_column("until"),
    _number("days", nullable=True),
    text_column("rests_on"),
    _number("response", nullable=True),
    _number("report", nullable=True),
    text_column("words"),
)

pending = Table("pending", metadata, seq_of("question", questions, primary_key=True))
unplaced = Table("unplaced", metadata, seq_of("report", reports, primary_key=True))
