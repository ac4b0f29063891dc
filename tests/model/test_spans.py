import hashlib
import re

import pytest

from according.errors import ProvenanceError, ValueFormError
from according.model import Span, content_id
from according.model.spans import CANONICAL, PIECE, offsets


def test_a_span_is_cut_from_the_text_it_quotes():
    text = "İn Kyiv, 12 died"

    span = Span.of(text, 9, 11)

    assert span.text == "12"
    span.check(text)


def test_a_span_of_a_match_covers_the_group():
    match = re.search(r"at least (?P<n>\d+)", "at least 406 civilians")
    assert match is not None

    assert Span.of_match(match, "n") == Span(9, 12, "406")


@pytest.mark.parametrize(("start", "end", "text"), [(-1, 1, "ab"), (3, 3, ""), (0, 5, "four")])
def test_a_span_that_cannot_stand_is_refused(start, end, text):
    with pytest.raises(ProvenanceError):
        Span(start, end, text)


def test_a_span_notices_that_its_characters_are_not_there():
    with pytest.raises(ProvenanceError, match="does not stand at 0:2"):
        Span(0, 2, "12").check("13 died")


def test_ids_come_from_what_is_said_alone():
    assert content_id("claim", {"a": 1, "b": 2}) == content_id("claim", {"b": 2, "a": 1})
    assert content_id("claim", 1) != content_id("claim", 2)
    assert re.fullmatch("[0-9a-f]{32}", content_id("x"))


@pytest.mark.parametrize("where", [None, [1], [1, 2, 3], ["1", 2], "12"])
def test_what_is_no_pair_of_offsets_is_refused(where):
    with pytest.raises(ValueFormError):
        offsets(where)


@pytest.mark.parametrize("parts", [("report", "", "{}"), ("{}",), ("{}", 3, None, "{}")])
def test_the_id_of_a_long_text_is_that_of_its_json(parts: tuple[object, ...]) -> None:
    long = "Twelve “died”\n\\ \ud800 😀 " * (PIECE // 8)
    said = tuple(long if part == "{}" else part for part in parts)
    whole = CANONICAL.encode(said).encode("utf-8", "surrogatepass")
    assert content_id(*said) == hashlib.sha256(whole).hexdigest()[:32]
