"""One more of those counted: "one was killed and another wounded", "a second was stabbed"."""

from according.find.grammar.items import Item
from according.find.lexicon import Form, Role, lexicon

__all__ = ["REPUTED", "is_earlier", "is_one_more", "is_second"]

PLACING = lexicon().words["measures_placing"]
# "injured another last night", not "hit another home run".
TIME_WORDS = lexicon().words["predicates_time_words"] - {"home", "alone"}
REPUTED = frozenset(("reported", "listed", "registered", "feared", "believed", "presumed"))


def is_one_more(items: list[Item], at: int) -> bool:
    """Tell whether "another" is one more of those counted: "one was killed and another wounded"."""
    if at + 1 >= len(items):
        return False
    if is_event(items, at):
        return False
    # "Two drowned. Another later died in hospital."
    here = at + 2 if items[at + 1].kind == "adv" and at + 2 < len(items) else at + 1
    died = any(t.role == Role.BEFALL and t.form in Form.DONE for t in items[here].tolls)
    if (died and items[at - 1].low != "after") or (at == 0 and items[here].kind == "be"):
        return True
    if not any(item.figure is not None or item.low in ("a", "an") for item in items[:at]):
        return False
    if items[at + 1].kind == "be" or items[at + 1].low in REPUTED | {"described"}:
        return True
    closed = is_closed(items, at + 1) or items[at + 1].low in ENDS
    if closed and any(t.role == Role.ACT for t in items[at - 1].tolls):
        # "killing 19 and capturing another, the minister said", "injuring another on Friday"
        return True
    if items[at + 1].low in PLACING and at + 2 < len(items) and items[at + 2].capital:
        # "one was killed in Kharkiv and another in Sumy"
        return items[at - 1].low == "and"
    befell = any(toll.role in (Role.ACT, Role.STATE) for toll in items[here].tolls)
    # "another wounded soldier", "another killed two": neither is one more that it befell.
    return befell and is_closed(items, here + 1)


def is_closed(items: list[Item], here: int) -> bool:
    """Tell whether nobody else can be named from a place on: "injured", "injured this evening"."""
    if here >= len(items):
        return True
    return items[here].kind in ("punct", "prep", "conj", "adv") or items[here].low in TIME_WORDS


# "another in February 2004 that killed 232": how far the clause may stand.
CLAUSE = 7


def is_event(items: list[Item], at: int) -> bool:
    """Tell whether "another" is a blow that harmed others: "another in May that killed 232"."""
    for here in range(at + 1, min(len(items) - 1, at + CLAUSE)):
        if items[here].low in ("that", "which"):
            return any(t.role == Role.ACT and t.form in Form.DONE for t in items[here + 1].tolls)
        if items[here].kind not in ("prep", "word", "det", "punct", "adv"):
            return False
    return False


ENDS = frozenset("as when after before while who".split())
NTH = frozenset("second third fourth fifth".split())


def is_second(items: list[Item], at: int) -> bool:
    """Tell whether "a second" is one more of those counted: "one was shot and a second stabbed"."""
    if items[at].low != "a" or at + 2 >= len(items) or items[at + 1].low not in NTH:
        return False
    if items[at - 1].low == "the body of":
        return False
    before = any(item.figure is not None or item.low in ("a", "an") for item in items[:at])
    after = items[at + 2]
    befell = any(toll.role in (Role.ACT, Role.STATE, Role.BEFALL) for toll in after.tolls)
    return before and (befell or after.kind in ("be", "have"))


OF_SORTS = frozenset("earlier later previous similar separate".split())


def is_earlier(items: list[Item], at: int) -> bool:
    """Tell whether "one" is no person but a blow told of before: "and nine in an earlier one"."""
    sort = items[at - 1].low in OF_SORTS and at > 1 and items[at - 2].kind == "det"
    return items[at].low == "one" and sort
