"""Who or what is counted, as it stands; for an elided noun, the phrase that it stands for."""

from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of, phrase_after
from according.find.lexicon import Role, lexicon
from according.find.tolls.counted import STRUCK
from according.find.tolls.elided.adjectives import goes_on, is_adjective, is_left, only_adjective
from according.find.tolls.elided.athand import at_hand, is_verb
from according.find.tolls.elided.belonging import counted_in
from according.find.tolls.elided.foregoing import (
    ATTACKERS,
    carried,
    headed,
    is_bracketed,
    is_new,
    is_of_them,
    of_harmed,
    of_larger,
    of_one,
    of_own_clause,
    of_share,
    of_these,
    parted,
    people_before,
    said_to_be,
    victims,
)
from according.find.tolls.elided.ofwhom import right_before
from according.find.tolls.elided.totalled import named_for, total_subject
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.find.tolls.within.sizes import repeats
from according.model import Bound, Measure, Span

__all__ = ["subject_of"]

# How many sentences back an elided noun, or anybody counted, is looked for.
BACK = 2
# Words with such a reading name those whom they tell of: "the dead", "the wounded".
# "The death toll has passed the 1,000 mark."
SUMMED = frozenset("total overall direct indirect mark barrier threshold".split())
NAMING = frozenset((Role.COUNT, Role.BEING))
THINGS = (Measure.CAPTURED, Measure.AFFECTED, Measure.DESTROYED, Measure.DAMAGED, Measure.LOST)
PEOPLE = frozenset(Measure).difference(THINGS)


def subject_of(passages: Sequence[Passage], passage: Passage, toll: Measured) -> Span:
    """Give the words that say who or what a figure counts.

    A figure without a noun counts what the figure before it in its list does, or its whole, however
    many of them stand there: each is told once.
    """
    told = passage.subjects
    chain: list[Measured] = []
    while toll not in told:
        own = named_by(passages, passage, toll)
        whole = whole_of(passage, toll) if own is None else None
        if whole is None:
            told[toll] = own or left_open(passages, passage, toll)
        else:
            chain.append(toll)
            toll = whole
    for other in chain:
        told[other] = told[toll]
    return told[toll]


def whole_of(passage: Passage, toll: Measured) -> Measured | None:
    """Give the figure before this one of which it is a part, or whose measure it shares."""
    known = (t for t in passage.tolls if t.at in (toll.whole, toll.shared) and t.at < toll.at)
    return next(known, None) if toll.whole >= 0 or toll.shared >= 0 else None


def named_by(passages: Sequence[Passage], passage: Passage, toll: Measured) -> Span | None:
    """Give what a figure counts as its own words say it, or those just before; None if none do."""
    item = passage.items[toll.at]
    total = toll.how == "total"
    if item.figure is not None and item.figure.high == 0 and toll.phrase.bare and not total:
        # "no one else"
        after = passage.items[toll.at + 1 : toll.at + 2]
        return passage.span(toll.at, toll.at + any(i.low == "else" for i in after))
    if only_adjective(passage, toll.phrase):
        listed = next((t for t in passage.tolls if goes_on(passage, toll, t)), None)
        if listed is not None:
            return counted_in(passage, listed.phrase)
    if (named := other_noun(passages, passage, toll)) is not None:
        return named
    # A label that is summed: "Fatalities: 28 total".
    summed = total and not toll.phrase.bare and passage.items[toll.phrase.last].low in SUMMED
    if not toll.phrase.bare and not summed and not only_described(passage, toll):
        if is_adjective(passage, toll):
            # "2,000 civilian dead"
            return passage.span(toll.phrase.first, toll.word)
        return counted_in(passage, toll.phrase)
    if toll.how == "partitive" and passage.items[toll.word].low.split()[0] not in OPENING:
        # "35 of the dead came from abroad": of the dead, whoever was told of before.
        return passage.span(toll.word, toll.word)
    if total:
        return total_subject(passage, toll.word)
    if toll.word == toll.at + 1 and any(
        item.low in LOSSES for item in passage.items[max(0, toll.at - NEAR) : toll.at]
    ):
        # "puts Somali casualties at 315 killed": of nobody named before.
        return passage.span(toll.word, toll.word)
    return at_hand(passage, toll) or elided(passages, passage, toll)


