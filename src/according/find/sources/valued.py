"""By whom a toll is put or told: "was put at 300 by officials", "told of by the mayor"."""

from according.find.grammar.items import Item
from according.find.sources.accounts import clause_start
from according.find.sources.mentions import phrase_from, phrase_to
from according.find.sources.speakers import Source, is_passive

__all__ = ["put_by", "told_by"]

# How far before "by" the verb may stand: "put on Monday at 300 dead by officials".
PUT = 8
VALUED = frozenset(
    (
        "put estimated placed given set reckoned reported listed fixed pegged finalised finalized"
    ).split()
)


# "was lowered to 14 by the office"
CHANGED = frozenset(
    "lowered raised revised cut reduced corrected updated increased lifted scaled amended".split()
)


def put_by(items: list[Item], at: int) -> Source | None:
    """Give the source of "the toll was put at 300 by officials", None if it is none."""
    if items[at].low != "by" or at < 3 or at + 1 >= len(items):  # noqa: PLR2004 - verb, "at", number
        return None
    if named := put_at(items, at) or told_missing(items, at):
        return named
    near = range(at - 1, max(1, at - PUT), -1)
    verb = next((i for i in near if items[i].low in VALUED | CHANGED), None)
    if verb is None or not any(items[i].figure for i in range(verb + 2, at)):
        return None
    links = ("at", "as", "to") if items[verb].low in CHANGED else ("at", "as")
    if all(items[i].low not in links for i in range(verb + 1, at)):
        return None
    if items[verb].low in CHANGED and not is_changed(items, verb, at):
        return None
    first, last = phrase_from(items, at + 1)
    return Source(first, last, at, at, (clause_start(items, at), at)) if last >= first else None


# "reported missing by relatives", "listed as killed by the league".
TOLD_AS = ("reported", "listed", "declared", "posted", "pronounced", "recorded", "registered")


def told_missing(items: list[Item], at: int) -> Source | None:
    """Give who is said to have "reported missing" those counted, None if nobody is."""
    here = at - 1
    if not items[here].tolls:
        return None
    while here > 0 and (items[here].tolls or items[here].low == "as"):
        if items[here].low.startswith(TOLD_AS):
            break
        here -= 1
    first, last = phrase_from(items, at + 1)
    # Not "reportedly struck by a shell".
    adverb = items[here].low.partition(" ")[0].endswith("ly")
    told = items[here].low.startswith(TOLD_AS) and not adverb and last >= first
    # "38 were sent home, 70 reported missing by relatives"
    start = next((i + 1 for i in range(here - 1, -1, -1) if items[i].text in ",;:"), 0)
    return Source(first, last, here, at, (start, here)) if told else None


def is_changed(items: list[Item], verb: int, by: int) -> bool:
    """Tell whether a number is changed by somebody: "was lowered to 14 by the office"."""
    be = verb - 1
    while be > 0 and items[be].kind == "adv":
        be -= 1
    # "raised to 36 the number of people killed by rebels": who killed them.
    return items[be].kind == "be" and not any(item.tolls for item in items[verb:by])


def put_at(items: list[Item], at: int) -> Source | None:
    """Give the source of "its dead, put by the South at 13", None if it is none."""
    if items[at - 1].low not in VALUED:
        return None
    first, last = phrase_from(items, at + 1)
    link = last + 1
    if not first <= last or link + 1 >= len(items) or items[link].low != "at":
        return None
    ahead = range(link + 1, min(len(items), link + 3))
    figure = next((i for i in ahead if items[i].figure is not None), None)
    return Source(first, last, at - 1, at, (link, figure + 1)) if figure else None


BEEN = ("be", "have", "adv")


def told_by(items: list[Item], at: int) -> Source | None:
    """Give who told others what they pass on: "it had been told by the mayor that"."""
    if not at or not is_passive(items, at) or items[at + 1 : at + 2] == []:
        return None
    after = items[at + 2 : at + 3]
    if items[at + 1].low == "of" and after and after[0].figure is not None:
        # "The institute has been told of 173 deaths."
        back = next((i for i in range(at - 1, 0, -1) if items[i].kind not in BEEN), 0)
        first, last = phrase_to(items, back)
        return Source(first, last, at, at, (at + 2, len(items))) if last >= first else None
    if items[at + 1].low != "by":
        return None
    first, last = phrase_from(items, at + 2)
    said = last + 2 < len(items) and (
        items[last + 1].low == "that"
        # "was told by three hospitals of 355 deaths"
        or (items[last + 1].low == "of" and items[last + 2].figure is not None)
    )
    return (
        Source(first, last, at, at + 1, (last + 2, len(items))) if last >= first and said else None
    )
