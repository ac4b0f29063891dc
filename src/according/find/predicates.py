"""The verbs around a figure.

What its predicate says, what verb it is the object of, whose value it is.

Voice decides: "12 soldiers were killed" counts the soldiers, "12 soldiers killed five villagers"
does not. It is told from the small words (forms of "be" and "have") and from what follows the
verb.
"""

from according.find.items import Item
from according.find.lexicon import Form, Role, Toll, lexicon
from according.model import Measure

__all__ = [
    "BEFORE_NUMBER",
    "DASHES",
    "QUOTES",
    "TIME_WORDS",
    "Reading",
    "coordinated",
    "object_verb",
    "predicates_after",
]

Reading = tuple[int, tuple[Toll, ...]]


# How far a predicate may stand from its subject, in items; longer gaps were nearly always another
# clause's verb.
REACH = 34


INSERT = 18


QUOTES = "“”\"‘’'«»"


DASHES = "—–-‒"


TIME_WORDS = lexicon().words["predicates_time_words"]


PARTICIPLES = lexicon().words["predicates_participles"]


BEFORE_NUMBER = lexicon().words["predicates_before_number"]


def predicates_after(items: list[Item], start: int, *, placed: bool = False) -> list[Reading]:
    """Give the toll words of the predicate whose subject ends at ``start``, the likeliest first.

    A main verb goes before a participle that only describes the subject ("276 girls captured in
    2014 were freed"). A figure that is ``placed`` ("in 12 villages") is no subject, but a
    participle may follow it.
    """
    found: list[Reading] = []
    here, in_phrase, relative = start, False, False
    while here < min(len(items), start + REACH):
        item = items[here]
        befell = relative and here > start and items[here - 1].kind == "rel" and befalls(item)
        if item.tolls and item.kind == "word" and (not relative or befell):
            ends = participle(items, here, found, in_phrase=in_phrase)
            if ends:
                break
        if placed and (item.kind in ("be", "have", "modal") or here > start + 1):
            break
        if item.kind in ("be", "have", "modal", "do", "link"):
            predicate = with_auxiliary(items, here)
            if predicate is not None:
                return finite(items, predicate, found, relative=relative)
            if not relative:
                break
            relative = False
        if item.low == "to" and (infinitive := to_verb(items, here + 1)):
            return [*found, infinitive]
        step = passes(items, here, in_phrase=in_phrase or relative)
        if step is None:
            break
        whose = item.low in ("who", "that", "which") or (item.kind == "pron" and here == start)
        relative = relative or whose
        in_phrase = (in_phrase and item.kind != "punct") or item.kind == "prep"
        here = step
    return found


def befalls(item: Item) -> bool:
    """Tell whether a verb says what befell its subject: "who died"."""
    past = (Form.PAST, Form.ONLY_PAST)
    return any(toll.role == Role.BEFALL and toll.form in past for toll in item.tolls)


def participle(items: list[Item], here: int, found: list[Reading], *, in_phrase: bool) -> bool:
    """Add the toll word at ``here``, which has no auxiliary; tell whether it ends the search."""
    readings = alone(items, here)
    if not readings:
        return not in_phrase
    befalls = [toll for toll in readings if toll.role == Role.BEFALL]
    main = any(toll.form in (Form.PAST, Form.ONLY_PAST, Form.BASE) for toll in befalls)
    found.insert(0 if main else len(found), (here, readings))
    return bool(befalls) and not in_phrase


def finite(
    items: list[Item], predicate: Reading, found: list[Reading], *, relative: bool
) -> list[Reading]:
    """Give the readings with a verb that has an auxiliary put where it belongs among them."""
    if found and stays(found, predicate):
        return found
    after = main_after(items, predicate[0] + 1) if relative else []
    return [predicate, *found, *after]


def stays(participles: list[Reading], predicate: Reading) -> bool:
    """Tell whether what a participle says outlasts what the main verb says: the dead stay dead."""
    first = {toll.measure for toll in participles[0][1]}
    return Measure.KILLED in first and Measure.KILLED not in {toll.measure for toll in predicate[1]}


