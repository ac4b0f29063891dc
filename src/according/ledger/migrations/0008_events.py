"""Placed claims say what tells events apart: day, town and means; all is made again."""

__all__ = ["statements"]

TYPES = {
    "sqlite": {"number": "INTEGER", "text": "TEXT"},
    "postgresql": {"number": "BIGINT", "text": 'TEXT COLLATE "C"'},
}
STATEMENTS = """
ALTER TABLE placed_claims ADD COLUMN undated {number} NOT NULL DEFAULT 0;
ALTER TABLE placed_claims ADD COLUMN more {number} NOT NULL DEFAULT 0;
ALTER TABLE placed_claims ADD COLUMN outdone {number} NOT NULL DEFAULT 0;
ALTER TABLE placed_claims ADD COLUMN means {text} NOT NULL DEFAULT '';
ALTER TABLE placed_claims ADD COLUMN town {text} NOT NULL DEFAULT '';
CREATE INDEX questions_by_day ON questions (day, measure);
DELETE FROM unplaced;
INSERT INTO unplaced (report) SELECT seq FROM reports;
DELETE FROM pending;
INSERT INTO pending (question) SELECT seq FROM questions
"""


def statements(dialect: str) -> list[str]:
    """Give the SQL for a database, a statement each."""
    return STATEMENTS.format(**TYPES[dialect]).split(";")
