"""How good finding is, on every labelled set at hand, beside what others published.

usage: python -m benchmarks.quality [--quick] [--write]

Prints two tables: the labelled reports (`gold/dev.jsonl` of the shared data, `tests/gold`) by the
codebook's scorer, and the public corpora of the shared data by theirs; `--write` puts them into
docs/quality.md. The shared data lie in
ACCORDING_SHARED, by default ../shared; without them only the project's own labels are scored.
"""

import argparse
import re
from collections.abc import Iterable, Iterator

from benchmarks.gate import FIELDS, ROOT, reports, shared
from benchmarks.published import at_hand, scores

__all__ = ["Row", "rows", "sets", "table", "written"]

# A corpus, what it asks, our scores in words, those of others; or a labelled file and its scores.
Row = tuple[str, ...]
PAGE = ROOT / "docs" / "quality.md"
HEADS: Row = ("set", "asks", "according", "others, as published")
LABELLED: Row = ("labelled reports", *FIELDS)


def sets() -> Iterator[Row]:
    """Yield a row for each labelled file at hand and for each pool of them."""
    for one in reports():
        yield one.name, *(f"{one.figures[name]:.2f}" for name in FIELDS)


def rows(*, quick: bool = False) -> Iterator[Row]:
    """Yield a row for each public corpus at hand; those that take long only if not ``quick``."""
    for corpus in at_hand(shared()):
        if quick and corpus.heavy:
            continue
        told = "  ".join(f"{key} {value:.2f}" for key, value in scores(shared(), corpus).items())
        yield corpus.name, corpus.asks, told, corpus.peers


def table(heads: Row, found: Iterable[Row]) -> str:
    """Give the rows as a table of Markdown, its columns aligned."""
    lines = [heads, *found]
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    said = [
        "| "
        + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        + " |"
        for line in lines
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([said[0], rule, *said[1:]])


def written(page: str, mark: str, said: str) -> str:
    """Give a page with a table between its marks: ``<!-- mark -->`` and ``<!-- end -->``."""
    marks = re.compile(rf"(<!-- {mark} -->\n).*?(<!-- end -->)", re.DOTALL)
    return marks.sub(lambda place: f"{place[1]}\n{said}\n\n{place[2]}", page)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="leave out the sets that take long")
    parser.add_argument("--write", action="store_true", help="put the table into docs/quality.md")
    asked = parser.parse_args()
    ours = table(LABELLED, sets())
    said = table(HEADS, rows(quick=asked.quick))
    print(ours, said, sep="\n\n")
    if asked.write:
        page = written(PAGE.read_text(), "sets", ours)
        PAGE.write_text(written(page, "table", said))
    if not at_hand(shared()):
        print(f"\nno public corpora: there is no {shared() / 'corpora'} (set ACCORDING_SHARED)")


if __name__ == "__main__":
    main()
