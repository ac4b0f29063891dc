"""Reports are placed and concluded on in another way: all of it is made again."""

__all__ = ["statements"]

STATEMENTS = """
DELETE FROM unplaced;
INSERT INTO unplaced (report) SELECT seq FROM reports;
DELETE FROM pending;
INSERT INTO pending (question) SELECT seq FROM questions
"""


def statements(dialect: str) -> list[str]:
    """Give the SQL for a database, a statement each."""
    del dialect
    return STATEMENTS.split(";")
