"""Whom a source's noun phrase stands for: pronouns, "the agency", "the infographic".

A pronoun is the last source of its kind; a document is whoever put it out; "the governor" is the
last governor named. What cannot be resolved stands for itself.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from operator import attrgetter

from according.find.grammar.items import Item
from according.find.grammar.predicates import TIME_WORDS
from according.find.lexicon import lexicon
from according.find.numbers.calendar import DAYS_AND_MONTHS
from according.find.sources.bodies import (
    is_called,
    is_group,
    is_many,
    is_named_body,
    is_no_person,
    is_person,
    is_watch,
)
from according.find.sources.fullnames import Mentions
from according.find.sources.mentions import phrase_from, with_name_before
from according.find.sources.openers import acts, doer, opens
from according.find.sources.persons import aged, subject_named
from according.find.sources.publishers import publisher_of
from according.find.sources.relatives import behind
from according.find.sources.sayings import Source, sources_in
from according.find.sources.speakers import OWNERS
from according.find.tolls.passages import Passage, Recent
from according.model import Span

__all__ = ["FITS", "Antecedents"]

Fits = Callable[[Span], bool]
START = attrgetter("start")

PRONOUNS = lexicon().words["claimants_pronouns"]
RELATIVES = frozenset(("that", "which", "who", "what", "there", "this"))
# "One of them, who gave his name only as Tesfaye, said".
GAVE_NAME = re.compile(
    r",?\swho\s(?:gave|identified|asked|wished|wanted)\b[^,.;\n]{0,60}?\sas\s"
    r"(?P<name>(?:[A-Z][a-z]{1,3}\.\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3})"
)
# How many sentences back a source is remembered, a document's poster and its owner are looked for.
REMEMBERED, POSTED, NAMED = 9, 6, 4
# Among so many sources nobody remembers one.
PASSED = 100
# "the agency", "the interior ministry": a mention so short may have a longer one before it.
SHORT = 3
# How many words "the London-based rights group" may have, besides the first.
LONG = 4


class Antecedents:
    """The sources of one report, and whom they stand for.

    The sources of a sentence are read once, when first asked for.
    """

    def __init__(self, passages: Sequence[Passage], *, any_news: bool = False) -> None:
        self.passages = passages
        self.any_news = any_news
        self._sources: Recent[int, list[Source]] = Recent()
        self._mentions: dict[str, Mentions] = {}
        self._known: dict[tuple[int, int], Span | None] = {}
        self._followed = 0

    def sources(self, number: int) -> list[Source]:
        """Give the sources of the sentence with this number."""
        if number not in self._sources:
            self._sources[number] = sources_in(self.passages[number].items, any_news=self.any_news)
        return self._sources[number]

    def resolved(self, passage: Passage, source: Source) -> Span | None:
        """Give whom a source's noun phrase stands for."""
        items = passage.items
        first, last = source.first, source.last
        low = items[first].low
        if first == last and low in RELATIVES:
            if (poster := self.poster(passage, first)) is not None:
                return poster
            end = first - 1 - (first > 1 and items[first - 1].text == ",")
            first, last = with_name_before(items, end) if first else (0, -1)
            if last < first:
                return None
            first = behind(items, first, last)
            low = items[first].low
        if first == last and (pronoun := OWNERS.get(low, low)) in PRONOUNS:
            return self.antecedent(passage, pronoun, source)
        if (owner := self.owner(passage, first, last)) is not None:
            return owner
        if match := GAVE_NAME.match(passage.report.text, items[last].end, passage.end):
            return Span.of_match(match, "name")
        if low == "the" and items[first + 1 : last] and items[first + 1].low == "same":
            # "The same office had put the dead at 300".
            return self.previous(passage, None, source) or passage.span(first, last)
        if low in ("the", "this", "that") and last - first < SHORT:
            longer = self.fuller(passage.span(first, last))
            return longer or self.watch(passage, source, passage.span(first, last))
        if low == "the" and last - first <= LONG:
            return self.watch(passage, source, passage.span(first, last))
        return passage.span(first, last)

    def watch(self, passage: Passage, source: Source, span: Span) -> Span:
        """Give the name of "the rights group" or "the agency", itself if none was told before."""
        # "The state news agency" tells news, and is nobody told of before.
        watch = is_watch(span) and " news " not in span.text
        return (self.previous(passage, is_named_body, source) if watch else None) or span

    def poster(self, passage: Passage, end: int) -> Span | None:
        """Give who put out the document that "that" stands for: "posted a graphic that alleges"."""
        documents = lexicon().words["documents"]
        said = [item.low for item in passage.items[:end] if item.low in documents]
        return publisher_of(passage, said[-1], end) if said else None

    def owner(self, passage: Passage, first: int, last: int) -> Span | None:
        """Give who put out a document: "the infographic" stands for whoever posted it."""
        items = passage.items
        documents = lexicon().words["documents"]
        phrase = items[first : last + 1]
        names = (
            i
            for i in phrase
            if (i.capital and i.kind == "word" and i is not items[0]) or i.low.endswith("'s")
        )
        if not any(i.low in documents for i in phrase) or any(names):
            return None
        head = next(i.low for i in reversed(phrase) if i.low in documents)
        if (named := self.named_document(passage, head)) is not None:
            return named
        for number in range(passage.number, max(-1, passage.number - POSTED), -1):
            earlier = self.passages[number]
            found = publisher_of(
                earlier, head, first if number == passage.number else len(earlier.items)
            )
            if found is not None:
                return found
        if phrase[0].low in ("a", "an"):
            return None
        if (speaker := self.in_document(passage, head)) is not None:
            return speaker
        if phrase[0].low == "its" and (opener := self.opened(passage)) and is_group(opener):
            return opener
        previous = self.previous(passage, is_group) or self.previous(
            passage, lambda span: span.text.split()[-1].lower() not in documents
        )
        return previous if phrase[0].low in ("the", "this", "that", "its", "their") else None

    def named_document(self, passage: Passage, head: str) -> Span | None:
        """Give an earlier source that is this document with its owner: "a report by the board"."""
        for number in range(passage.number - 1, max(-1, passage.number - NAMED), -1):
            earlier = self.passages[number]
            for source in reversed(self.sources(number)):
                words = [item.low for item in earlier.items[source.first : source.last + 1]]
                if head in words and words[-1] != head:
                    return earlier.span(source.first, source.last)
        return None

    def in_document(self, passage: Passage, head: str) -> Span | None:
        """Give who spoke in a document of this kind: "In a statement, the airport said"."""
        for number in range(passage.number - 1, max(-1, passage.number - NAMED), -1):
            earlier = self.passages[number]
            at = next((i for i, item in enumerate(earlier.items) if item.low == head), 0)
            led = [item.low for item in earlier.items[max(0, at - 2) : at]]
            if led not in (["in", "a"], ["in", "an"]):
                continue
            for source in self.sources(number):
                if not stands_in(earlier, source) and not source.first <= at <= source.last:
                    return earlier.span(source.first, source.last)
        return None

    def known(self, passage: Passage, source: Source) -> Span | None:
        """Give whom a pronoun before stands for; a long chain is not followed to its end."""
        at = passage.number, source.first
        if at not in self._known and self._followed < REMEMBERED:
            self._followed += 1
            self.antecedent(passage, passage.items[source.first].low, source)
            self._followed -= 1
        return self._known.get(at)

    def antecedent(self, passage: Passage, pronoun: str, source: Source) -> Span | None:
        """Give whom a pronoun stands for, and remember it."""
        found = self.meant(passage, pronoun, source)
        if found is not None and found.text.lower().startswith("the "):
            # "The update listed 12 attacks. It said": whoever put it out.
            found = self.issuer(found) or found
        self._known[passage.number, source.first] = found
        return found

    def issuer(self, document: Span) -> Span | None:
        """Give who put out a document that a mention names, None if it names none."""
        if document.text.rpartition(" ")[2] not in lexicon().words["documents"]:
            return None
        at = bisect_right(self.passages, document.start, key=START) - 1
        items = self.passages[at].items
        first, last = (
            bisect_right(items, n, key=START) - 1 for n in (document.start, document.end)
        )
        return self.owner(self.passages[at], first, last - (items[last].start == document.end))

    def meant(self, passage: Passage, pronoun: str, source: Source) -> Span | None:
        """Give whom a pronoun stands for: the last source of its kind."""
        if pronoun == "them":
            # "Two witnesses were reached. One of them said".
            return self.previous(passage, is_many, source)
        fits = FITS.get(pronoun)
        if fits is None:
            return None
        if fits is not is_person and (speaker := self.same_speaker(passage, source)):
            return speaker
        if (subject := self.subject(passage, source, fits)) is not None:
            return subject
        other = is_no_person if pronoun == "it" else None
        found = self.previous(passage, fits, source)
        if found is None and fits is is_person:
            found = self.named_before(passage)
        return found or self.previous(passage, other, source)

    def subject(self, passage: Passage, source: Source, fits: Fits) -> Span | None:
        """Give the subject that a pronoun takes up, of this sentence or of the one before."""
        opener = opens(passage, source)
        if opener is not None and (fits is is_group or fits(opener)):
            return opener
        before = self.opened(passage, source)
        if before is not None and called(before, fits):
            return before
        if (actor := acts(passage, source)) is not None and fits(actor):
            return actor
        closes = source.reach == (0, source.first) and source.first > 0
        # "The police fired tear gas. Two men were hurt, they said."
        before = self.opened(passage) if closes else None
        return before if before is not None and called(before, fits) else None

    def named_before(self, passage: Passage) -> Span | None:
        """Give the person whose name opened one of the last sentences, though only to act."""
        for number in range(passage.number - 1, max(-1, passage.number - NAMED), -1):
            earlier = self.passages[number]
            if named := subject_named(earlier.items):
                span = earlier.span(*named)
                return span if is_person(span) else None
        return None

    def opened(self, passage: Passage, source: Source | None = None) -> Span | None:
        """Give the subject of the sentence before if a pronoun opens this one, None if it is none.

        "A committee is studying the war. It has counted 12 dead".
        """
        lead = passage.items[: source.first] if source else []
        # "On Monday he told reporters"
        led = lead and lead[0].kind == "prep" and (lead[-1].text == "," or is_time(lead[1:]))
        if (lead and not led) or passage.number == 0:
            return None
        before = self.passages[passage.number - 1]
        items = before.items
        if before.sentence.paragraph != passage.sentence.paragraph or self.sources(before.number):
            return None
        first, last = phrase_from(items, 0)
        named = past_name(items, last)
        after = items[named + 1 + (named > last) :][:2]
        last = named
        inserted = len(after) > 1 and after[0].text == "," and after[1].kind == "rel"
        verb = bool(after) and after[0].kind in ("be", "have", "modal", "do")
        if last >= first and (verb or inserted):
            return before.span(first, last)
        return doer(before)

    def same_speaker(self, passage: Passage, source: Source) -> Span | None:
        """Give who says it if only a cue stands before the pronoun: "French teams said they"."""
        for other in self.sources(passage.number):
            between = passage.items[other.cue_last + 1 : source.first]
            led = other.cue_last < source.first and all(
                item.low in DATES or item.low in ("that", "on") for item in between
            )
            if led and not stands_in(passage, other):
                return passage.span(other.first, other.last)
        return None

    def previous(
        self, passage: Passage, fits: Fits | None = None, before: Source | None = None
    ) -> Span | None:
        """Give the last source named before that ``fits``, any if None.

        In this sentence only those before the source ``before`` count, none if it is None.
        """
        passed = 0
        for number in range(passage.number, max(-1, passage.number - REMEMBERED), -1):
            earlier = self.passages[number]
            for source in reversed(self.sources(number)):
                passed += 1
                if passed > PASSED:
                    return None
                late = before is None or source.cue_first >= before.cue_first
                if number == passage.number and late:
                    continue
                if stands_in(earlier, source):
                    alike = same(earlier, source, passage, before)
                    if alike and (known := self.known(earlier, source)):
                        return known
                    continue
                span = earlier.span(source.first, source.last)
                if fits is None or fits(span):
                    return self.introduced(passage, earlier, span, fits, before)
            if fits is is_person and (person := self.aged(passage, earlier, before)):
                return person
        return None

    def introduced(
        self,
        passage: Passage,
        earlier: Passage,
        found: Span,
        fits: Fits | None,
        before: Source | None,
    ) -> Span:
        """Give the source found, or the person introduced with an age behind it."""
        person = self.aged(passage, earlier, before) if fits is is_person else None
        role = fits is is_person and found.text[:4].lower() == "the "
        named = self.fuller(found) if role else None
        return person if person and person.start > found.start else named or found

    def aged(self, passage: Passage, earlier: Passage, before: Source | None) -> Span | None:
        """Give whom a sentence introduces with an age; in the pronoun's own, before it."""
        end = earlier.end
        if earlier.number == passage.number:
            if before is None:
                return None
            end = passage.items[before.first].start
        return aged(earlier.report.text, earlier.start, end)

    def fuller(self, short: Span) -> Span | None:
        """Give the last longer mention before it of "the agency", None if there is none."""
        text, words = self.passages[0].report.text, short.text.split()
        if words[-1] not in self._mentions:
            self._mentions[words[-1]] = Mentions(text, words[-1])
        found = self._mentions[words[-1]].before(short.start, len(words))
        return Span.of(text, *found) if found else None


