"""Sources of news at large: polls and studies, and those who want, promise or judge.

Reports of tolls rest on who says or counts. Other news also gives the figures of a poll ("in a
poll released on Sunday, 8 percent …", "the survey had him at 4 percent"), of a plan ("she calls
for $275 billion") and of a judgement ("he denounced the two-week delay").
"""

from according.find.grammar.items import Item
from according.find.grammar.predicates import QUOTES
from according.find.lexicon import Form, lexicon
from according.find.sources.datelines import after_dateline
from according.find.sources.mentions import (
    NOUNISH,
    phrase_from,
    phrase_to,
    trimmed,
    walk_back,
)
from according.find.sources.speakers import Source, is_amount, is_passive

__all__ = ["ACTS", "opener", "pointing", "stance_at"]

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
        ready(items, at)
        or polled(items, at)
        or poll_says(items, at)
        or held(items, at)
        or doing(items, at, found)
        or wanted(items, at)
        or goes_on_saying(items, at, found)
    )


POINTS = frozenset(
    "pointed points pointing point admitted admits confessed referred refers alluded".split()
)


def pointing(items: list[Item], at: int) -> Source | None:
    """Give who "pointed to" what follows, None if nobody."""
    if items[at].low not in POINTS or at + 1 >= len(items) or items[at + 1].low != "to" or not at:
        return None
    if is_passive(items, at) and not items[at].low.endswith("ing"):
        return None
    first, last = phrase_to(items, at - 1)
    return Source(first, last, at, at + 1, (at + 2, len(items))) if last >= first else None


def ready(items: list[Item], at: int) -> Source | None:
    """Give who "is quick to point out that", "was careful to say that", None if nobody."""
    if lexicon().say.get(items[at].low) != Form.BASE or at < 3 or items[at - 1].low != "to":  # noqa: PLR2004
        return None
    if items[at - 3].kind != "be" or all(i.low != "that" for i in items[at + 1 : at + 3]):
        return None
    first, last = phrase_to(items, at - 4)
    return Source(first, last, at, at, (at + 1, len(items))) if last >= first else None


def goes_on_saying(items: list[Item], at: int, found: list[Source]) -> Source | None:
    """Give the source of "and vowed to …", whose subject stands before the first verb."""
    verbs = items[at].low in lexicon().say or items[at].low in WANTS
    if not verbs or items[at].low in NOUNISH or not at or items[at - 1].low not in ("and", "but"):
        return None
    if lexicon().say.get(items[at].low) in (Form.ING, Form.BASE):
        return None
    first, last = (found[-1].first, found[-1].last) if found else opener(items)
    return Source(first, last, at, at, (at + 1, len(items))) if first <= last < at else None


# What somebody holds: "the mayor's plan to", "Ms. Ruiz's call for".
HELD = lexicon().words["stances_nouns"]
HOLDS = frozenset(("that", "to", "for", "of", "on", "about"))


def held(items: list[Item], at: int) -> Source | None:
    """Give whose claim, plan or demand it is: "despite the mayor's claim that"."""
    if items[at].low not in HELD or at + 1 >= len(items) or items[at + 1].low not in HOLDS:
        return None
    owner = at - 1
    while owner > at - NOUN and owner > 0 and is_between(items, owner):
        owner -= 1
    if owner < 0 or not is_owner(items, owner):
        return None
    last = owner - (items[owner].text in APOSTROPHES)
    first, last = trimmed(items, walk_back(items, last), last)
    return Source(first, last, at, at + 1, (at + 2, len(items))) if last >= first else None


APOSTROPHES = "'’"
# How many words may stand between the owner and what he holds: "his long-held, popular claim".
NOUN = 4


def is_between(items: list[Item], at: int) -> bool:
    """Tell whether a word may stand between an owner and what he holds."""
    plain = items[at].kind in ("word", "adv") and items[at].low not in HELD
    return plain and not is_owner(items, at)


def is_owner(items: list[Item], at: int) -> bool:
    """Tell whether an item shows whose the next noun is."""
    item = items[at]
    many = item.text in APOSTROPHES and at > 0 and items[at - 1].low.endswith("s")
    return item.low.endswith("'s") or many


# After a comma these tell what an event shows, not what its subject says.
SHOWN = frozenset(
    (
        "showing finding suggesting indicating implying listing putting placing setting giving "
        "lowering raising increasing counting recording speaking asking posting determining "
        "learning hearing pointing blaming signaling signalling revealing identifying"
    ).split()
)


def doing(items: list[Item], at: int, found: list[Source]) -> Source | None:
    """Give who "is telling", "rallied them by promising", or speaks, ", insisting that …"."""
    low = items[at].low
    says = lexicon().say.get(low) == Form.ING or (low in WANTS and low.endswith("ing"))
    if not says or not at or items[at].capital:
        return None
    before = at - 1
    while before > 0 and items[before].kind == "adv":
        before -= 1
    if items[before].kind == "be":
        first, last = phrase_to(items, before - 1)
    elif items[before].low == "by" or (items[before].text == "," and low not in SHOWN):
        first, last = (found[-1].first, found[-1].last) if found else opener(items)
    else:
        return None
    return Source(first, last, at, at, (at + 1, len(items))) if first <= last < at else None


