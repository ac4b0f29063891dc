"""Signing in and out."""

import secrets
from datetime import UTC, datetime, timedelta

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from according.errors import NotInLedgerError
from according.ledger import Account
from according.show.desk.accounts.forms import address_of, entry, form_of
from according.show.desk.desk import Desk, desk_of
from according.show.desk.rendering import page
from according.show.desk.visitors import cookie_name, session_id, visitor
from according.show.passwords import fits, hashed, is_old
from according.show.wording import marked

__all__ = ["later", "sign_in", "sign_out"]

# A working day; then one signs in again.
SESSION = timedelta(hours=12)
# So often may signing in be refused within so long, for one name and from one address.
WITHIN = timedelta(minutes=15)
FOR_NAME, FOR_ADDRESS = 5, 30
WRONG = marked("Name and password do not fit.")
TOO_OFTEN = marked("Too many attempts. Try again in a quarter of an hour.")


def later(now: str, time: timedelta) -> str:
    """Give the ISO moment so much later, or earlier."""
    moment = datetime.fromisoformat(now.replace("Z", "+00:00")) + time
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def local(said: str) -> str:
    """Give a path of this site to go on to; what leads elsewhere leads to the front page."""
    plain = said.startswith("/") and not said.startswith(("//", "/\\"))
    return said if plain and said.isprintable() and "\\" not in said else "/"


async def sign_in(request: Request) -> Response:
    """Show the form, or sign somebody in."""
    if request.method == "GET":
        following = local(request.query_params.get("next", "/"))
        return private(page(request, "sign-in.html", wrong="", next=following, name=""))
    fields = await form_of(request)
    name, password = fields.get("name", "").strip(), fields.get("password", "")
    following = local(fields.get("next", "/"))
    wrong, cookie = await run_in_threadpool(tried, request, name, password)
    if wrong:
        answer = private(page(request, "sign-in.html", wrong=wrong, next=following, name=name))
        answer.status_code = 429 if wrong == TOO_OFTEN else 401
        return answer
    answer = private(RedirectResponse(following, status_code=303))
    give_cookie(answer, desk_of(request), cookie)
    return answer


def tried(request: Request, name: str, password: str) -> tuple[str, str]:
    """Give why somebody cannot sign in, empty if they have; and the cookie."""
    desk = desk_of(request)
    accounts, now = desk.ledger.accounts, desk.now()
    ours, from_there = accounts.refused(name, address_of(request), since=later(now, -WITHIN))
    if ours >= FOR_NAME or from_there >= FOR_ADDRESS:
        return TOO_OFTEN, ""
    account = known(desk, name)
    if not fits(account.hash if account else None, password) or account is None:
        accounts.write(entry(request, "sign-in refused", name=name))
        return WRONG, ""
    if is_old(account.hash):
        told = entry(request, "password hashed anew", name, name=name)
        accounts.change(name, told, hash_=hashed(password))
    return "", begun(request, name)


def known(desk: Desk, name: str) -> Account | None:
    """Give an open account, None if there is none."""
    try:
        account = desk.ledger.accounts.account(name)
    except NotInLedgerError:
        return None
    return None if account.disabled else account


def begun(request: Request, name: str) -> str:
    """Begin a session and give its cookie; whatever cookie came is worth nothing."""
    desk = desk_of(request)
    cookie, now = secrets.token_urlsafe(32), desk.now()
    desk.ledger.accounts.begin(
        name,
        session_id(cookie),
        secrets.token_urlsafe(24),
        later(now, SESSION),
        entry(request, "signed in", name=name),
    )
    return cookie


async def sign_out(request: Request) -> Response:
    """End the session."""
    await form_of(request)
    desk = desk_of(request)
    cookie = request.cookies.get(cookie_name(desk), "")
    if cookie and visitor(request).name:
        told = entry(request, "signed out")
        await run_in_threadpool(desk.ledger.accounts.end, session_id(cookie), told)
    answer = private(RedirectResponse("/", status_code=303))
    answer.delete_cookie(cookie_name(desk), secure=is_secure(desk), httponly=True, samesite="lax")
    return answer


def give_cookie(answer: Response, desk: Desk, cookie: str) -> None:
    """Give the browser what it is known by: not to scripts, not to other sites."""
    answer.set_cookie(
        cookie_name(desk),
        cookie,
        max_age=int(SESSION.total_seconds()),
        secure=is_secure(desk),
        httponly=True,
        samesite="lax",
    )


def is_secure(desk: Desk) -> bool:
    """Tell whether the desk is reached over TLS."""
    return desk.address.startswith("https:")


def private(answer: Response) -> Response:
    """Give an answer that is for this asker only."""
    answer.headers["cache-control"] = "private, no-store"
    return answer
