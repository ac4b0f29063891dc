"""Numbers and articles that only count who speaks: "two sources said", "…," a farmer said."""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.lexicon import Form, Role, lexicon

__all__ = [
    "BLAMED",
    "DENIES",
    "are_interviewed",
    "are_sources",
    "are_speakers",
    "denial_end",
    "is_background",
    "is_speaker",
    "says_so",
    "states",
    "tells_that",
    "tells_toll",
    "told_by",
]

TIME_WORDS = lexicon().words["predicates_time_words"]
# "…, two security sources and a local official from the area said.": how far the verb may stand.
SPEAKERS = 10


def are_speakers(items: list[Item], at: int) -> bool:
    """Tell whether a number at the end counts who says so: "…, two sources and a doctor said."."""
    named = at + 1 < len(items) and items[at + 1].kind == "word"
    if at < 2 or items[at - 1].text != "," or not named:  # noqa: PLR2004
        return False
    for here in range(at + 1, min(len(items), at + SPEAKERS)):
        item = items[here]
        if item.low in lexicon().say and not item.capital and here > at + 1:
            after = items[here + 1] if here + 1 < len(items) else None
            dated = after is not None and (after.low in TIME_WORDS or after.low == "on")
            return after is None or dated or after.text in (".", ",", "”", '"')
        if item.tolls or item.kind not in ("word", "det", "conj", "prep", "adv", "figure"):
            return False
    return False


def are_sources(items: list[Item], at: int) -> bool:
    """Tell whether a number counts those who are cited: "according to three survivors".

    Or, behind "and", those cited beside them: "according to an official and two doctors".
    """
    here = at - 1
    if at > 1 and items[here].low == "and":
        here -= 1
        while here > 1 and items[here].kind in ("word", "det") and at - here < CITED:
            here -= 1
    return here > 0 and [item.low for item in items[here - 1 : here + 1]] == ["according", "to"]


# How far behind "according to" a second source may stand.
CITED = 8


def says_so(items: list[Item], at: int, end: int) -> bool:
    """Tell whether one, whose noun ends before ``end``, only speaks: "a doctor said"."""
    if is_done_to(items, at):
        return False
    after = items[end]
    if after.low == "each":
        # "workers and a survivor each estimated that"
        return end + 1 < len(items) and items[end + 1].low in lexicon().say
    # "and, says an official, 72 others"
    beyond = items[min(end + 1, len(items) - 1)].low
    held = after.low == "held" and beyond != "that"
    if held or (after.low, beyond) in BLAMED or is_said_of(items, end):
        # "freed a guard held for months", "a man accused of spying is hanged"
        return speaks_for(items, at)
    said = at > 0 and items[at - 1].low in lexicon().say and after.text == ","
    return said or after.low in lexicon().say or speaks_for(items, at)


def is_done_to(items: list[Item], at: int) -> bool:
    """Tell whether others speak who did one harm: "the man who killed a nurse said"."""
    done = at > 1 and any(toll.role == Role.ACT for toll in items[at - 1].tolls)
    who = at - 2
    while done and who > 0 and items[who].kind == "adv":
        who -= 1
    return done and items[who].low == "who"


def is_said_of(items: list[Item], end: int) -> bool:
    """Tell whether others say what one is: "a man believed to be a spy", "confirmed by police"."""
    by = [item.low for item in items[end + 1 : end + 3]]
    if by[:1] == ["by"]:
        return items[end].low in ("confirmed", "identified", "believed", "reported")
    being = by[:1] == ["to"] and items[end + 2 : end + 3] != [] and items[end + 2].kind == "be"
    return being or (by[:1] == ["to"] and by[1:] == ["have"])


# "an official who asked not to be named", "a group blamed for the bombing"
BLAMED = frozenset(
    (
        ("asked", "not"),
        ("blamed", "for"),
        ("described", "by"),
        ("named", "by"),
        ("accused", "of"),
        ("suspected", "of"),
        ("charged", "with"),
    )
)
# "a spokesman for the civil protection service said": how far the verb may stand.
SPEAKS = 12
SPOKE = frozenset(("said", "says", "told", "added", "confirmed"))


