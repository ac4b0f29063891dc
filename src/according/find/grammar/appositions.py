"""Articles that only say again what a name or one thing before them is: "a drone, an MQ-9"."""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.lexicon import Role, lexicon

__all__ = [
    "ONE",
    "follows_name",
    "is_apposition",
    "is_described_so",
    "is_renamed",
    "renames_one",
]

PLACING = lexicon().words["measures_placing"]
OPENING = lexicon().words["predicates_time_words"] | frozenset(
    (
        "separately meanwhile also earlier later nearby additionally finally tragically however but"
        " nevertheless nonetheless moreover furthermore besides afterwards afterward thereafter"
        " indeed worse worst likewise otherwise regardless first second third next yes well"
    ).split()
)
# "Unfortunately, a guard was shot", not "Emily, a nurse, was hurt".
MANNER, LONG = "ly", 7
# A name, a comma, an age and a comma.
AGED = 3


def follows_name(items: list[Item], at: int) -> bool:
    """Tell whether an article stands behind a name and a comma."""
    if at > 2 and items[at - 1].low in ONCE:  # noqa: PLR2004 - a name, its comma and "once"
        at -= 1
    if at < 2 or items[at - 1].text != ",":  # noqa: PLR2004 - a name and its comma
        return False
    if at > AGED and items[at - 3].text == "," and items[at - 2].text.isdigit():
        # "Juan Perez, 24, a student"
        return items[at - 4].capital and items[at - 4].kind == "word"
    # "two Ukrainians, a German and a Syrian": no name.
    listed = at > 2 and items[at - 3].figure is not None  # noqa: PLR2004
    # "Since August, a politician": a day or a month.
    dated = items[at - 2].low in lexicon().words["predicates_time_words"]
    return is_named(items[at - 2]) and not listed and not dated


# "Hafiz Rahmani, once a member of the Taliban"
ONCE = frozenset("once formerly previously currently then also himself herself".split())
ARABIC = ("al-", "el-", "ul-", "ad-", "an-", "ar-", "as-", "at-", "ash-")


def is_named(item: Item) -> bool:
    """Tell whether a word is a name: it has a capital, if behind an article ("al-Masri")."""
    behind = item.text.partition("-")[2]
    return item.capital or (item.low.startswith(ARABIC) and behind[:1].isupper())


def is_apposition(items: list[Item], at: int) -> bool:
    """Tell whether an article opens what a name is: "Ali Hassan, a teacher", not "In Kyiv, a …"."""
    if at > 2 and items[at - 1].text == "," and items[at - 3].low in ("one", "another"):  # noqa: PLR2004
        # "Another person, a 74-year-old man, was": told once; "another, a cook and a maid" not.
        return kind_of(items[at - 2]) is Kind.PEOPLE and not is_listed(items, at)
    if not follows_name(items, at) or (at == 2 and opens_clause(items[0])):  # noqa: PLR2004
        return False
    at -= items[at - 1].low in ONCE
    if goes_on(items, at) and is_cited(items, at):
        return False
    if kind_of(items[at - 2]) is Kind.MATERIEL:
        # "two Su-34s, a Ka-52 and 12 drones"
        return False
    here = at - 2
    while here >= 0 and items[here].low not in PLACING and goes_back(items, here, at):
        if items[here].low == "of" and items[here - 1].low in SIDES:
            # "North of Gori, a woman was killed", "In Lutova, 9 km west of Gori, a guard was shot"
            return False
        here -= 1
    # "In Gori, which borders Lutova, a woman was killed": no woman is Lutova.
    bordered = here > 0 and items[here].low == "which" and items[here - 1].text == ","
    # "close to the border with Malia, a guard was shot"
    bordered = bordered or (
        here > 0 and items[here].low == "with" and items[here - 1].low in BORDERS
    )
    return not bordered and (here < 0 or items[here].low not in PLACING)


def is_listed(items: list[Item], at: int) -> bool:
    """Tell whether a list goes on behind the noun of an article: "a cook, and two maids"."""
    for here in range(at + 2, min(at + NOUN, len(items) - 1)):
        if items[here].low == "and":
            return items[here + 1].kind == "det" or items[here + 1].figure is not None
        if items[here].kind not in ("word", "punct"):
            return False
    return False


def opens_clause(item: Item) -> bool:
    """Tell whether a first word before a comma is no name: "Elsewhere, a guard was shot"."""
    manner = item.low.endswith(MANNER) and len(item.low) >= LONG
    return manner or item.kind != "word" or item.low in OPENING


