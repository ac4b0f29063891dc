"""Briefs of a sentence or two, in the present tense: each figure, what it counts, its whole."""

import pytest

from according.model import Status
from tests.find.told import bounded, by_rule, claims, counted, said

BRIEFS = [
    (
        "A Boeing 737-800 crashes on landing, killing 179 of the 181 people on board.",
        "179 killed people",
    ),
    ("The plane was carrying 62 people, none of whom survived.", "62 killed people"),
    ("A bus with 48 people on board burns, all of whom died.", "48 killed people"),
    ("An A321 with 224 people on board crashes, killing all on board.", "224 killed people"),
    (
        "Sixteen people are killed, including ten children, and at least 40 others, including two"
        " police officers, are injured.",
        "16 killed people; 10 killed children < Sixteen; 40- injured others;"
        " 2 injured police officers < at least 40",
    ),
    (
        "Clashes leave 89 people dead: 46 rebels, four civilians and 18 guards.",
        "89 killed people; 46 killed rebels < 89; 4 killed civilians < 89; 18 killed guards < 89",
    ),
    (
        "At least 57 villagers are killed, 38 of them waiting for aid.",
        "57- killed villagers; 38 killed villagers < At least 57",
    ),
    (
        "The group puts the number of protesters killed at 2,571, including 12 children, with"
        " 18,137 arrested.",
        "2571 killed protesters; 12 killed children < 2,571; 18137 detained protesters",
    ),
    (
        "Nearly 3,000 people are killed and 2,880 injured from Jan 26 to 30.",
        "3000 killed people; 2880 injured people",
    ),
    ("Between March 3 and 9, 40 people were killed in raids.", "40 killed people"),
    ("Security forces shot and killed 66 worshippers.", "66 killed worshippers"),
    ("They killed and wounded 40 men.", "40 casualties men"),
    (
        "Five members, including a leader, were killed and four rifles recovered in a clash.",
        "5 killed members; 1 killed leader < Five; 4 captured rifles",
    ),
    (
        "Eight people, seven of them from one family, are killed in a blast.",
        "8 killed people; 7 killed people < Eight",
    ),
    (
        "The number of Palestinians killed passes 1,000, including 210 children.",
        "1000- killed Palestinians; 210 killed children < 1,000",
    ),
    (
        "A ferry with 300 people on board catches fire; five die and 284 are rescued.",
        "5 killed people; 284 rescued people",
    ),
    ("Rescuers pull 17 people alive from the rubble.", "17 rescued people"),
    ("A fire kills 20; 19 others are being treated.", "20 killed 20; 19 injured others"),
    ("Eleven people are being treated for burns.", "11 injured people"),
    ("A quarter of the city of 125,000 was wiped out.", ""),
    ("The entire town of 12,000 was evacuated.", "12000 evacuated 12,000"),
    ("At least a dozen of the wounded were under 16.", "12- injured the wounded"),
    (
        "Five people, including an officer, died. More than 40 were hurt.",
        "5 killed people; 1 killed officer < Five; 40- injured people",
    ),
    (
        "The sheriff said 12 victims were found inside and two on the road.",
        "12 killed victims; 2 killed victims",
    ),
    ("Around 60 walking wounded had been treated.", "60 injured walking wounded"),
    (
        "Two hundred people drowned off Lara.\nFerry disaster: 200 dead, 40 saved",
        "200 killed people; 200 killed dead; 40 rescued people",
    ),
    ("Kara club: 49 killed. A man opened fire on people inside.", "49 killed people"),
    (
        "A spokesman for the hospital, Noor Faiz, said 120 wounded, mostly with cuts, had been"
        " admitted, of whom 10 were critical.",
        "120 injured wounded; 10 injured wounded < 120",
    ),
    (
        "The rebels freed 21 of the 276 pupils. Four commanders were released. Fifty-seven of the"
        " 276 escaped.",
        "21 rescued pupils; 4 rescued commanders; 57 rescued pupils",
    ),
    (
        "The hospital said it had treated 214 patients after the shooting, 15 of whom died.",
        "214 injured patients; 15 killed patients < 214",
    ),
    ("The hospital has treated 12,000 patients this year.", ""),
    ("The clinic treated 300 patients for malnutrition.", ""),
    (
        "At least 40 people were hurt; 12 remain critical.",
        "40- injured people; 12 injured people",
    ),
    (
        "More than 4,300 people were held at protests, a group said; the ministry put the number"
        " at 3,500, including 1,700 in Moscow.",
        "4300- detained people; 3500 detained people; 1700 detained people < 3,500",
    ),
    ("Two journalists of a British TV crew were wounded.", "2 injured journalists"),
    (
        "The guard says 316 people aboard the ferry Trisha Kerstin 3 were saved.",
        "316 rescued people",
    ),
    ("A boat with 60 aboard capsized, killing 12.", "12 killed 12"),
    ("The group claims 37 kills.", "37 killed kills"),
    ("Rain forced a total of 1057 people to evacuate their homes.", "1057 evacuated people"),
    ("He showed callousness regarding the death of six soldiers.", "6 killed soldiers"),
    (
        "The massacres saw thousands if not tens of thousands of villagers killed.",
        "20000- killed villagers",
    ),
    ("The two were treated on the scene and sent to a hospital.", "2 injured two"),
    ("He spoke before a crowd of about 1,000 people who packed a high school.", ""),
    (
        "A minibus carrying 14 workers plunged into a river, killing nine.",
        "9 killed workers",
    ),
    ("Three hundred firms are being treated as suspects in a killing.", ""),
    ("The number of deaths rises by 12 to 340.", "340 killed deaths"),
    (
        "The province reports 520 new cases and eight new deaths, bringing the totals to 80,331 and"
        " 2,610, respectively.",
        "8 killed new deaths; 2610 killed deaths",
    ),
    (
        "Peru reports nine deaths, bringing the death toll to 915, and 400 new cases, bringing the"
        " total to 6,176.",
        "9 killed deaths; 915 killed death toll",
    ),
    (
        "The number of dead rises to 915. The total number of confirmed cases is now 6,176.",
        "915 killed dead",
    ),
    (
        "Nine deaths bring the number of confirmed cases to 800 and the death toll to 35.",
        "9 killed deaths; 35 killed death toll",
    ),
    (
        "More than 260 soldiers, 53 of them seriously wounded, are evacuated from a plant.",
        "260- evacuated soldiers; 53 injured soldiers < More than 260",
    ),
    (
        "Eleven people, nine of them members of one family, are killed.",
        "11 killed people; 9 killed members of one family < Eleven",
    ),
    (
        "An airstrike hits a detention centre, killing 37 people.",
        "1 damaged detention centre; 37 killed people",
    ),
    (
        "A bomb kills at least 17 people. More than 100 are wounded.",
        "17- killed people; 100- injured people",
    ),
    (
        "A man kills two teachers and wounds 23 others, eight of them critically.",
        "2 killed teachers; 23 injured others; 8 injured others < 23",
    ),
    ("Russia fired 120 drones overnight, of which 98 were downed.", "98 destroyed drones"),
    (
        "Malia has lost 210,350 troops and 12 tanks, the General Staff says. This number includes"
        " 880 casualties its forces suffered on Monday.",
        "210350 casualties troops; 12 lost tanks; 880 casualties casualties < 210,350",
    ),
    (
        "The ministry said 300 people had died. The figure includes 12 deaths in Gorva and eight"
        " children.",
        "300 killed people; 12 killed deaths < 300; 8 killed children < 300",
    ),
    ("In Lyon, France, a woman was killed when a wall fell.", "1 killed woman"),
    ("A bus carrying 40 people was swept away. Two cars were swept away.", "2 destroyed cars"),
    (
        "Troops located 15 rifles and six mortars.",
        "15 captured rifles; 6 captured mortars",
    ),
    ("Police located two suspects in a car.", ""),
    (
        "The coroner puts the number of deaths at 14: nine in the Sierra fire and five in the"
        " Topanga fire.",
        "14 killed deaths; 9 killed deaths < 14; 5 killed deaths < 14",
    ),
    ("The number of people confirmed dead climbs to 31.", "31 killed people"),
    ("Two dead at a shop; five held hostage.", "2 killed dead; 5 abducted five"),
    ("A jet with 142 people on board breaks up. There are no survivors.", "142 killed people"),
    ("It was carrying 62 soldiers. All on board were killed.", "62 killed soldiers"),
    ("It was carrying 62 people. All on board were rescued.", ""),
    ("Three boys fell into a river and drowned.", "3 killed boys"),
    ("Both pilots ejected and were rescued.", "2 rescued pilots"),
    ("Eight hostages and the gunman die when police storm the bus.", "8 killed hostages"),
    ("A jet with 56 people on board disappears over the sea.", "56 missing people"),
    ("A ferry with 12 people aboard vanished.", "12 missing people"),
    ("Pirates have released a guard held for four months.", "1 rescued guard"),
    (
        "The cholera epidemic has killed 41 people. More than 900 have been treated in hospital.",
        "41 killed people",
    ),
    ("Three people were hit by police bullets.", "3 injured people"),
    (
        "Two people die when a car is driven into a crowd. A 40-year-old man is arrested.",
        "2 killed people; 1 detained 40-year-old man",
    ),
    ("In all, 16 caves were destroyed.", "16 destroyed caves"),
    ("A man accused of spying is hanged in Gorva.", "1 killed man"),
    ("A plane with 122 people aboard was lost. No survivors have been found.", "122 killed people"),
    ("Two soldiers made the supreme sacrifice.", "2 killed soldiers"),
    (
        "Bombers kill 22 people in Gorva, Malia, and 32 pilgrims in Lutova.",
        "22 killed people; 32 killed pilgrims",
    ),
    (
        "Seven people are hurt, two by gunfire, and 51 people are taken into custody in a riot.",
        "7 injured people; 2 injured people < Seven; 51 detained people",
    ),
    (
        "A blast kills 15 miners and traps 200 others two kilometres below ground.",
        "15 killed miners; 200 affected others",
    ),
    ("The roof of a church collapses, killing six. Part of a bridge collapses.", "6 killed six"),
    ("A man suspected of theft said 12 people died.", "12 killed people"),
    ("A submarine, KRI Pasop, with 51 on board, goes missing.", "51 missing 51"),
]


