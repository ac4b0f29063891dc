"""Charts and cards: SVG, PNG and embeddable."""

from starlette.routing import BaseRoute, Route

import according.show.desk.addresses  # noqa: F401 - routes below name its ids
from according.show.desk.drawings.pictures import (
    embedded,
    question_card,
    question_timeline,
    situation_card,
)

__all__ = ["ROUTES"]

ROUTES: tuple[BaseRoute, ...] = (
    *(
        Route(f"/{kind}/{{id:{name}}}/{picture}.{form}", made)
        for kind, name, picture, made in (
            ("questions", "id", "timeline", question_timeline),
            ("questions", "id", "card", question_card),
            ("situations", "path", "card", situation_card),
        )
        for form in ("svg", "png")
    ),
    Route("/embed/questions/{id:id}", embedded),
)
