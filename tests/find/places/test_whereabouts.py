import pytest

from according.find.places.scenes import Scenes
from according.find.tolls.passages import passages
from according.model import Report
from tests.find.told import by_rule


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Six people were killed in Abu Jubaiha, South Kordofan, Sudan.", "Abu Jubaiha"),
        ("Some 3,500 people crossed into Lutova.", "Lutova"),
        ("Three rebels were killed in the orchards of Lutova district.", "Lutova district"),
        ("Three were killed along the Line of Control in Lutova district.", "Lutova district"),
        ("The Lutova encounter ended on Monday. Three rebels were killed.", "Lutova"),
        ("Missiles struck Gori and the port city of Lutova, killing 12.", "Gori"),
        ("Peru's health ministry said 12 people had been killed.", "Peru"),
        ("Twelve people were killed in Saturday's assault on Lutova.", "Lutova"),
        ("Two drones were shot down in a rebel-held area of Korazan.", "Korazan"),
        ("Shells pounded the Moslem enclave of Lutova, killing 12.", "Lutova"),
        ("Ten were killed in a strike on a house in the Shati refugee camp.", "Shati"),
        ("Peru's war has left 200,000 people dead.", "Peru"),
        ("Three were killed in Lutova village of Korazan district.", "Lutova village"),
        ("Three were killed in the Korazan village of Lutova.", "Lutova"),
        ("The alliance struck Sana'a. Residents said 14 people died.", "Sana'a"),
        ("Ten drones were shot down over Lutova region.", "Lutova region"),
        ("A blast in Gori, in Malia's Swat valley, killed 17.", "Gori"),
        ("Three more bodies were found in the forests of Lutova.", "Lutova"),
        ("Air defences downed a missile fired towards Port Lutova.", "Port Lutova"),
        ("In the occupied West Bank, five people were shot dead.", "West Bank"),
        (
            "The monitor, which has helpers inside Syria, said 12 rebels died in the"
            " Qalamoun hills.",
            "Qalamoun hills",
        ),
        ("In Gori, which borders Lutova, a woman was killed.", "Gori"),
        ("A bomb went off in Gori, in an RLA-claimed attack that killed 12.", "Gori"),
        ("Korazan alone is hosting up to 300,000 refugees.", "Korazan"),
        ("Mrs Miller hosted 12 refugees.", None),
        (
            "The raid in Peru was against Al Qaeda in the Islamic Maghreb. It killed 12.",
            "Peru",
        ),
        ("Vienna police seek a gunman. Four people were shot dead.", "Vienna"),
        ("Metropolitan police seek a gunman. Four people were shot dead.", None),
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
        ("Twelve people died in the Siberian region of Orta.", "Orta"),
        ("Twelve people died in the Sorani district of Kandal province.", "Sorani district"),
        ("Twelve people died in Rodan town of Kandal district.", "Rodan town"),
        ("Twelve people died in Kandal province's Sorani district.", "Sorani district"),
        ("Twelve people died in Malia's second city, Orta.", "Orta"),
        ("Twelve people died in the city, Mayor Ruiz said.", None),
        ("Twelve people died in the Old City of Gorva.", "Old City of Gorva"),
        ("Deaths in Airstrikes Anger Maliese Villagers\n\nTwelve people died.", None),
        ("GORVA, Malia, Feb. 19—A shell killed 12 soldiers.", "GORVA"),
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
        ("A guard was wounded at a post in Kabul, the African Union force said.", "Kabul"),
        ("Red Cross volunteers in Gorva say they have collected 40 bodies.", "Gorva"),
        ("Rebels shelled Gorva. The radio, monitored in Cyprus, said 12 people died.", "Gorva"),
        ("Gunmen entered the Lutova hotel and shot 12 people dead.", "Lutova"),
        (
            "A blast rocked the 12-story Malia Trade Center, killing 12 people.",
            "Malia Trade Center",
        ),
        ("In 2000, Peru's worst floods in living memory left 700 people dead.", "Peru"),
        ("Nineteen deaths were reported from Upper Gorva.", "Upper Gorva"),
        ("Twenty-two residents were still missing.", None),
        ("Twelve people were killed in Peru's southern Puno region.", "Puno region"),
        ("Twelve died in the Zaya neighbourhood of Kabul.", "Zaya neighbourhood"),
        ("Twelve died in the Kosovo village of Lutova.", "Lutova"),
        ("Twelve died in the Basti province of Malawi.", "Basti province"),
        ("Twelve died off the Pacific coast of Peru.", "Peru"),
        ("Gorva was hit by a quake that killed 12 people.", "Gorva"),
        ("In Gorva, 30 km from Orva, 12 people were killed.", "Gorva"),
        ("A bomb in Gorva, about 70km away from the Malian capital, killed 12.", "Gorva"),
        ("A bomb killed 12 people 30 km from Orva.", "Orva"),
        ("Gorva was hit by missiles at night, killing 12 people.", "Gorva"),
        ("The raids went on, with Gorva struck by drones, killing 12 people.", "Gorva"),
        ("Gorva police said 12 people had been killed.", "Gorva"),
        ("The governor of Gorva province said 12 people were killed.", "Gorva"),
        ("Gorva governor Omar Said put the toll at 12.", "Gorva"),
        ("Smoke rose over Gorva.\n\nPresident's office: 9 dead.", None),
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
        ("Shelling of Korazan killed 12 civilians.", "Korazan"),
        ("The battle for Korazan left 12 soldiers dead.", "Korazan"),
        ("A helicopter went down over Korazan, killing 12 people.", "Korazan"),
        ("Two trains collided between Korazan and Lutova, killing 12 people.", "Korazan"),
        ("A bomb outside Korazan's main police station killed 12 people.", "Korazan"),
        ("The Kosovo village of Korazan was bombed and 12 people died.", "Korazan"),
        ("Korazan was hardest hit, with 12 people killed.", "Korazan"),
        ("Floods in Korazan Jan. 5 killed 12 people.", "Korazan"),
        ("Fires rage in Lutova. The Korazan area remains the worst hit, with 12 dead.", "Korazan"),
        ("The toll in Korazan alone reached 71, with most occurring in Lutova.", "Korazan"),
        ("Fires rage. Korazan was hit hardest, with flames killing 12 people.", "Korazan"),
        ("ORVA, Malia (AP) – Devastating wildfires have killed 12 people.", "ORVA"),
        ("In Korazan, a small town 30 miles north of Lutova, we saw 12 bodies.", "Korazan"),
        ("Mayor Ana Ruiz of nearby Korazan said 1,200 bodies had been found by now.", "Korazan"),
        ("The floods swamped Mindola, killing 12 people.", "Mindola"),
        ("Nuristor province was cut off and 12 people died.", "Nuristor"),
        ("• Korazan – 12 dead", "Korazan"),
        ("Twin blasts killed 12 people.", None),
        (
            "Nineteen militants were killed in air strikes in the Tirah Valley of Khyber Agency.",
            "Tirah Valley",
        ),
        ("The bodies of three guards were recovered from the forests of Dantewada.", "Dantewada"),
        ("More than 57,300 people have fled Singa since 9 June.", "Singa"),
        ("LIMA, Nov 16, Meridian - Gunmen shot dead six priests.", "LIMA"),
        (
            "Police were cleared by a court in Abidjan over a blast in Bassam that killed 19 people.",
            "Bassam",
        ),
        ("A bus fell in Gorva. Eighteen people are being treated at hospitals in Lutova.", "Gorva"),
        (
            "All 263 people got off a Korazan Air airliner after it caught fire at Lutova airport. Two died.",
            "Lutova airport",
        ),
        (
            "Forty people drowned when a ferry capsized on the River Niger near the town of Lokoja.",
            "Lokoja",
        ),
        ("Social welfare officials said 12,480 people were affected.", None),
        ("Nepal's home minister says 5,050 bodies have been recovered.", "Nepal"),
        ("Russia's Defence Ministry said its forces had killed 60 soldiers.", None),
        ("Uganda already hosts 240,000 refugees from the Congo.", "Uganda"),
        ("Jailings set a record worldwide. Iran led the list.\n\nThe group said 12 died.", None),
        (
            "INCIDENT SUMMARY\nIncident location: flats, Świerk Street, Gdynia\nFatalities: 4",
            "Świerk Street",
        ),
        (
            "The war drives people from El Salvador. Shells hit Lutova. The war has cost 90,000 lives.",
            "El Salvador",
        ),
        (
            "Burma's military rulers raised the toll. Aid reached Labutta.\n\nIt is not Bangladesh.\n\n"
            "Storms like it are rare.\n\nState television now says that 77,738 people have died.",
            "Burma",
        ),
        ("KEY MESSAGES\n- The office has recorded 12 deaths.", None),
        ("Twelve people died at an Ethiopian restaurant in Korazan.", "Korazan"),
        ("The storm killed 12 people in the Philippine province of Leyte.", "Leyte"),
        ("Korazan, North Lutova -- A shaft of a coal mine fell in. It killed 12.", "Korazan"),
        ("A bomb in Korazan killed 12 people, among them the envoy in Iraq.", "Korazan"),
        ("Kenyan police were slow. At least 12 people died.", None),
        ("Korazan is calm. Storms killed 194 people in four southern states.", None),
        ("A bomb in the arrivals hall of Korazan airport killed 12 people.", "Korazan airport"),
        ("Four men died in clashes in the cities of Korazan and Lutova.", "Korazan"),
        ("One man was killed in the northern part of Korazan.", "Korazan"),
        ("Twelve people died near Lutova Island off the coast of Korazan.", "Lutova Island"),
        ("On 6th East Street 12 people were killed.", "6th East Street"),
        ("In Korazan the army inflicted 12 casualties on the Lutova Battalion.", "Korazan"),
        ("The toll was put at 78 in the Lutova Disaster Database.", None),
        ("Two rebels were killed in the country's East.", None),
        ("Nine people were shot in the city of Gorva.", "Gorva"),
        ("Nine people were shot in the city's Mill District.", "Mill District"),
        ("Nine rebels are being held at Gorva Prison.", "Gorva Prison"),
        ("Long-range strikes: 12 drones were downed.", None),
        ("He said that officials had counted 12 dead.", None),
        ("Militants set fire to the consulate in Korazan and three people died.", "Korazan"),
        ("Six monks from a convent in Gori were killed in Korazan.", "Korazan"),
        ("The worst quake in Korazan since 1960, when 12,000 people died.", "Korazan"),
        ("The floods are the worst since 1988, when 2,300 people died.", None),
        ("Malia has put its dead at 60. In Malia it rains.", "Malia"),
        ("Health officials in Korazan say 15,000 people have been killed.", "Korazan"),
        ("Police raided an office at a UNRWA school in Korazan, killing 12 people.", "Korazan"),
        ("Fifty girls were abducted from a Nigerian school.", None),
        ("A gunman killed 13 people in the New Lutova state city of Korazan.", "Korazan"),
        ("There was no word from Israel, which says it has captured 120 fighters.", None),
        ("Bombs fall on Korazan: sixty people are dead.", "Korazan"),
        ("Police raid Korazan mosque, killing 12 people.", "Korazan mosque"),
        ("Some 39,425 people were evacuated to Lutova province.", None),
        ("A fire broke out in Korazan.Officials said 12 people died.", "Korazan"),
        ("Sabinas (Mexico), Aug 9 (Meseta).- Ten workers were killed in a mine.", "Sabinas"),
        # A capital lies in what it is the capital of, a site in its town.
        ("Jets hit trucks at Orva, the provincial capital of Paktar, killing 14 people.", "Orva"),
        ("Two soldiers patrolling Orva airport in Gori have shot six men dead.", "Orva"),
        ("Forty people died at the Carrera nightclub in Gori.", "Carrera nightclub"),
        ("In the harbour of Rapolo, 12 people drowned.", "Rapolo"),
        ("Nine men drowned in the Orva River Gorge near Gori.", "Orva River Gorge"),
    ],
)
def test_the_place_is_the_most_specific_one_named(text, place):
    [(_, found)] = by_rule(text, "place")

    assert found == place


