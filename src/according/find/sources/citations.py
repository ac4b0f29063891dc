"""Sources without a verb of saying of their own.

"according to", "the UN recorded", "UN: 406 dead".
"""

from collections.abc import Callable, Iterable

from according.find.grammar.items import Item, matches
from according.find.grammar.predicates import TIME_WORDS
from according.find.grammar.speaking import denial_end
from according.find.lexicon import lexicon
from according.find.sources.accounts import (
    BREAKS,
    COUNT_OF,
    believed,
    by_accounts,
    by_count,
    clause_start,
    given,
    witnessed,
)
from according.find.sources.bulletins import READS, reads, summed
from according.find.sources.citednews import UNSIGNED, of_nobody, tells_toll
from according.find.sources.compilers import STATES, compiled
from according.find.sources.complements import past_day
from according.find.sources.counts import (
    HAS,
    PARTICLES,
    QUOTES_WHOM,
    TALLIED,
    counted_behind,
    counted_by,
)
from according.find.sources.documented import whose_document
from according.find.sources.labels import DASHES, bracketed, dashed, heading, labelled
from according.find.sources.mentions import phrase_from, phrase_to
from according.find.sources.offices import BODIES
from according.find.sources.owners import BRINGS, VALUE_NOUNS, brings, named_figure, possessed
from according.find.sources.persons import named_from
from according.find.sources.qualifiers import is_surname
from according.find.sources.speakers import Source, is_passive
from according.find.sources.valued import put_by, told_by

__all__ = ["QUOTES_WHOM", "citation_at", "count_at"]

# Verbs that give the value of somebody's count.
REACTS = lexicon().words["citations_reacts"]
# "500 reported earlier on Sunday by the Red Crescent": what may stand before "by".
NEAR_BY = 6
REPORTED = lexicon().words["sources_reported"]


def opens_source(items: list[Item], here: int) -> bool:
    """Tell whether a source follows "per": "per the ministry", "per an Orva County statement"."""
    if items[here].low in ("a", "an"):
        return any(item.low in lexicon().words["documents"] for item in items[here : here + 6])
    # "nine dead per health ministry"
    body = here + 1 < len(items) and items[here].kind == "word" and items[here + 1].low in BODIES
    return items[here].low in ("the", "its", "police") or items[here].capital or body


def according(items: list[Item], at: int) -> Source | None:
    """Give the source of "according to the ministry", None if none stands at ``at``."""
    for phrase in lexicon().according.get(items[at].low, ()):
        if at + len(phrase) < len(items) and matches(items, at, phrase):
            if (
                phrase[-1] == "by"
                and phrase[0] != "as"
                and (
                    at == 0
                    or (
                        items[at - 1].kind in ("be", "word")
                        and phrase[0] in ("reported", "confirmed")
                        and items[at - 1].kind == "be"
                    )
                )
            ):
                return None
            per_night = phrase == ("per",) and not opens_source(items, at + 1)
            if per_night or (phrase[0] == "provided" and is_aid(items[at - 1])):
                # "per the ministry", not "per night".
                return None
            if phrase[0] == "attributed" and items[at - 1].kind in ("be", "adv"):
                # "The deaths were attributed to the heat": its cause.
                return None
            what = items[at + len(phrase)].low == "what"
            first, last = named_from(items, at + len(phrase) + what)
            first, last = whose_document(items, first, last)
            if last - 2 > first and items[last].low == "time" and items[last - 2].low == "at":
                last -= 3
            unsigned = first == last and items[last].low in UNSIGNED and phrase[-1].endswith("ing")
            caused = phrase[0] == "attributed" and is_cause(items, first, last)
            deeds = phrase[0] == "attributed" and tells_which(items, last + 1)
            timed = items[last].low in TIME_WORDS and not is_surname(items, last)
            if last < first or unsigned or caused or deeds or timed:
                return None
            opens = at == 0 or all(i.kind in ("adv", "punct", "prep", "conj") for i in items[:at])
            # "Nobody died, but ten were hurt, according to the police": both are their word.
            start = clause_start(items, at, BREAKS - {"but"})
            if phrase[-1] == "by":
                # "A storm killed 40 people in Fiji, where 12 deaths were registered by the board".
                start = next((i for i in range(at, start, -1) if items[i].low == "where"), start)
            reach = (last + 1, len(items)) if opens else (start, len(items))
            if knows := cited_by(items, last + 1):
                # "according to an agency, citing a doctor": the doctor knows first-hand.
                return Source(*knows, at, at + len(phrase) - 1, reach, relay=(first, last))
            return Source(first, last, at, at + len(phrase) - 1, reach)
    return None


def is_aid(item: Item) -> bool:
    """Tell whether it is no number that somebody provides: "tents provided by the church"."""
    documents = lexicon().words["documents"]
    return item.kind == "word" and documents.isdisjoint((item.low, item.low.rstrip("s")))


# "Deaths attributed to temperatures of up to 39 degrees": their cause.
CAUSES = lexicon().words["doers_hazards"] | frozenset(
    (
        "temperature temperatures heat cold weather smoke fire fires virus disease infection"
        " exposure hypothermia causes factors conditions drowning bombing bombs mines"
    ).split()
)


