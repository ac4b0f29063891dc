"""Toll nouns whose value a figure is: "the death toll has risen to 12", "Houses destroyed: 146"."""

from itertools import islice

from according.find.grammar.items import Item
from according.find.grammar.kinds import COUNTABLE, Kind, kind_of
from according.find.grammar.predicates import BEFORE_NUMBER, DASHES, QUOTES, Reading
from according.find.lexicon import Form, Role, Toll, lexicon
from according.find.tolls.counted import HARMED
from according.find.tolls.harm.losing import ALL_LOST, is_loss, is_toll
from according.find.tolls.harm.victims import VICTIMS
from according.find.tolls.harm.wanting import NEEDS, needs_aid
from according.find.tolls.labels.beyondclauses import CLAUSE, toll_beyond, toll_of_clause
from according.find.tolls.labels.linelabels import (
    LABEL,
    apposed,
    is_label,
    label_before,
    outside_brackets,
    plain_label,
    tells_otherwise,
    total_of_line,
)
from according.find.tolls.labels.namedtotals import is_toll_of, those_named
from according.find.tolls.labels.numbering import RUNS, beside_toll, by_place, those_number
from according.find.tolls.labels.raised import is_brought, raised_to
from according.model import Measure

__all__ = ["EXCEEDED", "LEVELS", "link_before", "total_before"]

LEVELS = lexicon().words["predicates_levels"]
# "Deaths top 1,000", where these words are adjectives or nouns elsewhere.
AFTER_TOLL = lexicon().words["totals_after_toll"]
# "has topped 41,000", "climbed past 1,000": more than that.
EXCEEDED = lexicon().words["totals_exceeded"]


# "bringing to 12 the number of dead and to 40 that of the injured": what opens it.
VALUED = frozenset(("the", "its", "their", "those", "that"))


def total_after(items: list[Item], at: int) -> Reading | None:
    """Give the toll noun of "bringing to 12 the number of dead", None if there is none."""
    link = at - 1
    while link > 0 and (items[link].low in BEFORE_NUMBER or items[link].kind == "adv"):
        link -= 1
    makes = items[link].low == "making"
    opens = makes or items[link].low in ("to", "at", "from")
    if link < 1 or not opens or at + 2 >= len(items):
        return None
    if makes and items[at + 1].low != "the":
        # "making 14 the total number of dead", not "making 14 of their members flee"
        return None
    if items[at + 1].low == "from" and items[at + 2].figure is not None:
        # "revised down to 1,300 from 2,500 the number of people missing"
        return total_after(items, at + 2)
    if items[at + 1].low.startswith("the "):
        # "put at 47 the dead": the noun with its article is one word.
        totals = tuple(t for t in items[at + 1].tolls if t.role in (Role.TOTAL, Role.COUNT))
        return (at + 1, totals) if totals else None
    if items[at + 1].low not in VALUED:
        return None
    for here in range(at + 2, min(len(items), at + 5)):
        totals = tuple(t for t in items[here].tolls if t.role == Role.TOTAL)
        if totals:
            return here, totals
    return befallen_after(items, at + 2)


# "put at a hundred the women and children who drowned": how far the verb may stand.
AFTER = 9


def befallen_after(items: list[Item], start: int) -> Reading | None:
    """Give what befell those that a noun phrase names: "the number of suspects arrested"."""
    # "the number of murders"
    number = items[start].low == "number" and items[min(start + 1, len(items) - 1)].low == "of"
    for at in range(start, min(len(items), start + AFTER)):
        item = items[at]
        found = tuple(
            t
            for t in item.tolls
            if t.role == Role.STATE
            or (t.role == Role.COUNT and number)
            or (t.role == Role.ACT and t.form in Form.PASSIVE)
            or (t.role == Role.BEFALL and t.form in (Form.PAST, Form.ONLY_PAST))
        )
        if found:
            return at, found
        if item.kind in ("punct", "figure", "modal") or item.low in COUNTS - {"number"}:
            return None
    return None


RECKONED = frozenset("reckoned estimated put numbered computed".split())
PUTS = frozenset("put puts putting place places placed set sets reckon reckons reckoned".split())
# Another count than a toll's: "the total number of those infected is 1,501".
COUNTS = frozenset(("number", "cases", "infections", "tally", "count"))
NUMBERS = frozenset(("number", "count", "tally", "toll"))


# "the number of local people who": how far from "who" the number may stand.
NEAR = 6