def test_a_place_that_opens_a_clause_is_of_the_figure_behind_it() -> None:
    text = (
        "In Kupiansk a woman was killed and two men were wounded, and in Beryslav one person died."
    )

    assert [place for _, place in by_rule(text, "place")] == ["Kupiansk", "Kupiansk", "Beryslav"]


def test_a_headline_names_no_country_whose_name_begins_another():
    scenes = Scenes(passages(Report(text="Towns are under water.", title="Nigeria floods kill 12")))

    assert scenes.in_title("Nigeria")
    assert not scenes.in_title("Niger")


def test_a_place_that_only_the_headline_calls_one_is_looked_for_in_the_text():
    text = (
        "A bomb tore the heart out of Korazan on Saturday.\n\nIt left 206 people hurt, police said."
    )

    [(_, found)] = by_rule(text, "place", title="Bomb injures 206 in Korazan")

    assert found == "Korazan"


def test_one_event_is_at_the_town_of_its_scene_where_its_country_is_named_more():
    text = (
        "Libya has asked for help, and Libya waits.\n\nA strike hit a hall in Tajoura.\n\n"
        "The rooms were full.\n\nBeds burned.\n\nOfficials said on Tuesday that 44 people had died."
    )

    assert by_rule(text, "place")[-1] == ("44", "Tajoura")


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("FALAM, Myanmar, March 11 (Halcyon) - ", "FALAM"),
        ("Sabinas (Mexico), Aug 9 (Meseta).- ", "Sabinas"),
        ("KABUL (Halcyon) - ", "Chin"),
        ("(Nairobi, 14 February 2024) – ", "Chin"),
    ],
)
def test_one_event_is_where_its_dateline_says_if_no_correspondents_sit_there(
    dateline, place
) -> None:
    text = (
        f"{dateline}A jet bombed a hospital in the western state of Chin.\n\nIt killed 34 people."
    )
    _, found = by_rule(text, "place")[-1]

    assert found == place


