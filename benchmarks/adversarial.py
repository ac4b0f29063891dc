"""How the time of finding grows with texts that nobody would write, on one core.

usage: python -m benchmarks.adversarial [KIND ...] [--size CHARACTERS] [--seconds LIMIT]

Each kind of text is one thing without end: a sentence of nothing but clauses, names, figures,
places or brackets. A quarter, half and all of the size is read; the table tells the seconds of the
processor, the exponent of growth (1 is linear), how many characters a second were read at last,
and how many claims were found. What takes longer than the limit is let go.
"""

import argparse
import re
import signal
import time
from collections.abc import Callable
from itertools import count
from math import log2

from according.find import find
from according.model import Published, Report

__all__ = ["KINDS", "text_of"]

# What stands in the pieces of a kind, each in its turn.
TURNS = {
    "place": (
        "Kabul Herat Kyiv Kharkiv Gaza Rafah Khartoum Aleppo Homs Mosul Goma Bangui Lagos Jos Sanaa"
        " Aden Lima Quito Manila Cebu Dhaka Delhi Mumbai Karachi Quetta Tripoli Juba Wau Odesa"
    ).split(),
    "noun": "people civilians soldiers women children tanks houses migrants".split(),
    "harm": "killed wounded injured displaced arrested kidnapped missing rescued evacuated".split(),
    "name": "Amina Boris Chen Dalia Emeka Farid Goran Hana Ivo Jamal Kofi Leila".split(),
    "month": "January March April June July August October December".split(),
    "weekday": "Monday Tuesday Friday Sunday".split(),
    "word": "two three seven eleven twenty dozens hundreds several forty-one".split(),
    "scale": "hundred thousand million".split(),
    "who": "man woman girl boy".split(),
    "arms": "tanks,APVs,artillery systems,UAVs,cruise missiles".split(","),
    "letter": list("ABCDEFGHIJ"),
    "source": (
        "the health ministry,a police spokesman,the Red Cross,local officials,UNICEF,the army"
        ",a hospital director,Governor Amin Rahimi,the opposition,residents"
    ).split(","),
}
HARM = frozenset(TURNS["harm"])
# How many characters of what tells of no harm stand between clauses that do.
EVERY = 400
# Characters.
SIZE = 100_000
# After all that the texts tell of.
LATE = "2025-06-05"
# Seconds: less is not told from nothing.
LEAST = 0.001
CLAUSE = "{n} {noun} were {harm} in {place}"
DIGITS = "0123456789"

