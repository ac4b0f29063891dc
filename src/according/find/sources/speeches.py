"""Whose words stand in quotation marks, after a name and a colon, or in a turn of a transcript."""

import re
from collections import Counter

from according.find.sources.sayings import Source
from according.find.sources.speakers import can_speak
from according.find.sources.stances import opener
from according.find.tolls.passages import Passage

__all__ = ["beside", "introduced", "labelled", "turns"]

LABEL_WIDTH = 90
# "Dana Ruiz: “…”", "More from Ruiz: “…”": a name before a quotation.
LABEL = re.compile(
    r"(?:^|[\n\]–—-]|(?<=[^\W_A-Z]{3})\.|\bfrom)\s*(?P<name>[A-Z][\w.’'-]*(?:\s(?:and|of|for|[A-Z][\w.’'-]*)){0,6})\s?(?P<colon>:)\s*\Z"
)
# "Dana Ruiz: We have 40 beds.": a paragraph of a transcript.
TURN = re.compile(
    r"^[\"“]?(?P<name>(?:[A-Z][\w.’'-]*\s){0,3}[A-Z][\w.’'-]*)(?:\s\([^()\n]{1,40}\))?(?P<colon>:)"
    r"(?:[ \xa0]+[^\s]+){3}[^\n]+",
    re.MULTILINE,
)
# Fewer such paragraphs are headings ("Analysis: Two years on").
TURNS = 3


def labelled(text: str, start: int) -> re.Match[str] | None:
    """Give the name and colon right before a quotation, None if there are none."""
    return LABEL.search(text, max(0, start - LABEL_WIDTH), start)


# How many characters may part a quotation from the words that give it to somebody.
MARKS = 3


def beside(
    outside: list[tuple[Passage, Source]], quote: tuple[int, int]
) -> tuple[Passage, Source] | None:
    """Give the source right at a quotation, None if there is none.

    That of its own sentence goes before whoever closed the quotation before.
    """
    found: list[tuple[int, Passage, Source]] = []
    for passage, source in outside:
        items = passage.items
        start = items[min(source.first, source.cue_first)].start
        end = items[max(source.last, source.cue_last)].end
        text = passage.report.text
        after, before = text[quote[1] : start], text[end : quote[0]]
        if start >= quote[1] and len(after) <= MARKS and goes_on_after(text, quote[1], after):
            found.append((1, passage, source))
        elif end <= quote[0] and len(before) <= MARKS and "\n" not in before:
            found.append((3 if "." in before else 0, passage, source))
        elif end <= quote[0] < passage.end and source.reach[1] > source.cue_last + 1:
            found.append((2, passage, source))
    best = min(found, key=lambda one: one[0], default=None)
    return best[1:] if best else None


def introduced(passage: Passage, quote: tuple[int, int]) -> tuple[Passage, Source] | None:
    """Give whom a sentence is about that ends in a quotation: "The priest had no doubt: “…”"."""
    text = passage.report.text
    if quote[0] <= passage.start or not text[passage.start : quote[0]].rstrip().endswith(":"):
        return None
    colon = next((i for i, item in enumerate(passage.items) if item.start >= quote[0]), 0) - 1
    first, last = opener(passage.items)
    source = Source(first, last, colon, colon, (colon + 1, len(passage.items)))
    words = [item.text for item in passage.items[first : last + 1]]
    # "NEW YORK AT ITS CORE": a heading.
    headed = len(words) > 1 and all(word.isupper() for word in words)
    speaks = first <= last < colon and not headed and can_speak(passage.items, source)
    return (passage, source) if speaks else None


def goes_on_after(text: str, end: int, gap: str) -> bool:
    """Tell whether the sentence of a quotation goes on after it: "…,” she said"."""
    return set(gap) <= set(" ,") and "." not in text[end - 2 : end]


def turns(text: str) -> list[re.Match[str]]:
    """Give the turns of a transcript: of speakers who have more than one; empty if it is none."""
    found = list(TURN.finditer(text))
    names = Counter(match["name"] for match in found if len(match["name"]) > 1)
    again = [match for match in found if names[match["name"]] > 1]
    return again if len(again) >= TURNS else []