@pytest.mark.parametrize(("brief", "wanted"), BRIEFS)
def test_a_brief_tells_these_figures(brief, wanted):
    assert counted(brief) == wanted


def test_survivors_who_tell_of_their_escape_tell_no_toll():
    (claim,) = claims("The toll climbs to 55 as survivors tell of narrow escapes.")

    assert claim.claimant is None


def test_people_just_named_are_no_part_of_a_toll_before_them():
    text = (
        "Gunmen killed 130 people in Paris.\n\n"
        "There are many children in hospital. Fifty of them came by night, two of whom died."
    )

    assert said(text, "part_of") == [("130", None), ("two", None)]


def test_losses_behind_a_colon_are_those_of_who_gave_them():
    text = "Russia's defence ministry gave its losses on Wednesday: 498 soldiers dead."

    assert said(text, "claimant") == [("498", "Russia's defence ministry")]


@pytest.mark.parametrize(
    ("brief", "place"),
    [
        ("A bomb at St. Mary's school in Papiri kills 12.", "St. Mary's school"),
        ("A car hits a crowd at a Christmas market in Magdeburg, killing five.", "Magdeburg"),
        ("A lorry hit people celebrating Bastille Day in Nice, killing 84.", "Nice"),
        ("A bomber struck at an Ana Lima concert in Manchester, killing 22.", "Manchester"),
        ("Two crew were killed in the Mi-8 crash near Grozny.", "Grozny"),
        ("Nearly 3,000 people are killed in Goma from Jan 26 to 30.", "Goma"),
        ("A shipwreck near Christmas Island killed 50 people.", "Christmas Island"),
        ("Israel kills 31 people in strikes on newspaper offices in Sanaa.", "Sanaa"),
        ("A quake shook Noto on New Year's Day, killing at least 48.", "Noto"),
        ("Israel strikes the defence ministry in Damascus, killing one person.", "Damascus"),
    ],
)
def test_no_feast_storm_show_or_aircraft_is_a_place(brief, place):
    assert {where for _, where in said(brief, "place")} == {place}


