"""Places that a figure's sentence names, and that are not its own: by words that say so."""

import re
from collections.abc import Iterable

from according.find.numbers.calendar import MONTH
from according.find.places.countrynames import CONTINENTS, seats
from according.find.places.placenames import Mention
from according.find.tolls.clauses.comparisons import SINCE_WHEN
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = [
    "LOCAL",
    "RANKS",
    "are_separate",
    "compared",
    "in_passing",
    "is_most",
    "is_of_another",
    "is_ranked",
    "is_said",
    "is_worse_since",
    "narrow",
    "says_there",
    "since_that",
    "tells_of_before",
    "whose_toll",
]


def is_wider(passage: Passage, start: int, place: Span, wide: re.Match[str]) -> bool:
    """Tell whether a figure is of many places, and the place that its sentence names another's.

    "Floods hit Gori, and 7,800 were stranded throughout the country", "90 died nationwide, 12 of
    them in Gori": the figure's own clause says so behind it, and does not name the place.
    """
    at = passage.start + wide.start()
    if SEVERAL.search(wide[0]) and passage.report.text[place.end : start].strip(" ,") == "":
        # "In Gori, 50 people were killed across four villages"
        return False
    if start < place.start < passage.following(start) or not ALL_OVER.match(wide[0]):
        return False
    if wide.start() < OPENING and at < start < place.start:
        # "Throughout the country, 90 were hurt, and two died in Gori"
        return True
    return start < at and ENDED.search(passage.report.text, start, at) is None


# How far into a sentence the words that open it reach.
OPENING = 12
SEVERAL = re.compile(r"\b(?:villages|towns|areas|places|locations|points|communities)\Z")
# Not "where 200 died, and rescuers from 14 countries came".
ALL_OVER = re.compile(r"across|throughout|all over|[a-z]+-?wide\b")
ENDED = re.compile(r"[,;:]\s")

# What follows holds for most of those counted, not for all.
MOSTLY = re.compile(
    r"\b(?:mostly|mainly|largely|chiefly|primarily|predominantly|especially|particularly|notably"
    r"|principally|most of (?:them|whom)"
    r"|with (?:most|many)(?: of (?:them|whom))?(?: occurring)?"
    r"|the (?:vast )?majority(?: of (?:them|whom))?"
    r"|the (?:largest|highest|biggest|greatest) (?:numbers?|concentrations?|shares?)"
    r"(?: of [\w ]{1,30}?)?)(?: located| living| recorded| reported)?"
    r"\s(?:in|at|from|around|near|across)\s(?:the\s)?(?:[a-z]+\s){0,3}\Z"
)


# Characters: how far before a place words of it may begin, of most or of a part.
BEFORE_PLACE = 240


def is_most(passage: Passage, start: int, place: Span) -> bool:
    """Tell whether only most of a figure were at a place behind it: "1,300, mostly in Gori"."""
    first = max(start, place.start - BEFORE_PLACE)
    return MOSTLY.search(passage.report.text, first, place.start) is not None


# "39 died (35 in Gori, 4 in Poti) and 60 were hurt": how far such brackets may reach.
BRACKET = 160


def is_share(passage: Passage, toll: Measured, part: Measured, place: Span) -> bool:
    """Tell whether a place is that of a part before a figure: "40, 35 of them in Gori; 90 fled"."""
    if part.whole < 0 or part.at >= toll.at or not part.phrase.bare:
        return False
    text, end = passage.report.text, passage.items[part.at].end
    if end >= place.start or PART_IN.fullmatch(text, end, place.start) is None:
        return False
    # Not "ten in Gori (five electrocuted)".
    return any(sign in text[place.end : passage.items[toll.at].start] for sign in ",;")


def is_of_others(passage: Passage, toll: Measured, place: Span) -> bool:
    """Tell whether a place before a figure is only that of a part, or most, of another figure.

    "39 died (35 in Gori, 4 in Poti) and 60 were hurt", "72 died, mostly in Gori, and 60 were".
    """
    text, start = passage.report.text, passage.items[toll.at].start
    between = text[place.end : start]
    if "where" in between:
        return False
    if passage.wholes and toll.whole < 0:
        before = passage.between(place.start - BEFORE_PLACE, place.start)
        if any(is_share(passage, toll, part, place) for part in before):
            return True
    opens = text.rfind("(", max(passage.start, place.start - BRACKET), place.start)
    if opens >= 0 and ")" not in text[opens : place.start] and ")" in between:
        return any(opens < at < place.start for at in passage.figures)
    return "," in between and is_most(passage, passage.start, place)


