"""How the claimant stands to the figure: asserts it, thinks it possible, foresees or denies it."""

import re
from bisect import bisect_left

from according.find.grammar.items import Item, matches
from according.find.grammar.joining import DOUBTS
from according.find.grammar.speaking import DENIES, denial_end
from according.find.lexicon import Role, lexicon
from according.find.tolls.foreseen import begins_later, foretells, is_base, is_reason, receives
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.find.tolls.supposed import THINKS, feared_by_word, ordered_by, thought_by
from according.find.tolls.suspected import describes, describes_behind
from according.model import Measure, Span, Status

__all__ = ["status_of"]

VERBAL = lexicon().words["status_verbal"]


def held_by(passage: Passage, cue: Span | None) -> tuple[Status, Span] | None:
    """Give the status that the verb of saying makes plain, None if it makes none."""
    if cue is not None and is_said(cue, "denied"):
        return Status.DENIED, cue
    if cue is not None and is_said(cue, "held") and not mulls(passage, cue):
        return Status.POSSIBLE, cue
    return None


def status_of(passage: Passage, toll: Measured, cue: Span | None) -> tuple[Status, Span | None]:
    """Give the status of a figure and the words that show it, None for a plain assertion."""
    if (held := held_by(passage, cue)) is not None:
        return held
    if toll not in passage.statuses:
        passage.statuses[toll] = told_of(passage, toll)
    return passage.statuses[toll]


def told_of(passage: Passage, toll: Measured) -> tuple[Status, Span | None]:
    """Give the status of a figure by its clause's words, or those it shares."""
    items = passage.items
    word = toll.word if toll.word >= 0 else toll.at
    if (told := told_by_word(passage, toll, word)) is not None:
        return told
    if "that" in passage.words and (false := called_false(passage, items[toll.at].start)):
        return Status.DENIED, false
    first, last = min(toll.at, word), max(toll.at, word)
    if toll.how == "object":
        first = verb_group(items, first)
    if toll.how == "list" and toll.phrase.bare:
        last = max(last, min(len(items) - 1, toll.at + 2))
    said = openers(items, toll, range(max(0, first - 4), last + 1))
    before = [
        at
        for at in said
        if at < first
        and not parted(items, at, first)
        and not goes_on(items, at, first)
        and not (items[at].low in DENIES and denial_end(items, at) <= first)
        and not would_say(items, at)
        and not is_reason(items, at, first)
    ]
    said = [at for at in said if not (looks_back(passage, at) or withholds(items, at))]
    for status in (Status.DENIED, Status.POSSIBLE, Status.PROJECTED) if said else ():
        for at in [
            *(at for at in said if at >= first),
            *(at for at in before if status is not Status.PROJECTED or foretells(items, at, toll)),
        ]:
            found = said_at(items, at, str(status))
            if (
                found
                and not aside(items, at, found, toll)
                and allowed(items, at, found, last, status)
            ):
                return status, passage.span(at, found)
    if (before_it := sharing(passage, toll)) is not None:
        status, words = status_of(passage, before_it, None)
        if words is not None and words.text.lower().split()[0] in MODALS | THINKS:
            return status, words
    return Status.ASSERTED, None


def told_by_word(passage: Passage, toll: Measured, word: int) -> tuple[Status, Span] | None:
    """Give the status that the words next to the toll word show by themselves."""
    if (feared := feared_by_word(passage, toll, word) or thought_by(passage, toll)) is not None:
        return Status.POSSIBLE, feared
    if (ordered := ordered_by(passage, toll)) is not None:
        return Status.PROJECTED, ordered
    if (awaited := awaited_by(passage, toll, word)) is not None:
        return Status.PROJECTED, awaited
    later = receives(passage.items, toll) or begins_later(passage.items, toll)
    return (Status.PROJECTED, passage.span(later, later)) if later else None


EXPECTS = frozenset("expected expects expect expecting anticipated anticipate".split())


def awaited_by(passage: Passage, toll: Measured, word: int) -> Span | None:
    """Give who expects a toll to rise to its value: "they expected the death toll to rise to"."""
    items = passage.items
    if toll.how != "total" or not 1 < word < len(items) - 1 or items[word + 1].low != "to":
        return None
    verb = word - 1 - (items[word - 1].kind == "det")
    active = items[verb].low in EXPECTS and items[verb - 1].kind != "be"
    return passage.span(verb, verb) if active else None