@pytest.mark.parametrize(
    ("brief", "place"),
    [
        ("HEADLINES\n\n• Gorva: police confirm six dead in mall shooting", "Gorva"),
        ("• Kabul bomb toll climbs to 84\n• Train crash: 12 dead in Malia", "Kabul"),
        ("• Train crash kills 12", None),
        ("Nine people are hurt by a bomb on a Tel Aviv bus.", "Tel Aviv"),
        ("Strikes leave much of Gorva Oblast dark. A worker is killed.", "Gorva Oblast"),
        ("Russia launched 120 drones overnight, of which 98 were downed.", None),
        ("Russia has lost 3,873 tanks in Ukraine. It has also lost 18 boats.", "Ukraine"),
        (
            "The attack in the port of Gorva, in which 13 people died, was the latest in a series"
            " of attacks in Europe.",
            "Gorva",
        ),
        ("DISTRICT: Gorva\n\n1. Dead bodies recovered: 189", "Gorva"),
        ("9.20 p.m. - Gunmen open fire at a station in Gorva, killing 20 people.", "Gorva"),
        ("In Kerala, doctors confirm 11 deaths from the Nipah virus.", "Kerala"),
        ("The toll in Peru rises to 93, with 1,100 missing in Gorva district.", "Peru"),
        ("A quake hits the region between Lutova and Gorva. It kills 12 people.", "Lutova"),
        ("The mayor of Gorva says that 120 bodies have been found in the town.", "Gorva"),
        (
            "A jet with 56 on board disappears over the Gorva Sea on its way from Paris.",
            "Gorva Sea",
        ),
        ("2022 Southern Malia wildfires\nThe coroner puts the toll at 14.", "Southern Malia"),
        ("A quake strikes Gorva on the Indonesian island of Java, killing 12.", "Gorva"),
        ("A quake off the Pacific coast of Guatemala leaves 12 people dead.", "Guatemala"),
        ("1. Traffic collision, Mill Road: one cyclist died.", "Mill Road"),
        ("Ebola: toll nears 5,000, WHO says", None),
        ("LOCATION: Gorva\nEVENT: Protests\n\nThree people died on Monday.", "Gorva"),
        (
            "May 3 - A bomb in Gorva kills 12 people.\nJune 4 - A bomb in Lutova kills 13.\n"
            "July 5 - A bomb in Morbi kills 14.\nNovember - Floods have killed 363 people.",
            "Gorva",
        ),
        ("A U.S. F-15E crashes in Malia; both crew members are rescued.", "Malia"),
        ("Israel–Hamas war\nThe Israel Defense Forces announces the deaths of nine men.", None),
    ],
)
def test_a_ticker_or_a_notice_tells_where(brief, place):
    assert by_rule(brief, "place")[0][1] == place


