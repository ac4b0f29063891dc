"""Every number of a text with its exact value: words, digits, decimals, fractions, powers.

`numbers` knows how reports write a count; here a number may be anything: "one and a half million",
"⅔", "-1.5", "1.3x10^6", "two hundred point zero three", "five out of eight". What is counted or
measured, and whether it is a figure at all ("5/17/2018"), is told in `quantities`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from according.find.numbers.numberwords import WORDS, Reading, read_words

__all__ = ["Numeral", "numerals"]

# Digits of more than this are no quantity, and int() refuses thousands of them.
LONGEST = 40
THIN = " \u00a0\u202f\u2009"
GLYPHS = {
    "½": Fraction(1, 2),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5),
    "⅖": Fraction(2, 5),
    "⅗": Fraction(3, 5),
    "⅘": Fraction(4, 5),
    "⅙": Fraction(1, 6),
    "⅚": Fraction(5, 6),
    "⅛": Fraction(1, 8),
    "⅜": Fraction(3, 8),
    "⅝": Fraction(5, 8),
    "⅞": Fraction(7, 8),
}
# A multiplier written onto digits or after a blank; "m" only without one ("5 m" is a distance).
SHORT = {
    "k": 10**3,
    "m": 10**6,
    "mm": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "g": 10**9,
    "t": 10**12,
    "tn": 10**12,
    "tln": 10**12,
    "trn": 10**12,
    "dz": 12,
    "dzs": 12,
    "doz": 12,
    "dozs": 12,
}
# Of these the small letter glued to digits is a unit: grams, millimetres, tons, bytes.
CAPITAL = frozenset(("g", "mm", "t"))
FRACTION = r"(?<!\d/)\d{1,4}/\d{1,4}(?![/\d]|-\d)"
PLAIN = r"(?<=\d\.)\d++|\d++(?:(?!\.\d++\.\d)\.\d+)?|\.\d+"
DIGITS = re.compile(
    r"(?P<base>\d+(?:\.\d+)?)(?:[eE](?P<exp>[+-]?\d{1,3})|\s?[x×]\s?10\^(?P<ten>[+-]?\d{1,3})"
    r"|\^(?P<power>[+-]{0,2}\d{1,3}))(?![\w.])"
    rf"|(?P<whole>\d{{1,4}})[ \u00a0]+(?P<mixed>{FRACTION})"
    rf"|(?P<fraction>{FRACTION})"
    r"|(?P<european>\d{1,3}(?:\.\d{3})+,\d{1,2})(?!\d)"
    r"|(?P<grouped>(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}"
    rf"|\d{{1,3}}(?:[{THIN}]\d{{3}})+)(?![,\d]\d)(?:\.\d+)?)(?!\d)"
    r"|(?P<comma>(?<!\d,)\d+,\d{1,2})(?![,\d])"
    rf"|(?P<plain>{PLAIN})",
)
# The first digits of what only looks like a fraction: groups of the same names.
ALONE = re.compile(DIGITS.pattern.replace(FRACTION, r"(?!)"))
# Beside one of these the digits are part of a word, a version, an address.
BEFORE = re.compile(r"[\w@#_]\Z")
GLYPH = re.compile(rf"[{''.join(GLYPHS)}]")
SUFFIX = re.compile(
    rf"(?P<glued>{'|'.join(sorted(SHORT, key=len, reverse=True))})(?!\w|-[A-Za-z])"
    r"|[ \u00a0]+(?P<spaced>[kKGM]|mn|mln|mil|bn|bln|tn|tln|trn|dzs?|dozs?)(?!\w)",
    re.IGNORECASE,
)
# A sign before a number, not a dash between two: "-5", "- 1 4/5", "minus five".
SIGN = re.compile(
    r"(?:(?<![\w)\]%.,–-])(?<!\w\s)[-−]\s{0,2}"
    r"|(?<!plus or )(?<!plus-or-)(?<!plus/)\b(?:minus|negative)\s+)\Z",
    re.IGNORECASE,
)
RATIO = re.compile(r"\s+(?P<joint>out\s+of|in|over)\s+", re.IGNORECASE)
# "one in five" is a share, "12 in six boxes" are two numbers; these are what shares are of.
WHOLES = frozenset((3, 4, 5, 10, 20, 50, 100, 1_000, 10_000, 100_000, 1_000_000))
YEARS = range(1500, 2100)
ENDS = re.compile(r"\s*(?:[.,;:!?)\"”]|\Z)")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as it stands in a text.

    Attributes:
        start: offset of its first character, its sign included.
        end: offset after its last.
        value: exactly what it stands for; a vague word's lower bound.
        vague: it has no upper bound ("dozens").
        scaled: a word or letter multiplies it ("3 million", "5k").
        digits: it is written in digits.
        share: it is written as a part of a whole ("two thirds", "3/4", "one in five").
    """

    start: int
    end: int
    value: Fraction
    vague: bool = False
    scaled: bool = False
    digits: bool = False
    share: bool = False


