"""What holds for every page: headers, errors, answers kept until the ledger changes."""

import asyncio
import re
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from babel.messages import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.mofile import write_mo
from starlette.testclient import TestClient

from according.ledger import By
from according.show.desk import Limits, desk_app, rendering
from according.show.desk.caching import Told
from according.show.desk.pages.listed import LISTS

TITLE = "How many Russian soldiers were killed in Ukraine since 24 Feb 2022?"


def test_the_front_page_names_the_founding_question(client):
    answer = client.get("/")

    assert answer.status_code == 200
    assert "How many Russian soldiers were killed in Ukraine since 24 Feb 2022?" in answer.text


def test_a_browser_may_run_nothing_but_the_desks_own_files(client):
    policy = client.get("/").headers["content-security-policy"]

    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy


def test_a_page_that_is_not_there_says_so_in_the_askers_form(client):
    page, answer = client.get("/nothing"), client.get("/api/v1/nothing")

    assert page.status_code == answer.status_code == 404
    assert "<h1>There is nothing here</h1>" in page.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == 404


def test_what_the_asker_has_is_not_sent_again_until_the_ledger_changes(client, desk):
    first = client.get("/")
    tag = first.headers["etag"]
    again = client.get("/", headers={"if-none-match": tag})
    claim = desk.ledger.claims()[0].claim.id
    desk.ledger.judging.reject(claim, by=By("ana", "2022-03-09T07:00:00Z"))
    after = client.get("/", headers={"if-none-match": tag})

    assert again.status_code == 304
    assert not again.content
    assert after.status_code == 200


def test_a_kept_page_is_the_same_packed_and_plain(client):
    asked = [
        client.get("/", headers={"accept-encoding": encoding})
        for encoding in ("gzip", "identity", "gzip", "identity")
    ]

    assert [one.headers.get("content-encoding") for one in asked] == ["gzip", None, "gzip", None]
    assert len({one.text for one in asked}) == 1
    assert all("accept-encoding" in one.headers["vary"].lower() for one in asked)


@pytest.mark.parametrize(
    "path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static//etc/passwd"]
)
def test_files_beside_the_static_ones_are_not_given(client, path):
    assert client.get(path).status_code == 404


def test_a_name_that_was_made_to_lead_here_is_refused(desk):
    desk.hosts = frozenset(("localhost", "127.0.0.1"))

    rebound = TestClient(desk_app(desk), base_url="http://evil.example").get("/")
    ours = TestClient(desk_app(desk), base_url="http://localhost:8700").get("/")

    assert rebound.status_code == 421
    assert ours.status_code == 200


def test_who_asks_too_often_is_told_when_to_come_again(desk):
    seconds = [0.0]
    desk.limits = Limits(3, clock=lambda: seconds[0])
    client = TestClient(desk_app(desk))

    answers = [client.get("/api/v1/questions") for _ in range(4)]
    seconds[0] += 20
    later = client.get("/api/v1/questions")

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert answers[0].headers["ratelimit-remaining"] == "2"
    assert answers[3].headers["retry-after"] == "20"
    assert answers[3].headers["content-type"] == "application/problem+json"
    assert later.status_code == 200
    assert client.get("/").status_code == 200
    seen = client.get("/search?q=people")
    assert seen.status_code == 429
    assert "<h1>Too often</h1>" in seen.text
    assert seen.headers["retry-after"] == "20"


@pytest.fixture
def catalogue(tmp_path, monkeypatch):
    """A language, "xx", that writes the words of lists backwards."""
    made = tmp_path / "locale" / "xx" / "LC_MESSAGES"
    made.mkdir(parents=True)
    words = Catalog(locale=None)
    for heading, standfirst, fields, _ in LISTS.values():
        for said in (heading, standfirst, *(field.label for field in fields)):
            words.add(said, said[::-1])
    with (made / "desk.mo").open("wb") as file:
        write_mo(file, words)
    monkeypatch.setattr(rendering, "HERE", tmp_path)
    rendering.languages.cache_clear()
    rendering.environment.cache_clear()
    yield
    rendering.languages.cache_clear()
    rendering.environment.cache_clear()


def test_the_interface_speaks_the_language_that_is_asked_for(client, tmp_path, monkeypatch):
    made = tmp_path / "locale" / "xx" / "LC_MESSAGES"
    made.mkdir(parents=True)
    catalogue = Catalog(locale=None)
    catalogue.add("Who says how many?", "Qui dicit quot?")
    catalogue.add(("%(num)s claim", "%(num)s claims"), ("%(num)s dictum", "%(num)s dicta"))
    with (made / "desk.mo").open("wb") as file:
        write_mo(file, catalogue)
    monkeypatch.setattr(rendering, "HERE", tmp_path)
    rendering.languages.cache_clear()
    rendering.environment.cache_clear()

    by_header = client.get("/", headers={"accept-language": "fr;q=0.3, xx-YY;q=0.9, en;q=0.5"})
    by_address = client.get("/?lang=xx")
    other = client.get("/", headers={"accept-language": "fr, ;;q=x"})
    rendering.languages.cache_clear()
    rendering.environment.cache_clear()

    for page in (by_header, by_address):
        assert "Qui dicit quot?" in page.text
        assert '<html lang="xx"' in page.text
    assert "Who says how many?" in other.text


