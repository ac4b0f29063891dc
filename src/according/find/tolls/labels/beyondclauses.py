"""Toll nouns that stand beyond a clause: "the toll from a ferry that sank rose to 12"."""

from according.find.grammar.items import Item
from according.find.grammar.predicates import Reading
from according.find.lexicon import Form, Role

__all__ = ["CLAUSE", "toll_beyond", "toll_of_clause"]

# "the death toll from a ferry that", "the toll after": how far the toll may stand.
CLAUSE = 14


def toll_of_clause(items: list[Item], opens: int, link: int) -> Reading | None:
    """Give the toll that a clause belongs to: "the toll from a ferry that sank rose to"."""
    if items[opens].kind not in ("rel", "conj", "prep") or not verb_before(items, link):
        return None
    for here in range(opens - 1, max(-1, opens - CLAUSE), -1):
        said = items[here].tolls
        totals = tuple(t for t in said if t.role == Role.TOTAL)
        if totals and all(t.role not in (Role.ACT, Role.STATE) for t in said):
            return here, totals
        # "from a building collapse that", "from floods that": what happened, and no other toll.
        told = any(t.role in (Role.STATE, Role.COUNT) or t.form in Form.PASSIVE for t in said)
        # "the number of bodies pulled from a block that"
        told = told and all(t.role != Role.TOTAL for t in items[here - 1].tolls)
        joins = items[here].low == "and"
        if (items[here].kind not in ("word", "det", "prep") and not joins) or told:
            return None
    return None


def toll_beyond(items: list[Item], link: int, nearest: int) -> Reading | None:
    """Give the toll before a relative clause that has another: "the toll from a blast that left".

    Of several such clauses the first is asked.
    """
    for here in range(max(1, link - nearest), link):
        if items[here].low in ("that", "which") and items[here].kind == "rel":
            return toll_of_clause(items, here, link) if items[here - 1].text != "," else None
    return None


def verb_before(items: list[Item], link: int) -> bool:
    """Tell whether a figure's link is a verb, or belongs to one: "rose to", "is"."""
    return items[link].kind == "be" or items[link - 1].kind in ("word", "have")
