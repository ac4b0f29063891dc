"""Figures whose clause leaves its verb out: "in Aleppo 12 were killed, in Homs nine"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Role, lexicon
from according.find.numbers.calendar import DAYS_AND_MONTHS
from according.find.tolls.clauses.left_out import JOINING
from according.find.tolls.counted import Measured
from according.find.tolls.within.manners import DEGREES, graded
from according.model import Measure

__all__ = [
    "ACCOUNTS",
    "by_degrees",
    "dated",
    "gapped",
    "last_verb",
    "less_badly",
    "of_cause",
    "of_same",
    "source_of_gap",
    "then_more",
]

PLACING = lexicon().words["measures_placing"]
# By these words so many are due to somebody: "the army accounted for 41".
ACCOUNTS = frozenset("account accounts accounted accounting responsible".split())
ORDER = frozenset("first second third fourth other latter former".split())
SIDES = frozenset("guard coastguard army police government military navy coalition militia".split())
# "City Clinic 22 wounded, St Anna 19": how far apart two figures may stand.
APART = 12
# How far before a place another may stand.
BACK = 40
# "In Aleppo 12 were killed, in Homs nine": the shortest clause before.
GAP = 4
# "in the port city of Homs nine": how far the preposition may stand.
PLACED = 6


def gapped(items: list[Item], at: int, phrase: Phrase, last: int) -> bool:
    """Tell whether a bare figure goes on for another place, side or blow, the verb left out."""
    ends = phrase.end >= len(items) or items[phrase.end].kind in ("punct", "conj")
    if not phrase.bare or phrase.of or at < 2:  # noqa: PLR2004 - "and Homs nine"
        return False
    if not ends:
        return by_another(items, at, last) or says_again(items, at, phrase, last)
    ways = (for_name, by_source, on_day, on_account, in_course)
    return for_side(items, at) or for_place(items, at) or any(way(items, at, last) for way in ways)


FOUND = frozenset(("found", "recovered", "located"))


def last_verb(items: list[Item], last: Measured, at: int, *, bare: bool) -> int:
    """Give the last verb that tells of others before a figure: "12 deaths were noted in Kost"."""
    told = (b for b in range(last.word, at) if items[b].tolls or items[b].low in FOUND)
    verb = max(told, default=last.word)
    here = last.phrase.end
    if last.how != "noun" or verb >= here or not bare:
        return verb
    while here < at and items[here].kind in ("be", "have", "adv"):
        here += 1
    noted = last.phrase.end < here < at and items[here].kind == "word"
    return here if noted else verb


def says_again(items: list[Item], at: int, phrase: Phrase, last: int) -> bool:
    """Tell whether a verb is said again of a bare figure: "126 were reported in April"."""
    here = phrase.end
    if items[at - 1].low not in JOINING or items[here].kind != "be" or here + 1 >= len(items):
        return False
    verb = items[here + 1]
    between = range(last + 1, at - 1)
    again = any(items[b].low == verb.low and items[b - 1].kind == "be" for b in between)
    return again and verb.kind == "word" and all(items[b].figure is None for b in between)


def in_course(items: list[Item], at: int, last: int) -> bool:
    """Tell whether others died in the course of something: "two died, one while fleeing"."""
    if last < 0 or items[at - 1].low not in JOINING or at + 1 >= len(items):
        return False
    if items[at + 1].low != "while":
        return False
    between = items[last + 1 : at - 1]
    died = any(t.role == Role.BEFALL for item in between for t in item.tolls)
    return died and not any(i.text in ";." or i.kind in ("rel", "figure") for i in between)


# "killed by a bomb, and 15 by a gunman", "brought out of a mine, and 51 from a field".
OTHERWISE = frozenset(("by", "from"))


MEANS = lexicon().words["fitting_weapons"] | frozenset(
    "weapons fire bullets bayonet hanging drowning hunger disease poison boat boats helicopter"
    " helicopters air sea road".split()
)


def by_another(items: list[Item], at: int, last: int) -> bool:
    """Tell whether it befell a bare figure by somebody else: "and 15 by a gunman"."""
    after = items[at + 1]
    opens = items[at - 1].low in JOINING and at + 2 < len(items)
    if opens and last >= 0 and after.low == "to":
        return is_moved(items, at, last)
    if not opens or after.low not in OTHERWISE or last < 0:
        return False
    other = items[at + 2]
    named = other.kind == "det" or other.capital or other.low in MEANS
    between = items[last + 1 : at]
    links = ("by",) if after.low == "by" else ("from", "of")
    same = any(i.low.rpartition(" ")[2] in links for i in between)
    parted = any(i.text in ";." or i.kind in ("rel", "figure") for i in between)
    return named and same and not parted


def is_moved(items: list[Item], at: int, last: int) -> bool:
    """Tell whether others are brought elsewhere: "referred to the hospital and one to a clinic"."""
    between = items[last + 1 : at]
    if items[at + 2].kind not in ("det", "word") or any(
        i.text in ";." or i.figure for i in between
    ):
        return False
    return any(
        item.tolls and (" to" in item.low or items[last + 2 + n].low == "to")
        for n, item in enumerate(between)
    )


def on_account(items: list[Item], at: int, last: int) -> bool:
    """Tell whether it is due to somebody else: "Arland accounted for 12 deaths, Ostia for 3"."""
    if items[at - 1].low != "for" or all(item.low not in ACCOUNTS for item in items[:last]):
        return False
    # "Rebels were responsible for 12 deaths and state forces for 3"
    between = items[last + 1 : at - 1]
    joined = any(i.low in JOINING for i in between) and all(i.kind in PLAIN for i in between)
    return items[at - 2].capital or (joined and items[at - 2].kind == "word")


PLAIN = frozenset(("word", "det", "punct", "conj"))


# Who may be said to count: "police said 12 were killed, witnesses 30".
SOURCES = lexicon().words["gapped_sources"]
# How long such a source's name may be.
NAMED = 5


def by_source(items: list[Item], at: int, last: int) -> bool:
    """Tell whether another source's figure stands without its verb: "witnesses 30"."""
    return source_of_gap(items, at) is not None and any(
        items[here].low in lexicon().say for here in range(max(0, last - FIRST), last)
    )


