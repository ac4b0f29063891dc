"""The names of places in a sentence: what stands after a word of place, and countries."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from according.find.grammar.items import Item
from according.find.grammar.predicates import TIME_WORDS
from according.find.lexicon import lexicon
from according.find.places.countrynames import (
    ADJECTIVES,
    SPEAKS,
    before_country,
    countries,
    countries_in,
    owner,
)
from according.find.places.headings import heading
from according.find.places.naming import KINDS, LEADING, in_name, introduces, leads
from according.find.places.sites import (
    NO_PLACES,
    is_people,
    names_before_where,
    names_of_events,
    sites_in,
)
from according.find.sources.speakers import BODIES, ROLES
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["STRONG", "Mention", "chained", "mentions_in"]

PEOPLE = lexicon().words["people"]
# What stands between a place and one that it lies in: "in the north of".
LIES = "|".join(sorted(lexicon().words["places_kinds"]))
WITHIN = re.compile(
    r",\s|,?\s(?:located |situated )?(?:in|of)\s(?:the\s)?"
    rf"(?:(?:{LIES}|[a-z-]*(?:north|south|east|west)[a-z]*|central|upper|lower|neighbou?ring|restive|part|of)\s)*"
)
# A place named so shortly before says better where: "in Apopa, 12 km north of Soyapa, where".
NEAR = 60
STRIKES = lexicon().words["places_strikes"]
LOCATIVE = lexicon().words["places_locative"]
STRONG = lexicon().words["places_strong"]
# What makes a mention one of where something is.
FIRM = LOCATIVE | {"strike", "worst"}
# What begins a chain of places, the innermost first.
INNER = FIRM | {"country", "dateline", "where"}


@dataclass(frozen=True, slots=True)
class Mention:
    """A place named in a report.

    Attributes:
        span: the name, as it stands.
        how: the word before it that makes it a place ("in", "hit", "from"), else "country",
            "origin" (of people: "labourers from Nepal"), "dateline", "label" (heads a line:
            "Denver cinema: 12 dead"), "owner" ("Gaza's hospitals"), "event" ("a Kabul bombing"),
            "where" ("Carmora, where nine died"), "kind" ("Nuristor province was cut off"),
            "worst" ("Carmora was hardest hit") or "office" ("Carmora's mayor").
        number: its sentence's number, -1 for the headline.
    """

    span: Span
    how: str
    number: int

    @property
    def firm(self) -> bool:
        """Whether it is said to be where something is: "in Aleppo", "hit Aleppo"."""
        return self.how in FIRM


def mentions_in(passage: Passage) -> list[Mention]:
    """Give the places that a sentence names, in order."""
    text = passage.report.text
    found = {span.start: Mention(span, how, passage.number) for span, how in places_in(passage)}
    taken = {at for one in found.values() for at in range(one.span.start, one.span.end)}
    for span, owns in countries_in(text, passage.start, passage.end):
        if span.start not in taken:
            how = owner(text, span.end) if owns else before_country(text, span.start)
            if how == "country" and SPEAKS.match(text, span.end):
                how = "speaker"
            found[span.start] = Mention(span, how, passage.number)
    for span, how in heading(passage):
        found[span.start] = Mention(span, how, passage.number)
    for span, how in sites_in(passage):
        here = found.get(span.start)
        if span.start not in taken and (here is None or here.how == "speaker"):
            found[span.start] = Mention(span, how, passage.number)
    for span in names_of_events(passage):
        found.setdefault(span.start, Mention(span, "event", passage.number))
    for span in names_before_where(passage):
        near = any(span.start - NEAR < one.span.end <= span.end for one in found.values())
        if not near:
            found[span.start] = Mention(span, "where", passage.number)
    return [found[start] for start in sorted(found)]


def chained(mentions: list[Mention], text: str) -> list[Mention]:
    """Leave out the wider places of chains: "in Salang in the north of Parwan province"."""
    kept: list[Mention] = []
    for mention in mentions:
        last = kept[-1] if kept else None
        if (
            last is None
            or last.how not in INNER
            or not WITHIN.fullmatch(text, last.span.end, mention.span.start)
        ):
            kept.append(mention)
        elif last.span.text in countries() and mention.span.text not in countries():
            # "In Syria, in the town of Jisr"
            kept[-1] = mention
    return kept


def places_in(passage: Passage) -> Iterator[tuple[Span, str]]:
    """Yield the names after words of place in a sentence, each with that word."""
    items = passage.items
    last = -1
    if passage.text.isupper():
        # A headline in capitals, in which words look like names.
        return
    for at, item in enumerate(items):
        if (item.kind == "prep" and item.low in LOCATIVE) or item.low in STRIKES:
            name = name_after(items, at + 1)
            if name is None or is_seat(items, at) or is_adjective(items, name):
                continue
            if item.low not in STRONG | STRIKES and not placed(items, at, name, item.low):
                continue
            if name[0] > last:
                last = name[0]
                how = "origin" if item.low == "from" and comes_from(items, at) else item.low
                yield bare(passage, name), "strike" if item.low in STRIKES else how


def bare(passage: Passage, name: tuple[int, int]) -> Span:
    """Give the span of a name without the mark of an owner: "Kabul's"."""
    span = passage.span(*name)
    end = len(OWNER.sub("", span.text))
    return Span(span.start, span.start + end, span.text[:end])


OWNER = re.compile(r"[’']s?\Z")


def is_seat(items: list[Item], at: int) -> bool:
    """Tell whether a word of place only says where a body sits: "the ministry in Moscow"."""
    return items[at].low in ("in", "at") and at > 0 and items[at - 1].low in SEATS


# Bodies that are named by where they sit, not by where they are at work.
SEATS = frozenset(
    (
        "ministry ministries embassy embassies headquarters government parliament offices"
        " based headquartered"
    ).split()
)


def is_adjective(items: list[Item], name: tuple[int, int]) -> bool:
    """Tell whether a name only describes the noun after it: "a United States airstrike"."""
    after = items[name[1] + 1] if name[1] + 1 < len(items) else None
    said = " ".join(item.text for item in items[name[0] : name[1] + 1])
    return (
        said in ADJECTIVES
        and after is not None
        and after.kind == "word"
        and not after.tolls
        and not after.capital
        and after.low not in TIME_WORDS
    )


# "30 miles south of Crete", "the outskirts of Kabul": near enough to be the place.
SIDES = frozenset(
    """
    north south east west northeast northwest southeast southwest north-east north-west south-east
    south-west outskirts suburbs suburb centre center heart vicinity shores shore outside
    """.split()
)


def beside(items: list[Item], at: int) -> bool:
    """Tell whether "south" at ``at`` places what happened, not a town before it.

    "Ten drowned 30 miles south of Crete", not "in Apopa, 12 km north of the capital".
    """
    if items[at].low not in SIDES:
        return False
    comma = next((here for here in range(at, max(0, at - 4), -1) if items[here].text == ","), 0)
    return comma == 0 or not items[comma - 1].capital


def comes_from(items: list[Item], at: int) -> bool:
    """Tell whether "from" says whence people are: "38 labourers, most of them from Nepal"."""
    return at > 0 and (items[at - 1].low in PEOPLE or items[at - 1].low in ("them", "whom", "were"))


ATTACKS = lexicon().words["places_attacks"]
# "the shelling of Aleppo", "the battle for Aleppo".
NOUNS_OF = lexicon().words["places_of"]
BATTLES = frozenset(("battle", "battles", "fight"))
# "went down over Donetsk", "collided between Gori and Tbilisi".
ABOVE = frozenset(
    "down crashed exploded disappeared drones drone missiles rockets aircraft jets apart".split()
)
JOINING = frozenset(
    "collided derailed road highway motorway border railway line route crossing ferry".split()
)


def placed(items: list[Item], at: int, name: tuple[int, int], preposition: str) -> bool:
    """Tell whether a name after a weak word of place ("of", "to", "from", "on") is a place."""
    if preposition in ("to", "towards", "toward"):
        return False
    words = [item.text for item in items[name[0] : name[1] + 1]]
    if " ".join(words).removeprefix("the ") in countries():
        return True
    if preposition == "of" or (preposition == "for" and items[at - 1].low in BATTLES):
        return at > 0 and (items[at - 1].low in KINDS | NOUNS_OF or beside(items, at - 1))
    if preposition == "over":
        return items[at - 1].low in ABOVE
    if preposition == "between":
        return items[at - 1].low in JOINING
    if items[name[1]].low in KINDS or any(i.low in KINDS for i in items[name[1] + 1 : name[1] + 2]):
        return items[name[0] - 1].low not in ("a", "an")
    if preposition == "on":
        if at > 0 and items[at - 1].low in ATTACKS:
            # "strikes on Hodeidah"
            return True
        falls = items[at - 1].low == "down"
        return falls or items[name[0] - 1].low == "the" or items[name[0]].low in KINDS
    return (
        preposition in ("from", "into")
        and items[at - 1].kind in ("word", "adv")
        and items[at - 1].low not in lexicon().say
    )


def name_after(items: list[Item], start: int) -> tuple[int, int] | None:
    """Give first and last item of the name at ``start``, behind "the northern city of"."""
    here = start
    while here < min(len(items), start + LEADING) and leads(items, here, start):
        if items[here].kind == "word" and not introduces(items, here):
            return None
        here += 1
    first = here
    while here < len(items) and in_name(items, here, first):
        owns = owns_place(items, here)
        if items[here].text in BOMBS and here > first:
            break
        if items[here].low in TIME_WORDS or (names_people(items, here) and not owns):
            break
        if owns:
            # "at Fishmongers' Hall"
            here += 1
        elif items[here].low.endswith("'s"):
            # "in Russia's Belgorod" goes on; "in Ukraine's army" does not.
            if here + 1 >= len(items) or not items[here + 1].capital:
                here += owns_building(items, here)
                break
            first = here + 1
        here += 1
    last = here - 1
    if last < first or not can_be_place(items[first : last + 1]):
        return None
    return finished(items, first, last)


DESCRIBING = ("an", "ese", "ish", "i", "ch", "ine")
SMALL_KINDS = frozenset("town village city suburb hamlet neighbourhood neighborhood port".split())


def is_described(items: list[Item], here: int) -> bool:
    """Tell whether a people's name only describes: "an Ethiopian restaurant", "their own side"."""
    if items[here].low in SIDES_OF:
        return True
    return is_people(items[here - 1].text) and (
        items[here].low == "capital" or not (items[here].capital or items[here].low in KINDS)
    )