def test_those_who_recover_from_a_disease_are_no_booty():
    text = "Recovered: 9,144\nDeaths: 287\nIn intensive care: 41"

    (claim,) = claims(text, title="Daily COVID-19 bulletin")

    assert bounded(claim) == "287 killed"


def test_what_was_added_to_a_total_is_of_a_day():
    text = "Deaths: 287 (+6)\nInjured: 1,200 (+45)"

    found = [(c.figure.text, str(c.measure), c.subject.text, str(c.scope)) for c in claims(text)]

    assert found == [
        ("287", "killed", "Deaths", "total"),
        ("6", "killed", "Deaths", "rate"),
        ("1,200", "injured", "Injured", "total"),
        ("45", "injured", "Injured", "rate"),
    ]


def test_headlines_under_each_other_are_of_places_of_their_own():
    text = (
        "Forty-eight dead in Malia after bombing of a school assembly\n"
        "Gorva: 43 missing students feared dead, prosecutor says\n"
        "Two dead as a shell hits a school pitch amid fighting\n"
        "Hundreds flee lava flow on the island's southern slopes\n"
        "Unemployment at 5.8 percent as 214,000 jobs are added"
    )

    found = said(text, "place", title="Top stories")

    assert found[:3] == [("Forty-eight", "Malia"), ("43", "Gorva"), ("Two", None)]


