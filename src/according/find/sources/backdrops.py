"""What a report recalls itself behind somebody's words: "shocked by the fire that killed 12"."""

import re

from according.find.grammar.items import Item
from according.find.grammar.predicates import QUOTES, TIME_WORDS
from according.find.grammar.speaking import is_background
from according.find.lexicon import lexicon
from according.find.sources.plainnouns import EVENTS
from according.find.sources.speakers import Source
from according.find.tolls.suspected import attacks

__all__ = ["is_backdrop"]

RELATIVES = frozenset(("where", "when", "which"))
SIGNS = frozenset((",", ";", ":", "(", "-", "--", "–", "—"))
PASSED_ON = lexicon().words["citations_refuted"]
DASHES = SIGNS - {",", ";", ":"}


def is_backdrop(items: list[Item], source: Source, at: int, year: str) -> bool:
    """Tell whether a figure behind a verb of saying is recalled by the report itself.

    Args:
        items: the sentence.
        source: who says something in it.
        at: the figure.
        year: that of the report: what was in others is past, empty if it is not known.
    """
    if is_accused(items, at) and not any(
        item.low in CHARGES for item in items[source.first : source.last + 1]
    ):
        return True
    if spoke(items, source) or is_put_in(items, source, at):
        return source.cue_last < at
    if source.counts or source.cue_last >= at or items[source.cue_last].low not in lexicon().say:
        return False
    start = max(source.cue_last, source.last if source.first > source.cue_last else 0) + 1
    said = items[start:at]
    if refers(said) or looks_into(said) or asks_into(items, source.cue_last, at):
        return True
    if at <= start or is_of_speaker(items, source, start, at) or comes_later(items, start, at):
        return at > start
    if items[source.cue_last].low.startswith("declar") and is_decree(items[start:at]):
        return True
    opener = next((k for k in range(at - 1, start, -1) if opens(items[k])), start)
    relative = items[opener].low in RELATIVES
    if opener <= start + 1 or not (relative or items[opener].kind == "rel"):
        return False
    if feels(items, start):
        # "appalled at reports that 12 had died" passes on what others say.
        before = items[max(0, opener - 2)].low
        return items[opener - 1].low not in PASSED_ON or before in ("after", "following")
    plain = items[source.cue_last].low not in REPORTS
    return relative and tells_more(items, start, opener, at, year, plain=plain)


SPEAKING = frozenset("spoke speaks speaking spoken".split())


def spoke(items: list[Item], source: Source) -> bool:
    """Tell whether it is only told when somebody spoke: "As she spoke, shells killed nine"."""
    when = source.first > 0 and items[source.first - 1].low in ("as", "while")
    return when and items[source.cue_last].low in SPEAKING


def is_put_in(items: list[Item], source: Source, at: int) -> bool:
    """Tell whether a clause that is put in ends before: "a man, who police say drank, has shot"."""
    whose = source.first - 1
    if whose < 1 or items[whose - 1].text != "," or items[whose].low not in ("who", "whom"):
        return False
    ends = next((k for k in range(source.cue_last, at) if items[k].text == ","), at)
    return ends < at - 1 and (items[ends + 1].kind in FINITE or items[ends + 1].low.endswith("ed"))


GLOSSES = frozenset("referring alluding".split())


def refers(between: list[Item]) -> bool:
    """Tell whether the report says what is meant: "he said, referring to the fire that killed"."""
    return any(item.low in GLOSSES and between[n].text == "," for n, item in enumerate(between[1:]))


ACCUSED = frozenset("accused suspected charged indicted convicted jailed sentenced wanted".split())
OF_WHAT = frozenset(("of", "with", "for"))
# Who or what brings the charge tells it.
CHARGES = frozenset("complaint indictment affidavit charges prosecutors prosecutor".split())
STOPS, FINITE = ';:()“”"', ("be", "have", "modal")
# "accused of shooting at 13 people in a market, killing nine": how far the figure may stand.
DONE = 24