def has_share(passage: Passage, toll: Measured, place: Span) -> bool:
    """Tell whether brackets behind a place give its share of a figure: "172 in Gori (50) and"."""
    if toll.at not in passage.wholes:
        return False
    text, items = passage.report.text, passage.items
    return any(
        text[place.end : items[t.at].start] == " (" for t in passage.tolls if t.whole == toll.at
    )


# "508 of them in Chile", "508 confirmed in Chile": the place of a part, and of no more.
PART_IN = re.compile(
    r"(?:\s\([^()\n]{1,60}\))?(?:\s(?:of (?:them|whom)|reported|recorded|confirmed|estimated"
    r"|counted|registered|alone|documented|dead|killed|died|were|was))*\s(?:in|at|from|near|across)"
    r"\s(?:the\s)?(?:[a-z]+\s){0,4}?(?:[A-Z][\w-]+\s){0,3}?",
)


def is_of_part(passage: Passage, toll: Measured, place: Span) -> bool:
    """Tell whether a place behind a figure is that of a part: "900 died, 508 of them in Chile"."""
    items, text = passage.items, passage.report.text
    for part in passage.between(place.start - BEFORE_PLACE, place.start):
        if part.at <= toll.at or not part.phrase.bare or part.measure is not toll.measure:
            continue
        of_it = part.whole == toll.at or (part.how == "list" and not toll.phrase.bare)
        if of_it and PART_IN.fullmatch(text, items[part.at].end, place.start):
            return True
    return False


def is_of_another(passage: Passage, toll: Measured, place: Span) -> bool:
    """Tell whether a place is that of a part of a figure, or of a figure before it, alone."""
    start = passage.items[toll.at].start
    if place.start < start:
        return is_of_others(passage, toll, place)
    return is_of_part(passage, toll, place) or has_share(passage, toll, place)


# ", the": what stands between a place and who speaks there.
FRONTED = 6
# How far before its place the words that say so may stand.
FRONT_OF_PLACE = 90
# "told reporters in Gori that", "a spokesman in Gori said": where somebody speaks.
SAID_IN = re.compile(
    r"\b(?:(?:told|telling)(?:\s[\w’'.]+){1,4}?|said|says|speaking|announced|declared|conference"
    r"|briefing|reporters|journalists|monitored|spokes(?:man|woman|person)|officials?|statement|interview\w*"
    r"|(?:said|made|disclosed|stated|announced|revealed) this(?: known)?"
    r"(?: (?:in|during|at) an? \w+)?(?: (?:on|late|early))?(?: \w+day)?"
    r"|(?<=, the )(?:[A-Z][\w.]* ){0,4}(?:chief|head|director|representative|coordinator|envoy))"
    r"\s(?:in|at|from)\s(?:the\s|a\s)?(?:[a-z]+\s){0,3}\Z"
)
SAID_THERE = re.compile(r"(?:[’']s)?(?:\s[\w.]+){0,3}?,?\s(?:that|said|told|says)\b|\.|,?[”\"]|\Z")


# Who counts what happened where they are.
LOCAL = re.compile(
    r"\b(?:officials|authorities|police|medics|paramedics|doctors?|nurses|surgeons|rescuers"
    r"|residents|witnesses|villagers|activists|volunteers|gravediggers|undertakers|coroner"
    r"|(?:aid|rescue|relief|health|medical|hospital|morgue) (?:workers?|staff)"
    r"|firefighters|prosecutors|mayor|governor|sheriff|commissioner|administrator"
    r"|health ministry|ministry of health"
    r"|civil defen[cs]e)\b"
)


def is_said(passage: Passage, start: int, place: Span, claimant: Span | None = None) -> bool:
    """Tell whether a place is where somebody speaks of a figure, not where it happened."""
    text = passage.report.text
    if claimant is not None and place.end < claimant.start <= place.end + FRONTED:
        # "In Kabul, a Taliban spokesman claimed 58 had died": not "In Kabul, police said".
        far = place.text.casefold() in seats() and LOCAL.search(claimant.text) is None
        opens = place.start < start
        if far and opens and text[place.end : claimant.start] in (", ", ", the ", ", a "):
            return True
    first = max(passage.start, place.start - FRONT_OF_PLACE)
    said = SAID_IN.search(text[first : place.start])
    if said is None or first + said.start() < start < place.start:
        return False
    there = SAID_THERE.match(text, place.end, passage.end) is not None
    return there or TOLD_IN.match(said[0]) is not None


# "He told reporters in Gorva, two of them", "monitored in Gorva": wherever it stands, somebody
# speaks there.
TOLD_IN = re.compile(
    r"(?:told|telling)\s(?:the )?(?:reporters|journalists|media|press|newsmen|broadcasters)\b"
    r"|(?:conference|briefing|monitored)\b"
)


