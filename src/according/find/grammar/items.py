"""A sentence as the rules see it: figures, toll words and small words in a row.

Every item keeps its offsets in the report; its lower-case form serves look-up only.
"""

import re
from collections.abc import Iterable

from according.find.grammar.fields import ADDING, ADDS, FIELDS, first_words, may_open
from according.find.grammar.item import Item
from according.find.grammar.nobody import NEGATIONS, nobody
from according.find.grammar.spread import (
    AWAY,
    BREAKS,
    FALLING,
    OPENERS,
    TAKEN,
    pulled,
    spread,
)
from according.find.lexicon import Form, Phrases, Role, Toll, lexicon
from according.find.numbers.calendar import DAYS_AND_MONTHS
from according.find.numbers.figures import Figure, figures
from according.find.numbers.notation import OPENERS as NUMBERS
from according.find.numbers.notation import number_starts
from according.model import Measure

__all__ = ["CLAUSAL", "VERBAL", "Item", "items_of", "matches"]

# A number with its marks, a word with its joints (hyphens, apostrophes, dots of "U.N."), or one
# sign. Most words stand before a space and have no joints: looked for first, as that is soon told.
TOKEN = re.compile(
    r"[A-Za-z](?!hink [Tt]ank)[a-z]*+(?= )"
    # one word, as nobody thinks
    r"|[Tt]hink [Tt]anks?\b"
    # "an AK- 47", as wires part a line
    r"|\b[A-Z][A-Za-z]{0,2}-\s\d{1,3}\b"
    r"|(?:\[\d{1,3}\])+|\b[Ii]ncl\.|(?:[A-Z]\.){2,}(?:['’]s\b)?|[^\W_]+(?:[-‑.,:/'’&][^\W_]+)*['’]?(?<!['’])|--|[^\w\s]|_"
)
# Kinds of small words that only a clause with a verb has, and those that open another.
VERBAL = frozenset(("be", "have", "modal", "do"))
CLAUSAL = VERBAL | {"pron", "rel"}


def items_of(text: str, start: int, end: int, *, numbered: bool = True) -> list[Item]:
    """Give the items of ``text`` between the offsets; ``numbered`` if figures may be among them."""
    words = words_of(text, start, end)
    if text.find("#", start, end) >= 0:
        # "two #soldiers": a word all the same
        words = [word for word in words if not is_hash(text, word)]
    if counted := counts(text, start, end, words) if numbered else []:
        words = with_figures(text, words, counted)
        if text.find("(", start, end) >= 0:
            words = out_of_brackets(said_once(words))
    return with_tolls(text, words)


def is_hash(text: str, word: Item) -> bool:
    """Tell whether a sign only makes a tag of the word behind it: "#army"."""
    return word.text == "#" and text[word.end : word.end + 1].isalpha()


def said_once(items: list[Item]) -> list[Item]:
    """Give the items without digits in brackets that repeat a number in words: "twelve (12)"."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        found.append(items[at])
        at += 1 + 3 * is_repeated(items, at)
    return found


def out_of_brackets(items: list[Item]) -> list[Item]:
    """Give the items without brackets around a number that counts: "while (64) others were"."""
    found: list[Item] = []
    for at, item in enumerate(items):
        if item.text not in "()" or not encloses(items, at + 1 if item.text == "(" else at - 1):
            found.append(item)
    return found


# What a number in brackets is no second number of.
BEFORE_NUMBER = frozenset(("conj", "prep", "det", "have", "rel", "punct"))


def encloses(items: list[Item], at: int) -> bool:
    """Tell whether brackets hold one number alone, and those whom it counts stand behind them."""
    if not 1 <= at < len(items) - 2 or items[at].figure is None:
        return False
    before = items[at - 2] if at > 1 else None
    if (items[at - 1].text, items[at + 1].text) != ("(", ")"):
        return False
    counted = items[at + 2].low in PEOPLE
    return counted and (before is None or before.kind in BEFORE_NUMBER)


PEOPLE = lexicon().words["people"] | {"others", "people", "persons"}


def is_repeated(items: list[Item], at: int) -> bool:
    """Tell whether brackets behind a figure hold the same number again, and nothing else."""
    one, behind = items[at].figure, items[at + 1 : at + 4]
    if one is None or [item.text for item in behind[::2]] != ["(", ")"]:
        return False
    other, digits = behind[1].figure, behind[1].text
    if other is not None and is_rounded(one, other) and is_noun(items[at + 4 : at + 5]):
        return True
    if other is None:
        # "forty (40)": alone such a number is an age.
        return digits.isdecimal() and one[1:3] == (int(digits), int(digits))
    return other[1:3] == one[1:3] and digits[0].isdigit()


# "over 2.9 million (2,904,964) people": how far a round number may be off.
ROUNDED = 0.1


def is_rounded(one: Figure, other: Figure) -> bool:
    """Tell whether a number in words of scale is another in digits, rounded."""
    low, exact = one.low or one.high, other.low
    if not low or not exact or one.span.text[-1].isdigit() or not other.span.text[-1].isdigit():
        return False
    return abs(low - exact) <= ROUNDED * exact


def is_noun(after: list[Item]) -> bool:
    """Tell whether a plain noun stands first among some items."""
    return bool(after) and after[0].kind == "word" and not after[0].tolls


def words_of(text: str, start: int, end: int) -> list[Item]:
    """Give words and signs in order, figures and toll words not yet read."""
    found = TOKEN.finditer(text, start, end)
    words = [make(Item, match.span() + FIELDS[match[0]]) for match in found]
    if text.find("[", start, end) < 0:
        return words
    kept = [word for word in words if not is_reference(word.text)]
    return [word for at, word in enumerate(kept) if not holds_adverb(kept, at)]


def holds_adverb(words: list[Item], at: int) -> bool:
    """Tell whether a bracket opens or closes an editor's adverb: "were [reportedly] injured"."""
    if words[at].text not in "[]":
        return False
    inside, other = (at + 1, at + 2) if words[at].text == "[" else (at - 1, at - 2)
    if not 0 <= other < len(words) or words[inside].kind != "adv":
        return False
    return words[other].text == ("]" if inside > at else "[")


