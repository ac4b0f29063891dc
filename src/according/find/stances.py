"""Sources of news at large: polls and studies, and those who want, promise or judge.

Reports of tolls rest on who says or counts. Other news also gives the figures of a poll ("in a
poll released on Sunday, 8 percent …", "the survey had him at 4 percent"), of a plan ("she calls
for $275 billion") and of a judgement ("he denounced the two-week delay").
"""

from according.find.items import Item
from according.find.lexicon import Form, lexicon
from according.find.mentions import NOUNISH, phrase_from, phrase_to
from according.find.speakers import Source, is_amount, is_passive

__all__ = ["ACTS", "stance_at"]

POLLS = lexicon().words["stances_polls"]
OPENING = frozenset(("in", "by", "per", "from", "under"))
# "A poll released on Friday by the college had him at 4 percent".
FAR = 18
# How far a poll's name runs before its head: "a Washington Post/ABC News poll".
NAME = 8
HAS = frozenset(("has", "had", "have", "gives", "gave", "give", "puts", "put", "places", "placed"))
SHOWS = frozenset(
    (
        "showed shows show showing found finds find finding suggests suggested indicates indicated "
        "indicating revealed reveals reports captured identified identifies"
    ).split()
)


def stance_at(items: list[Item], at: int, found: list[Source]) -> Source | None:
    """Give the source of news at large whose cue stands at ``at``, None if there is none.

    Args:
        items: the sentence.
        at: the item.
        found: the sources before it in the sentence.
    """
    return (
        polled(items, at)
        or poll_says(items, at)
        or wanted(items, at)
        or goes_on_saying(items, at, found)
    )


def goes_on_saying(items: list[Item], at: int, found: list[Source]) -> Source | None:
    """Give the source of "and vowed to …", whose subject stands before the first verb."""
    verbs = items[at].low in lexicon().say or items[at].low in WANTS
    if not verbs or items[at].low in NOUNISH or not at or items[at - 1].low not in ("and", "but"):
        return None
    if lexicon().say.get(items[at].low) in (Form.ING, Form.BASE):
        return None
    first, last = (found[-1].first, found[-1].last) if found else phrase_from(items, 0)
    return Source(first, last, at, at, (at + 1, len(items))) if last >= first else None


def polled(items: list[Item], at: int) -> Source | None:
    """Give the poll of "in a new poll, 8 percent …" or "by 28 points in the same poll"."""
    if items[at].low not in OPENING:
        return None
    head = head_after(items, at + 1)
    if head is None:
        return None
    first, last = phrase_from(items, at + 1)
    leads_on = head + 1 < len(items) and items[head + 1].kind == "prep"
    last = max(last, head) if leads_on else head
    opens = all(i.kind in ("adv", "punct", "conj") for i in items[:at])
    start = clause_before(items, at)
    told = any(is_amount(item) for item in items[start:at])
    reach = (last + 1, len(items)) if opens or not told else (start, at)
    return Source(first, last, at, at, reach)


def head_after(items: list[Item], start: int) -> int | None:
    """Give the index of the word "poll" or "study" of a noun phrase, None if it has none."""
    for here in range(start, min(len(items), start + NAME)):
        if items[here].low in POLLS:
            return here
        named = items[here].kind in ("det", "word") or items[here].text in ("/", "-", "&")
        if not named or (items[here].low in lexicon().say and not items[here].capital):
            return None
    return None


def poll_says(items: list[Item], at: int) -> Source | None:
    """Give the poll that "has" or "showed" something, words of its release in between."""
    if items[at].low not in HAS | SHOWS:
        return None
    head = next((i for i in range(at - 1, max(-1, at - FAR), -1) if items[i].low in POLLS), None)
    if head is None or any(
        i.text in (".", ";") or i.kind in ("be", "have", "modal") for i in items[head + 1 : at]
    ):
        return None
    first, last = phrase_to(items, head)
    return Source(first, last, at, at, (at + 1, len(items))) if last >= first else None


# Cues that show what a report rests on for tolls; in other news they mostly show an act.
ACTS = lexicon().words["stances_acts"]
WANTS = lexicon().words["stances_wants"]
# These want something only with "for".
FOR = frozenset(("calls", "called", "call", "calling", "asked", "asks"))
GOES_ON = frozenset(("continued", "continues", "continuing", "concluded", "began"))


def wanted(items: list[Item], at: int) -> Source | None:
    """Give who proposes, promises, wants or judges; what follows is theirs."""
    item = items[at]
    after = items[at + 1] if at + 1 < len(items) else None
    passive = is_passive(items, at) and not item.low.endswith("ing")
    if after is None or item.capital or passive or (at and items[at - 1].kind == "prep"):
        return None
    if item.low in GOES_ON:
        if after.text not in (":", ","):
            return None
    elif item.low in FOR:
        if after.low != "for":
            return None
    elif item.low not in WANTS or items[at - 1].kind == "det":
        return None
    first, last = phrase_to(items, at - 1)
    if last < first:
        return None
    return Source(first, last, at, at, (at + 1, len(items)))


def clause_before(items: list[Item], at: int) -> int:
    """Give where the clause before ``at`` begins."""
    for here in range(at - 1, -1, -1):
        if items[here].low in (";", "while", "whereas", "but"):
            return here + 1
    return 0
