"""Figures that are parts because they add up to a whole.

"At least 16 people were killed – 13 in Varna, one in Dobrich and two in Gan."
"""

from dataclasses import replace

from according.find.grammar.items import Item
from according.find.grammar.passing import DASHES
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.voices import BOTH
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import PEOPLE_ONLY
from according.find.tolls.within.identified import named_since
from according.model import Bound, Claim, Measure

__all__ = ["parts_of_sums", "told_one_by_one", "with_sums"]

PEOPLE = Kind.PEOPLE
# A breakdown stands behind one of these.
OPENS = frozenset((":", ";", "(", ",")) | DASHES
# What a breakdown before the verb ends on.
CLOSE = DASHES | {","}
# Fewer than this also add up by chance.
LEAST = 5
# A breakdown begins so many items after its whole at most, and is no longer.
SOON, LONG = 40, 60
# Claims after a whole that are looked at.
MOST = 40
# How many sentences after a whole its parts may stand.
NEAR = 2


def with_sums(items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]) -> None:
    """Give the measure of a whole to the figures after it that add up to it."""
    named_since(items, phrases, found)
    for at, whole in sorted(found.items()):
        total = value(items[at]) or most_of(items[at])
        if total is None or total < 2:  # noqa: PLR2004 - one has no parts
            continue
        parts = breakdown(items, phrases, at, total) or behind_colon(items, phrases, whole, total)
        if parts and is_listed_on(found, at, parts[0]):
            continue
        for one in parts if same_kind(items, phrases, whole, parts) else ():
            if one not in found or taken_over(items, whole, found[one]):
                phrase = phrases[one]
                if phrase.bare and named_before(items, one):
                    phrase = Phrase(one - 1, one - 1, one + 1)
                found[one] = Measured(one, whole.measure, whole.word, phrase, "part", at, at)
            elif whole.measure is Measure.CASUALTIES and stands_alone(found[one]):
                # 99 casualties were 25 deaths and 74 injuries.
                found[one] = found[one]._replace(whole=at)


def is_listed_on(found: dict[int, Measured], whole: int, first: int) -> bool:
    """Tell whether a list goes on before what adds up: "four tanks, nine guns, one radar"."""
    between = (one for at, one in found.items() if whole < at < first)
    return any(one.how == "list" and one.whole < 0 and not one.phrase.bare for one in between)


def told_one_by_one(
    items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]
) -> None:
    """Add the people whom a list behind a colon tells of one by one: they are all of a whole.

    "Two deaths were reported: a woman, who was hit by debris, and a man who fell from a roof".
    """
    sign = next((at for at, item in enumerate(items) if item.text == ":"), 0)
    before = [one for at, one in found.items() if at < sign and one.whole < 0]
    if len(before) != 1 or before[0].measure not in ONE_BY_ONE:
        return
    whole = before[0]
    members = [
        at
        for at, phrase in phrases.items()
        if at > sign
        and (items[at - 1].text in ":,;" or items[at - 1].low == "and")
        and counts_some(items[at])
        and not phrase.bare
        and kind_of(items[phrase.last]) is Kind.PEOPLE
    ]
    if (
        len(members) < 2  # noqa: PLR2004 - one is no list
        or sign + 1 not in members
        or sum(value(items[at]) or 0 for at in members) != value(items[whole.at])
    ):
        return
    for at in members:
        if at not in found or found[at].whole < 0:
            found[at] = Measured(
                at, whole.measure, whole.word, phrases[at], "part", whole.at, whole.at
            )


ONE_BY_ONE = frozenset((Measure.KILLED, Measure.MISSING, Measure.RESCUED, Measure.INJURED))


def named_before(items: list[Item], one: int) -> bool:
    """Tell whether a noun stands before its number: "1,785 (civilians 970, police 815)"."""
    named = one > 1 and items[one - 1].kind == "word" and not items[one - 1].capital
    return named and items[one - 2].text in ("(", ",", ";")


def stands_alone(one: Measured) -> bool:
    """Tell whether a figure counts the dead or the hurt, and is part of no other yet."""
    return one.whole < 0 and one.measure in BOTH


def same_kind(
    items: list[Item], phrases: dict[int, Phrase], whole: Measured, parts: list[int]
) -> bool:
    """Tell whether no part of people is a thing: "five were killed, …, and four rifles found"."""
    bare = whole.phrase.bare
    people = whole.measure in PEOPLE_ONLY if bare else kind_of(items[whole.phrase.last]) is PEOPLE
    if not people:
        # Nor "killed two in Gori, while a shell hit a school".
        return True
    named = (phrases[one] for one in parts)
    return all(one.bare or kind_of(items[one.last]) is not Kind.MATERIEL for one in named)


# "17 people, 14 students and three teachers"
ANYBODY = frozenset(("people", "persons", "victims"))


def taken_over(items: list[Item], whole: Measured, one: Measured) -> bool:
    """Tell whether a figure has its measure from a neighbour alone: "one in Kost, two in Ruzhka".

    A list's members add up to another by chance: "two rifles, one carbine, one pistol". Not so
    peoples behind a plain noun: "17 foreigners, 11 Chinese and six Americans".
    """
    if one.how == "being":
        # As in "20 people were hurt (14 inmates and six guards)".
        return True
    if one.how == whole.how == "predicate" and one.word == whole.word > one.phrase.end:
        # "Five people – four drivers and a guide – were killed."
        return items[one.phrase.end].text in CLOSE
    bare = whole.phrase.bare and whole.how != "total"
    if one.how == "list before" or bare or one.whole >= 0:
        # "two guards, a cook and a driver died" lists them.
        return one.how == "list before" and whole.how != "list before"
    if one.how == "list" and not one.phrase.bare:
        named = items[one.phrase.first].capital and not items[whole.phrase.first].capital
        return named or items[whole.phrase.last].low in ANYBODY
    return one.how in ("list", "total") and one.phrase.bare


