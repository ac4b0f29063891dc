"""How well copies of a report are told from other reports: precision and recall over real texts.

    python -m benchmarks.copies [REPORTS] [--copies 50] [--of 100]

REPORTS are JSON lines with ``text``. Each of so many reports is copied as papers copy an agency's
report: paragraphs cut, another byline, sentences of the house put in. Then pairs of copies of one
report are compared, pairs of different reports, and each report with an update of itself, in which
one number differs.
"""

import argparse
import itertools
import json
import os
import random
import re
import time
from pathlib import Path

from according.ledger import likeness
from according.ledger.likeness import Likeness, alike, likeness_of, may_be_alike, passages_of

SHARED = Path(os.environ.get("ACCORDING_SHARED", "../shared"))
HOUSE = (
    "The story is developing and will be updated.",
    "Our correspondent in the region contributed to this report.",
    "Read more of our coverage in the section on world news.",
    "Analysts told this newspaper that the coming weeks would be decisive for the region.",
    "Residents whom we reached by telephone described a night without sleep.",
    "The prime minister is expected to address parliament on the matter later this week.",
    "It is the latest in a series of such events that have shaken the country this year.",
    "Additional reporting by our staff and agencies.",
)
NAMES = ("Mara Lind", "J. Okafor", "Tomas Vrba", "Ines Duarte", "K. Watanabe", "Staff and agencies")
# Shorter texts are no reports that an agency sends.
LEAST_WORDS = 80
# A count: no date, time or age, whose change makes no other figure.
DATES = "January|February|March|April|May|June|July|August|September|October|November|December"
NUMBER = re.compile(
    r"(?<![\w.,:$-])([2-9]|[1-9][0-9]{1,2})(?= (?!" + DATES + r"|[ap]\.?m|to )[a-z])"
)
BEFORE = re.compile(rf"(?:{DATES}|\bby|\bat|until|the)\s*\Z")
KEPT_AT_LEAST = 0.5


def copied(text: str, dice: random.Random) -> str:
    """Give the text as another paper prints it."""
    paragraphs = [line for line in text.split("\n") if line.strip()]
    least = max(1, round(KEPT_AT_LEAST * len(paragraphs)))
    kept = paragraphs[: dice.randint(least, len(paragraphs))]
    if len(kept) > 3 and dice.random() < 0.5:  # noqa: PLR2004 - a story is cut from its end or middle
        del kept[dice.randrange(1, len(kept) - 1)]
    for _ in range(dice.randint(0, 3)):
        kept.insert(dice.randint(1, len(kept)), dice.choice(HOUSE))
    return "\n".join([f"By {dice.choice(NAMES)}", *kept])


def updated(text: str, dice: random.Random) -> str | None:
    """Give the text with one of its numbers changed; None if it has none that counts."""
    numbers = [
        place
        for place in NUMBER.finditer(text)
        if not BEFORE.search(text[max(0, place.start() - 12) : place.start()])
    ]
    if not numbers:
        return None
    place = dice.choice(numbers)
    return f"{text[: place.start()]}{int(place[0]) + dice.randint(1, 9)}{text[place.end() :]}"


def found(one: Likeness, other: Likeness) -> bool:
    """Tell whether a ledger would find the pair: enough passages in common, and alike."""
    mine, its = passages_of(one), passages_of(other)
    return may_be_alike(mine, its, len({*mine} & {*its})) and alike(one, other)


def main() -> None:
    """Print the counts and rates."""
    arguments = argparse.ArgumentParser(description="Measure how copies are told.")
    arguments.add_argument("reports", nargs="?", default=SHARED / "data/wikinews/articles.jsonl")
    arguments.add_argument("--copies", type=int, default=50)
    arguments.add_argument("--of", type=int, default=100)
    given = arguments.parse_args()
    dice = random.Random(1)  # noqa: S311 - the same copies on every run
    lines = Path(given.reports).read_text().splitlines()
    texts = [json.loads(line)["text"] for line in lines]
    texts = [text for text in texts if len(text.split()) >= LEAST_WORDS]

    began = time.perf_counter()
    all_alike = [likeness_of(text) for text in texts]
    took = (time.perf_counter() - began) / len(texts)
    print(f"{len(texts)} reports; {took * 1000:.2f} ms to take one's likeness")
    print(f"runs of {likeness.RUN} words, {likeness.LEAST_SHARED:.0%} shared")

    pairs = hits = joined = 0
    for text in texts[: given.of]:
        copies = [likeness_of(copied(text, dice)) for _ in range(given.copies)]
        linked = list(itertools.starmap(found, itertools.combinations(copies, 2)))
        pairs += len(linked)
        hits += sum(linked)
        joined += _one_story(copies)
    print(f"copies: {hits:,} of {pairs:,} pairs found ({hits / pairs:.4f})")
    print(f"stories: {joined} of {min(given.of, len(texts))} groups of {given.copies} are one")

    different = list(itertools.combinations(all_alike, 2))
    wrong = sum(itertools.starmap(found, different))
    print(f"different reports: {wrong} of {len(different):,} pairs taken for copies")
    updates = [(text, updated(text, dice)) for text in texts]
    kept = [(text, new) for text, new in updates if new]
    taken = sum(found(likeness_of(text), likeness_of(new)) for text, new in kept)
    print(f"updates: {taken} of {len(kept)} taken for copies")


def _one_story(copies: list[Likeness]) -> bool:
    """Tell whether links join all copies."""
    reached, open_ = {0}, [0]
    while open_:
        at = open_.pop()
        for other in set(range(len(copies))) - reached:
            if found(copies[at], copies[other]):
                reached.add(other)
                open_.append(other)
    return len(reached) == len(copies)


if __name__ == "__main__":
    main()
