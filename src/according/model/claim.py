"""A claim: one attributed figure, with the characters that each of its fields rests on."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from operator import attrgetter

from according.errors import ProvenanceError, ValueFormError
from according.model.spans import Span, content_id, offsets
from according.model.terms import Bound, Measure, Scope, Status, Verified

__all__ = ["NOT_SAID", "PARTS", "Claim"]

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

# The parts of a claim that stand in the report's text besides the figure, in the order of the
# wire form's "spans".
PARTS = (
    "subject",
    "claimant",
    "cue",
    "word",
    "relay",
    "caveat",
    "place",
    "since_words",
    "as_of_words",
    "status_words",
    "verified_words",
)


@dataclass(frozen=True, slots=True)
class Claim:
    """One attributed figure: who says how many, of what, where, as of when, how sure.

    Attributes:
        report_id: the report it stands in.
        figure: the number with its hedge, as it stands.
        low: the lower bound, None if open.
        high: the upper bound, None if open.
        bound: what the hedge makes of the number.
        measure: what happened to those counted.
        subject: who or what is counted; for an elided noun, the phrase it stands for.
        claimant: who says it; None if the report says it in its own voice.
        status: asserted, possible, projected or denied.
        verified: whether the report says it was checked; None if it does not say.
        scope: running total, one event, or a rate.
        since: ISO day on which the period starts, or None.
        as_of: ISO day at which the figure holds, or None.
        place: where it happened, the most specific named place; None if not told.
        part_of: the figure of the claim of which this is a part, or None.
        implicit: the figure is an article or "one" before a person or thing.
        cue: what shows the attribution ("claims", "according to").
        word: the reporter's own word for the measure ("sustained wounds").
        relay: who passes the claimant's words on ("state media quoted").
        caveat: what the report adds to the figure ("the real figures are considerably higher").
        since_words: the words that ``since`` was read from.
        as_of_words: the words that ``as_of`` was read from.
        status_words: the words that make it possible, projected or denied.
        verified_words: the words that say it was or was not verified.
        confidence: 0 to 1, how likely figure, bounds, measure, subject, claimant, status and
            verification are all right.
        finder: version of the finder.

    Raises:
        ValueFormError: bounds the wrong way round or negative, a day that is no ISO day, a
            confidence outside 0 to 1.
    """

    report_id: str
    figure: Span
    low: int | None
    high: int | None
    bound: Bound
    measure: Measure
    subject: Span
    claimant: Span | None = None
    status: Status = Status.ASSERTED
    verified: Verified | None = None
    scope: Scope = Scope.EVENT
    since: str | None = None
    as_of: str | None = None
    place: Span | None = None
    part_of: Span | None = None
    implicit: bool = False
    cue: Span | None = None
    word: Span | None = None
    relay: Span | None = None
    caveat: Span | None = None
    since_words: Span | None = None
    as_of_words: Span | None = None
    status_words: Span | None = None
    verified_words: Span | None = None
    confidence: float = 1.0
    finder: str = ""
    _id: str = field(default="", init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            raise ValueFormError(f"{self.figure.text!r} bounds nothing")
        if min(self.low or 0, self.high or 0) < 0:
            raise ValueFormError(f"{self.figure.text!r} has a negative bound")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueFormError(f"{self.figure.text!r} is bounded {self.low} to {self.high}")
        for day in (self.since, self.as_of):
            if day is not None and not DAY.fullmatch(day):
                raise ValueFormError(f"{day!r} is no ISO day")
        if not 0 <= self.confidence <= 1:
            raise ValueFormError(f"confidence {self.confidence} is not between 0 and 1")

    @property
    def id(self) -> str:
        """The hash of all it says, the finder's version left out: found again, it is the same."""
        if not self._id:
            said = {key: value for key, value in self.to_dict().items() if key not in NOT_SAID}
            object.__setattr__(self, "_id", content_id("claim", self.report_id, said))
        return self._id

    def judged(self, confidence: float) -> "Claim":
        """Give the same claim with another confidence, 0 to 1."""
        if not 0 <= confidence <= 1:
            raise ValueFormError(f"confidence {confidence} is not between 0 and 1")
        return self._copied({"confidence": confidence})

    def filed(self, report_id: str, spans: Mapping[str, Span]) -> "Claim":
        """Give the same claim of a report that has other characters at these of its spans."""
        return self._copied({"report_id": report_id, **spans})

    def _copied(self, changed: Mapping[str, object]) -> "Claim":
        """Give the same claim with some fields changed.

        Copied field by field, since nothing else is to be checked again: a report may have a
        hundred thousand claims.
        """
        copied, set_field = object.__new__(Claim), object.__setattr__
        for name, value in zip(FIELDS, EACH(self), strict=True):
            set_field(copied, name, value)
        for name, value in changed.items():
            set_field(copied, name, value)
        set_field(copied, "_id", "")
        return copied

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every span it rests on: the figure, its parts, and the figure it is part of."""
        parts = (getattr(self, name) for name in PARTS)
        return tuple(span for span in (self.figure, *parts, self.part_of) if span is not None)

    def to_dict(self) -> dict[str, object]:
        """Give the codebook's JSON form, with the offsets of every part under ``spans``."""
        given: dict[str, Span | None] = {name: getattr(self, name) for name in (*PARTS, "part_of")}
        words = {name: span.text if span else None for name, span in given.items()}
        return {
            "start": self.figure.start,
            "end": self.figure.end,
            "figure": self.figure.text,
            "low": self.low,
            "high": self.high,
            "bound": str(self.bound),
            "measure": str(self.measure),
            "subject": words["subject"],
            "claimant": words["claimant"],
            "status": str(self.status),
            "verified": str(self.verified) if self.verified else None,
            "scope": str(self.scope),
            "since": self.since,
            "as_of": self.as_of,
            "place": words["place"],
            "part_of": words["part_of"],
            "implicit": self.implicit,
            "cue": words["cue"],
            "word": words["word"],
            "relay": words["relay"],
            "caveat": words["caveat"],
            "spans": {name: [span.start, span.end] for name, span in given.items() if span},
            "confidence": self.confidence,
            "finder": self.finder,
        }

    @classmethod
    def from_dict(cls, said: Mapping[str, object], *, report_id: str, text: str) -> "Claim":
        """Make the claim that ``to_dict`` wrote, its spans taken from the report's ``text``.

        Raises:
            ValueFormError: a key is missing or its value is outside the codebook.
            ProvenanceError: a span does not fit the text.
        """
        try:
            figure = Span.of(text, *offsets([said["start"], said["end"]]))
            spans = said["spans"]
            if not isinstance(spans, Mapping):
                raise ValueFormError("spans is no object")
            parts = {name: Span.of(text, *offsets(where)) for name, where in spans.items()}
            _check_words(said, figure, parts)
            plain = {key: value for key, value in said.items() if key in FIELDS and key != "figure"}
            plain |= dict.fromkeys((*PARTS, "part_of")) | parts
            plain["bound"] = Bound(str(said["bound"]))
            plain["measure"] = Measure(str(said["measure"]))
            plain["status"] = Status(str(said["status"]))
            plain["verified"] = Verified(str(said["verified"])) if said["verified"] else None
            plain["scope"] = Scope(str(said["scope"]))
            plain |= {"report_id": report_id, "figure": figure}
            return cls(**plain)  # type: ignore[arg-type]  # checked by __post_init__ and above
        except (KeyError, TypeError, ValueError) as error:
            raise ValueFormError(f"not a claim: {error!r}") from error


FIELDS = tuple(one.name for one in fields(Claim) if one.init)
EACH = attrgetter(*FIELDS)
# What a claim says does not change when it is found again by a later version, or more surely.
NOT_SAID = frozenset({"confidence", "finder"})


def _check_words(said: Mapping[str, object], figure: Span, parts: Mapping[str, Span]) -> None:
    """Raise ProvenanceError if the words of the wire form are not those of its offsets."""
    for name, span in (("figure", figure), *parts.items()):
        if name in said and said[name] != span.text:
            raise ProvenanceError(
                f"{said[name]!r} does not stand at {span.start}:{span.end}, "
                f"where the report has {span.text!r}"
            )