def source_of_gap(items: list[Item], at: int) -> tuple[int, int] | None:
    """Give first and last item of the source right before a figure: "witnesses 30", "at 30"."""
    end = at - (items[at - 1].low in ("at", "of"))
    start = next(
        (
            here + 1
            for here in range(end - 1, max(0, end - NAMED - 2), -1)
            if items[here].low in JOINING or items[here].low in CONTRASTS
        ),
        end,
    )
    if start > 0 and any(item.text == "(" for item in items[max(0, start - NAMED) : start]):
        # Whoever stands in brackets is counted: "injured, 1,785 (civilians 970, police 815)".
        return None
    name = items[start:end]
    if not name or any(item.tolls or item.figure for item in name):
        return None
    if any(item.kind not in ("word", "det") and item.low not in ("of", "'s") for item in name):
        return None
    if any(item.low in lexicon().say or item.low in lexicon().count for item in name):
        # "activists put the figure at 40"
        return None
    short = len(name) == 1 and name[0].text.isupper() and len(name[0].text) > 2  # noqa: PLR2004
    return (start, end - 1) if short or any(item.low in SOURCES for item in name) else None


CONTRASTS = frozenset(("but", "whereas"))
# "police in the northern city of Kano said 12": how far before the first figure its verb may stand.
FIRST = 8
# "on Monday 12, the next day 30", "and on Tuesday nine".
DAYS = lexicon().words["predicates_time_words"]


def on_day(items: list[Item], at: int, last: int) -> bool:
    """Tell whether a bare figure goes on for another day: "the next day 387"."""
    here = at - 1
    after = [item.low for item in items[max(0, here - 2) : here + 1]]
    if after[1:] in (["following", "day"], ["next", "day"], ["day", "before"], ["day", "after"]):
        here -= 2
        here -= items[here].kind == "det"
    elif after[1:] == ["day", "later"]:
        here -= 3
    elif items[here].low in DAYS and items[here - 1].low == "on":
        here -= 2
    elif items[here].low in DAYS:
        here -= 1
    else:
        return False
    if here < last or here < 0 or items[here].low not in JOINING:
        return False
    return not any(i.text == "." or i.kind in ("rel", "figure") for i in items[last + 1 : at])


