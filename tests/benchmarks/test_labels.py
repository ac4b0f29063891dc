import hashlib
import json

import pytest

from according.errors import ReadError
from benchmarks.labels import ROOT, WITHOUT_TEXTS, at_hand, expand
from benchmarks.score import score

TEXT = "Police said 12 people, two of them boys, died in Kyiv.\nNine were hurt."
UNTIL = TEXT.index("\n")


def span(words):
    return [TEXT.index(words), TEXT.index(words) + len(words)]


def claim(figure, *, low, part_of=None, claimant="Police"):
    start, end = span(figure)
    return {
        "start": start,
        "end": end,
        "low": low,
        "high": low,
        "bound": "exact",
        "measure": "killed",
        "subject": span("people"),
        "claimant": claimant and span(claimant),
        "claimant_alt": [span("Police said")] if claimant else [],
        "status": "asserted",
        "verified": None,
        "scope": "event",
        "since": None,
        "as_of": "2024-05-01",
        "place": span("Kyiv"),
        "part_of": part_of and span(part_of),
        "implicit": False,
    }


LABELS = {
    "corpus": "wikinews",
    "id": "w-1",
    "sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
    "date": "2024-05-02",
    "until": UNTIL,
    "claims": [claim("12", low=12), claim("two", low=2, part_of="12", claimant=None)],
}


def expanded(path, shared):
    """Give what `expand` prints, so that its fields are plain data."""
    return json.loads(json.dumps(expand(path, shared)))


@pytest.fixture
def corpora(tmp_path):
    folder = tmp_path / "shared"
    (folder / "data" / "wikinews").mkdir(parents=True)
    report = {"id": "w-1", "outlet": "The Courier", "title": "Twelve die", "text": TEXT}
    (folder / "data" / "wikinews" / "articles.jsonl").write_text(json.dumps(report) + "\n")
    return folder


@pytest.fixture
def labels_at(tmp_path):
    def write(**changed):
        path = tmp_path / "real.jsonl"
        path.write_text(json.dumps(LABELS | changed) + "\n")
        return path

    return write


def test_spans_become_the_words_of_the_text(corpora, labels_at):
    [report] = expanded(labels_at(), corpora)
    whole, part = report["claims"]

    assert (whole["figure"], whole["subject"], whole["claimant"]) == ("12", "people", "Police")
    assert whole["claimant_alt"] == ["Police said"]
    assert (part["figure"], part["claimant"], part["part_of"]) == ("two", None, "12")
    assert (part["place"], part["as_of"], part["low"]) == ("Kyiv", "2024-05-01", 2)


def test_a_text_is_cut_where_its_labels_end(corpora, labels_at):
    [cut] = expanded(labels_at(), corpora)
    [whole] = expanded(labels_at(until=None), corpora)

    assert cut["text"] == TEXT[:UNTIL]
    assert whole["text"] == TEXT


def test_a_passage_of_a_document_is_a_report_of_its_own(corpora, labels_at):
    start = TEXT.index("two")
    moved = claim("two", low=2, claimant=None)
    moved |= {"start": 0, "end": 3, "subject": None, "place": [moved["place"][0] - start] * 2}
    passage = {"id": "w-1-2", "document": "w-1", "from": start, "until": None, "claims": [moved]}

    [report] = expanded(labels_at(**passage), corpora)

    assert (report["id"], report["text"]) == ("w-1-2", TEXT[start:])
    assert (report["claims"][0]["figure"], report["title"]) == ("two", "Twelve die")


def test_a_passage_of_a_document_that_its_corpus_lacks_is_refused(corpora, labels_at):
    with pytest.raises(ReadError, match="w-2: it is not in the corpus wikinews"):
        expand(labels_at(id="w-2-1", document="w-2"), corpora)


def test_a_report_keeps_what_its_corpus_tells_of_it(corpora, labels_at):
    [report] = expanded(labels_at(), corpora)

    assert (report["publisher"], report["title"]) == ("The Courier", "Twelve die")
    assert report["date"] == "2024-05-02"


def test_the_expanded_form_is_the_one_that_is_scored(corpora, labels_at):
    [report] = expanded(labels_at(), corpora)

    scored = score({"w-1": report}, {"w-1": report})

    assert (scored.gold, scored.whole) == (2, 2)


def test_another_text_than_the_labelled_one_is_refused(corpora, labels_at):
    with pytest.raises(ReadError, match="w-1: its text in wikinews is not the one labelled"):
        expand(labels_at(sha256="0" * 64), corpora)


def test_a_report_that_its_corpus_lacks_is_refused(corpora, labels_at):
    with pytest.raises(ReadError, match="w-2: it is not in the corpus wikinews"):
        expand(labels_at(id="w-2"), corpora)


def test_an_unknown_corpus_is_refused(corpora, labels_at):
    with pytest.raises(ReadError, match="there is no corpus 'elsewhere'"):
        expand(labels_at(corpus="elsewhere"), corpora)


def test_without_its_corpus_a_report_is_left_out(corpora, labels_at):
    path = labels_at(corpus="muc4_dev")

    assert expanded(path, corpora) == []
    assert not at_hand(path, corpora)


def test_labels_are_at_hand_with_their_corpus(corpora, labels_at):
    assert at_hand(labels_at(), corpora)


@pytest.mark.parametrize("name", WITHOUT_TEXTS)
def test_the_labels_of_real_reports_hold_no_words_of_theirs(name):
    for line in (ROOT / "tests" / "gold" / name).read_text().splitlines():
        report = json.loads(line)
        assert "text" not in report
        for label in report["claims"]:
            assert all(isinstance(label[field], list | None) for field in ("subject", "claimant"))


@pytest.mark.parametrize("name", WITHOUT_TEXTS)
def test_the_labels_of_real_reports_fit_their_texts(name, shared):
    path = ROOT / "tests" / "gold" / name
    if not at_hand(path, shared):
        pytest.skip(f"the corpora are not at {shared}")

    for report in expanded(path, shared):
        figures = {label["figure"] for label in report["claims"]}
        for label in report["claims"]:
            assert label["figure"].strip() == label["figure"] != ""
            assert label["end"] <= len(report["text"])
            assert label["part_of"] is None or label["part_of"] in figures
