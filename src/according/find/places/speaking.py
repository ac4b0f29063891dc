"""Countries of which a report only tells what they say, and not that something happened there."""

from collections.abc import Iterable

from according.find.places.placenames import Mention

__all__ = ["DOERS", "only_speaking"]

# How a country is named that does or says something: "Malia says it downed two jets".
DOERS = frozenset(("actor", "speaker"))


def only_speaking(opening: Iterable[Mention]) -> frozenset[str]:
    """Give the countries that an opening names as speakers alone; none if it tells of no place."""
    named = list(opening)
    said = {one.span.text for one in named if one.how == "speaker"}
    others = {one.span.text for one in named if one.how not in DOERS}
    scenes = {one.span.text for one in named if one.firm} - said
    return frozenset(said - others) if scenes else frozenset()
