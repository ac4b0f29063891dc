"""Pages for people."""

from starlette.routing import BaseRoute, Route

import according.show.desk.addresses  # noqa: F401 - routes below name its ids
from according.show.desk.pages.front import front
from according.show.desk.pages.gathered import claimant, situation
from according.show.desk.pages.listed import LISTS, listed
from according.show.desk.pages.question import question
from according.show.desk.pages.report import archived, claim, report
from according.show.desk.pages.search import reading, search

__all__ = ["LAST", "ROUTES"]

ROUTES: tuple[BaseRoute, ...] = (
    Route("/", front),
    *(Route(f"/{kind}", listed(kind)) for kind in LISTS),
    Route("/questions/{id:id}", question),
    Route("/reports/{id:id}", report),
    Route("/reports/{id:id}/archived", archived),
    Route("/claims/{id:id}", claim),
    Route("/search", search),
    Route("/reading", reading),
)
# Ids of claimants and situations may hold slashes, so these come after everything else.
LAST: tuple[BaseRoute, ...] = (
    Route("/claimants/{id:path}", claimant),
    Route("/situations/{id:path}", situation),
)
