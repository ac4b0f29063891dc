"""Figures that only say of how many others are a part: "two of the five", "nine out of ten"."""

from according.find.grammar.deaths import WRECKED
from according.find.grammar.items import Item
from according.find.grammar.joining import parts_follow
from according.find.grammar.kinds import COUNTABLE
from according.find.grammar.objects import GROUPS
from according.find.grammar.phrases import Kind, Phrase, kind_of, phrase_after
from according.find.grammar.voices import BOTH
from according.find.lexicon import Form, Role, lexicon
from according.model import Measure

__all__ = [
    "LADEN",
    "SETTLEMENTS",
    "befell_all",
    "beyond_no",
    "is_fraction",
    "is_one_of_many",
    "is_placed_share",
    "is_superlative",
    "none_of_whom",
    "of_counted",
    "of_crew",
    "of_family",
    "of_figure",
    "of_inhabitants",
    "of_owner",
    "of_several",
    "of_single",
    "of_so_many_things",
    "of_vessel",
    "of_whom_told",
]

DEFINITE = lexicon().words["measures_definite"]


def is_one_of_many(items: list[Item], at: int) -> bool:
    """Tell whether somebody named is said to be one of so many: "she is one of 12 people killed".

    Then the many are counted, not the one.
    """
    if at < 1 or at + 2 >= len(items) or items[at - 1].kind != "be" or items[at + 1].low != "of":
        return False
    here = at + 2
    while here < len(items) and items[here].kind == "det":
        here += 1
    return here < len(items) and items[here].figure is not None


def beyond_no(items: list[Item], at: int, phrase: Phrase) -> Phrase:
    """Give the second of two nouns after "no" if the first is none that counts.

    "No damage or injuries were reported": the phrase of the injuries.
    """
    if items[at].low != "no" or phrase.head_toll:
        return phrase
    joint = next((h for h in range(at + 2, min(len(items), at + FIRST)) if not plain(items[h])), at)
    if items[joint].low not in ("or", "and", "nor"):
        return phrase
    second = phrase_after(items, joint)
    counts = any(toll.role == Role.COUNT for toll in second.head_toll)
    return second if counts and not second.of else phrase


# "No serious property damage or casualties": how long the first noun phrase may be.
FIRST = 6


def plain(item: Item) -> bool:
    """Tell whether an item is a noun or an adjective that no claim counts."""
    harmless = not item.tolls or item.low in ("damage", "destruction")
    return item.kind == "word" and harmless and kind_of(item) is not Kind.PEOPLE


def is_placed_share(items: list[Item], at: int) -> bool:
    """Tell whether a place's share goes on a list: "13 in the suburbs of Gori, one in Kost"."""
    there = items[at + 1].low if at + 1 < len(items) else ""
    return there in ("in", "at") and any(
        item.figure is not None and (items[n + 1].low == there or items[n + 1].text == "(")
        for n, item in enumerate(items[:at])
    )


def of_figure(items: list[Item], at: int) -> bool:
    """Tell whether a figure only says of how many another is a part: "two of the five"."""
    here = at - 1
    if items[here].low.endswith(("'s", "s'")):
        here -= 1
        # "90 percent of Port Kost's 14,000"
        while here > 0 and items[here].capital and items[here].kind == "word":
            here -= 1
    while here > 0 and items[here].low in DEFINITE and items[here].low != "of":
        here -= 1
    if items[here].low != "of" or here == 0 or is_one_of_many(items, here - 1):
        return False
    if items[here - 1].low == "out" and here > 2 and items[here - 2].kind == "word":  # noqa: PLR2004
        # "nine passengers out of 40"
        return items[here - 3].figure is not None and kind_of(items[here - 2]) in COUNTABLE
    here -= items[here - 1].low == "out"
    return items[here - 1].figure is not None or is_share_word(items[here - 1])


