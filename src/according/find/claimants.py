"""Who says so: the claimant of a figure, the cue that shows it, and who passes it on.

Attribution is first looked for in the figure's own sentence. Pronouns, "the agency" and "the
infographic" stand for a source named before. A figure inside a quotation is the speaker's; a
sentence in the past perfect after "… said" goes on with the same source.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass

from according.find.items import Item
from according.find.lexicon import lexicon
from according.find.mentions import phrase_to
from according.find.passages import Passage
from according.find.sources import Source, sources_in
from according.model import Span

__all__ = ["Attribution", "Attributor"]

# The time that heads an entry of a live blog.
CLOCK = re.compile(r"\s*\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?\s?[A-Z]{0,4}\s*")
GROUPS = re.compile(
    r"\b(?:agency|agencies|ministry|ministries|police|military|army|government|officials?"
    r"|authorit\w+|office|department|"
    r"council|group|organi[sz]ation|monitor|observatory|committee|union|commission|service"
    r"|centre|center|institute|"
    r"fund|bank|forces?|command|staff|party|court|court|media|newspaper|network|company"
    r"|movement|UN|U\.N\.|NATO|WHO|"
    r"Taliban|Hamas|Hezbollah|Kremlin|Pentagon|Reuters|foundation|university|hospital"
    r"|crescent|cross|society|brigade)\b",
    re.IGNORECASE,
)
# Titles as they stand before a name: "the governor" is "Gov. Dana Whitfield".
TITLES = {
    "governor": r"Gov\.|Governor",
    "general": r"Gen\.|General",
    "senator": r"Sen\.|Senator",
    "president": "President",
    "minister": r"[A-Z]\w+ [Mm]inister|Minister",
    "mayor": "Mayor",
    "sheriff": "Sheriff",
    "chief": r"(?:[A-Z]\w+ )?Chief",
    "colonel": r"Col\.|Colonel",
}
ARTICLES = frozenset(("the", "a", "an"))
PRONOUNS = lexicon().words["claimants_pronouns"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a figure, and the words that show it.

    Attributes:
        claimant: the source; None if the report says it itself.
        cue: the words that show the attribution.
        relay: who passes it on.
    """

    claimant: Span | None = None
    cue: Span | None = None
    relay: Span | None = None


NOBODY = Attribution()
# How many sentences a line like "The General Staff reports:" may open.
OPENED = 40
# How many characters and paragraphs around a quotation its speaker is named in.
BEFORE, BEYOND, PARAGRAPHS = 400, 300, 2
# More sentences than those paragraphs hold.
AROUND = 40