JOINED = re.compile(r"[A-Za-z]-\Z")
FIRST = re.compile(
    rf"(?P<digits>\.?\d)|(?P<glyph>{GLYPH.pattern})|(?P<words>{WORDS.pattern})", re.IGNORECASE
)


def numerals(text: str, start: int = 0, end: int | None = None) -> Iterator[Numeral]:
    """Yield every number of ``text`` between the offsets, in order, none overlapping.

    Ordinals are none, and neither are digits within a word ("F-16" has one, "B52" none).
    """
    end = len(text) if end is None else end
    at = last = start
    while match := FIRST.search(text, at, end):
        if match["words"] and match.start() > last + 1 and JOINED.search(text, last, match.start()):
            # The end of a compound: "all-four", "mid-thirties".
            at = match.end()
            continue
        found, at = numeral_at(text, match, end)
        if found is not None:
            found = ratio(text, found, end) or found
            at = last = found.end
            yield signed(text, found, start)


def numeral_at(text: str, match: re.Match[str], end: int) -> tuple[Numeral | None, int]:
    """Give the number that begins with a match, None if none does, and where to go on."""
    at = match.start()
    if match["words"]:
        reading, after = read_words(text, at, end)
        return (worded(at, after, reading) if reading else None), after
    if match["glyph"]:
        return Numeral(at, at + 1, GLYPHS[text[at]], share=True), at + 1
    if BEFORE.search(text, max(0, at - 2), at):
        return None, next_word(text, at + 1, end)
    return in_digits(text, at, end)


def worded(start: int, end: int, reading: Reading) -> Numeral:
    """Give number words as a number."""
    return Numeral(start, end, reading.value, reading.vague, reading.scaled, share=reading.share)


def next_word(text: str, at: int, end: int) -> int:
    """Give the offset after the word that holds the digits at ``at``."""
    while at < end and (text[at].isalnum() or text[at] == "_"):
        at += 1
    return at


def in_digits(text: str, at: int, end: int) -> tuple[Numeral | None, int]:
    """Give the number in digits at ``at`` with what multiplies it, and where to go on."""
    match = DIGITS.match(text, at, end)
    if match is None or len(match[0]) > LONGEST:
        return None, next_word(text, at + 1, end)
    value = value_of(match)
    if value is None:
        match = ALONE.match(text, at, end)
        value = value_of(match) if match else None
    if match is None or value is None:
        return None, next_word(text, at + 1, end)
    after = match.end()
    share = bool(match["mixed"] or match["fraction"])
    if match["plain"] and (glyph := GLYPH.match(text, after, end)):
        return Numeral(at, after + 1, value + GLYPHS[glyph[0]], digits=True), after + 1
    if share or match["base"]:
        ends = after >= end or not text[after].isalnum()
        return (Numeral(at, after, value, digits=True, share=share) if ends else None), after
    if scaled := multiplied(text, at, after, end, value):
        return scaled, scaled.end
    reading, last = read_words(text, at, end, digits=(after, value))
    if reading is not None:
        return (
            Numeral(at, last, reading.value, scaled=reading.scaled, digits=True),
            last,
        )
    if after < end and (text[after].isalpha() or text[after] == "_"):
        return glued(text, at, after, end, value)
    return Numeral(at, after, value, digits=True), after


