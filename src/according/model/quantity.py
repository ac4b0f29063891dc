"""A quantity: a figure of any kind, as it stands in a text."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from according.errors import ValueFormError
from according.model.spans import Span
from according.model.terms import Bound

__all__ = ["AttributedFigure", "FigureKind", "Number", "Quantity"]

Number = int | Decimal


class FigureKind(StrEnum):
    """What kind of quantity a figure is."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    SHARE = "share"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure of any kind, with its bounds, its unit and what it counts.

    Attributes:
        span: the number with its hedge, its currency and its unit.
        low: the lower bound, None if open; an int if it is whole, else a Decimal.
        high: the upper bound, None if open.
        bound: what the hedge makes of the number.
        kind: a count, money, per cent, another share ("two thirds"), a measurement, a duration or
            an age; a label is no quantity, but the number of a day, a time, a rank or a name.
        unit: the unit's name in the singular ("dollar", "percent", "kilometre", "year"); empty
            for what has none.
        unit_words: the unit as it stands, None if it has none.
        noun: who or what is counted, as it stands; None if no noun follows.

    Raises:
        ValueFormError: it bounds nothing, or its bounds are the wrong way round.
    """

    span: Span
    low: Number | None
    high: Number | None
    bound: Bound
    kind: FigureKind
    unit: str = ""
    unit_words: Span | None = None
    noun: Span | None = None

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            raise ValueFormError(f"{self.span.text!r} bounds nothing")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueFormError(f"{self.span.text!r} is bounded {self.low} to {self.high}")

    @property
    def value(self) -> Number:
        """The number that is named: of "more than 40" 40; of a range its lower end."""
        return self.low if self.low is not None else self.high  # type: ignore[return-value]  # not both None

    def to_dict(self) -> dict[str, object]:
        """Give its JSON form; decimals as numbers, spans as their words and offsets."""
        return {
            "start": self.span.start,
            "end": self.span.end,
            "figure": self.span.text,
            "low": plain(self.low),
            "high": plain(self.high),
            "bound": str(self.bound),
            "kind": str(self.kind),
            "unit": self.unit or None,
            "noun": self.noun.text if self.noun else None,
            "spans": {
                name: [span.start, span.end]
                for name, span in (("unit", self.unit_words), ("noun", self.noun))
                if span
            },
        }


def plain(number: Number | None) -> int | float | None:
    """Give a number as JSON has it."""
    return float(number) if isinstance(number, Decimal) else number


@dataclass(frozen=True, slots=True)
class AttributedFigure:
    """A figure of any kind, and who says it.

    Attributes:
        figure: the quantity.
        claimant: who says it; None if the text says it in its own voice.
        mention: the source as it stands beside the cue ("she", "the agency"); the claimant is whom
            it stands for, often in a fuller mention before.
        cue: what shows the attribution ("said", "according to").
        relay: who passes it on ("state media quoted").
    """

    figure: Quantity
    claimant: Span | None = None
    mention: Span | None = None
    cue: Span | None = None
    relay: Span | None = None

    def to_dict(self) -> dict[str, object]:
        """Give the JSON form: that of the figure, and the source's words and offsets."""
        said = self.figure.to_dict()
        given = {name: getattr(self, name) for name in ("claimant", "mention", "cue", "relay")}
        spans = {name: [span.start, span.end] for name, span in given.items() if span}
        words = {name: span.text if span else None for name, span in given.items()}
        return said | words | {"spans": {**_spans(said), **spans}}


def _spans(said: dict[str, object]) -> dict[str, object]:
    spans = said["spans"]
    return spans if isinstance(spans, dict) else {}
