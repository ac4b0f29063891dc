"""Shares of those of whom only harm is told: "of the dead, 14 were nurses and nine were guards"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.lexicon import Form, Role, Toll
from according.find.tolls.counted import Measured

__all__ = ["of_those"]

OPENS = frozenset(("of", "among", "amongst"))
WHOLES = frozenset((Role.TOTAL, Role.STATE, Role.BEING, Role.COUNT))
# "Of those arrested in the two raids, 14 were students, nine were clerks and two": items.
REACH, GROUP = 24, 10
# What may stand between the whole's comma and a share.
SHARES = frozenset(("figure", "be", "have", "word", "adv", "det", "prep", "conj"))
VERBS = frozenset("came come hailed lived belonged included worked".split())


def of_those(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell all of whom a number is a share, where a comma parts it from them."""
    if items[at].figure is None or not phrase.bare or at + 1 >= len(items):
        return None
    after = items[at + 1]
    if after.kind not in ("be", "have") and after.low not in VERBS:
        return None
    comma = comma_before(items, at)
    for opens in range(comma - 1, max(-1, comma - GROUP), -1):
        if items[opens].figure is not None or items[opens].kind in ("be", "have", "modal", "punct"):
            return None
        if items[opens].low.split(" ")[0] in OPENS and begins(items, opens):
            first = next(here for here in range(comma, at + 1) if items[here].figure is not None)
            return share(items, at, phrase, range(opens, comma), first)
    return None


def comma_before(items: list[Item], at: int) -> int:
    """Give the comma that ends what opens the sentence, behind it only other shares; -1 if none."""
    found = -1
    for here in range(at - 1, max(-1, at - REACH), -1):
        if items[here].text == ",":
            found = here
        elif items[here].tolls or items[here].kind not in SHARES:
            break
    return found


def begins(items: list[Item], here: int) -> bool:
    """Tell whether a clause begins: with the sentence, behind a sign, or behind "but"."""
    return here == 0 or items[here - 1].kind in ("punct", "conj")


def share(items: list[Item], at: int, phrase: Phrase, group: range, first: int) -> Measured | None:
    """Give a share with what befell the whole: "the dead", "those killed", "people arrested".

    Shares behind the ``first`` go with it.
    """
    for word in reversed(group):
        said = next((toll for toll in items[word].tolls if is_whole(items, word, toll)), None)
        if said is not None and first == at:
            return Measured(at, said.measure, word, phrase, "partitive")
        if said is not None:
            return Measured(at, said.measure, word, phrase, "list", shared=first)
    return None


def is_whole(items: list[Item], word: int, toll: Toll) -> bool:
    """Tell whether a word names those whom harm befell, or says of a noun before it what did."""
    if toll.role in WHOLES:
        return True
    done = toll.role == Role.ACT and toll.form in Form.PASSIVE
    return done and items[word - 1].kind in ("word", "det", "adv", "pron")
