"""What a verb of saying says of its sentence: what follows it, or what precedes its subject."""

import re

from according.find.grammar.items import Item
from according.find.grammar.predicates import QUOTES, TIME_WORDS
from according.find.grammar.speaking import DENIES, denial_end, is_background
from according.find.lexicon import lexicon
from according.find.sources.adverbials import PERIODS

__all__ = ["before_aside", "is_subject", "led", "past_day", "past_time", "reach_of", "tells_deed"]

# After these, "after" opens the reporter's own words: "warned drivers after 12 people died".
WARNS = frozenset(("warned", "warns", "warn", "urged", "urges"))
BLAMES = frozenset(("blames", "blamed", "blame"))
# After these too, where a thing is announced: "announced a curfew, hours after 12 people died".
DECREES = frozenset(("announced", "announces", "declared", "declares"))


def reach_of(
    items: list[Item], at: int, first: int, after: int, *, joined: bool
) -> tuple[int, int]:
    """Give what a verb of saying at ``at``, its subject at ``first``, says of the sentence.

    ``joined`` if it goes on with the subject of another verb: "came and said".
    """
    if joined and items[at].low not in DECREES:
        return after, len(items)
    called = first > 0 and items[first - 1].low == "what" and after < len(items)
    if called and items[after].kind == "be":
        # "struck what it said was a convoy, killing 12 men": the report goes on.
        commas = (here for here in range(after, len(items)) if items[here].text == ",")
        return after, next(commas, len(items))
    if first == 1 and items[0].low == "as" and after < len(items) and items[after].text == ",":
        # "As the agency noted, …"
        return after, len(items)
    complement = has_complement(items, after) or is_within(items, first, after)
    decrees = items[at].low in DECREES and after < len(items) and items[after].kind == "det"
    blames = items[at].low in BLAMES
    if (items[at].low in WARNS or decrees or blames) and complement and not trails(items, first):
        ahead = (i for i in range(after, len(items)) if is_occasion(items, i, blames=blames))
        return after, next(ahead, len(items))
    opens = starts_clause(items, first) or is_led(items, first, after)
    if complement and not trails(items, first) and plans(items, after):
        before_it = (here for here in range(after, len(items)) if is_background(items, here))
        return after, next(before_it, len(items))
    if items[at].low in DENIES and complement and not trails(items, first):
        return after, denial_end(items, at)
    if complement and not (trails(items, first) and not opens and closes(items, after)):
        return after, len(items)
    if first and items[first - 1].low in ("while", "whereas"):
        # "12 houses fell, while the agency told others to expect more": nothing before.
        return after, len(items)
    return 0, first


def is_occasion(items: list[Item], at: int, *, blames: bool = False) -> bool:
    """Tell whether what somebody acted upon follows: "announced a curfew following the deaths".

    ``blames`` if somebody is blamed: "blames rebels as a bomb kills 12".
    """
    if blames and items[at].low == "as" and at + 1 < len(items):
        return items[at + 1].kind in ("det", "word", "figure")
    said = [item.low for item in items[at : at + 4]]
    led = said == ["as", "a", "result", "of"] or said[:3] == ["in", "response", "to"]
    return led or said[0] in ("after", "following")


def is_within(items: list[Item], first: int, after: int) -> bool:
    """Tell whether a relative clause goes on behind who says it: "which officials fear has"."""
    relative = first > 0 and items[first - 1].kind == "rel"
    return relative and after < len(items) and items[after].kind in ("have", "be", "modal")


def plans(items: list[Item], after: int) -> bool:
    """Tell whether somebody says what he will do: "said it would consider leaving, after"."""
    that = (at for at in range(after, min(len(items), after + THAT)) if items[at].low == "that")
    here = next(that, after - 1) + 1
    own = [item.low for item in items[here : here + 2]]
    return len(own) > 1 and own[0] in PLANNERS and own[1] in ("would", "will")


# "said on Monday that": how far "that" may stand.
THAT = 5
PLANNERS = frozenset("it they he she we i".split())