def for_name(items: list[Item], at: int, last: int) -> bool:
    """Tell whether names stand before both figures: "City Clinic 22 wounded, St Anna 19"."""
    if last < 1 or at - last > APART:
        return False
    named = names_before(items, at) and (names_before(items, last) or verb_of_name(items, last))
    between = items[last + 1 : at - 1]
    signs = [item.text for item in between if item.kind == "punct"]
    verbs = any(item.kind in ("be", "have", "pron", "rel") for item in between)
    return named and signs == [","] and not verbs


def names_before(items: list[Item], at: int) -> bool:
    """Tell whether a name stands right before a figure: "St Anna 19"."""
    return items[at - 1].capital and items[at - 1].kind == "word"


def verb_of_name(items: list[Item], at: int) -> bool:
    """Tell whether a name has a figure for its object: "Kost reported 12 deaths, Dalme nine"."""
    verb = items[at - 1].low
    has = verb in lexicon().count or verb in lexicon().say or verb in HAS
    return at > 1 and has and items[at - 2].capital and items[at - 2].kind == "word"


HAS = frozenset("lost had has saw suffered buried mourned confirmed reported".split())


def for_side(items: list[Item], at: int) -> bool:
    """Tell whether another side or blow stands before a figure: "and the rebels nine"."""
    # "and the coast guard 1,736"
    named = at - 2 - (items[at - 2].kind == "word" and items[at - 1].low in SIDES)
    if named < 1 or items[named].kind != "det" or items[named - 1].low not in JOINING:
        return False
    side = items[at - 1]
    several = kind_of(side) is Kind.PEOPLE and side.low.endswith("s")
    return side.low in ORDER or side.low in SIDES or several


def for_place(items: list[Item], at: int) -> bool:
    """Tell whether a place stands before a figure: "in Homs nine", "and Homs nine"."""
    if not (items[at - 1].capital and items[at - 1].kind == "word"):
        return False
    for here in range(at - 2, max(-1, at - PLACED), -1):
        if items[here].low in PLACING:
            alike = at > GAP and any(
                placed_so(items, back) for back in range(max(1, here - BACK), here)
            )
            return alike and items[here - 1].low in JOINING
        if items[here].low == "and":
            return items[here + 1].capital
        if items[here].kind not in ("word", "det") and items[here].low != "of":
            return False
    return False


def placed_so(items: list[Item], at: int) -> bool:
    """Tell whether an earlier figure stands behind its place as well: "in Aleppo 12"."""
    # "In Aleppo, 12 people died, and in Homs nine."
    name = items[at - 1 - (items[at - 1].text == ",")]
    named = name.capital and name.kind == "word"
    near = items[max(0, at - PLACED) : at]
    return items[at].figure is not None and named and any(i.low in PLACING for i in near)