# What a pronoun may stand for.
FITS: dict[str, Fits] = {"he": is_person, "she": is_person, "they": is_many, "it": is_group}


def called(span: Span, fits: Fits) -> bool:
    """Tell whether a subject is what a pronoun may stand for, a person by name or office."""
    return fits(span) and (fits is not is_person or is_called(span))


def is_time(items: list[Item]) -> bool:
    """Tell whether words only tell when: "Monday", "9 March"."""
    return all(item.low in DATES or item.text.isdigit() for item in items)


DATES = TIME_WORDS | DAYS_AND_MONTHS


# "The spokesman, Major General Ruiz, did not answer": how long the name may be.
NAME = 6


def past_name(items: list[Item], last: int) -> int:
    """Give where a phrase ends with the name between commas behind it, else where it ended."""
    if last + 2 >= len(items) or items[last + 1].text != "," or not items[last + 2].capital:
        return last
    for here in range(last + 2, min(len(items) - 1, last + 2 + NAME)):
        if items[here].text == ",":
            verb = items[here + 1].kind in ("be", "have", "modal", "do")
            return here - 1 if verb else last
        if not items[here].capital:
            return last
    return last


def same(one: Passage, source: Source, other: Passage, pronoun: Source | None) -> bool:
    """Tell whether two pronouns are one word, so that they may stand for the same."""
    return pronoun is not None and (
        one.items[source.first].low == other.items[pronoun.first].low != "they"
    )


def stands_in(passage: Passage, source: Source) -> bool:
    """Tell whether a source is a pronoun, so that it names nobody itself."""
    low = passage.items[source.first].low
    return source.first == source.last and (low in PRONOUNS or low in ("that", "which", "who"))
