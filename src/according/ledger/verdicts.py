"""What a person decides, as values: judgements on actors, questions, situations and claims."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from according.errors import ValueFormError

__all__ = [
    "NOTHING_SAID",
    "Correction",
    "Judged",
    "Judgement",
    "Review",
    "ReviewState",
    "Verdict",
    "Withdrawal",
]


class Verdict(StrEnum):
    """What a judgement says."""

    SAME = "same"
    DIFFER = "differ"
    ACCEPT = "accept"
    REJECT = "reject"
    CORRECT = "correct"
    NAME = "name"


class Judged(StrEnum):
    """What a judgement is on."""

    ACTOR = "actor"
    QUESTION = "question"
    SITUATION = "situation"
    CLAIM = "claim"


class ReviewState(StrEnum):
    """How people see a claim: ``open`` is one found otherwise than it was when it was judged."""

    UNREVIEWED = "unreviewed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CORRECTED = "corrected"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Correction:
    """What a claim is judged to say in place of what was found; its other fields stay.

    Attributes:
        fields: the corrected fields in the wire form of a claim; None for one that says nothing.
        spans: where in the report's text the words of subject, claimant and place stand.
    """

    fields: Mapping[str, str | int | None] = field(default_factory=dict)
    spans: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether it corrects anything."""
        return bool(self.fields)

    def then(self, later: "Correction") -> "Correction":
        """Give both, the later one where they say different things."""
        kept = {name: at for name, at in self.spans.items() if name not in later.fields}
        return Correction({**self.fields, **later.fields}, {**kept, **later.spans})

    def to_json(self) -> str:
        """Give it as it is kept: the same correction has the same form."""
        said = {"fields": dict(self.fields), "spans": {k: list(v) for k, v in self.spans.items()}}
        return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, said: str) -> "Correction":
        """Make the correction that `to_json` wrote.

        Raises:
            ValueFormError: it is none.
        """
        try:
            given = json.loads(said)
            spans = {name: (int(at[0]), int(at[1])) for name, at in given["spans"].items()}
            return cls(dict(given["fields"]), spans)
        except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
            raise ValueFormError(f"not a correction: {error!r}") from error


NOTHING_SAID = Correction()


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """That a judgement was taken back.

    Attributes:
        by: who did.
        added: the ISO moment.
        note: why, empty if not told.
    """

    by: str
    added: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person decided.

    Attributes:
        id: the hash of what is decided, by whom, for which time.
        verdict: what it says.
        kind: what it is on.
        one: the id of what it is on.
        other: the id of what that is the same as, or differs from; empty for a claim or a name.
        correction: what a claim is judged to say; ``name``: what a situation is to be called.
        by: who decided.
        added: the ISO moment.
        note: why, empty if not told.
        withdrawn: that it was taken back; None if it holds.
        found: for a claim: whether it, or what it is found as now, is among the claims found last.
    """

    id: str
    verdict: Verdict
    kind: Judged
    one: str
    other: str
    correction: Correction
    by: str
    added: str
    note: str = ""
    withdrawn: Withdrawal | None = None
    found: bool = True

    def to_dict(self) -> dict[str, object]:
        """Give the JSON form."""
        taken = self.withdrawn
        return {
            "id": self.id,
            "verdict": str(self.verdict),
            "kind": str(self.kind),
            "one": self.one,
            "other": self.other or None,
            "corrected": dict(self.correction.fields) or None,
            "by": self.by,
            "added": self.added,
            "note": self.note,
            "withdrawn": taken and {"by": taken.by, "added": taken.added, "note": taken.note},
            "found": self.found,
        }


@dataclass(frozen=True, slots=True)
class Review:
    """How people see a claim: what follows from all judgements that hold for it.

    Attributes:
        state: accepted, rejected, corrected, or open.
        correction: what it is judged to say.
        judgement: the id of the last judgement that decided.
        by: who made that.
        added: the ISO moment of that.
        note: why.
    """

    state: ReviewState
    correction: Correction
    judgement: str
    by: str
    added: str
    note: str = ""

    def to_dict(self) -> dict[str, object]:
        """Give the JSON form."""
        return {
            "review": str(self.state),
            "corrected": dict(self.correction.fields) or None,
            "judgement": self.judgement,
            "reviewer": self.by,
            "reviewed": self.added,
            "review_note": self.note,
        }