def befell_all(items: list[Item], at: int) -> bool:
    """Tell whether it is said of all of whom others are a part: "two of the 12 killed"."""
    phrase = phrase_after(items, at)
    whom = items[min(phrase.end, len(items) - 1) if phrase.bare else phrase.last]
    people = whom.low == "who" or kind_of(whom) is Kind.PEOPLE
    shared = of_share(items, at)
    # "half of the 200 hostages", "most of the 12 people arrested"
    counting = (Role.COUNT, Role.BEING) if shared else (Role.COUNT,)
    if bool(phrase.state) or any(toll.role in counting for toll in phrase.head_toll):
        return True
    verb = of_whom_told(items, phrase.end)
    if verb > phrase.end:
        return done_or_died(items, verb, BOTH if people else WRECKED)
    return befell(items, phrase.end, people=people, any_harm=shared)


def of_whom_told(items: list[Item], here: int) -> int:
    """Give the verb of a relative clause that begins at ``here``, else ``here``: "who were hurt".

    What befell all of whom others are a part is told of in such a clause, too.
    """
    if here >= len(items) or items[here].low not in ("who", "that"):
        return here
    verb = here + 1
    while verb < len(items) - 1 and items[verb].kind in ("be", "have", "adv"):
        verb += 1
    return min(verb, len(items) - 1)


def done_or_died(items: list[Item], verb: int, harm: frozenset[Measure]) -> bool:
    """Tell whether a relative clause says who were killed or hurt, or what hit: "who died"."""
    passive = items[verb - 1].kind in ("be", "adv")
    return any(
        t.measure in harm
        and (
            (t.role == Role.ACT and passive and t.form in Form.PASSIVE)
            or (t.role == Role.BEFALL and t.form in (Form.PAST, Form.ONLY_PAST))
        )
        for t in items[verb].tolls
    )


def of_share(items: list[Item], at: int) -> bool:
    """Tell whether a figure stands behind a share of it: "half of the 200", "most of the 12"."""
    here = at - 1
    while here > 0 and items[here].low in DEFINITE and items[here].low != "of":
        here -= 1
    return here > 0 and items[here].low == "of" and is_share_word(items[here - 1])


def is_share_word(item: Item) -> bool:
    """Tell whether a word is a share: "half", "most", "three-fourths"."""
    return item.low.rsplit("-", 1)[-1] in SHARES


def befell(items: list[Item], here: int, *, people: bool, any_harm: bool = False) -> bool:
    """Tell whether a participle behind a noun says what befell: "of the 12 injured in it were".

    ``any_harm`` if it may be an arrest or the like: of a share nothing else can be counted.
    """
    if here + 1 >= len(items) or items[here].kind == "link":
        return False
    done = any(
        t.role == Role.ACT and t.form in Form.PASSIVE and (any_harm or t.measure in BOTH)
        for t in items[here].tolls
    )
    if done and people:
        # Tents may burn, people are burned.
        return True
    ended = (
        at
        for at in range(here + 1, len(items))
        if items[at].kind in ("be", "have", "modal") or items[at].text == ","
    )
    return done and next(ended, here + BESIDE) < here + BESIDE


# "two of the 12 injured in the blast on Monday are": how far the verb may stand.
BESIDE = 9
# Not who is abducted or trapped: "three of the seven men kidnapped were let go" counts three.
# "two of its crew of ten": how far the first figure may stand.
CREW = 6


def of_crew(items: list[Item], at: int) -> bool:
    """Tell whether a figure only says of how many another is a part: "two of its crew of ten"."""
    if at < CREW - 2 or items[at - 1].low != "of" or items[at - 2].low not in GROUPS:
        return False
    before = items[max(0, at - CREW) : at - 2]
    return any(i.low == "of" for i in before) and any(i.figure is not None for i in before)


MEMBERS = frozenset(("member", "members", "relatives", "people"))
FAMILIES = frozenset("family families household households clan clans".split())
# So many families are of no one's kin.
REGISTERED = 100