class Attributor:
    """Finds the claimants of one report's figures; holds what was named before.

    The sources of a sentence are read once, when first asked for.
    """

    def __init__(self, passages: list[Passage]) -> None:
        self.passages = passages
        self._sources: dict[int, list[Source]] = {}
        self._quotes = quotations(passages[0].report.text) if passages else []

    def sources(self, number: int) -> list[Source]:
        """Give the sources of the sentence with this number."""
        if number not in self._sources:
            self._sources[number] = sources_in(self.passages[number].items)
        return self._sources[number]

    def of(self, passage: Passage, at: int) -> Attribution:
        """Give the attribution of the figure at item ``at`` of ``passage``."""
        source = nearest(self.sources(passage.number), at, passage.items)
        if source is not None:
            return self.attributed(passage, source)
        return (
            self.speaker(passage, at)
            or self.carried_on(passage, at)
            or self.announced(passage)
            or NOBODY
        )

    def attributed(self, passage: Passage, source: Source) -> Attribution:
        """Give the attribution of a source, pronouns and documents resolved."""
        items = passage.items
        claimant = unpossessed(self.resolved(passage, source))
        relay = passage.span(*source.relay) if source.relay else None
        if relay is None and claimant is not None:
            relay = outer(self.sources(passage.number), source, passage)
        cue = Span.of(
            passage.report.text, items[source.cue_first].start, items[source.cue_last].end
        )
        return Attribution(claimant, cue, relay) if claimant else NOBODY

    def resolved(self, passage: Passage, source: Source) -> Span | None:
        """Give whom a source's noun phrase stands for."""
        items = passage.items
        first, last = source.first, source.last
        low = items[first].low
        if first == last and low in ("that", "which", "who", "what", "there", "this"):
            if (poster := self.poster(passage, first)) is not None:
                return poster
            first, last = phrase_to(items, first - 1) if first else (0, -1)
            if last < first:
                return None
            low = items[first].low
        words = [item.low for item in items[first : last + 1]]
        if len(words) == 1 and low in PRONOUNS:
            return self.antecedent(passage, low, source)
        if (owner := self.owner(passage, first, last)) is not None:
            return owner
        if low in ("the", "this", "that") and last - first <= 2:  # noqa: PLR2004 - "the agency"
            return self.fuller(passage, first, last) or passage.span(first, last)
        return passage.span(first, last)

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
        if not any(i.low in documents for i in phrase) or any(
            i.capital and i.kind == "word" and i is not items[0] for i in phrase
        ):
            return None
        head = next(i.low for i in reversed(phrase) if i.low in documents)
        if (named := self.named_document(passage, head)) is not None:
            return named
        for number in range(passage.number, max(-1, passage.number - 6), -1):
            earlier = self.passages[number]
            found = publisher_of(
                earlier, head, first if number == passage.number else len(earlier.items)
            )
            if found is not None:
                return found
        if phrase[0].low in ("a", "an"):
            return None
        previous = self.previous(passage, is_group) or self.previous(
            passage, lambda span: span.text.split()[-1].lower() not in documents
        )
        return previous if phrase[0].low in ("the", "this", "that", "its", "their") else None

    def named_document(self, passage: Passage, head: str) -> Span | None:
        """Give an earlier source that is this document with its owner: "a report by the board"."""
        for number in range(passage.number - 1, max(-1, passage.number - 4), -1):
            earlier = self.passages[number]
            for source in reversed(self.sources(number)):
                words = [item.low for item in earlier.items[source.first : source.last + 1]]
                if head in words and words[-1] != head:
                    return earlier.span(source.first, source.last)
        return None

    def antecedent(self, passage: Passage, pronoun: str, source: Source) -> Span | None:
        """Give whom a pronoun stands for: the last source of its kind."""
        if pronoun in ("he", "she"):
            return self.previous(passage, is_person, source) or self.previous(passage, None, source)
        if pronoun in ("it", "they"):
            return self.previous(passage, is_group, source) or self.previous(passage, None, source)
        return None

    def previous(
        self, passage: Passage, fits: object = None, before: Source | None = None
    ) -> Span | None:
        """Give the last source named before that ``fits``.

        Of this and the eight sentences before.
        """
        for number in range(passage.number, max(-1, passage.number - 9), -1):
            earlier = self.passages[number]
            for source in reversed(self.sources(number)):
                if number == passage.number and (
                    before is None or source.cue_first >= before.cue_first
                ):
                    continue
                words = earlier.items[source.first].low
                if source.first == source.last and (
                    words in PRONOUNS or words in ("that", "which", "who")
                ):
                    continue
                span = earlier.span(source.first, source.last)
                if not callable(fits) or fits(span):
                    return span
        return None

    def fuller(self, passage: Passage, first: int, last: int) -> Span | None:
        """Give an earlier, longer mention of "the agency", None if there is none."""
        head = passage.items[last].text
        pattern = re.compile(
            rf"\b(?=[A-Z\w])(?:(?:[Tt]he|[Aa]n?)\s)?(?:[A-Z][\w.’'-]*\s(?:(?:of|for|and"
            rf"|the)\s)*)*(?:[\w’'-]+\s)?{re.escape(head)}\b",
            re.UNICODE,
        )
        if passage.items[last].low in TITLES:
            title = TITLES[passage.items[last].low]
            pattern = re.compile(rf"\b(?:{title})\s(?:[A-Z][\w.’'-]*\s?)+(?<=\w)")
        text = passage.report.text
        start = passage.items[first].start
        low = max(0, start - 6000)
        best = None
        for match in pattern.finditer(text, low, start):
            words = match[0].split()
            named = any(w[0].isupper() and w.lower() not in ARTICLES for w in words)
            if named and len(words) > last - first + 1:
                best = Span.of_match(match)
        return best

    def speaker(self, passage: Passage, at: int) -> Attribution | None:
        """Give the speaker of the quotation that the figure stands in.

        None if it stands in none.
        """
        place = passage.items[at].start
        quote = quotation_at(self._quotes, place)
        if quote is None:
            return None
        near = [
            p
            for p in self.passages[max(0, passage.number - AROUND) : passage.number + AROUND]
            if quote[0] - BEFORE < p.end
            and p.start < quote[1] + BEYOND
            and abs(p.sentence.paragraph - passage.sentence.paragraph) <= PARAGRAPHS
        ]
        near.sort(
            key=lambda p: (
                p.sentence.paragraph != passage.sentence.paragraph,
                abs(p.number - passage.number),
                p.number < passage.number,
            )
        )
        for other in near:
            for source in self.sources(other.number):
                cue = other.items[source.cue_first].start
                if not quote[0] < cue < quote[1] or other.items[source.first].low not in PRONOUNS:
                    if quote[0] < cue < quote[1]:
                        continue
                    return self.attributed(other, source)
        return None

    def carried_on(self, passage: Passage, at: int) -> Attribution | None:
        """Give the source of the sentence before, if this one goes on reporting it."""
        if passage.number == 0:
            return None
        before = self.passages[passage.number - 1]
        if before.sentence.paragraph != passage.sentence.paragraph:
            return None
        sources = self.sources(before.number)
        if not sources or not goes_on(passage.items, at):
            return None
        return self.attributed(before, sources[-1])

    def announced(self, passage: Passage) -> Attribution | None:
        """Give the source of a line that opens what follows: "The General Staff reports:"."""
        for number in range(passage.number - 1, max(-1, passage.number - OPENED), -1):
            line = self.passages[number]
            if CLOCK.fullmatch(line.text):
                return None
            if not line.text.rstrip().endswith(":"):
                continue
            for source in self.sources(number):
                if source.cue_last >= len(line.items) - 3:
                    return self.attributed(line, source)
        return None


