"""The front page: a question with rival claims, what changed last, who is silent."""

from starlette.requests import Request
from starlette.responses import Response

from according.ledger import Ledger
from according.ledger.conclusions import ConclusionFilter, Order, QuestionFilter, QuestionSummary
from according.show.desk.answering import answered
from according.show.desk.desk import desk_of
from according.show.desk.pages.beside import claimants_colours, side_by_side
from according.show.desk.rendering import page

__all__ = ["front"]

# How many questions, and how many of everything else; how many claimants of the question on top.
SHOWN, FEW, ABREAST = 12, 5, 3
# Silences are told by party: one is often silent on many questions.
SILENCES = 40


async def front(request: Request) -> Response:
    """Show what changed last."""
    ledger = desk_of(request).ledger

    def made() -> Response:
        asked = ledger.conclusions
        lead = leading(ledger)
        told: dict[str, object] = {}
        if lead is not None:
            colours = claimants_colours(ledger, lead.question.id)
            told = side_by_side(ledger, asked.compare(lead.question.id), ABREAST, colours)
        return page(
            request,
            "front.html",
            lead=lead,
            questions=asked.questions(QuestionFilter(limit=SHOWN)),
            contradictions=asked.contradictions(ConclusionFilter(limit=FEW)),
            silences=asked.silences(ConclusionFilter(limit=SILENCES)),
            situations=asked.situations()[:FEW],
            **told,
        )

    return await answered(request, made)


def leading(ledger: Ledger) -> QuestionSummary | None:
    """Give the question to begin with: the most talked of on which claimants contradict."""
    asked = ledger.conclusions.questions
    for rival in (True, False):
        found = asked(QuestionFilter(contradicted=rival, order=Order.CLAIMS, limit=1))
        if found:
            return found[0]
    return None