# Items are made by the thousand, and so from all their fields at once.
make = tuple.__new__


def counts(text: str, start: int, end: int, words: list[Item]) -> list[Figure]:
    """Give the figures between the offsets, "no one" among them, in order."""
    counting = [word for word in words if word.numbers]
    starts = (at for word in counting for at in starts_in(text, word))
    found = list(figures(text, start, end, starts)) if counting else []
    if not NEGATIONS.isdisjoint([word.low for word in words]):
        found += nobody(text, start, end)
        found.sort(key=lambda figure: figure.span.start)
    return found


def starts_in(text: str, word: Item) -> Iterable[int]:
    """Give where numbers can begin in a word in which one can: most are one from their start."""
    if word.low in NUMBERS or word.text.isdecimal():
        return (word.start,)
    return number_starts(text, word.start, word.end)


def with_figures(text: str, words: list[Item], counted: list[Figure]) -> list[Item]:
    """Give words and signs with the figures among them made one item each."""
    items: list[Item] = []
    at, following = words[0].start, iter(counted)
    figure = next(following, None)
    for word in words:
        first, last = word.start, word.end
        if last <= at:
            continue
        if len(items) == 1 and text[first] == "|" and items[0].figure is not None:
            # "1,075 | civilians killed": cells of one statement.
            continue
        if figure is None or last <= figure.span.start:
            if first >= at:
                items.append(word)
            continue
        while figure is not None and figure.span.end <= first:
            figure = next(following, None)
        if figure is not None and figure.span.start <= first < figure.span.end:
            items += [figure_item(figure), *glued(text, figure.span.end, last)]
            at = figure.span.end
            figure = next(following, None)
        elif figure is not None and first < figure.span.start < last:
            # A sign glued to a number: "(+100" or "(12".
            items.append(word_item(text, first, figure.span.start))
        elif first >= at:
            items.append(word)
    return items


def glued(text: str, start: int, end: int) -> list[Item]:
    """Give the word that stands behind a number without a space: "killed 40people"."""
    return [word_item(text, start, end)] if start < end and text[start].isalpha() else []


def is_reference(token: str) -> bool:
    """Tell whether a token is a mark of reference, "[12]", which no reader reads."""
    return len(token) > 2 and token[0] == "[" and token[-1] == "]"  # noqa: PLR2004 - "[1]"


def figure_item(figure: Figure) -> Item:
    """Give a figure as an item."""
    span = figure.span
    low = span.text.lower()
    capital, opens = span.text[0].isupper(), may_open(low)
    return Item(span.start, span.end, span.text, low, "figure", figure, (), capital, opens=opens)


def word_item(text: str, start: int, end: int) -> Item:
    """Give a word or a sign as an item."""
    return Item(start, end, *FIELDS[text[start:end]])


def with_tolls(text: str, items: list[Item]) -> list[Item]:
    """Give the items with toll phrases joined to one item each, with their readings."""
    openers = [at for at, item in enumerate(items) if item.opens and begins(items, at)]
    found: list[Item] = []
    at = 0
    titled = any(items[at].capital for at in openers) and is_titled(items)
    for here in openers:
        if here < at:
            # A longer phrase holds it.
            continue
        found += items[at:here]
        at, item = here, items[here]
        if more := adds(items, at):
            end = items[at + more - 1].end
            words, capital = text[item.start : end], item.capital
            found.append(Item(item.start, end, words, "as well as", "conj", capital=capital))
            at += more
            continue
        length, readings = read_at(items, at, titled=titled)
        if readings and found and found[-1].low in NARROWLY:
            # "was nearly lynched": it did not happen.
            readings = ()
        if item.low in DOERS and length == 1 and matches(items, at - 2, ("of", "the")):
            # "One of the killers was shot": "the killers of" alone tells of others.
            readings = readings if matches(items, at + 1, ("of",)) else ()
        if readings:
            last = items[at + length - 1]
            words = text[item.start : last.end]
            low = item.low if length == 1 else " ".join(i.low for i in items[at : at + length])
            kind = "word" if length > 1 or item.kind in ("adv", "prep") else item.kind
            item = Item(item.start, last.end, words, low, kind, None, readings, item.capital)
        found.append(item)
        at += length
    return found + items[at:]


