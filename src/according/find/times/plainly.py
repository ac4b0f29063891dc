"""Words beside a figure that plainly tell a running total, or one event of many, apart."""

import re

from according.find.times.almanac import MONTH
from according.find.times.asides import SUPERLATIVE
from according.find.times.fromto import SPANS
from according.find.times.scopes import ONE, SINCE_DAY, Covering
from according.find.times.standing import LASTING
from according.model import Measure

__all__ = [
    "is_freed",
    "is_of_day_alone",
    "is_of_whole",
    "is_of_year",
    "is_one_of_many",
    "is_until_now",
]

# "To date we have downed one helicopter", "as of now".
UNTIL_NOW = re.compile(
    r"\b(?:to date|(?:as of|up to|up until|until) (?:now|today|this (?:morning|point|moment))"
    r"|at this (?:point|time)|thus far)\b"
)
NOW = frozenset("date now today morning point moment time far".split())
# "raising to 36 the number of people killed"
RAISED = re.compile(
    r"\b(?:bring|tak|rais|push|lift|increas)(?:ing|es?|s|ed)\s(?:up\s)?to\s(?:[a-z]+\s){0,2}\Z"
    r"|\bbrought\sto\s(?:[a-z]+\s){0,2}\Z"
)
NUMBER_OF = re.compile(r"\s(?:the\s)?(?:total\s|overall\s)?(?:number|toll|count|tally)\b")
# "10,977 (+7) tanks", "10,977 tanks (+7)": what a running toll rose by.
RISEN = re.compile(r"[^.,;()\d]{0,40}\(\+\s?\d")
# How far before a figure such words stand.
RAISE = 40
# "during October", "over the past week": sums of what happened then.
SPAN = re.compile(
    rf"\bduring (?:the month of )?{MONTH.lower()}\b(?! \d{{1,2}}\b)"
    r"|\b(?:over|in|during|for) the (?:past|last|previous) (?:(?:few|two|three|four|five|six) )?"
    r"(?:weeks?|months?)\b"
)
# "over eight months", "over the month": not of a survey of those held.
OVER = re.compile(
    r"\bover (?:the (?:whole )?month|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
    r" (?:weeks|months|years))\b(?! (?:ago|earlier|before|of|after|old|that|in which)\b)"
)
SPANNED = frozenset("during week weeks month months years".split())
# "So far this year, 27 guards have been killed": a period opens the sentence.
LED = re.compile(
    r"(?:but |and |[“\"‘]|overall,? )*(?:(?:so far |already )?this (?:year|month)"
    r"|(?:over|in|during) the (?:past|last|previous) (?:[a-z]+ |\d+ )?(?:days"
    r"|weeks?|months?|years?)"
    r"|since (?:then|(?:the )?(?:start|beginning) of (?:the|this) (?:year|month)"
    rf"|(?:early |mid-|late )?(?:last )?{MONTH.lower()}(?! \d{{1,2}}\b)))\b"
)
# "the revolt that has killed 900", "since the offensive began", "altogether"
_wars = (
    "war|conflict|uprising|revolt|insurgency|rebellion|genocide|crackdown|famine|epidemic|outbreak"
    "|pandemic|violence|unrest"
)
WHOLE = re.compile(
    rf"\b(?:{_wars}|(?:days|weeks|months|years|decades) of (?:\w+ )?\w+),?"
    r" (?:that|which|has|have|had)\b"
)
BEGAN = re.compile(
    r"\bsince (?:the |its |their )?(?:[\w-]+ ){0,3}?"
    r"(?:began|started|erupted|broke out|start|beginning|outbreak|onset)\b"
    r"|\b(?:in total|in all|altogether|overall)\b"
)
# "In all, 42 towns were flooded."
IN_ALL = re.compile(r"\W*(?:in all|in total|all told|all in all|altogether|overall)\b,?\s")
# "gangs, who have killed 340 people", "raids that have killed hundreds"
HAVE_DONE = re.compile(
    r"\b(?:who|that|which) have (?:already |now |since |also |together |so far )?"
    r"(?:killed|murdered|claimed|wounded|injured|displaced|destroyed|abducted|kidnapped|uprooted"
    r"|left|cost|caused)\s(?:[a-z]+\s){0,2}\Z"
)
# "violence in Gori and two other towns has left five dead", "riots over bread killed 31"
_upheavals = r"(?:unrest|riots|rioting|crackdown|violence|protests|demonstrations|pogroms?)"
UPHEAVAL = re.compile(
    rf"\b(?<!worst ){_upheavals}\b[^.;:,\d]{{0,60}}?\b(?:have|has) (?:already |now |so far )?"
    r"(?:left|killed|claimed)\s(?:[a-z]+\s){0,2}\Z"
    r"|\b(?:unrest|riots|rioting|crackdown)\b(?:,? (?:that|which))?"
    r" (?:(?!in\b|during\b|after\b)[\w-]+ ){0,3}?(?:left|killed|claimed)\s(?:[a-z]+\s){0,2}\Z"
)
UPHEAVALS = frozenset(
    "unrest riots rioting crackdown violence protests demonstrations pogrom pogroms".split()
)
# "in the entire month of May"
WHOLE_MONTH = re.compile(
    rf"\b(?:entire|whole) (?:month|year|of (?:19|20)\d\d|of {MONTH.lower()})\b"
)
FILLED = frozenset(("entire", "whole"))
# "1,200 died during the occupation", "killed in the war"
IN_WAR = re.compile(
    r"\b(?:in|during|throughout) (?:the |this |that )(?:\w+ )?"
    r"(?:war|conflict|occupation|insurgency|genocide|uprising)\b(?! (?:zone|area)|-|['’]s)"
)
HAPPENED = frozenset("war conflict occupation insurgency genocide uprising".split())
# How far before a figure those stand who have done so, and an upheaval.
DONE, HEAVED = 60, 110
# "on Friday alone", "in a single day"
ONE_DAY = re.compile(
    r"\W*(?:[\w-]+\s){0,6}?(?:(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|that day"
    r"|one day|this day) alone\b|(?:in|on|within) (?:just )?(?:a single|one) (?:day|night)\b)"
)
ALONE = frozenset(("alone", "single", "one"))
# "the number of kidnappings this month", "deaths peaked in 2019"
TALLIED = re.compile(
    r"\b(?:number|total|toll|count|tally) of [^.;\d]{1,60}\bthis (?:month|year)\b"
    r"|\b(?:casualties|deaths|fatalities|killings|murders|executions|arrests|abductions"
    r"|kidnappings) (?:so far )?(?:this|last) (?:month|year) (?:\w+ )?(?:to|reached|stood at)\b"
    r"|\b(?:casualties|deaths|fatalities|killings|murders|executions|arrests|abductions"
    r"|kidnappings) (?:\w+ )?(?:peaked|rose|fell|dropped|climbed|declined|increased|soared)\b"
    rf"[^.;]{{0,40}}\bin (?:(?:19|20)\d\d|{MONTH.lower()})\b(?! \d)"
)
TALLIES = frozenset(
    (
        "number total toll count tally peaked rose fell dropped climbed declined increased soared"
    ).split()
)
WHOLES = frozenset(
    (
        *_wars.split("|"),
        *"days weeks months years decades since total all altogether overall".split(),
    )
)
# "five new deaths", "another 150 deaths on 16 July": of one day.
NEW = re.compile(r"\s(?:new|fresh)\s(?:[\w-]+\s){0,2}(?:deaths|fatalities)\b")

