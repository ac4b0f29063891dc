"""What finding owes to names that it may know: scores before and after places are named anew.

usage: python -m benchmarks.renamed

Every place that the labels of a report name, but for countries and regions, is given a name that
nobody bears, the same in all the report and in its labels. Prints the scores of the reports that
may be read, as they are and so renamed: a finder that leaned on names would fall.
"""

import argparse
import random
import re
from collections.abc import Iterator, Mapping

from according.find import find
from according.find.places.countrynames import countries, regions
from benchmarks.gate import all_labels, is_aside, report_of
from benchmarks.score import Fields, claims_in, score

__all__ = ["invented", "renamed"]

BEGINNINGS = "Tor Bel Kas Mur Dov Sal Hart Len Var Pol Gra Zem Nor Tal Rus Col Fen Mar Os Wick"
ENDS = "vin grad ovka ton abad mere ino ham ska dale pur ora ville ani ester ak un iya ford ende"
# Words of names that tell what kind of place they name.
KINDS = frozenset(
    (
        "North South East West Northern Southern Eastern Western Central New Old Upper Lower Lake"
        " Mount River Province District County City State Region Street Road Airport Island Islands"
        " Port Saint Santa"
    ).split()
)
NAME = re.compile(r"\b[A-Z][\w’'-]{3,}")
PHRASES = ("figure", "subject", "claimant", "claimant_alt", "place", "part_of")


def invented(word: str) -> str:
    """Give a name that nobody bears for a word, always the same, in capitals if it is."""
    chosen = random.Random(word)  # noqa: S311 - names, no secrets
    name = chosen.choice(BEGINNINGS.split()) + chosen.choice(ENDS.split())
    return name.upper() if word.isupper() else name


def words_of(labels: Fields) -> set[str]:
    """Give the words of the places that labels name, but for countries, regions and kinds."""
    known = countries() | regions()
    names = {str(claim["place"]) for claim in claims_in(labels) if claim["place"]}
    words = {word for name in names - known for word in NAME.findall(name)}
    return {word for word in words if word not in known and word not in KINDS}


def renamed(labels: Fields) -> Fields | None:
    """Give a labelled report with its places named anew, None if there is none to be."""
    words = sorted(words_of(labels), key=len, reverse=True)
    if not words:
        return None
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})(?![a-z])")

    def anew(value: object) -> object:
        if isinstance(value, list):
            return [anew(one) for one in value]
        return pattern.sub(lambda m: invented(m[0]), value) if isinstance(value, str) else value

    text = str(labels["text"])
    moved = offsets(text, pattern)
    claims = [
        {
            **claim,
            **{field: anew(claim.get(field)) for field in PHRASES},
            "start": moved[int(str(claim["start"]))],
            "end": moved[int(str(claim["end"]))],
        }
        for claim in claims_in(labels)
    ]
    title = anew(labels.get("title"))
    return {**labels, "text": anew(text), "title": title, "claims": claims}


def offsets(text: str, pattern: re.Pattern[str]) -> list[int]:
    """Give where each character of a text, and its end, stand when its names are changed."""
    found: list[int] = []
    longer = 0
    for match in pattern.finditer(text):
        found += range(len(found) + longer, match.start() + longer)
        name = len(invented(match[0]))
        found += [match.start() + longer + min(at, name - 1) for at in range(len(match[0]))]
        longer += name - len(match[0])
    return found + list(range(len(found) + longer, len(text) + 1 + longer))


def predicted(reports: Mapping[str, Fields]) -> dict[str, Fields]:
    """Give the claims that are found in labelled reports."""
    return {
        id_: {"claims": [claim.to_dict() for claim in find(report_of(labels)).claims]}
        for id_, labels in reports.items()
    }


def figures(reports: Mapping[str, Fields]) -> dict[str, float]:
    """Give the scores of labelled reports."""
    return score(reports, predicted(reports)).figures()


def lines() -> Iterator[str]:
    """Yield the table: each score as the reports are, and renamed."""
    told: dict[str, Fields] = {}
    anew: dict[str, Fields] = {}
    for name, id_, labels in all_labels():
        if not is_aside(name) and (other := renamed(labels)) is not None:
            told[f"{name} {id_}"], anew[f"{name} {id_}"] = labels, other
    before, after = figures(told), figures(anew)
    yield f"{len(told)} reports; as they are, and with their places renamed"
    for field, share in before.items():
        yield f"{field:10s} {share:.3f} {after[field]:.3f}"


def main() -> None:
    """Measure and print."""
    argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0]).parse_args()
    print("\n".join(lines()))


if __name__ == "__main__":
    main()
