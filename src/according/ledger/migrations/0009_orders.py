"""Lists of questions are read in the order of an index, however many changed on one day."""

__all__ = ["statements"]

STATEMENTS = """
DROP INDEX questions_changed;
DROP INDEX questions_claims;
CREATE INDEX questions_changed ON questions (changed DESC, claims DESC, id);
CREATE INDEX questions_claims ON questions (claims DESC, id);
CREATE INDEX questions_titles ON questions (folded, id)
"""


def statements(dialect: str) -> list[str]:
    """Give the SQL for a database, a statement each."""
    del dialect
    return STATEMENTS.split(";")
