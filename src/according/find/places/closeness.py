"""Which of the places that a sentence names is a figure's: by clauses, lists and parts."""

import re

from according.find.places.countrynames import CONTINENTS, countries
from according.find.places.placenames import Mention
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["closest", "nearest"]

# How many of the places that a sentence names are looked at on either side of a figure.
EITHER_SIDE = 8


def nearest(named: list[Mention], start: int) -> list[Mention]:
    """Give those of the places that a sentence names, in order, that stand near a figure."""
    if len(named) <= EITHER_SIDE:
        return named
    here = sum(mention.span.start < start for mention in named)
    return named[max(0, here - EITHER_SIDE) : here + EITHER_SIDE]


def closest(passage: Passage, toll: Measured, firm: list[Mention]) -> Span | None:
    """Give the place in the figure's clause: right after it, before it, or after its neighbours."""
    start = passage.items[toll.at].start
    following = beyond_parts(passage, toll)
    if JOINED.fullmatch(passage.report.text, passage.items[toll.at].end, following):
        # "19 children and two teachers were killed in Gori, and 10 men in Poti".
        following = passage.following(following)
    elif AS_WHEN.fullmatch(passage.report.text, passage.items[toll.at].end, following):
        # "20 died when two ferries sank near Gori, 12 when one did near Poti": of both.
        following = passage.following(following)
    before = [m.span for m in firm if m.span.start < start]
    firm = [m for m in firm if m.span.start < start or not fronted(passage, m.span)] or firm
    parts = parts_of(passage, toll)
    firm = before_parts(passage, start, parts, firm)
    own = [
        m.span
        for m in firm
        if start < m.span.start < following and not parted(passage, parts, m.span)
    ]
    own = of_clause(passage, toll, firm, before, own)
    if own:
        # "in Peru, when a bus fell into a gorge in Carmora": the country says less.
        return next((place for place in own if is_nearer(passage, own[0], place)), own[0])
    after = [
        m.span for m in firm if following < m.span.start and not parted(passage, parts, m.span)
    ]
    # "More than 300 were wounded; some 10,000 fled to Kousseri": only the latter did.
    text = passage.report.text
    after = [
        place
        for place in after
        if ANOTHER.search(text, start, place.start) is None
        or is_shared(text, start, passage.figures, place)
    ]
    return of_neighbours(passage, toll, before, after)


def is_nearer(passage: Passage, first: Span, place: Span) -> bool:
    """Tell whether a place says more than the country before it, of the same event.

    Not "killed in Malia, with gusts of 120mph recorded at Cape Orva".
    """
    beside = AND_MORE.search(passage.report.text, first.end, place.start) is not None
    return place.text not in countries() and not beside


# "Nine died while four more were hurt as a bus hit a wall in Gori": of both.
SHARED = re.compile(
    r",?\s(?:while|as)\s(?:[\w-]+\s){1,4}(?:was|were|are|have been)\s(?:[a-z]+ly\s)?[a-z]+"
    r"\s(?:[a-z]+ly\s)?(?:when|after|as)\s[^,;]*\Z"
)


def is_shared(text: str, start: int, figures: list[int], place: Span) -> bool:
    """Tell whether a figure's clause and the next tell the same event, which a third places."""
    between = text[start : place.start]
    at = max(between.find(" while "), between.find(" as "))
    several = sum(start < figure < place.start for figure in figures) == 1
    return several and at >= 0 and SHARED.match(between, at) is not None


AND_MORE = re.compile(r",\swith\s(?:an?|gusts?|winds?|more|the)\b")


def of_clause(
    passage: Passage, toll: Measured, firm: list[Mention], before: list[Span], own: list[Span]
) -> list[Span]:
    """Give those of the places right after a figure that are its own, if others stand before it."""
    start, end = passage.items[toll.at].start, passage.items[toll.at].end
    if not before:
        return own
    # "In Malakal two died; and in Bentiu 15 fell ill."
    own = [place for place in own if "; " not in passage.report.text[end : place.start]]
    if is_consequence(passage, before[-1], start, end, own):
        return []
    # "In Fujian two died, while a tornado in Zhejiang killed 13."
    own = [place for place in own if not is_of_next(passage, start, place)]
    if own and opened(passage, before[-1], start):
        # "In Gori, three people died after police fired on a section of the Expressway"
        weak = {m.span for m in firm if m.how in WEAK}
        own = [place for place in own if place not in weak]
    if own and all(is_vast(place) for place in own):
        # "a bomb in Baghdad killed 20, among them the envoy in Iraq"; but "seven over Crimea".
        near = own[0].start - end < BESIDE or is_behind_another(passage, toll, before[-1], own[0])
        return own if near or before[-1].text in countries() else []
    return own


