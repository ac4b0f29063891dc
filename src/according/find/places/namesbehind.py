"""Whether a name stands behind words of place anywhere in a report."""

import re
from bisect import bisect_left
from functools import lru_cache

__all__ = ["stands_behind"]

# Of longer names only the beginning is compared.
NAME = 60


def stands_behind(words: re.Pattern[str], text: str, name: str) -> bool:
    """Tell whether a name stands somewhere in a text right behind some words."""
    after = names_behind(words, text)
    at = bisect_left(after, name[:NAME])
    return at < len(after) and after[at].startswith(name[:NAME])


@lru_cache(maxsize=8)
def names_behind(words: re.Pattern[str], text: str) -> list[str]:
    """Give what follows some words in a text, sorted, each once.

    Read once: asked name by name, a report of many would be read again for each.
    """
    return sorted({text[match.end() : match.end() + NAME] for match in words.finditer(text)})
