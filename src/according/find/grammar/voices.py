"""What a verb says of its subject, by its voice.

"12 soldiers were killed" counts the soldiers, "12 soldiers killed five villagers" does not: told
from the small words (forms of "be" and "have") and from what follows the verb.
"""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.grammar.together import (
    BOTH,
    is_headlined,
    is_joined,
    is_robbed,
    lost_in_all,
)
from according.find.lexicon import Form, Role, Toll, lexicon
from according.find.numbers.notation import UNITS
from according.model import Measure

__all__ = [
    "BOTH",
    "HURTING",
    "QUOTES",
    "TIME_WORDS",
    "Reading",
    "acts",
    "alone",
    "also",
    "coordinated",
    "is_adverb",
    "is_participle",
    "takes_object",
    "third_person",
    "to_verb",
    "with_auxiliary",
]

Reading = tuple[int, tuple[Toll, ...]]


QUOTES = "“”\"‘’'«»"


TIME_WORDS = lexicon().words["predicates_time_words"]


PARTICIPLES = lexicon().words["predicates_participles"]


# "were all killed"
FLOATING = frozenset(("all", "both", "each"))
SINCE = frozenset(("since", "yet", "newly", "early"))


def is_adverb(item: Item) -> bool:
    """Tell whether a word that no list knows is an adverb: "newly", "forcibly"."""
    if item.tolls or item.capital:
        return False
    return item.low in SINCE or (item.kind == "word" and item.low.endswith("ly"))


def with_auxiliary(items: list[Item], here: int) -> Reading | None:
    """Give the toll word after the auxiliaries at ``here``.

    With the readings their voice allows.
    """
    be = have = modal = False
    skipped = 0
    for at in range(here, min(len(items), here + 14)):
        item = items[at]
        if item.low in ("not", "n't", "never") or item.low.endswith("n't"):
            return None
        if item.tolls and (item.kind != "link" or at > here) and not is_robbed(items, at):
            among = any(i.low in ("among", "amongst") for i in items[max(0, at - 2) : at])
            found = tuple(
                t
                for t in item.tolls
                if voiced(t, be=be, have=have, modal=modal) or (among and t.role == Role.TOTAL)
            )
            return (at, coordinated(items, at, found)) if found else None
        if item.kind in ("be", "link"):
            be = True
        elif item.kind == "have":
            have = True
        elif item.kind in ("modal", "do"):
            modal = True
        elif (
            is_adverb(item)
            or item.kind == "adv"
            or (be and item.low == "confirmed")
            or (item.low == "most" and items[at + 1 : at + 2] and items[at + 1].low == "likely")
            or item.low in ("to", "among", "amongst", "the", "those", "and", "or", "as", "so")
            or (be and (item.low in FLOATING or item.low == "first"))
            # "are set to be released"
            or (
                be and item.low in ("set", "due") and items[min(at + 1, len(items) - 1)].low == "to"
            )
            or (item.text in QUOTES)
            or (be and is_when(items, at))
            # "was among those who lost their lives"
            or (item.low == "who" and items[at - 1].low == "those")
            or (be and item.low in ("itself", "themselves", "himself", "herself"))
        ):
            if item.low == "to" and not is_degree(items, at):
                modal, be = True, False
        elif be and skipped < 2 and (item.low.endswith(("ed", "en")) or item.low in PARTICIPLES):  # noqa: PLR2004
            skipped += 1
        else:
            return None
    return None


def is_when(items: list[Item], at: int) -> bool:
    """Tell whether a day stands between an auxiliary and its verb: "was on Friday killed"."""
    if items[at].low in ("on", "late", "early"):
        return items[at + 1].low in TIME_WORDS | {"on"} if at + 1 < len(items) else False
    return items[at].low in TIME_WORDS and bool(items[at + 1 : at + 2] and items[at + 1].tolls)


