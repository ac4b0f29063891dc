"""Places named by who holds office there, where nothing else says where it was."""

from according.find.places.scenes import Scenes
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["counts_at", "inside"]


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
