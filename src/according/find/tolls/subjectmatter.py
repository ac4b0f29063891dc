"""What a report is about, each asked of its whole text once: a conflict, crime, an epidemic."""

from functools import cached_property

from according.find.tolls.conflicts import (
    ARRESTS,
    CRIME,
    CRIMINAL,
    HOSTAGES,
    is_conflict,
    is_corruption,
    tells_of_conflict,
)
from according.find.tolls.spared.epidemics import is_epidemic
from according.find.tolls.spared.housing import is_housing

__all__ = ["SubjectMatter"]


class SubjectMatter:
    """What one report, told by its title and its text in lower case, is about."""

    def __init__(self, title: str, low: str) -> None:
        self.title = title
        self.low = low

    @cached_property
    def conflict(self) -> bool:
        """Whether it is about a conflict, unrest or attack."""
        return is_conflict(self.low)

    @cached_property
    def crime(self) -> bool:
        """Whether it is about crime."""
        return CRIME.search(self.low) is not None

    @cached_property
    def arrests(self) -> bool:
        """Whether police or prisons have to do with it."""
        return ARRESTS.search(self.low) is not None

    @cached_property
    def hostages(self) -> bool:
        """Whether it is about hostages or kidnaps."""
        return HOSTAGES.search(self.low) is not None

    @cached_property
    def disease(self) -> bool:
        """Whether it is about an epidemic."""
        return is_epidemic(self.title, self.low)

    @cached_property
    def housing(self) -> bool:
        """Whether it is about housing."""
        return is_housing(self.low)

    @property
    def head(self) -> str:
        """Its headline and its beginning, in lower case."""
        return f"{self.title.lower()}\n{self.low[:HEAD]}"

    @cached_property
    def headed(self) -> bool:
        """Whether its head tells of a conflict."""
        return tells_of_conflict(self.head, corrupt=False)

    @cached_property
    def headed_if_corrupt(self) -> bool:
        """Whether its head tells of a conflict, and of more than the politics of corruption."""
        return tells_of_conflict(self.head, corrupt=True)

    def is_criminal(self, at: int) -> bool:
        """Tell whether around an offset crime is told of, and there and at the head no conflict."""
        near = self.low[max(0, at - NEAR) : at + NEAR]
        if CRIMINAL.search(near) is None:
            return False
        corrupt = is_corruption(near)
        if tells_of_conflict(near, corrupt=corrupt):
            return False
        return not (self.headed_if_corrupt if corrupt else self.headed)


# Characters: how near crime is told of, and how long a report's head is.
NEAR, HEAD = 250, 300
