"""The reference is complete, its help texts are those of the program, its examples run."""

import json
import os
import re
import shutil
from pathlib import Path
from typing import Any

import click
import pytest

import according
from according.show.cli import cli
from according.show.desk.api.calls import CALLS, LISTS
from benchmarks.gate import FIELDS, restated

HOME = Path(__file__).parents[1]
API = HOME / "docs" / "api.md"
CLI = HOME / "docs" / "cli.md"
PYTHON = HOME / "docs" / "python.md"
HELP = re.compile(r"(<!-- help: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
EXAMPLE = re.compile(r"```python\n(.*?)```", re.DOTALL)
WIDTH = 96
VARIABLES = ("ACCORDING_BY", "ACCORDING_LEDGER", "COLUMNS", "NO_COLOR")


def help_of(name):
    settings = {**cli.context_settings, "terminal_width": WIDTH}
    parent = click.Context(cli, info_name="according", **settings)
    if name == "according":
        return cli.get_help(parent)
    command = cli.commands[name]
    context = click.Context(command, parent=parent, info_name=name, **settings)
    return command.get_help(context)


def with_help(page):
    """Give the page with each help text as the program has it."""
    return HELP.sub(
        lambda place: f"{place[1]}\n```text\n{help_of(place[2])}\n```\n\n{place[3]}", page
    )


def test_the_help_texts_are_those_of_the_program():
    page = CLI.read_text()
    if os.environ.get("UPDATE_DOCS"):
        page = with_help(page)
        CLI.write_text(page)

    assert page == with_help(page)


@pytest.mark.parametrize("command", sorted(cli.commands))
def test_a_command_has_its_section(command):
    page = CLI.read_text()

    assert f"\n## {command}\n" in page
    assert f"<!-- help: {command} -->" in page


@pytest.mark.parametrize("command", sorted(cli.commands))
def test_an_option_is_told_with_what_it_does(command):
    for parameter in cli.commands[command].params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name
            assert all(option in CLI.read_text() for option in parameter.opts)


@pytest.mark.parametrize("variable", VARIABLES)
def test_a_variable_is_told(variable):
    assert f"`{variable}`" in CLI.read_text()


@pytest.mark.parametrize("name", according.__all__)
def test_a_public_name_is_told(name):
    assert re.search(rf"`{name}[`(]", PYTHON.read_text())


def test_the_examples_for_python_run(tmp_path, monkeypatch, capsys):
    shutil.copytree(HOME / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}

    for example in EXAMPLE.findall(PYTHON.read_text()):
        exec(compile(example, "docs/python.md", "exec"), names)  # noqa: S102 - our own page

    assert "Ukrain" in capsys.readouterr().out
    assert len(names["frame"]) > 0
    assert len(names["table"]) >= len(names["frame"])


def test_the_scores_in_the_readme_are_the_pinned_ones():
    floors = json.loads((HOME / "benchmarks" / "floors.json").read_text())
    readme = (HOME / "README.md").read_text()

    assert restated(readme, floors) == readme
    assert all(f"\n| {name} | " in readme for name in FIELDS)


@pytest.mark.parametrize("call", [*LISTS, *CALLS], ids=lambda call: call.path)
def test_a_call_of_the_api_is_told_with_its_parameters(call):
    page = API.read_text()

    assert f"`/api/v1{call.path}`" in page
    assert all(f"`{one.name}`" in page for one in call.parameters)
