"""Towns of the world by name, for places that the table of countries does not list."""

from functools import cache

__all__ = ["town_of"]


@cache
def towns() -> dict[str, str]:
    """Give country code by folded town name."""
    return {}


def town_of(name: str) -> str | None:
    """Give the country of a town; None if unknown, or if its name is several countries'."""
    return towns().get(name)
