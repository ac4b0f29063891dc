"""Names that are places by what follows them: "a Kabul bombing", "Carmora, where nine died"."""

import re
from collections.abc import Iterator

from according.find.lexicon import lexicon
from according.find.passages import Passage
from according.find.predicates import TIME_WORDS
from according.find.speakers import BODIES
from according.model import Span

__all__ = ["NO_PLACES", "names_before_where", "names_of_events"]

# Names that stand where a place may, and are none.
NO_PLACES = lexicon().words["places_no_places"]
SMALL = lexicon().words["determiners"] | lexicon().words["prepositions"]
EVENTS = lexicon().words["places_events"]
# "a Kabul car bombing", "the Port Said stadium riot": named by where it happened.
OF_EVENT = re.compile(
    r"\b(?P<name>[A-Z][\w’-]+(?:\s[A-Z][\w’-]+){0,2})(?:\s[a-z]+){0,2}?\s"
    rf"(?:{'|'.join(sorted(EVENTS))})\b"
)
# Peoples and days also stand before such nouns.
NO_SITE = re.compile(
    r"(?:ian|ese|ish|ist|ists|day|day's|day’s)\Z"
    r"|(?:Iraq|Israel|Pakistan|Yemen|Afghan|German|French)"
)
# "Carmora, where nine died": a place, whatever stands before it.
WHERE = re.compile(r",\s(?:\([^)\n]{0,40}\)\s)?where\b")
NAMED_SO = re.compile(r"\b[A-Z][\w’'-]*(?:\s(?:(?:de|del|la|el|al)\s)?[A-Z][\w’'-]*){0,4}\Z")
# How long such a name may be.
NAME = 60


def names_of_events(passage: Passage) -> Iterator[Span]:
    """Yield the names that stand before what happened there."""
    if EVENTS.isdisjoint(passage.words):
        return
    text = passage.report.text
    for match in OF_EVENT.finditer(text, passage.start, passage.end):
        words = match["name"].split()
        opens = len(words) > 1 and words[0].lower() in SMALL
        start = match.start("name") + (len(words[0]) + 1 if opens else 0)
        if start > passage.start and may_be_site(words[opens]):
            yield Span.of(text, start, match.end("name"))


def may_be_site(first: str) -> bool:
    """Tell whether a name that begins so may be a place: no people, body, day or small word."""
    low = first.lower()
    if low in NO_PLACES or low in TIME_WORDS or low in BODIES or low in SMALL:
        return False
    return NO_SITE.search(first) is None


def names_before_where(passage: Passage) -> Iterator[Span]:
    """Yield the names that stand before ", where"."""
    text = passage.report.text
    for match in WHERE.finditer(text, passage.start, passage.end):
        first = max(passage.start, match.start() - NAME)
        name = NAMED_SO.search(text[first : match.start()])
        if name and name[0].split()[0].lower() not in NO_PLACES:
            yield Span.of(text, first + name.start(), match.start())
