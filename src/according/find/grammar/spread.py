"""Toll phrases with other words between their parts.

"Taken to a nearby hospital", "sustained varying degrees of damage", "pulled from the mud alive",
"with life-changing injuries".
"""

from collections.abc import Mapping

from according.find.grammar.item import Item
from according.find.lexicon import Form, Role, Toll, lexicon
from according.model import Measure

__all__ = ["AWAY", "BREAKS", "CUES", "FALLING", "OPENERS", "TAKEN", "pulled", "spread"]

# Toll phrases with words between their parts: "taken to a nearby hospital", "sustained varying
# degrees of damage". Where those taken away were brought says what had happened to them.
TAKEN = lexicon().words["items_taken"]
SUFFERED = lexicon().words["items_suffered"]
BROUGHT = dict.fromkeys(lexicon().words["items_shelters"], Measure.EVACUATED)
BROUGHT |= dict.fromkeys(lexicon().words["items_hospitals"], Measure.INJURED)
BROUGHT |= dict.fromkeys(("custody", "detention"), Measure.DETAINED)
HARM = dict.fromkeys(lexicon().words["items_injuries"], Measure.INJURED)
HARM |= dict.fromkeys(("damage", "cracks"), Measure.DAMAGED)
# "pulled from the wreckage alive".
PULLED = lexicon().words["items_pulled"]
ALIVE = {"alive": Measure.RESCUED}
# "have moved to 2,700 flood shelters", "are staying in 14 schools and churches".
MOVED = frozenset(("moved", "relocated", "shifted"))
AWAY = frozenset((Measure.EVACUATED, Measure.DISPLACED))
STAYS = lexicon().words["items_stays"]
STAYED = dict.fromkeys(lexicon().words["items_refuges"], Measure.DISPLACED)
# "300 people remain in 14 schools"; of those moved "12 remain in a camp".
REMAINS = frozenset(("remain", "remains", "remained"))
# What opens such a phrase, or "as well as".
FALLING = frozenset(
    "fell plunged dropped plummeted tumbled slid leapt leaped jumped falling plunging".split()
)
# Teams move to a stadium, too.
SEVERAL = {word: STAYED[word] for word in STAYED if word.endswith("s")}
EMERGES = frozenset("came come emerged walked crawled climbed".split())
# "Injured his arm", "broke two ribs": what people do to their own limbs is done to them.
BREAKS = frozenset(
    "injured hurt broke bruised sprained fractured dislocated twisted burned burnt".split()
)
LIMBS = frozenset(
    (
        "arm arms leg legs hand hands foot feet ankle shoulder wrist knee hip neck back head rib"
        " ribs finger fingers collarbone pelvis skull nose jaw bones spine"
    ).split()
)
OPENERS = EMERGES | frozenset(
    (*TAKEN, *SUFFERED, *PULLED, *STAYS, *REMAINS, *FALLING, *BREAKS, "in", "as", "with")
)
# What stands wherever such a phrase does, one of each (see ``gate``).
CUES = (
    (TAKEN | MOVED, frozenset((*BROUGHT, *SEVERAL))),
    (STAYS | REMAINS, frozenset(STAYED)),
    (EMERGES | PULLED, frozenset(ALIVE)),
    (SUFFERED | {"with"}, frozenset(HARM)),
    (frozenset(("in",)), frozenset(("hands", "captivity", "custody", "condition", "care"))),
)
FAR = 7
JOINING = frozenset(("it", "and", "or"))
SPREAD_OVER = frozenset(("prep", "det", "word", "figure", "adv"))
# "pulled out seven alive" counts the seven, "pulled from under 12 metres of mud" does not.
PARTICLES = frozenset(("out", "off", "up", "down"))
PAST_ENDS = ("ed", "had")


def spread(items: list[Item], at: int) -> tuple[int, tuple[Toll, ...]] | None:
    """Give length and readings of a toll phrase with words between its parts, None if none is."""
    verb = items[at].low
    if (
        verb in TAKEN
        and not is_moving(items, at)
        and (end := first_of(items, at, BROUGHT))
        and not left(items, at, end)
    ):
        done = Toll(brought(items, end), Role.ACT, Form.PART)
        own = (Toll(Measure.DISPLACED, Role.BEFALL, Form.PAST),) if verb in MOVED else ()
        return end - at + 1, (done, *own)
    if refuge := to_several(items, at):
        return refuge
    if is_stay(items, at) and (end := first_of(items, at, STAYED)):
        form = Form.ING if verb.endswith("ing") else Form.PAST if verb.endswith("ed") else Form.BASE
        return end - at + 1, (Toll(Measure.DISPLACED, Role.BEFALL, form),)
    if verb == "in" and (held := in_hands(items, at)):
        return held, (Toll(Measure.CAPTURED, Role.STATE, Form.NONE),)
    if verb in EMERGES and (end := first_of(items, at, ALIVE)):
        # "came off the hillside alive"
        return end - at + 1, (Toll(Measure.RESCUED, Role.BEFALL, Form.PAST),)
    if end := pulled(items, at):
        return end - at + 1, (Toll(Measure.RESCUED, Role.ACT, Form.PAST),)
    if befell := befallen(items, at):
        return befell
    if verb in SUFFERED and (end := first_of(items, at, HARM) or listed_damage(items, at)):
        form = Form.PAST if verb.endswith(PAST_ENDS) else Form.BASE
        form = Form.ING if verb.endswith("ing") else form
        return end - at + 1, (Toll(suffered(items, at, end), Role.BEFALL, form),)
    return None


