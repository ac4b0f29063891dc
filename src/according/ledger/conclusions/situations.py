"""Which war or disaster a claim belongs to: the register's, or one told from the claim's report."""

import re
import tomllib
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from according.ledger.conclusions.questions import Situation
from according.ledger.conclusions.sides import side_name
from according.ledger.identity.wording import slug

__all__ = ["WARLIKE", "adversary", "began_on", "begin_alike", "kind_told", "registered", "told_by"]

# "Since 24 February" and "since 23 February" name one start; reports count in their own zone.
SLACK = timedelta(days=2)
# What reports call what happened; the first that a headline names, or else the text most often.
KINDS = {
    "war": r"war|invasion|offensive|fighting|shelling|air ?strikes?|troops|front ?line",
    "earthquake": r"(?:earth)?quakes?|aftershocks?|tremors?",
    "tsunami": r"tsunamis?",
    "storm": r"hurricanes?|cyclones?|typhoons?|tornado(?:es)?|storms?",
    "flood": r"floods?|flooding|monsoon",
    "landslide": r"landslides?|mudslides?|avalanches?",
    "eruption": r"eruptions?|volcano(?:es)?",
    "fire": r"wildfires?|bushfires?|forest fires?|blaze|inferno",
    "epidemic": r"epidemic|pandemic|outbreak|cholera|ebola|coronavirus|covid(?:-19)?",
    "crash": r"(?:plane|train|bus|car|air|road|helicopter) crash|derailment|capsized?|shipwreck",
    "attack": r"shooting|bombing|massacre|stabbing|gunm[ae]n|blasts?|explosions?",
    "unrest": r"protests?|riots?|unrest|crackdown|coup",
}
PATTERNS = {kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in KINDS.items()}
WARLIKE = frozenset(("", "war", "attack", "unrest"))


@cache
def _register() -> tuple[tuple[Situation, str], ...]:
    """Give the situations of the register with the last day of each, the latest to start first."""
    text = files("according.ledger.conclusions").joinpath("situations.toml").read_text("utf-8")
    read = [
        (
            Situation(
                given["id"],
                given["name"],
                "war",
                given["start"],
                tuple(given["places"]),
                tuple(given.get("parties", ())),
            ),
            given.get("until", "9999-12-31"),
        )
        for given in tomllib.loads(text)["situation"]
    ]
    return tuple(sorted(read, key=lambda each: (each[0].start, each[0].id), reverse=True))


def registered(country: str, day: str, since: str = "", kind: str = "") -> Situation | None:
    """Give the war of the register that a figure counts in, None if none.

    Args:
        country: the code of where those counted were hit.
        day: when the figure holds.
        since: from when it counts, empty if not told.
        kind: what its report is about; an earthquake's toll is no war's.
    """
    if kind not in WARLIKE:
        return None
    for situation, until in _register():
        if country in situation.places and situation.start <= day <= until:
            first = (date.fromisoformat(situation.start) - SLACK).isoformat()
            if not since or since >= first:
                return situation
    return None


def began_on(since: str) -> Situation | None:
    """Give the one war of the register that began on a day; None if none or several did."""
    began = [situation for situation, _ in _register() if situation.start == since]
    return began[0] if len(began) == 1 else None


def begin_alike(since: str, start: str) -> bool:
    """Tell whether a figure counts from the same start, as far as is told."""
    if not since or not start or since == start:
        return True
    return abs(date.fromisoformat(since) - date.fromisoformat(start)) <= SLACK


def adversary(situation: Situation, side: str) -> str:
    """Give the other side of a war with two; empty if it has not two, or this is none of them."""
    others = [party for party in situation.parties if party != side]
    return others[0] if len(others) == 1 and side in situation.parties else ""


def told_by(kind: str, where: str, day: str, since: str) -> Situation | None:
    """Give the situation that a report tells of: by its start, or else by its year.

    None if the report tells of no place, or of no day. ``where`` is a country's code, or the name
    of a place whose country is not known.
    """
    if not where or not (since or day):
        return None
    what = kind or "events"
    when = since or day[:4]
    named = side_name(where)
    name = f"{what} in {named} since {since}" if since else f"{what} in {named}, {day[:4]}"
    return Situation(f"{what}/{slug(where)}/{when}", name, kind, since, (where,))


def kind_told(title: str, text: str) -> str:
    """Give what a report is about: "war", "earthquake", ...; empty if its words do not tell."""
    for said in (title, text):
        counts = {kind: len(pattern.findall(said)) for kind, pattern in PATTERNS.items()}
        best = max(counts, key=lambda kind: counts[kind])
        if counts[best]:
            return best
    return ""
