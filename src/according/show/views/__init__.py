"""What is shown: one documented value for each answer, the same on every way of showing it.

A view is made from the values of the ledger and the pipeline by a pure function, and has one JSON
form, ``to_dict()``. The command line prints views; whatever else shows answers (an API, a web
page) is to ask for the same ones.
"""

from typing import TYPE_CHECKING

from according.late import late

if TYPE_CHECKING:
    from according.show.views.claims import (
        ClaimantGroup,
        ClaimsView,
        by_claimant,
        claims_view,
        marks,
        told_fields,
    )
    from according.show.views.conclusions import (
        Evidence,
        Row,
        actor_row,
        beside_row,
        beside_rows,
        claims_beside,
        compared_row,
        comparison_row,
        contradiction_row,
        evidence_of,
        question_row,
        revision_row,
        silence_row,
        situation_row,
        summary_row,
        timeline_claims,
        timeline_rows,
    )
    from according.show.views.copies import CopyView
    from according.show.views.judgements import JudgementsView
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
else:
    __getattr__ = late(
        __name__,
        claims="ClaimantGroup ClaimsView by_claimant claims_view marks told_fields",
        conclusions=(
            "Evidence Row actor_row beside_row beside_rows claims_beside compared_row"
            " comparison_row contradiction_row evidence_of question_row revision_row"
            " silence_row situation_row summary_row timeline_claims timeline_rows"
        ),
        copies="CopyView",
        judgements="JudgementsView",
        ledgers="AddedView CheckView ListedReport ReportsView Tally check_view reports_view",
        reports="FoundView ReportView ResponseView found_view report_view",
    )

__all__ = [
    "AddedView",
    "CheckView",
    "ClaimantGroup",
    "ClaimsView",
    "CopyView",
    "Evidence",
    "FoundView",
    "JudgementsView",
    "ListedReport",
    "ReportView",
    "ReportsView",
    "ResponseView",
    "Row",
    "Tally",
    "actor_row",
    "beside_row",
    "beside_rows",
    "by_claimant",
    "check_view",
    "claims_beside",
    "claims_view",
    "compared_row",
    "comparison_row",
    "contradiction_row",
    "evidence_of",
    "found_view",
    "marks",
    "question_row",
    "report_view",
    "reports_view",
    "revision_row",
    "silence_row",
    "situation_row",
    "summary_row",
    "timeline_claims",
    "timeline_rows",
    "told_fields",
]
