"""Rows that cannot be read are named by number and column; the others are kept."""

import pytest

from according.errors import MappingError, ReadError
from according.read import LeftOut
from according.read.series import PassedOver
from tests.read.series.dorva import FIRST, MAPPING, SECOND, csv_of, read


def with_cell(column, cell):
    cells = FIRST.split(",")
    cells[csv_of().strip().split(",").index(column)] = cell
    return ",".join(cells)


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("day", "yesterday", "'yesterday' is no day"),
        ("day", "2031-02-30", "'2031-02-30' is no day"),
        ("dead", "twelve", "'twelve' is no count"),
        ("dead", "-3", "'-3' is no count"),
        ("dead", "3.5", "'3.5' is no count"),
        ("dead", "9" * 20, f"'{'9' * 20}' is no count"),
        ("source", "army", "the mapping has no words for 'army'"),
        ("how", "perhaps", "the mapping has no words for 'perhaps'"),
    ],
)
def test_a_bad_cell_leaves_its_row_out_and_is_named(tmp_path, column, cell, reason):
    found = read(tmp_path, csv_of(with_cell(column, cell), SECOND))

    assert [type(item) for item in found] == [LeftOut, tuple]
    assert found[0] == LeftOut(f"data/flood.csv, row 2, column '{column}'", reason)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (FIRST + ",more", "has 11 cells, the header has 10"),
        ("2031-05-02,rescue", "has 2 cells, the header has 10"),
        ('2031-05-02,"res"cue,,,,,,,,', "',' expected after '\"'"),
    ],
)
def test_a_row_of_another_shape_is_left_out(tmp_path, row, reason):
    found = read(tmp_path, csv_of(row, SECOND))

    assert found[0] == LeftOut("data/flood.csv, row 2", reason)
    assert isinstance(found[1], tuple)


def test_a_quote_that_never_closes_is_named(tmp_path):
    found = read(tmp_path, csv_of(FIRST, '2031-05-03,"police,,,,'))

    assert isinstance(found[0], tuple)
    assert found[1] == LeftOut("data/flood.csv, row 3", "unexpected end of data")


def test_an_item_that_is_no_object_is_left_out(tmp_path):
    found = read(tmp_path, '[7, {"day": "2031-05-02", "source": "none"}]', LOOSE)

    assert found[0] == LeftOut("data/flood.csv, row 1", "is no JSON object")
    assert isinstance(found[1], tuple)


LOOSE = """
publisher = "Registry"
heading = "Deaths"
day = "day"
figures = [{ column = "dead", subject = "People", measure = "killed", optional = true }]
"""


def test_a_list_that_breaks_off_keeps_what_came_before(tmp_path):
    found = read(tmp_path, '[{"day": "2031-05-02", "dead": 1}, {"day": "2031-05-0', LOOSE)

    assert isinstance(found[0], tuple)
    assert found[1].name == "data/flood.csv, row 2"
    assert found[1].reason.startswith("is no JSON (Unterminated string")


def test_a_broken_line_of_json_lines_costs_that_line(tmp_path):
    found = read(tmp_path, '{"day": "2031-05-02"}\n{"day": oops}\n{"day": "2031-05-04"}\n', LOOSE)

    assert [isinstance(item, tuple) for item in found] == [True, False, True]
    assert found[1].name == "data/flood.csv, row 2"


def test_a_character_that_no_ledger_keeps_leaves_its_row_out(tmp_path):
    found = read(tmp_path, '[{"day": "2031-05-02", "note": "a\\u0000b"}]', LOOSE)

    assert found == [
        LeftOut("data/flood.csv, row 1, column 'note'", "holds a character that cannot be kept")
    ]


def test_rows_that_the_mapping_passes_over_are_told_apart_from_faults(tmp_path):
    skip = '[[skip]]\ncolumn = "worst"\npattern = "^Upper"\nbecause = "a sum of other rows"\n'

    [found] = read(tmp_path, csv_of(FIRST), MAPPING + skip)

    assert found == PassedOver("data/flood.csv, row 2", "a sum of other rows")


def test_a_column_that_the_file_lacks_is_told_with_those_it_has(tmp_path):
    with pytest.raises(MappingError) as raised:
        read(tmp_path, "day,source,death\n2031-05-02,rescue,1\n")

    assert str(raised.value) == (
        "flood: data/flood.csv has no column 'dead'; it has day, source, death"
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "holds no rows"),
        ("[]", "holds no rows"),
        ("day,dead\n", "holds no rows"),
        ("day,dead,dead\n1,2,3\n", "has two columns 'dead'"),
    ],
)
def test_a_file_without_rows_is_an_error(tmp_path, content, reason):
    with pytest.raises(ReadError) as raised:
        read(tmp_path, content, LOOSE)

    assert str(raised.value) == f"data/flood.csv: {reason}"


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_other_separators_and_line_ends_and_marks_are_taken(tmp_path, separator):
    rows = ["day,dead", '2031-05-02,"7"', "", "2031-05-03,8"]
    content = "\ufeff" + "\r\n".join(rows).replace(",", separator)

    found = read(tmp_path, content, LOOSE)

    assert [item[1].claims[0].low for item in found] == [7, 8]


def test_a_cell_may_go_over_lines_and_the_row_keeps_its_bytes(tmp_path):
    content = 'day,dead,note\n2031-05-02,7,"Upper\nTown"\n2031-05-03,8,\n'

    found = read(tmp_path, content, LOOSE)

    assert found[0][2].content == b'2031-05-02,7,"Upper\nTown"\n'
    assert found[1][2].content == b"2031-05-03,8,\n"


def test_the_kind_of_a_file_is_told_by_its_columns(tmp_path):
    text = """
    publisher = "Registry"
    day = "day"
    [[series]]
    name = "houses"
    needs = ["houses"]
    heading = "Houses"
    figures = [{ column = "houses", subject = "Houses", measure = "destroyed" }]
    [[series]]
    name = "people"
    needs = ["dead"]
    heading = "People"
    figures = [{ column = "dead", subject = "People", measure = "killed" }]
    """

    [(report, _, _)] = read(tmp_path, "day,dead\n2031-05-02,7\n", text)
    assert report.title == "People"

    with pytest.raises(MappingError, match="is of no kind that it knows"):
        read(tmp_path, "day,lost\n2031-05-02,7\n", text)
