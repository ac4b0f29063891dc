"""Lines into a report's text: the parts in order, each with its exact place."""

from collections.abc import Iterable
from dataclasses import dataclass

from according.model import Block, BlockKind, Dropped

__all__ = ["Line", "composed", "dropped_of"]

SEPARATOR = "\n\n"
# The largest front page seen had 900 lines; more says nothing more about a report.
MOST_DROPPED = 2_000
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


def dropped_of(lines: Iterable[tuple[str, str]]) -> tuple[Dropped, ...]:
    """Give the record of lines that were left out, each with its reason, each once.

    Of more than ``MOST_DROPPED`` the last entry tells how many there were.
    """
    dropped = [Dropped(text, reason) for text, reason in dict.fromkeys(lines)]
    more = len(dropped) - MOST_DROPPED
    if more > 0:
        dropped[MOST_DROPPED:] = [Dropped(f"{more:,} more lines", "too many to list")]
    return tuple(dropped)