SIDES_OF = frozenset(("side", "sides", "soil", "hands", "custody", "lines", "ranks"))
# "the North Waziristan IED blast"
BOMBS = frozenset(("IED", "IEDs", "VBIED"))


def owns_building(items: list[Item], here: int) -> bool:
    """Tell whether what a name owns is in it: "outside Kabul's main police station"."""
    after = items[here + 1 : here + 1 + OWNED]
    return any(item.low in KINDS or item.low.removesuffix("s") in KINDS for item in after)


# How far a building may stand behind its town.
OWNED = 4


def owns_place(items: list[Item], here: int) -> bool:
    """Tell whether the apostrophe of a plural and the rest of a name follow: "Traders' Hall"."""
    after = items[here + 1 : here + 3]
    return (
        len(after) == 2  # noqa: PLR2004 - the apostrophe and a word
        and items[here].low.endswith("s")
        and after[0].text in ("'", "’")
        and after[0].start == items[here].end
        and after[1].capital
        and after[1].low in KINDS | {"hall", "house", "home", "club"}
    )


def names_people(items: list[Item], here: int) -> bool:
    """Tell whether a word names people, not the place it begins: "in General Santos City"."""
    if items[here].low not in PEOPLE:
        return False
    after = items[here + 1 : here + 3]
    return not (items[here].capital and any(i.capital and i.low in KINDS for i in after))


