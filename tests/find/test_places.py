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
        ("In Salang, in the north of Parwan province, nine people died.", "Salang"),
        ("In Roda, located in Capiso, houses fell and 100 people were killed.", "Roda"),
        ("In Kabul nine people died, and the governor flew in.", "Kabul"),
        ("Police recalled Soldana, where 65 miners died.", "Soldana"),
        ("The blast hit Mendova, 16 km north of Port Carro, where two people died.", "Mendova"),
        ("A hospital in Gorva reports 273 wounded.", "Gorva"),
        ("Floods struck Malia. Poland said 12 people died.", "Malia"),
        ("Fatalities: 12 people died.", None),
        ("The rebels say US strikes on Hodeidah killed 74.", "Hodeidah"),
        ("Some 600 people died in Rio Grande do Sul.", "Rio Grande do Sul"),
        ("In the French territory of Mayotte 39 people died.", "Mayotte"),
        ("A bomb killed five people in North Waziristan IED blast.", "North Waziristan"),
        ("A fire in Seoul killed 38 labourers from Nepal.", "Seoul"),
        ("Last week a Kabul car bombing killed five.", "Kabul"),
        ("The 2012 Port Said stadium riot left 74 people dead.", "Port Said"),
        ("Monday's shooting killed five.", None),
        ("Two people died at Traders' Hall in London.", "Traders' Hall"),
        ("Seven people died in Peru when a bus fell at Carmora Bridge.", "Carmora Bridge"),
        ("In Samoa the agency counted 900 measles deaths worldwide.", "Samoa"),
        ("Samoa is safe. Measles killed 900 people around the world.", None),
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


def test_nationwide_is_where_the_whole_report_is() -> None:
    text = (
        "Storms have swept Vietnam since Monday. In Hoian 12 people died. Across the country 300"
        " people were killed."
    )

    assert said(text, "place")[-1] == ("300", "Vietnam")


def test_an_event_has_the_innermost_of_the_places_that_a_report_is_about() -> None:
    text = (
        "A ferry sank off Lamora in Kenya on Monday, police said.\n\n"
        "Divers searched all day. Nine people died."
    )

    assert said(text, "place")[-1] == ("Nine", "Lamora")
