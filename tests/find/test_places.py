import pytest

from tests.find.told import said


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Six people were killed in Abu Jubaiha, South Kordofan, Sudan.", "Abu Jubaiha"),
        ("Ten people died in the northern city of Mazar.", "Mazar"),
        ("Five people were killed near Lake Edward.", "Lake Edward"),
        ("Some 30,000 people from Derna have been displaced.", "Derna"),
        (
            "Eleven people died in the Democratic Republic of the Congo.",
            "Democratic Republic of the Congo",
        ),
        ("Eleven people were killed at a camp in al-Mawasi.", "al-Mawasi"),
        ("Floods hit Libya. Officials said 12 people died on Monday.", "Libya"),
        ("Twelve people died on Monday.", None),
        ("Five people were killed after a truck overturned in Ganjam.", "Ganjam"),
        ("The ministry in Moscow said 12 people died near Izium.", "Izium"),
        ("Twelve people died in the Chadian town of Adré.", "Adré"),
        ("Three people died in a United States airstrike in Raqqa.", "Raqqa"),
        ("Forty people died on Lake Toba.", "Lake Toba"),
        ("Seven people died in General Santos City.", "General Santos City"),
        ("Twelve people drowned in a storm south of Crete.", "Crete"),
        ("Twelve people died in Apopa, 12 km north of Soyapa.", "Apopa"),
        ("Twelve people died near Maoist posts in Bastar.", "Bastar"),
    ],
)
def test_the_place_is_the_most_specific_one_named(text, place):
    [(_, found)] = said(text, "place")

    assert found == place


def test_there_is_the_place_that_was_named_last() -> None:
    text = (
        "In Izium two people were hurt, and in Beryslav one died. Six houses were destroyed there."
    )

    assert said(text, "place")[-1] == ("Six", "Beryslav")