def is_led(items: list[Item], first: int, after: int) -> bool:
    """Tell whether only a phrase stands before who says it: "In its bulletin, the office found"."""
    lead = items[: first - 1]
    if not lead or after >= len(items) or lead[0].kind != "prep" or items[first - 1].text != ",":
        return False
    clause = any(i.kind in ("be", "have", "modal", "do", "pron", "rel") or i.tolls for i in lead)
    return not clause and items[after].kind in ("word", "pron", "det", "figure")


def led(items: list[Item], first: int) -> bool:
    """Tell whether a place or time opens the sentence: "In Yaren, by May, health centres said"."""
    return items[0].kind == "prep" and first > 1 and items[first - 1].text == ","


NEAREST = ("this", "last")


def past_day(items: list[Item], here: int) -> int:
    """Give where a verb's object begins, behind adverbs and days: "said late on Monday that"."""
    while here < len(items) and (items[here].kind == "adv" or tells_day(items, here)):
        here += 1
    return here


YEAR = re.compile(r"(?:1[89]|20)\d\d")


def tells_day(items: list[Item], here: int) -> bool:
    """Tell whether a word only says when something is said: "on Monday", "this morning"."""
    item, after = items[here], items[here + 1] if here + 1 < len(items) else None
    if item.low in TIME_WORDS or (item.low in PERIODS and items[here - 1].low in NEAREST):
        return True
    if item.low == "in" and after is not None and YEAR.fullmatch(after.text):
        # "ruled in 2007 that"
        return True
    if YEAR.fullmatch(item.text) and items[here - 1].low == "in":
        return True
    days = TIME_WORDS if item.kind == "prep" else PERIODS if item.low in NEAREST else frozenset()
    return after is not None and after.low in days


def has_complement(items: list[Item], here: int) -> bool:
    """Tell whether a clause or noun phrase that is said follows at ``here``."""
    here = past_day(items, here)
    if is_parenthesis(items, here):
        here += 3
    here = past_time(items, here)
    if intends(items, here):
        return True
    if here < len(items) and items[here].low in (
        "in",
        "on",
        "by",
        "during",
        "at",
        "to",
        "via",
        "through",
        "without",
        "of",
    ):
        if items[here].low in ("to", "of") and here + 1 < len(items) and items[here + 1].figure:
            return True
        while (
            here < len(items)
            and items[here].text not in (",", ".", ":")
            and items[here].low != "that"
        ):
            here += 1
        if here + 1 < len(items) and items[here].low == "that":
            return not is_finite(items[here + 1])
        # "…, he told Reuters in Myingyan, where two were killed"
        after = items[here + 1] if here + 1 < len(items) else None
        return after is not None and items[here].text in (",", ":") and after.kind != "rel"
    if here >= len(items):
        return False
    if items[here].kind == "punct":
        return (items[here].text in QUOTES + ":—–" and here + 1 < len(items)) or (
            items[here].text == ","
            and here + 1 < len(items)
            and (
                items[here + 1].text in QUOTES
                or items[here + 1].low == "that"
                or (items[here + 1].capital and items[here + 1].kind == "det")
            )
        )
    return items[here].kind != "conj"


# "reports, as of 23 March 2023,": how far the second comma may stand.
TIMED = 7


def past_time(items: list[Item], here: int) -> int:
    """Give where what is said begins behind its time: "reports, as of 9 May, 12 deaths"."""
    if [item.low for item in items[here : here + 3]] != [",", "as", "of"]:
        return here
    stop = min(len(items) - 1, here + TIMED)
    return next((at + 1 for at in range(here + 3, stop) if items[at].text == ","), here)


def is_finite(item: Item) -> bool:
    """Tell whether a verb follows "that": "said in a statement that gave no details"."""
    known = item.low in lexicon().say or item.low in lexicon().count
    return item.kind in ("be", "have", "modal", "do") or (item.kind == "word" and known)


INTENDS = lexicon().words["sayings_intends"]


