"""Words of a source that else tell when, or what was said: "a January report", "Ana May"."""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.grammar.predicates import TIME_WORDS
from according.find.lexicon import Form, lexicon

__all__ = [
    "dates_document",
    "describes",
    "in_name",
    "is_made_by",
    "is_monitored",
    "is_surname",
    "opens_title",
    "past_participle",
    "qualifies",
]

DOCUMENTS = lexicon().words["documents"]


def dates_document(items: list[Item], here: int) -> bool:
    """Tell whether a year follows that dates a document: "a 1989 report"."""
    if here + 2 >= len(items) or items[here].kind != "det":
        return False
    year, noun = items[here + 1], items[here + 2]
    return year.text.isdigit() and noun.low in DOCUMENTS


def qualifies(items: list[Item], here: int) -> bool:
    """Tell whether a word only tells which document it is: "a January report", "agreed facts"."""
    item, after = items[here], items[here + 1] if here + 1 < len(items) else None
    if after is None or after.kind != "word" or after.low in lexicon().say.keys() - DOCUMENTS:
        return False
    timed = item.low in TIME_WORDS and item.kind != "det" and after.low in DOCUMENTS
    return timed or (lexicon().say.get(item.low) in Form.PASSIVE and not item.capital)


# "the Home Ministry", "the Daily Mirror": with a capital these tell no time or place.
IN_NAMES = frozenset(("home", "daily", "overall"))


def in_name(items: list[Item], here: int) -> bool:
    """Tell whether a word that else tells time or place belongs to a name."""
    after = items[here + 1] if here + 1 < len(items) else None
    if after is not None and items[here].low == "daily" and after.low in DOCUMENTS:
        # "the daily briefing"
        return True
    if items[here].low in ("daily", "weekly") and here and after is not None and after.capital:
        # "by the daily El Norte", "the independent weekly Vremja"
        return items[here - 1].kind in ("det", "word")
    named = after is not None and after.capital and after.kind == "word"
    named = items[here].low in IN_NAMES and items[here].capital and named
    return named or is_surname(items, here)


def is_surname(items: list[Item], at: int) -> bool:
    """Tell whether "May" is somebody's name: "Ana May said", not "in London May was warm"."""
    if items[at].text != "May" or at < 1 or at + 1 >= len(items) or not items[at - 1].capital:
        return False
    after, before = items[at + 1], items[at - 1]
    named = before.kind == "word" and before.low not in TIME_WORDS
    named = named and not (at > 1 and items[at - 2].low in ("in", "at", "near", "from"))
    said = after.low in lexicon().say or after.low in ("has", "had", "was", "is")
    return named and (said or after.kind == "punct")


def describes(items: list[Item], here: int) -> bool:
    """Tell whether a participle only describes a document or people: "a list tracking deaths".

    "A doctor working in the city": the city is no source.
    """
    if here < 1 or not items[here].low.endswith("ing") or here + 1 >= len(items):
        return False
    people = kind_of(items[here - 1]) is Kind.PEOPLE and items[here + 1].kind in ("prep", "det")
    return items[here - 1].low in DOCUMENTS or (people and not items[here].capital)


def is_made_by(items: list[Item], here: int) -> bool:
    """Tell whether it is said whose a document is: "figures verified by the agency"."""
    by = [item.low for item in items[here + 1 : here + 2]] == ["by"]
    return by and here > 0 and items[here - 1].low in DOCUMENTS


WHENCE = frozenset("in on at near abroad by to from".split())


def is_monitored(items: list[Item], at: int) -> bool:
    """Tell whether words that only describe a source begin: "a broadcast monitored in Vavuniya"."""
    item, before = items[at], items[at - 1]
    plain = item.low.endswith("ed") and not item.capital and before.kind == "word"
    return plain and not item.tolls and items[at + 1].low in WHENCE


def past_participle(items: list[Item], first: int, last: int) -> int:
    """Give where a phrase begins behind a passive: "are reflected in the figures, which show".

    Or behind a verb's participle: "has mocked Ruiz's claim".
    """
    has = 0 < first < last and items[first - 1].kind == "have"
    if has and items[first].kind == "word" and items[first].low.endswith("ed"):
        return first + 1
    led = 0 < first < last - 1 and items[first - 1].kind == "be"
    done = led and items[first].kind == "word" and items[first].low.endswith("ed")
    return first + 2 if done and items[first + 1].kind == "prep" else first


# "the local news outlet The Hill Times"
OUTLETS = frozenset("outlet newspaper website channel magazine portal station daily site".split())


def opens_title(items: list[Item], here: int) -> bool:
    """Tell whether an article opens an outlet's name: "local news outlet The Hill Times"."""
    return here > 0 and items[here].text == "The" and items[here - 1].low in OUTLETS
