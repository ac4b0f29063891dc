"""What is seen of a name in a report wherever the figure stands that may have it as its place."""

from typing import NamedTuple

from according.find.places.armed import is_group
from according.find.places.capitalised import is_capitalised, named_in_prose
from according.find.places.care import is_treating
from according.find.places.countrynames import countries, is_wide, seats
from according.find.places.persons import is_somebody
from according.find.places.placenames import Mention
from according.find.places.scenes import Scenes
from according.find.places.sizes import is_large
from according.find.places.storms import is_storm
from according.find.places.unread import AREA, SITE, after, before, ends_as, unread
from according.find.tolls.passages import Passage, Recent
from according.model import Span

__all__ = ["Names", "Traits", "key_of", "size_of"]

# How far around a name its text is asked how often it is named: reports are hardly longer, and in
# a text of many no other report says more of it.
AROUND = 6_000
OFTEN, WORDS = 5, 4
COUNTRY, PART, TOWN, SITE_ONLY = 3, 2, 1, 0
INSIDE = ("in", "at", "near", "from")


class Traits(NamedTuple):
    """What is seen of a name: as it is compared with others, and its signs, "size" to "cares"."""

    key: str
    words: frozenset[str]
    size: int
    signs: tuple[int, ...]


def key_of(name: str) -> str:
    """Give a name as it is compared with others."""
    return name.casefold().removeprefix("the ")


def size_of(passage: Passage, place: Span) -> int:
    """Give how large a place is: a site, a town, a part of a country or a country."""
    name = place.text
    if name in countries():
        return COUNTRY
    if is_wide(name) or AREA.search(name) or is_large(passage, place):
        return PART
    return SITE_ONLY if SITE.search(name) else TOWN


class Names:
    """The names of one report: those that rules read as places, and those that may be some."""

    def __init__(self, scenes: Scenes) -> None:
        self.scenes = scenes
        self.text = scenes.text
        self._unread: Recent[int, list[Mention]] = Recent()
        self._traits: Recent[int, Traits] = Recent()

    def unread(self, number: int) -> list[Mention]:
        """Give the names in a sentence that may be places, and that no rule reads as such."""
        if number not in self._unread:
            taken = [one.span for one in self.scenes.named(number)]
            passage = self.scenes.passages[number]
            titled = is_capitalised(passage)
            self._unread[number] = [
                Mention(span, "unread", number)
                for span in unread(passage)
                if not (titled and named_in_prose(passage, span) != span)
                and not any(one.start < span.end and span.start < one.end for one in taken)
                and not is_storm(self.text, span.text, "unread")
                and not is_group(self.text, span.text)
            ]
        return self._unread[number]

    def traits(self, mention: Mention) -> Traits:
        """Give what is seen of a name."""
        found = self._traits.get(mention.span.start)
        if found is None:
            found = self._traits[mention.span.start] = self.read(mention)
        return found

    def read(self, mention: Mention) -> Traits:
        """Read what is seen of a name."""
        span, text = mention.span, self.text
        name = span.text
        first, last = max(0, span.start - AROUND), span.end + AROUND
        low = name.lower()
        size = size_of(self.scenes.passages[max(0, mention.number)], span)
        return Traits(
            key_of(name),
            frozenset(low.split()),
            size,
            (
                size,
                name.casefold() in seats(),
                min(OFTEN, text.count(name, first, last)),
                self.scenes.in_title(name),
                mention.how == "unread",
                before(text, span.start),
                after(text, span.end),
                ends_as(name),
                is_somebody(text, name),
                sum(text.find(f" {word} {name}", first, last) >= 0 for word in INSIDE),
                text.find(f" the {name}", first, last) >= 0,
                min(WORDS, len(name.split())),
                1 if AREA.search(name) else 2 if SITE.search(name) else 0,
                is_treating(span),
            ),
        )
