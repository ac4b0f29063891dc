"""Shares of those harmed that a number puts in figures: "a fifth of the villagers, 14,000,"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase, phrase_after
from according.find.grammar.predicates import predicates_after
from according.find.lexicon import Form, Role
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose

__all__ = ["renaming"]

SHARES = frozenset(
    "half third quarter fifth tenth most all majority everyone everybody percent cent % population"
    " quarters thirds entire whole".split()
)
# "A fifth of the population of the island, 14,000,": how far before the comma the share may stand.
RENAMED = 9
OPENING = {",": ",", "(": ")", "–": "–", "—": "—", "-": "-"}
# What they are told to be in before ", or 5,100".
STATES = (Role.BEFALL, Role.STATE)


def renaming(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell a share that a number puts in figures: "a fifth, 14,000, had fled"."""
    if at > 2 and items[at - 1].low == "or" and items[at - 2].text == ",":  # noqa: PLR2004
        return put_otherwise(items, at, phrase)
    end = phrase.end
    end += 2 * ([item.low for item in items[end : end + 2]] == ["of", "them"])
    if at < 2 or end + 1 >= len(items) or OPENING.get(items[at - 1].text) != items[end].text:  # noqa: PLR2004
        return None
    share, harmed = share_before(items, at - 1)
    if share < 0:
        return None
    done = [t for t in items[harmed].tolls if t.form in Form.PASSIVE] if harmed >= 0 else []
    if harmed >= 0:
        # "a third of the villagers killed, 131,"
        return Measured(at, done[0].measure, harmed, phrase, "state") if done else None
    return predicated(items, at, named(items, share, at, phrase), end + 1)


def put_otherwise(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell "a fifth of the customers, or 5,100," before it or behind it."""
    share, harmed = share_before(items, at - 2)
    if share < 0 or items[at].figure is None:
        return None
    phrase = named(items, share, at, phrase)
    if harmed >= 0:
        # "a fifth of the customers had no power, or 5,100"
        said = tuple(t for t in items[harmed].tolls if t.role in STATES)
        toll = choose(items, phrase, (harmed, said)) if said else None
        return Measured(at, toll.measure, harmed, phrase, "state") if toll else None
    comma = phrase.end < len(items) and items[phrase.end].text == ","
    return predicated(items, at, phrase, phrase.end + comma)


def share_before(items: list[Item], closes: int) -> tuple[int, int]:
    """Give a share before a sign and the toll word right before the sign, -1 where there is none.

    Both are -1 where something else stands between.
    """
    harmed = -1
    for here in range(closes - 1, max(-1, closes - 1 - RENAMED), -1):
        if items[here].low in SHARES:
            return here, harmed
        if items[here].tolls and here == closes - 1:
            harmed = here
        elif items[here].kind not in ("word", "prep", "det", "adv") or items[here].tolls:
            break
    return -1, -1


def named(items: list[Item], share: int, at: int, phrase: Phrase) -> Phrase:
    """Give the noun of a share to a number without one: "a fifth of the homes, 1,200, were"."""
    if not phrase.bare:
        return phrase
    of = next((here for here in range(share, at - 1) if items[here].low == "of"), share)
    noun = phrase_after(items, of)
    return phrase if noun.bare else noun._replace(end=phrase.end)


def predicated(items: list[Item], at: int, phrase: Phrase, start: int) -> Measured | None:
    """Give what a predicate that begins at ``start`` tells of a share."""
    for reading in predicates_after(items, start):
        if (toll := choose(items, phrase, reading)) is not None:
            return Measured(at, toll.measure, reading[0], phrase, "predicate")
    return None
