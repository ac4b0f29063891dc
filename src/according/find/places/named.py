"""The places that the sentences of a report name, each sentence read for them once."""

from collections.abc import Sequence
from functools import cached_property

from according.find.places.chains import chained
from according.find.places.cited import is_cited
from according.find.places.countrynames import ADJECTIVES, countries, is_wide
from according.find.places.headings import heading
from according.find.places.placenames import Mention, mentions_in
from according.find.places.sites import is_known, may_have_sites
from according.find.places.sizes import is_large
from according.find.tolls.passages import Passage, Recent
from according.model import Span

__all__ = ["Named"]


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
            self._found[number] = [] if is_cited(said) else mentions_in(said, self.heads(number))
        return self._found[number]

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
