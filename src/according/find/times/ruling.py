"""What a figure covers by the rules: a running total, one event, or a rate."""

from according.find.times.asides import of_past_attack, of_single_event
from according.find.times.onsets import RUNNING
from according.find.times.plainly import (
    is_freed,
    is_of_day_alone,
    is_of_whole,
    is_one_of_many,
    is_until_now,
)
from according.find.times.scopes import FEW, MANY, MISHAP, ONE, Covering
from according.model import Measure, Scope

__all__ = ["settled", "supposed"]


def settled(asked: Covering) -> Scope | None:
    """Give what a figure covers if its sentence says so plainly, else None."""
    if asked.is_rate:
        return Scope.RATE
    if asked.is_compared or asked.is_of_attack or asked.is_of_day or is_of_day_alone(asked):
        return Scope.EVENT
    if of_past_attack(asked.passage, asked.onset.published):
        return Scope.EVENT
    if of_single_event(asked.text, asked.start, asked.end) or is_freed(asked):
        return Scope.EVENT
    # "Two more died, raising the toll to 20": of one blast as often as of many.
    raised = asked.is_sum and asked.onset.single and asked.low < MANY and not asked.is_lasting
    if (asked.is_sum and not raised) or is_until_now(asked) or is_of_whole(asked):
        return Scope.TOTAL
    if is_one_of_many(asked):
        return Scope.EVENT
    # Of a raid in a war: "The UN says the war's death toll has reached 10,000".
    of_war = asked.onset.at_war and asked.low >= MANY
    single = asked.onset.single and asked.is_toll and not of_war and not raised
    if asked.is_brief or (single and not asked.is_lasting):
        return Scope.EVENT
    added = asked.is_counted or asked.is_summed or asked.is_filled
    added = added or asked.is_bygone or asked.is_of_year or is_headed(asked)
    if added or is_local(asked):
        return Scope.TOTAL
    # "Six died of hunger, raising the number of dead since May to 82": but for a sum itself.
    return Scope.EVENT if asked.is_added and not asked.is_lasting else None


def supposed(asked: Covering) -> Scope:
    """Give what the rules take a figure to cover whose sentence does not say it plainly."""
    onset, toll = asked.onset, asked.toll
    if asked.is_lasting or asked.is_sum:
        return Scope.TOTAL
    if asked.is_entry:
        return Scope.EVENT
    if toll.how == "total":
        return Scope.TOTAL if (onset.at_war or onset.calamity) and not onset.single else Scope.EVENT
    if toll.measure is Measure.DISPLACED and asked.item.figure is not None:
        return Scope.TOTAL
    if asked.item.figure is None or asked.low <= ONE:
        return Scope.TOTAL if is_share(asked) else Scope.EVENT
    return Scope.TOTAL if runs(asked) else Scope.EVENT


def is_headed(asked: Covering) -> bool:
    """Tell whether a report of a disaster says to which day it adds up: "(as of 5 March)"."""
    onset = asked.onset
    if asked.low < FEW or onset.single or not onset.calamity or onset.covered is None:
        return False
    return not asked.is_dated and not MISHAP.search(asked.text)


def is_local(asked: Covering) -> bool:
    """Tell whether a figure is of the few that a disaster befell in a country or a province."""
    onset = asked.onset
    few = asked.item.figure is not None and ONE < asked.low < FEW and not asked.is_entry
    if not few or onset.single or not onset.calamity or MISHAP.search(asked.text):
        return False
    return asked.is_large and not asked.is_dated


def is_share(asked: Covering) -> bool:
    """Tell whether a figure of one is a country's share of a disaster's toll."""
    onset = asked.onset
    counted = asked.item.figure is not None and not asked.is_dated
    return counted and onset.calamity and not onset.single and asked.is_large


def runs(asked: Covering) -> bool:
    """Tell whether a figure of several without a period beside it is a running total."""
    onset, low = asked.onset, asked.low
    if asked.is_running:
        return True
    if onset.at_war and asked.is_gone:
        return True
    if onset.single or not onset.calamity:
        return False
    if low >= RUNNING:
        return True
    if asked.is_dated or MISHAP.search(asked.text):
        return False
    # An account of a whole disaster adds up; news of one tells what happened here and there.
    return low >= FEW or asked.is_large or onset.published is None