def to_several(items: list[Item], at: int) -> tuple[int, tuple[Toll, ...]] | None:
    """Give length and readings of "taken to two schools", "moved to schools", None if none is."""
    verb, end = items[at].low, first_of(items, at, SEVERAL)
    if not end or left(items, at, end):
        return None
    evacuated = Toll(Measure.EVACUATED, Role.ACT, Form.PART)
    if verb in MOVED:
        # "have moved to two primary schools", "were moved into mosques"
        return end - at + 1, (evacuated, Toll(Measure.DISPLACED, Role.BEFALL, Form.PAST))
    counted = any(item.kind == "figure" for item in items[at + 1 : end])
    into = counted and items[at + 1].low in ("to", "into")
    return (end - at + 1, (evacuated,)) if into and verb in TAKEN else None


def listed_damage(items: list[Item], at: int) -> int | None:
    """Give the index of "damage" in "had bad smoke, fire and soot damage", None if none."""
    for here in range(at + 1, min(len(items), at + LISTED)):
        item = items[here]
        if item.low == "damage":
            return here
        if item.kind not in ("word", "adv", "conj") and item.text != ",":
            return None
    return None


# How far the damage may stand behind a list of what did it.
LISTED = 10
FATAL = frozenset(("fatal", "mortal", "deadly"))


def suffered(items: list[Item], at: int, end: int) -> Measure:
    """Give what those undergo who suffer harm: of "had sustained fatal injuries" they die."""
    harm = HARM[items[end].low]
    died = any(item.low in FATAL for item in items[at + 1 : end])
    return Measure.KILLED if died and harm is Measure.INJURED else harm


def is_moving(items: list[Item], at: int) -> bool:
    """Tell whether patients are evacuated: whoever else is brought to hospital is hurt."""
    return items[at].low == "evacuated" and any(
        item.low in PATIENTS for item in items[max(0, at - FAR) : at]
    )


PATIENTS = frozenset("patients patient babies newborns residents".split())


def is_stay(items: list[Item], at: int) -> bool:
    """Tell whether people stay or remain somewhere for now: "are staying in schools"."""
    before = items[at - 1]
    if items[at].low in REMAINS:
        return before.kind not in ("figure", "modal", "prep")
    return items[at].low in STAYS and before.low != "to"


def befallen(items: list[Item], at: int) -> tuple[int, tuple[Toll, ...]] | None:
    """Give length and reading of a fall to death, wounds borne or a limb broken, None if none."""
    verb = items[at].low
    if verb in FALLING and (fell := to_death(items, at)):
        form = Form.ING if verb.endswith("ing") else Form.PAST
        return fell, (Toll(Measure.KILLED, Role.BEFALL, form),)
    hurt = with_wounds(items, at) if verb == "with" else 0
    if hurt or (verb == "in" and (hurt := in_condition(items, at) or in_care(items, at))):
        return hurt, (Toll(Measure.INJURED, Role.STATE, Form.NONE),)
    if verb == "with" and (harmed := with_wounds(items, at, Measure.DAMAGED)):
        return harmed, (Toll(Measure.DAMAGED, Role.STATE, Form.NONE),)
    if verb in BREAKS and (end := own_limb(items, at)):
        return end - at + 1, (Toll(Measure.INJURED, Role.BEFALL, Form.PAST),)
    return None


def to_death(items: list[Item], at: int) -> int:
    """Give the length of "plunged 800 feet to their deaths", 0 if it is none."""
    for here in range(at + 1, min(len(items) - 2, at + FAR)):
        if items[here].low == "to":
            ends = items[here + 2].low in ("death", "deaths") and items[here + 1].kind == "det"
            return here + 3 - at if ends else 0
        if items[here].kind not in SPREAD_OVER and not items[here].text[0].isdigit():
            return 0
    return 0


def brought(items: list[Item], end: int) -> Measure:
    """Give what is told of those brought somewhere; to "other hospitals" patients are moved."""
    again = any(item.low in ("other", "another") for item in items[end - 2 : end])
    measure = BROUGHT[items[end].low]
    return Measure.EVACUATED if again and measure is Measure.INJURED else measure


CARERS = frozenset(
    "hospital hospitals clinic clinics infirmary infirmaries doctors medics surgeons nurses".split()
)


