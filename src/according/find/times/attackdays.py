"""Days that words around them tell to be past: of attacks that they name, of what began on them."""

import re

__all__ = ["SEPTEMBER_11", "happened", "is_called", "of_attacks"]

SEPTEMBER_11 = (9, 11)
# How far before a day such words stand.
NEAR = 20
ATTACKS_BEHIND = re.compile(r",? (?:terror(?:ist)? )?(?:attacks?|hijackings?|plotters?|victims?)\b")
ATTACKS_BEFORE = re.compile(r"\b(?:attacks?|victims) (?:of|on) \Z")


# "the Jan. 6 attack", "the October 3 crowd crush"
CALLED = re.compile(
    r" (?:[a-z]+ )?(?:attacks?|riots?|insurrection|assault|bombings?|massacre|shootings?|siege|coup"
    r"|uprising|crackdown|disaster)\b"
)


def is_called(match: re.Match[str]) -> bool:
    """Tell whether an attack or a disaster is called by a day: "the Jan. 6 attack"."""
    text, start = match.string, match.start()
    return text[max(0, start - 4) : start].lower() == "the " and bool(
        CALLED.match(text, match.end())
    )


# "when gunmen broke in on 7 October": no day to come.
HAPPENED = re.compile(
    r"\b(?:began|started|broke|attacked|struck|stormed|killed|killing|died|erupted|invaded|happened)\b"
    r"(?: [a-z]+){0,5} on (?:the )?\Z"
)
BACK = 60


def happened(match: re.Match[str]) -> bool:
    """Tell whether a verb before a day says that something happened then."""
    return HAPPENED.search(match.string, max(0, match.start() - BACK), match.start()) is not None


def of_attacks(match: re.Match[str]) -> bool:
    """Tell whether 11 September is the day of the attacks of 2001: it needs no year to be told."""
    text, start = match.string, match.start()
    before = text[max(0, start - NEAR) : start]
    return bool(ATTACKS_BEHIND.match(text, match.end()) or ATTACKS_BEFORE.search(before))
