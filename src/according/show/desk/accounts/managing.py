"""One's own account, everybody's, and the log of what was done."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from according.errors import ValueFormError
from according.ledger import Account, Role
from according.show.desk.accounts.forms import Form, entry, form_of, needs
from according.show.desk.accounts.signing import begun, give_cookie
from according.show.desk.desk import desk_of
from according.show.desk.rendering import page
from according.show.desk.visitors import visitor
from according.show.passwords import checked, fits, hashed

__all__ = ["account", "accounts", "audit"]

ROWS = 100


@needs(Role.READER)
async def account(request: Request) -> Response:
    """Show one's own account, or change its password."""
    if request.method == "GET":
        return page(request, "account.html", wrong="", done="done" in request.query_params)
    fields = await form_of(request)
    try:
        cookie = await run_in_threadpool(changed, request, fields)
    except ValueFormError as error:
        answer: Response = page(request, "account.html", wrong=str(error), done=False)
        answer.status_code = 400
        return answer
    answer = RedirectResponse("/account?done", status_code=303)
    give_cookie(answer, desk_of(request), cookie)
    return answer


def changed(request: Request, fields: Form) -> str:
    """Change one's password; other sessions end, and this one begins anew."""
    name, book = visitor(request).name, desk_of(request).ledger.accounts
    if not fits(book.account(name).hash, fields.get("old", "")):
        raise ValueFormError("The old password is not this one.")
    if fields.get("new", "") != fields.get("again", ""):
        raise ValueFormError("The new password is not the same both times.")
    password = checked(fields.get("new", ""), name)
    book.change(name, entry(request, "password changed", name), hash_=hashed(password))
    return begun(request, name)


@needs(Role.ADMINISTRATOR)
async def accounts(request: Request) -> Response:
    """Show all accounts; open, change or close one."""
    book, wrong = desk_of(request).ledger.accounts, ""
    if request.method == "POST":
        fields = await form_of(request)
        try:
            await run_in_threadpool(managed, request, fields)
            return RedirectResponse("/accounts", status_code=303)
        except ValueFormError as error:
            wrong = str(error)
    rows = await run_in_threadpool(book.listed)
    answer = page(request, "accounts.html", accounts=rows, roles=list(Role), wrong=wrong)
    answer.status_code = 400 if wrong else 200
    return answer


def managed(request: Request, fields: Form) -> None:
    """Do what an administrator asks for."""
    desk = desk_of(request)
    book, name, role = desk.ledger.accounts, fields.get("name", "").strip(), fields.get("role", "")
    if role and role not in list(Role):
        raise ValueFormError(f"{role!r} is no role: {', '.join(Role)}")
    match fields.get("do"):
        case "open":
            password = checked(fields.get("password", ""), name)
            made = Account(name, hashed(password), Role(role or Role.READER), desk.now())
            book.add(made, entry(request, "account opened", name, str(made.role)))
        case "role":
            book.change(name, entry(request, "role given", name, role), role=Role(role))
        case "close" if name != visitor(request).name:
            book.change(name, entry(request, "account closed", name), disabled=desk.now())
        case "reopen":
            book.change(name, entry(request, "account reopened", name), disabled="")
        case _:
            raise ValueFormError("Nobody closes their own account.")


@needs(Role.REVIEWER)
async def audit(request: Request) -> Response:
    """Show what was done by whom, the last first."""
    book = desk_of(request).ledger.accounts
    said = request.query_params.get("before", "")
    before = int(said) if said.isascii() and said.isdigit() and len(said) < 19 else None  # noqa: PLR2004 - 64 bits
    name = request.query_params.get("name", "").strip()[:64] or None
    found = await run_in_threadpool(lambda: book.entries(name=name, before=before, limit=ROWS + 1))
    following = found[ROWS - 1].seq if len(found) > ROWS else 0
    return page(request, "audit.html", entries=found[:ROWS], name=name or "", following=following)
