"""Who is said to say something in a sentence, by which words, and which part of it they say.

A source is a noun phrase with a cue: the subject of a verb of saying or counting ("the ministry
said", "the UN recorded"), what follows "according to", or a name with a colon. Its reach is the
stretch of the sentence that is its word: what follows the verb, or what precedes "…, officials
said".
"""

from dataclasses import replace

from according.find.grammar.items import Item
from according.find.grammar.predicates import QUOTES, TIME_WORDS
from according.find.lexicon import Form, lexicon
from according.find.sources.accounts import COUNT_OF, ENTERS, clause_start, entered
from according.find.sources.bulletins import READS
from according.find.sources.busy import busy
from according.find.sources.captions import is_caption, shows
from according.find.sources.citations import QUOTES_WHOM, citation_at, count_at
from according.find.sources.complements import before_aside, is_subject, led, reach_of
from according.find.sources.counts import PARTICLES
from according.find.sources.gerunds import LED, gerund
from according.find.sources.inversions import PLACED, inverted, is_opening
from according.find.sources.labels import DASHES
from according.find.sources.mentions import phrase_from, phrase_to, trimmed
from according.find.sources.owners import BRINGS, VALUE_NOUNS, owns
from according.find.sources.persons import named_before, whose_role, with_name
from according.find.sources.reaches import at_large, bounded, counting
from according.find.sources.relatives import antecedent, ascribed, given_as
from according.find.sources.speakers import Source, can_speak, can_speak_at_large, is_amount, speaks
from according.find.sources.stances import ACTS, opener, pointing, stance_at
from according.find.sources.talliers import KEPT, is_tally, kept
from according.find.sources.unsaid import only_finds, tells_nothing

__all__ = ["Source", "sources_in"]


# "The raids made residents fear that": the reporter's words, not theirs.
MAKES = frozenset("make makes made making let lets help helps helped helping".split())
OBJECTS = frozenset(("him", "me", "us"))
CONVINCED = frozenset("sure satisfied convinced persuaded certain confident aware clear".split())
MADE_CLEAR = frozenset("make makes made making".split())
GOES_ON = frozenset(("went", "goes"))
# Words of which one stands at every cue but a possessive.
CUES = frozenset(
    (
        *QUOTES_WHOM,
        *COUNT_OF,
        *ENTERS,
        *READS,
        *PARTICLES,
        *("from", "if", ":", "(", "saw", "witnessed", "watched"),
        *CONVINCED,
        *lexicon().words["sayings_that"],
        *GOES_ON,
        *lexicon().according,
        *lexicon().say,
        *lexicon().count,
        *lexicon().words["sources_states"],
        *lexicon().words["sources_reported"],
        *lexicon().words["citations_reacts"],
        *lexicon().words["publishes"],
        *lexicon().words["accounts_gives"],
        *lexicon().words["citations_refutes"],
        *VALUE_NOUNS,
        *BRINGS,
        *DASHES,
        *KEPT,
    )
)


def sources_in(items: list[Item], *, any_news: bool = False) -> list[Source]:
    """Give the sources of a sentence, in the order of their cues.

    Args:
        items: the sentence.
        any_news: whether to ask for polls, plans and judgements too, which tolls do not rest on.
    """
    found: list[Source] = []
    shown = not any_news and is_caption(items)
    for at, item in enumerate(items):
        low = item.low
        hedged = item.figure is not None and low.startswith("estimated")
        # Most words end otherwise than those in the genitive.
        cued = (
            low in CUES or (low[-1] == "s" and owns(items, at)) or (" " in low and is_tally(item))
        )
        if not (any_news or hedged or cued):
            continue
        source = estimated(items, at) if hedged else citation_at(items, at)
        if not any_news:
            source = source or ascribed(items, at) or given_as(items, at)
        source = source or said(items, at, found) or convinced(items, at)
        source = source or entered(items, at) or that_says(items, at)
        if any_news:
            tried = (pointing(items, at), source, stance_at(items, at, found), count_at(items, at))
            said_here = (s for s in tried if s and not is_act(items, s))
            source = next((s for s in said_here if can_speak_at_large(items, s)), None)
        else:
            source = source or count_at(items, at)
            if source is None or source.reach[0] == len(items):
                # Who "welcomed" something may be meant later; what he welcomed may be his word.
                source = kept(items, at, found) or source
        if source is None or is_anyone(items, source):
            continue
        if (any_news or can_speak(items, source)) and not (shown and shows(items, source)):
            found.append(source)
    if any_news:
        return bounded(at_large(items, found), items)
    return bounded([counting(items, source) for source in found])