def would_say(items: list[Item], at: int) -> bool:
    """Tell whether somebody "would only say" what happened: no forecast."""
    after = items[at + 1 : at + 4]
    hedged = items[at].kind == "modal" and len(after) > 1 and after[0].kind in ("adv", "det")
    return hedged and any(item.low in ("say", "confirm", "admit") for item in after[1:])


# "In the weeks that followed, 30 would die", "two would later be killed": it is long done.
BACK = re.compile(
    r"\bwould (?:later|eventually|ultimately|soon|then|go on to|subsequently)\b"
    r"|\b(?:in|over|during) the (?:\w+ )?(?:hours|days|weeks|months|years|decades?)"
    r" (?:that|which) followed\b"
    r"|\bby the (?:time|end) [^.;]{0,60}\b(?:ended|was over|were over|stopped"
    r"|of (?:the|that) (?:day|night))\b"
)


def looks_back(passage: Passage, at: int) -> bool:
    """Tell whether "would" is of what had come by now: "12 would later die"."""
    return passage.items[at].low == "would" and BACK.search(passage.low) is not None


WITHHELD = frozenset(
    "access entry care treatment aid assistance food water medicine medical humanitarian help"
    " visas permits service services rights bail".split()
)


def withholds(items: list[Item], at: int) -> bool:
    """Tell whether something is only kept from people: "died due to the denial of access to"."""
    after = [item.low for item in items[at + 1 : at + 5]]
    return after[:1] == ["of"] and items[at].low == "denial" and not WITHHELD.isdisjoint(after)


def openers(items: list[Item], toll: Measured, near: range) -> list[int]:
    """Give where phrases of a status begin near a figure."""
    said = [
        at
        for at in near
        if items[at].low in OPENERS and begins(items, at) and not is_month(items, at)
    ]
    if toll.how in ("noun", "total") and will_change(items, toll.at):
        # "feared the 40 deaths so far would not be the last"
        return [at for at in said if not items[at].low.startswith("fear")]
    return said


# "the 40 deaths recorded so far would": how far the modal may stand.
CHANGE = 9


def will_change(items: list[Item], at: int) -> bool:
    """Tell whether it is told of a toll that it will or may change: "the toll of 40 would rise"."""
    for item in items[at + 1 : at + CHANGE]:
        if item.kind == "modal":
            return True
        if item.kind in ("punct", "figure", "be", "have") or item.low in ("and", "but"):
            return False
    return False


# "reports that 40 had surrendered were fake": one of these words stands in it.
UNTRUE = frozenset(
    "fake false untrue baseless unfounded fabricated fabrication lies fiction disinformation"
    " groundless bogus".split()
)
CALLED_FALSE = re.compile(
    r"\b(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|stories|posts?) (?:[\w-]+ ){0,6}?"
    r"that (?P<told>[^.;]{4,200}?) (?:is|are|was|were) (?:\w+ ){0,2}[\"“‘']?"
    rf"(?P<false>{'|'.join(sorted(UNTRUE))})\b"
)


def called_false(passage: Passage, start: int) -> Span | None:
    """Give the word that calls false what a figure is told in, None if none does."""
    if UNTRUE.isdisjoint(passage.words):
        return None
    for match in CALLED_FALSE.finditer(passage.low):
        if match.start("told") <= start - passage.start < match.end("told"):
            return passage.found(match, "false")
    return None


MODALS = lexicon().words["modal"]
# The words that phrases of a status begin with, each with the second words, "" if it stands alone.
OPENERS = {
    first: frozenset(
        (*phrase, "")[1]
        for phrases in lexicon().status.values()
        for phrase in phrases.get(first, ())
    )
    for first in frozenset().union(*lexicon().status.values())
}


def begins(items: list[Item], at: int) -> bool:
    """Tell whether a phrase of a status may begin at ``at``: soon told, as few of them do."""
    seconds = OPENERS[items[at].low]
    return "" in seconds or (at + 1 < len(items) and items[at + 1].low in seconds)


