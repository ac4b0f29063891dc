"""The words of a mention, folded so that spellings of one name meet; and tables of phrases."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

__all__ = ["Phrases", "Word", "fold", "slug", "words_of"]

# A word may hold apostrophes and dots ("Sana'a", "U.S."); hyphens part words ("Hamas-run").
TOKEN = re.compile(r"[^\W_]+(?:[.'ʼ&][^\W_]+)*\.?(?:'(?!\w))?|[,;:()\[\]—–/\"]")
APOSTROPHES = str.maketrans(dict.fromkeys("’‘`´", "'"))
# Acronyms of up to this many letters can be words as well ("IS", "WHO", "CARE").
ACRONYM = 5

Value = TypeVar("Value")


class Word(NamedTuple):
    """One word of a mention.

    Attributes:
        text: as it stands, without a possessive ending.
        key: folded: lower case, without accents, dots and apostrophes; a mark stands for itself.
        owner: whether it stood in the possessive.
    """

    text: str
    key: str
    owner: bool

    @property
    def capital(self) -> bool:
        """Tell whether it begins with a capital."""
        return self.text[:1].isupper()

    @property
    def mark(self) -> bool:
        """Tell whether it is a mark of punctuation."""
        return not self.text[:1].isalnum()


def fold(text: str) -> str:
    """Give ``text`` in lower case, without accents, dots and apostrophes."""
    plain = unicodedata.normalize("NFKD", text.replace("ı", "i").replace("ø", "o"))
    return "".join(c for c in plain if not unicodedata.combining(c) and c not in ".'’ʼ").lower()


def slug(text: str) -> str:
    """Give the words of ``text`` as an id: "Vadym Skibitskyi" → "vadym-skibitskyi"."""
    return "-".join(re.findall(r"[^\W_]+", fold(text)))


@lru_cache(maxsize=1 << 16)
def word_of(token: str) -> Word:
    """Give the word of one token."""
    owner = token.endswith(("'s", "'S", "s'"))
    text = token[:-2] if owner and token[-1] in "sS" else token.rstrip("'")
    return Word(text, fold(text) if text[:1].isalnum() else text, owner)


def words_of(mention: str) -> tuple[Word, ...]:
    """Give the words and marks of a mention, in order."""
    return tuple(word_of(token) for token in TOKEN.findall(mention.translate(APOSTROPHES)))


class Phrase(NamedTuple, Generic[Value]):
    """A phrase of a table: its other words after the first, how it is cased, what it means."""

    rest: tuple[str, ...]
    cased: str
    value: Value


def casing(written: str) -> str:
    """Give how a mention must be cased to mean this phrase: "upper", "dotted", "capital" or ""."""
    letters = written.replace(".", "").removeprefix("the ")
    if " " not in written and "." in written and len(letters) > 1:
        return "dotted"
    if " " not in letters and letters.isupper() and len(letters) <= ACRONYM:
        return "upper"
    return "capital" if letters[:1].isupper() else ""


class Phrases(Generic[Value]):
    """A table of phrases, asked for the longest one at a place in a mention."""

    def __init__(self, pairs: Iterable[tuple[str, Value]]) -> None:
        self._table: dict[str, list[Phrase[Value]]] = {}
        for written, value in pairs:
            first, *rest = (word.key for word in words_of(written))
            entry = Phrase(tuple(rest), casing(written), value)
            self._table.setdefault(first, []).append(entry)
        for entries in self._table.values():
            entries.sort(key=lambda entry: -len(entry.rest))

    def longest(self, words: Sequence[Word], at: int) -> tuple[int, Value] | None:
        """Give the end and the value of the longest phrase at word ``at``; None if none is."""
        for rest, cased, value in self._table.get(words[at].key, ()):
            end = at + 1 + len(rest)
            if (
                (not rest or tuple(w.key for w in words[at + 1 : end]) == rest)
                and (cased != "upper" or words[at].text.rstrip(".").replace(".", "").isupper())
                and (cased != "dotted" or "." in words[at].text)
                and (not cased or words[at].capital or words[end - 1].capital)
            ):
                return end, value
        return None
