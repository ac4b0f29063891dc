"""What is seen of a figure, whatever day it is of, that tells of when: signs, each with a name."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from according.find.times.amounts import size_of
from according.find.times.cues import cues_in
from according.find.times.days import Moment
from according.find.times.onsets import Onset
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage, Recent
from according.model import Measure, Scope, Status

__all__ = ["Backdrop", "FigureToDate", "crossed", "of_class"]

# Sentences before a figure's that may tell of when.
BACK = 5
# Characters of a report that tell what it is about, and those that only do that.
ABOUT, BEGINNING = 700, 350
NAME = re.compile(r"(?<=[\w,;:'’\"“(–-] )[A-Z][\w’'-]{2,}|(?<=\(|“|\")[A-Z][\w’'-]{2,}")
# Shorter words tell nothing of what a sentence is about.
WORD = re.compile(r"[a-z]{5,}")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")

# The least number of each class of numbers, and of sentences from the beginning.
SIZES = ((0, "none"), (1, "one"), (2, "few"), (12, "some"), (200, "many"), (5_000, "masses"))
FROM_START = ((0, "opening"), (1, "second"), (2, "third"), (4, "lead"), (9, "behind"), (25, "far"))
# Every so many sentences make a report longer, up to so many classes.
LENGTH, LONGEST = 10, 4
AUXILIARIES = frozenset("had has have is are was were been be being will would could may".split())
DEFINITE = frozenset("the these those his her their its".split())
RELATIVE = frozenset("who which that".split())
# How far before a figure or its verb an auxiliary may stand.
REACH = 3
# So much of a sentence's words may stand in the beginning, too: in fifths, three or more alike.
FIFTHS, MOST = 5, 0.59


class FigureToDate(NamedTuple):
    """A figure whose day is asked for.

    Attributes:
        passage: its sentence.
        toll: the figure.
        scope: what it covers.
        status: whether it is asserted.
        said: whether somebody states it.
    """

    passage: Passage
    toll: Measured
    scope: Scope
    status: Status
    said: bool


class Last(NamedTuple):
    """The figure asked about last: its sentence, and the day that the rules gave it."""

    number: int
    iso: str | None


class Backdrop:
    """Gives what is seen of one report's figures, each in its turn."""

    def __init__(self, onset: Onset) -> None:
        self.onset = onset
        self.published = onset.published
        # The sentences that told numbers first, and the figure before.
        self._first: Recent[tuple[int, str], int] = Recent()
        self.last: Last | None = None
        # What is seen of the sentence asked about last, whatever the figure.
        self._seen: tuple[int, list[str]] = (-1, [])

    @cached_property
    def lead(self) -> str:
        """The headline, and what tells what the report is about."""
        return f"{self.onset.title}\n{self.onset.text[:ABOUT]}"

    @cached_property
    def names(self) -> frozenset[str]:
        """The names in it."""
        return frozenset(NAME.findall(self.lead))

    @cached_property
    def about(self) -> frozenset[str]:
        """The longer words in it."""
        return frozenset(WORD.findall(self.lead.lower()))

    def keep(self, asked: FigureToDate, ruled: Moment) -> None:
        """Remember a figure for those behind it."""
        if (key := counted(asked)) not in self._first:
            self._first[key] = asked.passage.number
        self.last = Last(asked.passage.number, ruled[0])

    def of(self, asked: FigureToDate, ruled: Moment) -> list[str]:
        """Give what is seen of a figure; ``ruled`` is what the rules say of its day."""
        return [
            *self.by_rule(asked, ruled),
            *self.of_report(asked),
            *self.of_figure(asked),
            *worded(asked.passage, asked.toll),
            *cued(asked.passage, asked.toll),
            *self.of_sentence(asked.passage),
            *self.after_last(asked.passage),
            *self.of_days(asked),
        ]

    def of_sentence(self, passage: Passage) -> list[str]:
        """Give what is seen of a figure's sentence and of those before it."""
        if self._seen[0] != passage.number:
            self._seen = passage.number, [*self.known(passage), *self.before(passage)]
        return self._seen[1]

    def kind(self, iso: str | None) -> str:
        """Give what kind of an answer a day is."""
        return "none" if iso is None else "pub" if iso == self.published else "day"

    def by_rule(self, asked: FigureToDate, ruled: Moment) -> Iterator[str]:
        """Yield the rules' answer, and where the words stand that tell it."""
        kind, passage, where = self.kind(ruled[0]), asked.passage, "without words"
        if ruled[1] is not None:
            at = ruled[1].start
            own = passage.start <= at < passage.end
            where = "own" if own else "after" if at > passage.start else "before"
        yield from ruled_so(kind, where, asked.scope)

    @cached_property
    def kinds(self) -> list[str]:
        """What kind of report it is."""
        onset = self.onset
        told = {
            "single": onset.single,
            "war": onset.at_war,
            "disaster": onset.calamity,
            "briefs": onset.briefs,
            "past": onset.scenes.past,
            "holds": onset.holds is not None,
            "happened": onset.happened is not None,
        }
        return [name for name, is_so in told.items() if is_so]

    @cached_property
    def length(self) -> str:
        """The sign of how long it is."""
        return f"long {min(LONGEST, len(self.onset.passages) // LENGTH)}"

    def of_report(self, asked: FigureToDate) -> Iterator[str]:
        """Yield what kind of report it is, and where in it the figure stands."""
        for name in self.kinds:
            yield from crossed("report:", name, asked.scope)
        yield from crossed("stands", of_class(FROM_START, asked.passage.number), asked.scope)
        yield self.length

    def of_figure(self, asked: FigureToDate) -> Iterator[str]:
        """Yield what is counted, how many, and how it is said."""
        toll, key = asked.toll, counted(asked)
        yield from said_so(toll.measure, asked.scope, asked.status, toll.how)
        yield from crossed("size", of_class(SIZES, key[0]), asked.scope)
        if asked.said:
            yield "said by somebody"
        if toll.whole >= 0:
            yield "part"
        first = self._first.get(key)
        if key[0] > 1 and first is not None and first != asked.passage.number:
            yield "told before"
            yield f"told before {of_class(FROM_START, first)}"

    def known(self, passage: Passage) -> Iterator[str]:
        """Yield how much of a sentence the beginning of its report tells of, too."""
        if passage.start < BEGINNING:
            yield "of the beginning"
            return
        names = frozenset(NAME.findall(passage.text))
        share = len(names & self.names) / max(1, len(names))
        of_names = "known" if share == 1 else "mixed" if share else "new"
        yield f"names {of_names}" if names else "names none"
        words = frozenset(WORD.findall(passage.low))
        share = len(words & self.about) / max(1, len(words))
        yield f"words known {int(min(share, MOST) * FIFTHS)}"

    def before(self, passage: Passage) -> Iterator[str]:
        """Yield what the sentences before one tell of when."""
        for other in self.onset.passages[max(0, passage.number - BACK) : passage.number]:
            if None not in [day.iso for day in self.onset.named(other)]:
                continue
            if other.number == passage.number - 1:
                yield "vague the sentence before"
            if other.sentence.paragraph == passage.sentence.paragraph:
                yield "vague in paragraph"
                break

    def after_last(self, passage: Passage) -> Iterator[str]:
        """Yield what the figure before tells of when."""
        if self.last is not None:
            away = passage.number - self.last.number
            near = "near" if away < REACH else "far"
            yield f"last {self.kind(self.last.iso)} {near if away else 'here'}"

    def of_days(self, asked: FigureToDate) -> Iterator[str]:
        """Yield how many days a sentence names, whether a vague time, and another year."""
        days = self.onset.named(asked.passage)
        yield from crossed("days named", str(min(3, len(days))), asked.scope)
        if None in [day.iso for day in days]:
            yield "vague"
            yield f"vague {asked.scope}"
        if self.published is not None and (years := YEAR.findall(asked.passage.low)):
            other = "other" if min(years) < self.published[:4] else "same"
            yield from crossed("year", other, asked.scope)


