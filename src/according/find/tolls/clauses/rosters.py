"""Who those were of whom it is told what befell them: "those held are a man and two women".

"The four who drowned were three nuns and a cook", "the victims numbered 12 men and a child", "the
bodies are of two men". Any member of such a list counts, however much is told of those before.
"""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.voices import takes_object
from according.find.lexicon import Form, Role, Toll, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose
from according.model import Measure

__all__ = ["by_roster"]

# What such a list may tell who they were of; nobody lists those displaced or affected so.
TOLD = frozenset(
    (
        *(Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.DETAINED),
        *(Measure.ABDUCTED, Measure.CAPTURED, Measure.RESCUED),
    )
)
LINKS = frozenset("are were was number numbered comprise comprised".split())
# How far before a member "are" may stand, and before "are" what befell them, in items.
ROSTER, OPENER = 32, 20
LISTED = frozenset(("word", "det", "conj", "figure", "prep", "adv"))
BODIES = frozenset(("bodies", "remains", "corpses"))
# What the first of those listed begins with.
OPENS = ("det", "figure", "adv", "punct")
QUOTES = "“”\"'"


def by_roster(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell those of whom a list says who they are: "those held are a man and two"."""
    if phrase.bare or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return None
    link = link_before(items, at)
    if link < 1 or not is_list(items, link + 1, at):
        return None
    if (word := victims_before(items, link, items[link + 1])) >= 0:
        return Measured(at, Measure.KILLED, word, phrase, "total")
    opened = opener_before(items, link, phrase)
    if opened is None:
        return None
    word, measure, whole = opened
    return Measured(at, measure, word, phrase, "total", whole)


def link_before(items: list[Item], at: int) -> int:
    """Give the verb that opens a list before a member, -1 if none does."""
    for here in range(at - 1, max(0, at - ROSTER), -1):
        item = items[here]
        if item.text in ";." or item.low in lexicon().say:
            return -1
        # "five divers who were at sea and one officer": no verb of the list.
        if item.low in LINKS and items[here - 1].kind not in ("rel", "pron"):
            return here
    return -1


def is_list(items: list[Item], start: int, at: int) -> bool:
    """Tell whether what stands from ``start`` to ``at`` are members of a list before the next."""
    if items[at - 1].low not in ("and", ",", "of") and start + 1 < at:
        return False
    aside = closed = False
    if items[start].kind not in OPENS and items[start].low not in ("of", "those"):
        # "The body of the girl was discovered in Alba, a town"
        return False
    for here in range(start, at):
        item = items[here]
        if item.low in ("and", ","):
            # "a clerk and a student, a woman of 20": said again.
            if closed and item.text == "," and here == at - 1:
                return False
            closed = closed or item.low == "and"
            aside = aside and item.text == ","
        elif item.kind == "rel":
            aside = True
        elif aside or item.text in QUOTES:
            continue
        elif item.kind not in LISTED or any(t.form != Form.NONE for t in item.tolls):
            return False
    return not aside


def victims_before(items: list[Item], link: int, after: Item) -> int:
    """Give the dead whom a list names who they were, -1 if there are none: "the bodies are of"."""
    noun = items[link - 1].low
    of = after.low in ("of", "those")
    if noun in BODIES and of and items[link].kind == "be":
        return link - 1
    numbered = items[link].kind != "be"
    return link - 1 if noun in ("victims", "dead", "fatalities") and numbered else -1


def opener_before(items: list[Item], link: int, phrase: Phrase) -> tuple[int, Measure, int] | None:
    """Give the word that says what befell those listed, what it was, and how many they are.

    "The three who died in the blast were": their number is -1 behind "those".
    """
    here = before_insertion(items, link)
    for word in range(here - 1, max(-1, here - OPENER), -1):
        item = items[word]
        if item.low.startswith("those ") and item.tolls and item.tolls[0].measure in TOLD:
            # "Those killed", which is one word.
            among = word > 0 and items[word - 1].kind == "prep"
            return None if among else (word, item.tolls[0].measure, -1)
        done = tuple(t for t in item.tolls if t.measure in TOLD and is_done(t))
        if done and not takes_object(items, word + 1):
            who = whom_before(items, word)
            toll = choose(items, phrase, (word, done)) if who >= 0 else None
            if toll is not None:
                return word, toll.measure, who if items[who].figure is not None else -1
        if item.kind in BETWEEN:
            return None
    return None


def is_done(toll: Toll) -> bool:
    """Tell whether a word says what befell somebody, not what somebody does to others."""
    return toll.role in STATES or (toll.role == Role.ACT and toll.form in Form.PASSIVE)


BETWEEN = ("be", "have", "modal", "pron", "rel", "punct")
STATES = (Role.STATE, Role.BEFALL)


def before_insertion(items: list[Item], link: int) -> int:
    """Give the comma that opens ", all of them miners," before a verb, else the verb."""
    if items[link - 1].text != ",":
        return link
    opens = next((h for h in range(link - 2, max(0, link - OPENER), -1) if items[h].text == ","), 0)
    plain = all(item.kind in (*LISTED, "pron") for item in items[opens + 1 : link - 1])
    return opens if opens and plain else link


def whom_before(items: list[Item], word: int) -> int:
    """Give "those" or the number of whom a word tells: "the three who were killed"; else -1."""
    here = word - 1
    while here > 0 and items[here].kind in ("be", "have", "adv"):
        here -= 1
    here -= here > 0 and items[here].low in ("who", "that")
    for at in range(here, max(-1, here - 3), -1):
        defined = at > 0 and (items[at - 1].kind == "det" or items[at].capital)
        if items[at].low == "those" or (items[at].figure is not None and (defined or at == 0)):
            # "One of the 14 who were killed was a child": only one of them.
            some = any(item.low == "of" for item in items[max(0, at - 2) : at])
            return -1 if some else at
        if items[at].kind not in ("word", "figure"):
            return -1
    return -1
