"""Views on a terminal: every function yields lines that fit the console's width.

Nothing that stands in a report is taken for an order: every text goes through ``inline`` or
``printable``, and rich is given `Text`, whose square brackets it does not read as markup.
"""

from typing import TYPE_CHECKING

from according.late import late

if TYPE_CHECKING:
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
    from according.show.terminal.judging import judged, judgements
    from according.show.terminal.report import furniture, marked_report, report_with_claims
else:
    __getattr__ = late(
        __name__,
        answers="added answered checked listed",
        conclusions=(
            "actors compared contradictions drawn_out questions revisions silences situations"
        ),
        copies="copied",
        judging="judged judgements",
        report="furniture marked_report report_with_claims",
    )

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
