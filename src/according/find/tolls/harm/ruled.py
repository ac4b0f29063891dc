"""What a verb of harm tells of no harm: a law that affects people, camps that others move to."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.grammar.voices import Reading
from according.find.lexicon import Form
from according.model import Measure

__all__ = ["LIFTS", "is_destination", "is_event_noun", "is_ruled"]

REFUGES = frozenset("centre centres center centers camp camps shelter shelters".split())


def is_destination(items: list[Item], phrase: Phrase, reading: Reading) -> bool:
    """Tell whether so many refuges are where people go: "shifted to 38 relief centres"."""
    moved = reading[1][0].measure is Measure.EVACUATED and items[reading[0]].low.endswith(" to")
    return moved and not phrase.bare and items[phrase.last].low in REFUGES


# What touches people without any harm to life or home: "the tax change will affect 3 million".
RULES = frozenset(
    "tax taxes law laws bill reform reforms change changes decree measure measures rule rules"
    " ruling policy policies tariff tariffs fee fees pension pensions recall merger layoffs deal"
    " benefit benefits ban update breach legislation redundancies restructuring".split()
)
RULES |= frozenset("walkout walkouts stoppage".split())
# "The rail strike affected 2 million commuters."
WORKS = frozenset(
    "rail train bus metro tube teachers nurses doctors pilots general airline postal".split()
)
# "The change in the law would affect": how far before the verb the rule may stand.
RULED = 5


LIFTS = frozenset("lift lifts lifted lifting cancelled canceled rescinded ended eased".split())


def is_ruled(items: list[Item], reading: Reading) -> bool:
    """Tell whether a law or a plan affects those counted, and nothing that strikes them."""
    word, readings = reading
    if word > 0 and items[word - 1].low in LIFTS:
        # "lifted evacuation orders for 20,000 residents"
        return readings[0].measure is Measure.EVACUATED
    if readings[0].measure is not Measure.AFFECTED or not items[word].low.startswith("affect"):
        return False
    before = items[max(0, word - RULED) : word]
    strikes = (
        before[n + 1].low in ("strike", "strikes") and item.low in WORKS
        for n, item in enumerate(before[:-1])
    )
    if any(strikes):
        return True
    after = items[word + 1 : word + 1 + RULED] if items[word + 1 : word + 2] else []
    by = bool(after) and after[0].low == "by"
    return any(item.low in RULES for item in (after if by else before))


def is_event_noun(items: list[Item], reading: Reading) -> bool:
    """Tell whether a word is a noun, no verb: "four days after the strike 1,330 were cold".

    Or "Floods left 45 dead".
    """
    if items[reading[0] + 1].low == "left":
        return True
    noun = reading[0] > 0 and items[reading[0] - 1].low in ("the", "a", "that", "this")
    return noun and all(toll.form == Form.BASE for toll in reading[1])