def is_anyone(items: list[Item], source: Source) -> bool:
    """Tell whether nobody in particular speaks: "did you hear that", "one would think"."""
    if source.first != source.last or items[source.last].low not in ("you", "one"):
        return False
    after = items[source.last + 1 : source.last + 2]
    return items[source.last].low == "you" or bool(after and after[0].kind == "modal")


def estimated(items: list[Item], at: int) -> Source | None:
    """Give who "estimated 300", where the verb was read as the number's hedge."""
    if not at or items[at - 1].kind not in ("word", "pron", "rel"):
        return None
    first, last = phrase_to(items, at - 1)
    return Source(first, last, at, at, (at, len(items))) if last >= first else None


def is_act(items: list[Item], source: Source) -> bool:
    """Tell whether a cue tells in other news what somebody did: "set", not "determined that"."""
    after = source.cue_last + 1
    stated = after < len(items) and items[after].low == "that"
    return items[source.cue_last].low in ACTS and not stated


def said(items: list[Item], at: int, found: list[Source]) -> Source | None:
    """Give the source of a verb of saying at ``at``, None if there is none."""
    item = items[at]
    form = lexicon().say.get(item.low)
    if form == Form.BASE and not tells_nothing(items, at) and (source := goes_on_to(items, at)):
        return source
    if form is None or not speaks(items, at):
        return None
    if form == Form.ING:
        return gerund(items, at, found)
    told = told_to(items, at) if item.low in ("told", "tells", "tell") else None
    after = told[1] + 1 if told else at + 1
    if told is None and inverted(items, at):
        first, last = phrase_from(items, at + 1)
        if last >= first and not is_subject(items, last + 1):
            last = with_name(items, last)
            # "By nightfall, said the mayor, 40 bodies lay there."
            on = at <= PLACED and items[last + 1 : last + 2] and items[last + 1].text == ","
            reach = (
                (0, len(items)) if on and is_opening(items, at) else (clause_start(items, at), at)
            )
            speaker = Source(first, last, at, at, reach)
            if can_speak(items, speaker):
                return speaker
    joined = is_joined(items, at)
    if joined and found and found[-1].cue_first < at - 1:
        # "The general dismissed the note and denied that …".
        return replace(found[-1], cue_first=at, cue_last=at, reach=(after, len(items)))
    first, last = subject(items, at)
    last = before_aside(items, last)
    if joined:
        # "The historian thinks little of the figure and holds that …".
        first, last = opener(items)
    made = form == Form.BASE and any(i.low in MAKES for i in items[max(0, first - 1) : last])
    # "promised to keep him informed that"
    made = made or (first == last and items[first].low in OBJECTS)
    if made or not first <= last < at or described(items, at, first):
        return None
    # Who came upon 12 bodies may be meant by a later "they"; that he did is told by others.
    finds = only_finds(items, at, first, spoken=bool(found))
    reach = (at, at) if finds else reach_of(items, at, first, after, joined=joined)
    reach = limited(items, first, after, reach, to=told is not None)
    return Source(first, last, at, at, reach, relay=told)


