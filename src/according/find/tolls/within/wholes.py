"""Which figure of a sentence is part of which: "at least 20 people, nine of them children"."""

from according.find.grammar.items import Item
from according.find.grammar.kinds import COUNTABLE, doing, is_trait
from according.find.grammar.listing import listed
from according.find.grammar.phrases import Kind, Phrase, kind_of, phrase_after
from according.find.lexicon import Form, Role, lexicon
from according.find.tolls.counted import STRUCK, Measured
from according.find.tolls.harm.doers import of_others
from according.find.tolls.within.included import before_discovery, closed_off
from according.find.tolls.within.manners import (
    OPENS_PART,
    by_cause,
    by_degree,
    by_means,
    by_wounds,
    is_supposed,
    with_some,
)
from according.find.tolls.within.sizes import is_less, overflows
from according.model import Measure

__all__ = [
    "WHOLLY_SO",
    "fronted",
    "named_part",
    "part",
    "shared_out",
    "whole_of",
]

PARTS = lexicon().words["measures_parts"]
DEFINITE = lexicon().words["measures_definite"]
THEM = lexicon().words["measures_them"]


def part(
    items: list[Item], at: int, phrase: Phrase, whole: Measured, own: Measured | None
) -> Measured:
    """Give a part of a whole; its own measure counts if words of its own say it."""
    some = own is not None and own.how == "total" and named_part(items, phrase) is not None
    some = some or (own is not None and of_next(items, at, whole, own))
    # "six bodies, including that of a girl, were fished out": dead as they are.
    some = some or [item.low for item in items[max(0, at - 2) : at]] in (OF_THAT, OF_THOSE)
    # "Ten deaths, including a child swept away by mud": nobody is both dead and missing.
    lost = own is not None and (is_never_both(items, own, whole) or is_ruin(items, own, whole))
    if own is not None and own.how != "list before" and not (some or lost):
        # "5,214 houses were damaged, 1,032 of which were destroyed": these are some of those.
        how_lost = whole.measure is Measure.LOST and loses(items, at)
        some = of_whom(items, at) or how_lost or dead_of(items, own)
        some = some or is_hit_so(items, own, whole)
        some = some and items[whole.at].figure is not None
        same = whole.at if own.measure is whole.measure or some else -1
        return Measured(at, own.measure, own.word, own.phrase, own.how, same)
    if by_cause(items, at, phrase, whole) or any(i.low in MANNERS for i in items[at + 1 : at + 2]):
        phrase = Phrase(-1, -1, at + 1)
    if phrase.of and phrase.first == phrase.last >= 0 and is_trait(items, phrase.last):
        # "shot 12 people, nine of them white": nine people
        phrase = Phrase(-1, -1, phrase.end, of=True)
    named = named_part(items, phrase)
    alike = is_less(items[whole.at], items[at]) or who_some_were(items, at, phrase)
    if whole.how == "partitive" and alike:
        # "Two of the dead were officers, and 17 were children": of the same dead.
        return Measured(at, whole.measure, whole.word, named or phrase, "partitive")
    # "Five of those held are locals and 15 are foreigners"
    root = -1 if is_less(items[whole.at], items[at]) else whole.at
    return Measured(at, whole.measure, whole.word, named or phrase, "part", root, whole.at)


DRIVEN = frozenset((Measure.DISPLACED, Measure.EVACUATED))


def is_hit_so(items: list[Item], own: Measured, whole: Measured) -> bool:
    """Tell whether it is said how some were affected: "hit 400, including 90 who had to flee"."""
    before = next((h for h in range(own.at - 1, 0, -1) if items[h].kind not in ("adv", "det")), 0)
    included = items[before].low in PARTS
    return included and whole.measure is Measure.AFFECTED and own.measure in DRIVEN


def dead_of(items: list[Item], own: Measured) -> bool:
    """Tell whether nothing but their death is said of some: "88 hostages, including 35 dead"."""
    described = all(item.kind == "adv" for item in items[own.at + 1 : own.word])
    killed = own.how in ("noun", "predicate") and own.measure is Measure.KILLED
    opens = items[own.at - 1].low in PARTS or is_supposed(items, own.at)
    return killed and described and opens


def of_whom(items: list[Item], at: int) -> bool:
    """Tell whether a figure says that it counts some of those before: "of whom 41 were freed"."""
    before = [item.low for item in items[max(0, at - 3) : at] if item.kind != "adv"][-2:]
    after = [item.low for item in items[at + 1 : at + 3]]
    return any(two[:1] == ["of"] and two[-1] in WHOM for two in (before, after) if len(two) > 1)


