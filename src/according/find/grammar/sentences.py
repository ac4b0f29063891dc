"""Where paragraphs and sentences begin and end, in the report's own offsets.

A paragraph is a block of the report, or else what line breaks part. A single line break parts
paragraphs too, unless the text is wrapped to a width (its lines end amid sentences).
"""

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from according.find.lexicon import lexicon
from according.find.numbers.notation import PLURALS, TENS, UNITS
from according.model import BlockKind, Report

__all__ = ["LONGEST", "MOST", "NUMBER", "Sentence", "sentences"]


class Sentence(NamedTuple):
    """A sentence's place: offsets, and the paragraph it belongs to.

    Attributes:
        start: offset of its first character in the report's text.
        end: offset after its last.
        paragraph: number of its paragraph, from 0.
        kind: what part of the report its paragraph is.
    """

    start: int
    end: int
    paragraph: int
    kind: BlockKind = BlockKind.BODY


LINE = re.compile(r"[^\n]+")
PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![^\S\n]*+\n))*")
# What text taken from a page may have kept of its lists and tables: "<li>Two died</li><li>…".
TAG = re.compile(
    r"</?(?:br|div|h[1-6]|li|ol|p|table|tbody|td|th|thead|tr|ul)\b[^<>\n]{0,80}>", re.IGNORECASE
)
WRAPPED_WIDTH = range(45, 101)
# Of so many lines of prose one begins amid a sentence at least.
AMID = 5
ENDS = frozenset(".!?:;\"”’')]…")
# A cell of a table that holds only a number; its noun stands in the next line.
NUMBER_ALONE = re.compile(r"\s*[\d.,]+\s*")
# A full stop, its closing quotes, white space, and what can open a sentence. Runs of stops and of
# white space are looked at from their beginning only. A dash at the stop stands for a line's end:
# "Both were farmers.- In Offaly". Scraped text drops the white space: "12 were killed.The mayor".
BREAK = re.compile(
    r"(?<![.!?…])(?P<stop>[.!?…]+)(?P<close>[\"”’'»)\]]*(?:\[\d{1,3}\])*)"
    r"(?P<gap>\s+|(?:-{1,6}\s+)+|(?<=[a-z]{3}[.!?])(?=[A-Z][a-z]* )|(?<=[a-z][.!?][\"”])(?=[A-Z]))"
    r"(?=[\"“‘'«(\[•–—-]*\s?[^\W_a-z])"
    r"|(?P<bullet>(?:(?<!\s)|(?<=\n)(?=[^\n]))\s+[•▪●■]\s+)|(?P<semi>;\s+)(?=[A-Z])"
)
SIGN = re.compile(r"[.!?…;]")
BULLETS = "•▪●■"
# Characters: lists of losses in one sentence come to half of it.
LONGEST = 2_500
# Numbers, articles among them: lists of losses in one sentence come to half of it.
MOST = 72
# Characters that hold so few numbers that nobody need count them.
SHORT = 300
NUMBER = re.compile(
    rf"\d[\d.,]*|\b(?:{'|'.join((*UNITS, *TENS, *PLURALS))}|an?|another)\b", re.IGNORECASE
)
BITS = re.compile(r"\d|[^\W\d]+")
# What parts the clauses and entries of a list, the most first.
PARTING = ("\n", "; ", " • ", ", and ", ", ", " and ", " ")
# What parts the last word before a full stop from the one before it.
PARTED = re.compile(r"[\s(\"“‘—–-]")
ABBREVIATIONS = lexicon().words["sentences_abbreviations"]
# Not the last letter of "Sana'a", of "Nat'l" or of "250 km/h".
INITIALS = re.compile(r"(?:^|[^\w.'’/]|(?<!\w)['’])(?:[A-Za-z]\.)*[A-Za-z]\Z")
# "on Wednesday, D.C. Police Chief Contee said", not "in Washington, D.C. The".
BEGINS = re.compile(r"(?<!Washington), (?:D\.C|U\.S|U\.N|U\.K)\Z")
# After these an upper-case letter may well open a sentence: "in the U.S. The", "at 9 a.m. The".
# "shifted at 2:30 a.m. University President Bower", not "at 9 a.m. Eastern time on Friday".
HOURS = frozenset(("a.m", "p.m"))
NEXT = re.compile(
    r"[\"“‘'(]*(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day|\.)"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
    r"|Eastern|Central|Pacific|Mountain|Greenwich"
    r"|\w+ (?:[Ss]tandard |[Ss]ummer )?[Tt]ime\b)[A-Z][a-z]"
)
OPENERS = re.compile(
    r"[\"“‘'(]*(?:The|A|An|In|On|At|It|He|She|They|We|But|And|This|That|These|Those|There"
    r"|According|"
    r"Officials|Police|Meanwhile|More|Some|Many|Most|After|Before|Since|While|As|For|No"
    r"|Earlier|Later)\b"
)
# A line that ended without a full stop, run into the next: "the war explained The fighting killed".
LOST = re.compile(
    r" (?=(?:The|This|These|Those|They|He|She|It|There|But|While|When|More|An?)"
    r" [a-z]|(?:In|On|At|After|As|With|Since|During|Some|Many|Most|Several) \w)"
)
LAST_WORD = re.compile(r"(?<![^\s(\"“‘'])(?:[^\W\d_A-Z][^\W_]*(?:['’-][^\W_]+)*|(?<=[a-z] )\d+)\Z")
# What a capital follows that opens no sentence: "hepatitis A", "the film The birds".
LETTERED = frozenset(
    (
        "vitamin hepatitis class grade type plan category team group level list side series section"
        " unit block film called book song titled schedule appendix influenza"
    ).split()
)
# No line ends with these.
SMALL = frozenset(
    word
    for kind in ("prepositions", "conjunctions", "determiners", "relatives")
    for word in lexicon().words[kind]
)
# How far before a lost line break its last word may begin.
WORD = 30


