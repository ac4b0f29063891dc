"""Number words → value: cardinals, decimals ("point"), fractions, dozens, vague words.

A run of number words is read as the longest number it can be: "two hundred and two thousand" is
202,000, "three-nought-four" are three numbers. Ordinals ("twenty-fifth") are read to be left out.
"""

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from according.find.numbers.cardinals import BIG, DOZENS, NUMBER_SIGN, SMALL, cardinal
from according.find.numbers.notation import PLURALS, SCALES, TENS, vague_value

__all__ = ["ORDINALS", "WORDS", "Reading", "read_words"]

ORDINALS = {
    name: value
    for value, name in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
        ).split(),
        start=1,
    )
}
ORDINALS |= {name.removesuffix("y") + "ieth": value for name, value in TENS.items()}
ORDINALS |= {
    "hundredth": 100,
    "thousandth": 10**3,
    "millionth": 10**6,
    "billionth": 10**9,
    "trillionth": 10**12,
}
PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4, **ORDINALS}
PARTS |= {f"{name}s": value for name, value in ORDINALS.items()}
# A singular ordinal is a part only after "a" or "one"; of these two the plain words are too common.
NO_PARTS = frozenset(("first", "second", "seconds", "firsts"))

KNOWN = (
    {*SMALL, *SCALES, *DOZENS, "hundreds", *PLURALS, *PARTS}
    | {"several", "few", "couple", "point", "many"}
)  # fmt: skip
_known = "|".join(sorted(KNOWN, key=len, reverse=True))
_article = r"(?:an?|the)"
# Where a number in words can begin.
WORDS = re.compile(rf"(?<![\w'’])(?:an?\s+)?(?:{_known})(?![\w'’])", re.IGNORECASE)
WORD = re.compile(r"[A-Za-z]+")
DIGITS = re.compile(r"\d+(?![\w.,])")
GAP = re.compile(r"\s*[-‑–]\s*|\s+")
# "three million, four hundred thousand"
COMMA = re.compile(rf"{GAP.pattern}|,\s+(?=(?:{'|'.join(SMALL)})\b)", re.IGNORECASE)
JOINS = frozenset(("and", "a", "an", "of", "the"))


class Reading(NamedTuple):
    """What number words stand for."""

    value: Fraction
    vague: bool = False
    scaled: bool = False
    share: bool = False


class Token(NamedTuple):
    """A word or a group of digits of a run; ``start`` and ``end`` are offsets in the text."""

    word: str
    start: int
    end: int
    number: Fraction | None = None


# More words than any number has.
LONGEST = 16


def read_words(
    text: str, at: int, end: int, digits: tuple[int, Fraction] | None = None
) -> tuple[Reading | None, int]:
    """Give what the longest number in words at ``at`` stands for, and where to go on.

    ``digits`` is the end and value of digits that open it ("4 thousand 3 hundred and 21"); then
    only a number that goes on in words is one.
    """
    first = Token(NUMBER_SIGN, at, digits[0], digits[1]) if digits else None
    run = run_at(text, at, end, first)
    for length in range(len(run), 1 if digits else 0, -1):
        if is_ordinal(run[:length]) and not parts_here(text, run, length):
            return None, run[length - 1].end
        reading = read([token.word for token in run[:length]], [t.number for t in run[:length]])
        if reading is None or not fits(text, run, length, reading):
            continue
        return reading, run[length - 1].end
    if digits:
        return None, digits[0]
    return None, skipped(text, at, end)


def skipped(text: str, at: int, end: int) -> int:
    """Give the offset after the word at ``at``."""
    word = WORD.match(text, at, end)
    return word.end() if word else at + 1


def run_at(text: str, at: int, end: int, first: Token | None) -> list[Token]:
    """Give the number words from ``at`` on, with the small words between them."""
    run = [first] if first else []
    at = first.end if first else at
    while len(run) < LONGEST:
        comma = COMMA if run and run[-1].word in BIG else GAP
        gap = comma.match(text, at, end) if run else None
        here = gap.end() if gap else at
        if run and gap is None:
            break
        word = WORD.match(text, here, end)
        if word and (word[0].lower() in KNOWN or word[0].lower() in JOINS):
            run.append(Token(word[0].lower(), here, word.end()))
            at = word.end()
        elif run and takes_digits(run[-1]) and (digits := DIGITS.match(text, here, end)):
            run.append(Token(NUMBER_SIGN, here, digits.end(), Fraction(int(digits[0][:30]))))
            at = digits.end()
        else:
            break
    return run


def takes_digits(token: Token) -> bool:
    """Tell whether digits may go on with a number in words: "4 thousand 3 hundred"."""
    return token.word in SCALES or token.word == "and"