BEFORE = re.compile(
    rf"\A\W*(?:in|on|last|during)\s(?:early\s|late\s|mid-)?(?:{MONTH}|year\b|month\b)"
    r"|\b(?:last|previous|earlier this|earlier in the) (?:month|year)\b"
    r"|\b(?:weeks|months|years|decades) (?:ago|earlier|before|after)\b",
    re.IGNORECASE,
)


# "in three separate rain-related incidents in Sindh": at no one place in it.
SEPARATE = re.compile(
    r"\b(?:separate|different|various|multiple|several) (?:[a-z-]+ ){0,2}"
    r"(?:incidents|accidents|attacks|operations|engagements|encounters|clashes|raids|blasts|places)\b"
)


def are_separate(passage: Passage) -> bool:
    """Tell whether a sentence sums up what happened at several places."""
    return SEPARATE.search(passage.low) is not None


SINCE_THAT = re.compile(r"\bsince (?:the|a|an) [^.;]{0,60}\b(?:in|at|on)\s\Z")


def since_that(passage: Passage, start: int, place: Span) -> bool:
    """Tell whether a place is of what another is compared with: "since the attack in Gori that"."""
    if "since" not in passage.words or place.start < start:
        return False
    said = passage.low[start - passage.start : place.start - passage.start]
    return SINCE_THAT.search(said) is not None


def in_passing(passage: Passage, place: Span) -> bool:
    """Tell whether a place is where somebody speaks, or of what another is compared with."""
    return is_said(passage, passage.start, place) or is_worse_since(passage, place)


WORSE_SINCE = re.compile(
    r"\b(?:deadliest|worst|biggest|largest|bloodiest|heaviest|highest|strongest|most powerful)\b"
    r"[^.;]{0,80}\bsince\b[^.;]{0,80}\Z"
)
# How far before its place such a comparison may begin.
COMPARED = 180


def is_worse_since(passage: Passage, place: Span) -> bool:
    """Tell whether a place is of what another is compared with: "worst since 34 died in Gori"."""
    if "since" not in passage.words:
        return False
    at = place.start - passage.start
    return WORSE_SINCE.search(passage.low[max(0, at - COMPARED) : at]) is not None


# "the largest number of any country behind Syria", "a rate second only to Mali".
RANKED = re.compile(
    r"\b(?:second|third|next) only to (?:the )?\Z"
    r"|\b(?:highest|largest|biggest|most|worst|deadliest|heaviest|lowest|more)\b[^.;,]{0,40}"
    r" (?:after|behind|outside|except|besides|anywhere but|than in|than) (?:the )?\Z"
)
RANKS = frozenset(
    "after behind outside except besides anywhere only than highest worst largest deadliest".split()
)
# "the highest in Europe"
HIGHEST = re.compile(r"\b(?:highest|worst|largest|deadliest|most) in \Z")
# How far before its place such a rank may begin.
RANK = 70


def is_ranked(passage: Passage, place: Span) -> bool:
    """Tell whether a country is only one that another is ranked by: "second only to Mali"."""
    at = place.start - passage.start
    before = passage.low[max(0, at - RANK) : at]
    highest = place.text in CONTINENTS and HIGHEST.search(before) is not None
    return highest or RANKED.search(before) is not None


def tells_of_before(passage: Passage) -> bool:
    """Tell whether a sentence is of other times: the next paragraph goes back to the report's."""
    return BEFORE.search(passage.low) is not None


def compared(passage: Passage, start: int) -> bool:
    """Tell whether a figure is of an event that another is compared with."""
    if "since" not in passage.words:
        return False
    return SINCE_WHEN.search(passage.low[: start - passage.start]) is not None


def narrow(
    passage: Passage, toll: Measured, own: Span | None, wide: re.Match[str] | None
) -> Span | None:
    """Give the place that a figure's own sentence names, None for what happened all over."""
    start = passage.items[toll.at].start
    return None if own and wide and is_wider(passage, start, own, wide) else own


def says_there(passage: Passage) -> bool:
    """Tell whether a sentence says "there" of a place, not "there were"."""
    items = passage.items
    return "there" in passage.words and any(
        item.low == "there" and (at + 1 >= len(items) or items[at + 1].kind not in ("be", "have"))
        for at, item in enumerate(items)
    )


# "bringing Israel's death toll to 10": how far behind its owner a toll stands.
ITS_TOLL = re.compile(r"[’']s? (?:\w+ ){0,2}(?:toll|tally|dead|deaths|fatalities)\b")


def whose_toll(passage: Passage, start: int, named: Iterable[Mention]) -> Span | None:
    """Give the place that owns the toll whose value a figure is, None if none does."""
    text = passage.report.text
    owns = (m.span for m in named if m.how in ("owner", "actor") and m.span.end < start)
    return next((span for span in owns if ITS_TOLL.match(text, span.end)), None)
