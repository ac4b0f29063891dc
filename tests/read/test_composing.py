from hypothesis import given, settings
from hypothesis import strategies as st

from according.errors import ReadError
from according.model import BlockKind, Dropped, Page
from according.read import read_page
from according.read.composing import MOST_DROPPED, Line, composed, dropped_of

KINDS = (BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.BODY, BlockKind.CAPTION)
PIECES = (
    "At least 12 people were killed",
    "the İzmir governor said.",
    "ﬁve",
    "1\u00a0300",
    "“over 11,000”",
    "l’Écluse’s",
    "👩🏽‍🚒",
    "e\u0301",
    "(AFP)",
    "8 March 2022",
    "Share",
    "<b>27</b>",
    "&nbsp;",
    "&amp;",
    "<br>",
    "<a href=x>Read more</a>",
    ", ",
    " ",
    "\n",
)
MARKUP = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join)
PAGE = st.lists(
    st.tuples(st.sampled_from(("p", "h1", "h2", "li", "div", "figcaption", "td")), MARKUP),
    min_size=1,
    max_size=12,
).map(lambda parts: "".join(f"<{tag}>{inner}</{tag}>" for tag, inner in parts))


def test_headline_stands_first_and_captions_last():
    lines = [
        Line("A caption", BlockKind.CAPTION),
        Line("A paragraph"),
        Line("A headline", BlockKind.HEADLINE),
        Line("A standfirst", BlockKind.STANDFIRST),
    ]

    text, blocks = composed(lines)

    assert text == "A headline\n\nA standfirst\n\nA paragraph\n\nA caption"
    assert tuple(block.kind for block in blocks) == KINDS


@given(st.lists(st.tuples(st.text(min_size=1), st.sampled_from(KINDS))))
def test_every_block_stands_where_it_says(given_lines):
    lines = [Line(text, kind) for text, kind in given_lines]

    text, blocks = composed(lines)

    told = sorted((text[one.start : one.end], one.kind) for one in blocks)
    assert told == sorted((line.text, line.kind) for line in lines)


@settings(deadline=None)
@given(PAGE)
def test_every_block_of_a_page_is_a_line_of_it(markup):
    try:
        report = read_page(Page("page", f"<html><body>{markup}</body></html>".encode()))
    except ReadError:
        return

    lines = [report.text[one.start : one.end] for one in report.blocks]
    assert "\n\n".join(lines) == report.text
    assert all(line == line.strip(" \n") != "" for line in lines)
    assert len({(one.text, one.reason) for one in report.dropped}) == len(report.dropped)


def test_a_dropped_line_is_listed_once_for_each_reason():
    lines = [("Share", "share line"), ("Share", "share line"), ("Share", "page furniture")]

    assert dropped_of(lines) == (Dropped("Share", "share line"), Dropped("Share", "page furniture"))


def test_of_too_many_dropped_lines_the_rest_is_counted():
    dropped = dropped_of((str(number), "page furniture") for number in range(MOST_DROPPED + 1_500))

    assert len(dropped) == MOST_DROPPED + 1
    assert dropped[-1].text == "1,500 more lines"
