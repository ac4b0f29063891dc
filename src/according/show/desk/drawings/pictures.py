"""Timelines and cards as files: SVG, and PNG drawn from it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from according.errors import NotInLedgerError, ShowError, ValueFormError
from according.ledger import Ledger
from according.ledger.conclusions import (
    Compared,
    Comparison,
    Order,
    QuestionFilter,
    QuestionSummary,
    Silent,
)
from according.show.desk.answering import answered, slowly_answered
from according.show.desk.desk import desk_of, origin
from according.show.desk.pages.beside import claimants_colours
from according.show.desk.pages.turning import asked, period
from according.show.desk.rendering import page, say_of
from according.show.desk.wordings import claim_path, day, named, said, spread, sure
from according.show.drawing import CARDS, THEMES, Card, Look, Said, card_svg, timeline_svg
from according.show.titles import label_of, title_of
from according.show.wording import Say, marked

__all__ = ["embedded", "question_card", "question_timeline", "situation_card"]

SVG, PNG = "image/svg+xml", "image/png"
# A card of a situation has its questions with most claims.
QUESTIONS = 8
SCALE = 2.0


async def question_timeline(request: Request) -> Response:
    """Give a question's timeline: ``?scale=log``, ``from`` and ``to``, claimants ``who``."""
    since, until = period(request)
    chosen = frozenset(request.query_params.getlist("who"))
    log = request.query_params.get("scale") == "log"
    look = Look(log=log, say=say_of(request), since=since, until=until, only=chosen or None)
    ledger = desk_of(request).ledger
    name = request.path_params["id"]

    def drawn() -> str:
        found = ledger.conclusions.timeline(name)
        return timeline_svg(found, replace(look, colours=claimants_colours(ledger, name)))

    return await picture(request, drawn, scale=SCALE)


async def question_card(request: Request) -> Response:
    """Give a question's card on a day."""
    ledger = desk_of(request).ledger
    size, theme = choice(request, "size", CARDS), choice(request, "theme", THEMES)

    def drawn() -> str:
        found = ledger.conclusions.compare(request.path_params["id"], day=asked(request, "day"))
        source = f"{origin(request)}/questions/{found.question.id[:12]}"
        say = say_of(request)
        card = card_of(found, source, say, claimants_colours(ledger, found.question.id))
        return card_svg(card, size=size, theme=theme, say=say)

    return await picture(request, drawn)


async def situation_card(request: Request) -> Response:
    """Give a card of a war or disaster: the questions on which most is said."""
    ledger = desk_of(request).ledger
    size, theme = choice(request, "size", CARDS), choice(request, "theme", THEMES)

    def drawn() -> str:
        name = request.path_params["id"]
        where = QuestionFilter(situation=name, order=Order.CLAIMS, limit=QUESTIONS)
        found = [one for one in ledger.conclusions.questions(where) if one.range]
        if not found:
            raise NotInLedgerError(ledger.name, f"no war or disaster {name!r} with a toll")
        source = f"{origin(request)}/situations/{name}"
        say = say_of(request)
        card = situation_told(ledger, found, source, say)
        return card_svg(card, size=size, theme=theme, say=say)

    return await picture(request, drawn)


async def embedded(request: Request) -> Response:
    """Give the page that another site shows in a frame."""
    ledger = desk_of(request).ledger
    name = request.path_params["id"]

    def made() -> Response:
        found = ledger.conclusions.timeline(name)
        base = origin(request)
        colours = claimants_colours(ledger, name)
        drawings = {
            kind: timeline_svg(
                found,
                Look(
                    width,
                    height,
                    titled=False,
                    link=lambda claim: base + claim_path(claim),
                    say=say_of(request),
                    colours=colours,
                ),
            )
            for kind, width, height in (("wide", 860, 340), ("narrow", 380, 300))
        }
        return page(
            request,
            "embed.html",
            found=found,
            drawings=drawings,
            colours=colours,
            view=None,
            origin=base,
        )

    return await answered(request, made)


