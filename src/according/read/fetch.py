"""An address into a page: the only place that asks a publisher's server for anything."""

import re
import time
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit, urlunsplit

import httpcore
import httpx

from according.errors import FetchError, ReadError
from according.model import Page
from according.read.guard import GuardedTransport, RefusedAddressError
from according.read.gzipped import MAGIC, gunzipped
from according.read.options import FetchOptions

__all__ = ["AGENT", "NotChangedError", "StatusError", "fetch", "without_credentials"]

AGENT = "according/0.1 (+project)"
HEADERS = {
    "User-Agent": AGENT,
    "Accept": "text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.5",
    "Accept-Encoding": "gzip",
    "Accept-Language": "en, *;q=0.5",
}
REDIRECTS = frozenset({301, 302, 303, 307, 308})
REASONS = {
    401: "wants a log-in (401)",
    403: "refuses us (403)",
    404: "not there (404)",
    410: "gone for good (410)",
    429: "asks for fewer requests (429)",
    451: "withheld for legal reasons (451)",
}
# What gzip is called in Content-Encoding; empty and "identity" mean that nothing is packed.
PACKED = frozenset({"gzip", "x-gzip"})
PLAIN = frozenset({"", "identity"})
NOT_CHANGED = 304
# The headers that give a server etag and last-modified of what is known already.
VALIDATORS = ("If-None-Match", "If-Modified-Since")
SERVER_ERROR = 500
ERRNO = re.compile(r"\[Errno -?\d+\]")
CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)


class NotChangedError(FetchError):
    """The page is as it was when it was last fetched."""


class StatusError(FetchError):
    """The server answered with an error.

    Attributes:
        status: the HTTP status.
        address: who answered, after redirects.
    """

    def __init__(self, name: str, reason: str, status: int, address: str) -> None:
        super().__init__(name, reason)
        self.status = status
        self.address = address


def fetch(
    address: str,
    *,
    options: FetchOptions,
    now: str,
    validators: tuple[str, str] | None = None,
    permit: Callable[[str], None] | None = None,
) -> Page:
    """Give the page at an address.

    ``validators`` are etag and last-modified of what is known already; ``permit`` is asked before
    each request, redirects included, and raises what forbids it.

    Raises:
        NotChangedError: it is as the validators say.
        StatusError: the server answered with an error.
        FetchError: it could not be had, or is too large, or took too long.
    """
    name = without_credentials(address)
    deadline = time.monotonic() + options.timeout
    transport = GuardedTransport(deadline=deadline, allow_private=options.allow_private)
    headers = HEADERS | _conditions(validators)
    # No proxy and no netrc from the environment: the guard could not see what they connect to.
    with httpx.Client(
        transport=transport, headers=headers, timeout=options.timeout, trust_env=False
    ) as client:
        asked = set()
        for _ in range(options.max_redirects + 1):
            asked.add(address)
            _check_scheme(address, name)
            if permit is not None:
                permit(address)
            got = _asked(client, address, name, now, options.max_bytes)
            if isinstance(got, Page):
                return got
            address = got
    # Told only now: a server may set a cookie and send us to where we were.
    circle = ", in a circle" if address in asked else ""
    raise FetchError(name, f"more than {options.max_redirects} redirects{circle}")


