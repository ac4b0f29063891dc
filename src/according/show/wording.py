"""How values are put into words, and how a stranger's words are made safe to print."""

import re
from collections.abc import Callable, Mapping

from according.model import Bound, Claim, Published, ResponseKind

__all__ = [
    "Say",
    "bounds",
    "corrected_words",
    "date_words",
    "how_many",
    "inline",
    "marked",
    "plain",
    "printable",
    "response_words",
]

# What a terminal may take for an order, or what turns the reading direction of everything after
# it (Unicode TR36, 3.3 "bidirectional text spoofing"); lone surrogates cannot be written at all.
UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
MOMENT = re.compile(r"(\d[\d-]*)(?:T(\d{2}:\d{2})\S*?(Z|[+-]\d{2}:\d{2})?)?")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Puts words of the interface into a language.
Say = Callable[[str], str]


def plain(said: str) -> str:
    """Give words as they are: in English."""
    return said


def marked(said: str) -> str:
    """Give words as they are, marked for translators; pages put them into a visitor's language."""
    return said


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


def bounds(low: int | None, high: int | None, bound: Bound) -> str:
    """Give bounds in figures, as `how_many`; "-" if both are open."""
    if high is None:
        return "-" if low is None else f"≥ {low:,}"
    if low is None:
        return f"≤ {high:,}"
    if low != high:
        return f"{low:,}-{high:,}"
    return f"≈ {low:,}" if bound is Bound.ABOUT else f"{low:,}"


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
