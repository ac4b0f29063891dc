"""How words are told apart for searching and filtering: alike in both databases."""

import re
import unicodedata

__all__ = ["fold", "phrases", "unkeepable", "words"]

# The blocks of marks that decomposing splits off letters ("é" is "e" and U+0301).
MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"'})
WORD = re.compile(r"[^\W_]+")
# PostgreSQL refuses words of more than 2,046 bytes; a letter takes four at most.
LONGEST = 500


def unkeepable(text: str) -> str | None:
    """Give what in ``text`` not every database can keep, or None if there is nothing of it."""
    if "\0" in text:
        return "the character U+0000"
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return f"half a surrogate pair at {error.start}"
    return None


def fold(text: str) -> str:
    """Give ``text`` without case, accents, ligatures, curly quotes and runs of white space."""
    if not text.isascii():
        text = MARKS.sub("", unicodedata.normalize("NFKD", text).casefold()).translate(QUOTES)
    return " ".join(text.casefold().split())


def words(text: str) -> str:
    """Give the folded words of ``text`` with one space between them."""
    return " ".join(word[:LONGEST] for word in WORD.findall(fold(text)))


def phrases(query: str) -> list[str]:
    """Give what a user's query asks for: each phrase or word, as `words` writes it, once.

    What stands in double quotes is one phrase; a quote without a partner is passed over. So is
    what holds neither letter nor digit.
    """
    pieces = query.translate(QUOTES).split('"')
    asked: list[str] = []
    for number, piece in enumerate(pieces):
        quoted = number % 2 == 1 and number < len(pieces) - 1
        asked += [piece] if quoted else piece.split()
    return list(dict.fromkeys(phrase for phrase in map(words, asked) if phrase))
