"""How rescuers, councils and relief agencies tell of disasters: one sentence a way of telling."""

import pytest

from tests.find.told import claims, said

CASES = [
    ("Of the ferry's 160 passengers, 70 drowned.", ["70 killed passengers"]),
    ("Out of Port Kost's 160 houses, 70 were destroyed.", ["70 destroyed houses"]),
    (
        "Red Crescent: over 100 lives lost, more than 4,000 wounded.",
        ["over 100 killed lives lost", "more than 4,000 injured wounded"],
    ),
    (
        "Some 2 million people had been hit by the quakes, 300,000 of them considered vulnerable.",
        ["Some 2 million affected people", "300,000 affected people"],
    ),
    (
        "About 3,000 people were hit by the worst floods in a decade.",
        ["About 3,000 affected people"],
    ),
    ("Three people were hit by a car.", []),
    (
        "Police speak of 71 deaths and 105 persons whose whereabouts are unknown.",
        ["71 killed deaths", "105 missing persons"],
    ),
    ("About 390 people, many of them old, are making do in gyms.", ["About 390 displaced people"]),
    (
        "More than 250 survivors have moved to two primary schools.",
        ["More than 250 displaced survivors"],
    ),
    ("Some 250 survivors were moved to two primary schools.", ["Some 250 evacuated survivors"]),
    ("175,500 people in 224 temporary shelters.", ["175,500 displaced people"]),
    ("He interviewed 12 women in three camps.", []),
    ("Eighty families had been removed to the mainland.", ["Eighty evacuated families"]),
    ("Two men were removed to hospital.", ["Two injured men"]),
    ("Some 469 houses had cracked walls.", ["Some 469 damaged houses"]),
    ("Two men could not be resuscitated.", ["Two killed men"]),
    ("Two men were unresponsive and later pronounced deceased.", ["Two killed men"]),
    ("Forecasters said a death toll above 10,000 was likely.", ["above 10,000 killed death toll"]),
    ("The dead now number 1,100.", ["1,100 killed The dead"]),
    ("Bus number 1,100 was late, and two people died.", ["two killed people"]),
    (
        "The flood killed 1,900 people, more than the 970 the ministry first gave.",
        ["1,900 killed people", "970 killed people"],
    ),
    ("We buried 12 on Monday.", ["12 killed 12"]),
    ("Seventy-eight people are still under the collapsed tower.", ["Seventy-eight missing people"]),
    ("A fifth of the people, 1.4 million, had been driven out.", ["1.4 million displaced people"]),
    ("Nearly all the passengers, 130 of them, drowned.", ["130 killed passengers"]),
    ("More than half the village, some 400 people, is homeless.", ["some 400 displaced people"]),
    ("The heat caused 14,800 excess deaths.", ["14,800 killed excess deaths"]),
    ("Excess mortality in August came to 14,800.", ["14,800 killed Excess mortality"]),
    (
        "Sandra's toll: Kost 48 (of which 41 in the city), Dalme 24, others 34.",
        [f"{n} killed Sandra's toll" for n in (48, 41, 24, 34)],
    ),
    (
        "Deaths by district: Kost (48), Dalme (24), Ruzhka (4).",
        [f"{n} killed Deaths" for n in (48, 24, 4)],
    ),
    ("Deaths by district: Kost - 48, Dalme - 24.", ["48 killed Deaths", "24 killed Deaths"]),
    ("Dead: Jo Hart (48), Ann Reed (32), Tom Hay (28).", []),
    ("Kost lost 12 of its nationals.", ["12 killed nationals"]),
    (
        "Kost reported 12 deaths, Dalme nine and Ruzhka four.",
        ["12 killed deaths", "nine killed deaths", "four killed deaths"],
    ),
    ("The morgue had taken in 104 by Wednesday night.", ["104 killed 104"]),
    ("The family waits for news of four cousins.", ["four missing cousins"]),
    ("Four men had gone overboard in the night.", ["Four missing men"]),
    ("Four men fell overboard and are presumed dead.", ["Four killed men"]),
    ("Some 44 people scrambled clear.", ["Some 44 rescued people"]),
    ("Fifteen miners dug themselves out of a shaft.", ["Fifteen rescued miners"]),
    ("Some 262 buildings are no longer there.", ["Some 262 destroyed buildings"]),
    (
        "Two deaths were reported: a woman, who was hit by debris, and a man who had a stroke.",
        ["Two killed deaths", "a killed woman", "a killed man"],
    ),
    (
        "Two deaths were reported: a woman, who was hit by debris, and two men who are in hospital.",
        ["Two killed deaths", "two injured men"],
    ),
    (
        "Twelve (12) people were killed and thirty-four (34) injured.",
        ["Twelve killed people", "thirty-four injured people"],
    ),
    ("Troops rescued twenty (20) hostages.", ["twenty rescued hostages"]),
    (
        "Police found twelve bodies (four of children).",
        ["twelve killed bodies", "four killed children"],
    ),
    ("The yard has yet to trace 65 workers.", ["65 missing workers"]),
    (
        "Some 840 people were displaced, nearly double the estimate of 450 given on Monday.",
        ["Some 840 displaced people", "450 displaced people"],
    ),
    ("Some 433 persons are still in 12 sites.", ["Some 433 displaced persons"]),
    ("Some 433 workers are still in 12 sites.", []),
    ("More than 80 rooms fell in the quake.", ["More than 80 destroyed rooms"]),
    ("Some 400 people cannot go home.", ["Some 400 displaced people"]),
    (
        "All 241 aboard died, as did at least 28 people on the ground.",
        ["241 killed people", "at least 28 killed people"],
    ),
    ("The relief camps held 1,500 people.", ["1,500 displaced people"]),
    ("Refugees in the valley numbered 12,000.", ["12,000 displaced Refugees"]),
    ("The volunteers in the valley numbered 12,000.", []),
    ("Mud had entombed 30 homes.", ["30 destroyed homes"]),
    (
        "The quake killed 413 people. Two Danes and an Irish nun were among them.",
        ["413 killed people", "Two killed Danes", "an killed Irish nun"],
    ),
    (
        "The governor's list stands at 371 for the missing, 57 for the survivors.",
        ["371 missing the missing", "57 rescued survivors"],
    ),
    ("The town raised 12,000 for the injured.", []),
    ("The ministry told of 197 dead, 619 alive.", ["197 killed dead"]),
    (
        "Police said 97 bodies had been found, and that 19 had been identified.",
        ["97 killed bodies", "19 killed bodies"],
    ),
    ("More than 300 barns are believed to have burned.", ["More than 300 destroyed barns"]),
    ("A girl of 12 later died.", ["A killed girl"]),
    ("The dead, ages three to 89, were neighbours.", []),
    ("There are 102 people whose safety cannot be confirmed.", ["102 missing people"]),
    ("One hospital lost 72 patients to heatstroke.", ["72 killed patients"]),
    ("Of the 77 people aboard, six came off the hillside alive.", ["six rescued people"]),
    (
        "Three hundred names are on the list of people unaccounted for.",
        ["Three hundred missing names"],
    ),
    ("There is no chance that any of the 154 aboard survived.", ["154 killed 154"]),
    ("The hope is that any of the 154 aboard survived.", []),
    ("The cutters went on looking for the other eleven men.", ["eleven missing men"]),
    ("One dead, 164 treated.", ["One killed dead", "164 injured 164"]),
    ("One train derailed, 20 aboard, none hurt.", ["none injured none"]),
    ("Some 124 soldiers are under 25 metres of snow.", ["Some 124 missing soldiers"]),
    ("Twelve officers serve under 25 metres of canvas.", []),
    ("Some 2,900 children had acute malnutrition.", ["Some 2,900 affected children"]),
    ("There were 30 whose deaths had been established.", ["30 killed 30"]),
    ("Twelve officers are still under the age of 30.", []),
    ("The 12 players have moved to the stadium.", []),
    ("Two lawmakers were removed to another committee.", []),
    ("It is not clear whether any of the 12 soldiers survived.", []),
    ("Some 200 students in 10 centres sat the exam.", []),
    ("Some 200 people in 10 evacuation centres.", ["Some 200 displaced people"]),
    ("Firemen worked at a shop damaged by a rocket in Kost.", ["a damaged shop"]),
    ("They had slept in a chapel smashed by an air raid.", ["a destroyed chapel"]),
    ("The mayor spoke from a town hit by the storm.", []),
    (
        "Police said that a clerk travelling as a pilgrim was arrested in the riot.",
        ["a detained clerk"],
    ),
    ("Nearly 900 men of both religions have died in the fighting.", ["Nearly 900 killed men"]),
    ("The charity has helped 4,000 refugees to return since May.", []),
    ("About 70 refugees from the delta have returned home.", []),
    ("Some 70 refugees have not returned yet.", ["Some 70 displaced refugees"]),
    ("About 70 IDPs have returned to camps in the delta.", ["About 70 displaced IDPs"]),
    ("The militia drove some 9,000 farmers to flee to safety.", ["some 9,000 displaced farmers"]),
    (
        "More than 800 inhabitants were deported to the east, the council says.",
        ["More than 800 displaced inhabitants"],
    ),
    ("A helicopter is looking for the missing six anglers.", ["six missing anglers"]),
    ("Severe burns were sustained by seven welders in the blast.", ["seven injured welders"]),
    ("Crews repaired heavy damage at two pumping stations.", ["two damaged pumping stations"]),
    (
        "Rebels killed nine guards and two cooks before fleeing into the hills.",
        ["nine killed guards", "two killed cooks"],
    ),
    (
        "Tenants of two buildings in northern Kost said rebels burned down 80 shops.",
        ["80 destroyed shops"],
    ),
    ("Talks on its landmark 2015 nuclear deal saw six captives freed.", ["six rescued captives"]),
    ("The flood of 2019 killed more farmers than any other.", []),
    ("The storm in 2019 killed 30 farmers.", ["30 killed farmers"]),
    ("The majority of the 9,000 refugees live in tents.", ["9,000 displaced refugees"]),
    (
        "Six of the 14 clerks struck by gunfire were women.",
        ["Six casualties clerks", "14 casualties clerks"],
    ),
    (
        "Nine of the 20 porters who either were killed or wounded were women.",
        ["Nine casualties porters", "20 casualties porters"],
    ),
    (
        "A man shot six clerks and two porters in a bar.",
        ["six casualties clerks", "two casualties porters"],
    ),
    (
        "Ten farmers died of snakebite and 14 because of falling roofs.",
        ["Ten killed farmers", "14 killed farmers"],
    ),
    (
        "The quake razed 80 barns made of brick, six mills and two barracks.",
        ["80 destroyed barns", "six destroyed mills", "two destroyed barracks"],
    ),
    (
        "About 60,000 remain in crowded camps since the floods.",
        ["About 60,000 displaced About 60,000"],
    ),
    ("Monks will cremate nine flood victims today.", ["nine killed flood victims"]),
    (
        "It is one of several militias, wrangling over a pass, in a war that has claimed hundreds of lives and displaced millions.",
        ["hundreds killed lives", "millions displaced millions"],
    ),
    ("Two divers joined operations to rescue 20 anglers from the ice.", []),
    ("Ali Berk was killed in the blast along with two cooks.", ["two killed cooks"]),
    (
        "Jan Tor was kidnapped by rebels on Monday together with three of his aides.",
        ["three abducted aides"],
    ),
    ("He was freed, and spoke along with two reporters.", []),
    (
        "Medics told of 300 casualties, including 80 deaths with nine pupils among them.",
        ["300 casualties casualties", "80 killed deaths", "nine killed pupils"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_a_way_of_telling_gives_its_claims(text: str, expected: list[str]) -> None:
    found = [f"{c.figure.text} {c.measure} {c.subject.text}" for c in claims(text)]

    assert found == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            'The town "is gone," said Jo Hart. By her reckoning there were 76 dead.',
            ("76", "Jo Hart"),
        ),
        (
            "The Red Cross said it had sent help. By its own tally 40 people died.",
            ("40", "The Red Cross"),
        ),
        (
            "Norland's disaster board added 24 deaths to its register.",
            ("24", "Norland's disaster board"),
        ),
        (
            "The Red Cross has 300 people on its list of missing.",
            ("300", "The Red Cross"),
        ),
        ("The storm added 24 deaths to the toll.", ("24", None)),
        ("The medical examiners' count is 111 deaths.", ("111", "The medical examiners")),
        ("AFAD, 17.30: 541 dead after the quake.", ("541", "AFAD")),
        ("Civil Defence (as of 18:00): 541 dead.", ("541", "Civil Defence")),
        ("Coast Guard: Crews pulled 12 people from the water.", ("12", "Coast Guard")),
        ("Civil defence talks of 17 deaths.", ("17", "Civil defence")),
        ("The ministry had the dead at 134 on Saturday.", ("134", "The ministry")),
        ("By evening police had word of 45 people trapped in huts.", ("45", "police")),
        ("The town received reports of 12 dead.", ("12", None)),
        (
            "Arland's toll stood at 413, said interior minister Ana Ruiz.",
            ("413", "interior minister Ana Ruiz"),
        ),
        ("Hamas's toll stands at 413.", ("413", "Hamas")),
        (
            "Nine people perished: Kost County executive Ana Ruiz.",
            ("Nine", "Kost County executive Ana Ruiz"),
        ),
        ("Winds reached 250 km/h. The army said 145 people had died.", ("145", "The army")),
        (
            "The emergency operations centre: 436 homes lost.",
            ("436", "The emergency operations centre"),
        ),
        ("The shopping centre: 12 hurt.", ("12", None)),
        ("Mato do Sul's civil defence: 148 deaths.", ("148", "Mato do Sul's civil defence")),
        ("The storm left, by the board's early list, 237 dead.", ("237", "the board")),
        ("The police's latest sheet has 134 dead.", ("134", "The police")),
        ("Norland's quake toll has passed 134.", ("134", None)),
        ("Kost County Medical Examiner: 25 deaths.", ("25", "Kost County Medical Examiner")),
        ("Coast Guard as of 14:00: 25 dead.", ("25", "Coast Guard")),
        ("The war has killed 134 people.", ("134", None)),
        ("Some 331 remain missing: state media today.", ("Some 331", "state media")),
        ("The mayor, Jo Hart, said he himself had seen ten bodies.", ("ten", "The mayor, Jo Hart")),
        ("In the ministry's latest communique: 77 dead.", ("77", "the ministry")),
        ("The corporation says 347 people have died.", ("347", "The corporation")),
        ("WFP press briefing note: 12 million people are in need.", ("12 million", "WFP")),
        ("The flood so far, by the ministry's books: 603 lives.", ("603", "the ministry")),
        ("Dead: “at least 564” (state news agency).", ("at least 564", None)),
    ],
)
def test_whose_count_it_is(text: str, told: tuple[str, str | None]) -> None:
    assert [(figure, who) for figure, who in said(text, "claimant")] == [told]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("She feared the 40 deaths recorded so far would not be the last.", "asserted"),
        ("She feared that 40 people had died.", "possible"),
        ("It appears that 40 people have died.", "possible"),
        (
            "Arland, which disputed them, put the dead at 40.",
            "asserted",
        ),
    ],
)
def test_a_fear_is_of_what_it_is_said_of(text: str, status: str) -> None:
    assert [told for _, told in said(text, "status")] == [status]


def test_what_a_place_accounts_for_is_part_of_what_was_displaced() -> None:
    text = "The board recorded 460,000 new displacements. Kost accounted for 94,000, and Dalme for 13,000."

    assert said(text, "part_of") == [
        ("460,000", None),
        ("94,000", "460,000"),
        ("13,000", "460,000"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The quake killed 98 people. There are 102 whose safety cannot be confirmed.",
        "The quake killed 98 people. “There is nobody we can confirm as missing,” she said.",
    ],
)
def test_who_cannot_be_confirmed_safe_is_no_figure_unchecked(text: str) -> None:
    assert {told for _, told in said(text, "verified")} == {None}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Deaths by district: Port Kost (48), Dalme (24).", ["Port Kost", "Dalme"]),
        ("Some 40,000 have fled: Karsk 22,000, Balta 10,000.", [None, "Karsk", "Balta"]),
        ("Floods. Dead: 12. Injured in Kost: 30.", [None, "Kost"]),
    ],
)
def test_a_member_of_a_list_of_places_is_placed_by_its_name(
    text: str, places: list[str | None]
) -> None:
    assert [place for _, place in said(text, "place")] == places
