"""Texts with places for words: "{army} tanks"."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

__all__ = ["parts_of", "unknown_in"]

PLACE = re.compile(r"\{([^{}]*)\}")


@lru_cache(maxsize=1_000)
def parts_of(template: str) -> tuple[tuple[str, str], ...]:
    """Give the template's parts: the words before a place, and the name at it.

    The last part's name is empty.
    """
    return tuple(_parts(template))


def _parts(template: str) -> Iterator[tuple[str, str]]:
    at = 0
    for place in PLACE.finditer(template):
        yield template[at : place.start()], place[1]
        at = place.end()
    yield template[at:], ""


def unknown_in(template: str, names: Collection[str]) -> str | None:
    """Give the first name in a template that is not among ``names``, None if all are."""
    found = (place[1] for place in PLACE.finditer(template))
    return next((name for name in found if name not in names), None)
