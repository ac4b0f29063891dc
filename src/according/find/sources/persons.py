"""Persons whom a report introduces with their age, or who open a sentence: "Dana Ruiz, 44, ran"."""

import re
from collections.abc import Sequence

from according.find.grammar.fields import FIELDS
from according.find.grammar.items import Item
from according.find.sources.mentions import NO_ADVERBS, phrase_from, phrase_to
from according.find.sources.offices import ROLES
from according.model import Span

__all__ = [
    "after_adverb",
    "aged",
    "is_full_name",
    "named_before",
    "named_from",
    "subject_named",
    "whose_role",
    "with_name",
]

AGED = re.compile(
    r"(?<![\w.’'-])(?P<name>(?:[A-Z][\w.’'-]{0,30} ){1,4}[A-Z][\w’'-]{1,30})"
    r"(?:, (?:aged )?[1-9]\d,| \([1-9]\d\))"
)


def aged(text: str, start: int, end: int) -> Span | None:
    """Give the last person whose age stands beside the name between two offsets, None if none."""
    every = list(AGED.finditer(text, start, end))
    if not every:
        return None
    found = every[-1]
    first = found.start("name")
    for word in re.finditer(r"\S+ ", found["name"]):
        if FIELDS[word[0].strip()][2] == "word":
            first += word.start()
            break
    return Span.of(text, first, found.end("name"))


def is_full_name(span: Span) -> bool:
    """Tell whether a mention has more than one word with a capital, as a person's name does."""
    words = span.text.split()
    return sum(word[0].isupper() for word in words[words[0].lower() == "the" :]) > 1


# "Commander Ian Treadwell of the river police refused": how long a name may be.
NAME = 6


# What persons do in news before they speak, in a past that no ending shows.
PASTS = frozenset(
    (
        "flew went came took stood rose spoke drove ran sat wept broke led met made left held gave"
        " saw knew fell got began chose lost read shook swore sought kept felt bore found heard"
        " grew threw wore wrote hid"
    ).split()
)
LEADS = frozenset(("when", "as", "after", "while", "before"))


def subject_named(items: Sequence[Item]) -> tuple[int, int] | None:
    """Give first and last of the person whose full name, or title and name, opens a sentence.

    None if a verb does not follow: what else opens so may be anything.
    """
    # "When Mayor Dwyer stepped up to the microphone, most reporters had"
    first = end = int(bool(items) and items[0].low in LEADS)
    while end < min(len(items), first + NAME) and is_of_name(items[end]):
        end += 1
    last = end - 1
    names = sum(item.capital for item in items[first:end])
    if names < 2 or end >= len(items) or not items[last].capital:  # noqa: PLR2004 - full
        return None
    after = items[end]
    verb = after.kind in ("be", "have", "modal", "do") or after.low.endswith("ed")
    verb = verb or after.low in PASTS
    return (first, last) if verb or after.text == "," else None


def after_adverb(items: Sequence[Item]) -> int:
    """Give where a sentence goes on after an adverb and a comma: "Additionally, UNICEF says"."""
    led = len(items) > 2 and items[1].text == "," and items[0].low.endswith("ly")  # noqa: PLR2004
    return 2 if led and items[0].low not in NO_ADVERBS else 0


def is_of_name(item: Item) -> bool:
    """Tell whether a word can be part of a person's title and name: "fire chief Gary Marsh"."""
    return item.kind == "word" and not item.tolls and (item.capital or item.low in ROLES)


# "Ana Ruiz, assistant superintendent of police": how far the role may stand from its comma.
ROLE = 3


def whose_role(items: Sequence[Item], first: int) -> int:
    """Give where a name begins before its role: "Ana Ruiz, deputy head of police in Tarna"."""
    here = first - 2
    roles = any(item.low in ROLES for item in items[first : first + ROLE])
    plain = items[first].kind == "word" and not items[first].capital
    if here < 1 or items[first - 1].text != "," or not (plain and roles):
        return first
    while here >= 0 and items[here].capital and items[here].kind == "word":
        here -= 1
    # Not "in southern Tarna, police chief Ruiz said".
    opens = here < 0 or items[here].kind == "punct"
    return here + 1 if opens and here < first - ROLE else first


def with_name(items: list[Item], last: int) -> int:
    """Give where a noun phrase ends with the name behind it: "said its leader, Ana Ruiz"."""
    here = last + 2
    if here >= len(items) or items[last + 1].text != "," or not items[here].capital:
        return last
    while here < len(items) and items[here].capital and items[here].kind == "word":
        here += 1
    ends = here > last + 2 + 1 and (here == len(items) or items[here].text in ",.")
    return here - 1 if ends else last


def named_from(items: list[Item], start: int) -> tuple[int, int]:
    """Give a noun phrase with the name behind it: "according to its mayor, Ana Ruiz"."""
    first, last = phrase_from(items, start)
    role = last >= first and not items[last].capital
    return first, with_name(items, last) if role else last


def named_before(items: list[Item], first: int, last: int) -> tuple[int, int]:
    """Give a noun phrase before a verb with the name that it only tells more of.

    "Ana Ruiz (58), speaking in Mora, said", "Marco Vian, the editor of the paper, Il Giorno, said".
    """
    if not 2 < first <= last or items[first - 1].text != ",":  # noqa: PLR2004 - a name and a comma
        return first, last
    opens, closes = phrase_to(items, first - 2)
    begins = opens == 0 or items[opens - 1].kind in ("punct", "conj")
    named = all(item.capital or item.text == "." for item in items[opens : closes + 1])
    if closes < opens or not (begins and named):
        return first, last
    if items[first].low.endswith("ing") and not items[first].capital:
        return opens, closes
    renamed = items[first].kind == "det" and items[last].capital and opens < closes
    return (opens if renamed else first), last
