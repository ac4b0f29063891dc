"""Which figure is part of which, over sentences: "78 died. Of the dead, 44 were in Wajima"."""

import re
from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.grammar.kinds import is_trait
from according.find.grammar.phrases import Kind, Phrase, kind_of, phrase_after
from according.find.grammar.voices import BOTH
from according.find.lexicon import Role, lexicon
from according.find.tolls.across.members import ends_among, members
from according.find.tolls.across.therest import are_named, are_the_rest, from_where, the_others
from according.find.tolls.across.wholesbefore import BACK, first_of, same_before, whole_before
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.find.tolls.within.sizes import opened_by, repeats
from according.find.tolls.within.wholes import named_part
from according.model import Measure

__all__ = [
    "BACK",
    "HARMED",
    "OF_THESE",
    "breakdowns",
    "described",
    "holds",
    "is_some_of",
    "is_unnamed",
    "shares",
    "whole_alike",
    "whole_before",
    "whole_item",
]

HARMED = lexicon().words["parts_harmed"]
_harmed = "|".join(sorted(HARMED))
_some = (  # "Eight", "Only about 130,000"
    r"(?:(?:Only|Just|About|Around|Some|Nearly|Almost|Roughly|Approximately|At least|More than|Over"
    r"|Up to|Close to|As many as) ){0,2}(?:[A-Z][a-z-]+|\d[\d,.]*(?: million)?)"
)
_it = (  # "The number also includes", "This includes", "The figures include"
    r"(?:(?:The|These|This|That) (?:\w+ )?(?:figures?|numbers?|total|toll|count|tally)|This)"
    r" (?:also )?(?:includ|takes? in\b|took in\b|covers?\b)"
)
# A sentence that opens so breaks down a figure of the sentences before.
OF_THEM = re.compile(
    r"[“\"‘]?(?:"
    rf"(?!(?:Most|Many|Some|All|None|Half|Few) of ){_some} of (?:them|those)\b"
    r"|(?:Of|Among) (?:the(?! first| last| next| (?:passengers|crew|travell?ers)\b)"
    r"|those|these|them|that (?:number|total|figure))\b"
    r"|(?:They|These)\b[^.]{0,30}\binclud"
    rf"|The (?:{_harmed})\b[^.]{{0,90}}\binclud"
    rf"|{_it}"
    r"|\(\d{1,5}(?: ?[–-] ?\d{1,5})? (?:child|wom[ae]n|m[ae]n\b|minors?\b|girls?\b|boys?\b)"
    r"|\((?:of|among) (?:whom|which|them)\b|\(incl(?:uding|\.)(?!\w)"
    r"|The (?:dead|victims|deceased|fatalities|others|rest|remainder)"
    r" (?:were|are|comprised?|comprises|consist(?:s|ed)? of)\b"
    r")",
    re.IGNORECASE,
)
# "The ministry said they included": so does one that says who said so; asked apart, as it is slow.
SAID_OF_THEM = re.compile(
    r"[“\"‘]?[^.;,\d]{1,60}\bsaid (?:that )?they includ",
    re.IGNORECASE,
)
SAID_THEY = frozenset(("said", "they"))
# Of whom it speaks, even if no figure tells how many they are.
NAMED = re.compile(
    rf"[“\"‘]?(?:Of|Among) (?:the|those) (?:[\w,]+ )?(?:{_harmed})\b,?",
    re.IGNORECASE,
)
# "Eight of the dead were pupils": of whom it tells stands in the sentence itself.
SOME_OF = re.compile(
    r"(?:[^.;,\d]{1,60}\bsaid\s(?:that\s)?)?(?:(?:At least|About|Some|Nearly|More than) )?"
    rf"(?:[a-z-]+|[\d,]+) of (?:the|those) (?:{_harmed})\b",
    re.IGNORECASE,
)
NUMBERED = re.compile(r"[“\"‘]?(?:Of|Among) (?:the|those) \d", re.IGNORECASE)
# "Of the dead" speaks of a toll farther up.
FAR = 12
PLACING = lexicon().words["measures_placing"]


