"""Every quantity of a text: counts, money, per cent, shares, measurements, durations, ages.

`figures` finds the counts that can be tolls; here any number that stands for a quantity is one,
with its hedge, its range, its unit and the noun it counts. Ordinals, dates, times of day, years,
scores and the numbers of names are left out (`nofigures`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Context, Decimal
from fractions import Fraction

from according.find.grammar.items import items_of
from according.find.grammar.phrases import phrase_after
from according.find.grammar.predicates import TIME_WORDS
from according.find.numbers.figures import hedge_of, vague_bound
from according.find.numbers.nofigures import age_at, is_figure
from according.find.numbers.notation import BETWEEN, GAP
from according.find.numbers.numerals import Numeral, numerals
from according.find.numbers.units import Unit, sign_before, unit_after
from according.model import Bound, FigureKind, Number, Quantity, Span

__all__ = ["exact", "quantities"]

# Fractions are given to so many digits; more than any report states.
CONTEXT = Context(prec=15)
# How far a noun may follow; a noun phrase is shorter.
NOUN = 90
# No noun phrase goes on past one of these, nor past another number.
SENTENCE_ENDS = re.compile(r"[.!?;:]\s|\n|[.!?;:]\Z|\s\d")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, not yet hedged; ``after`` is where its noun may begin."""

    start: int
    end: int
    low: Fraction
    high: Fraction
    number: Numeral
    unit: Unit | None
    kind: FigureKind
    bound: Bound = Bound.EXACT


OR_MORE = re.compile(
    rf"\s?(?P<plus>\+)(?!\d)|-plus\b|{GAP}plus\b(?={GAP}[a-z])"
    rf"|{GAP}(?:or|and){GAP}(?P<more>more|greater|higher|larger|above|over|up(?:ward)?s?|counting"
    rf"|older)\b(?:{GAP}than\b(?=\s*(?:[.,;]|\Z)))?(?!{GAP}(?:than|or{GAP}equal)\b)|{GAP}or{GAP}(?P<less>less|fewer|lower|smaller|below"
    rf"|under|younger)\b(?!{GAP}(?:than|or{GAP}equal)\b)|(?P<odd>-odd\b|{GAP}odd\b|{GAP}or{GAP}so\b|-ish\b)"
    rf"|,?{GAP}(?P<atleast>at{GAP}(?:the{GAP}(?:very{GAP})?)?least)\b(?=[.,;)]|\Z)"
    rf"|,?{GAP}(?P<atmost>at{GAP}(?:the{GAP}(?:very{GAP})?)?most)\b(?=[.,;)]|\Z)",
    re.IGNORECASE,
)
COMPARED = re.compile(
    rf"(?:\b(?:equals?{GAP}(?:to{GAP})?or{GAP})?(?P<no>(?:no|not){GAP})?"
    rf"(?:(?P<up>more|greater|higher|larger|bigger)|(?P<down>less|fewer|lower|smaller))"
    rf"{GAP}(?:than{GAP}(?:or{GAP}equals?{GAP}to{GAP})?|or{GAP}equals?{GAP}(?:than|to){GAP})"
    rf"|\b(?P<over>exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|at{GAP}least{GAP}or{GAP}equal{GAP}to)"
    rf"{GAP}|(?<![<>=])(?:(?P<gt>>\s?=?|≥)|(?P<lt><\s?=?|≤)|(?P<like>[~≈±]))\s*)\Z",
    re.IGNORECASE,
)
JOINT = re.compile(
    rf"(?P<dash>\s?[-‑–—‒~]\s?|-to-)|{GAP}(?P<word>to|or|and|through|thru|till|until){GAP}",
    re.IGNORECASE,
)
# After one of these "from 93 to 167" tells two figures.
CHANGED = re.compile(
    r"\b(?:rise|rose|risen|rising|fall|fell|fallen|falling|grow|grew|grown|growing|increas\w+|decreas\w+"
    r"|climb\w*|drop\w*|jump\w*|surg\w+|soar\w*|spik\w+|up|down|revis\w+|updat\w+|upgrad\w+|downgrad\w+"
    r"|rais\w+|lower\w*|cut|reduc\w+|chang\w+|mov\w+|went|go|goes|going|gone|slip\w*|shrink\w*|shrank"
    r"|shrunk|expand\w*|swell\w*|swollen|plung\w+|plummet\w*|declin\w+|doubl\w+|tripl\w+|advanc\w+)\b"
    r"[^.;\n]{0,60}\Z",
    re.IGNORECASE,
)
# Between two bounds of one number: "more than 100 but fewer than 300".
BOTH_ENDS = re.compile(r"\s*,?\s*(?:and|but)?(?:\s+is)?\s*\Z", re.IGNORECASE)
METRES = re.compile(
    r"[\s-](?:tall|high|long|deep|wide|away|above|below|thick|across|waves?|swell|race|sprint|from"
    r"|of water|depth|relay|freestyle)\b"
)