def number_of(items: list[Item], here: int, link: int) -> Reading | None:
    """Give what befell those whose number it is: "the number of evacuated persons exceeded"."""
    if here + 2 >= link or items[here].low not in NUMBERS or items[here + 1].low != "of":
        return None
    for at in range(here + 2, link):
        if items[at].low in NEEDS and items[at - 1].low == "who" and needs_aid(items, at):
            # "the number of people who need food has doubled to 9 million"
            return at, (Toll(Measure.AFFECTED, Role.TOTAL, Form.NONE),)
        found = tuple(
            t
            for t in items[at].tolls
            if t.role in (Role.STATE, Role.COUNT, Role.BEING)
            or (t.role == Role.ACT and t.form in Form.PASSIVE)
            # "the number of people facing hunger", "who need aid"
            or (t.role == Role.BEFALL and t.form in (Form.PAST, Form.ONLY_PAST, Form.ING))
            or (t.form == Form.BASE and t.role == Role.BEFALL and items[at - 1].low == "who")
        )
        if kind_of(items[at + 1]) is Kind.MATERIEL:
            # "the number of burnt houses"
            found = tuple(toll for toll in found if toll.measure not in HARMED)
        if found:
            return at, found
    return None


def total_before(items: list[Item], at: int) -> Reading | None:
    """Give the toll noun whose value stands at ``at``: "the death toll has risen to 12"."""
    if (found := total_after(items, at)) is not None:
        return found
    link = link_before(items, at)
    plain = plain_label(items, at) or beside_toll(items, at) or those_number(items, link)
    if (plain := plain or by_place(items, at)) is not None:
        return plain
    vague = link > 0 and items[link].low in ("in", "into") and items[at].text.endswith("s")
    runs = vague and items[link - 1].low in RUNS
    # "the dead are in the hundreds", not "killed in thousands of blasts"
    vague = runs or (vague and link < at - 1)
    link -= runs
    if link >= 0 and (items[at].low.split()[0] in EXCEEDED or items[at].low.startswith(HIGH)):
        # The hedge itself: "with deaths surpassing 1,200", "could run as high as 3,000".
        return noun_before(items, link + 1, FARTHEST)
    if 0 <= link < at - 1 and all(item.low in NOW for item in items[link + 1 : at]):
        totals = tuple(t for t in items[link].tolls if t.role == Role.TOTAL)
        if totals:
            # "toll now 17"
            return link, totals
    near = number_in_brackets(items, at)
    near = near or apposed(items, at, link) or total_of_line(items, at) or listed_state(items, link)
    near = near or raised_to(items, link) or brought_up(items, at)
    if near := near or those_named(items, link, at):
        return near
    if link < 1 or (not levels(items, link) and not vague and items[link].text not in DASHES):
        return None
    if is_label(items, link, at) and (label := label_before(items, link)) is not None:
        return label
    other = items[link].text == ":" and link <= LABEL and tells_otherwise(items[:link])
    if items[link].text in DASHES or other:
        return None
    return noun_before(items, link, NEAREST.get(items[link].low, FARTHEST))


# "the highest number of people displaced by conflict (nearly 6.7 million)": how far it may stand.
BRACKETED = 8


def number_in_brackets(items: list[Item], at: int) -> Reading | None:
    """Give the number of people or things whose value stands right behind it in brackets."""
    if at < 2 or items[at - 1].text != "(" or at + 1 >= len(items) or items[at + 1].text != ")":  # noqa: PLR2004
        return None
    for here in range(at - 2, max(-1, at - BRACKETED), -1):
        totals = tuple(t for t in items[here].tolls if t.role == Role.TOTAL)
        if totals and items[here].low.startswith("number of "):
            return here, totals
        if items[here].kind not in ("word", "prep", "det", "adv") or items[here].tolls:
            return None
    return None


def brought_up(items: list[Item], at: int) -> Reading | None:
    """Give the toll noun that something brings up to a number: "bringing the toll up to 13"."""
    return noun_before(items, at, CLAUSE) if is_brought(items, at) else None


HIGH = "as high as"
NOW = frozenset(("now", "currently", "already"))


def link_before(items: list[Item], at: int) -> int:
    """Give the item that links a number to what stands before it, determiners passed over."""
    link = at - 1
    while link >= 0 and (
        items[link].text in QUOTES
        or items[link].kind == "det"
        or items[link].low in BEFORE_NUMBER
        or (items[link].kind == "adv" and items[link].low not in LEVELS)
    ):
        link -= 1
    if link > 1 and items[link].low == "of":
        if items[link - 1].low in PEAKS:
            return link_before(items, link - 1)
        # "the toll is now of 345"
        verb = link - 1
        while verb > 0 and items[verb].low in NOW:
            verb -= 1
        return verb if items[verb].kind == "be" else link
    return link


