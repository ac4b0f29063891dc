"""Copies: the passages by which reports that are copies of one text are found."""

__all__ = ["statements"]

TYPES = {
    "sqlite": {"number": "INTEGER", "strict": " STRICT, WITHOUT ROWID"},
    "postgresql": {"number": "BIGINT", "strict": ""},
}

# Reports that are there already are grouped when they are placed again.
TABLES = """
CREATE TABLE passages (report {number} NOT NULL REFERENCES reports, hash {number} NOT NULL,
    PRIMARY KEY (report, hash)){strict};
CREATE INDEX passages_hash ON passages (hash);
CREATE INDEX stories_story ON stories (story);
DELETE FROM unplaced;
INSERT INTO unplaced (report) SELECT seq FROM reports
"""


def statements(dialect: str) -> list[str]:
    """Give the SQL for a database, a statement each."""
    return TABLES.format(**TYPES[dialect]).split(";")
