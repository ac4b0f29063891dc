"""Whole answers to take away: tables, linked data, annotations and feeds."""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from according.ledger import Ledger, Place, place_of
from according.ledger.conclusions import ConclusionFilter, QuestionFilter
from according.show.desk.answering import slowly_answered
from according.show.desk.api.calls import LISTS, List
from according.show.desk.api.parameters import Given, given_of, words
from according.show.desk.api.written import as_json
from according.show.desk.desk import desk_of, origin
from according.show.desk.rendering import say_of
from according.show.desk.retelling import retelling
from according.show.desk.wordings import named, spread
from according.show.exports import flat_csv, json_line
from according.show.interchange import (
    Entry,
    Feed,
    annotations,
    atom,
    hxl_csv,
    json_feed,
    linked_claims,
    parquet,
)
from according.show.titles import title_of
from according.show.views import (
    Row,
    evidence_of,
    question_row,
    report_view,
    timeline_claims,
    timeline_rows,
)
from according.show.wording import Say, grouped, marked

__all__ = ["DOWNLOADS"]

# A download of a list has at most so many rows; filters part what is larger.
ROWS, ENTRIES = 50_000, 50
# Rows that are had from the ledger at once.
SOME = 1_000
SOUGHT = words("q", "words of questions")
LANGUAGE = words("lang", "the language of the words around what reports say")
PLAIN = "text/csv; charset=utf-8"
PARQUET = "application/vnd.apache.parquet"
LINKED = "application/ld+json"


def table(rows: Iterable[Mapping[str, object]], form: str) -> tuple[bytes, str]:
    """Give rows in a form, and what that is called."""
    if form == "csv":
        return b"".join(flat_csv(rows)), PLAIN
    if form == "parquet":
        return parquet(list(rows)), PARQUET
    return b"".join(map(json_line, rows)), "application/jsonl"


def saved(body: bytes, media: str, name: str) -> Response:
    """Give a file to be saved; its name is made of ids, and of nothing a stranger said."""
    said = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(body, media_type=media, headers=said)


async def question_table(request: Request) -> Response:
    """Give all that is said on a question."""
    ledger = desk_of(request).ledger
    name, form = request.path_params["id"], request.url.path.split(".", 1)[1]

    def made() -> Response:
        found = ledger.conclusions.timeline(name)
        told = question_row(found.question)
        rows = timeline_rows(found, evidence_of(ledger, timeline_claims(found)))
        file = f"question-{found.question.id[:12]}.{form}"
        if form == "hxl.csv":
            return saved(b"".join(hxl_csv(found.question, rows)), PLAIN, file)
        if form == "jsonld":
            linked = linked_claims(told, rows, origin(request))
            return saved(json_line(linked), LINKED, file)
        if form == "json":
            return as_json({"question": told, "rows": rows})
        return saved(*table(rows, form), file)

    return await slowly_answered(request, made)