def test_what_happened_in_another_year_was_not_at_the_scene() -> None:
    text = (
        "A shaft of a coal mine collapsed at Korazan on Monday and nine miners died.\n\n"
        "In 2006, a blast killed 65 people."
    )

    assert [p for _, p in by_rule(text, "place", day="2022-08-09")] == ["Korazan", None]


def test_whoever_speaks_for_a_place_gives_its_toll() -> None:
    text = "An earthquake struck Japan on Monday. Ishikawa officials raised the death toll to 78."

    assert [place for _, place in by_rule(text, "place")] == ["Ishikawa"]


def test_there_is_the_place_that_was_named_last() -> None:
    text = (
        "In Izium two people were hurt, and in Beryslav one died. Six houses were destroyed there."
    )

    assert by_rule(text, "place")[-1] == ("Six", "Beryslav")


def test_nationwide_is_where_the_whole_report_is() -> None:
    text = (
        "Storms have swept Vietnam since Monday. In Hoian 12 people died. Across the country 300"
        " people were killed."
    )

    assert by_rule(text, "place")[-1] == ("300", "Vietnam")


def test_an_event_has_the_innermost_of_the_places_that_a_report_is_about() -> None:
    text = (
        "A ferry sank off Lamora in Kenya on Monday, police said.\n\n"
        "Divers searched all day. Nine people died."
    )

    assert by_rule(text, "place")[-1] == ("Nine", "Lamora")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "In Peru 36 drones were shot down: 20 over Gori and 16 over Crimea.",
            ["Peru", "Gori", "Crimea"],
        ),
        (
            "A rocket killed a man in Gori, bringing Peru's death toll to 10.",
            ["Gori", "Peru"],
        ),
        (
            "Ten people, including three boys aged 8, 12 and 17 in Gori, were killed in Lutova.",
            ["Lutova", "Gori"],
        ),
        (
            "Air defences downed 30 drones over Gori region and 25 over Lutova.",
            ["Gori region", "Lutova"],
        ),
        # What sums up is of the country, as is what goes on from it.
        (
            "The storm lashed the Philippines. In Korazan, 25 homes were destroyed. Overall, 42"
            " people died. Furthermore, 50 homes were damaged.",
            ["Korazan", "Philippines", "Philippines"],
        ),
        (
            "The storm lashed the Philippines. In Korazan, 25 homes were destroyed. Elsewhere in"
            " the state a man drowned.",
            ["Korazan", "Korazan"],
        ),
        (
            "The storm hit Japan. Then it passed through Lutova Island. Across the island, 25 homes were"
            " destroyed.",
            ["Lutova Island"],
        ),
        (
            "Floods hit Peru. In neighbouring Chile and near Brazil, all was calm. In Chile 25"
            " people in the country died.",
            ["Chile"],
        ),
        # Where the hurt are brought is not where what is told next happened.
        (
            "Bombs went off in Korazan. A doctor at Lutova hospital counted 150 corpses. Police"
            " said seven people had died.",
            ["Lutova hospital", "Korazan"],
        ),
    ],
)
def test_a_figure_goes_on_with_the_place_told_before(text, places) -> None:
    assert [place for _, place in by_rule(text, "place")] == places


