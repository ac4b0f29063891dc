"""Those of whom a clause only tells where they are: "in the hospitals were 94 more"."""

from according.find.grammar.items import Item
from according.find.grammar.objects import before_number
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Role, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.harm.doers import MORGUES
from according.model import Measure

__all__ = ["CUES", "is_staff", "lain"]

LIES = frozenset("lie lies lay lying remain remains remained languish languished".split())
HOSPITALS = frozenset("hospital hospitals infirmary infirmaries ward wards".split())
PRISONS = frozenset("prison prisons jail jails gaol gaols cells dungeon dungeons".split())
RUINS = lexicon().words["objects_dangers"] | frozenset(("ruins", "bricks", "slab", "masonry"))
COVERS = frozenset(("under", "beneath", "underneath"))
WHERE = dict.fromkeys(HOSPITALS, Measure.INJURED) | dict.fromkeys(PRISONS, Measure.DETAINED)
WHERE |= dict.fromkeys(MORGUES, Measure.KILLED)
# Who works in such places, or what stands there.
STAFF = frozenset(
    "doctors doctor nurses nurse staff guards guard warders visitors beds bed employees".split()
)
COVERED = (Measure.MISSING, Measure.INJURED, Measure.DETAINED)
# "In the military hospital of the port of Ostia lie": how long the phrase may be.
PHRASE = 10


def lain(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what the place tells of those who lie in it, None if it tells of nothing."""
    if (spread := scattered(items, at, phrase)) is not None:
        return spread
    verb = before_number(items, at)
    if verb < 1 or items[at].figure is None or not lies(items, verb):
        return None
    people = phrase.bare or kind_of(items[phrase.last]) is Kind.PEOPLE
    if not people or (not phrase.bare and items[phrase.last].low in STAFF):
        return None
    # "in the camps there were 300"
    verb -= items[verb - 1].low == "there"
    for here in range(verb - 1, max(-1, verb - PHRASE), -1):
        item = items[here]
        if any(t.role == Role.STATE and t.measure in COVERED for t in item.tolls):
            # "Under the rubble lie 40": one phrase.
            opens = here == 0 or items[here - 1].kind in ("punct", "conj")
            return Measured(at, item.tolls[0].measure, here, phrase, "predicate") if opens else None
        if item.kind == "prep" and item.low != "of":
            opens = here == 0 or items[here - 1].kind in ("punct", "conj")
            return told(items, at, phrase, range(here, verb)) if opens else None
        if item.kind not in ("word", "det", "prep", "figure", "adv"):
            return None
    return None


WITHIN = frozenset("in at across over among between".split())
MANY = frozenset("several various different local area many".split())


def scattered(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what is told of people who lie in so many places: "40 others lay in six hospitals"."""
    if (named := in_named(items, at, phrase)) is not None:
        return named
    if (buried := in_graves(items, at, phrase)) is not None:
        return buried
    after = items[phrase.end : phrase.end + 4]
    if len(after) < 4 or items[at].figure is None:  # noqa: PLR2004 - "lay in six hospitals"
        return None
    people = phrase.bare or kind_of(items[phrase.last]) is Kind.PEOPLE
    people = people or items[phrase.last].low in ("others", "more")
    if not people or not (after[0].kind in ("be", "link") or after[0].low in LIES):
        return None
    if after[0].kind == "be" and is_in_hospital(items, phrase):
        return Measured(at, Measure.INJURED, phrase.end + 3, phrase, "predicate")
    many = after[2].figure is not None or after[2].low in MANY
    measure = WHERE.get(after[3].low) if after[1].low in WITHIN and many else None
    return Measured(at, measure, phrase.end + 3, phrase, "predicate") if measure else None


# "were at the hospital when a bomb went off": visitors
WHILE = frozenset(("when", "as", "during", "while", "for", "to"))


def is_in_hospital(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether people are said to be at the hospital, and not that they were there when."""
    where = [item.low for item in items[phrase.end + 1 : phrase.end + 4]]
    if where[0] != "at" or where[1] not in ("the", "a") or where[2] not in HOSPITALS:
        return False
    after = items[phrase.end + 4 : phrase.end + 5]
    goes_on = bool(after) and (after[0].low in WHILE or after[0].kind == "word")
    return not goes_on and items[phrase.last].low not in STAFF


GRAVES = frozenset(("grave", "graves", "pit", "pits", "trench", "trenches"))


def in_graves(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the death of those in so many graves: "160 buried in three common graves"."""
    after = items[phrase.end : phrase.end + 6]
    people = phrase.bare or kind_of(items[phrase.last]) is Kind.PEOPLE
    if not people or len(after) < 4 or items[at].figure is None:  # noqa: PLR2004 - "in two pits"
        return None
    if after[0].low != "buried" or after[1].low != "in" or after[2].figure is None:
        return None
    if all(item.low not in GRAVES for item in after[3:]):
        return None
    return Measured(at, Measure.KILLED, phrase.end, phrase, "predicate")


CLINICS = frozenset("hospital clinic infirmary hospitals".split())
# "remain in the King Abdulaziz Specialist Hospital": how long its name may be.
NAMED = 6


def in_named(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the injury of those in a hospital by its name: "three are in Kenyatta Hospital"."""
    here = phrase.end
    if here < len(items) and items[here].text == ",":
        # "Three people, including a girl, remain in"
        near = range(here + 1, min(len(items), here + PHRASE))
        here = next((k + 1 for k in near if items[k].text == ","), len(items))
    people = phrase.bare or kind_of(items[phrase.last]) is Kind.PEOPLE
    if not people or here + 2 >= len(items) or items[phrase.last].low in STAFF:
        return None
    verb, where = items[here], items[here + 1]
    stays = verb.kind in ("be", "link") or verb.low in LIES
    if not stays or where.low not in ("in", "at") or items[at].figure is None:
        return None
    for k in range(here + 2, min(len(items), here + 2 + NAMED)):
        if items[k].low in CLINICS and items[k].capital:
            return Measured(at, Measure.INJURED, k, phrase, "predicate")
        if items[k].kind != "det" and not items[k].capital:
            return None
    return None


def is_staff(items: list[Item], one: Measured) -> bool:
    """Tell whether those in a hospital only work there: "in the hospital were 40 doctors"."""
    before = 0 <= one.word < one.at and items[one.word].low.startswith(("in ", "at "))
    return before and not one.phrase.bare and items[one.phrase.last].low in STAFF


def lies(items: list[Item], verb: int) -> bool:
    """Tell whether a verb says only where somebody is."""
    return items[verb].kind == "be" or items[verb].low in LIES


def told(items: list[Item], at: int, phrase: Phrase, span: range) -> Measured | None:
    """Give what a phrase of a place tells of those who are there."""
    covered = items[span[0]].low in COVERS
    for here in span:
        low = items[here].low
        measure = Measure.MISSING if covered and low in RUINS else WHERE.get(low)
        # "At the prison gates were 40": nobody is in it.
        inside = items[span[0]].low in ("in", "at", "inside") or covered
        if measure is not None and inside and here >= span[-1] - 2:
            return Measured(at, measure, here, phrase, "predicate")
    return None


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = ((HOSPITALS | CLINICS | PRISONS | MORGUES,), (COVERS, RUINS))
