"""The queue for reviewers."""

from starlette.routing import BaseRoute, Route

import according.show.desk.addresses  # noqa: F401 - routes below name its ids
from according.show.desk.review.pairs import judge_pair, judgements
from according.show.desk.review.queue import judge, queue, reviewed

__all__ = ["ROUTES"]

ROUTES: tuple[BaseRoute, ...] = (
    Route("/review", queue),
    Route("/judgements", judgements, methods=["GET"]),
    Route("/judgements", judge_pair, methods=["POST"]),
    Route("/review/{id:id}", reviewed, methods=["GET"]),
    Route("/review/{id:id}", judge, methods=["POST"]),
)
