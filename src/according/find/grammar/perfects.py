"""Participles that "has" makes verbs of, also behind another: "has killed 12 and driven out"."""

from according.find.grammar.item import Item
from according.find.lexicon import Form

__all__ = ["is_perfect"]

# "has brought ruin to the whole of the valley and driven out": how far "has" may stand.
REACH = 12


def is_perfect(items: list[Item], here: int) -> bool:
    """Tell whether "has" or "had" stands before the participle at ``here``."""
    back = here - 1
    while back >= 0 and items[back].kind == "adv":
        back -= 1
    if back < 0 or items[back].kind == "have":
        return back >= 0
    return items[back].low == "and" and is_second(items, back)


def is_second(items: list[Item], joint: int) -> bool:
    """Tell whether a perfect with its object stands before "and": "has killed 12 people and"."""
    for back in range(joint - 1, max(-1, joint - REACH), -1):
        item = items[back]
        if item.kind == "have":
            first = items[back + 1]
            done = any(toll.form in Form.PASSIVE for toll in first.tolls)
            return done or (first.kind == "word" and first.low.endswith(PARTICIPLES))
        if item.kind in ("be", "rel", "modal", "conj", "pron") or item.text in ";:":
            return False
    return False


PARTICIPLES = ("ed", "en", "ght", "ne", "wn")