def is_accused(items: list[Item], at: int) -> bool:
    """Tell whether a figure only says who is meant: "the man accused of killing nine is in court".

    Of "he was accused of killing nine" it is what is told.
    """
    for here in range(at - 1, max(0, at - DONE), -1):
        item, before = items[here], items[here - 1]
        done = items[here + 1].low in OF_WHAT and items[here + 2].low.endswith("ing")
        if item.low in ACCUSED and done:
            return items[max(0, here - 2)].low == "who" if before.kind == "be" else is_plain(before)
        parts = item.text == "," and not items[here + 1].low.endswith("ing")
        if parts or item.low in lexicon().say or item.text in STOPS or item.kind in FINITE:
            return False
    return False


def is_plain(item: Item) -> bool:
    """Tell whether a word may be whom a participle tells more of: "the man accused of"."""
    return item.kind == "word" and item.low not in lexicon().say


INVESTIGATES = frozenset(
    "investigate investigates investigated investigating probe probing examine examining".split()
)
# "will investigate all credible reports that": how far what is looked into may stand.
LOOKED = 4


def looks_into(between: list[Item]) -> bool:
    """Tell whether somebody only looks into what others say: "will investigate reports that"."""
    looking = (n for n, item in enumerate(between) if item.low in INVESTIGATES)
    return any(
        not PASSED_ON.isdisjoint(i.low for i in between[n + 1 : n + 1 + LOOKED]) for n in looking
    )


ASKS = frozenset(
    (
        "asked asks asking called calls calling urged urges urging demanded demands demanding"
        " ordered orders ordering directed directs directing echoed"
    ).split()
)
# "to investigate Monday's riots": how far what it is into may stand.
INTO = 8
WHAT = frozenset("into riot riots unrest killing killings massacre protests".split())
INQUIRIES = INVESTIGATES | frozenset("investigation inquiry enquiry probe inquest".split())


def asks_into(items: list[Item], cue: int, at: int) -> bool:
    """Tell whether somebody asks for an inquiry: "urged a probe into the riots that killed"."""
    said = items[cue + 1 : at] if items[cue].low in ASKS else []
    asked = next((n for n, item in enumerate(said) if item.low in INQUIRIES), len(said))
    into = (item.low in EVENTS or item.low in WHAT for item in said[asked : asked + INTO])
    return any(into)


# What is declared, and no news: "declared three days of mourning for the 40 dead".
DECREED = frozenset("state mourning curfew ceasefire truce holiday war emergency alert".split())


def is_decree(between: list[Item]) -> bool:
    """Tell whether what somebody declares is an act: "declared a state of emergency as floods"."""
    return not any(item.low == "that" for item in between) and any(
        item.low in DECREED for item in between
    )


def tells_more(
    items: list[Item], start: int, opener: int, at: int, year: str, *, plain: bool
) -> bool:
    """Tell whether a relative clause tells more of what somebody only speaks of.

    Args:
        items: the sentence.
        start: where what he says begins.
        opener: "where", "when" or "which", behind "in" or not.
        at: the figure in its clause.
        year: that of the report.
        plain: whether his verb leads to no report of what happened.
    """
    head = opener - (items[opener - 1].kind == "prep")
    spoken = items[start:head]
    counted = any(item.kind == "figure" for item in spoken) or is_counted(items[opener:at])
    since = head > 2 and items[head - 3].low == "since" and items[opener].low == "when"  # noqa: PLR2004
    if counted or since or is_open(items[start:at]):
        # "recorded 61 attacks, in which five people were killed", "the worst since 1910, when"
        return False
    sign = items[head - 1].text
    if sign == "," and any(item.low == "since" for item in spoken[-DATED:]):
        # "has blamed the rebels since the raid, which drove out 900"
        return True
    dated = items[opener].low != "when" and is_dated(spoken, year)
    # "said the attack - in which two children died - showed that": put in by the report.
    if sign in DASHES or dated:
        return True
    return plain and sign == "," and not any(happens(item) for item in spoken)


