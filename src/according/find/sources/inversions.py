"""Who is named behind a verb of saying: "12 died, said the mayor", "By noon, said Ruiz"."""

from according.find.grammar.items import VERBAL, Item
from according.find.grammar.phrases import Kind, kind_of
from according.find.grammar.predicates import QUOTES, TIME_WORDS
from according.find.lexicon import Role, lexicon
from according.find.sources.gerunds import LED
from according.find.sources.mentions import phrase_from
from according.model import Bound

__all__ = ["PLACED", "inverted", "is_opening"]


def inverted(items: list[Item], at: int) -> bool:
    """Tell whether the subject follows its verb: "…, said the mayor"."""
    if at + 1 >= len(items) or at == 0:
        return False
    before, after = items[at - 1], items[at + 1]
    if before.text == "," and (items[at].low in ACCUSES or only_describes(items, at - 1)):
        return False
    if items[at].low in NOT_INVERTED or (after.low.endswith("ing") and not after.capital):
        return False
    if before.text not in "”\",’'":
        return False
    # "…, says state media": no verb.
    verb = after.low in lexicon().say and after.low != "state"
    if verb or after.kind in ("adv", "rel") or after.text in QUOTES:
        return False
    if before.text == "," and at > 3 and items[at - 3].text == "," and is_origin(items[at - 2]):  # noqa: PLR2004
        # "Dana Ruiz, D-Ohio, says": the subject stands before its origin.
        return False
    plain = not any(i.tolls or i.kind in VERBAL for i in items[:at])
    stated = before.text == "," and is_stated(items, at - 1)
    if before.text == "," and plain and not (stated or is_opening(items, at)):
        # "Twelve died, said the mayor" tells something; "The mayor, Ana Ruiz, said" does not.
        return False
    if after.kind == "figure":
        few = at + 2 < len(items) and is_few(after)
        return few and speaks_for(items[at + 2]) and not tells(items, at + 2)
    return after.kind in ("det", "word") and after.low not in TIME_WORDS and after.low != "that"


def only_describes(items: list[Item], comma: int) -> bool:
    """Tell whether a comma closes what is told of a subject: "The group, which is small, said"."""
    opens = next((at for at in range(comma - 1, 0, -1) if items[at].text == ","), 0)
    if opens == 0 or items[opens + 1].kind != "rel":
        return False
    return not any(item.tolls or item.kind in VERBAL for item in items[:opens])


# "In the night of the 19th to the 20th of January, declares": how long such a phrase may be.
PLACED = 16
# "By nightfall, said the mayor, 40", "Altogether, said the mayor, 40".
OPENS_TIME = frozenset("altogether yesterday today by after since until up so".split())


# "Four thousand in time, says the agency": how far before the comma the number may stand.
STATED = 6


def is_stated(items: list[Item], comma: int) -> bool:
    """Tell whether a clause is but a number: "Thirty-one, said the army; 93, says the union"."""
    for here in range(comma - 1, max(-1, comma - STATED), -1):
        if items[here].figure is not None:
            return here == 0 or items[here - 1].text in (";", "?", ".", ":", ",")
        if items[here].kind not in ("word", "prep", "adv", "det") or items[here].capital:
            return False
    return False


def is_opening(items: list[Item], at: int) -> bool:
    """Tell whether only words of a time stand before a verb of saying: "By nightfall, said"."""
    timed = at <= LED and items[0].low in OPENS_TIME
    # "In the night of the 19th, declares the board, 131": who says it stands between commas.
    _, last = phrase_from(items, at + 1)
    closed = last + 1 < len(items) and items[last + 1].text == ","
    return timed or (at <= PLACED and items[0].kind == "prep" and closed and items[0].low != "as")


# "The mayor, who was there, accuses the army of": whom they accuse follows.
ACCUSES = frozenset("accuse accuses accused blame blames blamed".split())


def is_origin(item: Item) -> bool:
    """Tell whether a word between commas is where somebody is from: "R-NY", "Ohio", "Calif"."""
    return item.capital and item.kind == "word" and not item.tolls


# "The imaging, made in 2017, suggests the city held": these verbs stand after their subject.
NOT_INVERTED = frozenset(
    (
        "suggest suggests suggested show shows showed indicate indicates indicated reveal reveals"
        " revealed find finds found estimate estimates estimated"
    ).split()
)


def tells(items: list[Item], start: int) -> bool:
    """Tell whether what befell those counted follows in the clause: "said 12 people died"."""
    for item in items[start:]:
        if item.kind in ("punct", "rel"):
            return False
        if any(t.role in (Role.ACT, Role.BEFALL, Role.STATE) for t in item.tolls):
            return True
    return False


# More than a dozen who say one thing are rarely counted.
FEW = 12


def is_few(item: Item) -> bool:
    """Tell whether a number is small and plain, as that of speakers is."""
    figure = item.figure
    return figure is not None and figure.bound is Bound.EXACT and (figure.low or 0) <= FEW


def speaks_for(item: Item) -> bool:
    """Tell whether a number before it counts speakers: "said two officials", "one of them"."""
    return item.low == "of" or kind_of(item) is Kind.PEOPLE
