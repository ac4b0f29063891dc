"""Where a mention stands: its apposition, and what the report named before it.

``actor_of`` reads a mention and a context; this module takes both from a report's text, so that
"Mijares" is the police officer of two sentences before, and "the army" is that of the country
which the report is about.
"""

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from according.ledger.identity.actor import Actor
from according.ledger.identity.named import PAST
from according.ledger.identity.nations import Place, nations
from according.ledger.identity.parsing import hit_at, recased
from according.ledger.identity.resolving import actor_of, reading
from according.ledger.identity.roles import Role, role_words
from according.ledger.identity.towns import town_of
from according.ledger.identity.wording import TOKEN, Word, word_of

__all__ = ["actor_at", "context_at", "mention_at"]

# How many given names stand before a surname, in a text of capitals.
GIVEN_NAMES = 3
# How many characters and words around a mention may belong to it.
WINDOW, BEFORE = 160, 8
# How many reports' landmarks are kept at hand.
KEPT = 32
NAME = re.compile(r"(?:[^\W\d_][\w.'’-]*\s?)+")
LEFT = re.compile(r"[\w.'’-]+(?=\s*$)")
APPOSITION = re.compile(r"(?:\s(?=of\s|for\s|from\s)|,\s+(?=[^\W\d_]))([^,;.\n\"“”()]{4,120})")
POINTING = re.compile(r"\b(?:its|their|his|her|(?:country|nation|state)['’]s)\b", re.IGNORECASE)
SENTENCE_END = re.compile(r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})[.!?]\s+$")
# Words that end what is said before a mention though they could begin a title.
STOPS = frozenset(
    "said says told by according to with and but quoted the a an as while that in on at of have has"
    " had was were is are been be it this for from after when yesterday today".split()
)
# Words before the name of a place.
PLACING = frozenset("in near at from of".split())
ARTICLES = frozenset("the a an his her its their all some another other one two".split())


class Landmark(NamedTuple):
    """Something known that a text names: where it stands, as it stands, and its country."""

    start: int
    phrase: str
    country: str | None
    institution: bool


def actor_at(text: str, start: int, end: int) -> Actor:
    """Give the actor that the mention at ``text[start:end]`` means in its report."""
    return actor_of(mention_at(text, start, end), context=context_at(text, start, end))


def is_name(mention: str) -> bool:
    """Tell whether a mention is nothing but capitalised words, without an article."""
    words = mention.split()
    return (
        0 < len(words) <= BEFORE
        and all(word[:1].isupper() for word in words)
        and words[0].lower() not in ARTICLES | STOPS
    )


def mention_at(text: str, start: int, end: int) -> str:
    """Give the mention with the title before it and the apposition after it, if it is a name."""
    mention = " ".join(text[start:end].split())
    if not is_name(mention):
        return mention
    begin = title_start(text, start, shouted=mention.isupper() and shouted(text))
    after = APPOSITION.match(text, end, end + WINDOW)
    told = " ".join(text[begin:end].split())
    if after is None or not speaks(after[1]):
        return told
    joint = ", " if after[0].startswith(",") else " "
    return f"{told}{joint}{' '.join(after[1].split())}"


@lru_cache(maxsize=KEPT)
def shouted(text: str) -> bool:
    """Tell whether a text is written in capitals throughout."""
    return text.isupper()


def title_start(text: str, start: int, *, shouted: bool) -> int:
    """Give where the title before a name begins: "Ukrainian president Volodymyr [Zelensky]".

    In a text of capitals, unknown words belong to the name only right before it, and a title
    must stand before them.
    """
    here = start
    unknown = titled = 0
    for _ in range(BEFORE):
        found = LEFT.search(text, max(0, here - WINDOW), here)
        if found is None or ends(text, here):
            break
        word = word_of(found[0])
        office = word.key in role_words() or word.key in PAST
        if word.key in STOPS or not (word.capital or office):
            break
        if shouted and not office and hit_at((word,), 0).value is None:
            if titled or unknown == GIVEN_NAMES:
                break
            unknown += 1
        titled += office
        here = found.start()
    return start if shouted and unknown and not titled and unknown == GIVEN_NAMES else here


def ends(text: str, here: int) -> bool:
    """Tell whether a sentence or a paragraph ends right before ``here``."""
    gap = text[max(0, here - 6) : here]
    return SENTENCE_END.search(gap) is not None or "\n\n" in gap or "\n \n" in gap


def speaks(apposition: str) -> bool:
    """Tell whether an apposition tells an office: "spokesman for the ministry"."""
    first = [word_of(token) for token in TOKEN.findall(apposition)[:7]]
    first = [word for word in first if word.key not in ARTICLES]
    return (
        bool(first)
        and any(not word.mark and (word.key in role_words()) for word in first)
        and first[0].key not in ("who", "which", "said", "told", "adding", "and", "but")
    )


