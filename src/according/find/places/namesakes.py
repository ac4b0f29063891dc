"""Names that are places as something is called after them, where little else tells of any.

"A Boston nightclub", "the Orva attack", "in the Malian capital", "the Indian Ocean tsunami".
"""

import re
from collections.abc import Iterator

from according.find.places.countrynames import cities, countries, is_wide, seats
from according.find.places.sites import is_known, is_people
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["called_after"]

_name = r"(?P<name>[A-Z][\w’-]+(?:\s[A-Z][\w’-]+){0,2})"
_small = r"(?:(?!(?:and|or|of|to|by|with|from|in|on|at|for|that|as|when|after|before)\s)[a-z-]+\s)"
SITES = frozenset(
    (
        "school mosque church cathedral temple synagogue university college airport stadium prison"
        " jail market mall theatre theater cinema museum nightclub club bar pub cafe restaurant"
        " hotel supermarket store factory warehouse apartment building salon spa concert parade"
        " suburb neighbourhood neighborhood subway home house street"
    ).split()
)
# "leaving a Boston nightclub", "bombed a Kyiv art school".
AT_SITE = re.compile(
    rf"\b(?:[Aa]n?|the)\s{_small}{{0,3}}?{_name}\s{_small}{{0,2}}?(?:{'|'.join(sorted(SITES))})\b"
    # Not "members of a Boston church group".
    r"(?!\s(?:groups?|members?|leaders?|officials?|students?|teachers?|workers?|owners?|choir|team)\b)"
)
ATTACKS = frozenset("attack attacks killings murders tragedy tsunami".split())
# "the Orva attack", "victims of the Boston church attack".
AT_EVENT = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he)\s(?:\d{{4}}\s)?{_small}{{0,2}}?{_name}\s{_small}{{0,2}}?"
    rf"(?:{'|'.join(sorted(ATTACKS))})\b"
)
# "in the Malian capital" whose name is not told.
CAPITAL = re.compile(
    r"\b(?:in|inside|near|outside|of|across) the (?P<name>(?:[A-Z]\w+ )?[A-Z]\w+ capital)\b"
    r"(?!,? (?:city )?(?:of )?[A-Z])(?!’s|'s)"
)
OCEAN = re.compile(
    r"\b(?P<name>(?:Indian|Pacific|Atlantic) Ocean)\s"
    r"(?:tsunami|earthquake|quake|coasts?|shorelines?|islands?)\b"
)


def called_after(passage: Passage) -> Iterator[tuple[Span, str]]:
    """Yield the names of places after which a sentence calls sites, events and capitals."""
    text, words = passage.report.text, passage.words
    if "capital" in words and not is_datelined(text):
        for match in CAPITAL.finditer(text, passage.start, passage.end):
            if is_people(match["name"].split()[-2]):
                yield Span.of_match(match, "name"), "site"
    if "ocean" in words:
        for match in OCEAN.finditer(text, passage.start, passage.end):
            yield Span.of_match(match, "name"), "event"
    for told, pattern, how in ((SITES, AT_SITE, "site"), (ATTACKS, AT_EVENT, "event")):
        if told.isdisjoint(words):
            continue
        for match in pattern.finditer(text, passage.start, passage.end):
            if is_town(passage, match["name"]):
                yield Span.of_match(match, "name"), how


def is_datelined(text: str) -> bool:
    """Tell whether a report opens with the name of a capital: that is what its own is called."""
    name = DATELINE.split(text[:LONGEST], maxsplit=1)[0]
    return name.strip().casefold() in seats()


# What stands behind the name of a capital in a dateline, and how long that may be.
DATELINE, LONGEST = re.compile(r"[,(:–—]"), 40


def is_town(passage: Passage, name: str) -> bool:
    """Tell whether a name is known as that of a town or a part of a country, and of no country."""
    if name in countries() or is_people(name.split()[0]):
        return False
    known = is_wide(name) or name in cities() or name.casefold() in seats()
    return known or is_known(passage, name)
