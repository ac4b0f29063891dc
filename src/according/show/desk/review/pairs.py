"""Judging that two claimants, questions or situations are one, or are not; and taking it back."""

from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from according.errors import DisagreementError, LedgerError, NotInLedgerError, ValueFormError
from according.ledger import By, Judgement, Ledger, Role, Verdict
from according.ledger.verdicts import Judged
from according.show.desk.accounts.forms import Form, entry, form_of, needs
from according.show.desk.desk import desk_of
from according.show.desk.pages.turning import asked
from according.show.desk.rendering import page
from according.show.desk.visitors import visitor
from according.show.desk.wordings import path_of
from according.show.wording import marked

__all__ = ["judge_pair", "judgements"]

# Judgements shown, the last ones first, and letters of a note.
SHOWN, NOTE = 200, 500
VERDICTS = {Verdict.SAME: marked("is the same as"), Verdict.DIFFER: marked("is not")}
VERBS = VERDICTS | {Verdict.NAME: marked("is called")}
PATHS = {Judged.ACTOR: "claimants", Judged.QUESTION: "questions", Judged.SITUATION: "situations"}


@dataclass(frozen=True, slots=True)
class Pair:
    """A judgement as a page tells it.

    Attributes:
        judgement: the judgement.
        verb: what it says, in words.
        ends: what it is on: the name and the path of each.
    """

    judgement: Judgement
    verb: str
    ends: tuple[tuple[str, str], tuple[str, str]]


@needs(Role.REVIEWER)
async def judgements(request: Request) -> Response:
    """Show what was judged to be one or not, and a form to judge."""
    return await run_in_threadpool(shown, request, "", {})


def shown(request: Request, wrong: str, given: Form) -> Response:
    """Make the page, with what was given if that was wrong."""
    ledger = desk_of(request).ledger
    held = [one for one in ledger.judging.listed() if one.verdict in VERBS]
    return page(
        request,
        "judgements.html",
        pairs=[pair(ledger, one) for one in reversed(held[-SHOWN:])],
        one=given.get("one", asked(request, "one") or ""),
        other=given.get("other", ""),
        note=given.get("note", ""),
        verdict=given.get("verdict", str(Verdict.SAME)),
        verdicts=VERDICTS,
        wrong=wrong,
    )


def pair(ledger: Ledger, one: Judgement) -> Pair:
    """Give a judgement with what it is on by name."""
    kind = PATHS[one.kind]
    names = (one.one, one.other)
    if one.kind is Judged.QUESTION:
        names = (titled(ledger, one.one), titled(ledger, one.other))
    elif one.kind is Judged.ACTOR:
        names = (called(ledger, one.one), called(ledger, one.other))
    paths = (path_of(kind, one.one), path_of(kind, one.other or one.one))
    if one.verdict is Verdict.NAME:
        names = (one.one, str(one.correction.fields.get("name")))
    first, second = zip(names, paths, strict=True)
    return Pair(one, VERBS[one.verdict], (first, second))


def titled(ledger: Ledger, question: str) -> str:
    """Give the title of a question, its id if no claim answers it any more."""
    try:
        return ledger.conclusions.question(question).question.title
    except NotInLedgerError:
        return question


def called(ledger: Ledger, actor: str) -> str:
    """Give the name of a claimant with its id; the id alone if it claims nothing by itself."""
    found = (one.actor for one in ledger.conclusions.actors(actor))
    return next((f"{one.name} ({one.id})" for one in found if one.id == actor), actor)


@needs(Role.REVIEWER)
async def judge_pair(request: Request) -> Response:
    """Judge that two are one, or not, or take a judgement back."""
    fields = await form_of(request)
    try:
        await run_in_threadpool(judged, request, fields)
    except (ValueFormError, NotInLedgerError, DisagreementError) as error:
        told = error.reason if isinstance(error, LedgerError) else str(error)
        answer = await run_in_threadpool(shown, request, told, fields)
        answer.status_code = 409 if isinstance(error, DisagreementError) else 400
        return answer
    return RedirectResponse("/judgements", status_code=303)


def judged(request: Request, fields: Form) -> None:
    """Write a judgement, and that it was written."""
    desk = desk_of(request)
    judging = desk.ledger.judging
    by = By(visitor(request).name, desk.now(), fields.get("note", "").strip()[:NOTE])
    if fields.get("do") == "withdraw":
        made = judging.withdraw(fields.get("judgement", ""), by=by)
        action = "withdrew"
    elif fields.get("do") == "name":
        made = judging.name_situation(fields.get("one", ""), fields.get("name", ""), by=by)
        action = "named"
    else:
        one, other = fields.get("one", "").strip(), fields.get("other", "").strip()
        if not one or not other:
            raise ValueFormError("Say both: by name, words of it, or id.")
        differ = fields.get("verdict") == Verdict.DIFFER
        made = (judging.differ if differ else judging.same)(one, other, by=by)
        action = str(made.verdict)
    said = made.other or made.correction.fields.get("name")
    says = f"{made.one} {VERBS.get(made.verdict, made.verdict)} {said}"
    desk.ledger.accounts.write(entry(request, f"{action} {made.kind}", made.id, says))