def in_care(items: list[Item], at: int) -> int:
    """Give the length of "in the care of a clinic in Kost", 0 if it is none."""
    if [item.low for item in items[at + 1 : at + 4]] != ["the", "care", "of"]:
        return 0
    for here in range(at + 4, min(len(items), at + FAR + 1)):
        if items[here].low in CARERS:
            return here - at + 1
        if items[here].kind not in ("word", "det"):
            return 0
    return 0


# "with a badly burned face and other wounds": what may stand before the wounds.
WOUND_OF = frozenset(("a", "an", "his", "her", "their", "other", "such", "several", "many"))


# "with severe hail damage": how far the damage may stand.
DESCRIBED = 5


def own_limb(items: list[Item], at: int) -> int:
    """Give the index of the limb of "injured his left arm", 0 if there is none."""
    if at + 1 >= len(items) or items[at + 1].low not in ("his", "her", "their", "a", "an"):
        return 0
    return next(
        (end for end in (at + 2, at + 3) if items[end : end + 1] and items[end].low in LIMBS), 0
    )


def with_wounds(items: list[Item], at: int, measure: Measure = Measure.INJURED) -> int:
    """Give the length of "with life-changing injuries", "with new cracks"; 0 if it is none."""
    wounds = measure is Measure.INJURED
    for here in range(at + 1, min(len(items), at + (FAR if wounds else DESCRIBED))):
        if HARM.get(items[here].low) is measure:
            # "charged with criminal damage to a van": nothing that is so
            done = not wounds and [item.low for item in items[here + 1 : here + 2]] == ["to"]
            return 0 if done else here - at + 1
        owned = wounds and items[here].low in WOUND_OF
        if items[here].kind not in ("word", "adv") and not owned:
            return 0
    return 0


def left(items: list[Item], at: int, end: int) -> bool:
    """Tell whether those taken away left what the phrase ends on: "taken from the hospital"."""
    return next((i.low for i in reversed(items[at:end]) if i.kind == "prep"), "") == "from"


def pulled(items: list[Item], at: int) -> int | None:
    """Give the index of "alive" in "pulled from the rubble alive", None if it is not there."""
    return first_of(items, at, ALIVE) if items[at].low in PULLED else None


def in_hands(items: list[Item], at: int) -> int:
    """Give the length of "in Georgian hands", "in their captors' hands"; 0 if it is none."""
    owner = at + 1
    if owner < len(items) and items[owner].kind == "det":
        owner += 1
    hands = owner + 1
    if hands < len(items) and items[hands].text in "'’":
        hands += 1
    if hands >= len(items) or items[hands].low not in ("hands", "captivity", "custody"):
        return 0
    whose = items[owner]
    named = whose.capital and whose.low.endswith(("an", "ish", "ese", "i", "ch", "ian"))
    held = whose.low in CAPTORS or (named and items[hands].low != "custody")
    return hands + 1 - at if held else 0


CONDITIONS = frozenset("critical serious grave stable poor life-threatening".split())
DEGREES = frozenset("a an very extremely most but and still".split())


def in_condition(items: list[Item], at: int) -> int:
    """Give the length of 'in a "very serious" condition', 0 if it is none."""
    told = False
    for here in range(at + 1, min(len(items), at + FAR)):
        item = items[here]
        if item.low == "condition":
            closed = here + 1 < len(items) and items[here + 1].text in MARKS
            closed = closed and sum(i.text in MARKS for i in items[at:here]) == 1
            return here + 1 + closed - at if told else 0
        told = told or item.low in CONDITIONS
        if item.low not in DEGREES and item.low not in CONDITIONS and item.text not in MARKS:
            return 0
    return 0


MARKS = frozenset("\"“”'‘’")
CAPTORS = frozenset(
    (
        "captors kidnappers rebels abductors enemy rebel rebels' guerrilla insurgent militant"
        " separatist"
    ).split()
)


def first_of(items: list[Item], at: int, words: Mapping[str, Measure]) -> int | None:
    """Give the index of the first of these words soon after ``at``, None if a clause ends first."""
    for here in range(at + 1, min(len(items), at + FAR)):
        item = items[here]
        if item.low in words:
            return here
        before = items[here - 1]
        measured = before.kind in ("prep", "det") and before.low not in PARTICLES
        # "brought in five more alive"
        measured = measured and not (before.low == "in" and items[at].low == "brought")
        counted = item.kind == "figure" and not measured
        # "pulled a boy from the rubble alive"
        counted = counted or (
            item.low in ("a", "an")
            and here <= at + 2
            and items[at].low in PULLED
            and before.low != "to"
        )
        purpose = item.low in ("for", "died", "succumbed") and items[at].low in SUFFERED
        if counted or purpose or (item.kind not in SPREAD_OVER and item.low not in JOINING):
            return None
    return None
