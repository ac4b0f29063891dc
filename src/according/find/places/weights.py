"""What wide places weigh as those that a report is about, and which of several weighs most."""

from collections.abc import Iterable

from according.find.places.countrynames import countries, is_wide
from according.find.places.placenames import Mention
from according.model import Span

__all__ = ["best", "width"]

# A country weighs so much more as the place of a running total, and less as that of one event.
COUNTRY, WIDER = 3, 2


def width(name: str, *, event: bool) -> float:
    """Give what a wide place weighs more as that of a total, or less as that of one event."""
    if name in countries():
        return -WIDER if event else COUNTRY
    if is_wide(name):
        return -WIDER if event else COUNTRY / 2
    return 0


def best(weighed: Iterable[tuple[float, Mention]]) -> Span | None:
    """Give the place of most weight, the first of several; None of none."""
    found = [(weight, mention.span) for weight, mention in weighed]
    return max(found, key=lambda pair: (pair[0], -pair[1].start))[1] if found else None