def speaks_for(items: list[Item], at: int) -> bool:
    """Tell whether one speaks whom a phrase tells more of: "a doctor at the hospital said"."""
    phrased = False
    for here in range(at + 2, min(len(items), at + SPEAKS)):
        item = items[here]
        if phrased and item.low in SPOKE:
            return True
        if item.low == "who":
            return past_who(items, here, len(items)) > here
        phrased = phrased or item.kind == "prep"
        if item.kind not in PLAIN or (item.tolls and item.low != "rescue"):
            return False
    return False


PLAIN = ("word", "det", "prep", "adv")
CLAUSAL = ("have", "be", "do")


ASKED = frozenset("interviewed interviewing interviews interview met meets meeting".split())
TALKED = frozenset("spoke spoken speaking talked talking".split())
TOLD = frozenset("testimony testimonies accounts statements interviews".split())
# "interviewed a total of 122 refugees"
TOTALLED = frozenset(("total", "of"))
# "spoke to 20 people who had fled", "accounts from 12 survivors"
HEARD = {
    "to": TALKED,
    "with": TALKED | {"met", "meeting", "interviews"},
    "from": TOLD,
    "of": TOLD,
}


# "accounts, including those of 28 abducted women": how far before "including" they may stand.
INCLUDED = 6


def are_interviewed(items: list[Item], at: int) -> bool:
    """Tell whether a number only counts whom somebody asked: "interviewed 20 people who fled".

    Or goes on with a list of them: "met 17 guards and 12 relatives".
    """
    here = before_asked(items, at)
    if here < 0 or items[here].low not in LISTED:
        return here >= 0 and are_asked(items, at, here)
    if any(item.kind in ("be", "have") for item in items[at + 1 : at + 1 + ENDED]):
        # "spoke with 17 guards, and 12 people were killed"
        return False
    for before in range(here - 1, max(-1, here - ASKED_BESIDE), -1):
        if items[before].low in lexicon().say or items[before].text in ";:":
            return False
        if items[before].figure is not None:
            link = before_asked(items, before)
            if link < 0 or items[link].low not in LISTED:
                return link >= 0 and are_asked(items, before, link)
    return False


LISTED = frozenset(("and", ","))
# "spoke with 17 women who had fled, 8 guards and 12 relatives": how far the first may stand.
ASKED_BESIDE = 24
# How far behind its number a verb may stand that says it of those counted.
ENDED = 4


def before_asked(items: list[Item], at: int) -> int:
    """Give what stands before a number and the small words with it, -1 if nothing does."""
    here = at - 1
    while here > 0 and (items[here].kind in ("det", "adv") or items[here].low in TOTALLED):
        here -= 1
    return here


def are_asked(items: list[Item], at: int, here: int) -> bool:
    """Tell whether the word at ``here`` says that those counted were asked or heard."""
    # "including those of", "including with": determiners were passed over.
    included = here - (items[here].low in HEARD)
    if included < at - 1 and items[included].low == "including":
        # "nearly 200 accounts, including those of 28 women who escaped"
        return any(item.low in TOLD for item in items[max(0, included - INCLUDED) : included])
    asked = HEARD.get(items[here].low)
    if asked is None or here < 1:
        return items[here].low in ASKED
    return items[here - 1].low in asked


QUOTED = frozenset(('"', "”", "'", "’"))


def is_speaker(items: list[Item], at: int) -> bool:
    """Tell whether an article behind a closed quotation opens who said it: "…," a farmer said."""
    return at > 1 and items[at - 1].text in QUOTED and items[at - 2].text in (",", "?", "!", ".")


def states(items: list[Item], start: int, end: int) -> bool:
    """Tell whether somebody only states what follows: "a priest, who was there, swore that".

    Or how many others are told of: "a major from the fire service said 26 men were hurt".
    """
    return any(
        items[here].low in lexicon().say
        and (items[here + 1].low == "that" or items[here + 1].figure is not None)
        for here in range(start, end - 1)
    )


# "told the police that", "told local reporters that": how far "that" may stand.
TOLD_WHOM = 4


def tells_that(items: list[Item], start: int, end: int) -> bool:
    """Tell whether those counted only tell something: "Three witnesses said that 12 died"."""
    here = past_who(items, start, end)
    while here < end and items[here].kind == "adv" and items[here].low not in lexicon().say:
        here += 1
    if here >= end or items[here].low not in lexicon().say:
        return False
    if here > start and items[start].low == "who" and items[here + 1].figure is not None:
        # "Three men who saw the raid said 12 people were killed."
        return True
    whom = TOLD_WHOM if items[here].low in ("told", "tell", "tells") else 0
    for item in items[here + 1 : min(end, here + whom + 2)]:
        if item.low == "that":
            return True
        if item.kind not in ("word", "det") or item.tolls:
            return False
    return False