def opens_so(passage: Passage) -> bool:
    """Tell whether a sentence opens as one that breaks down a figure of the sentences before."""
    if OF_THEM.match(passage.text):
        return True
    return passage.words >= SAID_THEY and SAID_OF_THEM.match(passage.text) is not None


def breakdowns(
    passages: Sequence[Passage], passage: Passage
) -> tuple[list[Measured], tuple[Passage, Measured] | None]:
    """Give the figures of a sentence that breaks down an earlier figure, and that figure."""
    harmed = not HARMED.isdisjoint(passage.words)
    if (harmed and SOME_OF.match(passage.text)) or is_alone(passage):
        first = first_of(passage)
        opens = passage.items.index(first) if first else 0
        return [], whole_before(passages, passage, named_measure(passage, opens), first)
    among = ends_among(passage)
    if among < 0 and not opens_so(passage):
        return [], None
    measure = named_measure(passage)
    whole = same_before(passages, passage, measure)
    if whole is None and measure is None and others_between(passages, passage):
        return [], None
    back = FAR if measure is not None and NAMED.match(passage.text) else BACK
    whole = whole or whole_before(passages, passage, measure, first_of(passage), back)
    whole = whole or whole_within(passage)
    said = whole[1].measure if whole else measure
    numbered = NUMBERED.match(passage.text) is not None
    unnamed = not NAMED.match(passage.text)
    others = numbered and measure is None and not (whole and says_again(whole, passage))
    if said is None or others or (whole is None and (numbered or unnamed)):
        return [], None
    return members(passage, whole, said, among), whole


# "Of these, 35 were killed and 295 injured": each is of those whom the same befell before.
OF_THESE = re.compile(
    r"[“\"‘]?(?:Of|Among) (?:those|these|them|that (?P<of>number|total|figure))\b,?", re.IGNORECASE
)
INCLUDES = re.compile(_it)


def shares(passage: Passage) -> bool:
    """Tell whether a sentence opens with those before: "Of these, 35", "Of those killed, 35"."""
    return (OF_THESE.match(passage.text) or NAMED.match(passage.text)) is not None


def whole_alike(
    passages: Sequence[Passage], passage: Passage, toll: Measured
) -> tuple[Passage, Measured] | None:
    """Give the figure before that one of a sentence "of these" is part of."""
    included = INCLUDES.match(passage.text) is not None
    these = OF_THESE.match(passage.text)
    opens = included or (these and (these["of"] or is_unnamed(passage, toll)))
    if toll.whole >= 0 or not opens:
        return None
    item = passage.items[toll.at]
    if (opens := opened_by(passage.items, toll.at)) > 0:
        # As in "Of these, 12 were children (4 dead and 8 hurt)".
        held = [one for one in breakdowns(passages, passage)[0] if one.at < opens]
        return (passage, held[-1]) if held else None
    if (same := whole_before(passages, passage, toll.measure, item)) is not None:
        return same
    if toll.measure in BOTH:
        return whole_before(passages, passage, Measure.CASUALTIES, item)
    return None


# "In Sichuan alone, 31,020 people were killed".
ALONE = re.compile(
    r"In (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}(?: (?:province|state|district|city|county"
    r"|region))? alone\b"
)


def is_alone(passage: Passage) -> bool:
    """Tell whether a sentence opens with a place that has a part of a toll: "in Gori alone"."""
    return "alone" in passage.words and ALONE.match(passage.text) is not None


