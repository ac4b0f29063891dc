"""Names in a headline whose words all begin with capitals: where each ends, and which is none.

"Ten Die in Peru Nursing Home Fire", "Four Killed in Chain Crash": capitals tell no name there, but
what the report's own sentences call so is one.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from according.find.grammar.capitals import common
from according.find.grammar.items import is_titled
from according.find.places.countrynames import countries, is_wide, seats
from according.find.places.naming import KINDS
from according.find.places.sites import may_be_site
from according.find.sources.fullnames import is_whole
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["is_capitalised", "named_in_prose"]

# A sentence of fewer words in capitals tells nothing of how it is set.
FEWEST = 2
# Of a longer name only the beginning is asked.
LONGEST = 8
WORD = re.compile(r"\S+")
# How far around a headline its report is asked, which is hardly longer.
AROUND = 6_000
BEHIND, NEAR = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|of) \Z"), 10
SIGNS = ",;:.!?’'”“\"()"
ENDS, LAST = tuple('.!?”"’)'), 10


def is_capitalised(passage: Passage) -> bool:
    """Tell whether a sentence is a headline whose words begin with capitals."""
    items = passage.items
    words = [item for item in items if item.kind == "word"]
    return len(words) >= FEWEST and items[-1].text != "." and is_titled(items)


def named_in_prose(passage: Passage, span: Span) -> Span | None:
    """Give how much of a name in such a headline is a place's; None if nothing is.

    The most of it that the rest of the report names, or everybody knows; else all of it, unless
    its words are all such as news writes small.
    """
    for part in parts_of(span):
        known = is_wide(part.text) or part.text.casefold() in seats() or part.text in countries()
        if known or stands_in_prose(passage, part.text):
            return part
    words = [word.strip(",;:.’'") for word in span.text.lower().split()]
    kind = len(words) > 1 and words[-1] in KINDS
    return span if kind or not common().issuperset(words) else None


def parts_of(span: Span) -> Iterator[Span]:
    """Yield the runs of words of a name, longest first, the first of equally long ones first."""
    words = list(WORD.finditer(span.text))[:LONGEST]
    for length in range(len(words), 0, -1):
        for first in range(len(words) - length + 1):
            start, end = words[first].start(), words[first + length - 1].end()
            yield Span(span.start + start, span.start + end, span.text[start:end])


def stands_in_prose(passage: Passage, name: str) -> bool:
    """Tell whether sentences around have a name; of words that news writes small behind "in"."""
    text = passage.report.text
    if not may_be_site(name.split()[0]) or not words_of_prose(text).issuperset(bare(name)):
        return False
    plain = common().issuperset(name.lower().replace("-", " ").split())
    first, last = max(0, passage.start - AROUND), passage.end + AROUND
    at = text.find(name, first, last)
    while at >= 0:
        end = at + len(name)
        outside = not passage.start <= at < passage.end
        said = not plain or BEHIND.search(text, max(0, at - NEAR), at) is not None
        if outside and said and is_whole(text, at, end) and is_prose(text, at):
            return True
        at = text.find(name, end, last)
    return False


@lru_cache(maxsize=4)
def words_of_prose(text: str) -> frozenset[str]:
    """Give the bare words of a report's lines that end as sentences do."""
    lines = (line.rstrip() for line in text.split("\n"))
    return frozenset(word for line in lines if line.endswith(ENDS) for word in bare(line))


def bare(text: str) -> Iterator[str]:
    """Yield the words of a text without the signs at them and "'s"."""
    for word in text.split():
        yield word.strip(SIGNS).removesuffix("'s").removesuffix("’s")


def is_prose(text: str, at: int) -> bool:
    """Tell whether the line around an offset ends as sentences do."""
    end = text.find("\n", at)
    line = text[max(at, end - LAST) : end] if end >= 0 else text[-LAST:]
    return line.rstrip().endswith(ENDS)
