"""Forecasts: words before a figure that make it one, and the clauses that only give reasons."""

from according.find.grammar.item import Item
from according.find.lexicon import Form
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["begins_later", "foretells", "is_base", "is_reason", "receives"]

FORESEES = ("effort", "expect", "forecast", "predict", "anticipat", "project")


def foretells(items: list[Item], at: int, toll: Measured) -> bool:
    """Tell whether a word before a figure makes it a forecast: "expects 12,000 people to flee"."""
    told = toll.how in ("total", "noun") or items[at].low.startswith(FORESEES)
    return told or sees(items, at, toll) or reaches(items, at, toll)


# Where what is foreseen ends and why begins: "is expected to rise as 27 are missing".
REASONS = frozenset(("as", "because", "since", "while", "given"))


def is_reason(items: list[Item], at: int, first: int) -> bool:
    """Tell whether a figure stands in the clause that gives the reason for a forecast."""
    return any(
        items[here].low in REASONS and items[here + 1].low not in ("of", "many", "a")
        for here in range(at + 1, first)
    )


# "could see 80,000 displaced": a verb of which those counted are the object.
SEES = frozenset("see leave force drive send put push".split())
FORECASTING = frozenset("could may might will would".split())
# "the figure may rise to 60": a figure told again, with the verb of its own.
REACHES = frozenset("reach rise climb grow increase go run top exceed pass hit surpass".split())


def reaches(items: list[Item], at: int, toll: Measured) -> bool:
    """Tell whether a count that was told before may only come to a figure: "could reach 60"."""
    verb = at + 1
    while verb < toll.at and (items[verb].kind == "adv" or items[verb].low in ("well", "yet")):
        verb += 1
    near = items[verb + 1 : toll.at]
    rises = verb < toll.at and toll.word < 0 and items[verb].low in REACHES
    return rises and all(i.kind in ("adv", "prep", "det") or i.low in ("high", "as") for i in near)


def sees(items: list[Item], at: int, toll: Measured) -> bool:
    """Tell whether what befalls a verb's object is a forecast: "could see 80,000 displaced"."""
    here = at + 1
    while here < toll.at and items[here].kind == "adv":
        here += 1
    # "would leave 40 dead" looks back on what came.
    sure = (items[at].low, items[here].low) != ("would", "leave")
    return sure and items[at].low in FORECASTING and here + 1 == toll.at and items[here].low in SEES


# Who takes people in: "welcome 900 refugees", "take in 900 refugees".
RECEIVING = frozenset(
    (
        "accept accepting welcome welcoming take taking resettle resettling host hosting receive"
        " receiving absorb absorbing admit admitting relocate relocating transfer transferring"
        " settle settling rehouse rehousing"
    ).split()
)
PLEDGED = (
    *("vow", "pledg", "promis", "agree", "plan", "propos", "commit", "offer", "undert", "want"),
    *("requir", "oblig", "ask", "urg", "call", "deal", "bid", "bill", "quota", "refus", "prepar"),
)
# "promised last night, after weeks of talks, that his country would take in 900": how far before.
PLEDGE = 8


def receives(items: list[Item], toll: Measured) -> int | None:
    """Give the verb by which people are yet to be taken in: "vowed to welcome 900 refugees".

    None if they were, or none are.
    """
    if toll.measure is not Measure.DISPLACED:
        return None
    verb = toll.at - 1
    while verb > 1 and (items[verb].kind in ("adv", "det") or items[verb].low == "in"):
        verb -= 1
    if verb < 1 or items[verb].low.partition(" ")[0] not in RECEIVING:
        return None
    if items[verb - 1].low in ("will", "would", "shall"):
        return verb
    led = items[verb - 1].low == "to" or items[verb].low.endswith("ing")
    before = items[max(0, verb - PLEDGE) : verb]
    return verb if led and any(item.low.startswith(PLEDGED) for item in before) else None


STARTS = frozenset("start begin take resume go proceed happen continue".split())
DUE = frozenset("due set scheduled expected planned supposed meant slated".split())
# "the evacuation of 900 people from the besieged town was due to": how far behind the verb may be.
LATER = 14


def begins_later(items: list[Item], toll: Measured) -> int | None:
    """Give the verb by which what is counted is yet to start: "evacuation of 900 is due to begin".

    None if it did.
    """
    moved = toll.measure in (Measure.EVACUATED, Measure.RESCUED)
    if not moved or not 0 <= toll.word < toll.at or items[toll.word + 1].low != "of":
        return None
    for at in range(toll.at + 1, min(len(items) - 3, toll.at + LATER)):
        if items[at].kind in ("be", "modal", "have", "conj") or items[at].text in ",;":
            later = [item.low for item in items[at + 1 : at + 4]]
            due = items[at].kind == "be" and later[0] in DUE and later[1] == "to"
            will = items[at].low in ("will", "would")
            starts = (due and later[2] in STARTS) or (will and later[0] in STARTS)
            return at if starts else None
    return None


def is_base(items: list[Item], toll: Measured) -> bool:
    """Tell whether a verb can only go on with the modal of one before: "and injure 200"."""
    base = any(one.form is Form.BASE for one in items[toll.word].tolls)
    past = any(one.form in Form.DONE for one in items[toll.word].tolls)
    return base and not past and items[toll.word - 1].low in ("and", "or", ",")
