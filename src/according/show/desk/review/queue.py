"""Reviewing claims: the least sure first, each in its sentence, corrected field by field."""

from collections.abc import Mapping
from urllib.parse import urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from according.errors import NotInLedgerError, ValueFormError
from according.ledger import By, KeptClaim, Ledger, Role
from according.model import Bound, Claim, Measure, Scope, Status, Verified
from according.show.desk.accounts.forms import Form, entry, form_of, needs
from according.show.desk.desk import desk_of
from according.show.desk.rendering import page
from according.show.desk.visitors import visitor
from according.show.views import told_fields

__all__ = ["judge", "queue", "reviewed"]

# Characters of the report shown before and after the sentence.
AROUND = 600
CHOICES: Mapping[str, tuple[str, ...]] = {
    "bound": tuple(map(str, Bound)),
    "measure": tuple(map(str, Measure)),
    "status": tuple(map(str, Status)),
    "verified": ("", *map(str, Verified)),
    "scope": tuple(map(str, Scope)),
}
# The fields of a correction, in the order of a claim's.
FIELDS = ("low", "high", "bound", "measure", "subject", "claimant", "status", "verified", "scope",
          "since", "as_of", "place")  # fmt: skip


@needs(Role.REVIEWER)
async def queue(request: Request) -> Response:
    """Go to the least sure claim that nobody has judged, or to the next one after another."""
    ledger = desk_of(request).ledger
    after = request.query_params.get("after", "")
    question = request.query_params.get("question", "")
    found = await run_in_threadpool(lambda: ledger.doubted(after=after, question=question, limit=1))
    if not found:
        return page(request, "reviewed-all.html", question=question)
    told = f"?{urlencode({'question': question})}" if question else ""
    return RedirectResponse(f"/review/{found[0].claim.id}{told}", status_code=303)


@needs(Role.REVIEWER)
async def reviewed(request: Request) -> Response:
    """Show one claim with what can be judged on it."""
    return await run_in_threadpool(shown, request, "", {})


def shown(request: Request, wrong: str, given: Form) -> Response:
    """Make the page of a claim, with what was given if that was wrong."""
    ledger = desk_of(request).ledger
    kept = kept_claim(ledger, request.path_params["id"])
    text = ledger.report(kept.claim.report_id).report.text
    question = request.query_params.get("question", "")
    answers = ledger.conclusions.answered_by([kept.claim.id])
    start, end = kept.sentence.start, kept.sentence.end
    following = ledger.doubted(after=kept.claim.id, question=question, limit=1)
    values = values_of(kept)
    return page(
        request,
        "review.html",
        kept=kept,
        before=text[max(0, start - AROUND) : start],
        after=text[end : end + AROUND],
        told=list(told_fields(kept.claim)),
        fields=[(name, values[name], given.get(name, values[name])) for name in FIELDS],
        choices=CHOICES,
        answers=answers.get(kept.claim.id),
        following=following[0].claim.id if following else "",
        question=question,
        wrong=wrong,
    )


def kept_claim(ledger: Ledger, name: str) -> KeptClaim:
    """Give a claim as the ledger keeps it.

    Raises:
        NotInLedgerError: there is none.
    """
    found = ledger.conclusions.evidence([name])
    if name not in found:
        raise NotInLedgerError(ledger.name, f"no claim {name!r}")
    return found[name]


def values_of(kept: KeptClaim) -> dict[str, str]:
    """Give the fields of a claim as a form has them: as corrected, else as found."""
    claim: Claim = kept.claim
    said = {name: getattr(claim, name) for name in FIELDS}
    told = {
        name: "" if value is None else str(getattr(value, "text", value))
        for name, value in said.items()
    }
    if kept.review:
        corrected = kept.review.correction.fields
        told |= {name: "" if now is None else str(now) for name, now in corrected.items()}
    return told


@needs(Role.REVIEWER)
async def judge(request: Request) -> Response:
    """Accept, reject or correct a claim, or take a judgement back; then go on to the next one."""
    fields = await form_of(request)
    try:
        await run_in_threadpool(judged, request, fields)
    except ValueFormError as error:
        answer = await run_in_threadpool(shown, request, str(error), fields)
        answer.status_code = 400
        return answer
    if fields.get("do") == "withdraw":
        return RedirectResponse(request.url.path, status_code=303)
    told = {"after": request.path_params["id"], "question": fields.get("question", "")}
    asked = urlencode({name: said for name, said in told.items() if said})
    return RedirectResponse(f"/review?{asked}", status_code=303)


def judged(request: Request, fields: Form) -> None:
    """Write a judgement, and that it was written."""
    desk = desk_of(request)
    kept = kept_claim(desk.ledger, request.path_params["id"])
    name, judging = kept.claim.id, desk.ledger.judging
    seen = kept.review.judgement if kept.review else ""
    if fields.get("seen", "") != seen:
        raise ValueFormError("Somebody judged this claim meanwhile; look at what it says now.")
    by = By(visitor(request).name, desk.now(), fields.get("note", "").strip()[:500])
    match fields.get("do"):
        case "accept":
            made = judging.accept(name, by=by)
        case "reject":
            made = judging.reject(name, by=by)
        case "correct":
            made = judging.correct(name, changes(kept, fields), by=by)
        case "withdraw":
            made = judging.withdraw(fields.get("judgement", ""), by=by)
        case other:
            raise ValueFormError(f"{other!r} is nothing that can be done to a claim")
    says = ", ".join(f"{key} {said}" for key, said in made.correction.fields.items())
    desk.ledger.accounts.write(entry(request, f"{fields['do']} claim", name, says))


def changes(kept: KeptClaim, fields: Form) -> dict[str, str]:
    """Give the fields of a form that differ from the claim.

    Raises:
        ValueFormError: none does.
    """
    before = values_of(kept)
    told = {
        name: fields[name].strip()
        for name in FIELDS
        if name in fields and fields[name].strip() != before[name].strip()
    }
    if not told:
        raise ValueFormError("Nothing was changed: accept it, or say what is wrong.")
    return told