def finished(items: list[Item], first: int, last: int) -> tuple[int, int] | None:
    """Give a name with the kind of place after it ("Sulu region"); None if people are named so."""
    here = last + 1
    if here >= len(items) or items[here].kind != "word":
        return first, last
    if items[here].low in PEOPLE or (last == first and is_described(items, here)):
        return None
    if items[here].capital or items[here].low not in KINDS:
        return first, last
    # "the Chadian town of Adré", "the Kosovo village of Korisa": the town and the village.
    described = last == first and items[first].low.endswith(DESCRIBING)
    small = items[here].low in SMALL_KINDS
    if (described or small) and [i.low for i in items[here + 1 : here + 2]] == ["of"]:
        return name_after(items, here + 2) or (first, here)
    return first, here


def can_be_place(name: list[Item]) -> bool:
    """Tell whether a name is none of a person with a title, a body or a day."""
    if name[-1].low in KINDS:
        return name[0].low not in NO_PLACES
    if any(item.low in ROLES for item in name):
        return False
    if name[-1].low.endswith(("ist", "ists")):
        # "near Maoist positions"
        return False
    if name[-1].low in BODIES or name[-1].low.rstrip("s") in BODIES:
        return False
    return name[0].low not in NO_PLACES and name[0].low not in TIME_WORDS