# After a singular part only these show that it is one: "a third of", "a fifth.".
PART_ENDS = re.compile(r"\s+(?:of|as|to|from|more|less|higher|lower|and)\b|\s*(?:[.,;:!?)\"”%]|\Z)")
HALVED = re.compile(
    r"\s+(?:of|the|a|an|all|its|their|his|her|our|my|those|these|that|as|people|said|to|were|was|"
    r"are|is|have|had|say)\b|\s*(?:[.,;:!?)\"”]|\Z)",
    re.IGNORECASE,
)
NAMED_HALF = re.compile(
    r"\b(?:first|second|other|latter|former|top|bottom|better|final|third|fourth|last|this|that"
    r"|next|per|each|every|fiscal|the|previous|current)[\s-]+\Z",
    re.IGNORECASE,
)
ONE_BEFORE = re.compile(
    r"\b(?:the|this|that|which|every|each|any|no|some|another|current|previous|next|loved)\s+\Z",
    re.IGNORECASE,
)
ONE_AFTER = re.compile(
    r"\s+(?:another|another's|who|that|which|you|we|they|he|she|i|is|can|could|would|should|may"
    r"|might|must|before|day)\b|['’]s?\b|-(?:time|way|on|sided|off|party|man|woman|stop)\b",
    re.IGNORECASE,
)


def fits(text: str, run: Sequence[Token], length: int, reading: Reading) -> bool:
    """Tell whether what stands around the words lets them be that number."""
    first, last = run[0], run[length - 1]
    dangling = length < len(run) and run[length].word in SCALES
    if dangling or last.word in ("and", "a", "an", "of", "the", "point"):
        return False
    if length == 1 and first.word == "one":
        before = ONE_BEFORE.search(text, max(0, first.start - 12), first.start)
        return before is None and ONE_AFTER.match(text, last.end) is None
    single = reading.share and last.word in PARTS and not last.word.endswith("s")
    if single and last.word == "half" and length == 1:
        before = NAMED_HALF.search(text, max(0, first.start - 10), first.start)
        return before is None and HALVED.match(text, last.end) is not None
    if single and first.word in ("a", "an", "one") and last.word not in ("half", "quarter"):
        return length > 2 or PART_ENDS.match(text, last.end) is not None  # noqa: PLR2004
    if single and last.word == "quarter":
        named = NAMED_HALF.search(text, max(0, first.start - 10), first.start)
        return length > 1 and named is None
    return True


def parts_here(text: str, run: Sequence[Token], length: int) -> bool:
    """Tell whether words that end in an ordinal are a share here: "a twenty-first of"."""
    words, numbers = [token.word for token in run[:length]], [t.number for t in run[:length]]
    reading = read(words, numbers)
    return reading is not None and fits(text, run, length, reading)


def is_ordinal(run: Sequence[Token]) -> bool:
    """Tell whether a run ends in an ordinal that is one as a whole: "two hundred and first".

    Not "five second" or "two third", whose ordinal goes on with nothing.
    """
    value = ORDINALS.get(run[-1].word)
    if value is None or len(run) == 1:
        return value is not None
    before = run[-2].word
    if value >= 100:  # noqa: PLR2004
        return before in SMALL or before in SCALES
    return before in SCALES or before == "and" or (before in TENS and value < 10)  # noqa: PLR2004


def read(words: list[str], numbers: list[Fraction | None]) -> Reading | None:
    """Give what a run of words stands for as a whole, None if it is no number."""
    return (
        vague(words, numbers)
        or pointed(words, numbers)
        or plain(words, numbers)
        or mixed(words, numbers)
        or parts(words, numbers)
    )


def vague(words: list[str], numbers: list[Fraction | None]) -> Reading | None:
    """Give "dozens", "tens of thousands", "a few hundred", "several", "a couple"."""
    bare = [w for w in words if w not in ("a", "of")]
    if any(number is not None for number in numbers) or not bare or "the" in words:
        return None
    plurals = [word for word in bare if word in PLURALS]
    if plurals and len(plurals) == len(bare):
        return Reading(Fraction(vague_value(bare)), vague=True, scaled=True)
    if bare[0] in ("several", "many") and len(plurals) == len(bare) - 1 and plurals:
        return Reading(Fraction(vague_value(bare)), vague=True, scaled=True)
    if bare == ["several"]:
        return Reading(Fraction(3), vague=True)
    if words[:2] == ["a", "couple"] and all(w in SCALES for w in bare[1:]):
        times = 1
        for word in bare[1:]:
            times *= SCALES[word]
        return Reading(Fraction(2 * times), vague=times > 1, scaled=times > 1)
    scales = [SCALES[w] for w in bare[1:] if w in SCALES]
    if bare[0] in ("several", "few", "many") and scales and len(scales) == len(bare) - 1:
        low = 3 if bare[0] == "several" else 2
        for scale in scales:
            low *= scale
        return Reading(Fraction(low), vague=True, scaled=True)
    return None