def choice(request: Request, name: str, choices: Mapping[str, object]) -> str:
    """Give what was chosen, the first if nothing was."""
    chosen = asked(request, name) or next(iter(choices))
    if chosen not in choices:
        raise ValueFormError(f"{chosen!r} is no {name}: {', '.join(choices)}")
    return chosen


async def picture(request: Request, drawn: Callable[[], str], *, scale: float = 1.0) -> Response:
    """Give a drawing in the form that the address ends with."""
    if not request.url.path.endswith(".png"):
        return await answered(request, lambda: Response(drawn(), media_type=SVG))
    return await slowly_answered(request, lambda: Response(png(drawn(), scale), media_type=PNG))


def png(svg: str, scale: float) -> bytes:
    """Give a drawing as PNG.

    Raises:
        ShowError: the library that draws is not installed.
    """
    try:
        import vl_convert
    except ImportError as error:
        raise ShowError("PNG needs the extra 'desk' (pip install 'according[desk]')") from error
    return bytes(vl_convert.svg_to_png(svg, scale=scale))


def card_of(found: Comparison, source: str, say: Say, colours: Mapping[str, int]) -> Card:
    """Give what a card says of a comparison."""
    return Card(
        title=title_of(found.question, say),
        day=day(found.day, say),
        lines=tuple(line(row, say, colours.get(row.actor.id)) for row in found.rows),
        silent=silence(found.silences, say),
        source=source.split("://")[-1],
    )


def line(row: Compared, say: Say, colour: int | None) -> Said:
    """Give what a card says of one claimant."""
    claim = row.point.claim
    stale = row.age > 0 and claim.day
    return Said(
        said(claim.low, claim.high, claim.bound, say),
        row.actor.name,
        tuple(say(note) for note in sure(claim)),
        when=say(marked("as of %(day)s")) % {"day": day(claim.day, say)} if stale else "",
        low=claim.low,
        high=claim.high,
        colour=colour,
    )


def silence(found: Sequence[Silent], say: Say) -> str:
    """Say who is silent, in one line."""
    told = {one.actor.name: say(str(one.silence.kind)) for one in reversed(found)}
    by_kind: dict[str, list[str]] = {}
    for name, kind in reversed(told.items()):
        by_kind.setdefault(kind, []).append(name)
    said = "; ".join(f"{kind}: {', '.join(names)}" for kind, names in by_kind.items())
    return said[:1].upper() + said[1:]


def situation_told(ledger: Ledger, found: Sequence[QuestionSummary], source: str, say: Say) -> Card:
    """Give what a card says of a war or disaster: a line for the last words on each question."""
    situation = found[0].question.situation
    return Card(
        title=named(situation, say),
        day=day(max(one.last for one in found), say),
        lines=tuple(line_of(ledger, one, say) for one in found),
        source=source.split("://")[-1],
    )


def line_of(ledger: Ledger, one: QuestionSummary, say: Say) -> Said:
    """Give what a card says of one question: its range, and who stands at each end of it."""
    assert one.range is not None  # noqa: S101 - questions without a toll are left out before
    low, high = one.range.lowest, one.range.highest
    names = {row.actor.id: row.actor.name for row in ledger.conclusions.standings(one.question.id)}
    label = label_of(one.question, say)
    if low.claim_id == high.claim_id:
        told = said(high.low, high.high, high.bound, say)
        notes = tuple(say(note) for note in sure(high))
        return Said(told, names.get(high.actor, high.actor), notes, label)
    if low.actor == high.actor:
        return Said(spread(one.range, say), names.get(high.actor, high.actor), (), label)
    least = say(marked("lowest: %(name)s")) % {"name": names.get(low.actor, low.actor)}
    most = say(marked("highest: %(name)s")) % {"name": names.get(high.actor, high.actor)}
    return Said(spread(one.range, say), most, (), label, when=least)
