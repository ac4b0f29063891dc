"""Pages from templates: escaped throughout, in the visitor's language where there is one."""

import gettext
from collections.abc import Callable
from functools import lru_cache, partial
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import HTMLResponse

from according.show import wording
from according.show.desk.desk import desk_of
from according.show.desk.visitors import visitor
from according.show.desk.wordings import NAMES, saying
from according.show.wording import Say

__all__ = ["HERE", "STATIC", "environment", "language_of", "page", "say_of"]

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
    words = translation(language)
    made.install_gettext_translations(words, newstyle=True)  # type: ignore[attr-defined]  # of the extension
    made.filters |= {
        "inline": wording.inline,
        "number": partial(wording.grouped, say=words.gettext),
        "printable": wording.printable,
    }
    made.globals |= NAMES
    made.globals |= saying(words.gettext)
    made.globals["ngettext"] = counted(words)
    return made


def counted(words: gettext.NullTranslations) -> Callable[..., Markup]:
    """Give what puts words with a number into a language, the number written as it does."""

    def ngettext(one: str, many: str, number: int) -> Markup:
        told = {"num": wording.grouped(number, words.gettext)}
        return escape(words.ngettext(one, many, number)) % told

    return ngettext


def translation(language: str) -> gettext.NullTranslations:
    """Give the words of the interface in a language; in English if it is not known."""
    return gettext.translation("desk", HERE / "locale", [language], fallback=True)


def say_of(request: Request) -> Say:
    """Give what puts words of the interface into a visitor's language."""
    return translation(language_of(request)).gettext


@lru_cache(maxsize=1)
def languages() -> frozenset[str]:
    """Give the languages that the words of the interface are there in."""
    found = (HERE / "locale").glob("*/LC_MESSAGES/desk.mo")
    return frozenset({"en", *(file.parent.parent.name for file in found)})


def language_of(request: Request) -> str:
    """Give the language that a visitor asks for by ``?lang=`` or by the browser's settings."""
    asked = [request.query_params.get("lang", "")]
    weighed = []
    for said in request.headers.get("accept-language", "").split(",")[:20]:
        name, _, weight = said.strip().partition(";q=")
        try:
            weighed.append((-float(weight or 1), name))
        except ValueError:
            continue
    for name in asked + [name for _, name in sorted(weighed, key=lambda one: one[0])]:
        for form in (name, name.split("-")[0]):
            if form in languages():
                return form
    return "en"


def page(request: Request, template: str, **values: object) -> HTMLResponse:
    """Give a page made from a template.

    Every template gets ``desk``, ``visitor``, ``path`` and ``language`` besides ``values``.
    """
    language = language_of(request)
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
