"""Forms that write: sent by this site, by somebody who may, and not too large."""

from collections.abc import Awaitable, Callable
from functools import wraps
from hmac import compare_digest
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from according.ledger import Entry, Role
from according.show.desk.desk import desk_of, origin
from according.show.desk.visitors import visitor

__all__ = ["Form", "address_of", "entry", "form_of", "needs"]

Form = dict[str, str]
Page = Callable[[Request], Awaitable[Response]]
# Pages are pasted into one form; a megabyte is a very long report.
LARGEST = 2 << 20
FIELDS = 40


async def form_of(request: Request, *, largest: int = LARGEST) -> Form:
    """Give the fields of a form that this site sent.

    Raises:
        HTTPException: 403 if another site sent it, or it lacks the session's token; 413 if it is
            too large.
    """
    told = request.headers
    if (
        not told.get("content-length", "0").isdigit()
        or int(told.get("content-length", "0")) > largest
    ):
        raise HTTPException(413, "This is too much to send at once.")
    if told.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise HTTPException(403, "Another site sent this form.")
    if told.get("origin") not in (None, origin(request)):
        raise HTTPException(403, "Another site sent this form.")
    async with request.form(max_files=0, max_fields=FIELDS, max_part_size=largest) as sent:
        fields = {name: said for name, said in sent.items() if isinstance(said, str)}
    token = visitor(request).token
    if token and not compare_digest(fields.get("token", "").encode(), token.encode()):
        raise HTTPException(403, "The form is too old. Go back, load the page again and repeat.")
    return fields


def needs(role: Role) -> Callable[[Page], Page]:
    """Show a page only to those who may do what ``role`` may; others are asked to sign in."""

    def guarded(page: Page) -> Page:
        @wraps(page)
        async def shown(request: Request) -> Response:
            who = visitor(request)
            if who.role is None and request.method == "GET":
                asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
                return RedirectResponse(f"/sign-in?next={quote(asked)}", status_code=303)
            if not who.may(role):
                raise HTTPException(401 if who.role is None else 403, f"This is for a {role}.")
            answer = await page(request)
            answer.headers["cache-control"] = "private, no-store"
            return answer

        return shown

    return guarded


def address_of(request: Request) -> str:
    """Give where a request comes from."""
    return request.client.host if request.client else ""


def entry(
    request: Request, action: str, object_: str = "", says: str = "", name: str = ""
) -> Entry:
    """Give what to write down of something that is done now."""
    who = name or visitor(request).name
    return Entry(desk_of(request).now(), who, action, object_, address_of(request), says)
