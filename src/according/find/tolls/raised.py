"""Tolls that something raises: "that takes the officers slain in the mutiny to 76"."""

from according.find.grammar.items import Item
from according.find.grammar.predicates import Reading
from according.find.lexicon import Form, Role

__all__ = ["is_brought", "raised_to"]

RAISES = frozenset(
    (
        "take takes took taking bring brings brought bringing raise raises raised raising push"
        " pushes pushed pushing lift lifts lifted lifting send sends sent sending"
    ).split()
)
# "takes the number of officers slain in the mutiny at the old barracks to": how far its verb is.
FAR = 14


def raised_to(items: list[Item], link: int) -> Reading | None:
    """Give what befell those whom something brings to a number, None if nothing does."""
    if link < 3 or items[link].low != "to":  # noqa: PLR2004 - "takes those slain to"
        return None
    found: Reading | None = None
    for here in range(link - 1, max(-1, link - FAR), -1):
        item = items[here]
        if item.low in RAISES:
            return found
        if item.figure is not None or item.text in ";:" or item.kind in ("rel", "be", "modal"):
            return None
        done = tuple(
            t
            for t in item.tolls
            if t.role == Role.STATE or (t.role == Role.ACT and t.form in Form.PASSIVE)
        )
        if done and items[here - 1].kind == "word":
            found = here, done
    return None


def is_brought(items: list[Item], at: int) -> bool:
    """Tell whether "up to" is where something brings a toll: "bringing the toll there up to 13"."""
    if not items[at].low.startswith("up to "):
        return False
    for here in range(at - 1, max(-1, at - FAR), -1):
        if items[here].low in RAISES:
            return True
        if items[here].figure is not None or items[here].text in ";:":
            return False
    return False
