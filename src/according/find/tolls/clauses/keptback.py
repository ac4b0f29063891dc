"""Those whom somebody still holds who let others go: "freed eight but still holds 40"."""

from according.find.grammar.items import Item
from according.find.grammar.objects import before_number, passive_before
from according.find.grammar.phrases import Phrase
from according.find.lexicon import Role, lexicon
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["kept_back", "who_remain"]

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


# "of whom 133 remain", "133 of whom remain": how far behind those named either stands.
OF_WHOM = ["of", "whom"]


def who_remain(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give those still held of hostages without a number: "hostages, of whom 133 remain"."""
    before = [item.low for item in items[max(0, at - 2) : at]] == OF_WHOM
    after = [item.low for item in items[at + 1 : at + 3]] == OF_WHOM
    whose = at - 2 if before else at
    verb = at + 3 if after else at + 1
    if not (before or after) or whose < 2 or verb >= len(items):  # noqa: PLR2004 - "hostages,"
        return None
    if items[whose - 1].text != "," or items[verb].low not in ("remain", "remained"):
        return None
    named = whose - 2
    being = next((t for t in items[named].tolls if t.role == Role.BEING), None)
    if being is None or being.measure is not Measure.ABDUCTED:
        return None
    return Measured(at, being.measure, named, phrase, "being")
