"""Those of whom a part is told right behind them: "183 prisoners, 18 of whom"."""

from according.find.grammar.phrases import Kind, kind_of
from according.find.tolls.counted import Measured
from according.find.tolls.passages import Passage

__all__ = ["right_before"]

WHOM = frozenset(("whom", "which"))


def right_before(passage: Passage, toll: Measured, whole: Measured | None) -> Measured | None:
    """Give the figure whose noun a part stands right behind, None if there is none.

    Args:
        passage: the sentence.
        toll: the part.
        whole: what it is part of, if that is known.
    """
    items, at = passage.items, toll.at
    if whole is not None and items[whole.phrase.last].low == "others":
        # "killed two teachers and hurt 23 others, eight of them badly"
        return whole
    said = [item.low for item in items[at + 1 : at + 3]]
    if at == 0 or items[at - 1].text != "," or said[:1] != ["of"] or said[-1] not in WHOM:
        return None
    people = said[-1] == "whom"
    before = (t for t in passage.tolls if t.phrase.end == at - 1 and not t.phrase.bare)
    kinds = ((t, kind_of(items[t.phrase.last])) for t in before)
    return next((t for t, kind in kinds if not (people and kind is Kind.MATERIEL)), None)
