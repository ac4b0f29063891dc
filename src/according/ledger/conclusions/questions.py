"""What is asked: questions that claims answer, and the wars and disasters they belong to."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from according.ledger.conclusions.sides import adjective
from according.model import Measure, Scope, content_id

__all__ = ["NOWHERE", "Question", "Situation"]


@dataclass(frozen=True, slots=True)
class Situation:
    """A war or a disaster, as far as claims or the register of situations tell.

    Attributes:
        id: what it is known by ("war/ukraine/2022-02-24").
        name: what people call it ("the Russian invasion of Ukraine").
        kind: "war", "earthquake", "flood", ...; empty if not told.
        start: the day it began, empty if not told.
        places: the codes of the countries it is in ("ukr").
        parties: the sides that fight each other; empty if it is no war, or not known.
    """

    id: str
    name: str
    kind: str = ""
    start: str = ""
    places: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()


NOWHERE = Situation("", "")

# How a title asks for what happened to those counted.
ASKED = {
    Measure.KILLED: "were killed",
    Measure.INJURED: "were injured",
    Measure.CASUALTIES: "were killed or injured",
    Measure.MISSING: "went missing",
    Measure.CAPTURED: "were captured",
    Measure.DETAINED: "were detained",
    Measure.ABDUCTED: "were abducted",
    Measure.DISPLACED: "were displaced",
    Measure.EVACUATED: "were evacuated",
    Measure.RESCUED: "were rescued",
    Measure.AFFECTED: "were affected",
    Measure.DESTROYED: "were destroyed",
    Measure.DAMAGED: "were damaged",
    Measure.LOST: "were lost",
}


@dataclass(frozen=True, slots=True)
class Question:
    """What a figure answers: what happened to whom, whose they are, where, in what, over when.

    Two claims answer one question if all of this is the same; else they are not comparable.

    Attributes:
        measure: what happened to those counted.
        subject: the class of those counted ("soldiers", "tanks"), from `subjects`.
        side: whose they are ("rus"), empty if nobody's in particular, or not told.
        place: the country; for an event, the most specific named place; empty if not told.
        situation: the war or disaster that it belongs to; one with an empty id if not told.
        scope: a running total, one event, or a rate.
        day: the day of the event, empty for totals and rates.
    """

    measure: Measure
    subject: str
    side: str = ""
    place: str = ""
    situation: Situation = NOWHERE
    scope: Scope = Scope.TOTAL
    day: str = ""

    @property
    def id(self) -> str:
        """The hash of all that tells it from other questions."""
        return _question_id(self)

    @property
    def since(self) -> str:
        """The day from which a total counts; empty if not told, or if it is no total."""
        return self.situation.start if self.scope is Scope.TOTAL else ""

    @property
    def title(self) -> str:
        """The question in words, such as "How many Russian tanks were destroyed in Ukraine?"."""
        words = ["How many", adjective(self.side) if self.side else "", self.subject]
        words += [ASKED[self.measure]]
        words += ["per day"] if self.scope is Scope.RATE else []
        words += ["in", self.place] if self.place else []
        if self.scope is Scope.EVENT:
            words += ["on", _written(self.day)] if self.day else []
        elif self.situation.start:
            words += ["since", _written(self.situation.start)]
        elif self.situation.id:
            words += [f"({self.situation.name})"]
        return " ".join(filter(None, words)) + "?"


# Asked for with every claim that answers one of some thousand questions.
@lru_cache(maxsize=1 << 14)
def _question_id(question: Question) -> str:
    said = (question.measure, question.subject, question.side, question.place)
    told = (question.situation.id, question.scope, question.day)
    return content_id("question", *map(str, said), *map(str, told))


def _written(day: str) -> str:
    """Write an ISO day as "24 Feb 2022"."""
    given = date.fromisoformat(day)
    return f"{given.day} {given:%b %Y}"