def test_a_place_in_the_next_clause_is_of_its_figure() -> None:
    text = "In Korazan two people died, while a tornado was seen in Lutova, killing 13 people."

    assert by_rule(text, "place")[0][1] == "Korazan"


def test_a_thing_that_was_hit_is_no_place() -> None:
    text = "Missiles that hit an Il-22 over the Sea of Lutova left 12 people dead."

    assert {place for _, place in by_rule(text, "place")} == {"Lutova"}


def test_totals_of_a_country_that_is_not_named_are_of_no_town() -> None:
    text = (
        "Clashes throughout the country left more than 1,000 rebels dead in two weeks.\n\n"
        "So far 491 soldiers have been wounded in the war.\n\n"
        "Troops also found arms in the northern part of Korazan."
    )

    assert [place for _, place in by_rule(text, "place")] == [None, None]


def test_a_dateline_of_a_capital_is_the_scene_if_the_report_says_so() -> None:
    text = (
        "KAMPALA, July 12 (Halcyon) - Blasts at a rugby club killed 64 people in the Ugandan"
        " capital, police said.\n\nSix missionaries from a church in Lutova were injured."
    )

    assert [place for _, place in by_rule(text, "place")] == ["KAMPALA", "KAMPALA"]


def test_the_attack_is_the_one_that_the_report_is_about() -> None:
    text = (
        "A car bomb killed dozens at a base at Korazan on Monday. Korazan is a town.\n\n"
        "It was the worst since an assault in Lutova, where 150 people died. The governor said"
        " the attack had killed twelve people."
    )

    assert by_rule(text, "place")[-1][1] == "Korazan"