# What these lead to is itself what happened, and more of it may follow.
REPORTS = frozenset("report reports reported repeat repeats repeated mention mentioned".split())


def is_open(said: list[Item]) -> bool:
    """Tell whether a quotation that opens behind the verb is not closed before the figure."""
    return sum(item.text in QUOTES for item in said) % 2 == 1


def opens(item: Item) -> bool:
    """Tell whether a word opens a clause, or a sign parts it from what stands before."""
    return item.kind == "rel" or item.low in RELATIVES or item.text in SIGNS


def is_counted(clause: list[Item]) -> bool:
    """Tell whether a clause counts on, or foretells: "which has so far killed", "could affect"."""
    return any(item.kind == "modal" or item.low == "far" for item in clause)


def happens(item: Item) -> bool:
    """Tell whether a word tells what happened, so that more of it may follow."""
    return item.low in EVENTS or item.low in HAPPENS or attacks(item)


HAPPENS = frozenset("fired occurred happened erupted exploded took broke fell vehicle".split())
YEAR = re.compile(r"(?:1[89]|20)\d\d(?:[-–]\d\d)?")
# "the 2004 bombing of a ferry in the bay in which": how far before the clause the year may stand.
DATED = 9


def is_dated(said: list[Item], year: str) -> bool:
    """Tell whether what a clause tells more of was in an earlier year: "the 1989 crash, which"."""
    years = [item.text for item in said[-DATED:] if YEAR.fullmatch(item.text)]
    return bool(years) and bool(year) and years[-1] != year


FEELINGS = frozenset(
    (
        "horrified shocked saddened appalled stunned outraged devastated alarmed disgusted sickened"
        " heartbroken dismayed distressed concerned worried troubled angered moved"
    ).split()
)
# "said that she was deeply and profoundly shocked": how far the feeling may stand.
FELT = 7


def feels(items: list[Item], start: int) -> bool:
    """Tell whether somebody only says what he feels: "said he was horrified by a shooting that"."""
    said = [item for item in items[start : start + FELT] if item.text not in QUOTES]
    be = next((at for at, item in enumerate(said) if item.kind == "be"), 0)
    return be > 0 and said[be - 1].kind == "pron" and any(i.low in FEELINGS for i in said[be + 1 :])


def is_of_speaker(items: list[Item], source: Source, start: int, at: int) -> bool:
    """Tell whether a clause tells more of who speaks: "said Ana Ruiz, 45, who lost two sons"."""
    if source.first < source.cue_last or items[start].text != ",":
        return False
    aged = items[start + 1].text.isdigit() and items[start + 2].text == ","
    who = start + 1 + 2 * aged
    if who >= at or items[who].low != "who":
        return False
    return all(item.text not in SIGNS for item in items[who:at])


NUMBERS = frozenset("two three four five six seven eight nine ten several few couple".split())
PASSED = frozenset("minutes hours hour day days week weeks month months year years".split())
# "said a day after": how many words may tell how long after it was.
AFTER = 8


def comes_later(items: list[Item], start: int, at: int) -> bool:
    """Tell whether a clause tells when it was said: "wrote the day after a man shot 12 people"."""
    for here in range(at - 1, start, -1):
        item = items[here]
        if item.text in SIGNS or item.low == "that":
            return False
        if item.low == "after" and items[here - 1].low in PASSED:
            led = items[start:here] if here - start <= AFTER else []
            timed = all(i.kind in ("det", "figure", "adv", "prep") or is_time(i) for i in led)
            return bool(led and timed) or is_background(items, here)
    return False


def is_time(item: Item) -> bool:
    """Tell whether a word tells of time, or parts what does."""
    return item.low in PASSED | NUMBERS or item.low in TIME_WORDS or item.text == ","
