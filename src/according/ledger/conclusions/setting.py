"""What a report is about: its countries and its war or disaster, as its own claims tell."""

import string
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from according.ledger.conclusions.questions import NOWHERE, Situation
from according.ledger.conclusions.reading import WORLD, Told
from according.ledger.conclusions.sides import side_name
from according.ledger.conclusions.situations import (
    WARLIKE,
    began_on,
    kind_told,
    registered,
    told_by,
)
from according.model import Measure, Report, Scope

__all__ = ["Setting", "setting_of"]

# One territory under two names in common use.
SHORTER = {"Gaza Strip": "Gaza", "Occupied West Bank": "West Bank"}


@dataclass(frozen=True, slots=True)
class Setting:
    """What a report is about.

    Attributes:
        report_id: the report.
        kind: "war", "earthquake", ...; empty if its words do not tell.
        countries: the codes of those in which its claims are, the most frequent first.
        since: the day from which its totals count, where all that tell one tell the same.
    """

    report_id: str
    kind: str
    countries: tuple[str, ...]
    since: str

    @property
    def main(self) -> str:
        """The country in which most of its claims are, empty if none is told."""
        return self.countries[0] if self.countries else ""

    def place_of(self, one: Told) -> str:
        """Give where those counted were hit: a country, or a named place in it; empty if unknown.

        A total without a place is one for the country that the report is about.
        """
        if one.place == WORLD:
            return WORLD
        if not one.place:
            country = self.home_of(one) or self.main
            return side_name(country) if country and one.scope is not Scope.EVENT else ""
        return side_name(one.country) if one.is_country else _named(one.place)

    def home_of(self, one: Told) -> str:
        """Give the country whose office counts, if it is another's than the report is about.

        Where nobody fights, an office counts in its own country. Empty if that does not hold.
        """
        side = one.actor.side or ""
        if one.place or not self.kind or self.kind in WARLIKE:
            return ""
        return side

    def situation_of(self, one: Told) -> Situation:
        """Give the war or disaster that a claim counts in.

        What nothing tells the country or the day of is comparable only within its own report.
        """
        country = one.country or self.home_of(one) or self.main
        if one.place == WORLD:
            return self._worldwide(one)
        since = one.since or self.since
        if one.scope is Scope.EVENT:
            # Where and when tell an event from others; two reports on it need not agree on more. A
            # country alone does not, on a day that is but the report's.
            war = registered(country, one.day) if one.place else None
            known = one.place and one.day and not (one.is_country and one.claim.as_of_words is None)
            return war or (NOWHERE if known else self._alone())
        if one.measure is Measure.DISPLACED and since:
            # Those who fled a war abroad are counted where they arrived.
            fled = began_on(since)
            if fled:
                return fled
        began = began_on(one.since) if one.since and not country else None
        if began and one.actor.side in began.parties:
            # A party's own count from the day its war began, though it names no place.
            return began
        if one.of_enemy and not country and one.actor.side:
            # Who counts the enemy's losses is at war, and so is its country.
            country = one.actor.side
        war = registered(country, one.day, one.since, self.kind)
        where = country or (_named(one.place) if one.place else "")
        return war or told_by(self.kind, where, one.day, since) or self._alone()

    def fights(self, one: Told, situation: Situation) -> bool:
        """Tell whether nationals of one side of a war are counted in the other's country."""
        return (
            one.side in situation.parties
            and one.country in situation.parties
            and one.side != one.country
        )

    def _worldwide(self, one: Told) -> Situation:
        """Give the situation of a figure of the whole world."""
        return told_by(self.kind, WORLD, one.day, one.since) or self._alone()

    def _alone(self) -> Situation:
        return Situation(f"report/{self.report_id}", "one report")


def setting_of(report: Report, told: Sequence[Told]) -> Setting:
    """Give what a report is about."""
    counts = Counter(one.country for one in told if one.country)
    countries = sorted(counts, key=lambda country: (-counts[country], country))
    kind = kind_told(report.title, report.text)
    starts = {one.since for one in told if one.since and one.scope is not Scope.EVENT}
    since = starts.pop() if len(starts) == 1 else ""
    return Setting(report.id, kind, tuple(countries), since)


def _named(place: str) -> str:
    """Give a place's name as all reports write it alike: "the City of Mariupol" in one case."""
    words = place.split()
    if words and words[0].lower() == "the":
        words = words[1:]
    name = string.capwords(" ".join(words))
    return SHORTER.get(name, name) or place
