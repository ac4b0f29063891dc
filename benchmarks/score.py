"""Score predicted claims against labelled ones, as docs/codebook.md section 5 says.

usage: python -m benchmarks.score GOLD.jsonl PREDICTED.jsonl [--errors N]
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["Score", "load", "score"]

FIELDS = (
    "subject",
    "claimant",
    "status",
    "verified",
    "bound",
    "scope",
    "since",
    "as_of",
    "place",
    "part_of",
)
STRICT = ("subject", "claimant", "status", "verified")
STOP = frozenset(
    (
        "the a an of and or in on at for by to from with his her its their this that these those "
        "some any other others mr mrs ms dr said says official officials spokesman spokesperson "
        "spokeswoman"
    ).split()
)
PLURALS = (
    ("ies", "y"),
    ("ches", "ch"),
    ("sses", "ss"),
    ("men", "man"),
    ("children", "child"),
    ("people", "person"),
)
BEFORE_HEAD_ENDS = re.compile(
    r"\b(?:of|in|from|who|that|which|at|on|with|near|across|belonging|among)\b|,"
)
SHORTEST_PLURAL = 4

Fields = Mapping[str, object]
Row = tuple[str, ...]


@dataclass
class Score:
    """What a scoring found.

    Attributes:
        gold: labelled claims.
        predicted: predicted claims.
        matched: pairs of figure, measure and both bounds.
        whole: of these, pairs with subject, claimant, status and verified right.
        right: field → pairs that have it right.
        missed: labelled claims that nothing matched: report, figure, measure, words around.
        false: predicted claims that match nothing.
        wrong: fields that differ in a pair: report, figure, field, what was wanted and given.
    """

    gold: int = 0
    predicted: int = 0
    matched: int = 0
    whole: int = 0
    right: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FIELDS, 0))
    missed: list[Row] = field(default_factory=list)
    false: list[Row] = field(default_factory=list)
    wrong: list[Row] = field(default_factory=list)

    def __add__(self, other: "Score") -> "Score":
        """Pool two scores."""
        return Score(
            gold=self.gold + other.gold,
            predicted=self.predicted + other.predicted,
            matched=self.matched + other.matched,
            whole=self.whole + other.whole,
            right={name: n + other.right[name] for name, n in self.right.items()},
            missed=self.missed + other.missed,
            false=self.false + other.false,
            wrong=self.wrong + other.wrong,
        )

    def f1(self, hits: int) -> float:
        """Give the F1 of so many hits: 0 to 1."""
        total = self.gold + self.predicted
        return 2 * hits / total if total else 1.0

    def figures(self) -> dict[str, float]:
        """Give found and whole F1 and the share of each field right, 0 to 1."""
        shares = {name: n / self.matched if self.matched else 0.0 for name, n in self.right.items()}
        return {"found": self.f1(self.matched), "whole": self.f1(self.whole), **shares}


def words(phrase: object) -> list[str]:
    """Give the words of a phrase, none of None."""
    return re.findall(r"[^\W_]+(?:['’][^\W_]+)?", str(phrase or ""))


def fold(word: str) -> str:
    """Case- and plural-fold one word."""
    word = re.sub(r"['’]s$", "", word.lower())
    for plural, singular in PLURALS:
        if word.endswith(plural):
            return word[: -len(plural)] + singular
    plain = word.endswith("s") and not word.endswith("ss") and len(word) >= SHORTEST_PLURAL
    return word[:-1] if plain else word


def head(phrase: object) -> str:
    """Give the last word before the first preposition or relative clause, folded."""
    text = str(phrase or "").strip()
    found = words(BEFORE_HEAD_ENDS.split(text, maxsplit=1)[0] or text)
    return fold(found[-1]) if found else ""


def content(phrase: object) -> set[str]:
    """Give the words that identify a name: the capitalised ones, else all but stop words."""
    found = words(phrase)
    names = {fold(w) for w in found if w[0].isupper() and w.lower() not in STOP}
    plain = {fold(w) for w in found if w.lower() not in STOP}
    return names or plain or {fold(w) for w in found}


def same_name(gold: object, predicted: object, alternatives: Iterable[object] = ()) -> bool:
    """Tell whether two mentions share a content word or the head."""
    accepted = [name for name in (gold, *alternatives) if name]
    if not accepted or not predicted:
        return not accepted and not predicted
    said = content(predicted) | {head(predicted)}
    return any((content(name) | {head(name)}) & said for name in accepted)


def digits(figure: object) -> str:
    """Give a figure's letters and digits."""
    return re.sub(r"[^0-9a-z]", "", str(figure or "").lower())