DENIES = frozenset("deny denies denied denying".split())
DENIED = lexicon().words["citations_refuted"]


def past_who(items: list[Item], start: int, end: int) -> int:
    """Give the verb of saying behind "who saw the raid", ``start`` if no such clause is there."""
    if start + 1 >= end or items[start].low != "who":
        return start
    verb = items[start + 1]
    if verb.kind not in ("word", *CLAUSAL) or verb.capital or kind_of(verb) is Kind.PEOPLE:
        # "a man who police said was armed"
        return start
    phrased = False
    for here in range(start + 2, min(end, start + SPEAKS)):
        if items[here].low in SPOKE:
            return here if phrased else start
        phrased = phrased or items[here].kind in ("det", "prep")
        if items[here].kind not in PLAIN + CLAUSAL or items[here].tolls:
            return start
    return start


def denial_end(items: list[Item], verb: int, *, told: bool = False) -> int:
    """Give where what somebody denies ends: "denied using gas in the war | that has killed 12".

    A relative clause is the report's word; not "denied that", "denied reports that". So is what
    came before a denial: "denied that it had broken the truce, hours after a raid killed 12".
    ``told`` if what is denied stands before: "denied reports".
    """
    for here in range(verb + 2, len(items)):
        if items[here].text == ";" or is_background(items, here) or goes_on(items, here):
            return here
        if told:
            continue
        if items[here].kind == "rel" and only_when(items[verb + 1 : here]):
            told = True
        elif items[here].kind == "rel" and items[here - 1].low not in DENIED:
            spoken = items[here - 1].kind == "word" or items[here - 1].text == ","
            if spoken or items[here - 1].kind == "prep":
                return here
            told = True
        told = told or items[here].low in DENIED
    return len(items)


def only_when(between: list[Item]) -> bool:
    """Tell whether only a day and a place stand before "that": "denied yesterday in Mora that"."""
    return all(item.kind in ("adv", "prep") or item.capital for item in between)


def goes_on(items: list[Item], here: int) -> bool:
    """Tell whether somebody says more behind a denial: "rejected this and put the dead at 11"."""
    after = items[here + 1].low if here + 1 < len(items) else ""
    if items[here].text == ",":
        # "denied that 90 had died, repeating a toll of 12"
        return lexicon().say.get(after) == Form.ING
    return items[here].low == "and" and (after in lexicon().say or after in lexicon().count)


FOLLOWING = frozenset(("after", "following"))


def is_background(items: list[Item], here: int) -> bool:
    """Tell whether a clause tells what came before: ", after", ", a day after"."""
    if items[here].low not in FOLLOWING:
        return False
    here -= 1
    while here > 0 and (items[here].kind in ("figure", "det", "adv") or items[here].low in PASSED):
        here -= 1
    return here >= 0 and items[here].text == ","


PASSED = frozenset("minutes hours hour day days week weeks month months".split())


ROLES = lexicon().words["sources_roles"]
# "Stone County sheriff's spokesman Carl Hess said": how far behind the comma the verb may stand.
NAMED = 12


def told_by(items: list[Item], comma: int) -> bool:
    """Tell whether the name behind a comma is who says it: "a man, Gori Sheriff Dan Kip said"."""
    for here in range(comma + 1, min(len(items), comma + NAMED)):
        item = items[here]
        if item.low in lexicon().say:
            return here > comma + 1
        role = item.low.removesuffix("'s") in ROLES
        if item.text != "." and not (item.kind == "word" and (item.capital or role)):
            return False
    return False


# "added 12 people in the town had been killed": how far what befell them may stand.
BEFELL = 8


def tells_toll(items: list[Item], start: int) -> bool:
    """Tell whether somebody adds what befell people: "added six soldiers went missing"."""
    for item in items[start : start + BEFELL]:
        if any(t.role in (Role.BEFALL, Role.STATE) or t.form in Form.DONE for t in item.tolls):
            return True
        if item.kind == "punct":
            return False
    return False
