"""Which numbers are only supposed, or tell what happened to nobody."""

from according.find.grammar.items import Item
from according.find.grammar.nobody import WHOEVER
from according.find.grammar.phrases import Kind, Phrase, kind_of, phrase_after
from according.find.lexicon import Form, Role, lexicon

__all__ = [
    "NO_ONE",
    "happened",
    "is_capacity",
    "is_condition",
    "is_guise",
    "is_rule",
    "live_there",
    "none_of",
    "supposed",
]

# "built for 500 inmates", "room for 500", "can hold 500".
MADE_FOR = frozenset(
    "built designed meant intended made equipped room space places capacity".split()
)
HOLDS = frozenset("hold house accommodate sleep seat".split())
SUPPOSED = lexicon().words["measures_supposed"]
BEFORE_NUMBER = lexicon().words["predicates_before_number"]
IMAGINED = frozenset(("if", "imagine", "suppose"))
# "Had 72 people died in a plane": how far the participle may stand.
CONDITION = 6


NO_ONE = frozenset(("no one", "no-one", "nobody", "none", *WHOEVER))
RULES = frozenset("can should must may will would shall".split())
HURTS = lexicon().words["items_injuries"]
DEGREES = frozenset("seriously critically badly severely gravely dangerously fatally".split())


def is_rule(items: list[Item], at: int) -> bool:
    """Tell whether it is said what may happen to nobody: "no one can be arrested without proof".

    Or only how badly others were hurt: "12 were hurt, none of them seriously", "none of their
    injuries is thought to be grave"; or whom it was: "none other than the mayor".
    """
    after = [item.low for item in items[at + 1 : at + 4]]
    if after[:2] == ["other", "than"] or (after[:1] == ["of"] and not HURTS.isdisjoint(after)):
        return True
    whom = at + 1 < len(items) and items[at + 1].low == "of"
    here = at + 3 if whom else at + 1
    if here >= len(items):
        return False
    return items[here].low in RULES or (items[here].low in DEGREES and items[at].low == "none")


def before_count(items: list[Item], at: int) -> int:
    """Give the index of the word before a number and what only leads to it: "if about 72"."""
    here = at - 1
    while here > 0 and (items[here].kind == "adv" or items[here].low in BEFORE_NUMBER):
        here -= 1
    return here


def is_condition(items: list[Item], at: int) -> bool:
    """Tell whether what befell so many is only supposed: "if 72 people had died in a plane"."""
    here = before_count(items, at)
    if here < 0 or items[at].figure is None:
        return False
    if items[here].low == "if" and items[here + 1].low == "not":
        # "thousands if not tens of thousands"
        return False
    if items[here].low in IMAGINED or undecided(items, here):
        return True
    # "Had 72 people died": the verb before its subject, no question mark and no "they" before it.
    opens = here == 0 or (here == 1 and items[0].kind == "punct")
    return (
        opens
        and items[here].low == "had"
        and any(
            toll.form in Form.PASSIVE
            for item in items[at + 1 : at + CONDITION]
            for toll in item.tolls
        )
    )


def undecided(items: list[Item], verb: int) -> bool:
    """Tell whether a verb says what is still open: "whether to hand over eight soldiers"."""
    before = [item.low for item in items[max(0, verb - 2) : verb]]
    return before == ["whether", "to"]


# "the camp, now home to 14,000 people": how far before the number it may stand.
CAMP = 7


def live_there(items: list[Item], at: int) -> bool:
    """Tell whether people only live somewhere: "home to 704 people", not "to 20,000 refugees"."""
    if at < 2 or items[at - 1].low != "to" or items[at - 2].low != "home":  # noqa: PLR2004
        return False
    if any(item.low in ("camp", "camps") for item in items[max(0, at - CAMP) : at]):
        return False
    if any(word in ("siege", "besieged") for item in items for word in item.low.split(" ")):
        # "a besieged suburb, home to 40,000 people"
        return False
    phrase = phrase_after(items, at)
    return not (phrase.head_toll or phrase.state)


def is_capacity(items: list[Item], at: int) -> bool:
    """Tell whether a figure only says for how many there is room: "built for 500 inmates"."""
    here = before_count(items, at)
    if items[at].figure is None or here < 1:
        return False
    before = items[here - 1]
    if items[here].low in ("for", "of"):
        return before.low == "capacity" or (items[here].low == "for" and before.low in MADE_FOR)
    if before.low == "to" and here > 1 and items[here - 2].low in CLAIMED:
        # "the rebels claimed to hold 214 captives"
        return False
    return items[here].low in HOLDS and (before.low in ("to", "can", "could"))


CLAIMED = frozenset("claim claims claimed claiming".split())


def supposed(items: list[Item], at: int) -> bool:
    """Tell whether a sentence only supposes what it says before ``at``: "if both are killed"."""
    return any(item.low in SUPPOSED for item in items[:at])


def happened(items: list[Item], verb: int) -> bool:
    """Tell whether a base form says what happened, not what may: "to arrest a person"."""
    return not any(
        item.low == "to" or item.kind == "modal" for item in items[max(0, verb - 3) : verb]
    )


GUISES = frozenset(
    "posing posed poses disguised masquerading dressed camouflaged travelling traveling".split()
)


def is_guise(items: list[Item], at: int) -> bool:
    """Tell whether one is what somebody only seems to be: "disguised as an ambulance"."""
    return at > 1 and items[at - 1].low == "as" and items[at - 2].low in GUISES


# "no life has been reported lost": how far the verb may stand.
LOST = 5
GONE = frozenset(("lost", "claimed", "taken"))


def none_of(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether "no" counts people or a toll: "no civilians were hurt", "no casualties"."""
    if phrase.bare:
        return False
    head = items[phrase.last]
    if head.low in ("survivors", "body", "bodies"):
        # "129 dead, no survivors", "no body was found"
        return False
    if head.low == "life":
        # "No life was lost."
        return any(item.low in GONE for item in items[phrase.end : phrase.end + LOST])
    return kind_of(head) is Kind.PEOPLE or any(t.role == Role.COUNT for t in phrase.head_toll)
