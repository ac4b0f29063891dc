"""A report: clean text, who published it when, and what was left out of it."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from according.errors import ProvenanceError, ValueFormError
from according.model.spans import content_id
from according.model.terms import BlockKind, Precision

__all__ = ["Block", "Dropped", "Published", "Report"]

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# Clocks that were never set tell 0001-01-01, dates that never end 9999-12-31.
YEARS = range(1000, 9000)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a report and what part of the report it is.

    Attributes:
        start: offset of its first character in ``Report.text``.
        end: offset after its last character.
        kind: headline, standfirst, body or caption.
    """

    start: int
    end: int
    kind: BlockKind = BlockKind.BODY


@dataclass(frozen=True, slots=True)
class Published:
    """When a report says it was published, as finely as it says so.

    Attributes:
        moment: ISO 8601 to the precision, with the offset from UTC where it is known
            ("2022-03-08T09:06-05:00", "2022-03-08", "2022-03").
        precision: how much of ``moment`` the page tells.
        zone: the zone as the page writes it ("EST"), empty if it names none.
        written: the words of the page ("Tuesday 08 March 2022 09:06 EST"), empty if from metadata.
    """

    moment: str
    precision: Precision = Precision.DAY
    zone: str = ""
    written: str = ""

    def __post_init__(self) -> None:
        if not re.fullmatch(
            r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?", self.moment
        ):
            raise ValueFormError(f"{self.moment!r} is no ISO 8601 moment")

    @property
    def day(self) -> str | None:
        """The day, in the publisher's own zone; None if the page tells only month or year.

        Or no day at all ("2022-02-30", "0001-01-01").
        """
        if not DAY.match(self.moment) or int(self.moment[:4]) not in YEARS:
            return None
        try:
            return date.fromisoformat(self.moment[:10]).isoformat()
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Dropped:
    """A line of the page that is not part of the report, and why it was left out.

    Attributes:
        text: the line as it stood on the page.
        reason: a short name for the rule that dropped it ("notification prompt").
    """

    text: str
    reason: str


@dataclass(frozen=True)
class Report:
    """One report: clean text, and who published it when.

    Attributes:
        text: what every offset counts in; code points, never normalised after reading.
        publisher: who published it; a publisher is not a claimant. Empty if unknown.
        address: where it was had: a URL, or the file's name.
        title: its headline, empty if it has none.
        byline: who wrote it, as printed.
        published: when, or None if the page does not say.
        language: BCP 47, "en" unless the page says otherwise.
        blocks: its paragraphs in the order of the text; empty means: one block a line.
        dropped: the furniture that was left out.
        raw_hash: SHA-256 of the page's bytes, empty if there was no page.
        reader: version of the reader that made it, empty if it came as clean text.
        given_id: the id that its source gives it (JSON lines), empty if none.
    """

    text: str
    publisher: str = ""
    address: str = ""
    title: str = ""
    byline: str = ""
    published: Published | None = None
    language: str = "en"
    blocks: tuple[Block, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    raw_hash: str = ""
    reader: str = ""
    given_id: str = ""

    def __post_init__(self) -> None:
        before = 0
        for block in self.blocks:
            if not before <= block.start < block.end <= len(self.text):
                raise ProvenanceError(f"block {block.start}:{block.end} does not fit the text")
            before = block.end

    @cached_property
    def id(self) -> str:
        """The hash of publisher, address and text: the same report read twice has one id."""
        return content_id("report", self.publisher, self.address, self.text)

    @cached_property
    def day(self) -> str | None:
        """The ISO day of publication, or None."""
        return self.published.day if self.published else None

    def to_dict(self) -> dict[str, object]:
        """Give the wire form: one JSON object, with ``date`` as the codebook's files have it."""
        published = self.published
        return {
            "id": self.id,
            "given_id": self.given_id,
            "publisher": self.publisher,
            "date": self.day,
            "published": published
            and {
                "moment": published.moment,
                "precision": str(published.precision),
                "zone": published.zone,
                "written": published.written,
            },
            "url": self.address,
            "title": self.title,
            "byline": self.byline,
            "language": self.language,
            "text": self.text,
            "blocks": [[block.start, block.end, str(block.kind)] for block in self.blocks],
            "dropped": [[dropped.text, dropped.reason] for dropped in self.dropped],
            "raw_hash": self.raw_hash,
            "reader": self.reader,
        }
