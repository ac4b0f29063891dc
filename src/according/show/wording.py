"""How values are put into words, and how a stranger's words are made safe to print."""

import re
from collections.abc import Callable, Mapping
from datetime import date

from according.model import Bound, Claim, Published, ResponseKind

__all__ = [
    "SHORT",
    "Say",
    "bounds",
    "corrected_words",
    "date_words",
    "day",
    "grouped",
    "how_many",
    "inline",
    "marked",
    "plain",
    "printable",
    "response_words",
    "written",
]

# What a terminal may take for an order, or what turns the reading direction of everything after
# it (Unicode TR36, 3.3 "bidirectional text spoofing"); lone surrogates cannot be written at all.
UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Puts words of the interface into a language.
Say = Callable[[str], str]


def plain(said: str) -> str:
    """Give words as they are: in English."""
    return said


def marked(said: str) -> str:
    """Give words as they are, marked for translators; pages put them into a visitor's language."""
    return said


# What stands between thousands, and before tenths.
THOUSANDS, POINT = marked(","), marked(".")
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
SHORT = (
    marked("Jan"),
    marked("Feb"),
    marked("Mar"),
    marked("Apr"),
    marked("May"),
    marked("Jun"),
    marked("Jul"),
    marked("Aug"),
    marked("Sep"),
    marked("Oct"),
    marked("Nov"),
    marked("Dec"),
)
RESPONSES = {
    ResponseKind.NO_RESPONSE: marked("no immediate response"),
    ResponseKind.DECLINED: marked("declined to comment"),
    ResponseKind.DENIED: marked("denied it"),
    ResponseKind.NOT_RELEASED: marked("has not released figures"),
}


def printable(text: str) -> str:
    """Give ``text`` with every character that could act on a terminal replaced, one for one.

    Line breaks and tabs stay. The length stays, so that offsets hold.
    """
    return UNPRINTABLE.sub(REPLACEMENT, text)


def inline(text: str) -> str:
    """Give ``text`` printable and on one line, each run of white space made one space."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text
    return printable(re.sub(r"\s+", " ", text))


def how_many(claim: Claim) -> str:
    """Give the claim's bounds in figures: "498", "≥ 12,000", "≤ 100", "≈ 650,000", "100-200"."""
    return bounds(claim.low, claim.high, claim.bound)


def grouped(value: float, say: Say = plain) -> str:
    """Give a number as a language writes it: "12,000"; one that is not whole to a tenth: "24.1"."""
    return written(f"{value:,}" if isinstance(value, int) else f"{value:,.1f}", say)


def written(said: str, say: Say) -> str:
    """Give an English number with the marks of a language."""
    whole, point, tenth = said.partition(".")
    return whole.replace(",", say(THOUSANDS)) + (say(POINT) if point else "") + tenth


def bounds(low: int | None, high: int | None, bound: Bound, say: Say = plain) -> str:
    """Give bounds in figures, as `how_many`; "-" if both are open."""
    if low is None:
        return "-" if high is None else f"≤ {grouped(high, say)}"
    if high is None:
        return f"≥ {grouped(low, say)}"
    if low != high:
        return f"{grouped(low, say)}-{grouped(high, say)}"
    return f"≈ {grouped(low, say)}" if bound is Bound.ABOUT else grouped(low, say)


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


def date_words(published: Published | None) -> str:
    """Give when a report was published, with the zone as the page writes it, else as UTC offset.

    "2022-03-08 09:06 EST (UTC-05:00)"; "undated" if the page does not say.
    """
    if published is None:
        return "undated"
    moment = re.fullmatch(
        r"(\d[\d-]*)(?:T(\d{2}:\d{2})\S*?(Z|[+-]\d{2}:\d{2})?)?", published.moment
    )
    if moment is None or moment[2] is None:
        return published.moment
    offset = {"Z": "UTC", None: "", "+00:00": "UTC"}.get(moment[3], f"UTC{moment[3]}")
    zone = published.zone
    if zone and offset and zone != offset:
        zone = f"{zone} ({offset})"
    return " ".join(filter(None, (moment[1], moment[2], zone or offset or "(zone unknown)")))


def corrected_words(fields: Mapping[str, object]) -> str:
    """Give the corrected fields of a claim with what they say: "low 460, claimant none"."""
    told = (f"{name} {'none' if said is None else said}" for name, said in fields.items())
    return ", ".join(told)


def response_words(kind: ResponseKind) -> str:
    """Give what a party answered, as the end of a sentence that begins with the party."""
    return RESPONSES[kind]
