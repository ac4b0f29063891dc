"""Whether a text tells of other years than its own: what happened then was elsewhere."""

import re

__all__ = ["COMPARING", "is_tried", "looks_back", "of_other_years"]

# What is of these days is no account of another year: "Saturday's blast, the worst since 2007".
CURRENT = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\b(?:yesterday|overnight|today(?<!ago today)|(?:this|last) (?:week|month|year))\b",
    re.IGNORECASE,
)
ANNIVERSARY = re.compile(
    r"\banniversary of\b"
    r"|\bmark(?:s|ed|ing)? (?:(?:the|its|a) )?(?:\w+ )?(?:anniversary\b|years? since\b)",
    re.IGNORECASE,
)
TRIED = re.compile(
    r"\b(?:trial|court|tribunal|sentenced|convicted|verdict|acquitted|extradited|retrial)\b"
)
COMPARING = re.compile(r"\b(?:worst|deadliest|bloodiest|biggest|largest|most deadly)\b")
# "In 2013, flash floods left 5,700 dead": another year's.
YEAR = re.compile(r"(?<!since )\b(?:19|20)\d\d\b(?!,\d)")
_to_day = r"(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?"
# "since March 3, 2011", "since the war began in 2011"
SINCE_YEAR = re.compile(
    rf"\bsince (?:{_to_day}[A-Z][a-z]+\.?,?\s{_to_day}|[^.;,\n]{{3,60}} "
    # "since the start of the invasion on Feb. 24, 2022"
    rf"(?:[A-Z][a-z]+\.? {_to_day})?)(?:19|20)\d\d\b",
    re.IGNORECASE,
)


def is_tried(text: str, year: int) -> bool:
    """Tell whether a court of these days deals with what happened in another year."""
    return TRIED.search(text) is not None and of_other_years(text, year)


def of_other_years(text: str, year: int) -> bool:
    """Tell whether a text names years, all of them well before one."""
    # What is counted since another year holds now.
    named = [int(match[0]) for match in YEAR.finditer(SINCE_YEAR.sub("", text))]
    return bool(named) and all(other < year - 1 for other in named)


def looks_back(text: str, year: int) -> bool:
    """Tell whether an opening is of other years than a report's only: it tells their story."""
    if ANNIVERSARY.search(text) is not None:
        return True
    return of_other_years(text, year) and CURRENT.search(text) is None
