"""Numbers that are ages: "Ali, 34, said", "boys under 18", "a boy of nine"."""

import re

from according.find.lexicon import lexicon
from according.find.numbers.notation import UNITS

__all__ = ["AGE_AFTER_NAME", "is_age", "is_age_in_words"]

AGE_AFTER_NAME = re.compile(r"(?:[A-Z][\w'’.-]*,\s|[A-Z][\w'’-]+\s\()\Z")
# "A girl, 9, died", "his brother, 14,": one person, so the number beside is an age.
AGE_AFTER_PERSON = re.compile(
    r"\b(?:girl|boy|man|woman|child|baby|toddler|infant|teenager|pupil|student|son|daughter|brother"
    r"|sister|mother|father|wife|husband|grandmother|grandfather|driver|pilot|cyclist|pedestrian)"
    r"(?:,\s|\s\()\Z",
    re.IGNORECASE,
)
# "a teacher, 40, were", "his uncle (61)".
AGE_AFTER_ONE = re.compile(
    r"\b(?:one of (?:the|its|his|her|their|our) [a-z-]+, \Z)|"
    r"\b(?:[Aa]n?|[Aa]nother|[Hh]is|[Hh]er) (?:[A-Za-z][a-z-]* ){0,2}"
    r"(?!(?:toll|count|figure|number|total|tally|estimate)\b)[a-z-]*[a-rt-z](?:, | \()\Z"
)
ONE_BACK = 48
# "Two brothers, 17 and 21,", "sisters (9 and 12)": several, each with an age.
SEVERAL = frozenset(
    (
        "brothers sisters siblings twins children boys girls sons daughters cousins men women"
        " teenagers students pupils toddlers friends grandchildren"
    ).split()
)
THEIR_AGES = re.compile(
    rf"\b(?:{'|'.join(sorted(SEVERAL))})(?:,\s|\s\()\d{{1,2}}(?:, \d{{1,2}})*,? and"
    r" \d{1,2}[,.)](?!\d)"
)
_age = rf"(?:\d{{1,2}}|(?:{'|'.join(sorted(UNITS))})\b(?!-))"
# "three siblings aged 8, 12 and 17", "two boys aged five and seven"
AGED_LIST = re.compile(
    rf"\b(?:aged|ages)\s(?:between\s|from\s)?(?:{_age}|[a-z]{{3,9}}(?=\s(?:to|and)\s))(?:,\s{_age})*"
    rf"(?:,?\s(?:and|or|to)\s{_age})?(?![\d,.]*\d)"
)
# "children between six and 12 years old", "between the ages of 6 and 12"
AGED_BETWEEN = re.compile(
    # "27 victims ranging from 16 to 62 were"
    rf"\b(?:victims|patients|people|men|women|children|dead|injured|wounded|them|were|was),?"
    rf"\sranging\sfrom\s{_age}\sto\s{_age}(?=[,.;)]|\s(?:and|were|was|who|had|have)\b)"
    rf"|\bbetween\s(?:(?:the\s)?ages\sof\s{_age}\s(?:and|to)\s{_age}\b"
    rf"|{_age}\s(?:and|to)\s{_age}\syears?\s(?:old|of\sage)\b)"
    # "range from six to 40 years of age"
    rf"|\bfrom\s{_age}\sto\s{_age}\syears?\s(?:old|of\sage)\b"
)
# "Ali Hart, 28, and Jo Reed, 25 —": the last of several with their ages.
AGED_BEFORE = re.compile(r"[A-Z][\w'’-]+, \d{1,2},[^.;:\n]{1,90}\Z")
AGE_DASHED = re.compile(r"\s?(?:[–—]|-{1,2}\s)")
AGE_CLOSED = re.compile(r"[,)](?!\d)|\n|\Z")
AGE_END = re.compile(
    r"[,)](?!\d)|\.(?:\s|\Z)|\s(?:and|from|of)\b"
    # "the WHO, 30 of Gaza's 36 hospitals"
    r"(?! (?:them|those|whom|which|the)\b| [\w-]+['’]s? \d)"
)
OLDEST = 110
# "under 18", "over 65" after those it describes: an age.
AGE_HEDGE = re.compile(
    r"(?:\b(?!(?:is|was|has|as|this|its|his|less)\b)[a-z]+s|people|men|women|children|anyone|those)\s(?:under|over|aged)\s\Z",
    re.IGNORECASE,
)
# "people under 12 bridges": no age.
PLURAL = re.compile(r"\s[a-z]+s\b")


