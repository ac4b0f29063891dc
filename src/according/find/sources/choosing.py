"""Which of a sentence's sources says a figure, who knows it first-hand, and who passes it on."""

from dataclasses import replace

from according.find.grammar.items import Item
from according.find.lexicon import lexicon
from according.find.sources.offices import BODIES, ROLES
from according.find.sources.reacting import REACTING
from according.find.sources.sayings import Source
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["first_hand", "nearest", "outer", "outermost"]


def nearest(sources: list[Source], at: int, items: list[Item]) -> Source | None:
    """Give the source whose word the figure at ``at`` is, None if it is nobody's."""
    over = [s for s in sources if s.reach[0] <= at < s.reach[1] and not s.first <= at <= s.last]
    if not over:
        # "12 died, police said, and 30 were hurt": what goes on after the cue is said as well.
        passed = [s for s in sources if s.cue_last < at]
        if not passed or any(s.reach[1] > s.first for s in passed):
            return None
        if any(i.low == "where" for i in items[passed[-1].cue_last : at]):
            # "…, he told Reuters in Bago, where two men were killed"
            return None
        return passed[-1]
    before = [s for s in over if s.cue_last <= at]
    after = [s for s in over if s.cue_first > at]
    if before:
        best = max(before, key=lambda s: s.cue_last)
        near = best.cue_last >= at - 2 or (after and trails(after[0], items))
        finds = items[best.cue_last].low in FINDS and near
        if after and (finds or is_beside(items, at, after[0]) or passes_on(items, best, after[0])):
            # "Investigators found 12 shells, an official said", "Troops found the bus and six were
            # hurt, according to an official", "The army said it fought on, with 12 dead, papers
            # reported".
            return after[0]
        if after and best.counts and counts_for(best, after[0], items, at):
            return after[0]
        apart = trails(best, items) or (after and is_kept(after[0], items))
        apart = apart or is_unsigned(items, best) or items[best.last].low == "evidence"
        if after and trails(after[0], items) and apart:
            # "300 according to the army, and 400 according to the rebels"
            # "Aid groups say 300 houses burnt according to government estimates"
            return after[0]
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


def passes_on(items: list[Item], best: Source, after: Source) -> bool:
    """Tell whether who closes a sentence says what somebody did, or what nobody is told to say.

    "The union condemned the killing of 12, its envoy said", "By first estimates, 300 houses were
    hit, the mayor said".
    """
    reacts = items[best.cue_last].low in REACTING and after.reach[0] == 0
    unsigned = best.cue_first == 0 and items[0].low == "by" and is_unsigned(items, best)
    return reacts or (unsigned and after.cue_last + 2 >= len(items))


def is_beside(items: list[Item], at: int, after: Source) -> bool:
    """Tell whether a figure stands beside what is said, on the word of who closes the sentence."""
    closes = trails(after, items) or after.cue_last + 2 >= len(items)
    return closes and any(
        items[i].low == "with" and items[i - 1].text == "," for i in range(max(1, at - 2), at)
    )


def counts_for(best: Source, after: Source, items: list[Item], at: int) -> bool:
    """Tell whether who has a count only has it by another's word behind it.

    "Jamaica recorded 1,616 murders, according to the police", "Mora counted 263 dead and Orva 27,
    the health office announced".
    """
    near = best.cue_last >= at - 2 and trails(after, items)
    return near or (is_place(best, items) and after.reach == (0, after.first))


def is_place(source: Source, items: list[Item]) -> bool:
    """Tell whether a source's name may be a place's: "Jamaica recorded", no office, no acronym."""
    named = items[source.first : source.last + 1]
    return all(
        item.capital and not item.text.isupper() and item.low not in BODIES | ROLES
        for item in named
    )


def trails(source: Source, items: list[Item]) -> bool:
    """Tell whether "according to" stands behind what somebody says."""
    return items[source.cue_first].low == "according" and source.reach[0] < source.cue_first


def is_kept(source: Source, items: list[Item]) -> bool:
    """Tell whether a source without a comma before it is what somebody else counted."""
    documents = lexicon().words["documents"]
    counted = any(item.low in documents for item in items[source.first : source.last + 1])
    return counted and items[source.cue_first - 1].text != ","


FINDS = frozenset("found find finds".split())


