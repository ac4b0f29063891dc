"""Text set in capitals, read as if it were not: old newswire, official notices, headlines.

Capitals tell names from words, months from verbs and sentences from abbreviations; a text without
small letters tells none of it. The finder reads such a text with its words made small and its
names left capitalised, letter for letter, so that every offset stays what it was; what it finds is
then cut from the text as it stands (``as_written``). A headline in capitals takes after the prose
below it, where that has the same words.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from functools import cache, lru_cache
from importlib.resources import files

from according.find.lexicon import lexicon
from according.find.numbers.calendar import DAYS_AND_MONTHS
from according.model import PARTS, Claim, Findings, Report, Response, Span

__all__ = ["as_written", "recased"]

# Of blank lines only the next is looked at: there may be a million.
PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![^\S\n]*+\n)[^\n]+)*")
# What every such paragraph has and few others have: seen before letters are counted.
RUN = re.compile(r"[^\W\d_a-z]{2}\W+[^\W\d_a-z]{2}")
# A line of fewer words may be a name or an abbreviation.
FEWEST_WORDS = 4
# Of its letters, so many are capitals: wire copy has a few small ones ("McDONALD").
CAPITALS = 0.9
# The commonest small letters, soon counted: of prose they are enough to tell.
COMMONEST = "eation"
WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+")
OPENS = re.compile(r"(?:\A|(?<!\.\w)[.!?]|\n\s*\n|--)[\s\"“'(]*\Z")
SMALL = ("modal", "prepositions", "conjunctions", "determiners", "pronouns", "adverbs", "linking")
# How far before a word the end of a sentence stands.
NEAR = 8
VOWELS = frozenset("aeiouyàáâãäåèéêëìíîïòóôõöøùúûüý")
# Shorter ones may end something: "3RD".
ACRONYM = 3
# Words that are months only beside a day: "3 MAY", "MARCH 12".
DATED = frozenset(("may", "march", "mar"))
BEFORE_NAME = frozenset("mr mrs ms dr gen col lt capt maj sgt msgr sen rep gov prof".split())
# What a word may end in beside its plain form: "bombed" of "bomb", "raiding" of "raid".
ENDINGS = ("s", "es", "d", "ed", "ing", "ly", "r", "er", "ers", "rs", "ment", "ion", "ions")
# A long word with such an ending is hardly ever a name.
VERBAL, LONG = ("ed", "ing", "ly", "ness", "ments", "tion", "tions"), 8


@cache
def common() -> frozenset[str]:
    """Give the words that news writes small, and those of the lexicon."""
    text = (files("according.find") / "languages" / "common.txt").read_text(encoding="utf-8")
    listed = {
        word for line in text.splitlines() if not line.startswith("#") for word in line.split()
    }
    words = lexicon()
    known = [words.words[name] for name in ("people", "materiel", "never", *SMALL)]
    return frozenset(listed.union(words.gate, words.say, words.count, *known))


def recased(report: Report) -> Report:
    """Give the report with what is set in capitals made readable; itself if nothing is."""
    capitals = [match.span() for match in PARAGRAPH.finditer(report.text) if in_capitals(match[0])]
    if not capitals:
        return report
    known = forms(report.text, capitals)
    parts, last = [], 0
    for start, end in capitals:
        parts += [report.text[last:start], small(report.text[start:end], known)]
        last = end
    text = "".join((*parts, report.text[last:]))
    return report if text == report.text else replace(report, text=text)


def forms(text: str, capitals: Sequence[tuple[int, int]]) -> dict[str, str]:
    """Give how prose around paragraphs in capitals writes its words, each that it writes one way.

    What opens a sentence tells nothing of a word.
    """
    found: dict[str, str] = {}
    last = 0
    for start, end in (*capitals, (len(text), len(text))):
        for match in WORD.finditer(text, last, start):
            word = match[0]
            if word[0].isupper() and opens(match):
                continue
            if found.setdefault(low := word.lower(), word) != word:
                found[low] = ""
        last = end
    return {low: word for low, word in found.items() if word}


def small(paragraph: str, known: Mapping[str, str]) -> str:
    """Give a paragraph in capitals with its words made small and its names capitalised."""
    before = ""

    def plain(match: re.Match[str]) -> str:
        nonlocal before
        low = match[0].lower()
        said = known.get(low, "")
        if len(said) != len(match[0]) or "." in said:
            said = written(match, low, before)
        elif opens(match):
            said = match[0][0] + said[1:]
        before = low
        return said

    return WORD.sub(plain, paragraph)


def in_capitals(paragraph: str) -> bool:
    """Tell whether a paragraph is set in capitals throughout."""
    left, least = len(paragraph), CAPITALS * len(paragraph)
    for letter in COMMONEST:
        # Of prose the first two are enough.
        left -= paragraph.count(letter)
        if left < least:
            return False
    if RUN.search(paragraph) is None or len(WORD.findall(paragraph)) < FEWEST_WORDS:
        return False
    if paragraph.isascii() and paragraph.isupper():
        return True
    letters = [sign for sign in paragraph if sign.isalpha()]
    return sum(map(str.isupper, letters)) >= CAPITALS * len(letters)


def written(match: re.Match[str], low: str, before: str) -> str:
    """Give a word, ``low`` in lower case, as a text in mixed case would have it, as long."""
    word = match[0]
    apart = match.string[match.start() - 1 : match.start()].isspace()
    if "." in word or len(low) != len(word) or (not apart and is_acronym(match)):
        return word
    if VOWELS.isdisjoint(low) and len(low) >= ACRONYM and not is_common(low):
        # "FMLN", "DPA": letters that nobody reads as a word.
        return word
    if not apart and belongs_before(match):
        return low
    if low == "i" or before in BEFORE_NAME or is_date(match, low):
        return word[0] + low[1:]
    if is_common(low):
        return word[0] + low[1:] if opens(match) else low
    return word[0] + low[1:]


def opens(match: re.Match[str]) -> bool:
    """Tell whether a word opens a sentence."""
    start = match.start()
    return OPENS.search(match.string, max(0, start - NEAR), start) is not None


def belongs_before(match: re.Match[str]) -> bool:
    """Tell whether letters only end what stands before them: "PEOPLE'S", "1ST"."""
    before = match.string[max(0, match.start() - 2) : match.start()]
    return before[-1:].isdigit() or (before[-1:] in "'’" and before[:1].isalpha() and before != "")


def is_acronym(match: re.Match[str]) -> bool:
    """Tell whether a word stands alone in brackets: "[FMLN]"."""
    text = match.string
    return (
        text[match.start() - 1 : match.start()] in "[(<"
        and text[match.end() : match.end() + 1] in "])>"
    )


def is_date(match: re.Match[str], low: str) -> bool:
    """Tell whether a word is a day or a month; "may" only beside a number."""
    text = match.string
    if low not in DATED:
        return low in DAYS_AND_MONTHS
    beside = text[max(0, match.start() - 3) : match.start()] + text[match.end() : match.end() + 3]
    return any(map(str.isdigit, beside))


# Wire copy has most words again and again.
REMEMBERED = 1 << 13


@lru_cache(maxsize=REMEMBERED)
def is_common(low: str) -> bool:
    """Tell whether news writes a word small, itself or without its ending."""
    words = common()
    if low in words or low == "a":
        return True
    if len(low) >= LONG and low.endswith(VERBAL):
        return True
    stems = (low.removesuffix(end) for end in ENDINGS if low.endswith(end))
    return any(len(stem) > 2 and (stem in words or stem + "e" in words) for stem in stems)  # noqa: PLR2004 - "use"


def as_written(findings: Findings, report: Report) -> Findings:
    """Give findings in a recased report as findings in the report itself: offsets are the same."""
    claims = tuple(claim.filed(report.id, cut(claim, CUT, report)) for claim in findings.claims)
    responses = tuple(
        replace(
            response,
            report_id=report.id,
            **cut(response, [field.name for field in fields(response)], report),  # type: ignore[arg-type]
        )
        for response in findings.responses
    )
    return replace(findings, claims=claims, responses=responses)


# The spans of a claim.
CUT = ("figure", *PARTS, "part_of")


def cut(finding: Claim | Response, names: Sequence[str], report: Report) -> dict[str, Span]:
    """Give the spans among the fields of a finding that the report's own text has otherwise."""
    found = ((name, getattr(finding, name)) for name in names)
    return {
        name: Span.of(report.text, value.start, value.end)
        for name, value in found
        if isinstance(value, Span) and not report.text.startswith(value.text, value.start)
    }
