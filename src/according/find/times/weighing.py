"""Whether a figure is a running total or of one event: the rules' answer, weighed with its signs.

The rules decide by one cue after another; where cues speak against each other, what is most
likely is told by weights fitted to labelled reports (``scopes.json``, written by ``python -m
benchmarks.scopes``, which also measures how well they do on sets left out). Signs are what can be
seen: the rules' answer, what kind of report it is, how many are counted, words beside the figure,
and what the rules say of the figure before it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from according.find.odds import log_odds, weights
from according.find.times.scopes import MISHAP, PERIODS, Covering, covers_a_period, ruled, settled
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Scope

__all__ = ["Weighing", "bounds", "signs_of"]

_events = (
    "attack|bombing|blast|explosion|shooting|crash|raid|air ?strike|ambush|strike|collision"
    "|collapse|stampede|accident|clash|landslide|mudslide|tornado|mishap|incident|massacre"
    "|operation|battle|shelling|siege|fire|robbery|exchange|swap|truce"
)
# Words that speak for one event, or for a total; looked for in lower case.
WORDS = {
    "mishap": MISHAP,
    "event": re.compile(
        rf"\b(?:a|an|one|another|two|three|the|this|that|\w+day['’]s) (?:\w+ ){{0,2}}"
        rf"(?:{_events})\b"
    ),
    "hours": re.compile(
        r"\b(?:past|last) (?:\w+ )?(?:hours?|night|day)\b|\bovernight\b"
        r"|\b(?:this|yesterday|last|the) (?:morning|afternoon|evening|night)\b"
    ),
    "count": re.compile(
        r"\b(?:count(?:s|ed)?|puts?|record(?:s|ed)|documented|registered|verified|estimate[sd]?"
        r"|lists?|tally|toll|number of|figure|statistics|data|according to)\b"
    ),
    "years": re.compile(
        r"\bthis (?:year|season)\b|\bthis month alone\b|\brecent (?:weeks|months|years|days)\b"
        r"|\b(?:past|last|previous) (?:\w+ )?(?:weeks|months|years|decades?|year|month)\b"
        r"|\bin (?:19|20)\d\d\b|\b(?:weeks|months|years|decades) of\b|\bsince\b"
    ),
    "state": re.compile(
        r"\bthere (?:are|were|have been)\b|\bst(?:ands?|ood) at\b"
        r"|\b(?:remain\w*|reached|rose|climbed|risen|passed|topped|now)\b"
        r"|\bare (?:still )?(?:dead|missing|held|being held|homeless|displaced|trapped)\b"
    ),
    "new": re.compile(r"\b(?:new|more|another|additional|further|fresh)\b"),
}
# The least number of each class of numbers.
CLASSES = (
    (10_000, "10,000 or more"),
    (1_000, "1,000 or more"),
    (200, "200 or more"),
    (50, "50 or more"),
    (12, "12 or more"),
    (6, "6 or more"),
    (2, "2 or more"),
    (1, "one"),
    (0, "none"),
)


class Weighing:
    """Weighs the scopes of one report's figures."""

    def __init__(self) -> None:
        self._ruled: dict[tuple[int, int], Scope] = {}

    def scope(self, asked: Covering) -> Scope:
        """Give what a figure covers."""
        if (certain := settled(asked)) is not None:
            return certain
        odds = log_odds(weights("times/scopes.json"), self.signs(asked))
        return Scope.TOTAL if odds > 0 else Scope.EVENT

    def signs(self, asked: Covering) -> list[str]:
        """Give the signs of a figure."""
        return signs_of(asked, self.by_rule(asked), self.before(asked))

    def by_rule(self, asked: Covering) -> Scope:
        """Give what the rules alone say that a figure covers."""
        place = (asked.passage.number, asked.toll.at)
        if place not in self._ruled:
            self._ruled[place] = ruled(asked)
        return self._ruled[place]

    def before(self, asked: Covering) -> tuple[str, Scope, bool] | None:
        """Give where the figure before stands, what it covers, and if its measure is the same."""
        found = before(asked)
        if found is None:
            return None
        passage, toll = found
        other = Covering(asked.onset, passage, toll, bounds(passage, toll))
        return (
            near(asked.passage, passage),
            self.by_rule(other),
            toll.measure is asked.toll.measure,
        )