def is_some_of(passage: Passage, toll: Measured) -> bool:
    """Tell whether a figure opens its sentence as some of those before: "About 300 of them".

    Or says so itself: "15 of the fatalities".
    """
    if toll.how == "noun" and toll.phrase.of:
        return True
    if is_alone(passage) and passage.items[toll.at] is first_of(passage):
        return True
    if toll.phrase.bare and toll.shared >= 0:
        # "Seven of the dead were from Oman, five from Yemen and one from Chad."
        led = next((t for t in passage.tolls if t.at == toll.shared < toll.at), None)
        return led is not None and (led.how == "partitive" or is_some_of(passage, led))
    opens = "them" in passage.words and passage.items[toll.at] is first_of(passage)
    return opens and THEM.match(passage.text) is not None


def is_unnamed(passage: Passage, toll: Measured) -> bool:
    """Tell whether no noun stands with a figure: "295 injured", whose state is none."""
    stated = any(t.role == Role.STATE for t in passage.items[toll.word].tolls)
    return toll.phrase.bare or (toll.phrase.last == toll.word and stated)


def says_again(whole: tuple[Passage, Measured], passage: Passage) -> bool:
    """Tell whether a sentence opens with an earlier figure: "of the 12, three were children"."""
    first = first_of(passage)
    return first is not None and repeats(first, whole_item(whole))


def whole_within(passage: Passage) -> tuple[Passage, Measured] | None:
    """Give the whole in a sentence itself: "of the 98 victims, 72 were women"."""
    if not NUMBERED.match(passage.text):
        return None
    first = first_of(passage)
    tolls = (toll for toll in passage.tolls if passage.items[toll.at] is first)
    return next(((passage, toll) for toll in tolls), None)


def others_between(passages: Sequence[Passage], passage: Passage) -> bool:
    """Tell whether "them" are people of the sentence just before, who count in no toll.

    "There are a lot of children in hospital. Fifty of them were admitted overnight."
    """
    if not THEM.match(passage.text) or passage.number == 0:
        return False
    before = passages[passage.number - 1]
    return not before.tolls and any(
        kind_of(item) is Kind.PEOPLE and item.low.endswith(("s", "people", "men", "children"))
        for item in before.items
        if item.kind == "word" and not item.capital
    )


THEM = re.compile(rf"[“\"‘]?{_some} of them\b", re.IGNORECASE)


# "Six were students, three teachers and five were visitors."
JOINS = frozenset(("and", ",", "while"))
# "Nine are from the same village", "two were aged under ten".
OF_WHAT = frozenset(("from", "aged", "under", "over"))


def described(
    passages: Sequence[Passage], passage: Passage
) -> list[tuple[Measured, tuple[Passage, Measured]]]:
    """Give the figures that only say who some of an earlier figure were: "Two were children"."""
    found: list[tuple[Measured, tuple[Passage, Measured]]] = []
    # Asked first: where no toll came before, the sentence is not read for it.
    asked = passage.number > 0 and passage.may_count
    whole = whole_before(passages, passage, None) if asked else None
    if whole is None and asked and "from" in passage.words:
        # "At least 17 were from Torland": told a few sentences later, too.
        whole = whole_before(passages, passage, Measure.KILLED, first_of(passage), FAR_BACK)
    if whole is None:
        return found
    items = passage.items
    # "Another 11 were Dorvan, four were Alban": the first is told otherwise.
    led = False
    for at in passage.numbers:
        item, phrase = items[at], who_is(items, at)
        listed = items[at - 1].low in JOINS and (led or bool(found))
        # "Two were children", "The two others were white": without a noun of their own
        others = the_others(items, at, phrase)
        says = (phrase.bare or others) and says_who(items, phrase.end)
        led = led or says
        if not (opens(items, at) or listed or others or are_the_rest(items, at, phrase.end)):
            continue
        known = any(toll.at == at for toll in passage.tolls)
        if not known and found and goes_with(items, at, phrase) and holds(whole_item(whole), item):
            # "Six were police officers and three soldiers."
            found.append((Measured(at, whole[1].measure, -1, phrase, "part"), whole))
            continue
        if not known and found and of_last(items, at, phrase, found[-1][0]):
            # "Some 12,500 are foreigners; 4,000 of them are Iraqi."
            found.append(
                (Measured(at, whole[1].measure, -1, phrase, "part"), (passage, found[-1][0]))
            )
            continue
        # "Eight have been identified.", "The other 22 are not identified yet."
        rest = whole[1].measure is Measure.KILLED and are_named(items, phrase.end)
        # "17 were from Torland, nine from Doria"
        from_there = listed and bool(found) and from_where(items, phrase.end)
        if known or not (phrase.bare or others) or phrase.of or not (rest or from_there or says):
            continue
        if holds(whole[0].items[whole[1].at], item):
            named = named_part(items, phrase) or phrase
            found.append((Measured(at, whole[1].measure, -1, named, "part"), whole))
    return found