def test_items_under_datelines_with_agencies_have_days_and_places_of_their_own():
    text = (
        "GORVA, Upper-Malia (AP) - Snipers fired on a march on Sunday, killing a student.\n\n"
        "LUTOVA, Malia (AP) - A car bomb killed three employees, police said.\n\n"
        "MORBI, Peru (AP) - At least 40 rockets hit the city, killing 26 civilians."
    )

    found = [(c.place and c.place.text, c.as_of) for c in claims(text, day="1992-04-06")]

    assert found == [("GORVA", "1992-04-05"), ("LUTOVA", "1992-04-06"), ("MORBI", "1992-04-06")]


def test_an_entry_of_a_list_of_days_has_its_own_place():
    text = (
        "The attack in Gorva in which 13 people died was not the first.\n\n"
        "Aug 9, 2017 - A car hits soldiers in Lutova, injuring six.\n\n"
        "June 19, 2017 - A man is killed by a van at a mosque in north London.\n\n"
        "April 11, 2017 - Four people die when a lorry is driven into a shop in Morbi."
    )

    assert said(text, "place", day="2017-08-18") == [
        ("13", "Gorva"),
        ("six", "Lutova"),
        ("A", "London"),
        ("Four", "Morbi"),
    ]


@pytest.mark.parametrize(
    "heading", ["Losses, 14 June to 28 August 2022", "Damage report (14 Jun - 28 Aug 2022)"]
)
def test_a_heading_tells_of_what_days_a_table_is(heading):
    text = f"{heading}\n\nProvince | Deaths | Injured\nKost | 42 | 106\nVarna | 33 | 82"

    found = {(c.since, c.as_of) for c in claims(text, day="2022-08-30")}

    assert found == {("2022-06-14", "2022-08-28")}


def test_a_row_of_a_list_of_attacks_has_its_day_and_place():
    text = (
        "List of attacks in March 2016\n\n"
        "Date | Type | Dead | Injured | Location\n"
        "1 | Car bombing | 13 | 22 | Gorva, Malia\n"
        "4 March | Shooting | 16 | 0 | Lutova, Malia"
    )

    found = [
        (c.figure.text, c.subject.text, str(c.scope), c.as_of, c.place and c.place.text)
        for c in claims(text, day="2016-03-28")
    ]

    assert found == [
        ("13", "Dead", "event", "2016-03-01", "Gorva, Malia"),
        ("22", "Injured", "event", "2016-03-01", "Gorva, Malia"),
        ("16", "Dead", "event", "2016-03-04", "Lutova, Malia"),
        ("0", "Injured", "event", "2016-03-04", "Lutova, Malia"),
    ]


