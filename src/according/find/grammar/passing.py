"""What may stand between a subject and its verb.

Adverbs, phrases with prepositions, lists of places, a second subject, insertions: "12 people
across Kharkiv, Sumy and Poltava, most of them women, were killed".
"""

from according.find.grammar.items import Item
from according.find.grammar.kinds import COUNTABLE, kind_of
from according.find.grammar.voices import QUOTES, TIME_WORDS, alone, is_adverb
from according.find.lexicon import Form, Role, lexicon
from according.find.numbers.calendar import SHORT_MONTHS

__all__ = ["CLOSING", "DASHES", "HELD", "PLURAL", "WHEN", "opens_term", "passes", "sees"]

INSERT = 18
DASHES = frozenset(("—", "–", "-", "‒", "--"))
CLOSING = {"(": ")", "[": "]", ",": ","} | {dash: dash for dash in DASHES}


def passes(items: list[Item], here: int, *, in_phrase: bool) -> int | None:
    """Give the index to go on from if the item at ``here`` can stand before the verb, else None."""
    item = items[here]
    if item.kind == "punct":
        return past_punctuation(items, here)
    if is_adverb(item) or item.kind in SMALL or item.low in REFERRING or opens_term(items, here):
        return None if is_instead(items, here) or speaks(items, here) else here + 1
    if here > 0 and items[here - 1].low in AGES and (item.text.isdigit() or item.kind == "word"):
        # "a woman aged 35 was", "a boy aged four was"
        return here + 1
    if item.low in ("and", "or"):
        return past_and(items, here, in_phrase=in_phrase)
    if (item.kind in ("det", "figure") or item.low == "one") and in_phrase:
        # "40 people at one point were missing"
        return None if items[here - 1].low in WHERE and of_others(items, here) else here + 1
    if item.low == "as" and here + 1 < len(items) and as_what(items, here):
        return here + 1
    if item.kind == "pron" and (here > 0 and items[here - 1].kind == "word"):
        return here + 2
    told = items[here - 1].kind in ("det", "figure") or items[here - 1].low == "one"
    if in_phrase and told and item.low in lexicon().say:
        # "two employees of the state railway were", "40 people at one point were"
        return here + 1
    verb = past_event(items, here) if in_phrase and item.low == "when" else 0
    return verb or past_word(item, here, in_phrase=in_phrase)


# "wounded a day earlier", "held two months ago": the words of such a time.
LAPSE = 3
LAPSED = frozenset(("earlier", "before", "ago"))


def is_before_that(items: list[Item], here: int) -> bool:
    """Tell whether words of how long before open: "one of those wounded a day earlier died"."""
    if here + LAPSE > len(items) or items[here].kind not in ("det", "figure"):
        return False
    unit, before = items[here + 1].low, items[here + 2].low
    return before in LAPSED and unit.rstrip("s") in ("day", "week", "month", "year", "hour")


def is_instead(items: list[Item], here: int) -> bool:
    """Tell whether it is said what some did not do: "with a bomb rather than surrender"."""
    if items[here].low != "than" or items[here - 1].low != "rather":
        return False
    after = items[here + 1 : here + 2]
    return any(toll.form in (Form.BASE, Form.ING) for item in after for toll in item.tolls)


def speaks(items: list[Item], here: int) -> bool:
    """Tell whether those before say what follows: "residents of two villages said soldiers"."""
    if items[here].low != "said" or here + 1 >= len(items):
        return False
    after = items[here + 1]
    return items[here - 1].kind == "word" and after.kind in ("word", "det", "figure", "pron")


# Who only sees what befalls others.
SEES = frozenset("saw watched witnessed filmed heard looked".split())
SEEN = ("det", "figure", "pron")


def sees(items: list[Item], here: int) -> bool:
    """Tell whether those before see what befalls others: "a reporter at the scene saw two"."""
    if items[here].low not in SEES or here + 1 >= len(items):
        return False
    return items[here + 1].kind in SEEN or items[here + 1].low == "as"


# "when the car bomb outside the gate went off were": how long such a clause may be, at least too.
EVENT, SHORTEST = 10, 3
PARTICLES = frozenset("off down up out over apart in".split())
STRUCK = frozenset("hit struck fell began blew broke sank burst".split())


def past_event(items: list[Item], here: int) -> int:
    """Give the plural verb behind a clause of an event: "at home when the bomb went off were"."""
    for at in range(here + 1, min(len(items), here + EVENT)):
        item, before = items[at], items[at - 1]
        if item.low in PLURAL and item.kind in ("be", "have"):
            done = before.low in STRUCK | PARTICLES or before.low.endswith("ed")
            return at if done and at > here + SHORTEST else 0
        if item.kind in ("punct", "figure", "be", "have", "modal", "rel", "conj"):
            return 0
    return 0


CALLED = frozenset(("described", "listed", "reported", "classified"))