def outermost(sources: list[Source], source: Source, at: int, items: list[Item]) -> Source:
    """Give whose word it is that ``source`` says so: who speaks first, or closes the sentence."""
    over = [s for s in sources if s.reach[0] <= at < s.reach[1] and not s.first <= at <= s.last]
    before = [s for s in over if s.cue_last < at and s.first <= source.first]
    closing = [s for s in over if s.cue_first > at and items[s.cue_first].low == "according"]
    if closing and before:
        return closing[-1]
    whose = before[0] if before else source
    return [s for s in [*before, source] if (s.first, s.last) == (whose.first, whose.last)][-1]


def first_hand(sources: list[Source], source: Source, items: list[Item]) -> Source:
    """Give who is heard of "officials say they have found 200": the officials."""
    for other in sources:
        if other is not source and cites_for(items, other, source):
            return replace(other, relay=(source.first, end_before(items, source, other)))
    for other in sources:
        if refutes(items, other, source):
            return other
    if items[source.cue_first].low in CITES:
        heard = [s for s in sources if s.cue_last < source.cue_first and s.last < s.cue_first]
        return replace(source, relay=(heard[-1].first, heard[-1].last)) if heard else source
    if is_early(items, source):
        spoke = (s for s in reversed(sources) if s.cue_last < source.cue_first)
        return next((s for s in spoke if s.reach[0] > s.cue_last), source)
    alone = source.first == source.last and items[source.first].kind == "pron"
    if not alone and items[source.first].low not in OWN and not is_unsigned(items, source):
        return source
    before = source.first - 1 - (items[source.first - 1].low == "that")
    return next((other for other in sources if other.cue_last == before), source)


DOCUMENTS = lexicon().words["documents"]
EARLY = frozenset("initial preliminary early first provisional".split())


def is_early(items: list[Item], source: Source) -> bool:
    """Tell whether first news is whose who speaks: "said that, according to early reports, …"."""
    early = any(item.low in EARLY for item in items[source.first : source.last])
    return early and items[source.cue_first].low == "according" and is_unsigned(items, source)


def is_unsigned(items: list[Item], source: Source) -> bool:
    """Tell whether nobody is told whose a document is: "the UN said first estimates indicate"."""
    phrase = items[source.first : source.last + 1]
    plain = all(item.kind == "word" and not item.capital for item in phrase[not source.first :])
    plain = plain and not any(item.low in BODIES or item.low in ROLES for item in phrase[:-1])
    return plain and not DOCUMENTS.isdisjoint((phrase[-1].low, phrase[-1].low.rstrip("s")))


# "The director said its team believes": the director.
OWN = frozenset("its his her their our".split())


def refutes(items: list[Item], other: Source, source: Source) -> bool:
    """Tell whether somebody denies what another says: "denied a report by the UN that 16 died"."""
    near = other.cue_last < source.cue_first <= other.cue_last + FAR
    if not near or items[other.cue_first].low not in REFUTES or other.reach[0] >= len(items):
        return False
    if other.first == source.first:
        # "denied the claim, adding that it had killed 21"
        return False
    return any(item.low in REFUTED for item in items[other.cue_last + 1 : source.cue_last + 1])


REFUTES = lexicon().words["citations_refutes"]
REFUTED = lexicon().words["citations_refuted"]
# How many words what is denied takes: "denied as false a report by the UN".
FAR = 6


def end_before(items: list[Item], source: Source, other: Source) -> int:
    """Give where a source's noun phrase ends, without the citation that stands in it."""
    if not source.first < other.cue_first <= source.last:
        return source.last
    return other.cue_first - 1 - (items[other.cue_first - 1].text == ",")


CITES = frozenset(("quoting", "citing"))


def cites_for(items: list[Item], other: Source, source: Source) -> bool:
    """Tell whether somebody cites a witness: "the office, quoting staff, reported 12 dead"."""
    at = other.cue_first
    if items[at].low not in CITES:
        return False
    documents = lexicon().words["documents"]
    if any(i.low.rstrip("s") in documents for i in items[other.first : other.last + 1]):
        return False
    # "the agency reported quoting police"
    beside = items[at - 1].text == "," or source.cue_last + 1 == at
    after = beside and source.last < source.cue_first < at
    trailing = source.reach[1] in (source.first, len(items)) or source.cue_last >= at - 2
    leading = at == 0 and source.first == other.last + 2
    return source.first < at <= source.last or (after and trailing) or leading


def outer(sources: list[Source], source: Source, passage: Passage) -> Span | None:
    """Give the source that reports what ``source`` says: "CNN reported the governor said"."""
    for other in sources:
        if other is not source and other.cue_last + 1 == source.first:
            return passage.span(other.first, other.last)
    return None
