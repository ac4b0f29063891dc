"""A claimant, and a war or disaster: all that is gathered about it."""

from collections.abc import Sequence
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from according.errors import NotInLedgerError
from according.ledger import PlaceSummary
from according.ledger.conclusions import ConclusionFilter, QuestionFilter, Situation
from according.ledger.identity import side_name
from according.show.desk.answering import answered
from according.show.desk.desk import Desk, desk_of
from according.show.desk.pages.turning import following, turned
from according.show.desk.rendering import page, say_of
from according.show.desk.wordings import day, named
from according.show.drawing import Spoken, located, map_svg, own_colour
from according.show.views import evidence_of
from according.show.wording import Say, marked

__all__ = ["claimant", "situation"]

FEW, ROWS, QUOTED, PLACES = 10, 30, 8, 16
# The widths of a map, for desks and for phones; a page shows one of them.
MAPS = (760, 380)
CLAIMS = marked("claims: %(num)s")
Values = dict[str, object]


async def claimant(request: Request) -> Response:
    """Show what a party says, its revisions and silences."""
    desk = desk_of(request)
    name = request.path_params["id"]

    def made() -> Response:
        asked = desk.ledger.conclusions
        found = next((a for a in asked.actors(name, limit=FEW) if a.actor.id == name), None)
        if found is None:
            raise NotInLedgerError(desk.ledger.name, f"no claimant {name!r}")
        told = found.actor
        side = say_of(request)(side_name(told.side)) if told.side else ""
        wholes = asked.actors(told.parent, limit=FEW) if told.parent else []
        whole = next((one.actor.name for one in wholes if one.actor.id == told.parent), "")
        facts = [
            (marked("side"), side),
            (marked("part of"), whole),
            (marked("known from"), told.source),
        ]
        turn = turned(request)
        rows = asked.questions(QuestionFilter(actor=name, limit=ROWS + 1, after=turn.place))
        ends = [end for one in rows[:QUOTED] if one.range for end in (one.range.highest,)]
        own = [claim for claim in ends if claim.actor == name]
        return page(
            request,
            "gathered.html",
            kind="claimants",
            heading=told.name,
            colour=own_colour(asked.known_as([name]).get(name, 0)),
            found=found,
            facts=[(label, said) for label, said in facts if said],
            questions=rows[:ROWS],
            turn=following(request, turn, rows, ROWS),
            claims=list(evidence_of(desk.ledger, own).kept.values()),
            places=[],
            **beside(desk, ConclusionFilter(actor=name, limit=FEW)),
        )

    return await answered(request, made)


async def situation(request: Request) -> Response:
    """Show the questions of a war or disaster, its parties and places."""
    desk = desk_of(request)
    name = request.path_params["id"]

    def made() -> Response:
        asked = desk.ledger.conclusions
        found = next((s for s in asked.situations() if s.situation.id == name), None)
        if found is None:
            raise NotInLedgerError(desk.ledger.name, f"no war or disaster {name!r}")
        told, say = found.situation, say_of(request)
        facts = [
            (marked("kind"), say(told.kind) if told.kind else ""),
            (marked("began"), day(told.start, say)),
            (marked("places"), ", ".join(say(side_name(place)) for place in told.places)),
            (marked("parties"), ", ".join(say(side_name(party)) for party in told.parties)),
        ]
        turn = turned(request)
        rows = asked.questions(QuestionFilter(situation=name, limit=ROWS + 1, after=turn.place))
        return page(
            request,
            "gathered.html",
            kind="situations",
            colour=None,
            heading=named(told, say),
            found=found,
            facts=[(label, said) for label, said in facts if said],
            questions=rows[:ROWS],
            turn=following(request, turn, rows, ROWS),
            claims=[],
            **whereabouts(asked.places(name), told, say_of(request)),
            **beside(desk, ConclusionFilter(situation=name, limit=FEW)),
        )

    return await answered(request, made)


def whereabouts(found: Sequence[PlaceSummary], situation: Situation, say: Say) -> Values:
    """Give the places of a war or disaster, and a map of them if two or more can be found."""
    told = [
        Spoken(
            one.place,
            one.claims,
            f"{one.place}: {say(CLAIMS) % {'num': one.claims}}",
            f"/questions?{urlencode({'situation': situation.id, 'place': one.place})}",
        )
        for one in found
    ]
    known = located(told, situation.places)
    shown = list(zip(found, told, strict=True))[:PLACES] if len(found) > 1 else []
    return {
        "places": shown,
        "places_left": len(found) - len(shown),
        "most": max((one.claims for one in found), default=1),
        "maps": [map_svg(known, situation.name or situation.id, width) for width in MAPS],
        "unmapped": len(told) - len(known),
    }


def beside(desk: Desk, where: ConclusionFilter) -> Values:
    """Give the contradictions, revisions and silences."""
    asked = desk.ledger.conclusions
    return {
        "contradictions": asked.contradictions(where),
        "revisions": asked.revisions(where),
        "silences": asked.silences(where),
    }
