"""Those of whom nothing is known: "of the other 40 nothing has been heard since"."""

from according.find.grammar.items import Item
from according.find.grammar.objects import before_number
from according.find.grammar.phrases import Phrase
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["CUES", "NOTHING", "unheard"]

NOTHING = frozenset(("nothing",))
NEWS = frozenset("word trace news tidings sign".split())
KNOWN = frozenset("known heard seen found learned learnt had discovered".split())
FATE = frozenset(("fate", "fates", "whereabouts"))
# "nothing further had since been heard": how far behind "nothing" the verb may stand.
REACH = 7


def unheard(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the loss of those of whom nothing is known, None if something may be."""
    if items[at].figure is None:
        return None
    # "of the other 25 nothing is known": "nothing" is no noun of theirs.
    beside = [item.low for item in items[at + 1 : at + 2]] == ["nothing"]
    nothing = at + 1 if phrase.of or beside else phrase.end
    phrase = Phrase(-1, -1, at + 1) if beside else phrase
    if items[nothing : nothing + 1] and items[nothing].low == "of":
        # "23 of whom no word was had", "23 miners of whose fate nothing is known"
        nothing += 2
        nothing += nothing < len(items) and items[nothing].low in FATE
    else:
        of = before_number(items, at)
        opens = of == 0 or (of > 0 and items[of - 1].kind in ("punct", "conj"))
        if of < 0 or items[of].low != "of" or not opens:
            return None
    verb = known_by(items, nothing)
    return Measured(at, Measure.MISSING, verb, phrase, "predicate") if verb else None


def known_by(items: list[Item], nothing: int) -> int:
    """Give the verb of "nothing is known", "no word has been had"; 0 if there is none."""
    if nothing >= len(items) or items[nothing].low not in NOTHING | {"no"}:
        return 0
    after = items[nothing + 1 : nothing + 2]
    if items[nothing].low == "no" and not (after and after[0].low in NEWS):
        return 0
    for here in range(nothing + 1, min(len(items), nothing + REACH)):
        if items[here].low.split(" ")[0] in KNOWN:
            return here
        if items[here].kind not in ("be", "have", "adv", "word"):
            return 0
    return 0


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = ((NOTHING,), (frozenset(("no",)), NEWS))