def quantities(text: str, start: int = 0, end: int | None = None) -> Iterator[Quantity]:
    """Yield every quantity of ``text`` between the offsets, in order, none overlapping."""
    end = len(text) if end is None else end
    held: Quantity | None = None
    before = start
    for amount in ranged(text, amounts(text, start, end)):
        found = hedged(text, amount, before, end)
        before = found.span.end
        if found.noun is None and found.span.text.lower() == "one":
            # "a revolutionary one": a pronoun.
            continue
        if held is not None and (both := enclosed(text, held, found)):
            held = both
            continue
        if held is not None:
            yield held
        held = found
    if held is not None:
        yield held


def amounts(text: str, start: int, end: int) -> Iterator[Amount]:
    """Yield each number that is a quantity, with its unit."""
    last = start
    for number in numerals(text, start, end):
        if is_figure(text, number, start, end):
            yield amount_of(text, number, last, end)
        last = number.end


def amount_of(text: str, number: Numeral, start: int, end: int) -> Amount:
    """Give a number with its unit and kind."""
    value, last = number.value, number.end
    first, unit = number.start, None
    glued = text[last - 1 : last] == "m" and number.digits and number.scaled
    if glued and METRES.match(text, last, end) and not text[last - 2 : last - 1].isalpha():
        value, unit = value / 10**6, Unit(FigureKind.MEASURE, "metre", last - 1, last)
    if (ends := age_at(text, number, end)) is not None:
        years = unit_after(text, last, end) if ends > last else None
        return Amount(first, ends, value, value, number, years, FigureKind.AGE)
    if sign := sign_before(text, start, first):
        return Amount(sign.start, last, value, value, number, sign, FigureKind.MONEY)
    after = unit or unit_after(text, last, end)
    if after is not None and not (after.name == "pound" and after.kind is FigureKind.MONEY):
        return Amount(first, max(last, after.end), value, value, number, after, after.kind)
    if text[last : last + 1].isalpha():
        # Letters that are no unit that is known: "180ppm".
        return Amount(first, last, value, value, number, None, FigureKind.MEASURE)
    kind = FigureKind.SHARE if number.share and value < 1 else FigureKind.COUNT
    return Amount(first, last, value, value, number, None, kind)


def ranged(text: str, found: Iterator[Amount]) -> Iterator[Amount]:
    """Yield the amounts, two that are the ends of one range made one."""
    held: Amount | None = None
    for amount in found:
        if held is not None and (joined := joint(text, held, amount)):
            yield joined
            held = None
            continue
        if held is not None:
            yield held
        held = amount
    if held is not None:
        yield held


def joint(text: str, low: Amount, high: Amount) -> Amount | None:
    """Give the range of two amounts that stand side by side, None if they are none."""
    match = JOINT.fullmatch(text, low.end, high.start)
    if match is None or low.number.vague or high.number.vague:
        return None
    alike = likened(text, low, high)
    if alike is None or alike.low >= high.low:
        return None
    low = alike
    between = BETWEEN.search(text, max(0, low.start - 10), low.start)
    word = between["word"].lower() if between else ""
    if not joins(text, match, word, low, high):
        return None
    begins = between.start() if between and word else low.start
    kind = low.kind if low.kind is FigureKind.MONEY else high.kind
    return Amount(
        begins, high.end, low.low, high.low, high.number, high.unit or low.unit, kind, Bound.RANGE
    )


def likened(text: str, low: Amount, high: Amount) -> Amount | None:
    """Give the lower end in the higher one's unit and scale; None if their units differ."""
    if low.unit and high.unit and low.unit.name != high.unit.name:
        return None
    if low.unit and not high.unit and low.unit.kind is not FigureKind.MONEY:
        return None
    if low.unit is None and high.unit and high.unit.start < high.number.start:
        return None
    scale = scale_of(text, high.number)
    if scale > 1 and not low.number.scaled and low.number.digits and low.low * scale < high.low:
        return replace(low, low=low.low * scale, high=low.low * scale)
    return low


SCALED = re.compile(r"\d[\d.,]*")


def scale_of(text: str, number: Numeral) -> Fraction:
    """Give what multiplies the digits of a number: a million for "1.5 million"."""
    digits = SCALED.match(text, number.start, number.end)
    if not number.scaled or digits is None:
        return Fraction(1)
    bare = next(numerals(text, number.start, digits.end()), None)
    return number.value / bare.value if bare and bare.value else Fraction(1)


def joins(text: str, match: re.Match[str], before: str, low: Amount, high: Amount) -> bool:
    """Tell whether a joint between two amounts makes them one range."""
    word = (match["word"] or "").lower()
    if word == "and":
        return before == "between"
    if word == "or":
        return high.low <= 2 * low.low and low.unit is None
    if before == "from":
        return CHANGED.search(text, max(0, low.start - 90), low.start) is None
    return True


