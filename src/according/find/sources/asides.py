"""What stands beside somebody's words and is the reporter's own: an aside, a date of saying."""

from according.find.grammar.items import Item
from according.find.grammar.predicates import QUOTES, TIME_WORDS
from according.find.sources.sayings import Source

__all__ = ["is_own"]


def is_own(items: list[Item], source: Source, at: int) -> bool:
    """Tell whether a figure in a source's reach is the reporter's: when it was said, an aside."""
    return (
        is_aside(items, source, at)
        or tells_when(items, source, at)
        or is_inserted(items, source, at)
    )


DASHES = frozenset(("—", "–", "―", "--"))
# "pledged to ban them all — 1.6 billion people of one faith — from entering": how long it may be.
INSERTED = 20


def is_inserted(items: list[Item], source: Source, at: int) -> bool:
    """Tell whether a figure stands between dashes, in the reporter's words on what is said."""
    start = max(source.last, source.cue_last) + 1
    opens = (i for i in range(at - 1, max(start, at - INSERTED), -1) if items[i].text in DASHES)
    opened = next(opens, None)
    if opened is None:
        return False
    closes = any(item.text in DASHES for item in items[at + 1 : at + INSERTED])
    odd = sum(item.text in DASHES for item in items[start : opened + 1]) % 2 == 1
    return closes and odd and not any(i.kind in ("be", "have") for i in items[opened:at])


def tells_when(items: list[Item], source: Source, at: int) -> bool:
    """Tell whether a figure only dates what is said: "said on May 4 that", "said two years ago"."""
    between = items[source.cue_last + 1 : at]
    near = source.cue_last < at <= source.cue_last + 2  # The number, or the unit behind it.
    if near and any(i.low == "ago" for i in items[at + 1 : at + 3]):
        return True
    dated = bool(between) and all(
        i.kind == "prep" or i.low in TIME_WORDS or i.text in "‘’'." for i in between
    )
    return dated and at + 1 < len(items) and items[at + 1].low in ("that", ",")


def is_aside(items: list[Item], source: Source, at: int) -> bool:
    """Tell whether a figure after "…, officials said" belongs to the reporter's words on them."""
    last = max(source.last, source.cue_last)
    verb = items[last + 2] if last + 2 < len(items) else None
    opened = items[0].kind in ("prep", "conj") and not any(
        i.kind in ("be", "have", "modal", "do") for i in items[: source.first]
    )
    if opened and items[last + 1 : last + 2] and items[last + 1].text == ",":
        # "After small increases, the office said, they will go up".
        return False
    if source.cue_last > source.last and verb and verb.kind in ("be", "have", "modal", "adv"):
        # "The move, the mayor said, was …"
        return False
    return last < at and source.reach[1] <= source.first and not resumes(items, last)


def resumes(items: list[Item], last: int) -> bool:
    """Tell whether what was said goes on after a cue: ", and", a quotation; not ", the mayor"."""
    while last + 1 < len(items) and items[last + 1].text not in ",;" and is_time(items, last + 1):
        last += 1
    after = [i for i in items[last + 1 : last + 4] if i.kind != "adv"]
    if not after or after[0].text != ",":
        return bool(after) and (after[0].text in QUOTES or after[0].kind == "conj")
    return len(after) > 1 and (
        after[1].kind in ("conj", "figure", "prep", "modal")
        or after[1].text in QUOTES
        or after[1].low == "that"
    )


def is_time(items: list[Item], at: int) -> bool:
    """Tell whether a word belongs to a time: "said on Saturday, and"."""
    following = items[at + 1].low if at + 1 < len(items) else ""
    return items[at].low in TIME_WORDS or (items[at].kind == "prep" and following in TIME_WORDS)