def multiplied(text: str, at: int, after: int, end: int, value: Fraction) -> Numeral | None:
    """Give digits with the letter that multiplies them: "3.5m", "10 bln"; None without one."""
    suffix = SUFFIX.match(text, after, end)
    if suffix is None:
        return None
    said = suffix["glued"] or suffix["spaced"]
    if said.lower() in CAPITAL and not said.isupper():
        return None
    return Numeral(at, suffix.end(), value * SHORT[said.lower()], scaled=True, digits=True)


# What may be written onto digits: a unit ("29km"), never an ordinal's ending ("13th").
ORDINAL = re.compile(r"(?:st|nd|rd|th)\b", re.IGNORECASE)
UNIT = re.compile(r"(?!s\b)[A-Za-zµ°Ω]{1,4}(?![\w])(?:/\w{1,2}\b)?")


def glued(text: str, at: int, after: int, end: int, value: Fraction) -> tuple[Numeral | None, int]:
    """Give digits that a unit is written onto; None for an ordinal or a name ("13th", "4chan")."""
    if ORDINAL.match(text, after, end) or UNIT.match(text, after, end) is None:
        return None, next_word(text, after, end)
    return Numeral(at, after, value, digits=True), after


def value_of(match: re.Match[str]) -> Fraction | None:
    """Give the value of a match of DIGITS, None for a fraction of nothing."""
    if match["base"]:
        base = Fraction(match["base"])
        if match["power"] is None:
            return base * Fraction(10) ** int(match["exp"] or match["ten"])
        power = int(match["power"].replace("--", ""))
        return base**power if base or power > 0 else None
    if match["mixed"]:
        part = parted(match["mixed"])
        return part + int(match["whole"]) if part is not None else None
    if match["fraction"]:
        return parted(match["fraction"])
    if match["european"]:
        return Fraction(match["european"].replace(".", "").replace(",", "."))
    if match["comma"]:
        return Fraction(match["comma"].replace(",", "."))
    return Fraction(re.sub(rf"[,{THIN}]", "", match["grouped"] or match["plain"]))


def parted(fraction: str) -> Fraction | None:
    """Give the value of "4/5", None if it is no part of a whole."""
    above, _, below = fraction.partition("/")
    return Fraction(int(above), int(below)) if int(above) < int(below) else None


def ratio(text: str, first: Numeral, end: int) -> Numeral | None:
    """Give the share of "one in five", "two out of three", "one over twenty"; None if none."""
    joint = RATIO.match(text, first.end, end)
    if joint is None or first.value.denominator != 1 or first.vague:
        return None
    match = FIRST.match(text, joint.end(), end)
    whole = numeral_at(text, match, end)[0] if match and not match["glyph"] else None
    if whole is None or whole.value <= 0 or whole.value.denominator != 1 or whole.vague:
        return None
    if not divides(text, first, joint["joint"].lower(), whole):
        return None
    return Numeral(first.start, whole.end, first.value / whole.value, share=True)


def divides(text: str, first: Numeral, joint: str, whole: Numeral) -> bool:
    """Tell whether "in", "out of" or "over" makes a share of two numbers."""
    if joint == "over":
        return ENDS.match(text, whole.end) is not None
    if first.value >= whole.value or (joint == "in" and whole.value in YEARS):
        return False
    return joint != "in" or first.value == 1 or whole.value in WHOLES


def signed(text: str, found: Numeral, start: int) -> Numeral:
    """Give a number with the minus before it."""
    sign = SIGN.search(text, max(start, found.start - 20), found.start)
    if sign is None or found.vague:
        return found
    # A power binds closer than its sign: "-1.1^23"; what an even power makes of it is not asked.
    return Numeral(
        sign.start(),
        found.end,
        -found.value,
        scaled=found.scaled,
        digits=found.digits,
        share=found.share,
    )