def sharing(passage: Passage, toll: Measured) -> Measured | None:
    """Give the figure whose auxiliaries are this one's too: "may have been killed and 7 wounded".

    None if it has its own verb.
    """
    items = passage.items
    earlier = bisect_left(passage.tolls, toll.at, key=lambda other: other.at)
    last = passage.tolls[earlier - 1] if earlier else None
    if last is not None and last.how == toll.how == "object":
        return last if is_base(items, toll) and last.at < toll.word < toll.at else None
    if last is None or last.how != "predicate" or toll.how not in ("noun", "predicate"):
        return None
    joined = last.word < toll.at and all(
        item.low in ("and", ",") or item.kind in ("det", "adv")
        for item in items[last.word + 1 : toll.at]
    )
    own = items[toll.at : toll.word] if toll.word > toll.at else []
    bare = toll.word in (toll.phrase.end, toll.phrase.last)
    alone = not any(i.kind in ("be", "have", "modal") for i in own)
    return last if joined and bare and alone else None


def is_said(cue: Span, status: str) -> bool:
    """Tell whether a cue is itself a phrase of a status: "denied", "believe"."""
    words = tuple(cue.text.lower().split())
    if status == "denied" and words[0] in lexicon().words["citations_refutes"]:
        return True
    return words in lexicon().status[status].get(words[0], ())


def goes_on(items: list[Item], at: int, first: int) -> bool:
    """Tell whether somebody says more after a denial: "denied this, saying 40 had been killed"."""
    words = {*lexicon().say, *lexicon().count}
    return any(
        items[here].low in words and (items[here - 1].text == "," or items[here - 1].kind == "conj")
        for here in range(at + 1, first)
    )


def is_month(items: list[Item], at: int) -> bool:
    """Tell whether "May" is the month: "since May"."""
    return at > 0 and items[at].text == "May"


def parted(items: list[Item], at: int, first: int) -> bool:
    """Tell whether an adjective belongs to another count: "900 suspected cases and 94 deaths"."""
    between = items[at + 1 : first]
    if any(item.text == ";" for item in between):
        # "eight are missing, presumed dead; 31 remain in hospital"
        return True
    said = items[at + 1] if items[at].kind == "be" and between else items[at]
    if said.low in ("feared", "believed", "thought"):
        # "twelve are feared dead and three were hurt"
        return any(i.tolls for i in between) and any(i.low == "and" for i in between)
    if items[at].low not in ("suspected", "presumed"):
        return False
    return any(item.kind == "figure" or item.low == "and" for item in items[at + 1 : first])


def mulls(passage: Passage, cue: Span) -> bool:
    """Tell whether somebody only thinks about those counted: "he thinks about the 20 killed"."""
    return passage.report.text[cue.end : cue.end + 4].lstrip().startswith(("ab", "of "))


# "may yet be about to have": the longest verb group that was met.
GROUP = 6


def verb_group(items: list[Item], verb: int) -> int:
    """Give where the auxiliaries of a verb begin: "could displace", "plans to evacuate"."""
    here = verb
    while here > 0 and verb - here < GROUP and in_group(items[here - 1]):
        here -= 1
    return here


def in_group(item: Item) -> bool:
    """Tell whether an item can stand in a verb group before the verb."""
    return item.kind in ("modal", "have", "adv", "be") or item.low in VERBAL


def said_at(items: list[Item], at: int, status: str) -> int | None:
    """Give the last item of the longest phrase of a status that stands at ``at``, None if none."""
    for phrase in lexicon().status[status].get(items[at].low, ()):
        if matches(items, at, phrase):
            return at + len(phrase) - 1
    return None


