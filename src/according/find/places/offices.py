"""Places named by who holds office there, where nothing else says where it was."""

from according.find.places.countrynames import ADJECTIVES, countries, is_wide
from according.find.places.placenames import Mention
from according.find.places.scenes import Scenes
from according.find.places.sites import is_known
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["counts_at", "inside", "policed"]


def policed(scenes: Scenes) -> Span | None:
    """Give the town whose police or officials a report speaks of: "Carmora police seek"."""
    for one in scenes.passages:
        for mention in scenes.named(one.number):
            # Not "Metropolitan police".
            name = mention.span.text
            if of_office(mention) and (is_known(one, name) or is_wide(name)):
                return mention.span
    return None


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


def of_office(mention: Mention) -> bool:
    """Tell whether a mention is of a town as one that has police or officials, no country's."""
    name = mention.span.text
    return mention.how == "office" and name not in countries() and name not in ADJECTIVES


def inside(span: Span, other: Span | None) -> bool:
    """Tell whether a span begins inside another."""
    return other is not None and other.start <= span.start < other.end