WHOM = frozenset(("whom", "which", "them"))
OF_THAT, OF_THOSE = ["that", "of"], ["those", "of"]


# Whoever is dead is not missing, and where the missing are trapped nobody knows.
NEVER_BOTH = frozenset(((Measure.MISSING, Measure.KILLED), (Measure.AFFECTED, Measure.MISSING)))


TAKEN = frozenset((Measure.DETAINED, Measure.ABDUCTED, Measure.CAPTURED))
SHOT = frozenset("shot hit struck stabbed beaten burned burnt".split())


def is_never_both(items: list[Item], own: Measured, whole: Measured) -> bool:
    """Tell whether a part cannot be what its own words say, as its whole is something else."""
    if (own.measure, whole.measure) == (Measure.INJURED, Measure.KILLED):
        # "killed 114, including a girl of 13 shot in her home"
        return items[own.word].low.split(" ")[0] in SHOT and items[own.at - 1].low in PARTS
    if whole.measure is Measure.RESCUED and own.measure in TAKEN:
        # "590 will be freed, including 140 who were sentenced to life"
        return items[own.at - 1].low in PARTS
    if own.measure is Measure.DISPLACED and whole.measure in STRUCK:
        # "killed 60 people, including 22 sheltering in a school"
        doing = any(toll.form == Form.ING for toll in items[own.word].tolls)
        return doing and items[own.at - 1].low in PARTS | {"them"}
    if (own.measure, whole.measure) not in NEVER_BOTH:
        return False
    # "Twelve were killed, of whom four are missing" says so, "and 160 went missing" of others.
    says = any(toll.role == Role.STATE for toll in items[own.word].tolls)
    others = items[own.at - 1].low == "and" and own.phrase.bare
    says = says or (others and any(t.role == Role.BEFALL for t in items[own.word].tolls))
    return own.measure is not Measure.MISSING or not says


RUINED = frozenset((Measure.DESTROYED, Measure.DAMAGED))


def is_ruin(items: list[Item], own: Measured, whole: Measured) -> bool:
    """Tell whether what befell a thing is read of people: "15 of them in a tower that fell"."""
    return own.measure in RUINED and whole.measure in STRUCK and of_whom(items, own.at)


def of_next(items: list[Item], at: int, whole: Measured, own: Measured) -> bool:
    """Tell whether the verb behind a part belongs to the figure that comes after it.

    "12 are killed, including ten children, and 40 others are injured": the ten are not injured.
    """
    if own.how != "predicate" or not at > whole.word >= 0:
        return False
    between = range(at + 1, own.word)
    counts = (h for h in between if items[h].figure is not None or items[h].low in ("a", "an"))
    return any(joined(items, here) for here in counts)


def joined(items: list[Item], here: int) -> bool:
    """Tell whether an item opens a clause of its own: ", and 40"."""
    before = [item.low for item in items[max(0, here - 2) : here]]
    return before in ([",", "and"], [",", "while"]) or before[-1:] == [";"]


def named_part(items: list[Item], phrase: Phrase) -> Phrase | None:
    """Give the noun of "nine of them children", None if there is none."""
    if not phrase.bare or phrase.end >= len(items):
        return None
    here = phrase.end
    while here < len(items) and (
        items[here].low in THEM or items[here].low == "of" or items[here].kind in ("be", "adv")
    ):
        here += 1
    being = here < len(items) and any(t.role == Role.BEING for t in items[here].tolls)
    if here < len(items) and items[here].kind == "word" and (being or not items[here].tolls):
        after = phrase_after(items, here - 1)
        known = being or (not after.bare and kind_of(items[after.last]) in COUNTABLE)
        # "38 of them waiting for aid", "250 of whom were serving life sentences"
        known = known and not doing(items[after.first])
        return after if known and not after.bare else None
    return None


# "2 of whom face charges": what they do is none of them.