def is_called(items: list[Item], here: int) -> bool:
    """Tell whether it is said as what some are described: "described as in a stable condition"."""
    return items[here].low in CALLED and [i.low for i in items[here + 1 : here + 2]] == ["as"]


def while_doing(items: list[Item], here: int) -> bool:
    """Tell whether it is said what some did: "three men trapped while fighting the fire were"."""
    if here + 1 >= len(items) or items[here].low not in ("while", "when"):
        return False
    return items[here + 1].low.endswith("ing") and reduced_or_noun(items[here - 1])


def reduced_or_noun(item: Item) -> bool:
    """Tell whether a word can stand before "while": a noun or a participle, no auxiliary."""
    return item.kind == "word" or bool(item.tolls)


def of_others(items: list[Item], here: int) -> bool:
    """Tell whether a figure opens a clause of others: "hit nine sites, in which 26 people died"."""
    if not 1 < here < len(items) or items[here].figure is None:
        return False
    if items[here - 1].low not in WHERE:
        return False
    before = items[here - 2]
    return items[here - 1].low != "which" or (before.kind == "prep" and before.low != "of")


# Kinds of items that show that a clause has its verb.
SMALL_VERBS = frozenset(("be", "have", "modal"))
# What opens a clause of its own: "in which 26 people died", "where two died".
WHERE = frozenset(("which", "where", "when"))
AGES = frozenset(("aged", "age", "ages"))
# "held since May", "detained after the attack".
WHEN = frozenset(("since", "after", "before", "until", "during"))
# Participles that no ending shows.
HELD = frozenset("held taken caught kept sent found left seen".split())


def opens_term(items: list[Item], here: int) -> bool:
    """Tell whether words of a time or of who holds stand behind those counted.

    "Two men detained after the attack were", "two soldiers held since May were".
    """
    item = items[here]
    if is_called(items, here) or while_doing(items, here) or is_before_that(items, here):
        return True
    if item.low in WHEN:
        # "trapped underground after a rockfall"
        said = here - 1 - (items[here - 1].low in TIME_WORDS)
        return said >= 0 and reduced(items[said])
    return item.low in HELD and here + 1 < len(items) and opens_adverbial(items[here + 1])


def reduced(item: Item) -> bool:
    """Tell whether a word may be a participle behind those counted: "detained", "held"."""
    return item.low in HELD or (item.kind == "word" and item.low.endswith(("ed", "en")))


def opens_adverbial(item: Item) -> bool:
    """Tell whether a word opens where, when or at what: "held by rebels", "found walking"."""
    doing = item.kind == "word" and item.low.endswith("ing")
    how = item.low in WHEN or item.low in ("captive", "hostage", "there")
    return item.kind == "prep" or doing or how


AS_OF = frozenset(("of", "at", "having"))


def as_what(items: list[Item], here: int) -> bool:
    """Tell whether "as" opens what some are, or a time: "as of Monday", "presumed as dead"."""
    after = items[here + 1]
    return bool(after.tolls) or after.low in AS_OF or acts_as(items, here)


def acts_as(items: list[Item], here: int) -> bool:
    """Tell whether "as" opens what somebody is: "who were acting as her bodyguards"."""
    after = items[here + 1]
    return items[here - 1].low.endswith(("ing", "ed", "en")) and after.kind in ("det", "word")


SMALL = frozenset(("adv", "prep", "be", "have", "modal", "link"))
REFERRING = frozenset(("who", "that", "which", "each", "them", "whom"))


# "seized last month were": words of a time without a preposition.
PERIODS = frozenset(
    "last next day month week year hour months weeks years days hours ago earlier".split()
)


def past_word(item: Item, here: int, *, in_phrase: bool) -> int | None:
    """Give the index after a word that belongs to a phrase or describes, None if it is a verb."""
    # "in Rivers State", "convicted on charges"
    noun = in_phrase and (item.capital or item.low == "charges")
    if (item.low in lexicon().say and not noun) or item.kind != "word":
        return None
    dated = item.low in TIME_WORDS or item.low in PERIODS
    describes = item.low.endswith(("ing", "ed")) or item.low == "born" or item.tolls or dated
    return here + 1 if in_phrase or describes else None


def past_and(items: list[Item], here: int, *, in_phrase: bool) -> int | None:
    """Give the index after "and a name", "or more", or "and the docks" before a plural verb."""
    if here + 1 >= len(items):
        return None
    after = items[here + 1]
    # "either partially or completely destroyed"
    degrees = items[here - 1].kind == "adv" and after.kind == "adv"
    if items[here].low == "or" and (degrees or after.low in ("more", "so")):
        return here + 2
    if (joined := past_joined(items, here, in_phrase=in_phrase)) is not None:
        return joined
    if items[here].low == "and" and after.capital and after.kind == "word":
        return next((at for at in range(here + 1, len(items)) if not items[at].capital), None)
    return None


