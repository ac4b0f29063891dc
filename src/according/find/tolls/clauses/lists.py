"""Figures that share a measure: in a list, or as part of a whole."""

from bisect import bisect_left

from according.find.grammar.appositions import ONE
from according.find.grammar.items import Item
from according.find.grammar.listing import is_taken, listed, opens_with
from according.find.grammar.passing import CLOSING
from according.find.grammar.phrases import Kind, Phrase, kind_of, singular
from according.find.grammar.voices import takes_object
from according.find.lexicon import Form, Role, lexicon
from according.find.tolls.clauses.comparisons import adds_up, averaged, compared, countered, sums_up
from according.find.tolls.clauses.gapped import (
    by_degrees,
    dated,
    gapped,
    last_verb,
    less_badly,
    of_cause,
    of_same,
    then_more,
)
from according.find.tolls.clauses.keptback import kept_back
from according.find.tolls.clauses.left_out import (
    is_event,
    is_headed,
    opens_member,
    others_so,
    share_nouns,
    those_of,
)
from according.find.tolls.clauses.lostwith import lost_with, measure_with, undergoes_same
from according.find.tolls.clauses.trailing import along, of_household, of_whose_homes, trails
from according.find.tolls.clauses.uncounted import behind_named
from according.find.tolls.counted import Measured
from according.find.tolls.within.apart import (
    did_otherwise,
    is_no_part,
    of_events,
    of_others,
    rivals,
)
from according.find.tolls.within.included import told_among
from according.find.tolls.within.sizes import is_less, overflows
from according.find.tolls.within.wholes import fronted, named_part, part, shared_out, whole_of
from according.model import Measure

__all__ = ["RESULTS", "share_back", "share_on"]

PLACING = lexicon().words["measures_placing"]
HOSPITALS = lexicon().words["items_hospitals"]
# "4,000 in churches": what people are in, or what they are brought to.
SITES = lexicon().words["places_kinds"] | frozenset(
    ("compound", "shelter", "home", "house", "building", "tent", "custody", "jail", "surgery")
)


def share_back(items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]) -> None:
    """Give a list's common predicate, or its last toll noun, to the figures before the last."""
    share_predicates(items, phrases, found)
    share_nouns(items, phrases, found)


def tells_of_few(items: list[Item], later: Measured) -> bool:
    """Tell whether a predicate is only of some: "40 people, six of whom died", "of 62 found 14"."""
    whose = later.at + 2 < len(items) and items[later.at + 2].low in WHOSE
    return whose or items[later.at - 1].low == "found"


SINGULAR = frozenset(("was", "is", "has"))


def tells_of_one(items: list[Item], later: Measured) -> bool:
    """Tell whether a clause behind a comma is of one alone: ", and a driver was killed"."""
    before = [item.low for item in items[max(0, later.at - 2) : later.at]]
    if items[later.at].low not in ONE or before != [",", "and"]:
        return False
    return any(item.low in SINGULAR for item in items[later.phrase.end : max(0, later.word)])