def limited(
    items: list[Item], first: int, after: int, reach: tuple[int, int], *, to: bool
) -> tuple[int, int]:
    """End what is said where its clause ends, inside of another or behind an order.

    Args:
        items: the sentence.
        first: where the subject begins.
        after: where what is said may begin.
        reach: what is said.
        to: whether it is said to somebody.
    """
    if first and items[first - 1].low == "where" and items[0].kind == "prep" and reach[0] == after:
        # "Among the blocks where soldiers believe some are buried, a dormitory was hit"
        return after, next((i for i in range(after, reach[1]) if items[i].text == ","), reach[1])
    if to and after < len(items) and items[after].low == "to":
        # "a warden told campers to look out for wasps; two boys were hurt"
        ends = (i for i in range(after, len(items)) if items[i].text == ";")
        return after, next(ends, len(items))
    return reach


def convinced(items: list[Item], at: int) -> Source | None:
    """Give who "is satisfied that" something is so, or "is aware of 12 deaths"; None if nobody."""
    if items[at].low not in CONVINCED:
        return None
    verb = at - 1
    while verb > 0 and items[verb].kind == "adv":
        verb -= 1
    after = items[at + 1 : at + 3]
    # "is satisfied beyond reasonable doubt that"
    told = any(item.low == "that" for item in items[at + 1 : at + 5])
    counted = len(after) > 1 and after[1].figure is not None and after[0].low == "of"
    denied = any(item.low in ("not", "never") for item in items[verb:at])
    # "The mayor made clear that", not "it is clear that".
    holds = items[verb].low in MADE_CLEAR if items[at].low == "clear" else items[verb].kind == "be"
    if denied or not (told or counted) or verb < 1 or not holds:
        return None
    first, last = phrase_to(items, verb - 1)
    return Source(first, last, at, at, (at + 1, len(items))) if last >= first else None


THAT = lexicon().words["sayings_that"]
# "has been able to establish", "begs leave to submit": what may stand before such a verb.
ABLE = frozenset("able to been leave honour honor had occasion".split())


def that_says(items: list[Item], at: int) -> Source | None:
    """Give who "has been able to establish that" something is so, None if nobody does."""
    if items[at].capital or (items[at].low not in THAT and not goes_on_that(items, at)):
        return None
    # "telegraphs to the ministry that", "assured the House that"
    that = next((i for i in range(at + 1, min(len(items), at + LED)) if items[i].low == "that"), 0)
    if not that or any(
        i.kind in ("punct", "be", "have", "modal", "rel") for i in items[at + 1 : that]
    ):
        return None
    verb = at - 1
    while verb > 0 and (items[verb].kind in ("adv", "have", "modal") or items[verb].low in ABLE):
        verb -= 1
    passive = (
        items[at - 1].kind == "be"
        or verb < 0
        or items[verb].kind in ("be", "prep", "det", "punct", "conj")
    )
    if passive or (items[at - 1].low == "to" and verb == at - 2):
        return None
    first, last = subject(items, verb + 1)
    return Source(first, last, at, at, (that + 1, len(items))) if last >= first else None


def goes_on_that(items: list[Item], at: int) -> bool:
    """Tell whether somebody says more: "The notice went on that four had been missing"."""
    return items[at].low in GOES_ON and [i.low for i in items[at + 1 : at + 3]] == ["on", "that"]


# Verbs that only lead to one of saying: "went on to say".
LEADS = lexicon().words["sayings_leads"]


def goes_on_to(items: list[Item], at: int) -> Source | None:
    """Give who "went on to say" something or "gave a talk to announce that", None if nobody."""
    if at > 3 and items[at - 2].low == "able" and items[at - 3].kind == "be":  # noqa: PLR2004
        first, last = phrase_to(items, at - 4)
        return Source(first, last, at, at, (at + 1, len(items))) if last >= first else None
    verb = at - 2 - (items[at - 2].low in ("on", "out", "far", "forward")) if at > 2 else 0  # noqa: PLR2004
    if verb < 1 or items[at - 1].low != "to":
        return None
    if (whom := made_to(items, at)) is not None:
        return Source(*whom, at, at, (at + 1, len(items)))
    if items[verb].low in LEADS:
        first, last = phrase_to(items, verb - 1)
    elif [i.low for i in items[at + 1 : at + 2]] == ["that"] and items[verb].kind == "word":
        first, last = opener(items)
    else:
        return None
    return Source(first, last, at, at, (at + 1, len(items))) if first <= last < verb else None