def is_cited(items: list[Item], at: int) -> bool:
    """Tell whether what stands before the comma is a source: "According to Ana Ruiz, a man"."""
    here = at - 2
    while here > 0 and items[here].text not in ",;:.":
        here -= 1
    here += items[here].text in ",;:."
    return [item.low for item in items[here : here + 2]] == ["according", "to"]


def goes_on(items: list[Item], at: int) -> bool:
    """Tell whether a verb follows the noun of an article at once: "a man was shot"."""
    for item in items[at + 1 : at + NOUN]:
        if item.kind in ("be", "have", "modal") or any(
            toll.role == Role.BEFALL for toll in item.tolls
        ):
            return True
        if item.kind != "word":
            return False
    return False


BORDERS = frozenset("border borders frontier boundary".split())


def renames_one(items: list[Item], at: int, end: int) -> bool:
    """Tell whether an article only says who one was: "but one, a goalkeeper, died"."""
    if end >= len(items) or items[end].text != "," or at < 2 or items[at - 1].text != ",":  # noqa: PLR2004
        return False
    if items[at - 2].low == "one":
        return True
    # "The woman, a passenger, was pronounced dead."
    told = end + 1 < len(items) and items[end + 1].kind in ("be", "have")
    somebody = at > 2 and items[at - 3].low == "the" and items[at - 2].low in SOMEBODY  # noqa: PLR2004
    return told and somebody


SOMEBODY = frozenset("man woman boy girl victim teenager child driver youth pensioner".split())
WHOSE = frozenset(("who", "he", "she", "i"))


def is_described_so(items: list[Item], at: int) -> bool:
    """Tell whether an article only says what somebody was: "a boy who was a pupil there"."""
    return at > 1 and items[at - 1].kind == "be" and items[at - 2].low in WHOSE


def goes_back(items: list[Item], here: int, at: int) -> bool:
    """Tell whether a name may begin before an item: "In Gori, Malia, a woman was killed"."""
    if items[here].kind in ("det", "word"):
        return True
    if items[here].low == "of":
        # "In the port city of Gori, a woman was killed"
        return here > 0 and items[here - 1].low in PLACES
    share = items[at].low == "one" and at + 1 < len(items) and items[at + 1].low == "of"
    chained = items[here].text == "," and here > 0 and not share
    # "In the capital, Gori, a guard was killed"
    placed = items[here - 1].capital or items[here - 1].low in SEATS
    return chained and placed and items[here + 1].capital


SIDES = lexicon().words["places_sides"]
# What a name behind "of" is of: a kind of place, a part of one, or a side.
PLACES = SIDES | lexicon().words["places_kinds"] | lexicon().words["places_parts"]
SEATS = frozenset("capital city town village province district region state suburb".split())


ONE = frozenset("a an one another".split())
# "a US surveillance drone, an MQ-9": how far before the comma its article may stand.
NOUN = 5


def is_renamed(items: list[Item], at: int, end: int) -> bool:
    """Tell whether an article only says more of one thing: "a drone, an MQ-9, was shot down".

    Not in a list: "a guard, a cook and two nurses"; ``end`` is where its noun phrase ends.
    """
    at -= at > 0 and items[at - 1].low in ONCE
    if at < 3 or items[at - 1].text != "," or kind_of(items[at - 2]) is Kind.UNKNOWN:  # noqa: PLR2004
        return False
    here = at - 2
    while here > 0 and at - here < NOUN and items[here].kind == "word":
        here -= 1
    if items[here].low not in ONE:
        return False
    while end < len(items) and items[end].capital and items[end].kind == "word":
        # "an MQ-9 Reaper"
        end += 1
    after = items[end : end + 2]
    if not after or after[0].text in ".;":
        return True
    if after[0].kind == "prep":
        return not any(joins(items, here) for here in range(end, end + LISTED))
    return after[0].text == "," and not (counts(after[-1]) or after[-1].low in ("and", "or"))


# "a bridge, a school in the centre and two houses": how far behind one the next may be told.
LISTED = 8


def joins(items: list[Item], here: int) -> bool:
    """Tell whether a list goes on at an item: "and two houses"."""
    return here + 1 < len(items) and items[here].low == "and" and counts(items[here + 1])


def counts(item: Item) -> bool:
    """Tell whether an item is a number or an article."""
    return item.figure is not None or item.low in ONE
