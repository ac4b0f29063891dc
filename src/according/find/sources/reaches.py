"""How far in a sentence a source's word reaches, beside the other sources."""

from dataclasses import replace

from according.find.grammar.items import Item
from according.find.lexicon import Role
from according.find.sources.speakers import Source, is_amount

__all__ = ["at_large", "bounded", "counting"]


def at_large(items: list[Item], found: list[Source]) -> list[Source]:
    """Give the sources as other news has them.

    Those asked in a poll are its content, not its source ("in a poll, 8 percent said"); what
    closes with "according to" is all on that word, "while" or not.
    """
    kept = [
        s
        for s in found
        if not is_amount(items[s.first]) or all(o is s or o.cue_last >= s.first for o in found)
    ]
    return [
        replace(s, reach=(0, s.reach[1]))
        if items[s.cue_first].low == "according" and s.reach[0] <= s.cue_first
        else s
        for s in kept
    ]


def counting(items: list[Item], source: Source) -> Source:
    """End the reach of who "reported 66 deaths, while …": what follows is the report's own."""
    low, high = source.reach
    if low != source.cue_last + 1 or low >= len(items):
        return source
    if items[source.cue_last].low in COUNTS and (end := past_deaths(items, low, high)) < high:
        return replace(source, reach=(low, end))
    if items[low].figure is None:
        return source
    apart = (i for i in range(low, high) if items[i].low in ("while", "whereas"))
    if items[source.cue_last].low not in COUNTS:
        return source
    return replace(source, reach=(low, next(apart, high)))


# "the deaths of five": how far the count may stand, and the verb of a clause behind it.
DEATHS, VERB = 3, 8


def past_deaths(items: list[Item], low: int, high: int) -> int:
    """Give where "the deaths of five men, and 16 people were hurt" passes to the report's own."""
    deaths = items[low].kind == "det" and any(
        toll.role == Role.COUNT for item in items[low : low + DEATHS] for toll in item.tolls
    )
    for here in range(low, high - 2) if deaths else ():
        item = items[here]
        if item.low == "that" or item.kind in ("be", "have", "modal"):
            return high
        if item.text == "," and items[here + 1].low == "and":
            told = items[here + 2 : here + 2 + VERB]
            clause = told[0].figure is not None and any(
                i.kind in ("be", "have") or any(t.role == Role.BEFALL for t in i.tolls)
                for i in told
            )
            return here if clause else high
    return high


COUNTS = frozenset("reported reports recorded records confirmed confirms counted counts".split())


def bounded(found: list[Source], any_news: list[Item] | None = None) -> list[Source]:
    """End the reach of each source where the next one's noun phrase begins.

    In news at large (its items are given) what somebody is said to say is the outer one's word.
    """
    result = []
    for number, source in enumerate(found):
        low, high = source.reach
        for later in found[number + 1 :]:
            if (
                low > source.cue_last
                and later.first >= low
                and later.reach[0] > source.cue_last
                and later.reach[1] > later.cue_last
                and (any_news or later.reach[0] < later.reach[1])
                and not (any_news and is_within(any_news, source, later))
            ):
                high = min(high, later.first)
        high = max(low, high)
        kept = (low, high) == source.reach
        result.append(source if kept else replace(source, reach=(low, high)))
    return result


def is_within(items: list[Item], outer: Source, inner: Source) -> bool:
    """Tell whether a source stands in what another says: "she claimed that the mayor wants"."""
    cited = outer.first > outer.cue_last
    between = items[max(outer.cue_last, outer.last) + 1 : inner.first]
    if cited and [item.text for item in between] == [","]:
        # "According to the bureau, tenants say"
        return True
    if any(i.low in APART for i in between):
        return False
    return not between or between[-1].low not in ("and", "as", "but", ",")


APART = frozenset(("while", "whereas", "but", "though", "although", "(", ";", ":", "-", "–", "—"))