def share_predicates(
    items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]
) -> None:
    """Give a list's common predicate to the figures before the last.

    "303 tanks, 48 jets were lost".
    """
    order = sorted(phrases) if found and len(phrases) > 1 else []
    for at in reversed(order):
        beyond = past_insertion(items, phrases[at].end)
        following = bisect_left(order, max(beyond, at + 1))
        after = order[following] if following < len(order) else -1
        later = found.get(after)
        named = at in found and is_named(items, found[at])
        if named or later is None or later.how not in ("predicate", "list before"):
            continue
        if tells_of_few(items, later):
            continue
        earlier = next((found[b] for b in reversed(order) if b < at and b in found), None)
        if earlier is not None and (
            # "wounded two clerks and nine guards, and a driver was killed"
            (earlier.how == "object" and tells_of_one(items, later))
            or elsewhere(items, at, phrases[at], earlier)
        ):
            # "three died in Kost and one in Ruzhka; another 11 were hurt"
            continue
        # "members of one family, and four others were hurt"
        alone = phrases[at].bare or items[at].low == "one"
        crew = alone and at > 1 and items[at - 1].low == "of"
        ended = at > 1 and items[at - 2].low in RESULTS
        led = opens_with(items, at, phrases[at].end) or did_otherwise(items, at, phrases[at])
        if crew or led or (at > 0 and items[at - 1].low in BEFORE and not ended):
            # "In one village, 27 houses were gone."; "a crew of 19; twelve were saved"
            # "The agency, citing two officials, said 12 died"
            continue
        beside = by_degrees(items[beyond + 1 : after]) or listed(
            items, phrases[at], after, beyond - 1
        )
        if not beside or is_taken(items, at):
            continue
        parted = any(i.text == ";" for i in items[phrases[at].end : after])
        # "took a driver and two guards; all three were freed": told already, too
        held = any(i.low in HOLDING for i in items[:at]) or items[at].figure is None
        if parted and (
            earlier is not None
            or held
            or items[after - 1].low == "all"
            or not opens_member(items, at)
        ):
            # "12 died, along with 30 guards; 300 were arrested", "sent 12 men; 60 were killed"
            continue
        measure = measure_with(items, phrases[at], later)
        if measure is not None and not is_nobody(items[later.at]):
            found[at] = later.before(at, measure, phrases[at])


# "Of the 97 hostages still held, 33 are dead": the whole keeps what is said of it.
OF_ALL = (["of", "the"], ["of", "its"], ["of", "those"])


def is_named(items: list[Item], one: Measured) -> bool:
    """Tell whether more than a noun or a heading tells what befell those before a predicate."""
    whole = [item.low for item in items[: one.at]] in OF_ALL
    return whole or (one.how != "being" and not is_headed(items, one))


# "The gang still holds two Americans and a nurse; 18 captives were beheaded."
HOLDING = frozenset("holds hold holding held kept keeps".split())
# Whoever is cited is a source, and no member of a list.
CITES = lexicon().words["citations_quotes"]
# "Freed during a truce last year, and eight were rescued": no member either.
BEFORE = PLACING | CITES | {"during"}


# "of the 1,424 victims, 1,203 were from Palu"
ORIGINS = PLACING | frozenset(("women", "men", "children", "members"))
WHOSE = frozenset(("whom", "which"))
# "five of them Spaniards and one Salvadoran": the longest insertion between a list's members.
INSERTED = 16


def past_insertion(items: list[Item], here: int) -> int:
    """Give the index after "(five Spaniards and one Salvadoran)", ``here`` if none is there."""
    if here + 2 >= len(items):
        return here
    closing = CLOSING.get(items[here].text)
    aged = items[here + 1].low == "aged"
    if items[here].text == "," and items[here + 2].low != "of" and not aged:
        return here
    ends = (
        at for at in range(here + 1, min(len(items), here + INSERTED)) if items[at].text == closing
    )
    return next(ends, here - 1) + (items[here].text != ",")


# "resulted in 1,484 rebels and 284 soldiers killed": no place.
RESULTS = frozenset(
    "resulted resulting results result ended ends ending culminated culminating".split()
)