def test_every_word_of_the_interface_can_be_gathered_for_translators():
    methods = [("**.html", "jinja2"), ("**.py", "python")]

    found = {
        message
        for _, _, message, *_ in extract_from_dir(
            str(Path(rendering.__file__).parents[1]),
            methods,
            {"**.html": {"newstyle_gettext": "true"}},
            keywords={**DEFAULT_KEYWORDS, "marked": None},
        )
    }

    assert {"Who says what", "Cannot both hold", "Timeline"} <= found
    assert {"Wars and disasters", "What was read, by day.", "Publisher", "parties"} <= found
    assert {"not independently verified", "a forecast", "at least %(low)s", "March"} <= found
    assert {"Nobody gives a toll.", "no immediate response", "Jan"} <= found


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize("path", ["/questions", "/claimants", "/situations", "/silences"])
def test_the_words_around_a_list_are_in_the_visitors_language(client, path):
    english = client.get(path).text
    other = client.get(f"{path}?lang=xx").text

    for one in re.findall(r"<h1>(.*?)</h1>|standfirst\">(.*?)</p>|<label>(.*?)\n", english):
        [said] = filter(None, one)
        assert f">{said.strip()}<" not in other
        assert said.strip()[::-1] in other


def test_a_side_is_called_by_its_name(client):
    rows = client.get("/claimants").text
    facts = client.get("/claimants/ukr/military").text
    asked = client.get("/api/v1/questions", params={"side": "Ukraine"}).json()

    assert "<td>Ukraine</td>" in rows
    assert "<dd>Ukraine</dd>" in facts
    assert {one["side"] for one in asked["rows"]} == {"ukr"}


def test_filters_are_folded_until_one_is_set(client):
    assert '<details class="filtering">' in client.get("/questions").text
    assert '<details class="filtering" open>' in client.get("/questions?measure=killed").text


def test_a_strange_host_does_not_reach_the_pages_of_others(desk):
    app = desk_app(desk)
    question = desk.ledger.conclusions.questions()[0].question.id

    TestClient(app, base_url="http://evil.example").get(f"/questions/{question}")
    page = TestClient(app, base_url="http://desk.test").get(f"/questions/{question}").text

    assert "evil.example" not in page
    assert "http://desk.test/embed/" in page


async def sent_by(app, path, *, gzip):
    """Ask an application in process; give the messages that it sends, as it sends them."""
    messages = []

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        messages.append(message)

    headers = [(b"host", b"desk.test"), *([(b"accept-encoding", b"gzip")] if gzip else [])]
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET",
        "path": path, "raw_path": path.encode(), "query_string": b"", "headers": headers,
        "client": ("127.0.0.1", 1), "server": ("desk.test", 80), "scheme": "http", "root_path": "",
    }  # fmt: skip
    await app(scope, receive, send)
    return messages


@pytest.mark.parametrize("gzip", [True, False])
def test_a_questions_page_begins_before_it_is_made_and_is_kept_whole(desk, ledger, gzip):
    path = f"/questions/{ledger.conclusions.question(TITLE).question.id}"
    app = desk_app(desk)

    # A browser of another test may have left its loop running in this thread.
    with ThreadPoolExecutor(1) as thread:
        asked = (thread.submit(asyncio.run, sent_by(app, path, gzip=gzip)) for _ in range(2))
        first, second = [one.result() for one in asked]

    def body(messages):
        whole = b"".join(message.get("body", b"") for message in messages)
        return (zlib.decompress(whole, 31) if gzip else whole).decode()

    bodies = [message["body"] for message in first if message["type"] == "http.response.body"]
    begin = zlib.decompressobj(31).decompress(bodies[0]) if gzip else bodies[0]
    assert b"<title>How many Russian" in begin
    assert b"Who says what" not in begin
    assert len([one for one in bodies if one]) == 2
    assert len([one for one in second if one.get("body")]) == 1
    assert body(first) == body(second)
    tags = [dict(messages[0]["headers"])[b"etag"] for messages in (first, second)]
    assert tags[0] == tags[1]


@pytest.mark.parametrize("gzip", [True, False])
def test_a_page_that_many_ask_for_at_once_is_made_once(desk, ledger, monkeypatch, gzip):
    path, made = f"/questions/{ledger.conclusions.question(TITLE).question.id}", []
    kind = type(ledger.conclusions)
    in_full = kind.in_full

    def counted(*given, **named):
        made.append(1)
        return in_full(*given, **named)

    monkeypatch.setattr(kind, "in_full", counted)
    app = desk_app(desk)

    async def together():
        return await asyncio.gather(*(sent_by(app, path, gzip=gzip) for _ in range(5)))

    with ThreadPoolExecutor(1) as thread:
        answers = thread.submit(asyncio.run, together()).result()

    whole = [b"".join(message.get("body", b"") for message in one) for one in answers]
    assert len(made) == 1
    assert len(set(whole)) == 1
    assert b"Who says what" in (zlib.decompress(whole[0], 31) if gzip else whole[0])


def test_the_ledger_is_asked_for_its_state_once_for_all_who_came_before():
    asked = []

    def ask():
        asked.append(1)
        return str(len(asked))

    async def turn(told):
        return told.state(ask)

    async def turns():
        told = Told()
        together = await asyncio.gather(*(turn(told) for _ in range(5)))
        return [*together, await asyncio.create_task(turn(told)), await turn(told)]

    with ThreadPoolExecutor(1) as thread:
        found = thread.submit(asyncio.run, turns()).result()

    assert found[:5] == ["1"] * 5
    assert found[5] == "2"


@pytest.mark.parametrize("asked", ["asof=yesterday", "day=2022-02-30"])
def test_what_refuses_a_questions_page_is_told_before_it_begins(client, ledger, asked):
    question = ledger.conclusions.question(TITLE).question.id

    assert client.get(f"/questions/{question}?{asked}").status_code == 400
    assert client.get("/questions/ffff0000").status_code == 404
