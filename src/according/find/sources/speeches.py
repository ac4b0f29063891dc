"""Whose words stand in quotation marks, after a name and a colon, or in a turn of a transcript."""

import re
from collections import Counter

from according.find.lexicon import lexicon
from according.find.sources.issuers import HEADERS
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
    r"^[\"“]?(?P<name>(?:[A-Z][\w.’'-]*\s(?:(?:of|for|the|de|van|von|al)\s){0,2}){0,5}[A-Z][\w.’'-]*)"
    r"(?:\s\([^()\n]{1,60}\)|,[^:,\n]{1,40})?(?P<colon>:)"
    r"(?:[ \xa0]+[^\s]+){3}[^\n]+",
    re.MULTILINE,
)
# What leads to something else on a page: "READ MORE: Two years on", "In pictures: the flood".
LEADING = HEADERS | frozenset("in read more see also pictures related view listen editor's".split())
# Fewer such paragraphs are headings ("Analysis: Two years on").
TURNS = 3


def labelled(text: str, start: int) -> re.Match[str] | None:
    """Give the name and colon right before a quotation, None if there are none."""
    label = LABEL.search(text, max(0, start - LABEL_WIDTH), start)
    # A toll that is quoted has a heading of its own: "Dead: “at least 564”".
    return label if label and label["name"].lower() not in lexicon().tolls else None


# How many characters may part a quotation from the words that give it to somebody.
MARKS = 3
# How near a source is whose sentence the quoted words go on in.
WITHIN = 2


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
            found.append((WITHIN, passage, source))
    rank = min((one[0] for one in found), default=0)
    ranked = [one[1:] for one in found if one[0] == rank]
    # "the army lost 20, it said; the rebels said they had lost “18 of our best”": the nearest.
    return ranked[-(rank == WITHIN)] if ranked else None


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


# Who is called so before a colon speaks, if only once: "Mr. Ruiz: I beg to", "The Prime Minister:".
TITLED = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Senator|Representative|Deputy|Professor|Father|Sister|Rev|Gen|Col"
    r"|Capt|Lt|Maj|General|Colonel|Captain|Major|Lieutenant|Judge|Justice|Baroness|Viscount|Bishop|Archbishop)\b"
    r"|The (?:\w+\s)*(?:Minister|Secretary|Chancellor|President|Speaker|Chairman|Chairperson"
    r"|Premier|General|Commissioner|Governor|Witness|Chairwoman)\b"
    r"|(?:[A-Z]{2,}[.'’-]?\s)+[A-Z]{2,}\Z"
)
FIRST = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|hon\.|[Oo]urselves)(?!\w)")
# "The Home Secretary": an office with its article speaks, whatever it says.
OFFICE = "The "
# So much of a turn shows whether somebody speaks for himself.
OPENS = 1_000


def names_feature(name: str) -> bool:
    """Tell whether what stands before a colon is no speaker: "READ MORE", "In pictures"."""
    return all(word.lower() in LEADING for word in name.split())


def turns(text: str, *, any_news: bool = False) -> list[re.Match[str]]:
    """Give the turns of a transcript: of speakers who have more than one, or a title.

    Empty if it is none: of a digest by place ("Kharkiv: two people were killed") nobody asks.
    """
    found = [turn for turn in TURN.finditer(text) if not names_feature(turn["name"])]
    names = Counter(match["name"] for match in found if len(match["name"]) > 1)
    again = [match for match in found if names[match["name"]] > 1]
    again = again if len(again) >= TURNS else []
    if not any_news and not any("?" in turn[0] for turn in again):
        again = []
    # Where somebody asks, whoever stands in capitals answers.
    asked = any("?" in match[0] for match in found)
    titled = [
        match
        for match in found
        if match not in again
        and (
            (asked and len(match["name"]) > 1 and match["name"].isupper())
            or (
                TITLED.match(match["name"])
                and (OFFICE in match["name"] or FIRST.search(match[0][:OPENS]))
            )
        )
    ]
    return sorted([*again, *titled], key=lambda match: match.start()) if titled else again
