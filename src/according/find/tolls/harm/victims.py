"""Victims who are only described: "nine of the victims were from one family"."""

from according.find.grammar.items import Item
from according.find.grammar.kinds import is_trait
from according.find.grammar.objects import CLAIMS, before_number
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.predicates import predicates_after
from according.find.lexicon import Role, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose
from according.model import Measure

__all__ = ["ABOARD", "CUES", "VANISHES", "VICTIMS", "all_of_whom", "of_victims", "with_all"]

KILLED = Measure.KILLED
VICTIMS = frozenset(("victims", "victim"))
# What victims who are counted are said to be, or where from.
BEING = frozenset(
    (
        "from of members women men children identified buried female male under aged minors"
        " found recovered retrieved discovered named black white asian hispanic latino foreign"
    ).split()
)
# "were Ukrainian", "are Polish": how such words end.
PEOPLES = ("ian", "can", "ish", "ese")

GRAVE = frozenset(("serious", "critical", "grave", "stable", "precarious"))
# How far behind those counted it may stand.
GRAVELY = 7
IDENTIFIES = frozenset(
    "identify identifies identified identifying named buried count counts counted list lists"
    " listed listing bury cremate cremated cremating".split()
)


def of_victims(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the death of victims who are only described: "nine of the victims were from one family".

    What else befell them, a verb says.
    """
    before = before_number(items, at)
    if not phrase.bare and items[phrase.last].low in VICTIMS:
        if items[at].low == "no":
            # "There were no victims": neither dead nor hurt.
            return Measured(at, Measure.CASUALTIES, phrase.last, phrase, "noun")
        there = [item.low for item in items[max(0, before - 1) : before + 1]] == ["there", "were"]
        there = there and items[at].figure is not None
        if before >= 0 and (
            items[before].low in CLAIMS | IDENTIFIES or there or shared_out(items, before, phrase)
        ):
            return Measured(at, KILLED, before, phrase, "object")
        if are_mourned(items, at, phrase.end):
            return Measured(at, KILLED, phrase.last, phrase, "noun")
        verb = phrase.end + (
            items[phrase.end : phrase.end + 1] != [] and items[phrase.end].kind == "have"
        )
        if (mourned := mourning(items, before, phrase)) is not None:
            return Measured(at, KILLED, mourned, phrase, "object")
        verb = beyond_insertion(items, beyond_place(items, verb))
        described = verb + 1 < len(items) and items[verb].kind == "be"
        if described and says_who(items, verb + 1):
            return Measured(at, KILLED, phrase.last, phrase, "partitive" if phrase.of else "noun")
    if before > 0 and items[before].low == "of" and items[before - 1].low == "condition":
        # "The condition of two is said to be serious."
        grave = any(i.low in GRAVE for i in items[phrase.end : phrase.end + GRAVELY])
        return Measured(at, Measure.INJURED, before - 1, phrase, "noun") if grave else None
    said = ("include", "includes", "included", "were", "are", "comprise", "comprised")
    includes = before > 0 and items[before].low in said
    if includes and items[before - 1].low == "victims" and not phrase.bare:
        return Measured(at, KILLED, before - 1, phrase, "total")
    return None


# Whose victims are dead, and of what else those are who are remembered.
MASSACRES = frozenset("massacre massacres holocaust genocide slaughter sinking shipwreck".split())
DISASTERS = lexicon().words["places_attacks"] | lexicon().words["places_events"] | MASSACRES
REMEMBERS = frozenset(
    "remember remembers remembered remembering memorial memorials monument monuments memory mourn"
    " mourns mourned mourning commemorate commemorates commemorated commemorating honour honours"
    " honoured honouring honor honors honored honoring tribute tributes candles funeral funerals"
    " vigil death deaths families relatives remembrance plaque names silence prayers graves".split()
)
# How far before the victims the memory, and how far behind them the event may stand.
MEMORY, EVENT = 9, 9


def are_mourned(items: list[Item], at: int, end: int) -> bool:
    """Tell whether victims of an event are dead: "a monument to the 62 victims of the crash"."""
    if items[at].figure is None or end >= len(items) or items[end].low != "of":
        return False
    event = next((i.low for i in items[end + 1 : end + EVENT] if i.low in DISASTERS), "")
    remembered = any(item.low in REMEMBERS for item in items[max(0, at - MEMORY) : at])
    return event in MASSACRES or (bool(event) and remembered)


# "the two victims in the Tarna community under Gamla ward were": how far the verb may stand.
PLACED = 12


def beyond_place(items: list[Item], start: int) -> int:
    """Give the form of "be" behind a phrase that only says where, ``start`` if there is none."""
    if start >= len(items) or items[start].kind != "prep":
        return start
    for here in range(start, min(len(items), start + PLACED)):
        if items[here].kind == "be":
            return here
        if items[here].kind not in ("prep", "det", "word") or items[here].tolls:
            return start
    return start


def beyond_insertion(items: list[Item], start: int) -> int:
    """Give the form of "be" behind ", two of them children,"; ``start`` if there is none."""
    if start >= len(items) or items[start].text != ",":
        return start
    for here in range(start + 1, min(len(items) - 1, start + PLACED)):
        if items[here].text == ",":
            verb = here + 1 + (items[here + 1].kind == "have" and here + 2 < len(items))
            return verb if items[verb].kind == "be" else start
        if items[here].kind in ("be", "have", "modal", "punct") or items[here].tolls:
            return start
    return start


# What is done for the dead: "a wreath for the nine victims of the fire".
MOURNING = frozenset(
    "condolence condolences wreath wreaths memorial memorials memory tribute tributes vigil vigils"
    " funeral funerals remembrance silence mourn mourns mourned mourning prayer prayers pray prayed"
    " homage honour honours honoured honor honors honored commemorate commemorated commemorating"
    " commemoration remember remembers remembered remembering requiem".split()
)
# How far before the victims it may stand, and how far behind them what killed them.
MOURNED, OF_WHAT = 9, 6


def mourning(items: list[Item], before: int, phrase: Phrase) -> int | None:
    """Give what is done for the dead: "a wreath for the nine victims of the fire"; None if not."""
    if phrase.end >= len(items) or items[phrase.end].low != "of":
        return None
    what = items[phrase.end + 1 : phrase.end + OF_WHAT]
    if not any(item.low in lexicon().words["sources_events"] for item in what):
        return None
    ahead = range(max(0, before - MOURNED + 1), before + 1)
    return next((here for here in ahead if items[here].low in MOURNING), None)


def shared_out(items: list[Item], before: int, phrase: Phrase) -> bool:
    """Tell whether it is told who some of them were: "of the 98 victims, 72 were women"."""
    opens = items[before].low == "of" and (before == 0 or items[before - 1].kind == "punct")
    closed = phrase.end < len(items) and items[phrase.end].text == ","
    hurt = any(toll.measure is not KILLED for item in items[phrase.end :] for toll in item.tolls)
    return opens and closed and not hurt


def says_who(items: list[Item], here: int) -> bool:
    """Tell whether a predicate says who somebody is, not what befell them."""
    while here < len(items) and items[here].kind in ("det", "adv") and items[here].low not in BEING:
        here += 1
    if any(item.low in ("alive", "safe", "unharmed") for item in items[here : here + 3]):
        return False
    if here < len(items) and items[here].low == "buried":
        return True
    if here >= len(items) or (
        items[here].tolls and items[here].low not in lexicon().words["people"]
    ):
        return False
    if items[here].low in BEING or (items[here].capital and items[here].low.endswith(PEOPLES)):
        return True
    if is_trait(items, here):
        # "nine of the victims were Hindu"
        return True
    # "four of the victims were law enforcement officers": what may stand before the noun
    near = items[here : here + NOUN]
    noun = next((i for i in near if i.kind != "word" or kind_of(i) is Kind.PEOPLE), None)
    return noun is not None and noun.kind == "word"


NOUN = 4


# "goes down with all 44 hands": what is said of a ship or an aircraft, and so of all aboard.
WRECKS = frozenset(
    "lost sinks sank sunk down crashes crashed explodes exploded up ditches ditched".split()
)
GOES = frozenset(("goes missing", "went missing"))
VANISHES = frozenset("disappears disappeared vanishes vanished missing".split())
# "The bulk carrier was seized by pirates with 22 Filipinos on board."
HIJACKS = frozenset("hijacked seized commandeered hijack hijacks seize seizes".split())
# How far before "with all 44" it may stand.
WRECKED = 8
# "and 15 crew members on board": how far behind the first figure the place may stand.
LISTED = 5


def is_crew(listed: list[Item]) -> bool:
    """Tell whether a second figure is joined to a first: "and 15 crew"."""
    return len(listed) > 2 and listed[0].low == "and" and listed[1].figure is not None  # noqa: PLR2004


def with_all(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell all on board: "lost with all 53 hands", "vanished with 12 aboard"."""
    if at == 0 or items[at - 1].low not in ("with", "all"):
        return None
    before = [item.low for item in items[max(0, at - 2) : at]]
    aboard = phrase.end if not phrase.bare else at + 1
    there = [item.low for item in items[aboard : aboard + 2]]
    some = before[-1:] == ["with"] and (there[:1] == ["aboard"] or there == ["on", "board"])
    if before[-1:] == ["with"] and not some and not phrase.bare:
        # "with 374 passengers and 15 crew on board"
        listed = items[phrase.end : phrase.end + LISTED]
        some = is_crew(listed) and any(item.low in ABOARD for item in listed[2:])
    if before != ["with", "all"] and not some:
        return None
    for here in range(at - 2, max(-1, at - WRECKED - 3), -1):
        last = items[here].low.split(" ")[-1]
        if last in WRECKS and not some:
            return Measured(at, KILLED, here, phrase, "object")
        if last in VANISHES and not counted_so(items, here):
            return Measured(at, Measure.MISSING, here, phrase, "object")
        if last in HIJACKS and some:
            return Measured(at, Measure.ABDUCTED, here, phrase, "object")
    # "A jet with 56 people on board disappears"
    gone = aboard + (1 if there[:1] == ["aboard"] else 2)
    gone += gone + 1 < len(items) and items[gone].text == ","
    if some and gone < len(items) and items[gone].low in VANISHES - {"missing"} | GOES:
        return Measured(at, Measure.MISSING, gone, phrase, "object")
    return None


# "31 people missing": how far before the word those counted may stand.
COUNTED = 4


def counted_so(items: list[Item], word: int) -> bool:
    """Tell whether others are said to be missing: "31 missing after a boat sank with 75 aboard"."""
    if items[word].low != "missing":
        return False
    return any(item.figure is not None for item in items[max(0, word - COUNTED) : word])


# "62 people on board, all of whom died", "48 aboard crashes in Sinai, killing all on board": how
# far behind those counted it may stand.
WHOM, ALL_DEAD = 8, 16
EVERYBODY = frozenset(("all", "everyone", "everybody"))
# "a bus carrying 38 workers fell off a cliff, killing all aboard"
CARRIES = frozenset(("carrying", "transporting", "ferrying"))
THERE = frozenset(("on board", "on", "aboard", "of", "inside"))
ABOARD = frozenset(("on", "aboard", "inside", "onboard"))


def all_of_whom(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what is said of all who were counted: "62 people, all of whom died", "all of which"."""
    aboard = phrase.end < len(items) and items[phrase.end].low in ABOARD
    aboard = aboard or (not phrase.bare and at > 0 and items[at - 1].low in CARRIES)
    if items[at].figure is None or (phrase.bare and not aboard):
        return None
    for here in range(phrase.end, min(len(items) - 1, phrase.end + ALL_DEAD)):
        low, after = items[here].low, items[here + 1].low
        if (items[here].figure is not None and low != "none") or low in (";", "."):
            return None
        of = [item.low for item in items[here + 1 : here + 3]]
        whom = of in (["of", "whom"], ["of", "which"]) and here < phrase.end + WHOM
        if low == "all" and whom:
            for reading in predicates_after(items, here + 3):
                if toll := choose(items, phrase, reading):
                    return Measured(at, toll.measure, reading[0], phrase, "predicate")
        killing = any(t.role == Role.ACT and t.measure is KILLED for t in items[here - 1].tolls)
        if aboard and killing and low in EVERYBODY and after in THERE:
            return Measured(at, KILLED, here - 1, phrase, "predicate")
    return None


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = (
    (VICTIMS,),
    (WRECKS | VANISHES | HIJACKS, frozenset(("aboard", "board", "all"))),
    (frozenset(("condition",)), frozenset(("of",))),
)
