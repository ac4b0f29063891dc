"""The verbs around a figure.

What its predicate says, what verb it is the object of, whose value it is.

Voice decides: "12 soldiers were killed" counts the soldiers, "12 soldiers killed five villagers"
does not. It is told from the small words (forms of "be" and "have") and from what follows the
verb.
"""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.grammar.passing import DASHES, HELD, WHEN, opens_term, passes, sees
from according.find.grammar.seconds import (
    LATER,
    REACH,
    death_after,
    hurt_first,
    joined_verb,
    main_after,
    worse_first,
)
from according.find.grammar.spread import AWAY
from according.find.grammar.voices import (
    QUOTES,
    TIME_WORDS,
    Reading,
    alone,
    coordinated,
    to_verb,
    with_auxiliary,
)
from according.find.lexicon import Form, Role, lexicon
from according.model import Measure

__all__ = [
    "BEFORE_NUMBER",
    "DASHES",
    "QUOTES",
    "TIME_WORDS",
    "Reading",
    "coordinated",
    "predicates_after",
]

BEFORE_NUMBER = lexicon().words["predicates_before_number"]


def predicates_after(items: list[Item], start: int, *, placed: bool = False) -> list[Reading]:
    """Give the toll words of the predicate whose subject ends at ``start``, the likeliest first.

    A main verb goes before a participle that only describes the subject ("276 girls captured in
    2014 were freed"). A figure that is ``placed`` ("in 12 villages") is no subject, but a
    participle may follow it.
    """
    found: list[Reading] = []
    here, in_phrase, relative = start, False, False
    end = reach(items, start)
    while here < end:
        item = items[here := past_infinitive(items, here)]
        befell = relative and here > start and befalls(item) and said_of_subject(items, here)
        said = item.kind == "word" or closes(items, here)
        ended = item.tolls and said and (not relative or befell)
        if ended and participle(items, here, found, in_phrase=in_phrase):
            # "fell into a river and drowned", "fell overboard and are presumed dead"
            return [*worse_first(items, found, start, here), *found, *joined_verb(items, here + 1)]
        beyond = placed and (item.kind in ("be", "have", "modal") or here > start + 1)
        if beyond or (not relative and sees(items, here)):
            break
        if item.kind in ("be", "have", "modal", "do", "link"):
            if relative and (main := after_intent(items, here)):
                return [*main, *found]
            predicate = with_auxiliary(items, here)
            if predicate is not None:
                main = finite(items, predicate, found, relative=relative)
                return [*main, *joined_verb(items, predicate[0] + 1)]
            if not relative or has_own_verb(items, start, here):
                return [*found, *joined_verb(items, here + (item.kind not in ("be", "have")))]
            relative, here = False, past_auxiliaries(items, here)
            item = items[here]
        if item.low == "to" and (infinitive := to_verb(items, here + 1)):
            # "the twelve who tried to flee were shot dead", "12 due to be hanged have been freed"
            main = main_after(items, infinitive[0] + 1) if relative or here == start + 1 else []
            return [
                *(main or hurt_first(items, [infinitive], start, infinitive[0])),
                *found,
                infinitive,
            ]
        step = past_whom(items, here, start) or passes(items, here, in_phrase=in_phrase or relative)
        if step is None or (step > here + 1 and item.low == "and" and bare_done(found, start)):
            break
        relative = (
            relative
            or item.low in ("who", "that", "which", "whose")
            or (item.kind == "pron" and here == start)
        )
        parted = item.kind == "punct" and item.text not in QUOTES and item.text != "."
        in_phrase = (in_phrase and not parted) or opens_phrase(
            item, first=here == start or caught_at(items, start, here)
        )
        here = step
    return found


def bare_done(found: list[Reading], start: int) -> bool:
    """Tell whether it was said at once what befell: "thousands held and shops were torched"."""
    return bool(found) and found[0][0] == start


def caught_at(items: list[Item], start: int, here: int) -> bool:
    """Tell whether a word says what one was caught at: "a man caught wearing a vest was held"."""
    return here == start + 1 and items[start].low in HELD


def has_own_verb(items: list[Item], start: int, here: int) -> bool:
    """Tell whether a relative clause has had its verb: "who attempted to flee were set upon"."""
    who = next((at for at in range(start, here) if items[at].low in ("who", "that", "which")), -1)
    if who < 0 or who + 1 >= here or items[here].low not in ("was", "were"):
        return False
    verb = items[who + 1]
    return verb.kind == "word" and not verb.tolls and verb.low.endswith("ed")


