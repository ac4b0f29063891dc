"""Those of whom a clause tells without a verb of harm of its own.

"Camps in which 5,200 people are staying", "132 people, none of
whom survived", "112 houses were fully and 540 partly damaged".
"""

from according.find.grammar.belongings import SUPPLIES
from according.find.grammar.counting import SURVIVES, none_before, survival
from according.find.grammar.item import behind_auxiliaries
from according.find.grammar.items import Item
from according.find.grammar.kinds import COUNTABLE
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.predicates import predicates_after
from according.find.lexicon import Form, Role, lexicon
from according.find.tolls.clauses.forthose import for_those
from according.find.tolls.clauses.held import taken_prisoner
from according.find.tolls.clauses.renamed import renaming
from according.find.tolls.counted import Measured
from according.find.tolls.harm.broughtin import brought_in
from according.find.tolls.harm.camps import CAMPS, RELIEF, housed, populating
from according.find.tolls.harm.depths import under_depth
from according.find.tolls.harm.engulfed import engulfed
from according.find.tolls.harm.laid import lain
from according.find.tolls.harm.moving import in_households, moving, registered
from according.find.tolls.harm.ordered import ordered
from according.find.tolls.harm.outdoors import outdoors
from according.find.tolls.harm.supplies import besieged_at_home, in_the_dark, reconnected
from according.find.tolls.harm.unheard import unheard
from according.find.tolls.harm.wanting import past_place, wanting
from according.find.tolls.labels.raised import added, listed_names
from according.find.tolls.within.wholes import WHOLLY_SO
from according.model import Measure

__all__ = ["CUES", "by_circumstance", "by_standing", "none_lived"]


