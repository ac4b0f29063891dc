"""Those told of as part of others: "the injured, including 12 nurses", "12 of them hurt"."""

from collections.abc import Iterator

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import Form, Role, lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose

__all__ = [
    "among_whom",
    "before_discovery",
    "by_including",
    "closed_off",
    "of_uncounted",
    "some_so",
    "told_among",
]

THEM = lexicon().words["measures_them"]

# "many were killed in the blast, among them 12 children": how far the verb may stand.
INCLUDED = 20


def by_including(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell those of whom a part is told, where nobody says how many they are."""
    if some_of_all(items, at):
        tolls = tuple(t for t in items[at - 2].tolls if t.role in SAID)
        return Measured(at, tolls[0].measure, at - 2, phrase, "including")
    sign = at - 1
    if sign > 0 and items[sign].low == "them" and items[sign - 1].low in ("among", "amongst"):
        sign -= 1
    elif items[sign].low != "including":
        return None
    if phrase.bare or kind_of(items[phrase.last]) is Kind.UNKNOWN:
        return None
    for here in range(sign - 1, max(-1, sign - INCLUDED), -1):
        item = items[here]
        if item.figure is not None or item.text in (";", ":", "(", ")"):
            return None
        verbs = tuple(t for t in item.tolls if t.role in VERBS and t.form != Form.BASE)
        # "the injured, including three nurses"
        verbs = verbs or tuple(t for t in item.tolls if item.low.startswith("the "))
        if here > 1 and items[here - 1].kind == "be" and items[here - 2].low == "there":
            # "there are dead, including a nurse"
            verbs = verbs or tuple(t for t in item.tolls if t.role in SAID)
        if verbs and (toll := choose(items, phrase, (here, verbs))):
            return Measured(at, toll.measure, here, phrase, "including")
    return None


VERBS = (Role.ACT, Role.BEFALL)
UNCOUNTED = frozenset("many others more number countless".split())
# "many others were wounded", "wounding a number of": how far from the verb they may stand.
BESIDE = 5


def of_uncounted(
    items: list[Item], phrases: dict[int, Phrase], found: dict[int, Measured]
) -> Iterator[Measured]:
    """Yield the parts of others than were counted before in the sentence.

    "Five died and many others were hurt, including two guards".
    """
    for at, phrase in phrases.items():
        sign = at - 1
        if at < BESIDE or at in found or items[sign].low != "including" or phrase.bare:
            continue
        last = max((other for other in found if other < at), default=-1)
        start = max(found[last].phrase.end, found[last].word + 1) if last >= 0 else sign
        for here in range(sign - 1, start, -1):
            if items[here].figure is not None or items[here].text in ";:":
                break
            told = tuple(t for t in items[here].tolls if t.role in VERBS and t.form != Form.BASE)
            near = items[max(start, here - BESIDE) : here + BESIDE]
            if not told or UNCOUNTED.isdisjoint(item.low for item in near):
                continue
            toll = choose(items, phrase, (here, told))
            if toll is not None and toll.measure is not found[last].measure:
                yield Measured(at, toll.measure, here, phrase, "including")
            break


SAID = (Role.STATE, Role.COUNT, Role.TOTAL)


def some_of_all(items: list[Item], at: int) -> bool:
    """Tell whether a figure is of all the dead, uncounted: "all the dead, eight of them boys"."""
    if at < 3 or items[at].figure is None or items[at - 1].text != ",":  # noqa: PLR2004
        return False
    them = [item.low for item in items[at + 1 : at + 3]] == ["of", "them"]
    all_of = items[at - 3].low in ("the", "those") or items[at - 2].low.startswith("the ")
    return them and all_of and any(toll.role in SAID for toll in items[at - 2].tolls)


def some_so(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the state of some of those of whom more is told: "20 men, five of them badly hurt, are".

    The verb behind the insertion is not asked.
    """
    state = at + 3
    if state + 1 >= len(items) or items[at + 1].low != "of" or items[at + 2].low not in THEM:
        return None
    if items[state + 1].text not in CLOSES:
        return None
    tolls = items[state].tolls
    done = tuple(t for t in tolls if t.role == Role.ACT and t.form in Form.PASSIVE)
    if not done or (toll := choose(items, phrase, (state, done))) is None:
        return None
    return Measured(at, toll.measure, state, phrase, "state")


CLOSES = frozenset((",", ")", "-", "–", "—"))


# "with seven young children among them": how far behind the number it may end.
AMONG_THEM = 5


def told_among(items: list[Item], at: int, last: Measured) -> Measured | None:
    """Give those told right before of whom a figure is: "Among the 90 wounded are 12 women"."""
    after = " ".join(item.low for item in items[at + 1 : at + AMONG_THEM])
    if items[at - 1].low == "with" and "among them" in after:
        # "90 deaths with seven children among them"
        return last
    if last.at < 2 or items[last.at - 2].low not in ("among", "amongst"):  # noqa: PLR2004
        return None
    between = items[max(last.word, last.at) + 1 : at]
    links = [item for item in between if item.kind == "be"]
    plain = all(i.kind in ("be", "adv") or i.text == "," or i.low == "there" for i in between)
    return last if links and plain else None


DISCOVERY = frozenset(("discovery", "recovery", "finding"))
# "including Monday's grim discovery of": how far before "of" the word may stand.
DISCOVERED = 6


def before_discovery(items: list[Item], sign: int) -> int:
    """Give the "including" before a find of a part at ``sign``, else ``sign``.

    "12 died, including Monday's discovery of two bodies".
    """
    if items[sign].low != "of" or items[sign - 1].low not in DISCOVERY:
        return sign
    for here in range(sign - 2, max(0, sign - DISCOVERED), -1):
        if items[here].low == "including":
            return here
        if items[here].kind not in ("det", "word", "adv"):
            return sign
    return sign


# "are among the foreign tourists still held hostage": how far the word may stand.
AMONG_WHOM = 6


def among_whom(items: list[Item], at: int, phrase: Phrase, start: int) -> Measured | None:
    """Give what befell those among whom some are: "are among the foreigners held hostage"."""
    for here in range(start, min(len(items), start + AMONG_WHOM)):
        done = tuple(t for t in items[here].tolls if t.role in (Role.ACT, Role.STATE, Role.BEING))
        done = tuple(t for t in done if t.role != Role.ACT or t.form in Form.PASSIVE)
        if done and (toll := choose(items, phrase, (here, done))):
            return Measured(at, toll.measure, here, phrase, "predicate")
        if items[here].kind in ("punct", "figure", "be", "have", "rel", "conj"):
            return None
    return None


def closed_off(items: list[Item], at: int, phrase: Phrase, before: list[Measured]) -> bool:
    """Tell whether a comma ends the only part told of, and others follow.

    "30 rebels, including two leaders, and four soldiers were killed".
    """
    joined = at > 1 and items[at - 1].low == "and" and items[at - 2].text == ","
    if not joined or phrase.bare or phrase.end >= len(items):
        return False
    parts = [one for one in before if one.whole == before[-1].whole]
    after = items[phrase.end]
    verb = after.kind in ("be", "have") or any(t.role == Role.BEFALL for t in after.tolls)
    return len(parts) == 1 and parts[0].whole >= 0 and verb