IN_IT = re.compile(r"(?:\s[\w’'-]+){0,3}\s(?:in|inside|across|over)\s(?:the\s)?(?:\w+ed\s)?")


def is_behind_another(passage: Passage, toll: Measured, before: Span, place: Span) -> bool:
    """Tell whether the place before is another figure's: "two in Gori and six others in Syria"."""
    text, items = passage.report.text, passage.items
    if IN_IT.fullmatch(text, items[toll.at].end, place.start) is None:
        return False
    told = [one for one in passage.tolls if one.at < toll.at and one.at != toll.whole]
    return any(items[one.at].start < before.start < items[toll.at].start for one in told)


# ", killing at least three,": what a blow at the place before it did, in a list of such blows.
KILLING = re.compile(
    r",\s(?:[a-z]+ly\s)?[a-z]{4,}ing\s(?:(?:at|least|about|some|another)\s){0,2}\Z"
)


AND_DOING = re.compile(r"\sand\s(?:[a-z]+ly\s)?[a-z]{4,}ing\s")


def is_consequence(passage: Passage, before: Span, start: int, end: int, own: list[Span]) -> bool:
    """Tell whether a participle ties a figure to the place before it, and a comma ends its clause.

    "Bombers hit a camp in Paktar, killing three, a meeting in Kunor, killing 10".
    """
    text = passage.report.text
    if not own or KILLING.fullmatch(text, before.end, start) is None:
        return False
    between = text[end : own[0].start]
    # "hit the Mora coast, killing five people and cutting roads in Lima"
    return "," in between or AND_DOING.search(between) is not None


def of_neighbours(
    passage: Passage, toll: Measured, before: list[Span], after: list[Span]
) -> Span | None:
    """Give the place before a figure, or after the figures behind it, that it shares."""
    text, start = passage.report.text, passage.items[toll.at].start
    if before and after and "; " in text[before[-1].end : start]:
        # "nine died in Fujian; eight died and 43 houses fell in Jiangxi"
        return after[0]
    listed = is_list(after, [figure for figure in passage.figures if figure > start])
    if before and after and before[-1].text in countries() and after[0].text not in countries():
        # "The monitor, who has helpers in Syria, said 12 rebels and 20 soldiers died in Gori"; but
        # "The toll in Syria is 12, with 20 missing in Gori".
        before = before if toll.how == "total" or listed else []
    if len(before) > 1 and PAIRED.fullmatch(text, before[-2].end, before[-1].start):
        # "Missiles struck Gori and the port of Lutova, killing 12".
        before = before[:-1]
    if before and not (after and any(before[-1].start < f < start for f in passage.figures)):
        return before[-1]
    if after and not listed:
        return after[0]
    return before[-1] if before else None


def is_vast(place: Span) -> bool:
    """Tell whether a place is a country or a continent."""
    return place.text in countries() or place.text in CONTINENTS


def beyond_parts(passage: Passage, toll: Measured) -> int:
    """Give where the next figure begins that is no part of this one: "12, four of them women"."""
    start = passage.items[toll.at].start
    whole = toll.whole if toll.whole >= 0 else toll.at
    parts = {passage.items[t.at].start for t in passage.tolls if t.whole == whole}
    after = (at for at in passage.figures if at > start and at not in parts)
    return next(after, passage.end)


WEAK = frozenset("of on over along from off into".split())


def opened(passage: Passage, place: Span, start: int) -> bool:
    """Tell whether a place opens the sentence right before a figure: "In Gori, three died"."""
    lead = passage.report.text[passage.start : place.start].strip('\n •*-“"').lower()
    between = passage.report.text[place.end : start]
    return lead in ("in", "at", "near") and between.strip(" ,") == ""