def test_a_part_of_a_sources_name_is_no_place_of_what_follows() -> None:
    text = (
        "Bombs struck Korazan Cathedral on Monday, killing 20 people.\n\n"
        "According to Chief Mijares of the police of the Autonomous Region in Lutova, the dead are"
        " fourteen civilians. He said 90 civilians were wounded."
    )

    assert by_rule(text, "place")[-1][1] == "Korazan Cathedral"


def test_a_country_that_reports_its_own_is_the_place_of_its_figure() -> None:
    text = "Malia has the most deaths, with the next country, Sweden, reporting 37,542 deaths."

    assert by_rule(text, "place")[-1][1] == "Sweden"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # A line's figures are of the place that heads it.
        (
            "Korazan: 12 militants killed. Own losses: 3 soldiers killed.\n"
            "Lutova: nine insurgents killed. Four vehicles were destroyed.",
            ["Korazan", "Korazan", "Lutova", "Lutova"],
        ),
        # Headings in capitals are no column of briefs.
        (
            "HIGHLIGHTS\n- 22 people were killed in the floods.\n\nSITUATION OVERVIEW\nThree people"
            " drowned.\n\nFUNDING\nThe fund helps.",
            [None, None],
        ),
    ],
)
def test_headings_of_lists_are_places_only_if_they_name_some(text, places) -> None:
    assert [place for _, place in by_rule(text, "place")] == places


