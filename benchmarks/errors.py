"""What goes wrong on the labelled reports, grouped by its likely cause, to be read by a person.

usage: python -m benchmarks.errors [--file NAME]... [--field FIELD]... [--limit N] [--aside]

Missed claims are grouped by where the finder lost them, false ones by the rule that found them,
wrong fields by what was given instead. Files whose name holds "aside" are left out unless --aside
is given: rules are not written against them.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from according.find import find
from according.find.tolls.passages import Passage, passages
from according.model import Report
from benchmarks.gate import gold_of, is_aside, labelled, report_of
from benchmarks.score import FIELDS, Fields, claims_in, is_right, pair

__all__ = ["Fault", "chosen", "faults", "listing"]

# Fields whose value is words of the report, which stand somewhere.
WORDED = ("subject", "claimant", "place", "part_of")
AROUND = 80


class Fault(NamedTuple):
    """Something that is wrong.

    Attributes:
        kind: "missed", "false", or the field that is wrong.
        cause: where it was lost, which rule found it, what was given instead.
        where: file, report and figure.
        words: the words around it, or what was wanted and given.
    """

    kind: str
    cause: str
    where: str
    words: str


def chosen(names: Sequence[str], *, aside: bool) -> list[tuple[str, Path]]:
    """Give the labelled files whose names hold one of ``names``, all if there is none.

    Those set aside only if ``aside``.
    """
    return [
        (name, path)
        for name, path in labelled()
        if (aside or not is_aside(name)) and (not names or any(part in name for part in names))
    ]


def faults(name: str, gold: Mapping[str, Fields]) -> Iterator[Fault]:
    """Yield what is wrong with the finder's claims in labelled reports."""
    for id_, labels in gold.items():
        report = report_of(labels)
        guesses: list[Fields] = [claim.to_dict() for claim in find(report).claims]
        yield from of_report(f"{name} {id_}", report, claims_in(labels), guesses)


def of_report(
    where: str, report: Report, labels: list[Fields], guesses: list[Fields]
) -> Iterator[Fault]:
    """Yield what is wrong in one report."""
    read = passages(report)
    pairs, extra = pair(labels, guesses)
    found = [label for label, _ in pairs]
    for label in labels:
        if not any(label is one for one in found):
            cause = why_missed(read, label, guesses)
            yield Fault("missed", cause, at(where, label), around(report.text, label))
    for guess in extra:
        cause = why_false(read, guess, labels)
        yield Fault("false", cause, at(where, guess), around(report.text, guess))
    for label, guess in pairs:
        for field in FIELDS:
            if not is_right(field, label, guess):
                told = f"wanted {label.get(field)!r}, got {guess.get(field)!r}"
                yield Fault(
                    field,
                    why_wrong(read, field, label, guess),
                    at(where, label),
                    f"{told} | {around(report.text, label)}",
                )


def at(where: str, claim: Fields) -> str:
    """Give report and figure in a line."""
    return f"{where}: {claim['figure']} {claim['measure']}"


def around(text: str, claim: Fields) -> str:
    """Give the words around a figure, which stands in brackets."""
    start, end = offsets(claim)
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    return " ".join(f"{before}[{text[start:end]}]{after}".split())


def offsets(claim: Fields) -> tuple[int, int]:
    """Give where a claim's figure stands."""
    return int(str(claim["start"])), int(str(claim["end"]))


def overlap(one: Fields, other: Fields) -> bool:
    """Tell whether the figures of two claims share a character."""
    (start, end), (first, last) = offsets(one), offsets(other)
    return start < last and first < end


def same(one: Fields, other: Fields, *keys: str) -> bool:
    """Tell whether two claims agree in all of ``keys``."""
    return all(one.get(key) == other.get(key) for key in keys)


def passage_of(read: Sequence[Passage], offset: int) -> Passage | None:
    """Give the sentence that holds an offset, None if none does."""
    return next((passage for passage in read if passage.start <= offset < passage.end), None)