def opener(items: list[Item]) -> tuple[int, int]:
    """Give the subject that a sentence opens with, after "On Monday," or "When asked,"."""
    start = after_dateline(items, 0, len(items))
    while start < len(items) and (
        items[start].text in QUOTES + ","
        or items[start].kind == "adv"
        or (start + 1 < len(items) and items[start + 1].text == "," and not items[start].tolls)
    ):
        if start == 0 and named_first(items):
            return 0, 0
        start += 1
    if start < len(items) and items[start].kind in ("prep", "conj"):
        comma = next((i for i in range(start, len(items)) if items[i].text == ","), None)
        if comma is None:
            return 0, -1
        start = comma + 1
    if start < len(items) and items[start].kind == "pron":
        return start, start
    first, last = phrase_from(items, start)
    verb = (i for i in range(first + 1, last + 1) if is_finite(items, i))
    return first, next(verb, last + 1) - 1


def named_first(items: list[Item]) -> bool:
    """Tell whether a clause tells more of the name that opens a sentence: "Ruiz, who is ill,"."""
    named = len(items) > 2 and items[0].capital and items[0].kind == "word"  # noqa: PLR2004
    return named and items[1].text == "," and items[2].low == "who"


def is_finite(items: list[Item], at: int) -> bool:
    """Tell whether a plain word after a noun looks like its verb: "Ruiz blasted", "Ruiz took a"."""
    item, before = items[at], items[at - 1]
    if item.capital or item.kind != "word" or before.kind != "word":
        return False
    after = items[at + 1].kind if at + 1 < len(items) else ""
    parted = (before.capital and after in ("det", "pron", "prep")) or (
        before.low.endswith("s") and after == "det"
    )
    return item.low.endswith("ed") or parted


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
    after = items[at + 1] if at + 1 < len(items) else None
    if items[at].kind == "have" and not (after and is_somebody(after)):
        # "The poll has a margin of error of 3 points".
        return None
    first, last = phrase_to(items, head)
    return Source(first, last, at, at, (at + 1, len(items))) if last >= first else None


def is_somebody(item: Item) -> bool:
    """Tell whether an item names whom a poll has somewhere: "has Ruiz leading", "had her at"."""
    return item.capital or item.kind == "pron" or item.low == "her"


# Cues that show what a report rests on for tolls; in other news they mostly show an act.
ACTS = lexicon().words["stances_acts"]
WANTS = lexicon().words["stances_wants"]
# These want something only with "for".
FOR = frozenset(("calls", "called", "call", "calling", "asked", "asks"))
# These only with "to": "they plan to build 300", not "the plan for 300".
PLANS = frozenset("plan plans planned refuse refuses refused aim aims aimed intend intends".split())
GOES_ON = frozenset(
    "continued continues continuing concluded began answered answers asked mused".split()
)


def wanted(items: list[Item], at: int) -> Source | None:
    """Give who proposes, promises, wants or judges; what follows is theirs."""
    item = items[at]
    after = items[at + 1] if at + 1 < len(items) else None
    passive = is_passive(items, at) and not item.low.endswith("ing")
    if after is None or item.capital or passive or (at and items[at - 1].kind == "prep"):
        return None
    if item.low in GOES_ON:
        if after.text not in (":", ",") and not closes_quote(items, at):
            return None
    elif item.low in FOR:
        if after.low != "for" and not labels(items, at):
            return None
    elif item.low in PLANS:
        if after.low != "to":
            return None
    elif item.low not in WANTS or items[at - 1].kind == "det":
        return None
    first, last = phrase_to(items, at - 1)
    if last < first:
        return None
    return Source(first, last, at, at, (at + 1, len(items)))


# "called the attack that killed five “an outrage”": how far what they call it may stand.
CALLED = 24


def labels(items: list[Item], at: int) -> bool:
    """Tell whether somebody calls a thing something: "called the delay of two weeks “a farce”"."""
    if items[at].low not in ("called", "calls") or items[at + 1].kind not in ("det", "pron"):
        return False
    return any(item.text in '"“' for item in items[at + 2 : at + CALLED])


def closes_quote(items: list[Item], at: int) -> bool:
    """Tell whether a quotation ends right before the subject of a verb: "…,” she continued"."""
    first, last = phrase_to(items, at - 1)
    return last >= first > 0 and items[first - 1].text in QUOTES


def clause_before(items: list[Item], at: int) -> int:
    """Give where the clause before ``at`` begins."""
    for here in range(at - 1, -1, -1):
        if items[here].low in (";", "while", "whereas", "but"):
            return here + 1
    return 0
