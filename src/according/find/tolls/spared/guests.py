"""Who only comes, is let in at most or is a guest, and was not driven from home.

"Couples flock to the bridge", "hosted a dozen leaders", "limited to 400 a week", "nine refugee
agencies". Nor is who has come home: "some 300 refugees have returned".
"""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, kind_of
from according.find.tolls.counted import Measured
from according.find.tolls.harm.camps import CAMPS
from according.model import Measure

__all__ = ["is_no_refuge"]


def is_no_refuge(items: list[Item], one: Measured) -> bool:
    """Tell whether those who seem to be displaced are guests, visitors, a quota or bodies."""
    if is_ceiling(items, one) or of_body(items, one) or have_returned(items, one):
        return True
    word = items[one.word].low if one.word >= 0 else ""
    if word.startswith("host"):
        return is_guest(items, one)
    if word in MOVES and one.how == "object":
        # "the arrival of several priests", "the exodus of two aides"
        figure = items[one.at].figure
        few = figure is None or (figure.low or 0) < SOME
        return few and not one.phrase.bare and not is_uprooted(items[one.phrase.last])
    return word.startswith("flock") and only_come(items, one)


MOVES = frozenset(("arrival", "arrivals", "exodus", "flight", "influx"))
# So many are driven out whoever they are.
SOME = 50


CEILINGS = frozenset("quota quotas ceiling cap limit target".split())
LIMITS = frozenset("limit limits limited limiting cap caps capped restricted cut slashed".split())
ADMISSIONS = frozenset("admitted admissions intake resettled resettlement allowed accepted".split())
# "cut the number of refugees to be admitted from 110,000 to 50,000": how far the verb may stand.
LIMITED = 12


def is_ceiling(items: list[Item], one: Measured) -> bool:
    """Tell whether so many are only let in at most: "limited to 400", "a quota of 50,000"."""
    before = items[max(0, one.at - 2) : one.at]
    if len(before) > 1 and before[-1].low == "of" and before[-2].low in CEILINGS:
        return True
    if one.at + 1 < len(items) and items[one.at + 1].low in CEILINGS:
        return True
    bounded = len(before) > 1 and before[-1].low in ("to", "at", "from")
    if bounded and before[-2].low in LIMITS:
        return True
    near = {item.low for item in items[max(0, one.at - LIMITED) : one.at]}
    return bounded and not (LIMITS.isdisjoint(near) or ADMISSIONS.isdisjoint(near))


def of_body(items: list[Item], one: Measured) -> bool:
    """Tell whether bodies for refugees are counted: "nine refugee resettlement agencies"."""
    if one.phrase.bare or items[one.phrase.last].low not in ("refugee", "migrant", "asylum"):
        return False
    figure = items[one.at].figure
    after = items[one.phrase.end] if one.phrase.end < len(items) else None
    other = after is not None and after.kind == "word" and kind_of(after) is not Kind.PEOPLE
    return other and figure is not None and (figure.low or 0) > 1


# Who comes to where they are hosted because they were driven out.
UPROOTED = frozenset(
    "refugee refugees migrant migrants evacuee evacuees returnee returnees idps asylum-seekers"
    " seekers survivors villagers escapees arrivals newcomers displaced uprooted homeless people"
    " persons families households civilians women children".split()
)
# So many of one people are hosted by no school.
PEOPLE = 1000


def is_uprooted(head: Item) -> bool:
    """Tell whether a noun is of those driven from their homes: "refugees", "displaced families"."""
    return head.low in UPROOTED or any(toll.measure is Measure.DISPLACED for toll in head.tolls)


def is_guest(items: list[Item], one: Measured) -> bool:
    """Tell whether guests are hosted: "hosted a dozen leaders", not "hosts 3.6 million Syrians"."""
    figure, head = items[one.at].figure, items[one.phrase.last]
    if one.phrase.bare or is_uprooted(head):
        return False
    many = figure is not None and (figure.low or 0) >= PEOPLE
    return not (many and head.capital)


def only_come(items: list[Item], one: Measured) -> bool:
    """Tell whether people only go somewhere: "couples flock to the bridge"."""
    head = items[one.phrase.last]
    return one.phrase.bare or head.low in ("people", "persons") or not is_uprooted(head)


RETURNS = frozenset("returned return returning repatriated".split())
# "refused to return", "are yet to return", "have returned to camps", "returned to find".
STAY = frozenset(
    "not never cannot refuse refused refuses unable unwilling afraid yet want wants wanted wish"
    " wished hope hoped hoping wait waiting await awaiting until before unless if when once for"
    " who fled".split()
)
AGAIN = CAMPS | {"exile", "find"}
HELPS = frozenset("assisted helped allowed enabled permitted".split())
# "300 refugees from the north who had lived in camps since May have returned": how far.
RETURN = 18
BACK = 4


def have_returned(items: list[Item], one: Measured) -> bool:
    """Tell whether those counted have come home: "helped 4,000 refugees to return".

    Not some of them: "most of the 4,000 refugees have returned".
    """
    if one.phrase.bare or items[one.at].figure is None or one.how not in ("being", "predicate"):
        return False
    if items[one.at - 1].low in ("the", "of"):
        return False
    for here in range(one.phrase.end, min(len(items), one.phrase.end + RETURN)):
        low = items[here].low.split(" ")[0]
        if low in RETURNS:
            aim = items[here - 1].low == "to"
            helped = any(item.low in HELPS for item in items[max(0, one.at - 3) : one.at])
            there = items[here + 1 : here + 1 + BACK]
            home = AGAIN.isdisjoint(item.low for item in there)
            past = low in ("returned", "repatriated")
            return home and (helped if aim else past)
        if low in STAY or items[here].text in ".;:," or items[here].figure is not None:
            return False
    return False
