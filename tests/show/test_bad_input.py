"""Bad input, given to the real program: a line that names it, status 2, nothing half done."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from according.ledger import Ledger
from tests.show.bad_inputs import bad_files, good_page, report_lines, serving, unused_port

# The same in every test; what a user has set must not matter.
ENVIRONMENT = {
    name: value for name, value in os.environ.items() if not name.startswith(("ACCORDING_", "NO_"))
}


def according(*arguments, folder, given="", output=subprocess.PIPE):
    return subprocess.run(
        [sys.executable, "-m", "according", *map(str, arguments)],
        cwd=folder,
        env=ENVIRONMENT,
        input=given,
        stdout=output,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        timeout=120,
    )


def complaints(done):
    """Give the lines on standard error, all of which must be ours."""
    lines = done.stderr.splitlines()
    assert [line for line in lines if not line.startswith("according: ")] == []
    return lines


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    """Give what is bad, by name, while the server runs."""
    folder = tmp_path_factory.mktemp("bad")
    with serving() as server:
        yield bad_files(folder) | {
            "answer 404": f"{server}/404",
            "answer 410": f"{server}/410",
            "answer 429": f"{server}/429",
            "answer 500": f"{server}/500",
            "loop of redirects": f"{server}/loop-a",
            "address of 200 MB": f"{server}/huge",
            "server that hangs up": f"{server}/silent",
            "unreachable address": f"http://127.0.0.1:{unused_port()}/",
            "unknown host": "http://nowhere.invalid/",
            "ftp address": "ftp://127.0.0.1/page.html",
        }


BAD = (
    "missing file",
    "empty page",
    "page without an article",
    "picture",
    "picture called a page",
    "truncated gzip",
    "gzip that is none",
    "PDF that is none",
    "broken PDF",
    "encrypted PDF",
    "page of 200 MB",
    "answer 404",
    "answer 410",
    "answer 429",
    "answer 500",
    "loop of redirects",
    "address of 200 MB",
    "server that hangs up",
    "unreachable address",
    "unknown host",
    "ftp address",
)


@pytest.fixture(scope="module")
def read(inputs, tmp_path_factory):
    """Give what reading all of them in one go came to, a good page among them."""
    folder = tmp_path_factory.mktemp("read")
    (folder / "good.html").write_text(good_page())
    done = according(
        "read", "--json", "--allow-private", *inputs.values(), "good.html", folder=folder
    )
    return done, folder


@pytest.mark.parametrize("what", BAD)
def test_a_page_that_cannot_be_read_is_named_in_one_line(what, inputs, read):
    done, _ = read

    [line] = [line for line in complaints(done) if line.startswith(f"according: {inputs[what]}: ")]

    assert line.removeprefix(f"according: {inputs[what]}: ")


def test_the_pages_that_can_be_read_are_read_all_the_same(inputs, read):
    done, folder = read

    assert done.returncode == 2
    assert len(complaints(done)) == len(inputs) == len(BAD)
    assert {json.loads(line)["title"] for line in done.stdout.splitlines()} == {
        "Dam above Dorva gives way"
    }
    assert [path.name for path in folder.iterdir()] == ["good.html"]


@pytest.fixture(scope="module")
def added(inputs, tmp_path_factory):
    """Give what adding all of them in one go came to."""
    folder = tmp_path_factory.mktemp("added")
    return according("add", "--allow-private", *inputs.values(), folder=folder), folder


@pytest.mark.parametrize("what", BAD)
def test_a_path_that_cannot_be_added_is_named_in_one_line(what, inputs, added):
    done, _ = added

    named = [line for line in complaints(done) if line.startswith(f"according: {inputs[what]}: ")]

    assert len(named) == 1


def test_a_ledger_to_which_nothing_could_be_added_is_empty_and_sound(added):
    done, folder = added

    with Ledger(folder / "according.db", create=False) as ledger:
        assert done.returncode == 2
        assert ledger.counts().reports == 0
        assert list(ledger.check()) == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("feed.xml", b"\x00\x1f line noise \xff<<"),
        ("feed.rss", b"<rss><channel><item><title>cut"),
        ("feed.atom", b"moved to another address"),
    ],
)
def test_a_feed_that_is_none_is_named_in_one_line(name, content, tmp_path):
    (tmp_path / name).write_bytes(content)

    done = according("add", name, folder=tmp_path)

    [line] = complaints(done)
    assert line.startswith(f"according: {name}: ")
    assert done.returncode == 2


def test_a_folder_without_pages_is_named_in_one_line(tmp_path):
    (tmp_path / "folder").mkdir()

    done = according("add", "folder", folder=tmp_path)

    [line] = complaints(done)
    assert line.startswith("according: folder: ")
    assert done.returncode == 2


def test_a_broken_line_is_named_by_its_number_and_the_others_are_kept(tmp_path):
    lines = list(report_lines(4))
    lines[2] = '{"id": "r2", "text": "cut\n'
    (tmp_path / "reports.jsonl").write_text("".join(lines))

    found = according("find", "reports.jsonl", folder=tmp_path)
    added = according("add", "reports.jsonl", folder=tmp_path)

    for done in (found, added):
        [line] = complaints(done)
        assert line.startswith("according: reports.jsonl, line 3: ")
        assert done.returncode == 2
    assert [json.loads(line)["id"] for line in found.stdout.splitlines()] == ["r0", "r1", "r3"]
    with Ledger(tmp_path / "according.db", create=False) as ledger:
        assert ledger.counts().reports == 3


def empty_ledger(path):
    with Ledger(path):
        pass


def from_a_newer_version(path):
    empty_ledger(path)
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO migrations (number, name) VALUES (999, 'later')")
    connection.close()


def overwritten(path):
    empty_ledger(path)
    path.write_bytes(path.read_bytes()[:5000] + b"\xff" * 5000)


def of_another_program(path):
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE notes (words TEXT)")
    connection.close()


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: path.write_text("a shopping list, no ledger at all" * 99), ""),
        (overwritten, ""),
        (from_a_newer_version, "newer"),
        (of_another_program, "another program"),
        (lambda path: path.mkdir(), "directory"),
    ],
    ids=["text", "overwritten", "newer", "another program's", "directory"],
)
def test_a_ledger_that_is_none_is_named_and_left_as_it_is(make, says, tmp_path):
    path = tmp_path / "toll.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    (tmp_path / "reports.jsonl").write_text("".join(report_lines(1)))

    done = according("add", "reports.jsonl", "--ledger", "toll.db", folder=tmp_path)

    [line] = complaints(done)
    assert line.startswith("according: toll.db: ")
    assert says in line
    assert done.returncode == 2
    assert before is None or path.read_bytes() == before


def test_a_ledger_in_a_place_that_cannot_be_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    (tmp_path / "reports.jsonl").write_text("".join(report_lines(1)))

    done = according("add", "reports.jsonl", "--ledger", "file/toll.db", folder=tmp_path)

    [line] = complaints(done)
    assert line.startswith("according: file/toll.db: ")
    assert done.returncode == 2


@pytest.mark.parametrize("command", [["claims"], ["check"], ["reports"], ["show", "abcd"]])
def test_asking_a_ledger_that_is_not_there_makes_none(command, tmp_path):
    done = according(*command, folder=tmp_path)

    [line] = complaints(done)
    assert line.startswith("according: according.db: ")
    assert done.returncode == 2
    assert list(tmp_path.iterdir()) == []


def test_a_locked_ledger_is_named_and_says_who_is_in_the_way(tmp_path):
    (tmp_path / "reports.jsonl").write_text("".join(report_lines(1)))
    empty_ledger(tmp_path / "according.db")
    writer = sqlite3.connect(tmp_path / "according.db", isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")

    done = according("add", "reports.jsonl", folder=tmp_path)
    writer.close()

    [line] = complaints(done)
    assert line.startswith("according: according.db: ")
    assert "another process" in line
    assert done.returncode == 2


@pytest.mark.parametrize("command", [["--help"], ["find", "reports.jsonl"], ["read", "good.html"]])
def test_a_full_disk_under_the_output_is_told(command, tmp_path):
    (tmp_path / "reports.jsonl").write_text("".join(report_lines(3)))
    (tmp_path / "good.html").write_text(good_page())

    with Path("/dev/full").open("w") as full:
        done = according(*command, folder=tmp_path, output=full)

    assert done.stderr == "according: standard output: No space left on device\n"
    assert done.returncode == 2


def in_small_mount(script, folder):
    """Run a script where ``small`` is a file system of its own, if such may be mounted here."""
    (folder / "small").mkdir()
    namespace = [shutil.which("unshare") or "unshare", "--map-root-user", "--mount", "sh", "-c"]
    try:
        subprocess.run(
            [*namespace, f"mount -t tmpfs none {folder}/small"], check=True, capture_output=True
        )
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"no file system may be mounted here: {error}")
    return subprocess.run(
        [*namespace, script],
        cwd=folder,
        env=ENVIRONMENT | {"PYTHON": sys.executable},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )


def test_a_full_disk_under_the_ledger_is_told_and_the_ledger_stays_sound(tmp_path):
    (tmp_path / "reports.jsonl").write_text("".join(report_lines(2000)))

    done = in_small_mount(
        "mount -t tmpfs -o size=1m none small &&"
        "$PYTHON -m according add reports.jsonl --ledger small/toll.db > /dev/null; echo $?;"
        "$PYTHON -m according check --ledger small/toll.db",
        tmp_path,
    )

    [line] = complaints(done)
    assert line.startswith("according: small/toll.db: ")
    status, checked = done.stdout.splitlines()
    assert status == "2"
    assert "sound" in checked
    assert done.returncode == 0


def test_a_ledger_that_may_not_be_written_is_told(tmp_path):
    (tmp_path / "reports.jsonl").write_text("".join(report_lines(1)))

    done = in_small_mount(
        "mount -t tmpfs none small &&"
        "$PYTHON -m according add reports.jsonl --ledger small/toll.db > /dev/null;"
        "mount -o remount,ro small;"
        "$PYTHON -m according claims --ledger small/toll.db --json;"
        "$PYTHON -m according add reports.jsonl --ledger small/toll.db",
        tmp_path,
    )

    [line] = complaints(done)
    assert line.startswith("according: small/toll.db: ")
    assert len(done.stdout.splitlines()) == 1
    assert done.returncode == 2


def test_no_ledger_is_made_for_paths_that_are_not_there(tmp_path):
    done = according("add", "missing.html", folder=tmp_path)

    assert done.returncode == 2
    assert complaints(done) == ["according: missing.html: no such file or folder"]
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_under_a_backup_is_told_and_leaves_nothing(tmp_path):
    (tmp_path / "reports.jsonl").write_text("".join(report_lines(30)))

    done = in_small_mount(
        "mount -t tmpfs -o size=128k none small &&"
        "$PYTHON -m according add reports.jsonl > /dev/null;"
        "$PYTHON -m according backup according.db small/kept.db; echo $?; ls -A small",
        tmp_path,
    )

    [line] = complaints(done)
    assert line.startswith("according: according.db: ")
    assert "full" in line
    assert done.stdout.splitlines() == ["2"]


def test_a_full_disk_while_judging_is_told_and_nothing_is_judged(tmp_path):
    (tmp_path / "reports.jsonl").write_text("".join(report_lines(30)))

    done = in_small_mount(
        "mount -t tmpfs -o size=24m none small &&"
        "$PYTHON -m according add reports.jsonl --ledger small/toll.db > /dev/null;"
        "ID=$($PYTHON -m according claims --ledger small/toll.db --json --limit 1 |"
        ' sed \'s/.*"id": "\\([0-9a-f]*\\)".*/\\1/\');'
        "head -c 24m /dev/zero > small/filler 2> /dev/null;"
        "$PYTHON -m according reject $ID --ledger small/toll.db; echo $?;"
        "rm small/filler;"
        "$PYTHON -m according judgements --ledger small/toll.db;"
        "$PYTHON -m according check --ledger small/toll.db",
        tmp_path,
    )

    [line] = complaints(done)
    assert line.startswith("according: small/toll.db: ")
    status, judged, checked = done.stdout.splitlines()
    assert (status, judged) == ("2", "No judgements.")
    assert "sound" in checked
