"""How good finding is, on every labelled set at hand, beside what others published.

usage: python -m benchmarks.quality [--quick] [--write]

Prints one table: the labelled reports (`gold/dev.jsonl` of the shared data and `tests/gold`) by the
codebook's scorer, and the public corpora of the shared data by theirs; `--write` puts it into
docs/quality.md. The shared data lie in
ACCORDING_SHARED, by default ../shared; without them only the project's own labels are scored.
"""

import argparse
import re
from collections.abc import Iterator

from benchmarks.gate import ROOT, labelled, measure, shared
from benchmarks.published import at_hand, scores

__all__ = ["Row", "rows", "table", "written"]

# Set, what it asks, our scores in words, those of others.
Row = tuple[str, str, str, str]
PAGE = ROOT / "docs" / "quality.md"
MARKS = re.compile(r"(<!-- table -->\n).*?(<!-- end -->)", re.DOTALL)
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


def written(page: str, said: str) -> str:
    """Give a page with the table between its marks."""
    return MARKS.sub(lambda place: f"{place[1]}\n{said}\n\n{place[2]}", page)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="leave out the sets that take long")
    parser.add_argument("--write", action="store_true", help="put the table into docs/quality.md")
    asked = parser.parse_args()
    said = table(list(rows(quick=asked.quick)))
    print(said)
    if asked.write:
        PAGE.write_text(written(PAGE.read_text(), said))
    if not at_hand(shared()):
        print(f"\nno public corpora: there is no {shared() / 'corpora'} (set ACCORDING_SHARED)")


if __name__ == "__main__":
    main()
