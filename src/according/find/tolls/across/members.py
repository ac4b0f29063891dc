"""Who some of those before were, as a sentence lists them: "Among them were two nurses"."""

import re

from according.find.grammar.phrases import Kind, kind_of, phrase_after
from according.find.grammar.sharing import of_figure
from according.find.lexicon import lexicon
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.find.tolls.spared.known import speaks
from according.find.tolls.within.sizes import one_did
from according.find.tolls.within.wholes import named_part
from according.model import Measure

__all__ = ["ends_among", "members"]

PLACING = lexicon().words["measures_placing"]
# "Two Canadians and an Irish nun were among them.", "A guard was among them, colleagues said."
AMONG_THEM = re.compile(r"\b(?:were|was|are|is) (?:also )?among (?:them|these)(?:[.”\"]*\Z|,)")


def ends_among(passage: Passage) -> int:
    """Give where "were among them" stands behind those of whom it is said, -1 if nowhere."""
    found = AMONG_THEM.search(passage.text) if "among" in passage.words else None
    return passage.start + found.start() if found else -1


def members(
    passage: Passage, whole: tuple[Passage, Measured] | None, said: Measure, among: int
) -> list[Measured]:
    """Give the figures of a sentence that breaks down an earlier one, up to "were among them"."""
    found: list[Measured] = []
    for at, item in enumerate(passage.items):
        if 0 <= among < item.start:
            # "Two clerks were among them, that 12 others had fled": told otherwise.
            break
        listed = item.low in ("a", "an") and is_listed(passage, at, found, among)
        if (item.figure is None and not listed) or passed_over(passage, at, found):
            continue
        phrase = phrase_after(passage.items, at)
        if listed and phrase.bare:
            continue
        if not phrase.bare and kind_of(passage.items[phrase.last]) not in (
            Kind.PEOPLE,
            kind_of_whole(*whole) if whole else Kind.PEOPLE,
        ):
            continue
        if phrase.bare:
            phrase = named_part(passage.items, phrase) or phrase
        found.append(Measured(at, said, -1, phrase, "part"))
    return found


def is_listed(passage: Passage, at: int, found: list[Measured], among: int) -> bool:
    """Tell whether an article counts one of them: "Among them were three children and a nurse"."""
    if found:
        return follows(passage, found[-1], at)
    before = passage.items[at - 1].low
    return among >= 0 and (at == 0 or before == "that" or before in lexicon().say)


def passed_over(passage: Passage, at: int, found: list[Measured]) -> bool:
    """Tell whether a figure is told otherwise, an age or a place's: "Walter and June, both 82"."""
    before = passage.items[at - 1].low
    told = any(toll.at == at for toll in passage.tolls)
    # "58 families are inside 9 centres"
    placed = bool(found) and at > 0 and before in PLACING
    # "terms of two to three years"
    ranged = passage.items[min(at + 1, len(passage.items) - 1)].low == "to"
    otherwise = told or placed or ranged or speaks(passage.items, at)
    # "at least 22 of the 222 residents"
    otherwise = otherwise or (at > 1 and of_figure(passage.items, at))
    otherwise = otherwise or one_did(passage.items, at)
    return otherwise or "both" in (passage.items[at].low, before)


def follows(passage: Passage, last: Measured, at: int) -> bool:
    """Tell whether one stands right behind a list's last member: "three children and a nurse"."""
    between = passage.items[last.phrase.end : at]
    return 0 < len(between) <= 2 and all(item.low in ("and", ",") for item in between)  # noqa: PLR2004


def kind_of_whole(passage: Passage, toll: Measured) -> Kind:
    """Give the kind of what the whole counts."""
    return Kind.PEOPLE if toll.phrase.bare else kind_of(passage.items[toll.phrase.last])
