"""Names that no rule reads as places and that may be some: what begins with capitals.

"The Longara dam killed 1,899": nothing in these words says that Longara is a place, but that the
report names no other, and what stands before and behind the name.
"""

import re
from collections.abc import Iterator

from according.find.grammar.capitals import common
from according.find.lexicon import lexicon
from according.find.numbers.calendar import MONTH, SHORT_MONTHS, WEEKDAYS
from according.find.places.persons import is_company
from according.find.places.sites import EVENTS, FEASTS, is_people
from according.find.sources.offices import BODIES, ROLES
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["AREA", "SITE", "after", "before", "ends_as", "unread"]

# Kinds of places: those that hold others, and those that do not.
AREA = re.compile(
    r"\b(?:district|county|province|state|region|governorate|department|municipality|oblast"
    r"|territory|republic)\b",
    re.IGNORECASE,
)
SITE = re.compile(
    r"\b(?:village|town|city|camp|hospital|school|university|street|road|avenue|square|market"
    r"|mosque|church|bridge|airport|base|prison|station|neighbou?rhood|island|river|lake|beach"
    r"|hotel|building|mall|mine|park|plant|house|cent(?:er|re))\b",
    re.IGNORECASE,
)
_capital = r"(?:(?![a-z])[^\W\d_])"
_joint = r"(?:(?:of|de|del|la|las|los|do|da|dos|du|al|el|von|van|the) (?:the )?)?"
_word = rf"{_capital}[\w’'-]*[\w’]"
NAME = re.compile(rf"{_word}(?:(?:[ \n]|\. ){_joint}(?:(?:d[’'])?{_word}|\d+(?= ?{_capital})))*")
OWNER = re.compile(r"[’']s?\Z")
SHORTEST = 3
# What stands right before a name where a sentence or a heading begins.
OPENINGS = tuple('.:!?“"‘•–—-(')
MONTHS = re.compile(MONTH, re.IGNORECASE)
DATES = SHORT_MONTHS.union(WEEKDAYS, FEASTS)
_words = lexicon().words
SMALL = frozenset().union(
    *(_words[name] for name in ("determiners", "prepositions", "pronouns", "conjunctions")),
    _words["adverbs"],
)
PEOPLE = _words["people"]
# Whoever is called so is somebody.
SOMEBODY = BODIES | frozenset(
    (
        "department ministry commission army forces police agency council committee association"
        " organization organisation union party group corps office service bank company court force"
        " front brigade battalion movement network news times post society federation institute"
        " fund programme program cross crescent guard navy command staff government team league"
        " club airlines"
    ).split()
)


def unread(passage: Passage) -> Iterator[Span]:
    """Yield the names in a sentence; days, peoples, companies and words that open it are none."""
    text = passage.text
    if text.isupper():
        return
    for match in NAME.finditer(text):
        name = bare(text, match.start(), match.end())
        if name is not None and not is_company(passage.report.text, text[slice(*name)]):
            start, end = name
            yield Span(passage.start + start, passage.start + end, text[start:end])


def bare(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Give where a name begins and ends without an owner's mark, dates and opening words."""
    if not text[start].isupper():
        return None
    owner = OWNER.search(text, start, end)
    words = list(re.finditer(r"\S+", text[start : owner.start() if owner else end]))
    opens = text[:start].rstrip()[-1:] in ("", *OPENINGS)
    while words and is_small(words[0][0].lower(), opens=opens):
        # "Residents of May Kodro": only the first of them opens the sentence.
        opens = words.pop(0)[0].lower() in SMALL and opens
    if words and words[0][0].isdigit():
        # "Monday 3 May"
        words = [word for word in words[1:] if not is_date(word[0].lower())]
    while words and is_date(words[-1][0].lower()):
        words.pop()
    if not words:
        return None
    first, last = start + words[0].start(), start + words[-1].end()
    name = text[first:last]
    # "TARGET: 10 killed": what the line gives, and not where.
    label = text.startswith(":", last) and name.lower() in common()
    # "the killing of President Ana Reed"
    titled = len(words) > 1 and words[0][0].lower() in ROLES
    label = label or (titled and not is_known(name))
    return None if label or len(name) < SHORTEST or is_people(name) else (first, last)


def is_known(name: str) -> bool:
    """Tell whether a word of a name is a kind of place: "President Street"."""
    return AREA.search(name) is not None or SITE.search(name) is not None


def is_small(word: str, *, opens: bool) -> bool:
    """Tell whether the first word of what looks like a name is none of it."""
    return word in SMALL or word in DATES or (opens and word in common())


def is_date(word: str) -> bool:
    """Tell whether a word is a day, a month or a feast."""
    return word in DATES or MONTHS.fullmatch(word) is not None


# Kinds of what stands before and behind a name; trees part them by order, alike beside alike.
WHERE = tuple(
    "in at near inside outside across over along through from on of to by and with".split()
)
NEAR = 24


def before(text: str, start: int) -> int:
    """Give the kind of what stands before a name."""
    said = text[max(0, start - NEAR) : start]
    plain = said.rstrip()
    if not plain:
        return 0
    if (sign := ".:!?\n•".find(plain[-1])) >= 0 or plain[-1] in '(–—-,”")':
        return 1 if sign >= 0 else 2 + '(–—-,”")'.find(plain[-1])
    words = plain.split()
    word = words[-1].lower().strip('“"(')
    article = word in ("the", "a", "an")
    if article and word == "the" and len(words) > 1:
        word = words[-2].lower()
    if word in WHERE:
        return 20 + 2 * WHERE.index(word) + article
    if article:
        return 10 + (words[-1].lower() != "the")
    if word[-1:].isdigit():
        return 12
    return 13 if word in ROLES else 14 if word in common() else 15


AFTER = re.compile(r"[\w’'-]+")
SIGNS = ',.;!?:)–—-(”"'


def after(text: str, end: int) -> int:
    """Give the kind of what stands behind a name."""
    said = text[end : end + NEAR]
    if said[:1] in ("’", "'"):
        return 1
    said = said.lstrip()
    if not said:
        return 0
    if (sign := SIGNS.find(said[0])) >= 0:
        return 2 + sign
    match = AFTER.match(said)
    if match is None:
        return 15
    word = match[0].lower()
    for kind, known in enumerate(BEHIND, 16):
        if word in known:
            return kind
    if AREA.match(word) or SITE.match(word):
        return 26
    if word[0].isdigit():
        return 27
    return 28 if match[0][0].isupper() else 29 if word.endswith("ed") else 30


BEHIND = (
    lexicon().say,
    frozenset("is was were are be been".split()),
    frozenset("has have had".split()),
    EVENTS,
    PEOPLE,
    ROLES | BODIES,
    frozenset(("and", "or")),
    frozenset(("where",)),
    frozenset("in at on near of from to by with for".split()),
    frozenset("after when as who which that".split()),
)


def ends_as(name: str) -> int:
    """Give the kind of the last word of a name: of a place, of a body, of somebody or of none."""
    last = name.split()[-1]
    word = last.lower()
    if SITE.fullmatch(word):
        return 1
    if AREA.fullmatch(word):
        return 2
    if word in SOMEBODY:
        return 3
    if word in ROLES or word in PEOPLE:
        return 4
    return 5 if word in common() else 6 if name.isupper() else 0