def is_cause(items: list[Item], first: int, last: int) -> bool:
    """Tell whether what deaths are attributed to is no source."""
    return any(item.low in CAUSES for item in items[first : last + 1])


def tells_which(items: list[Item], after: int) -> bool:
    """Tell whether a clause says what somebody's deeds did: "raids attributed to it in which"."""
    here = after + (after < len(items) and items[after].kind == "prep")
    return here < len(items) and items[here].kind == "rel"


def cited_by(items: list[Item], here: int) -> tuple[int, int] | None:
    """Give whom the source that ends before ``here`` cites, None if nobody."""
    while here < len(items) and items[here].low in (",", "which", "that", "in", "turn"):
        here += 1
    if here >= len(items) or items[here].low not in QUOTES_WHOM:
        return None
    first, last = phrase_from(items, here + 1)
    return (first, last) if last >= first else None


def in_document(items: list[Item], at: int) -> Source | None:
    """Give the source of "in a report by the agency, …", None if none stands at ``at``."""
    if items[at].low not in ("in", "from") or at > 2:  # noqa: PLR2004 - it opens the sentence
        return None
    noun = next(
        (
            i
            for i in range(at + 1, min(len(items), at + 6))
            if items[i].low in lexicon().words["documents"]
        ),
        None,
    )
    if noun is None or noun + 2 >= len(items) or items[noun + 1].low not in ("of", "by", "from"):
        return None
    first, last = phrase_from(items, noun + 2)
    return Source(first, last, at, noun + 1, (last + 1, len(items))) if last >= first else None


def reported_by(items: list[Item], at: int) -> Source | None:
    """Give the source of "500 reported earlier by the Red Crescent".

    None if none stands at ``at``.
    """
    if items[at].low not in REPORTED:
        return None
    here = at + 1
    while (
        here < len(items) - 1
        and here - at < NEAR_BY
        and items[here].low != "by"
        and (items[here].kind in ("adv", "prep") or items[here].low in TIME_WORDS)
    ):
        here += 1
    if here >= len(items) - 1 or items[here].low != "by":
        return None
    first, last = phrase_from(items, here + 1)
    return Source(first, last, at, here, (clause_start(items, at), at)) if last >= first else None


# "the figures, which had been released": how far before the verb a document may stand.
RELEASED = 9


def is_freed(items: list[Item], at: int) -> bool:
    """Tell whether people are released, and no figures: "captives were released by the militia"."""
    if not at or items[at].low != "released" or items[at - 1].kind != "be":
        return False
    documents = lexicon().words["documents"]
    return all(item.low not in documents for item in items[max(0, at - RELEASED) : at])


def citation_at(items: list[Item], at: int) -> Source | None:
    """Give the source that is cited at ``at`` by other words than its own verb, None if none is."""
    for rule in () if is_freed(items, at) else CITING.get(items[at].low, ()):
        if source := rule(items, at):
            return source
    return None


def count_at(items: list[Item], at: int) -> Source | None:
    """Give the source whose count or document stands at ``at``, None if there is none."""
    for rule in COUNTING.get(items[at].low, OWNING):
        if source := rule(items, at):
            return source
    return None


SAYING = frozenset("saying reporting stating telling claiming putting giving placing".split())


def quoted(items: list[Item], at: int) -> Source | None:
    """Give the source of "the agency quoted officials as saying", None if none stands at ``at``."""
    if items[at].low not in QUOTES_WHOM:
        return None
    if items[at].low in ("quoted", "cited") and is_passive(items, at):
        return is_quoted(items, at)
    if tells_toll(items, at) or of_nobody(items, at):
        first, last = phrase_to(items, at - 1)
        return Source(first, last, at, at, (at + 1, len(items))) if last >= first else None
    first, last = phrase_from(items, at + 1)
    if last > first + 1 and items[first].low in UNSIGNED and items[first + 1].low in ("from", "by"):
        # "citing figures from the command"
        first += 2
    if last < first or (first == last and items[first].low in UNSIGNED):
        return None
    if items[at].low in ("quoting", "citing"):
        return Source(first, last, at, at, (0, len(items)))
    after = last + 1 + ([item.low for item in items[last + 1 : last + 2]] == ["as"])
    if after >= len(items) or items[after].low not in SAYING:
        return None
    relay = phrase_to(items, at - 1)
    # "…, state television quoted an official as saying." closes what the official says.
    closes = past_day(items, after + 1) + 1 >= len(items)
    reach = (0, relay[0]) if closes else (after + 1, len(items))
    return Source(first, last, at, after, reach, relay=relay if relay[1] >= relay[0] else None)


# "was quoted by the daily as saying": how far "as" may stand.
QUOTED_BY = 9