def whole_of(items: list[Item], at: int, phrase: Phrase, before: list[Measured]) -> Measured | None:
    """Give the figure that the one at ``at`` is part of: "406, including 27 children"."""
    last = before[-1]
    # "two nurses and a boy were among nine killed": the nurses are no whole.
    if of_others(items, at, last.phrase.end) or last.whole > at:
        return None
    sign = at - 1
    while sign > last.at and introduces(items, sign):
        sign -= 1
    root = next((b for b in before if b.at == last.whole), last)
    sign = before_including(items, before_discovery(items, sign), last.at)
    if sign > last.at and (
        items[sign].low in PARTS
        or (items[sign].low == "them" and items[sign - 1].low in ("among", "of"))
        or (items[sign].low in ("whom", "which") and items[sign - 1].low == "among")
    ):
        return root if root.at != last.at and listed(items, last.phrase, at, last.at) else last
    if (
        items[at].figure is not None
        and at + 2 < len(items)
        and items[at + 1].low == "of"
        and items[at + 2].low in THEM
        # "pulled from one of them": one of the houses.
        and not items[at - 1].low.endswith("from")
    ):
        return root
    if (
        sign > last.at + 1
        and items[sign].low in ("whom", "which", "them", "these", "those")
        and items[sign - 1].low == "of"
    ):
        return root
    said = [item.low for item in items[max(0, sign - 2) : sign]]
    if sign > last.at + 1 and items[sign].kind == "be" and said == ["among", "whom"]:
        # "25 civilians, among whom were ten children"
        return root
    if broken_down(items, at, phrase, last) or tells_who(items, at, phrase):
        return root
    ways = (by_degree, with_some, by_wounds)
    if any(way(items, at, phrase, last) for way in ways):
        # "29 survivors, two of them boys, were treated, 11 in a grave condition": of the 29.
        inserted = root is not last and last.at < root.word < at
        return root if inserted else last
    if by_cause(items, at, phrase, last) or by_means(items, at, phrase, last):
        return root
    goes_on = goes_with(items, at, phrase, last, root)
    return root if goes_on and not closed_off(items, at, phrase, before) else None


def goes_with(items: list[Item], at: int, phrase: Phrase, last: Measured, root: Measured) -> bool:
    """Tell whether a figure goes on with a whole's parts: "including 27 boys and 30 girls"."""
    if root.measure is Measure.LOST and root is not last and loses(items, at):
        # "121 vehicles, of which 48 destroyed, 33 abandoned"
        return True
    if last.whole < 0 or last.how != "part" or not listed(items, last.phrase, at, last.at):
        return False
    kind = Kind.UNKNOWN if phrase.bare else kind_of(items[phrase.last])
    things = kind is Kind.MATERIEL and not root.phrase.bare
    things = things and kind_of(items[root.phrase.last]) is Kind.MATERIEL
    more = (things or kind is Kind.PEOPLE) and is_less(items[root.at], items[at])
    return not (phrase.state or more or overflows(items, at, phrase, last, root))


def fronted(items: list[Item], at: int) -> bool:
    """Tell whether a place opens a figure's clause: "130 of them in Gori, and in Malia two"."""
    name = at - 1
    while name > 1 and items[name].capital:
        name -= 1
    opens = items[name].low in PLACING and items[name - 1].low in ("and", "while")
    return opens and name < at - 1


MANNERS = frozenset(("destroyed", "captured", "damaged", "abandoned"))


def loses(items: list[Item], at: int) -> bool:
    """Tell whether a listed figure says how some of what was lost was: ", 19 damaged"."""
    return (
        at + 1 < len(items) and items[at + 1].low in MANNERS and items[at - 1].low in (",", "and")
    )


def introduces(items: list[Item], at: int) -> bool:
    """Tell whether an item only leads to a part's number: "including those of ten guards"."""
    item = items[at]
    those = item.low == "of" and items[at - 1].low in ("those", "that", "including")
    those = those or (item.low == "that" and items[at + 1].low == "of")
    return those or item.kind in ("det", "adv") or item.text in '“"‘'


# "including, according to the ministry, 54 children"; "including all on board, and one worker":
# how far the word may stand.
INCLUDED = 14


def before_including(items: list[Item], sign: int, least: int) -> int:
    """Give the "including" before an insertion or a list's "and" at ``sign``, else ``sign``."""
    if items[sign].text != "," and items[sign].low != "and":
        return sign
    for here in range(sign - 1, max(least, sign - INCLUDED), -1):
        item = items[here]
        if item.low in ("including", "among"):
            # "among them a colonel and two majors"
            them = item.low == "among" and items[here + 1].low == "them"
            return here + them if here + 1 < sign else sign
        if item.figure is not None or item.kind in ("be", "have", "modal") or item.text in ";:(":
            return sign
    return sign