def hedged(text: str, amount: Amount, start: int, end: int) -> Quantity:
    """Give the quantity of an amount: its hedges before and after it, and its noun."""
    first, last = amount.start, amount.end
    bound = amount.bound
    if amount.number.vague:
        bound = Bound.VAGUE
    hedge = compared(text, first, start) or hedge_of(text, first, start)
    if hedge and text[max(0, hedge[0] - 1) : hedge[0]] not in ("<", ">", "="):
        first = hedge[0]
        bound = weighed(hedge[1], bound)
    unit = amount.unit
    more = OR_MORE.match(text, last, end)
    if more is not None and bound is not Bound.RANGE:
        last = more.end()
        bound = said_after(more)
        if unit is None and (unit := unit_after(text, last, end)):
            last = unit.end
            amount = replace(amount, unit=unit, kind=unit.kind)
    low: Number | None = None if bound is Bound.AT_MOST else exact(amount.low)
    high = None if bound in (Bound.AT_LEAST, Bound.VAGUE) else exact(amount.high)
    return Quantity(
        Span.of(text, first, last),
        low,
        high,
        bound,
        amount.kind,
        unit=unit.name if unit else "percent" if amount.kind is FigureKind.PERCENT else "",
        unit_words=Span.of(text, unit.start, unit.end) if unit else None,
        noun=noun_after(text, last, end, amount.kind),
    )


def weighed(hedge: Bound, bound: Bound) -> Bound:
    """Give what a hedge makes of a number: a range stays one, a vague word is bounded below."""
    if bound is Bound.RANGE:
        return bound
    return vague_bound(hedge) if bound is Bound.VAGUE else hedge


def said_after(more: re.Match[str]) -> Bound:
    """Give the bound of a hedge that follows its number."""
    if more["less"] or more["atmost"]:
        return Bound.AT_MOST
    return Bound.ABOUT if more["odd"] else Bound.AT_LEAST


def compared(text: str, first: int, start: int) -> tuple[int, Bound] | None:
    """Give where "greater than or equal to" or ">=" begins and its bound, None if none stands."""
    match = COMPARED.search(text, max(start, first - 48), first)
    if match is None:
        return None
    if match["like"]:
        return match.start(), Bound.ABOUT
    least = bool(match["up"] or match["over"] or match["gt"])
    return match.start(), Bound.AT_LEAST if least != bool(match["no"]) else Bound.AT_MOST


def enclosed(text: str, one: Quantity, other: Quantity) -> Quantity | None:
    """Give the range of "more than 100 but fewer than 300", None if they are two figures."""
    ends = {one.bound, other.bound}
    if ends != {Bound.AT_LEAST, Bound.AT_MOST} or one.unit not in ("", other.unit):
        return None
    low, high = (one, other) if one.bound is Bound.AT_LEAST else (other, one)
    if low.low is None or high.high is None or low.low >= high.high:
        return None
    if not BOTH_ENDS.fullmatch(text, one.span.end, other.span.start):
        return None
    return replace(
        other,
        span=Span.of(text, one.span.start, other.span.end),
        low=low.low,
        high=high.high,
        bound=Bound.RANGE,
    )


def exact(value: Fraction) -> Number:
    """Give a value as an int if it is whole, else as a decimal."""
    if value.denominator == 1:
        return int(value)
    return CONTEXT.divide(Decimal(value.numerator), Decimal(value.denominator)).normalize(CONTEXT)


OF = re.compile(rf"{GAP}of{GAP}", re.IGNORECASE)
# "a 50-state strategy", "the 31-page report".
COMPOUND = re.compile(r"-(?P<noun>[a-z]+)")
CONJOINED = re.compile(r"\s+(?:and|or)\s+[^a-zA-Z]*\d.*\Z", re.DOTALL)


def noun_after(text: str, last: int, end: int, kind: FigureKind) -> Span | None:
    """Give the noun phrase that a figure counts, None if none follows.

    What is measured or paid stands after "of" ("20 tons of food").
    """
    counts = kind in (FigureKind.COUNT, FigureKind.SHARE)
    if kind is FigureKind.AGE or not (counts or OF.match(text, last, end)):
        return None
    stop = SENTENCE_ENDS.search(text, last, min(end, last + NOUN))
    if compound := COMPOUND.match(text, last, end):
        return Span.of_match(compound, "noun")
    items = items_of(text, last, stop.start() if stop else min(end, last + NOUN))
    if not items:
        return None
    phrase = phrase_after([items[0]._replace(low="#", kind="figure"), *items], 0)
    if phrase.bare or items[phrase.first - 1].low in TIME_WORDS:
        return None
    first, last = items[phrase.first - 1].start, items[phrase.last - 1].end
    more = CONJOINED.search(text, first, last)
    return Span.of(text, first, more.start() if more else last)