_mishaps = (
    r"(?:landslide|mudslide|rockslide|avalanche|tornado|wildfire|waterspout|levee|lightning strike"
    r"|aftershock|flash flood|stampede|bus|truck|car|van|minibus|boat|ferry|ship|vessel|freighter"
    r"|trawler|helicopter|plane|aircraft|tree|roof|wall)"
)
# "a tornado was reported in Orva, killing 13", "one of the landslides killed two".
_one = (
    rf"(?:(?:an?|one|another) (?:[\w-]+ ){{0,3}}?|one of the )(?P<of>{_mishaps})s?\b"
    r"(?! (?:of|warning|watch)\b)"
)
BY_ONE = re.compile(rf"\b{_one}")
# "60 people were hurt when a roof fell"
BEHIND = re.compile(rf"[^.,;]{{0,70}}?\b(?:when|after|as|in|by|aboard) {_one}")
# So much of a report says what it is about.
OPENING = 300
MISHAPS = frozenset(
    (
        "landslide mudslide rockslide avalanche tornado wildfire waterspout levee lightning"
        " aftershock flood stampede bus truck car van minibus boat ferry ship vessel freighter"
        " trawler helicopter plane aircraft tree roof wall landslides mudslides tornadoes wildfires"
    ).split()
)
# "soldiers held since Sunday were freed": how long they were held, not a time of freeing them.
HELD_SINCE = re.compile(
    r"\b(?:held|captive|hostage|kidnapped|abducted|captured|seized|detained|imprisoned|jailed"
    r"|missing|trapped|stranded)\b[^.;,]{0,30}?\bsince\b(?! (?:then|the (?:war|truce))\b)"
)
HURT = frozenset((Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.RESCUED))


# "The number of displaced reached 700,000 in 2016": what a level was then.
LEVEL = re.compile(r"\b(?:reached|stood at|peaked at|totall?ed|hit|topped|exceeded|was)\s\Z")
OF_YEAR = re.compile(r"\sin (?:19|20)\d\d\b")
# How far before a figure the verb may begin.
LEVEL_REACH = 12