# "the youngest of them six", "the eldest only 11", "the youngest of the eight killed was 14"
_so = r"(?:just|only|aged|barely|not yet)"
YOUNGEST = re.compile(
    r"\b(?:youngest|oldest|eldest)(?:(?: of (?:them|whom|these))?,?"
    r"|(?: (?!(?:toll|number|count|figure|said|says)\b)[\w’'-]+){1,5} (?:was|is|were|being))"
    rf" (?:(?:was|is|were|being|{_so}) )*\Z"
)
# How far before the number the youngest may stand, in characters.
YOUNGEST_BACK = 64
# "a boy of nine was", "children of six and seven": an age.
CHILD_OF = re.compile(
    r"\b(?:boys?|girls?|child|children|m[ae]n|wom[ae]n|bab(?:y|ies)|youths?|teenagers?|sons?"
    r"|brothers?|sisters?|widows?|daughters?|nieces?|nephews?|toddlers?|infants?|pupils?|students?"
    r"|youngsters?)\sof\s(?:(?:about|around|perhaps|maybe)\s|\w+\s(?:and|or|to)\s)?\Z",
    re.IGNORECASE,
)
CHILD_END = re.compile(
    r"\s(?:and|or|to|as well as|was|were|is|are|had|has|have|who|whose|from|in|at|died|later|then"
    r"|also|as|[a-z]+ly|[a-z]+ed|[a-z]+ing"
    r"|hit|shot|burnt|lost|caught|left|found|torn|thrown|asleep|with|by|on|under)\b"
    r"|[,.;)”\"]|\Z"
)
# "five of them under ten": in words, after those it describes.
THEIR_AGE = re.compile(r"\b(?:them|whom|these|those|all)\s(?:under|over|aged)\s\Z", re.IGNORECASE)

# "A dozen of the wounded were under 16": an age, not a number that stays under 16.
OLD = re.compile(
    r"\b(?:of (?:the|those|them|whom)\b[^.;,]{0,24}|children|victims|patients|most|all|half"
    # or "80% are under 12"
    r"|\d+(?:%|\s?per\s?cent)(?: of [a-z ]{1,24})?)"
    r"\s(?:was|were|is|are)\s(?:all\s|aged?\s)?(?:under|over)\s\Z"
)


def is_youngest(text: str, start: int, end: int) -> bool:
    """Tell whether a number is the age of the youngest or oldest; not "the oldest 12 houses"."""
    young = YOUNGEST.search(text, max(0, start - YOUNGEST_BACK), start)
    return young is not None and not PLURAL.match(text, end)


# One of these words stands right before such ages.
BEFORE_AGE = frozenset(
    (
        "under over aged of and or to about around perhaps maybe them whom these those was is were"
        " being both only just barely youngest oldest eldest"
    ).split()
)


def is_age_in_words(text: str, start: int, end: int, low: int, word: str) -> bool:
    """Tell whether number words are an age: "a boy of nine was", "five of them under ten".

    ``word`` is the word before them, lower case.
    """
    if word in LISTING and low < OLDEST and in_list(text, start, end):
        return True
    if word == "," and low < OLDEST and is_childs(text, start, end):
        return True
    if word not in BEFORE_AGE:
        return False
    before = max(0, start - 24)
    if low < OLDEST and CHILD_OF.search(text, before, start):
        return CHILD_END.match(text, end) is not None
    if low < OLDEST and AGE_HEDGE.search(text, before, start) and not PLURAL.match(text, end):
        return True
    if low < OLDEST and is_youngest(text, start, end):
        return True
    return THEIR_AGE.search(text, before, start) is not None


# "their children Jim, five, Kate, three, and Mary".
FAMILY = re.compile(
    r"\b(?:children|sons|daughters|siblings|kids|grandchildren|brothers|sisters)\b[^.;:\n]{0,80}\Z"
)
FAMILY_BACK = 96
# Whoever lists the dead by name gives their ages: "Max Cook, 19; Jan Hill, 17; and Jay Wood, 16".
_named = r"[A-Z][\w'’-]+\s(?:[A-Z][\w'’-]*\.?\s)?[A-Z][\w'’-]+,\s"
NAMED = re.compile(
    r"\b(?:names?|named|identified|ages|victims\s(?:were|are)|they\s(?:were|are))\b[^.;\n]{0,80}"
    rf"{_named}(?:\d{{1,2}};\s(?:and\s)?{_named}){{0,12}}\Z"
)
NAMED_BACK = 400


