"""Whether "down" is where somebody goes, no verb: "hurtled down an embankment"."""

from according.find.grammar.items import Item

__all__ = ["leads_down"]

MOVES = frozenset("fell fall falls ran slid went rolls slides runs goes drove swept blew".split())


def leads_down(items: list[Item], here: int) -> bool:
    """Tell whether "down" follows a verb of motion, and shoots nothing down itself."""
    if here == 0 or items[here].low != "down":
        return False
    before = items[here - 1].low
    return before.endswith(("ed", "ing")) or before in MOVES