def shared_out(items: list[Item], last: Measured, at: int) -> bool:
    """Tell whether a figure opened its clause as a whole: "of the 61 injured, 14 are critical"."""
    here = last.at - 1
    while here > 0 and items[here].low in DEFINITE and items[here].low != "of":
        here -= 1
    opens = here >= 0 and items[here].low == "of" and (here == 0 or items[here - 1].kind == "punct")
    end = max(last.phrase.end, last.word + 1)
    return opens and any(item.text == "," for item in items[end:at])


# How many more may be listed before "among them".
LISTED = 3


def among_them(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether what follows a noun makes it a part: "400 died, 121 children among them"."""
    # "400 died, with 121 children among them"
    opens = items[at - 1].text in OPENS_PART or items[at - 1].low == "with"
    if phrase.bare or not opens:
        return False
    end = phrase.end
    for _ in range(LISTED):
        # "400 died, 121 children and 40 women among them"
        more = end + 2 < len(items) and items[end].low in ("and", ",")
        if not more or (items[end + 1].figure is None and items[end + 1].low not in ("a", "an")):
            break
        end = max(phrase_after(items, end + 1).end, end + 2)
    after = [item.low for item in items[end : end + 2]]
    if after[:1] in (["are"], ["were"]):
        after = [item.low for item in items[end + 1 : end + 3]]
    return after[:1] == ["included"] or after in (["among", "them"], ["amongst", "them"])


def tells_who(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a figure says who some of those before it were."""
    ways = (among_them, being_some, one_of, who_some_were)
    return any(way(items, at, phrase) for way in ways)


PLACING = lexicon().words["measures_placing"]
WHOLLY_SO = frozenset(("totally", "fully", "completely", "entirely"))
BECAUSE = frozenset("as due because by through from".split())


def broken_down(items: list[Item], at: int, phrase: Phrase, last: Measured) -> bool:
    """Tell whether a place's share opens behind a whole: "had passed 11,000: 8,574 in Turkey"."""
    end = last.at + 1 if last.phrase.bare else last.phrase.end
    opens = end == at - 1 and items[at - 1].text in (":", "-", "–", "—")
    opens = opens or (items[at - 1].text in (":", "–", "—") and last.at < last.word < at - 1)
    # "two each in Gori and Poti"
    each = phrase.end + any(item.low == "each" for item in items[phrase.end : phrase.end + 1])
    if not phrase.bare or each + 1 >= len(items) or items[at - 1].text not in OPENS_PART:
        return False
    if opens and items[phrase.end].low in BECAUSE:
        # 55 million are displaced: 48 million of them as a result of conflict.
        return True
    if items[each].low not in PLACING or not items[each + 1].capital:
        return False
    # "164 dead nationwide, 103 in Almaty alone"
    return opens or any(item.low == "alone" for item in items[phrase.end + 2 : phrase.end + 5])


def one_of(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether one of those counted is described: "twelve were killed, one a child"."""
    if not phrase.bare or items[at].low != "one" or at + 2 >= len(items):
        return False
    described = items[at + 1].low in ("a", "an") and items[at - 1].text in (",", "(")
    return described and kind_of(items[phrase_after(items, at + 1).last]) is Kind.PEOPLE


NO_DEAD = frozenset("suspects suspect survivors witnesses attackers gunmen".split())


def who_some_were(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether it is only said who some are: "12 were killed, adding that three were boys"."""
    verb = phrase.end
    if not phrase.bare or phrase.of or verb + 1 >= len(items) or items[verb].kind != "be":
        return False
    opens = items[at - 1].low in ("that", "and", ",", ";", ":", "(", "–", "—", "while", "of")
    if is_trait(items, verb + 1):
        # "Nine of the dead were Hindu and three were Sikh."
        return opens
    who = phrase_after(items, verb)
    if who.bare or items[who.last].tolls or items[who.last].low in NO_DEAD:
        return False
    ends = who.end >= len(items) or items[who.end].kind in ("punct", "prep", "conj")
    return opens and ends and kind_of(items[who.last]) is Kind.PEOPLE


def being_some(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a bare figure says who some are: "12 were killed, three being children"."""
    if not phrase.bare or at + 2 >= len(items) or items[at + 1].low != "being":
        return False
    return items[at - 1].text in OPENS_PART and not items[at + 2].tolls