def is_degree(items: list[Item], at: int) -> bool:
    """Tell whether "to" stands between two adverbs: "lightly to moderately injured"."""
    return at + 1 < len(items) and all(i.low.endswith("ly") for i in items[at - 1 : at + 2 : 2])


def voiced(toll: Toll, *, be: bool, have: bool, modal: bool) -> bool:
    """Tell whether a reading makes the subject the one it happened to, after these auxiliaries."""
    if toll.role == Role.ACT:
        return be and toll.form in Form.PASSIVE
    if toll.role == Role.BEFALL:
        if be:
            return toll.form in (Form.ING, Form.PART, Form.PAST)
        return (
            toll.form in Form.PASSIVE
            if have and not modal
            else toll.form in (Form.BASE, Form.PAST, Form.PART)
        )
    return toll.role in (Role.STATE, Role.COUNT) and be


def to_verb(items: list[Item], here: int) -> Reading | None:
    """Give the toll word of "to flee", "to be killed" at ``here``."""
    if here >= len(items):
        return None
    if items[here].kind in ("be", "have"):
        return with_auxiliary(items, here)
    found = tuple(t for t in items[here].tolls if t.role == Role.BEFALL and t.form == Form.BASE)
    told = shelters(items, here) or is_purpose(items, here)
    return (here, found) if found and not told else None


def shelters(items: list[Item], here: int) -> bool:
    """Tell whether somebody takes others in: "offered to shelter the refugees"."""
    return items[here].low == "shelter" and takes_object(items, here + 1)


COMPELS = frozenset(
    "forced forces force forcing ordered orders told urged asked advised warned made had".split()
)
# How far before the infinitive it may stand.
COMPELLED = 9


def is_purpose(items: list[Item], here: int) -> bool:
    """Tell whether an infinitive has an object of its own: "helicopters to evacuate the hurt"."""
    if here == 0 or items[here - 1].low != "to" or here + 1 >= len(items):
        return False
    both = any(toll.role == Role.ACT for toll in items[here].tolls)
    if any(item.low in COMPELS for item in items[max(0, here - COMPELLED) : here]):
        # "forced a total of 1,057 people to evacuate their homes"
        return False
    after = items[here + 1 : here + 3]
    # "to evacuate stranded tourists"
    hurt = bool(after[0].tolls) and len(after) > 1 and kind_of(after[1]) is Kind.PEOPLE
    return both and (hurt or takes_object(items, here + 1) or after[0].low.startswith("the "))


def alone(items: list[Item], here: int) -> tuple[Toll, ...]:
    """Give the readings of a word without auxiliary by which what stands before it is counted."""
    if shoots_at(items, here) or is_purpose(items, here):
        return ()
    # "a woman pulled from one of them": what "from" takes is no object.
    taken = takes_object(items, here + 1) and not items[here].low.endswith(" from")
    readings = tuple(
        toll
        for toll in items[here].tolls
        if (toll.role == Role.STATE and not (taken and acts(items[here])))
        or (toll.role == Role.ACT and toll.form in Form.PASSIVE and not taken)
        or (
            toll.role == Role.BEFALL
            and toll.form not in (Form.THIRD, Form.NONE)
            and not shelters(items, here)
        )
    )
    return coordinated(items, here, readings)


# "shot at the two policemen": how far whom the shots were for may stand.
AIMED = 5


def shoots_at(items: list[Item], here: int) -> bool:
    """Tell whether those before a verb shot at others: "four men shot at the police"."""
    if items[here].low != "shot" or here + 2 >= len(items) or items[here + 1].low != "at":
        return False
    for at in range(here + 2, min(len(items), here + AIMED)):
        if kind_of(items[at]) is Kind.PEOPLE or items[at].low in ("him", "her", "them"):
            return True
        if items[at].kind not in ("det", "figure", "word", "adv") or items[at].tolls:
            return False
    return False


# "A soldier from the region dies": how far the verb may stand.
PRESENT = 8