def other_noun(passages: Sequence[Passage], passage: Passage, toll: Measured) -> Span | None:
    """Give whom the toll word behind a figure only says more of: "leaving nine of them dead"."""
    if (named := said_to_be(passage, toll)) is not None:
        return named
    if toll.phrase.bare and (harmed := of_harmed(passage, toll)):
        return harmed
    if toll.how == "noun" and is_of_them(passage, toll):
        them = of_them(passages, passage, toll)
        acts = them is not None and toll.at > 1 and them == passage.span(toll.at - 2, toll.at - 2)
        if them is not None and not acts:
            return them
    return beside(passage, toll, before_only=True) if stands_for(passage, toll) else None


# "198 late on Monday", "took 251 back to": when and where, and how badly or how surely.
ADVERBIAL = (lexicon().words["predicates_time_words"] - {"home"}) | frozenset(
    "back morning afternoon evening night includes include included".split()
)
GRADES = frozenset(
    "serious critical severe probable suspected unconfirmed indirect direct fatal result".split()
)


def only_described(passage: Passage, toll: Measured) -> bool:
    """Tell whether what stands beside a figure names nobody: "94 probable", "11 late Monday"."""
    named = [item.low for item in passage.items[toll.phrase.first : toll.phrase.last + 1]]
    graded = len(named) == 1 and named[0] in GRADES
    verb = len(named) == 1 and is_verb(passage.items, toll.phrase.first)
    return ADVERBIAL.issuperset(named) or verb or (graded and whole_of(passage, toll) is not None)


def left_open(passages: Sequence[Passage], passage: Passage, toll: Measured) -> Span:
    """Give what stands for a noun that no phrase is found for.

    The toll word where it names those counted ("19 of the dead"), else the figure ("dozens died").
    """
    word = passage.items[toll.word] if toll.word >= 0 else None
    # "thirty-odd hurt", not "four fatally": a state right behind is its noun.
    low = passage.items[toll.word].low
    noun = toll.word == toll.at + 1 and low.split(" ")[0] not in OPENING
    noun = (
        noun
        and low[-2:] != "ly"
        and (not low.partition(" ")[0].endswith("ing") or low[:4] == "miss")
    )
    roles = NAMING | {Role.STATE} if noun else NAMING
    # "2,212 badly wounded, 13,718 slightly wounded"
    graded = noun and word is not None and word.low.endswith((" wounded", " injured"))
    named = word is not None and (graded or any(t.role in roles for t in word.tolls))
    if word is not None and (word.low.partition(" ")[0] in STATED or is_left(passage, toll)):
        named = False
    behind = toll.word > toll.at
    # "Nearly 200 were also wounded": a verb, no noun if another is known.
    between = [item.kind for item in passage.items[toll.at + 1 : toll.word]]
    verb = named and between[:1] == ["be"] and set(between) <= {"be", "adv"}
    if toll.how == "partitive" or (named and not verb and (toll.how != "object" or behind)):
        return passage.span(toll.word, toll.word)
    new = is_new(passage, toll)
    earlier_one = None if new else said_earlier(passages, passage, toll)
    people = toll.measure in PEOPLE
    aboard = carried(passage, toll.at) if people else None
    aboard = aboard or (of_larger(passages, passage, toll) if people and not new else None)
    known = earlier_one or aboard or anybody(passages, passage, toll) or of_these(passage, toll)
    return known or passage.span(*[toll.word if verb else toll.at] * 2)


# "Own losses: four killed, eleven wounded": how far before a number they may stand.
NEAR = 6
LOSSES = frozenset(("casualties", "losses", "lost"))
# How many sentences off the same number, or the word for anybody, may stand.
AROUND = 12
ANYBODY = frozenset(("people", "persons"))