# "led the agency to conclude that", "forced the army to admit that": how far the verb may stand.
MADE = 7
FORCES = frozenset("led leads forced forces prompted prompts allowed allows enabled pushed".split())


def made_to(items: list[Item], at: int) -> tuple[int, int] | None:
    """Give whom something "led to conclude that", None if nobody: they say it then."""
    if [item.low for item in items[at + 1 : at + 2]] != ["that"]:
        return None
    for here in range(at - 3, max(0, at - MADE), -1):
        if items[here].low in FORCES:
            return here + 1, at - 2
        if items[here].kind not in ("word", "det"):
            return None
    return None


def is_joined(items: list[Item], at: int) -> bool:
    """Tell whether a verb goes on with a subject before it: "and said", "and on Monday said"."""
    here = at - 1
    while here > 0 and (
        items[here].kind in ("adv", "do")
        or items[here].low in TIME_WORDS
        or (items[here].kind == "prep" and items[here + 1].low in TIME_WORDS)
    ):
        here -= 1
    return items[here].low in ("and", "but")


def described(items: list[Item], at: int, first: int) -> bool:
    """Tell whether somebody only calls a thing something: "a blast that the mayor described as"."""
    calls = items[at].low.startswith("describe") and items[at + 1 : at + 2]
    relative = first > 0 and items[first - 1].low in ("that", "which", "what")
    # "another described as in serious condition"
    relative = relative or items[at - 1].low in ("another", "one", "others", "other")
    return bool(calls) and items[at + 1].low == "as" and relative


def subject(items: list[Item], at: int) -> tuple[int, int]:
    """Give the noun phrase whose verb stands at ``at``, also with an insertion between.

    "A medic we reached by phone said", "Maria Lopez, wife of one of the workers, maintained".
    """
    first, last = named_before(items, *(busy(items, at) or phrase_to(items, at - 1)))
    # "Historians who have worked in the archives": what they did is no subject.
    within = first > 1 and items[first - 1].kind == "have" and items[first - 2].kind == "rel"
    if (whom := antecedent(items, first, last)) is not None:
        return whose_role(items, whom[0]), whom[1]
    if not within and last >= first and can_speak(items, Source(first, last, at, at, (0, 0))):
        return whose_role(items, first), last
    start = clause_start(items, at)
    while start < at and items[start].text in QUOTES + ",":
        start += 1
    opens, closes = phrase_from(items, start)
    opens, closes = trimmed(items, opens, closes)
    if closes < opens or closes >= at - 1 or items[opens].kind == "figure" or led(items, first):
        return first, last
    after, next_one = items[closes + 1], items[min(closes + 2, at)]
    # After a comma "the" opens another subject, and a number the date of a dateline.
    apart = (
        after.text == "," and next_one.kind in ("rel", "word", "prep") and not is_amount(next_one)
    )
    # "Officials had for most of the day spoken of 15 dead."
    apart = apart or (after.kind in ("have", "modal") and next_one.kind == "prep")
    inserted = (after.kind in ("rel", "pron") or apart) and not own_subject(items, first)
    plain = not any(item.tolls or item.low in lexicon().say for item in items[opens : closes + 1])
    if inserted and plain and can_speak(items, Source(opens, closes, at, at, (0, 0))):
        return opens, closes
    return first, last


def own_subject(items: list[Item], first: int) -> bool:
    """Tell whether a noun phrase is a clause's own subject: "Ruiz, who …, the board writes"."""
    return first > 1 and items[first].kind == "det" and items[first - 1].text == ","


def told_to(items: list[Item], at: int) -> tuple[int, int] | None:
    """Give whom a source told ("told Reuters"), None if nobody is named."""
    first, last = phrase_from(items, at + 1)
    if last > first and items[first].low in WHOM and items[first + 1].figure:
        # "told her 15 were dead"
        last = first
    return (first, last) if last >= first else None


WHOM = frozenset("her him them us me".split())
