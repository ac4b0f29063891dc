"""Lines into a report's text: the parts in order, each with its exact place."""

from collections.abc import Iterable
from dataclasses import dataclass

from according.model import Block, BlockKind

__all__ = ["Line", "composed"]

SEPARATOR = "\n\n"
ORDER = (BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.BODY, BlockKind.CAPTION)


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a report.

    Attributes:
        text: its characters, without line breaks at its ends; never empty.
        kind: what part of the report it is.
    """

    text: str
    kind: BlockKind = BlockKind.BODY


def composed(lines: Iterable[Line]) -> tuple[str, tuple[Block, ...]]:
    """Give the text of the lines, headline first and captions last, and where each stands."""
    ordered = sorted(lines, key=lambda line: ORDER.index(line.kind))
    blocks, start = [], 0
    for line in ordered:
        blocks.append(Block(start, start + len(line.text), line.kind))
        start += len(line.text) + len(SEPARATOR)
    return SEPARATOR.join(line.text for line in ordered), tuple(blocks)