def third_person(items: list[Item], start: int) -> list[Reading]:
    """Give what befalls one in the present tense: "one person dies", empty if nothing does."""
    phrased = False
    for here in range(start, min(len(items), start + PRESENT)):
        item = items[here]
        found = tuple(t for t in item.tolls if t.role == Role.BEFALL and t.form == Form.THIRD)
        if found:
            return [] if takes_object(items, here + 1) else [(here, found)]
        if item.kind == "prep":
            phrased = True
        elif item.kind not in ("adv", "det") and not (phrased and item.kind == "word"):
            return []
    return []


def acts(item: Item) -> bool:
    """Tell whether a word is a verb of harm, perhaps as well: "wounded", not "dead"."""
    return any(toll.role == Role.ACT for toll in item.tolls)


def is_participle(items: list[Item], first: int, last: int) -> bool:
    """Tell whether what follows "of them" says what was done: "three of them carried out".

    Or what they did: "38 of them waiting for aid".
    """
    alone = all(item.kind == "punct" for item in items[first:last])
    done = items[last].low.endswith(("ed", "ing")) and not items[last].tolls
    return alone and done and items[first - 1].low in ("them", "whom")


# "destroyed a week earlier"; but "destroyed a home".
DURING = TIME_WORDS | frozenset(("day", "week", "month", "year", "weekend"))
DURING -= frozenset(("home",))


BEARINGS = lexicon().words["places_sides"]


def is_bearing(items: list[Item], here: int) -> bool:
    """Tell whether a word says where from a place something is: "wounded north of Aleppo"."""
    return items[here].low in BEARINGS and [i.low for i in items[here + 1 : here + 2]] == ["of"]


# "the 12 people killed included", "14 of the miners killed want": the clause's own verb.
MAIN = frozenset(
    "include includes included came come lived live numbered ranged plan planned want wanted hope"
    " hoped say said told believe deny denied face faced spoke speak belonged belong appeared"
    " deserve deserved await awaited refuse refused went agreed agree insist insisted".split()
)


SPANS = frozenset(("days", "weeks", "years"))


def takes_object(items: list[Item], here: int) -> bool:
    """Tell whether an object follows a verb, so that it is active: "killed five villagers"."""
    while here < len(items) and items[here].text in QUOTES:
        here += 1
    if here >= len(items):
        return False
    item = items[here]
    if item.low in TIME_WORDS or item.low.removesuffix("'s") in TIME_WORDS or item.low == "last":
        return False
    if item.kind in ("figure", "pron"):
        return True
    if is_bearing(items, here) or " in " in items[here - 1].low:
        # "held in camps housing families"
        return False
    if item.text.isdigit() or item.low in UNITS:
        # A number that counts nothing: "drowned 30 miles off the coast", "dies two days later".
        return False
    if item.kind == "det" and here + 3 < len(items) and items[here + 2].figure is not None:
        # "freed the last two hostages", not "were freed the last two days"
        return items[here + 1].low != "last" or items[here + 3].low not in SPANS
    if item.kind == "det":
        return here + 1 >= len(items) or items[here + 1].low not in DURING
    if item.low in MAIN:
        return False
    return item.kind == "word" and not item.tolls and opens_noun(items, here)


def opens_noun(items: list[Item], here: int) -> bool:
    """Tell whether no mere adverb opens here: "heavily populated areas", not "heavily"."""
    if not items[here].low.endswith("ly"):
        return True
    described = [after.kind == "word" for after in items[here + 1 : here + 3]]
    return described == [True, True] and items[here + 1].low.endswith("ed")


# How the words begin that tell of the hurt only: others, as "stabbed", tell how some were killed.
HURTING = ("wound", "injur", "hurt", "maim", "kill", "murder", "martyr", "dead")
EXECUTES = frozenset(
    "hanged beheaded executed strangled drowned bayoneted garrotted guillotined suffocated"
    " asphyxiated smothered decapitated".split()
)
MANNERS = frozenset("shot hacked stabbed burned burnt beaten clubbed knifed".split())


