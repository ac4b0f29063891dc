import json
from pathlib import Path

import pytest

from according.model import BlockKind, Page
from according.read import read_page

PAGES = Path(__file__).parents[1] / "pages"
EXAMPLE = Path(__file__).parents[2] / "examples" / "thirteenth-day.html"
SAVED = [EXAMPLE, *sorted(PAGES.glob("*.html"))]


def report_of(path):
    return read_page(Page(path.name, path.read_bytes(), address=path.name))


def golden(path):
    return json.loads((PAGES / f"{path.stem}.json").read_text("utf-8"))


@pytest.mark.parametrize("path", SAVED, ids=lambda path: path.stem)
def test_a_saved_page_becomes_the_report_beside_it(path):
    assert json.loads(json.dumps(report_of(path).to_dict())) == golden(path)


@pytest.mark.parametrize("path", SAVED, ids=lambda path: path.stem)
def test_blocks_cover_the_text_but_for_what_parts_them(path):
    report = report_of(path)

    assert "\n\n".join(report.text[b.start : b.end] for b in report.blocks) == report.text
    assert all(report.text[b.start : b.end].strip() for b in report.blocks)


def test_the_example_keeps_every_sentence_of_its_story():
    report = report_of(EXAMPLE)
    kinds = [block.kind for block in report.blocks]

    assert kinds.count(BlockKind.BODY) == 13
    assert kinds.count(BlockKind.CAPTION) == 2
    assert kinds[:2] == [BlockKind.HEADLINE, BlockKind.STANDFIRST]
    for (
        figure
    ) in "12,000 303 1,036 120 56 27 48 80 11,000 498 1,597 406 27 801 1945 650,000".split():
        assert figure in report.text


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Turn on notifications", "notification prompt"),
        ("use cookies", "cookie notice"),
        ("Reporting like this depends on you", "support appeal"),
        ("From flooded valleys", "support appeal"),
        ("No owner tells us", "support appeal"),
        ("Your donation", "support appeal"),
        ("daily newsletter", "newsletter sign-up"),
        ("relaunch the campaign", "petition"),
        ("To sign the petition", "petition"),
        ("Read more", "related stories"),
        ("Most read", "related stories"),
        ("Follow us", "follow line"),
        ("Share on WhatsApp", "share line"),
        ("commenting forum", "comment forum"),
        ("Thank you for registering", "log-in notice"),
        ("Got a tip?", "tip line"),
        ("© 2022", "copyright line"),
        ("Where Russian forces had advanced", "repeated caption"),
        ("Ferry strike called off", "page furniture"),
    ],
)
def test_the_example_loses_its_furniture_and_says_why(words, reason):
    report = report_of(EXAMPLE)

    assert reason in {dropped.reason for dropped in report.dropped if words in dropped.text}