def breakdown(items: list[Item], phrases: dict[int, Phrase], at: int, total: int) -> list[int]:
    """Give the figures behind the first sign after a whole that opens its breakdown."""
    signs = (
        sign for sign in range(at + 1, min(len(items), at + SOON)) if items[sign].text in OPENS
    )
    return next((run for sign in signs if (run := adding_up(items, phrases, sign, total))), [])


def behind_colon(
    items: list[Item], phrases: dict[int, Phrase], whole: Measured, total: int
) -> list[int]:
    """Give the people listed behind a colon that ends a whole's clause, not all of them perhaps.

    "The clashes left 89 dead: 46 fighters, four civilians and 14 guards." Or in brackets: "189
    killed (74 men, 60 women and six boys)".
    """
    sign = max(whole.at + 1, whole.phrase.end, whole.word + 1)
    if sign + 1 >= len(items) or items[sign].text not in (":", "("):
        return []
    run: list[int] = []
    here = sign + 1
    while here in phrases and not phrases[here].bare and counts_some(items[here]):
        phrase = phrases[here]
        head = items[phrase.last]
        if phrase.of or phrase.state or (kind_of(head) is not Kind.PEOPLE and not head.capital):
            return []
        run.append(here)
        here = phrase.end
        if here < len(items) and items[here].text in (".", ";"):
            break
        while here < len(items) and items[here].low in (",", "and"):
            here += 1
    ends = here >= len(items) or items[here].kind == "punct"
    most = sum(value(items[one]) or 0 for one in run)
    # One of them alone is named so: "Civilians killed: 4 to 7 (two women)".
    enough = len(run) > 1 or (run and whole.how in ("label", "total") and items[sign].text == "(")
    return run if ends and enough and most <= total else []


def most_of(item: Item) -> int | None:
    """Give the most that a range counts, None of other figures."""
    figure = item.figure
    return figure.high if figure is not None and figure.bound is Bound.RANGE else None


def counts_some(item: Item) -> bool:
    """Tell whether an item is a figure, or an article that counts one."""
    return item.figure is not None or item.low in ("a", "an")


def value(item: Item) -> int | None:
    """Give what a figure or an article counts, None if that is not exact."""
    if item.figure is None:
        return 1 if item.low in ("a", "an") else None
    low = item.figure.low if item.figure.low is not None else item.figure.high
    return low if item.figure.bound in (Bound.EXACT, Bound.AT_LEAST, Bound.ABOUT) else None


def adding_up(
    items: list[Item], phrases: dict[int, Phrase], sign: int, total: int
) -> list[int] | None:
    """Give the figures after a sign, two at least, that add up to a total, None if they do not."""
    run: list[int] = []
    left, inside = total, False
    for at in range(sign + 1, min(len(items), sign + LONG)):
        inside = items[at].text == "(" or (inside and items[at].text != ")")
        if inside:
            # As in "13 (four of them children) in Varna": the four are part of the 13.
            continue
        if items[at].text in (";", ".") and run:
            return None
        other = items[at].low == "other" and items[at - 1].low == "the"
        one = 1 if other else value(items[at]) if at in phrases else None
        if one is None:
            continue
        left -= one
        if not other:
            run.append(at)
        if left <= 0 and of_ones(items, run):
            return None
        if left <= 0:
            return run if left == 0 and (len(run) > 1 or other) else None
    return None


def of_ones(items: list[Item], run: list[int]) -> bool:
    """Tell whether articles alone add up over a verb: "two women, … a nun, were shot by a man"."""
    if not run or any(items[at].figure is not None for at in run):
        return False
    return any(item.kind == "be" for item in items[run[0] : run[-1]])


def parts_of_sums(found: list[tuple[int, Claim]]) -> list[tuple[int, Claim]]:
    """Give claims with their sentences, those that add up to one just before made parts of it."""
    whole_of: dict[int, int] = {}
    for at, (number, whole) in enumerate(found):
        known = whole.bound in (Bound.EXACT, Bound.AT_LEAST)
        if not known or whole.low is None or whole.low < LEAST:
            continue
        left = whole.low
        run: list[int] = []
        for after in range(at + 1, min(len(found), at + MOST)):
            beyond, claim = found[after]
            if beyond > number + NEAR or left <= 0:
                break
            if claim.measure is not whole.measure or claim.implicit or beyond == number:
                continue
            another = claim.part_of is not None and claim.part_of != whole.figure
            if another or claim.bound is not Bound.EXACT or claim.low is None:
                break
            left -= claim.low
            run.append(after)
        # Two figures also add up to a least number by chance.
        enough = len(run) > 1 + (whole.bound is not Bound.EXACT)
        if left == 0 and enough and whole_of.keys().isdisjoint(run):
            whole_of |= dict.fromkeys(run, at)
    return [
        (number, replace(claim, part_of=found[whole_of[at]][1].figure) if at in whole_of else claim)
        for at, (number, claim) in enumerate(found)
    ]
