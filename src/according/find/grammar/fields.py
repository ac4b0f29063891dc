"""What an item has of its word alone, wherever it stands: how it is looked up, and its class."""

from collections.abc import Container, Mapping
from functools import cache

from according.find.grammar.spread import OPENERS
from according.find.lexicon import Toll, lexicon
from according.find.numbers.notation import OPENERS as NUMBERS
from according.find.numbers.notation import number_starts

__all__ = ["ADDING", "ADDS", "FIELDS", "first_words", "may_open"]

KINDS = (
    ("be", "be"),
    ("have", "have"),
    ("modal", "modal"),
    ("do", "do"),
    ("relatives", "rel"),
    ("conjunctions", "conj"),
    ("prepositions", "prep"),
    ("determiners", "det"),
    ("pronouns", "pron"),
    ("linking", "link"),
    ("adverbs", "adv"),
)
# Written so they are names, not the small words that they look like.
ACRONYMS = frozenset(("IS", "US", "WHO", "IT"))
# What adds more behind a comma, if a number follows; the last two only to others counted before.
ADDING = (("in", "addition", "to"), ("along", "with"), ("together", "with"), ("alongside",))
ADDS = frozenset(words[0] for words in ADDING)


def kind_table() -> dict[str, str]:
    """Give small word → class; the first class named in KINDS wins."""
    table: dict[str, str] = {}
    for name, kind in KINDS:
        for word in lexicon().words[name]:
            table.setdefault(word, kind)
    return table


_kinds: dict[str, str] = kind_table()


@cache
def first_words() -> Mapping[str, Container[str] | None]:
    """Give the words that toll phrases begin with, but for those with a hyphen.

    Each with the words of which one must follow, None if any may.
    """
    found: dict[str, Container[str] | None] = {
        low: None if phrases.alone else phrases.longer for low, phrases in lexicon().tolls.items()
    }
    return found | dict.fromkeys(OPENERS | ADDS)


def may_open(low: str) -> bool:
    """Tell whether a toll phrase may begin with a word, as far as it alone tells."""
    return low in first_words() or "-" in low


# What an item has of a word or a sign, wherever it stands.
Fields = tuple[str, str, str, None, tuple[Toll, ...], bool, bool, bool]
# News has most words again and again.
REMEMBERED = 1 << 15


class Known(dict[str, Fields]):
    """The fields of words, kept: looked up by the thousand, sooner than any function is called."""

    def __missing__(self, word: str) -> Fields:
        if len(self) >= REMEMBERED:
            self.clear()
        found = self[word] = fields_of(word)
        return found


FIELDS = Known()


def fields_of(word: str) -> Fields:
    """Give what an item has of a word or a sign, wherever it stands."""
    low, kind = looked_up(word)
    plain = word.isascii() and word.isalpha()
    numbers = low in NUMBERS if plain else any(True for _ in number_starts(word, 0, len(word)))
    return word, low, kind, None, (), word[0].isupper(), numbers, may_open(low)


def looked_up(word: str) -> tuple[str, str]:
    """Give how a word or a sign is looked up, and its class."""
    if word in ACRONYMS:
        return word, "word"
    if word == "May":
        # A month wherever it is no sentence's first word.
        return "may", "word"
    low = word.lower().replace("’", "'").replace("‑", "-")
    if low.startswith("think tank"):
        low = low.replace(" ", "-")
    if "- " in low or "-\n" in low:
        low = "".join(low.split())
    return low, _kinds.get(low) or ("word" if any(map(str.isalnum, word)) else "punct")
