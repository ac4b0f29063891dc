"""Labels before a number: "Houses destroyed: 146", "IDPs total 122,387"."""

from collections.abc import Iterator

from according.find.grammar.items import CLAUSAL, Item
from according.find.grammar.kinds import COUNTABLE, Kind, kind_of
from according.find.grammar.predicates import DASHES, Reading
from according.find.lexicon import Form, Role, Toll, lexicon
from according.model import Measure

__all__ = [
    "LABEL",
    "TOGETHER",
    "apposed",
    "is_label",
    "label_before",
    "outside_brackets",
    "plain_label",
    "second_named",
    "tells_otherwise",
    "total_of_line",
]

# "Completely destroyed housing: 146": the longest label that was met.
LABEL = 6


def is_label(items: list[Item], link: int, at: int) -> bool:
    """Tell whether a colon, or a dash in a line of its own, parts a label from its number."""
    alone = at + 1 >= len(items) or items[at + 1].kind == "punct"
    # "Rescued – 39 people"
    opens = link == 1 and any(toll.form in Form.PASSIVE for toll in items[0].tolls)
    return items[link].text == ":" or (items[link].text in DASHES and (alone or opens))


# Labels of what is no toll, whatever word of harm stands in them.
OTHERWISE = lexicon().words["linelabels_otherwise"]


def tells_otherwise(label: list[Item]) -> bool:
    """Tell whether a label counts what is no toll: "Acres burned: 111,000", "Death rate: 4"."""
    return any(
        (item.low in OTHERWISE or kind_of(item) is Kind.NEVER)
        # They are counted all the same where they were "likely killed".
        and not (item.low == "likely" and any(one.tolls for one in label[at + 1 : at + 2]))
        for at, item in enumerate(label)
    )


TOGETHER = (Toll(Measure.CASUALTIES, Role.EVENT, Form.NONE),)


JOINING = frozenset(("and", "or", "and/or", "nor", "/", "&"))
GRAVE = frozenset("serious severe major further other significant".split())


def second_named(items: list[Item], here: int) -> int | None:
    """Give the second of joined nouns for deaths and for injuries: "deaths and injuries"."""
    if here + 2 >= len(items) or items[here + 1].low not in JOINING:
        return None
    second = here + 2 + (items[here + 2].low in GRAVE and here + 3 < len(items))
    nouns = (items[here].tolls, items[second].tolls)
    said = {t.measure for tolls in nouns for t in tolls if t.role in (Role.EVENT, Role.COUNT)}
    # "50 dead and injured more than 400" tells them apart.
    named = all(items[at].low.endswith(("s", "ing")) for at in (here, second))
    return second if named and said == {Measure.KILLED, Measure.INJURED} else None


def label_before(items: list[Item], colon: int) -> Reading | None:
    """Give the toll word of a label before a number, None if it is no label or has none."""
    both = colon > 2 and second_named(items, colon - 3) is not None  # noqa: PLR2004 - "killing and maiming"
    plain = colon - 3 if both else colon
    if colon > LABEL or any(item.kind not in ("word", "prep", "adv") for item in items[:plain]):
        return None
    if both:
        return plain, TOGETHER
    if tells_otherwise(items[:colon]):
        return None
    for here in range(colon):
        readings = tuple(
            t
            for t in items[here].tolls
            if t.form in (Form.PAST, Form.PART, Form.NONE)
            # Rescue boats rescue, and are not rescued.
            and not (
                t.role == Role.EVENT
                and here + 1 < colon
                and items[here + 1].kind == "word"
                and items[here + 1].low != "total"
            )
        )
        if readings:
            return here, readings
    return None


def done_label(label: list[Item]) -> bool:
    """Tell whether a label is a noun and what was done: "Huts burned", "Houses destroyed"."""
    done = any(toll.form in Form.PASSIVE for toll in label[-1].tolls)
    return done and len(label) > 1 and kind_of(label[-2]) in COUNTABLE


def plain_label(items: list[Item], at: int) -> Reading | None:
    """Give the toll word of a line that is but a label and its number: "IDPs total 122,387"."""
    ends = at + 1 >= len(items) or items[at + 1].text == "."
    if ends and 1 < at <= LABEL and items[at - 1].text == "," and done_label(items[: at - 1]):
        # "Huts burned, 1,042."
        return label_before(items, at - 1)
    alone = at + 1 >= len(items) or items[at + 1].text == "("
    if not alone or at > LABEL or any(item.kind not in ("word", "adv") for item in items[:at]):
        return None
    return label_before(items, at)


# "the dead, 42 up to last night, were buried": how far the second comma may stand.
APPOSED = 6


def apposed(items: list[Item], at: int, link: int) -> Reading | None:
    """Give those whose number stands between commas: "the dead, 42 in all, were buried"."""
    if link < 1 or items[link].text != ",":
        return None
    named = tuple(t for t in items[link - 1].tolls if t.role in (Role.TOTAL, Role.STATE))
    first = link - 1 if items[link - 1].low.startswith("the ") else link - 2
    nominal = items[first].kind == "det" or items[first].low.startswith("the ")
    # "of the dead, 42 were women"
    if not named or not nominal or (first > 0 and items[first - 1].kind == "prep"):
        return None
    for item in items[at + 1 : at + APPOSED]:
        if item.text == ",":
            return link - 1, named
        if item.kind not in ("prep", "det", "adv", "word") or item.tolls:
            return None
    return None


# "Death toll in both attacks 91": how far the toll may stand.
LINE = 8


def total_of_line(items: list[Item], at: int) -> Reading | None:
    """Give the toll of a line without a verb that its number closes: "Toll from ferry fire 91".

    Or of a part of one: "ferry fire; deaths, 91; injured, 12".
    """
    ended = at + 1 >= len(items) or items[at + 1].text in ".;,("
    first = next((here + 1 for here in range(at - 1, -1, -1) if items[here].text in ";:"), 0)
    before = outside_brackets(items, at, first - 1)
    if not ended or any(items[one].kind in CLAUSAL for one in before):
        return None
    if any(item.kind in CLAUSAL for item in items[at:] if first == 0):
        return None
    for here in range(at - 1, max(first - 1, at - LINE), -1):
        item = items[here]
        if item.text == "," and here == at - 1 and first > 0:
            continue
        totals = tuple(t for t in item.tolls if t.role in (Role.TOTAL, Role.STATE))
        heads = here == first > 0
        totals = totals if heads else tuple(t for t in totals if t.role == Role.TOTAL)
        if totals and (heads or all(t.role != Role.ACT for t in item.tolls)):
            opens = all(before.kind in ("word", "adv") for before in items[first:here])
            opens = opens or items[here - 1].text in (":", *DASHES)
            after = items[here - 2] if here > 1 and items[here - 1].text in ",;" else None
            # Another label and its number may stand before: "Deaths 198, injuries 1,207".
            after_another = after is not None and (after.figure is not None or after.text == ")")
            opens = opens or (here == at - 1 and after_another)
            beside = here == at - 1 or items[here + 1].kind in ("prep", "adv", "punct")
            named = items[at - 1].capital and here < at - 1
            return (here, totals) if opens and beside and not named else None
        if item.kind not in ("word", "det", "prep", "adv") or item.tolls:
            return None
    return None


def outside_brackets(items: list[Item], last: int, first: int) -> Iterator[int]:
    """Yield indices backwards, none in brackets: "deaths from a storm (local name: Ana)"."""
    inside = False
    for here in range(last, first, -1):
        inside = items[here].text == ")" or (inside and items[here].text != "(")
        if not inside:
            yield here
