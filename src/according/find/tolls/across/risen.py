"""By how much a toll has grown: "62 are dead, an increase of eight since Monday"."""

import re

from according.find.grammar.phrases import Phrase
from according.find.tolls.passages import Passage

__all__ = ["has_risen"]

# "62, an increase of eight since Monday", "62, up by eight on the count of Monday"
RISEN = re.compile(r"(?:^| )(?:an? (?:increase|rise|jump) of|up|up by)$")
SINCE = frozenset(("since", "from", "on", "over", "compared"))


def has_risen(passage: Passage, at: int, phrase: Phrase) -> bool:
    """Tell whether a bare figure is by how much the toll right before it has grown."""
    last = max((toll.at for toll in passage.tolls if toll.at < at), default=-1)
    after = passage.items[phrase.end].low if phrase.end < len(passage.items) else ""
    near = passage.items[max(0, at - 4) : at]
    if last < 0 or not phrase.bare or after not in SINCE or near[-1].figure is not None:
        return False
    between = (item for item in passage.items[last + 1 : at] if item.figure is not None)
    said = " ".join(item.low for item in near)
    return next(between, None) is None and RISEN.search(said) is not None
