"""The JSON API: what it answers, how it pages, and what it refuses."""

import base64
import json
import os
import re
from typing import Any, cast

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import load_all_checks

from according.ledger import Ledger
from according.show.desk import Desk, desk_app
from according.show.desk.api.calls import CALLS, LISTS

# Calls of each operation; more are made by hand before a release.
EXAMPLES = int(os.environ.get("ACCORDING_EXAMPLES", "20"))
TITLE = "How many Russian soldiers were killed in Ukraine since 24 Feb 2022?"


@pytest.fixture
def question(ledger):
    return ledger.conclusions.question(TITLE).question.id


def test_claimants_are_compared_with_their_sentences(client, question):
    told = client.get(f"/api/v1/questions/{question}/comparison").json()

    assert told["question"]["title"] == TITLE
    assert {row["low"] for row in told["claimants"]} == {12000, 498}
    assert told["contradictions"][0]["ratio"] == pytest.approx(24.1, abs=0.01)
    assert all(row["sentence"] for row in told["claimants"])


@pytest.mark.parametrize(
    "path",
    [
        "questions?limit=4",
        "questions?limit=4&order=title",
        "questions?limit=4&asof=2022-03-09",
        "contradictions?limit=1",
        "silences?limit=1",
        "situations?limit=1",
        "claimants?limit=2",
        "reports?limit=1",
        "claims?limit=3",
    ],
)
def test_pages_of_a_list_make_the_list(client, path):
    path = f"/api/v1/{path}"
    whole = client.get(re.sub("limit=[0-9]+", "limit=500", path)).json()
    rows, following = [], path
    while following:
        told = client.get(following).json()
        rows += told["rows"]
        following = told["next"] and f"{path}&cursor={told['next']}"

    assert rows == whole["rows"]
    assert whole["next"] is None


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("questions?colour=red", "'colour' is no parameter here"),
        ("questions?limit=0", "limit: '0' is not from 1 to 500"),
        ("questions?limit=many", "limit: 'many'"),
        ("questions?limit=5&limit=6", "limit: given twice"),
        ("questions?since=2022-02-30", "since: '2022-02-30' is no ISO day"),
        ("questions?contradicted=maybe", "contradicted: 'maybe' is neither true nor false"),
        ("questions?measure=eaten", "measure: 'eaten' is none of"),
        ("questions?words=", "words: give 1 to 200 characters"),
        ("questions?held=true", "held: goes with asof only"),
        ("questions?cursor=abc", "cursor:"),
        ("questions?cursor=%C3%A9", "cursor:"),
        ("questions?cursor=W10", "cursor:"),
        ("search", "q: words to search for are needed"),
    ],
)
def test_a_wrong_parameter_is_named(client, path, named):
    answer = client.get(f"/api/v1/{path}")

    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert named in answer.json()["detail"]


def test_a_cursor_of_other_filters_is_refused(client):
    cursor = client.get("/api/v1/questions?limit=2").json()["next"]

    answer = client.get(f"/api/v1/questions?limit=2&words=tanks&cursor={cursor}")

    assert answer.status_code == 400


@pytest.mark.parametrize("place", [["2022-03-08"], [1, 2, 3], ["x", 1, "\0"], [["a"], 1, "b"]])
def test_a_cursor_that_was_made_up_is_refused(client, place):
    given = client.get("/api/v1/questions?limit=2").json()["next"]
    [mark, *_] = json.loads(base64.urlsafe_b64decode(given + "=" * (-len(given) % 4)))
    made_up = base64.urlsafe_b64encode(json.dumps([mark, *place]).encode()).decode()

    answer = client.get("/api/v1/questions", params={"limit": 2, "cursor": made_up})

    assert answer.status_code == 400


def test_only_reading_is_allowed(client):
    answer = client.post("/api/v1/questions")

    assert answer.status_code == 405
    assert answer.headers["allow"]
    assert answer.json()["status"] == 405


@pytest.mark.parametrize("one", [*LISTS, *CALLS], ids=lambda one: one.path)
def test_every_call_is_described(client, one):
    described = client.get("/api/v1/openapi.json").json()

    told = described["paths"][one.path]["get"]
    assert told["operationId"] == one.name
    assert {p.name for p in one.parameters} <= {p["name"] for p in told["parameters"]}


def test_no_answer_is_outside_the_description(founding_file):
    load_all_checks()
    # A cursor is opaque and "held" goes with "asof": no schema tells which values are refused.
    open_checks = [schemathesis.checks.CHECKS.get_one("positive_data_acceptance")]
    with Ledger(founding_file, create=False) as ledger:
        schema = schemathesis.openapi.from_asgi("/api/v1/openapi.json", desk_app(Desk(ledger)))
        operations = [cast("Any", found).ok() for found in schema.get_all_operations()]
        for operation in operations:

            @given(case=operation.as_strategy())
            @settings(max_examples=EXAMPLES, deadline=None, database=None, derandomize=True,
                      suppress_health_check=list(HealthCheck))  # fmt: skip
            def holds(case):
                case.call_and_validate(excluded_checks=open_checks)

            holds()

    assert len(operations) == len(LISTS) + len(CALLS) + 1


def test_a_text_is_held_against_the_ledger(client, desk):
    text = (
        "War broke out in Ukraine on 24 February. Russia's defence ministry said 498 Russian"
        " soldiers have been killed in Ukraine since then."
    )
    before = len(desk.ledger)

    told = client.post("/api/v1/check", json={"text": text, "day": "2022-03-08"}).json()

    [one] = told["claims"]
    assert (one["low"], one["question"]["title"]) == (498, TITLE)
    assert {rival["higher"]["low"] for rival in one["against"]} == {12_000}
    assert all(rival["higher"]["sentence"] for rival in one["against"])
    assert len(desk.ledger) == before


@pytest.mark.parametrize(
    ("sent", "status", "named"),
    [
        ({"content": b"{", "headers": {"content-type": "application/json"}}, 400, "no JSON"),
        ({"content": b"text=x"}, 415, "application/json"),
        ({"json": ["text"]}, 400, "no JSON object"),
        ({"json": {}}, 400, "text: give"),
        ({"json": {"text": 12}}, 400, "text: give"),
        ({"json": {"text": ""}}, 400, "text: give"),
        ({"json": {"text": "x" * 300_001}}, 400, "text: give"),
        ({"json": {"text": "x", "colour": "red"}}, 400, "'colour' is no field"),
        ({"json": {"text": "x", "day": 8}}, 400, "day"),
        ({"json": {"text": "Twelve died.", "day": "8 March"}}, 400, "8 March"),
        ({"json": {"text": " "}}, 422, ""),
        ({"json": {"text": "\u00e9" * 1_000_000}}, 413, "characters"),
    ],
)
def test_a_wrong_body_is_refused_by_name(client, sent, status, named):
    answer = client.post("/api/v1/check", **sent)

    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert named in answer.json()["detail"]
