import pytest

from according.errors import ProvenanceError, ValueFormError
from according.model import Block, BlockKind, Page, Precision, Published, Report


def test_a_reports_id_comes_from_publisher_address_and_text():
    one = Report("12 died.", publisher="A", address="x", title="One")

    assert one.id == Report("12 died.", publisher="A", address="x", title="Two").id
    assert one.id != Report("12 died.", publisher="B", address="x").id


@pytest.mark.parametrize("block", [Block(0, 9), Block(3, 3)])
def test_a_block_outside_the_text_is_refused(block):
    with pytest.raises(ProvenanceError):
        Report("12 died.", blocks=(block,))


def test_blocks_do_not_overlap():
    with pytest.raises(ProvenanceError):
        Report("12 died.", blocks=(Block(0, 5), Block(4, 8, BlockKind.CAPTION)))


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2022-03-08T09:06-05:00", "2022-03-08"),
        ("2022-03-08", "2022-03-08"),
        ("2022-03", None),
        ("2022-02-30", None),
        ("0001-01-01T00:00Z", None),
        ("9999-12-31", None),
    ],
)
def test_the_day_is_told_if_the_moment_tells_it(moment, day):
    assert Published(moment, Precision.MINUTE).day == day


def test_a_moment_that_is_none_is_refused():
    with pytest.raises(ValueFormError):
        Published("8 March 2022")


def test_a_page_is_known_by_its_bytes():
    assert Page("a.html", b"x").hash == Page("b.html", b"x").hash != Page("a.html", b"y").hash