def by_circumstance(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what the circumstances say of those counted, None if they say nothing."""
    return (
        sheltered(items, at, phrase)
        or for_those(items, at, phrase)
        or under_depth(items, at, phrase)
        or in_refuges(items, at, phrase)
        or outdoors(items, at, phrase)
        or wanting(items, at, phrase)
        or reconnected(items, at, phrase)
        or besieged_at_home(items, at, phrase)
        or in_the_dark(items, at, phrase)
        or engulfed(items, at, phrase)
        or moving(items, at, phrase)
        or registered(items, at, phrase)
        or brought_in(items, at, phrase)
        or ordered(items, at, phrase)
        or sought(items, at, phrase)
        or by_halves(items, at, phrase)
        or lain(items, at, phrase)
        or no_more(items, at, phrase)
        or renaming(items, at, phrase)
        or added(items, at, phrase)
        or listed_names(items, at, phrase)
    )


def by_standing(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell those counted by more than the verb, which alone would tell otherwise."""
    return (
        housed(items, at, phrase)
        or populating(items, at, phrase)
        or in_households(items, at, phrase)
        or unheard(items, at, phrase)
        or lost_in_all(items, at, phrase)
        or taken_prisoner(items, at, phrase)
        or the_other_half(items, at, phrase)
        or opened(items, at, phrase)
        or unsupplied(items, at, phrase)
        or in_part(items, at, phrase)
    )


# "the windows of 500 shops were smashed"
OPENINGS = frozenset("window windows windowpanes panes roof roofs door doors shutters".split())
OPENINGS |= frozenset("windscreen windscreens windshield windshields tiles facades".split())
BREAKS = frozenset("broken smashed shattered blown torn ripped stove stripped lifted".split())


UPON = frozenset(("of", "in", "at", "on"))
PARTS = OPENINGS | frozenset(
    "floor floors storey storeys story stories facade facades wall walls part parts wing wings"
    " basement basements chimney chimneys ceilings balcony balconies porch porches".split()
)
BREAKING = BREAKS | frozenset("broke smash blew tore breaking smashing shattering".split())
# "damaged the upper floors of two blocks": how far before the part the verb may stand.
PART = 6


def in_part(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the damage to things of which a part is hit: "damaged the roofs of two schools"."""
    if at < 2 or phrase.bare or items[at - 1].low not in UPON:  # noqa: PLR2004
        return None
    if items[at - 2].low not in PARTS or kind_of(items[phrase.last]) is not Kind.MATERIEL:
        return None
    for here in range(at - 3, max(-1, at - PART), -1):
        done = any(t.role == Role.ACT and t.measure in RUINED for t in items[here].tolls)
        if done or items[here].low in BREAKING:
            return Measured(at, Measure.DAMAGED, here, phrase, "object")
        if items[here].kind not in ("word", "det", "adv"):
            return None
    return None


def opened(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the damage to things of which a part is broken: "the windows of 500 shops were"."""
    if at < 2 or phrase.bare or items[at - 1].low not in UPON:  # noqa: PLR2004
        return None
    if items[at - 2].low in HOMES:
        return without_homes(items, at, phrase)
    if items[at - 2].low not in OPENINGS:
        return None
    here = phrase.end
    while here < len(items) and items[here].kind in ("be", "have", "adv", "det"):
        here += 1
    broken = here > phrase.end and here < len(items) and items[here].low.split(" ")[0] in BREAKS
    if not broken or kind_of(items[phrase.last]) is not Kind.MATERIEL:
        return None
    return Measured(at, Measure.DAMAGED, here, phrase, "predicate")


HOMES = frozenset(
    "home homes house houses dwelling dwellings tent tents shelters huts shacks cabins".split()
)


def without_homes(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the plight of those whose homes are gone: "the homes of 4,000 people were razed"."""
    if items[at].figure is None or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return None
    for word, readings in predicates_after(items, phrase.end):
        if any(t.measure in RUINED and t.form in Form.PASSIVE for t in readings):
            return Measured(at, Measure.AFFECTED, word, phrase, "predicate")
    return None


STAYS = lexicon().words["items_stays"]
REFUGES = lexicon().words["items_refuges"]
# "34 relief camps in which 5,200 people are staying": how far before "which" the camps may stand.
NEAR = 3


def sheltered(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the displacement of those who stay in a refuge named before "where" or "in which"."""
    opens = at - 1
    if opens < 1 or phrase.bare or items[opens].low not in ("where", "which"):
        return None
    opens -= items[opens].low == "which"
    refuge = any(item.low in REFUGES for item in items[max(0, opens - NEAR) : opens])
    if not refuge or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return None
    verb = behind_auxiliaries(items, phrase.end)
    if verb >= len(items) or items[verb].low not in STAYS:
        return None
    return Measured(at, Measure.DISPLACED, verb, phrase, "predicate")


# "are in 336 temporary shelters": how far the shelters may stand.
COUNTED = 4


NIGHTS = frozenset(("spent", "spend", "passed"))


CENTRES = frozenset("centre centres center centers".split())
# Where whole families are, and workers as well.
SITES = frozenset(("site", "sites", "settlement", "settlements"))
HOUSEHOLDS = frozenset("people persons individuals families households idps".split())


def in_refuges(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the displacement of those who are in so many camps: "75,236 are in 336 shelters"."""
    verb = phrase.end
    if verb + 2 >= len(items):
        return None
    if items[verb].low in NIGHTS:
        # "spent Monday night in 31 shelters"
        nights = range(verb + 1, min(len(items) - 2, verb + COUNTED))
        verb = next((at for at in nights if items[at].low in ("night", "nights")), verb)
    else:
        # "175,236 people in 336 shelters"
        verb -= items[verb].kind != "be"
        # "75,236 are still in 336 shelters"
        verb += items[verb + 1].low in ("still", "now", "currently") and verb + 3 < len(items)
    if items[verb + 1].low not in ("in", "at"):
        return None
    people = phrase.bare or kind_of(items[phrase.last]) is Kind.PEOPLE
    if items[verb + 2].figure is None or not people or items[at].figure is None:
        return None
    displaced = not phrase.bare and items[phrase.last].low in HOUSEHOLDS
    camps = CAMPS | SITES if displaced else CAMPS
    found = (
        h for h in range(verb + 3, min(len(items), verb + 3 + COUNTED)) if items[h].low in camps
    )
    camp = next(found, None)
    if camp is not None and items[verb].kind != "be" and items[camp].low in CENTRES:
        # "200 students in 10 centres sat the exam"
        camp = camp if items[camp - 1].low in RELIEF else None
    return None if camp is None else Measured(at, Measure.DISPLACED, camp, phrase, "predicate")


SEARCHES = frozenset(("search", "searches", "hunt"))
SEEKERS = frozenset(
    "rescuers divers crews teams volunteers searchers firefighters coastguards crew team"
    " coastguard helicopters boats".split()
)
LOOKS = frozenset(("look", "looks", "looked", "looking"))
# "Search operations resumed at first light on Wednesday for": how far the search may stand.
SEARCH = 12


def sought(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give those for whom others search: "the search resumed on Monday for 26 passengers"."""
    link = at - 1
    while link > 0 and items[link].kind in ("det", "adv"):
        link -= 1
    if link < 1 or items[link].low != "for" or phrase.bare:
        return None
    if items[at].figure is None or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return None
    for here in range(link - 1, max(-1, link - SEARCH), -1):
        looked = items[here].low in LOOKS and here == link - 1
        searched = items[here].low in SEARCHES and (here == 0 or items[here - 1].kind != "have")
        if searched or (looked and any(item.low in SEEKERS for item in items[:here])):
            return Measured(at, Measure.MISSING, here, phrase, "object")
        if items[here].kind in ("rel", "pron") or items[here].text in ";:.":
            return None
    return None


CUT = frozenset("cut stopped suspended interrupted disrupted severed lost off out shut".split())
CUT |= frozenset("blocked washed closed damaged destroyed knocked down impassable".split())
# "Roads to 17 villages have been washed out": what alone leads there.
LEADS = frozenset("road roads link links access route routes bridge bridges connection".split())


def unsupplied(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the plight of those to whom a supply is cut: "power to 3,000 homes has been cut"."""
    if at < 2 or phrase.bare or items[at - 1].low not in ("to", "for"):  # noqa: PLR2004
        return None
    if items[at - 2].low not in SUPPLIES | LEADS:
        return None
    here = behind_auxiliaries(items, past_place(items, phrase.end))
    cut = here > phrase.end and here < len(items) and items[here].low.split(" ")[0] in CUT
    return Measured(at, Measure.AFFECTED, here, phrase, "predicate") if cut else None


def by_halves(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the ruin of the first of "112 houses were fully and 540 partly damaged"."""
    here = phrase.end
    if here + 3 >= len(items) or items[here].kind != "be" or phrase.bare:
        return None
    if items[here + 1].low not in WHOLLY_SO or items[here + 2].low != "and":
        return None
    part = items[here + 3].figure is not None
    if not part or kind_of(items[phrase.last]) is not Kind.MATERIEL:
        return None
    for verb in range(here + 4, min(len(items), here + 4 + NEAR)):
        if any(toll.measure is Measure.DAMAGED for toll in items[verb].tolls):
            return Measured(at, Measure.DESTROYED, verb, phrase, "predicate")
    return None


PARTLY_SO = frozenset("partially partly slightly lightly".split())
# "11 houses were totally damaged and 86 partially": how far before the figure the verb may stand.
RUIN = 8


def the_other_half(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the damage of the second of "11 houses were totally damaged and 86 partially"."""
    here = at + 1
    ended = here + 1 >= len(items) or items[here + 1].kind in ("punct", "conj")
    if here >= len(items) or items[here].low not in PARTLY_SO | WHOLLY_SO or not ended:
        return None
    phrase = Phrase(-1, -1, here)
    measure = Measure.DAMAGED if items[here].low in PARTLY_SO else Measure.DESTROYED
    for verb in range(at - 1, max(-1, at - RUIN), -1):
        if any(toll.measure in RUINED for toll in items[verb].tolls):
            return Measured(at, measure, verb, phrase, "list")
    return None


RUINED = frozenset((Measure.DAMAGED, Measure.DESTROYED))


LOST = frozenset(("lost", "lose", "losing"))
# "lost eighteen officers and 460 other ranks, killed, wounded": how far both may stand.
LISTED = 12


def lost_in_all(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the casualties of "lost 18 officers and 460 men, killed, wounded and missing"."""
    kind = Kind.UNKNOWN if phrase.bare else kind_of(items[phrase.last])
    if items[at].figure is None or phrase.bare or kind in (Kind.MATERIEL, Kind.NEVER):
        return None
    before = range(at - 1, max(-1, at - LISTED), -1)
    verb = next((here for here in before if items[here].low in LOST), -1)
    if verb < 0 or any(items[here].text in ";:." for here in range(verb, at)):
        return None
    for here in range(phrase.end, min(len(items) - 2, phrase.end + LISTED)):
        if items[here].text == "," and items[here + 1].low == "killed":
            both = {item.low for item in items[here + 2 : here + 4]}
            return (
                Measured(at, Measure.CASUALTIES, verb, phrase, "object")
                if "wounded" in both
                else None
            )
        if items[here].text in ";:." or items[here].tolls:
            return None
    return None


def no_more(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the end of those who "are no more": people are dead, villages destroyed."""
    end = phrase.end
    said = [item.low for item in items[end + 1 : end + 3]]
    if end >= len(items) or items[end].kind != "be" or said != ["no", "more"] or phrase.bare:
        return None
    closed = end + 3 >= len(items) or items[end + 3].kind in ("punct", "conj")
    kind = kind_of(items[phrase.last])
    if not closed or kind not in COUNTABLE:
        return None
    measure = Measure.KILLED if kind is Kind.PEOPLE else Measure.DESTROYED
    return Measured(at, measure, end, phrase, "predicate")


# "132 people, none of whom survived": how far behind them "none" may stand.
BEHIND = 8


def none_lived(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the death of those of whom none is said to have lived."""
    if none_before(items, at) and (verb := survival(items, at)) is not None:
        return Measured(at, Measure.KILLED, verb, phrase, "predicate")
    if items[at].figure is None:
        return None
    for here in range(phrase.end, min(len(items) - 3, phrase.end + BEHIND)):
        if "none" not in (items[here].low, items[here + 2].low):
            continue
        said = [item.low for item in items[here : here + 3]]
        whom = said in (["none", "of", "whom"], ["none", "of", "them"])
        whom = whom or said[1:] == ["whom", "none"]
        if whom and items[here + 3].low in SURVIVES:
            return Measured(at, Measure.KILLED, here + 3, phrase, "predicate")
    before = [item.low for item in items[max(0, at - 4) : at] if item.kind != "det"]
    if before[-2:-1] == ["survivors"] and before[-1] in ("among", "of", "from"):
        nobody = any(item.low == "no" for item in items[max(0, at - 5) : at])
        return Measured(at, Measure.KILLED, at - 2, phrase, "predicate") if nobody else None
    return None


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = (
    (CAMPS | SITES,),
    (OPENINGS, BREAKS),
    (PARTS, BREAKING),
    (SEARCHES,),
    (LOOKS, SEEKERS),
    (SUPPLIES | LEADS, CUT),
    (frozenset(("no",)), frozenset(("more",))),
    (SURVIVES,),
)