def plain(words: list[str], numbers: list[Fraction | None]) -> Reading | None:
    """Give the value of a cardinal."""
    value = cardinal(words, numbers)
    if value is None:
        return None
    scaled = any(word in SCALES or word in DOZENS for word in words)
    return Reading(value, scaled=scaled)


def pointed(words: list[str], numbers: list[Fraction | None]) -> Reading | None:
    """Give "two hundred point zero three"."""
    if "point" not in words[1:-1] or any(n is not None for n in numbers):
        return None
    at = words.index("point")
    whole = cardinal(words[:at], numbers[:at])
    said = "".join(digits_of(words[at + 1 :]))
    if whole is None or not said or whole.denominator != 1:
        return None
    return Reading(whole + Fraction(int(said), 10 ** len(said)))


def digits_of(words: list[str]) -> list[str]:
    """Give the decimals that words name: "zero three" 03, "seventy-one" 71; none if they do not."""
    found: list[str] = []
    for at, word in enumerate(words):
        if word not in SMALL:
            return []
        joined = at > 0 and words[at - 1] in TENS and 0 < SMALL[word] < 10  # noqa: PLR2004
        if joined:
            found[-1] = str(int(found[-1]) + SMALL[word])
        else:
            found.append(str(SMALL[word]))
    return found


def parts(words: list[str], numbers: list[Fraction | None]) -> Reading | None:
    """Give "two thirds", "a twenty-first", "half", "three quarters of a million"."""
    if not words:
        return None
    if words[-1] in SCALES:
        return parts_of_scale(words, numbers)
    if words == ["half"]:
        return Reading(Fraction(1, 2), share=True)
    if words[-1] not in PARTS:
        return None
    above, below = words[:-1], PARTS[words[-1]]
    if len(above) > 1 and above[-1] in TENS and below < 10 and above[-2] != "and":  # noqa: PLR2004
        below, above = below + TENS[above[-1]], above[:-1]
    elif words[-1] in NO_PARTS:
        return None
    if not words[-1].endswith("s") and words[-1] not in ("half", "quarter"):
        return one_part(above, numbers, below)
    if above in (["a"], ["an"]):
        return Reading(Fraction(1, below), share=True)
    value = cardinal(above, numbers[: len(above)])
    return Reading(value / below, share=True) if value else None


def one_part(above: list[str], numbers: list[Fraction | None], below: int) -> Reading | None:
    """Give "a fifth", "one one hundred fifth"; None for an ordinal ("one hundredth", "fifth")."""
    if not above or above[0] not in ("a", "an", "one"):
        return None
    rest = cardinal(above[1:], numbers[1 : len(above)]) if above[1:] else Fraction(0)
    if rest is None or (above[1:] and (above[1] in SCALES or below >= 100)):  # noqa: PLR2004
        return None
    return Reading(Fraction(1) / (rest + below), share=True)


def parts_of_scale(words: list[str], numbers: list[Fraction | None]) -> Reading | None:
    """Give "half a million", "quarter million", "two thirds of a million", None if it is none."""
    scale = SCALES[words[-1]]
    above = words[:-1]
    while above and above[-1] in ("a", "an", "of"):
        above = above[:-1]
    if above == ["quarter"]:
        return Reading(Fraction(scale, 4), scaled=True)
    part = parts(above, numbers[: len(above)]) if above and above[-1] in PARTS else None
    return Reading(part.value * scale, scaled=True) if part else None


def mixed(words: list[str], numbers: list[Fraction | None]) -> Reading | None:
    """Give "one and a half", "five and a half million", "3 million and a quarter"."""
    for at in range(len(words) - 1, 0, -1):
        if words[at] != "and":
            continue
        whole = cardinal(words[:at], numbers[:at])
        part = parts(words[at + 1 :], numbers[at + 1 :])
        if whole is None or part is None:
            continue
        if part.scaled:
            # "five and a half million", "one billion and three quarters million"
            scale = SCALES[words[-1]]
            close = words[at - 1] in BIG
            return Reading((whole if close else whole * scale) + part.value, scaled=True)
        if part.value >= 1:
            continue
        big = BIG.get(words[at - 1], 0)
        step = big if big >= 10**6 else 1
        return Reading(whole + part.value * step, scaled=big > 0)
    above = [w for w in words if w != "and"]
    if len(above) < len(words) and words[-1] in PARTS and words[-1].endswith("s"):
        value = cardinal(words[:-1], numbers[:-1])
        return Reading(value / PARTS[words[-1]], share=True) if value else None
    return None
