"""Ages of those who were killed or hurt: "the driver, who died in the crash, was 34"."""

from according.find.grammar.items import Item
from according.find.tolls.counted import Measured

__all__ = ["is_aged"]

SINGLE = frozenset(("was", "is", "'s", "is now", "would be"))
OLDEST = 110
# Nouns whose value stands behind "was": "the number killed was 34".
VALUED = frozenset("number numbers total totals toll tolls tally count counts figure sum".split())
# Words that a number of the dead may follow without a noun of these: "the dead was 34".
DEAD = frozenset(("the", "those", "how"))


def is_aged(items: list[Item], one: Measured) -> bool:
    """Tell whether a bare number behind "was" is how old somebody is, and nobody is counted."""
    figure = items[one.at].figure
    if figure is None or not one.phrase.bare or (figure.low or 0) > OLDEST or one.at < 2:  # noqa: PLR2004
        return False
    if not figure.span.text.isdigit() or items[one.at - 1].low not in SINGLE:
        return False
    ended = one.at + 1 >= len(items) or items[one.at + 1].text in (".", ",", ";", "!", "”", '"')
    said = {word for item in items[: one.at] for word in item.low.split(" ")}
    # "the dead was 34": one item with its article
    nominal = items[one.word].low.split(" ")[0] in DEAD
    return ended and not nominal and said.isdisjoint(VALUED)
