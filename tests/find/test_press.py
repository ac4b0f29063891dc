"""How the press of the English-speaking world puts it: one sentence a wording, with its claims."""

import pytest

from tests.find.told import bounded, claims, said


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("No life was lost.", "0 killed"),
        ("There was no life on the island.", ""),
        ("The storm felled 300 trees.", ""),
        ("Two officers are nursing gunshot wounds.", "2 injured"),
        ("The crash left a teacher with life-changing injuries.", "1 injured"),
        ("Doctors admitted 31 patients with deep shrapnel wounds.", "31 injured"),
        ("The army bought 200 ambulances to deal with battlefield wounds.", ""),
        ("Twelve houses were totally damaged and 86 partially.", "12 destroyed; 86 damaged"),
        ("The quake razed 340 homes and 1,200 partly.", "340 destroyed; 1200 damaged"),
        (
            "Nineteen passengers died. Eleven were women, six men and two children.",
            "19 killed; 11 killed; 6 killed; 2 killed",
        ),
        ("The battle cost the army 300 men and 14 tanks.", "300 killed; 14 lost"),
        ("The defeat cost the party 12 seats and two ministers.", ""),
        ("Snipers accounted for nine gunmen.", "9 killed"),
        ("Two herders were felled by bullets.", "2 killed"),
        ("He shot eight classmates and a security guard dead.", "8 killed; 1 killed"),
        ("Eighty-two civilians were shot on the spot.", "82 killed"),
        ("Twelve men remained in the river at dusk.", "12 missing"),
        ("Over 40 were injured; an independent newspaper printed the names.", "40 injured"),
        (
            "As 148 passengers lay dead, it rained. The railways still put it at 98.",
            "148 killed; 98 killed",
        ),
        ("Nobody knows how many passengers were aboard. A charity put the number at 750.", ""),
        ("Seventeen worshippers had died of their burns.", "17 killed"),
        ("Hospital staff put at 47 the dead and at 79 the wounded.", "47 killed; 79 injured"),
        ("Seventeen men with grievous wounds had been airlifted to the city.", "17 injured"),
        ("The bombs killed 15 people and not 150.", "15 killed"),
        ("The charity said one of its workers, 25, was among the dead.", "1 killed"),
        ("Nine people died, down from an overnight count of ten.", "9 killed; 10 killed"),
        ("Two firefighters plunged 800 feet to their deaths.", "2 killed"),
        ("Shares fell 30 points to 900.", ""),
        ("Five officers lay dead; seven others had been hit.", "5 killed"),
        ("Villagers said 35 persons were sent to their early graves.", "35 killed"),
        ("Guards say 24 Harijans were shot.", "24 casualties"),
        ("The studio shot 24 Westerns.", ""),
        ("Eighty were brought out by commandos.", "80 rescued"),
        ("Eighty people were brought out of the town by bus.", "80 evacuated"),
        ("Over 200 were treated, 17 of them in intensive care.", "200 injured; 17 injured"),
        ("The toll was 410. The governor's tally has reached 310.", "410 killed; 310 killed"),
        ("The quake toppled ten centuries-old churches.", "10 destroyed"),
        ("A further 100 people are thought to lie underneath.", "100 missing"),
        ("Some 150 labourers remained under the slabs.", "150 missing"),
        ("Some 2,700 tourists have been ferried off the islands.", "2700 evacuated"),
        ("The army has retrieved 91 corpses from Orun and six other spots.", "91 killed"),
        ("It went down to 1,300 from 2,500 the number of missing.", "1300 missing; 2500 missing"),
        (
            "Medics said 38 people had died at the site and seven in hospital.",
            "38 killed; 7 killed",
        ),
        ("Thirty people died when three bombers, two girls among them, struck.", "30 killed"),
        ("Six people lived but one, a goalkeeper, has since died.", "1 killed"),
        ("Firemen exhumed 10 more officers.", "10 killed"),
        ("The surgeon had signed 258 death certificates.", "258 killed"),
        ("Thirty thousand people have no home to go to.", "30000 displaced"),
        ("Police put hospital admissions at 450.", "450 injured"),
        ("He gives the number entombed as 372.", "372 missing"),
        ("A bomb robbed 26 people of their lives.", "26 killed"),
        ("The army carried out 11 strikes and 14 sorties.", ""),
        ("Three hundred men were got out in an hour.", "300 rescued"),
        ("Two brothers got out of a car.", ""),
        ("That takes the officers slain in the mutiny to 76.", "76 killed"),
        ("The raid took the wounded soldiers to 76 different hospitals.", ""),
        ("The toll was 174. That was later cut to 125.", "174 killed; 125 killed"),
        ("A nurse found 63 corpses. The police had counted 53.", "63 killed; 53 killed"),
        (
            "Among those killed in the blast: a girl of 13, a priest and two nurses.",
            "1 killed; 1 killed; 2 killed",
        ),
        ("How the dead were found: a neighbour called police.", ""),
        ("A bus ploughed into a market and claimed nine traders on the spot.", "9 killed"),
        ("The opposition claimed 12 seats in the north.", ""),
        ("Twelve people were shot dead, the youngest of them six.", "12 killed"),
        ("The youngest of three brothers killed was 14.", "3 killed"),
        ("The oldest hospital in town said the toll was 14.", "14 killed"),
        ("Twelve sailors were blown apart.", "12 killed"),
        ("About 170 are feared to have choked in the tunnel.", "170 killed"),
        ("The fire agency said 34 people were out of contact.", "34 missing"),
        ("Some 16,700 families are out of doors.", "16700 displaced"),
        (
            "It brought to 12 the number of dead and to 40 that of the wounded.",
            "12 killed; 40 injured",
        ),
        (
            "Nineteen passengers died. Eleven were women, 46 and 52 years old.",
            "19 killed; 11 killed",
        ),
    ],
)
def test_a_wording_of_the_press_tells_what_happened(sentence: str, wanted: str) -> None:
    assert "; ".join(bounded(claim) for claim in claims(sentence)) == wanted


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The health minister's latest count: 137 killed.", "The health minister"),
        ("The mayor's first estimate was 40 dead.", "The mayor"),
        ("Governor Karim raised the alarm that bandits had abducted 63 girls.", "Governor Karim"),
        ("Coast guard officials revised to 28 the number of dead.", "Coast guard officials"),
        ("The state government was sticking to 6,072 bodies recovered.", "The state government"),
        ("The army is standing by its figure of 40 dead.", "The army"),
        ("Chief Tom Roy declined to guess. “We have 12 dead,” he told us.", "Chief Tom Roy"),
        ("The fire agency's tally, updated at 10 each evening: 9 dead.", "The fire agency"),
        ("The premier was talking of 98 dead.", "The premier"),
        ("The army, which had owned up to three deaths, went silent.", "The army"),
        ("A bus hit a market and claimed nine traders on the spot.", None),
        (
            "When Mayor Dan Roy stepped in, it was ten. “We have 12 dead,” he told us.",
            "Mayor Dan Roy",
        ),
        ("The army dismissed as “wild and silly” reports that 40 people died.", "The army"),
        ("The dead, whom French doctors put at 60, were buried.", "French doctors"),
        ("A volunteer came up with 63 corpses.", "A volunteer"),
        ("“We have 14 dead here,” a nurse sobbed.", "a nurse"),
        (
            "It shifted at 2:30 a.m. University President Roy confirmed nine dead.",
            "University President Roy",
        ),
        ("LEH: Seven bodies were found today, officials said.", "officials"),
        ('Two fled, police said. "We have 18 dead," said the premier.', "the premier"),
        ("Premier Filip Roy flew over it. “There are 84 dead,” he said.", "Premier Filip Roy"),
        ("The civil aeronautics body said 31 people were dead.", "The civil aeronautics body"),
        ("The mutilated body suggested that three men had died.", None),
        ("The murder of six guards raised to 36 the number of dead.", None),
    ],
)
def test_a_source_of_the_press_is_told_by_its_wording(text: str, claimant: str | None) -> None:
    assert said(text, "claimant")[-1][1] == claimant


def test_those_hurt_beside_refugees_who_died_are_refugees() -> None:
    text = "Jets killed 64 refugees and wounded 20."
    assert said(text, "subject") == [("64", "refugees"), ("20", "refugees")]


def test_an_owner_of_a_count_is_not_among_those_counted() -> None:
    assert said("The health minister's latest count: 137 killed.", "subject") == [("137", "137")]


def test_some_of_the_dead_are_no_listing_volunteers() -> None:
    text = "Volunteers had listed 436 dead in Cagaya, 215 of them in the first district."
    assert said(text, "subject") == [("436", "dead"), ("215", "dead")]


def test_those_who_bring_others_out_are_not_hurt_themselves() -> None:
    text = "Gunmen held 150 worshippers. Eighty were brought out by commandos and eight were hurt."
    assert ("eight", "worshippers") in said(text, "subject")
