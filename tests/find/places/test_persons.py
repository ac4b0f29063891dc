"""Names that a report shows to be somebody's or a company's are no places."""

import pytest

from according.find.places.persons import is_company
from tests.find.told import claims


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A fire broke out at a Noreda Inc mill.", "Noreda Inc"),
        ("<Noreda Inc> said one miner died. Noreda shut the pit.", "Noreda"),
        ("The Tessel spokesman said five tanks burned at a Tessel depot.", "Tessel"),
        ("A blast tore through an Eastern Gas (EG) plant. An EG spokesman spoke.", "Eastern Gas"),
        ("A jet of Orvan Airways Co Ltd <OAW> (OA) crashed. The OA crash killed 40.", "OA"),
    ],
)
def test_a_company_is_known_by_its_name_and_those_who_speak_for_it(text: str, name: str) -> None:
    assert is_company(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A bus crashed in Ashmore, Co Wexmond.", "Ashmore"),
        ("The Mali spokesman said 12 were killed.", "Mali"),
        ("Dana Reed, spokeswoman of the mill, said so.", "Reed"),
        ("Seven were shot in Mo So.", "Mo So"),
        ("Nine died in Orva. Orva shares a border with Malia.", "Orva"),
        ("A wall fell at Kost Spa.", "Kost Spa"),
    ],
)
def test_counties_countries_and_persons_are_no_companies(text: str, name: str) -> None:
    assert not is_company(text, name)


def test_a_company_is_no_place_of_what_happened_at_its_works() -> None:
    text = (
        "Two people were killed when tanks exploded at a Tessel depot in Varn, rescuers said."
        " The Tessel spokesman said the fire was out."
    )

    [killed] = claims(text)

    assert killed.place is not None
    assert killed.place.text == "Varn"


@pytest.mark.parametrize(
    "text",
    [
        "Crowds pressed around Sen. Ana Rask's office all day. Nine protesters were arrested.",
        "Nine clerks were killed in a shooting at the Gorva Council Chairman's villa on Monday.",
        "Nine clerks were killed near Judge Rask on Monday.",
        "The port fell silent after the killing of President Ana Rask. Police arrested nine rioters.",
    ],
)
def test_nobody_with_a_title_is_a_place(text: str) -> None:
    assert not any(claim.place for claim in claims(text))
