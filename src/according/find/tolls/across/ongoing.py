"""Sentences that go on with what the one before told: "In addition, 17 submachine guns"."""

import re
from collections.abc import Sequence

from according.find.grammar.phrases import Kind, kind_of, phrase_after
from according.find.tolls.across.parts import OF_THESE
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure

__all__ = ["continued", "going_on"]

# "In addition, 17 submachine guns and three pistols": a list that goes on after a full stop.
GOES_ON = re.compile(
    r"(?:In addition|Additionally|Also|Besides|Further(?:more)?)\b,?", re.IGNORECASE
)
TAKEN = frozenset((Measure.CAPTURED, Measure.DESTROYED, Measure.DAMAGED, Measure.LOST))


def gone_on(passages: Sequence[Passage], passage: Passage) -> tuple[Passage, Measured] | None:
    """Give the figure before that a sentence's list of things taken goes on with."""
    if passage.number == 0 or not GOES_ON.match(passage.text):
        return None
    before = passages[passage.number - 1]
    last = next((t for t in reversed(before.tolls) if t.measure in TAKEN), None)
    return (before, last) if last is not None else None


def going_on(
    passages: Sequence[Passage],
    passage: Passage,
    toll: Measured,
    whole: tuple[Passage, Measured] | None,
) -> tuple[Passage, Measured] | None:
    """Give the figure before whose source a figure has: "Of these, 66,000 were evacuated"."""
    if whole is not None and OF_THESE.match(passage.text):
        return whole
    return gone_on(passages, passage) if toll.measure in TAKEN else None


def continued(
    passages: Sequence[Passage], passage: Passage
) -> list[tuple[Measured, tuple[Passage, Measured]]]:
    """Give the things of a sentence without a verb, each with the figure before that it goes on."""
    earlier = gone_on(passages, passage) if not passage.tolls else None
    if earlier is None or any(item.kind in ("be", "have", "modal", "do") for item in passage.items):
        return []
    return [
        (Measured(at, earlier[1].measure, -1, phrase, "list"), earlier)
        for at, item in enumerate(passage.items)
        if item.figure is not None
        and not (phrase := phrase_after(passage.items, at)).bare
        and kind_of(passage.items[phrase.last]) is Kind.MATERIEL
    ]
