"""Places of what storms, floods and fires did, as chronicles of them tell it."""

import pytest

from according.find import find
from according.model import Published, Report
from tests.find.told import by_rule

BOX = "Formed: 3 March 1994\n\nDissipated: 9 March 1994\n\nHighest winds: 140 km/h\n\n"
AREAS = f"{BOX}Fatalities: 61 total\n\nAreas affected: {{}}\n\n"
TEXT = (
    "The storm formed east of the islands early in the month, grew for four days and then came ashore"
    " in Malta, where it was felt for a week.\n"
)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # Who sums up what was told of parts speaks of the country.
        ("Floods hit Peru. In Gorva, nine died. In all, 42 towns were flooded.", "Peru"),
        ("Floods hit Peru. In Gorva, nine died. All told, 6,100 homes were lost.", "Peru"),
        # Statewide is the state told last, and no county of it.
        (
            "Floods hit Peru. In Lutova province rain fell on Orva County."
            " Statewide, 61 people were killed.",
            "Lutova province",
        ),
        # Offshore is not the town told before.
        ("Floods hit Gorva for days. Offshore, three men died when a ship sank.", None),
        # What was brought to a place happened there.
        ("The storm brought great damage to Gorva. A woman died, and 12 were hurt.", "Gorva"),
        ("The storm dropped heavy rain over Gorva. A woman died in her house.", "Gorva"),
        ("The storm skirted Orva Island, leaving 61 dead.", "Orva Island"),
        # Where the weather was measured nothing else need have happened.
        (
            "In Lutova province it rained for days. Gusts peaked at 59 mph (95 km/h) in Gorva."
            " Some 61 homes were destroyed.",
            "Lutova province",
        ),
        (
            "In Lutova province it rained for days. A weather station in Gorva gave the alarm."
            " Some 61 homes were destroyed.",
            "Lutova province",
        ),
        ("Rebels attacked a police station in Gorva. Some 61 people were killed.", "Gorva"),
    ],
)
def test_what_a_storm_did_was_where_it_was_felt(text: str, place: str | None) -> None:
    assert by_rule(text, "place")[-1][1] == place


@pytest.mark.parametrize(
    ("title", "areas", "place"),
    [
        ("Cyclone Ostra (1994)", "Malta, Peru", None),
        ("Cyclone Ostra (1994)", "MaltaPeru", None),
        ("Cyclone Ostra (1994)", "Northern Malta, Southern Malta", "Malta"),
        ("1994 South Malta floods", "Malta, Peru", "South Malta"),
        ("1994 Maltan floods", "Malta, Peru", "Malta"),
    ],
)
def test_the_total_in_a_box_of_facts_is_of_the_areas_it_lists(title, areas, place) -> None:
    text = AREAS.format(areas) + TEXT + "South Malta was hit twice.\n"
    report = Report(text=text, published=Published("1994-04-01"), publisher="", title=title)
    claim = find(report).claims[0]
    assert (claim.place.text if claim.place else None) == place


def test_a_radio_that_does_not_say_where_it_is_names_no_place() -> None:
    text = "CLANDESTINE, 12 MAR 88 (RADIO OSTRA) -- [TEXT] OUR FORCES HAVE KILLED 12 SOLDIERS."
    assert by_rule(text, "place") == [("12", None)]