def main_after(items: list[Item], here: int) -> list[Reading]:
    """Give the main verb after a relative clause: "who were swept away … are feared drowned"."""
    for at in range(here, min(len(items), here + REACH)):
        if items[at].text in (",", ";") or items[at].kind in ("rel", "pron"):
            return []
        if items[at].kind in ("be", "have") and (found := with_auxiliary(items, at)):
            return [found]
    return []


def passes(items: list[Item], here: int, *, in_phrase: bool) -> int | None:
    """Give the index to go on from if the item at ``here`` can stand before the verb, else None."""
    item = items[here]
    if item.kind == "punct":
        return past_punctuation(items, here)
    if (
        is_adverb(item)
        or item.kind in ("adv", "prep", "be", "have", "modal", "link")
        or item.low
        in (
            "who",
            "that",
            "which",
            "each",
            "them",
            "whom",
        )
    ):
        return here + 1
    if (
        item.low == "and"
        and here + 1 < len(items)
        and items[here + 1].capital
        and items[here + 1].kind == "word"
    ):
        return next((at for at in range(here + 1, len(items)) if not items[at].capital), None)
    if item.kind in ("det", "figure") and in_phrase:
        return here + 1
    if item.low == "or" and here + 1 < len(items) and items[here + 1].low in ("more", "so"):
        return here + 2
    if item.low == "as" and here + 1 < len(items) and items[here + 1].tolls:
        return here + 1
    if item.kind == "pron" and (here > 0 and items[here - 1].kind == "word"):
        return here + 2
    if item.low in lexicon().say or item.kind != "word":
        return None
    return here + 1 if in_phrase or item.low.endswith(("ing", "ed")) or item.tolls else None


SINCE = frozenset(("since", "yet", "newly", "early"))


def is_adverb(item: Item) -> bool:
    """Tell whether a word that no list knows is an adverb: "newly", "forcibly"."""
    if item.tolls or item.capital:
        return False
    return item.low in SINCE or (item.kind == "word" and item.low.endswith("ly"))


def past_punctuation(items: list[Item], here: int) -> int | None:
    """Give the index after an insertion.

    "(…)", ", most of them women,"; None if it ends the clause.
    """
    sign = items[here].text
    if sign in QUOTES:
        return here + 1
    closing = ")" if sign == "(" else sign if sign == "," or sign in DASHES else ""
    if not closing:
        return None
    if sign in DASHES and verb_follows(items, here + 1):
        return here + 1
    for end in range(here + 1, min(len(items) - 1, here + INSERT)):
        if items[end].text == closing and (sign == "(" or verb_follows(items, end + 1)):
            return end + 1
    return None


def verb_follows(items: list[Item], here: int) -> bool:
    """Tell whether the clause's verb stands at ``here``, after an insertion."""
    while here < len(items) and items[here].kind == "adv" and not items[here].tolls:
        here += 1
    return here < len(items) and (
        items[here].kind in ("be", "have", "modal", "link")
        or bool(items[here].tolls and alone(items, here))
    )


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
        if item.tolls:
            among = items[at - 1].low in ("among", "amongst") or items[at - 2].low in (
                "among",
                "amongst",
            )
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
            or item.low in ("to", "among", "amongst", "the", "those", "and", "as")
            or (item.text in QUOTES)
        ):
            modal = modal or item.low == "to"
            be = be and item.low != "to"
        elif be and skipped < 2 and (item.low.endswith(("ed", "en")) or item.low in PARTICIPLES):  # noqa: PLR2004
            skipped += 1
        else:
            return None
    return None


