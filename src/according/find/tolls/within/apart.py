"""Figures that stand where a part does, and are none of those before."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of, phrase_after
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import PEOPLE_ONLY, THINGS_ONLY
from according.find.tolls.within.wholes import named_part

__all__ = ["did_otherwise", "is_no_part", "of_events", "of_others", "rivals"]

HAPPENINGS = lexicon().words["places_attacks"] | lexicon().words["places_events"]


def of_events(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether "of them" is said of what is no toll: "in 14 raids, three of them at sea"."""
    before = next((here for here in range(at - 1, 0, -1) if items[here].figure is not None), 0)
    if not phrase.of or not phrase.bare or not before or named_part(items, phrase) is not None:
        return False
    counted = phrase_after(items, before)
    near = counted.end == at - 1 and items[at - 1].text in (",", "(", "–", "—", "-")
    return near and not counted.bare and items[counted.last].low in HAPPENINGS


def rivals(items: list[Item], last: Measured, at: int) -> bool:
    """Tell whether another source's count follows: "40 died, 12 of them boys; the army says 30"."""
    says = items[at - 1].low in lexicon().say or items[at - 1].low in lexicon().count
    return says and any(item.text == ";" for item in items[last.at : at])


def is_no_part(
    items: list[Item],
    at: int,
    phrase: Phrase,
    whole: Measured,
    own: Measured | None,
    *,
    apart: bool,
) -> bool:
    """Tell whether what stands where a part does is none of those before."""
    if own is not None and own.how == "including":
        # "five died and many were hurt, including two guards"
        return True
    unlike = other_kind(items, phrase, whole)
    if own is None:
        # "brought down a building and survivors, among them a woman"
        # "the bodies of seventeen clerks, not one of them armed"
        part = items[at].figure
        # "killed by tornadoes, including one that was a mile wide"
        event = phrase.bare and [i.low for i in items[at : at + 2]] in (
            ["one", "that"],
            ["one", "which"],
        )
        event = event and whole.measure in PEOPLE_ONLY
        return apart or unlike or event or (part is not None and part.high == 0)
    # "16 were hurt, two of them children, and 45 houses and 12 cars burnt"
    return unlike and own.how == "list before"


def of_others(
    items: list[Item], before: int, phrases: dict[int, Phrase], whole: Measured | None, at: int
) -> bool:
    """Tell whether "one of them" speaks of others: "two bodies and three sailors, one of them"."""
    if whole is None or before <= whole.at or phrases[before].bare or items[at].figure is None:
        return False
    them = [item.low for item in items[at + 1 : at + 3]] in (["of", "them"], ["of", "whom"])
    others = kind_of(items[phrases[before].last]) is Kind.PEOPLE
    return them and others and items[before].figure is not None and before != whole.at


def other_kind(items: list[Item], phrase: Phrase, whole: Measured) -> bool:
    """Tell whether people are no part of things: "a house fell; survivors, among them a woman".

    Nor things of people.
    """
    if phrase.bare or items[phrase.first].low.endswith("ing"):
        # "among them 12 carrying firearms"
        return False
    kind = kind_of(items[phrase.last])
    if kind is Kind.MATERIEL:
        return whole.measure in PEOPLE_ONLY
    return kind is Kind.PEOPLE and whole.measure in THINGS_ONLY and not whole.phrase.bare


INVOLVES = frozenset("involved concerned featured resulted occurred targeted".split())


def did_otherwise(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a figure counts what was held or called up: "1,200 mobilised, three hurt"."""
    if at > 1 and items[at - 1].text == ":" and kind_of(items[at - 2]) is Kind.NEVER:
        # 87 demonstrations and 31 marchers arrested are told apart.
        return True
    head = items[phrase.last]
    if not phrase.bare and phrase.first < phrase.last and items[phrase.first].low in INVOLVES:
        # "Of the crashes, 64 involved alcohol, 155 people were hurt".
        return True
    alone = not phrase.bare and phrase.first == phrase.last and head.low.endswith("ed")
    return alone and not head.tolls and kind_of(head) is Kind.UNKNOWN
