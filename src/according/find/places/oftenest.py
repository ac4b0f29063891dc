"""Which of some names stands most often in a report: long ones are not read for each of them."""

import re
from collections import Counter
from collections.abc import Mapping

from according.model import Span

__all__ = ["most_told"]

# What a name begins with: of names more than so many only those are counted that may win by it.
BEGINNING, SEVERAL = 3, 12
BEGINS = re.compile(rf"[A-Z](?=(.{{{BEGINNING - 1}}}))", re.DOTALL)


def most_told(text: str, names: Mapping[str, Span]) -> str:
    """Give which of some names a text has most often, of several the one that stands first."""

    def told(name: str) -> tuple[int, int]:
        return text.count(name), -names[name].start

    if len(names) <= SEVERAL:
        return max(names, key=told)
    begun = Counter(match[0] + match[1] for match in BEGINS.finditer(text))
    # No name stands oftener than what it begins with; shorter ones are counted first.
    at_most = {name: begun.get(name[:BEGINNING], len(text)) for name in names}
    first, *others = sorted(names, key=at_most.__getitem__, reverse=True)
    most, best = told(first), first
    for name in others:
        if at_most[name] < most[0]:
            break
        if (so_often := told(name)) > most:
            most, best = so_often, name
    return best
