"""The values that the stages pass on: frozen, self-checking, with one wire form.

A page is read into a `Report`; finding gives its `Findings` (claims and responses); a ledger keeps
them. Every finding holds `Span`s of the report's own text.
"""

from according.model.claim import PARTS, Claim
from according.model.findings import Findings, Response
from according.model.page import Page
from according.model.quantity import AttributedFigure, FigureKind, Number, Quantity
from according.model.report import Block, Dropped, Published, Report
from according.model.spans import Span, content_id
from according.model.terms import (
    BlockKind,
    Bound,
    Measure,
    Precision,
    ResponseKind,
    Scope,
    Status,
    Verified,
)

__all__ = [
    "PARTS",
    "AttributedFigure",
    "Block",
    "BlockKind",
    "Bound",
    "Claim",
    "Dropped",
    "FigureKind",
    "Findings",
    "Measure",
    "Number",
    "Page",
    "Precision",
    "Published",
    "Quantity",
    "Report",
    "Response",
    "ResponseKind",
    "Scope",
    "Span",
    "Status",
    "Verified",
    "content_id",
]
