"""Those whom somebody still holds who let others go: "freed eight but still holds 40"."""

from according.find.grammar.items import Item
from according.find.grammar.objects import before_number, passive_before
from according.find.grammar.phrases import Phrase
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["kept_back"]

HOLDS = frozenset("hold holds holding held keep keeps keeping kept".split())
POLICE = lexicon().words["held_police"]
# Whom either side of a war holds is told elsewhere.
PRISONERS = frozenset("prisoners soldiers troops servicemen pows".split())
OTHERS = frozenset(("others", "more", "hostages", "captives"))


def kept_back(items: list[Item], at: int, phrase: Phrase, last: Measured) -> Measure | None:
    """Give how those are held whom somebody did not free with others, None if nobody holds them."""
    if last.measure is not Measure.RESCUED or last.how != "object" or last.word < 0:
        return None
    if not (phrase.bare or items[phrase.last].low in OTHERS):
        return None
    verb = before_number(items, at)
    if verb <= last.at or items[verb].low not in HOLDS:
        return None
    if not items[verb].low.endswith("ing") and passive_before(items, verb):
        return None
    if not last.phrase.bare and items[last.phrase.last].low in PRISONERS:
        return None
    police = any(item.low in POLICE for item in items[: last.word])
    return Measure.DETAINED if police else Measure.ABDUCTED