def is_right(name: str, gold: Fields, predicted: Fields) -> bool:
    """Tell whether a field of a matched claim is right."""
    g, p = gold.get(name), predicted.get(name)
    if name == "subject":
        return head(g) == head(p)
    if name == "claimant":
        others = gold.get("claimant_alt")
        return same_name(g, p, others if isinstance(others, list) else ())
    if name == "place":
        return same_name(g, p)
    if name == "part_of":
        both = bool(g and p and (digits(g) in digits(p) or digits(p) in digits(g)))
        return both or (not g and not p)
    return (g or None) == (p or None)


def matches(gold: Fields, predicted: Fields) -> bool:
    """Tell whether figures overlap and measure and both bounds are equal."""
    overlap = _at(gold, "start") < _at(predicted, "end") and _at(predicted, "start") < _at(
        gold, "end"
    )
    return overlap and all(
        gold.get(key) == predicted.get(key) for key in ("measure", "low", "high")
    )


def _at(claim: Fields, key: str) -> int:
    value = claim[key]
    if not isinstance(value, int):
        raise TypeError(f"{key} of {claim.get('figure')!r} is no offset")
    return value


def pair(
    gold: list[Fields], predicted: list[Fields]
) -> tuple[list[tuple[Fields, Fields]], list[Fields]]:
    """Give greedy one-to-one matches in the order of the labels, and what matched nothing."""
    left, pairs = list(predicted), []
    for label in gold:
        found = next((p for p in left if matches(label, p)), None)
        if found is not None:
            left = [p for p in left if p is not found]
            pairs.append((label, found))
    return pairs, left


def load(path: Path) -> dict[str, Fields]:
    """Give the reports of a JSON-lines file by their id."""
    with path.open(encoding="utf-8") as lines:
        reports = [json.loads(line) for line in lines if line.strip()]
    return {report["id"]: report for report in reports}


def claims_in(report: Fields | None) -> list[Fields]:
    """Give a report's claims, none if there is no report."""
    claims = report["claims"] if report else []
    return list(claims) if isinstance(claims, list) else []


def score(gold: Mapping[str, Fields], predicted: Mapping[str, Fields]) -> Score:
    """Score the predicted claims of each labelled report."""
    result = Score()
    for id_, report in gold.items():
        add(result, id_, report, claims_in(predicted.get(id_)))
    return result


def add(result: Score, id_: str, report: Fields, guesses: list[Fields]) -> None:
    """Add one report to a score."""
    text, labels = str(report["text"]), claims_in(report)
    pairs, extra = pair(labels, guesses)
    result.gold += len(labels)
    result.predicted += len(guesses)
    result.matched += len(pairs)
    found = [label for label, _ in pairs]
    missed = [label for label in labels if not any(label is one for one in found)]
    result.missed += [row(id_, label, text) for label in missed]
    result.false += [row(id_, guess, text) for guess in extra]
    for label, guess in pairs:
        right = {name: is_right(name, label, guess) for name in FIELDS}
        result.whole += all(right[name] for name in STRICT)
        for name in FIELDS:
            result.right[name] += right[name]
            if not right[name]:
                told = f"wanted {label.get(name)!r}, got {guess.get(name)!r}"
                result.wrong.append((id_, str(label["figure"]), name, told))


def row(id_: str, claim: Fields, text: str) -> Row:
    """Give a claim as a line of a listing, with the words around it."""
    around = text[max(0, _at(claim, "start") - 70) : _at(claim, "end") + 70]
    return id_, str(claim["figure"]), str(claim["measure"]), re.sub(r"\s+", " ", around)


def main() -> None:
    """Score two files and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("predicted", type=Path)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N of each kind")
    asked = parser.parse_args()
    try:
        result = score(load(asked.gold), load(asked.predicted))
    except (OSError, KeyError, TypeError, ValueError) as error:
        sys.exit(f"score: unusable input: {error!r}")
    print(f"{result.gold} labelled claims, {result.predicted} predicted")
    for name, value in result.figures().items():
        print(f"{name:10s} {value:.3f}")
    for title, rows in (
        ("missed", result.missed),
        ("false", result.false),
        ("wrong", result.wrong),
    ):
        for found in rows[: asked.errors]:
            print(title, *found, sep=" | ")


if __name__ == "__main__":
    main()
