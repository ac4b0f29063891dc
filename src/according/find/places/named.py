"""The places that the sentences of a report name, each sentence read for them once."""

import re
from collections.abc import Sequence
from functools import cached_property

from according.find.places.chains import chained
from according.find.places.cited import is_cited
from according.find.places.countryacts import OF_HOME, invaders
from according.find.places.countrynames import ADJECTIVES, countries, is_wide
from according.find.places.headings import heading
from according.find.places.placenames import Mention, mentions_in
from according.find.places.sites import is_known, may_have_sites
from according.find.places.sizes import is_large
from according.find.tolls.passages import Passage, Recent
from according.model import Span

__all__ = ["Named"]

# How a country is named of which nothing is said to be there.
PASSING = frozenset(
    (
        "country",
        *(f"country {word}" for word in ("against", "by", "of", "on", "to", "with")),
        *"owner event label office speaker for against around of".split(),
    )
)


class Named:
    """The places that the sentences of one report name."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self.text = passages[0].report.text
        self.title = passages[0].report.title
        self._heads: Recent[int, tuple[tuple[Span, str], ...]] = Recent()
        self._found: Recent[int, list[Mention]] = Recent()
        self._inner: Recent[int, list[Mention]] = Recent()
        self._firm: Recent[int, list[Mention]] = Recent()
        self._large: Recent[int, bool] = Recent()

    def named(self, number: int) -> list[Mention]:
        """Give the places that a sentence names, in order."""
        if number not in self._found:
            said = self.passages[number]
            found = [] if is_cited(said) else mentions_in(said, self.heads(number))
            self._found[number] = [*map(self.invading, found)] if self.invaders else found
        return self._found[number]

    @cached_property
    def invaders(self) -> frozenset[str]:
        """The countries that only invade another: what they do, they do there."""
        told = invaders(self.text)
        # "Malia's war shatters illusions in Malia": at home.
        return frozenset(n for n in told if not re.search(rf"\bin {n}(?!\s?\w)", self.title))

    def invading(self, mention: Mention) -> Mention:
        """Give an invader's mention as that of who acts, unless something is said to be there."""
        only = mention.span.text in self.invaders and mention.how in PASSING
        return mention._replace(how="actor") if only else mention

    def is_home(self, mention: Mention) -> bool:
        """Tell whether a mention is of a country by its rulers: a report may be about it."""
        acts = mention.how == "actor" and mention.span.text not in self.invaders
        return acts and OF_HOME.match(self.text, mention.span.end) is not None

    def heads(self, number: int) -> tuple[tuple[Span, str], ...]:
        """Give the places that head a sentence, each with how they do: "dateline", "label"."""
        if number not in self._heads:
            self._heads[number] = tuple(heading(self.passages[number]))
        return self._heads[number]

    def dateline(self, number: int) -> Span | None:
        """Give the place in a sentence's dateline, None if it has none."""
        # Asked first: most sentences have none, and need not be read for it.
        if all(how != "dateline" for _, how in self.heads(number)):
            return None
        return next((m.span for m in self.named(number) if m.how == "dateline"), None)

    def inner(self, number: int) -> list[Mention]:
        """Give the places that a sentence names, of each chain the innermost."""
        if number not in self._inner:
            self._inner[number] = chained(self.named(number), self.text)
        return self._inner[number]

    def firm(self, number: int) -> list[Mention]:
        """Give those of the innermost where a sentence says that something is."""
        if number not in self._firm:
            self._firm[number] = [one for one in self.inner(number) if one.firm]
        return self._firm[number]

    def is_large(self, passage: Passage) -> bool:
        """Tell whether a sentence is of a country or a large part of one, and no smaller place."""
        number = passage.number
        if number not in self._large:
            firm = self.firm(number)
            self._large[number] = bool(firm) and all(is_large(passage, one.span) for one in firm)
        return self._large[number]

    @cached_property
    def policed(self) -> Span | None:
        """The town whose police or officials the report speaks of: "Carmora police seek"."""
        for one in filter(may_have_sites, self.passages):
            for mention in self.named(one.number):
                # Not "Metropolitan police".
                name = mention.span.text
                if of_office(mention) and (is_known(one, name) or is_wide(name)):
                    return mention.span
        return None


def of_office(mention: Mention) -> bool:
    """Tell whether a mention is of a town as one that has police or officials, no country's."""
    name = mention.span.text
    return mention.how == "office" and name not in countries() and name not in ADJECTIVES