def is_childs(text: str, start: int, end: int) -> bool:
    """Tell whether number words behind a name are the age of a child of some family."""
    if not (AGE_AFTER_NAME.search(text, max(0, start - 24), start) and AGE_CLOSED.match(text, end)):
        return False
    return FAMILY.search(text, max(0, start - FAMILY_BACK), start) is not None


def is_of_named(text: str, start: int, end: int) -> bool:
    """Tell whether a number is the age of one of several who are named in a list."""
    if text[end : end + 1] != ";":
        return False
    return NAMED.search(text, max(0, start - NAMED_BACK), start) is not None


def is_toll(name: re.Match[str]) -> bool:
    """Tell whether a capitalised word before a number is no name but heads a toll: "Dead (34)"."""
    return name[0].rstrip(" (,").lower() in lexicon().gate


# "in Leyte (22), Samar (11) and Cebu (seven)": the shares of places in a toll.
_place = r"[A-Z][\w'’.-]*(?:\s[A-Z][\w'’.-]*){0,3}"
_next = rf"\)(?:,|;)?(?:\sand)?\s{_place}\s\("
SHARES = re.compile(
    r"\b(?:in|from|across|by|by [a-z]+:|districts of)\s(?:the\s)?"
    rf"(?:{_place}\s\([\w,]+(?:{_next}[\w,]+){{0,8}}"
    rf"\)(?:,|;)?(?:\sand)?\s)?{_place}\s\(\Z"
)
GOES_ON = re.compile(rf"{_next}[\w,]+\)")
# The longest list of places that is looked at, in characters.
SHARED = 240


def is_share(text: str, start: int, end: int) -> bool:
    """Tell whether a number in brackets is a place's share: "from Patna (8), Gaya (6)"."""
    share = SHARES.search(text, max(0, start - SHARED), start)
    return share is not None and ("(" in share[0][:-1] or GOES_ON.match(text, end) is not None)


LISTING = frozenset((",", "(", "and", "or", "to", "between", "from", "of"))


def in_list(text: str, start: int, end: int) -> bool | None:
    """Tell whether a number is in a list of ages near it; None if there is no such list."""
    first = max(0, start - ONE_BACK)
    if ages := THEIR_AGES.search(text, first, end + ONE_BACK):
        return ages.start() < start < ages.end()
    aged = AGED_LIST.search(text, first, end)
    aged = aged or AGED_BETWEEN.search(text, first, end + ONE_BACK)
    return True if aged is not None and aged.start() < start < aged.end() else None


def ends_aged(text: str, start: int, end: int) -> bool:
    """Tell whether an age behind a name may end: "Ali, 34, said", "Ali, 34, and Jo, 25 — died"."""
    if AGE_END.match(text, end):
        return True
    back = max(0, start - 2 * ONE_BACK)
    return AGE_DASHED.match(text, end) is not None and bool(AGED_BEFORE.search(text, back, start))


def is_age(text: str, start: int, end: int, low: int, word: str) -> bool:
    """Tell whether a number is an age: "Ali, 34, said", "boys under 18"; not "Dead (34)".

    ``word`` is the word before it, lower case.
    """
    if low > OLDEST:
        return False
    if word in LISTING and (listed := in_list(text, start, end)) is not None:
        return listed
    before = max(0, start - 24)
    if "," in (signs := text[max(0, start - 2) : start]) or "(" in signs:
        name = AGE_AFTER_NAME.search(text, before, start)
        if name and ends_aged(text, start, end) and not is_toll(name):
            return "(" not in signs or not is_share(text, start, end)
        one = AGE_AFTER_PERSON.search(text, before, start) or AGE_AFTER_ONE.search(
            text, max(0, start - ONE_BACK), start
        )
        if (one and AGE_CLOSED.match(text, end)) or is_of_named(text, start, end):
            return True
    if word not in BEFORE_AGE:
        return False
    if OLD.search(text, max(0, start - 56), start) and not PLURAL.match(text, end):
        return True
    child = CHILD_OF.search(text, before, start) and CHILD_END.match(text, end)
    # "Walter and June, both 82, were"
    both = word == "both" and AGE_CLOSED.match(text, end)
    if child or both or is_youngest(text, start, end):
        return True
    if THEIR_AGE.search(text, before, start) and not PLURAL.match(text, end):
        return True
    return bool(AGE_HEDGE.search(text, before, start)) and not PLURAL.match(text, end)