def every_row(ledger: Ledger, one: List, given: Given) -> Iterator[Row]:
    """Yield the rows of a list, up to so many, some at a time: sentences take room.

    What was known on a past day is concluded again for each page, so it is given in one.
    """
    after: Place = ()
    some = ROWS if given.asof else SOME
    for _ in range(ROWS // some):
        found = one.find(ledger, given, some, after)
        yield from one.tell(ledger, found)
        if len(found) < some:
            return
        after = place_of(found[-1], given.order)


def list_table(one: List) -> Callable[[Request], Awaitable[Response]]:
    """Give what answers with a whole list."""

    async def answer(request: Request) -> Response:
        ledger = desk_of(request).ledger
        asked = request.query_params.multi_items()
        told = QueryParams([(name, said) for name, said in asked if said and name != "after"])
        given = given_of(told, {}, one.parameters)
        form = request.url.path.split(".", 1)[1]

        def made() -> Response:
            rows = every_row(ledger, one, given)
            return saved(*table(rows, form), f"{one.path.strip('/')}.{form}")

        return await slowly_answered(request, made)

    return answer


async def report_annotations(request: Request) -> Response:
    """Give a report's claims as Web Annotations."""
    ledger = desk_of(request).ledger
    name = request.path_params["id"]

    def made() -> Response:
        kept = ledger.report(name)
        view = report_view(kept.report, kept.findings)
        answer = Response(json_line(annotations(view, origin(request))))
        profile = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
        answer.headers["content-type"] = profile
        return answer

    return await slowly_answered(request, made)


def moment(said: str) -> str:
    """Give an ISO day or moment as a moment."""
    return f"{said}T00:00:00Z" if len(said) == len("2022-03-08") else said


def claim_entries(ledger: Ledger, name: str, base: str, say: Say) -> tuple[str, list[Entry]]:
    """Give the last claims on a question."""
    found = ledger.conclusions.timeline(name)
    rows = timeline_rows(found, evidence_of(ledger, timeline_claims(found)))
    rows.sort(key=lambda row: str(row["published"] or row["as_of"] or ""), reverse=True)
    return title_of(found.question, say), [claim_entry(row, base) for row in rows[:ENTRIES]]


def claim_entry(row: Row, base: str) -> Entry:
    """Give a claim as an entry."""
    return Entry(
        f"urn:according:claim:{row['claim_id']}",
        f"{row['actor']}: {row['figure']}",
        f"{base}/reports/{row['report_id']}#claim-{row['claim_id']}",
        moment(str(row["published"] or row["as_of"] or "1970-01-01")),
        str(row.get("sentence") or ""),
    )


def change_entries(
    ledger: Ledger, where: ConclusionFilter, which: QuestionFilter, base: str, say: Say
) -> list[Entry]:
    """Give the questions that changed, and what was restated, newest first."""
    asked, retold = ledger.conclusions, retelling(say)
    entries = [
        Entry(
            f"urn:according:question:{one.question.id}:{one.changed}:{one.claims}",
            title_of(one.question, say),
            f"{base}/questions/{one.question.id}",
            moment(one.changed or "1970-01-01"),
            say(marked("%(range)s; claims: %(num)s, by %(names)s"))
            % {
                "range": spread(one.range, say),
                "num": grouped(one.claims, say),
                "names": ", ".join(one.claimants[:5]),
            },
        )
        for one in asked.questions(which)
    ]
    entries += [
        Entry(
            f"urn:according:revision:{one.revision.before.claim_id}:{one.revision.kind}",
            f"{one.actor.name}, {say(str(one.revision.kind))}: {title_of(one.question, say)}",
            f"{base}/questions/{one.question.id}",
            moment(one.revision.day or "1970-01-01"),
            retold(one.revision.says),
        )
        for one in asked.revisions(where)
    ]
    return sorted(entries, key=lambda one: one.updated, reverse=True)[:ENTRIES]


def gathered(
    kind: str, ledger: Ledger, given: Given, base: str, say: Say
) -> tuple[str, list[Entry]]:
    """Give the title and entries of the feed of a claimant, a situation or a search."""
    name, asked = given.path.get("id", ""), ledger.conclusions
    where, which = ConclusionFilter(limit=ENTRIES), QuestionFilter(limit=ENTRIES)
    if kind == "claimants":
        where, which = replace(where, actor=name), replace(which, actor=name)
        name = next((a.actor.name for a in asked.actors(name) if a.actor.id == name), name)
    elif kind == "situations":
        where, which = replace(where, situation=name), replace(which, situation=name)
        told = (one.situation for one in asked.situations())
        name = next((named(one, say) for one in told if one.id == name), name)
    else:
        name = given.text("q") or say(marked("everything"))
        where, which = replace(where, limit=0), replace(which, words=given.text("q"))
    title = say(marked("Who says how many: %(name)s")) % {"name": name}
    return title, change_entries(ledger, where, which, base, say)


def feed(kind: str) -> Callable[[Request], Awaitable[Response]]:
    """Give what answers with a feed."""

    async def answer(request: Request) -> Response:
        ledger = desk_of(request).ledger
        base, path = origin(request), request.url.path
        asked = (SOUGHT, LANGUAGE) if kind == "search" else (LANGUAGE,)
        say = say_of(request)
        given = given_of(request.query_params, request.path_params, asked)
        query = f"?{request.url.query}" if request.url.query else ""

        def made() -> Response:
            title, entries = (
                claim_entries(ledger, given.path["id"], base, say)
                if kind == "questions"
                else gathered(kind, ledger, given, base, say)
            )
            page = base + path.rsplit("/feed.", 1)[0] + query
            told = Feed(title, page, base + path + query, tuple(entries))
            if path.endswith(".atom"):
                return Response(atom(told), media_type="application/atom+xml")
            answer = as_json(json_feed(told))
            answer.headers["content-type"] = "application/feed+json"
            return answer

        return await slowly_answered(request, made)

    return answer


def route(path: str, answer: Callable[[Request], Awaitable[Response]]) -> Route:
    """Give a route that is only read from."""
    return Route(path, answer, methods=["GET"])


DOWNLOADS: tuple[BaseRoute, ...] = (
    *(
        route(f"/questions/{{id:id}}.{form}", question_table)
        for form in ("csv", "json", "parquet", "hxl.csv", "jsonld", "jsonl")
    ),
    *(
        route(f"{one.path}.{form}", list_table(one))
        for one in LISTS
        for form in ("csv", "jsonl", "parquet")
    ),
    route("/reports/{id:id}.annotations.jsonld", report_annotations),
    *(
        route(f"/{kind}/{{id:{name}}}/feed.{form}", feed(kind))
        for kind, name in (("questions", "id"), ("claimants", "path"), ("situations", "path"))
        for form in ("atom", "json")
    ),
    *(route(f"/search/feed.{form}", feed("search")) for form in ("atom", "json")),
)
