"""What befell those named in a row with others, by their kind: "lost 1,700 men and 12 tanks"."""

from according.find.grammar.items import Item
from according.find.grammar.listing import listed
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.voices import BOTH
from according.find.tolls.clauses.trailing import along
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import THINGS_ONLY, choose
from according.model import Measure

__all__ = ["lost_with", "measure_with", "undergoes_same"]


def lost_with(items: list[Item], at: int, phrase: Phrase, last: Measured) -> Measure | None:
    """Give what befell things that an army lost with its people: "lost 1,700 men and 12 tanks".

    The same verb says it otherwise of each: "eliminated 40 soldiers and a tank".
    """
    if phrase.bare or undergoes_same(items, phrase, last):
        return None
    if last.measure is Measure.AFFECTED and items[at].figure is None:
        return None
    beside = listed(items, last.phrase, at, last.at) or along(items, last, at)
    return measure_with(items, phrase, last) if beside else None


def measure_with(items: list[Item], phrase: Phrase, other: Measured) -> Measure | None:
    """Give what a listed noun shares with its neighbour, by what kind of thing it is."""
    if undergoes_same(items, phrase, other) or other.measure is Measure.AFFECTED:
        return other.measure
    if other.word < 0 or other.measure not in {*THINGS_ONLY, Measure.KILLED, Measure.CASUALTIES}:
        return None
    said = items[other.word].tolls
    toll = choose(items, phrase, (other.word, said)) if said else None
    if toll is not None:
        return toll.measure
    # "inflicted 40 casualties and 12 armoured vehicles"
    things = other.measure is Measure.CASUALTIES and kind_of(items[phrase.last]) is Kind.MATERIEL
    return Measure.LOST if things else None


def undergoes_same(items: list[Item], phrase: Phrase, other: Measured) -> bool:
    """Tell whether a listed noun can share the measure of its neighbour."""
    if phrase.bare:
        return True
    kind = kind_of(items[phrase.last])
    if kind is Kind.MATERIEL and other.measure in (*BOTH, Measure.CASUALTIES):
        # "five bodies were found and four rifles recovered"
        return False
    if kind is Kind.UNKNOWN or other.phrase.bare:
        return True
    neighbour = kind_of(items[other.phrase.last])
    return neighbour in (kind, Kind.UNKNOWN)
