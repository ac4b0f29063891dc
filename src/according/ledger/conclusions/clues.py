"""What the words around a figure tell of it, beyond what was found in them.

A claim's fields say what it counts. That it counts some of those whom another figure counts, over
a time of its own, or a number that was given before and holds no more, stands only in the words
beside it.
"""

import re

from according.model import Claim, Measure, Scope

__all__ = [
    "SEVERAL",
    "is_earlier",
    "is_of_others",
    "is_of_period",
    "is_of_the_world",
    "means",
    "sufferers",
    "tells_of_more",
]

CLAUSE = re.compile(r"[^.;:,0-9\n]{0,60}")
# From the last end of a sentence to the figure, and from the figure to the next.
BEFORE = re.compile(r"(?:(?!\n\s*\n)[^.;:!?])*$")
AFTER = re.compile(r"(?:(?!\n\s*\n)[^.;:!?])*")
REACH = 300

MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
TIME = r"(?:hours?|days?|nights?|weeks?|weekend|months?|years?|decades?)"
# "In the past month", "so far this year", "during the month of January".
LASTING = (
    rf"(?:in|over|during|within|for)\s+the\s+(?:past|last|previous)\s+(?:\w+\s+)?{TIME}"
    r"|so\s+far\s+this\s+(?:week|month|year)"
    rf"|(?:in|during)\s+the\s+month\s+of\s+{MONTH}"
)
PERIOD = re.compile(
    rf"\b(?:{LASTING}|(?:this|last|past)\s+(?:week|weekend|month|year))\b", re.IGNORECASE
)
# Before a figure "last week" may be when somebody said it.
PERIOD_BEFORE = re.compile(rf"\b(?:{LASTING})\b", re.IGNORECASE)
ONE_OF = re.compile(r"\s+of\b", re.IGNORECASE)
KNOWN = (
    r"(?:dead|deceased|killed|victims|casualties|deaths|fatalities|bodies|injured|wounded|hurt"
    r"|missing|survivors|hostages|captives|detainees)"
)
# "Two of the victims", "four victims were from one family": some of those another figure counts.
SOME_OF = re.compile(
    rf"\s+of\s+the\s+(?:\w+\s+)?{KNOWN}\b"
    rf"|\s+(?:of\s+(?:them|those)|(?:\w+\s+)?(?:people|persons|{KNOWN}))\s+(?:were|was|are)\s+"
    r"(?:all\s+|each\s+)?(?:from|of|members\s+of|relatives\s+of)\s+(?:a|an|one|the\s+same)\b",
    re.IGNORECASE,
)
# "Four workers -- three Swedes and one Dane --": who those are that were counted before the mark.
APPOSED = re.compile(
    r"\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)"
    r"\s+(?:[^\W\d_][\w.'’-]*\s+){1,6}(?:--|—|–|\()\s*(?:[^.;:()—–\n]{0,60}\b(?:and|,)\s+)?$",
    re.IGNORECASE,
)
CLOSED = re.compile(
    r"(?:(?!\b(?:were|was|have|has|had|died|are|is)\b)[^;:()—–]){0,90}?(?:--|—|–|\))", re.IGNORECASE
)
# "35 bodies in one hospital", "four bodies were found in the church": what is at one place.
BODIES = re.compile(
    r"\s+(?:\w+\s+)?(?:bodies|corpses)\s+(?:\w+\s+){0,3}?(?:in|at|inside|outside|near|from)\s+"
    r"(?:(?:a|an|one|the|its|their)\s+)(?:[\w’'-]+\s+){0,2}?(?:hospital|clinic|morgue|mortuary"
    r"|church|mosque|temple|school|building|house|home|grave|well|river|street|square|cell|room)\b",
    re.IGNORECASE,
)
WORLDWIDE = re.compile(
    r"\b(?:worldwide|world-wide|globally|(?:around|across|throughout|in) the (?:world|globe))\b",
    re.IGNORECASE,
)
WORLDWIDE_BEFORE = re.compile(rf"{WORLDWIDE.pattern},?\s[^.;:,0-9]{{0,30}}$", re.IGNORECASE)


def is_of_period(text: str, claim: Claim) -> bool:
    """Tell whether a figure that says no first day counts over a time of its own."""
    if claim.scope is Scope.RATE or claim.since:
        return False
    told = claim.as_of_words
    if claim.scope is Scope.EVENT and told is not None and not PERIOD.search(told.text):
        return False
    after = CLAUSE.match(text, claim.figure.end)
    if after is not None and PERIOD.search(after[0]) is not None:
        return True
    start = claim.figure.start
    before = BEFORE.search(text[max(0, start - REACH) : start])
    found = [one.end() for one in PERIOD_BEFORE.finditer(before[0])] if before else []
    # Of another figure, if one stands between.
    return bool(found) and before is not None and not re.search(r"\d", before[0][found[-1] :])


