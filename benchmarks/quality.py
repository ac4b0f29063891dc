"""How good finding is, on every labelled set at hand, beside what others published.

usage: python -m benchmarks.quality [--quick]

Prints one table: the labelled reports (`gold/dev.jsonl` of the shared data and `tests/gold`) by the
codebook's scorer, and the public corpora of the shared data by theirs. The shared data lie in
ACCORDING_SHARED, by default ../shared; without them only the project's own labels are scored.
"""

import argparse
from collections.abc import Iterator

from benchmarks.gate import labelled, measure, shared
from benchmarks.published import at_hand, scores

__all__ = ["Row", "rows", "table"]

# Set, what it asks, our scores in words, those of others.
Row = tuple[str, str, str, str]
HEADS: Row = ("set", "asks", "according", "others, as published")


def rows(*, quick: bool = False) -> Iterator[Row]:
    """Yield a row for each labelled set at hand; those that take long only if not ``quick``."""
    for name, path in labelled():
        figures = measure(name, path).figures
        told = "  ".join(f"{key} {figures[key]:.2f}" for key in ("found", "whole", "claimant"))
        yield name, "every attributed figure of a report: F1", told, ""
    for corpus in at_hand(shared()):
        if quick and corpus.heavy:
            continue
        told = "  ".join(f"{key} {value:.2f}" for key, value in scores(shared(), corpus).items())
        yield corpus.name, corpus.asks, told, corpus.peers


def table(found: list[Row]) -> str:
    """Give the rows as a table of Markdown, its columns aligned."""
    lines = [HEADS, *found]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADS))]
    said = [
        "| "
        + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        + " |"
        for line in lines
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([said[0], rule, *said[1:]])


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="leave out the sets that take long")
    asked = parser.parse_args()
    print(table(list(rows(quick=asked.quick))))
    if not at_hand(shared()):
        print(f"\nno public corpora: there is no {shared() / 'corpora'} (set ACCORDING_SHARED)")


if __name__ == "__main__":
    main()