def aside(items: list[Item], at: int, end: int, toll: Measured) -> bool:
    """Tell whether a word of status is of something else: "suspected militants", "who tried to"."""
    if describes(items, at) or describes_behind(items, at):
        return True
    if toll.measure is Measure.RESCUED and items[end].low.split(" ")[0] == "feared":
        # "40 miners, feared dead since Friday, were found alive"
        return True
    joined = at > 1 and items[at - 1].low in ("and", "or") and items[at - 2].text == ","
    parted = items[at - 1].text == "," or joined
    behind = end + 1 < len(items) and items[end + 1].figure is not None
    sure = items[end].low in ("possibly", "perhaps") and items[at - 1].text == ","
    if items[end].low in DOUBTS and toll.at < at and parted and (sure or behind):
        # "at least two dozen people, possibly several hundred, were killed": the second.
        return end + 1 < len(items) and items[end + 1].figure is not None
    more = [item.low for item in items[end + 1 : end + 3]]
    if items[end].low == "not" and more[:1] and more[0] in ("exceed", "surpass", "top"):
        # "The dead did not exceed 46" says how many at most.
        return True
    if more[:1] == ["more"] or more in (["many", "more"], ["far", "more"], ["several", "more"]):
        # "at least 30, and probably many more, had died"
        return True
    if items[at].low == "to" and any(i.low in FORCES for i in items[max(0, at - FORCED) : at]):
        # "forced hundreds of pupils to be evacuated": they were.
        return True
    if items[at].low in TRIES and tries_else(items, end, toll):
        return True
    # "A man who tried to stop them was shot": a relative clause has a verb of its own.
    after = items[end + 1] if end + 1 < len(items) else None
    # "The twelve who tried to flee were shot" says nothing of their flight.
    other = toll.word > end + 1
    own = after is not None and after.kind == "word" and (other or not after.tolls)
    meant = items[end].low in ("to", "be") and items[at].low not in lexicon().status["held"]
    if other and meant and at > 1:
        # "The twelve who were due to be tried were shot", "16 of the 33 due to be freed have left"
        told = items[at - 1].kind == "be" and items[at - 2].kind == "rel"
        named = items[at - 1].kind in ("word", "figure")
        return told or (named and items[toll.word - 1].kind in ("be", "have"))
    return own and items[end].low == "to" and at > 0 and items[at - 1].kind == "rel"


FORCES = frozenset("forced forcing caused causing prompted prompting led".split())
# How far before what is done the verb may stand.
FORCED = 8
TRIES = frozenset("tries tried trying attempted attempting".split())


def tries_else(items: list[Item], to: int, toll: Measured) -> bool:
    """Tell whether something else is tried: "30 drowned trying to cross, compared with 21"."""
    verb = to + 1
    while verb < len(items) - 1 and items[verb].kind == "adv":
        verb += 1
    if toll.word == verb or [i.low for i in items[verb + 1 : verb + 2]] in (["and"], ["or"]):
        return False
    # "trying to flee": no harm.
    harms = (one.measure for one in items[min(verb, len(items) - 1)].tolls)
    return toll.measure is not Measure.DISPLACED and all(m is Measure.DISPLACED for m in harms)


def allowed(items: list[Item], at: int, end: int, last: int, status: Status) -> bool:
    """Tell whether a word is used as this status.

    "could displace" is a forecast, "could not" is none.
    """
    after = items[end + 1] if end + 1 < len(items) else None
    if status is Status.POSSIBLE and items[end].low == "likely" and after is not None:
        perfect = [item.low for item in items[end + 1 : end + 3]] == ["to", "have"]
        if after.low == "to" and not perfect:
            return False
    if after is not None and status is Status.PROJECTED:
        # "could not", "could have", "the UN could confirm 375 deaths": no forecasts.
        said = items[at].kind == "modal" and after.low in lexicon().say
        if said or after.low.split(" ")[0] in ("not", "have"):
            return False
    if (
        after is not None
        and items[at].low in ("could", "may", "might")
        and status is Status.POSSIBLE
        and items[end].low == "be"
    ):
        # "may be trapped" is a fear, "could be displaced" a forecast, "the toll could be 90" none.
        if after.figure is not None:
            return True
        roles = {toll.role for toll in after.tolls}
        caught = is_caught(after) and not (items[at].low == "could" and after.low == "affected")
        return (Role.STATE in roles and Role.ACT not in roles) or caught
    return end <= last + 1


def is_caught(item: Item) -> bool:
    """Tell whether a participle names a state that may already be: "trapped", "stranded"."""
    return item.low in lexicon().words["status_caught"]
