"""What finding gives for one report: claims, and how parties answered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from according.errors import ValueFormError
from according.model.claim import NOT_SAID, Claim
from according.model.spans import Span, content_id, offsets
from according.model.terms import ResponseKind

__all__ = ["Findings", "Response"]


@dataclass(frozen=True, slots=True)
class Response:
    """What a report says of a party's answer, or of the lack of one.

    Attributes:
        report_id: the report it stands in.
        kind: no response, declined to comment, denied, has not released figures.
        party: whose answer it is.
        words: the words that say so.
        about: what it answers ("Ukraine's claims"), None if not told.
        finder: version of the finder.
    """

    report_id: str
    kind: ResponseKind
    party: Span
    words: Span
    about: Span | None = None
    finder: str = ""

    @property
    def id(self) -> str:
        """The hash of all it says, the finder's version left out."""
        said = {key: value for key, value in self.to_dict().items() if key not in NOT_SAID}
        return content_id("response", self.report_id, said)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every span it rests on."""
        return tuple(span for span in (self.party, self.words, self.about) if span is not None)

    def to_dict(self) -> dict[str, object]:
        """Give the JSON form, with the offsets of every part under ``spans``."""
        given = {"party": self.party, "words": self.words, "about": self.about}
        return {
            "kind": str(self.kind),
            **{name: span.text if span else None for name, span in given.items()},
            "spans": {name: [span.start, span.end] for name, span in given.items() if span},
            "finder": self.finder,
        }

    @classmethod
    def from_dict(cls, said: Mapping[str, object], *, report_id: str, text: str) -> "Response":
        """Make the response that ``to_dict`` wrote, its spans taken from the report's ``text``.

        Raises:
            ValueFormError: a key is missing or its value is outside the codebook.
            ProvenanceError: a span does not fit the text.
        """
        try:
            spans = said["spans"]
            if not isinstance(spans, Mapping):
                raise ValueFormError("spans is no object")
            parts = {name: Span.of(text, *offsets(where)) for name, where in spans.items()}
            kind = ResponseKind(str(said["kind"]))
            party, words, about = parts["party"], parts["words"], parts.get("about")
        except (KeyError, TypeError, ValueError) as error:
            raise ValueFormError(f"not a response: {error!r}") from error
        return cls(report_id, kind, party, words, about, str(said.get("finder", "")))


@dataclass(frozen=True, slots=True)
class Findings:
    """What finding gives for one report.

    Attributes:
        claims: in the order of their figures; several may share a figure ("killed or wounded" no,
            "two dead and missing" yes).
        responses: in the order of the text.
        finder: version of the finder.
    """

    claims: tuple[Claim, ...] = ()
    responses: tuple[Response, ...] = ()
    finder: str = ""

    def check(self, text: str) -> None:
        """Raise ProvenanceError unless every span's characters stand in ``text`` where it says."""
        found: Iterable[Claim | Response] = (*self.claims, *self.responses)
        for finding in found:
            for span in finding.spans:
                span.check(text)