# "reached a record high of 3,021"
PEAKS = frozenset("high highs low lows peak maximum minimum total record".split())
# "are feared to run into the thousands"
RUN_INTO = frozenset("run runs ran running go goes went".split())


def levels(items: list[Item], link: int) -> bool:
    """Tell whether a word says that what stands before it has the number after it."""
    if is_toll_of(items, link):
        return False
    if items[link].low == "as" and link and items[link - 1].kind in ("figure", "punct"):
        # "The toll rose to 214, as thousands marched": they are others.
        return False
    into = items[link].low == "into" and items[link - 1].low.split(" ")[-1] in RUN_INTO
    if items[link].low in LEVELS or into:
        return True
    # "prisoners taken at the port total 73,000"
    near = items[link - 1 : link] if items[link].low != "total" else items[max(0, link - 5) : link]
    return items[link].low in AFTER_TOLL and any(
        toll.role in (Role.TOTAL, Role.COUNT) for item in near for toll in item.tolls
    )


# "puts Russian losses at 30,000"; losses of nobody are as often money.
CASUALTIES = (Toll(Measure.CASUALTIES, Role.TOTAL, Form.NONE),)
# "deaths linked to coronavirus infections": how far the word of cause may stand.
CAUSED = 6
CAUSES = frozenset("linked due related attributed tied caused from".split())


def is_cause(items: list[Item], here: int) -> bool:
    """Tell whether cases are not counted but said to be the cause of deaths."""
    return any(item.low in CAUSES for item in items[max(0, here - CAUSED) : here])


def of_those(items: list[Item], here: int) -> tuple[Toll, ...]:
    """Give the readings of a word that names those whose number it is: "of the displaced"."""
    before = [item.low for item in items[max(0, here - 2) : here]]
    if before[-2:-1] not in (["of"], ["among"], ["amongst"]) or before[-1] not in ("the", "those"):
        return ()
    done = before[0] != "of" and before[-1] == "those"
    return tuple(
        t
        for t in items[here].tolls
        if t.role in (Role.STATE, Role.COUNT)
        # "among the detainees are 12 women"
        or (before[0] != "of" and t.role == Role.BEING)
        # "among those captured in the raid were 62 soldiers"
        or (done and t.role == Role.ACT and t.form in Form.PASSIVE)
    )


def is_placed(items: list[Item], here: int) -> bool:
    """Tell whether a figure only counts places or years of a phrase: "in the two regions"."""
    if items[here].kind != "figure" or here < 2:  # noqa: PLR2004
        return False
    return items[here - 1].kind == "det" and items[here - 2].low in ("in", "across", "over", "for")


# "at 340, missing at 12", "and those affected at 310,000"
LISTED = (",", "and", "with", "those")


def listed_state(items: list[Item], link: int) -> Reading | None:
    """Give the state of "puts the toll at 38,491, missing at 27,838" right before its value."""
    if link < 2 or items[link].low != "at" or items[link - 2].low not in LISTED:  # noqa: PLR2004
        return None
    states = tuple(t for t in items[link - 1].tolls if t.role in (Role.STATE, Role.COUNT))
    return (link - 1, states) if states else None


# "The number of families affected by the monsoon and the storms A, B and C has reached": how far.
FARTHEST = 30
NEAREST = {"of": 1, "at": 23}


def noun_before(items: list[Item], link: int, nearest: int) -> Reading | None:
    """Give the toll noun whose value stands behind a word of level, None if a clause ends first."""
    verb = any(item.kind == "have" for item in items[max(0, link - 2) : link])
    beyond = toll_beyond(items, link, nearest) if verb else None
    return beyond or noun_near(items, link, nearest)