def test_a_dash_behind_a_place_is_no_part_of_its_name() -> None:
    [(_, place), *_] = by_rule("At least 12 died in Carmora - three of them children.", "place")

    assert place == "Carmora"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # Words that say that a place is another's, or only of most of those counted.
        (
            "Floods struck Malia. Saad Berin told reporters in Gorva that 500 people had died.",
            ["Malia"],
        ),
        ("Floods struck Malia. The spokesman in Gorva said that 12 people had died.", ["Malia"]),
        ("Officials said 12 people died in Gorva.", ["Gorva"]),
        ("Floods struck Peru. The rain displaced 1,300 people, mostly in Carmora.", ["Peru"]),
        (
            "Floods in Peru cut off Carmora, and 7,800 people were stranded across the country.",
            ["Peru"],
        ),
        ("In Norland, eleven people, four of them children, died in Gorva.", ["Gorva", "Gorva"]),
        ("A bus coming from Gorva hit a wall in Lutova and 12 people died.", ["Lutova", "Lutova"]),
        ("Floods struck Malia. Nine people died trying to reach Italy.", ["Malia"]),
        ("Gunmen seized 20 people from a resort on Palona.", ["Palona"]),
        ("A plane from Dalme overshot the runway in Gorva, killing 144.", ["Gorva"]),
        ("The quake in Malia hurt 386, most of them in the town of Gorva.", ["Malia"]),
        ("Floods struck Malia. Social welfare officials said 90 died.", ["Malia"]),
        ("Fires killed 12 people on the Natal south coast.", ["Natal"]),
        ("A mid-air collision over Gorva killed 349.", ["Gorva"]),
        ("Floods struck Malia. Some 300 people died in 26 districts.", ["Malia"]),
        ("A collision over Gorva near Lutova killed 349.", ["Gorva"]),
        ("A bus plunged off a road near Lutova, killing 19.", ["Lutova"]),
        ("A ferry sank on the Gorva River near the town of Lutova, killing 19.", ["Lutova"]),
        ("Fires killed 12 in Malia, the worst in Norland history.", ["Malia"]),
        (
            "Fires struck Malia. A spokesman said in Gorva that they had spread. Twelve died.",
            ["Malia"],
        ),
        ("A wave of mud slid down above Gorva and killed 116 children.", ["Gorva"]),
        ("BUS FALLS INTO RIVER IN PERU: Twelve people die.", ["PERU"]),
        ("Floods struck Malia. A quake killed 12 people on Luzon.", ["Luzon"]),
        ("When a Pakistan International Airlines jet crashed in Gorva, 167 died.", ["Gorva"]),
        (
            "Famine struck Malia. Some need help, he told reporters in Gorva, 300 of them displaced.",
            ["Malia"],
        ),
        ("Floods struck Malia. Gorva Mayor Ana Ruiz said 20 buildings had been hit.", ["Gorva"]),
        ("Mud killed 400 people on the edge of Sierra Leone's capital Gorva.", ["Gorva"]),
        ("A crowd in Mexico City fled a quake that killed 26 people.", ["Mexico City"]),
        # Money and bodies are none.
        ("Fires killed 12 people in Malia after a gift of US$61,000.", ["Malia"]),
        ("Soldiers inflicted 800 casualties on the FLK.", [None]),
        ("A US-led raid killed 12 fighters.", [None]),
    ],
)
def test_a_place_of_something_else_is_not_the_figures(text, places) -> None:
    assert [place for _, place in by_rule(text, "place")] == places


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "GORVA // Air strikes left 140 people dead in a hall full of mourners yesterday.",
            "GORVA",
        ),
        ("GORVA, October 27. /TELEX/. Seventeen hostages died in the raid on the hall.", "GORVA"),
        ("GORVA / LUTOVA: The second wave killed 12 people and washed away huts.", "GORVA"),
        ("Dubai: Seventeen people were killed when a bus rammed into a barrier here.", "Dubai"),
        ("Gorva, 3 May (Telex): Nine people died when a fire broke out in a shop.", "Gorva"),
        ("Police: Seventeen people were killed when a bus rammed into a barrier.", None),
        ("BERLIN (DX) - Two days after the attack on a market, twelve people are dead.", "BERLIN"),
    ],
)
def test_datelines_say_where(text, place) -> None:
    assert by_rule(text, "place")[0][1] == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Twelve people were killed outside Ranga High Court.", "Ranga High Court"),
        ("Twelve people died in a blast outside the Supreme Court in Kabul.", "Kabul"),
        ("Jets hit a hall near Tarna. They had aimed at IS targets; 12 died.", "Tarna"),
        ("He left for Malaysia on Monday. Twelve men were shot dead in his raids.", None),
        ("Twelve girls were freed, he said ahead of an official visit to Germany.", None),
    ],
)
def test_courts_bands_and_where_somebody_goes(text, place):
    assert by_rule(text, "place")[-1][1] == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # an event in a headline's capitals
        ("Seven Killed in Car Bomb Explosion in Gorva", "Gorva"),
        ("Nine Die in Drone Strike in Gorva", "Gorva"),
        ("Seven Killed in Kabul Car Bombing", "Kabul"),
        ("Nine people died in Battle Creek on Monday.", "Battle Creek"),
        ("Nine people died in the Sierra Fire.", None),
        # half a name
        ("Troops kill five rebels in S. Gorva", "S. Gorva"),
        # which way from another
        ("The strike on Ranga in the Tarna mountains, south of Gorva, killed five.", "Ranga"),
        ("The strike on Ranga village, south of Gorva, killed five.", "Ranga village"),
        # whose strikes
        ("Of 40 people who died from RSF strikes, nine are children.", None),
        # agencies and stations
        ("Sixteen people died, residents told Agence France Presse.", None),
        ("Sixteen people died, Radio France reported.", None),
    ],
)
def test_names_in_which_nothing_happens(text: str, place: str | None) -> None:
    assert by_rule(text, "place")[0][1] == place