def why_missed(read: Sequence[Passage], label: Fields, guesses: Sequence[Fields]) -> str:
    """Give where a labelled claim was lost."""
    over = [guess for guess in guesses if overlap(label, guess)]
    if any(same(label, guess, "measure") for guess in over):
        return "other bounds"
    if any(same(label, guess, "low", "high") for guess in over):
        given = next(guess["measure"] for guess in over if same(label, guess, "low", "high"))
        return f"other measure: {label['measure']} wanted, {given} given"
    if over:
        return "other bounds and measure"
    start, end = offsets(label)
    passage = passage_of(read, start)
    if passage is None:
        return "no sentence there"
    read_here = any(
        item.start < end and start < item.end and (item.figure or item.low in ("a", "an", "no"))
        for item in passage.items
    )
    if not passage.is_open:
        return "sentence not looked at: no toll word, or nothing that counts"
    if not read_here:
        return "figure not read"
    known = {toll.measure for item in passage.items for toll in item.tolls}
    if label["measure"] in known:
        return "measure not linked to the figure"
    return f"no word known for {label['measure']}"


def why_false(read: Sequence[Passage], guess: Fields, labels: Sequence[Fields]) -> str:
    """Give the rule that found a false claim, and whether its figure is labelled otherwise."""
    start, end = offsets(guess)
    passage = passage_of(read, start)
    rule = "table or part"
    for toll in passage.tolls if passage else ():
        item = passage.items[toll.at] if passage else None
        if item is not None and item.start < end and start < item.end:
            rule = f"rule {toll.how}" + ("" if item.figure else ", an article or no")
            break
    if any(overlap(guess, label) for label in labels):
        return f"{rule}; labelled otherwise"
    return f"{rule}; not labelled, {guess['measure']}"


def why_wrong(read: Sequence[Passage], field: str, label: Fields, guess: Fields) -> str:
    """Give what was given instead of a field's value."""
    wanted, given = label.get(field), guess.get(field)
    if field not in WORDED:
        return (
            f"wanted {wanted}, got {given}" if field in ("status", "scope") else told(wanted, given)
        )
    if not wanted:
        return "none wanted"
    return f"{'other given' if given else 'none given'}; {place_of(read, str(wanted), label)}"


def told(wanted: object, given: object) -> str:
    """Give which of the two values is there."""
    if not given:
        return "none given"
    return "other given" if wanted else "none wanted"


def place_of(read: Sequence[Passage], words: str, label: Fields) -> str:
    """Give where the wanted words stand, seen from the figure."""
    start, _ = offsets(label)
    passage = passage_of(read, start)
    if passage is None:
        return "no sentence there"
    if words in passage.text:
        return "wanted stands in the same sentence"
    text = passage.report.text
    before = words in text[: passage.start]
    after = words in text[passage.end :]
    if before:
        return "wanted stands earlier"
    return "wanted stands later" if after else "wanted stands nowhere so"


def listing(found: Sequence[Fault], limit: int) -> str:
    """Give the faults grouped by kind and cause, the most frequent first, with examples."""
    groups: dict[tuple[str, str], list[Fault]] = {}
    for fault in found:
        groups.setdefault((fault.kind, fault.cause), []).append(fault)
    lines = []
    for kind in dict.fromkeys(("missed", "false", *FIELDS)):
        causes = {cause: group for (of, cause), group in groups.items() if of == kind}
        if causes:
            lines.append(f"{kind}: {sum(map(len, causes.values()))}")
        for cause, group in sorted(causes.items(), key=lambda pair: (-len(pair[1]), pair[0])):
            lines.append(f"  {len(group):4d}  {cause}")
            for fault in group[:limit]:
                lines += [f"          {fault.where}", f"            {fault.words}"]
    return "\n".join(lines) or "nothing is wrong"


def main() -> None:
    """List the errors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--file", action="append", default=[], help="part of a labelled file's name"
    )
    parser.add_argument(
        "--field", action="append", default=[], help="missed, false, or a field; all by default"
    )
    parser.add_argument("--limit", type=int, default=3, help="examples of each cause")
    parser.add_argument("--aside", action="store_true", help="read the files set aside too")
    asked = parser.parse_args()
    files = chosen(asked.file, aside=asked.aside)
    if not files:
        sys.exit("errors: no labelled file of that name; those set aside need --aside")
    found = [fault for name, path in files for fault in faults(name, gold_of(path))]
    kinds = set(asked.field) or {"missed", "false", *FIELDS}
    print(listing([fault for fault in found if fault.kind in kinds], asked.limit))


if __name__ == "__main__":
    main()
