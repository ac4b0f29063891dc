import gzip
import io
import json

import pytest

from according.errors import ReadError
from according.ledger import Ledger
from according.pipeline import (
    FetchOptions,
    LeftOut,
    OutcomeKind,
    add,
    expected,
    find_lines,
    read,
)
from tests.show.bad_inputs import good_page, report_lines, serving

NOW = "2031-05-05T08:00:00+00:00"
OPTIONS = FetchOptions()


@pytest.fixture
def ledger():
    with Ledger("sqlite://") as ledger:
        yield ledger


def outcomes(ledger, path, *, options=OPTIONS, stdin=None):
    return list(add(ledger, str(path), options=options, now=NOW, stdin=stdin))


def kinds(ledger, path):
    return [outcome.kind for outcome in outcomes(ledger, path)]


def test_a_page_is_read_from_a_file_and_from_standard_input(tmp_path):
    path = tmp_path / "dam.html"
    path.write_text(good_page())

    from_file = read(str(path), now=NOW, options=OPTIONS)
    from_input = read("-", now=NOW, options=OPTIONS, stdin=io.BytesIO(good_page().encode()))

    assert from_file.text == from_input.text
    assert "At least 12 people" in from_file.text


def test_lines_are_found_one_by_one_and_a_broken_one_is_passed_over():
    lines = list(report_lines(3))
    lines[1] = "{\n"

    found = list(find_lines("-", stdin=io.BytesIO("".join(lines).encode())))

    assert [isinstance(one, LeftOut) for one in found] == [False, True, False]
    assert not isinstance(found[0], LeftOut)
    report, findings = found[0]
    assert report.given_id == "r0"
    assert [claim.figure.text for claim in findings.claims] == ["At least 12"]


def test_lines_that_are_not_there_are_an_error(tmp_path):
    for path in (tmp_path / "missing.jsonl", tmp_path):
        with pytest.raises(ReadError, match=str(path)):
            list(find_lines(str(path)))


def test_lines_from_a_closed_input_are_an_error():
    with pytest.raises(ReadError, match="closed"):
        list(find_lines("-", stdin=None))


def test_a_page_is_new_once_and_known_ever_after(ledger, tmp_path):
    path = tmp_path / "dam.html"
    path.write_text(good_page())

    [first], [second] = outcomes(ledger, path), outcomes(ledger, path)

    assert (first.kind, second.kind) == (OutcomeKind.NEW, OutcomeKind.KNOWN)
    assert first.claims == ledger.counts().claims > 0
    assert ledger.report(first.report_id).report.title == "Dam above Dorva gives way"
    assert ledger.page(ledger.report(first.report_id).report.raw_hash) == path.read_bytes()


def test_a_report_that_was_kept_without_findings_is_searched_once(ledger, tmp_path, monkeypatch):
    path = tmp_path / "reports.jsonl"
    path.write_text("".join(report_lines(2)))
    outcomes(ledger, path)
    monkeypatch.setattr("according.pipeline.find", None)

    assert kinds(ledger, path) == [OutcomeKind.KNOWN, OutcomeKind.KNOWN]


def test_a_folder_is_added_with_all_that_is_in_it(ledger, tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "dam.html").write_text(good_page())
    (tmp_path / "deep" / "again.html.gz").write_bytes(gzip.compress(good_page("Again").encode()))
    (tmp_path / "reports.jsonl").write_text("".join(report_lines(2)))
    (tmp_path / "empty.html").write_text("")

    told = outcomes(ledger, tmp_path)

    assert sorted(outcome.kind for outcome in told) == ["left out", "new", "new", "new", "new"]
    [left_out] = [outcome for outcome in told if outcome.kind is OutcomeKind.LEFT_OUT]
    assert left_out.name.endswith("empty.html")
    assert left_out.reason


def test_a_path_that_fails_is_an_outcome(ledger, tmp_path):
    [outcome] = outcomes(ledger, tmp_path / "missing.html")

    assert outcome.kind is OutcomeKind.FAILED
    assert outcome.name == str(tmp_path / "missing.html")


def test_a_broken_line_fails_and_the_others_are_kept(ledger, tmp_path):
    path = tmp_path / "reports.jsonl"
    path.write_text("".join([next(report_lines(1)), "[]\n", json.dumps({"text": "2 died."})]))

    told = outcomes(ledger, path)

    assert [outcome.kind for outcome in told] == [
        OutcomeKind.NEW,
        OutcomeKind.FAILED,
        OutcomeKind.NEW,
    ]
    assert told[1].name == f"{path}, line 2"


def test_a_folder_in_which_nothing_can_be_read_fails(ledger, tmp_path):
    (tmp_path / "empty.html").write_text("")

    told = outcomes(ledger, tmp_path)

    assert [outcome.kind for outcome in told] == [OutcomeKind.LEFT_OUT, OutcomeKind.FAILED]
    assert told[-1].name == str(tmp_path)


def test_a_file_is_known_by_its_name_however_it_was_written(ledger, tmp_path, monkeypatch):
    (tmp_path / "empty.html").write_text("")
    monkeypatch.chdir(tmp_path)

    [outcome] = outcomes(ledger, "./empty.html")

    assert (outcome.name, outcome.kind) == ("empty.html", OutcomeKind.FAILED)


@pytest.mark.parametrize("given", [good_page(), *report_lines(1)])
def test_standard_input_is_added(given, ledger):
    [outcome] = outcomes(ledger, "-", stdin=io.BytesIO(given.encode()))

    assert outcome.kind is OutcomeKind.NEW


@pytest.mark.parametrize("given", ["", "{}\n"])
def test_standard_input_that_gives_no_report_fails(given, ledger):
    [outcome] = outcomes(ledger, "-", stdin=io.BytesIO(given.encode()))

    assert outcome.kind is OutcomeKind.FAILED
    assert outcome.name.startswith("standard input")


def test_a_feed_is_added_with_its_entries_and_asked_again_only_for_what_changed(ledger):
    with serving() as server:
        fetching = FetchOptions(allow_private=True, pause=0)
        first = outcomes(ledger, f"{server}/feed", options=fetching)
        second = outcomes(ledger, f"{server}/feed", options=fetching)

    assert [outcome.kind for outcome in first] == [OutcomeKind.NEW, OutcomeKind.LEFT_OUT]
    assert [outcome.kind for outcome in second] == [OutcomeKind.KNOWN, OutcomeKind.LEFT_OUT]
    assert not second[0].report_id, "it was fetched again"


def test_a_report_that_cannot_be_kept_does_not_cost_the_others(ledger, tmp_path):
    path = tmp_path / "reports.jsonl"
    path.write_text(json.dumps({"id": "nul", "text": "2 \0 died."}) + "\n" + next(report_lines(1)))

    first, second = outcomes(ledger, path)

    assert (first.name, first.kind) == ("nul", OutcomeKind.LEFT_OUT)
    assert first.reason
    assert second.kind is OutcomeKind.NEW


def test_how_much_is_to_be_done_is_guessed(tmp_path):
    (tmp_path / "reports.jsonl").write_text("".join(report_lines(50)))
    (tmp_path / "dam.html").write_text(good_page())

    assert expected([str(tmp_path)]) == 2
    assert expected([str(tmp_path / "reports.jsonl"), str(tmp_path / "dam.html")]) == 51
    assert expected(["missing.html", "https://vell.example/feed"]) == 2
    assert expected(["reports.jsonl.gz", "dam.html"]) is None