def test_who_exchanges_fire_is_no_scene() -> None:
    text = (
        "The death toll from Israeli strikes has risen to 340. The militia and Israel have been"
        " exchanging fire for months. Devices were blown up in Lebanon last week."
    )
    assert by_rule(text, "place") == [("340", "Lebanon")]


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Gorva bombing: 12 dead", "Gorva"),
        ("Train crash: 12 dead", None),
        ("Nightclub fire: 12 dead", None),
    ],
)
def test_the_event_that_heads_a_report_says_where(title: str, place: str | None) -> None:
    text = f"{title}\n\nTwelve people were killed and 30 wounded, police said."
    assert [found for _, found in by_rule(text, "place", title=title)][1:] == [place, place]


def test_an_event_was_where_it_is_said_to_have_happened() -> None:
    text = (
        "Three privates died when rebels ambushed a patrol in Korazan province, the army said.\n\n"
        "The ambush occurred outside Lutova, where there was heavy fire.\n\n"
        "The rebels also killed two candidates who were campaigning in Gori."
    )
    assert by_rule(text, "place") == [("Three", "Lutova"), ("two", "Gori")]


def test_an_event_that_is_named_by_its_place_is_told_by_its_clause() -> None:
    text = (
        "It follows an attack in Gori, which killed five, and the Lutova bombing, in which 22 died."
    )
    assert by_rule(text, "place") == [("five", "Gori"), ("22", "Lutova")]


def test_a_place_of_a_worse_event_before_is_not_the_reports():
    text = (
        "Teams found the bodies of three men after a blast in a Korazan mine.\n"
        "It is the worst disaster since a 1969 blast killed 34 in Lutova.\n"
        "Six other bodies were recovered on Monday."
    )

    assert by_rule(text, "place")[-1] == ("Six", "Korazan mine")


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        ("At least nine people were killed, the ministry said.", "Nine Killed in Raid", None),
        ("The group counted the dead in August, where 350 deaths were recorded.", "", None),
        ("Nine died in the war in Lutova, the envoy told media in Gori on Monday.", "", "Lutova"),
    ],
)
def test_an_event_a_month_and_where_somebody_speaks_are_no_places(text, title, place) -> None:
    assert by_rule(text, "place", title=title)[0][1] == place


def test_a_part_of_a_country_is_named_behind_its_kind() -> None:
    text = "Six soldiers were killed in attacks in Arland's breakaway region of Gori."
    assert by_rule(text, "place") == [("Six", "Gori")]


def test_a_similar_attack_of_another_day_was_elsewhere() -> None:
    text = (
        "A bomb exploded outside a restaurant in southern Arland, wounding 14 people.\n\n"
        "On Aug. 25, in a similar attack, a bomb wounded 21 people in Lutova city."
    )
    assert by_rule(text, "place") == [("14", "Arland"), ("21", "Lutova city")]


def test_gunmen_invade_a_place_and_the_hurt_are_shifted_from_it() -> None:
    text = "Gunmen invaded Rumoka community, killing nine. Two were shifted to a hospital in Gori."
    assert {place for _, place in by_rule(text, "place")} == {"Rumoka"}


@pytest.mark.parametrize(
    "ending", ["at the request of the United States", "with the help of Japan", "on behalf of Peru"]
)
def test_nothing_happens_in_a_country_that_only_has_a_hand_in_it(ending: str) -> None:
    assert by_rule(f"Guards in Belarus freed 52 prisoners {ending}.", "place") == [
        ("52", "Belarus")
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The US experienced 17 deaths from lightning in a year.", "US"),
        ("The UK suffered 40 deaths in the storms of the winter.", "UK"),
        ("A gunman killed nine people in a Black neighborhood of Gori.", "Gori"),
        ("Riots shook Malawi. Across the East Africa country, 12 people were killed.", "Malawi"),
        ("So far, 320 refugees have been registered in Malawi.", "Malawi"),
        ("Police shot two men in Val d'Orta, Peru, on Friday.", "Val d'Orta"),
        ("A truck injured 12 people at a Pride march in Gori.", "Gori"),
        (
            "A case was registered at Orva Police Station. In Gori, nine people were injured.",
            "Gori",
        ),
    ],
)
def test_no_place_is_a_people_a_feast_or_where_a_case_is_filed(text: str, place: str) -> None:
    assert by_rule(text, "place")[-1][1] == place