def intends(items: list[Item], here: int) -> bool:
    """Tell whether an infinitive says what is meant: "vows to impose", not "said to them"."""
    if here + 1 >= len(items) or items[here].low != "to":
        return False
    verb = items[here + 1]
    plain = verb.kind in ("word", "be", "have", "do") and not verb.capital
    means = here - 1
    while means > 0 and (items[means].kind == "adv" or items[means].text == ","):
        # "claims also to have", "claim, moreover, to have"
        means -= 1
    return items[means].low in INTENDS and plain


def tells_deed(items: list[Item], at: int) -> bool:
    """Tell whether somebody claims to have done something: "claim, moreover, to have sunk two"."""
    here = at + 1
    if is_parenthesis(items, here):
        here += 3
    elif here < len(items) and items[here].kind == "adv":
        here += 1
    return [item.low for item in items[here : here + 2]] == ["to", "have"]


ADDS = frozenset("moreover however meanwhile too though furthermore also nevertheless".split())


def is_parenthesis(items: list[Item], here: int) -> bool:
    """Tell whether one word stands between commas: "claim, moreover, to have sunk two boats"."""
    between = [item.low for item in items[here : here + 3]]
    return between[::2] == [",", ","] and between[1] in ADDS


def before_aside(items: list[Item], last: int) -> int:
    """Give where a noun phrase ends without what a comma parts from it: "A source, however"."""
    aside = last > 1 and items[last].low in ADDS and items[last - 1].text == ","
    return last - 2 if aside else last


def starts_clause(items: list[Item], first: int) -> bool:
    """Tell whether the noun phrase at ``first`` opens the sentence or a clause."""
    here = first - 1
    while here >= 0 and (
        items[here].kind in ("adv",) or items[here].text in QUOTES or items[here].low in TIME_WORDS
    ):
        here -= 1
    return here < 0 or items[here].kind in ("conj", "prep")


def trails(items: list[Item], first: int) -> bool:
    """Tell whether a comma parts the noun phrase from what stands before: "…, officials said"."""
    return first > 0 and items[first - 1].text in (",", "”", '"', "—", "–", "-")


DASHES = ("–", "—", "-")
PAGES = frozenset(
    "page pages account website site blog microblog channel feed timeline telegram facebook".split()
)
DOCUMENTS = lexicon().words["documents"]
# "in its latest annual report": how far the document may stand.
DOCUMENT = 6


def closes(items: list[Item], here: int) -> bool:
    """Tell whether nothing that could be said follows up to the end of the clause."""
    if here < len(items) and items[here].text in DASHES:
        # "80 have died, medics say – with four children among them"
        return True
    # "…, the mission said in its annual report, a rise of"
    where = here < len(items) and items[here].low == "in"
    where = where and any(i.low in DOCUMENTS for i in items[here + 1 : here + DOCUMENT])
    # "…, the council posted on its microblog."
    page = here < len(items) and items[here].low == "on"
    where = where or (page and any(i.low in PAGES for i in items[here + 1 : here + DOCUMENT]))
    for at, item in enumerate(items[here:], here):
        if items[at - 1].low in TIME_WORDS and item.text.isdigit():
            # "reported on May 4"
            continue
        if item.text in (",", ".", ";") or item.low in ("as", "after", "and", "while", "but"):
            return True
        is_number = item.kind == "figure" or item.text[0].isdigit()
        # "said in a report based on nearly 200 accounts, including"
        is_number = is_number and not (where and items[at - 1].kind == "prep")
        if is_number or item.kind in ("be", "have", "modal", "do") or item.low == "that":
            return False
        if item.kind == "det" and not where:
            return False
    return True


def is_subject(items: list[Item], after: int) -> bool:
    """Tell whether a verb follows: "said the attack had killed", not "said the mayor"."""
    if after >= len(items):
        return False
    item = items[after]
    says = item.kind == "word" and not item.capital and item.low in lexicon().say
    return says or item.kind in ("be", "have", "modal", "figure") or bool(item.tolls)
