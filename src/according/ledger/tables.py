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
    "texts",
]

metadata = MetaData()
# SQLite numbers rows by itself only if the type is INTEGER; it holds 64 bits there.
Number = BigInteger().with_variant(Integer, "sqlite")


def _seq() -> Column[int]:
    return Column("seq", Number, primary_key=True)


def _to(name: str, target: Table, *, nullable: bool = False) -> Column[int]:
    return Column(name, Number, ForeignKey(target.c.seq), nullable=nullable)


def _text(name: str, *, nullable: bool = False, unique: bool = False) -> Column[str]:
    return Column(name, Text, nullable=nullable, unique=unique)


migrations = Table(
    "migrations", metadata, Column("number", Integer, primary_key=True), _text("name")
)

# A page's bytes: SHA-256 of them, how many, and the bytes as zlib packs them.
pages = Table(
    "pages",
    metadata,
    _seq(),
    _text("hash", unique=True),
    Column("size", Number, nullable=False),
    Column("packed", LargeBinary, nullable=False),
)

# Where a page was had; one row for each answer that differs in bytes or validators.
fetches = Table(
    "fetches",
    metadata,
    _seq(),
    _text("id", unique=True),
    _to("page", pages),
    _text("name"),
    _text("address"),
    _text("media_type"),
    _text("charset"),
    _text("retrieved"),
    _text("etag"),
    _text("last_modified"),
)

# What claims are asked by, folded: some thousand phrases are searched for a million claims.
phrases = Table("phrases", metadata, _seq(), _text("id", unique=True), _text("folded"))

reports = Table(
    "reports",
    metadata,
    _seq(),
    _text("id", unique=True),
    _text("publisher"),
    _text("address"),
    _text("added"),
    _to("publisher_phrase", phrases),
)

# Texts have a table of their own: beside them, the rows that every question joins would lie far
# apart.
texts = Table(
    "texts",
    metadata,
    Column("report", Number, ForeignKey(reports.c.seq), primary_key=True),
    _text("text"),
)

# How a report was read: all that its id leaves open. ``said`` is the wire form of it.
readings = Table(
    "readings",
    metadata,
    _seq(),
    _text("id", unique=True),
    _to("report", reports),
    _text("title"),
    _text("day"),
    _text("reader"),
    _text("raw_hash"),
    _text("given_id"),
    _text("said"),
    _text("added"),
)

findings = Table(
    "findings",
    metadata,
    _seq(),
    _text("id", unique=True),
    _to("report", reports),
    _to("reading", readings),
    _text("finder"),
    _text("added"),
)

# ``said`` is the claim's wire form without nulls; the columns beside it are for asking.
claims = Table(
    "claims",
    metadata,
    _seq(),
    _text("id", unique=True),
    _to("report", reports),
    Column("start", Number, nullable=False),
    Column("end", Number, nullable=False),
    Column("low", Number),
    Column("high", Number),
    _text("bound"),
    _text("measure"),
    _text("status"),
    _text("verified", nullable=True),
    _text("scope"),
    _text("since", nullable=True),
    _text("as_of", nullable=True),
    Column("implicit", Boolean, nullable=False),
    _to("subject_phrase", phrases),
    _to("claimant_phrase", phrases, nullable=True),
    _to("place_phrase", phrases, nullable=True),
    _text("said"),
)

# Which claims a finding gave, in its order. ``day`` is the claim's as_of or else its report's day,
# empty if neither is known: empty text sorts alike in both databases, NULL does not.
finding_claims = Table(
    "finding_claims",
    metadata,
    Column("finding", Number, ForeignKey(findings.c.seq), primary_key=True),
    Column("number", Number, primary_key=True),
    _to("claim", claims),
    _text("day"),
    Column("confidence", Double, nullable=False),
)

responses = Table(
    "responses",
    metadata,
    _seq(),
    _text("id", unique=True),
    _to("report", reports),
    _text("kind"),
    _to("party_phrase", phrases),
    _text("said"),
)

finding_responses = Table(
    "finding_responses",
    metadata,
    Column("finding", Number, ForeignKey(findings.c.seq), primary_key=True),
    Column("number", Number, primary_key=True),
    _to("response", responses),
)
