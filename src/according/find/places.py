"""Where it happened: the most specific named place, as it stands.

A place is a name after a word of place ("in Mariupol", "the northern city of Herat"), or a
country named anywhere. The figure's own clause is asked first, then its sentence, its paragraph,
and last the place that the report is about.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from according.find.items import Item
from according.find.lexicon import lexicon
from according.find.measures import Measured
from according.find.passages import Passage
from according.find.predicates import TIME_WORDS
from according.find.speakers import BODIES, ROLES
from according.model import Span

__all__ = ["Places"]

# A heading that begins with a name: "Denver cinema: 12 dead".
LABEL = re.compile(r"([A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*)*)\b[^:.,\n]{0,30}:\s+\S+\s\w+\s*\Z")
# Sentences of a report that say where it happened.
LEAD = 7
STRIKES = lexicon().words["places_strikes"]
ARTICLED = re.compile(r"(?:al|el|ad|ar|as|at|an|ash|az)-[A-Z]")
LOCATIVE = lexicon().words["places_locative"]
STRONG = lexicon().words["places_strong"]
# Kinds of places that stand before "of" or beside a name: "the city of Herat", "Sulu region".
KINDS = lexicon().words["places_kinds"]
# Names that stand after "in" and are no places.
NO_PLACES = lexicon().words["places_no_places"]


@cache
def countries() -> frozenset[str]:
    """Give the names of countries and of territories that news treats like them."""
    text = (files("according.find") / "languages" / "countries.txt").read_text(encoding="utf-8")
    return frozenset(
        line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")
    )


@cache
def country_pattern() -> re.Pattern[str]:
    """Give the pattern of any country's name."""
    names = sorted(countries(), key=len, reverse=True)
    return re.compile(
        rf"\b(?:{'|'.join(map(re.escape, names))})\b(?![’']s?\s(?:military|army|government"
        rf"|president|ministry|defen[cs]e|foreign|interior|health|police))"
    )


class Places:
    """Finds the places of one report's figures."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self.text = passages[0].report.text
        self._found: dict[int, list[tuple[int, Span]]] = {}
        self._main: Span | None = None
        self._asked = False

    def named(self, number: int) -> list[tuple[int, Span]]:
        """Give the places of a sentence after words of place, each with its item's index."""
        if number not in self._found:
            self._found[number] = list(places_in(self.passages[number]))
        return self._found[number]

    def of(
        self, passage: Passage, toll: Measured, claimant: Span | None, *, event: bool
    ) -> Span | None:
        """Give the place of a figure, None if the report names none."""
        usable = [
            (at, span)
            for at, span in self.named(passage.number)
            if claimant is None or not (claimant.start <= span.start < claimant.end)
        ]
        if usable:
            return self.closest(passage, toll, usable)
        if label := LABEL.match(self.text, passage.start, passage.end):
            return Span.of_match(label, 1)
        country = self.country_in(passage.start, passage.end, claimant)
        if country is not None:
            return country
        return self.paragraph(passage) or (self.spot() if event else None) or self.main()

    def spot(self) -> Span | None:
        """Give the place where the first sentences say that it happened; for one event."""
        for passage in self.passages[:LEAD]:
            for at, span in self.named(passage.number) if passage.tolls else ():
                if any(i.low in STRONG | STRIKES for i in passage.items[max(0, at - 4) : at]):
                    return span
        return None

    def closest(self, passage: Passage, toll: Measured, usable: list[tuple[int, Span]]) -> Span:
        """Give the place in the figure's clause: the first after it, else the last before it."""
        figures = [t.at for t in passage.tolls if t.at > toll.at and t.measure is not toll.measure]
        end = min(figures, default=len(passage.items))
        after = [span for at, span in usable if toll.at < at < end]
        before = [span for at, span in usable if at < toll.at]
        if after:
            return after[0]
        return before[-1] if before else usable[0][1]

    def paragraph(self, passage: Passage) -> Span | None:
        """Give the last place named in the same paragraph before this sentence, or in it after."""
        same = [
            p
            for p in self.passages[max(0, passage.number - 3) : passage.number]
            if p.sentence.paragraph == passage.sentence.paragraph
        ]
        for other in reversed(same):
            if found := self.named(other.number):
                return found[0][1]
        return None

    def country_in(self, start: int, end: int, claimant: Span | None) -> Span | None:
        """Give the country named between the offsets, but not the one who speaks."""
        for match in country_pattern().finditer(self.text, start, end):
            owner = self.text.startswith(("’s", "'s"), match.end())
            if claimant is None or not claimant.start <= match.start() < claimant.end:
                preceded = self.text[max(0, match.start() - 4) : match.start()].lower()
                if not owner and (preceded.endswith((" on ", " in ", "of ")) or not claimant):
                    return Span.of_match(match)
        return None

    def main(self) -> Span | None:
        """Give the place that the report is about.

        A country in its headline or lead, else the most named.
        """
        if not self._asked:
            self._asked = True
            self._main = self.leading() or self.most_named()
        return self._main

    def leading(self) -> Span | None:
        """Give the country of the headline or the first sentences, as it stands there."""
        title = country_pattern().search(self.passages[0].report.title)
        if title is not None and (found := re.search(rf"\b{re.escape(title[0])}\b", self.text)):
            return Span.of_match(found)
        for passage in self.passages[:LEAD]:
            for at, span in self.named(passage.number):
                if span.text in countries() and any(
                    i.low in STRONG for i in passage.items[max(0, at - 2) : at]
                ):
                    return span
        return self.first_country()

    def first_country(self) -> Span | None:
        """Give the country that the first sentences speak of, not one that something is from."""
        for passage in self.passages[:LEAD]:
            for match in country_pattern().finditer(self.text, passage.start, passage.end):
                before = self.text[max(passage.start, match.start() - 9) : match.start()].lower()
                owner = self.text.startswith(("’s", "'s"), match.end())
                if not owner and not before.endswith((" from ", " to ", " against ", " with ")):
                    return Span.of_match(match)
        return None

    def most_named(self) -> Span | None:
        """Give the first mention of the place named most often.

        After a word of place or as a country.
        """
        counts: Counter[str] = Counter()
        first: dict[str, Span] = {}
        for passage in self.passages:
            for _, span in self.named(passage.number):
                counts[span.text] += 2
                first.setdefault(span.text, span)
        for match in country_pattern().finditer(self.text):
            counts[match[0]] += 1
            first.setdefault(match[0], Span.of_match(match))
        if not counts:
            return None
        best = max(counts, key=lambda name: (counts[name], -first[name].start))
        return first[best]


