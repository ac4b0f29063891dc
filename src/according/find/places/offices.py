"""Places named by who holds office there, where nothing else says where it was."""

import re

from according.find.places.care import is_treating
from according.find.places.countrynames import countries, seats
from according.find.places.elsewhere import LOCAL
from according.find.places.placenames import Mention
from according.find.places.scenes import Scenes
from according.find.places.sites import is_known
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["counts_at", "inside", "speaks_there"]


def counts_at(scenes: Scenes, passage: Passage, claimant: Span | None) -> Span | None:
    """Give the place that a claimant speaks for, where nothing else names one."""
    named = scenes.inner(passage.number)
    # not "of the Carmora Fire Department"
    offices = (
        m.span
        for m in named
        if m.how == "office" or (m.how == "kind" and "Department" not in m.span.text)
    )
    return next((span for span in offices if inside(span, claimant)), None)


def inside(span: Span, other: Span | None) -> bool:
    """Tell whether a span begins inside another."""
    return other is not None and other.start <= span.start < other.end


def speaks_there(
    scenes: Scenes, passage: Passage, claimant: Span | None, *, apart: bool
) -> Span | None:
    """Give where a claimant who counts what is near is: "health officials in Gaza".

    If ``apart``, only who speaks for another place than the report's scene and what it lies in.
    """
    if claimant is None or LOCAL.search(claimant.text.lower()) is None:
        return None
    for mention in scenes.inner(passage.number):
        seat = mention.span.text.casefold() in seats()
        # "Iran's health ministry" counts its country's.
        whose = mention.how in ("owner", "actor") and mention.span.text in countries()
        held = mention.how in ("office", "kind") and may_count(
            scenes, passage, mention, claimant, apart=apart
        )
        speaks = held or (not apart and (mention.firm or whose))
        if inside(mention.span, claimant) and speaks and not seat:
            return None if is_treating(mention.span) else mention.span
    return None


TOWNSPEOPLE = re.compile(r"\b(?:mayor|residents|villagers|townspeople)\b")
# Whoever is called so is of a place; "officials" are of any body: "Edhi officials".
HEADS = re.compile(r"\b(?:mayor|governor|sheriff|commissioner|residents|villagers|townspeople)\b")


def may_count(
    scenes: Scenes, passage: Passage, mention: Mention, claimant: Span, *, apart: bool
) -> bool:
    """Tell whether who holds office at a place counts what happened there.

    ``apart`` from a report's one event, which was elsewhere, only a town's mayor or people do.
    """
    low = claimant.text.lower()
    if apart:
        return TOWNSPEOPLE.search(low) is not None and mention.span.text not in scenes.around
    heads = mention.how == "kind" or HEADS.search(low) is not None
    return "police" not in low and (heads or is_known(passage, mention.span.text))
