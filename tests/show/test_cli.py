import csv
import gc
import io
import json
import re
import signal
import sqlite3
import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from according.ledger import Ledger
from according.show import cli as command_line
from according.show.cli import cli
from according.show.program import run
from tests.show.bad_inputs import good_page, report_lines
from tests.show.drawn import REPORT, flood

NOW = "2031-05-05T08:00:00+00:00"


@pytest.fixture
def here(tmp_path, monkeypatch):
    """Give an empty folder, in which the program is run with nothing set."""
    monkeypatch.chdir(tmp_path)
    for variable in ("ACCORDING_LEDGER", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path


@pytest.fixture
def according(here):
    """Give a function that runs the program in this process, to its exit status."""

    def called(*arguments, given=None):
        assert here.samefile(".")
        return CliRunner().invoke(cli, [str(one) for one in arguments], input=given)

    return called


@pytest.fixture
def page(here):
    path = here / "dam.html"
    path.write_text(good_page())
    return path


@pytest.fixture
def kept(here):
    """Give a ledger with one report, whose claims were drawn by hand."""
    with Ledger(here / "according.db") as ledger:
        ledger.add(REPORT, flood(), now=NOW)
    return here / "according.db"


def test_read_shows_a_page_and_keeps_nothing(according, page, here):
    done = according("read", page.name)

    assert done.exit_code == 0
    assert done.stdout.startswith("Dam above Dorva gives way\n")
    assert "≥ 12" in done.stdout
    assert "killed" in done.stdout
    assert [path.name for path in here.iterdir()] == ["dam.html"]


def test_read_takes_a_page_from_standard_input(according):
    done = according("read", "-", "--json", given=good_page())

    assert "At least 12" in [json.loads(line)["figure"] for line in done.stdout.splitlines()]


def test_read_gives_one_heading_for_the_spreadsheet_of_several_pages(according, page, here):
    (here / "again.html").write_text(good_page("Once more"))

    done = according("read", "--csv", page.name, "again.html")

    rows = list(csv.DictReader(io.StringIO(done.stdout_bytes.decode("utf-8-sig"))))
    assert {row["title"] for row in rows} == {"Dam above Dorva gives way", "Once more"}
    assert {row["measure"] for row in rows} >= {"killed", "injured", "destroyed"}


def test_furniture_goes_with_the_table_only(according, page):
    assert "Left out of the report:" in according("read", "--furniture", page.name).stdout
    assert according("read", "--furniture", "--json", page.name).exit_code == 2


def test_find_gives_a_line_a_report_with_offsets_in_its_very_text(according):
    text = "\n  İ ﬁ 👩‍🚒 At least 12 people were killed, the governor said.  "
    line = json.dumps({"id": "x", "text": text})

    done = according("find", "-", given=f"{line}\n\n{json.dumps({'id': 'y', 'text': 'Calm.'})}\n")

    first, second = map(json.loads, done.stdout.splitlines())
    [claim] = first["claims"]
    assert (first["id"], text[claim["start"] : claim["end"]]) == ("x", "At least 12")
    assert second == {"id": "y", "claims": [], "responses": []}


def test_find_answers_each_line_before_it_asks_for_the_next():
    with subprocess.Popen(
        [sys.executable, "-m", "according", "find", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as running:
        assert running.stdin
        assert running.stdout
        for line in report_lines(2):
            running.stdin.write(line)
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["id"] == json.loads(line)["id"]
        running.stdin.close()
        assert running.wait() == 0


def test_add_tells_what_was_new_known_and_left_out(according, page, here):
    folder = here / "pages"
    folder.mkdir()
    page.rename(folder / page.name)
    (folder / "empty.html").write_text("")

    first, second = according("add", "pages"), according("add", "pages")

    assert first.stdout.startswith("1 new report, 0 known already, 1 left out; ")
    assert "empty.html" in first.stdout
    assert second.stdout.startswith("0 new reports, 1 known already, 1 left out; 0 new claims\n")
    assert (first.exit_code, second.exit_code) == (0, 0)


def test_add_names_in_json_all_that_was_left_out(according, here):
    folder = here / "pages"
    folder.mkdir()
    (folder / "good.html").write_text(good_page())
    for number in range(30):
        (folder / f"empty-{number}.html").write_text("")

    table, said = according("add", "pages"), according("add", "pages", "--json")

    assert "and 25 more (--json names all)" in table.stdout
    assert len(json.loads(said.stdout)["left_out"]) == 30


def test_add_goes_on_after_a_path_that_fails(according, page):
    done = according("add", "missing.html", page.name)

    assert done.stdout.startswith("1 new report, 0 known already, 0 left out; ")
    assert done.stderr.startswith("according: missing.html: ")
    assert done.exit_code == 2


def test_add_keeps_what_was_added_before_ctrl_c(according, here, monkeypatch):
    (here / "reports.jsonl").write_text("".join(report_lines(5)))
    adding, calls = Ledger.add, []

    def add(self, *arguments, **more):
        calls.append(1)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return adding(self, *arguments, **more)

    monkeypatch.setattr(Ledger, "add", add)

    done = according("add", "reports.jsonl")

    assert done.stdout.startswith("2 new reports, ")
    assert done.stderr == "according: interrupted; what was added is kept\n"
    assert done.exit_code == 130


@pytest.mark.parametrize(
    ("filters", "figures"),
    [
        ([], ["At least 12", "about 30", "1,250"]),
        (["--measure", "killed"], ["At least 12"]),
        (["--claimant", "GOVERNOR"], ["At least 12", "about 30"]),
        (["--subject", "homes"], ["1,250"]),
        (["--place", "dorva"], ["At least 12", "about 30"]),
        (["--publisher", "other"], []),
        (["--since", "2031-05-05"], []),
        (["--until", "2031-05-04", "--limit", "2"], ["At least 12", "about 30"]),
        (
            ["--text", '"lower vell"', "--report", REPORT.id[:8]],
            ["At least 12", "about 30", "1,250"],
        ),
    ],
)
@pytest.mark.usefixtures("kept")
def test_claims_gives_those_that_every_filter_fits(filters, figures, according):
    done = according("claims", "--json", *filters)

    assert sorted(json.loads(line)["figure"] for line in done.stdout.splitlines()) == sorted(
        figures
    )


@pytest.mark.usefixtures("kept")
def test_claims_shows_a_table_with_the_reports(according):
    text = according("claims").stdout

    assert "the governor of Lower Vell  2\n" in text
    source = f"{REPORT.id[:12]} · Vell Courier · 2031-05-04 · Dam above Dorva gives way"
    assert f"    {source}\n" in text
    assert text.endswith("3 claims in 1 report\n")
    assert "; there may be more" in according("claims", "--limit", "1").stdout
    assert according("claims", "--place", "nowhere").stdout == "No claims fit.\n"


@pytest.mark.usefixtures("kept")
def test_a_day_that_is_none_is_told_in_one_line(capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["according", "claims", "--since", "yesterday"])

    assert run(cli) == 2
    assert capsys.readouterr().err.startswith("according: 'yesterday' is no ISO day")


@pytest.mark.parametrize(
    ("arguments", "environment", "coloured"),
    [
        ([], {}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        (["--no-colour"], {"FORCE_COLOR": "1"}, False),
        (["--no-color"], {"FORCE_COLOR": "1"}, False),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
@pytest.mark.usefixtures("kept")
def test_colours_are_for_terminals_and_can_be_switched_off(
    arguments, environment, coloured, according, monkeypatch
):
    monkeypatch.setenv("TERM", "xterm-256color")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    text = according("show", "dam-1", *arguments).stdout

    assert bool(re.search(r"\x1b\[[\d;]*3\d[;m]", text)) is coloured
    assert ("[At least 12]" in text) is not coloured


@pytest.mark.parametrize("name", [REPORT.id, REPORT.id[:6], "dam-1", REPORT.address])
@pytest.mark.usefixtures("kept")
def test_show_takes_a_report_by_any_of_its_names(name, according):
    assert "[At least 12]{1} people" in according("show", name).stdout
    assert json.loads(according("show", name, "--json").stdout)["id"] == REPORT.id


@pytest.mark.usefixtures("kept")
def test_reports_lists_what_is_kept(according):
    assert "Dam above Dorva gives way" in according("reports").stdout
    assert json.loads(according("reports", "--json").stdout)["claims"] == 3
    assert according("reports", "--publisher", "nobody").stdout == "No reports fit.\n"


@pytest.mark.usefixtures("kept")
def test_check_says_in_one_line_that_a_ledger_is_sound(according):
    done = according("check")

    assert done.stdout == "according.db: sound; 1 report, 3 claims, 1 response\n"
    assert done.exit_code == 0


def test_check_says_what_is_wrong_and_fails(according, kept):
    with sqlite3.connect(kept) as connection:
        connection.execute("UPDATE texts SET text = replace(text, 'At least', 'At  most')")
    connection.close()

    done = according("check")

    assert done.exit_code == 1
    assert done.stdout.splitlines()[-1].startswith("according.db: ")
    assert "fault" in done.stdout
    assert json.loads(according("check", "--json").stdout)["faults"]


def test_the_ledger_can_be_named_by_a_variable(according, here, monkeypatch):
    monkeypatch.setenv("ACCORDING_LEDGER", "toll.db")
    (here / "reports.jsonl").write_text("".join(report_lines(1)))

    according("add", "reports.jsonl")

    assert (here / "toll.db").exists()


def in_shell(line, folder):
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line], cwd=folder, capture_output=True, encoding="utf-8"
    )


def test_a_reader_that_leaves_ends_the_program_without_a_word(here):
    (here / "reports.jsonl").write_text("".join(report_lines(3000)))

    done = in_shell(f"{sys.executable} -m according find reports.jsonl | head -n 1", here)

    assert json.loads(done.stdout)["id"] == "r0"
    assert (done.returncode, done.stderr) == (141, "")


def test_ctrl_c_ends_the_program_in_one_line(here):
    with subprocess.Popen(
        [sys.executable, "-m", "according", "find", "-"],
        cwd=here,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as running:
        assert running.stdin
        assert running.stdout
        assert running.stderr
        running.stdin.write(next(report_lines(1)))
        running.stdin.flush()
        running.stdout.readline()
        running.send_signal(signal.SIGINT)

        assert running.stderr.read() == "according: interrupted\n"
        assert running.wait() == 130


def test_closed_standard_output_is_told(here):
    done = in_shell(f"{sys.executable} -m according reports >&-", here)

    assert (done.returncode, done.stderr) == (2, "according: standard output: it is closed\n")


def test_help_loads_neither_reader_nor_database():
    heavy = ["spacy", "sqlalchemy", "trafilatura", "lxml", "pypdf", "feedparser", "httpx"]
    code = (
        "import sys; from according.show.cli import cli; cli(['--help'], standalone_mode=False);"
        f"sys.exit(str([name for name in {heavy} if name in sys.modules]))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")

    assert done.stderr == "[]\n"


def test_reading_a_page_loads_no_database():
    code = (
        "import sys; from according.show.cli import cli;"
        "cli(['read', 'examples/thirteenth-day.html'], standalone_mode=False);"
        "sys.exit(str([name for name in ['sqlalchemy', 'sqlite3'] if name in sys.modules]))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")

    assert done.stderr == "[]\n"


def test_the_version_is_that_of_the_package(according):
    assert according("--version").stdout == "according 0.1.0\n"


def test_the_program_seldom_looks_for_cycles_of_values(monkeypatch, capsys):
    asked: list[int] = []
    monkeypatch.setattr(gc, "set_threshold", asked.append)
    monkeypatch.setattr(sys, "argv", ["according", "--version"])

    assert run(cli) == 0
    assert asked == [50_000]
    assert capsys.readouterr().out == "according 0.1.0\n"


def test_a_bug_is_not_hidden(monkeypatch):
    @click.command()
    def broken():
        raise ZeroDivisionError

    monkeypatch.setitem(cli.commands, "broken", broken)
    monkeypatch.setattr(sys, "argv", ["according", "broken"])

    with pytest.raises(ZeroDivisionError):
        command_line.main()
