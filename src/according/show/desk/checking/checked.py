"""Checking a page: its claims in place, and beside each what the ledger knows."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from according import pipeline
from according.errors import ReadError, ValueFormError
from according.ledger.conclusions import Beside
from according.model import Report
from according.show.desk.accounts.forms import Form, form_of
from according.show.desk.answering import answered
from according.show.desk.desk import Desk, desk_of
from according.show.desk.pages.report import paragraphs
from according.show.desk.rendering import page, say_of
from according.show.views import claims_beside, evidence_of, marks, report_view

__all__ = ["LONGEST", "check"]

# A report longer than a book chapter is for the command line.
LONGEST = 300_000


async def check(request: Request) -> Response:
    """Show the form, or what is known beside the claims of a page; nothing of it is kept."""
    if request.method == "GET":
        given = request.query_params.get("address", "")[:2000]
        form = {"address": given, "text": "", "day": ""}
        return await answered(request, lambda: page(request, "check.html", wrong="", form=form))
    fields = await form_of(request)
    return await run_in_threadpool(checked, request, fields)


def checked(request: Request, fields: Form) -> Response:
    """Make the answer to a page that was pasted or named."""
    desk = desk_of(request)
    form = {name: fields.get(name, "") for name in ("address", "text", "day")}
    try:
        report = pipeline.dated(report_of(desk, form), form["day"] or desk.now()[:10])
    except (ReadError, ValueFormError) as error:
        answer: Response = page(request, "check.html", wrong=str(error), form=form)
        answer.status_code = 422
    else:
        answer = compared(request, desk, report)
    answer.headers["cache-control"] = "private, no-store"
    return answer


def report_of(desk: Desk, form: Form) -> Report:
    """Read the page that was named, or the text that was pasted.

    Raises:
        ReadError: it could not be had, or holds no report.
        ValueFormError: nothing was given, or too much.
    """
    address, text = form["address"].strip(), form["text"].strip()
    if text:
        if len(text) > LONGEST:
            raise ValueFormError(f"a text of up to {LONGEST:,} characters can be checked here")
        return pipeline.read_text(text, now=desk.now())
    if not address:
        raise ValueFormError("give an address or a text")
    # Only the web: what is named here must never be a file of this machine.
    if not address.lower().startswith(("http://", "https://")):
        raise ValueFormError("an address begins with http:// or https://")
    options = pipeline.FetchOptions(allow_private=desk.private)
    return pipeline.read(address, now=desk.now(), options=options)


def compared(request: Request, desk: Desk, report: Report) -> Response:
    """Make the page of a report with what is known beside its claims."""
    findings = pipeline.find_in(report)
    view = report_view(report, findings)
    found = list(marks(view.claims))
    rows = {
        one.claim.claim_id: one
        for one in desk.ledger.conclusions.besides(report, findings, now=desk.now())
    }
    said = [rows.get(shown.claim.id) for shown in view.claims]
    return page(
        request,
        "checked.html",
        report=report,
        blocks=paragraphs(view, found, say_of(request)),
        claims=view.claims,
        anchors={number: numbers[0] for _, numbers in found for number in numbers},
        beside=said,
        verdicts=[verdict(one) for one in said],
        evidence=evidence_of(desk.ledger, (c for one in said if one for c in claims_beside(one))),
    )


def verdict(one: Beside | None) -> str:
    """Say in a word or two what the ledger makes of a claim; never whether it is true."""
    if one is None or not one.known:
        return "nothing known"
    if one.against:
        return "contradicted"
    if one.since:
        return "its claimant has said otherwise since"
    return "others say alike" if one.alike else "nobody to compare with"
