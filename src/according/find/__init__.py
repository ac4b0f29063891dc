"""REPORT → CLAIMS. Pure functions; `claims` puts together what each package says of a figure.

From the ground up: `numbers` (how many), `grammar` (sentences), `tolls` (what happened to whom),
`sources` (who says so), `places` (where) and `times` (when). DESIGN.md follows a report through.
"""

from according.find.claims import findings_of
from according.model import Findings, Report

__all__ = ["FINDER", "find"]

# Changes whenever another claim could come out of the same text.
FINDER = "0.5.0"


def find(report: Report) -> Findings:
    """Give the claims and responses of ``report``; none is an answer, not an error."""
    return findings_of(report, FINDER)