def voiced(toll: Toll, *, be: bool, have: bool, modal: bool) -> bool:
    """Tell whether a reading makes the subject the one it happened to, after these auxiliaries."""
    if toll.role == Role.ACT:
        return be and toll.form in (Form.PAST, Form.PART)
    if toll.role == Role.BEFALL:
        if be:
            return toll.form in (Form.ING, Form.PART, Form.PAST)
        return (
            toll.form in (Form.PAST, Form.PART)
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
    return (here, found) if found else None


def alone(items: list[Item], here: int) -> tuple[Toll, ...]:
    """Give the readings of a word without auxiliary by which what stands before it is counted."""
    taken = takes_object(items, here + 1)
    readings = tuple(
        toll
        for toll in items[here].tolls
        if (toll.role == Role.STATE and not (taken and acts(items[here])))
        or (toll.role == Role.ACT and toll.form in (Form.PAST, Form.PART) and not taken)
        or (toll.role == Role.BEFALL and toll.form not in (Form.THIRD, Form.NONE))
    )
    return coordinated(items, here, readings)


def acts(item: Item) -> bool:
    """Tell whether a word of state is a verb as well: "wounded", not "dead"."""
    return any(toll.role == Role.ACT for toll in item.tolls)


def takes_object(items: list[Item], here: int) -> bool:
    """Tell whether an object follows a verb, so that it is active: "killed five villagers"."""
    while here < len(items) and items[here].text in QUOTES:
        here += 1
    if here >= len(items):
        return False
    item = items[here]
    if item.low in TIME_WORDS or item.low.removesuffix("'s") in TIME_WORDS:
        return False
    if item.kind in ("figure", "pron"):
        return True
    if item.kind == "det":
        return here + 1 >= len(items) or items[here + 1].low not in TIME_WORDS | {
            "week",
            "month",
            "year",
            "weekend",
        }
    return item.kind == "word" and not item.tolls and not item.low.endswith("ly")


# Said of one count together: "12 killed or wounded".
BOTH = {Measure.KILLED, Measure.INJURED}


def coordinated(items: list[Item], at: int, found: tuple[Toll, ...]) -> tuple[Toll, ...]:
    """Give the readings, with "killed or wounded" made casualties and "shot and killed" killed."""
    if not found or at + 2 >= len(items) or items[at + 1].low not in ("and", "or", "and/or", "/"):
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
    if not other or takes_object(items, second + 1):
        return found
    if {found[0].measure, other[0].measure} == BOTH:
        return (Toll(Measure.CASUALTIES, Role.STATE, Form.NONE),)
    if items[at + 1].low == "and" and other[0].measure is Measure.KILLED:
        return tuple(other)
    return found


def object_verb(items: list[Item], at: int) -> Reading | None:
    """Give the active verb, or the noun with "of", whose object begins at ``at``."""
    here = at - 1
    while here >= 0 and (
        items[here].text in QUOTES
        or (items[here].kind in ("det", "adv") and not items[here].tolls)
        or items[here].low in BEFORE_NUMBER
    ):
        here -= 1
    if (
        here >= 1
        and items[here].low == "of"
        and items[here - 1].low in ("total", "number", "group", "handful", "excess")
    ):
        return object_verb(items, here - 1)
    if here < 0:
        return None
    item = items[here]
    if item.low in ("of", "to") and here >= 1:
        events = tuple(t for t in items[here - 1].tolls if t.role == Role.EVENT)
        sought = any(i.low.startswith(SEEKS) for i in items[max(0, here - 4) : here - 1])
        return (here - 1, events) if events and item.low == "of" and not sought else None
    active = tuple(
        t
        for t in item.tolls
        if t.role == Role.ACT and (t.form != Form.PART or is_perfect(items, here))
    )
    return (here, active) if active and not is_passive(items, here) else None


# "demanded the release of 12 hostages" tells of no release.
SEEKS = ("seek", "sought", "demand", "urg", "calls", "called", "calling", "request", "negotiat")


def is_passive(items: list[Item], here: int) -> bool:
    """Tell whether a form of "be" stands before the past form at ``here``."""
    if all(t.form in (Form.ING, Form.THIRD) for t in items[here].tolls if t.role == Role.ACT):
        return False
    back = here - 1
    while back >= 0 and items[back].kind == "adv":
        back -= 1
    return back >= 0 and items[back].kind in ("be", "link") and items[back].low != "'s"


def is_perfect(items: list[Item], here: int) -> bool:
    """Tell whether "has" or "had" stands before the participle at ``here``."""
    back = here - 1
    while back >= 0 and items[back].kind == "adv":
        back -= 1
    return back >= 0 and items[back].kind == "have"
