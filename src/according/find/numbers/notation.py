"""How news writes a number, and what number that is.

Digits with their separators ("12,000", "12 000", "1,20,000", "3.5m"), words ("twenty-one", "two
hundred and fifty", "half a million"), and vague words ("dozens", "tens of thousands"), which have
the lower bounds of the codebook's section 3 and no upper one.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from math import prod
from typing import NamedTuple

__all__ = [
    "BETWEEN",
    "GAP",
    "HEDGED",
    "NUMBER",
    "OPENERS",
    "PLURALS",
    "RAISED",
    "SCALES",
    "TENS",
    "UNITS",
    "Value",
    "number_starts",
    "value_of",
]

GAP = r"[\s\u00a0\u202f\u2009]+"
THIN = r"[ \u00a0\u202f\u2009]"

UNITS = {
    word: value
    for value, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen"
        ).split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
SCALES = {
    "dozen": 12,
    "score": 20,
    "hundred": 100,
    "thousand": 1_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "million": 1_000_000,
    "mln": 1_000_000,
    "mlns": 1_000_000,
    "crore": 10_000_000,
    "crores": 10_000_000,
    "billion": 1_000_000_000,
    "bln": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
SHORT = {
    "k": 1_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "bn": 1_000_000_000,
    "b": 1_000_000_000,
}
# Lower bounds of the vague plurals (codebook, section 3).
PLURALS = {
    "tens": 20,
    "dozens": 24,
    "scores": 40,
    "hundreds": 200,
    "100s": 200,
    "thousands": 2_000,
    "1000s": 2_000,
    "1,000s": 2_000,
    "millions": 2_000_000,
    "billions": 2_000_000_000,
}
PLURAL_OF = {"dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1_000, "millions": 1_000_000}

_small = "|".join(sorted((*UNITS, *TENS), key=len, reverse=True))
_tens = "|".join(TENS)
_ones = "|".join(word for word, value in UNITS.items() if 0 < value < 10)  # noqa: PLR2004 - digits
_scale = "|".join(sorted(SCALES, key=len, reverse=True))
_plural = "|".join(PLURALS)
_one = rf"(?:(?:{_tens})(?:[-‑–]|{GAP})(?:{_ones})|{_small})\b"
_part = rf"(?:(?:{_one}|an?|another){GAP}(?:{_scale})\b(?:{GAP}(?:{_scale})\b)*)"

# "1, 050 fighters", "more than 2, 500 families": a space may slip in behind the comma where no
# second number can begin.
SPACED = (
    r"\d{1,3}, 0\d\d(?!\d)|(?:(?<=than )|(?<=over )|(?<=about )|(?<=least )|(?<=total of )"
    r"|(?<=nearly )|(?<=almost )|(?<=around )|(?<=: ))\d{1,3}, \d{3}(?!\d)(?= [a-z])"
)
# "killed 214people", "killed 5,700Russian soldiers": where the space of such a word got lost.
GLUED = (
    r"(?=(?:people|persons|lives|others|deaths|dead|killed|injured|wounded|missing|civilians|soldiers"
    r"|men|women|children|families|households|houses|homes)\b"
    r"|(?-i:[A-Z][a-z]{2,}(?:ian|ean|ish|ese|aeli|aqi|ani)) [a-z])"
)
# A letter or currency sign before digits makes them part of something else ("F-16", "$75"); so do
# a letter, a per cent sign or a further digit group after them ("13th", "12%", "9:06"), or a bare
# point before them ("a .30 rifle").
DIGITS = (
    r"(?<![\w$€£¥₹�#/@])(?<!\d[.,:])(?<![A-Za-z][-‑])(?<![A-Z]\.)(?<![\s(]\.)"
    rf"(?P<digits>\d{{1,3}}(?:,\d{{2,3}})*,\d{{3}}(?!\d)|{SPACED}|\d{{1,3}}(?:{THIN}\d{{3}})+(?!\d)"
    r"|\d{1,2},\d(?=\s(?:million|billion))|\d+(?:\.\d+)?)"
    rf"(?:(?:{GAP}|-)?(?P<scale>{_scale})\b|(?P<short>k|m|b|{THIN}?(?:mn|(?-i:bn)))\b|(?![\w])|{GLUED})"
    r"(?![.,:/]\d)(?!\s?[%°])"
)
WORDS = (
    rf"\b(?P<words>(?:half|a{GAP}quarter{GAP}of){GAP}an?{GAP}(?:dozen|hundred|thousand"
    rf"|million|mln|billion|bln)\b"
    # "a half-million", "the quarter-million people"
    rf"|(?:a{GAP})?(?:half|quarter)(?:{GAP}|-)(?:dozen|hundred|thousand|million|mln|billion|bln)\b"
    rf"|(?:(?:several|many|a{GAP}few|few|a{GAP}couple(?:{GAP}of)?)){GAP}(?:{_scale})\b(?:{GAP}(?:{_scale})\b)*"
    rf"|(?:(?:many|several){GAP})?(?:{_plural})\b(?:{GAP}of{GAP}(?:{_plural})\b)*"
    rf"|{_part}(?:,?{GAP}(?:and{GAP})?{_part})*(?:{GAP}(?:and{GAP})?{_one}(?:{GAP}"
    rf"(?:{_scale})\b)?)?"
    rf"|{_one}(?:{GAP}|-)and(?:{GAP}|-)a(?:{GAP}|-)half{GAP}(?:{_scale})\b"
    rf"|a{GAP}couple\b|{_one}|several\b|both\b)"
)
NUMBER = re.compile(rf"{DIGITS}|{WORDS}", re.IGNORECASE)
# "from 12 to 340" may be what a toll rose from; that "ranges from 12 to 340"
# or is "anything from 12 to 340" is a range.
BETWEEN = re.compile(
    rf"\b(?:(?:any|every)(?:thing|where)|somewhere){GAP}(?:between|from){GAP}\Z"
    r"|(?:\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|left|leaving|claim(?:ed|ing))"
    # "raised the number of wounded from 60 to 90"
    r"|(?<!of )(?<!the )(?<!those )(?<!people )\b(?:kill(?:ed|ing)|injur(?:ed|ing)|wound(?:ed|ing)"
    rf"|displac(?:ed|ing))){GAP}(?P<ranged>from){GAP}\Z"
    rf"|\b(?P<word>between|from){GAP}\Z",
    re.IGNORECASE,
)
# "rose by 12 to 340": from what to what, no range.
RAISED = re.compile(
    r"\b(?:rose|risen|ris(?:es|ing)|up|gr[eo]ws?|grown|(?:climb|jump)(?:s|ed)"
    rf"|(?:increase|decrease|decline)[sd]|fell|fallen|falls|drop(?:s|ped)|down){GAP}by{GAP}\Z"
    # "rose from some 30 to 130", as "from 30 to 130" is none
    r"|(?<!ranging )(?<!ranged )(?<!ranges )(?<!range )(?<!vary )(?<!varying )(?<!varied )"
    rf"\bfrom{GAP}(?:some|about|around|nearly|almost|roughly|over|just|(?:more|less|fewer){GAP}than"
    rf"|at{GAP}least){GAP}\Z"
)
# "ranging from 90 to well over 200"
HEDGED = re.compile(
    rf"(?:(?:well|just|slightly){GAP})?(?:over|above|more{GAP}than|as{GAP}(?:many|high){GAP}as|up{GAP}to"
    rf"|perhaps|about|around|some|roughly|nearly|almost|close{GAP}to){GAP}"
)
# Where a number can begin: at digits, or at one of the words that WORDS begins with. Looking there
# only is many times as fast as trying every alternative at every letter.
STARTS = re.compile(r"\d+|[a-z]+", re.IGNORECASE)
OPENERS = frozenset(
    (*UNITS, *TENS, *PLURALS, *"a an another half quarter several many few both".split())
)


def number_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where a number can begin between the offsets."""
    for word in STARTS.finditer(text, start, end):
        said = word[0]
        if said.isdecimal() or said.casefold() in OPENERS:
            yield word.start()