# "452 homes and the local docks were", "residents of huts or old houses in low areas had".
JOINED = 10
FINITE = (Form.BASE, Form.PAST, Form.ONLY_PAST)


def past_joined(items: list[Item], here: int, *, in_phrase: bool) -> int | None:
    """Give the index of the plural verb after a second noun phrase, None if none follows it."""
    for at in range(here + 1, min(len(items), here + JOINED)):
        item = items[at]
        if item.kind in ("be", "have"):
            return at if item.low not in SINGULAR else None
        if at > here + 1 and any(t.role == Role.BEFALL and t.form in FINITE for t in item.tolls):
            # "eight hostages and the gunman died", not "300 houses damaged and 400 people fled".
            counted = any(other.figure is not None for other in items[here + 1 : at])
            return None if counted else at
        if item.tolls or item.kind not in ("word", "det", "prep", "figure"):
            return None
        if item.kind in ("prep", "figure") and not in_phrase:
            return None
    return None


def past_punctuation(items: list[Item], here: int) -> int | None:
    """Give the index after an insertion.

    "(…)", ", most of them women,"; None if it ends the clause.
    """
    sign = items[here].text
    dated = sign == "." and items[here - 1].low in SHORT_MONTHS
    if sign in QUOTES or (dated and here + 1 < len(items)):
        # "on Nov. 3"
        return here + 1
    closing = CLOSING.get(sign)
    if closing is None:
        return None
    # Not an age: "Jeffrey, 21, were".
    counted = items[here - 1].kind == "figure" or items[here - 1].text.isdigit()
    after = [item.low for item in items[here + 1 : here + 3]]
    closed = sign == "," and not counted and after[:1] and after[0] in PLURAL
    opens = sign in DASHES and after[:1] == ["who"] and after[-1] in PLURAL
    if closed or opens or (sign in DASHES and verb_follows(items, here + 1)):
        # "12 people, including two children, were killed": what the insertion closes with.
        return here + 1
    for end in range(here + 1, min(len(items) - 1, here + INSERT)):
        # "“12 civilians, most of them women” had died": a quotation may close it as well.
        ends = items[end].text == closing or (sign == "," and items[end].text in '”"')
        if ends and (sign in "([" or resumes(items, end + 1)):
            return None if sign == "," and tells_of_others(items, here, end) else end + 1
    return past_places(items, here) or past_nouns(items, here) if sign == "," else None


# "homes, small farms and shops": how long such a list may be.
NOUNS = 12


def past_nouns(items: list[Item], comma: int) -> int | None:
    """Give the plural verb behind a list of nouns: "men, women and children were"."""
    joined, noun = False, False
    for here in range(comma + 1, min(len(items), comma + NOUNS)):
        item = items[here]
        if item.kind in ("be", "have"):
            return here if joined and noun and item.low not in SINGULAR else None
        if item.low in (",", "and", "or"):
            joined = joined or item.low != ","
        elif item.kind != "word" or item.tolls or item.capital:
            return None
        noun = kind_of(item) in COUNTABLE
    return None


def tells_of_others(items: list[Item], here: int, end: int) -> bool:
    """Tell whether a comma opens a clause of others, whose verb stands behind the next comma."""
    opens = of_others(items, here + 2) or of_others(items, here + 3)
    inside = items[here + 1 : end]
    return opens and not any(item.tolls or item.kind in SMALL_VERBS for item in inside)


def resumes(items: list[Item], here: int) -> bool:
    """Tell whether a clause goes on after an insertion: with its verb, or "who were"."""
    if verb_follows(items, here):
        return True
    return here + 1 < len(items) and items[here].low == "who" and items[here + 1].low in PLURAL


# "who were killed" can be said of several, "who was killed" of the last named.
PLURAL = frozenset(("were", "are", "have"))
PLACES = 12


def past_places(items: list[Item], comma: int) -> int | None:
    """Give the index after a list of names.

    "people across Shanghai, Jiangsu, and Zhejiang were"; None if no verb follows.
    """
    if not (items[comma - 1].capital and items[comma - 1].kind == "word"):
        return None
    for here in range(comma + 1, min(len(items), comma + PLACES)):
        item = items[here]
        if not ((item.capital and item.kind == "word") or item.low in (",", "and", "the", "of")):
            return here if verb_follows(items, here) and items[here].low not in SINGULAR else None
    return None


SINGULAR = frozenset(("was", "is", "has"))


def verb_follows(items: list[Item], here: int) -> bool:
    """Tell whether the clause's verb stands at ``here``, after an insertion."""
    while here < len(items) and items[here].kind == "adv" and not items[here].tolls:
        here += 1
    return here < len(items) and (
        items[here].kind in ("be", "have", "modal", "link")
        or bool(items[here].tolls and alone(items, here))
    )
