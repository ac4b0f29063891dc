"""Pages from templates: escaped throughout, in the visitor's language where there is one."""

import gettext
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from according.show import wording
from according.show.desk.desk import desk_of
from according.show.desk.visitors import visitor
from according.show.desk.wordings import NAMES

__all__ = ["HERE", "STATIC", "environment", "page"]

HERE = Path(__file__).parent
STATIC = HERE / "static"


@lru_cache(maxsize=8)
def environment(language: str) -> Environment:
    """Give the templates, with the words of the interface in a language; English if not known."""
    made = Environment(
        loader=PackageLoader("according.show.desk"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    words = gettext.translation("desk", HERE / "locale", [language], fallback=True)
    made.install_gettext_translations(words, newstyle=True)  # type: ignore[attr-defined]  # of the extension
    made.filters |= {
        "inline": wording.inline,
        "number": lambda value: f"{value:,}",
        "printable": wording.printable,
    }
    made.globals |= NAMES
    return made


def page(request: Request, template: str, **values: object) -> HTMLResponse:
    """Give a page made from a template.

    Every template gets ``desk``, ``visitor``, ``path`` and ``language`` besides ``values``.
    """
    language = "en"
    text = (
        environment(language)
        .get_template(template)
        .render(
            desk=desk_of(request),
            visitor=visitor(request),
            path=request.url.path,
            language=language,
            **values,
        )
    )
    return HTMLResponse(text)
