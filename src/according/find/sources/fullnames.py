"""The longer mentions of a report that a short one stands for: "the agency", "the governor"."""

import re
from collections.abc import Iterator
from functools import cache

from according.find.grammar.predicates import TIME_WORDS
from according.find.lexicon import lexicon

__all__ = ["Mentions", "is_whole"]

# Titles as they stand before a name: "the governor" is "Gov. Dana Whitfield".
TITLES = {
    "governor": r"Gov\.|Governor",
    "general": r"(?:Gen\.|General)(?!\s(?:Staff|Assembly|Command|Secretar|Council|Director))",
    "senator": r"Sen\.|Senator",
    "president": "President",
    "minister": r"[A-Z]\w+ [Mm]inister|Minister",
    "mayor": "Mayor",
    "sheriff": "Sheriff",
    "chief": r"(?:[A-Z]\w+ )?Chief",
    "colonel": r"Col\.|Colonel",
}
ARTICLES = frozenset(("the", "a", "an"))
# How many characters back a longer mention is looked for.
MENTIONED = 6_000
# No mention is longer, in characters.
LONGEST = 200


class Mentions:
    """The mentions of a report that end with one word, or begin with the title it is short for.

    The text is read in blocks, each once, so that a word at every line costs no more than one.
    """

    def __init__(self, text: str, head: str) -> None:
        self._text = text
        self._head = head
        self._title = titled(head.lower())
        self._blocks: dict[int, list[tuple[int, int, int]]] = {}

    def before(self, end: int, words: int) -> tuple[int, int] | None:
        """Give where the last mention of more than so many words stands before an offset."""
        least = max(0, end - MENTIONED)
        for block in range(end // MENTIONED, least // MENTIONED - 1, -1):
            for start, last, number in reversed(self.named(block)):
                if least <= start and last <= end and number > words:
                    return start, self.named_end(last, end)
        return None

    def is_named(self, before: str) -> bool:
        """Tell whether what stands before a head names it: not "a senior" UN "official"."""
        return not (self._head.isupper() and before.lower().startswith(("a ", "an ")))

    def named_end(self, last: int, end: int) -> int:
        """Give where the name behind a body's kind ends: "the Oslo-based group Iran Watch"."""
        name = NAME_BEHIND.match(self._text, last, end) if self._head.lower() in KINDS else None
        return name.end() if name else last

    def named(self, block: int) -> list[tuple[int, int, int]]:
        """Give start, end and number of words of the mentions with a name that begin in a block."""
        if block not in self._blocks:
            stop = (block + 1) * MENTIONED
            self._blocks[block] = [
                (start, end, len(words))
                for start, end in self.standing(block * MENTIONED, stop + LONGEST)
                if start < stop
                and (words := self._text[start:end].split())
                and any(word[0].isupper() and word.lower() not in ARTICLES for word in words)
                # "a senior UN official" is no longer name of the UN.
                and not (self._head.isupper() and words[0].lower() in ("a", "an"))
            ]
        return self._blocks[block]

    def holder(self, start: int, at: int, end: int) -> tuple[int, int] | None:
        """Give where a name with the role at an offset stands, None if nobody is named."""
        before = BEFORE_ROLE.search(self._text, max(start, at - LONGEST), at)
        if before is not None and before[0].split()[0].lower() not in LEADING:
            return before.start(), end
        behind = BEHIND_ROLE.match(self._text, end)
        return (at, behind.end()) if behind is not None else None

    def standing(self, start: int, stop: int) -> Iterator[tuple[int, int]]:
        """Yield start and end of the mentions between two offsets, none overlapping."""
        if self._title is not None:
            yield from (match.span() for match in self._title.finditer(self._text, start, stop))
            return
        at = self._text.find(self._head, start, stop)
        while at >= 0:
            end = at + len(self._head)
            if self._head in SPEAKING and (name := self.holder(start, at, end)):
                # "Ana Ruiz, a police spokeswoman", "police spokeswoman Ana Ruiz"
                yield name
                start, at = name[1], self._text.find(self._head, end, stop)
                continue
            found = BEFORE_HEAD.search(self._text, max(start, at - LONGEST), at)
            if found is not None and is_whole(self._text, at, end):
                begins = opening(self._text, found.start(), at)
                if self.is_named(self._text[begins:at]):
                    yield begins, end
                start = end
            at = self._text.find(self._head, end, stop)


# Who speaks for somebody has a name where he is told of first.
SPEAKING = frozenset("spokesman spokeswoman spokesperson".split())
PERSON = r"[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){1,3}"
BEFORE_ROLE = re.compile(rf"\b{PERSON},\s(?:(?:an?|the|its|their)\s)?(?:[\w.’'-]+\s){{0,6}}\Z")
BEHIND_ROLE = re.compile(rf"\s{PERSON}(?<=\w)")
# What may stand in a mention before its head: "the Zaporizhzhia region's military".
BEFORE_HEAD = re.compile(
    r"\b(?:(?:[Tt]he|[Aa]n?)\s)?(?:[A-Z][\w.’'-]*\s(?:(?:of|for|and|the)\s){0,2}){0,6}"
    r"(?:[\w’'-]+\s)?\Z"
)


def opening(text: str, start: int, head: int) -> int:
    """Give where a mention begins behind what only comes before it: "But the", "Monday. The"."""
    for match in WORD.finditer(text, start, head):
        low = match[0].lower()
        ended = low.endswith(".") and len(low) > INITIAL and "." not in low[:-1]
        ended = ended and (low[:-1] not in ABBREVIATIONS or low[:-1] in TIME_WORDS)
        leads = match.start() == start and low in LEADING
        if leads or ended or low in lexicon().say:
            start = match.end() + 1
    return min(start, head)


WORD = re.compile(r"\S+")
# An initial and its dot: "John F. Hale".
INITIAL = 2
LEADING = (
    lexicon().words["conjunctions"]
    | lexicon().words["prepositions"]
    | lexicon().words["adverbs"]
    | frozenset(("another", "some", "this", "that"))
)


ABBREVIATIONS = lexicon().words["sentences_abbreviations"]
# Kinds of bodies that stand before a name.
KINDS = lexicon().words["bodies_watches"] | lexicon().words["fullnames_kinds"]
NAME_BEHIND = re.compile(
    r"(?:\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][\w’'-]*){1,5}(?<=\w)"
)


@cache
def titled(head: str) -> re.Pattern[str] | None:
    """Give the pattern of names with the title that a word is short for, None if for none."""
    title = TITLES.get(head)
    return re.compile(rf"\b(?:{title})(?:\s[A-Z][\w.’'-]*){{1,4}}(?<=\w)") if title else None


def is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether what stands between two offsets is no part of a longer word."""
    return WORD_EDGE.match(text, start) is not None and WORD_EDGE.match(text, end) is not None


WORD_EDGE = re.compile(r"\b")
