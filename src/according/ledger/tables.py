"""The tables, once for both databases; `migrations` makes them.

    pages ── fetches                        bytes as they were had, and from where
    texts ── reports ── readings ── search  what is said, how it was read, its words
                │           │
                └────── findings            what one finder gave for one reading
                         ├── finding_claims ── claims ── phrases
                         └── finding_responses ── responses

Rows are only ever added. Ids are hashes of content; ``seq`` is the order of adding and the key
that other tables point to, which keeps the large tables and their indexes small. What a report is
now is its finding with the highest ``seq``.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Double,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

__all__ = [
    "Number",
    "claims",
    "fetches",
    "finding_claims",
    "finding_responses",
    "findings",
    "metadata",
    "migrations",
    "pages",
    "phrases",
    "readings",
    "reports",
    "responses",
    "seq_column",
    "seq_of",
    "text_column",
    "texts",
]

metadata = MetaData()
# SQLite numbers rows by itself only if the type is INTEGER; it holds 64 bits there.
Number = BigInteger().with_variant(Integer, "sqlite")


def seq_column() -> Column[int]:
    """Give the column that numbers the rows of a table."""
    return Column("seq", Number, primary_key=True)


def seq_of(
    name: str, target: Table, *, nullable: bool = False, primary_key: bool = False
) -> Column[int]:
    """Give a column that points to a row of another table."""
    key = ForeignKey(target.c.seq)
    return Column(name, Number, key, nullable=nullable, primary_key=primary_key)


def text_column(name: str, *, nullable: bool = False, unique: bool = False) -> Column[str]:
    """Give a column of text."""
    return Column(name, Text, nullable=nullable, unique=unique)


migrations = Table(
    "migrations", metadata, Column("number", Integer, primary_key=True), text_column("name")
)

# A page's bytes: SHA-256 of them, how many, and the bytes as zlib packs them.
pages = Table(
    "pages",
    metadata,
    seq_column(),
    text_column("hash", unique=True),
    Column("size", Number, nullable=False),
    Column("packed", LargeBinary, nullable=False),
)

# Where a page was had; one row for each answer that differs in bytes or validators.
fetches = Table(
    "fetches",
    metadata,
    seq_column(),
    text_column("id", unique=True),
    seq_of("page", pages),
    text_column("name"),
    text_column("address"),
    text_column("media_type"),
    text_column("charset"),
    text_column("retrieved"),
    text_column("etag"),
    text_column("last_modified"),
)

# What claims are asked by, folded: some thousand phrases are searched for a million claims.
phrases = Table(
    "phrases", metadata, seq_column(), text_column("id", unique=True), text_column("folded")
)

reports = Table(
    "reports",
    metadata,
    seq_column(),
    text_column("id", unique=True),
    text_column("publisher"),
    text_column("address"),
    text_column("added"),
    seq_of("publisher_phrase", phrases),
)

# Texts have a table of their own: beside them, the rows that every question joins would lie far
# apart.
texts = Table(
    "texts",
    metadata,
    Column("report", Number, ForeignKey(reports.c.seq), primary_key=True),
    text_column("text"),
)

# How a report was read: all that its id leaves open. ``said`` is the wire form of it.
readings = Table(
    "readings",
    metadata,
    seq_column(),
    text_column("id", unique=True),
    seq_of("report", reports),
    text_column("title"),
    text_column("day"),
    text_column("reader"),
    text_column("raw_hash"),
    text_column("given_id"),
    text_column("said"),
    text_column("added"),
)

findings = Table(
    "findings",
    metadata,
    seq_column(),
    text_column("id", unique=True),
    seq_of("report", reports),
    seq_of("reading", readings),
    text_column("finder"),
    text_column("added"),
)

# ``said`` is the claim's wire form without nulls; the columns beside it are for asking.
claims = Table(
    "claims",
    metadata,
    seq_column(),
    text_column("id", unique=True),
    seq_of("report", reports),
    Column("start", Number, nullable=False),
    Column("end", Number, nullable=False),
    Column("low", Number),
    Column("high", Number),
    text_column("bound"),
    text_column("measure"),
    text_column("status"),
    text_column("verified", nullable=True),
    text_column("scope"),
    text_column("since", nullable=True),
    text_column("as_of", nullable=True),
    Column("implicit", Boolean, nullable=False),
    seq_of("subject_phrase", phrases),
    seq_of("claimant_phrase", phrases, nullable=True),
    seq_of("place_phrase", phrases, nullable=True),
    text_column("said"),
)

# Which claims a finding gave, in its order. ``day`` is the claim's as_of or else its report's day,
# empty if neither is known: empty text sorts alike in both databases, NULL does not.
finding_claims = Table(
    "finding_claims",
    metadata,
    Column("finding", Number, ForeignKey(findings.c.seq), primary_key=True),
    Column("number", Number, primary_key=True),
    seq_of("claim", claims),
    text_column("day"),
    Column("confidence", Double, nullable=False),
)

responses = Table(
    "responses",
    metadata,
    seq_column(),
    text_column("id", unique=True),
    seq_of("report", reports),
    text_column("kind"),
    seq_of("party_phrase", phrases),
    text_column("said"),
)

finding_responses = Table(
    "finding_responses",
    metadata,
    Column("finding", Number, ForeignKey(findings.c.seq), primary_key=True),
    Column("number", Number, primary_key=True),
    seq_of("response", responses),
)