def test_an_entry_of_a_list_of_years_is_of_no_day_but_its_own():
    text = (
        "1974 - A bomb on a train kills 12 people.\n"
        "1983 - A coup brings a captain to power. Thirteen people die.\n"
        "1995 - The army attacks. Some 200 people flee."
    )

    assert {c.as_of for c in claims(text, day="2010-08-04")} == {None}
    on_this_day = claims(text, day="2010-08-04", title="On this day: August 4")
    assert [c.as_of for c in on_this_day] == ["1974-08-04", "1983-08-04", "1995-08-04"]


def test_an_entry_of_a_list_of_years_has_its_own_place():
    text = (
        "A volcano erupted in Malia on Sunday, killing 25 people.\n\n"
        "* 1902 - Mount Gorva, Martinique. About 29,000 people die.\n"
        "* 1951 - Mount Lutova, Papua New Guinea. 2,942 deaths.\n"
        "* 1991 - Mount Morbi, Philippines. Some 800 people are killed."
    )

    places = [place for _, place in said(text, "place", day="2018-06-03")]

    assert places == ["Malia", "Mount Gorva", "Mount Lutova", "Mount Morbi"]


@pytest.mark.parametrize(
    ("brief", "field", "wanted"),
    [
        (
            "A bomber kills 29 people, in the deadliest attack since 2008, when 60 died.",
            "as_of",
            ["2022-03-08", None],
        ),
        ("March 2022 tornado outbreak: Sixteen people die in Gorva.", "as_of", ["2022-03-08"]),
        (
            "A bomber kills 29 people and hurts 139, in the deadliest attack since 2008.",
            "scope",
            ["event", "event"],
        ),
        ("Rebels free 22 hostages who were kidnapped in March and June.", "as_of", ["2022-03-08"]),
        ("Three of the boys held in May were released on Monday.", "as_of", ["2022-03-07"]),
        ("2022 Gorva War: A raid kills 22 civilians.", "as_of", ["2022-03-08"]),
        ("The agency says that 57 people have died in the past week.", "since", ["2022-03-01"]),
    ],
)
def test_a_brief_tells_when(brief, field, wanted):
    assert [value for _, value in said(brief, field)] == wanted


def test_since_the_seventh_of_a_month_is_no_whole_month():
    text = "The toll has risen to 34 dead and 78 injured since the 7th of October."

    assert said(text, "since", day="2024-05-12") == [("34", "2023-10-07"), ("78", "2023-10-07")]


def test_a_sum_since_some_day_is_no_period_of_the_blow_that_raised_it():
    text = (
        "Two soldiers are killed and five wounded when a bomb hits their convoy, bringing the"
        " number of soldiers killed since the invasion to 131."
    )

    assert said(text, "scope") == [("Two", "event"), ("five", "event"), ("131", "total")]


def test_a_disputed_election_denies_no_toll():
    (claim,) = claims("The death toll since the disputed October 20 election is at least 31.")

    assert claim.status is Status.ASSERTED


@pytest.mark.parametrize(
    ("brief", "sources"),
    [
        (
            "President Ruiz, who visited the town of Hato, where 300 died, put the number of dead"
            " at 8,574.",
            [("300", None), ("8,574", "President Ruiz")],
        ),
        (
            "The Gorva institute attributes 578 deaths to the heat.",
            [("578", "The Gorva institute")],
        ),
        ("The toll is 182, with 311 people listed as missing.", [("182", None), ("311", None)]),
        (
            "About 1,200 were killed and 253 taken hostage, by army tallies; 34 of those are dead,"
            " relatives believe.",
            [("About 1,200", "army tallies"), ("253", "army tallies"), ("34", "relatives")],
        ),
    ],
)
def test_a_clause_has_its_own_source(brief, sources):
    assert said(brief, "claimant") == sources


def test_a_share_of_the_dead_is_no_part_of_a_smaller_share():
    text = "The toll is 174. Two of the dead were officers, and at least 17 were children."

    assert said(text, "part_of") == [("174", None), ("Two", "174"), ("at least 17", "174")]
