"""The verb or noun whose object a figure is, beside it or before others in a list."""

from according.find.grammar.belongings import (
    EVACUATION,
    belonging,
    deprived,
    describes_dead,
    evacuation_for,
    events_named,
    first_of,
    is_origin,
    lives_of,
    named_event,
    passes,
)
from according.find.grammar.beside import befallen, goes_on, is_along, is_beside, with_kin
from according.find.grammar.downhill import leads_down
from according.find.grammar.items import Item
from according.find.grammar.perfects import is_perfect
from according.find.grammar.predicates import BEFORE_NUMBER
from according.find.grammar.voices import BOTH, HURTING, QUOTES, TIME_WORDS, Reading, with_auxiliary
from according.find.lexicon import Form, Role, Toll, lexicon
from according.model import Measure

__all__ = [
    "ACTIVE",
    "CLAIMS",
    "GROUPS",
    "SEEKS",
    "SO_MANY",
    "acting",
    "before_number",
    "listed_object",
    "object_verb",
    "passive_before",
]

# "demanded the release of 12 hostages", "the law forbids the killing of a guest" tell of none.
SEEKS = (
    *("seek", "sought", "demand", "urg", "call", "request", "negotiat"),
    *("insist", "appeal", "want", "plead", "condon", "forbid", "prohibit", "outlaw", "bans"),
)
# "damage to 500 homes": nouns that say so whom it befell.
DONE_TO = frozenset(("damage", "injury", "injuries", "destruction"))
# "evacuation of, according to the mayor, 12 people": the longest such insertion.
INSERTED = 9
# "the mayor of the small town of Hostigal, as well as": how far a list's verb may stand.
LIST_REACH = 16
# "the murder on the evening of 27 February of six": the longest adverbial between.
ADVERBIAL = 9
PERIODS = frozenset(("last", "this", "yesterday", "today", "overnight"))


# "the blast claimed 12 victims"
CLAIMS = frozenset(("claim", "claims", "claimed", "claiming"))
# "a crew of 22": these name who is counted.
GROUPS = frozenset(("crew", "family", "group", "party"))
# "a total of 12 people", "a family of seven".
SO_MANY = frozenset(
    "total number group handful excess family party crew population average".split()
)


CASUALTIES = (Toll(Measure.CASUALTIES, Role.STATE, Form.NONE),)
ACTIVE = (Form.BASE, Form.THIRD, Form.PAST, Form.ONLY_PAST, Form.ING)


def object_verb(items: list[Item], at: int) -> Reading | None:
    """Give the active verb, or the noun with "of", whose object begins at ``at``."""
    here = before_insertion(items, before_number(items, at))
    if here >= 1 and items[here].low == "of" and items[here - 1].low in SO_MANY:
        return object_verb(items, here - 1)
    if here < 0:
        return None
    if items[here].low == "for" and here > 0 and items[here - 1].low in EVACUATION:
        return event_of(items, here)
    if items[here].low == "for" and (ordered := evacuation_for(items, here)):
        return ordered
    if owned := deprived(items, here) or belonging(items, here):
        return owned
    if items[here].low in ("of", "to") or (items[here].low == "on" and inflicted(items, here)):
        return event_of(items, here)
    if named := named_event(items[here]):
        return here, named
    here = before_owner(items, here)
    active = either(items, here, acting(items, here))
    return (here, active) if active else joined_act(items, here)


def joined_act(items: list[Item], here: int) -> Reading | None:
    """Give the first verb of two with one object: "captured and blindfolded 10 guards"."""
    second = items[here]
    if here < 2 or items[here - 1].low != "and" or second.kind != "word" or second.tolls:  # noqa: PLR2004
        return None
    # "charged that" speaks, "arrested and charged 40 people" does not.
    speaks = second.low in lexicon().say and second.low != "charged"
    if not second.low.endswith("ed") or speaks or second.capital:
        return None
    past = (t for t in acting(items, here - 2) if t.form in (Form.PAST, Form.ONLY_PAST))
    return (here - 2, found) if (found := tuple(past)) else None


# "seized from the rebels 324 rifles", "destroyed during the day 41 tanks": how far the verb may
# stand, and which prepositions may part it from its object.
OWNER = 6
PARTING = frozenset(("from", "during", "in", "over", "on", "at", "near", "within"))