# What each kind of text repeats, and what parts it from the next.
KINDS = {
    "the same clause": (" and ", "12 people were killed in Kabul and 30 wounded in Herat"),
    "clauses, and": (" and ", CLAUSE),
    "clauses, commas": (", ", CLAUSE),
    "clauses, semicolons": ("; ", CLAUSE),
    "clauses, dashes": (" - ", CLAUSE),
    "clauses, long dashes": (" — ", CLAUSE),
    "clauses, nothing between": (" ", CLAUSE),
    "clauses, tabs": ("\t", CLAUSE),
    "clauses, colons": (": ", CLAUSE),
    "clauses, ellipses": (" ... ", CLAUSE),
    "clauses, bars": (" | ", CLAUSE),
    "clauses, slashes": ("/", CLAUSE),
    "clauses, bullets": (" • ", CLAUSE),
    "clauses, lines": ("\n", CLAUSE),
    "clauses, paragraphs": ("\n\n", CLAUSE),
    "clauses, but": (", but ", CLAUSE),
    "clauses, while": (" while ", CLAUSE),
    "clauses, which": (", which ", CLAUSE),
    "clauses, after": (" after ", CLAUSE),
    "clauses, as": (" as ", CLAUSE),
    "clauses, if": (" if ", CLAUSE),
    "clauses, not": (" not ", CLAUSE),
    "clauses, that": (" that ", CLAUSE),
    "clauses, or": (" or ", CLAUSE),
    "clauses, emoji": (" 💥 ", CLAUSE),
    "clauses, no-break spaces": ("\u00a0", CLAUSE),
    "clauses, zero-width spaces": ("\u200b", CLAUSE),
    "clauses in capitals": (", ", CLAUSE),
    "clauses in small letters": (", ", CLAUSE),
    "clauses in titles": (", ", CLAUSE),
    "clauses and others": (", ", CLAUSE + " and {few} others {harm}"),
    "clauses with sources": (", ", "{source} said " + CLAUSE),
    "clauses with sources behind": (", ", CLAUSE + " according to {source}"),
    "clauses, he said": (", ", "he said " + CLAUSE),
    "clauses with days": (", ", CLAUSE + " on {day} {month} {year}"),
    "sentences": (". ", "There " + CLAUSE),
    "sentences, a paragraph each": (".\n\n", "In {site} " + CLAUSE),
    "sentences in capitals": (". ", CLAUSE),
    "sentences, he said": (". ", "He said " + CLAUSE),
    "sentences with sources": (". ", "According to {source}, " + CLAUSE),
    "sentences with days": (". ", "On {day} {month} {year} " + CLAUSE),
    "sentences since days": (". ", "Since {month} {day} " + CLAUSE),
    "sentences of places": (". ", "{place} saw {n} killed near {site}"),
    "sentences of victims": (". ", "Of the {n} victims, {few} died"),
    "sentences of parts": (". ", "Of them {few} were {noun}"),
    "sentences told again": (". ", "The {few} {harm} were {noun}"),
    "denials": (". ", "{source} denied that " + CLAUSE),
    "of whom": (" of whom ", "{n} were {harm}"),
    "of them": (", ", "{n} of them {harm}"),
    "including": (", including ", "{n} {noun}"),
    "killed including": (", including ", "{harm} {n} {noun}"),
    "among them": (", among them ", "{n} {noun}"),
    "respectively": (", ", "{few} and {n} were killed in Kabul and Herat respectively"),
    "lists respectively": (
        ", ",
        ", ".join(["{few}, {n}"] * 60) + " were killed and wounded respectively",
    ),
    "compared with": (" compared with ", "{n} {harm} in {month}"),
    "more": (" and ", "another {n} more {harm}"),
    "from to": (" ", "the toll rose from {n} to {m}"),
    "death toll": (", ", "the death toll in {place} {n}"),
    "ranges": (", ", "between {n} and {m} {harm}"),
    "fractions": (", ", "two thirds of the {n} {harm}"),
    "with": (" with ", "{n} {harm}"),
    "bodies": (" and ", "the bodies of {n} {noun}"),
    "attacks": (", ", "a bomb in {place} that killed {n}"),
    "collisions": (", ", "a bus carrying {n} {noun} hit a truck"),
    "quotations": (" ", "“" + CLAUSE + ",” {source} said,"),
    "quotations never closed": (" ", "“" + CLAUSE),
    "straight quotation marks": (" ", '"' + CLAUSE),
    "single quotation marks": (" ", "‘" + CLAUSE),
    "apostrophes": (" ", "'" + CLAUSE),
    "brackets": (" ", "(" + CLAUSE + ")"),
    "brackets never closed": (" ", "(" + CLAUSE),
    "brackets never opened": (" ", CLAUSE + ")"),
    "square brackets": (" ", "[" + CLAUSE),
    "references": (" ", "[{few}] " + CLAUSE + " [{n}][{m}]"),
    "numbered": (" ", "{at}) " + CLAUSE),
    "numbered lines": ("\n", "{at}. " + CLAUSE),
    **{
        f"only {sign!r}": ("", sign)
        for sign in ("(", "“", ".", "-", " ", "\n", "• ", "😀", "e\u0301")
    },
    **{f"only {sign!r}, spaces": (" ", sign) for sign in ('"', ",", ".", ":", "a", "1")},
    "only digits": ("", "{n}"),
    "only capitals": ("", "{letter}"),
    "only small letters": ("", "{letter}"),
    "initials": ("", "{letter}."),
    "initials apart": (" ", "{letter}."),
    "names": (", ", "{name} {place}"),
    "names without commas": (" ", "{name}"),
    "names and ages": (", ", "{name} {place}, {n}"),
    "names with of": (" of ", "{name}"),
    "names hyphened": ("-", "{name}"),
    "names with apostrophes": ("’s ", "{name}"),
    "names, killed": (", ", "killed {name} {place}"),
    "names in lines": ("\n", "{name} {place}"),
    "titles": (" ", "President Minister General {name}"),
    "places": (", ", "{place}"),
    "places without commas": (" ", "{place}"),
    "places in": (" ", "in {place}"),
    "places in districts": (", ", "the district of {place} in northern {site} province"),
    "places and figures": (", ", "{n} in {place}"),
    "places and figures in brackets": (", ", "{place} ({n})"),
    "places, killed": (", ", "killed {n} in {place}"),
    "places, colons": ("; ", "{place}: {n} killed"),
    "figures": (" ", "{n}"),
    **{f"figures, {sign}": (f" {sign} ", "{n}") for sign in ("and", "or", "to", "of", "–")},
    **{
        f"figures, {sign!r}": (sign, "{n}")
        for sign in (", ", "-", ",", ".", "/", "% ", "m $", ") (+")
    },
    "figures killed": (" ", "{n} killed"),
    "figures killed, commas": (", ", "{n} {harm}"),
    "figures killed, no spaces": ("", "{n}killed"),
    "figures killed, hyphens": ("-", "{n}-killed"),
    "figures behind killed": (" ", "killed {n}"),
    "figures in Arabic digits": (", ", "{n} killed"),
    "figures in wide digits": (", ", "{n} killed"),
    "figures, superscript": (" ", "{n}² killed ½"),
    "figures, dotted capital I": (" ", "İ {n} killed"),
    "number words": (" ", "{word}"),
    "number words hyphened": ("-", "{word}"),
    "number words, and": (" and ", "{word}"),
    "number words of scale": (" ", "{scale}"),
    "at least": (" ", "at least more than about"),
    "at least figures": (" ", "at least {n}"),
    "dozens of": (" of ", "dozens"),
    "one of the": (" ", "one of the"),
    "no one": (" ", "no one was"),
    "a man": (" ", "a {who}"),
    "a man killed": (" and ", "a {who} killed"),
    "ages": (", ", "a {n}-year-old {who}"),
    "killed": (" ", "killed"),
    "killed and": (" and ", "killed"),
    "harms": (", ", "{harm}"),
    "harms and": (" and ", "{harm} people"),
    "people who": (" who ", "people"),
    "people who were": (" who were ", "people {harm}"),
    "people, and": (" and ", "{noun}"),
    "people in people": (" in ", "{noun}"),
    "people of the": (" of the ", "{noun}"),
    "twelve people, and": (" and ", "12 {noun}"),
    **{
        f"only {word}": (" ", word)
        for word in ("were", "said", "according to", "he", "the", "that")
    },
    "sources": (", ", "{source}"),
    "sources said": (" said ", "{source}"),
    "sources said that": (" that ", "officials said"),
    "sources, and": (" and ", "{source}"),
    "days": (", ", "{day} {month}"),
    "months": (" ", "{month}"),
    "weekdays": (" ", "{weekday}"),
    "since": (" ", "since {month}"),
    "years": (", ", "{year}"),
    "times": (" ", "{few}:{m} a.m."),
    "tags": ("", "<td class='n'>{n}</td><td>killed</td>"),
    "tags never closed": ("", "<td class='n>{n} killed &nbsp;"),
    "addresses": (" ", "https://www.example.org/{n}/killed?n={m}&k=12"),
    "table with bars": ("\n", "| {place} | {n} killed | {few} injured |"),
    "table with tabs": ("\n", "{place}\t{n}\t{few}"),
    "table with a head": ("\n", "{place}\t{n}\t{few}"),
    "labels": ("\n", "{harm}: {n}"),
    "labels in one line": (", ", "{harm}: {n}"),
    "labels, long dashes": (" – ", "{harm} – {n}"),
    "losses": (", ", "{arms} – {at} (+{few})"),
    "losses in lines": ("\n", "{arms} – {at} (+{few})"),
    "headings": ("\n", "{place}\n{n} killed"),
    "wrapped lines": ("\n", "and {n} {noun} were {harm} in {place} and then the people"),
    "lines of one word": ("\n", "{harm}\n{noun}"),
    "lines of figures": ("\n", "{n}"),
    "new words": (" ", "w{new} of the other x{new}"),
    "new words, killed": (" ", "w{new} killed"),
    "new places": (", ", "{n} killed in X{new}ton"),
    "new places, sentences": (". ", "In X{new}ton {n} people were killed"),
    "new persons": (". ", "Maria X{new}son said {n} people were killed"),
}
# How the pieces of some kinds are written.
WRITTEN: dict[str, Callable[[str], str]] = {
    "clauses in capitals": str.upper,
    "sentences in capitals": str.upper,
    "clauses in small letters": str.lower,
    "only small letters": str.lower,
    "clauses in titles": str.title,
    "figures in Arabic digits": lambda piece: piece.translate(str.maketrans(DIGITS, "٠١٢٣٤٥٦٧٨٩")),
    "figures in wide digits": lambda piece: piece.translate(
        str.maketrans(DIGITS, "０１２３４５６７８９")
    ),
}
# What some kinds begin with.
HEADS = {"table with a head": "Place\tKilled\tInjured\n"}


