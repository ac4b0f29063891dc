"""Who compiled what a verb of saying says: "figures compiled by the agency show"."""

from according.find.grammar.items import Item
from according.find.lexicon import lexicon
from according.find.sources.speakers import Source

__all__ = ["STATES", "compiled"]

STATES = lexicon().words["sources_states"]

COMPILED = frozenset(
    "compiled collected gathered collated published released issued provided kept".split()
)


def compiled(items: list[Item], at: int) -> Source | None:
    """Give the source of "figures compiled by the agency show", None if its verb is not ``at``."""
    is_that = items[at].kind == "be" and at + 1 < len(items) and items[at + 1].low == "that"
    has = items[at].low in ("has", "had") and items[at + 1 : at + 2] and items[at + 1].figure
    if not (items[at].low in lexicon().say or items[at].low in STATES or has or is_that):
        return None
    for by in range(at - 2, max(1, at - COMPILER), -1):
        drawn = items[by - 1].low in COMPILED or items[by - 2].low in ("drawn", "made", "given")
        # "imagery analysed by the group", not "UN figures obtained by reporters"
        owner = items[by - 3] if by > 2 else None  # noqa: PLR2004
        owned = owner is not None and (owner.text.isupper() or (owner.capital and by > OWNED))
        drawn = drawn or (items[by - 1].low in STUDIED and not owned)
        # "the present best estimate by the group is that"
        drawn = drawn or (is_that and items[by - 1].low in lexicon().words["documents"])
        if items[by].low == "by" and drawn:
            noun = by - 2 + is_that - (items[by - 1].low in ("up", "out"))
            if items[noun].low not in lexicon().words["documents"]:
                return None
            # "released by the board, which states"
            last = at - 1 - (items[at - 1].kind == "rel")
            last -= items[last].text == ","
            return Source(by + 1, last, at, at, (at + 1, len(items)))
    return None


STUDIED = frozenset("analysed analyzed reviewed obtained examined".split())
# An adjective that opens the sentence has a capital as well: "Satellite imagery analysed by".
OWNED = 3
# How long such an agency's name may be.
COMPILER = 12