def places_in(passage: Passage) -> list[tuple[int, Span]]:
    """Give the names after words of place in a sentence, each with its first item's index."""
    items = passage.items
    found: list[tuple[int, Span]] = []
    for at, item in enumerate(items):
        if (item.kind == "prep" and item.low in LOCATIVE) or item.low in STRIKES:
            name = name_after(items, at + 1)
            if name is None or (
                item.low not in STRONG | STRIKES and not placed(items, at, name, item.low)
            ):
                continue
            if not any(first <= name[0] <= last for first, last in ((f, f) for f, _ in found)):
                found.append((name[0], passage.span(*name)))
    return found


def placed(items: list[Item], at: int, name: tuple[int, int], preposition: str) -> bool:
    """Tell whether a name after a weak word of place ("of", "to", "from", "on") is a place."""
    words = [item.text for item in items[name[0] : name[1] + 1]]
    if " ".join(words).removeprefix("the ") in countries():
        return preposition != "to"
    if preposition == "of":
        return at > 0 and items[at - 1].low in KINDS
    if items[name[1]].low in KINDS or any(i.low in KINDS for i in items[name[1] + 1 : name[1] + 2]):
        return items[name[0] - 1].low not in ("a", "an")
    if preposition == "on":
        return items[name[0] - 1].low == "the"
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
        if items[here].low in TIME_WORDS or items[here].low in lexicon().words["people"]:
            break
        if items[here].low.endswith("'s"):
            # "in Russia's Belgorod" goes on; "in Ukraine's army" does not.
            if here + 1 >= len(items) or not items[here + 1].capital:
                break
            first = here + 1
        here += 1
    last = here - 1
    if last < first or not can_be_place(items[first : last + 1]):
        return None
    if (
        here < len(items)
        and items[here].kind == "word"
        and items[here].low in lexicon().words["people"]
    ):
        return None
    if here < len(items) and not items[here].capital and items[here].low in KINDS:
        last = here
    return first, last


def can_be_place(name: list[Item]) -> bool:
    """Tell whether a name is none of a person with a title, a body or a day."""
    if any(item.low in ROLES for item in name):
        return False
    if name[-1].low in BODIES or name[-1].low.rstrip("s") in BODIES:
        return False
    return name[0].low not in NO_PLACES and name[0].low not in TIME_WORDS


# "the northern Afghan city of": what stands between a word of place and its name.
LEADING = 7
LINKS = ("-", "‑", "al", "de", "la", "el", "del")


def leads(items: list[Item], here: int, start: int) -> bool:
    """Tell whether an item may stand between a word of place and the name."""
    item = items[here]
    if item.kind in ("det", "adv"):
        return True
    if item.low == "of":
        return here > start
    plain = item.kind == "word" and not item.capital and not item.tolls
    return plain and not ARTICLED.match(item.text)


def in_name(items: list[Item], here: int, first: int) -> bool:
    """Tell whether an item belongs to a name: capitals, "al-Mawasi", "Republic of the Congo"."""
    item = items[here]
    if item.kind not in ("word", "prep", "punct", "det", "adv"):
        return False
    if item.capital or ARTICLED.match(item.text) or item.text in LINKS:
        return True
    if here <= first:
        return False
    if item.low == "of":
        after = [i for i in items[here + 1 : here + 3] if i.low != "the"]
        return bool(after) and after[0].capital
    return item.low == "the" and items[here - 1].low == "of"


def introduces(items: list[Item], here: int) -> bool:
    """Tell whether a lower-case word can stand between "in" and a name: "northern", "city"."""
    low = items[here].low
    directions = (
        "north",
        "south",
        "east",
        "west",
        "central",
        "upper",
        "lower",
        "coast",
        "nearby",
        "neighbo",
        "remote",
        "border",
        "mid",
        "rural",
        "war-torn",
        "capital",
        "besieged",
        "occupied",
        "restive",
        "port",
        "historic",
        "volatile",
        "disputed",
        "affected",
        "downtown",
        "mainland",
        "country",
    )
    return (
        low in KINDS
        or low.startswith(directions)
        or low.endswith(("ern", "-held", "-controlled", "ese", "ian"))
    )