MANNERS = frozenset("impunity warrant warrants warning trial charge charges mercy pity".split())


def before_owner(items: list[Item], here: int) -> int:
    """Give the index of the verb before a preposition and its noun phrase, else ``here``."""
    if here > 1 and items[here].low in MANNERS and items[here - 1].low in ("with", "without"):
        # "killed with impunity 12", "arrested without warrants 60"
        return here - 2
    for back in range(here, max(0, here - OWNER), -1):
        if items[back].low in PARTING and back < here and not numbered(items, here):
            past = any(t.form in (Form.PAST, Form.ONLY_PAST) for t in acting(items, back - 1))
            return back - 1 if past or items[back].low == "from" else here
        if items[back].kind not in ("word", "det") or items[back].tolls:
            return here
    return here


def numbered(items: list[Item], here: int) -> bool:
    """Tell whether a figure is but a name's number: "hit at Tower 22, a base"."""
    ends = here + 2 >= len(items) or items[here + 2].kind == "punct"
    return ends and items[here].capital and items[here - 1].low == "at"


def either(items: list[Item], here: int, active: tuple[Toll, ...]) -> tuple[Toll, ...]:
    """Give the readings of a verb, casualties where two are joined: "killed or wounded 12"."""
    if not active or here < 2 or items[here - 1].low not in ("or", "and/or", "and"):  # noqa: PLR2004
        return active
    said = {toll.measure for toll in (*active, *items[here - 2].tolls) if toll.role == Role.ACT}
    by_hurting = items[here - 1].low == "and" and not items[here - 2].low.startswith(HURTING)
    if by_hurting and any(toll.measure is Measure.KILLED for toll in active):
        # "shot and killed 66": what the shots did.
        return active
    return CASUALTIES if said == BOTH else active


def before_number(items: list[Item], at: int) -> int:
    """Give the index of the last item that is not part of the noun phrase with the number."""
    here = at - 1
    while here >= 0:
        item = items[here]
        if item.kind == "word" and item.low.endswith(("'s", "s'")):
            # "Port Deposit's nearly 1,000 residents".
            here -= 1
            while here >= 0 and items[here].capital and items[here].kind == "word":
                here -= 1
        elif (
            item.text in QUOTES
            or (item.kind in ("det", "adv") and not item.tolls and item.low not in lexicon().say)
            or item.low in BEFORE_NUMBER
        ):
            here -= 1
        elif item.low == "of" and is_whole(items, here - 1):
            here -= 2
        else:
            break
    return here


def is_whole(items: list[Item], at: int) -> bool:
    """Tell whether "all of" stands before a number: "killing all of the 12 on board"."""
    return at > 0 and items[at].low in ("all", "each") and items[at - 1].low not in NOT_QUITE


NOT_QUITE = frozenset(("not", "almost", "nearly", "virtually", "practically"))


def before_insertion(items: list[Item], here: int) -> int:
    """Give the index before "of, according to the mayor, 12": the "of", else ``here``."""
    if here < 0 or items[here].text != ",":
        return here
    for back in range(here - 1, max(0, here - INSERTED), -1):
        if items[back].text == ",":
            return back - 1 if items[back - 1].low == "of" else here
    return here


def event_of(items: list[Item], here: int) -> Reading | None:
    """Give the noun before "of", or before "to" where it says so: "damage to 500 homes"."""
    done_to = items[here].low in ("to", "on")
    if here < 1 or (done_to and items[here - 1].low not in DONE_TO):
        return None
    if items[here].low == "on" and not inflicted(items, here):
        return None
    here = here if done_to or items[here - 1].low != "and" else first_of(items, here)
    noun = here - 1 if done_to else before_adverbial(items, here)
    if items[here - 1].low == "hands" and noun != here - 1:
        # "a shooting in May at the hands of a guard": who did it.
        return None
    if items[noun].low == "lives" and not done_to:
        return lives_of(items, noun)
    events = events_named(items, noun)
    back = max(0, noun - (SOUGHT if priced(items, noun) else 3))
    # Nobody seeks a death: "callousness over the death of six soldiers".
    fatal = items[noun].low.startswith("death")
    sought = not fatal and any(i.low.startswith(SEEKS) for i in items[back:noun])
    tried = noun > 0 and items[noun - 1].low == "attempted"
    sought = sought or any(i.low in REWARDS for i in items[max(0, noun - 4) : noun])
    return (noun, events) if events and not (sought or tried) else None


