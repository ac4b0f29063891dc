"""Assistants: a real client starts the program and asks it over standard input and output."""

import asyncio
import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import pytest

from according import pipeline
from according.ledger import Ledger

mcp = pytest.importorskip("mcp")
HOME = Path(__file__).parents[2]
TITLE = "How many Russian soldiers were killed in Ukraine since 24 Feb 2022?"
TEXT = (
    "Rival counts\n\nRussia's defence ministry said on Tuesday that 500 Russian soldiers had been "
    "killed in Ukraine since the invasion began on 24 February."
)


@pytest.fixture(scope="module")
def answers(tmp_path_factory):
    """What one session answers to a call of every tool."""
    file = tmp_path_factory.mktemp("mcp") / "according.db"
    page = str(HOME / "examples" / "thirteenth-day.html")
    with Ledger(file) as ledger:
        added = list(
            pipeline.add(ledger, page, now="2022-03-09T00:00:00Z", options=pipeline.FetchOptions())
        )
        report = ledger.reports()[0].report.id
    assert added
    calls = {
        "questions": {"words": "soldiers killed"},
        "compare": {"question": TITLE},
        "timeline": {"question": TITLE},
        "contradictions": {},
        "revisions": {},
        "silences": {},
        "report": {"name": report},
        "check_text": {"text": TEXT, "day": "2022-03-08"},
    }
    # In a thread of its own: a browser that other tests opened keeps a loop in this one.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(session(file, calls))).result()


async def session(file, calls):
    from mcp import ClientSession, StdioServerParameters
    from mcp.client.stdio import stdio_client

    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "according", "mcp", "--ledger", str(file)],
        env=dict(os.environ),
    )
    async with (
        stdio_client(server) as (reading, writing),
        ClientSession(reading, writing) as client,
    ):
        told = await client.initialize()
        tools = await client.list_tools()
        answers = {name: await client.call_tool(name, given) for name, given in calls.items()}
        failed = await client.call_tool("compare", {"question": "penguins"})
    said = {
        name: json.loads(cast("Any", answer.content[0]).text) for name, answer in answers.items()
    }
    return {**said, "told": told, "tools": tools.tools, "failed": failed}


def test_every_tool_is_offered_and_only_reads(answers):
    named = {tool.name: tool for tool in answers["tools"]}

    assert len(named) == 8
    assert all(tool.annotations.read_only_hint for tool in named.values())
    assert "ledger" not in json.dumps(named["compare"].input_schema["properties"])
    assert "claimant" in answers["told"].instructions
    assert all("\n    " not in tool.description for tool in named.values())


def test_answers_carry_their_sentences(answers):
    rows = answers["compare"]["claimants"]

    assert {row["low"] for row in rows} == {12000, 498}
    assert all(row["sentence"] and row["report_id"] for row in rows)
    assert answers["contradictions"]["contradictions"][0]["ratio"] == pytest.approx(24.1, abs=0.01)
    assert answers["silences"]["silences"]
    assert answers["timeline"]["rows"]
    assert answers["questions"]["questions"][0]["title"]
    assert answers["report"]["claims"]


def test_a_text_is_held_against_the_ledger(answers):
    [claim] = answers["check_text"]["claims"]

    assert claim["against"][0]["ratio"] == 24.0


def test_what_is_not_there_is_said_in_one_line(answers):
    assert answers["failed"].is_error
    told = answers["failed"].content[0].text
    assert "no question 'penguins'" in told
    assert ".db" not in told
