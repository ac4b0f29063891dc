"""Reports on epidemics: which are, and their totals of cases beside deaths.

"168 deaths, bringing the totals to 800 and 90"; what is new may stand in brackets: "287 (+6)".
"""

import re
from functools import lru_cache
from itertools import chain, islice

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.lexicon import Role
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["breaks_out", "infects", "is_epidemic", "without_cases"]

CASES = frozenset(("cases", "infections"))
TOTALS = frozenset(("total", "totals", "tally", "tallies", "number", "numbers", "count"))
TO = frozenset(("to", "at"))
# "the total number of confirmed cases in Ontario to 800": how far the noun stands from its value.
NEAR = 4


def without_cases(
    items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]
) -> None:
    """Leave out bare totals of cases, and let the second of two be of the deaths named second.

    What brackets add to a total becomes a figure of its own.
    """
    for at, one in list(found.items()):
        if one.how == "total" and adds(items, at) and (new := phrases.get(at + 3)):
            found[at + 3] = one._replace(at=at + 3, phrase=new, how="increment", shared=at)
        told = one.how in ("total", "list") and one.phrase.bare
        total = totals_before(items, at) if told and items[at - 1].low in TO else -1
        if total < 0 or not (last := counted_before(items, total)):
            continue
        pair = at + 2 in phrases and items[at + 1].low == "and" and phrases[at + 2].bare
        if items[total].low.endswith("s") and pair:
            # Told in the order of what was named first.
            first = counted_before(items, last - 1)
            if first and items[first].low in CASES and items[last].low not in CASES:
                del found[at]
                found[at + 2] = one._replace(at=at + 2, phrase=phrases[at + 2], how="total")
        elif items[last].low in CASES:
            del found[at]


def adds(items: list[Item], at: int) -> bool:
    """Tell whether brackets behind a total tell what was added to it: "287 (+6)"."""
    if at + 4 >= len(items) or items[at + 3].figure is None:
        return False
    return items[at + 1].text == "(" and items[at + 2].text == "+" and items[at + 4].text == ")"


def totals_before(items: list[Item], at: int) -> int:
    """Give the noun whose value a figure is: "the total to 800"; -1 if there is none."""
    for here in range(at - 2, max(-1, at - 2 - NEAR), -1):
        if items[here].low in TOTALS:
            return here
        if items[here].kind == "punct" or items[here].tolls:
            return -1
    return -1


def counted_before(items: list[Item], end: int) -> int:
    """Give the last noun of cases or of a toll that is counted before an item; 0 if none."""
    for here in range(end - 1, 0, -1):
        said = any(toll.role == Role.COUNT for toll in items[here].tolls)
        if said or items[here].low in CASES:
            return here
    return 0


# In a report on an epidemic those in hospital are sick, not hurt.
DISEASE = re.compile(
    r"virus\w*|\b(?:covid\S*|measles|cholera|ebola|mpox|polio|malaria|dengue|influenza|flu|epidemics?"
    r"|pandemic|infect\w+|vaccin\w+|outbreaks?|quarantine\w*)\b"
)
# So often a report names a disease that is about one; a brief of so many characters less often.
OUTBREAK, BRIEF, NAMED = 4, 600, 2


# Whom another disaster of a report may have affected.
BESIDE = re.compile(
    r"\b(?:floods?|flooding|cyclone|hurricane|typhoon|storms?|(?:earth)?quakes?|drought|conflict"
    r"|fighting|war|displaced|landslides?|famine|hunger)\b"
)


def infects(measure: Measure, word: str, low: str) -> bool:
    """Tell whether those "affected" in a report on an epidemic, in lower case, are its cases."""
    affected = measure is Measure.AFFECTED and word.lower().startswith("affect")
    return affected and not tells_of_others(low)


# A report is asked about for each of its figures.
@lru_cache(maxsize=4)
def tells_of_others(low: str) -> bool:
    """Tell whether another disaster of a report, in lower case, may have affected people."""
    return BESIDE.search(low) is not None


def is_epidemic(title: str, low: str) -> bool:
    """Tell whether a report, in lower case, is about an epidemic; its headline tells more."""
    least = OUTBREAK if len(low) > BRIEF else NAMED
    named = chain(DISEASE.finditer(f"{title.lower()} " * NAMED), DISEASE.finditer(low))
    return len(tuple(islice(named, least))) == least


BREAKING_OUT = frozenset(("outbreak", "outbreaks"))


def breaks_out(items: list[Item], here: int) -> bool:
    """Tell whether no disease breaks out: "a fire outbreak", "an outbreak of violence"."""
    if items[here].low not in BREAKING_OUT:
        return False
    after = [item.low for item in items[here + 1 : here + 3]]
    return items[here - 1].low in OUTBREAKS or (after[:1] == ["of"] and after[-1] in OUTBREAKS)


OUTBREAKS = frozenset(
    "fire fires wildfire violence fighting unrest war hostilities clashes".split()
)