def share_on(items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]) -> None:
    """Give the measure of a whole to its parts and of a list's first figure to those after it."""
    order = sorted(phrases) if found and len(phrases) > 1 else []
    for number, at in enumerate(order):
        before = [found[b] for b in order[:number] if b in found]
        if not before:
            continue
        phrase, last = phrases[at], before[-1]
        whole = told_among(items, at, last) or whole_of(items, at, phrase, before)
        apart = of_others(items, order[number - 1], phrases, whole, at)
        apart = apart or of_events(items, at, phrase)
        if whole is not None and is_no_part(items, at, phrase, whole, found.get(at), apart=apart):
            continue
        after = items[phrase.end : phrase.end + 2] if phrase.bare else []
        from_where = len(after) > 1 and after[0].kind == "be" and after[1].low in ORIGINS
        told = at in found or named_part(items, phrase) is not None or from_where
        if whole is None and told and shared_out(items, last, at):
            whole = last
        if whole is not None:
            found[at] = part(items, at, phrase, whole, found.get(at))
        elif at not in found and (
            other := kept_back(items, at, phrase, last) or lost_with(items, at, phrase, last)
        ):
            found[at] = Measured(at, other, last.word, phrase, "list", last.whole, last.at)
        elif others_so(items, at, phrase, last, found.get(at)):
            found[at] = Measured(at, last.measure, last.word, phrase, "list", -1, last.at)
        elif at not in found and not lived(items, phrase) and shares(items, at, phrase, last):
            more = last.whole >= 0 and is_less(items[last.whole], items[at])
            more = (
                more
                or rivals(items, last, at)
                or fronted(items, at)
                or overflows(items, at, phrase, last, found.get(last.whole))
            )
            of = -1 if more or items[at - 1].low in ANOTHER else last.whole
            # A sum is not of what it is raised by.
            by = -1 if adds_up(items, at) else last.at
            found[at] = Measured(at, last.measure, last.word, phrase, "list", of, by)
        elif (
            at in found
            and last.whole >= 0
            and (found[at].how == "list before" or adds_one(items, at, last))
            and listed(items, last.phrase, at, last.at)
        ):
            found[at] = part(items, at, phrase, found[last.whole], found[at])


def adds_one(items: list[Item], at: int, last: Measured) -> bool:
    """Tell whether one is joined to a part by "and": "including a colonel and a lieutenant"."""
    return items[at].figure is None and items[at - 1].low == "and" and last.phrase.end == at - 1


def is_nobody(item: Item) -> bool:
    """Tell whether a figure is zero, so that none before it shares it: "20 aboard, none hurt"."""
    return item.figure is not None and item.figure.high == 0


LIVED = frozenset("alive survived survivors safe unhurt unharmed".split())


