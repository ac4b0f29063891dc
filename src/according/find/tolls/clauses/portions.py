"""A toll shared out among places: "28 deaths, followed by Almora (six) and Pauri (three)".

Also "fatalities include Fukushima with 27 and Miyagi with 14". Names of people have ages in
brackets, so a list of places must say that it is one: by a preposition of place, or "followed by".
"""

from collections.abc import Iterator

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.grammar.sharing import of_figure
from according.find.lexicon import Role, lexicon
from according.find.tolls.clauses.inverted import is_participle
from according.find.tolls.counted import STRUCK, Measured
from according.model import Measure

__all__ = ["portioned", "with_larger"]

PLACING = lexicon().words["measures_placing"] | frozenset(("by", "districts", "between", "of"))
# "victims were identified as Jo Hart (22)": whoever follows such a word is a person.
NAMED = frozenset("identified named aged as identify names".split())
WITH = frozenset(("with",))
PLACES = frozenset(("in", "from"))
# "Kanagawa, also with 14": what may stand between a name and its "with".
BETWEEN = frozenset((",", "also", "alone", "province", "prefecture", "district", "state", "county"))
# The longest name of a place has so many words.
NAME = 5
# How far before a list the toll may stand that it shares out.
REACH = 24
ROLES = (Role.COUNT, Role.TOTAL, Role.STATE)
SHARED_OF_THINGS = frozenset((Measure.DESTROYED, Measure.DAMAGED, Measure.AFFECTED))
FURTHER = frozenset((Measure.DISPLACED, Measure.EVACUATED, Measure.RESCUED))


def portioned(
    items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]
) -> dict[int, Measured]:
    """Give the figures that are places' shares of a toll told before them in the sentence."""
    shares: dict[int, Measured] = {}
    run: list[tuple[int, int]] = []
    for at in [*sorted(phrases), len(items)]:
        name = share_of(items, at, phrases) if at not in found and at < len(items) else -1
        if name >= 0 and run and follows(items, run[-1][1], name):
            run.append((name, at))
            continue
        shares.update(shared(items, run, found))
        run = [(name, at)] if name >= 0 and opens(items, name) else []
    return {**reported(items, phrases, found), **shares}


# "With 508 reported in Chile and 40 in Peru": what somebody says of a place's share.
REPORTED = frozenset(
    "reported recorded confirmed estimated counted registered documented alone".split()
)


def reported(
    items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]
) -> dict[int, Measured]:
    """Give the shares of a toll that are reported in places: "with 508 confirmed in Chile"."""
    shares: dict[int, Measured] = {}
    last = -1
    for at in sorted(phrases.keys() - found.keys()):
        here = at + 1
        if not phrases[at].bare or at < 1 or here + 1 >= len(items):
            continue
        # "with 12 in Swat"
        placed = items[here].low in PLACES and items[here + 1].capital
        if items[at - 1].low in WITH and placed:
            here -= 1
        opens = items[at - 1].low in WITH and (items[here].low in REPORTED or placed)
        goes_on = (
            last >= 0 and items[at - 1].low in ("and", ",") and not figures_in(items, last, at)
        )
        if not (opens and items[here + 1].low in PLACING) and not (
            goes_on and items[here].low in PLACING
        ):
            continue
        before = [one for one in found.values() if one.at < at and one.whole < 0]
        if before and before[-1].measure in STRUCK | SHARED_OF_THINGS | FURTHER:
            whole = max(before, key=lambda one: one.at)
            phrase = Phrase(-1, -1, at + 1)
            shares[at] = Measured(at, whole.measure, whole.word, phrase, "part", whole.at, whole.at)
            last = at
    return shares


def figures_in(items: list[Item], first: int, last: int) -> bool:
    """Tell whether a figure stands between two items."""
    return any(item.figure is not None for item in items[first + 1 : last])


def share_of(items: list[Item], at: int, phrases: dict[int, Phrase]) -> int:
    """Give where the name begins whose share a figure is: "Almora (six)"; -1 if there is none."""
    if items[at].figure is None or not phrases[at].bare or at < 2:  # noqa: PLR2004 - a name, a sign
        return -1
    end = at - 2
    if items[at - 1].text == "(":
        if at + 1 >= len(items) or items[at + 1].text != ")":
            return -1
    elif items[at - 1].low in WITH:
        while end > 0 and items[end].low in BETWEEN:
            end -= 1
        if at + 1 < len(items) and items[at + 1].kind not in ("punct", "conj", "adv"):
            return -1
    else:
        return -1
    if items[at - 1].low in WITH and any(toll.role in ROLES[:2] for toll in items[end].tolls):
        # "had the most deaths with 24"
        return end
    first = end + 1
    while first > 0 and items[first - 1].capital and items[first - 1].kind == "word":
        first -= 1
    return first if 0 < end + 1 - first <= NAME else -1


def follows(items: list[Item], last: int, name: int) -> bool:
    """Tell whether a name goes on with the list whose last figure stands at ``last``."""
    between = [item.low for item in items[last + 1 : name] if item.text != ")"]
    between = [low for low in between if low not in ("the", "in", "from", "by")]
    return between in ([","], ["and"], [",", "and"], [";"], [";", "and"], [",", "followed"])


def opens(items: list[Item], name: int) -> bool:
    """Tell whether a name opens a list of places."""
    if items[name].tolls:
        return True
    before = name - 1
    while before > 0 and items[before].kind == "det":
        before -= 1
    if before < 0 or not NAMED.isdisjoint(item.low for item in items[max(0, name - 4) : name]):
        return False
    said = items[before].low
    return said in PLACING or (said in ("include", "includes", "included", "including"))


def shared(
    items: list[Item], run: list[tuple[int, int]], found: dict[int, Measured]
) -> dict[int, Measured]:
    """Give what befell those whom a run of shares counts, by the toll before it."""
    if not run:
        return {}
    name, first = run[0]
    followed = items[name - 1].low == "by"
    in_brackets = items[first - 1].text == "("
    if in_brackets and items[name - 1].low.startswith("includ"):
        return {}
    if len(run) == 1 and not followed:
        return {}
    earlier = [one for at, one in found.items() if at < name]
    if earlier:
        last = earlier[-1]
        whole = last.whole if followed or last.whole >= 0 else last.at
        told = [last.measure]
    else:
        last, whole = None, -1
        told = before(items, name)
    if not told or told[0] not in STRUCK | SHARED_OF_THINGS | FURTHER:
        return {}
    word = last.word if last is not None else -1
    return {
        at: Measured(at, told[0], word, Phrase(-1, -1, at + 1), "part", whole, whole)
        for _, at in run
    }


def before(items: list[Item], name: int) -> list[Measure]:
    """Give the measure of the toll noun before a list: "deaths were reported from"."""
    for here in range(name, max(-1, name - REACH), -1):
        if told := [t.measure for t in items[here].tolls if t.role in ROLES or is_participle(t)]:
            return told
        if items[here].text in (";", ":", "."):
            return []
    return []


# "four of the first 12 people": how far the larger number may stand.
LARGER = 5


def with_larger(items: list[Item], found: dict[int, Measured]) -> Iterator[Measured]:
    """Yield the figures in order, each a part of the one that it says it is of: "4 of the 12"."""
    for at in sorted(found):
        one = found[at]
        ahead = range(at + 2, min(len(items), at + LARGER))
        larger = next((i for i in ahead if i in found and of_figure(items, i)), None)
        named = larger is not None and items[at + 1].low in ("of", "out")
        yield one._replace(whole=larger) if named and larger and one.whole < 0 else one
