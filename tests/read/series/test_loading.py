"""A mapping that is wrong is told with the place and what may stand there."""

from pathlib import Path

import pytest

from according.errors import MappingError
from according.read.series import data_set, shipped
from tests.read.series.dorva import MAPPING, mapping

HOME = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        (
            'measure = "destroyed"',
            'measure = "broken"',
            "figures 4: measure 'broken' is none of: k",
        ),
        ('scope = "rate"', 'scope = "daily"', "figures 3: scope 'daily' is none of: total"),
        ('c = "about"', 'c = "circa"', "figures 1: hedge 'circa' is none of: about"),
        ('part_of = "dead"', 'part_of = "deaths"', "'deaths', of which 'dead_children' is a part"),
        ('claimant = "{office}"', 'claimant = "{bureau}"', "{bureau} in '{bureau}' has no words"),
        ('subject = "Houses"', 'subject = "{kind}"', "{kind} in '{kind}' has no words"),
        ('since = "2031-05-01"', 'since = "May 2031"', "since 'May 2031' is no ISO day"),
        ('publisher = "Dorva Flood Registry"', "", "lacks 'publisher'"),
        ('publisher = "Dorva Flood Registry"', "publisher = 7", "'publisher' is no line of text"),
        ('day = "day"', 'day = "day"\ncolour = "red"', "'colour' is not known; there may be: add"),
        ('word = "destroyed"', 'words = "destroyed"', "figures 4: 'words' is not known"),
        ('column = "houses"', "", "figures 4: lacks 'column'"),
        ('column = "houses"', 'column = "houses"\noptional = "yes"', "neither true nor false"),
        ("[[figures]]", "[[figure]]", "'figure' is not known"),
        ("[silence]", "[silence", "no TOML: "),
        ('values = ["none"]', 'values = "none"', "silence: 'values' is no list of texts"),
        ("[values.office]", "[value.office]", "'value' is not known; there may be: "),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path, before, after, says):
    assert before in MAPPING

    with pytest.raises(MappingError) as raised:
        mapping(tmp_path, MAPPING.replace(before, after))

    assert str(raised.value).startswith(f"{tmp_path}/flood.toml: ")
    assert says in str(raised.value)


def test_what_stands_outside_the_series_holds_for_each(tmp_path):
    text = """
    publisher = "Registry"
    day = "day"
    heading = "Counts"
    [[series]]
    name = "people"
    figures = [{ column = "dead", subject = "People", measure = "killed" }]
    [[series]]
    day = "date"
    figures = [{ column = "lost", subject = "Boats", measure = "lost" }]
    """

    people, boats = mapping(tmp_path, text).series

    assert (people.name, people.day, people.publisher) == ("people", "day", "Registry")
    assert (boats.name, boats.day, boats.publisher) == ("2", "date", "Registry")


def test_an_unknown_key_outside_the_series_is_told(tmp_path):
    text = 'publisher = "R"\nday = "d"\nheading = "H"\ncolour = "red"\n[[series]]\n'
    text += 'figures = [{ column = "dead", subject = "People", measure = "killed" }]\n'

    with pytest.raises(MappingError, match="'colour' is not known"):
        mapping(tmp_path, text)


def test_a_mapping_that_is_not_there_is_told_with_those_that_are():
    with pytest.raises(MappingError, match="those by name are gaza, oryx, ukraine-general-staff"):
        data_set("nowhere")


@pytest.mark.parametrize("name", shipped())
def test_the_mappings_that_come_with_the_program_are_right(name):
    assert data_set(name).series


def test_the_guides_mapping_is_right(tmp_path):
    guide = (HOME / "docs" / "importing.md").read_text()
    example = guide.partition("```toml\n")[2].partition("```")[0]

    [series] = mapping(tmp_path, example).series
    assert [figure.column for figure in series.figures] == ["dead", "dead_children"]


@pytest.mark.parametrize("name", shipped())
def test_the_guide_names_every_mapping_that_comes_with_the_program(name):
    assert f"| `{name}` |" in (HOME / "docs" / "importing.md").read_text()
