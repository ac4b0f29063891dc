"""What is shown: one documented value for each answer, the same on every way of showing it.

A view is made from the values of the ledger and the pipeline by a pure function, and has one JSON
form, ``to_dict()``. The command line prints views; whatever else shows answers (an API, a web
page) is to ask for the same ones.
"""

from according.show.views.claims import ClaimantGroup, ClaimsView, by_claimant, claims_view, marks
from according.show.views.copies import CopyView
from according.show.views.ledgers import (
    AddedView,
    CheckView,
    ListedReport,
    ReportsView,
    Tally,
    check_view,
    reports_view,
)
from according.show.views.reports import (
    FoundView,
    ReportView,
    ResponseView,
    found_view,
    report_view,
)

__all__ = [
    "AddedView",
    "CheckView",
    "ClaimantGroup",
    "ClaimsView",
    "CopyView",
    "FoundView",
    "ListedReport",
    "ReportView",
    "ReportsView",
    "ResponseView",
    "Tally",
    "by_claimant",
    "check_view",
    "claims_view",
    "found_view",
    "marks",
    "report_view",
    "reports_view",
]