class Value(NamedTuple):
    """What a number word or digits stand for: ``low``, and whether it has no upper bound."""

    low: int
    vague: bool = False
    scaled: bool = False


def value_of(match: re.Match[str]) -> Value | None:
    """Give the value of a match of NUMBER; None if it is no whole count ("6.3")."""
    if match["digits"] is not None:
        return digits_value(
            match["digits"], (match["scale"] or match["short"] or "").strip().lower()
        )
    return words_value(match["words"].lower())


# Most numbers of a report stand in it more than once.
REMEMBERED = 1 << 10


@lru_cache(maxsize=REMEMBERED)
def digits_value(digits: str, scale: str) -> Value | None:
    """Give the value of digits and their scale word; None for what is no whole number."""
    # int() of more digits than this raises, and no toll has them.
    if len(digits) > 18:  # noqa: PLR2004
        return None
    if scale and re.fullmatch(r"\d{1,2},\d", digits):
        digits = digits.replace(",", ".")
    bare = re.sub(rf", ?|{THIN}", "", digits)
    times = SCALES.get(scale) or SHORT.get(scale) or 1
    whole, _, part = bare.partition(".")
    tenth = 10 ** len(part)
    number, rest = divmod(int(whole + part) * times, tenth)
    return None if rest else Value(number, scaled=bool(scale))


