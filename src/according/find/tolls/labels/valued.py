"""The value of a toll where other words than its hedge bound it: "deaths topped 41,000"."""

from according.find.grammar.items import Item
from according.find.numbers.figures import Figure
from according.find.tolls.counted import Measured
from according.find.tolls.labels.raised import is_now
from according.find.tolls.labels.totals import EXCEEDED, link_before
from according.model import Bound, Span

__all__ = ["of_article", "valued"]

NEARED = frozenset("near nears neared nearing approach approaches approached approaching".split())


def valued(figure: Figure, items: list[Item], toll: Measured) -> Figure:
    """Give the value of a toll as the words around say: more than it, near it, or risen to it."""
    figure = or_more(figure, items, toll.phrase.end)
    if figure.bound is Bound.AT_MOST and is_now(items, toll.at):
        # "we are up to eight known fatalities"
        return figure._replace(low=figure.high, bound=Bound.EXACT)
    return levelled(figure, items, toll.at) if toll.how == "total" or toll.word < 0 else figure


def levelled(figure: Figure, items: list[Item], at: int) -> Figure:
    """Give the value of a toll noun as what links it says."""
    if figure.bound is Bound.EXACT and is_exceeded(items, at) and is_denied(items, at):
        return figure._replace(low=None, bound=Bound.AT_MOST)
    if figure.bound is Bound.EXACT and is_exceeded(items, at):
        return figure._replace(high=None, bound=Bound.AT_LEAST)
    if figure.bound is Bound.EXACT and is_neared(items, at):
        return figure._replace(bound=Bound.ABOUT)
    if figure.bound is Bound.AT_MOST and is_negated(items, at):
        return figure._replace(low=figure.high, high=None, bound=Bound.AT_LEAST)
    if figure.bound is Bound.AT_MOST and is_risen(items, at):
        return figure._replace(low=figure.high, bound=Bound.EXACT)
    return figure


LESS = ("less than", "fewer than", "below", "under")
# "cannot possibly have been fewer than": how far the negation may stand.
NEGATED = 6


def is_negated(items: list[Item], at: int) -> bool:
    """Tell whether a toll is said to be no less: "the dead cannot be fewer than 300"."""
    return items[at].low.startswith(LESS) and is_denied(items, at)


def is_denied(items: list[Item], at: int) -> bool:
    """Tell whether what links a toll to its value is negated: "do not exceed 600"."""
    before = {item.low for item in items[max(0, at - NEGATED) : at]}
    return not before.isdisjoint(("not", "cannot", "never", "n't"))


def or_more(figure: Figure, items: list[Item], end: int) -> Figure:
    """Give the value of a figure whose noun ends before ``end``: "about 66 people or more"."""
    more = [item.low for item in items[end : end + 2]] == ["or", "more"]
    at_least = more and figure.bound in (Bound.EXACT, Bound.ABOUT)
    return figure._replace(high=None, bound=Bound.AT_LEAST) if at_least else figure


def is_neared(items: list[Item], at: int) -> bool:
    """Tell whether a toll noun's value is only near the number: "deaths near 800"."""
    link = link_before(items, at)
    return link > 0 and items[link].low in NEARED


def is_risen(items: list[Item], at: int) -> bool:
    """Tell whether a toll has risen to the number: "Death toll in fires up to 31"."""
    before = items[at - 1].low if at > 0 else ""
    if not items[at].low.startswith("up to ") or before in LEVELLED:
        # "puts the deaths at up to 900", "amounted to up to 300": no more than that.
        return False
    return all(item.kind != "modal" for item in items)


LEVELLED = frozenset(("at", "to", "totalled", "totaled", "reached"))


def is_exceeded(items: list[Item], at: int) -> bool:
    """Tell whether a toll noun's value is said to be more than the number: "topped 41,000"."""
    link = link_before(items, at)
    return link > 0 and items[link].low in EXCEEDED


# What an article or "no" before a noun counts.
NONE_OR_ONE = dict.fromkeys(("a", "an", "another"), (1, 1, Bound.EXACT))
NONE_OR_ONE["no"] = (0, 0, Bound.EXACT)
# "an elderly couple": two people.
COUPLE = (2, 2, Bound.EXACT)


def of_article(span: Span, items: list[Item], toll: Measured) -> Figure:
    """Give the figure that an article is: one, two before a couple, none for "no"."""
    low, phrase = items[toll.at].low, toll.phrase
    pair = not phrase.bare and items[phrase.last].low == "couple" and low != "no"
    return Figure(span, *(COUPLE if pair else NONE_OR_ONE[low]), implicit=low != "no")