def of_same(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a figure says who others of them were: "four of the dead were boys, two men"."""
    start = last.phrase.end
    if last.how != "partitive":
        return False
    goes_on = phrase.bare and items[at - 1].low == "and" and items[at + 1 : at + 2] != []
    if (
        goes_on
        and items[at + 1].low in ("to", "from")
        and not any(i.kind == "punct" for i in items[start:at])
    ):
        # "19 of the dead belonged to the army and eight to the police"
        return True
    said = any(item.kind == "be" for item in items[start:at])
    if not said or items[at - 1].low not in JOINING or any(i.text == "." for i in items[start:at]):
        return False
    if any(item.kind in ("have", "modal", "rel", "pron") for item in items[start:at]):
        return False
    who = phrase.last
    if phrase.bare:
        who = phrase.end + 1
        if who >= len(items) or items[phrase.end].kind != "be":
            return False
        who += items[who].kind == "det"
    ends = who + 1 >= len(items) or items[who + 1].kind in ("punct", "prep", "conj")
    return who < len(items) and kind_of(items[who]) is Kind.PEOPLE and ends


# "eight died of snakebite and 18 because of floods": what names the causes of deaths.
CAUSES = frozenset(("of", "from", "because", "because of", "due", "due to", "owing to"))


def of_cause(items: list[Item], here: int, last: Measured, at: int) -> bool:
    """Tell whether others died of something else: "eight died of snakebite and 18 of hunger"."""
    if here >= len(items) or items[here].low not in CAUSES or items[at - 1].low not in JOINING:
        return False
    if last.measure is not Measure.KILLED or not last.at < last.word < at - 1:
        return False
    verb = items[last.word]
    return verb.low.endswith(" of") or items[last.word + 1].low in CAUSES


def less_badly(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether others were hurt otherwise: "nine were severely wounded and three slightly"."""
    ends = phrase.end + 1 >= len(items) or items[phrase.end + 1].kind in ("punct", "conj")
    said = phrase.end < len(items) and items[phrase.end].low in DEGREES
    return said and ends and graded(items, last) and items[at - 1].low in ("and", ",")


def then_more(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a figure is more of the same: "saw three bodies pulled out, then six more"."""
    after = items[at + 1 : at + 3]
    more = [item.low for item in after[:1]] == ["more"]
    ends = len(after) < 2 or after[1].kind == "punct"  # noqa: PLR2004 - "more" and its end
    return (more and ends and items[at - 1].low == "then") or another_lot(items, at, phrase)


def by_degrees(between: list[Item]) -> bool:
    """Tell whether only how badly parts two figures: "nine were moderately and three severely"."""
    return [item.low for item in between[1:]] == ["and"] and between[0].low in DEGREES


HAZARDS = lexicon().words["doers_hazards"] | frozenset(("fire", "fires", "shelling"))


def by_cause(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a bare figure is of what one cause did: "900 were lost, 55 by fire"."""
    after = items[phrase.end : phrase.end + 2]
    caused = len(after) > 1 and after[0].low == "by" and after[1].low in HAZARDS
    return phrase.bare and caused and items[at - 1].low in JOINING


# "and another 23 people, among them ten children, in Ehsim": how far a verb of theirs may stand.
THEIR_VERB = 8


def another_lot(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether more people are counted behind "and another", and no verb is theirs."""
    if [item.low for item in items[max(0, at - 2) : at]] != ["and", "another"] or phrase.bare:
        return False
    if kind_of(items[phrase.last]) is not Kind.PEOPLE or phrase.end + 1 >= len(items):
        return False
    placed = items[phrase.end].low in PLACING
    parted = items[phrase.end].text == "," and items[phrase.end + 1].low in ("among", "including")
    after = items[phrase.end : phrase.end + THEIR_VERB]
    return (placed or parted) and not any(i.kind in ("be", "have", "modal") for i in after)


def dated(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a figure goes on for another day or cause: "on 29 April, eight at Kost"."""
    if by_cause(items, at, phrase) or on_other_day(items, at, phrase, last):
        return True
    people = not phrase.bare and kind_of(items[phrase.last]) is Kind.PEOPLE
    if not (phrase.bare or people) or phrase.end + 1 >= len(items):
        return False
    placed = items[phrase.end].low in PLACING and items[phrase.end + 1].capital
    here = at - 1 - (items[at - 1].text == ",")
    day = here
    while here > 0 and (items[here].low in DAYS_AND_MONTHS or items[here].text.isdigit()):
        here -= 1
    opens = here > 0 and items[here].low in ("on", "in") and items[here - 1].low in JOINING
    return placed and opens and here < day


def on_other_day(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether others are of another day: "six died on Friday and three others today"."""
    plain = phrase.bare or items[phrase.last].low == "others"
    if not plain or items[at - 1].low not in JOINING:
        return False
    day = phrase.end + (phrase.end < len(items) and items[phrase.end].low == "on")
    if day >= len(items) or items[day].low not in DAYS:
        return False
    ends = day + 1 >= len(items) or items[day + 1].kind in ("punct", "conj")
    between = items[last.phrase.end : at]
    dated = any(item.low in DAYS for item in between)
    return ends and dated and not any(i.figure is not None or i.text in ";." for i in between)