def anybody(passages: Sequence[Passage], passage: Passage, toll: Measured) -> Span | None:
    """Give "people" of "12 killed" from elsewhere in the report, best beside the same number.

    "Dozens" and "nobody" are nouns themselves.
    """
    figure = passage.items[toll.at].figure
    if (
        figure is None
        or figure.bound is Bound.VAGUE
        or not figure.low
        or toll.measure not in PEOPLE
    ):
        return None
    here = passage.number
    near = sorted(
        passages[max(0, here - AROUND) : here + AROUND + 1],
        key=lambda other: (abs(other.number - here), other.number),
    )
    for other in near:
        again = other.measures.get((figure.low, figure.high)) if other is not passage else None
        # Of ones a digest has many.
        if not again or (figure.high == 1 and headed(other, passage)):
            continue
        for told in again:
            if told.measure is toll.measure and usable(other.items, told.phrase, toll):
                return counted_in(other, told.phrase)
    for other in near:
        if not ANYBODY.isdisjoint(other.words):
            at = next((at for at, item in enumerate(other.items) if item.low in ANYBODY), None)
            if at is not None:
                return other.span(at, at)
    return None


STATED = frozenset(
    "whose with in on under fighting without at undergoing held being taken receiving awaiting"
    " getting needing requiring".split()
)
OPENING = lexicon().words["prepositions"]


def said_earlier(passages: Sequence[Passage], passage: Passage, toll: Measured) -> Span | None:
    """Give whom the figures before count, for one whose sentence and neighbours name nobody."""
    wanted = Kind.PEOPLE if toll.measure in PEOPLE else Kind.MATERIEL
    asked = False
    for other in reversed(passages[max(0, passage.number - BACK) : passage.number + 1]):
        if parted(other, passage):
            return None
        for before in reversed(other.tolls):
            if (other is passage and before.at >= toll.at) or before.whole >= 0:
                # "2,571 protesters, including 12 children, with 18,137 arrested": not children.
                continue
            if before.phrase.bare:
                # Those before the last figure are before the others too.
                first, asked = not asked or before.how == "total", True
                if first and (named := named_for(other, before, toll)) is not None:
                    return named
                continue
            head = other.items[before.phrase.last]
            if of_one(other, before, passage, toll):
                continue
            if usable(other.items, before.phrase, toll) and kind_of(head) is wanted:
                return counted_in(other, before.phrase)
    return None


def elided(passages: Sequence[Passage], passage: Passage, toll: Measured) -> Span | None:
    """Give the phrase that an elided noun stands for, in this sentence or those before."""
    antecedent = of_so_many(passages, passage, toll) or beside(passage, toll)
    antecedent = antecedent or of_share(passage, toll)
    if antecedent is None and toll.how in ("predicate", "object"):
        antecedent = of_them(passages, passage, toll)
    if antecedent is None and toll.how == "predicate":
        antecedent = earlier(passages, passage, toll)
    return antecedent


def of_so_many(passages: Sequence[Passage], passage: Passage, toll: Measured) -> Span | None:
    """Give the noun that "57 of the 276" has where the 276 were told of first."""
    at = toll.at + 3
    if not toll.phrase.of or at >= len(passage.items) or passage.items[at - 1].low != "the":
        return None
    for other in reversed(passages[max(0, passage.number - AROUND) : passage.number]):
        for here, item in enumerate(other.items):
            if repeats(item, passage.items[at]):
                phrase = phrase_after(other.items, here)
                return None if phrase.bare else counted_in(other, phrase)
    return None


def of_them(passages: Sequence[Passage], passage: Passage, toll: Measured) -> Span | None:
    """Give whom "406 of them" counts: the people last named in this sentence or the one before.

    A figure after it in the sentence counts the same ("406 of them died and 801 were hurt").
    """
    opened = [t for t in passage.tolls if t.at <= toll.at and t.whole < 0]
    if not opened or not opened[0].phrase.of:
        return None
    if passage.items[min(opened[0].at + 2, len(passage.items) - 1)].low != "them":
        return None
    for other in (passage, *passages[max(0, passage.number - 1) : passage.number]):
        end = opened[0].at if other is passage else len(other.items)
        if (named := people_before(other, end)) is not None:
            return None if other is passage and speaks_of(other, toll, named) else named
    return None


def speaks_of(passage: Passage, toll: Measured, named: Span) -> bool:
    """Tell whether those named stand before the whole: "volunteers list 436, 215 of them"."""
    return 0 <= toll.whole < toll.at and named.start < passage.items[toll.whole].start