def lived(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether those counted are said to live: "197 dead, 619 alive"."""
    return phrase.bare and any(i.low in LIVED for i in items[phrase.end : phrase.end + 1])


# "and another 30": more of the same, but no part of it.
ANOTHER = frozenset(("another", "further", "additional"))


def shares(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a figure without words of its own goes on with the one before it."""
    if phrase.bare and (adds_up(items, at) or averaged(items, at, phrase)):
        return True
    if those_of(items, at) and is_event(items, last):
        return True
    if (
        sums_up(items, at, phrase)
        or then_more(items, at, phrase)
        or so_were(items, at)
        or of_whose_homes(items, last, at, phrase)
        or (phrase.bare and items[at - 1].low in ANOTHER)
    ):
        return True
    if phrase.bare and (compared(items, at, phrase) or countered(items, at, phrase, last)):
        return True
    # "rebel dead at 30; a rebel spokesman": not a rebel
    after = items[phrase.end] if phrase.end < len(items) else items[at]
    cut = items[at].figure is None and not phrase.bare and after.low in SPEAKERS
    if (
        cut
        or speaks(items, phrase)
        or does_it(items, phrase.end)
        or has_verb(items, last.at, at, phrase.end)
    ):
        return False
    near = (
        listed(items, last.phrase, at, last.at)
        or behind_named(items, last, at, phrase)
        or less_badly(items, at, phrase, last)
        or along(items, last, at)
        or of_household(items, last, at)
        or trails(items, last, at, phrase)
        or elsewhere(items, at, phrase, last)
        or gapped(items, at, phrase, last.at)
        or dated(items, at, phrase, last)
        or of_same(items, at, phrase, last)
        or restates(items, at, phrase, last)
    )
    # "captured two guns and 150 guards"
    return near and (last.measure is Measure.CAPTURED or undergoes_same(items, phrase, last))


SPEAKERS = frozenset("spokesman spokeswoman spokesperson spokesmen source sources".split())


def speaks(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether those counted only say what befell others, or leave: "two medics said"."""
    after = items[phrase.end : phrase.end + 2]
    if len(after) > 1 and after[0].low == "left" and after[1].kind == "prep":
        return True
    return not phrase.bare and bool(after) and after[0].low in lexicon().say


def does_it(items: list[Item], verb: int) -> bool:
    """Tell whether a figure is the subject of an active verb: "and a soldier wounded one"."""
    if verb >= len(items) or not takes_object(items, verb + 1):
        return False
    return any(
        toll.role == Role.ACT and toll.form in (Form.PAST, Form.ONLY_PAST)
        for toll in items[verb].tolls
    )


# "27 are missing; 396 others, it says, were flown home": how far the verb may stand.
OWN_VERB = 8


def has_verb(items: list[Item], last: int, at: int, end: int) -> bool:
    """Tell whether a figure after a semicolon has a verb of its own."""
    if all(item.text != ";" for item in items[last:at]):
        return False
    return any(item.kind in ("be", "have", "modal") for item in items[end : end + OWN_VERB])


def elsewhere(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a bare figure goes on for another place.

    "4 people died in Haiti, 3 in Cuba", "three died on the spot and two in hospital".
    """
    here = at + 2 if items[at + 1 : at + 2] and items[at + 1].low == "more" else phrase.end
    if phrase.bare and here < len(items) and items[here].low == "elsewhere":
        # "450 people have died in the capital, and 160 elsewhere"
        return items[at - 1].low == "and"
    if phrase.bare and of_cause(items, here, last, at):
        return True
    plain = phrase.bare or items[phrase.last].low in PLAIN or verbless(items, phrase)
    if not plain or here + 1 >= len(items) or items[here].low not in PLACING:
        return False
    after = items[here + 1]
    hospital = after.low in HOSPITALS or any(i.low in HOSPITALS for i in items[here + 2 : here + 3])
    near = {item.low for item in items[here + 1 : here + 4]}
    site = any(not SITES.isdisjoint((low, *singular(low))) for low in near)
    dated = after.text.isdigit() and len(after.text) == YEAR
    side = (
        after.low.startswith(SIDES) and items[here + 2 : here + 3] != [] and items[here + 2].capital
    )
    placed = after.capital or after.kind == "det" or hospital or site or dated or side
    verb = last_verb(items, last, at, bare=phrase.bare)
    after_verb = verb > last.at and listed(items, last.phrase, at, verb)
    return placed and after_verb


def verbless(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a clause ends without a verb behind people: "96 fans at the ground in 1989"."""
    if kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return False
    for item in items[phrase.end :]:
        if item.kind == "punct":
            return item.text in ".;"
        if item.tolls or item.kind not in ("word", "prep", "det", "adv", "figure"):
            return False
    return True


SIDES = ("north", "south", "east", "west", "central")  # "six in eastern Malia"
# "and nine in 2018": how long a year is.
YEAR = 4
# "two people died in Haiti and one person in Cuba": nouns that say no more than the figure.
PLAIN = frozenset("person people other others man woman men women child children".split())


def restates(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether brackets count the same again: "1,800 households (some 11,000 persons)"."""
    opens = items[at - 1].text == "(" and last.phrase.end == at - 1 and not last.phrase.bare
    closes = phrase.end < len(items) and items[phrase.end].text == ")"
    return opens and closes and not phrase.bare and kind_of(items[phrase.last]) is Kind.PEOPLE


SO_WERE = frozenset(("as were", "as was", "so were", "so was", "as did", "so did"))


def so_were(items: list[Item], at: int) -> bool:
    """Tell whether a figure follows "as were": "90 were hurt, as were 17 from the army"."""
    return " ".join(item.low for item in items[max(0, at - 2) : at]) in SO_WERE
