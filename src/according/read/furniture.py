"""Furniture: lines of a page that are about the page, its readers or its publisher.

Rules are of three strengths. A *whole-line* rule must fit the line from end to end. A *telling*
rule is enough wherever it stands, outside quotation marks, since no report addresses its readers
so. A *leaning* rule counts only beside lines that are furniture for certain: an outlet that speaks
of its own reporting is asking for something if the line next to it asks.
"""

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

__all__ = ["furniture"]

QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|«[^»]*»?|(?<!\w)‘[^’]*(?:’(?=\w)[^’]*)*’(?!\w)")

# A whole-line rule fits labels; a longer line tells something.
LONGEST_LABEL = 160
# Beyond this one telling phrase is not enough: the line must speak of its outlet's trade as well.
# Of 4,600 paragraphs of reports, those that a telling rule took by chance were all longer.
LONGEST_PROMPT = 320
# The longest appeal seen had 500; an interview's answer may be about anything.
LONGEST_APPEAL = 1_200


# What may close a label: marks and white space.
END = r"[\s.!:…»›>→]*"


@cache
def _rules(kind: str) -> dict[str, re.Pattern[str]]:
    """Give the rules of a kind from furniture.toml: one pattern a reason."""
    text = files("according.read").joinpath("furniture.toml").read_text("utf-8")
    reasons: dict[str, list[str]] = tomllib.loads(text)[kind]
    return {
        reason: re.compile("|".join(f"(?:{one.replace('<end>', END)})" for one in patterns), re.I)
        for reason, patterns in reasons.items()
    }


# An outlet speaking of itself: "we", "our", and what it does.
SELF = re.compile(r"\b(?:we|our|us|we['’](?:re|ve|ll))\b", re.IGNORECASE)
TRADE = re.compile(
    r"\b(?:journalis\w+|report(?:er|ers|ing)|newsroom|news outlets?|paywalls?|readers?|coverage|"
    r"documentary|investigati\w+|stor(?:y|ies)|editorial|donations?|donors?|subscri\w+|campaign\w*|"
    r"petition|supporters?|fact-check\w*|facts|independen(?:t|ce)|trusted|membership)\b",
    re.IGNORECASE,
)
# Measured on the reports at hand: no paragraph of a report has two such words beside "we" outside
# quotation marks and stands next to an appeal.
LEAST_TRADE_WORDS = 2
ASKING = {"support appeal", "petition", "newsletter sign-up"}


def furniture(lines: Sequence[str]) -> list[str]:
    """Give for each line the name of the rule that makes it furniture, empty for the report's."""
    reasons = [_reason(line) for line in lines]
    return _with_neighbours(lines, reasons)


def _reason(line: str) -> str:
    if len(line) <= LONGEST_LABEL:
        for reason, rule in _rules("whole").items():
            if rule.fullmatch(line):
                return reason
    if len(line) > LONGEST_PROMPT and not _leans(line):
        return ""
    unquoted = QUOTED.sub(" ", line)
    for reason, rule in _rules("telling").items():
        if rule.search(unquoted):
            return reason
    return ""


def _with_neighbours(lines: Sequence[str], reasons: list[str]) -> list[str]:
    """Add lines that lean towards asking and stand in a run with one that asks."""
    reasons = list(reasons)
    for numbers in (range(len(lines)), range(len(lines) - 1, -1, -1)):
        asking = ""
        for number in numbers:
            if reasons[number]:
                asking = reasons[number] if reasons[number] in ASKING else asking
            elif asking and _leans(lines[number]):
                reasons[number] = asking
            else:
                asking = ""
    return reasons


def _leans(line: str) -> bool:
    if len(line) > LONGEST_APPEAL:
        return False
    unquoted = QUOTED.sub(" ", line)
    return bool(SELF.search(unquoted)) and len(TRADE.findall(unquoted)) >= LEAST_TRADE_WORDS
