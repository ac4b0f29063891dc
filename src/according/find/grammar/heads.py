"""Which toll words are nouns, or stand before one: "12 dead", "five dead hostages"."""

from according.find.grammar.items import Item
from according.find.grammar.kinds import COUNTABLE, FINITE, MADE, Kind, kind_of
from according.find.lexicon import Form, Role, Toll, lexicon

__all__ = [
    "HEAD_ROLES",
    "MODIFIERS",
    "compounds",
    "describes",
    "head_tolls",
    "heads",
    "is_gear",
    "is_premodifier",
    "is_titled",
    "modifies",
    "stands_alone",
    "tells_whose",
]

HEAD_ROLES = {Role.COUNT, Role.BEING}
# Words between a participle and its noun: "detained Boko Haram leaders".
MODIFIERS = 4


def head_tolls(items: list[Item], noun: int, last: int) -> tuple[Toll, ...]:
    """Give the readings of a head that is a toll word; of two, "900 refugees and migrants"."""
    found = tuple(t for t in items[last].tolls if t.role in HEAD_ROLES)
    if found or last == noun:
        return found
    return tuple(t for t in items[noun].tolls if t.role == Role.BEING)


def heads(item: Item, *, alone: bool) -> bool:
    """Tell whether a toll word can be the noun that is counted.

    "wounded" and "dead" are states as well, and nouns only where they stand alone after the figure.
    """
    if not item.tolls:
        return False
    if item.low == "prisoner":
        # A state as well, as in "held prisoner".
        return True
    roles = {toll.role for toll in item.tolls}
    # "61 arbitrary arrests": a verb that looks like a plural noun is none behind an adjective.
    done = any(
        t.role == Role.STATE or (t.role == Role.ACT and t.form != Form.THIRD) for t in item.tolls
    )
    if not alone and done and Role.BEING not in roles:
        return False
    return not roles.isdisjoint(HEAD_ROLES)


def compounds(items: list[Item], here: int) -> bool:
    """Tell whether the noun at ``here`` only modifies the next one ("hostage families")."""
    after = items[here + 1] if here + 1 < len(items) else None
    if after is None or after.low == "home":
        # "brought 95 captives home"
        return False
    if after.capital and items[here].low.endswith("s"):
        # "880 casualties Russian forces suffered"
        return False
    if after.kind == "word" and is_singular(items[here]):
        return True
    if items[here].low in ("idp", "refugee", "migrant", "evacuee") and after.low.endswith("s"):
        # "101 IDP sites were closed"
        return after.kind == "word" and not after.tolls
    return (
        after.kind == "word"
        and not after.tolls
        and kind_of(after)
        in (
            Kind.PEOPLE,
            Kind.MATERIEL,
        )
    )


def is_singular(item: Item) -> bool:
    """Tell whether a toll noun is singular, so that it only describes: "36 arrest warrants"."""
    return item.low in (
        "death",
        "arrest",
        "injury",
        "casualty",
        "fatality",
        "body",
        "hostage",
        "prisoner",
    )


NOUNS = frozenset((Role.COUNT, Role.TOTAL, Role.EVENT))


def is_premodifier(items: list[Item], here: int) -> bool:
    """Tell whether a participle or state stands before the noun it describes."""
    item = items[here]
    if " " in item.low and item.low.rsplit(" ", 1)[-1] in lexicon().words["prepositions"]:
        # "five held over station attack"
        return False
    if not any(
        (t.role == Role.ACT and t.form in Form.PASSIVE) or t.role in (Role.STATE, Role.COUNT)
        for t in item.tolls
    ):
        return False
    if item.low.endswith("s") and all(t.role in NOUNS for t in item.tolls):
        # "880 casualties Russian forces suffered"
        return False
    noun = here + 1
    if noun < len(items) and items[noun].low in ("last", "next", "home"):
        # "workers seized last month", "brought 95 captives home"
        return False
    while (
        noun < len(items)
        and noun - here < MODIFIERS
        and items[noun].kind == "word"
        and not items[noun].tolls
        and kind_of(items[noun]) is Kind.UNKNOWN
    ):
        noun += 1
    if noun >= len(items) or items[noun].kind != "word" or items[noun].low in lexicon().say:
        return False
    return (
        heads(items[noun], alone=True)
        if items[noun].tolls
        else kind_of(items[noun]) is not Kind.UNKNOWN
    )


