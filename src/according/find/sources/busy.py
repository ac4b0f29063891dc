"""Sources told by what they do: "a group monitoring the war said", "doctors treating the hurt"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, kind_of
from according.find.lexicon import lexicon
from according.find.sources.mentions import ACRONYM, is_acronym, phrase_to
from according.find.sources.offices import BODIES

__all__ = ["WENT", "busy"]

# How far before its verb a source's own participle may stand.
FAR = 12
# These end so and are none: "after the meeting officials said".
NO_PARTICIPLES = frozenset(
    "during including following according regarding concerning being".split()
)
CLAUSAL = ("be", "have", "modal", "rel", "pron", "punct")


def busy(items: list[Item], at: int) -> tuple[int, int] | None:
    """Give the noun phrase that a participle describes before a verb at ``at``, None if none is.

    "The coalition backing the government said": not the government.
    """
    if items[at - 1].text == ",":
        # "Ana Ruiz, who heads a team serving in the region, said": not the team.
        return None
    if (whom := who_did(items, at)) is not None:
        return whom
    for here in range(at - 2, max(0, at - FAR), -1):
        item = items[here]
        if item.low in ("which", "that") and acts(items, here, at):
            # "The monitors that toured the hospital said": not the hospital.
            return phrase_to(items, here - 1)
        says = item.low in lexicon().say and item.low != "speaking"
        if item.kind in CLAUSAL or (says and items[here + 1].kind != "word"):
            # Not "the recognised government".
            return None
        if item.low.endswith("ing") and item.low not in NO_PARTICIPLES and not item.capital:
            # A short form may part them: "the Defence Forces (UDF) serving in the region".
            end = here - 1 - ACRONYM * is_acronym(items, here - 1)
            first, last = phrase_to(items, end)
            told = last == end and can_do(items[last]) and opens(items, here + 1)
            return (first, last) if told and first <= last else None
    return None


def who_did(items: list[Item], at: int) -> tuple[int, int] | None:
    """Give whom a clause with "who" tells of that ends before a verb, None if there is none.

    "A lawmaker who had been phoned from the scene said": not the scene.
    """
    for here in range(at - 2, max(0, at - FAR), -1):
        item = items[here]
        if item.kind == "punct" or (item.low in lexicon().say and items[here - 1].low != "who"):
            # Not "residents who the army said had fled", but "who asked not to be named".
            return None
        if item.low == "who":
            if items[here - 1].low == "those":
                # "Those who dug through the ruins said"
                return here - 1, phrase_to(items, at - 1)[1]
            return phrase_to(items, here - 1) if acts(items, here, at) else None
    return None


def acts(items: list[Item], rel: int, at: int) -> bool:
    """Tell whether a relative clause of people, with a verb and its object, ends before a verb."""
    if rel < 1 or not (items[rel].low == "who" or can_do(items[rel - 1])):
        return False
    verb, rest = items[rel + 1], items[rel + 2 : at]
    done = verb.low.endswith("ed") or verb.low in WENT
    done = done and verb.kind in ("word", "link") and not verb.capital
    done = done or (items[rel].low == "who" and does(verb))
    # "researchers who count photographs say", "an official who is helping rescuers said"
    short = items[rel].low == "who" and (verb.low in NOW or verb.kind == "be") and rest != []
    return done and (short or any(item.kind in ("det", "prep") for item in rest))


NOW = frozenset(
    (
        "live lives work know run lead own teach serve belong monitor track follow count study keep"
        " visit watch treat tend oppose support collect examine"
    ).split()
)


def does(verb: Item) -> bool:
    """Tell whether a word behind "who" is its verb: "who lives opposite", not "who officials"."""
    third = verb.low.endswith("s") and kind_of(verb) is Kind.UNKNOWN and not verb.capital
    plain = verb.kind == "word" and (third or verb.low in NOW)
    return plain or verb.kind in ("have", "be", "do")


# How irregular verbs tell what somebody did.
WENT = frozenset(
    (
        "sent blew shook drew began dug swept threw broke brought caught built"
        " saw went came spoke met took ran led fled got left buried helped found flew drove fought"
        " lost hid knew lived wrote held kept sat stood made gave swam rode fell heard"
    ).split()
)


def can_do(item: Item) -> bool:
    """Tell whether a noun is of people or a body."""
    known = item.low.rstrip("s") in BODIES or item.low in BODIES
    return known or kind_of(item) is Kind.PEOPLE or item.low.endswith(("ers", "ors", "ists"))


def opens(items: list[Item], here: int) -> bool:
    """Tell whether an object, or a place, follows a participle: "treating the wounded"."""
    after = items[here]
    return after.low != "of" and (after.capital or after.kind in ("det", "prep", "word"))
