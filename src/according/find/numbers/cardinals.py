"""The value of a cardinal in words: "two hundred and two thousand", "4 thousand 3 hundred and 21".

Strict: words that make no one number ("one two", "three hundred and two hundred") have no value, so
that a run of number words can be parted into the numbers that it holds.
"""

from dataclasses import dataclass, field
from fractions import Fraction

from according.find.numbers.notation import SCALES, TENS, UNITS

__all__ = ["BIG", "DOZENS", "NOUGHT", "NUMBER_SIGN", "SMALL", "cardinal"]

NOUGHT = {"nought": 0, "naught": 0, "nil": 0}
SMALL = {**UNITS, **NOUGHT, **TENS}
BIG = {name: value for name, value in SCALES.items() if value >= 1_000}  # noqa: PLR2004
DOZENS = dict.fromkeys(("dozen", "dozens", "doz", "dozs", "dz", "dzs"), 12)
HUNDREDS = {"hundred": 100, "hundreds": 100, "score": 20}
# Stands for digits in a row of words.
NUMBER_SIGN = "#"


@dataclass
class Sum:
    """A cardinal as far as it is read.

    Attributes:
        total: what big scales have closed ("two thousand" of "two thousand and six").
        current: the part still open.
        last: the last big scale; the next must be smaller.
        before: the last word.
        read: how many words were read.
    """

    total: Fraction = field(default_factory=Fraction)
    current: Fraction = field(default_factory=Fraction)
    last: int = 10**18
    before: str = ""
    read: int = 0

    def add(self, word: str, number: Fraction | None) -> bool:
        """Add a word; tell whether the words still are one cardinal."""
        if number is not None or word in SMALL:
            fits = self.add_small(Fraction(SMALL[word]) if number is None else number, word)
        elif word in DOZENS:
            fits = self.add_dozens(word)
        elif word in HUNDREDS:
            fits = self.add_hundreds(word)
        elif word in BIG:
            fits = self.add_big(BIG[word])
        else:
            # "and", "a"; whether they may stand here was asked before.
            fits = word in ("and", "a", "an")
            self.current += word != "and"
        self.before = word
        self.read += 1
        return fits

    def add_small(self, added: Fraction, word: str) -> bool:
        """Add a number below a hundred, or digits after a scale word."""
        fits = self.read == 0 or (
            added > 0 and added.denominator == 1 and added < self.last and self.takes(added, word)
        )
        self.current += added
        return fits

    def takes(self, added: Fraction, word: str) -> bool:
        """Tell whether a small number may follow the last word: "twenty-one", "hundred six"."""
        if word != NUMBER_SIGN and self.before in TENS:
            return added < 10  # noqa: PLR2004
        return self.before in SCALES or self.before == "and"

    def add_dozens(self, word: str) -> bool:
        """Multiply what stands before "dozen": of "three hundred and two dozen" the two."""
        low = self.current % 100
        fits = word != "dozens" or self.read > 0
        self.current += 11 * low if low else 12
        return fits and (low > 0 or self.current == 12)  # noqa: PLR2004 - a dozen

    def add_hundreds(self, word: str) -> bool:
        """Multiply by a hundred or a score; alone only "hundred" is a number."""
        fits = (word == "hundred" or self.read > 0) and (self.current < 100 or self.read == 1)  # noqa: PLR2004
        self.current = (self.current or Fraction(1)) * HUNDREDS[word]
        return fits

    def add_big(self, scale: int) -> bool:
        """Close the open part with a big scale: "lakh crore" multiplies, a larger one ends it."""
        if self.current == 0 and self.before in SCALES:
            self.total *= scale
            fits = True
        else:
            fits = scale < self.last and (self.current != 0 or self.read == 0)
            self.total += (self.current or Fraction(1)) * scale
            self.current = Fraction(0)
        self.last = scale
        return fits


def cardinal(words: list[str], numbers: list[Fraction | None]) -> Fraction | None:
    """Give the value of a cardinal that uses all the words, None if they are none.

    Args:
        words: in lower case; NUMBER_SIGN for digits.
        numbers: the value of each that is digits, None of the others.
    """
    if not words or words[-1] in ("and", "a", "an"):
        return None
    said = Sum()
    for at, (word, number) in enumerate(zip(words, numbers, strict=True)):
        if not may_stand(words, at) or not said.add(word, number):
            return None
    value = said.total + said.current
    nothing = value == 0 and words[-1] not in ("zero", *NOUGHT) and NUMBER_SIGN not in words
    return None if nothing else value


def may_stand(words: list[str], at: int) -> bool:
    """Tell whether "and" or "a" may stand at ``at``; any other word may."""
    if words[at] == "and":
        return at > 0 and (words[at - 1] in SCALES or words[at - 1] in DOZENS)
    if words[at] in ("a", "an"):
        scale = words[at + 1] in SCALES or words[at + 1] in DOZENS
        return scale and (at == 0 or words[at - 1] == "and")
    return True
