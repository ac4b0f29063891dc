"""Those whose number a figure is: "the dead now number 30", "a death toll above 10,000"."""

from according.find.grammar.items import Item
from according.find.grammar.predicates import Reading
from according.find.lexicon import Form, Role
from according.model import Measure

__all__ = ["RUNS", "beside_toll", "by_place", "those_number"]

# "the dead number in the hundreds"
RUNS = frozenset(("number", "numbers", "numbered"))
BEYOND = frozenset("above over under below around about near".split())


def beside_toll(items: list[Item], at: int) -> Reading | None:
    """Give the toll noun right before its hedged value: "a death toll above 10,000"."""
    if at < 1 or items[at].low.split(" ")[0] not in BEYOND:
        return in_brackets(items, at)
    totals = tuple(t for t in items[at - 1].tolls if t.role == Role.TOTAL and t.form == Form.NONE)
    done = any(t.role == Role.ACT for t in items[at - 1].tolls)
    return (at - 1, totals) if totals and not done else None


SIGNS = {"(": ")", "–": "–", "—": "—", "-": "-", "--": "--"}
MOST = frozenset("most highest largest biggest greatest fewest lowest more".split())


def in_brackets(items: list[Item], at: int) -> Reading | None:
    """Give the toll noun of which brackets say how many: "accounts for the most deaths (2,087)"."""
    if at < 3 or at + 1 >= len(items) or SIGNS.get(items[at - 1].text) != items[at + 1].text:  # noqa: PLR2004
        return None
    noun = items[at - 2]
    totals = tuple(t for t in noun.tolls if t.role == Role.TOTAL and t.form == Form.NONE)
    most = items[at - 3].low in MOST or noun.low.startswith("number of")
    return (at - 2, totals) if totals and most else None


OPENS = frozenset((",", *SIGNS))
PLACING = frozenset(("in", "from", "at"))
# "three in Kost and one in the hills of Tarn": how far the next place's share may stand.
NEXT = 9


def by_place(items: list[Item], at: int) -> Reading | None:
    """Give the toll noun whose shares places have: "the deaths, three in Kost and one in Tarn"."""
    if at < 2 or at + 2 >= len(items) or items[at - 1].text not in OPENS:  # noqa: PLR2004
        return None
    preposition = items[at + 1].low
    if preposition not in PLACING or not items[at + 2].capital:
        return None
    counts = tuple(t for t in items[at - 2].tolls if t.role == Role.COUNT)
    further = range(at + 3, min(len(items) - 2, at + NEXT))
    shared = any(
        items[n].figure is not None and items[n + 1].low == preposition and items[n + 2].capital
        for n in further
    )
    return (at - 2, counts) if counts and shared else None


def those_number(items: list[Item], link: int) -> Reading | None:
    """Give what befell those of whom it is told how many they are: "those lost now number 30"."""
    if (risen := beings_rose(items, link)) is not None:
        return risen
    if link < 2 or items[link].low not in RUNS:  # noqa: PLR2004 - "those", their state
        return None
    here = link - 1
    while here > 1 and items[here].kind == "adv":
        here -= 1
    if items[here - 1].low not in ("those", "people"):
        return beings_number(items, here)
    done = tuple(t for t in items[here].tolls if t.role == Role.STATE or t.form in Form.PASSIVE)
    return (here, done) if done else None


# "Evacuees in the east of the island numbered": how far those who are so many may stand.
BEINGS = 7


def beings_number(items: list[Item], last: int) -> Reading | None:
    """Give those who are so by their name alone: "evacuees nationwide numbered 390,000"."""
    for here in range(last, max(-1, last - BEINGS), -1):
        named = tuple(t for t in items[here].tolls if t.role in (Role.BEING, Role.COUNT))
        if named and items[here].low.endswith("s"):
            # Evacuees are those moved out, wherever they stay.
            moved = tuple(t for t in named if t.measure is Measure.EVACUATED)
            return here, moved or named
        if items[here].tolls or items[here].kind not in ("word", "adv", "prep", "det"):
            return None
    return None


RISES = frozenset(
    "rose risen rises rise rising climbed climbs jumped swelled swollen grew grown increased fell"
    " fallen dropped declined decreased surged shot soared went gone up down".split()
)
TOPS = frozenset(
    "top tops topped topping exceed exceeds exceeded exceeding surpass surpassed cross crossed"
    " reach reached total totals totalled past pass passes passed passing".split()
)
HOMELESS = (Measure.DISPLACED, Measure.EVACUATED)


def beings_rose(items: list[Item], link: int) -> Reading | None:
    """Give those whose number rose, told by their name alone: "flood evacuees rose to 38,000".

    They open the clause: "aid for refugees rose to 38,000" counts none.
    """
    if link < 1:
        return None
    tops = items[link].low in TOPS
    rose = items[link].low in ("to", "from") and items[link - 1].low in RISES
    # "Evacuees top 122,000": the hedge is the verb.
    hedged = items[link + 1].low.split(" ")[0] in TOPS
    found = beings_number(items, link - rose - (not hedged)) if tops or rose or hedged else None
    if found is None or found[1][0].measure not in HOMELESS:
        return None
    opens = range(found[0] - 1, -1, -1)
    first = next((at for at in opens if items[at].kind in ("punct", "conj")), -1)
    alone = all(items[at].kind in ("word", "det") for at in range(first + 1, found[0]))
    short = found[0] - first <= BEINGS // 2
    # "flood evacuees": a noun that is a verb as well.
    verbless = all(
        toll.form == Form.BASE for at in range(first + 1, found[0]) for toll in items[at].tolls
    )
    return found if alone and short and verbless else None