def numbered(items: list[Item], here: int, link: int) -> tuple[Toll, ...]:
    """Give those who are counted before a word of number: "the bodies found here numbered 231".

    Or whose number somebody gives: "gives the victims of the rising as 123".
    """
    item = items[here]
    if item.low in VICTIMS and items[link].low in ("at", "as") and items[here - 1].kind == "det":
        return (Toll(Measure.KILLED, Role.TOTAL, Form.NONE),)
    if items[link].low == "at" and items[here - 1].kind == "det" and named_count(item):
        # "reckon the corpses carted away at fifteen hundred"
        put = any(i.low in PUTS for i in items[max(0, here - 4) : here])
        return tuple(t for t in item.tolls if t.role == Role.COUNT) if put else ()
    if items[link].low == "at" and here > 1 and items[here - 2].kind == "det":
        # "puts the houses razed in the town at a thousand"
        done = tuple(t for t in item.tolls if t.role == Role.ACT and t.form in Form.PASSIVE)
        put = any(i.low in PUTS for i in items[max(0, here - 4) : here - 1])
        return done if put and kind_of(items[here - 1]) in COUNTABLE else ()
    if items[link].low == "at" and items[here - 1].low in ("who", "that"):
        # "the labourers who perished there are reckoned by most at 90,000"
        died = tuple(t for t in item.tolls if t.role == Role.BEFALL and t.form != Form.NONE)
        return died if any(i.low in RECKONED for i in items[here:link]) else ()
    # "the hostages include 12 foreigners"
    includes = here == link - 1 and items[link].low in INCLUDES
    runs = includes or items[link].low in RUNS
    return tuple(t for t in item.tolls if t.role in (Role.COUNT, Role.BEING)) if runs else ()


INCLUDES = frozenset(("include", "included"))


def named_count(item: Item) -> bool:
    """Tell whether a word names the dead or hurt: "the corpses"."""
    return any(t.role == Role.COUNT for t in item.tolls)


def is_inserted(items: list[Item], here: int, link: int) -> bool:
    """Tell whether a clause between commas opens here: "Losses, after the war began, reached"."""
    opens = items[here].low in ("when", "after") and items[here - 1].text == ","
    return opens and any(item.text == "," for item in items[here + 1 : link])


def points(items: list[Item], here: int) -> bool:
    """Tell whether "that" stands for no clause but before a noun: "during that period"."""
    return items[here].low == "that" and items[here - 1].kind == "prep"


def noun_near(items: list[Item], link: int, nearest: int) -> Reading | None:
    """Give the toll noun nearest to a word of level, None if a clause ends first."""
    for here in islice(outside_brackets(items, link - 1, -1), nearest):
        item = items[here]
        lost = item.low == ALL_LOST and is_toll(items, here, link)
        totals = CASUALTIES if lost else tuple(t for t in item.tolls if t.role == Role.TOTAL)
        if totals or (totals := numbered(items, here, link)):
            # "the toll of homes destroyed has risen to 87"
            ruin = number_of(items, here, link) if item.low == "toll" else None
            return ruin or (here, totals)
        if said := of_those(items, here):
            # "the number of those killed at 1,336 and of the displaced at 65,000"
            return here, said
        if here > 0 and (item.low == "losses" or is_loss(items, here)):
            return (here, CASUALTIES) if is_toll(items, here, link) else None
        # "losses during that period totalled 8,900 troops"
        if item.kind == "rel" and items[here - 1].text != "," and not points(items, here):
            return noun_of_clause(items, here, link)
        if is_inserted(items, here, link) or (item.low in COUNTS and is_cause(items, here)):
            continue
        if (
            item.text in (";", ":")
            or item.low in ("while", "but", "when", "as", "after")
            or item.low in COUNTS
        ):
            return number_of(items, here, link) or toll_of_clause(items, here, link)
        if is_placed(items, here):
            # "the number of refugees in the two regions stands at"
            continue
        if item.kind == "figure" and items[here - 1].kind != "prep" and not climbs(items, here):
            return None
    return None


def noun_of_clause(items: list[Item], here: int, link: int) -> Reading | None:
    """Give the toll noun that a relative clause describes: "the number of refugees who have"."""
    counts = tuple(t for t in items[here - 1].tolls if t.role == Role.TOTAL)
    if counts and items[here - 1].low.startswith("number of "):
        return here - 1, counts
    numbers = (back for back in range(here - 1, here - NEAR, -1) if back > 0)
    number = next((back for back in numbers if items[back].low == "number"), here)
    return number_of(items, number, link) or toll_of_clause(items, here, link)


def climbs(items: list[Item], here: int) -> bool:
    """Tell whether what has a value may come to another: "the toll is 200 and could reach 500"."""
    after = [item for item in items[here + 1 : here + 4] if item.text not in QUOTES]
    joined = len(after) > 1 and after[0].low in ("and", "but")
    return joined and after[1].kind == "modal"
