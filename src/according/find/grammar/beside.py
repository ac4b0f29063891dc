"""Those whom the same thing befell as somebody before: "was abducted with three colleagues"."""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.grammar.voices import TIME_WORDS
from according.find.lexicon import Form, Role, Toll

__all__ = ["befallen", "goes_on", "is_along", "is_beside", "with_kin"]


def befallen(item: Item) -> tuple[Toll, ...]:
    """Give the readings by which a word says what befell its subject."""
    return tuple(
        t
        for t in item.tolls
        if (t.role == Role.ACT and t.form in Form.PASSIVE)
        or (t.role == Role.BEFALL and t.form != Form.NONE)
    )


def is_along(items: list[Item], here: int) -> bool:
    """Tell whether a word closes "along with" or "together with"."""
    return items[here].low == "with" and here > 0 and items[here - 1].low in ("along", "together")


WHOSE = frozenset("his her their its".split())


def is_beside(items: list[Item], here: int, end: int) -> bool:
    """Tell whether people stand behind "with" and what befell another: "died with two aides".

    ``end`` is where their noun phrase ends: not "was shot with two rifles", "hurt, with two dead",
    "killed with an agent".
    """
    if items[here].low != "with" or here < 1 or kind_of(items[end - 1]) is not Kind.PEOPLE:
        return False
    number = here + 1 + (items[here + 1].low in WHOSE)
    return items[number].figure is not None and bool(befallen(items[here - 1]))


def with_kin(items: list[Item], here: int) -> bool:
    """Tell whether a list goes on from somebody's own: "was killed with his wife and two aides"."""
    if items[here].low != "with" or not 0 < here < len(items) - 1:
        return False
    return items[here + 1].low in WHOSE and bool(befallen(items[here - 1]))


# What may follow a list's last object: its clause must not go on to another verb.
CLAUSE = 10


# What is said of one.
ALONE = frozenset(("is", "was", "has"))


def behind_article(items: list[Item], here: int) -> bool:
    """Tell whether a word ends a noun phrase: "in an end", "a bloody end"."""
    return "det" in (items[here - 1].kind, items[here - 2].kind) and items[here - 1].kind in NOUNS


NOUNS = ("det", "word")


def goes_on(items: list[Item], end: int) -> bool:
    """Tell whether the clause goes on to another verb after the noun phrase that ends there."""
    for here in range(end, min(len(items), end + CLAUSE)):
        item = items[here]
        if item.kind == "link" and behind_article(items, here):
            # "in a bloody end to the siege": a noun.
            continue
        if item.low in ALONE and items[here - 1].low == "and":
            # "was flown out along with five nurses and is stable": of the one before.
            return False
        if item.kind in ("be", "have", "modal", "do", "link"):
            return True
        if item.kind in ("punct", "rel") or (item.kind == "conj" and item.low != "and"):
            return False
        if here == end and item.kind == "word" and item.low not in TIME_WORDS:
            return True
        if item.tolls and any(t.role in (Role.ACT, Role.BEFALL) for t in item.tolls):
            # "in the strikes": a noun.
            return items[here - 1].low != "and" and items[here - 1].kind != "det"
    return False
