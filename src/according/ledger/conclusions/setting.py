"""What a report is about: its countries and its war or disaster, as its own claims tell."""

import re
import string
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from according.ledger.conclusions.questions import NOWHERE, Situation
from according.ledger.conclusions.reading import WORLD, Told
from according.ledger.conclusions.sides import is_country, side_name
from according.ledger.conclusions.situations import (
    WARLIKE,
    began_on,
    kind_told,
    registered,
    told_by,
)
from according.ledger.identity import country_of
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
        towns: where its claims name places in known countries that are not all of one, and which.
        written: the town that its dateline names, empty if it has none.
    """

    report_id: str
    kind: str
    countries: tuple[str, ...]
    since: str
    towns: tuple[tuple[int, str], ...] = ()
    written: str = ""

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
        if not one.place or self.home_of(one):
            country = self.home_of(one) or self.main
            return side_name(country) if country and one.scope is not Scope.EVENT else ""
        return side_name(one.country) if one.is_country else _named(one.place)

    def town_of(self, one: Told) -> str:
        """Give the town that a site is in of which no register tells where it is; empty if none.

        That is the one named beside it, or else the one that the report was written in.
        """
        place = one.claim.place
        if one.scope is not Scope.EVENT or place is None or one.country or AREA.search(one.place):
            return ""
        near = [(abs(at - place.start), town) for at, town in self.towns]
        beside = min((each for each in near if each[0] <= BESIDE), default=(0, self.written))
        return beside[1]

    def home_of(self, one: Told) -> str:
        """Give the country whose office counts, if it is another's than the report is about.

        Where nobody fights, an office counts in its own country, and so does a country of which
        that is said after another place: "In Spain 90 have died; Italy reports 120". Empty if that
        does not hold.
        """
        side = one.actor.side or ""
        if not self.kind or self.kind in WARLIKE or (one.place and not _after_place(one)):
            return ""
        return side

    def situation_of(self, one: Told) -> Situation:
        """Give the war or disaster that a claim counts in.

        What nothing tells the country or the day of is comparable only within its own report.
        """
        country = self.home_of(one) or one.country or self.main
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
    return Setting(report.id, kind, tuple(countries), since, _towns(told), _written(report.text))


# "BOGOTA, 6 DEC 89 (AFP)", "KYIV, March 8": where a report was written.
DATELINE = re.compile(
    r"\s*(?P<town>[A-Z][A-Za-z .’'-]{1,40}?)(?:\s*\([^()\n]{2,40}\))?,\s+"
    r"(?:\d{1,2}\s+[A-Z][A-Za-z]{2,8}|[A-Z][a-z]{2,8}\.?\s+\d{1,2})\b"
)


# How far a site stands from the name of the town that it is in.
BESIDE = 250
# Parts of a town or a country are no sites: what happened there is a part of what happened in it.
AREA = re.compile(
    r"\b(?:neighbou?rhoods?|districts?|zones?|areas?|sectors?|suburbs?|colon(?:y|ia)|departments?"
    r"|provinces?|cantons?|regions?|count(?:y|ies)|municipalit(?:y|ies)|quarters?|outskirts"
    r"|north\w*|south\w*|east\w*|west\w*|central|roads?|highways?|rivers?)\b",
    re.IGNORECASE,
)


def _towns(told: Sequence[Told]) -> tuple[tuple[int, str], ...]:
    found = {
        (one.claim.place.start, _named(one.place))
        for one in told
        if one.claim.place and one.country and not one.is_country
    }
    return tuple(sorted(found))


def _written(text: str) -> str:
    """Give the town of a report's dateline, empty if it has none that is known."""
    line = DATELINE.match(text)
    country = country_of(line["town"]) if line else None
    if line is None or country is None or is_country(line["town"], country):
        return ""
    return _named(line["town"])


def _after_place(one: Told) -> bool:
    """Tell whether a country counts whose name stands between its figure and another's place."""
    place, claimant = one.claim.place, one.claim.claimant
    if place is None or claimant is None or not is_country(claimant.text, one.actor.side or ""):
        return False
    between = place.end <= claimant.start and claimant.end <= one.claim.figure.start
    return between and one.country != one.actor.side


def _named(place: str) -> str:
    """Give a place's name as all reports write it alike: "the City of Mariupol" in one case."""
    words = place.split()
    if words and words[0].lower() == "the":
        words = words[1:]
    name = string.capwords(" ".join(words))
    return SHORTER.get(name, name) or place