def before(asked: Covering) -> tuple[Passage, Measured] | None:
    """Give the last figure before one that counts something, with its sentence."""
    own = [toll for toll in asked.passage.tolls if toll.at < asked.toll.at]
    if own:
        return asked.passage, max(own, key=lambda toll: toll.at)
    passages = asked.onset.passages
    for number in range(asked.passage.number - 1, max(-1, asked.passage.number - 1 - FAR), -1):
        if passages[number].tolls:
            return passages[number], max(passages[number].tolls, key=lambda toll: toll.at)
    return None


# Sentences before a figure's in which another is looked for.
FAR = 12


def near(passage: Passage, other: Passage) -> str:
    """Tell whether an earlier sentence is the same, of the same paragraph, or of another."""
    if other.number == passage.number:
        return "sentence"
    same = other.sentence.paragraph == passage.sentence.paragraph
    return "paragraph" if same else "far"


def bounds(passage: Passage, toll: Measured) -> int | None:
    """Give the number of a figure, the upper one if it has no lower."""
    figure = passage.items[toll.at].figure
    if figure is None:
        return None
    return figure.low if figure.low is not None else figure.high


def signs_of(asked: Covering, answer: Scope, earlier: tuple[str, Scope, bool] | None) -> list[str]:
    """Give the signs by which a figure's scope is weighed.

    Args:
        asked: the figure.
        answer: what the rules say of it.
        earlier: where the figure before stands, what the rules say of that, and whether it is of
            the same measure; None if there is none.
    """
    found = [*of_report(asked, answer), *of_figure(asked), *of_words(asked)]
    if earlier is None:
        return [*found, "first"]
    place, scope, same = earlier
    found.append(f"before in {place}: {scope}")
    if same:
        found.append(f"same measure before: {scope}")
    return found


def of_report(asked: Covering, answer: Scope) -> Iterator[str]:
    """Yield the rules' answer and what kind of report it is."""
    onset = asked.onset
    kinds = {
        "briefs": onset.briefs,
        "single": onset.single,
        "war": onset.at_war,
        "disaster": onset.calamity,
        "no day": onset.published is None,
    }
    yield f"rule {answer}"
    for kind, is_so in kinds.items():
        if is_so:
            yield kind
            yield f"rule {answer}, {kind}"


def of_figure(asked: Covering) -> Iterator[str]:
    """Yield the signs of the number, of what is counted and how it is said."""
    yield next(name for least, name in CLASSES if asked.low >= least)
    yield f"measure {asked.toll.measure}"
    yield f"said as {asked.toll.how}"
    figure = asked.item.figure
    yield f"bound {figure.bound}" if figure else "implicit"
    told = {
        "part": asked.toll.whole >= 0,
        "perfect": asked.is_perfect,
        "period": asked.names(PERIODS) and covers_a_period(asked.own_words),
        "dated": asked.is_dated,
        "large": asked.is_large,
    }
    yield from (sign for sign, is_so in told.items() if is_so)
    places = [m for m in asked.onset.scenes.inner(asked.passage.number) if m.firm]
    if not places:
        yield "no place"
    elif not told["large"]:
        yield "small"


def of_words(asked: Covering) -> Iterator[str]:
    """Yield the words that speak for one event or for a total, in the clause or the sentence."""
    if not (words := words_in(asked.passage.text)):
        return
    clause = asked.clause.lower()
    for word in words:
        yield f"clause: {word}" if WORDS[word].search(clause) else f"sentence: {word}"


# A sentence is asked about for each of its figures.
@lru_cache(maxsize=64)
def words_in(text: str) -> tuple[str, ...]:
    """Give which of WORDS stand in a text."""
    low = text.lower()
    return tuple(word for word, pattern in WORDS.items() if pattern.search(low))
