"""Where in a report something stands, and the ids that come from what is said."""

import hashlib
import json
import re
from dataclasses import dataclass

from according.errors import ProvenanceError, ValueFormError

__all__ = ["Span", "content_id", "offsets"]


# Made once: making it costs as much as its work on a claim.
CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


# Characters; of a text of megabytes no more is written as JSON at once.
PIECE = 1 << 16


def content_id(*parts: object) -> str:
    """Give the id of what the parts say: 32 hex digits of SHA-256 over their canonical JSON."""
    if any(isinstance(part, str) and len(part) > PIECE for part in parts):
        return in_pieces(parts)
    said = CANONICAL.encode(parts)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def in_pieces(parts: tuple[object, ...]) -> str:
    """Give the id of parts of which one is a long text, without a copy of all of it."""
    digest = hashlib.sha256()
    for number, part in enumerate(parts):
        digest.update(b"," if number else b"[")
        said = part if isinstance(part, str) and len(part) > PIECE else None
        if said is None:
            digest.update(CANONICAL.encode(part).encode("utf-8", "surrogatepass"))
            continue
        # The JSON of a text is that of its characters, one after the other.
        digest.update(b'"')
        for at in range(0, len(said), PIECE):
            piece = CANONICAL.encode(said[at : at + PIECE])[1:-1]
            digest.update(piece.encode("utf-8", "surrogatepass"))
        digest.update(b'"')
    digest.update(b"]")
    return digest.hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a report's text, together with the characters that stand there.

    Attributes:
        start: offset of the first character, in code points, from 0.
        end: offset after the last character; always greater than ``start``.
        text: the characters themselves, so that a claim can be read without its report.

    Raises:
        ProvenanceError: ``text`` cannot stand between ``start`` and ``end``.
    """

    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        if self.start < 0 or not self.text or len(self.text) != self.end - self.start:
            raise ProvenanceError(f"{self.text!r} cannot stand at {self.start}:{self.end}")

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "Span":
        """Give the span of ``text`` between the offsets."""
        return cls(start, end, text[start:end])

    @classmethod
    def of_match(cls, match: re.Match[str], group: int | str = 0) -> "Span":
        """Give the span that a group of a match on the report's own text covers."""
        return cls(match.start(group), match.end(group), match[group])

    def check(self, text: str) -> None:
        """Raise ProvenanceError unless these very characters stand here in ``text``."""
        if text[self.start : self.end] != self.text:
            raise ProvenanceError(
                f"{self.text!r} does not stand at {self.start}:{self.end}, "
                f"where the report has {text[self.start : self.end]!r}"
            )


def offsets(where: object) -> tuple[int, int]:
    """Give the two offsets of a wire form's ``[start, end]``.

    Raises:
        ValueFormError: it is no pair of whole numbers.
    """
    if isinstance(where, list | tuple) and len(where) == 2:  # noqa: PLR2004 - start and end
        start, end = where
        if isinstance(start, int) and isinstance(end, int):
            return start, end
    raise ValueFormError(f"{where!r} is no pair of offsets")