@lru_cache(maxsize=KEPT)
def landmarks(text: str) -> tuple[Landmark, ...]:
    """Give the places, registered actors and bodies that a text names, in order."""
    written = recased(text)
    if len(written) != len(text):
        written = text
    tokens = list(TOKEN.finditer(written.translate(str.maketrans("’‘", "''"))))
    words = [word_of(token[0]) for token in tokens]
    found: list[Landmark] = []
    at = 0
    while at < len(words):
        hit = hit_at(words, at)
        size = len(hit.words)
        start, end = tokens[at].start(), tokens[at + size - 1].end()
        if isinstance(hit.value, Place):
            found.append(Landmark(start, hit.value.name, hit.value.code, institution=False))
        elif isinstance(hit.value, Actor):
            found.append(Landmark(start, text[start:end], hit.value.side, institution=True))
        elif isinstance(hit.value, Role) and hit.value.sort in ("body", "local") and found:
            owner = found[-1]
            if not owner.institution and owner.start + len(owner.phrase) + 4 >= start:
                phrase = text[owner.start : end]
                found.append(Landmark(owner.start, phrase, owner.country, institution=True))
        elif hit.value is None and at and words[at].capital and words[at - 1].key in PLACING:
            town = town_from(words[at : at + 3])
            if town is not None:
                size, code = town
                found.append(Landmark(start, words[at].text, code, institution=False))
        at += size
    return tuple(found)


def town_from(words: list[Word]) -> tuple[int, str] | None:
    """Give how many words name a town, and its country; None if they name none."""
    for size in range(len(words), 0, -1):
        if all(word.capital for word in words[:size]):
            code = town_of(" ".join(word.text for word in words[:size]))
            if code is not None:
                return size, code
    return None


def context_at(text: str, start: int, end: int) -> tuple[str, ...]:
    """Give what the report says of the one mentioned, then what it names, nearest first.

    First the other mentions of the same surname with their titles, then the institutions before
    the mention, the country named last in its sentence, and the countries of the whole report,
    the most named first.
    """
    marks = landmarks(text)
    before = [mark for mark in reversed(marks) if mark.start < start]
    told = [mark.phrase for mark in before if mark.institution][:NEAREST]
    near = next((mark.phrase for mark in before if mark.country in nations()), None)
    pointed = near is not None and POINTING.search(text, start, end) is not None
    nearest = (near,) if pointed and near is not None else ()
    return (*namesakes(text, start, end), *nearest, *countries(marks, start), *told)


def countries(marks: tuple[Landmark, ...], start: int) -> list[str]:
    """Give the countries of a report, the likeliest to be meant at ``start`` first."""
    counted: Counter[str] = Counter()
    names: dict[str, str] = {}
    for number, mark in enumerate(marks):
        if mark.country not in nations():
            continue
        names.setdefault(mark.country, nations()[mark.country].name)
        near = 0 < start - mark.start < NEAR
        counted[mark.country] += 1 + near * NEAR_WEIGHT
        if number < LEADING and mark.start < LEAD:
            counted[mark.country] += DATELINE_WEIGHT if mark.start < DATELINE else LEAD_WEIGHT
    return [names[code] for code, _ in counted.most_common(3)]


# Of how many places named first in a report, within how many characters, one counts more.
LEADING, LEAD = 2, 200
# How many characters before a mention a place counts more, and how much more.
NEAR, NEAR_WEIGHT, LEAD_WEIGHT = 250, 2, 6
# Within how many characters a report's dateline stands, and how much its country counts.
DATELINE, DATELINE_WEIGHT = 40, 12
# How many institutions named before a mention are looked at.
NEAREST = 12
# How many other mentions of a surname are looked at.
NAMESAKES = 4
# Surnames shorter than this are words too often.
SHORTEST = 3


def namesakes(text: str, start: int, end: int) -> list[str]:
    """Give the fuller mentions of the person named at ``text[start:end]``; none for no name."""
    read = reading(" ".join(text[start:end].split())).actor
    if read.source not in ("rule: name", "rule: own name"):
        return []
    surname = read.name.split()[-1]
    if len(surname) < SHORTEST:
        return []
    found: list[str] = []
    for other in re.finditer(
        rf"\b{re.escape(surname)}\b", text, re.IGNORECASE if shouted(text) else 0
    ):
        if not start <= other.start() < end and len(found) < NAMESAKES:
            told = mention_at(text, other.start(), other.end())
            if len(told.split()) > 1 and told not in found:
                found.append(told)
    return found
