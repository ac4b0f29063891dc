"""Views on a terminal: every function yields lines that fit the console's width.

Nothing that stands in a report is taken for an order: every text goes through ``inline`` or
``printable``, and rich is given `Text`, whose square brackets it does not read as markup.
"""

from according.show.terminal.answers import added, answered, checked, listed
from according.show.terminal.conclusions import (
    actors,
    compared,
    contradictions,
    drawn_out,
    questions,
    revisions,
    silences,
    situations,
)
from according.show.terminal.copies import copied
from according.show.terminal.judgements import judged, judgements
from according.show.terminal.report import furniture, marked_report, report_with_claims

__all__ = [
    "actors",
    "added",
    "answered",
    "checked",
    "compared",
    "contradictions",
    "copied",
    "drawn_out",
    "furniture",
    "judged",
    "judgements",
    "listed",
    "marked_report",
    "questions",
    "report_with_claims",
    "revisions",
    "silences",
    "situations",
]
