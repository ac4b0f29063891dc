"""Those on board of whom the next sentence says that nobody lived, or the same that all did."""

import re

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, kind_of, phrase_after
from according.find.tolls.counted import Measured
from according.find.tolls.harm.victims import ABOARD
from according.model import Measure

__all__ = ["LADEN", "all_lost", "only_aboard"]

# One of these stands where it is told how many were on board.
LADEN = frozenset(("aboard", "board", "carrying"))
NOBODY = re.compile(
    r"\s(?:[^.\n]{1,60}?\b(?:says?|said|confirms?|confirmed)\s(?:that\s)?)?(?:"
    r"there\s(?:were|are|was)\sno\ssurvivors|no\ssurvivors\s(?:have\sbeen|were|are)\sfound"
    r"|(?:no\sone|nobody|none)(?:\sof\s(?:them|those))?(?:\son\sboard|\saboard|\sinside)?\ssurvived"
    r"|(?:all|everyone|everybody)(?:\sof)?(?:\sthem|\sthose)?(?:\son\sboard|\saboard|\sinside)?"
    r"\s(?:(?:were|was|are|is|have\sbeen|had\sbeen)\s(?:killed|dead)|died|perished))\b"
    r"(?!\s(?:but|except|apart))",
    re.IGNORECASE,
)
SAVED = re.compile(
    r"(?:[;,]|\sbut|\sand)\s(?:but\s)?(?:all(?:\s\w+)?|everyone|everybody)"
    r"(?:\sof)?(?:\sthem|\sthose)?(?:\son\sboard|\saboard)?"
    r"\s(?:were|was|have\sbeen|had\sbeen|are)\s(?:safely\s|later\s)?"
    r"(?:rescued|saved|picked\sup|brought\s(?:to\ssafety|ashore)|winched)\b",
    re.IGNORECASE,
)
CARRIES = frozenset(("carrying", "carried"))
# "there were about 45 people on board": how far before them the verb may stand.
VERB = 3
BOARDED = frozenset(("aboard", "on board", "onboard"))


def only_aboard(items: list[Item], one: Measured) -> bool:
    """Tell whether those aboard are told of, and then others: "45 were aboard and three died"."""
    here = one.phrase.end
    if one.how not in ("predicate", "clause", "list before") or here >= one.word:
        return False
    were = items[here].kind == "be"
    verbs = (item.kind in ("be", "have") for item in items[max(0, one.at - VERB) : one.at])
    if not (were or any(verbs)):
        # "All 45 on board and two on the ground were killed."
        return False
    here += were
    aboard = [item.low for item in items[here : here + 2]]
    if here >= one.word or not (aboard[0] in BOARDED or aboard == ["on", "board"]):
        return False
    for at in range(here + 1, one.word):
        others = items[at + 1].figure is not None and items[at].low in ("and", "but", "though")
        if others or items[at].text == ";":
            return True
    return False


def all_lost(text: str, end: int, items: list[Item], found: list[Measured]) -> list[Measured]:
    """Give the figures of a sentence with those on board, of whom none lived by the next."""
    measure = Measure.KILLED
    if NOBODY.match(text, end) is None:
        # "with 35 people aboard ran aground; all were rescued"
        if not items or SAVED.search(text, items[0].start, end) is None:
            return found
        measure = Measure.RESCUED
    taken = {one.at for one in found}
    lost = [
        Measured(at, measure, -1, phrase, "predicate")
        for at, item in enumerate(items)
        if item.figure is not None and at not in taken
        for phrase in (phrase_after(items, at),)
        if phrase.bare or kind_of(items[phrase.last]) is Kind.PEOPLE
        if (phrase.end < len(items) and items[phrase.end].low in ABOARD)
        or (at and items[at - 1].low in CARRIES)
    ]
    return sorted([*found, *lost[:1]], key=lambda one: one.at)