# There are few signs; made once, they are looked up the sooner.
REMEMBERED = 1 << 12


@lru_cache(maxsize=REMEMBERED)
def crossed(name: str, value: str, other: str) -> tuple[str, str]:
    """Give a sign by itself, and with something else that is seen."""
    return f"{name} {value}", f"{name} {value} {other}"


@lru_cache(maxsize=REMEMBERED)
def ruled_so(kind: str, where: str, scope: Scope) -> tuple[str, ...]:
    """Give the signs of the rules' answer, and of where the words stand that tell it."""
    return (
        f"rule {kind}",
        f"rule {kind} {where}",
        f"rule {kind} {scope}",
        f"rule {kind} {where} {scope}",
    )


@lru_cache(maxsize=REMEMBERED)
def said_so(measure: Measure, scope: Scope, status: Status, how: str) -> tuple[str, ...]:
    """Give the signs of what is counted and of how it is said."""
    return (
        "any",
        f"measure {measure}",
        f"scope {scope}",
        f"{scope} {measure}",
        f"status {status}",
        f"how {how}",
    )


def counted(asked: FigureToDate) -> tuple[int, str]:
    """Give the number and what befell those counted."""
    return size_of(asked.passage, asked.toll) or 0, asked.toll.measure.value


def worded(passage: Passage, toll: Measured) -> Iterator[str]:
    """Yield the words right around a figure and its verb."""
    items = passage.items
    first, last = sorted((toll.at, toll.word if toll.word >= 0 else toll.at))
    near = {item.low for item in items[max(0, first - REACH) : last + REACH]}
    for word in sorted(near & AUXILIARIES):
        yield f"near: {word}"
    if toll.word >= 0:
        yield f"word {items[toll.word].low}"
        before = items[toll.word - 1].low if toll.word else ""
        if before in AUXILIARIES:
            yield f"aux {before}"
    yield f"opens {items[0].low}"
    if toll.at and items[toll.at - 1].low in DEFINITE:
        yield "definite"
    at = max(0, toll.at - 1) if toll.how == "predicate" else max(0, first - 1)
    if not RELATIVE.isdisjoint([item.low for item in items[max(0, at - 2) : at + 1]]):
        yield "in a relative clause"
        yield f"in a relative clause {toll.how}"
    if passage.text[: items[toll.at].start - passage.start].count('"') % 2:
        yield "quoted"


def cued(passage: Passage, toll: Measured) -> Iterator[str]:
    """Yield what a sentence says of when, and on which side of a figure."""
    start = passage.items[toll.at].start
    following = passage.following(start) - passage.start
    for name, at in cues_in(passage.low, passage.words):
        side = "before" if at < start - passage.start else "after" if at < following else "far"
        yield from crossed("cue", name, side)


def of_class(classes: Sequence[tuple[int, str]], number: int) -> str:
    """Give the class of a number: the last whose least it reaches."""
    found = classes[0][1]
    for least, name in classes:
        if number < least:
            break
        found = name
    return found
