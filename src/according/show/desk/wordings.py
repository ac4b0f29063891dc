"""How the desk's pages put values into words, and where they link to."""

from collections.abc import Callable
from datetime import date
from functools import partial
from urllib.parse import quote, urlsplit

from according.ledger.conclusions import PlacedClaim, Range
from according.ledger.identity import side_name
from according.model import Bound, Status
from according.show.wording import Say, bounds, marked, plain

__all__ = [
    "NAMES",
    "claim_path",
    "day",
    "path_of",
    "ratio",
    "said",
    "saying",
    "spread",
    "sure",
    "web",
]


NOT_VERIFIED = {
    "unverified": marked("not independently verified"),
    "partial": marked("partly verified"),
    "verified": marked("verified"),
}
STATUSES = {
    Status.POSSIBLE: marked("feared or possible"),
    Status.PROJECTED: marked("a forecast"),
    Status.DENIED: marked("denied"),
}


MONTHS = (
    marked("January"),
    marked("February"),
    marked("March"),
    marked("April"),
    marked("May"),
    marked("June"),
    marked("July"),
    marked("August"),
    marked("September"),
    marked("October"),
    marked("November"),
    marked("December"),
)


def day(iso: str | None, say: Say = plain) -> str:
    """Give an ISO day as people write it: "8 March 2022"; empty for none."""
    if not iso:
        return ""
    try:
        given = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    told = {"day": given.day, "month": say(MONTHS[given.month - 1]), "year": given.year}
    return say(marked("%(day)s %(month)s %(year)s")) % told


def said(low: int | None, high: int | None, bound: Bound, say: Say = plain) -> str:
    """Give bounds in words: "at least 406", "about 650,000", "100 to 200", "498"."""
    told = {"low": "" if low is None else f"{low:,}", "high": "" if high is None else f"{high:,}"}
    if high is None:
        return say(marked("no number")) if low is None else say(marked("at least %(low)s")) % told
    if low is None:
        return say(marked("at most %(high)s")) % told
    if low != high:
        return say(marked("%(low)s to %(high)s")) % told
    return say(marked("about %(low)s")) % told if bound is Bound.ABOUT else told["low"]


def sure(claim: PlacedClaim) -> list[str]:
    """Give how sure a claim is, in words: status, verification, whether it is carried forward."""
    told = [STATUSES[claim.status]] if claim.status in STATUSES else []
    if claim.verified:
        told.append(NOT_VERIFIED.get(str(claim.verified), str(claim.verified)))
    if claim.carried:
        told.append(marked("carried forward, not said anew"))
    return told


def spread(found: Range | None, say: Say = plain) -> str:
    """Give the lowest and the highest claim: "498 to 12,000 or more"."""
    if found is None:
        return say(marked("no toll"))
    told = {"low": f"{found.low or 0:,}", "high": f"{found.high or 0:,}"}
    if found.high is None:
        return say(marked("%(low)s or more")) % told
    if found.low == found.high:
        return told["low"]
    return say(marked("%(low)s to %(high)s")) % told


def ratio(value: float | None, say: Say = plain) -> str:
    """Give how many times one figure is the other."""
    if value is None:
        return say(marked("against none"))
    return say(marked("%(ratio)s times")) % {"ratio": f"{value:,.1f}"}


def claim_path(claim: PlacedClaim) -> str:
    """Give where a claim's sentence is shown."""
    return f"/reports/{claim.report_id}#claim-{claim.claim_id}"


def path_of(kind: str, name: str) -> str:
    """Give the page of an actor or situation; their ids may hold slashes."""
    return f"/{kind}/{quote(name)}"


def web(address: str) -> str:
    """Give an address if a browser may follow it (http or https), else nothing."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme in ("http", "https") and parts.netloc else ""


# What templates call; what puts values into words does so in a language.
NAMES = {
    "bounds": bounds,
    "claim_path": claim_path,
    "path_of": path_of,
    "side_name": side_name,
    "sure": sure,
    "web": web,
}


def saying(say: Say) -> dict[str, Callable[..., str]]:
    """Give what templates call to put values into words of a language."""
    return {
        "day": partial(day, say=say),
        "ratio": partial(ratio, say=say),
        "said": partial(said, say=say),
        "spread": partial(spread, say=say),
    }