def coordinated(items: list[Item], at: int, found: tuple[Toll, ...]) -> tuple[Toll, ...]:
    """Give the readings, with "killed or wounded" made casualties and "shot and killed" killed."""
    if found and lost_in_all(items, at, found[0].measure):
        return (Toll(Measure.CASUALTIES, Role.STATE, Form.NONE),)
    return paired(items, at, found)


def paired(items: list[Item], at: int, found: tuple[Toll, ...]) -> tuple[Toll, ...]:
    """Give the readings of a verb, as the second that "and" or "or" joins to it changes them."""
    if not found or not (is_joined(items, at) or is_headlined(items, at)):
        return found
    second = at + 2
    while second < len(items) - 1 and items[second].kind == "adv":
        second += 1
    other = [
        t
        for t in items[second].tolls
        if t.role in (Role.ACT, Role.STATE, Role.BEFALL)
        and t.form in (Form.PAST, Form.PART, Form.NONE)
    ]
    if not other:
        return found
    if takes_object(items, second + 1):
        # "three men shot and killed Ramon Garcia" says nothing of the three.
        return () if items[at].low == "shot" and first_active(items, at) else found
    if items[at].low == "shot" and items[at + 1].low == "and":
        # "shot and killed", "shot and wounded": what the shots did.
        return tuple(other)
    ways = {items[at].low, items[second].low}
    if items[second].low.endswith(" to death"):
        # "were burned or hacked to death"
        return tuple(t for t in other if t.measure is Measure.KILLED) or found
    if not ways.isdisjoint(MANNERS) and not ways.isdisjoint(EXECUTES):
        # "had been beheaded or shot", "suffocated or burned": two ways to die.
        return tuple(t for t in (*found, *other) if t.measure is Measure.KILLED)
    # "stabbed and killed", not "wounded and killed"
    done = items[at + 1].low == "and" and not items[at].low.startswith(HURTING)
    died = done or any(t.role == Role.BEFALL and t.measure is Measure.KILLED for t in other)
    if {found[0].measure, other[0].measure} == BOTH and not died:
        return (Toll(Measure.CASUALTIES, Role.STATE, Form.NONE),)
    feared = any(item.low in FEARED for item in items[at + 2 : second])
    if items[at + 1].low == "and" and other[0].measure is Measure.KILLED:
        # "were reported missing and feared dead": missing still.
        return found if feared and found[0].measure is Measure.MISSING else tuple(other)
    return found


FEARED = frozenset("feared presumed believed thought assumed".split())


def first_active(items: list[Item], at: int) -> bool:
    """Tell whether no form of "be" stands before the participle at ``at``."""
    while at > 0 and (items[at - 1].kind == "adv" or items[at - 1].kind == "have"):
        at -= 1
    return at == 0 or items[at - 1].kind not in ("be", "link")


# What somebody was done, to be done again after "and": "shot and killed" is one thing.
APART = {
    Measure.AFFECTED,
    Measure.EVACUATED,
    Measure.DISPLACED,
    Measure.INJURED,
    Measure.DETAINED,
    Measure.ABDUCTED,
    Measure.RESCUED,
}


def also(items: list[Item], word: int, measure: Measure) -> Reading | None:
    """Give the second of two participles that say different things: "affected and evacuated"."""
    second = word + 2
    if second >= len(items) or items[word + 1].low != "and":
        return None
    while second < len(items) - 1 and items[second].kind == "adv":
        second += 1
    found = tuple(
        t
        for t in items[second].tolls
        if t.role in (Role.ACT, Role.STATE) and t.form in (Form.PAST, Form.PART, Form.NONE)
    )
    if not found or takes_object(items, second + 1):
        return None
    apart = {measure, found[0].measure} <= APART and measure is not found[0].measure
    return (second, found) if apart else None