def without_credentials(address: str) -> str:
    """Give an address without user name and password, fit for a message."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return re.sub(r"//[^/@]*@", "//", address)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def _conditions(validators: tuple[str, str] | None) -> dict[str, str]:
    given = zip(VALIDATORS, validators or ("", ""), strict=True)
    return {header: value for header, value in given if value}


def _check_scheme(address: str, name: str) -> None:
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError as error:
        raise FetchError(name, "not an address") from error
    if parts.scheme not in {"http", "https"}:
        raise FetchError(name, f"only http and https are fetched, not {parts.scheme or 'this'}")
    if not parts.hostname:
        raise FetchError(name, "not an address: it names no host")


def _asked(client: httpx.Client, address: str, name: str, now: str, limit: int) -> Page | str:
    """Give the page, or the address that the server sends us on to."""
    try:
        with client.stream("GET", address) as response:
            if response.status_code in REDIRECTS and response.headers.get("location"):
                return _onward(address, response.headers["location"], name)
            _check_status(response, name)
            content = _unpacked(response, _body(response, name, limit), name, limit)
    except RefusedAddressError as error:
        raise FetchError(name, "leads to a private address, which is not fetched") from error
    except (httpx.TimeoutException, httpcore.TimeoutException) as error:
        raise FetchError(name, "took too long") from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError) as error:
        raise FetchError(name, "not an address") from error
    except (httpx.HTTPError, httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
        raise FetchError(name, _unreachable(error)) from error
    kind, _, more = response.headers.get("content-type", "").partition(";")
    charset = CHARSET.search(more)
    return Page(
        name=name,
        content=content,
        address=without_credentials(address),
        media_type=kind.strip().lower(),
        charset=charset[1] if charset else "",
        retrieved=now,
        etag=response.headers.get("etag", ""),
        last_modified=response.headers.get("last-modified", ""),
    )


def _check_status(response: httpx.Response, name: str) -> None:
    status = response.status_code
    if status == NOT_CHANGED and any(header in response.request.headers for header in VALIDATORS):
        raise NotChangedError(name, "not changed since it was last fetched")
    if response.is_success:
        return
    reason = REASONS.get(status)
    if reason is None:
        kind = "its server failed" if status >= SERVER_ERROR else "its server answered"
        reason = f"{kind} ({status})"
    wait = " ".join(response.headers.get("retry-after", "").split())[:40]
    if wait.isprintable() and wait:
        reason += f"; try again after {wait}{' seconds' if wait.isdigit() else ''}"
    raise StatusError(name, reason, status, without_credentials(str(response.url)))


def _body(response: httpx.Response, name: str, limit: int) -> bytes:
    """Take the body, but no more of it than the limit."""
    said = response.headers.get("content-length", "")
    if said.isdigit() and int(said) > limit:
        raise FetchError(name, f"{int(said):,} bytes, larger than {limit:,}")
    body = bytearray()
    for chunk in response.iter_raw():
        body += chunk
        if len(body) > limit:
            raise FetchError(name, f"larger than {limit:,} bytes")
    return bytes(body)


def _unpacked(response: httpx.Response, body: bytes, name: str, limit: int) -> bytes:
    """Undo gzip within the limit; httpx would unpack a bomb packed twice before we could stop it.

    A file that is gzip itself is unpacked too.
    """
    names = response.headers.get("content-encoding", "").lower().split(",")
    encodings = {one.strip() for one in names} - PLAIN
    if encodings - PACKED:
        raise FetchError(name, "packed in another way than gzip, which was asked for")
    if encodings and body and not body.startswith(MAGIC):
        raise FetchError(name, "its compressed data is damaged")
    try:
        return gunzipped(body, name, limit)
    except ReadError as error:
        raise FetchError(name, error.reason) from error


def _onward(address: str, location: str, name: str) -> str:
    """Give the address that a redirect leads to."""
    try:
        return urljoin(address, location)
    except ValueError as error:
        raise FetchError(name, "redirects to something that is not an address") from error


def _unreachable(error: Exception) -> str:
    """Say in a few words why a server could not be reached or understood."""
    said = " ".join(ERRNO.sub("", str(error)).split())
    if "certificate" in said.lower():
        return "its certificate is not valid"
    if "ssl" in said.lower() or "tls" in said.lower():
        return "no secure connection could be made"
    if "resolve" in said:
        return "cannot be reached: no such host"
    if isinstance(error, httpx.ProtocolError | httpcore.ProtocolError):
        return "broke off its answer, or it is not HTTP"
    return "cannot be reached" + (f" ({said[:80].lower()})" if said else "")