def past_infinitive(items: list[Item], here: int) -> int:
    """Give the index after "be" of "who were known to be in the camp", else ``here``."""
    if items[here].low != "be" or items[here - 1].low != "to" or here + 1 >= len(items):
        return here
    return here + (with_auxiliary(items, here) is None)


INTENDED = frozenset("due set about supposed scheduled expected meant slated waiting".split())


def after_intent(items: list[Item], here: int) -> list[Reading]:
    """Give the main verb after a clause of what was only meant: "who were due to be freed died"."""
    after = items[here + 1 : here + 4]
    if [item.low for item in after[1:2]] != ["to"] or after[0].low not in INTENDED:
        return []
    return main_after(items, here + 4 + (after[-1].kind == "be"))


def opens_phrase(item: Item, *, first: bool) -> bool:
    """Tell whether a phrase begins: "in the city", "as a guard", "a pilot flying a plane"."""
    doing = first and item.kind == "word" and item.low.endswith("ing")
    # "held in a cave": the verb has its preposition within it.
    doing = doing or item.low.endswith((" in", " at", " inside", " under", " beneath"))
    return item.kind == "prep" or item.low in ("as", "while") or item.low in WHEN or doing


def reach(items: list[Item], start: int) -> int:
    """Give where the predicate must begin; "19,388 with 77,711 hurt" has none for the first."""
    end = min(len(items), start + REACH)
    if start < 1 or items[start - 1].figure is None:
        return end
    others = (at for at in range(start + 1, end) if items[at].figure is not None)
    return next((at for at in others if items[at - 1].low == "with"), end)


def past_auxiliaries(items: list[Item], here: int) -> int:
    """Give the last auxiliary of those that stand together, or what follows their participle."""
    while here + 1 < len(items) and items[here + 1].kind in ("be", "have"):
        here += 1
    if here + 3 < len(items) and items[here + 1].low in ("not", "never"):
        # "All who had not fled were shot": what did not befall them is passed over.
        return here + 2
    if here + 2 < len(items) and items[here].low == "had":
        # "A man who had gone to the market was killed".
        done = items[here + 1]
        plain = done.kind == "word" and not done.tolls and not done.capital
        return here + 2 * (plain or done.kind == "link")
    return here


def past_whom(items: list[Item], here: int, start: int) -> int:
    """Give where "40 people, six of whom died, …" goes on about the 40; 0 if this is no "whom"."""
    if items[here].low not in ("whom", "which") or here - 2 <= start:
        return 0
    if items[here - 1].low != "of" or items[here - 2].figure is None:
        return 0
    return next((at for at in range(here, len(items)) if items[at].text == ","), len(items))


def closes(items: list[Item], here: int) -> bool:
    """Tell whether a linking verb ends a clause, and so says all itself: "700 homes gone"."""
    ended = here + 1 >= len(items) or items[here + 1].kind == "punct"
    return ended and items[here].kind == "link"


def befalls(item: Item) -> bool:
    """Tell whether a verb says what befell its subject: "who died"."""
    past = (Form.PAST, Form.ONLY_PAST)
    return any(toll.role == Role.BEFALL and toll.form in past for toll in item.tolls)


def said_of_subject(items: list[Item], here: int) -> bool:
    """Tell whether a verb after a relative clause is its own or the subject's verb.

    "who died", "who lived there died".
    """
    if items[here - 1].kind == "rel":
        return True
    killed = any(toll.measure is Measure.KILLED for toll in items[here].tolls)
    before = items[here - 1]
    ended = before.kind == "adv" or before.low in HERE or before.low in TIME_WORDS
    return killed and (ended or ends_place(items, here))


# "who lived on the top floor of the building died": how far its pronoun may stand.
PLACED = 9


def ends_place(items: list[Item], here: int) -> bool:
    """Tell whether a relative clause ends on a place: "eight who lived in the building died"."""
    back = here - 1
    while back > 0 and items[back].kind in ("word", "det", "prep") and here - back < PLACED:
        if items[back - 1].kind == "rel":
            verb = items[back]
            did = verb.kind == "word" and not verb.tolls and verb.low not in lexicon().say
            return did and items[back + 1].kind == "prep" and items[here - 1].kind == "word"
        back -= 1
    return False


# A relative clause may end on such a word: "eight men who lived there died".
HERE = frozenset(("there", "here", "inside", "outside", "nearby", "upstairs", "below", "aboard"))