def of_family(items: list[Item], at: int) -> bool:
    """Tell whether a figure only counts families: "five members of one family"."""
    if at < 2 or at + 1 >= len(items) or items[at + 1].low not in FAMILIES:  # noqa: PLR2004
        return False
    figure = items[at].figure
    if figure is not None and (figure.low or 0) >= REGISTERED:
        # "9,000 people from 1,800 households": a count of its own
        return False
    of = items[at - 1].low in ("of", "from")
    # "all of them members of one family", "seven of them from one family"
    counted = any(i.figure is not None for i in items[max(0, at - 4) : at - 1])
    return of and (counted or items[at - 2].low in MEMBERS)


# "60 percent of the 2,000 homes", "half of the 90 pupils": not all of them.
SHARES = frozenset(
    "percent cent % third thirds quarter quarters fourth fourths fifth fifths half most many few"
    " some any majority bulk".split()
)


# "a man guarding 12 prisoners was killed": how far before the number the one may stand.
SINGLE = 7
# "a bus carrying 20 was blown up".
LADEN = frozenset(("carrying", "transporting", "with"))
MANY = GROUPS | frozenset(("couple", "population", "staff", "team", "unit", "patrol"))


def of_several(items: list[Item], end: int, word: int) -> bool:
    """Tell whether a verb goes on about several: "four men board a ferry and are held".

    Or of those whom one left so: "a man left four fighting for life".
    """
    return any(
        (items[here].low in ("are", "were", "have") and items[here - 1].low == "and")
        or (items[here].figure is not None and items[here - 1].low in LEAVES)
        for here in range(end, word)
    )


LEAVES = frozenset(("left", "leaves", "leaving"))


def of_owner(items: list[Item], at: int, end: int) -> bool:
    """Tell whether a plural verb is of what one has: "three coaches of an express were gutted"."""
    plural = end < len(items) and items[end].low in ("are", "were")
    return plural and items[at - 1].low == "of" and items[end - 1].low not in MANY


def of_single(items: list[Item], at: int, verb: range) -> bool:
    """Tell whether a verb goes on about one before: "a man guarding 12 prisoners was killed"."""
    if of_site(items, at, verb.stop):
        return True
    if not any(items[here].low in ("was", "has", "is") for here in verb):
        return False
    for here in range(at - 1, max(0, at - SINGLE), -1):
        item = items[here]
        if item.kind not in ("word", "det", "prep", "adv") or item.tolls:
            return False
        laden = items[at - 1].low in LADEN and kind_of(item) is Kind.MATERIEL
        if laden or (kind_of(item) is Kind.PEOPLE and item.low not in MANY):
            article = any(i.low in ("a", "an") for i in items[max(0, here - 4) : here])
            return article and (laden or not item.low.endswith("s"))
    return False


# "in a school that was destroyed": how far the verb may stand behind its pronoun.
SITE = 3


def of_site(items: list[Item], at: int, verb: int) -> bool:
    """Tell whether a verb is of where some were: "including four in a house which collapsed"."""
    if items[at - 1].low != "including" or items[at + 1].kind != "prep":
        return False
    relative = (here for here in range(max(at, verb - SITE), verb) if items[here].low in WHICH)
    return any(items[here - 1].kind == "word" for here in relative)


WHICH = frozenset(("which", "that"))


SETTLEMENTS = frozenset("village town city hamlet suburb settlement neighbourhood".split())
SETTLED = SETTLEMENTS | frozenset(
    "municipality metropolis country nation island province district community county"
    " neighborhood".split()
)
ENTIRE = frozenset(("entire", "whole"))


def of_inhabitants(items: list[Item], at: int) -> bool:
    """Tell whether a number says how many live somewhere: "a quarter of the city of 125,000"."""
    if at < 2 or items[at - 1].low != "of":  # noqa: PLR2004
        return False
    before = {item.low for item in items[max(0, at - 5) : at]}
    if items[at - 2].low == "population" and not SHARES.isdisjoint(before):
        # "80 per cent of a population of 28 million"
        return True
    if items[at - 2].low not in SETTLED:
        return False
    # "the entire town of 12,000 was evacuated" counts them.
    return items[at].figure is not None and items[at - 3].low not in ENTIRE