DOERS = frozenset("killer killers murderer murderers assassin assassins".split())
NARROWLY = frozenset(("nearly", "almost", "less"))


def begins(items: list[Item], at: int) -> bool:
    """Tell whether a toll phrase may begin at ``at``, with one of its words or a hyphened one."""
    low = items[at].low
    following = first_words().get(low)
    if following is None or "-" in low:
        return True
    return at + 1 < len(items) and items[at + 1].low in following


def adds(items: list[Item], at: int) -> int:
    """Give how many words add more: "as well as 12 guards", ", along with 12 guards"; else 0."""
    if items[at].low == "as":
        return 3 * matches(items, at, ("as", "well", "as"))
    if not at or items[at].low not in ADDS or items[at - 1].text != ",":
        return 0
    length = next((len(words) for words in ADDING if matches(items, at, words)), 0)
    after = items[at + length : at + length + 1]
    counted = bool(after) and (after[0].figure is not None or after[0].low in ("a", "an"))
    more = items[at].low == "in" or any(item.figure is not None for item in items[:at])
    return length if counted and more else 0


def read_at(items: list[Item], at: int, *, titled: bool) -> tuple[int, tuple[Toll, ...]]:
    """Give length and readings of the toll phrase at ``at``, one item and none if there is none."""
    item = items[at]
    length, readings = 1, item.tolls
    named = not titled and item.capital and at > 0 and is_named(items, at)
    if not named and (phrases := lexicon().tolls.get(item.low)):
        length, readings = longest(items, at, phrases)
    if not readings and not named:
        readings = compound(item.low)
    if item.low not in OPENERS:
        return length, readings
    pulled_alive = pulled(items, at)
    told = not readings or pulled_alive or item.low in FALLING or item.low in BREAKS
    if (told or item.low in TAKEN) and (apart := spread(items, at)):
        # "shifted to the Civil Hospital", though whoever is only shifted is evacuated.
        hurt = apart[0] > length and apart[1][0].measure is Measure.INJURED
        hurt = hurt and all(toll.measure in AWAY for toll in readings)
        if told or hurt:
            return apart
    return length, readings


def longest(items: list[Item], at: int, phrases: Phrases) -> tuple[int, tuple[Toll, ...]]:
    """Give the length and readings of the longest toll phrase at ``at``; none are empty."""
    for length in phrases.lengths.get(items[at + 1].low, ()) if at + 1 < len(items) else ():
        phrase = tuple([item.low for item in items[at : at + length]])
        said = phrases.told.get(phrase)
        if said is not None and not (phrase[-1] == "on" and is_day(items, at, phrase)):
            return len(phrase), said
    return 1, phrases.alone


def is_day(items: list[Item], at: int, phrase: tuple[str, ...]) -> bool:
    """Tell whether a phrase only ends before a day: "three sheds fell on Friday"."""
    end = at + len(phrase)
    return end < len(items) and items[end].low in DAYS_AND_MONTHS


def compound(low: str) -> tuple[Toll, ...]:
    """Give the readings of "war-damaged" by its last part; "worst-hit", "long-shot" say nothing."""
    first, dash, last = low.rpartition("-") if "-" in low else ("", "", "")
    said = dash and first not in ("worst", "hardest") and last != "shot"
    phrases = lexicon().tolls.get(last) if said else None
    found = phrases.alone if phrases else ()
    return tuple(toll for toll in found if toll.role == Role.ACT and toll.form == Form.PAST)


def is_titled(items: list[Item]) -> bool:
    """Tell whether a sentence is set in capitals or title case, so that capitals tell nothing."""
    words = [item.text[0] for item in items if item.kind == "word"]
    return sum(map(str.isupper, words)) > 0.7 * len(words)


def is_named(items: list[Item], at: int) -> bool:
    """Tell whether a capitalised word inside a sentence is part of a name: "Grateful Dead"."""
    before = items[at - 1]
    after = items[at + 1] if at + 1 < len(items) else None
    return (before.capital and before.kind == "word") or (
        after is not None and after.capital and after.kind == "word"
    )


def matches(items: list[Item], at: int, phrase: tuple[str, ...]) -> bool:
    """Tell whether the words of a phrase stand at ``at``."""
    return phrase == tuple([item.low for item in items[at : at + len(phrase)]])
