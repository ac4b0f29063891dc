"""Persons whom a report introduces with their age: "Dana Ruiz, 44, ran the ward"."""

import re

from according.find.grammar.items import fields_of
from according.model import Span

__all__ = ["aged", "is_full_name"]

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
        if fields_of(word[0].strip())[2] == "word":
            first += word.start()
            break
    return Span.of(text, first, found.end("name"))


def is_full_name(span: Span) -> bool:
    """Tell whether a mention has more than one word with a capital, as a person's name does."""
    words = span.text.split()
    return sum(word[0].isupper() for word in words[words[0].lower() == "the" :]) > 1