OWNED = frozenset("the his her their its my our your".split())


def participle(items: list[Item], here: int, found: list[Reading], *, in_phrase: bool) -> bool:
    """Add the toll word at ``here``, which has no auxiliary; tell whether it ends the search."""
    readings = alone(items, here)
    if items[here - 1].kind == "det" or (found and in_phrase and items[here - 1].kind == "word"):
        # "16 of them in the collapse of a block", "nine hurt in stand collapse": a noun.
        readings = tuple(t for t in readings if not (t.role == Role.BEFALL and t.form == Form.BASE))
    if items[here - 1].low in OWNED:
        # "victims among the homeless", "lay for six hours beside her dead sister"
        readings = tuple(toll for toll in readings if toll.role != Role.STATE)
        if here + 1 < len(items) and kind_of(items[here + 1]) is Kind.PEOPLE:
            # "waited for the freed hostages"
            readings = ()
    if items[here].low == "safe" and here + 1 < len(items) and items[here + 1].kind == "word":
        # "children with safe water"
        readings = ()
    if not readings:
        return not in_phrase and not (items[here].low in HELD and opens_term(items, here))
    befalls = [toll for toll in readings if toll.role == Role.BEFALL]
    main = any(toll.form in (Form.PAST, Form.ONLY_PAST, Form.BASE) for toll in befalls)
    found.insert(0 if main else len(found), (here, readings))
    # "30 people sheltering in a school were killed": the main verb is still to come.
    doing = all(toll.form == Form.ING for toll in befalls)
    return bool(befalls) and not in_phrase and not doing


def finite(
    items: list[Item], predicate: Reading, found: list[Reading], *, relative: bool
) -> list[Reading]:
    """Give the readings with a verb that has an auxiliary put where it belongs among them."""
    if found and (stays(found, predicate) or of_others(items, found[-1][0] + 1, predicate[0])):
        return found
    if died := death_after(items, predicate):
        return [died, predicate, *found]
    after = main_after(items, predicate[0] + 1) if relative else []
    said = {toll.measure for _, tolls in after for toll in tolls}
    # "men whom police took away and who have not been seen since"
    released = is_taken(predicate) and not said.isdisjoint((Measure.RESCUED, Measure.MISSING))
    # "workers who were led out alive have not been seen since"
    lost = Measure.MISSING in said and any(t.measure is Measure.RESCUED for t in predicate[1])
    # "prisoners who had escaped were recaptured"
    fled = all(t.measure is Measure.RESCUED and t.role == Role.BEFALL for t in predicate[1])
    if (
        released
        or lost
        or (fled and not CAUGHT.isdisjoint(said))
        or any(toll.measure is Measure.KILLED for _, tolls in after for toll in tolls)
    ):
        # "who were swept away … were found dead"
        return [*after, predicate, *found]
    return [predicate, *found, *after]


# How many words "public office buildings" may be.
NOUN = 3


def of_others(items: list[Item], here: int, verb: int) -> bool:
    """Tell whether a verb has a subject of its own: "900 held and many shops were burnt"."""
    first = next((at for at in range(here, verb) if items[at].kind in ("be", "have")), here)
    named = items[here + 1 : first]
    if items[here].low != "and" or not 0 < len(named) <= NOUN:
        return False
    plain = all(item.kind in ("word", "det") and not item.tolls for item in named)
    return plain and named[-1].low.endswith("s")


def is_taken(predicate: Reading) -> bool:
    """Tell whether somebody was seized, so that a release says more: "who were held were freed"."""
    return any(toll.measure in TAKEN for toll in predicate[1])


CAUGHT = frozenset((Measure.DETAINED, Measure.CAPTURED))
TAKEN = frozenset((Measure.DETAINED, Measure.CAPTURED, Measure.ABDUCTED, Measure.MISSING))


def stays(participles: list[Reading], predicate: Reading) -> bool:
    """Tell whether what a participle says outlasts what the main verb says: the dead stay dead."""
    first = {toll.measure for toll in participles[0][1]}
    if first == {Measure.INJURED} and all(t.measure in AWAY for t in predicate[1]):
        # "17 with grievous wounds have been airlifted to the city"
        return True
    if first == {Measure.INJURED} and all(t.measure in TAKEN for t in predicate[1]):
        # "left 29 dead and 143 hurt, plus four attackers - a fifth was captured"
        return predicate[0] - participles[0][0] > LATER
    return Measure.KILLED in first and Measure.KILLED not in {toll.measure for toll in predicate[1]}
