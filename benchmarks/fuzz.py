"""Look for a text on which finding fails: a coverage-guided search over pieces of news.

usage: python -m benchmarks.fuzz SECONDS [CORPUS_FOLDER]

Needs atheris (in the benchmark requirements). Any text must give findings whose spans stand in it,
the same each time, within a second; whatever breaks this ends the search and is printed.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["according"]):
    from according.find import find
    from according.find.lexicon import lexicon
    from according.model import Published, Report

__all__ = ["text_of", "try_one"]

# A text that takes longer than this is a failure; ordinary reports take milliseconds.
TIMEOUT = 5
SMALL = (
    "the a an of in at on by to from and or but , . ; : - – — ( ) “ ” \" ' ’s \n \n\n • who which"
    " was were have been had said told according after since between among them others more"
    " İ ﬁ 😀 \u00a0 \u202f é ‑"
).split(" ")
NUMBERS = (
    "0 1 2 12 406 1,597 12,000 12 000 3.5m 1.2 lakh dozens scores several a dozen half a million"
    " at least more than up to about nearly 10 to 15 100-200 between 10 and 20 (+3) 24 February"
    " 2022 on Sunday 6 a.m. 12-year-old 5% $3 no one"
).split(" ")
NAMES = (
    "Ukraine Kyiv Russia the UN Hamas Gaza police officials Reuters Smith the ministry a spokesman"
).split(" ")


def words() -> list[str]:
    """Give the words that texts are made of: small words, numbers, names, and the lexicon's."""
    known = sorted(set(lexicon().tolls) | lexicon().gate | set(lexicon().say))
    return [*SMALL, *NUMBERS, *NAMES, *known]


WORDS = words()


def text_of(data: bytes) -> str:
    """Give a text from bytes: two bytes pick a word, a high bit pattern a piece of raw text."""
    source = atheris.FuzzedDataProvider(data)
    pieces = []
    while source.remaining_bytes() > 1:
        at = source.ConsumeUInt(2)
        if at % 61 == 0:
            pieces.append(source.ConsumeUnicodeNoSurrogates(6))
        else:
            pieces.append(WORDS[at % len(WORDS)])
    return " ".join(pieces)


def try_one(data: bytes) -> None:
    """Find in one text, and raise if what is found is not sound."""
    text = text_of(data)
    report = Report(text=text, published=Published("2022-03-08"))
    found = find(report)
    found.check(text)
    if find(report) != found:
        raise AssertionError(f"found something else the second time: {text!r}")


def main(argv: list[str]) -> None:
    """Search for the seconds asked for."""
    seconds = int(argv[1]) if len(argv) > 1 else 60
    folder = Path(argv[2]) if len(argv) > 2 else None  # noqa: PLR2004 - the second argument
    options = [argv[0], f"-max_total_time={seconds}", f"-timeout={TIMEOUT}", "-max_len=2000"]
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        options.append(str(folder))
    run: Callable[[bytes], None] = try_one
    atheris.Setup(options, run)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
