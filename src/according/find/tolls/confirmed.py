"""What a check is of where it is of no figure, and who confirms or verifies a count."""

import re

from according.model import Claim

__all__ = ["CONFIRMS", "VERIFIES", "is_of_else", "said_otherwise"]

ELSE = (
    r"(?:identit(?:y|ies)|names?|nationalit(?:y|ies)|motives?|causes?|authenticity|ownership"
    r"|provenance|whereabouts)"
)
# "His identity could not be verified", "have not confirmed the men's identities".
SUBJECT = re.compile(rf"\b{ELSE} (?:\w+ )?$", re.IGNORECASE)
OBJECT = re.compile(rf"(?! a single)(?: [\w’'-]+){{0,3}}? {ELSE}\b", re.IGNORECASE)
# "could not confirm how many had died", "cannot be confirmed who fired".
ASKED = re.compile(r" (?:how|who|whom|whose|why|when|where)\b", re.IGNORECASE)
# "it cannot be confirmed the colonel was there": a clause of its own, without a number.
CLAUSE = re.compile(
    r" (?:that |if |whether )?(?P<said>[^,.;:]{3,90}?) (?:was|were|is|are|had|has)\b"
)
IT = re.compile(r"\bit (?:\w+ )?$", re.IGNORECASE)
COUNTED = re.compile(
    r"\d|\b(?:figures?|claims?|tolls?|numbers?|counts?|two|three|four|five|six|seven|eight|nine"
    r"|ten|dozens?|scores|hundreds?|thousands?|people|deaths|casualties)\b",
    re.IGNORECASE,
)
# How far before the words of a check their subject is looked for.
WIDTH = 60


def is_of_else(text: str, start: int, match: re.Match[str], end: int) -> bool:
    """Tell whether a check is of no figure: "his identity could not be verified".

    Args:
        text: the report.
        start: where the sentence begins.
        match: the words of the check.
        end: where the sentence ends.
    """
    before = text[max(start, match.start() - WIDTH) : match.start()]
    after = text[match.end() : end]
    if SUBJECT.search(before) or OBJECT.match(after) or ASKED.match(after):
        return True
    clause = CLAUSE.match(after) if IT.search(before) else None
    return clause is not None and COUNTED.search(clause["said"]) is None


OTHERWISE = re.compile(r"\b(?:but|although|though|while|whereas|however)\b")


def said_otherwise(claim: Claim, end: int, text: str) -> bool:
    """Tell whether a figure is told against a check: "unverified, but the UN counts 9".

    Args:
        claim: the figure.
        end: where the words of the check end.
        text: what stands between them and the figure.
    """
    return claim.claimant is not None and claim.figure.start > end and bool(OTHERWISE.search(text))


# "Hospital staff confirmed the figures": of what others said before.
CONFIRMS = re.compile(
    r"(?<!not )(?<!n't )(?<!n’t )(?<!yet )(?<!to )\b(?:confirmed|confirms|verified|corroborated)"
    r" (?:the|these|those|their|his|her|both) (?:death |casualty )?(?:tolls?|figures?|numbers?"
    r"|counts?|tally|claims?)(?= *(?:[.;]|, (?:and|but|saying|adding)|$|and\b))",
    re.IGNORECASE,
)
# "Its monitors verified 12 deaths", "have verified the abduction of at least 40 women".
VERIFIES = re.compile(
    r"(?<!not )(?<!n't )(?<!n’t )(?<!never )(?<!been )(?<!be )(?<!was )(?<!were )(?<!is )(?<!are )"
    r"\bverified (?:\w+ ){0,3}?(?:at |more |over |some |about |\d|two\b|three\b|four\b|five\b|six\b"
    r"|seven\b|eight\b|nine\b|ten\b|dozens|hundreds)",
    re.IGNORECASE,
)