def stands_alone(items: list[Item], here: int) -> bool:
    """Tell whether a pronoun before ``here`` is all that "of" counts of: "two of whom face trial".

    What follows "those" may be its noun, unless it looks like a verb: "five of those involved a".
    """
    pronoun = items[here - 1].low
    if here >= len(items) or items[here].kind != "word" or items[here].tolls:
        return False
    if items[here].low == "longer":
        # "six of them no longer habitable"
        return pronoun == "no"
    if pronoun in ("those", "these"):
        verb = items[here].low.endswith("ed") and kind_of(items[here]) is Kind.UNKNOWN
        return (verb or items[here].low in FINITE) and here + 1 < len(items)
    if does_something(items, here):
        return pronoun in ("them", "whom")
    return pronoun in ("whom", "which") and kind_of(items[here]) is Kind.UNKNOWN


BEARING = frozenset("carrying holding wielding bearing driving riding using wearing".split())


def does_something(items: list[Item], here: int) -> bool:
    """Tell whether it is said what some do: "of them serving life terms", not "fishing boats"."""
    if not items[here].low.endswith("ing") or here + 1 >= len(items):
        return False
    kind = kind_of(items[here + 1])
    borne = kind is Kind.MATERIEL and items[here].low in BEARING
    return items[here + 1].kind == "word" and (borne or kind not in COUNTABLE)


# "36 Ukrainian unmanned aerial vehicles"
GEAR = frozenset("unmanned armoured armored armed guided towed tracked".split())


def is_gear(items: list[Item], here: int) -> bool:
    """Tell whether a word describes a vehicle, and no man "armed with a knife"."""
    plain = here + 1 >= len(items) or items[here + 1].low not in ("with", "in", "by")
    return items[here].low in GEAR and plain


def is_titled(items: list[Item], here: int) -> bool:
    """Tell whether a verb's look-alike is part of a name: "100 Sable Energy Project employees"."""
    after = items[here + 1] if here + 1 < len(items) else None
    named = items[here].capital and items[here - 1].capital and not items[here].low.endswith("ed")
    return named and after is not None and kind_of(after) is Kind.PEOPLE and not after.capital


def describes(items: list[Item], here: int, last: int) -> bool:
    """Tell whether a participle belongs to the toll noun after it: "53 measles related deaths"."""
    return (
        items[here].low.endswith("ed")
        and here + 1 < len(items)
        and heads(items[here + 1], alone=True)
        and kind_of(items[last]) is Kind.UNKNOWN
    )


def is_trained(items: list[Item], here: int, last: int) -> bool:
    """Tell whether a participle parts an adjective from people: "junior commissioned officers"."""
    before = items[last]
    plain = (
        items[here].low.endswith("ed")
        and not before.capital
        and not before.low.endswith("s")
        and last == here - 1
    )
    after = items[here + 1] if here + 1 < len(items) else None
    whom = after is not None and not after.tolls and kind_of(after) is Kind.PEOPLE
    return plain and whom and kind_of(before) is Kind.UNKNOWN


def modifies(items: list[Item], here: int, last: int) -> bool:
    """Tell whether a word only tells more of the noun behind it: "an Il-22 command post"."""
    made = MADE.fullmatch(items[last].low) is not None and is_named_after(items, here)
    told = describes(items, here, last) or is_trained(items, here, last)
    return made or told or is_gear(items, here)


def is_named_after(items: list[Item], here: int) -> bool:
    """Tell whether what is made is named before its noun: "two P-3C Orion patrol aircraft"."""
    ahead = items[here : here + MODIFIERS]
    words = (i for i, item in enumerate(ahead) if item.kind != "word" or item.tolls)
    end = next(words, len(ahead))
    return any(kind_of(item) is Kind.MATERIEL for item in ahead[:end])


# In the singular they tell for whom a place is, or whose a boat.
WHOSE = frozenset("migrant refugee police army youth juvenile".split())


def tells_whose(item: Item) -> bool:
    """Tell whether a noun tells whose the next is: "a migrant detention centre"."""
    return item.capital or item.low in WHOSE