def of_so_many_things(items: list[Item], at: int) -> bool:
    """Tell whether a number only says of what others are parts: "17 coaches of the two trains"."""
    if at < 4 or items[at - 1].kind != "det" or items[at - 2].low != "of":  # noqa: PLR2004
        return False
    return kind_of(items[at - 3]) is not Kind.UNKNOWN and items[at - 4].figure is not None


def none_of_whom(items: list[Item], at: int) -> bool:
    """Tell whether "none" is of those told of before: "none of whom survived".

    Nor is it said of any dead or hurt that there were none: "none of those killed was a guard".
    """
    if items[at].low != "none" or [item.low for item in items[at + 1 : at + 2]] != ["of"]:
        return False
    here = at + 2
    while here < len(items) - 1 and items[here].kind in ("det", "figure"):
        here += 1
    if here >= len(items):
        return False
    harmed = (Role.STATE, Role.ACT, Role.COUNT, Role.TOTAL)
    return items[here].low == "whom" or any(t.role in harmed for t in items[here].tolls)


def of_counted(items: list[Item], at: int) -> bool:
    """Tell whether those counted are of something: "two journalists of a TV crew were hurt"."""
    if at < 3 or items[at - 1].low != "of" or items[at - 2].tolls:  # noqa: PLR2004
        return False
    plural = items[at - 2].low.endswith("s") and kind_of(items[at - 2]) is Kind.PEOPLE
    return plural and items[at - 3].figure is not None


VESSELS = lexicon().words["fitting_vehicles"]
# "the ferry Trisha Kerstin 3": how many words a vessel's name may have.
NAMED = 4


def of_vessel(items: list[Item], at: int) -> bool:
    """Tell whether a number ends a vessel's name: "the ferry Trisha Kerstin 3"."""
    if not items[at].text.isdigit() or at == 0 or not items[at - 1].capital:
        return False
    here = at - 1
    if items[here].low in VESSELS and not items[here].text.isupper():
        # "the Rescue Helicopter 116"
        return here > 0 and items[here - 1].kind == "word"
    while here > max(0, at - NAMED - 1) and items[here].capital and items[here].kind == "word":
        here -= 1
    return items[here].low in VESSELS and not items[here].capital


def is_superlative(items: list[Item], at: int) -> bool:
    """Tell whether "one of the largest" only says how large it was, not "one of his closest"."""
    if items[at].low != "one":
        return False
    after = [item.low for item in items[at + 1 : at + 4]]
    if after[:1] != ["of"] or after[2:] in ([], ["closest"]):
        return False
    return after[2].endswith("est") or after[2] in ("most", "worst")


FRACTIONS = frozenset("third quarter fifth sixth tenth half".split())
HEDGING = frozenset("than about nearly almost some over under only roughly perhaps".split())


def is_fraction(items: list[Item], at: int) -> bool:
    """Tell whether an article counts a share, and nobody: "not more than a third are"."""
    if at + 2 >= len(items) or items[at + 1].low not in FRACTIONS:
        return False
    after = items[at + 2].low
    return after in ("of", "are", "were", "have") or (at > 0 and items[at - 1].low in HEDGING)


def opens_share(items: list[Item], at: int) -> bool:
    """Tell whether a figure only says of how many the clause's own figure is a part."""
    here = at - 1
    if here > 0 and items[here].low.endswith(("'s", "s'")):
        # "Of the town's 160 houses", "Of Port Kost's 160 houses"
        owner = range(here - 1, max(-1, here - OWNER), -1)
        here = next((h for h in owner if items[h].low == "of"), here)
    while here > 0 and items[here].low in DEFINITE and items[here].low != "of":
        here -= 1
    here -= here > 0 and items[here - 1].low == "out"
    opens = items[here].low in ("of", "out")
    if here < 0 or not opens or (here > 0 and items[here - 1].kind != "punct"):
        return False
    return any(item.text == "," for item in items[at : at + SHARE]) or parts_follow(items, at)


# "Of the island province's 160 houses": how far before its end an owner's "of" may stand.
OWNER = 5


# "Of the 45 passengers and four crew on board, 12 were hurt": how far the comma may stand.
SHARE = 12