# "a reward for the capture of six leaders"
REWARDS = frozenset(("reward", "rewards", "bounty", "bounties"))
# "demanding 100 million in ransom for the release of 38 captives": how far the verb may stand.
SOUGHT = 12


def priced(items: list[Item], noun: int) -> bool:
    """Tell whether something is asked for a release: "for the release of"."""
    return any(item.low == "for" for item in items[max(0, noun - 3) : noun])


def inflicted(items: list[Item], on: int) -> bool:
    """Tell whether harm is said to be done: "inflicted minor damage on 5,000 homes"."""
    return any(item.low.startswith("inflict") for item in items[max(0, on - 5) : on])


def before_adverbial(items: list[Item], of: int) -> int:
    """Give the noun before when, where or by whom: "the killing in Gaza by a mob of 12", else "of".

    "The deaths in a town of 5,000": what is new in the text is what has so many.
    """
    if items[of - 1].text == ",":
        # "cost the lives, at the lowest computation, of 900 people"
        back = range(of - 2, max(0, of - INSERTED), -1)
        return next((here - 1 for here in back if items[here].text == ","), of - 1)
    for here in range(of - 1, max(-1, of - ADVERBIAL), -1):
        item = items[here]
        if any(toll.role in (Role.EVENT, Role.ACT, Role.BEFALL) for toll in item.tolls):
            # "deaths in custody of two": "in custody" is one item.
            opener = items[here + 1].low.partition(" ")[0]
            opens = opener in lexicon().words["prepositions"] or opener in PERIODS | TIME_WORDS
            return here if near(items, here, of) or (opens and opener != "of") else of
        if item.text in QUOTES:
            continue
        if item.kind not in ("word", "prep", "det", "figure", "adv") or item.low in ("a", "an"):
            return of
    return of


def near(items: list[Item], noun: int, of: int) -> bool:
    """Tell whether at most a quotation mark parts a noun from its "of": "the “murder” of 12"."""
    return noun == of - 1 or (noun == of - 2 and items[of - 1].text in QUOTES)


def acting(items: list[Item], here: int) -> tuple[Toll, ...]:
    """Give the readings of an active verb, none if it is passive or no verb."""
    # "In the shooting two died", "in flooding in Ruhango and": a noun.
    noun = here > 0 and items[here - 1].kind == "det"
    noun = noun or (items[here].low == "flooding" and items[here + 1].kind == "prep")
    if leads_down(items, here):
        return ()
    active = tuple(
        t
        for t in items[here].tolls
        if t.role == Role.ACT
        and not (noun and t.form in (Form.ING, Form.THIRD))
        # What "from" takes is no object: "pulled from one of the houses".
        and not is_origin(items[here])
        and not (t.form == Form.BASE and follows_preposition(items, here))
        # "Rough seas sunk 50 boats": news writes it so.
        and (t.form != Form.PART or is_perfect(items, here) or items[here].low == "sunk")
    )
    return () if is_passive(items, here) else active


def follows_preposition(items: list[Item], here: int) -> bool:
    """Tell whether what looks like a verb is a noun: "15 sticks of dynamite"."""
    return here > 0 and items[here - 1].kind == "prep" and items[here - 1].low != "to"


def is_passive(items: list[Item], here: int) -> bool:
    """Tell whether a form of "be" stands before the past form at ``here``."""
    if items[here].low.startswith("to have "):
        # "are believed to have burned down 300 villages"
        return False
    if all(t.form in (Form.ING, Form.THIRD) for t in items[here].tolls if t.role == Role.ACT):
        return False
    return passive_before(items, here)


def passive_before(items: list[Item], here: int) -> bool:
    """Tell whether a form of "be" stands before ``here``."""
    back = here - 1
    while back >= 0 and items[back].kind == "adv":
        back -= 1
    return back >= 0 and items[back].kind in ("be", "link") and items[back].low != "'s"


