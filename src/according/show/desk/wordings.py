"""How the desk's pages put values into words, and where they link to."""

from datetime import date
from urllib.parse import quote, urlsplit

from according.ledger.conclusions import PlacedClaim, Range
from according.ledger.identity import side_name
from according.model import Bound, Status
from according.show.wording import bounds

__all__ = [
    "NAMES",
    "claim_path",
    "day",
    "marked",
    "path_of",
    "ratio",
    "said",
    "spread",
    "sure",
    "web",
]


def marked(said: str) -> str:
    """Give words as they are, marked for translators; pages put them into a visitor's language."""
    return said


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


def day(iso: str | None) -> str:
    """Give an ISO day as people write it: "8 March 2022"; empty for none."""
    if not iso:
        return ""
    try:
        given = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    return f"{given.day} {given:%B %Y}"


def said(low: int | None, high: int | None, bound: Bound) -> str:
    """Give bounds in words: "at least 406", "about 650,000", "100 to 200", "498"."""
    if high is None:
        return "no number" if low is None else f"at least {low:,}"
    if low is None:
        return f"at most {high:,}"
    if low != high:
        return f"{low:,} to {high:,}"
    return f"about {low:,}" if bound is Bound.ABOUT else f"{low:,}"


def sure(claim: PlacedClaim) -> list[str]:
    """Give how sure a claim is, in words: status, verification, whether it is carried forward."""
    told = [STATUSES[claim.status]] if claim.status in STATUSES else []
    if claim.verified:
        told.append(NOT_VERIFIED.get(str(claim.verified), str(claim.verified)))
    if claim.carried:
        told.append(marked("carried forward, not said anew"))
    return told


def spread(found: Range | None) -> str:
    """Give the lowest and the highest claim: "498 to 12,000 or more"."""
    if found is None:
        return "no toll"
    low = "0" if found.low is None else f"{found.low:,}"
    if found.high is None:
        return f"{low} or more"
    return low if found.low == found.high else f"{low} to {found.high:,}"


def ratio(value: float | None) -> str:
    """Give how many times one figure is the other."""
    return "against none" if value is None else f"{value:,.1f} times"


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


NAMES = {
    "bounds": bounds,
    "claim_path": claim_path,
    "day": day,
    "path_of": path_of,
    "ratio": ratio,
    "said": said,
    "side_name": side_name,
    "spread": spread,
    "sure": sure,
    "web": web,
}