def paragraphs(report: Report) -> list[tuple[int, int, BlockKind]]:
    """Give the paragraphs of ``report``: start, end, kind."""
    if report.blocks:
        return [(block.start, block.end, block.kind) for block in report.blocks]
    text = report.text
    if "<" in text:
        text = TAG.sub(broken, text)
    if is_wrapped(text):
        return [(m.start(), m.end(), BlockKind.BODY) for m in PARAGRAPH.finditer(text)]
    found: list[tuple[int, int, BlockKind]] = []
    for match in LINE.finditer(text):
        if match[0].isspace():
            continue
        if found and goes_on(text, found[-1][0], found[-1][1], match.start()):
            found[-1] = (found[-1][0], match.end(), BlockKind.BODY)
        else:
            found.append((match.start(), match.end(), BlockKind.BODY))
    return found


def broken(tag: re.Match[str]) -> str:
    """Give as many line breaks as a tag has characters, so that no offset moves."""
    return "\n" * len(tag[0])


def goes_on(text: str, start: int, end: int, after: int) -> bool:
    """Tell whether a line goes on in the next: it ends amid a sentence, or is a number alone."""
    if text.count("\n", end, after) != 1 or is_ended(text, start, end):
        return False
    return text[after].islower() or NUMBER_ALONE.fullmatch(text, start, end) is not None