def is_quoted(items: list[Item], at: int) -> Source | None:
    """Give the source of "the general was quoted by the daily as saying", None if it is none."""
    for here in range(at + 1, min(len(items) - 1, at + QUOTED_BY)):
        if items[here].low == "as" and items[here + 1].low in SAYING:
            back = at - 1
            while back > 0 and items[back].kind in ("be", "have", "adv"):
                back -= 1
            first, last = phrase_to(items, back)
            by = phrase_from(items, at + 2) if items[at + 1].low in ("by", "in") else None
            by = by if by and by[1] >= by[0] else None
            # "12 died, the general was quoted as saying on Monday": what stands before.
            closes = first > 1 and items[first - 1].text == ","
            closes = closes and all(item.figure is None for item in items[here + 2 :])
            reach = (0, first) if closes else (here + 2, len(items))
            return Source(first, last, at, here + 1, reach, relay=by) if last >= first else None
        if items[here].text in ".;":
            return None
    return None


def reacted(items: list[Item], at: int) -> Source | None:
    """Give who "rejected the charge" or "visited the town"; pronouns later stand for them."""
    if items[at].low not in REACTS or at + 1 >= len(items):
        return None
    first, last = phrase_to(items, at - 1)
    if last < first or items[at + 1].kind not in ("det", "pron", "word", "prep"):
        return None
    if items[at].low == "called" and items[at + 1].capital and items[at - 1].low != "also":
        # "heads a group called Task Force Eagle"
        return None
    return Source(first, last, at, at, (len(items), len(items)))


REFUTES = lexicon().words["citations_refutes"]
REFUTED = lexicon().words["citations_refuted"]
# "dismissed as mere propaganda a report that": how far what is denied may stand.
DENIED = 12


def refuted(items: list[Item], at: int) -> Source | None:
    """Give who "rejected claims that 16 had died", None if nobody does."""
    if items[at].low not in REFUTES or not at or is_passive(items, at):
        return None
    for here in range(at + 1, min(len(items) - 1, at + DENIED)):
        if items[here].low in REFUTED:
            first, last = phrase_to(items, at - 1)
            reach = (here + 1, denial_end(items, here, told=True))
            return Source(first, last, at, at, reach) if last >= first else None
        if items[here].figure or items[here].text in ",;" or items[here].low == "that":
            return None
    return None


def passed_on(items: list[Item], at: int) -> Source | None:
    """Give whose word others only speak of: "asked about reports by the office that 14 died"."""
    if items[at].low not in REFUTED or at + 2 >= len(items):
        return None
    link = items[at + 1].low
    if link not in ("by", "from") or any(i.low in REFUTES for i in items[max(0, at - 6) : at]):
        return None
    first, last = phrase_from(items, at + 2)
    if last < first or last + 1 >= len(items) or items[last + 1].low != "that":
        return None
    # "reports from Gorva that 12 died": where they come from.
    placed = link == "from" and first == last and items[first].capital
    return None if placed else Source(first, last, at, at + 1, (last + 2, len(items)))


def published(items: list[Item], at: int) -> Source | None:
    """Give who puts out a document.

    "the ministry has put out its bulletin"; its words come later.
    """
    if items[at].low not in lexicon().words["publishes"]:
        return None
    if at and items[at].low.endswith("ed") and items[at - 1].low in lexicon().words["documents"]:
        # "claimed the attack in a statement issued by email": whoever issued it is not told here.
        return None
    if not any(i.low in lexicon().words["documents"] for i in items[at + 1 : at + 7]):
        return None
    first, last = phrase_to(items, at - 1)
    return Source(first, last, at, at, (len(items), len(items))) if last >= first else None


Rule = Callable[[list[Item], int], Source | None]


def by_word(rules: Iterable[tuple[Iterable[str], Rule]]) -> dict[str, tuple[Rule, ...]]:
    """Give each word with the rules whose cue begins with it, in order."""
    table: dict[str, tuple[Rule, ...]] = {}
    for words, rule in rules:
        for word in words:
            table[word] = (*table.get(word, ()), rule)
    return table


# The words that a cue begins with, and the rule for it: few rules are asked at a word.
CITING = by_word(
    (
        (BRINGS, brings),
        (READS, reads),
        (QUOTES_WHOM, quoted),
        (("told", "informed"), told_by),
        (lexicon().according, according),
        (("in", "from"), in_document),
        (REPORTED, reported_by),
        (("by",), by_accounts),
        (COUNT_OF, by_count),
        (REFUTES, refuted),
        (REFUTED, passed_on),
        (("by",), put_by),
        (("saw", "witnessed", "watched"), witnessed),
        (lexicon().words["accounts_gives"], given),
        (("if",), believed),
        ({*lexicon().say, *STATES}, compiled),
    )
)
COUNTS = {*lexicon().count, *PARTICLES, *HAS}
DOCUMENTING = {*COUNTS, *VALUE_NOUNS, ":", *DASHES, "from", *lexicon().words["publishes"], *REACTS}
COUNTING = by_word(
    (
        (TALLIED, counted_behind),
        (COUNTS, counted_by),
        # Any word can own a count.
        (DOCUMENTING, possessed),
        (VALUE_NOUNS, named_figure),
        ((":", *DASHES), summed),
        ((":",), labelled),
        (("(",), bracketed),
        (DASHES, dashed),
        (("from",), heading),
        (lexicon().words["publishes"], published),
        (REACTS, reacted),
    )
)
OWNING: tuple[Rule, ...] = (possessed,)
