"""Maps: places where they lie, each a link; nothing drawn where too little is known."""

import pytest
from lxml import etree

from according.show.drawing import Spoken, located, map_svg
from according.show.drawing.world import spot_of

SVG = "{http://www.w3.org/2000/svg}"
PLACES = [
    Spoken("Mariupol, Ukraine", 12, "Mariupol: 12 claims", "/questions?place=Mariupol"),
    Spoken("Mykolaiv", 3, 'Mykolaiv: "3" <claims>', "/questions?place=Mykolaiv"),
    Spoken("Kharkiv", 5, "Kharkiv: 5 claims", "/questions?place=Kharkiv"),
    Spoken("Ukraine", 400, "Ukraine: 400 claims", "/questions?place=Ukraine"),
    Spoken("Nowhere upon Sea", 1, "Nowhere: 1 claim", "/questions?place=Nowhere"),
]


@pytest.mark.parametrize(
    ("place", "within", "spot"),
    [
        ("Mariupol, Ukraine", (), (47.1, 37.5)),
        ("Mariupol", ("ukr", "rus"), (47.1, 37.5)),
        ("Tripoli, Libya", (), (32.9, 13.2)),
        ("Tripoli, Lebanon", (), (34.4, 35.8)),
        ("Mariupol", ("rus",), None),
        ("Ukraine", ("ukr",), None),
        ("", ("ukr",), None),
    ],
)
def test_a_town_lies_in_its_country(place, within, spot):
    found = spot_of(place, within)

    assert found == (pytest.approx(spot, abs=0.1) if spot else None)


def test_a_map_holds_the_places_that_are_known_as_links_and_names_them():
    found = located(PLACES, ["ukr", "rus"])
    drawn = etree.fromstring(map_svg(found, "A war"))
    width, height = map(float, drawn.get("viewBox").split()[2:])

    circles = list(drawn.iter(f"{SVG}circle"))
    assert [one.getparent().get("href").split("=")[1] for one in circles] == [
        "Mariupol",
        "Kharkiv",
        "Mykolaiv",
    ]
    assert all(0 < float(one.get("cx")) < width for one in circles)
    assert all(0 < float(one.get("cy")) < height for one in circles)
    mariupol, kharkiv, mykolaiv = (float(one.get("cy")) for one in circles)
    assert kharkiv < mariupol < mykolaiv
    assert {one.text for one in drawn.iter(f"{SVG}text")} == {"Mariupol", "Kharkiv", "Mykolaiv"}


def test_one_place_is_no_map():
    assert not map_svg(located(PLACES[:1]), "A war")
    assert not map_svg(located(PLACES[3:]), "A war")