def is_ended(text: str, start: int, end: int) -> bool:
    """Tell whether what stands between the offsets ends with a sign that ends a sentence."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end > start and text[end - 1] in ENDS


def is_wrapped(text: str) -> bool:
    """Tell whether the lines are wrapped to a width: most full lines end amid a sentence."""
    lines = [line for line in text.split("\n") if line.strip()]
    followed = [
        line
        for line, after in pairwise(lines)
        if len(line.rstrip()) in WRAPPED_WIDTH and after.strip()
    ]
    if len(lines) < 4 or len(followed) < len(lines) / 2:  # noqa: PLR2004 - too few to tell
        return False
    # Lines of a list of headlines begin with capitals.
    amid = sum(line.lstrip()[:1].islower() or line.isupper() for line in lines)
    ended = sum(is_ended(line, 0, len(line)) for line in followed)
    return ended < len(followed) / 2 and amid > len(lines) / AMID


def sentences(report: Report) -> list[Sentence]:
    """Give the sentences of ``report`` in the order of its text."""
    text = report.text
    found = []
    for number, (first, last, kind) in enumerate(paragraphs(report)):
        start = first
        for match in breaks(text, first, last):
            stop = match["stop"]
            if stop and not ends(text, match):
                continue
            end = match.end("close") if stop else match.start()
            found += [Sentence(*piece, number, kind) for piece in unrun(text, start, end)]
            start = match.end()
        found += [Sentence(*piece, number, kind) for piece in unrun(text, start, last)]
    return found


def unrun(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Give the parts of a sentence, those that only a lost line break parts among them."""
    found = []
    for match in LOST.finditer(text, start, end):
        if not text[match.start() - 1].islower() and not text[match.start() - 1].isdigit():
            continue
        word = LAST_WORD.search(text, max(start, match.start() - WORD), match.start())
        if word and word[0] not in SMALL and word[0] not in LETTERED:
            found += pieces(text, start, match.start())
            start = match.end()
    return found + pieces(text, start, end)


def breaks(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the matches of BREAK between the offsets, tried only where one can begin."""
    # A single character is looked for much faster than a set of them.
    if any(text.find(bullet, start, end) >= 0 for bullet in BULLETS):
        yield from BREAK.finditer(text, start, end)
        return
    at = start
    for sign in SIGN.finditer(text, start, end):
        if sign.start() >= at and (match := BREAK.match(text, sign.start(), end)):
            at = match.end()
            yield match


def pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Give the parts of a sentence, itself if it is no longer than sentences are.

    What has thousands of words or many dozens of numbers without a full stop is no prose, and would
    take long to be read: rules hold each figure of a sentence against the others.
    """
    found = []
    while end - start > SHORT and (cut := cut_at(text, start, end)) < end:
        found.append((start, cut))
        start = cut
    if end > start:
        found.append((start, end))
    return found


def cut_at(text: str, start: int, end: int) -> int:
    """Give where to cut what no sentence is as long as, its end if there is no need."""
    last = min(end, start + LONGEST)
    if last == end and len(BITS.findall(text, start, end)) <= MOST:
        # So few words and digits hold no more numbers.
        return end
    numbers = (match.start() for match in NUMBER.finditer(text, start, last))
    half = next(islice(numbers, MOST // 2, None), last)
    over = next(islice(numbers, MOST - MOST // 2 - 1, None), -1)
    if over < 0:
        if last == end:
            return end
        cut = max(text.rfind(sign, start + LONGEST // 2, last) for sign in "\n; ")
        return cut if cut > start else last
    for sign in PARTING:
        # Behind it, where a clause begins.
        if (cut := text.rfind(sign, half, over)) >= 0:
            return cut + len(sign)
    return over


def ends(text: str, match: re.Match[str]) -> bool:
    """Tell whether a full stop ends a sentence, not an abbreviation or an initial."""
    if match["stop"] != "." or match["close"]:
        return True
    before = text[max(0, match.start() - 12) : match.start()]
    word = PARTED.split(before)[-1].lower()
    if not match["gap"] and "." in word:
        # "www.orva.Com"
        return False
    # Asked of the letter before the last first: of most words it is one.
    initial = not before[-2:-1].isalnum() and INITIALS.search(before) is not None
    if initial or word in ABBREVIATIONS:
        if BEGINS.search(text, max(0, match.start() - 20), match.start()):
            return False
        if word in HOURS and NEXT.match(text, match.end()):
            return True
        dotted = "." in word or word in ("inc", "ltd", "co", "corp", "etc", "jr", "sr")
        return dotted and OPENERS.match(text, match.end()) is not None
    return True