def is_of_others(text: str, claim: Claim) -> bool:
    """Tell whether a figure is said to be of some of those whom another counts."""
    start, end = claim.figure.start, claim.figure.end
    if SOME_OF.match(text, end):
        return True
    if CLOSED.match(text, end) and APPOSED.search(text[max(0, start - REACH) : start]):
        return True
    return claim.figure.text.lower() == "one" and ONE_OF.match(text, end) is not None


# "Rector Ortiz, five other priests and a cook": of whom somebody else was told before.
OTHERS = re.compile(r"\s+(?:more\s+|additional\s+)?others?\b", re.IGNORECASE)
OTHER = re.compile(r"\b(?:other|another|additional|further)\s+$", re.IGNORECASE)
HIMSELF = re.compile(r"\b(?:him|her|them)sel(?:f|ves)\s+and(?:\s+\w+){0,3}\s+$", re.IGNORECASE)
WITHOUT_MORE = frozenset((Measure.KILLED, Measure.MISSING, Measure.DETAINED, Measure.ABDUCTED))


def tells_of_more(text: str, claim: Claim) -> bool:
    """Tell whether others of whom the same is told stand beside a figure.

    Of the injured "others" are others than the dead; a bomber who kills himself is in no toll.
    """
    start, end = claim.figure.start, claim.figure.end
    if BODIES.match(text, end):
        return True
    before = text[max(0, start - 40) : start]
    told = OTHERS.match(text, end) or OTHER.search(before)
    return bool(told) and claim.measure in WITHOUT_MORE and not HIMSELF.search(before)


def is_of_the_world(text: str, claim: Claim) -> bool:
    """Tell whether a figure is said to be the whole world's."""
    start, end = claim.figure.start, claim.figure.end
    after = CLAUSE.match(text, end)
    if after and WORLDWIDE.search(after[0]):
        return True
    return WORLDWIDE_BEFORE.search(text[max(0, start - 60) : start]) is not None


GIVEN = r"(?:earlier|previous|previously|initial|initially|first|provisional|preliminary|original)"
COUNTED = r"(?:toll|count|figure|number|total|estimate|tally|report|reports|account|statement)"
REPLACED = (
    # "Raised the death toll to six from five people", "increased from five to", "up from 12".
    rf"\b(?:rais|increas|lower|reduc|revis|updat|correct|chang|ris|rose|climb|jump|grow|grew|fell|"
    rf"fall|cut|up|down)(?:e|es|ed|en|ing|s|t|n)?\b(?:(?!\bsince\b)[^.;:]){{0,80}}?\bfrom\s*$"
    # "An earlier toll of 27", "the previous 93".
    rf"|\b(?:an?|the|its|their|his|her)\s+{GIVEN}\s+(?:(?:\w+\s+){{0,3}}{COUNTED}\s+of\s+)?$"
    # "59 and not 62", "instead of 62".
    r"|\d(?:\s+\w+){0,2},?\s+(?:and\s+not|instead\s+of|rather\s+than|not)\s*$"
)
EARLIER_BEFORE = re.compile(REPLACED, re.IGNORECASE)
# "62, as was reported on Monday", "62 that the police had reported earlier".
EARLIER_AFTER = re.compile(
    r"\s*(?:\w+\s+){0,2},?\s*(?:(?:as\s+)?(?:was|were|had\s+been)\s+)?"
    rf"(?:{GIVEN}\s+(?:reported|announced|given|stated|said|thought|estimated|feared)"
    r"|(?:reported|announced|given|stated|thought|estimated)\s+(?:earlier|before|previously"
    r"|initially))\b",
    re.IGNORECASE,
)


def is_earlier(text: str, claim: Claim) -> bool:
    """Tell whether a figure is told as one that was given before, and that another replaces."""
    start, end = claim.figure.start, claim.figure.end
    if EARLIER_AFTER.match(text, end):
        return True
    before = BEFORE.search(text[max(0, start - REACH) : start])
    return before is not None and EARLIER_BEFORE.search(before[0]) is not None