def listed_object(items: list[Item], at: int, end: int) -> Reading | None:
    """Give the toll word that a figure shares with those named before it.

    "killed the mayor, his wife and two others"; "was killed along with two others".
    """
    joint = before_group(items, before_number(items, at))
    if joint < 1:
        return None
    again = items[joint].low == "to" and items[joint - 1].low == "and"
    if again and not goes_on(items, end):
        # "set fire to the office and to two cars"
        return to_both(items, joint - 1)
    ongoing = goes_on(items, end)
    along = is_along(items, joint) or (not ongoing and is_beside(items, joint, end))
    if along and not ongoing and (resumed := after_comma(items, end)):
        return resumed
    if not along and items[joint].low not in (("and",) if ongoing else ("and", ",", "as well as")):
        return None
    if ongoing:
        return event_before(items, joint)
    for here in range(joint - 1 - is_along(items, joint), max(-1, joint - LIST_REACH), -1):
        if items[here].low in ("of", "to") and (events := event_of(items, here)):
            return events
        if items[here].tolls and not describes_dead(items, here):
            readings = named_event(items[here]) or done_to(items, here, along=along)
            return (here, readings) if readings else None
        # "killed them along with two others" goes on.
        if breaks(items[here]) and not (passes(items, here)):
            return None
        along = along or is_along(items, here) or with_kin(items, here)
    return None


def to_both(items: list[Item], joint: int) -> Reading | None:
    """Give the verb that has its "to" within it before a list: "set fire to the office and to"."""
    for here in range(joint - 1, max(-1, joint - LIST_REACH), -1):
        if items[here].tolls and items[here].low.endswith(" to"):
            readings = acting(items, here)
            return (here, readings) if readings else None
        if breaks(items[here]):
            return None
    return None


def done_to(items: list[Item], here: int, *, along: bool) -> tuple[Toll, ...]:
    """Give the readings of a list's verb; ``along`` if the list goes on after "along with"."""
    # "blasts at a club and two bars": no verb of theirs.
    readings = () if items[here + 1].low in PLACED else acting(items, here)
    if readings and items[here].low == "free" and not frees(items, here):
        return ()
    return befallen(items[here]) if along and not readings else readings


def event_before(items: list[Item], joint: int) -> Reading | None:
    """Give the noun of "the murder of the mayor and two guards was condemned"."""
    for here in range(joint - 1, max(-1, joint - LIST_REACH), -1):
        if items[here].low == "of" and (events := event_of(items, here)):
            return events
        if breaks(items[here]):
            return None
    return None


def before_group(items: list[Item], here: int) -> int:
    """Give the index before "its crew of" 22, ``here`` if there is none."""
    if here > 1 and items[here].low == "of" and items[here - 1].low in SO_MANY:
        return before_number(items, here - 1)
    return here


def after_comma(items: list[Item], end: int) -> Reading | None:
    """Give what a clause says after an insertion: "he, along with four aides, was killed"."""
    if end + 1 >= len(items) or items[end].text != ",":
        return None
    if items[end + 1].kind in ("be", "have"):
        return with_auxiliary(items, end + 1)
    died = tuple(t for t in items[end + 1].tolls if t.role == Role.BEFALL and t.form in ACTIVE)
    return (end + 1, died) if died else None


def frees(items: list[Item], here: int) -> bool:
    """Tell whether "free" is the verb, not what a thing is: "spent free time with"."""
    if here + 1 < len(items) and items[here + 1].kind == "det":
        return True
    return here > 0 and (items[here - 1].low == "to" or items[here - 1].kind in ("modal", "adv"))


PLACED = frozenset(("at", "in", "on", "near", "outside"))
# "killing himself and five others"
THEMSELVES = frozenset(("one", "himself", "herself", "themselves", "itself"))


def breaks(item: Item) -> bool:
    """Tell whether an item ends a list of objects, looking back from its last."""
    return (
        item.kind in ("figure", "be", "have", "modal", "do", "rel", "link")
        or item.text in (";", ":")
        or (item.kind == "conj" and item.low not in ("and", "or", "as well as"))
        or (item.kind == "pron" and item.low not in THEMSELVES)
        or item.low in lexicon().say
    )