def goes_on(items: list[Item], at: int) -> bool:
    """Tell whether a sentence reports on: its verb about the figure is in the past perfect."""
    for here in range(at, min(len(items) - 1, at + 12)):
        if items[here].low in ("said", "reported", "claimed") and items[here + 1].low == "to":
            return True
        if items[here].low == "had" and (
            items[here + 1].kind in ("be", "adv") or items[here + 1].tolls
        ):
            return True
        said_to_be = here + 1 < len(items) and items[here + 1].low in (
            "said",
            "reported",
            "claimed",
        )
        if items[here].text in ",;" or (
            items[here].kind in ("be", "modal") and items[here].low != "been" and not said_to_be
        ):
            return False
    return False


def unpossessed(span: Span | None) -> Span | None:
    """Give a name without the possessive ending that stands on it ("the Kremlin's")."""
    if span is None or not span.text.endswith(("'s", "’s")) or len(span.text) < 4:  # noqa: PLR2004
        return span
    return Span(span.start, span.end - 2, span.text[:-2])


def nearest(sources: list[Source], at: int, items: list[Item]) -> Source | None:
    """Give the source whose word the figure at ``at`` is, None if it is nobody's."""
    over = [s for s in sources if s.reach[0] <= at < s.reach[1] and not s.first <= at <= s.last]
    if not over:
        # "12 died, police said, and 30 were hurt": what goes on after the cue is said as well.
        passed = [s for s in sources if s.cue_last < at]
        return passed[-1] if passed and all(s.reach[1] <= s.first for s in passed) else None
    before = [s for s in over if s.cue_last < at]
    after = [s for s in over if s.cue_first > at]
    if before:
        best = max(before, key=lambda s: s.cue_last)
        if after and any(
            i.text == ";" or i.low in ("while", "but") for i in items[best.cue_last : at]
        ):
            return after[0]
        return best
    inner = [
        s
        for s in after
        if not any(
            o is not s and o.cue_first > s.cue_first and o.first == s.cue_last + 1 for o in after
        )
    ]
    return (inner or after)[0]


def outer(sources: list[Source], source: Source, passage: Passage) -> Span | None:
    """Give the source that reports what ``source`` says: "CNN reported the governor said"."""
    for other in sources:
        if other is not source and other.cue_last + 1 == source.first:
            return passage.span(other.first, other.last)
    return None


def is_person(span: Span) -> bool:
    """Tell whether a source can be "he" or "she": named or described as one person."""
    return not is_group(span) and (
        re.search(r"[A-Z]", span.text) is not None
        or span.text.lower().startswith(("a ", "the ", "one "))
    )


def is_group(span: Span) -> bool:
    """Tell whether a source is a body, not one person."""
    return GROUPS.search(span.text) is not None and not re.search(
        r"\b(?:spokes\w+|chief|head|minister|president|director|Mr|Ms|Mrs|Dr|official)\b", span.text
    )


def publisher_of(passage: Passage, document: str, end: int) -> Span | None:
    """Give who posted, published or released a document in a sentence."""
    items = passage.items[:end]
    publishes = lexicon().words["publishes"]
    for at, item in enumerate(items):
        if item.low in publishes and any(
            i.low.rstrip("s") == document.rstrip("s") for i in passage.items[at + 1 : at + 7]
        ):
            first, last = phrase_to(items, at - 1)
            if last >= first and items[first].kind != "pron":
                return passage.span(first, last)
    return None


def quotations(text: str) -> list[tuple[int, int]]:
    """Give the quotations of a text: from an opening to its closing mark, over paragraphs too.

    A paragraph that opens with a mark after one that did not close goes on with the same quotation.
    """
    found = [(match.start(), match.end()) for match in re.finditer(r"“[^”]*(?:”|\Z)", text)]
    for line in re.finditer(r"[^\n]+", text):
        marks = [m.start() for m in re.finditer(r'"', line[0])]
        for opening, closing in zip(marks[::2], [*marks[1::2], len(line[0])], strict=False):
            found.append((line.start() + opening, line.start() + closing))
    return sorted(found)


def quotation_at(quotes: list[tuple[int, int]], place: int) -> tuple[int, int] | None:
    """Give the quotation that an offset lies in, the innermost of those that begin last."""
    last = bisect_left(quotes, (place, 0))
    return next((q for q in reversed(quotes[max(0, last - 3) : last]) if place < q[1]), None)