HARMED = frozenset((Measure.CASUALTIES, Measure.KILLED, Measure.INJURED, Measure.LOST))
# "Inflicted 400 casualties on the government forces", "65 wounded among the army ranks".
ON = re.compile(
    r"\s+(?:(?:more|other)\s+)?(?:casualties|losses|dead|deaths|killed|wounded|injured|fatalities)"
    r"(?:\s+and\s+\S+\s+(?:dead|killed|wounded|injured))?,?\s+(?:on|upon|among|to|in\s+the\s+ranks\s+of)\s+(?P<whom>(?:the\s+|its\s+)?[^,.;:()\d]{3,60})",
    re.IGNORECASE,
)
# "The rebels of the FMLN have sustained 148 casualties", "the army has lost".
HAVE = re.compile(
    r"(?:^|[,;]\s*|\bthat\s+)(?P<whom>(?:the\s+|its\s+)?[^,.;:\d]{3,90}?)\s+(?:has\s+|have\s+|had\s+)?"
    r"(?:sustained|suffered|taken|lost)\s+$",
    re.IGNORECASE,
)


def sufferers(text: str, claim: Claim) -> str:
    """Give the words for those who had the losses that a figure counts; empty if none tell."""
    if claim.measure not in HARMED:
        return ""
    after = ON.match(text, claim.figure.end)
    if after:
        return " ".join(after["whom"].split())
    start = claim.figure.start
    before = BEFORE.search(text[max(0, start - REACH) : start])
    found = HAVE.search(before[0]) if before else None
    return " ".join(found["whom"].split()) if found else ""


# By what something happened; what bombs did is not what a storm did.
MEANS = {
    "bomb": r"bomb\w*|explo\w+|blasts?|dynamite|grenades?|land ?mines?|mines?|detonat\w+",
    "gun": r"shot|shoot\w*|gunm[ae]n|gunfire|opened fire|snipers?|machine-?gun\w*|murder\w*"
    r"|assassinat\w+|massacre\w*",
    "battle": r"clash\w*|fight\w*|combat\w*|battles?|ambush\w*|skirmish\w*|offensives?"
    r"|confrontations?|crossfire",
    "shelling": r"air ?strikes?|air raids?|shell(?:s|ing|ed)?|bombard\w+|missiles?|artillery"
    r"|drones?|rockets?",
    "crash": r"crash\w*|collision|collided|derail\w*|capsiz\w+|sank|wreck\w*",
    "knife": r"stab\w*|knife|knives|machetes?",
    "nature": r"(?:earth)?quakes?|tremors?|tsunamis?|storms?|hurricanes?|cyclones?|typhoons?"
    r"|tornado\w*|flood\w*|landslides?|mudslides?|avalanches?|eruption|volcano",
    "fire": r"blaze|wildfires?|bushfires?|inferno|burned|(?:an?|the|caught|on|house|forest) fires?",
    "disease": r"epidemic|pandemic|outbreak|cholera|ebola|coronavirus|covid(?:-19)?|infections?",
    "crowd": r"riot\w*|stampede|crackdown",
}
NAMED = {name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in MEANS.items()}
# One attack of a day is a part of what the attacks of that day did.
ONE = r"attack|bombing|explosion|blast|detonation|car bomb|shooting|raid"
AN_ATTACK = re.compile(rf"\b(?:{ONE})\b", re.IGNORECASE)
ATTACKS = re.compile(rf"\b(?:{ONE})s\b", re.IGNORECASE)
SEVERAL = "several"
PARAGRAPH = re.compile(r"\n\s*\n")
# How far the telling of what happened stands from the figure.
AROUND = 260


def means(text: str, claim: Claim) -> str:
    """Give by what those counted were hit, as the words of the paragraph near a figure tell.

    Names in their order, parted by commas, "several" the last where its sentence tells of attacks
    and of no single one; empty if nothing tells.
    """
    start, end = claim.figure.start, claim.figure.end
    before = PARAGRAPH.split(text[max(0, start - AROUND) : start])[-1]
    after = PARAGRAPH.split(text[end : end + AROUND])[0]
    near = f"{before} {after}"
    found = [name for name, pattern in NAMED.items() if pattern.search(near)]
    return ",".join([*found, SEVERAL] if found and _is_of_several(text, claim) else found)


def _is_of_several(text: str, claim: Claim) -> bool:
    start, end = claim.figure.start, claim.figure.end
    before, after = BEFORE.search(text[max(0, start - REACH) : start]), AFTER.match(text, end)
    said = (before[0] if before else "") + (after[0] if after else "")
    return ATTACKS.search(said) is not None and AN_ATTACK.search(said) is None