# How many sentences later it may still be told where those killed were from.
FAR_BACK = 6


def whole_item(whole: tuple[Passage, Measured]) -> Item:
    """Give the figure that others are part of."""
    return whole[0].items[whole[1].at]


def of_last(items: Sequence[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a figure is of some of those told of before the semicolon."""
    them = phrase.of and [item.low for item in items[at + 1 : at + 3]] == ["of", "them"]
    if not them or items[at - 1].text != ";" or phrase.end + 1 >= len(items):
        return False
    of_what = says_who(items, phrase.end) or items[phrase.end + 1].capital
    return of_what and items[phrase.end].kind == "be" and holds(items[last.at], items[at])


ONE = frozenset(("a", "an"))


def who_is(items: list[Item], at: int) -> Phrase:
    """Give the noun phrase of a figure: "Five were teachers, one a nurse and one an engineer"."""
    phrase = phrase_after(items, at)
    follows = phrase.bare and items[at].low == "one" and phrase.end < len(items)
    again = follows and items[phrase.end].low in ONE
    return phrase_after(items, phrase.end) if again else phrase


def goes_with(items: Sequence[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether people without a verb end a clause behind "and": "and three soldiers"."""
    if phrase.bare or phrase.of or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return False
    ends = phrase.end >= len(items) or items[phrase.end].low in (".", ";", ",", "and")
    return ends and items[at - 1].low in JOINS


def opens(items: Sequence[Item], at: int) -> bool:
    """Tell whether a figure opens a sentence, a clause after a semicolon, or what is said."""
    if at and items[at - 1].text == ";":
        return True
    if at > 1 and items[at - 1].low == "that" and items[at - 2].low in lexicon().say:
        # "He added that 43 were minors."
        return True
    return all(item.kind in ("adv", "punct") for item in items[:at])


def says_who(items: Sequence[Item], verb: int) -> bool:
    """Tell whether a form of "be" and words for people, their age or origin stand at ``verb``."""
    if verb + 1 >= len(items) or items[verb].kind != "be":
        return False
    if items[verb + 1].low in OF_WHAT:
        return True
    if is_trait(items, verb + 1):
        # "Eleven were Dorvan, four were Alban."
        return True
    phrase = phrase_after(list(items), verb)
    return not phrase.bare and kind_of(items[phrase.last]) is Kind.PEOPLE


def holds(whole: Item, part: Item) -> bool:
    """Tell whether a figure is large enough to have another for its part."""
    if whole.figure is None or part.figure is None or part.figure.low is None:
        return False
    return (whole.figure.low or whole.figure.high or 0) >= part.figure.low


# "That count takes in six patients": counts them, too.
TAKES_IN = frozenset(("take in", "takes in", "took in"))


def named_measure(passage: Passage, opens: int = 0) -> Measure | None:
    """Give what "of the dead" names at the item ``opens``, None for "of them"."""
    for item in passage.items[opens : opens + 5]:
        if item.low == "victims":
            return Measure.KILLED
        if item.low in TAKES_IN:
            continue
        for toll in item.tolls:
            if toll.role in (Role.TOTAL, Role.COUNT, Role.STATE, Role.BEING, Role.ACT):
                return toll.measure
    return None
