"""A box of facts at the head of a report: where its totals are, by the areas that it lists."""

import re
from collections.abc import Sequence
from functools import cached_property

from according.find.places.countrynames import countries
from according.find.places.openings import HEADLINE_LENGTH
from according.find.places.scenes import Scenes
from according.find.tolls.passages import Passage

__all__ = ["Box"]

# "Fatalities: 28 direct", "Areas affected: Malia, Orvan Islands".
LINE = re.compile(r"\s*[A-Z][A-Za-z-]+(?:\s[a-z]+)?(?:\(s\)|\.)?:\s")
AREAS = re.compile(
    r"\s*(?:Areas?|Locations?|Countr(?:y|ies)|Regions?)(?:\s(?:most\s)?(?:affected|hit))?:\s"
)
# Names in a list, glued ones too: "MaliaOrvania".
PARTING = re.compile(r"[,;\n]|\s{2,}|(?<=[a-z])(?=[A-Z])")
# So many such lines make a box.
BOX = 3


class Box:
    """The box of facts of one report, if it has one."""

    def __init__(self, scenes: Scenes) -> None:
        self.scenes = scenes

    def holds(self, passage: Passage) -> bool:
        """Tell whether a sentence is a line of the box."""
        head = self.head
        told = passage.number < len(head) and LINE.match(passage.text) is not None
        return told and sum(LINE.match(one.text) is not None for one in head) > BOX

    @cached_property
    def head(self) -> Sequence[Passage]:
        """The sentences before the first that is longer than a headline, and no line of a box."""
        passages = self.scenes.passages
        long = (
            one.number
            for one in passages
            if len(one.text) > HEADLINE_LENGTH and LINE.match(one.text) is None
        )
        return passages[: next(long, 0)]

    @cached_property
    def is_of_many(self) -> bool:
        """Whether the areas that the box lists are of several countries."""
        names: set[str] = set()
        listing = False
        for one in self.head:
            match = AREAS.match(one.text)
            listing = match is not None or (listing and LINE.match(one.text) is None)
            if listing:
                told = one.text[match.end() if match else 0 :]
                names.update(filter(None, map(str.strip, PARTING.split(told))))
        return len({country for name in names if (country := country_in(name))}) > 1


def country_in(name: str) -> str | None:
    """Give the country that a name is of: "Malia" of "Western Malia"; None if it names none."""
    return next((country for country in countries() if country in name), None)
