"""What a sentence says of when, whatever day it names: cues, each with a name."""

import re
from functools import lru_cache
from typing import NamedTuple

__all__ = ["cues_in"]


class Cue(NamedTuple):
    """A cue, and the words of which one stands wherever it does.

    Attributes:
        pattern: what it is, looked for in lower case.
        exact: the words.
        begin: beginnings of such words.
    """

    pattern: re.Pattern[str]
    exact: frozenset[str]
    begin: tuple[str, ...]


def cue(words: str, pattern: str = "") -> Cue:
    """Give a cue by its words, of which those with a star only begin so, and by its pattern.

    Without a pattern each of the words is the cue.
    """
    said = words.split()
    alone = "|".join(word.replace("*", r"\w*") for word in said)
    return Cue(
        re.compile(pattern or rf"\b(?:{alone})\b"),
        frozenset(word for word in said if "*" not in word),
        tuple(word[:-1] for word in said if "*" in word),
    )


_before = r"\b(?:last|previous|past|preceding) (?:\w+ )?"
CUES = {
    "ago": cue("ago"),
    "last year": cue("year years decade decades", rf"{_before}(?:years?|decades?)\b"),
    "last month": cue("month months", rf"{_before}months?\b"),
    "last week": cue("week weeks weekend", rf"{_before}(?:weeks?|weekend)\b"),
    "this year": cue("year month season", r"\bthis (?:year|month|season)\b"),
    "this week": cue("week recent", r"\bthis week\b|\bin recent\b"),
    "hours": cue(
        "hour hours day days night overnight",
        r"\b(?:past|last) (?:[\w-]+ )?(?:hours?|days?|night)\b|\bovernight\b",
    ),
    "earlier": cue("earlier previously before"),
    "later": cue("later afterward afterwards subsequent*"),
    "at the time": cue(
        "time day night year month week",
        r"\bat the time\b|\bthat (?:day|night|year|month|week|time)\b",
    ),
    "during": cue("during"),
    "after": cue("after following"),
    "when": cue("when while"),
    "since": cue("since"),
    "in which": cue("which", r"\b(?:in|during) which\b"),
    "relative": cue("who which that whose"),
    "now": cue(
        "now still already so currently remain*",
        r"\bnow\b|\bstill\b|\balready\b|\bso far\b|\bcurrently\b|\bremain\w*\b",
    ),
    "toll": cue("toll tolls number total", r"\btolls?\b|\bthe number of\b|\btotal\b"),
    "today": cue(
        "today morning afternoon evening tonight",
        r"\btoday\b|\bthis (?:morning|afternoon|evening)\b|\btonight\b",
    ),
    "trial": cue(
        "charged convicted accused sentenced court jailed trial pleaded guilty suspect* prosecut*"
        " murder investigat* responsibility"
    ),
    "remembered": cue("anniversary memorial mourn* commemorat* funeral funerals"),
    "like": cue(
        "including such like similar series wave string spate among",
        r"\b(?:including|such as|like|similar|series|wave|string|spate|among)\b",
    ),
    "one": cue(
        "attack bombing blast explosion shooting crash raid airstrike strike ambush accident clash"
        " massacre fire suicide",
        r"\ban? (?:[\w-]+ ){0,3}(?:attack|bombing|blast|explosion|shooting|crash|raid|air ?strike"
        r"|ambush|accident|clash|massacre|fire|suicide)\b",
    ),
    "the": cue(
        "attack attacks bombing bombings blast blasts explosion explosions shooting shootings crash"
        " raid raids airstrike airstrikes strike strikes ambush accident clash massacre fire"
        " incident disaster storm quake earthquake flood* violence fighting battle operation",
        r"\b(?:the|this|these|that|those) (?:[\w-]+ )?(?:attacks?|bombings?|blasts?|explosions?"
        r"|shootings?|crash|raids?|air ?strikes?|ambush|accident|clash|massacre|fire|incident"
        r"|disaster|storm|quake|earthquake|flood\w*|violence|fighting|battle|operation)\b",
    ),
    "war": cue("war conflict uprising genocide occupation invasion"),
    "says": cue(
        "say says according report reports confirm confirms reported figures data",
        r"\b(?:says?|according to|reports?|confirms?|reported|figures|data)\b",
    ),
    "said": cue("said told announced added confirmed"),
}
# The words of all cues, and the beginnings of words.
EXACT = frozenset(word for one in CUES.values() for word in one.exact)
BEGINNINGS = tuple(begin for one in CUES.values() for begin in one.begin)


# A sentence is asked about for each of its figures.
@lru_cache(maxsize=8)
def cues_in(low: str, words: frozenset[str]) -> tuple[tuple[str, int], ...]:
    """Give the cues of a sentence in lower case, of these words, and where each stands first."""
    # Most words are none's: those that may be are told at once.
    some = [word for word in words if word in EXACT or word.startswith(BEGINNINGS)]
    told = {name for word in some for name in named(word)}
    found = ((name, CUES[name].pattern.search(low)) for name in CUES if name in told)
    return tuple((name, match.start()) for name, match in found if match is not None)


# News has most words again and again.
@lru_cache(maxsize=1 << 14)
def named(word: str) -> tuple[str, ...]:
    """Give the cues that may stand where a word does."""
    return tuple(
        name for name, (_, exact, begin) in CUES.items() if word in exact or word.startswith(begin)
    )