# Nothing but the noun of the first stands between two figures of one list.
JOINED = re.compile(r"\s[\w’'-]+(?:\s[\w’'-]+)?(?:,|\sand)\s")
# What leads from a figure to what brought it about, which has a figure of its own.
AS_WHEN = re.compile(r"\s[^,;:.\d]{0,60}\s(?:after|when|as)\s(?:at least\s|about\s|some\s)?")
PAIRED = re.compile(
    r"(?:,| city)? and (?:the )?(?:nearby |neighbou?ring )?"
    r"(?:(?:[a-z]+ern |port |border |coastal )?"
    r"(?:city|town|village|port|province|region|district|capital) of )?"
)
# "seven over Crimea", "12 in Syria": so near a place is the figure's own.
BESIDE = 8
# What begins another clause, whose figure follows.
ANOTHER = re.compile(r";\s|,?\swhile\s|,\swhereas\s|,?\sfollowed by\s")
# "Clashes in Gori killed 12 and a blast in Lutova killed 30."
AND_EVENT = re.compile(
    r",?\sand\s(?:another|one|clashes|fighting|(?:an?\s)?(?:[a-z]+\s)?(?:attack|blast|bomb|bombing"
    r"|explosion|raid|strike|airstrike|shooting|flood|landslide|fire|crash)s?)"
    r"\s(?:in|at|near|on)\s(?:the\s)?\Z"
)


def is_of_next(passage: Passage, start: int, place: Span) -> bool:
    """Tell whether a place stands in the next clause, which has a figure of its own behind it."""
    between = passage.report.text[start : place.start]
    parts = ANOTHER.search(between) or AND_EVENT.search(between)
    return parts is not None and any(at > place.end for at in passage.figures)


FRONT = re.compile(
    r"(?:[,;:]|\band|\bwhile|\bbut)\s(?:in|at|near|around|across|outside|on)\s(?:[a-z]+\s){0,4}\Z"
)
FOLLOWED = re.compile(r",?\s(?:(?!(?:and|but|while)\s)[a-z]+\s){0,2}\Z")
# How far before a place its word may stand.
FRONTING = 48


def fronted(passage: Passage, place: Span) -> bool:
    """Tell whether a place opens the clause of the figure after it: "and in Gori one died"."""
    text = passage.report.text
    if not FRONT.search(text[max(passage.start, place.start - FRONTING) : place.start]):
        return False
    figure = next((at for at in passage.figures if at > place.end), None)
    return figure is not None and FOLLOWED.match(text[place.end : figure]) is not None


def parts_of(passage: Passage, toll: Measured) -> list[int]:
    """Give the ends of the figures after this one that count parts of it."""
    parts = (t for t in passage.tolls if t.whole >= 0 and t.at > toll.at and t.whole != toll.whole)
    return [passage.items[t.at].end for t in parts]


def before_parts(
    passage: Passage, start: int, parts: list[int], firm: list[Mention]
) -> list[Mention]:
    """Leave out the places of parts: "36 drones: 20 over Bryansk and nine over Kursk"."""
    if not parts or ":" not in passage.report.text[start : parts[0]]:
        return firm
    return [m for m in firm if m.span.start < parts[0]]


def parted(passage: Passage, parts: list[int], place: Span) -> bool:
    """Tell whether a place is a part's alone: "59 drones, 45 of them over Bryansk"."""
    before = [part for part in parts if part < place.start]
    if not before:
        return False
    between = passage.report.text[before[-1] : place.start]
    if INCLUDED.search(passage.report.text, passage.start, before[-1]) and VERB.search(between):
        # "30 herders including two boys were shot in Gori"
        return False
    return "," not in between or "," not in AGED.sub("", between)


INCLUDED = re.compile(r"[^\W,]\s(?:including|among them)\s(?:[a-z]+\s){0,2}[\w,-]+\Z")
VERB = re.compile(r"^\s[a-z-]+(?:\s[a-z-]+)?\s(?:were|was|have been|had been|died|have died)\b")
# "three boys aged 8, 12 and 17 in Gori"
AGED = re.compile(r"\b(?:aged|ages)\s\d[\d, ]*(?:and \d+)?")


def is_list(after: list[Span], figures: list[int]) -> bool:
    """Tell whether the places belong to the figures before them: "21 in Davao, 36 in Cotabato"."""
    owners = {sum(figure < place.start for figure in figures) for place in after}
    return len(owners) > 1