def piece(kind: str, at: int) -> str:
    """Give the piece of a kind with a number, from 0."""
    turned = {name: words[(at + at // 7) % len(words)] for name, words in TURNS.items()}
    site = TURNS["place"][at // 3 % len(TURNS["place"])]
    new = str(at).translate(str.maketrans(DIGITS, "abdefgiklo"))
    numbers = {"n": at % 97 + 2, "m": at % 97 + 9, "few": at % 13 + 1, "day": at % 28 + 1}
    filled = KINDS[kind][1].format(
        **turned, **numbers, year=1990 + at % 40, at=at + 1, new=new, site=site
    )
    return WRITTEN.get(kind, str)(filled)


def text_of(kind: str, size: int) -> str:
    """Give a text of a kind, so many characters long.

    What counts no harm has a clause that does here and there: else no rule would be asked.
    """
    between = KINDS[kind][0]
    told = f"{between} 12 people were killed in Kabul {between}"
    first = "".join(piece(kind, at).lower() for at in range(9))
    harmless = not any(harm in first for harm in HARM) or not re.search(r"\d", first)
    found: list[str] = []
    length = since = 0
    for at in count():
        found.append(piece(kind, at))
        if harmless and since > EVERY:
            found.append(told)
            since = 0
        grown = len(found[-1]) + len(between)
        length, since = length + grown, since + grown
        if length - len(between) >= size:
            break
    return (HEADS.get(kind, "") + between.join(found))[:size]


def seconds(text: str, limit: float) -> tuple[float | None, int]:
    """Give the seconds that finding in a text takes, None if more than a limit, and its claims."""
    report = Report(text=text, published=Published(LATE))
    start = time.process_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, limit)
    try:
        claims = len(find(report).claims)
    except TooLongError:
        return None, 0
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - start, claims


class TooLongError(Exception):
    """A text took longer than the limit."""


def stop(_number: int, _frame: object) -> None:
    """End the reading of a text that takes too long."""
    raise TooLongError


def measured(kind: str, size: int, limit: float) -> str:
    """Give the line of a kind."""
    told: list[float] = []
    last = found = 0
    for length in (size // 4, size // 2, size):
        took, claims = seconds(text_of(kind, length), limit)
        if took is None:
            break
        told.append(max(took, LEAST))
        last, found = length, claims
    if len(told) < 2:  # noqa: PLR2004 - nothing to compare
        return f"{kind:34s} took more than {limit:.0f} s"
    growth = log2(told[-1] / told[0]) / (len(told) - 1)
    spent = " ".join(f"{one:7.2f}" for one in told)
    return f"{kind:34s} {spent:24s} {growth:5.2f} {last / told[-1] / 1000:8,.0f} kB/s {found:7,}"


def main() -> None:
    """Measure the kinds and print a line of each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", help="kinds of texts; all of them if none is named")
    parser.add_argument("--size", type=int, default=SIZE, help="characters of the longest text")
    parser.add_argument("--seconds", type=float, default=60, help="processor time of one text")
    asked = parser.parse_args()
    signal.signal(signal.SIGVTALRM, stop)
    find(Report(text=text_of("sentences", SIZE // 50)))
    for kind in asked.kinds or KINDS:
        print(measured(kind, asked.size, asked.seconds), flush=True)


if __name__ == "__main__":
    main()
