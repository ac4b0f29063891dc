"""Passages that hold a figure are kept first: stories are found again, and reports placed again."""

__all__ = ["statements"]

STATEMENTS = """
DELETE FROM passages;
DELETE FROM stories;
DELETE FROM unplaced;
INSERT INTO unplaced (report) SELECT seq FROM reports
"""


def statements(dialect: str) -> list[str]:
    """Give the SQL for a database, a statement each."""
    del dialect
    return STATEMENTS.split(";")
