"""Figures set against another: a sum that is raised, a year before, another source's count."""

import re

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured

__all__ = ["SINCE_WHEN", "adds_up", "averaged", "compared", "countered", "set_against", "sums_up"]

# "The deadliest since 2014, when 41 died": up to the figure of what is compared with. Not "38
# attacks since April 2023, in which 61 died".
SINCE_WHEN = re.compile(
    r"\bsince\b(?! (?:(?:[a-z-]+ ){0,3}(?:19|20)\d\d|[a-z]+), in which\b)"
    r"(?:[^.;]|\.(?= \d)){3,40},? (?:when|in which)\b(?P<of>[^.;]{0,60})\Z"
)


def adds_up(items: list[Item], at: int) -> bool:
    """Tell whether a running toll is raised to a figure: "taking this year's total to 1,165"."""
    before = [item.low for item in items[max(0, at - RAISED) : at]]
    if before[-1:] != ["to"] or SUMS.isdisjoint(before[-3:]):
        return False
    return not RAISES.isdisjoint(before)


RAISED = 7
SUMS = frozenset(("total", "tally", "count", "number", "figure", "toll"))
RAISES = frozenset(
    (
        "taking takes took bringing brings brought raising raises raised pushing pushes pushed"
        " lifting"
    ).split()
)


# "1,039 people died, against 770 a year before": a figure set against another.
# The words that may stand before it: "down from a peak of 3,000".
LEVEL = frozenset("the only just a an of high peak earlier previous initial maximum low".split())
COMPARING = frozenset((
    ("against",), ("versus",), ("up", "from"), ("down", "from"), ("compared", "with"),
    ("compared", "to"), ("as", "against"), ("increase", "on"), ("increase", "over"), ("rise", "on"),
    ("rise", "over"), ("up", "on"), ("down", "on"), ("drop", "on"), ("decrease", "on"),
    ("cent", "over"), ("percent", "over"), ("cent", "on"), ("percent", "on"), ("cent", "from"),
    ("percent", "from"),
))  # fmt: skip


VALUES = frozenset("estimate figure number toll count total tally".split())
MORE = (("than",), ("double",), ("twice",), ("triple",), ("times",))
GIVEN = lexicon().words["sources_reported"] | {"given", "first", "cited", "put", "logged", "told"}


# "against the home secretary's 126": how long whoever's count it is may be.
OWNER = 6


def owner(items: list[Item], start: int) -> int:
    """Give where the owner of a figure begins: "the ministry's 126"; ``start`` if it has none."""
    last = start - 1
    if last > 0 and items[last].text in "'’":
        last -= 1
    if last < 1 or not (items[last].low.endswith("'s") or last < start - 1):
        return start
    for here in range(last, max(0, start - OWNER), -1):
        if items[here].low in ("against", "with", "versus", "to"):
            return here + 1
        if items[here].kind not in ("word", "det"):
            return start
    return start


def compared(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a bare figure is what another is compared with."""
    start = set_off(items, at)
    ends = phrase.end >= len(items) or items[phrase.end].kind in ("punct", "prep", "adv", "det")
    ends = ends or items[phrase.end].low in GIVEN
    before = tuple(item.low for item in items[max(0, start - 2) : start])
    if before[-1:] in (("up",), ("down",)) and ends:
        # "has climbed to 468, up 21 from Tuesday"
        return phrase.end < len(items) and items[phrase.end].low == "from"
    if before[-1:] == ("against",) and before[0].endswith(("ed", "brought")):
        # "warrants were issued against 51"
        return False
    if before[-1:] in MORE and start < at and items[start].low == "the":
        # "nearer 1,900 than the 970 that the government first gave"
        return ends or items[phrase.end].kind == "rel"
    told = before in COMPARING or before[-1:] in COMPARING
    return ends and (told or by_share(items, start))


def set_off(items: list[Item], at: int) -> int:
    """Give where the words of a figure begin that is compared: "the previous high of 3,000"."""
    start = at
    if at > 2 and items[at - 1].low == "of" and items[at - 2].low in VALUES:  # noqa: PLR2004
        # "nearly double the estimate of 45,000 given a day earlier"
        start = at - 2
    while start > 0 and items[start - 1].low in LEVEL:
        start -= 1
    return owner(items, start)


def set_against(items: list[Item], at: int) -> bool:
    """Tell whether a figure only stands for comparison: "up from 240", "a rise on the 834"."""
    start = set_off(items, at)
    before = tuple(item.low for item in items[max(0, start - 2) : start])
    return (len(before) > 1 and before in COMPARING) or by_share(items, start)


# "A rise of 17% on the 834", "a 17% rise from 834": how far before its preposition one may stand.
CHANGES = frozenset(
    "rise increase jump surge growth hike drop fall decrease decline reduction".split()
)
CHANGE_REACH = 7


def by_share(items: list[Item], start: int) -> bool:
    """Tell whether a change is told by its share before what it is measured on: "17% on"."""
    if start == 0 or items[start - 1].low not in ("on", "over", "from", "compared"):
        return False
    before = [item.low for item in items[max(0, start - CHANGE_REACH) : start - 1]]
    return not CHANGES.isdisjoint(before) and any(low in before for low in ("%", "cent", "percent"))


# "8,100 people have died, or about 22 a day"
SHARED_BY = frozenset(("a", "per", "every", "each"))
SPANS = frozenset("hour day night week month year".split())
# "died -- or, on average, about 22 a day": how far before the number "or" may stand.
AVERAGED = 5


def averaged(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a bare figure says how many that are in a day: "or about 22 a day"."""
    after = [item.low for item in items[phrase.end : phrase.end + 2]]
    if not phrase.bare or len(after) < 2 or after[0] not in SHARED_BY or after[1] not in SPANS:  # noqa: PLR2004
        return False
    for here in range(at - 1, max(0, at - AVERAGED), -1):
        if items[here].low == "or":
            return items[here - 1].kind == "punct"
        if items[here].kind not in ("punct", "prep", "word", "adv", "det"):
            return False
    return False


# "17 more died, 20 in all"
IN_ALL = (("in", "all"), ("in", "total"), ("all", "told"), ("altogether",))


def sums_up(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a bare figure sums up those before it: "two men and a boy, three in all"."""
    if not phrase.bare or at == 0 or items[at - 1].kind != "punct":
        return False
    after = tuple(item.low for item in items[phrase.end : phrase.end + 2])
    beyond = items[phrase.end + 2 : phrase.end + 4]
    # "detainees, 79 in all, are let out" sums up nobody before.
    inserted = len(beyond) > 1 and beyond[0].text == "," and beyond[1].kind in ("be", "have")
    return not inserted and any(after[: len(words)] == words for words in IN_ALL)


def countered(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether another source's figure stands bare: "the union says it has counted 11"."""
    if phrase.end < len(items) and items[phrase.end].kind != "punct":
        return False
    here = at - 1
    while here > 0 and items[here].low in ("only", "just", "it", "to", "at", "of"):
        here -= 1
    said = items[here].low in lexicon().say or items[here].low in lexicon().count
    between = items[last.phrase.end : here]
    return said and any(item.low in CONTRASTS for item in between)


CONTRASTS = frozenset((";", "while", "but", "whereas", "although", "though"))
