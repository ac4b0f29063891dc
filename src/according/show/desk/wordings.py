"""How the desk's pages put values into words, and where they link to."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import TypeVar
from urllib.parse import quote, urlsplit

from markupsafe import Markup, escape

from according.ledger.conclusions import Contradicting, PlacedClaim, Range, Silent, Situation
from according.ledger.identity import side_name
from according.model import Bound, Claim, Published, Status
from according.show.desk.retelling import retelling
from according.show.titles import title_of
from according.show.wording import Say, bounds, date_words, day, grouped, inline, marked, plain

__all__ = [
    "NAMES",
    "claim_path",
    "day",
    "grouped",
    "moment",
    "named",
    "path_of",
    "ratio",
    "said",
    "saying",
    "spread",
    "spread_linked",
    "sure",
    "together",
    "web",
    "whom",
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

NO_TOLL = marked("no toll")


def said(low: int | None, high: int | None, bound: Bound, say: Say = plain) -> str:
    """Give bounds in words: "at least 406", "about 650,000", "100 to 200", "498"."""
    told = {
        "low": "" if low is None else grouped(low, say),
        "high": "" if high is None else grouped(high, say),
    }
    if high is None:
        return say(marked("no number")) if low is None else say(marked("at least %(low)s")) % told
    if low is None:
        return say(marked("at most %(high)s")) % told
    if low != high:
        return say(marked("%(low)s to %(high)s")) % told
    return say(marked("about %(low)s")) % told if bound is Bound.ABOUT else told["low"]


def whom(claim: Claim) -> str:
    """Give who or what a claim counts, in its report's words; empty if only the figure says so."""
    said = inline(claim.subject.text)
    return "" if said == inline(claim.figure.text) else said


def moment(published: Published | None, say: Say = plain) -> str:
    """Give when a report was published: "8 March 2022, 09:06 EST (UTC-05:00)"."""
    if published is None:
        return say(marked("undated"))
    date, _, clock = date_words(published).partition(" ")
    clock = clock.replace("(zone unknown)", say(marked("(zone unknown)")))
    return ", ".join(filter(None, (day(date, say), clock)))


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
        return say(NO_TOLL)
    words, low, high = _ends(found)
    return say(words) % {"low": grouped(low or 0, say), "high": grouped(high or 0, say)}


def spread_linked(found: Range | None, say: Say = plain) -> Markup:
    """Give what `spread` gives, each number a link to the sentence that it stands in."""
    if found is None:
        return escape(say(NO_TOLL))
    words, low, high = _ends(found)
    link = Markup('<a href="{}">{}</a>')
    told = {
        "low": link.format(claim_path(found.lowest), grouped(low or 0, say)),
        "high": link.format(claim_path(found.highest), grouped(high or 0, say)),
    }
    return escape(say(words)) % told


def _ends(found: Range) -> tuple[str, int | None, int | None]:
    """Give the words for a range, and the numbers at its ends."""
    low, high, highest = found.low, found.high, found.highest.low
    if high is not None:
        if low is None:
            return marked("at most %(high)s"), low, high
        return ("%(low)s" if low == high else marked("%(low)s to %(high)s")), low, high
    if highest is not None and highest > (low or 0):
        return marked("%(low)s to %(high)s or more"), low, highest
    return marked("%(low)s or more"), low, highest


Together = TypeVar("Together", Contradicting, Silent)


def together(found: Sequence[Together], what: str) -> list[list[Together]]:
    """Give contradictions on one ``question``, or like ``silence`` of one party, together."""
    groups: dict[Hashable, list[Together]] = {}
    for one in found:
        key: Hashable = one.question.id
        if what == "silence" and isinstance(one, Silent):
            told = one.silence
            key = (told.actor, told.kind, told.last, told.until, told.words, told.report_id)
        groups.setdefault(key, []).append(one)
    return list(groups.values())


def ratio(value: float | None, say: Say = plain) -> str:
    """Give how many times one figure is the other."""
    if value is None:
        return say(marked("against none"))
    return say(marked("%(ratio)s times")) % {"ratio": grouped(value, say)}


def claim_path(claim: PlacedClaim) -> str:
    """Give where a claim's sentence is shown."""
    return f"/reports/{claim.report_id}#claim-{claim.claim_id}"


def named(situation: Situation, say: Say = plain) -> str:
    """Give what a war or disaster is called."""
    return inline(say(situation.name)) if situation.name else situation.id


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
    "together": together,
    "web": web,
    "whom": whom,
}


def saying(say: Say) -> dict[str, Callable[..., str]]:
    """Give what templates call to put values into words of a language."""
    retold = retelling(say)
    return {
        "day": partial(day, say=say),
        "grouped": partial(grouped, say=say),
        "moment": partial(moment, say=say),
        "ratio": partial(ratio, say=say),
        "said": partial(said, say=say),
        "named": partial(named, say=say),
        "spread": partial(spread, say=say),
        "retold": retold,
        "spread_linked": partial(spread_linked, say=say),
        # English is what titles are in already.
        "title": lambda one: inline(title_of(one, plain if retold is str else say)),
    }
