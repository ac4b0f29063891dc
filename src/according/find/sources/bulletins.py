"""Who is said, right behind figures, to have given them: "12 dead: that was the army's count".

Or by a line of its own: "Source: the fire service."
"""

from according.find.grammar.items import Item
from according.find.grammar.predicates import QUOTES, TIME_WORDS
from according.find.lexicon import lexicon
from according.find.sources.accounts import clause_start
from according.find.sources.mentions import phrase_from, phrase_to
from according.find.sources.persons import with_name
from according.find.sources.speakers import Source, can_speak

__all__ = ["CLOSERS", "READS", "closing", "reads", "summed"]

DOCUMENTS = lexicon().words["documents"]

# A line that only tells the source has no fewer and no more items.
SHORTEST, LINE = 3, 14
# What stands for the figures before it, and the nouns for them.
THESE = frozenset("that this these those such".split())
VALUES = frozenset(
    "count tally figure figures number numbers toll total totals balance data breakdown".split()
)
HAD = frozenset("had has put puts saw sees gave gives counted".split())
# "at 8 p.m. these were": how far behind the sign the word may stand.
OPENS = 6


READS = frozenset(("read", "reads", "ran"))


def reads(items: list[Item], at: int) -> Source | None:
    """Give the document that closes what it says: "12 died,” read a note from the base"."""
    if not 0 < at < len(items) - 1 or items[at].low not in READS:
        return None
    if items[at - 1].low in DOCUMENTS and items[at + 1].text in (".", ","):
        # "12 died, the statement read."
        first, last = phrase_to(items, at - 1)
        opens = first == 0 or items[first - 1].text != ","
        return Source(first, last, at, at, (at + 1, len(items)) if opens else (0, first))
    if items[at + 1].kind != "det":
        return None
    first, last = phrase_from(items, at + 1)
    known = any(item.low in DOCUMENTS for item in items[first : last + 1])
    closes = items[at - 1].text in QUOTES or items[at - 1].text == ","
    return Source(first, last, at, at, (clause_start(items, at), at)) if closes and known else None


def summed(items: list[Item], at: int) -> Source | None:
    """Give who gave the figures before a sign: "12 dead: that was how the agency had it"."""
    ahead = range(at + 1, min(len(items) - 3, at + OPENS))
    these = next((i for i in ahead if items[i].low in THESE), None)
    if these is None or items[these + 1].kind != "be":
        return None
    if all(item.figure is None for item in items[:at]):
        return None
    start = next((i + 1 for i in range(at - 1, -1, -1) if items[i].text == ";"), 0)
    named = whose(items, these + 2)
    return Source(*named, at, at, (start, at)) if named else None


def whose(items: list[Item], here: int) -> tuple[int, int] | None:
    """Give whose numbers they are: "the army's count", "how the army had it", none if nobody's."""
    ahead = range(here, min(len(items), here + LINE))
    if items[here].low == "how":
        verb = next((i for i in ahead if items[i].low in HAD), here)
        return (here + 1, verb - 1) if verb > here + 1 else None
    noun = next((i for i in ahead if items[i].low in VALUES), here)
    if noun + 1 >= len(items):
        return None
    owner = next((i for i in range(here, noun) if items[i].low.endswith(("'s", "s'", "’s"))), None)
    if owner is not None:
        return phrase_to(items, owner)
    # "the numbers our volunteers texted us"
    first, last = phrase_from(items, noun + 1 + (items[noun + 1].low in ("that", "which")))
    after = items[last + 1] if last + 1 < len(items) else None
    ends = after is None or after.text == "." or after.kind in ENDS
    verb = last + (not ends or last == first)
    speaks = (
        noun > here
        and first < verb
        and can_speak(items, Source(first, verb - 1, verb, verb, (0, 0)))
    )
    return (first, with_name(items, verb - 1)) if speaks else None


# What follows a verb whose object stands before it.
ENDS = ("pron", "prep", "adv")
GIVES = frozenset("gave released issued published announced read compiled provided updated".split())


def closing(items: list[Item]) -> Source | None:
    """Give whom a line names that only says whose the figures before it are, None if it does not.

    "Source: district engineers.", "All figures, the ministry.", "The mayor gave the figures."
    """
    if not SHORTEST <= len(items) <= LINE:
        return None
    if any(item.tolls and item.low not in GIVES for item in items):
        return None
    if items[0].low in THESE and items[1].kind == "be":
        named = whose(items, 2)
        return Source(*named, 0, 1, (0, 0)) if named else None
    return headed(items) or given(items)


def headed(items: list[Item]) -> Source | None:
    """Give the source that "Source:" or "All figures from" names, None if none does."""
    at = int(items[0].low == "all")
    if items[at].low not in HEADS or items[at + 1].low not in (":", ",", "from", "by"):
        return None
    first, last = phrase_from(items, at + 2)
    # "Source: News agencies" tells where a report was put together from.
    press = any(item.low in PRESS for item in items[at + 2 :])
    return Source(first, last, at, at + 1, (0, 0)) if last >= first and not press else None


PRESS = frozenset("news agencies reuters afp ap xinhua tass dpa efe jazeera wires".split())
HEADS = frozenset("source sources figures data numbers".split())
# One of these stands in every line that only tells the source.
CLOSERS = THESE | VALUES | HEADS


def given(items: list[Item]) -> Source | None:
    """Give who "gave the figures" that stand before, None if nobody did."""
    for verb in range(1, len(items) - 2):
        told = items[verb].low in GIVES and items[verb + 1].low in ("the", "these", "those")
        if told and items[verb + 2].low in VALUES:
            after = items[verb + 3 : verb + 4]
            first, last = phrase_to(items, verb - 1)
            source = Source(first, last, verb, verb + 2, (0, 0))
            alone = not after or after[0].kind in ("punct", "prep") or after[0].low in TIME_WORDS
            return source if alone and last >= first and can_speak(items, source) else None
    return None
