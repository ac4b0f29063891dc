"""The names of countries in a text, and what a country that is named does there."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from according.model import Span

__all__ = [
    "ADJECTIVES",
    "FIGHTS",
    "SPEAKS",
    "before_country",
    "countries",
    "countries_in",
    "is_party",
    "owner",
    "regions",
    "seats",
]


def listed(name: str) -> list[str]:
    """Give the lines of a file of names, without its comments."""
    text = (files("according.find") / "languages" / name).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and line[0] != "#"]


@cache
def countries() -> frozenset[str]:
    """Give the names of countries and of territories that news treats like them."""
    return frozenset(listed("countries.txt"))


@cache
def regions() -> frozenset[str]:
    """Give the names of provinces and regions that news names without saying what they are."""
    return frozenset(listed("regions.txt"))


@cache
def seats() -> frozenset[str]:
    """Give the cities from which correspondents write of what happened elsewhere, case-folded."""
    return frozenset(name.casefold() for name in listed("seats.txt"))


@cache
def by_first_word() -> dict[str, list[str]]:
    """Give the countries by the first word of their names, the longest names first."""
    table: dict[str, list[str]] = {}
    for name in sorted(countries(), key=len, reverse=True):
        table.setdefault(CAPITAL.findall(name)[0], []).append(name)
    return table


# An abbreviation, or a word that begins with a capital; that no letter stands before it is asked
# last, as patterns that begin with a set of letters are found much faster.
CAPITAL = re.compile(r"[A-Z](?:\.(?:[A-Z]\.)+|(?<!\w[A-Z])[^\W_]*(?:[-’'][^\W_]+)*)")
OWNED = re.compile(r"[’']s?\b")


def countries_in(text: str, start: int, end: int) -> Iterator[tuple[Span, bool]]:
    """Yield each country named between the offsets, and whether it owns what follows ("'s")."""
    table = by_first_word()
    at = start
    for match in CAPITAL.finditer(text, start, end):
        if match.start() < at:
            continue
        first = OWNED.split(match[0])[0]
        for name in table.get(match[0], table.get(first, ())):
            stop = match.start() + len(name)
            if stop <= end and text.startswith(name, match.start()) and ends_name(text, stop):
                at = stop
                if CARRIER.match(text, stop) or (
                    name in ADJECTIVES and DESCRIBES.match(text, stop)
                ):
                    # "the US secretary of state" says where nobody is.
                    break
                yield (
                    Span(match.start(), stop, name),
                    text.startswith(("’s", "'s", "’ ", "' "), stop),
                )
                break


# These also stand before a noun, as no other country's name does.
ADJECTIVES = frozenset(("US", "U.S.", "UK", "U.K.", "United States", "EU", "UN", "U.N."))
# "Pakistan International Airlines", "Kenya Airways": somebody's name; "Mexico City": a town's.
CARRIER = re.compile(r"\s(?:(?:International\s)?(?:Airlines|Airways|Air)|City)\b")
SMALL = (
    "and or in on to was is were are has have had said says since after when that who which for"
    " with by as"
)
DESCRIBES = re.compile(rf"\s(?!(?:{'|'.join(SMALL.split())})\b)[^\W\d_]+")


def ends_name(text: str, stop: int) -> bool:
    """Tell whether a name ends at an offset; "US$" is money."""
    if text.startswith("-", stop) and text[stop + 1 : stop + 2].islower():
        # "US-led", "Malta-flagged"
        return False
    return stop >= len(text) or not (text[stop].isalnum() or text[stop] in "_$")


# What a country does or has is not where it is: "Russia's invasion", "Israel's army".
ACTS = re.compile(
    r"\S{1,2}\s(?:\w+\s){0,2}?(?:losses|invasion|wars?(?=\s(?:in|on|against|with)\b)|attacks?|strikes?|offensive|assault|forces|military"
    r"|army|troops|soldiers|navy|police|government|presidents?|prime|ministry|minister|ministers"
    r"|defen[cs]e|foreign|interior|health|state|officials?|leaders?|spokes\w+|ambassador|envoy"
    r"|general staff|security|intelligence|navy|air force)\b",
    re.IGNORECASE,
)


# A country that does so is one that speaks or acts.
SPEAKS = re.compile(
    r"(?:,\s(?:which|whose\s\w+))?\s(?:(?:also|later|now|then|has|have|had)\s)*(?:says?|said|believes?|believed|admits?|admitted|claims?|claimed"
    r"|concedes?|conceded|insists?|insisted|den(?:y|ies|ied)|puts?|lists?|listed|reports?|reported|confirms?|confirmed"
    r"|announced?|announces|accuses?|accused|blames?|blamed|issued|sent|sends|launched|fired|carried|killed|shot"
    r"|brought|estimates?|estimated|lost|loses|suffered|sustained|acknowledged?|acknowledges|warned|warns|promised|pledged|closed|vowed)\b"
)


# Who counts a country's own dead: "Nepal's home minister".
CIVIL = re.compile(
    r"\S{1,2}\s(?:[Nn]ational\s|[Ff]ederal\s)?(?:[Hh]ome|[Ii]nterior|[Hh]ealth|[Pp]olice|[Dd]isaster|[Ee]mergenc(?:y|ies)|[Cc]ivil)\b"
)


def owner(text: str, stop: int) -> str:
    """Give "owner", "actor" if what the country owns acts for it, "office" if it counts there."""
    if CIVIL.match(text, stop):
        return "office"
    return "actor" if ACTS.match(text, stop) else "owner"


# A country that does so does it elsewhere: "Russia launched 120 drones".
FIGHTS = re.compile(
    r"\s(?:(?:also|later|now|then|has|have|had)\s)*(?:launch(?:es|ed)?|fire[sd]?|sen[dt]s?|attack(?:s|ed)"
    r"|shell(?:s|ed)|bomb(?:s|ed)|invade[sd]|lost\b(?=[^.;]{0,30}\b(?:troops|personnel|soldiers"
    r"|servicemen|tanks|aircraft|artillery|drones)\b))\b(?!\sby\b)"
    r"|\s(?:Defen[cs]e Forces?|Air Force|Armed Forces)\b"
)


# "the Armed Forces of Ukraine", "the Bank of Ghana": somebody.
OF_BODY = re.compile(
    r"\b(?:Forces?|Army|Front|Party|Government|Bank|Union|Federation|Association|Council|Church"
    r"|Ministry|Parliament|University|Movement|Court|Embassy|Command|FORCES?|ARMY|FRONT|PARTY)"
    r"\s(?:of|for)\s(?:the\s)?\Z"
)
# "Israel–Hamas war", "Russia-Ukraine conflict": a party to it, as often as its scene.
AT_WAR = re.compile(
    r"[A-Z]\w+[–-][A-Z]\w+\s(?:[Ww]ar|[Cc]onflict|[Cc]risis|[Tt]ensions|[Ss]trikes)\b"
)
# Words before a country that nothing happened in.
APART = frozenset(
    (
        "of from to on with against for via toward towards reach reaching reached leaving leave"
        " left entering unlike"
    ).split()
)
BEFORE_NAME = re.compile(r"(\w+)\s+(?:the\s+)?\Z")


def is_party(text: str, start: int, end: int) -> bool:
    """Tell whether a country acts, and happens to be no scene: "Russia launched", "X–Y war"."""
    return FIGHTS.match(text, end) is not None or AT_WAR.match(text, start) is not None


def before_country(text: str, start: int) -> str:
    """Give "country", or the word of place before it that makes it one someone comes from."""
    if OF_BODY.search(text, max(0, start - 40), start) or AT_WAR.match(text, start):
        return "actor"
    match = BEFORE_NAME.search(text, max(0, start - 16), start)
    word = match[1].lower() if match else ""
    return f"country {word}" if word in APART else "country"
