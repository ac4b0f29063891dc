"""Numbers, number words and hedges → low, high, bound.

`figures` gives every count of a text, in order, none overlapping. What is a number but no count (a
date, an age, a price, a time, a distance, a name's number) is told apart here, by its look and its
neighbours; whether a count is a toll is decided elsewhere.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from according.find.lexicon import lexicon
from according.find.numbers.ages import is_age, is_age_in_words
from according.find.numbers.calendar import (
    LAST_DAY,
    MONTH,
    MONTH_WORDS,
    OLD_YEARS,
    YEARS,
    is_day,
    is_last_day,
    is_old_year,
    is_year,
)
from according.find.numbers.labels import is_labelled
from according.find.numbers.notation import (
    BETWEEN,
    GAP,
    HEDGED,
    NUMBER,
    RAISED,
    SCALES,
    Value,
    number_starts,
    value_of,
)
from according.model import Bound, Span

__all__ = ["Figure", "figures", "hedge_of"]


class Figure(NamedTuple):
    """A quantity as it stands in a text.

    Attributes:
        span: the number with its hedge.
        low: lower bound, None if open.
        high: upper bound, None if open.
        bound: what the hedge makes of it.
        implicit: it is an article or "one", so that only its noun shows that it counts.
    """

    span: Span
    low: int | None
    high: int | None
    bound: Bound
    implicit: bool = False


OPENING = frozenset("\"“”'‘’(")
QUOTE = f"[{''.join(sorted(OPENING))}]?"
# The longest hedge with the words between it and its number; looking further back finds nothing.
WINDOW = 56

# Before one of these it is a measurement, a time, a share or a date.
MEASURED = re.compile(
    rf"(?:\s?(?:%|°|º)|(?:\s?(?:[-–]|to|and|or)\s?\d{{1,2}})?{GAP}(?:of{GAP})?{MONTH}(?![a-z])"
    r"|[\s\u00a0\u202f]?m(?=[\s.,;)](?!\s?(?:people|refugees)))"
    # "87 mln Canadian dlrs"
    r"|[\s\u00a0\u202f-]*(?:(?:[A-Z][\w.]*\s){1,2}(?=(?i:dollars?|dlrs?|francs?|pounds|pesos?|dinars?|rupees?|krone?r)\b))?"
    r"(?i:per\s?cent|percent|percentage|pct|thirds?|quarters?|fifths?|tenths?|kilomet(?:er|re)s?|kms?|km/h"
    r"|kph|mph|miles?|met(?:er|re)s?|feet|foot|ft|inch(?:es)?|cm|centimet(?:er|re)s?|mm|millimet(?:er|re)s?|yards?|kilos?"
    r"|kgs?|kilograms?|grams?|tons?|tonnes?|pounds?|lbs?|lit(?:er|re)s?|gallons?|degrees?|hours?|hrs?|minutes?|mins?"
    r"|seconds?|secs?|days?(?![\s-](?:labou?rer|wage|tripper|worker|student|scholar|patient))|nights?|"
    r"weeks?|months?|years?|(?:decades?|centur(?:y|ies))(?!-old\b)|acres?|hectares?|dun[au]ms?|sq|square|cubic"
    r"|knots|megawatts?|"
    r"dollars?|euros?|pounds?|rupees?|yuan|rubles?|roubles?|cents?|pence|shekels?|dinars?"
    r"|yen|won|pesos?|dlrs?|drls|stg|francs?|marks|lire|liras?|guilders?|crowns|krone[rn]?|kron[ao]r?"
    r"|riy?als?|dirhams?|rand|baht|ringgit|rupiah|renminbi|taka|naira|shillings?|cts|bpd|"
    r"points?|votes?|seats?|goals?|times|o['’]clock|a\.m\b|p\.m\b|am\b|pm\b|gmt|utc|est|edt|ist|hrs|"
    r"barrels?|calories|volts?|nautical|light-years?|fold|mm|caliber|calibre)(?![a-z]))"
)
# "60m above the ground": metres, and no millions.
METRES = re.compile(
    r"\s(?:above|below|beneath|underground|underwater|deep|high|long|tall|wide|away|off|apart|down|up"
    r"|(?:north|south|east|west)\w*|from\s(?:the|a|an|his|her|their|its|where|here))\b"
)
CLOCK = re.compile(r"0\d(?!(?<=0[1-9]) (?!local|until)[a-z]{4})")  # "at 0815", not "04 men"
# "at ten minutes to four", "half-past nine"
PASTS = frozenset(("to", "past", "before", "after"))
CLOCKED = re.compile(r"\b(?:minutes?|quarter|half)[\s-](?:to|past|before|after)\s\Z")
# "12-year-old", "6.3-magnitude", "five-storey": the number describes a thing.
COMPOUND = re.compile(r"[-‑](?!odd\b|plus\b|strong\b|or-so\b|mark\b)[A-Za-z]|[-‑]\d{1,2}[A-Z]\b")
AFTER = re.compile(
    rf"(?:{GAP})?(?P<more>\+|{GAP}or{GAP}more\b|-plus\b|{GAP}plus\b(?={GAP}[a-z])"
    rf"|{GAP}and{GAP}counting\b|{GAP}(?:and|or){GAP}upwards?\b"
    rf"|{GAP}and{GAP}more\b(?!{GAP}(?:than|are|is|was|were|have|had|remain)\b))"
    rf"|(?P<fewer>{GAP}or{GAP}(?:fewer|less)\b)"
    rf"|(?P<so>[-\s]odd\b|{GAP}or{GAP}(?:so|thereabouts?)\b)"
)
JOINT = re.compile(
    rf"(?:(?:{GAP})?(?P<dash>[-‑–—‒])(?:{GAP})?|{GAP}(?P<to>to|or|and){GAP})", re.IGNORECASE
)
# "won 34-16": no range.
SCORE = re.compile(r"[-–]\d+\b")
NOBODY = re.compile(
    rf"\b(?:no(?:{GAP}|-)one|nobody|none|not{GAP}(?:a{GAP}single|one))\b(?!-)", re.IGNORECASE
)


@cache
def hedges() -> tuple[re.Pattern[str], dict[str, Bound]]:
    """Give the pattern of hedges that end where a number begins, and what each makes of it."""
    words = lexicon().hedges
    bounds = {h: Bound(name) for name in ("about", "at_most", "at_least") for h in words[name]}
    one = "|".join(
        re.escape(hedge).replace(r"\ ", GAP) for hedge in sorted(bounds, key=len, reverse=True)
    )
    skip = "|".join(re.escape(light).replace(r"\ ", GAP) for light in words["light"])
    return (
        re.compile(
            rf"(?<![\w-])(?P<hedge>{one})(?:{GAP}(?P<second>{one}))?(?:{GAP}"
            rf"(?:{skip}))?{GAP}{QUOTE}\Z"
            r"|(?P<sign>[~≈<≥≤]|(?<![\w\"'/-])>)\s?\Z",
            re.IGNORECASE,
        ),
        bounds,
    )


@cache
def hedging() -> frozenset[str]:
    """Give the words and signs that what stands before a hedged number ends with."""
    words = lexicon().hedges
    said = (hedge for name in ("about", "at_most", "at_least", "light") for hedge in words[name])
    return frozenset((*SIGNS, *(hedge.split()[-1].removesuffix(".") for hedge in said)))


GONE_UP = re.compile(
    rf"\b(?:go|goes|went|gone|going|climb(?:s|ed|ing)?|rose|risen|rises|rising|shot|moved|jumped|crept|revised"
    rf"|brought|pushed|own(?:s|ed)?|add(?:s|ed)?){GAP}up{GAP}to{GAP}\Z",
    re.IGNORECASE,
)
# "lay under three bodies": no hedge.
BODIES = re.compile(rf"(?:\w+{GAP}){{1,2}}(?:dead{GAP})?(?:bodies|corpses)\b")
# "hands over 24 hostages", "talking about nine dead": with a verb, no hedge.
SPOKEN = re.compile(
    rf"\b(?:talk(?:s|ed|ing)?|sp(?:eaks?|oke|oken|eaking)|worr(?:y|ies|ied)|concern(?:s|ed)?"
    rf"|inquir(?:y|ies)|quer(?:y|ies)|details|information|stor(?:y|ies)){GAP}about\Z",
    re.IGNORECASE,
)
HANDED = re.compile(rf"\b(?:hand|turn)(?:s|ed|ing)?{GAP}over\Z", re.IGNORECASE)
SIGNS = {
    "~": Bound.ABOUT,
    "≈": Bound.ABOUT,
    ">": Bound.AT_LEAST,
    "≥": Bound.AT_LEAST,
    "<": Bound.AT_MOST,
    "≤": Bound.AT_MOST,
}


def figures(
    text: str, start: int = 0, end: int | None = None, starts: Iterable[int] | None = None
) -> Iterator[Figure]:
    """Yield the counts of ``text`` between the offsets, in order, none overlapping.

    ``starts`` are the offsets at which numbers can begin, in order, if they are known already.
    """
    end = len(text) if end is None else end
    at = start
    held: Figure | None = None
    for first in number_starts(text, start, end) if starts is None else starts:
        match = NUMBER.match(text, first, end) if first >= at else None
        if match is None:
            continue
        at = match.end()
        value = value_of(match)
        if value is None or not is_count(text, match, value) or is_measured(text, at, end):
            continue
        figure, at = bounded(text, match, value, start, end)
        if score := SCORE.match(text, at, end):
            at = score.end()
            continue
        if held is not None and (both := between_ends(text, held, figure)):
            held = both
            continue
        if held is not None:
            yield held
        held = figure
    if held is not None:
        yield held


# Of these one may be a range's lower end, and the other its upper.
ENDS = frozenset((Bound.AT_LEAST, Bound.AT_MOST))
# "more than 20 but fewer than 30"
BUT = re.compile(r"\s*,?\sbut\s(?:no more than\s)?\Z")


def between_ends(text: str, one: Figure, other: Figure) -> Figure | None:
    """Give the range of "more than 20 but fewer than 30", None if they are two figures."""
    if {one.bound, other.bound} != ENDS:
        return None
    low, high = (one, other) if one.bound is Bound.AT_LEAST else (other, one)
    joined = BUT.fullmatch(text, one.span.end, other.span.start) is not None
    if not joined or low.low is None or high.high is None or low.low >= high.high:
        return None
    return Figure(Span.of(text, one.span.start, other.span.end), low.low, high.high, Bound.RANGE)


# Asked of a number by one rule after another.
@lru_cache(maxsize=4)
def word_before(text: str, start: int) -> str:
    """Give the word before an offset, lower case, without the space and sign between.

    A sign that is no letter's neighbour ("$", "-") stands for itself.
    """
    end = start
    while end > 0 and text[end - 1].isspace():
        end -= 1
    end -= text[max(0, end - 1) : end] in (".", "-")
    first = end
    while first > 0 and text[first - 1].isalpha():
        first -= 1
    return text[first:end].lower() or text[max(0, end - 1) : end]


def is_count(text: str, match: re.Match[str], value: Value) -> bool:
    """Tell whether a number counts something, by what stands around it."""
    start, end = match.span()
    if text[max(0, start - 1) : start] == "[" and text[end : end + 1] == "]":
        # A mark of reference.
        return False
    metres = match["short"] == "m" and METRES.match(text, end)
    if metres or COMPOUND.match(text, end) or MEASURED.match(text, end):
        return False
    before = word_before(text, start)
    clocked = before in PASTS and CLOCKED.search(text, max(0, start - WINDOW), start)
    # "nobody knows how many hundreds have died", "the two were both hurt"
    asked = before == "how" and match[0].lower().startswith("many")
    asked = asked or (before in ("were", "been", "are") and match[0].lower() == "both")
    if clocked or asked or is_labelled(text, start, before):
        return False
    if before in MONTH_WORDS and is_day(text, match, value):
        return False
    if before in LAST_DAY and is_last_day(text, match, value):
        return False
    if match["digits"] is None:
        return not is_age_in_words(text, start, end, value.low, before)
    if ("." in match["digits"] and not value.scaled) or CLOCK.match(text, match.start("digits")):
        return False
    old = value.low in OLD_YEARS and is_old_year(text, start)
    year = old or (value.low in YEARS and is_year(text, start, end))
    if year and "," not in match["digits"]:
        return False
    return not is_age(text, start, end, value.low, before)


def is_measured(text: str, at: int, end: int) -> bool:
    """Tell whether a number ending there has the unit of the next one: "10 to 30 years"."""
    joint = JOINT.match(text, at, end)
    if joint is None or (joint["to"] or "and").lower() == "and":
        return False
    other = NUMBER.match(text, joint.end(), end)
    return other is not None and MEASURED.match(text, other.end()) is not None


def bounded(
    text: str, match: re.Match[str], value: Value, start: int, end: int
) -> tuple[Figure, int]:
    """Give the figure that begins with a number: its hedge, its range, and where it ends."""
    first, last = match.span()
    ranged = upper(text, match, value, start, end)
    if ranged is not None:
        low, high, last, from_word = ranged
        hedge = hedge_of(text, first, start)
        first = hedge[0] if hedge else first
        if from_word is not None and not hedge:
            first = from_word
        return Figure(Span.of(text, first, last), low, high, Bound.RANGE), last
    bound = Bound.VAGUE if value.vague else Bound.EXACT
    hedge = hedge_of(text, first, start)
    if hedge:
        first, bound = hedge[0], hedge[1] if not value.vague else vague_bound(hedge[1])
    after = AFTER.match(text, last, end)
    if after:
        last = after.end()
        bound = (
            Bound.AT_LEAST if after["more"] else Bound.AT_MOST if after["fewer"] else Bound.ABOUT
        )
    return Figure(
        Span.of(text, first, last),
        None if bound is Bound.AT_MOST else value.low,
        None if bound in (Bound.AT_LEAST, Bound.VAGUE) else value.low,
        bound,
        implicit=match[0].lower() == "one" and bound is Bound.EXACT,
    ), last


def vague_bound(hedge: Bound) -> Bound:
    """Give what a hedge makes of a vague word: "more than" bounds it, "about" leaves it vague."""
    return Bound.AT_LEAST if hedge is Bound.AT_LEAST else Bound.VAGUE


def hedge_of(text: str, first: int, start: int) -> tuple[int, Bound] | None:
    """Give where the hedge before a number begins and its bound; None if there is none."""
    if word_before(text, first - (text[max(0, first - 1) : first] in OPENING)) not in hedging():
        return None
    pattern, bounds = hedges()
    found = pattern.search(text, max(start, first - WINDOW), first)
    if found is None:
        return None
    if found["hedge"] and found["hedge"].lower() == "under" and BODIES.match(text, first):
        return None
    if GONE_UP.search(text, max(start, found.start() - len("increased ")), found.end()):
        # "the toll had gone up to 288" is no bound.
        return None
    if found["sign"]:
        return found.start("sign"), SIGNS[found["sign"]]
    if is_particle(text, start, found):
        if not found["second"]:
            return None
        return found.start("second"), bounds[re.sub(GAP, " ", found["second"].lower())]
    said = [
        bounds[re.sub(GAP, " ", found[name].lower())] for name in ("hedge", "second") if found[name]
    ]
    strongest = min(said, key=(Bound.AT_LEAST, Bound.AT_MOST, Bound.ABOUT).index)
    return found.start("hedge"), strongest


# How far before a hedge's last word its verb may begin: "information ".
VERB = 14


def is_particle(text: str, start: int, found: re.Match[str]) -> bool:
    """Tell whether what looks like a hedge goes with a verb: "handed over 24", "spoke about 24"."""
    first, end = max(start, found.start() - VERB), found.end("hedge")
    return any(verb.search(text, first, end) for verb in (HANDED, SPOKEN))


def upper(
    text: str, match: re.Match[str], value: Value, start: int, end: int
) -> tuple[int, int, int, int | None] | None:
    """Give low, high, end and the start of "between", if the number opens a range."""
    joint = JOINT.match(text, match.end(), end)
    if joint is None or value.vague:
        return None
    between = BETWEEN.search(text, max(start, match.start() - 20), match.start())
    hedge = HEDGED.match(text, joint.end(), end) if between else None
    other = NUMBER.match(text, (hedge or joint).end(), end)
    high = value_of(other) if other else None
    if other is None or high is None or high.vague or other[0].lower() == "both":
        return None
    word = (between["word"] or "between").lower() if between else ""
    low = value.low
    if high.scaled and not value.scaled and other["digits"] and match["digits"]:
        scale = other["scale"] or other["short"]
        scaled = scaled_like(match["digits"], scale)
        low = scaled if scaled is not None and scaled < high.low else low
    if other["words"] and match["digits"] is None and not value.scaled:
        # "two to three hundred"
        times = SCALES.get(re.split(r"[^a-z]+", other["words"].lower())[-1], 1)
        low = low * times if low * times < high.low else low
    if low >= high.low or not joins(joint, word, low, high.low):
        return None
    if joint["to"] and RAISED.search(text, max(start, match.start() - 24), match.start()):
        return None
    if not is_count(text, other, high):
        return None
    opening = between and between.start("ranged" if between["ranged"] else 0)
    return low, high.low, other.end(), opening


def scaled_like(digits: str, scale: str) -> int | None:
    """Give "1" of "1 to 1.5 million" its million."""
    scaled = NUMBER.match(f"{digits} {scale}" if len(scale) > 2 else digits + scale)  # noqa: PLR2004
    value = value_of(scaled) if scaled else None
    return value.low if value else None


APART = 4


def joins(joint: re.Match[str], before: str, low: int, high: int) -> bool:
    """Tell whether a joint between two numbers makes them one range."""
    word = (joint["to"] or "").lower()
    if word == "and":
        return before == "between"
    if word == "to" and before != "between":
        # "rose by nine to 88": no range.
        return before != "from" and not (before == "by" and high > APART * low)
    if word == "or":
        return high <= 2 * low
    return not (low in YEARS and high in YEARS)
