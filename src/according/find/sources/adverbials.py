"""Adverbials of several words between who speaks and the verb: "the army so far says"."""

from according.find.grammar.items import Item

__all__ = ["PERIODS", "before_adverbial", "before_period"]

PERIODS = frozenset(
    ("week", "month", "year", "weekend", "night", "morning", "afternoon", "evening")
)

ADVERBIALS = tuple(
    tuple(said.split())
    for said in (
        "so far",
        "thus far",
        "as yet",
        "to date",
        "in turn",
        "in response",
        "in return",
        "at the time",
        "at that time",
        "at this time",
        "for now",
        "for its part",
        "for their part",
        "for his part",
        "for her part",
        "later that day",
        "earlier that day",
        "later that night",
        "later in the day",
        "earlier in the day",
        "later the same day",
        "the same day",
        "that same day",
        "time and again",
        "once more",
        "more than once",
        "in private",
        "in public",
        "on record",
        "by phone",
        "by telephone",
        "by text message",
        "in writing",
        "for years",
        "for months",
        "for weeks",
        "at length",
        "in detail",
        "in court",
    )
)
LASTS = frozenset(said[-1] for said in ADVERBIALS)
# "rebels and the army both said", "the three all said"
EACH = frozenset(("both", "all"))


def before_adverbial(items: list[Item], last: int) -> int:
    """Give the item before the adverbials that end at ``last``, ``last`` itself if none do."""
    while last > 0:
        here = last - (items[last].text == ",")
        whom = items[here - 1].kind if here else ""
        since = items[here].low == "since" and whom == "have"
        if since or (items[here].low in EACH and whom in ("word", "figure", "pron", "have")):
            # "the two have both said", "neighbours have since said"
            last = here - 1
            continue
        if items[here].low not in LASTS:
            return last
        said = next((s for s in ADVERBIALS if ends_with(items, here, s)), None)
        if said is None or here < len(said):
            return last
        before = here - len(said)
        if here < last and items[before].text != ",":
            return last
        last = before - (here < last)
    return last


def ends_with(items: list[Item], last: int, said: tuple[str, ...]) -> bool:
    """Tell whether the words that end at ``last`` are these."""
    return tuple(item.low for item in items[max(0, last - len(said) + 1) : last + 1]) == said


def before_period(items: list[Item], last: int) -> int:
    """Give the item before the time that ends at ``last``, ``last`` itself if none does."""
    if last < 2:  # noqa: PLR2004
        return last
    if items[last].low in PERIODS and items[last - 1].low in ("last", "this", "earlier"):
        # "A poll last week showed …"
        return last - 2
    # "Reports as of Wednesday said …"
    return last - 2 * (items[last].low == "of" and items[last - 1].low == "as")