def stands_for(passage: Passage, toll: Measured) -> bool:
    """Tell whether only a word of state follows a figure.

    "351 civilians killed and 707 injured".
    """
    if toll.how != "noun" or toll.phrase.bare:
        return False
    # "35 presumed dead"
    if any(i.kind != "adv" for i in passage.items[toll.phrase.first : toll.phrase.last]):
        return False
    return any(t.role in (Role.STATE, Role.ACT) for t in passage.items[toll.phrase.last].tolls)


def beside(passage: Passage, toll: Measured, *, before_only: bool = False) -> Span | None:
    """Give the noun of a figure before in the same sentence, else of the next one in a list."""
    whole = whole_of(passage, toll)
    if (same := right_before(passage, toll, whole)) is not None:
        return counted_in(passage, same.phrase)
    before = (
        t
        for t in reversed(passage.tolls)
        if t.at < toll.at
        and (t.whole < 0 or toll.whole == t.whole)
        # "four women are among the 11 killed": not women.
        and t.whole != toll.at
        and usable(passage.items, t.phrase, toll)
        and not is_bracketed(passage.items, t.at, toll.at)
        and not of_own_clause(passage.items, t.at, toll)
    )
    if (last := next(before, None)) is not None:
        return counted_in(passage, last.phrase)
    if any(t.at < toll.at and t.whole < 0 and t.phrase.bare for t in passage.tolls):
        return None
    if before_only or any(t.whole == toll.at for t in passage.tolls if t.at < toll.at):
        return None
    named = victims(passage, toll)
    if named is not None:
        return None if speaks_of(passage, toll, named) else named
    word = passage.items[toll.word] if toll.word >= 0 else None
    if word is not None and any(t.role in (Role.COUNT, Role.STATE) for t in word.tolls):
        return None
    after = (
        t
        for t in passage.tolls
        if t.at > toll.at
        and t.shared == toll.at
        and t.how != "part"
        and usable(passage.items, t.phrase, toll)
    )
    first = next(after, None)
    return counted_in(passage, first.phrase) if first is not None else None


def usable(items: Sequence[Item], phrase: Phrase, toll: Measured) -> bool:
    """Tell whether another figure's noun can stand for an elided one."""
    if phrase.bare or any(t.role != Role.BEING for t in items[phrase.last].tolls):
        return False
    kind = kind_of(items[phrase.last])
    struck = toll.measure in STRUCK and items[phrase.last].low in ATTACKERS
    if struck or items[phrase.last].low in {"others", "more", "names"} | GRADES | ADVERBIAL:
        return False
    return kind is not Kind.MATERIEL if toll.measure in PEOPLE else True


def is_noun(passage: Passage, toll: Measured) -> bool:
    """Tell whether the toll word may name those counted, and no "were" makes it a verb."""
    if toll.word < 1 or passage.items[toll.word - 1].kind == "be":
        return False
    return any(t.role in (Role.COUNT, Role.STATE) for t in passage.items[toll.word].tolls)


def earlier(passages: Sequence[Passage], passage: Passage, toll: Measured) -> Span | None:
    """Give the noun of a figure in the sentences before, unless the toll word is a noun itself."""
    if is_noun(passage, toll):
        return None
    stated = toll.word >= 0 and any(t.role == Role.STATE for t in passage.items[toll.word].tolls)
    for other in reversed(passages[max(0, passage.number - BACK) : passage.number]):
        if parted(other, passage):
            return None
        for before in reversed(other.tolls):
            # "Five people, including an officer, died. More than 40 were hurt": not officers.
            part, figure = other.items[before.at].figure, passage.items[toll.at].figure
            # "17 died, 12 of them policemen. More than 50 were hurt": not policemen.
            fewer = part is None or (figure and (part.low or 0) < (figure.low or 0))
            whole = before.whole < 0 or not fewer
            if (
                whole
                # Of whom it is said next how many others are dead, hurt or missing.
                and (not stated or before.measure in STRUCK)
                and usable(other.items, before.phrase, toll)
                and not of_one(other, before, passage, toll)
            ):
                return counted_in(other, before.phrase)
    return None