@lru_cache(maxsize=REMEMBERED)
def words_value(words: str) -> Value:
    """Give the value of number words, lower case."""
    said = [word for word in re.split(r"[\s\u00a0\u202f\u2009,‑–-]+", words) if word]
    if any(word in PLURALS for word in said):
        return Value(vague_value(said), vague=True)
    if said[0] in ("several", "many", "few") or said[:2] == ["a", "few"]:
        several = said[0] == "several"
        return Value((3 if several else 2) * times_of(said), vague=True)
    if said == ["both"] or said[:2] == ["a", "couple"]:
        return Value(2 * times_of(said))
    if "half" in said[:2]:
        return Value(SCALES[said[-1]] // 2, scaled=True)
    if "quarter" in said[:2]:
        return Value(SCALES[said[-1]] // 4, scaled=True)
    if said[1:4] == ["and", "a", "half"]:
        number = UNITS.get(said[0], TENS.get(said[0], 0))
        return Value(number * SCALES[said[-1]] + SCALES[said[-1]] // 2, scaled=True)
    return Value(cardinal(said), scaled=any(word in SCALES for word in said))


def times_of(said: list[str]) -> int:
    """Give what scale words make of a number: "several hundred thousand" 100,000."""
    return prod(SCALES.get(word, 1) for word in said)


def vague_value(said: list[str]) -> int:
    """Give the lower bound of "dozens", "tens of thousands", "hundreds of millions"."""
    plurals = [word for word in said if word in PLURALS]
    low = PLURALS[plurals[0]]
    if said[0] == "several":
        low = 3 * PLURAL_OF.get(plurals[0], 10)
    for word in plurals[1:]:
        low *= PLURAL_OF.get(word, 10)
    return low


def cardinal(said: list[str]) -> int:
    """Give the value of a cardinal: two hundred and fifty thousand → 250,000."""
    total = current = 0
    for word in said:
        if word in ("a", "an", "another"):
            current = 1
        elif word in SCALES:
            scale = SCALES[word]
            if scale >= SCALES["thousand"]:
                total, current = total + (current or 1) * scale, 0
            else:
                current = (current or 1) * scale
        elif word != "and":
            current += UNITS.get(word, TENS.get(word, 0))
    return total + current