def is_of_year(asked: Covering) -> bool:
    """Tell whether a figure is the level of a year: "hit 90 in 2016"."""
    if OF_YEAR.match(asked.text, asked.end) is None:
        return False
    return LEVEL.search(asked.text, max(0, asked.start - LEVEL_REACH), asked.start) is not None


def is_until_now(asked: Covering) -> bool:
    """Tell whether a figure has been added up until now, or over a month."""
    if asked.onset.box.holds(asked.passage):
        return True
    text = asked.text
    if "(+" in text and RISEN.match(text, asked.end):
        return True
    if "since" in asked.passage.words and is_joined(asked):
        return True
    if NUMBER_OF.match(text, asked.end) and RAISED.search(text[: asked.start][-RAISE:]):
        return True
    if asked.low > ONE and asked.is_perfect and LED.match(text) and not asked.is_dated:
        return True
    if asked.onset.single:
        return False
    if asked.names(NOW) and asked.is_perfect and UNTIL_NOW.search(text):
        return True
    if asked.low <= ONE or not asked.names(SPANNED) or not spans(asked):
        return False
    named = asked.onset.named(asked.passage)
    return not any(day.iso and not day.since and not day.said for day in named)


def is_of_whole(asked: Covering) -> bool:
    """Tell whether a figure is of all that a war or an epidemic brought, or of all there were."""
    if asked.low <= ONE:
        return False
    if is_of_many(asked):
        return True
    if asked.names(TALLIES) and TALLIED.search(asked.text, 0, asked.start):
        return True
    if asked.onset.single or not asked.names(WHOLES):
        return False
    if IN_ALL.match(asked.text):
        return True
    clause = asked.clause.lower()
    if WHOLE.search(asked.text, max(0, asked.text.find(clause)), asked.start):
        return not asked.is_dated
    began = asked.is_perfect and BEGAN.search(clause) is not None
    return began and not asked.is_dated and SUPERLATIVE.search(asked.text) is None


def is_of_many(asked: Covering) -> bool:
    """Tell whether a figure is of all that some have done, of an upheaval, or of a whole month."""
    if asked.names(FILLED) and WHOLE_MONTH.search(asked.clause.lower()):
        return True
    start, text = asked.start, asked.text
    # A day is of what they did then: "rebels who have killed hundreds struck on Monday".
    if "have" in asked.passage.words and HAVE_DONE.search(text, max(0, start - DONE), start):
        return True
    if asked.is_dated or asked.is_brief:
        return False
    if asked.names(UPHEAVALS) and UPHEAVAL.search(text, max(0, start - HEAVED), start):
        return SUPERLATIVE.search(text) is None
    return asked.names(HAPPENED) and IN_WAR.search(asked.clause.lower()) is not None


def is_of_day_alone(asked: Covering) -> bool:
    """Tell whether a figure is of one day of many: "on Friday alone", "in a single day"."""
    if not asked.names(ALONE):
        return False
    found = ONE_DAY.search(asked.text, asked.end, asked.stop) or ONE_DAY.match(asked.text)
    return found is not None


def spans(asked: Covering) -> bool:
    """Tell whether a figure's clause, or what opens its sentence, names a period of weeks."""
    if SPAN.search(asked.clause):
        return True
    if asked.toll.measure in LASTING:
        return False
    return bool(OVER.search(asked.clause) or OVER.match(asked.text))


def is_freed(asked: Covering) -> bool:
    """Tell whether a figure is of those freed whose captivity alone has a beginning."""
    freed = asked.toll.measure is Measure.RESCUED and asked.toll.how != "total"
    if not freed or "since" not in asked.passage.words:
        return False
    held = HELD_SINCE.search(asked.text)
    return held is not None and asked.text.count("since ") == 1


def is_joined(asked: Covering) -> bool:
    """Tell whether a figure is of the period behind the next: "90 killed and 8 held since May"."""
    text, stop = asked.text, asked.stop
    if not text.endswith(" and ", 0, stop) or not asked.is_perfect:
        return False
    following = asked.passage.following(asked.passage.start + stop) - asked.passage.start
    since = SINCE_DAY.search(text, stop, following)
    return since is not None and SUPERLATIVE.search(text, stop, following) is None


def is_one_of_many(asked: Covering) -> bool:
    """Tell whether a figure is of one day or mishap of a disaster or an epidemic that goes on."""
    if NEW.match(asked.text, asked.end) is not None and not asked.names(SPANS):
        return True
    if not asked.onset.calamity or asked.toll.measure not in HURT or not asked.names(MISHAPS):
        return False
    if asked.low < ONE or asked.toll.how == "total":
        return False
    at = asked.text.find(asked.clause)
    before, behind = asked.text[at : asked.start], asked.text[asked.end : at + len(asked.clause)]
    mishap = BY_ONE.search(before) or BEHIND.match(behind)
    # Not of a report on that very landslide.
    return mishap is not None and mishap["of"] not in asked.onset.lead[:OPENING]
